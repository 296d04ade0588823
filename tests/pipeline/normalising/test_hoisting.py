"""Classes: which inline schemas become one, what it is called, and that the same shape becomes one class."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.pipeline.normalising.document import Document
from scripts.pipeline.normalising.normalise import normalise
from scripts.pipeline.validate import validate
from tests.support.each import for_each
from tests.support.openapi_documents import NUMBER, TEXT, Json, answering, document, parameter, taking


def thing(**properties: Any) -> Json:
    return {"type": "object", "properties": properties}


def hoisted(paths: Json, **schemas: Json) -> Document:
    whole = document(paths, schemas)
    validate(whole)
    return normalise(whole)


def get(schema: Any, name: str = "getPersona", **more: Any) -> Json:
    return {"get": answering(schema, operationId=name, **more)}


SIZE = thing(width=NUMBER, height=NUMBER)
MOOD: Json = {"type": "string", "enum": ["calm", "glad"]}


@for_each(
    ("paths", "schemas", "names"),
    [
        pytest.param({"/p": get(thing(a=TEXT))}, {}, ["Persona"], id="an answer, after its operation"),
        pytest.param({"/p": get(thing(size=SIZE))}, {}, ["Persona", "PersonaSize"], id="a field, after its object"),
        pytest.param({"/p": get(SIZE, "HatsController_all")}, {}, ["HatsAll"], id="not after a framework's class"),
        pytest.param(
            {"/p": get({"type": "array", "items": SIZE}, "listSizes")}, {}, ["Size"], id="items, in the singular"
        ),
        pytest.param(
            {"/p": get(thing(entries={"type": "array", "items": SIZE}))},
            {},
            ["Persona", "PersonaEntry"],
            id="of a field",
        ),
        pytest.param(
            {"/p": get(thing(sizes={"type": "object", "additionalProperties": SIZE}))},
            {},
            ["Persona", "PersonaSizesValue"],
            id="the values of a map",
        ),
        pytest.param(
            {"/p": get(thing(size={**SIZE, "title": "body size"}))}, {}, ["BodySize", "Persona"], id="by its title"
        ),
        pytest.param(
            {"/p": get(thing(size={**SIZE, "title": "How wide and how high it is"}))},
            {},
            ["Persona", "PersonaSize"],
            id="but for headings",
        ),
        pytest.param(
            {"/p": get(thing(size={"oneOf": [SIZE, {"type": "null"}]}))}, {}, ["Persona", "PersonaSize"], id="or null"
        ),
        pytest.param(
            {"/p": get(thing(size={"oneOf": [SIZE, thing(depth=NUMBER)]}))},
            {},
            ["Persona", "PersonaSizeVariant1", "PersonaSizeVariant2"],
            id="one of several",
        ),
        pytest.param({"/p": get(thing(mood=MOOD))}, {}, ["Persona", "PersonaMood"], id="an enumeration"),
        pytest.param(
            {"/p": get(TEXT, parameters=[parameter("mood", MOOD)])}, {}, ["PersonaMood"], id="that of a parameter"
        ),
        pytest.param(
            {"/p": {"post": taking(thing(size=SIZE), operationId="createPersona")}},
            {},
            ["PersonaSize"],
            id="not a body, whose fields are arguments",
        ),
        pytest.param({"/p": get(thing(a=TEXT), "promote")}, {}, ["Promote"], id="a verb alone"),
        pytest.param({"/p": get(TEXT)}, {"a_b": SIZE, "LLM": MOOD}, ["AB", "LLM"], id="components, by their names"),
        pytest.param(
            {"/p": get(TEXT)}, {"Ab": SIZE, "AB": thing(a=TEXT), "a.b": MOOD}, ["AB2", "AB3", "Ab"], id="told apart"
        ),
        pytest.param(
            {"/p": get(TEXT)}, {"File": SIZE, "Any": MOOD}, ["AnyModel", "FileModel"], id="but for our own names"
        ),
        pytest.param(
            {"/p": get(thing(a=TEXT))}, {"Persona": SIZE}, ["GetPersona", "Persona"], id="clashes get the verb"
        ),
        pytest.param(
            {"/p": get(thing(free={"type": "object"}))}, {}, ["Persona"], id="free-form objects are no classes"
        ),
        pytest.param({"/p": get(TEXT)}, {"Names": {"type": "array", "items": SIZE}}, ["Name"], id="nor are lists"),
    ],
)
def test_names_of_classes(paths: Json, schemas: Json, names: list[str]) -> None:
    assert sorted(hoisted(paths, **schemas).schemas) == names


def test_the_same_shape_is_one_class() -> None:
    described = thing(width={**NUMBER, "description": "In metres."}, height=NUMBER)
    found = hoisted({"/a": get(thing(size=SIZE), "getA"), "/b": get(thing(big=described, small=SIZE), "getB")})
    assert sorted(found.schemas) == ["A", "ASize", "B"]
    reference = {"$ref": "#/components/schemas/ASize"}
    assert found.schemas["B"]["properties"] == {"big": reference, "small": reference}


def test_a_shape_that_is_always_called_the_same_gets_that_name() -> None:
    paths = {f"/{name}": get(thing(id=TEXT, meta=SIZE, **{name: TEXT}), f"get{name}") for name in "ABC"}
    assert sorted(hoisted(paths).schemas) == ["A", "B", "C", "Meta"]


def test_a_vague_name_is_none() -> None:
    paths = {f"/{name}": get(thing(id=TEXT, data=SIZE, **{name: TEXT}), f"get{name}") for name in "AB"}
    assert sorted(hoisted(paths).schemas) == ["A", "AData", "B"]


def test_an_inline_shape_of_a_component_is_the_component() -> None:
    found = hoisted({"/p": get(thing(screen=SIZE))}, Size=SIZE)
    assert sorted(found.schemas) == ["Persona", "Size"]
    assert found.schemas["Persona"]["properties"]["screen"] == {"$ref": "#/components/schemas/Size"}


@pytest.mark.parametrize(
    ("component", "field", "names"),
    [
        ("VoiceMood", "mood", ["Persona", "VoiceMood"]),
        ("Mood", "voiceMood", ["Mood", "Persona", "PersonaVoiceMood"]),
        ("Weather", "mood", ["Persona", "PersonaMood", "Weather"]),
    ],
)
def test_enumerations_are_the_same_by_their_values_and_their_name(component: str, field: str, names: list[str]) -> None:
    assert sorted(hoisted({"/p": get(thing(**{field: MOOD}))}, **{component: MOOD}).schemas) == names


def test_required_fields_make_another_shape() -> None:
    strict = {**SIZE, "required": ["width"]}
    found = hoisted({"/p": get(thing(size=SIZE, strict=strict))})
    assert sorted(found.schemas) == ["Persona", "PersonaSize", "PersonaStrict"]
    assert found.schemas["PersonaStrict"]["required"] == ["width"]


def test_what_is_said_of_a_place_stays_there() -> None:
    found = hoisted({"/p": get(thing(a={**SIZE, "description": "First."}, b={**SIZE, "description": "Second."}))})
    reference = {"$ref": "#/components/schemas/PersonaA"}
    assert found.schemas["Persona"]["properties"] == {
        "a": {**reference, "description": "First."},
        "b": {**reference, "description": "Second."},
    }
    assert found.schemas["PersonaA"]["description"] == "First."


def test_a_name_with_a_percent_sign_is_found_by_its_references() -> None:
    size = {"$ref": "#/components/schemas/Page%253CSize%253E"}
    sizes = {"$ref": "#/components/schemas/Many%25"}
    schemas = {"Page%3CSize%3E": SIZE, "Many%": {"type": "array", "items": size}}
    found = hoisted({"/p": get(thing(one=size, many=sizes))}, **schemas)
    reference = {"$ref": "#/components/schemas/Page3CSize3E"}
    assert sorted(found.schemas) == ["Page3CSize3E", "Persona"]
    assert found.schemas["Persona"]["properties"] == {"one": reference, "many": {"type": "array", "items": reference}}


def test_an_object_that_may_be_null_keeps_the_name_of_its_component() -> None:
    found = hoisted({"/p": get({"$ref": "#/components/schemas/Size"})}, Size={**SIZE, "type": ["object", "null"]})
    assert sorted(found.schemas) == ["Size"]
    assert found.operations[0].answer == {"oneOf": [{"$ref": "#/components/schemas/Size"}, {"type": "null"}]}


def titled(title: str, form: Json, **more: Any) -> Json:
    return {**form, "title": title, **more}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (MOOD, {**MOOD, "enum": ["calm", "proud", "glad"]}),
        (SIZE, thing(width=NUMBER, height=NUMBER, depth=NUMBER)),
        ({**SIZE, "required": ["width"]}, SIZE),
        (thing(mood=MOOD, width=NUMBER), thing(mood={**MOOD, "enum": ["calm"]})),
    ],
)
def test_what_has_one_title_is_one_class_if_one_of_them_has_all(one: Json, other: Json) -> None:
    found = hoisted({"/p": get(thing(a=titled("Kind", one), b=titled("Kind", other)))})
    assert {name for name in found.schemas if name.startswith("Kind")} - {"KindMood"} == {"Kind"}
    kind = found.schemas["Kind"]
    if "enum" in kind:
        assert set(kind["enum"]) == {*one["enum"], *other["enum"]}
    else:
        assert kind["properties"].keys() == one["properties"].keys() | other["properties"].keys()
        assert kind["required"] == []


def test_but_not_what_only_shares_the_title() -> None:
    kinds = [{**MOOD, "enum": values} for values in (["calm", "glad"], ["calm", "large"])]
    found = hoisted({"/p": get(thing(a=titled("Kind", kinds[0]), b=titled("Kind", kinds[1])))})
    assert sorted(found.schemas) == ["Kind", "Kind2", "Persona"]


@pytest.mark.parametrize("order", [1, -1])
def test_a_title_counts_wherever_it_comes_in_the_document(order: int) -> None:
    fields = {"a_mood": MOOD, "mood": titled("PersonaMood", MOOD)}
    found = hoisted({"/p": get(thing(**dict(list(fields.items())[::order])))})
    assert sorted(found.schemas) == ["Persona", "PersonaMood"]


@pytest.mark.parametrize(("field", "title"), [("voice_mood", "Voice Mood"), ("voiceMood", "Voicemood")])
def test_a_title_that_a_framework_makes_of_the_field_is_no_name(field: str, title: str) -> None:
    found = hoisted({"/p": get(thing(**{field: titled(title, MOOD)}))})
    assert sorted(found.schemas) == ["Persona", "PersonaVoiceMood"]
