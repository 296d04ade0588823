"""Refusing documents that are wrong: what the standard says, what validators overlook, and what our extensions need."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterator
from difflib import get_close_matches
from itertools import islice
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from . import names
from .documents import advice, standard
from .documents.extensions import ours
from .documents.pointer import join, reference_to, resolve, walk
from .documents.structure import Node, nodes
from .endpoints.operations import EXTENSIONS, PAGING_PARAMETERS, OperationInfo, in_braces, operations
from .errors import PipelineError, refuse
from .leniency.document import as_meant
from .leniency.schemas import mapping

_LONGEST = 300
_MOST_COMPARED = 1000
_ALIKE = 0.85
"""How alike names are that differ by a slip: what is less alike is another thing."""


def validate(document: dict[str, Any]) -> dict[str, Any]:
    """The document as it is meant; PipelineError for all its faults, each with its place."""
    version = str(document.get("openapi", ""))[:3]
    if version not in standard.VERSIONS:
        raise PipelineError(f"'openapi' must be 3.0, 3.1 or 3.2, it is {document.get('openapi')!r}")
    document = as_meant(document)
    found = list(nodes(document))
    refuse(fault for node in found for fault in _reference(document, node))
    refuse(standard.faults(document, found))
    refuse(fault for node in found for fault in _belongs(node))
    refuse(_operations(document))
    return document


def _belongs(node: Node) -> Iterator[str]:
    """What an extension says is said of an operation; what is said of events is only how they are known."""
    if node.kind == "operation" and not node.pointer.startswith("/webhooks/"):
        return
    for extension in ours(node.value):
        if node.kind != "operation" or extension != "x-personae-source":
            yield f"{node.pointer or '/'}: {extension} belongs to an operation"
        else:
            yield from _extension(node.pointer, extension, node.value[extension])


def _reference(document: dict[str, Any], node: Node) -> Iterator[str]:
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
        yield f"{node.pointer}: {error}, {_other_reference(document, node)}"


def _other_reference(document: dict[str, Any], node: Node) -> str:
    """The overlay action that puts the nearest name in the place of one that is not there, or takes it out."""
    keys, reference = walk(document, node.pointer), str(node.value["$ref"])
    folder = _FOLDERS.get(node.kind, "")
    known = mapping(mapping(document.get("components")).get(folder))
    name = reference.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
    listed = [key[:_LONGEST] for key in islice(known, _MOST_COMPARED)]
    for near in get_close_matches(name[:_LONGEST], listed, 1, _ALIKE):
        other = reference_to("components", folder, near)
        if other != reference and known.get(near, node.value) != node.value:
            return advice.update(*keys, **{"$ref": json.dumps(other)})
    return advice.removal(*keys, "$ref") if node.kind == "schema" else advice.removal(*keys)


_FOLDERS = {
    "schema": "schemas",
    "response": "responses",
    "parameter": "parameters",
    "body": "requestBodies",
    "header": "headers",
    "example": "examples",
}
"""Where the components of a kind are."""


def _operations(document: dict[str, Any]) -> Iterator[str]:
    found = list(operations(document))
    if not found:
        yield "/paths: no operation is described, so there is nothing to generate"
    counts = Counter(operation.id for operation in found)
    seen = names.Names()
    for operation in found:
        if counts[operation.id] > 1:
            count, other = counts[operation.id], seen.new(f"{operation.method}{names.pascal(operation.path)}")
            action = operation.update(operationId=json.dumps(other))
            yield f"{operation.place}: {count} operations have this id, give each its own, {action}"
        yield from _extensions(operation)
        yield from _life(document, operation, counts.keys())
        yield from _path(operation)
        if operation.success() is None:
            action = operation.update(responses='{"200": {description: Done.}}')
            yield f"{operation.place}: no 2xx answer is described, add one, {action}"
    yield from _security(document, found)


def _security(document: dict[str, Any], found: list[OperationInfo]) -> Iterator[str]:
    schemes = document.get("components", {}).get("securitySchemes", {})
    told: set[str] = set()
    for operation in found:
        for requirement in operation.raw.get("security", document.get("security", [])):
            for name in sorted(requirement.keys() - schemes.keys() - told):
                told.add(name)
                scheme = f"{{securitySchemes: {{{json.dumps(name)}: {{type: http, scheme: bearer}}}}}}"
                action = advice.update(components=scheme)
                yield f"{operation.place}: the security scheme {name!r} is not defined, add it, {action}"


def _extensions(operation: OperationInfo) -> Iterator[str]:
    wrong = False
    for extension in ours(operation.raw):
        if extension not in EXTENSIONS:
            yield f"{operation.place}: {extension} is not known, use one of {', '.join(EXTENSIONS)}"
            continue
        for fault in _extension(operation.place, extension, operation.raw[extension]):
            wrong = True
            yield fault
    if wrong:
        return
    paging = operation.paging or {}
    stream = operation.stream or {}
    known = {parameter["name"] for parameter in operation.parameters if parameter["in"] == "query"}
    if "resume" in stream and stream["resume"] not in known:
        yield f"{operation.place}: x-personae-stream: resume names {stream['resume']!r}, which is not a query parameter"
    for name in sorted(operation.raw.get("x-personae-filter", {}).keys() - known):
        yield f"{operation.place}: x-personae-filter names {name!r}, which is not a query parameter"
    for name in PAGING_PARAMETERS:
        if name in paging and paging[name] not in known:
            yield f"{operation.place}: x-personae-paging: {name} names {paging[name]!r}, which is not a query parameter"


def _life(document: dict[str, Any], operation: OperationInfo, ids: Collection[str]) -> Iterator[str]:
    """What of `x-personae-life` names operations, webhooks and examples that are not there."""
    said = operation.life
    if not isinstance(said, dict):
        return
    place = f"{operation.place}: x-personae-life"
    for id in said.get("ends") or {}:
        if id not in ids:
            yield f"{place}: ends names {id!r}, which is not an operation"
    for one in said.get("sends") or ():
        name, example = one.get("webhook"), one.get("example")
        webhook = document.get("webhooks", {}).get(name)
        if webhook is None:
            yield f"{place}: sends names {name!r}, which is not a webhook"
        elif example not in _examples(webhook):
            yield f"{place}: sends names {example!r}, which is not an example of the webhook {name}"


def _examples(webhook: dict[str, Any]) -> list[str]:
    bodies = [item["requestBody"] for item in webhook.values() if isinstance(item, dict) and "requestBody" in item]
    contents = [content for body in bodies for content in body.get("content", {}).values()]
    return [name for content in contents for name in content.get("examples", {})]


def _extension(place: str, extension: str, value: Any) -> Iterator[str]:
    error = best_match(Draft202012Validator(EXTENSIONS[extension]).iter_errors(value))
    if error is not None:
        yield f"{place}: {extension}{join(*error.absolute_path)}: {error.message[:_LONGEST]}"


def _path(operation: OperationInfo) -> Iterator[str]:
    templated = in_braces(operation.path)
    declared = [parameter["name"] for parameter in operation.parameters if parameter["in"] == "path"]
    if sorted(templated) != sorted(declared) or len(set(templated)) != len(templated):
        action = _matching(operation, templated, declared)
        yield (
            f"{operation.place}: the path has {templated}, but the parameters in it are {declared}: "
            f"make them the same, {action}"
        )


def _matching(operation: OperationInfo, templated: list[str], declared: list[str]) -> str:
    """The overlay action that brings the parameters of a path nearer to it."""
    for name in templated:
        if name not in declared:
            told = f"{{name: {json.dumps(name)}, in: path, required: true, schema: {{type: string}}}}"
            return operation.update(parameters=f"[{told}]")
    for raw in operation.parameters:
        if raw["in"] == "path" and raw["name"] not in templated:
            return operation.without(raw)
    return operation.removal
