"""Decoding never loses an answer: every model, with data that fits, data that does not, and any JSON."""

from __future__ import annotations

import copy
import datetime as dt
import functools
import json
import pickle
import sys
from collections.abc import Callable
from importlib import import_module
from types import MappingProxyType
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from personae.vendors import VENDORS
from personae_api.base import Model
from personae_api.events import UnknownEvent
from personae_api.shapes import (
    DATE,
    DATE_TIME,
    NULL,
    STRING,
    Array,
    Date,
    DateTime,
    Enumeration,
    Map,
    OneOf,
    Reference,
    Shape,
    date,
    date_time,
)
from personae_api.types import UNSET, Unset
from tests.support.each import each, for_each
from tests.support.json_strategies import json_values, mutated, objects
from tests.support.same_json import same

Models = dict[str, Reference]


@functools.cache
def models_of(vendor: str) -> Models:
    """By their names; the rest of a package are enumerations, and what is taken in place of models."""
    package = import_module(f"personae_api.{vendor}.models")
    kinds = {name: getattr(package, name) for name in package.__all__}
    return {
        f"{vendor}.{name}": Reference(kind.__module__, name)
        for name, kind in kinds.items()
        if isinstance(kind, type) and issubclass(kind, Model)
    }


@pytest.fixture
def models(vendor: str) -> Models:
    return models_of(vendor)


def all_models() -> Models:
    return {name: model for vendor in VENDORS for name, model in models_of(vendor).items()}


FEW = 2
"""Examples for each third model; all of them get more in the soak."""
some_examples = pytest.mark.parametrize("count", [FEW, pytest.param(12, marks=pytest.mark.soak)])


def examples(count: int) -> settings:
    """So many examples for each model; the first has no more than it must."""
    unhealthy = [HealthCheck.too_slow, HealthCheck.data_too_large]
    return settings(max_examples=count, deadline=None, derandomize=True, database=None, suppress_health_check=unhealthy)


@for_each("source", [None, [], ["key_s3cr3t"], "key_s3cr3t", 5, b"{}", [("id", "key_s3cr3t")]], ids=repr)
def test_what_is_no_object_makes_no_model(source: Any) -> None:
    came = "None" if source is None else type(source).__name__
    for model in all_models().values():
        with pytest.raises(TypeError, match=rf"{model.name}.from_dict\(\) takes .* mapping, not {came}: ") as caught:
            model.load().from_dict(source)
        assert "key_s3cr3t" not in str([caught.value, *(entry.frame.f_locals for entry in caught.traceback[1:])])


@for_each(
    ("source", "way"),
    [
        (None, "there is nothing to make a model of"),
        ('{"event": "x"}', "json.loads() makes one of its text"),
        ([{"event": "x"}], "make a model of each item"),
        (UnknownEvent(), "it is a model already, to_dict() gives its object"),
        (object(), "give a dict with the names that the vendor uses"),
    ],
)
def test_it_is_said_what_to_do_with_what_is_no_object(source: Any, way: str) -> None:
    with pytest.raises(TypeError) as caught:
        UnknownEvent.from_dict(source)
    assert str(caught.value).endswith(f": {way}")


def test_any_mapping_is_an_object() -> None:
    assert UnknownEvent.from_dict(MappingProxyType({"a": 1})).to_dict() == {"a": 1}
    model = next(iter(all_models().values())).load()
    assert model.from_dict(MappingProxyType({"new": 1})) == model.from_dict({"new": 1})


@some_examples
def test_what_fits_comes_back_and_is_equal_copied_pickled_and_shown(models: Models, count: int) -> None:
    def check(model: Reference) -> None:
        @given(objects(model))
        @examples(count)
        def comes_back(source: dict[str, Any]) -> None:
            before = copy.deepcopy(source)
            decoded = model.load().from_dict(source)
            assert same(source, decoded.to_dict())
            assert source == before
            assert decoded.additional_properties == {}
            assert decoded == model.load().from_dict(before)
            assert copy.deepcopy(decoded) == decoded == pickle.loads(pickle.dumps(decoded))
            assert evolve(decoded) == decoded
            assert evolve(decoded, additional_properties={"new": 1}) != decoded
            assert model.load().from_dict(json.loads(decoded.to_json())) == decoded
            assert repr(decoded).startswith(model.name + "(")
            assert len(repr(decoded)) < 1500

        comes_back()

    each(models if count > FEW else dict([*models.items()][::3]), check)


