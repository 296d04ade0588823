"""openapi/README.md: the verdicts that it lists are those that are given."""

from __future__ import annotations

import re
from typing import Any

from scripts.changes.reports.report import WORDS
from tests.support.each import for_each
from tests.support.generated_code import OPENAPI
from tests.support.openapi_documents import NUMBER, TEXT, Json

from .differing_documents import answered, found, sent

README = (OPENAPI / "README.md").read_text("utf-8")
WORD = "|".join(word for word, _ in WORDS.values())

MAYBE: Json = {"type": ["string", "null"]}
CAT, DOG = ({"type": "object", "title": name, "properties": {name: TEXT, "age": NUMBER}} for name in ("Cat", "Dog"))


def words(*values: str) -> Json:
    return {"type": "string", "enum": list(values)}


def inner(*required: str, **properties: Any) -> Json:
    return {"type": "object", "title": "Inner", "properties": {"a": TEXT, **properties}, "required": list(required)}


ROWS: dict[str, tuple[Any, Any]] = {
    "a new value in an enumeration": (words("a"), words("a", "b")),
    "a value less in an enumeration": (words("a", "b"), words("a")),
    "every value of an enumeration is another one": (words("a", "b"), words("c", "d")),
    "a new field": (inner(), inner(b=TEXT)),
    "a new required field": (inner(), inner("b", b=TEXT)),
    "a field is gone": (inner(b=TEXT), inner()),
    "optional, now required": (inner(), inner("a")),
    "required, now optional": (inner("a"), inner()),
    "a narrower type": ({"type": ["string", "integer"]}, TEXT),
    "a wider type": (TEXT, {"type": ["string", "integer"]}),
    "another type": (TEXT, NUMBER),
    "null allowed": (inner("a"), inner("a", a=MAYBE)),
    "null allowed of what may be absent, which is None already": (TEXT, MAYBE),
    "null refused": (MAYBE, TEXT),
    "another class in Python by its format, such as a date": (TEXT, {**TEXT, "format": "date"}),
    "another format that vendors may check": ({**TEXT, "format": "uuid"}, {**TEXT, "format": "uri"}),
    "another encoding of a text, such as base64": (
        {**TEXT, "contentEncoding": "base64"},
        {**TEXT, "contentEncoding": "base16"},
    ),
    "a tighter limit": (TEXT, {**TEXT, "maxLength": 9}),
    "a first condition, such as `not`, `if`, `contains`, `propertyNames`": (TEXT, {**TEXT, "not": {"const": "a"}}),
    "another condition": ({**TEXT, "not": {"const": "a"}}, {**TEXT, "not": {"const": "b"}}),
    "a new variant of a union": ({"oneOf": [CAT]}, {"oneOf": [CAT, DOG]}),
    "a variant less of a union, and so a class less in Python": ({"oneOf": [CAT, DOG]}, {"oneOf": [CAT]}),
    "another default": ({**TEXT, "default": "a"}, {**TEXT, "default": "b"}),
    "deprecated": (TEXT, {**TEXT, "deprecated": True}),
    "a keyword that nothing here knows": (TEXT, {**TEXT, "shade": "red"}),
}


@for_each("row", ROWS)
def test_the_verdicts_are_those_that_are_given(row: str) -> None:
    old, new = ROWS[row]
    worst = [min(found(make(old), make(new))).severity for make in (sent, answered)]
    assert f"\n| {row} | {WORDS[worst[0]][0]} | {WORDS[worst[1]][0]} |\n" in README


def test_no_other_row_is_there() -> None:
    assert re.findall(rf"^\| (.+) \| (?:{WORD}) \| (?:{WORD}) \|$", README, re.MULTILINE) == list(ROWS)


def test_every_word_is_explained() -> None:
    assert re.findall(r"^\| \*\*(.+?)\*\* \|", README, re.MULTILINE) == [word for word, _ in WORDS.values()]
