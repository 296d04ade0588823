"""Every keyword of JSON Schema and of OpenAPI in turn: that it comes, changes and goes is told."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]
from openapi_spec_validator.schemas import schema_v30, schema_v31

from scripts.changes.compare import changes_of
from scripts.changes.finding import Change, Severity, is_reworded
from scripts.changes.operations.comparison import Operations
from scripts.changes.otherwise import Document, said_otherwise
from scripts.pipeline.documents.pointer import parts
from scripts.pipeline.documents.structure import nodes
from tests.support.each import each, for_each
from tests.support.openapi_documents import NUMBER, TEXT, Json, parameter

from .differing_documents import answered, found, sent

GONE = object()

ANY: Json = {"description": "A value."}
OBJECT: Json = {"type": "object", "title": "Inner", "properties": {"a": TEXT, "b": TEXT}}
LIST: Json = {"type": "array", "items": TEXT}
CAT, DOG = ({"type": "object", "title": name, "properties": {name: TEXT, "n": NUMBER}} for name in ("Cat", "Dog"))
CHOICE: Json = {"oneOf": [CAT, DOG]}

SCHEMA: dict[str, tuple[Json, Any, Any]] = {
    # keyword: the rest of the schema, a value of the keyword, another one
    "$ref": (ANY, "#/components/schemas/Text", "#/components/schemas/Number"),
    "$comment": (TEXT, "This.", "That."),
    "$id": (TEXT, "https://a.test", "https://b.test"),
    "id": (TEXT, "https://a.test", "https://b.test"),
    "$schema": (TEXT, "https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-04/schema#"),
    "$vocabulary": (TEXT, {"https://a.test": True}, {"https://a.test": False}),
    "$anchor": (TEXT, "a", "b"),
    "$dynamicAnchor": (TEXT, "a", "b"),
    "$dynamicRef": (ANY, "#a", "#b"),
    "$recursiveAnchor": (TEXT, True, False),
    "$recursiveRef": (ANY, "#", "#a"),
    "type": (ANY, "string", "integer"),
    "nullable": (TEXT, True, GONE),
    "enum": (TEXT, ["a"], ["a", "b"]),
    "const": (ANY, "a", "b"),
    "format": (TEXT, "uri", "email"),
    "default": (TEXT, "a", "b"),
    "deprecated": (TEXT, True, GONE),
    "readOnly": (TEXT, True, GONE),
    "writeOnly": (TEXT, True, GONE),
    "multipleOf": (NUMBER, 2, 3),
    "maximum": (NUMBER, 2, 3),
    "minimum": (NUMBER, 2, 3),
    "exclusiveMaximum": (NUMBER, 2, 3),
    "exclusiveMinimum": (NUMBER, 2, 3),
    "maxLength": (TEXT, 2, 3),
    "minLength": (TEXT, 2, 3),
    "pattern": (TEXT, f"^{'a' * 80}b", f"^{'a' * 80}c"),
    "contentEncoding": (TEXT, "base64", "base16"),
    "contentMediaType": (TEXT, "text/plain", "image/png"),
    "contentSchema": (TEXT, TEXT, NUMBER),
    "items": ({"type": "array"}, TEXT, NUMBER),
    "prefixItems": (LIST, [TEXT, NUMBER], [TEXT, TEXT, NUMBER]),
    "additionalItems": (LIST, TEXT, NUMBER),
    "unevaluatedItems": (LIST, TEXT, False),
    "contains": (LIST, {"const": "a"}, {"const": "b"}),
    "minContains": (LIST, 2, 3),
    "maxContains": (LIST, 2, 3),
    "maxItems": (LIST, 2, 3),
    "minItems": (LIST, 2, 3),
    "uniqueItems": (LIST, True, GONE),
    "properties": ({"type": "object", "title": "Inner"}, {"a": TEXT}, {"a": NUMBER}),
    "patternProperties": (OBJECT, {"^a": TEXT}, {"^a": NUMBER}),
    "additionalProperties": (OBJECT, TEXT, False),
    "unevaluatedProperties": (OBJECT, TEXT, False),
    "propertyNames": (OBJECT, {"pattern": "^a"}, {"pattern": "^b"}),
    "maxProperties": (OBJECT, 2, 3),
    "minProperties": (OBJECT, 2, 3),
    "required": (OBJECT, ["a"], ["b"]),
    "dependentRequired": (OBJECT, {"a": ["b"]}, {"b": ["a"]}),
    "dependentSchemas": (OBJECT, {"a": {"required": ["b"]}}, {"a": {"maxProperties": 1}}),
    "dependencies": (OBJECT, {"a": ["b"]}, {"a": {"maxProperties": 1}}),
    "allOf": (OBJECT, [{"properties": {"c": TEXT}}], [{"properties": {"c": NUMBER}}]),
    "anyOf": (OBJECT, [{"required": ["a"]}], [{"required": ["b"]}]),
    "oneOf": (ANY, [CAT], [CAT, DOG]),
    "not": (TEXT, {"const": "a"}, {"const": "b"}),
    "if": ({**TEXT, "then": {"maxLength": 2}}, {"minLength": 1}, {"minLength": 2}),
    "then": ({**TEXT, "if": {"minLength": 1}}, {"maxLength": 2}, {"maxLength": 3}),
    "else": ({**TEXT, "if": {"minLength": 1}}, {"maxLength": 2}, {"maxLength": 3}),
    "discriminator": (CHOICE, {"propertyName": "n"}, {"propertyName": "m"}),
    "title": (TEXT, "This", "That"),
    "description": (TEXT, "This.", "That."),
    "example": (TEXT, "a", "b"),
    "examples": (TEXT, ["a"], ["b"]),
    "externalDocs": (TEXT, {"url": "https://a.test"}, {"url": "https://b.test"}),
    "xml": (TEXT, {"name": "a"}, {"name": "b"}),
    "x-mint": (TEXT, {"a": 1}, {"a": 2}),
    "shade": (TEXT, "red", "blue"),
}
SAME: dict[str, tuple[Json, Any, Any]] = {
    "$defs": (TEXT, {"A": TEXT}, {"A": NUMBER}),
    "definitions": (TEXT, {"A": TEXT}, {"A": NUMBER}),
    "then": (TEXT, {"maxLength": 2}, {"maxLength": 3}),
    "x-personae-any-variant": (CHOICE, True, GONE),
    "nullable": ({"type": ["string", "null"]}, True, False),
    "required": ({**OBJECT, "required": ["a", "b"]}, ["a", "b"], ["b", "a"]),
    "additionalProperties": (OBJECT, True, {}),
}
"""Keywords that mean nothing where they stand."""


def described(old: Json, new: Json) -> list[Change]:
    """What is told of documents, without what it comes to in Python, which could hide that a keyword is passed over."""
    return list(changes_of(Operations(old, new)))


def steps(first: Any, second: Any) -> list[tuple[Any, Any]]:
    """A keyword comes, changes and goes."""
    return [(GONE, first), *([(first, second)] if second is not GONE else []), (first, GONE)]


def with_keyword(value: Json, keyword: str, given: Any) -> Json:
    return {key: one for key, one in {**value, keyword: given}.items() if one is not GONE}


@for_each("keyword", SCHEMA)
@pytest.mark.parametrize("make", [sent, answered])
def test_a_keyword_of_a_schema(make: Any, keyword: str) -> None:
    rest, first, second = SCHEMA[keyword]
    schemas = {"Text": {**TEXT, "maxLength": 9}, "Number": NUMBER}
    for step in steps(first, second):
        old, new = (make(with_keyword(rest, keyword, value), **schemas) for value in step)
        assert described(old, new), step


@for_each("keyword", SAME)
def test_what_means_the_same_is_told_as_that(keyword: str) -> None:
    rest, first, second = SAME[keyword]
    old, new = (answered(with_keyword(rest, keyword, value)) for value in (first, second))
    assert found(old, new) == []
    (finding,) = said_otherwise("acme", Document(old, old), Document(new, new), is_all=True)
    assert finding.severity is Severity.HARMLESS
    assert f"/{keyword}" in finding.message


def test_all_keywords_of_json_schema_are_here() -> None:
    known: set[str] = set(schema_v30["definitions"]["Schema"]["properties"])
    known |= set(REGISTRY.contents("http://json-schema.org/draft-04/schema#")["properties"])
    whole = REGISTRY.contents("https://json-schema.org/draft/2020-12/schema")
    for vocabulary in [whole, *(REGISTRY.contents(f"{whole['$id'][:-6]}{one['$ref']}") for one in whole["allOf"])]:
        known |= set(vocabulary["properties"])
    assert known <= {*SCHEMA, *SAME}


LEAF: Json = {"type": "object", "title": "Leaf", "properties": {"a": TEXT}}
SHAPES: Json = {"type": "array", "items": TEXT}


def media(schema: Json, **more: Any) -> Json:
    return {"application/json": {"schema": schema, **more}}


def base() -> Json:
    """A document with each kind of object."""
    header = {"description": "A header.", "schema": SHAPES}
    form = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}, "meta": TEXT}}
    received = {"type": "object", "title": "Received", "properties": {"b": TEXT}, "required": ["b"]}
    operation = {
        "operationId": "createThing",
        "tags": ["Things", "More"],
        "parameters": [
            {"name": "q", "in": "query", "schema": SHAPES},
            {"name": "filter", "in": "cookie", "content": media(TEXT)},
        ],
        "requestBody": {
            "required": True,
            "content": {
                "multipart/form-data": {
                    "schema": form,
                    "encoding": {"meta": {"contentType": "text/plain", "headers": {"X-Part": dict(header)}}},
                }
            },
        },
        "responses": {
            "200": {
                "description": "Done.",
                "headers": {"X-Left": {**header, "required": True}},
                "content": media(LEAF, examples={"one": {"value": {"a": "b"}}}),
                "links": {"next": {"operationId": "getThing"}},
            },
            "404": {"description": "Not there.", "headers": {"X-Why": dict(header)}, "content": media(dict(LEAF))},
        },
        "callbacks": {"done": {"{$request.query.q}": {"post": {"requestBody": {"content": media(dict(received))}}}}},
        "security": [{"key": []}],
        "servers": [{"url": "https://a.test"}],
    }
    reading = {
        "operationId": "getThing",
        "tags": ["Things"],
        "responses": {
            "200": {"description": "Done.", "content": media(dict(LEAF))},
            "202": {"$ref": "#/components/responses/Later"},
        },
    }
    event = {"requestBody": {"content": media({"$ref": "#/components/schemas/Event", "required": ["kind"]})}}
    whole = {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "https://a.test"}],
        "security": [{"key": []}],
        "tags": [{"name": "Things", "description": "All things."}],
        "paths": {
            "/things": {"post": operation, "parameters": [{"name": "page", "in": "query", "schema": NUMBER}]},
            "/things/{id}": {
                "get": reading,
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": TEXT}],
            },
        },
        "webhooks": {"happened": {"post": {**event, "responses": {"200": {"description": "Received."}}}}},
        "components": {
            "schemas": {"Event": {"type": "object", "properties": {"kind": TEXT}}, "Alone": {**LEAF, "title": "Lone"}},
            "responses": {"Later": {"description": "Later.", "content": media({**LEAF, "title": "Later"})}},
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        },
    }
    return copy.deepcopy(whole)


POST = "/paths/~1things/post"
BODY = f"{POST}/requestBody/content/multipart~1form-data"
ANSWER = f"{POST}/responses/200"
DOCS = ({"url": "https://a.test"}, {"url": "https://b.test"})
WORDS = ("This.", "That.")
FLOWS = [{"password": {"tokenUrl": f"https://a.test/{n}", "scopes": {}}} for n in range(2)]
GET: Json = {"operationId": "other", "responses": {"200": {"description": "Done."}}}
HEADER: Json = {"schema": TEXT}

OBJECTS: dict[str, tuple[str, dict[str, tuple[Any, Any]]]] = {
    # kind of object: where one is, and for each keyword two values
    "document": (
        "",
        {
            "openapi": ("3.1.0", "3.1.1"),
            "jsonSchemaDialect": DOCS,
            "externalDocs": DOCS,
            "$self": WORDS,
            "tags": ([{"name": "Things", "description": "A."}], [{"name": "Things", "description": "B."}]),
            "security": ([{"key": []}], []),
            "servers": ([{"url": "https://a.test"}], [{"url": "https://b.test"}, {"url": "https://a.test"}]),
        },
    ),
    "Info": (
        "/info",
        {
            **dict.fromkeys(("description", "summary", "termsOfService"), WORDS),
            "title": ("This", "That"),
            "version": ("1", "2"),
            "contact": ({"name": "Ada"}, {"name": "Ben"}),
            "license": ({"name": "MIT"}, {"name": "ISC"}),
        },
    ),
    "Tag": ("/tags/0", {"description": WORDS, "externalDocs": DOCS}),
    "Server": (
        "/servers/0",
        {
            "url": ("https://a.test", "https://b.test"),
            "description": WORDS,
            "variables": ({"a": {"default": "b"}}, {"a": {"default": "b", "enum": ["b", "c"]}}),
        },
    ),
    "PathItem": (
        "/paths/~1things~1{id}",
        {
            "summary": WORDS,
            "description": WORDS,
            "parameters": ([parameter("id", place="path")], [parameter("id", place="path"), parameter("a")]),
            "servers": ([{"url": "https://a.test"}], [{"url": "https://a.test"}, {"url": "https://b.test"}]),
            **{
                method: (GET, {**GET, "operationId": "another"})
                for method in ("post", "put", "delete", "options", "head")
            },
            **{method: (GET, {**GET, "operationId": "another"}) for method in ("patch", "trace", "query")},
        },
    ),
    "Operation": (
        POST,
        {
            "operationId": ("createThing", "makeThing"),
            "tags": (["Things", "A"], ["Things", "B"]),
            "summary": WORDS,
            "description": WORDS,
            "deprecated": (True, GONE),
            "externalDocs": DOCS,
            "security": ([{"key": []}], []),
            "servers": ([{"url": "https://a.test"}], [{"url": "https://a.test"}, {"url": "https://b.test"}]),
            "callbacks": ({}, {"done": {"{$url}": {"post": {"requestBody": {"content": media(TEXT)}}}}}),
            "parameters": ([], [{"name": "r", "in": "query", "schema": TEXT}]),
            "requestBody": ({"content": media(LEAF)}, {"content": media({**LEAF, "properties": {"b": TEXT}})}),
            "responses": ({"200": {"description": "A."}}, {"200": {"description": "A."}, "409": {"description": "B."}}),
        },
    ),
    "Parameter": (
        f"{POST}/parameters/0",
        {
            "name": ("q", "r"),
            "in": ("query", "header"),
            "description": WORDS,
            "required": (True, GONE),
            "deprecated": (True, GONE),
            "allowEmptyValue": (True, GONE),
            "allowReserved": (True, GONE),
            "style": ("form", "pipeDelimited"),
            "explode": (True, False),
            "schema": (SHAPES, {"type": "array", "items": NUMBER}),
            "content": (media(TEXT), {"text/plain": {"schema": TEXT}}),
            "example": WORDS,
            "examples": ({"a": {"value": 1}}, {"a": {"value": 2}}),
        },
    ),
    "RequestBody": (
        f"{POST}/requestBody",
        {
            "description": WORDS,
            "required": (True, GONE),
            "content": (media(LEAF), {"application/x-www-form-urlencoded": {"schema": LEAF}}),
        },
    ),
    "MediaType": (
        BODY,
        {
            "schema": (LEAF, {**LEAF, "properties": {"b": TEXT}}),
            "example": WORDS,
            "examples": ({"a": {"value": 1}}, {"a": {"value": 2}}),
            "encoding": ({"meta": {"style": "form"}}, {"meta": {"style": "pipeDelimited"}}),
            "itemSchema": (TEXT, NUMBER),
        },
    ),
    "Encoding": (
        f"{BODY}/encoding/meta",
        {
            "contentType": ("text/plain", "text/html"),
            "headers": ({"X-A": HEADER}, {"X-B": HEADER}),
            "style": ("form", "pipeDelimited"),
            "explode": (True, False),
            "allowReserved": (True, GONE),
        },
    ),
    "Response": (
        ANSWER,
        {
            "description": WORDS,
            "headers": ({"X-A": HEADER}, {"X-A": {"schema": NUMBER}}),
            "content": (media(TEXT), media(NUMBER)),
            "links": ({"a": {"operationId": "getThing"}}, {"a": {"operationId": "createThing"}}),
        },
    ),
    "Header": (
        f"{ANSWER}/headers/X-Left",
        {
            "description": WORDS,
            "required": (True, GONE),
            "deprecated": (True, GONE),
            "allowEmptyValue": (True, GONE),
            "allowReserved": (True, GONE),
            "style": ("simple", "form"),
            "explode": (True, False),
            "schema": (TEXT, SHAPES),
            "content": (media(TEXT), {"text/plain": {"schema": TEXT}}),
            "example": WORDS,
            "examples": ({"a": {"value": 1}}, {"a": {"value": 2}}),
        },
    ),
    "Link": (
        f"{ANSWER}/links/next",
        {
            **dict.fromkeys(("description", "operationId", "operationRef", "requestBody", "body"), WORDS),
            "parameters": ({"a": 1}, {"a": 2}),
            "server": DOCS,
        },
    ),
    "Example": (
        f"{ANSWER}/content/application~1json/examples/one",
        dict.fromkeys(("summary", "description", "value", "externalValue"), WORDS),
    ),
    "SecurityScheme": (
        "/components/securitySchemes/key",
        {
            "type": ("apiKey", "http"),
            "in": ("header", "query"),
            "name": ("X-A", "X-B"),
            "description": WORDS,
            "scheme": ("basic", "bearer"),
            "bearerFormat": ("JWT", "opaque"),
            "openIdConnectUrl": ("https://a.test", "https://b.test"),
            "flows": (FLOWS[0], FLOWS[1]),
        },
    ),
    "Discriminator": (
        "/components/schemas/Event/discriminator",
        {
            "propertyName": ("kind", "type"),
            "mapping": ({"a": "Event"}, {"b": "Event"}),
            "defaultMapping": ("Event", "Alone"),
        },
    ),
    "path of a webhook": (
        "/webhooks/happened",
        {"parameters": ([parameter("a")], [parameter("b")]), "servers": ([DOCS[0]], [DOCS[1]])},
    ),
    "webhook": (
        "/webhooks/happened/post",
        {
            "deprecated": (True, GONE),
            "parameters": ([parameter("a")], [parameter("b")]),
            "servers": ([DOCS[0]], [DOCS[1]]),
            "security": ([{"key": []}], [{}]),
            "callbacks": ({}, {"done": {"{$url}": {"post": {"requestBody": {"content": media(TEXT)}}}}}),
        },
    ),
    "body of a webhook": ("/webhooks/happened/post/requestBody", {"required": (True, GONE)}),
    "path of a callback": (
        f"{POST}/callbacks/done/{{$request.query.q}}",
        {"parameters": ([parameter("a")], [parameter("b")]), "servers": ([DOCS[0]], [DOCS[1]])},
    ),
}
KEYS: Json = {"bearerFormat": {"type": "http", "scheme": "bearer"}, "scheme": {"type": "http"}}
KEYS |= {"flows": {"type": "oauth2"}, "openIdConnectUrl": {"type": "openIdConnect"}}


def at(whole: Json, pointer: str) -> Any:
    value: Any = whole
    for part in parts(pointer):
        value = value.setdefault(part, {}) if isinstance(value, dict) else value[int(part)]
    return value


def with_value(kind: str, keyword: str, value: Any) -> Json:
    whole = base()
    pointer, _ = OBJECTS[kind]
    place = at(whole, pointer)
    if kind == "SecurityScheme" and keyword in KEYS:
        place.clear()
        place.update(KEYS[keyword])
    place.pop("schema", None) if keyword == "content" and kind in ("Parameter", "Header") else None
    place.pop(keyword, None)
    if value is not GONE:
        place[keyword] = value
    return whole


ALWAYS = {
    *(("Info", keyword) for keyword in ("title", "version")),
    *(("Parameter", keyword) for keyword in ("name", "in", "style", "explode")),
    *(("Header", keyword) for keyword in ("style", "explode")),
    *(("Operation", keyword) for keyword in ("responses", "callbacks", "parameters", "security")),
    ("webhook", "callbacks"),
    ("document", "openapi"),
    ("Server", "url"),
    ("PathItem", "parameters"),
    ("PathItem", "servers"),
    ("Response", "description"),
    ("RequestBody", "content"),
    ("SecurityScheme", "type"),
}
"""Keywords that are always there, or say with one of the values what is so without them."""


@pytest.mark.parametrize("kind", OBJECTS)
def test_a_keyword_of_an_object(kind: str) -> None:
    def check(keyword: str) -> None:
        first, second = OBJECTS[kind][1][keyword]
        for step in [(first, second)] if (kind, keyword) in ALWAYS else steps(first, second):
            assert described(*(with_value(kind, keyword, value) for value in step)), step

    each({keyword: keyword for keyword in OBJECTS[kind][1]}, check)


def test_all_keywords_of_openapi_are_here() -> None:
    three: Json = {name: set(one.get("properties", {})) for name, one in schema_v30["definitions"].items()}
    later: Json = {name: set(one.get("properties", {})) for name, one in schema_v31["$defs"].items()}
    names = {"path-item": "PathItem", "request-body": "RequestBody", "media-type": "MediaType"}
    names |= {name: name.capitalize() for name in later} | names
    for name, keywords in later.items():
        three[names[name]] = three.get(names[name], set()) | keywords
    for kind, (_, keywords) in OBJECTS.items():
        lacking = three.get(kind, set()) - keywords.keys() - {"$ref"}
        assert lacking <= {"name"} if kind == "Tag" else lacking <= {"get"}, kind


REFERRED: dict[str, tuple[str, Any, str, Json, Json]] = {
    # what is referred to: from where, by what, and what it is before and after
    "parameter of a webhook": (
        "/webhooks/happened/post/parameters", ["{}"], "/components/parameters/One", parameter("a"), parameter("b"),
    ),
    "answer to a webhook": (
        "/webhooks/happened/post/responses/202", "{}", "/components/responses/One",
        {"description": "Taken.", "content": media(TEXT)}, {"description": "Taken.", "content": media(NUMBER)},
    ),
    "schema of an answer to a webhook": (
        "/webhooks/happened/post/responses/202",
        {"description": "Taken.", "content": media({"type": "array", "items": "{}"})},
        "/components/schemas/One", {"const": 1}, {"const": True},
    ),
    "key of a webhook": (
        "/webhooks/happened/post/security", [{"hook": []}], "/components/securitySchemes/hook",
        {"type": "http", "scheme": "basic"}, {"type": "http", "scheme": "bearer"},
    ),
    "callback of a webhook": (
        "/webhooks/happened/post/callbacks/done", "{}", "/components/callbacks/One",
        {"{$url}": {"post": {"responses": {}}}}, {"{$url}": {"put": {"responses": {}}}},
    ),
    "parameter of a callback": (
        f"{POST}/callbacks/done/{{$request.query.q}}/post/parameters", ["{}"], "/components/parameters/One",
        parameter("a"), parameter("b"),
    ),
    "link": (
        f"{ANSWER}/links/next", "{}", "/components/links/One", {"operationId": "a"}, {"operationId": "b"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", REFERRED)
def test_what_is_referred_to_is_compared(what: str) -> None:
    place, raw, component, *values = REFERRED[what]
    documents = base(), base()
    for whole, value in zip(documents, values, strict=True):
        around, _, keyword = place.rpartition("/")
        at(whole, around)[keyword] = json.loads(json.dumps(raw).replace('"{}"', json.dumps({"$ref": f"#{component}"})))
        folder, _, name = component.rpartition("/")
        at(whole, folder)[name] = value
    assert described(*documents)


def test_a_link_that_is_described_in_other_words_leads_to_the_same() -> None:
    was, becomes = (with_value("Link", "description", words) for words in WORDS)
    assert all(map(is_reworded, described(was, becomes)))


def test_an_example_that_looks_like_a_reference_is_none() -> None:
    documents = base(), base()
    for whole, value in zip(documents, (1, 2), strict=True):
        content = {"application/json": {"example": {"$ref": "elsewhere", "value": value}}}
        at(whole, "/webhooks/happened/post/responses")["200"] = {"description": "Taken.", "content": content}
    assert described(*documents)


@pytest.mark.parametrize("keyword", ["allowReserved", "allowEmptyValue"])
def test_that_a_keyword_is_false_is_what_is_so_without_it(keyword: str) -> None:
    assert described(base(), with_value("Parameter", keyword, False)) == []


TOLD_WHOLE = ("/examples/", "/links/", "/webhooks/happened/post/responses/")
"""What is told as a whole if anything in it changes."""


def places() -> Iterator[Any]:
    for node in nodes(base()):
        if node.kind != "components":
            yield pytest.param(node.pointer, id=f"{node.kind} {node.pointer}")
    for pointer in ("/info", "/tags/0", "/servers/0"):
        yield pytest.param(pointer, id=pointer)


@pytest.mark.parametrize("keyword", ["shade", "x-shade"])
@for_each("pointer", places())
def test_an_unknown_keyword_is_told_wherever_it_is_and_whatever_else_has_changed(pointer: str, keyword: str) -> None:
    other, both = base(), base()
    for whole in (other, both):
        whole["paths"]["/things/{id}"]["get"]["deprecated"] = True
    at(both, pointer)[keyword] = "red"
    found = set(described(base(), both)) - set(described(base(), other))
    named = [change for change in found if keyword in f"{change.message} {change.subjects}"]
    assert named or (found and any(part in pointer for part in TOLD_WHOLE))


def test_what_nothing_refers_to_is_told_if_nothing_else_is() -> None:
    old, new = base(), copy.deepcopy(base())
    new["components"]["parameters"] = {"Page": {"name": "page", "in": "query", "schema": NUMBER}}
    assert found(old, new) == []
    (finding,) = said_otherwise("acme", Document(old, old), Document(new, new), is_all=True)
    assert finding.message.endswith("in 1 place: `/components/parameters`")


@pytest.mark.parametrize("is_all", [True, False])
def test_what_is_left_out_of_the_meaning_is_told_whatever_else_has_changed(is_all: bool) -> None:
    old, new = base(), base()
    new["paths"]["/things"]["post"]["requestBody"]["shade"] = "red"
    meant = base()
    if not is_all:
        for whole in (new, meant):
            whole["openapi"] = "3.1.1"
            whole["info"]["title"] = "Other words"
    found = said_otherwise("acme", Document(old, base()), Document(new, meant), is_all=is_all)
    assert [finding.message.partition("in ")[2] for finding in found] == [
        "another way, or what nothing refers to or knows, in 1 place: `/paths/~1things/post/requestBody/shade`"
    ]


def test_what_is_found_is_not_told_again() -> None:
    old, new, meant = (answered({"type": "string", **more}) for more in ({}, {"nullable": True}, {}))
    at(meant, "/paths/~1things/get/responses/200/content/application~1json/schema/properties/size")["type"] = [
        "string",
        "null",
    ]
    assert said_otherwise("acme", Document(old, old), Document(new, meant), is_all=False) == []
