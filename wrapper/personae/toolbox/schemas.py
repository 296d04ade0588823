"""JSON Schemas of arguments: without references, and in the strict form that OpenAI can hold a model to."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..methods import Schema

LONGEST_SCHEMA = 24_000
"""Characters; what is larger is told less deeply, as an agent pays for each in every turn."""

DEEPEST = 5
"""Objects in objects: OpenAI's strict form once allowed so many, and agents do not get deeper ones right."""

_WITHHELD = "withheld"
"""Marks what agents do not have: secrets, files, and what needs one."""

MOST_VALUES = 1000
"""Of all enumerations of a schema in OpenAI's strict form; its other limits are above what is told of a method."""


def inlined(schema: Schema, shared: Mapping[str, Schema]) -> dict[str, Any]:
    """The schema with what it refers to in its place, as deep as there is room for; below that, an object is any.

    What is withheld from agents is left out.
    """
    found: dict[str, Any] = _inlined(schema, shared, DEEPEST)
    for depth in range(DEEPEST - 1, 0, -1):
        if len(json.dumps(found, ensure_ascii=False)) <= LONGEST_SCHEMA:
            break
        found = _inlined(schema, shared, depth)
    return found


def _inlined(schema: Any, shared: Mapping[str, Schema], depth: int) -> Any:
    if schema is True or schema is False:
        return schema
    if "$ref" in schema:
        said = {key: value for key, value in schema.items() if key != "$ref"}
        return {**_inlined(shared[schema["$ref"]], shared, depth), **said}
    made = dict(schema)
    if schema.get("type") == "object":
        if depth == 0:
            return {key: schema[key] for key in ("type", "description") if key in schema}
        further = schema["additionalProperties"]
        made["additionalProperties"] = further if further is False else _inlined(further, shared, depth - 1)
        if "properties" in schema:
            made["properties"] = {
                name: _inlined(one, shared, depth - 1)
                for name, one in schema["properties"].items()
                if not one.get(_WITHHELD)
            }
    if "items" in schema:
        made["items"] = _inlined(schema["items"], shared, depth)
    if "anyOf" in schema:
        options = [_inlined(one, shared, depth) for one in schema["anyOf"] if not one.get(_WITHHELD)]
        said = {key: value for key, value in schema.items() if key != "anyOf"}
        return {"anyOf": options, **said} if len(options) > 1 else {**options[0], **said}
    return made


def strict(schema: Schema) -> dict[str, Any] | None:
    """The schema as OpenAI's strict mode wants it, or None if it cannot be said so.

    Every argument is required there: one that may be left out takes null instead, which `given` takes away. So none may
    be both left out and null, as the two would be one.
    """
    made = _strict(schema)
    return None if made is None or _values(made) > MOST_VALUES else made


def _strict(schema: Schema) -> dict[str, Any] | None:
    if "anyOf" in schema:
        options = [_strict(one) for one in schema["anyOf"]]
        return None if None in options else {**schema, "anyOf": options}
    if "type" not in schema:
        return None
    if schema["type"] == "array":
        items = _strict(schema["items"])
        return None if items is None else {**schema, "items": items}
    if schema["type"] != "object":
        return dict(schema)
    if schema.get("additionalProperties") is not False:
        return None
    properties = {name: _strict(one) for name, one in schema["properties"].items()}
    made = {}
    for name, one in properties.items():
        may_be_left_out = name not in schema["required"]
        if one is None or (may_be_left_out and takes_null(one)):
            return None
        made[name] = _or_null(one) if may_be_left_out else one
    return {**schema, "properties": made, "required": list(made)}


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    if "anyOf" in schema:
        return {**schema, "anyOf": [*schema["anyOf"], {"type": "null"}]}
    if "enum" in schema:
        return {**schema, "type": [schema["type"], "null"], "enum": [*schema["enum"], None]}
    if schema["type"] == "object":
        description = {"description": schema["description"]} if "description" in schema else {}
        return {"anyOf": [schema, {"type": "null"}], **description}
    return {**schema, "type": [schema["type"], "null"]}


def takes_null(schema: Schema) -> bool:
    """Whether null is a value of its own."""
    if "anyOf" in schema:
        return any(map(takes_null, schema["anyOf"]))
    return bool(schema.get("type", "null") == "null")


def _values(schema: Any) -> int:
    """How many values the enumerations have."""
    inner = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    own = len(schema["enum"]) if isinstance(schema, dict) and isinstance(schema.get("enum"), list) else 0
    return own + sum(map(_values, inner))


def given(value: Any, schema: Schema) -> Any:
    """A value without the nulls that only say that something is left out."""
    if isinstance(value, list):
        return [given(item, schema.get("items", {})) for item in value]
    if isinstance(value, dict):
        known = _object(schema, value).get("properties", {})
        required = _object(schema, value).get("required", ())
        return {
            name: given(item, known.get(name, {}))
            for name, item in value.items()
            if item is not None or name not in known or name in required or takes_null(known[name])
        }
    return value


def _object(schema: Schema, value: Mapping[str, Any]) -> Schema:
    """Of a union, the object with most of the fields."""
    options = [one for one in schema.get("anyOf", ()) if one.get("type") == "object"]
    return max(options, key=lambda one: len(one.get("properties", {}).keys() & value.keys()), default=schema)
