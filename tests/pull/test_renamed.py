"""Which new component is one that is gone, under another name: one alone that is most alike, or none."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.pipeline.documents.overlaid import Overlaid
from scripts.pipeline.documents.overlay import Action, Outcome
from scripts.pipeline.documents.selection import names_at_start
from scripts.pull.renamed import hinted
from tests.support.each import for_each
from tests.support.openapi_documents import NUMBER, TEXT, Json


def thing(*fields: str, **more: Any) -> Json:
    return {"type": "object", "properties": dict.fromkeys(fields, TEXT), **more}


OLD = thing("id", "name", "size")
TARGET = "$.components.schemas.Old"


def hint(old: Json, new: Json, *, kind: str = "schemas", target: str = TARGET, places: tuple[str, ...] = ()) -> str:
    overlay = Overlaid({}, [Outcome(Action("a.yaml, action 1", target, "update"), places, "does not fit")])
    documents = ({"components": {kind: components}} for components in (old, new))
    (outcome,) = hinted(overlay, *documents).outcomes
    return outcome.problem.removeprefix("does not fit")


CALLED_NEW = "; Old may be called New now"


@for_each(
    "new",
    [
        pytest.param({"New": OLD}, id="the same"),
        pytest.param({"New": thing("id", "name", "size", "colour")}, id="with a field more"),
        pytest.param({"New": thing("id", "name")}, id="with a field less"),
        pytest.param({"New": {**OLD, "description": "Other words.", "title": "New"}}, id="with other prose"),
        pytest.param({"New": OLD, "Other": thing("id", "name", "colour")}, id="beside another that is less alike"),
        pytest.param({"New": OLD, "Other": {"type": "object"}, "No": True}, id="beside what says nothing"),
    ],
)
def test_the_one_that_is_most_alike_is_named(new: Json) -> None:
    assert hint({"Old": OLD}, new) == CALLED_NEW


@for_each(
    ("old", "new"),
    [
        pytest.param({"Old": OLD}, {}, id="nothing is new"),
        pytest.param({}, {"New": OLD}, id="it was not there before"),
        pytest.param({"Old": OLD}, {"Old": OLD, "New": OLD}, id="it is there still"),
        pytest.param({"Old": OLD, "New": OLD}, {"New": OLD}, id="the other was there before"),
        pytest.param({"Old": OLD}, {"New": OLD, "Newer": OLD}, id="two are as near"),
        pytest.param({"Old": OLD, "Elder": OLD}, {"New": OLD}, id="another that is gone is as near"),
        pytest.param({"Old": OLD}, {"New": thing("id", "hat", "cap")}, id="less than half is the same"),
        pytest.param(
            {"Old": OLD}, {"New": {**OLD, "properties": dict.fromkeys(("id", "name", "size"), NUMBER)}}, id="types"
        ),
        pytest.param({"Old": TEXT}, {"New": TEXT}, id="a mere type"),
        pytest.param({"Old": {}}, {"New": {}}, id="nothing is said"),
    ],
)
def test_none_is_named_where_none_is_evident(old: Json, new: Json) -> None:
    assert hint(old, new) == ""


def test_a_field_may_be_called_as_a_word_of_prose() -> None:
    old = thing("description", "title", "summary", "properties")
    assert hint({"Old": old}, {"New": old, "Other": thing("description", "title", "summary")}) == CALLED_NEW


def test_values_of_enumerations_and_what_is_required_count_in_any_order() -> None:
    old = {"type": "string", "enum": ["a", "b", "c"]}
    assert hint({"Old": old}, {"New": {"type": "string", "enum": ["c", "b", "a"]}, "Other": TEXT}) == CALLED_NEW


def test_all_kinds_of_components_have_names() -> None:
    old = {"name": "limit", "in": "query", "schema": NUMBER}
    target = "$.components.parameters['Old'].schema"
    assert hint({"Old": old}, {"New": old}, kind="parameters", target=target) == CALLED_NEW


@pytest.mark.parametrize("target", ["$..Old", "$.paths", "$.components.schemas[?@.title == 'Old']", "$.components"])
def test_a_target_that_names_no_component_has_no_hint(target: str) -> None:
    assert hint({"Old": OLD}, {"New": OLD}, target=target) == ""


def test_an_action_that_selects_something_has_none_either() -> None:
    assert hint({"Old": OLD}, {"New": OLD}, places=("/components/schemas/Old",)) == ""


@for_each(
    ("path", "names"),
    [
        ("$.a['b c'].d", ("a", "b c", "d")),
        ("$.a[0].b", ("a",)),
        ("$.a..b", ("a",)),
        ("$.a['b', 'c'].d", ("a",)),
        ("$", ()),
    ],
)
def test_the_names_at_the_start_of_a_path(path: str, names: tuple[str, ...]) -> None:
    assert names_at_start(path) == names
