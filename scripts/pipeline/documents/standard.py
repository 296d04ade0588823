"""What OpenAPI and JSON Schema say of a document as it is meant, and the overlay action that mends a fault.

Each thing is judged by itself, with what is in it left out: so all faults are found, each with its own place, and none
because of another. It is judged by OpenAPI 3.2, as what 3.0 and 3.1 allow is allowed there.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match
from jsonschema.protocols import Validator
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]
from openapi_spec_validator.schemas import schema_v32
from referencing import Resource

from . import advice
from .pointer import join, walk
from .structure import Node, without_inner, without_subschemas

VERSIONS = ("3.0", "3.1", "3.2")

_DEFINITIONS = {
    "components": "components",
    "path": "path-item",
    "operation": "operation",
    "parameter": "parameter",
    "header": "header",
    "body": "request-body",
    "response": "response",
    "media": "media-type",
    "encoding": "encoding",
    "example": "example",
    "link": "link",
    "callback": "callbacks",
    "security scheme": "security-scheme",
}
"""Where the standard describes which kind of thing."""

_THINGS = [f"#/$defs/{name}" for name in _DEFINITIONS.values()]

_UNREAD = frozenset({"external-documentation", "contact", "license"})
"""What nobody here reads, so that a fault in it does no harm."""

_AS_LINEAR = {"[^/#?]+$": "[^/#?]$"}
"""Expressions of the standard whose time is the square of the text, and what says the same at once."""

_LONGEST = 300
_SHORT = 60


def faults(document: dict[str, Any], found: Iterable[Node]) -> Iterator[str]:
    """What is wrong with a document, of which these are the nodes."""
    seen: set[str] = set()
    for node in found:
        if node.kind == "schema":
            yield from _of_schema(document, node, seen)
        elif "$ref" not in node.value or node.kind == "path":
            for error in _errors(node, seen):
                place = node.pointer + join(*error.absolute_path) or "the document"
                yield f"{place} is not valid OpenAPI: {_said(error)}, {_advice(error, *walk(document, node.pointer))}"


def _of_schema(document: dict[str, Any], node: Node, seen: set[str]) -> Iterator[str]:
    """Each schema by itself, alike ones once."""
    schema = {key: value for key, value in without_subschemas(node.value).items() if key != "description"}
    text = json.dumps(schema, sort_keys=True)
    if text in seen:
        return
    error = best_match(_schemas().iter_errors(schema))
    if error is None:
        seen.add(text)
    else:
        place = node.pointer + join(*error.absolute_path)
        yield f"{place} is not a valid schema: {_said(error)}, {_advice(error, *walk(document, node.pointer))}"


def _errors(node: Node, seen: set[str]) -> list[ValidationError]:
    """The faults of a thing itself, one for each place in it; alike ones are judged once."""
    thing = without_inner(node)
    text = node.kind + json.dumps(
        thing | {key: "" for key in _PROSE if isinstance(thing.get(key), str)}, sort_keys=True
    )
    if text in seen:
        return []
    found = [_innermost(error) for error in _validator(node.kind).iter_errors(thing)]
    if not found:
        seen.add(text)
    # words that are unknown only because what they hold is wrong are no fault of their own
    others = [error for error in found if error.validator not in _CLOSING]
    return list({(*error.absolute_path,): error for error in others or found}.values())


_PROSE = ("description", "summary")
_CLOSING = ("unevaluatedProperties", "additionalProperties")


@cache
def words(kind: str) -> frozenset[str]:
    """All that a thing of a kind may say."""
    return frozenset({"$ref"} if kind != "document" else ()) | _words(_definition(kind))


def _words(schema: Any) -> frozenset[str]:
    if not isinstance(schema, dict):
        return frozenset()
    own = frozenset(schema.get("properties", {}))
    inner = [schema[key] for key in ("then", "else") if key in schema] + [*schema.get("allOf", [])]
    inner += schema.get("dependentSchemas", {}).values()
    if "$ref" in schema:
        found: Any = dict(schema_v32)
        for key in schema["$ref"].removeprefix("#/").split("/"):
            found = found[key]
        inner.append(found)
    return own.union(*map(_words, inner))


def _definition(kind: str) -> Any:
    return dict(schema_v32) if kind == "document" else schema_v32["$defs"][_DEFINITIONS[kind]]


@cache
def schema_of() -> dict[str, Any]:
    """The JSON Schema of OpenAPI's documents, in which one thing may be any object where another one holds it."""
    schema: dict[str, Any] = _apart(dict(schema_v32))
    del schema["$defs"]["components"]["patternProperties"]  # names like `Page<Voice>` are harmless here
    schema["$defs"] |= dict.fromkeys(_UNREAD, True)
    schema["properties"]["openapi"] = {"type": "string"}
    return schema


