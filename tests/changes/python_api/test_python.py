"""What a change comes to in Python: told with the change that it comes of, or by itself if there is none."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.changes.finding import Severity
from scripts.changes.python_api.annotations import canonical, fits, overlaps, renamed
from tests.support.each import for_each
from tests.support.openapi_documents import NUMBER, TEXT, Json, answering, document, parameter, taking

from ..differing_documents import answered, changed, found, operation, sent, taken, told, told_of

CAT: Json = {"type": "object", "properties": {"lives": NUMBER, "name": TEXT}}
MAYBE: Json = {"type": ["string", "null"]}
DATE: Json = {"type": "string", "format": "date"}
ID = parameter("id", place="path")


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


REF_CAT = {"$ref": "#/components/schemas/Cat"}


@for_each(
    ("old", "new", "python"),
    [
        pytest.param(sent(TEXT), sent(NUMBER), ["`size: str | Unset` → `size: int | Unset`"], id="an argument"),
        pytest.param(
            taken(REF_CAT, Cat=CAT),
            taken(REF_CAT, Cat={**CAT, "properties": {"lives": TEXT, "name": TEXT}}),
            ["`lives: int | Unset` → `lives: str | Unset`"],
            id="an argument of a body that is a component",
        ),
        pytest.param(
            answered(TEXT), answered(NUMBER), ["`Thing.size: str | None` → `Thing.size: int | None`"], id="a field"
        ),
        pytest.param(
            told(ref("Cat"), Cat={**CAT, "properties": {"name": MAYBE}, "required": ["name"]}),
            told(ref("Cat"), Cat={**CAT, "properties": {"name": MAYBE}}),
            [],
            id="a field that may be null, and is not always there",
        ),
        pytest.param(told(TEXT), told(NUMBER), ["`-> str` → `-> int`"], id="a result"),
        pytest.param(
            operation(),
            operation(operationId="readThing"),
            ["`acme.things.get` → `acme.things.read`", "`calls.get_thing` → `calls.read_thing`"],
            id="a method",
        ),
        pytest.param(
            operation(),
            operation(parameters=[parameter("from", NUMBER)]),
            ["`from_: int | Unset` is new"],
            id="a keyword as a name",
        ),
        pytest.param(
            document({"/a": {"get": answering()}}),
            document({"/a": {"get": answering()}, "/hats/{id}": {"put": taking(CAT, parameters=[ID])}}),
            ["`acme.hats.update(id: str, *, lives: int | Unset, name: str | Unset) -> Any`"],
            id="a new method",
        ),
        pytest.param(
            answered({"type": "string", "enum": ["a", "b"]}),
            answered({"type": "string", "enum": ["a", "c", "b"]}),
            ["`ThingSize` + `c`"],
            id="an enumeration",
        ),
    ],
)
def test_it_is_told_with_the_change_that_it_comes_of(old: Json, new: Json, python: list[str]) -> None:
    (finding,) = found(old, new)
    assert list(finding.python) == python


def test_a_finding_of_an_operation_names_its_method() -> None:
    (finding,) = found(operation(), operation(deprecated=True))
    assert (finding.place, finding.method) == ("GET /things (getThing)", "acme.things.get")


def test_what_is_sent_and_what_is_answered_are_told_apart() -> None:
    def both(*required: str) -> Json:
        pets = {"type": "object", "properties": {"pet": REF_CAT}}
        raw = {**taking(pets), **answering(REF_CAT), "operationId": "swap"}
        return document({"/pets": {"post": raw}}, {"Cat": {**CAT, "required": list(required)}})

    assert [(finding.severity.name, finding.message, finding.python) for finding in found(both(), both("name"))] == [
        ("BREAKING", "`Cat.name` in the body is required now", ("`Cat.name: str | Unset` → `Cat.name: str`",)),
        ("HARMLESS", "`Cat.name` in the answer is required now", ("`Cat.name: str | None` → `Cat.name: str`",)),
    ]


def test_a_component_that_is_another_name_of_one_has_no_class() -> None:
    alias = {"$ref": "#/components/schemas/Alias"}
    changed_cat = {**CAT, "properties": {"lives": TEXT, "name": TEXT}}
    (finding,) = found(told(alias, Alias=REF_CAT, Cat=CAT), told(alias, Alias=REF_CAT, Cat=changed_cat))
    assert finding.message == "`Cat.lives` in the answer is string now, it was integer"
    assert finding.python == ("`Cat.lives: int | None` → `Cat.lives: str | None`",)


def test_the_worse_of_two_verdicts_counts() -> None:
    # an object without fields is a dict, with fields it is a class: no harm on the wire, but all is read otherwise
    findings = found(told({"type": "object"}), told(CAT))
    assert told_of(findings)[0] == ("BREAKING", "`-> dict[str, Any]` → `-> Thing`")
    assert all(severity == "HARMLESS" for severity, _ in told_of(findings)[1:])


def test_a_class_that_is_no_longer_there_is_told_once_however_often_it_was_used() -> None:
    old = document({f"/{n}": {"get": answering(REF_CAT)} for n in "abc"}, {"Cat": CAT})
    new = document({f"/{n}": {"get": answering(TEXT)} for n in "abc"})
    gone = [finding for finding in found(old, new) if finding.place == "personae_api.acme.models.Cat"]
    assert [(finding.severity, finding.message) for finding in gone] == [(Severity.BREAKING, "`Cat` is gone")]


def test_what_goes_with_an_operation_is_told_there() -> None:
    old = document({"/a": {"get": answering()}, "/cats": {"get": answering(CAT)}})
    (finding,) = found(old, document({"/a": {"get": answering()}}))
    assert finding.python == ("`Cats` is gone", "`acme.cats.list` is gone")


def test_a_class_under_another_name_is_one_finding_and_its_fields_are_compared() -> None:
    old = told(REF_CAT, Cat=CAT)
    new = told({"$ref": "#/components/schemas/Feline"}, Feline={**CAT, "properties": {"lives": TEXT, "name": TEXT}})
    assert told_of(found(old, new)) == [
        ("BREAKING", "`Feline.lives` in the answer is string now, it was integer"),
        ("NAME", "`Cat` → `Feline`"),
    ]


def pets(cat: Json, dog: Json) -> Json:
    """An object with two objects in it that have a field of the same name."""
    inner = {"cat": {"name": cat, "lives": NUMBER}, "dog": {"name": dog, "age": NUMBER}}
    fields = {name: {"type": "object", "properties": properties} for name, properties in inner.items()}
    return {"type": "object", "title": "Pets", "properties": fields}


@pytest.mark.parametrize("make", [told, sent])
def test_no_finding_is_told_under_another_class_that_has_a_field_of_the_same_name(make: Any) -> None:
    findings = found(make(pets(TEXT, TEXT)), make(pets(NUMBER, DATE)))
    assert len(findings) == 2
    for finding, name in zip(findings, ("cat", "dog"), strict=True):
        assert f"{name}.name" in finding.message
        assert [name.capitalize() in text for text in finding.python] == [True]


def _namesakes(first: Json, second: Json, around: Any) -> Json:
    """Two components whose names are the same in Python but for a number, both with a field `name`."""
    schemas = {"cat": {**CAT, "properties": {"name": first}}, "Cat": {**CAT, "properties": {"name": second}}}
    return told(around, **schemas)


@pytest.mark.parametrize(
    "around",
    [
        {"type": "object", "title": "Out", "properties": {"a": ref("cat"), "b": ref("Cat")}},
        {"type": "array", "items": {"oneOf": [ref("cat"), ref("Cat")]}},
    ],
    ids=["beside each other", "variants"],
)
def test_a_finding_is_told_under_the_class_that_its_component_became(around: Json) -> None:
    old, new = _namesakes(TEXT, TEXT, around), _namesakes(NUMBER, {"type": "boolean"}, around)
    assert {finding.message: finding.python for finding in found(old, new)} == {
        "`cat.name` in the answer is integer now, it was string": ("`Cat.name: str | None` → `Cat.name: int | None`",),
        "`Cat.name` in the answer is boolean now, it was string": (
            "`Cat2.name: str | None` → `Cat2.name: bool | None`",
        ),
    }


def test_a_finding_is_told_under_the_class_that_a_title_became() -> None:
    def made(first: Json, second: Json) -> Json:
        inline = {"type": "object", "title": "Cat", "properties": {"name": second, "claws": NUMBER}}
        around = {"type": "object", "title": "Out", "properties": {"a": REF_CAT, "b": inline}}
        return told(around, Cat={"type": "object", "properties": {"name": first}})

    python = {finding.python for finding in found(made(TEXT, TEXT), made(NUMBER, {"type": "boolean"}))}
    assert python == {
        ("`Cat.name: str | None` → `Cat.name: int | None`",),
        ("`Cat2.name: str | None` → `Cat2.name: bool | None`",),
    }


def test_classes_that_only_look_alike_are_not_taken_for_the_same() -> None:
    old = document({"/cats": {"get": answering(REF_CAT)}, "/x": {"get": answering()}}, {"Cat": CAT})
    new = document(
        {"/dogs": {"get": answering({"$ref": "#/components/schemas/Dog"})}, "/x": {"get": answering()}}, {"Dog": CAT}
    )
    assert [severity for severity, _ in told_of(found(old, new))] == ["BREAKING", "HARMLESS"]


def test_messages_that_no_operation_has_are_compared_as_answers_are() -> None:
    old = document(schemas={"Event": CAT, "Other": CAT})
    new = document(
        schemas={
            "Event": {**CAT, "properties": {"lives": NUMBER}},
            "Third": {"type": "object", "properties": {"x": TEXT}},
        }
    )
    assert [(finding.place, finding.severity.name, finding.message, finding.python) for finding in found(old, new)] == [
        ("personae_api.acme.models.Other", "BREAKING", "`Other` is gone", ()),
        ("schema Event", "BREAKING", "`name` in the message is gone", ("`Event.name: str | None` is gone",)),
        ("personae_api.acme.models.Third", "HARMLESS", "`Third` is new", ()),
    ]


def event(*states: str) -> Json:
    fields = {"status": {"enum": list(states)}, "kind": TEXT}
    return {"type": "object", "properties": fields, "required": ["kind"]}


def webhook(schema: Json, name: str = "called", **schemas: Any) -> Json:
    hooks = {name: {"post": taking(schema)}}
    return {**operation(), "webhooks": hooks, "components": {"schemas": schemas}}


def test_webhooks_are_answers_too() -> None:
    body = {"required": ["status"], "$ref": "#/components/schemas/Call"}
    old, new = webhook(body, Call=event("a", "b")), webhook(body, Call=event("a", "b", "c"))
    (finding,) = found(old, new)
    assert (finding.place, finding.severity) == ("webhook POST called (application/json)", Severity.RISKY)
    assert finding.python == ("`CallModelStatus` + `c`",)
    assert [one.message for one in found(old, webhook(body, "hung up", Call=event("a", "b")))] == ["is gone", "is new"]


def test_an_event_that_has_another_name_is_not_recognised_any_more() -> None:
    def named(*names: str) -> Json:
        mapping = dict.fromkeys(names, "#/components/schemas/Call")
        discriminator = {"propertyName": "kind", "mapping": mapping}
        return webhook(
            {"anyOf": [{"$ref": "#/components/schemas/Call"}], "discriminator": discriminator}, Call=event("a")
        )

    assert told_of(found(named("call.began", "call.ended"), named("call.began", "call.closed", "call.ended"))) == [
        ("HARMLESS", "the message may be identified by `call.closed` in `kind` too now")
    ]
    assert told_of(found(named("call.began", "call.ended"), named("call.began"))) == [
        ("BREAKING", "the message is not identified by `call.ended` in `kind` any more")
    ]


def test_a_document_that_becomes_no_python_breaks_everything() -> None:
    bad = operation(parameters=[parameter("filter", {"type": "object"})])
    broken, new = found(operation(), bad)
    assert (broken.place, broken.severity) == ("the whole API", Severity.BREAKING)
    assert broken.message.startswith(
        "becomes no Python any more: `GET /things (getThing): the query parameter 'filter'"
    )
    assert (new.severity, new.message) == (Severity.HARMLESS, "`filter` in the query is new")


def test_documents_that_never_became_python_are_compared_as_far_as_they_go() -> None:
    bad = operation(parameters=[parameter("filter", {"type": "object"})])
    worse = changed(bad, lambda it: it["paths"]["/things"]["get"]["parameters"][0].update(required=True))
    assert found(bad, bad) == []
    assert [severity for severity, _ in told_of(found(bad, worse))] == ["BREAKING", "RISKY"]


@for_each(
    ("one", "other", "is_fit", "is_overlap"),
    [
        ("str", "str", True, True),
        ("str", "str | None", True, True),
        ("str | None", "str", False, True),
        ("str | None", "int | None", False, False),
        ("int", "float", True, True),
        ("float", "int", False, True),
        ("str", "Any", True, True),
        ("Any", "str", False, True),
        ("list[int]", "list[float]", True, True),
        ("list[str]", "list[int]", False, False),
        ("list[str]", "Sequence[str]", True, True),
        ("builtins.list[builtins.str]", "list[str]", True, True),
        ("dict[str, int]", "Mapping[str, int | str]", True, True),
        ("dt.datetime", "str", False, False),
        ("Cat | Dog", "Dog | Cat | Cow", True, True),
    ],
)
def test_types_are_compared_by_what_they_allow(one: str, other: str, is_fit: bool, is_overlap: bool) -> None:
    assert (fits(one, other), overlaps(one, other)) == (is_fit, is_overlap)


def test_types_are_the_same_however_they_are_written() -> None:
    assert canonical("list[int | str] | None") == canonical("None | builtins.list[str | int]")
    assert canonical("list[int]") != canonical("list[str]")
    assert renamed("list[Cat] | CatFood", {"Cat": "Dog"}) == "list[Dog] | CatFood"


def test_of_long_types_what_differs_is_told() -> None:
    names = [f"Variant{'x' * 20}{number}" for number in range(4)]
    schemas = {name: {"type": "object", "properties": {name: TEXT}} for name in names}
    for make, of_each in ((lambda union: union, "{}"), (lambda union: {"type": "array", "items": union}, "list[{}]")):
        old, new = (
            answered(make({"oneOf": [ref(name) for name in some]}), **schemas) for some in (names[:3], names[1:])
        )
        texts = [text for finding in found(old, new) for text in finding.python]
        assert texts == [f"`Thing.size` + `{of_each.format(names[3])}`, - `{of_each.format(names[0])}`"]


def test_arguments_that_change_places_break_calls() -> None:
    def path(*names: str) -> Any:
        raw = {**answering(), "operationId": "getThing", "tags": ["Things"]}
        raw["parameters"] = [parameter(name, place="path") for name in names]
        return document({"/" + "/".join(f"{{{name}}}" for name in names): {"get": raw}})

    assert told_of(found(path("a", "b"), path("b", "a"))) == [("BREAKING", "`get(a, b)` → `get(b, a)`")]
    assert told_of(found(path("a", "b"), path("a", "b"))) == []
