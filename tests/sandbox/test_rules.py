"""What schemas of any vendor ask: every keyword, older forms of it, and schemas that are none."""

from __future__ import annotations

import json
from typing import Any

import pytest

from personae.sandbox import Sandbox
from personae.sandbox.requests.parsing import _fields
from personae.sandbox.specification.schemas.checks import unjudged
from personae.sandbox.specification.schemas.fitting import fit
from personae.sandbox.specification.schemas.sampling import blank, sample
from personae.sandbox.specification.schemas.schema import Schemas
from personae.sandbox.specification.schemas.validation import problem
from tests.support.each import for_each

from .driving import Ask, Driver

DEEP = {"a": [{"b": True}]}


def wrong(schema: Any, value: Any, document: Any = None) -> str | None:
    found = problem(Schemas(document or {}).node(schema), value)
    return None if found is None else f"{'.'.join(map(str, found.place))}: {found.message}"


@for_each(
    ("schema", "right", "wrong_ones"),
    [
        ({"maximum": 3, "exclusiveMaximum": True}, [2.9], [3]),
        ({"minimum": 3, "exclusiveMinimum": True}, [3.1], [3]),
        ({"minimum": 3, "exclusiveMinimum": False}, [3], [2]),
        ({"exclusiveMaximum": True}, [9], []),
        ({"exclusiveMaximum": 3}, [2], [3]),
        ({"type": "string", "nullable": True}, [None, "a"], [1]),
        ({"$ref": "#/$defs/a", "nullable": True, "$defs": {"a": {"type": "string"}}}, [None, "a"], [1]),
        (
            {"allOf": [{"properties": {"a": {"type": "string"}}}, {"properties": {"a": {"maxLength": 2}}}]},
            [{"a": "x"}],
            [{"a": 1}, {"a": "xyz"}],
        ),
        ({"allOf": [{"minimum": 3}, {"minimum": 1}]}, [3], [2]),
        (
            {"patternProperties": {"^x-": {"type": "integer"}}, "additionalProperties": False},
            [{"x-a": 1}],
            [{"x-a": "1"}, {"y": 1}],
        ),
        (
            {"prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False},
            [["a", 1], ["a"]],
            [[1], ["a", 1, 2]],
        ),
        ({"items": [{"type": "string"}], "additionalItems": {"type": "integer"}}, [["a", 1]], [["a", "b"]]),
        (
            {"uniqueItems": True},
            [[False, 0], [1, True], [[1], [True]], [{"a": 1}, {"a": True}]],
            [[1, 1.0], [{"a": 0}, {"a": 0.0}]],
        ),
        ({"enum": [False]}, [False], [0, 0.0, None]),
        ({"enum": [1]}, [1, 1.0], [True]),
        ({"const": [0, {"a": 1}]}, [[0, {"a": 1.0}]], [[False, {"a": 1}], [0, {"a": True}]]),
        (
            {
                "if": {"properties": {"a": {"const": 1}}, "required": ["a"]},
                "then": {"required": ["b"]},
                "else": {"required": ["c"]},
            },
            [{"a": 1, "b": 2}, {"c": 1}],
            [{"a": 1}, {"a": True}],
        ),
        ({"dependentRequired": {"a": ["b"]}}, [{"a": 1, "b": 1}, {"b": 1}], [{"a": 1}]),
        ({"dependentSchemas": {"a": {"required": ["b"]}}}, [{"c": 1}], [{"a": 1}]),
        ({"dependencies": {"a": ["b"], "c": {"required": ["d"]}}}, [{"a": 1, "b": 1}], [{"a": 1}, {"c": 1}]),
        ({"contains": {"type": "integer"}, "minContains": 2, "maxContains": 3}, [[1, 2, "a"]], [[1], [1, 2, 3, 4]]),
        ({"contains": {"const": 1}, "minContains": 0}, [[], [2]], []),
        ({"propertyNames": {"pattern": "^[a-z]+$"}}, [{"a": 1}], [{"A": 1}]),
        ({"properties": {"a": False}}, [{}, {"b": 1}], [{"a": 1}]),
        ({"properties": {"a": True}, "items": True}, [{"a": DEEP}], []),
        ({"allOf": [{"properties": {"a": {}}}], "unevaluatedProperties": False}, [{"a": 1}], [{"b": 1}]),
        ({"prefixItems": [{}], "contains": {"const": 1}, "unevaluatedItems": False}, [["x", 1]], [["x", 1, 2]]),
        ({"multipleOf": 0.01}, [19.99, 4.02, 10**30], [0.075, 1e-300]),
        ({"multipleOf": 0.1}, [10**400], []),
        ({"minLength": 2.0, "maxLength": 3.0}, ["ab", "😀😀"], ["a", "abcd"]),
        ({"minItems": 1.0, "maxItems": 1.0, "minProperties": 1.0}, [[1], {"a": 1}], [[], [1, 2], {}]),
        ({"type": "integer"}, [2, 2.0, 1e300], [2.5, True]),
        ({"format": "date"}, ["2026-01-31", 3], ["2026-02-30", "20260131", "2026-01-31T00:00:00Z"]),
        ({"format": "date-time"}, ["2026-01-31T12:00:00Z", "2026-01-31t12:00:00.5+02:00"], ["2026-01-31", "soon"]),
        ({"format": "email"}, ["nobody"], []),
        (
            {
                "required": ["a", "id", "secret"],
                "properties": {"id": {"readOnly": True}, "secret": {"writeOnly": True}},
            },
            [{"a": 1, "id": 2}],
            [{"a": 1}, {"id": 1}],
        ),
        ({"pattern": "^\\p{L}+$"}, ["Zoë"], ["Z0"]),
        ({"pattern": "(?i)^a"}, ["b", "A"], []),
        ({"patternProperties": {"(?i)^a": {"type": "integer"}}, "additionalProperties": False}, [{"b": "x"}], []),
    ],
)
def test_what_is_asked(schema: Any, right: list[Any], wrong_ones: list[Any]) -> None:
    assert [value for value in right if wrong(schema, value, schema) is not None] == []
    assert [value for value in wrong_ones if wrong(schema, value, schema) is None] == []


@for_each(
    ("schema", "value", "message"),
    [
        ({"additionalProperties": False, "properties": {"a": {}}}, {"b": 1}, "b: is not a known field, which are a"),
        ({"properties": {"a": {"items": {"enum": [1, "x"]}}}}, {"a": [1, 2]}, 'a.1: must be 1 or "x", not 2'),
        ({"dependentRequired": {"a": ["b"]}}, {"a": 1}, "b: is required beside a"),
        (
            {"propertyNames": {"maxLength": 2}},
            {"abc": 1},
            'abc: has a name that is not allowed: must have at most 2 characters, not "abc"',
        ),
        ({"prefixItems": [{}], "items": False}, [1, 2], ": must have at most 1 item"),
        ({"unevaluatedProperties": False, "properties": {"a": {}}}, {"b": 1}, "b: is not a known field, which are a"),
        ({"maximum": 3, "exclusiveMaximum": True}, 3, ": must be less than 3, not 3"),
        ({"minLength": 2.0}, "a", ': must have at least 2 characters, not "a"'),
        (False, 1, ": must be left out, not 1"),
    ],
)
def test_what_is_wrong_is_said_in_words(schema: Any, value: Any, message: str) -> None:
    assert wrong(schema, value) == message


PLACES: dict[str, Any] = {
    "definitions": {"a b": {"type": "string"}, "100%": {"type": "integer"}, "x/y~z": {"type": "null"}},
    "list": [{"type": "boolean"}],
    "named": {"$anchor": "here", "type": "number"},
    "other": {"$id": "https://example.com/other", "$defs": {"in": {"type": "array"}}, "$ref": "#/$defs/in"},
}


@for_each(
    ("reference", "right", "wrong_one"),
    [
        ("#/definitions/a%20b", "x", 1),
        ("#/definitions/100%25", 1, "x"),
        ("#/definitions/x~1y~0z", None, 1),
        ("#/list/0", True, 1),
        ("#here", 1.5, "x"),
        ("https://example.com/other", [], 1),
        ("https://example.com/other#/$defs/in", [], 1),
        ("#/other", [], 1),
    ],
)
def test_where_references_lead(reference: str, right: Any, wrong_one: Any) -> None:
    assert wrong({"$ref": reference}, right, PLACES) is None
    assert wrong({"$ref": reference}, wrong_one, PLACES) is not None


@for_each(
    "reference", ["#/none", "other.yaml#/A", "#/list/9", "#/list/-1", "#/list/²", "#/list/x", "#gone", 7, "https://["]
)
def test_what_leads_nowhere_is_not_judged(reference: Any) -> None:
    schemas = Schemas(PLACES)
    assert problem(schemas.node({"properties": {"a": {"$ref": reference, "minimum": 1}}}), {"a": 1}) is None
    assert list(unjudged(schemas.rulebook)) == ["references"]


ODD: list[Any] = [
    {"type": "text"},
    {"type": []},
    {"minimum": "3"},
    {"multipleOf": 0},
    {"minLength": None},
    {"required": "a"},
    {"properties": ["a"]},
    {"properties": {"a": "string"}},
    {"items": "x"},
    {"allOf": {"a": 1}},
    {"oneOf": []},
    {"enum": "abc"},
    {"pattern": 3},
    {"format": 3},
    {"dependentRequired": []},
    {"contains": 3, "minContains": "x"},
    {"$ref": "#"},
    {"allOf": [{"$ref": "#"}]},
    {"properties": {"a": {"$ref": "#"}}, "required": ["a"]},
    {"nullable": "yes"},
    {"patternProperties": {"(": {}}, "propertyNames": 3},
]


@for_each("schema", ODD, ids=json.dumps)
@for_each("value", [None, True, 3, "x", [1], {"a": {"a": 1}}], ids=json.dumps)
def test_nothing_raw_comes_of_a_schema_that_is_none(schema: Any, value: Any) -> None:
    node = Schemas(schema).node(schema)
    problem(node, value)
    sample(node)
    blank(node)


@for_each(
    "schema",
    [
        {
            "allOf": [
                {"properties": {"a": {"type": "string"}}},
                {"properties": {"a": {"minLength": 9}}, "required": ["a"]},
            ]
        },
        {"allOf": [{"type": "number", "minimum": 3}, {"type": "integer", "maximum": 4, "multipleOf": 4}]},
        {
            "allOf": [
                {"oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
                {"oneOf": [{"required": ["c"]}, {"required": ["d"]}]},
            ]
        },
        {
            "type": "object",
            "patternProperties": {"^x-[0-9]+$": {"type": "integer"}},
            "additionalProperties": False,
            "minProperties": 1,
        },
        {"type": "object", "propertyNames": {"enum": ["p", "q"]}, "minProperties": 2},
        {"type": "object", "required": ["x-1"], "patternProperties": {"^x-": {"const": 7}}},
        {
            "prefixItems": [{"const": 1}, {"type": "string", "pattern": "^\\d{3}$"}],
            "minItems": 3,
            "items": {"type": "null"},
        },
        {"contains": {"const": "x"}, "minContains": 2, "minItems": 3, "type": "array"},
        {"type": "array", "uniqueItems": True, "minItems": 4, "items": {"type": "string"}},
        {"type": "array", "uniqueItems": True, "minItems": 3, "items": {"type": "integer", "minimum": 5}},
        {"const": {"deep": [1, None]}},
        {
            "if": {"properties": {"kind": {"const": "a"}}},
            "then": {"required": ["b"]},
            "required": ["kind"],
            "properties": {"kind": {"type": "string"}, "b": {"const": 3}},
        },
        {"properties": {"a": {"type": "integer"}}, "required": ["a"], "dependentRequired": {"a": ["b"]}},
        {"type": "string", "pattern": "^(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d]{8,}$"},
        {"type": "string", "pattern": "^[A-Z]{2}-\\p{Nd}+$", "minLength": 12},
        {"type": "number", "minimum": 0.35, "multipleOf": 0.1},
        {"type": "integer", "minimum": 0, "exclusiveMinimum": True, "maximum": 2, "exclusiveMaximum": True},
        {"type": "string", "minLength": 2.0, "maxLength": 2.0},
        {"not": {"type": "string"}},
        {
            "type": "object",
            "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
            "oneOf": [{"required": ["a"]}, {"required": ["b"]}],
        },
    ],
)
def test_a_value_is_made_of_any_schema(schema: Any) -> None:
    made = sample(Schemas(schema).node(schema))
    assert wrong(schema, made, schema) is None, made


THING = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "count": {},
        "tags": {"type": "array"},
        "name": {"type": "string", "pattern": "^\\p{L}(?<rest>.*)$"},
    },
}


