"""JSON Patch from changes: what is applied gives what was wanted."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from personae import ConfigurationError, json_patch
from personae.sandbox import Sandbox
from personae.sandbox.store.json_patch import patched
from personae_api.tavus.models import LlmLayer
from tests.support.each import for_each

values = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 2) | st.sampled_from([0.5, 1.0]) | st.text(max_size=2),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text("ab/~", max_size=2), inner, max_size=3),
    max_leaves=6,
)
objects = st.dictionaries(st.text("ab/~", max_size=2), values, max_size=4)


@given(before=objects, after=objects)
def test_what_is_between_two_objects_turns_one_into_the_other(before: Any, after: Any) -> None:
    assert repr(sorted_all(patched(before, json_patch.between(before, after)))) == repr(sorted_all(after))


def sorted_all(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: sorted_all(value[key]) for key in sorted(value)}
    return [sorted_all(item) for item in value] if isinstance(value, list) else value


@given(one=objects)
def test_between_an_object_and_itself_is_nothing(one: Any) -> None:
    assert json_patch.between(one, one) == []


@for_each(
    ("before", "after", "steps"),
    [
        ({"a": 1}, {"a": True}, [{"op": "replace", "path": "/a", "value": True}]),
        ({"a": 1}, {"a": None}, [{"op": "replace", "path": "/a", "value": None}]),
        ({"a": 1}, {}, [{"op": "remove", "path": "/a"}]),
        ({}, {"a/b~c": 1}, [{"op": "add", "path": "/a~1b~0c", "value": 1}]),
        ({"a": [1, 2]}, {"a": [1]}, [{"op": "replace", "path": "/a", "value": [1]}]),
        ({"a": {"b": 1, "c": 2}}, {"a": {"b": 3, "c": 2}}, [{"op": "replace", "path": "/a/b", "value": 3}]),
        ({"a": {}}, {"a": None}, [{"op": "replace", "path": "/a", "value": None}]),
    ],
)
def test_only_what_differs_is_in_the_patch(before: Any, after: Any, steps: Any) -> None:
    assert json_patch.between(before, after) == steps


def test_models_are_compared_by_their_json() -> None:
    layer = LlmLayer(model="m", additional_properties={"new": 1})
    assert json_patch.between(layer, attrs.evolve(layer, model="n")) == [
        {"op": "replace", "path": "/model", "value": "n"}
    ]


@pytest.mark.parametrize("wrong", [None, [], "persona", 3])
def test_what_is_no_object_is_refused(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="takes two models or mappings, not dict and"):
        json_patch.between({}, wrong)


def test_fields_are_set_whether_they_are_there_or_not() -> None:
    steps = json_patch.setting({"name": "Cara", "/llm/model": "m", "a/b": LlmLayer(model="x")})
    assert patched({"name": "Nia", "llm": {}}, steps) == {"name": "Cara", "llm": {"model": "m"}, "a/b": {"model": "x"}}


def test_a_persona_is_patched() -> None:
    with Sandbox().tavus() as tavus:
        made = tavus.personas.create(persona_name="Nia", system_prompt="Be kind.", pipeline_mode="full")
        persona = tavus.personas.get(str(made.persona_id))
        changed = attrs.evolve(persona, persona_name="Cara")
        tavus.personas.patch(str(made.persona_id), json_patch.between(persona, changed))
        assert tavus.personas.get(str(made.persona_id)).persona_name == "Cara"
        tavus.personas.patch(str(made.persona_id), json_patch.setting({"system_prompt": "Be brief."}))
        assert tavus.personas.get(str(made.persona_id)).system_prompt == "Be brief."
