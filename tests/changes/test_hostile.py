"""Documents that are meant to hurt: they are compared, or refused with one sentence, within seconds."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from scripts.changes.compare import compare
from scripts.changes.schemas import comparison
from scripts.pipeline.errors import PipelineError
from tests.support.openapi_documents import NUMBER, TEXT, Json

from .differing_documents import found, told, told_of


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def doubled(how: str, count: int, last: Json) -> Json:
    """A schema that refers to the next one twice, and so on."""
    parts = {f"A{n}": {how: [ref(f"A{n + 1}"), {"allOf": [ref(f"A{n + 1}"), {}]}]} for n in range(count)}
    return told(ref("A0"), **parts, **{f"A{count}": {"type": "object", "properties": {"a": last}}})


def chained(count: int, last: Json) -> Json:
    parts = {f"A{n}": {"type": "object", "properties": {"x": ref(f"A{n + 1}")}} for n in range(count)}
    return told(ref("A0"), **parts, **{f"A{count}": last})


def of_itself(field: Json) -> Json:
    return told(ref("A"), A={"allOf": [ref("A"), {"type": "object", "properties": {"a": field}}]})


def many_values(text: str) -> Json:
    return told({"type": "string", "enum": [f"{text}{n}" for n in range(20_000)]})


def conditional(count: int, last: Json) -> Json:
    """A schema with two conditions that are the same one, and so on."""
    parts = {f"A{n}": {"not": ref(f"A{n + 1}"), "if": ref(f"A{n + 1}")} for n in range(count)}
    return told(ref("A0"), **parts, **{f"A{count}": last})


def denying(last: Json) -> Json:
    return told(ref("A"), A={"not": ref("A"), "properties": {"a": last, "b": {"$ref": ref("A")["$ref"], "title": "x"}}})


@pytest.mark.parametrize(
    ("make", "changes"),
    [
        (lambda last: conditional(60, last), ("the answer must fit the condition `not` now",)),
        (denying, ("`A.a` in the answer is integer now, it was string",)),
        (lambda last: doubled("allOf", 60, last), ("`A0.a` in the answer is integer now, it was string",)),
        (of_itself, ("`A.a` in the answer is integer now, it was string",)),
        (lambda last: many_values(last["type"]), ("the answer has none of its values any more: `integer0`",)),
    ],
    ids=[
        "conditions that double",
        "a schema that denies itself",
        "an allOf that doubles",
        "a composition of itself",
        "many values",
    ],
)
def test_what_is_large_or_endless_is_compared(make: Callable[[Json], Json], changes: tuple[str]) -> None:
    started = time.process_time()
    messages = [message for _, message in told_of(found(make(TEXT), make(NUMBER)))]
    assert all(any(message.startswith(change) for message in messages) for change in changes), messages
    assert time.process_time() - started < 10


@pytest.mark.parametrize(
    ("make", "complaint"),
    [
        (lambda last: doubled("oneOf", 60, last), "a composition has 2,048 variants, too many to compare"),
        (lambda last: chained(3000, last), "acme: the schemas of the documents refer to each other too deeply"),
    ],
)
def test_what_is_too_much_is_refused(make: Callable[[Json], Json], complaint: str) -> None:
    with pytest.raises(PipelineError, match=complaint):
        compare("acme", make(TEXT), make(NUMBER))


def test_more_pairs_than_any_real_document_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparison, "MOST_PAIRS", 10)
    wide: dict[str, Any] = {
        "type": "object",
        "properties": {f"f{n}": {"type": "array", "items": TEXT} for n in range(20)},
    }
    with pytest.raises(PipelineError, match="more than 10 schemas would have to be compared"):
        found(told(wide), told(wide))


def test_names_that_are_code_or_markup_stay_text() -> None:
    evil = "x`](http://a.test)\n- **breaking**"
    old = told({"type": "object", "properties": {"a": TEXT}})
    new = told({"type": "object", "properties": {"a": TEXT, evil: TEXT}})
    (finding,) = found(old, new)
    assert finding.message == "`x'](http://a.test) - **breaking**` in the answer is new"
    assert "\n" not in "".join(finding.python)