def _answer(status: str, schema: Any) -> dict[str, Any]:
    return {status: {"description": "x", "content": {"application/json": {"schema": schema}}}}


def _api(body: Any, *, patch: Any = THING) -> Driver:
    """An API of things, of which one is made of such a body."""
    content = {"required": True, "content": {"application/json": {"schema": body}}}
    merge = {"required": True, "content": {"application/json": {"schema": patch}}}
    by_id = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
    document = {
        "openapi": "3.1.0",
        "paths": {
            "/v1/things": {
                "post": {"operationId": "createThing", "requestBody": content, "responses": _answer("201", THING)},
                "get": {"operationId": "listThings", "responses": _answer("200", {"type": "array", "items": THING})},
            },
            "/v1/things/{id}": {
                "parameters": by_id,
                "get": {"operationId": "getThing", "responses": _answer("200", THING)},
                "patch": {
                    "operationId": "updateThing",
                    "requestBody": merge,
                    "responses": {**_answer("200", THING), "304": {"description": "Nothing has changed."}},
                },
            },
        },
    }
    return Driver(Sandbox(specifications={"anam": document}), "anam", document)


@for_each(("before", "after"), [(1, True), (0, False), ([1], [True]), ({"a": 0}, {"a": False}), (True, 1)])
@for_each("is_json_patch", [False, True])
def test_true_is_not_one(before: Any, after: Any, is_json_patch: bool) -> None:
    step = {"type": "object", "properties": {"op": {}, "path": {}, "value": {}, "from": {}}}
    api = _api(THING, patch={"type": "array", "items": step} if is_json_patch else THING)
    made = api.post("/v1/things", {"count": before, "name": "Zoë"})
    path = f"/v1/things/{made['id']}"
    body = [{"op": "replace", "path": "/count", "value": after}] if is_json_patch else {"count": after}
    assert repr(api.post(path, body, "PATCH")["count"]) == repr(after)
    assert repr(api.get(path)["count"]) == repr(after)
    again = api.send(Ask("PATCH", path, "", (("content-type", "application/json"),), json.dumps(body).encode()))
    assert again.status == 304