@some_examples
def test_what_does_not_fit_comes_back_too(models: Models, count: int) -> None:
    def check(model: Reference) -> None:
        names = tuple(model.load().FIELDS)
        anything = st.dictionaries(st.sampled_from(names) | st.text(), json_values(names), max_size=6)

        @given(st.tuples(mutated(model), anything))
        @examples(count)
        def comes_back(sources: tuple[dict[str, Any], ...]) -> None:
            for source in sources:
                assert same(source, model.load().from_dict(source).to_dict())

        comes_back()

    each(models if count > FEW else dict([*models.items()][::3]), check)


def evolve(model: Any, **changes: Any) -> Any:
    return attrs.evolve(model, **changes)


def test_absent_null_and_value_are_three_things() -> None:
    def check(model: Reference) -> None:
        for name, field in model.load().FIELDS.items():
            absent = model.load().from_dict({})
            null = model.load().from_dict({name: None})
            value = model.load().from_dict({name: {"x": [1]}})
            assert getattr(absent, field.attribute) is getattr(null, field.attribute) is None
            assert (absent.has(field.attribute), null.has(field.attribute)) == (False, True)
            assert absent != null
            assert name not in absent.to_dict()
            assert null.to_dict() == {name: None}
            assert value.to_dict() == {name: {"x": [1]}}

    each(all_models(), check)


def enumerations() -> dict[str, tuple[Reference, str, Enumeration]]:
    def inside(shape: Shape) -> Enumeration | None:
        options = shape.options if isinstance(shape, OneOf) else (shape,)
        return next((option for option in options if isinstance(option, Enumeration)), None)

    found = {}
    for called, model in all_models().items():
        for name, field in model.load().FIELDS.items():
            enumeration = inside(field.shape)
            if enumeration is not None:
                found[f"{called}.{name}"] = model, name, enumeration
    return found


def test_an_unknown_enumeration_value_is_kept() -> None:
    def check(field: tuple[Reference, str, Enumeration]) -> None:
        model, name, enumeration = field
        unknown = "certainly-new"
        assert not enumeration.fits(unknown)
        decoded = model.load().from_dict({name: unknown})
        assert getattr(decoded, model.load().FIELDS[name].attribute) == unknown
        assert decoded.to_dict() == {name: unknown}

    each(enumerations(), check)


def test_all_models_have_slots_and_no_setattr_hook() -> None:
    def check(model: Reference) -> None:
        decoded = model.load().from_dict({})
        assert not hasattr(decoded, "__dict__")
        assert type(decoded).__setattr__ is object.__setattr__
        with pytest.raises(AttributeError):
            decoded.no_such_field = 1  # type: ignore[attr-defined]

    each(all_models(), check)


DATE_TABLE = [
    ("2026-04-20T10:00:00.000Z", "2026-04-20T10:00:00.000Z"),
    ("2026-04-20T10:00:00Z", "2026-04-20T10:00:00.000Z"),
    ("2026-04-20T10:00:00.123456Z", "2026-04-20T10:00:00.123456Z"),
    ("2026-04-20T10:00:00.5+02:00", "2026-04-20T10:00:00.500+02:00"),
    ("2026-04-20T10:00:00", "2026-04-20T10:00:00.000"),
    ("2026-04-20 10:00:00+00:00", "2026-04-20T10:00:00.000Z"),
    ("Mon, 20 Apr 2026 10:00:00 GMT", "2026-04-20T10:00:00.000Z"),
    ("Mon, 20 Apr 2026 10:00:00 +0200", "2026-04-20T10:00:00.000+02:00"),
    ("April 20, 2026 10:00 AM", "2026-04-20T10:00:00.000"),
    ("25/12/2026 10:00", "2026-12-25T10:00:00.000"),
]
NO_DATES = [
    "",
    " ",
    "yesterday",
    "10",
    "10:30",
    "April 2026",
    "2026",
    "04/05/2026 10:00",
    "20 Apr 2026 10:00:00 EST",
    "2026-04-20T10:00:00.123456789Z",
    "2026-04-20T10:00:00.1234567+02:00",
    "2026-04-20T23:59:60Z",
    "0000-00-00T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-04-20T10:00:00Z" + " " * 80,
    "\u0968\u0966\u0968\u096c-04-20T10:00:00Z",
    "p5317866",
    "12345678901234567890",
]


