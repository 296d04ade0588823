"""Refusing documents that are wrong: what the standard says, what validators overlook, and what our extensions need."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from jsonschema.protocols import Validator
from jsonschema.validators import validator_for
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]
from openapi_spec_validator.schemas import schema_v30, schema_v31
from referencing import Resource

from .document import EXTENSIONS, PAGING_PARAMETERS, OperationInfo, operations
from .errors import PipelineError
from .pointer import join, resolve
from .structure import Node, nodes, without_subschemas

_STANDARDS = {"3.0": schema_v30, "3.1": schema_v31}
_COMPOSED = frozenset({"$ref", "allOf", "anyOf", "oneOf", "patternProperties"})
_LONGEST = 300


def validate(document: dict[str, Any]) -> None:
    """PipelineError for the first fault of the document, with its place."""
    version = str(document.get("openapi", ""))[:3]
    if version not in _STANDARDS:
        raise PipelineError(f"'openapi' must be 3.0 or 3.1, it is {document.get('openapi')!r}")
    found = list(nodes(document))
    for node in found:
        _reference(document, node)
    _standard(document, version)
    if version == "3.1":  # the standard of 3.0 describes schemas too, that of 3.1 leaves them to JSON Schema
        _schemas(found)
    for node in found:
        if node.kind == "schema":
            _required(node)
        if node.kind != "operation" or node.pointer.startswith("/webhooks/"):
            for extension in _ours(node.value):
                raise PipelineError(f"{node.pointer or '/'}: {extension} belongs to an operation")
    _operations(document)


def _reference(document: dict[str, Any], node: Node) -> None:
    reference = node.value.get("$ref")
    if reference is None:
        return
    try:
        if not isinstance(reference, str):
            raise PipelineError("a $ref is a text")
        target = resolve(document, reference)
        if not isinstance(target, dict) and not (node.kind == "schema" and isinstance(target, bool)):
            raise PipelineError(f"$ref {reference!r} points to no {node.kind}: correct the reference")
    except PipelineError as error:
        raise PipelineError(f"{node.pointer}: {error}") from None


@cache
def _standard_validator(version: str) -> Validator:
    schema = dict(_STANDARDS[version])
    resource = Resource.from_contents(schema)
    registry = resource @ REGISTRY
    # a registry that has not been crawled is crawled again for each reference, which takes most of the time
    return validator_for(schema)(schema, registry=registry.crawl())


def _standard(document: dict[str, Any], version: str) -> None:
    error = best_match(_standard_validator(version).iter_errors(document))
    if error is not None:
        place = join(*error.absolute_path) or "the document"
        raise PipelineError(f"{place} is not valid OpenAPI {version}: {error.message[:_LONGEST]}")


def _schemas(found: list[Node]) -> None:
    """Each schema by itself, alike ones once: whole, they would be looked at again and again."""
    validator = Draft202012Validator(Draft202012Validator.META_SCHEMA, registry=REGISTRY.crawl())
    seen: set[str] = set()
    for node in found:
        if node.kind != "schema":
            continue
        schema = {key: value for key, value in without_subschemas(node.value).items() if key != "description"}
        text = json.dumps(schema, sort_keys=True)
        if text not in seen:
            seen.add(text)
            error = best_match(validator.iter_errors(schema))
            if error is not None:
                place = node.pointer + join(*error.absolute_path)
                raise PipelineError(f"{place} is no valid schema: {error.message[:_LONGEST]}")


def _required(node: Node) -> None:
    """A name that no property has is a slip of the pen, unless a composition may bring the property along."""
    schema = node.value
    inside_composition = re.search(r"/(allOf|anyOf|oneOf)/\d+$", node.pointer)
    if "properties" in schema and not inside_composition and not _COMPOSED & schema.keys():
        for name in schema.get("required", []):
            if name not in schema["properties"]:
                raise PipelineError(f"{node.pointer}: {name!r} is required, but it is no property: correct either")


def _ours(value: dict[str, Any]) -> Iterator[str]:
    return (key for key in value if key.startswith("x-personae-"))


def _operations(document: dict[str, Any]) -> None:
    found = list(operations(document))
    if not found:
        raise PipelineError("/paths: no operation is described, so there is nothing to generate")
    for identifier, count in Counter(operation.id for operation in found).items():
        if count > 1:
            raise PipelineError(f"{count} operations have the operationId {identifier!r}: give each its own")
    for operation in found:
        _extensions(operation)
        _path(operation)
        if operation.success() is None:
            raise PipelineError(f"{operation.place}: no 2xx answer is described, add one")
        schemes = document.get("components", {}).get("securitySchemes", {})
        for requirement in operation.raw.get("security", document.get("security", [])):
            for name in requirement:
                if name not in schemes:
                    raise PipelineError(f"{operation.place}: the security scheme {name!r} is not defined")


def _extensions(operation: OperationInfo) -> None:
    for extension in _ours(operation.raw):
        if extension not in EXTENSIONS:
            raise PipelineError(f"{operation.place}: {extension} is not known, use one of {', '.join(EXTENSIONS)}")
        error = best_match(Draft202012Validator(EXTENSIONS[extension]).iter_errors(operation.raw[extension]))
        if error is not None:
            place = f"{extension}{join(*error.absolute_path)}"
            raise PipelineError(f"{operation.place}: {place}: {error.message[:_LONGEST]}")
    paging = operation.paging or {}
    known = {parameter["name"] for parameter in operation.parameters if parameter["in"] == "query"}
    for name in PAGING_PARAMETERS:
        if name in paging and paging[name] not in known:
            raise PipelineError(
                f"{operation.place}: x-personae-paging: {name} names {paging[name]!r}, which is no query parameter"
            )


def _path(operation: OperationInfo) -> None:
    templated = re.findall(r"{([^}]*)}", operation.path)
    declared = [parameter["name"] for parameter in operation.parameters if parameter["in"] == "path"]
    if sorted(templated) != sorted(declared) or len(set(templated)) != len(templated):
        raise PipelineError(
            f"{operation.place}: the path has {templated}, but the parameters in it are {declared}: make them the same"
        )
