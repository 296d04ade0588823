"""Parameters that are not standard but clear, and a schema's keywords that stand beside it."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from ..documents.pointer import parts, resolve
from ..documents.structure import METHODS
from ..endpoints.operations import in_braces
from ..errors import PipelineError
from .schemas import PARAMETER_WORDS, WORDS, Place, mapping, unquoted

Part = dict[str, Any]

TRUTHS = frozenset({"required", "deprecated", "explode", "allowReserved", "allowEmptyValue"})
_STYLES = {
    "query": frozenset({"form", "spaceDelimited", "pipeDelimited", "deepObject"}),
    "path": frozenset({"simple", "label", "matrix"}),
    "header": frozenset({"simple"}),
    "cookie": frozenset({"form", "cookie"}),
}
_COLLECTIONS: Mapping[str, Part] = {
    "csv": {"explode": False},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
    "multi": {"explode": True},
}
"""`collectionFormat` of OpenAPI 2.0 in the words of today."""

_OF_SCHEMAS = WORDS - {"required", "deprecated", "description", "example", "examples", "$ref"}
"""What only a schema says, and neither a parameter nor a media type."""


def in_path(item: Part, at: Place) -> Iterator[str]:
    """What braces in a path name is a text where it is not described; what none name is left out."""
    top, *keys = parts(at.pointer)
    if top != "paths" or len(keys) != 1 or "$ref" in item:
        return
    templated = in_braces(keys[0])
    found = [item.get(method) for method in METHODS] + [*mapping(item.get("additionalOperations")).values()]
    for operation in found:
        if isinstance(operation, dict):
            yield from _of_path(templated, operation, item, at)


def _of_path(templated: list[str], operation: Part, item: Part, at: Place) -> Iterator[str]:
    own, shared = operation.get("parameters") or [], item.get("parameters") or []
    if not isinstance(own, list) or not isinstance(shared, list):
        return
    declared = [_declared(raw, at) for raw in (*own, *shared)]
    needless = {
        name: raw for name, raw in zip(declared, own, strict=False) if name is not None and name not in templated
    }
    spelled = {name.lower(): name for name in needless}
    missing = [name for name in dict.fromkeys(templated) if name not in declared]
    for name in missing:
        other = needless.get(spelled.get(name.lower(), ""), {})
        described = {"schema": {"type": "string"}} if "$ref" in other else other
        own = [*own, {"schema": {"type": "string"}, **described, "name": name, "in": "path", "required": True}]
        yield f"in the path but not among the parameters, read as a string: {name!r}"
    for name, raw in needless.items():
        own = [other for other in own if other is not raw]
        yield f"a path parameter that is not in the path, ignored: {name!r}"
    if missing or needless:
        operation["parameters"] = own


def _declared(raw: Any, at: Place) -> str | None:
    """The name of a parameter of the path."""
    value = resolved(raw, at) or {}
    return str(value["name"]) if value.get("in") == "path" and "name" in value else None


def resolved(raw: Any, at: Place) -> Part | None:
    """A part, or what it refers to; None if that is none, which validation tells of."""
    try:
        value = resolve(at.document, raw["$ref"]) if "$ref" in mapping(raw) else raw
    except (PipelineError, AttributeError, TypeError):
        return None
    return value if isinstance(value, dict) else None


def twice(holder: Part, at: Place) -> Iterator[str]:
    """Of parameters that are there twice the first counts."""
    del at
    parameters = holder.get("parameters")
    if not isinstance(parameters, list):
        return
    different: dict[str, Any] = {}
    for number, one in enumerate(parameters):
        name = mapping(one).get("name")
        key = str(number) if name is None else f"{one.get('in')} {name}"
        if key in different:
            yield f"a parameter appears twice, the first counts: {name!r}"
        different.setdefault(key, one)
    holder["parameters"] = [*different.values()]


def querystring(holder: Part, at: Place) -> Iterator[str]:
    """A parameter that is the whole query, as a form: each of its fields is a parameter."""
    parameters = holder.get("parameters")
    if not isinstance(parameters, list):
        return
    found: list[Any] = []
    for one in parameters:
        raw = mapping(resolved(one, at))
        fields = _of_form(raw, at) if raw.get("in") == "querystring" else []
        found += fields or [one]
    holder["parameters"] = found
    yield from ()


def _of_form(raw: Part, at: Place) -> list[Part]:
    media = mapping(resolved(mapping(raw.get("content")).get(_FORM), at))
    schema = mapping(resolved(media.get("schema"), at))
    required = schema.get("required")
    needed = required if isinstance(required, list) else []
    return [
        {
            "name": name,
            "in": "query",
            "schema": copy.deepcopy(inner),
            **({"required": True} if name in needed else {}),
        }
        for name, inner in mapping(schema.get("properties")).items()
    ]


_FORM = "application/x-www-form-urlencoded"


def parameter(raw: Part, at: Place) -> Iterator[str]:
    """The words of a parameter in their places, with values that they may have."""
    yield from beside_schema(raw, at)
    yield from _inside_schema(raw)
    yield from unquoted(raw, TRUTHS)  # those too that stood in the schema
    place = str(raw.get("in"))
    if place == "path" and raw.get("required") is not True:
        raw["required"] = True
        yield "a path parameter is optional, read as required"
    if place != "query" and "allowEmptyValue" in raw:
        del raw["allowEmptyValue"]
        yield "allowEmptyValue of a parameter outside the query, ignored"
    yield from _style(raw, place)
    if "schema" in raw and "content" in raw:
        del raw["content"]
        yield "a parameter has a schema and content, the schema counts"
    if place in _STYLES and not {"schema", "content"} & raw.keys():
        raw["schema"] = {"type": "string"}
        yield "a parameter without a schema, read as a string"


def _inside_schema(raw: Part) -> Iterator[str]:
    schema = mapping(raw.get("schema"))
    words = [word for word in PARAMETER_WORDS if word in schema]
    for word in ["required", *words] if isinstance(schema.get("required"), bool) else words:
        raw.setdefault(word, schema[word])
        del schema[word]
        yield f"inside the schema of a parameter, read as part of the parameter: {word}"


def _style(raw: Part, place: str) -> Iterator[str]:
    collection = raw.pop("collectionFormat", None)
    if collection is not None:
        for word, value in _COLLECTIONS.get(str(collection), {}).items():
            raw.setdefault(word, value)
        yield "collectionFormat, read as in 2.0"
    style = raw.get("style")
    if place in _STYLES and isinstance(style, str) and style not in _STYLES[place]:
        del raw["style"]
        if style == "simple" and raw.get("explode") is not True:  # which has commas wherever it is
            raw["explode"] = False
        yield f"a style that a {place} parameter cannot have, ignored: {style}"


def beside_schema(holder: Part, at: Place) -> Iterator[str]:
    """A schema's words that stand beside it, as those of OpenAPI 2.0 did."""
    del at
    found = [key for key in holder if key in _OF_SCHEMAS]
    if not found or "content" in holder:
        return
    schema = holder.setdefault("schema", {})
    for key in found:
        value = holder.pop(key)
        if isinstance(schema, dict):
            schema.setdefault(key, value)
        yield f"beside the schema, read as part of it: {key}"