@for_each(("text", "written"), DATE_TABLE)
def test_dates_become_datetimes_and_go_back_as_rfc_3339(text: str, written: str) -> None:
    from personae_api.base import encode

    value = date_time(text)
    assert isinstance(value, dt.datetime)
    assert encode(value) == written
    assert date_time(written) == value


@for_each("text", NO_DATES)
def test_what_is_no_date_in_one_reading_stays_text(text: str) -> None:
    assert date_time(text) is text


@given(st.text() | st.from_regex(r"[0-9/:. TZ+-]{4,40}", fullmatch=True))
@settings(max_examples=500)
def test_no_text_breaks_the_reading_of_dates(text: str) -> None:
    value = date_time(text)
    assert value is text or isinstance(value, dt.datetime)
    day = date(text)
    assert day is text or isinstance(day, dt.date)


@given(st.none() | st.booleans() | st.integers() | st.lists(st.integers()) | st.dictionaries(st.text(), st.integers()))
def test_what_is_no_text_is_no_date(value: object) -> None:
    assert date_time(value) is value
    assert date(value) is value


@given(st.datetimes(timezones=st.none() | st.timezones()))
def test_every_datetime_goes_out_and_comes_back(moment: dt.datetime) -> None:
    from personae_api.base import encode

    back = date_time(encode(moment))
    assert isinstance(back, dt.datetime)
    assert back.utcoffset() == moment.utcoffset()
    assert back.replace(tzinfo=None) == moment.replace(tzinfo=None)


VOICE_OPTIONS = [
    ({"stability": 0.5, "similarityBoost": 0.5, "speed": 1.0}, "ElevenLabsV1VoiceGenerationOptions"),
    ({"stability": 0.5, "style": 0.1, "useSpeakerBoost": True}, "ElevenLabsV2VoiceGenerationOptions"),
    ({"volume": 1.0, "emotion": "calm"}, "CartesiaSonic3VoiceGenerationOptions"),
    ({"model": "m", "stability": 1}, "ElevenLabsV2VoiceGenerationOptions"),
    ({}, "ElevenLabsV1VoiceGenerationOptions"),
]


@for_each(("source", "name"), VOICE_OPTIONS)
def test_a_union_takes_the_variant_that_fits_best(source: dict[str, Any], name: str) -> None:
    from personae_api.anam.models import Persona

    decoded = Persona.from_dict({"voiceGenerationOptions": source})
    assert type(decoded.voice_generation_options).__name__ == name
    assert decoded.to_dict() == {"voiceGenerationOptions": source}


def test_a_union_keeps_what_fits_no_variant() -> None:
    union = OneOf(Array(STRING), DATE_TIME, NULL)
    for value in (1, {"a": 1}, None, True, ["x"], "no date"):
        assert union.decode(value) == value
    assert isinstance(union.decode("2026-04-20T10:00:00Z"), dt.datetime)


MOMENT = dt.datetime(2026, 4, 20, 10, tzinfo=dt.UTC)
DAY = dt.date(2026, 4, 20)
MOMENTS = [
    ("2026-04-20T10:00:00Z", MOMENT),
    ("20260420T10Z", MOMENT),
    ("Mon, 20 Apr 2026 10:00:00 GMT", MOMENT),
    ("2026-04-20", DAY),
    ("20260420", DAY),
    ("2026-W17-1", DAY),
    ("2026-13-01", "2026-13-01"),
    ("soon", "soon"),
    ("as soon as possible", "as soon as possible"),
    ("", ""),
    (None, None),
    (1, 1),
]


@for_each(("value", "decoded"), MOMENTS)
@pytest.mark.parametrize("union", [OneOf(DATE_TIME, DATE, NULL), OneOf(NULL, DATE, DATE_TIME)])
def test_of_a_day_and_a_time_the_one_is_taken_whose_form_a_text_has(union: OneOf, value: Any, decoded: Any) -> None:
    assert repr(union.decode(value)) == repr(decoded)


