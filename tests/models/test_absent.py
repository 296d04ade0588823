"""A field that an answer does not have is None, as one that is null; what is told apart is told apart all the same."""

from __future__ import annotations

import copy
import json
import pickle
import sys
from typing import Any

import attrs
import pytest

from personae_api import base
from personae_api.anam.models import ElevenLabsV1VoiceGenerationOptions as Options
from personae_api.base import Model
from personae_api.events import UnknownEvent
from personae_api.tavus.models import LlmLayer, Persona, PersonaLayers
from personae_api.types import UNSET
from tests.support.each import for_each

SOURCE = {"persona_id": "p1", "persona_name": "Cara", "system_prompt": None, "new": [1]}


def persona(**changes: Any) -> Persona:
    return Persona.from_dict({**SOURCE, **changes})


def test_an_absent_field_is_none_and_has_knows_it_from_null() -> None:
    one = persona()
    assert one.context is None
    assert one.system_prompt is None
    assert (one.has("context"), one.has("system_prompt"), one.has("persona_id")) == (False, True, True)
    assert one.to_dict() == SOURCE
    assert list(one.to_dict()) == ["new", "persona_id", "persona_name", "system_prompt"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("contxt", "Persona.has() knows no field 'contxt': did you mean 'context'?"),
        ("personaName", "Persona.has() knows no field 'personaName': did you mean 'persona_name'?"),
        ("xyzzy", "Persona.has() knows no field 'xyzzy': it has persona_id, persona_name, "),
        (1, "Persona.has() knows no field 1: it has "),
    ],
)
def test_an_unknown_name_is_refused_with_the_nearest(name: Any, said: str) -> None:
    with pytest.raises(TypeError) as refusal:
        persona().has(name)
    assert str(refusal.value).startswith(said)


def test_the_vendors_own_spelling_leads_to_the_attribute() -> None:
    with pytest.raises(TypeError, match="did you mean 'similarity_boost'"):
        Options().has("similarityBoost")
    with pytest.raises(
        TypeError, match=r"replace\(\) knows no field 'similarityBoost': did you mean 'similarity_boost'"
    ):
        Options().replace(similarityBoost=1)
    with pytest.raises(TypeError, match="it has none of its own"):
        UnknownEvent(additional_properties={"a": 1}).has("a")


def test_what_nobody_gave_is_absent_and_none_is_null() -> None:
    layer = LlmLayer(model="m", base_url=None, api_key=UNSET)  # type: ignore[arg-type]
    assert (layer.model, layer.base_url, layer.api_key) == ("m", None, None)
    assert layer.to_dict() == {"model": "m", "base_url": None}
    assert LlmLayer().to_dict() == {}
    with pytest.raises(TypeError, match="'modell'"):
        LlmLayer(modell="m")  # type: ignore[call-arg]


def test_assigning_makes_a_field_present_and_none_leaves_it_as_it_was() -> None:
    layer = LlmLayer(model="m")
    layer.base_url = "https://example.com"
    assert layer.has("base_url")
    assert layer.to_dict() == {"model": "m", "base_url": "https://example.com"}
    layer.base_url = None
    assert not layer.has("base_url")
    layer.model = None
    assert layer.to_dict() == {"model": None}


def test_replace_makes_null_absent_or_present() -> None:
    one = persona()
    other = one.replace(context=None, system_prompt=UNSET, persona_name="Nia")
    assert type(other) is Persona
    assert other.to_dict() == {"new": [1], "persona_id": "p1", "persona_name": "Nia", "context": None}
    assert one.to_dict() == SOURCE
    other.additional_properties["more"] = 1
    assert "more" not in one.additional_properties
    assert one.replace(additional_properties={}).to_dict() == {name: SOURCE[name] for name in SOURCE if name != "new"}
    assert one.replace() == one
    assert other.replace(context="c", system_prompt=None).to_dict()["context"] == "c"
    assert type(one).__replace__ is type(one).replace  # copy.replace() of Python 3.13
    with pytest.raises(TypeError, match=r"Persona.replace\(\) knows no field 'contxt': did you mean 'context'"):
        one.replace(contxt="c")


def test_models_are_equal_if_their_json_is() -> None:
    assert persona() == persona()
    assert persona() != persona(context=None)
    assert persona() != persona(system_prompt="")
    assert persona() != persona(more=1)
    assert persona(new=[1]) == persona().replace()
    assert Persona.from_dict({}) != PersonaLayers.from_dict({})
    assert Persona.from_dict({}) != {}
    assigned = LlmLayer()
    assigned.model = "m"
    assert assigned == LlmLayer(model="m") == LlmLayer.from_dict({"model": "m"})


def test_what_can_be_changed_cannot_be_hashed() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(persona())
    assert {persona().to_json(), persona().to_json()} == {persona().to_json()}


@for_each(
    "copied",
    [copy.copy, copy.deepcopy, attrs.evolve, lambda one: pickle.loads(pickle.dumps(one)), lambda one: one.replace()],
    ids=["copy", "deepcopy", "evolve", "pickle", "replace"],
)
@for_each(
    "one",
    [
        persona(),
        Persona.from_dict({}),
        LlmLayer.from_dict({"model": None}),
        UnknownEvent(additional_properties={"a": None}),
    ],
)
def test_copies_keep_what_is_absent(one: Model, copied: Any) -> None:
    other = copied(one)
    assert other is not one
    assert other == one
    assert other.to_dict() == one.to_dict()


def test_the_sets_of_absent_names_are_shared_between_models(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base, "_KEPT", {})  # other tests have filled it
    monkeypatch.setattr(sys.modules[LlmLayer.__module__], "_SEEN", {})
    one, other = {"model": "a", "tools": []}, {"tools": [1], "model": "b"}
    models = [
        *(LlmLayer.from_dict(source) for source in (one, one, other)),
        LlmLayer(model="c", tools=[]),
        LlmLayer().replace(**one),
    ]
    assert {id(model._absent) for model in models} == {id(models[0]._absent)}


def test_many_different_answers_fill_no_memory() -> None:
    from personae_api import base
    from personae_api.tavus.models import persona as module

    for number in range(200):
        source = {"persona_id": "p", f"new{number}": number}
        assert Persona.from_dict(source).to_dict() == source
    assert len(module._SEEN) <= base._MOST_SEEN == 64


@pytest.mark.parametrize("source", [{"llm": {"model": "m", "base_url": None}}, {"tts": {}, "new": None}, {}])
def test_what_is_sent_of_a_model_lacks_what_the_model_lacks(source: dict[str, Any]) -> None:
    from personae.call.encoding import body_of
    from personae_api.tavus.calls import create_persona

    layers = PersonaLayers.from_dict(source)
    body, _ = body_of(create_persona(persona_name="Nia", layers=layers), {})
    assert body is not None
    assert json.loads(body) == {"persona_name": "Nia", "layers": source}