def _apart(value: Any) -> Any:
    if isinstance(value, dict):
        is_thing = value.get("$ref") in _THINGS
        return {"type": "object"} if is_thing else {key: _apart(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [*map(_apart, value)]
    return _AS_LINEAR.get(value, value) if isinstance(value, str) else value


@cache
def _validator(kind: str) -> Validator:
    schema = schema_of()
    whole = {"$ref": schema["$id"] + ("" if kind == "document" else f"#/$defs/{_DEFINITIONS[kind]}")}
    # a registry that has not been crawled is crawled again for each reference, which takes most of the time
    registry = (Resource.from_contents(schema) @ REGISTRY).crawl()
    return Draft202012Validator(whole, registry=registry)


@cache
def _schemas() -> Validator:
    return Draft202012Validator(Draft202012Validator.META_SCHEMA, registry=REGISTRY.crawl())


def _innermost(error: ValidationError) -> ValidationError:
    """What is wrong with an object that is neither what it should be nor a reference: that it is not the former."""
    inner = best_match(each for each in error.context or () if each.validator_value != ["$ref"])
    return error if inner is None else _innermost(inner)


def _said(error: ValidationError) -> str:
    value = repr(error.instance)
    message = error.message.replace(value, "this") if len(value) > _SHORT else error.message
    return message[:_LONGEST].rstrip(".")


_FILLINGS: Mapping[str, str] = {
    "version": '"1"',
    "title": '"API"',
    "description": '""',
    "url": '"/"',
    "name": '"name"',
    "in": "query",
    "content": "{}",
    "openapi": '"3.1.0"',
    "scheme": "bearer",
    "flows": "{}",
    "paths": "{}",
}
"""What may stand where something is missing."""


def _advice(error: ValidationError, *before: str | int) -> str:
    """The overlay action that mends what is wrong."""
    keys: tuple[str | int, ...] = (*before, *error.absolute_path)
    present: Any = error.instance
    expected: Any = error.validator_value
    if error.validator == "required":
        lacking = {name: _FILLINGS.get(name) for name in expected if name not in present}
        if all(lacking.values()):
            return f"add it, {advice.update(*keys, **{name: str(value) for name, value in lacking.items()})}"
    elif error.validator == "not" and expected.get("required"):
        return f"keep one, {advice.removal(*keys, expected['required'][-1])}"
    elif error.validator in _CLOSING:
        extra = next((name for name in re.findall("'([^']*)'", error.message) if name in present), None)
        if extra is not None:
            return f"take it out, {advice.removal(*keys, extra)}"
    elif error.validator == "uniqueItems":
        number = next(number for number, item in enumerate(present) if item in present[:number])
        return f"keep one, {advice.removal(*keys, number)}"
    wanted = _wanted(error)
    if wanted is not None and keys and isinstance(present, str | int | float) and isinstance(keys[-1], str):
        return f"correct it, {advice.update(*keys[:-1], **{keys[-1]: json.dumps(wanted)})}"
    return f"take it out, {advice.removal(*keys)}" if keys else "correct it"


def _wanted(error: ValidationError) -> Any:
    """The value that is nearest to one that is none of those that are allowed."""
    if error.validator == "const":
        return error.validator_value
    listed: Any = error.validator_value if error.validator == "enum" else ()
    if error.validator == "anyOf" and [*error.absolute_path][-1:] == ["type"]:
        listed = _TYPES
    allowed = [*map(str, listed)]
    text = _OTHER_TYPES.get(str(error.instance), str(error.instance))
    near = difflib.get_close_matches(text, allowed, 1)
    return near[0] if near else allowed[0] if len(allowed) == 1 else None


_TYPES = ("string", "integer", "number", "boolean", "object", "array", "null")
_OTHER_TYPES = {
    **dict.fromkeys(("int", "long", "int32", "int64"), "integer"),
    **dict.fromkeys(("float", "double", "decimal"), "number"),
    **dict.fromkeys(("bool",), "boolean"),
    **dict.fromkeys(("str", "text", "date", "datetime", "date-time", "uuid", "file", "enum"), "string"),
    **dict.fromkeys(("dict", "map", "json", "any"), "object"),
    **dict.fromkeys(("list", "set"), "array"),
}
"""The types of other languages."""