def test_a_patch_tests_as_json_does() -> None:
    step = {"type": "object", "properties": {"op": {}, "path": {}, "value": {}, "from": {}}}
    api = _api(THING, patch={"type": "array", "items": step})
    path = f"/v1/things/{api.post('/v1/things', {'count': [1, {'a': 0}]})['id']}"
    for value, status in (([1.0, {"a": 0.0}], 304), ([True, {"a": 0}], 400), ([1, {"a": False}], 400)):
        steps = json.dumps([{"op": "test", "path": "/count", "value": value}]).encode()
        assert api.send(Ask("PATCH", path, "", (("content-type", "application/json"),), steps)).status == status


@for_each("body", ["a text", 7, True, [1, 2], [{"name": "Zoë"}], {"name": "Zoë"}], ids=json.dumps)
def test_a_body_may_be_anything(body: Any) -> None:
    api = _api({})
    assert api.post("/v1/things", body)["id"]
    assert len(api.get("/v1/things")) == 4


def test_an_expression_of_another_dialect_is_judged_when_a_thing_is_made() -> None:
    api = _api(THING)
    assert api.post("/v1/things", {"name": "Ω-1"})["name"] == "Ω-1"
    refused = api.send(
        Ask("POST", "/v1/things", "", (("content-type", "application/json"),), json.dumps({"name": "1"}).encode())
    )
    assert refused.status == 400
    assert b"name: must match" in refused.content


