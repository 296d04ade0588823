"""What is so of all documents."""

from __future__ import annotations

import copy
import re

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from scripts.changes.finding import Finding, Severity
from tests.support.openapi_documents import Json

from .differing_documents import found
from .random_documents import documents, regrouped, renamed, reordered, thinned

SEEDS = st.integers(0, 1000)

some = settings(max_examples=10, phases=[Phase.generate])  # smaller examples would take minutes to find


@given(documents(), SEEDS)
@some
def test_a_document_against_itself_however_it_is_ordered_is_nothing(whole: Json, seed: int) -> None:
    assert found(whole, copy.deepcopy(whole)) == []
    assert found(whole, reordered(whole, seed)) == []


@given(documents())
@some
def test_components_under_other_names_are_classes_under_other_names_and_nothing_else(whole: Json) -> None:
    findings = found(whole, renamed(whole))
    assert {finding.severity for finding in findings} <= {Severity.NAME}
    assert all("Renamed" in finding.message for finding in findings)


@given(documents())
@some
def test_what_is_composed_of_parts_that_say_the_same_is_nothing(whole: Json) -> None:
    assert found(whole, regrouped(whole)) == []


OPPOSITES = ((" is gone", " is new"), ("has no longer the values", "has new values:"))


def things(findings: list[Finding], end: str) -> set[tuple[str, str]]:
    """What something ends with this, or has this said of it, in which place."""
    return {
        (finding.place, finding.message.replace(end, ""))
        for finding in findings
        if end in finding.message and "models" not in finding.place and "enumerations" not in finding.place
    }


@given(documents(), SEEDS)
@some
def test_what_is_gone_one_way_is_new_the_other_way(whole: Json, seed: int) -> None:
    less = thinned(whole, seed)
    there, back = found(whole, less), found(less, whole)
    for gone, new in OPPOSITES:
        assert things(there, gone) == {(place, re.sub(" and required$", "", text)) for place, text in things(back, new)}
    assert not things(there, " is new") | things(back, " is gone")
    assert (there == []) == (back == [])
