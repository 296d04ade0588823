from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from personae.sandbox.store.json_patch import PatchError, patched
from tests.support.each import for_each

CLOCK: Any = {"name": "Regulator", "gears": ["escape", "third"], "case": {"wood": "oak", "a/b": 1, "m~n": 2}, "": None}


@for_each(
    ("steps", "changes"),
    [
        ([], {}),
        ([{"op": "add", "path": "/maker", "value": "Ada"}], {"maker": "Ada"}),
        ([{"op": "add", "path": "/name", "value": {"en": "Clock"}}], {"name": {"en": "Clock"}}),
        ([{"op": "add", "path": "/gears/0", "value": "first"}], {"gears": ["first", "escape", "third"]}),
        ([{"op": "add", "path": "/gears/2", "value": "last"}], {"gears": ["escape", "third", "last"]}),
        ([{"op": "add", "path": "/gears/-", "value": "last"}], {"gears": ["escape", "third", "last"]}),
        ([{"op": "remove", "path": "/gears/1"}], {"gears": ["escape"]}),
        ([{"op": "replace", "path": "/gears/1", "value": 3}], {"gears": ["escape", 3]}),
        ([{"op": "replace", "path": "/name", "value": None}], {"name": None}),
        ([{"op": "replace", "path": "/case/a~1b", "value": 9}], {"case": {"wood": "oak", "a/b": 9, "m~n": 2}}),
        ([{"op": "remove", "path": "/case/m~0n"}], {"case": {"wood": "oak", "a/b": 1}}),
        ([{"op": "add", "path": "/", "value": 1}], {"": 1}),
        ([{"op": "copy", "from": "/case/wood", "path": "/wood"}], {"wood": "oak"}),
        ([{"op": "move", "from": "/gears/0", "path": "/gears/1"}], {"gears": ["third", "escape"]}),
        ([{"op": "move", "from": "/name", "path": "/name"}], {}),
        ([{"op": "test", "path": "/case/wood", "value": "oak"}], {}),
        ([{"op": "test", "path": "", "value": CLOCK}], {}),
        (
            [{"op": "copy", "from": "/gears", "path": "/spare"}, {"op": "add", "path": "/spare/-", "value": "x"}],
            {"spare": ["escape", "third", "x"]},
        ),
    ],
)
def test_steps_change_what_they_name_and_nothing_else(steps: list[dict[str, Any]], changes: dict[str, Any]) -> None:
    before = copy.deepcopy(CLOCK)
    assert patched(CLOCK, steps) == {**CLOCK, **changes}
    assert before == CLOCK


def test_a_member_can_be_removed_or_moved_away() -> None:
    assert "name" not in patched(CLOCK, [{"op": "remove", "path": "/name"}])
    moved = patched(CLOCK, [{"op": "move", "from": "/name", "path": "/case/label"}])
    assert ("name" in moved, moved["case"]["label"]) == (False, "Regulator")


def test_the_whole_can_be_replaced() -> None:
    assert patched(CLOCK, [{"op": "replace", "path": "", "value": 7}]) == 7


@for_each(
    "step",
    [
        {"op": "remove", "path": "/none"},
        {"op": "replace", "path": "/none", "value": 1},
        {"op": "add", "path": "/none/deeper", "value": 1},
        {"op": "add", "path": "/name/deeper", "value": 1},
        {"op": "add", "path": "/gears/3", "value": 1},
        {"op": "add", "path": "/gears/01", "value": 1},
        {"op": "add", "path": "/gears/-1", "value": 1},
        {"op": "add", "path": "/gears/first", "value": 1},
        {"op": "add", "path": "/gears/" + "9" * 5000, "value": 1},
        {"op": "remove", "path": "/gears/-"},
        {"op": "add", "path": "no-pointer", "value": 1},
        {"op": "add", "path": "/maker"},
        {"op": "spoil", "path": "/maker"},
        {"op": ["add"], "path": "/maker", "value": 1},
        {"op": "add", "value": 1},
        {"op": "test", "path": None, "value": 1},
        {"path": "/maker", "value": 1},
        ["add", "/maker", 1],
        {"op": "move", "path": "/maker"},
        {"op": "move", "from": "/case", "path": "/case/inner"},
        {"op": "copy", "from": "/none", "path": "/maker"},
        {"op": "test", "path": "/name", "value": "Another"},
    ],
)
def test_a_step_that_cannot_be_taken_says_so(step: Any) -> None:
    with pytest.raises(PatchError):
        patched(CLOCK, [{"op": "add", "path": "/maker", "value": "Ada"}, step])


KEYS = st.text("ab/~01", max_size=3)


@given(st.dictionaries(KEYS, st.integers()), KEYS, st.integers())
def test_what_is_added_at_a_key_is_there_and_can_be_taken_away(document: dict[str, int], key: str, value: int) -> None:
    path = "/" + key.replace("~", "~0").replace("/", "~1")
    added = patched(document, [{"op": "add", "path": path, "value": value}])
    assert added == {**document, key: value}
    removed = patched(added, [{"op": "remove", "path": path}])
    assert removed == {name: other for name, other in document.items() if name != key}