def test_what_goes_in_circles_ends() -> None:
    circles = {"$ref": "#/components/schemas/A"}
    document = {"components": {"schemas": {"A": {"allOf": [{"$ref": "#/components/schemas/B"}]}, "B": circles}}}
    assert wrong(circles, 1, document) is None
    assert wrong({"anyOf": [circles, circles]}, 1, document) is None
    node = Schemas(document).node(circles)
    assert problem(node, sample(node)) is None
    own = {"allOf": [{"$ref": "#/components/schemas/A"}, {"properties": {"a": {"type": "string"}}}]}
    closed: dict[str, Any] = {"components": {"schemas": {"A": {**own, "unevaluatedProperties": False}}}}
    assert wrong(circles, {"a": "x"}, closed) is None
    assert wrong(circles, {"b": "x"}, closed) == "b: is not allowed here"


def _heir(**fields: Any) -> Any:
    return {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "object", "properties": fields}]}


def _base(listed: Any, **more: Any) -> Any:
    kinds = {"kind": {"type": "string"}, "name": {"type": "string"}}
    return {"type": "object", "required": ["kind"], "properties": kinds, "oneOf": listed, **more}


DOG, CAT = {"$ref": "#/components/schemas/Dog"}, {"$ref": "#/components/schemas/Cat"}
MAPPING = {"dog": "#/components/schemas/Dog", "cat": "Cat"}
HEIRS = {"Dog": _heir(bark={"type": "boolean"}), "Cat": _heir(lives={"type": "integer"})}
LISTING = {
    "mapped": {**HEIRS, "Pet": _base([DOG, CAT], discriminator={"propertyName": "kind", "mapping": MAPPING})},
    "in a schema between": {
        **HEIRS,
        "Pet": _base([{"$ref": "#/components/schemas/Any"}]),
        "Any": {"oneOf": [DOG, CAT], "discriminator": {"propertyName": "kind", "mapping": MAPPING}},
    },
}


