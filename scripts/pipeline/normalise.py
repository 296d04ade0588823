"""The form of a document that the generator can take whole: what it must not see is removed or rewritten here.

Each step is a function with its reason; all of them work on a copy.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

from .document import METHODS, OperationInfo, operations
from .errors import PipelineError
from .hoist import hoist
from .pointer import resolve

Schema = dict[str, Any]


def normalise(document: dict[str, Any]) -> dict[str, Any]:
    """A copy of an overlaid and valid document, ready for the generator."""
    result = copy.deepcopy(document)
    found = list(operations(result))
    for operation in found:
        operation.raw["parameters"] = [
            parameter for parameter in operation.parameters if not _is_credential(result, parameter)
        ]
        for parameter in operation.raw["parameters"]:
            if "schema" not in parameter:
                raise PipelineError(f"{operation.place}: the parameter {parameter['name']!r} has no schema, add one")
        operation.raw["operationId"] = operation.id
        operation.raw["tags"] = [operation.tag]
        _keep_success(result, operation)
        _resolve_body(result, operation)
    for item in result.get("paths", {}).values():
        for key in set(item) - set(METHODS):
            del item[key]
    components = result.setdefault("components", {})
    result["components"] = {"schemas": components.get("schemas", {})}
    for schema in schemas(result):
        _simplify(schema)
    for operation in found:
        _merge_variants(result, operation)
    hoist(result, found)
    return result


def schemas(document: dict[str, Any]) -> Iterator[Schema]:
    """Every schema of a normalised document, inner ones first."""
    for schema in document["components"]["schemas"].values():
        yield from nested(schema)
    for operation in operations(document):
        for parameter in operation.parameters:
            yield from nested(parameter.get("schema", {}))
        for media in bodies(operation).values():
            yield from nested(media["schema"])
        for response in operation.raw["responses"].values():
            for media in response.get("content", {}).values():
                yield from nested(media["schema"])


def nested(schema: Schema) -> Iterator[Schema]:
    """A schema's own schemas, inner ones first, then itself."""
    for child in children(schema):
        yield from nested(child)
    yield schema


def children(schema: Schema) -> Iterator[Schema]:
    """The schemas directly inside a schema."""
    yield from schema.get("properties", {}).values()
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield schema[key]
    for key in ("allOf", "anyOf", "oneOf"):
        yield from schema.get(key, [])


def bodies(operation: OperationInfo) -> dict[str, Any]:
    """The media types of an operation's request body."""
    content: dict[str, Any] = operation.raw.get("requestBody", {}).get("content", {})
    return content


def _is_credential(document: dict[str, Any], parameter: dict[str, Any]) -> bool:
    """Keys are sent by the client, so no method has an argument for them."""
    schemes = document.get("components", {}).get("securitySchemes", {}).values()
    headers = {scheme.get("name", "").lower() for scheme in schemes if scheme.get("in") == "header"}
    return parameter["in"] == "header" and parameter["name"].lower() in headers | {"authorization"}


def _keep_success(document: dict[str, Any], operation: OperationInfo) -> None:
    """Only the answer of success becomes a type, and of it only the value that the caller wants."""
    status, response = operation.response() or ("200", {})
    if "$ref" in response:
        response = copy.deepcopy(resolve(document, response["$ref"]))
    response = {"description": response.get("description", ""), "content": response.get("content") or {}}
    for media in response["content"].values():
        schema = media.get("schema", {})
        pointer = operation.paging["items"] if operation.paging else operation.raw.get("x-personae-result", "")
        if pointer:
            schema = _at(document, schema, pointer, operation)
        media.clear()
        media["schema"] = copy.deepcopy(schema)
    operation.raw["responses"] = {status: response}


def _at(document: dict[str, Any], schema: Schema, pointer: str, operation: OperationInfo) -> Schema:
    for part in pointer[1:].split("/"):
        schema = _dereference(document, schema)
        if part.lstrip("-").isdigit() and "items" in schema:
            schema = schema["items"]
        elif part in schema.get("properties", {}):
            schema = schema["properties"][part]
        else:
            raise PipelineError(
                f"{operation.place}: the answer has no {pointer!r}, correct x-personae-result or -paging"
            )
    return schema


def _dereference(document: dict[str, Any], schema: Schema) -> Schema:
    while "$ref" in schema:
        schema = resolve(document, schema["$ref"])
    merged = dict(schema)
    for part in schema.get("allOf", []):
        inner = _dereference(document, part)
        merged["properties"] = {**inner.get("properties", {}), **merged.get("properties", {})}
    return merged


def _resolve_body(document: dict[str, Any], operation: OperationInfo) -> None:
    """The generator does not follow a reference from one request body to another."""
    body = operation.raw.get("requestBody")
    while body is not None and "$ref" in body:
        body = copy.deepcopy(resolve(document, body["$ref"]))
    if body is not None:
        operation.raw["requestBody"] = body
        for kind, media in body.get("content", {}).items():
            if "schema" not in media:
                raise PipelineError(f"{operation.place}: the request body {kind} has no schema, add one")
            body["content"][kind] = {"schema": media["schema"]}


