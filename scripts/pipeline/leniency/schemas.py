"""Schemas that are not standard but clear: keywords of another version, of a parameter, or in a wrong place.

Each rule rewrites a schema in its place, so that a pointer to it stays right, and says what it has found.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from jsonschema import Draft202012Validator

Schema = dict[str, Any]


class Place(NamedTuple):
    """The version of a document, such as 3.0, the document, and where something is in it."""

    version: str
    document: dict[str, Any]
    pointer: str


Rule = Callable[[dict[str, Any], Place], Iterator[str]]
"""A rule brings a thing into its meant form and says what it has found."""

TYPES = frozenset({"string", "integer", "number", "boolean", "object", "array", "null"})
PARAMETER_WORDS = ("style", "explode", "allowReserved", "allowEmptyValue", "collectionFormat")

_OF_3_1 = frozenset(
    {
        *("const", "prefixItems", "contains", "minContains", "maxContains", "patternProperties", "propertyNames"),
        *("if", "then", "else", "dependentRequired", "dependentSchemas", "unevaluatedItems", "unevaluatedProperties"),
        *("contentEncoding", "contentMediaType", "contentSchema", "$defs", "$id", "$anchor", "$dynamicRef", "$schema"),
    }
)
_OF_3_0 = frozenset({"nullable", "discriminator", "xml", "externalDocs", "example"})
_OLD = frozenset({"definitions", "dependencies", "additionalItems", "id", "$recursiveRef", "$recursiveAnchor"})
WORDS = (
    frozenset(Draft202012Validator.META_SCHEMA["properties"])
    | _OF_3_1
    | _OF_3_0
    | _OLD
    | {
        *(
            "type",
            "enum",
            "format",
            "properties",
            "required",
            "items",
            "additionalProperties",
            "allOf",
            "anyOf",
            "oneOf",
        ),
        *("not", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength"),
        *("pattern", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "title", "description"),
        *("default", "examples", "deprecated", "readOnly", "writeOnly", "$ref", "$comment", "$vocabulary"),
        "$dynamicAnchor",
    }
)
"""All that a schema may say."""

_TRUTHS = frozenset(
    {"nullable", "readOnly", "writeOnly", "deprecated", "uniqueItems", "additionalProperties", "required"}
)
_NUMBERS = frozenset(
    {
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength"),
        *("minItems", "maxItems", "minProperties", "maxProperties"),
    }
)
_VALUES = frozenset({"default", "const", "example", "examples"})
_TEXTS = frozenset({"title", "description", "deprecated", "readOnly", "writeOnly", "example", "default", "$comment"})
_COMPOSING = ("allOf", "anyOf", "oneOf")


def mapping(value: Any) -> dict[str, Any]:
    """The object, or an empty one in the place of what is none."""
    return value if isinstance(value, dict) else {}


def unquoted(value: dict[str, Any], truths: frozenset[str], numbers: frozenset[str] = frozenset()) -> Iterator[str]:
    """What is true, false or a number, but written as a text."""
    for key in sorted((truths | numbers) & value.keys()):
        text = value[key]
        if key in truths and isinstance(text, str) and text.lower() in ("true", "false"):
            value[key] = text.lower() == "true"
            yield f"a boolean or a number in quotes: {key}"
        if key in numbers and isinstance(text, str) and text.strip().lstrip("-").isdecimal():
            value[key] = int(text)
            yield f"a boolean or a number in quotes: {key}"


def _texts_for_values(schema: Schema, at: Place) -> Iterator[str]:
    del at
    yield from unquoted(schema, _TRUTHS, _NUMBERS)


def _nulls(schema: Schema, at: Place) -> Iterator[str]:
    del at
    for key in [key for key, value in schema.items() if value is None and key in WORDS - _VALUES]:
        del schema[key]
        yield f"null, read as absent: {key}"
    properties = mapping(schema.get("properties"))
    for name in properties:
        if properties[name] is None:
            properties[name] = {}
            yield f"null, read as absent: {name!r}"


def _words(schema: Schema, at: Place) -> Iterator[str]:
    for key in schema:
        if key in PARAMETER_WORDS:
            yield f"a keyword of parameters in a schema, ignored: {key}"
        elif key not in WORDS and not key.startswith("x-"):
            yield f"an unknown keyword of a schema, ignored: {meant(key, WORDS)}"
        elif at.version == "3.0" and key in _OF_3_1:
            yield f"a keyword of 3.1, read as in 3.1: {key}"


def meant(word: str, known: frozenset[str]) -> str:
    """A word that nobody knows, with the one that is nearest."""
    near = difflib.get_close_matches(word, known, 1, 0.8)
    return f"{word!r} ({near[0]}?)" if near else repr(word)


def _examples(schema: Schema, at: Place) -> Iterator[str]:
    examples = schema.get("examples")
    if isinstance(examples, dict):
        named = [
            example.get("value", example) if isinstance(example, dict) else example for example in examples.values()
        ]
        schema["examples"] = named
        yield "examples have names, as in media types, read as a list"
    elif "examples" in schema and not isinstance(examples, list):
        schema["examples"] = [examples]
        yield "examples is one value, read as a list of one"
    elif isinstance(examples, list) and at.version == "3.0":
        yield "a keyword of 3.1, read as in 3.1: examples"


def _types(schema: Schema, at: Place) -> Iterator[str]:
    kinds = schema.get("type")
    if isinstance(kinds, list) and kinds and len({*map(str, kinds)}) < len(kinds):
        schema["type"] = list(dict.fromkeys(map(str, kinds)))
        yield "a type appears twice"
    if at.version == "3.0" and isinstance(kinds, list):
        yield "a keyword of 3.1, read as in 3.1: a list of types"
    if at.version == "3.0" and kinds == "null":
        yield "a keyword of 3.1, read as in 3.1: the type null"


def _bounds(schema: Schema, at: Place) -> Iterator[str]:
    for exclusive, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        value = schema.get(exclusive)
        if isinstance(value, bool):
            del schema[exclusive]
            if value and isinstance(schema.get(bound), int | float):
                schema[exclusive] = schema.pop(bound)
            if at.version != "3.0":
                yield f"a keyword of 3.0, read as in 3.0: {exclusive}"
        elif isinstance(value, int | float) and at.version == "3.0":
            yield f"a keyword of 3.1, read as in 3.1: {exclusive}"


def _null(schema: Schema, at: Place) -> Iterator[str]:
    """`nullable`, in the words of 3.1 where that leaves everything in its place."""
    if "nullable" not in schema:
        return
    if at.version != "3.0":
        yield "a keyword of 3.0, read as in 3.0: nullable"
    if schema["nullable"] is not True:
        if schema["nullable"] is False:
            del schema["nullable"]
        return
    kinds = schema.get("type")
    kinds = [kinds] if isinstance(kinds, str) else kinds
    unions = [key for key in ("oneOf", "anyOf") if isinstance(schema.get(key), list)]
    if "$ref" in schema and not schema.keys() - _TEXTS - {"$ref", "nullable"}:
        schema["anyOf"] = [{"$ref": schema.pop("$ref")}, {"type": "null"}]
    elif "$ref" in schema or "allOf" in schema or len(unions) > 1:
        return  # the normal form knows it, and there is no place for null
    elif isinstance(kinds, list) and TYPES.issuperset(map(str, kinds)):
        schema["type"] = list(dict.fromkeys([*kinds, "null"]))
        if unions:
            schema[unions[0]].append({"type": "null"})
    elif unions:
        schema[unions[0]].append({"type": "null"})
    elif "enum" not in schema:
        return
    if isinstance(schema.get("enum"), list) and None not in schema["enum"]:
        schema["enum"].append(None)
    del schema["nullable"]


def _required(schema: Schema, at: Place) -> Iterator[str]:
    """`required: true` at a property is what its object requires; a name without a property is allowed."""
    properties = schema.get("properties")
    for name, value in mapping(properties).items():
        own = value.get("required") if isinstance(value, dict) else None
        needed = own.lower() == "true" if isinstance(own, str) and own.lower() in ("true", "false") else own
        if isinstance(needed, bool):
            del value["required"]
            if needed and isinstance(schema.setdefault("required", []), list) and name not in schema["required"]:
                schema["required"].append(name)
            yield "required is true or false at a property, read as part of its object"
    required = schema.get("required")
    if isinstance(required, bool):
        del schema["required"]
        yield "required is true or false outside a property, ignored"
    if isinstance(required, list) and all(isinstance(name, str) for name in required):
        schema["required"] = list(dict.fromkeys(required))
        if len(schema["required"]) < len(required):
            yield "a name is required twice"
        may_be_elsewhere = _COMPOSED & schema.keys() or re.search(r"/(allOf|anyOf|oneOf)/\d+$", at.pointer)
        if isinstance(properties, dict) and not may_be_elsewhere:
            for name in schema["required"]:
                if name not in properties:
                    yield f"required, but not a property: {name!r}"


_COMPOSED = frozenset({"$ref", "allOf", "anyOf", "oneOf", "patternProperties"})


def _old_words(schema: Schema, at: Place) -> Iterator[str]:
    """What older JSON Schema and OpenAPI 2.0 wrote otherwise."""
    del at
    if isinstance(schema.get("items"), list):
        schema["prefixItems"] = schema.pop("items")
        yield "a keyword of older schemas, read as in those: a list of items"
        if not schema["prefixItems"]:
            del schema["prefixItems"]
    if isinstance(schema.get("discriminator"), str):
        schema["discriminator"] = {"propertyName": schema["discriminator"]}
        yield "discriminator is a string, as in 2.0"
    if schema.pop("$recursiveAnchor", None) is not None:
        yield "a keyword of older schemas, ignored: $recursiveAnchor"
    for key in _COMPOSING:
        if schema.get(key) == []:
            del schema[key]
            yield f"empty, read as absent: {key}"


RULES: tuple[Rule, ...] = (
    _texts_for_values,
    _nulls,
    _words,
    _examples,
    _types,
    _bounds,
    _null,
    _required,
    _old_words,
)
"""They apply in this order."""
