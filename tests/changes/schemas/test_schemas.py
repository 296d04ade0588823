"""Single changes of a field: what they mean to who sends it, and to who is answered with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from scripts.pipeline.validate import validate
from tests.support.each import Function, for_each
from tests.support.openapi_documents import NUMBER, TEXT, Json, document

from ..differing_documents import answered, changed, check, found, sent, taken, told, told_of

DECIMAL: Json = {"type": "number"}
EITHER: Json = {"type": ["string", "number"]}
MAYBE: Json = {"type": ["string", "null"]}


def words(*values: Any) -> Json:
    return {"type": "string", "enum": list(values)}


def const(value: Any) -> Json:
    return {"const": value}


def fmt(name: str) -> Json:
    return {"type": "string", "format": name}


def coded(encoding: str) -> Json:
    return {"type": "string", "contentEncoding": encoding}


def many(items: Json, **more: Any) -> Json:
    return {"type": "array", "items": items, **more}


def mapping(values: Json) -> Json:
    return {"type": "object", "additionalProperties": values}


def thing(properties: Json, *required: str, **more: Any) -> Json:
    return {"type": "object", "title": "Inner", "properties": properties, "required": list(required), **more}


def of(*members: Json, how: str = "oneOf") -> Json:
    return {how: list(members)}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


CAT = {"type": "object", "properties": {"lives": NUMBER, "name": TEXT}, "required": ["lives"]}
DOG = {"type": "object", "properties": {"barks": {"type": "boolean"}, "tricks": many(TEXT)}}
COW = {"type": "object", "properties": {"milk": DECIMAL}}
REF_CAT, REF_DOG, REF_COW = map(ref, ("Cat", "Dog", "Cow"))
SCHEMAS: Json = {
    "Cat": CAT,
    "Dog": DOG,
    "Cow": COW,
    "Name": TEXT,
    "Title": TEXT,
    "Names": many(TEXT),
    "A": {"const": "a"},
}
THING: Json = {"type": "object", "properties": {"a": TEXT, "b": NUMBER}, "required": ["a"]}
SPLIT = {
    "title": "Inner",
    "allOf": [{"type": "object", "properties": {"b": NUMBER}}, {"required": ["a"], "properties": {"a": TEXT}}],
}

CHANGES: list[tuple[str, Any, Any, str, str]] = [
    # id, old, new, the severities of what is found in a request and in an answer, a part of the messages
    ("text to number", TEXT, DECIMAL, "B B", "is number now, it was string"),
    ("integer to text", NUMBER, TEXT, "B B", "it was integer"),
    ("integer to number", NUMBER, DECIMAL, "H T", "is number now"),
    ("number to integer", DECIMAL, NUMBER, "B H", "is integer now"),
    ("text to text or number", TEXT, EITHER, "H T", "string or number"),
    ("text or number to text", EITHER, TEXT, "B H", "is string now"),
    ("anything to text", {}, TEXT, "B H", "it was anything"),
    ("text to anything", TEXT, {}, "H R", "is anything now"),
    ("text or number to text or list", EITHER, many(TEXT, type=["string", "array"]), "B T", "string or array"),
    ("one to a list", TEXT, many(TEXT), "B B", "is array now"),
    # null
    ("null allowed", TEXT, MAYBE, "H R", "may be null now"),
    ("null refused", MAYBE, TEXT, "B H", "never null any more"),
    ("null allowed of an object", REF_CAT, of(REF_CAT, {"type": "null"}), "H R", "may be null"),
    ("null in an enumeration", words("a"), {"enum": ["a", None]}, "H R", "may be null"),
    # formats
    ("text to date-time", TEXT, fmt("date-time"), "B B", "the format `date-time`"),
    ("date-time to text", fmt("date-time"), TEXT, "B B", "has no format now"),
    ("date-time to date", fmt("date-time"), fmt("date"), "B B", "`date` now"),
    ("text to uuid", TEXT, fmt("uuid"), "R H", "the format `uuid`"),
    ("uuid to text", fmt("uuid"), TEXT, "H H", "has no format"),
    ("uuid to uri", fmt("uuid"), fmt("uri"), "R H", "`uri` now"),
    # enumerations
    ("new value", words("a", "b"), words("a", "b", "c"), "H R", "has new values: `c`"),
    ("removed value", words("a", "b"), words("a"), "B H", "no longer the values `b`"),
    ("values listed", TEXT, words("a", "b"), "B H", "is one of `a`, `b` now"),
    ("values open", words("a", "b"), TEXT, "NH NR", ""),
    ("new number", {"type": "integer", "enum": [1, 2]}, {"type": "integer", "enum": [1, 2, 3]}, "H R", "`3`"),
    ("other constant", const("a"), const("b"), "B B", "`b` in the place of `a`"),
    ("new constant in a union", of(const("a"), const("b")), of(const("a"), const("b"), const("c")), "H R", "`c`"),
    # limits
    ("longer at most", {**TEXT, "maxLength": 9}, {**TEXT, "maxLength": 20}, "H H", "may be at most 20"),
    ("shorter at most", {**TEXT, "maxLength": 20}, {**TEXT, "maxLength": 9}, "B H", "now, it was at most 20"),
    ("a first limit", TEXT, {**TEXT, "maxLength": 20}, "B H", "must be at most 20 characters now"),
    ("no limit", {**TEXT, "minLength": 2}, TEXT, "H H", "need not be at least 2"),
    ("a greater least", {**NUMBER, "minimum": 1}, {**NUMBER, "minimum": 2}, "B H", "at least 2"),
    ("an open end", {**NUMBER, "minimum": 1}, {**NUMBER, "exclusiveMinimum": 1}, "B H", "more than 1"),
    ("a lower most", {**NUMBER, "maximum": 9}, {**NUMBER, "maximum": 8.5}, "B H", "at most 8.5"),
    ("the same limit", {**NUMBER, "maximum": 9}, {**NUMBER, "maximum": 9.0}, "- -", ""),
    ('a pattern', TEXT, {**TEXT, "pattern": "^[a-z`]+$"}, "B H", "of the pattern `^[a-z']+$`"),
    ("another pattern", {**TEXT, "pattern": "^a"}, {**TEXT, "pattern": "^b"}, "R H", "`^b` now, it was of"),
    ("at least one", many(TEXT), many(TEXT, minItems=1), "B H", "must be at least 1 item now"),
    ("a condition", TEXT, {**TEXT, "not": {"const": "a"}}, "B H", '`not` now: `{"const": "a"}`'),
    ("another condition", {**TEXT, "not": const("a")}, {**TEXT, "not": const("b")}, "R R", '"b"}`, it was `{"c'),
    ("the same condition by reference", {"not": TEXT}, {"not": ref("Name")}, "- -", ""),
    ("a condition less", {**TEXT, "not": {"const": "a"}}, TEXT, "H H", "need not fit the condition `not` any more"),
    ("another object", REF_CAT, REF_DOG, "B B", "is `Dog` now, it was `Cat`"),
    ("another encoding", coded("base64"), coded("base16"), "B B", "`contentEncoding`"),
    ("a first encoding", TEXT, coded("base64"), "R R", "has `contentEncoding`"),
    ("another format of numbers", {**NUMBER, "format": "int32"}, {**NUMBER, "format": "int64"}, "R H", "`int64` now"),
    ("every value another", words("a", "b"), words("c", "d"), "B B", "`c`, `d` in the place of `a`, `b`"),
    ("some values others", words("a", "b"), words("a", "c"), "BH RH", ""),
    ("known values of many", of(TEXT, words("a")), of(TEXT, words("a", "b")), "H H", "`b` are listed"),
    ("null of what may be left out", thing({"a": TEXT}), thing({"a": MAYBE}), "H R", "may be null now"),
    ("null of what is always there", thing({"a": TEXT}, "a"), thing({"a": MAYBE}, "a"), "H T", "may be null now"),
    ("anything, where null was", {"type": "null"}, {}, "H R", "is anything now, it was null"),
    ("nothing fits", TEXT, {**TEXT, "allOf": [False]}, "B B", "is nothing now"),
    ("fewer items", many(TEXT, maxItems=9), many(TEXT, maxItems=5), "B H", "at most 5 items"),
    ("the same item twice", many(TEXT), many(TEXT, uniqueItems=True), "B H", "the same item twice"),
    # lists and mappings
    ("items", many(TEXT), many(NUMBER), "B B", "is integer now"),
    ("items described", {"type": "array"}, many(TEXT), "B H", "is string now, it was anything"),
    ("values of a mapping", mapping(TEXT), mapping(NUMBER), "B B", ".*` in the"),
    ("items of a tuple", many({}, prefixItems=[TEXT, TEXT]), many({}, prefixItems=[TEXT, NUMBER]), "B B", "[1]` in"),
    # fields of an object in it
    ("new optional field", thing({"a": TEXT}), thing({"a": TEXT, "b": TEXT}), "H H", "`Inner.b` in the"),
    ("new required field", thing({"a": TEXT}), thing({"a": TEXT, "b": TEXT}, "b"), "B H", "is new"),
    ("removed field", thing({"a": TEXT, "b": TEXT}), thing({"a": TEXT}), "B B", "`Inner.b` in the"),
    ("required now", thing({"a": TEXT}), thing({"a": TEXT}, "a"), "B H", "is required now"),
    ("optional now", thing({"a": TEXT}, "a"), thing({"a": TEXT}), "H T", "is optional now"),
    ("closed", thing({"a": TEXT}), thing({"a": TEXT}, additionalProperties=False), "R H", "takes no fields but"),
    ("opened", thing({"a": TEXT}, additionalProperties=False), thing({"a": TEXT}), "H H", "takes other fields"),
    ("read only now", thing({"b": TEXT}), thing({"b": {**TEXT, "readOnly": True}}), "B H", "`Inner.b` in"),
    ("write only now", thing({"b": TEXT}), thing({"b": {**TEXT, "writeOnly": True}}), "H B", "`Inner.b` in"),
    # unions
    ("new variant", of(REF_CAT, REF_DOG), of(REF_CAT, REF_DOG, REF_COW), "H T", "may also be `Cow` now"),
    ("removed variant", of(REF_CAT, REF_DOG), REF_CAT, "B H", "is no longer `Dog`"),
    ("variants in another order", of(CAT, DOG, COW), of(COW, CAT, DOG), "- -", ""),
    ("oneOf to anyOf", of(REF_CAT, REF_DOG), of(REF_CAT, REF_DOG, how="anyOf"), "- -", ""),
    ("a union of one", REF_CAT, of(REF_CAT), "- -", ""),
    ("a limit in a variant", of({**TEXT, "maxLength": 5}, NUMBER), of({**TEXT, "maxLength": 3}, NUMBER), "B H", "3"),
    # what is said of a value
    ("another default", {**NUMBER, "default": 1}, {**NUMBER, "default": 2}, "R H", "is `2` when left out now, it was"),
    ("a default is told", NUMBER, {**NUMBER, "default": 2}, "H H", "is `2` when left out"),
    ("a default is dropped", {**NUMBER, "default": 2}, NUMBER, "R H", "no longer `2` when left out"),
    ("deprecated", TEXT, {**TEXT, "deprecated": True}, "R R", "is deprecated now"),
    ("not deprecated", {**TEXT, "deprecated": True}, TEXT, "H H", "deprecated no longer"),
    ("other words", {**TEXT, "description": "A."}, {**TEXT, "description": "B."}, "H H", "1 place"),
    # other ways to say the same
    ("nullable", {**TEXT, "nullable": True}, MAYBE, "- -", ""),
    ("null in a union", MAYBE, of(TEXT, {"type": "null"}), "- -", ""),
    ("const", const("a"), words("a"), "- -", ""),
    ("allOf of one", REF_CAT, {"allOf": [REF_CAT]}, "- -", ""),
    ("allOf regrouped", thing({"a": TEXT, "b": NUMBER}, "a"), SPLIT, "- -", ""),
    ("a reference to a text", TEXT, ref("Name"), "- -", ""),
    ("another reference to the same", ref("Name"), ref("Title"), "- -", ""),
    ("a list moved to components", many(TEXT), ref("Names"), "- -", ""),
    ("examples", {**TEXT, "examples": ["a"]}, {**TEXT, "examples": ["b"]}, "H H", "1 place"),
    ("order of values", words("a", "b"), words("b", "a"), "- -", ""),
    ("order of fields", thing({"a": TEXT, "b": NUMBER}), thing({"b": NUMBER, "a": TEXT}), "- -", ""),
]  # fmt: skip


def test_all_schemas_are_valid() -> None:
    listed = [schema for _, old, new, _, _ in CHANGES for schema in (old, new)]
    validate(document(schemas={**SCHEMAS, **{f"S{number}": schema for number, schema in enumerate(listed)}}))


def every_change(number: int) -> Callable[[Function], Function]:
    """Every change with what is expected of it in a request (0) or in an answer (1)."""
    cases = [
        pytest.param(old, new, both.split()[number].replace("-", ""), text, id=name)
        for name, old, new, both, text in CHANGES
    ]
    return for_each(("old", "new", "severities", "text"), cases)


@every_change(0)
def test_a_change_of_what_is_sent(old: Any, new: Any, severities: str, text: str) -> None:
    check(sent(old, **SCHEMAS), sent(new, **SCHEMAS), severities, text)


@every_change(1)
def test_a_change_of_what_is_answered(old: Any, new: Any, severities: str, text: str) -> None:
    check(answered(old, **SCHEMAS), answered(new, **SCHEMAS), severities, text)


def test_a_field_that_is_required_without_being_described_is_told_too() -> None:
    check(sent(thing({"a": TEXT})), sent(thing({"a": TEXT}, "b")), "B", "`Inner.b` in the body is required now")


WHOLES = [
    # old, new, the severities of what is found in a body and in an answer
    pytest.param(THING, {**THING, "required": ["a", "b"]}, "B", "H", id="required"),
    pytest.param(THING, {"type": "object", "properties": {"a": TEXT}, "required": ["a"]}, "B", "B", id="removed"),
    pytest.param(TEXT, NUMBER, "B", "B", id="another type"),
    pytest.param(many(ref("Cat")), many(ref("Dog")), "B", "B", id="a list of others"),
]


@pytest.mark.parametrize(("old", "new", "in_body", "in_answer"), WHOLES)
def test_a_change_of_the_whole(old: Any, new: Any, in_body: str, in_answer: str) -> None:
    check(taken(old, **SCHEMAS), taken(new, **SCHEMAS), in_body)
    check(told({**old, "title": "Thing"}, **SCHEMAS), told({**new, "title": "Thing"}, **SCHEMAS), in_answer)


def test_of_several_limits_the_loosest_counts() -> None:
    old, new = (of(*({**TEXT, "maxLength": most} for most in several)) for several in ((5, 9), (5, 7)))
    check(sent(old), sent(new), "B", "must be at most 7 characters now, it was at most 9")


def test_what_a_field_may_be_in_both_directions_is_judged_apart() -> None:
    whole = sent(REF_CAT, **SCHEMAS)
    whole["paths"]["/things"]["post"]["responses"]["200"]["content"] = {"application/json": {"schema": REF_CAT}}
    new = changed(whole, lambda it: it["components"]["schemas"]["Cat"].update(required=["lives", "name"]))
    assert told_of(found(whole, new)) == [
        ("BREAKING", "`Cat.name` in the body is required now"),
        ("HARMLESS", "`Cat.name` in the answer is required now"),
    ]


def test_each_of_several_fields_alike_is_told() -> None:
    old, new = thing({"a": TEXT, "b": TEXT}), thing({"a": NUMBER, "b": NUMBER})
    assert len(found(taken(old), taken(new))) == 2


def test_a_change_inside_of_what_contains_itself_is_found_once() -> None:
    tree = thing({"value": TEXT, "left": ref("Tree"), "leaves": {"type": "array"}})
    tree["properties"]["leaves"]["items"] = ref("Tree")
    new = {**tree, "properties": {**tree["properties"], "value": NUMBER}}
    root = ref("Tree")
    check(told(root, Tree=tree), told(root, Tree=new), "B", "`Tree.value` in the answer is integer now")


def test_in_three_zero_an_exclusive_end_is_true_or_false() -> None:
    def version(schema: Any) -> Json:
        return {**sent(schema), "openapi": "3.0.3"}

    closed, opened = {**NUMBER, "minimum": 1}, {**NUMBER, "minimum": 1, "exclusiveMinimum": True}
    check(version(closed), version(opened), "B", "must be more than 1 now, it was at least 1")


def test_variants_that_share_little_are_not_taken_for_the_same() -> None:
    old = of(ref("Cat"), ref("Dog"))
    slow = {"type": "object", "properties": {"lives": NUMBER, "speed": TEXT, "weight": TEXT}}
    expected = [
        ("BREAKING", "`size` in the body is no longer `Cat`"),
        ("HARMLESS", "`size` in the body may also be `Slow` now"),
    ]
    assert told_of(found(sent(old, **SCHEMAS), sent(of(ref("Dog"), ref("Slow")), **SCHEMAS, Slow=slow))) == expected


def test_a_variant_under_another_name_is_still_the_same() -> None:
    more = {**CAT, "properties": {"lives": NUMBER, "name": NUMBER}}
    findings = found(sent(of(ref("Cat"), ref("Dog")), **SCHEMAS), sent(of(ref("Tom"), ref("Dog")), **SCHEMAS, Tom=more))
    assert told_of(findings)[0] == ("BREAKING", "`Tom.name` in the body is integer now, it was string")
    assert not any("may also be" in finding.message for finding in findings)


def variant(kind: str, **fields: Any) -> Json:
    return {"type": "object", "properties": {"kind": words(kind), **fields}}


MORE: Json = {"milk": DECIMAL, "horns": NUMBER, "name": TEXT, "age": NUMBER}
ONE_CHANGED: list[tuple[str, Json, Json, str, str]] = [
    # id, the variant before and after, the severities of what is found in a request and in an answer
    ("a field of another type", variant("b", x=TEXT), variant("b", x=NUMBER), "B", "B"),
    ("many more fields", variant("b", x=TEXT), variant("b", x=TEXT, y=TEXT, z=TEXT, w=TEXT), "HHH", "HHH"),
    ("nothing tells it, many more fields", COW, {"type": "object", "properties": MORE}, "HHH", "HHH"),
    ("another value tells it", variant("b", x=TEXT), variant("c", x=TEXT), "B", "B"),
    ("a field is optional", {**CAT, "required": ["lives"]}, {**CAT, "required": []}, "H", "T"),
    ("a limit", variant("b", x=TEXT), variant("b", x={**TEXT, "maxLength": 9}), "B", "H"),
    ("it is deprecated", variant("b", x=TEXT), {**variant("b", x=TEXT), "deprecated": True}, "R", "R"),
]


@for_each(("before", "after", "sent_as", "answered_as"), [c[1:] for c in ONE_CHANGED], ids=[c[0] for c in ONE_CHANGED])
def test_one_changed_variant_is_told_as_that(before: Json, after: Json, sent_as: str, answered_as: str) -> None:
    for make, severities in ((sent, sent_as), (answered, answered_as)):
        findings = found(make(of(variant("a", q=TEXT), before)), make(of(variant("a", q=TEXT), after)))
        assert not any("may also be" in finding.message or "no longer an" in finding.message for finding in findings)
        assert "".join(finding.severity.name[0] for finding in findings) == severities, findings


def test_variants_of_one_component_are_not_mixed_up() -> None:
    def union(*last: str) -> Json:
        said, called = variant("said", by=words("agent", "user")), variant("called", name=TEXT)
        return answered(
            ref("Utterance"), Utterance=of(said, called, variant("answered", name=TEXT, result=words(*last)))
        )

    assert found(union("a"), union("a")) == []
    (finding,) = found(union("a"), union("a", "b"))
    assert finding.message == "`Utterance.result` in the answer has new values: `b`"


def test_variants_with_other_values_and_fields_are_other_variants() -> None:
    old, new = variant("a", x=TEXT), variant("c", y=TEXT)
    messages = [finding.message for finding in found(taken(of(old, DOG)), taken(of(DOG, new)))]
    assert "the body is no longer an object with `kind` `a`, `x`" in messages
    assert "the body may also be an object with `kind` `c`, `y` now" in messages


def test_variants_without_a_name_are_told_apart_by_what_they_hold() -> None:
    first, second = thing({"kind": words("a"), "x": TEXT}), thing({"kind": words("b"), "x": TEXT})
    third = thing({"kind": words("c"), "x": TEXT})
    for one in (first, second, third):
        del one["title"]
    check(
        taken(of(first, second)),
        taken(of(third, second, first)),
        "H",
        "the body may also be an object with `kind` `c`, `x`",
    )
