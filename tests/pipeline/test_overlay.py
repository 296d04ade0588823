"""Overlays: the semantics of OpenAPI Overlay 1.0, and our strictness on top."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from scripts.pipeline.errors import PipelineError
from scripts.pipeline.overlay import apply, fit


def overlay(*actions: dict[str, Any]) -> dict[str, Any]:
    return {
        "overlay": "1.0.0",
        "info": {"title": "Corrections", "version": "1"},
        "actions": [{"description": "It is wrong.", **action} for action in actions],
    }


def update(target: str, value: Any) -> dict[str, Any]:
    return {"target": target, "update": value}


def remove(target: str) -> dict[str, Any]:
    return {"target": target, "remove": True}


DOCUMENT: dict[str, Any] = {
    "info": {"title": "Things", "contact": {"name": "Ada"}},
    "tags": [{"name": "a"}, {"name": "b"}, {"name": "c"}],
    "paths": {
        "/a": {"get": {"tags": ["a"], "type": "string"}},
        "/b": {"get": {"tags": ["b"], "type": "object"}, "post": {"tags": ["b"]}},
    },
    "empty": {},
    "none": None,
}


@pytest.mark.parametrize(
    ("actions", "pointer", "expected"),
    [
        pytest.param([update("$.info", {"title": "New"})], "info.title", "New", id="a value replaces one"),
        pytest.param([update("$.info", {"title": 5})], "info.title", 5, id="also one of another scalar type"),
        pytest.param([update("$", {"none": 5})], "none", 5, id="also null"),
        pytest.param([update("$.info", {"version": "2"})], "info.version", "2", id="a new key is added"),
        pytest.param([update("$.info", {"more": [1]})], "info.more", [1], id="with any value"),
        pytest.param(
            [update("$.info", {"contact": {"url": "x"}})],
            "info.contact",
            {"name": "Ada", "url": "x"},
            id="objects are merged",
        ),
        pytest.param(
            [update("$", {"tags": [{"name": "d"}]})],
            "tags",
            [{"name": "a"}, {"name": "b"}, {"name": "c"}, {"name": "d"}],
            id="lists in an update are concatenated",
        ),
        pytest.param(
            [update("$.tags", {"name": "d"})],
            "tags",
            [{"name": "a"}, {"name": "b"}, {"name": "c"}, {"name": "d"}],
            id="an update of a list is one more item",
        ),
        pytest.param([update("$.paths[*].get.tags", "x")], "paths./b.get.tags", ["b", "x"], id="or a plain value"),
        pytest.param(
            [update("$.paths[*][*]", {"seen": True})],
            "paths./b.post.seen",
            True,
            id="every node of a target is updated",
        ),
        pytest.param(
            [update("$.paths[*][?@.type == 'object']", {"seen": True})],
            "paths./b.get",
            {"tags": ["b"], "type": "object", "seen": True},
            id="filters select",
        ),
        pytest.param(
            [update("$['info', 'info']", {"contact": {"roles": [1]}})],
            "info.contact.roles",
            [1],
            id="a node that is selected twice is updated once",
        ),
        pytest.param([remove("$.info.contact")], "info", {"title": "Things"}, id="a key is removed"),
        pytest.param([remove("$.tags[1]")], "tags", [{"name": "a"}, {"name": "c"}], id="an item is removed"),
        pytest.param([remove("$.tags[-1]")], "tags", [{"name": "a"}, {"name": "b"}], id="the last item is removed"),
        pytest.param([remove("$.tags[0, 1]")], "tags", [{"name": "c"}], id="several items are removed"),
        pytest.param([remove("$.tags[2, 0]")], "tags", [{"name": "b"}], id="in any order"),
        pytest.param([remove("$.tags[0, 0]")], "tags", [{"name": "b"}, {"name": "c"}], id="each once"),
        pytest.param([remove("$.tags[*]")], "tags", [], id="all items are removed"),
        pytest.param([remove("$.paths[?@.post]")], "paths", {"/a": DOCUMENT["paths"]["/a"]}, id="by a filter"),
        pytest.param([remove("$..['get', 'tags']")], "paths", {"/a": {}, "/b": {"post": {}}}, id="nested ones too"),
        pytest.param(
            [remove("$.info.contact"), update("$.info", {"contact": "none"})],
            "info.contact",
            "none",
            id="actions run in order: what was removed can be replaced by another kind",
        ),
        pytest.param(
            [update("$", {"new": {"a": 1}}), update("$.new", {"b": 2})],
            "new",
            {"a": 1, "b": 2},
            id="and see each other",
        ),
        pytest.param(
            [{"target": "$.info", "update": {"title": "New"}, "remove": False, "x-why": "it is allowed"}],
            "info.title",
            "New",
            id="remove: false and extensions say nothing",
        ),
    ],
)
def test_actions_do_what_the_standard_says(actions: list[dict[str, Any]], pointer: str, expected: Any) -> None:
    value = apply(DOCUMENT, overlay(*actions))
    for key in pointer.split("."):
        value = value[key]
    assert value == expected


def test_the_document_and_the_overlay_stay_as_they_are() -> None:
    document, actions = (
        copy.deepcopy(DOCUMENT),
        overlay(update("$", {"new": {"list": []}}), update("$.new.list", [1][0])),
    )
    before = copy.deepcopy(actions)
    apply(document, actions)
    assert document == DOCUMENT
    assert actions == before


@pytest.mark.parametrize(
    ("action", "complaint"),
    [
        (update("$.nothing", {"a": 1}), "action 1 ($.nothing) matches nothing: the document has moved"),
        (remove("$.tags[9]"), "matches nothing"),
        (remove("$"), "the whole document cannot be removed"),
        ({"target": "$.info"}, "either has 'update' or 'remove: true'"),
        ({"target": "$.info", "update": {}, "remove": True}, "either has 'update' or 'remove: true'"),
        ({"target": "$.info", "remove": "true"}, "either has 'update' or 'remove: true'"),
        ({"target": "$.info", "update": {}, "description": ""}, "say in 'description' why"),
        ({"target": "$.info", "updates": {}}, "'updates' is not known"),
        ({"target": "$.info", "copy": "$.tags"}, "'copy' is not known"),
        ({"update": {}}, "(without a target)"),
        (update("$.info[", {}), "not a JSONPath of RFC 9535"),
        (update("info", {}), "a JSONPath that starts with $"),
        (update("$.info", {"title": ["a"]}), "'title' is of another kind than the update, remove it first"),
        (update("$.info", {"title": {"a": 1}}), "'title' is of another kind"),
        (update("$.info", {"contact": "none"}), "'contact' is of another kind"),
        (update("$", {"tags": {"name": "d"}}), "'tags' is of another kind"),
        (update("$.paths['/a']", {"get": {"type": ["string", "null"]}}), "'type' is of another kind"),
        (update("$.info", [1]), "the target is an object, so the update must be one too"),
        (update("$.tags", [{"name": "d"}]), "the update of a list is one item to add"),
        (update("$.info.title", "New"), "target its parent instead"),
    ],
)
def test_what_would_be_a_slip_stops_the_run(action: dict[str, Any], complaint: str) -> None:
    with pytest.raises(PipelineError) as caught:
        apply(DOCUMENT, overlay(action))
    assert str(caught.value).startswith("overlay.yaml, action 1")
    assert complaint in str(caught.value)


@pytest.mark.parametrize(
    ("document", "complaint"),
    [
        ({}, "must name version 1.x"),
        ({"overlay": "2.0.0", "actions": []}, "must name version 1.x"),
        ({"overlay": "1.0.0"}, "'actions' must be a list of at least one action"),
        ({"overlay": "1.0.0", "actions": []}, "'actions' must be a list of at least one action"),
        ({"overlay": "1.0.0", "actions": ["$.info"]}, "action 1: an action is an object"),
    ],
)
def test_what_is_no_overlay_is_refused(document: dict[str, Any], complaint: str) -> None:
    with pytest.raises(PipelineError) as caught:
        apply(DOCUMENT, document)
    assert complaint in str(caught.value)


def test_what_does_not_fit_is_left_out_whole_and_told() -> None:
    actions = overlay(
        update("$.info", {"title": "New"}),
        remove("$.tags[9]"),
        update("$.paths[*].get", {"seen": True, "type": ["string"]}),
        update("$.info", {"version": "2"}),
    )
    result, misfits = fit(DOCUMENT, actions)
    assert result == {**DOCUMENT, "info": {**DOCUMENT["info"], "title": "New", "version": "2"}}
    assert [str(misfit).partition(" ($")[0] for misfit in misfits] == [
        "overlay.yaml, action 2",
        "overlay.yaml, action 3",
    ]


def test_what_is_no_action_stops_all_the_same() -> None:
    with pytest.raises(PipelineError, match=r"action 2 .* either has 'update' or 'remove: true'"):
        fit(DOCUMENT, overlay(remove("$.tags[9]"), {"target": "$.info"}))
