"""Where a document has which kind of object, so that data (examples, defaults) is never taken for structure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

from .pointer import join

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

_How = Literal["one", "list", "map"]


class Node(NamedTuple):
    """An object of a document: where it is, of what kind it is, and what it holds (a reference may stand for it)."""

    pointer: str
    kind: str
    value: dict[str, Any]


_SCHEMAS: dict[str, tuple[_How, str]] = {
    **dict.fromkeys(("properties", "patternProperties", "dependentSchemas", "$defs"), ("map", "schema")),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), ("list", "schema")),
    **dict.fromkeys(
        ("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"), ("one", "schema")
    ),
    **dict.fromkeys(("unevaluatedItems", "unevaluatedProperties", "contentSchema"), ("one", "schema")),
}
_VALUE: dict[str, tuple[_How, str]] = {
    "schema": ("one", "schema"),
    "content": ("map", "media"),
    "examples": ("map", "example"),
}
_ENCODINGS: dict[str, tuple[_How, str]] = {
    "encoding": ("map", "encoding"),
    "prefixEncoding": ("list", "encoding"),
    "itemEncoding": ("one", "encoding"),
}
_KINDS: dict[str, dict[str, tuple[_How, str]]] = {
    "document": {"paths": ("map", "path"), "webhooks": ("map", "path"), "components": ("one", "components")},
    "components": {
        "schemas": ("map", "schema"),
        "responses": ("map", "response"),
        "parameters": ("map", "parameter"),
        "examples": ("map", "example"),
        "requestBodies": ("map", "body"),
        "headers": ("map", "header"),
        "securitySchemes": ("map", "security scheme"),
        "links": ("map", "link"),
        "callbacks": ("map", "callback"),
        "pathItems": ("map", "path"),
        "mediaTypes": ("map", "media"),
    },
    "path": {
        "parameters": ("list", "parameter"),
        "additionalOperations": ("map", "operation"),
        **dict.fromkeys(METHODS, ("one", "operation")),
    },
    "operation": {
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "body"),
        "responses": ("map", "response"),
        "callbacks": ("map", "callback"),
    },
    "parameter": _VALUE,
    "header": _VALUE,
    "body": {"content": ("map", "media")},
    "response": {"headers": ("map", "header"), "content": ("map", "media"), "links": ("map", "link")},
    "media": {
        "schema": ("one", "schema"),
        "itemSchema": ("one", "schema"),
        "examples": ("map", "example"),
        **_ENCODINGS,
    },
    "encoding": {"headers": ("map", "header"), **_ENCODINGS},
    "schema": _SCHEMAS,
}


def nodes(value: dict[str, Any], kind: str = "document", pointer: str = "") -> Iterator[Node]:
    """Every object of a document with its kind, outer ones first; what is of another type than expected is left out."""
    yield Node(pointer, kind, value)
    if kind == "callback":
        for expression, item in value.items():
            if isinstance(item, dict):
                yield from nodes(item, "path", pointer + join(expression))
        return
    for key, (how, inner) in _KINDS.get(kind, {}).items():
        for place, item in _inside(value.get(key), how):
            if isinstance(item, dict):
                yield from nodes(item, inner, pointer + join(key) + place)


def _inside(value: Any, how: _How) -> Iterator[tuple[str, Any]]:
    if how == "one":
        yield "", value
    elif how == "map" and isinstance(value, dict):
        for key, item in value.items():
            yield join(key), item
    elif how == "list" and isinstance(value, list):
        for index, item in enumerate(value):
            yield join(index), item


def without_inner(node: Node) -> dict[str, Any]:
    """A thing without what is in the things in it, but for what should be one and is none."""
    if node.kind == "callback":
        return {key: _emptied(item) for key, item in node.value.items()}
    result = dict(node.value)
    for key, (how, _) in _KINDS.get(node.kind, {}).items():
        value = result.get(key)
        if how == "map" and isinstance(value, dict):
            result[key] = {name: _emptied(item) for name, item in value.items()}
        elif how == "list" and isinstance(value, list):
            result[key] = [*map(_emptied, value)]
        elif key in result:
            result[key] = _emptied(value)
    return result


def _emptied(value: Any) -> Any:
    return {} if isinstance(value, dict) else value


def without_subschemas(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema without the schemas in it, but for a list's `true` and for what should be a schema and is none."""
    result: dict[str, Any] = {}
    for key, value in schema.items():
        how, _ = _SCHEMAS.get(key, ("", ""))
        if how == "map" and isinstance(value, dict):
            result[key] = {name: item for name, item in value.items() if _is_odd(item)}
        elif how == "list" and isinstance(value, list):
            odd = any(map(_is_odd, value))
            result[key] = [item if _is_odd(item) else True for item in value] if odd else [True][: len(value)]
        elif how == "one" and not _is_odd(value):
            result[key] = True
        else:
            result[key] = value
    return result


def _is_odd(value: Any) -> bool:
    return not isinstance(value, dict | bool)
