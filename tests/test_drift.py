"""Differences between answers and the specification are told by place and kind, never by value."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from personae import Anam, AsyncAnam, drift
from personae.drift import Drift, Report
from personae.http.callable_transport import CallableTransport
from personae.http.messages import Headers, Reply
from personae_api.shapes import Reference
from tests.support.each import for_each
from tests.support.json_strategies import json_values, mutated, objects

PERSONA = Reference("personae_api.anam.models.persona_summary", "PersonaSummary")
SECRET = "sk-1234567890abcdef"


def answering(body: Any) -> CallableTransport:
    return CallableTransport(lambda *_: Reply(200, Headers(), json.dumps(body).encode()))


def kinds(value: Any, shape: Reference = PERSONA) -> set[tuple[str, str, str]]:
    return set(drift.differences(shape, value))


def fitting() -> dict[str, Any]:
    moment = "2026-04-20T10:00:00.000Z"
    return {
        "id": "1",
        "name": "Mara",
        "description": "",
        "personaPreset": "",
        "avatar": None,
        "voice": None,
        "voiceSpeed": 1,
        "isDefaultPersona": False,
        "languageCode": "en",
        "createdAt": moment,
        "updatedAt": moment,
    }


def test_an_answer_as_specified_has_no_differences() -> None:
    assert kinds(fitting()) == set()


@for_each(
    ("change", "difference"),
    [
        ({"name": None}, ("/name", "string", "null")),
        ({"name": {"a": SECRET}}, ("/name", "string", "object")),
        ({"voiceSpeed": "1"}, ("/voiceSpeed", "number or null", "string")),
        ({"voiceSpeed": True}, ("/voiceSpeed", "number or null", "boolean")),
        ({"isDefaultPersona": 0}, ("/isDefaultPersona", "boolean", "integer")),
        ({"createdAt": "yesterday"}, ("/createdAt", "date-time", "string")),
        ({"avatar": [SECRET]}, ("/avatar", "Avatar or null", "array")),
        ({"mood": SECRET}, ("/mood", "nothing", "string")),
        ({SECRET + "0123456789": 1}, ("/?", "nothing", "integer")),
        ({"two words": 1}, ("/?", "nothing", "integer")),
    ],
)
def test_each_kind_of_difference(change: dict[str, Any], difference: tuple[str, str, str]) -> None:
    assert kinds({**fitting(), **change}) == {difference}


def test_a_missing_field_and_nested_ones() -> None:
    value = fitting()
    del value["id"]
    value["voice"] = {"provider": "NEWCOMER", "displayTags": ["a", 1], "gender": "some words " + SECRET}
    found = kinds(value)
    assert ("/id", "string", "nothing") in found
    assert ("/voice/provider", "a known name", "unknown name NEWCOMER") in found
    assert ("/voice/displayTags[]", "string", "integer") in found
    assert ("/voice/gender", "a known name or null", "string") in found or (
        "/voice/gender",
        "a known name",
        "string",
    ) in found
    assert SECRET not in str(found)


@given(data=st.data())
@settings(max_examples=60, deadline=None, derandomize=True, database=None)
def test_no_value_is_ever_told(data: st.DataObject) -> None:
    value = data.draw(objects(PERSONA) | mutated(PERSONA) | st.dictionaries(st.text(), json_values(("id", "voice"))))
    for _, wanted, got in drift.differences(PERSONA, value):
        assert got in {"object", "array", "string", "boolean", "integer", "number", "null", "nothing"} or (
            got.startswith("unknown name ") and "known name" in wanted
        )


def test_a_client_tells_its_hook_of_each_item_and_a_report_counts() -> None:
    report = Report()
    items = [{**fitting(), "mood": "good"}, {**fitting(), "mood": "bad", "name": None}]
    anam = Anam(api_key="k", transport=answering({"data": items, "meta": {"total": 2, "lastPage": 1}}), on_drift=report)
    assert len(anam.personas.list().all()) == 2
    assert report.rows == [
        (Drift("anam", "listPersonas", "/data[]/mood", "nothing", "string"), 2),
        (Drift("anam", "listPersonas", "/data[]/name", "string", "null"), 1),
    ]
    assert str(report).splitlines() == [
        "vendor  operation     path          expected  got     times",
        "anam    listPersonas  /data[]/mood  nothing   string  2",
        "anam    listPersonas  /data[]/name  string    null    1",
    ]


@pytest.mark.anyio
async def test_an_asynchronous_client_tells_too() -> None:
    report = Report()
    anam = AsyncAnam(api_key="k", transport=answering({"id": 1}), on_drift=report)
    await anam.personas.get("1")
    assert (Drift("anam", "getPersona", "/id", "string", "integer"), 1) in report.rows
    assert str(Report()) == "every answer so far was as specified"


def test_the_table_of_a_report_has_room_for_a_union_of_many_kinds() -> None:
    report, expected = Report(), " or ".join(["SomeKindOfThing", "AnotherKindOfThing", "StillAnotherKindOfThing"])
    report(Drift("anam", "getPersona", "/thing", expected, "string"))
    assert str(report).splitlines()[1] == (
        "anam    getPersona  /thing  SomeKindOfThing or AnotherKindOfThing or StillA...  string  1"
    )
    assert report.rows == [(Drift("anam", "getPersona", "/thing", expected, "string"), 1)]


def test_without_a_hook_the_module_is_not_even_loaded() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from personae import Anam; from personae.http.callable_transport import CallableTransport;"
        "from personae.http.messages import Headers, Reply;"
        "Anam(api_key='k', transport=CallableTransport(lambda *_: Reply(200, Headers(), b'{}'))).personas.get('1');"
        "sys.exit('personae.drift' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_kind_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    anam = Anam(api_key="k", transport=answering({"id": 7}), on_drift=drift.log)
    with caplog.at_level(logging.WARNING, "personae.drift"):
        anam.personas.get("1")
        first = len(caplog.records)
        anam.personas.get("1")
    assert first == len(caplog.records) > 0
    assert "anam getPersona: at /id string was expected, the answer has integer" in caplog.messages


def test_a_report_stays_small() -> None:
    report = Report()
    for number in range(3000):
        report(Drift("anam", "x", f"/{number}", "string", "null"))
    assert len(report.rows) == 1000
