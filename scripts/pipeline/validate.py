"""Refusing documents that are wrong: what the standard says, what validators overlook, and what our extensions need."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from . import advice, standard
from .errors import PipelineError
from .extensions import ours
from .operations import EXTENSIONS, PAGING_PARAMETERS, OperationInfo, in_braces, operations
from .pointer import join, resolve, walk
from .structure import Node, nodes

_COMPOSED = frozenset({"$ref", "allOf", "anyOf", "oneOf", "patternProperties"})
_LONGEST = 300


def validate(document: dict[str, Any]) -> None:
    """PipelineError for the first fault of the document, with its place."""
    version = str(document.get("openapi", ""))[:3]
    if version not in standard.VERSIONS:
        raise PipelineError(f"'openapi' must be 3.0 or 3.1, it is {document.get('openapi')!r}")
    found = list(nodes(document))
    for node in found:
        _reference(document, node)
    standard.check(document, found, version)
    for node in found:
        if node.kind == "schema":
            _required(document, node)
        if node.kind != "operation" or node.pointer.startswith("/webhooks/"):
            for extension in ours(node.value):
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
        action = advice.update(*walk(document, node.pointer), **{"$ref": "..."})
        raise PipelineError(f"{node.pointer}: {error}, {action}") from None


def _required(document: dict[str, Any], node: Node) -> None:
    """A name that no property has is a slip of the pen, unless a composition may bring the property along."""
    schema = node.value
    inside_composition = re.search(r"/(allOf|anyOf|oneOf)/\d+$", node.pointer)
    if "properties" in schema and not inside_composition and not _COMPOSED & schema.keys():
        for name in schema.get("required", []):
            if name not in schema["properties"]:
                action = advice.removal_of(name, *walk(document, node.pointer), "required")
                raise PipelineError(
                    f"{node.pointer}: {name!r} is required, but it is no property: correct either, {action}"
                )


def _operations(document: dict[str, Any]) -> None:
    found = list(operations(document))
    if not found:
        raise PipelineError("/paths: no operation is described, so there is nothing to generate")
    counts = Counter(operation.id for operation in found)
    for operation in found:
        if counts[operation.id] > 1:
            count, action = counts[operation.id], operation.update(operationId="...")
            raise PipelineError(f"{operation.place}: {count} operations have this id, give each its own, {action}")
        _extensions(operation)
        _path(operation)
        if operation.success() is None:
            action = operation.update(responses='{"200": {description: ...}}')
            raise PipelineError(f"{operation.place}: no 2xx answer is described, add one, {action}")
        schemes = document.get("components", {}).get("securitySchemes", {})
        for requirement in operation.raw.get("security", document.get("security", [])):
            for name in requirement:
                if name not in schemes:
                    action = advice.update(components=f"{{securitySchemes: {{{json.dumps(name)}: {{type: ...}}}}}}")
                    raise PipelineError(
                        f"{operation.place}: the security scheme {name!r} is not defined, add it, {action}"
                    )


def _extensions(operation: OperationInfo) -> None:
    for extension in ours(operation.raw):
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
    templated = in_braces(operation.path)
    declared = [parameter["name"] for parameter in operation.parameters if parameter["in"] == "path"]
    if sorted(templated) != sorted(declared) or len(set(templated)) != len(templated):
        raise PipelineError(
            f"{operation.place}: the path has {templated}, but the parameters in it are {declared}: "
            f"make them the same, {_matching(operation, templated, declared)}"
        )


def _matching(operation: OperationInfo, templated: list[str], declared: list[str]) -> str:
    """The overlay action that brings the parameters of a path nearer to it."""
    for name in templated:
        if name not in declared:
            told = f"{{name: {json.dumps(name)}, in: path, required: true, schema: {{type: string}}}}"
            return operation.update(parameters=f"[{told}]")
    for number, raw in enumerate(operation.raw.get("parameters", [])):
        if raw.get("in") == "path" and raw["name"] not in templated:
            return advice.removal("paths", operation.path, operation.method, "parameters", number)
    return operation.removal
