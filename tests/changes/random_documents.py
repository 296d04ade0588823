"""Random documents, and the same ones written in another way."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from tests.support.openapi_documents import Json, document, parameter

COMPONENTS = ("Ada", "Ben", "Cid")
"""The schemas that any other may refer to."""


@st.composite
def documents(draw: st.DrawFn) -> Json:
    """A document; each field has a name of its own, so that no two classes are alike and order cannot matter."""
    count = 0

    def new(kind: str) -> str:
        nonlocal count
        count += 1
        return f"{kind}{count}"

    def one(depth: int) -> Json:
        kinds = ["text", "number", "enumeration", "reference", *(["object", "list", "union", "null"] if depth else [])]
        kind = draw(st.sampled_from(kinds))
        if kind == "text":
            return draw(
                st.sampled_from([{"type": "string"}, {"type": "string", "format": "date-time", "maxLength": 30}])
            )
        if kind == "number":
            return {"type": draw(st.sampled_from(["integer", "number"])), "minimum": draw(st.integers(0, 3))}
        if kind == "enumeration":
            return {"type": "string", "enum": [new("value"), new("value")]}
        if kind == "reference":
            return {"$ref": f"#/components/schemas/{draw(st.sampled_from(COMPONENTS))}"}
        if kind == "list":
            return {"type": "array", "items": one(depth - 1)}
        if kind == "union":
            # without a title variants are called by their number
            return {"oneOf": [{**thing(depth - 1), "title": new("Variant")} for _ in range(2)]}
        if kind == "null":
            return {"type": ["string", "null"], "description": draw(st.sampled_from(["This.", "That."]))}
        return thing(depth - 1)

    def thing(depth: int) -> Json:
        properties = {new("field"): one(depth) for _ in range(draw(st.integers(1, 3)))}
        required = draw(st.lists(st.sampled_from(sorted(properties)), unique=True))
        return {"type": "object", "properties": properties, "required": required}

    def operation(number: int, is_sent: bool) -> Json:
        raw: Json = {
            "operationId": f"doThing{number}",
            "tags": ["Things"],
            "parameters": [parameter(new("query"), {"type": "string"}, required=draw(st.booleans()))],
            "responses": {"200": {"description": "x", "content": {"application/json": {"schema": thing(2)}}}},
        }
        if is_sent:
            raw["requestBody"] = {"required": True, "content": {"application/json": {"schema": thing(2)}}}
        return raw

    paths = {f"/things/{n}": {"post": operation(n, draw(st.booleans()))} for n in range(draw(st.integers(1, 2)))}
    return document(paths, {name: thing(1) for name in COMPONENTS})


def rewritten(value: Any, change: Callable[[Json], Json]) -> Any:
    """A copy of a value with each object in it changed, inner ones first."""
    if isinstance(value, dict):
        return change({key: rewritten(inner, change) for key, inner in value.items()})
    return [rewritten(inner, change) for inner in value] if isinstance(value, list) else value


def reordered(whole: Json, seed: int) -> Json:
    """The document with all that has no order in another one."""
    chance = random.Random(seed)

    def change(value: Json) -> Json:
        keys = list(value)
        chance.shuffle(keys)
        result = {key: value[key] for key in keys}
        for name in ("required", "enum", "oneOf", "parameters"):
            if isinstance(result.get(name), list):
                chance.shuffle(result[name])
        return result

    result: Json = rewritten(whole, change)
    result["paths"] = {path: result["paths"][path] for path in whole["paths"]}
    return result


def renamed(whole: Json) -> Json:
    """The document with other names for its components."""

    def change(value: Json) -> Json:
        return {"$ref": f"{value['$ref']}Renamed"} if isinstance(value.get("$ref"), str) else value

    result: Json = rewritten(whole, change)
    schemas = result["components"]["schemas"]
    result["components"]["schemas"] = {f"{name}Renamed": schema for name, schema in schemas.items()}
    return result


def regrouped(whole: Json) -> Json:
    """The document with its objects composed of parts, and with a component in the place of each text."""

    def change(value: Json) -> Json:
        if value == {"type": "string"}:
            return {"$ref": "#/components/schemas/Text"}
        if value.get("type") == "object" and len(value.get("properties", {})) > 1:
            first, *others = value["properties"].items()
            parts = [{"type": "object", "properties": dict(part)} for part in ([first], others)]
            title = {"title": value["title"]} if "title" in value else {}
            return {**title, "allOf": [*parts, {"required": value["required"]}]}
        if "$ref" in value:
            return {"allOf": [value]}
        return value

    result: Json = rewritten(whole, change)
    result["components"]["schemas"]["Text"] = {"type": "string"}
    return result


def thinned(whole: Json, seed: int) -> Json:
    """The document with some fields, values, parameters and operations less."""
    chance = random.Random(seed)

    def change(value: Json) -> Json:
        if "properties" in value and len(value["properties"]) > 1 and chance.random() < 0.4:
            gone = chance.choice(sorted(value["properties"]))
            kept = {name: inner for name, inner in value["properties"].items() if name != gone}
            return {**value, "properties": kept, "required": [name for name in value["required"] if name != gone]}
        if "enum" in value and chance.random() < 0.4:
            return {**value, "enum": value["enum"][:1]}
        if "parameters" in value and chance.random() < 0.4:
            return {**value, "parameters": []}
        return value

    result: Json = rewritten(whole, change)
    if len(result["paths"]) > 1 and chance.random() < 0.5:
        result["paths"].popitem()
    return result
