"""The small validator and the maker of samples, against jsonschema."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from personae.sandbox.answers.error_bodies import error_body
from personae.sandbox.specification.schemas.fitting import fit
from personae.sandbox.specification.schemas.problems import Problem
from personae.sandbox.specification.schemas.sampling import blank, sample
from personae.sandbox.specification.schemas.schema import MISSING, Node, Schemas, at
from personae.sandbox.specification.schemas.validation import problem
from personae.vendors.style import ErrorContent
from tests.support.each import for_each
from tests.support.openapi_validator import OpenApiValidator

from .conftest import VENDORS
from .documents import invented, shipped

NAMES = st.sampled_from(["a", "b", "id", "name"])
SCALARS = (
    st.none() | st.booleans() | st.integers(-5, 5) | st.sampled_from([0.5, 2.0, -1.25]) | st.text("abx", max_size=4)
)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3), max_leaves=8
)
TYPES = st.sampled_from(["string", "integer", "number", "boolean", "object", "array", "null"])


def _optional(**choices: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=choices)


LENGTHS = st.integers(0, 3)
LEAVES = st.one_of(
    st.just({}),
    st.fixed_dictionaries({"type": TYPES}),
    st.fixed_dictionaries({"type": st.lists(TYPES, min_size=1, max_size=3, unique=True)}),
    st.fixed_dictionaries({"enum": st.lists(SCALARS, min_size=1, max_size=3)}),
    st.fixed_dictionaries({"const": SCALARS}),
    _optional(type=st.just("string"), minLength=LENGTHS, maxLength=LENGTHS),
    _optional(type=st.just("integer"), minimum=LENGTHS, maximum=LENGTHS, multipleOf=st.sampled_from([1, 2])),
    _optional(exclusiveMinimum=LENGTHS, exclusiveMaximum=LENGTHS, pattern=st.sampled_from(["a", "^x", "b$"])),
)


def _around(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    properties = st.dictionaries(NAMES, inner, max_size=3)
    return st.one_of(
        _optional(
            type=st.just("object"),
            properties=properties,
            required=st.lists(NAMES, max_size=2, unique=True),
            additionalProperties=st.booleans() | inner,
            minProperties=st.integers(0, 2),
        ),
        _optional(type=st.just("array"), items=inner, minItems=st.integers(0, 2), maxItems=st.integers(1, 3)),
        st.fixed_dictionaries({"oneOf": st.lists(inner, min_size=1, max_size=3)}),
        st.fixed_dictionaries({"anyOf": st.lists(inner, min_size=1, max_size=3)}, optional={"properties": properties}),
        st.fixed_dictionaries({"not": inner}),
        st.fixed_dictionaries({"allOf": st.lists(inner, min_size=1, max_size=3)}, optional={"properties": properties}),
        st.fixed_dictionaries({"if": inner}, optional={"then": inner, "else": inner}),
        _optional(
            patternProperties=st.dictionaries(st.sampled_from(["^a", "b$", "d|e"]), inner, max_size=2),
            propertyNames=inner,
            additionalProperties=st.booleans() | inner,
            dependentRequired=st.dictionaries(NAMES, st.lists(NAMES, max_size=2, unique=True), max_size=2),
            dependentSchemas=st.dictionaries(NAMES, inner, max_size=1),
        ),
        _optional(
            prefixItems=st.lists(inner, min_size=1, max_size=2),
            items=inner,
            contains=inner,
            minContains=LENGTHS,
            maxContains=LENGTHS,
            uniqueItems=st.booleans(),
        ),
        _optional(
            allOf=st.lists(inner, min_size=1, max_size=2),
            anyOf=st.lists(inner, min_size=1, max_size=2),
            properties=properties,
            unevaluatedProperties=st.booleans() | inner,
            unevaluatedItems=st.booleans() | inner,
        ),
    )


SCHEMAS = st.recursive(LEAVES, _around, max_leaves=6)


def compiled(schema: Any) -> Node:
    return Schemas({}).node(schema)


def is_valid(schema: Any, value: Any) -> bool:
    return bool(Draft202012Validator(schema).is_valid(value))


@given(SCHEMAS, VALUES)
def test_the_validator_agrees_with_jsonschema(schema: Any, value: Any) -> None:
    found = problem(compiled(schema), value)
    assert (found is None) == is_valid(schema, value), found


@given(SCHEMAS, VALUES)
def test_what_is_valid_fits_as_it_is_but_for_unknown_fields(schema: Any, value: Any) -> None:
    if is_valid(schema, value):
        fitted = fit(compiled(schema), value)
        assert is_valid(schema, fitted)
        assert type(fitted) is type(value)


PLAIN = st.recursive(
    st.one_of(
        st.fixed_dictionaries({"type": st.sampled_from(["string", "integer", "number", "boolean"])}),
        st.fixed_dictionaries({"type": st.lists(TYPES, min_size=1, max_size=3, unique=True)}),
        st.fixed_dictionaries({"type": st.just("string"), "enum": st.lists(st.text("ab", min_size=1), min_size=1)}),
        st.fixed_dictionaries({"type": st.just("string"), "minLength": st.integers(0, 60)}),
        st.fixed_dictionaries({"type": st.just("integer"), "minimum": st.integers(-9, 9)}),
        st.fixed_dictionaries({"type": st.just("number"), "exclusiveMaximum": st.integers(-9, 9)}),
        st.fixed_dictionaries({"type": st.just("string"), "format": st.sampled_from(["date-time", "uri", "uuid"])}),
    ),
    lambda inner: st.one_of(
        st.builds(
            lambda fields: {"type": "object", "properties": fields, "required": list(fields)},
            st.dictionaries(NAMES, inner, max_size=3),
        ),
        st.fixed_dictionaries({"type": st.just("array"), "items": inner, "minItems": st.integers(0, 2)}),
        st.builds(lambda schema: {"anyOf": [{"type": "null"}, schema]}, inner),
        st.builds(lambda schema: {"allOf": [{}, {"type": "object", "properties": {"z": schema}}]}, inner),
    ),
    max_leaves=6,
)
"""Schemas as specifications have them, which all allow something."""


@given(PLAIN, VALUES)
def test_samples_blanks_and_fitted_values_are_valid(schema: Any, value: Any) -> None:
    node = compiled(schema)
    for made in (sample(node), blank(node), fit(node, value)):
        assert is_valid(schema, made), made


@pytest.mark.parametrize("document", [*map(shipped, VENDORS), invented()], ids=[*VENDORS, "invented"])
def test_every_schema_of_the_documents_has_a_valid_sample(document: dict[str, Any]) -> None:
    schemas = Schemas(document)
    for name, raw in document["components"]["schemas"].items():
        for value in (sample(schemas.node(raw)), blank(schemas.node(raw))):
            whole = {**raw, "components": document["components"]}
            assert OpenApiValidator(whole).is_valid(value), name


@for_each(
    "schema",
    [
        {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
        {"type": "string", "pattern": "^\\+[1-9]"},
        {"type": "string", "minLength": 3, "maxLength": 4},
        {"type": "integer", "minimum": -9, "maximum": -7},
        {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.5},
        {"type": "number", "exclusiveMinimum": 0, "maximum": 1, "multipleOf": 0.25},
        {"type": "array", "items": {"enum": ["a", "b", "c"]}, "minItems": 2, "uniqueItems": True},
        {"type": "array", "items": {"type": "string"}, "minItems": 2, "maxItems": 2},
        {"type": "object", "required": ["a"]},
        {"type": "object", "required": ["a"], "additionalProperties": {"type": "integer"}},
        {"type": "object", "properties": {"a": {}, "b": {}}, "maxProperties": 1, "required": ["a"]},
        {"type": "object", "properties": {"a": {}}, "required": ["a"], "anyOf": [{"properties": {"b": {"const": 1}}}]},
        {"properties": {"kind": {"type": "string"}}, "oneOf": [{"properties": {"kind": {"const": "x"}, "x": {}}}]},
        {"oneOf": [{"type": "null"}, {"type": "boolean"}]},
        {"type": "string", "default": "set"},
        {"not": {"type": "null"}},
        True,
    ],
)
def test_a_sample_keeps_bounds_and_patterns(schema: Any) -> None:
    node = compiled(schema)
    for made in (sample(node), blank(node), fit(node, {"a": 1, "kind": "x", "z": 2}), fit(node, 7)):
        assert is_valid(schema, made), made


def test_a_schema_that_allows_nothing_breaks_nothing() -> None:
    impossible = {"type": "object", "properties": {"a": False, "b": {"type": "string", "minLength": 3, "maxLength": 2}}}
    node = compiled({**impossible, "required": ["a", "b"]})
    assert sample(node).keys() == {"a", "b"}
    assert fit(node, {"a": 1}) == sample(node)
    assert problem(node, {"a": 1, "b": "xyz"}) is not None


def test_a_type_may_be_nullable_as_older_specifications_have_it() -> None:
    assert problem(compiled({"type": "string", "nullable": True}), None) is None


def test_references_that_go_in_circles_are_followed_as_far_as_needed() -> None:
    document = {"tree": {"type": "object", "properties": {"leaf": {"type": "string"}, "tree": {"$ref": "#/tree"}}}}
    node = Schemas(document).node({"$ref": "#/tree"})
    found = problem(node, {"tree": {"tree": {"leaf": 3}}})
    assert found is not None
    assert found.place == ("tree", "tree", "leaf")
    assert problem(node, sample(node)) is None


@for_each(
    ("schema", "value", "fitted"),
    [
        ({"type": "object", "properties": {"a": {"type": "string"}}}, {"a": "x", "b": 1}, {"a": "x"}),
        ({"type": "object", "additionalProperties": True}, {"b": 1}, {"b": 1}),
        ({"type": "object"}, {"b": {"c": 1}}, {"b": {"c": 1}}),
        ({"type": "string"}, None, ""),
        ({"type": "array", "items": {"type": "integer"}}, None, []),
        ({"type": ["string", "null"]}, None, None),
        ({"type": "integer", "minimum": 4}, None, 4),
        ({"oneOf": [{"type": "object", "properties": {"a": {}}, "required": ["a"]}, {"type": "null"}]}, None, None),
    ],
)
def test_a_value_is_made_to_fit(schema: Any, value: Any, fitted: Any) -> None:
    assert fit(compiled(schema), value) == fitted


def test_what_is_missing_comes_from_the_example() -> None:
    node = compiled({"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]})
    assert fit(node, {}, {"a": "shown"}) == {"a": "shown"}
    assert fit(node, {"a": 3}, {"a": "shown"}) == {"a": "shown"}


STRING = {"type": "string"}
MESSAGE = {"type": "object", "required": ["message"], "properties": {"message": STRING}}


@for_each(
    ("schema", "body"),
    [
        (MESSAGE, {"message": "No."}),
        ({"type": "object", "required": ["error"], "properties": {"error": STRING}}, {"error": "No."}),
        (
            {"properties": {"error": {"properties": {"code": STRING, "message": STRING}}}, "required": ["error"]},
            {"error": {"code": "nope", "message": "No."}},
        ),
        (
            {
                "properties": {
                    "status": {"type": "string", "enum": ["success", "error"]},
                    "errors": {"type": ["array", "null"], "items": STRING},
                },
                "required": ["status", "errors"],
            },
            {"status": "error", "errors": ["No."]},
        ),
        (
            {"properties": {"statusCode": {"type": "integer"}, "message": STRING}, "required": ["statusCode"]},
            {"statusCode": 418, "message": "No."},
        ),
        ({"oneOf": [MESSAGE, {"type": "null"}]}, {"message": "No."}),
        (
            {"oneOf": [{"type": "object", "required": ["value"], "properties": {"value": STRING}}, MESSAGE]},
            {"message": "No."},
        ),
        (
            {"properties": {"message": STRING, "details": {"type": "object", "properties": {"id": STRING}}}},
            {"message": "No.", "details": {"id": "x"}},
        ),
        ({"properties": {"limit": {"type": "integer"}}, "required": ["limit"]}, {"limit": 0}),
    ],
)
def test_an_error_takes_the_shape_that_is_declared(schema: Any, body: Any) -> None:
    assert error_body(compiled(schema), ErrorContent(418, "nope", "No.", {"id": "x", "other": 1})) == body


@for_each("pointer", [("b",), ("a", 1), ("a", "b"), ("a", 0, "c"), (0,)])
def test_nothing_is_not_null(pointer: tuple[str | int, ...]) -> None:
    assert at({"a": [None]}, pointer) is MISSING
    assert at({"a": [None]}, ("a", 0)) is None


def test_messages_are_short_whatever_was_sent() -> None:
    found = problem(compiled({"type": "integer"}), "x" * 10_000)
    assert found is not None
    assert len(found.message) < 120
    assert json.dumps(found.message)


def test_what_is_only_received_need_not_be_sent_and_what_is_only_sent_is_in_no_answer() -> None:
    words = {"Id": {"type": "string", "readOnly": True}}
    raw = {
        "type": "object",
        "required": ["id", "name", "pin"],
        "properties": {
            "id": {"$ref": "#/components/schemas/Id"},
            "name": {"type": "string"},
            "pin": {"type": "string", "writeOnly": True},
        },
    }
    schemas = Schemas({"components": {"schemas": words}})
    assert problem(schemas.sent.node(raw), {"name": "a", "pin": "1"}) is None
    assert problem(schemas.sent.node(raw), {"name": "a"}) == Problem(("pin",), "is required")
    assert problem(schemas.node(raw), {"name": "a", "id": "1"}) is None
    assert problem(schemas.node(raw), {"name": "a"}) == Problem(("id",), "is required")
    assert fit(schemas.node(raw), {"name": "a", "id": "1", "pin": "2"}) == {"name": "a", "id": "1"}