def _simplify(schema: Schema) -> None:
    """One keyword after another that the generator takes wrongly, or that means nothing to a client."""
    if bounds := _bounds(schema):
        schema["description"] = " ".join(filter(None, [schema.get("description"), bounds]))
    for keyword in ("default", "example", "examples", "discriminator", "xml", "externalDocs", "readOnly", "writeOnly"):
        schema.pop(keyword, None)  # defaults are the vendor's to apply, and may not even fit their type
    for keyword in ("not", "if", "then", "else", "dependentRequired", "unevaluatedProperties", "patternProperties"):
        schema.pop(keyword, None)
    if schema.get("format") in {"uuid", "uri", "email"}:
        del schema["format"]  # ids are text, whatever they look like today
    _nullable(schema)
    _enumeration(schema)
    _unions(schema)
    if "$ref" in schema and len(schema) > 1:  # the generator overlooks what stands beside a reference
        schema["allOf"] = [{"$ref": schema.pop("$ref")}]
    if "array" in _kinds(schema):
        schema.setdefault("items", {})  # without it the generator drops the whole operation


def _kinds(schema: Schema) -> list[str]:
    """The JSON types that a schema allows by its `type`."""
    kinds = schema.get("type") or []
    return kinds if isinstance(kinds, list) else [kinds]


def _bounds(schema: Schema) -> str:
    """What a caller should know of a value beyond its type, in words."""
    facts = [
        words.format(schema[keyword])
        for keyword, words in (
            ("minimum", "at least {}"),
            ("maximum", "at most {}"),
            ("minLength", "at least {} characters"),
            ("maxLength", "at most {} characters"),
            ("minItems", "at least {} items"),
            ("maxItems", "at most {} items"),
            ("default", "{!r} when left out"),
        )
        if isinstance(schema.get(keyword), str | int | float)
    ]
    text = ", ".join(facts)
    return f"{text[0].upper()}{text[1:]}." if text else ""


def _nullable(schema: Schema) -> None:
    """OpenAPI 3.0's `nullable`, which real 3.1 documents have too."""
    if not schema.pop("nullable", False):
        return
    if isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
    elif isinstance(schema.get("type"), list):
        schema["type"] = list(dict.fromkeys([*schema["type"], "null"]))
    elif "$ref" in schema or "allOf" in schema:
        inner = dict(schema)
        schema.clear()
        schema.update({"oneOf": [inner, {"type": "null"}]})
    elif "oneOf" in schema or "anyOf" in schema:
        schema["oneOf" if "oneOf" in schema else "anyOf"].append({"type": "null"})
    if "enum" in schema and None not in schema["enum"]:
        schema["enum"].append(None)


def _enumeration(schema: Schema) -> None:
    """Enumerations of text or whole numbers only, each value once; others are as good as their type."""
    if "const" in schema:
        schema["enum"] = [schema.pop("const")]
    if "enum" not in schema:
        return
    values = [value for value in dict.fromkeys(schema["enum"]) if value is not None]
    kinds = {type(value) for value in values}
    if not values or kinds not in ({str}, {int}):
        del schema["enum"]
        return
    nullable = None in schema["enum"] or "null" in _kinds(schema)
    schema["enum"] = [*values, None] if nullable else values
    schema["type"] = "string" if kinds == {str} else "integer"
    if nullable:
        schema["type"] = [schema["type"], "null"]


def _unions(schema: Schema) -> None:
    """A union with one member is that member; members that say nothing of a value's type are no members."""
    for keyword in ("oneOf", "anyOf", "allOf"):
        if keyword not in schema:
            continue
        members = [member for member in schema[keyword] if set(member) - {"required", "description", "title"}]
        members = list({json.dumps(member, sort_keys=True): member for member in members}.values())
        del schema[keyword]
        if len(members) == 1 and not (keyword == "allOf" and ("properties" in schema or "$ref" in members[0])):
            description = schema.get("description")
            schema.update(members[0])
            if description:
                schema["description"] = description
        elif members:
            schema[keyword] = members


def _merge_variants(document: dict[str, Any], operation: OperationInfo) -> None:
    """A body that is one of several objects becomes one with the fields of all, since its fields are arguments."""
    for media in bodies(operation).values():
        schema = _dereference(document, media["schema"])
        variants = schema.get("oneOf") or schema.get("anyOf")
        if not variants:
            continue
        resolved = [_dereference(document, variant) for variant in variants]
        if not all("properties" in variant for variant in resolved):
            continue
        properties = dict(schema.get("properties", {}))
        for variant in resolved:
            for name, value in variant["properties"].items():
                properties.setdefault(name, value)
        required = set(resolved[0].get("required", [])).intersection(*(v.get("required", []) for v in resolved))
        required |= set(schema.get("required", []))
        media["schema"] = {
            "type": "object",
            "properties": properties,
            "required": [name for name in properties if name in required],
        }