@pytest.mark.parametrize("schemas", LISTING.values(), ids=LISTING)
def test_a_base_may_list_its_heirs(schemas: Any) -> None:
    document = {"components": {"schemas": schemas}}
    pet = {"$ref": "#/components/schemas/Pet"}
    for right in ({"kind": "dog"}, {"kind": "cat", "lives": 9, "bark": 1}):
        assert wrong(pet, right, document) is None
    assert wrong(pet, {"kind": "dog", "bark": 1}, document) == "bark: must be true or false, not 1"
    assert wrong(DOG, {"kind": "dog", "bark": 1}, document) == "bark: must be true or false, not 1"
    assert wrong(CAT, {"lives": 9}, document) == "kind: is required"
    for schema in (pet, DOG, CAT):
        node = Schemas(document).node(schema)
        assert problem(node, sample(node)) is None
        assert problem(node, fit(node, {"kind": "cat", "lives": 3, "bark": "no"})) is None
    assert sample(Schemas(document).node(pet)) == {"kind": "dog", "name": "sample", "bark": True}


def test_names_of_schemas_are_what_a_discriminator_has_without_a_mapping() -> None:
    document = {"components": {"schemas": {**HEIRS, "Pet": _base([DOG, CAT], discriminator={"propertyName": "kind"})}}}
    assert wrong({"$ref": "#/components/schemas/Pet"}, {"kind": "Cat", "bark": 1}, document) is None
    assert wrong({"$ref": "#/components/schemas/Pet"}, {"kind": "Cat", "lives": "9"}, document) is not None
    odd = {"components": {"schemas": {**HEIRS, "Pet": _base([DOG, True], discriminator={"propertyName": 1})}}}
    assert wrong({"$ref": "#/components/schemas/Pet"}, {"kind": "Cat"}, odd) is not None


KINDS = [
    {
        "type": "object",
        "required": ["id", "kind", "made", "secret"],
        "properties": {
            "id": {"type": "string", "readOnly": True},
            "kind": {"const": kind},
            "made": {"type": "string", "format": "date", "readOnly": True},
            "secret": {"type": "string", "writeOnly": True},
        },
    }
    for kind in ("bell", "dial")
]


def test_things_of_several_kinds_are_made_with_what_is_only_written_and_shown_with_what_is_only_read() -> None:
    thing = {"oneOf": KINDS}
    document = {
        "openapi": "3.0.3",
        "paths": {
            "/v1/things": {
                "post": {
                    "operationId": "createThing",
                    "requestBody": {"required": True, "content": {"application/json": {"schema": thing}}},
                    "responses": _answer("201", thing),
                },
                "get": {"operationId": "listThings", "responses": _answer("200", {"type": "array", "items": thing})},
            },
            "/v1/things/{id}": {
                "get": {
                    "operationId": "getThing",
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, "schema": {"type": "string", "format": "uuid"}}
                    ],
                    "responses": _answer("200", thing),
                }
            },
        },
    }
    api = Driver(Sandbox(specifications={"anam": document}), "anam", document)
    made = api.post("/v1/things", {"kind": "dial", "secret": "x"})
    assert made.keys() >= {"id", "kind", "made"}
    assert api.get(f"/v1/things/{made['id']}")["kind"] == "dial"
    assert {api.get(f"/v1/things/{one['id']}")["id"] for one in api.get("/v1/things")} >= {made["id"]}
    body = json.dumps({"kind": "dial"}).encode()
    assert api.send(Ask("POST", "/v1/things", "", (("content-type", "application/json"),), body)).status == 400


def test_a_form_has_texts_that_are_read_as_what_is_meant() -> None:
    fields = {
        "flag": {"anyOf": [{"type": "boolean"}, {"type": "null"}]},
        "parts": {"type": "array", "items": {"oneOf": [{"type": "object"}, {"type": "integer"}]}},
        "text": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
    }
    schema = {"type": "object", "properties": fields}
    node = Schemas({}).node(schema)
    pairs = [("flag", "false"), ("parts", '{"a": 1}'), ("parts", "7"), ("parts", "[1"), ("text", "7")]
    assert _fields(node, pairs) == {"flag": False, "parts": [{"a": 1}, 7, "[1"], "text": "7"}
