"""openapi/README.md: the verdicts that it lists are those that are given."""

from __future__ import annotations

import re

from scripts.changes.report import WORDS
from scripts.changes.verdicts import VERDICTS
from tests.support.generated_code import OPENAPI

README = (OPENAPI / "README.md").read_text("utf-8")

ROWS = {
    "a new value in an enumeration": "values added",
    "a value less in an enumeration": "values removed",
    "a new field": "field added",
    "a new required field": "required field added",
    "a field is gone": "field removed",
    "optional, now required": "required",
    "required, now optional": "optional",
    "a narrower type": "narrower type",
    "a wider type": "wider type",
    "another type": "other type",
    "null allowed": "null allowed",
    "null refused": "null refused",
    "another class in Python by its format, such as a date": "other format",
    "another format that vendors may check": "format demanded",
    "a tighter limit": "tighter",
    "a new variant of a union": "variant added",
    "a variant less of a union": "variant removed",
    "another default": "other default",
    "deprecated": "deprecated",
}


def test_the_verdicts_are_those_that_are_given() -> None:
    words = "|".join(word for word, _ in WORDS.values())
    listed = re.findall(rf"^\| (.+) \| ({words}) \| ({words}) \|$", README, re.MULTILINE)
    given = {row: VERDICTS[kind] for row, kind in ROWS.items()}
    assert listed == [(row, WORDS[verdict.request][0], WORDS[verdict.answer][0]) for row, verdict in given.items()]


def test_every_word_is_explained() -> None:
    assert re.findall(r"^\| \*\*(.+?)\*\* \|", README, re.MULTILINE) == [word for word, _ in WORDS.values()]
