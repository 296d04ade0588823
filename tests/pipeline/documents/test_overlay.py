"""Overlays: the semantics of OpenAPI Overlay 1.0 and 1.1, and our strictness on top."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from scripts.pipeline.documents.overlay import Misfit, actions, apply, perform
from scripts.pipeline.errors import PipelineError
from tests.support.each import for_each


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


@for_each(
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
            [update(r"$.paths[*][?match(@.type, '\\p{Ll}+b[a-z]*')]", {"seen": True})],
            "paths./b.get.seen",
            True,
            id="by expressions of RFC 9485 too",
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


@for_each(
    ("action", "complaint"),
    [
        (
            update("$.nothing", {"a": 1}),
            "action 1 ($.nothing) matches nothing: $ has no nothing, correct or delete it",
        ),
        (remove("$.tags[9]"), "matches nothing"),
        (remove("$"), "selects the whole document, which cannot be removed"),
        ({"target": "$.info"}, "one of 'update', 'remove: true' and 'copy'"),
        ({"target": "$.info", "update": {}, "remove": True}, "one of 'update', 'remove: true' and 'copy'"),
        ({"target": "$.info", "remove": "true"}, "one of 'update', 'remove: true' and 'copy'"),
        ({"target": "$.info", "update": {}, "description": ""}, "say in 'description' why"),
        ({"target": "$.info", "updates": {}}, "'updates' is not known"),
        ({"update": {}}, "(without a target)"),
        (update("$.info[", {}), "not a JSONPath of RFC 9535"),
        (update("info", {}), "a JSONPath that starts with $"),
        (update("$.info", {"title": ["a"]}), "is of another kind at /info/title: remove what is there first"),
        (update("$.info", {"title": {"a": 1}}), "is of another kind at /info/title"),
        (update("$.info", {"contact": "none"}), "is of another kind at /info/contact"),
        (update("$", {"tags": {"name": "d"}}), "is of another kind at /tags"),
        (update("$.paths['/a']", {"get": {"type": ["string", "null"]}}), "is of another kind at /paths/~1a/get/type"),
        (update("$.info", 1), "the target is an object, so the update must be one too"),
    ],
)
def test_what_would_be_a_slip_stops_the_run(action: dict[str, Any], complaint: str) -> None:
    with pytest.raises(PipelineError) as caught:
        apply(DOCUMENT, overlay(action))
    assert str(caught.value).startswith("overlay.yaml, action 1")
    assert complaint in str(caught.value)


@for_each(
    ("document", "complaint"),
    [
        ({}, "must name version 1.0.x or 1.1.x"),
        ({"overlay": "2.0.0", "actions": []}, "must name version 1.0.x or 1.1.x"),
        ({"overlay": "1.banana", "actions": []}, "of the Overlay Specification, it is '1.banana'"),
        ({"overlay": "1.2.0", "actions": []}, "of the Overlay Specification, it is '1.2.0'"),
        ({"overlay": "1.0.0"}, "'actions' must be a list of at least one action"),
        ({"overlay": "1.0.0", "actions": []}, "'actions' must be a list of at least one action"),
        ({"overlay": "1.0.0", "actions": ["$.info"]}, "action 1: an action is an object"),
    ],
)
def test_what_is_no_overlay_is_refused(document: dict[str, Any], complaint: str) -> None:
    with pytest.raises(PipelineError) as caught:
        apply(DOCUMENT, document)
    assert complaint in str(caught.value)


def test_all_that_does_not_fit_is_told_at_once() -> None:
    actions = overlay(
        update("$.info", {"title": "New"}),
        remove("$.tags[9]"),
        update("$.paths[*].get", {"seen": True, "type": ["string"]}),
    )
    with pytest.raises(Misfit) as caught:
        apply(DOCUMENT, actions)
    assert str(caught.value).splitlines() == [
        "overlay.yaml, action 2 ($.tags[9]) matches nothing: $.tags has no [9], correct or delete it",
        "overlay.yaml, action 3 ($.paths[*].get) is of another kind at /paths/~1a/get/type: remove what is there first",
    ]


def test_an_action_is_done_whole_or_not_at_all() -> None:
    document = copy.deepcopy(DOCUMENT)
    document["paths"]["/b"]["get"]["type"] = ["object"]
    (action,) = actions(overlay(update("$.paths[*].get", {"type": "x"})), "overlay.yaml")
    before = copy.deepcopy(document)
    assert perform(action, document).problem
    assert document == before


@for_each(
    ("target", "why"),
    [
        ("$.nothing.more", "$ has no nothing"),
        ("$.paths['/c'].get", "$.paths has no ['/c']"),
        ("$.info['a', 'b']", "$.info has no ['a', 'b']"),
        ("$.tags[?@.name == 'd']", "$.tags has nothing with @.name == 'd'"),
        (
            "$.paths[*][?@.type == 'object' && @.seen && (@.tags || @.none)]",
            "$.paths[*] has nothing with @.seen",
        ),
        (
            "$.paths[*][?@.type == 'object' && @.tags[0] == 'a'].tags",
            "$.paths[*] has nothing with @.type == 'object' and @.tags[0] == 'a'",
        ),
        ("$..[?@.url == 'x' && @.name]", "$ has nothing with @.url == 'x'"),
        ("$..contact.url", "$..contact has no url"),
    ],
)
def test_where_a_target_comes_to_nothing_is_told(target: str, why: str) -> None:
    (action,) = actions(overlay(update(target, {})), "overlay.yaml")
    assert perform(action, DOCUMENT).problem == f"matches nothing: {why}, correct or delete it"


def newer(*actions: dict[str, Any]) -> dict[str, Any]:
    return {**overlay(*actions), "overlay": "1.1.0"}


@for_each(
    ("action", "pointer", "expected"),
    [
        pytest.param(update("$.info.title", "New"), "info.title", "New", id="a plain value is replaced"),
        pytest.param(update("$..type", 5), "paths./b.get.type", 5, id="wherever it is"),
        pytest.param(
            update("$.tags", [{"name": "d"}, 1]),
            "tags",
            [{"name": "a"}, {"name": "b"}, {"name": "c"}, {"name": "d"}, 1],
            id="a list makes a list longer",
        ),
        pytest.param(
            {"target": "$.info", "copy": "$.paths['/a'].get"},
            "info",
            {"title": "Things", "contact": {"name": "Ada"}, "tags": ["a"], "type": "string"},
            id="what is elsewhere is merged",
        ),
        pytest.param(
            {"target": "$.paths['/a'].get.tags", "copy": "$.paths['/b'].get.tags"},
            "paths./a.get.tags",
            ["a", "b"],
            id="a list too",
        ),
    ],
)
def test_the_newer_version_can_more(action: dict[str, Any], pointer: str, expected: Any) -> None:
    value = apply(DOCUMENT, newer(action))
    for key in pointer.split("."):
        value = value[key]
    assert value == expected


@for_each(
    ("document", "complaint"),
    [
        (newer(update("$.info.title", {"a": 1})), "is of another kind at /info/title"),
        (newer({"target": "$.info", "copy": "$.paths[*]"}), "copies from $.paths[*], which must be one place and is 2"),
        (newer({"target": "$.info", "copy": "$.none.at"}), "copies from $.none.at, which must be one place and is 0"),
        (newer({"target": "$.info", "copy": "tags"}), "say by a JSONPath that starts with $ what to copy"),
        (newer({"target": "$.info", "copy": "$.tags"}), "the target is an object"),
        (newer({"target": "$.info", "copy": "$.empty", "update": {}}), "one of 'update', 'remove: true' and 'copy'"),
        (overlay({"target": "$.info", "copy": "$.tags"}), "to copy is of 'overlay: 1.1.0'"),
        (overlay(update("$.tags", [{"name": "d"}])), "an update that is a list is of 'overlay: 1.1.0'"),
    ],
)
def test_and_has_slips_of_its_own(document: dict[str, Any], complaint: str) -> None:
    with pytest.raises(PipelineError) as caught:
        apply(DOCUMENT, document)
    assert complaint in str(caught.value)