def test_in_a_union_with_any_text_only_a_time_is_a_time_and_a_day_a_day() -> None:
    times, days = OneOf(DATE_TIME, STRING), OneOf(DATE, STRING)
    assert [times.decode(text) for text in ("2026-04-20T10:00:00Z", "2026-04-20")] == [MOMENT, "2026-04-20"]
    assert [days.decode(text) for text in ("2026-04-20", "2026-04-20T10:00:00Z")] == [DAY, "2026-04-20T10:00:00Z"]


def test_maps_and_lists_decode_their_values() -> None:
    assert Map(DateTime()).decode({"a": "2026-04-20T10:00:00Z", "b": 1})["a"] == dt.datetime(
        2026, 4, 20, 10, tzinfo=dt.UTC
    )
    assert Array(Date()).decode(["2026-04-20", None]) == [dt.date(2026, 4, 20), None]
    assert Map(STRING).decode([1]) == [1]
    assert Array(STRING).decode({"a": 1}) == {"a": 1}


def test_unset_is_one_false_thing_that_survives_copies() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert copy.copy(UNSET) is UNSET
    assert copy.deepcopy([UNSET])[0] is UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert isinstance(UNSET, Unset)
    assert f"{UNSET} {UNSET!s}" == "UNSET UNSET"
    assert list(Unset) == [UNSET]


def test_pattern_matching_by_keyword() -> None:
    from personae_api.anam.models import Persona, Voice

    match Persona.from_dict({"name": "Cara", "voice": {"displayName": "Ada"}}):
        case Persona(name="Cara", voice=Voice(display_name=voice)):
            assert voice == "Ada"
        case _:
            pytest.fail("the pattern did not match")


def test_secrets_are_masked_wherever_they_are() -> None:
    from personae_api.tavus.models import LlmLayer, Persona

    secret = "sk-very-secret"
    layer = LlmLayer(model="m", api_key=secret, additional_properties={"client_secret": secret, "accessToken": secret})
    persona = Persona.from_dict({"persona_id": "p", "layers": {"llm": layer.to_dict(), "tts": {"api_key": secret}}})
    nested = Persona.from_dict({"persona_id": "p", "x": {"api_key": secret}, "y": [{"token": secret}]})
    for shown in (layer, persona, nested, [persona], {"p": nested}):
        assert secret not in repr(shown)
        assert secret not in str(shown)
    assert "***" in repr(layer)
    assert persona.to_dict()["layers"]["llm"]["api_key"] == secret


def test_a_base_model_cannot_be_made_from_json() -> None:
    with pytest.raises(TypeError, match="no fields"):
        Model.from_dict({})


def test_deep_answers_are_decoded() -> None:
    from personae_api.tavus.models import Persona

    deep: Any = "end"
    for _ in range(200):
        deep = {"layers": [deep]}
    source = {"persona_id": "p", "layers": {"llm": {"tools": [deep]}}}
    assert Persona.from_dict(json.loads(json.dumps(source))).to_dict() == source


@pytest.mark.parametrize("around", [lambda inner: [inner], lambda inner: {"a": inner}, lambda inner: {"a": [inner, 1]}])
def test_what_is_nested_deeper_than_functions_can_be_goes_back_too(around: Callable[[Any], Any]) -> None:
    from personae_api.tavus.models import Persona

    deep: Any = dt.date(2026, 4, 20)
    for _ in range(3 * sys.getrecursionlimit()):
        deep = around(deep)
    decoded = Persona.from_dict({"new": deep, "layers": {"llm": {"tools": [deep]}}})
    assert repr(decoded).startswith("Persona(layers=PersonaLayers(...), new=")
    source = decoded.to_dict()
    for written in (source["new"], source["layers"]["llm"]["tools"][0]):
        assert leaves(written) == ["2026-04-20", *leaves(deep)[1:]]


def leaves(value: Any) -> list[Any]:
    """What a value holds in the end, the innermost first, with its way there; without recursion."""
    found: list[Any] = []
    left = [value]
    while left:
        item = left.pop()
        if isinstance(item, dict | list):
            found.append(type(item))
            left += item.values() if isinstance(item, dict) else item
        else:
            found.append(item)
    return found[::-1]
