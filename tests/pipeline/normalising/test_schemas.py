"""The normal form of schemas: one case for each way to say something."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.pipeline.normalising.schemas import Normaliser
from tests.support.each import for_each
from tests.support.openapi_documents import NUMBER, TEXT, Json, document

NULL: Json = {"type": "null"}
TRUTH: Json = {"type": "boolean"}


def thing(properties: Json, *required: str) -> Json:
    """The normal form of an object."""
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": {}}


def mapping(values: Json) -> Json:
    """The normal form of a map."""
    return {"type": "object", "properties": {}, "required": [], "additionalProperties": values}


def nullable(form: Json) -> Json:
    return {"oneOf": [form, NULL]}


def said(form: Json, description: str) -> Json:
    return {**form, "description": description}


SCHEMAS = {
    "Animal": {"type": "object", "properties": {"name": TEXT}, "required": ["name"]},
    "Dog": {"allOf": [{"$ref": "#/components/schemas/Animal"}, {"properties": {"barks": {"type": "boolean"}}}]},
    "Cat": {"type": "object", "properties": {"lives": NUMBER}},
    "Colour": {"type": "string", "enum": ["red", "green"]},
    "MaybeCat": {"type": ["object", "null"], "properties": {"lives": NUMBER, "name": TEXT}},
    "Node": {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Node"}}},
    "Pet": {"oneOf": [{"$ref": "#/components/schemas/Dog"}, {"$ref": "#/components/schemas/Cat"}]},
}
DOG, CAT, ANIMAL, COLOUR, NODE = (
    {"$ref": f"#/components/schemas/{name}"} for name in ("Dog", "Cat", "Animal", "Colour", "Node")
)


@for_each(
    ("schema", "form"),
    [
        pytest.param({}, {}, id="anything"),
        pytest.param(True, {}, id="true is anything"),
        pytest.param(False, {}, id="false, for want of a type"),
        pytest.param({"description": "Why"}, {"description": "Why"}, id="a description alone"),
        pytest.param({"type": "string"}, TEXT, id="a scalar"),
        pytest.param({"type": "string", "format": "uuid"}, TEXT, id="ids are text"),
        pytest.param({"type": "string", "format": "uri"}, TEXT, id="addresses are text"),
        pytest.param({"type": "string", "format": "date"}, {"type": "string", "format": "date"}, id="dates are not"),
        pytest.param({"type": "integer", "format": "date"}, NUMBER, id="a format of another type"),
        pytest.param({"type": "string", "pattern": "^a"}, TEXT, id="what only validates is dropped"),
        pytest.param(
            {"type": "string", "contentMediaType": "image/png"},
            {"type": "string", "format": "binary"},
            id="a file of 3.1",
        ),
        pytest.param({"type": "string", "contentMediaType": "a/b", "contentEncoding": "base64"}, TEXT, id="base64"),
        # null
        pytest.param({"type": "string", "nullable": True}, nullable(TEXT), id="nullable of 3.0"),
        pytest.param({"type": "string", "nullable": False}, TEXT, id="not nullable"),
        pytest.param({"type": ["null", "string"]}, nullable(TEXT), id="null of 3.1, last"),
        pytest.param({"type": ["string", "null"], "nullable": True}, nullable(TEXT), id="both at once"),
        pytest.param({"nullable": True}, {}, id="anything includes null"),
        pytest.param({**CAT, "nullable": True}, nullable(CAT), id="a reference with nullable beside it"),
        pytest.param({"allOf": [CAT], "nullable": True}, nullable(CAT), id="a reference in an allOf beside nullable"),
        pytest.param({"allOf": [CAT, {"nullable": True}]}, nullable(CAT), id="nullable as a part"),
        pytest.param({"oneOf": [CAT, NULL]}, nullable(CAT), id="one or null"),
        pytest.param({"oneOf": [CAT, {"nullable": True}]}, nullable(CAT), id="nullable as one of several"),
        pytest.param({"anyOf": [CAT], "nullable": True}, nullable(CAT), id="a union of one with nullable"),
        pytest.param(
            {"description": "Why", "oneOf": [{**CAT, "description": "Which"}, NULL]},
            said(nullable(said(CAT, "Which")), "Why"),
            id="descriptions stay where they are",
        ),
        # enumerations
        pytest.param({"enum": ["a", "b", "a"]}, {"type": "string", "enum": ["a", "b"]}, id="each value once"),
        pytest.param({"const": "a"}, {"type": "string", "enum": ["a"]}, id="a constant"),
        pytest.param({"type": "integer", "enum": [2, 1]}, {"type": "integer", "enum": [2, 1]}, id="whole numbers"),
        pytest.param({"type": "integer", "enum": ["1"]}, {"type": "string", "enum": ["1"]}, id="the values decide"),
        pytest.param({"enum": ["a", None]}, nullable({"type": "string", "enum": ["a"]}), id="null among them"),
        pytest.param(
            {"type": "string", "enum": ["a"], "nullable": True},
            nullable({"type": "string", "enum": ["a"]}),
            id="nullable beside them",
        ),
        pytest.param(
            {"type": ["string", "null"], "enum": ["a"]},
            nullable({"type": "string", "enum": ["a"]}),
            id="null in the type only",
        ),
        pytest.param({"enum": [True, False]}, {"type": "boolean"}, id="truth values are their type"),
        pytest.param({"enum": [1.5]}, {"type": "number"}, id="fractions too"),
        pytest.param({"enum": ["a", 1]}, {"oneOf": [TEXT, NUMBER]}, id="mixed values are their types"),
        pytest.param({"enum": [1, True]}, {"oneOf": [NUMBER, TRUTH]}, id="true is not 1"),
        pytest.param({"enum": [False, 0, "auto"]}, {"oneOf": [TRUTH, NUMBER, TEXT]}, id="false is not 0"),
        pytest.param({"enum": [{"a": 1}]}, {}, id="objects are anything"),
        pytest.param({"enum": []}, {}, id="no values"),
        pytest.param({"const": None}, NULL, id="only null"),
        pytest.param({"enum": [*map(str, range(1001)), 5, None]}, {"oneOf": [TEXT, NUMBER, NULL]}, id="a thousand"),
        # arrays
        pytest.param({"type": "array"}, {"type": "array", "items": {}}, id="an array without items"),
        pytest.param({"items": TEXT}, {"type": "array", "items": TEXT}, id="items without a type"),
        pytest.param(
            {"type": "array", "prefixItems": [TEXT, NUMBER]},
            {"type": "array", "items": {"oneOf": [TEXT, NUMBER]}},
            id="a tuple",
        ),
        pytest.param(
            {"prefixItems": [TEXT], "items": NUMBER},
            {"type": "array", "items": {"oneOf": [TEXT, NUMBER]}},
            id="a tuple with more",
        ),
        # objects
        pytest.param({"type": "object"}, mapping({}), id="a free-form object"),
        pytest.param({"type": "object", "additionalProperties": TEXT}, mapping(TEXT), id="a map"),
        pytest.param({"additionalProperties": TEXT}, mapping(TEXT), id="a map without a type"),
        pytest.param({"type": "object", "additionalProperties": False}, mapping({}), id="an empty object"),
        pytest.param(
            {"patternProperties": {"^a": TEXT, "^b": NUMBER}}, mapping({"oneOf": [TEXT, NUMBER]}), id="patterns"
        ),
        pytest.param({"properties": {"a": TEXT}}, thing({"a": TEXT}), id="properties without a type"),
        pytest.param(
            {"type": "object", "properties": {"a": TEXT}, "required": ["a", "a"], "additionalProperties": NUMBER},
            {**thing({"a": TEXT}, "a"), "additionalProperties": NUMBER},
            id="an object with fields",
        ),
        pytest.param(
            {"properties": {"a": {**TEXT, "readOnly": True}, "b": {**TEXT, "writeOnly": True}, "c": TEXT}},
            {**thing({"a": TEXT, "b": TEXT, "c": TEXT}), "readOnly": ["a"], "writeOnly": ["b"]},
            id="fields of one way",
        ),
        pytest.param(
            {
                "allOf": [
                    {"properties": {"a": {"allOf": [{"readOnly": True}, TEXT]}}},
                    {"properties": {"b": {"type": "string", "readOnly": True}, "a": TEXT}},
                ]
            },
            {**thing({"a": TEXT, "b": TEXT}), "readOnly": ["a", "b"]},
            id="fields of one way in a composition",
        ),
        pytest.param({"type": "integer", "exclusiveMinimum": 0}, said(NUMBER, "More than 0."), id="an exclusive bound"),
        pytest.param({"properties": {"a": True}}, thing({"a": {}}), id="a field that is anything"),
        # unions
        pytest.param({"oneOf": [TEXT]}, TEXT, id="a union of one"),
        pytest.param({"oneOf": [TEXT, {**TEXT, "description": "Also"}]}, TEXT, id="alike but for words"),
        pytest.param({"anyOf": [TEXT, {"anyOf": [NUMBER, NULL]}]}, {"oneOf": [TEXT, NUMBER, NULL]}, id="nested unions"),
        pytest.param({"type": ["string", "integer"]}, {"oneOf": [TEXT, NUMBER]}, id="several types"),
        pytest.param({"oneOf": [TEXT, {}]}, {}, id="something or anything"),
        pytest.param(
            {
                "oneOf": [
                    {"const": "a", "description": "First"},
                    {"const": "b"},
                    {"enum": ["a", "c"]},
                    {"const": 1},
                    NULL,
                ]
            },
            {"oneOf": [{"type": "string", "enum": ["a", "b", "c"]}, {"type": "integer", "enum": [1]}, NULL]},
            id="constants are one enumeration",
        ),
        pytest.param({"type": "object", "oneOf": [DOG, CAT]}, {"oneOf": [DOG, CAT]}, id="objects, one of these"),
        pytest.param(
            {"properties": {"a": TEXT}, "oneOf": [{"required": ["a"]}, {"not": {"required": ["a"]}}]},
            thing({"a": TEXT}),
            id="alternatives that only require",
        ),
        pytest.param(
            {"properties": {"id": TEXT}, "required": ["id"], "oneOf": [CAT, {"properties": {"b": NUMBER}}]},
            {"oneOf": [thing({"id": TEXT, "lives": NUMBER}, "id"), thing({"id": TEXT, "b": NUMBER}, "id")]},
            id="alternatives with fields in common",
        ),
        pytest.param(
            {"oneOf": [DOG, CAT], "discriminator": {"propertyName": "kind"}}, {"oneOf": [DOG, CAT]}, id="discriminators"
        ),
        # compositions
        pytest.param({"allOf": [CAT]}, CAT, id="a composition of one"),
        pytest.param({"allOf": [CAT], "description": "Mine"}, said(CAT, "Mine"), id="with a description"),
        pytest.param({**CAT, "description": "Mine"}, said(CAT, "Mine"), id="a reference with a description beside it"),
        pytest.param({"allOf": [CAT, {"type": "object"}]}, CAT, id="a part that says nothing new"),
        pytest.param({"allOf": [CAT, CAT]}, CAT, id="the same twice"),
        pytest.param(
            {"allOf": [ANIMAL, {"required": ["age"], "properties": {"age": NUMBER}}]},
            thing({"name": TEXT, "age": NUMBER}, "name", "age"),
            id="fields of all parts",
        ),
        pytest.param(
            {**ANIMAL, "properties": {"age": NUMBER}},
            thing({"name": TEXT, "age": NUMBER}, "name"),
            id="beside a reference",
        ),
        pytest.param({"allOf": [CAT, {"required": ["lives"]}]}, thing({"lives": NUMBER}, "lives"), id="required later"),
        pytest.param(
            {"allOf": [DOG], "properties": {"name": {"type": "string", "enum": ["Rex"]}}},
            thing({"name": {"type": "string", "enum": ["Rex"]}, "barks": {"type": "boolean"}}, "name"),
            id="a narrower field",
        ),
        pytest.param(
            {"allOf": [CAT, {"properties": {"lives": TEXT}}]},
            thing({"lives": TEXT}),
            id="a contradiction: the later counts",
        ),
        pytest.param(
            {"allOf": [{"type": ["object", "null"], "properties": {"a": TEXT}}, {"type": "object"}]},
            thing({"a": TEXT}),
            id="null is taken away",
        ),
        pytest.param(
            {"allOf": [CAT, {"oneOf": [{"properties": {"a": TEXT}}, {"properties": {"b": TEXT}}]}]},
            {"oneOf": [thing({"lives": NUMBER, "a": TEXT}), thing({"lives": NUMBER, "b": TEXT})]},
            id="a union in a composition",
        ),
        pytest.param({"allOf": [NODE, {"type": "object"}]}, NODE, id="recursion stays a reference"),
        pytest.param({"allOf": [COLOUR, {"type": "string"}]}, COLOUR, id="an enumeration is a text"),
        pytest.param(
            {"allOf": [{"enum": ["a", "b"]}, {"enum": ["b", "c"]}]},
            {"type": "string", "enum": ["b"]},
            id="values of both",
        ),
        pytest.param(
            {"allOf": [{"type": "array"}, {"items": TEXT}]}, {"type": "array", "items": TEXT}, id="arrays in two parts"
        ),
        # words
        pytest.param({"type": "string", "title": "A"}, {"type": "string", "title": "A"}, id="a title stays"),
        pytest.param(
            {"type": ["object", "null"], "title": "A", "properties": {"a": TEXT}},
            {"oneOf": [{**thing({"a": TEXT}), "title": "A"}, NULL]},
            id="the title names what is not null",
        ),
        pytest.param({**TEXT, "default": "a"}, said(TEXT, "'a' when left out."), id="a default is only told"),
        pytest.param({**TEXT, "maxLength": 2.0}, said(TEXT, "At most 2 characters."), id="a length written 2.0 is 2"),
        pytest.param({**TEXT, "minLength": 1.0}, said(TEXT, "At least 1 character."), id="and 1.0 is one"),
        pytest.param({**NUMBER, "maximum": 1e300}, said(NUMBER, "At most 1e+300."), id="no number of 300 digits"),
        pytest.param({**NUMBER, "default": "no"}, said(NUMBER, "'no' when left out."), id="even one of another type"),
        pytest.param({**TEXT, "default": "x" * 99}, TEXT, id="unless it is a whole text"),
        pytest.param({**TEXT, "default": None, "example": "b", "examples": ["c"]}, TEXT, id="examples are dropped"),
        pytest.param(
            {**NUMBER, "description": "How many.", "minimum": 1, "maximum": 9},
            said(NUMBER, "How many. At least 1, at most 9."),
            id="bounds are told",
        ),
        pytest.param(
            {**TEXT, "deprecated": True, "description": "Old."},
            said(TEXT, "Old. Deprecated by the vendor."),
            id="deprecated",
        ),
        # references
        pytest.param({"$ref": "#/components/schemas/Dog"}, DOG, id="a reference"),
        pytest.param(
            {"$ref": "#/components/schemas/Animal/properties/name"}, TEXT, id="a reference to a part is what it says"
        ),
        pytest.param({"$ref": "#/components/schemas/Pet/oneOf/0"}, DOG, id="also to a reference"),
    ],
)
def test_a_schema_in_its_normal_form(schema: Any, form: Json) -> None:
    whole = document(schemas=SCHEMAS)
    assert Normaliser(whole).schema(schema) == form


def heirs(**schemas: Json) -> Json:
    """The normal forms of components, in whichever order they are asked for."""
    forms = []
    for names in (list(schemas), list(reversed(schemas))):
        normaliser = Normaliser(document(schemas=schemas))
        forms.append({name: normaliser.component(name) for name in names})
    assert forms[0] == forms[1]
    return forms[0]


KIND = {"kind": TEXT}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def test_a_base_that_lists_its_heirs_is_what_they_share() -> None:
    found = heirs(
        Shape={"properties": KIND, "oneOf": [ref("Disc"), ref("Box")], "discriminator": {"propertyName": "kind"}},
        Disc={"allOf": [ref("Shape"), {"properties": {"radius": NUMBER}}]},
        Box={"allOf": [ref("Shape")], "properties": {"side": NUMBER}},
    )
    disc, box = thing({**KIND, "radius": NUMBER}), thing({**KIND, "side": NUMBER})
    assert found == {"Shape": {"oneOf": [disc, box]}, "Disc": disc, "Box": box}


def test_heirs_have_heirs_and_a_base_may_have_nothing_of_its_own() -> None:
    found = heirs(
        Shape={"anyOf": [ref("Round")]},
        Round={"allOf": [ref("Shape")], "properties": {"radius": NUMBER}, "oneOf": [ref("Disc"), ref("Ball")]},
        Disc={"allOf": [ref("Round"), {"properties": {"flat": TEXT}}]},
        Ball={"allOf": [ref("Round")]},
    )
    assert found["Disc"] == thing({"radius": NUMBER, "flat": TEXT})
    assert found["Ball"] == thing({"radius": NUMBER})
