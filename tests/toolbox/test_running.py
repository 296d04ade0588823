"""Tools as they are called: by name, with what an agent writes, and answered as data that it can read."""

from __future__ import annotations

import json
from typing import Any

import pytest

import personae
from personae import ConfigurationError, InternalServerError
from personae.sandbox import RateLimited, Sandbox, Status
from personae.toolbox.catalogue import catalogue
from personae.toolbox.results import MASKED
from personae.toolbox.schemas import given
from personae.vendors import VENDORS
from personae_api.types import EFFECTS
from tests.support.both_clients import Flavour
from tests.support.scripted_vendor import answer, script
from tests.support.sync_or_async import done

pytestmark = pytest.mark.anyio


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(personas=12)


OWN: dict[str, Any] = {}
OWN["own"] = [OWN]


def box_of(sandbox: Sandbox, flavour: Flavour, *, vendor: str = "anam", **options: Any) -> Any:
    client: Any = getattr(sandbox, f"async_{vendor}" if flavour.is_async else vendor)(max_retries=0)
    return personae.tools(client, **{"allow": EFFECTS, **options})


async def test_arguments_are_a_mapping_or_a_json_text(sandbox: Sandbox, flavour: Flavour) -> None:
    box = box_of(sandbox, flavour)
    created = (await done(box.run("anam_personas_create", '{"name": "Nia", "system_prompt": "Be kind."}')))["result"]
    found = (await done(box.run("anam_personas_get", {"id": created["id"]})))["result"]
    assert (found["name"], found["brain"]["systemPrompt"]) == ("Nia", "Be kind.")
    assert json.loads(json.dumps(found)) == found
    assert await done(box.run("anam_voices_list")) == await done(box.run("anam_voices_list", ""))


async def test_a_list_is_read_a_page_at_a_time(sandbox: Sandbox, flavour: Flavour) -> None:
    for vendor, size in (("anam", "per_page"), ("bland", "limit"), ("tavus", "limit")):
        box = box_of(sandbox, flavour, vendor=vendor)
        seen: list[Any] = []
        arguments: dict[str, Any] = {}
        while True:
            told = await done(box.run(f"{vendor}_personas_list", {size: 5, **arguments}))
            seen += told["items"]
            if told["next"] is None:
                break
            assert len(told["items"]) == 5
            arguments = told["next"]
        assert len(seen) == 12
        assert len({json.dumps(item) for item in seen}) == 12


class TestErrors:
    async def test_say_what_was_done(self, sandbox: Sandbox, flavour: Flavour) -> None:
        box = box_of(sandbox, flavour)
        error = (await done(box.run("anam_personas_get", {"id": "nobody"})))["error"]
        assert (error["type"], error["status_code"], error["outcome"]) == ("NotFoundError", 404, "refused")
        sandbox.faults.add(Status(500), operation="createPersona")
        error = (await done(box.run("anam_personas_create", {"name": "Nia"})))["error"]
        assert (error["type"], error["outcome"]) == ("InternalServerError", "unknown")
        assert error["advice"] == "It may have been done: look before you try again."
        sandbox.faults.add(RateLimited(retry_after=7), operation="listPersonas")
        error = (await done(box.run("anam_personas_list")))["error"]
        assert error["retry_after"] == 7
        assert json.loads(json.dumps(error)) == error

    async def test_are_raised_for_those_who_ask(self, sandbox: Sandbox, flavour: Flavour) -> None:
        box = box_of(sandbox, flavour)
        sandbox.faults.add(Status(500), operation="createPersona")
        with pytest.raises(InternalServerError):
            await done(box.run("anam_personas_create", {"name": "Nia"}, raises=True))
        with pytest.raises(ConfigurationError, match="there is no tool"):
            await done(box.run("nothing", raises=True))

    @pytest.mark.parametrize(
        ("name", "arguments", "message"),
        [
            ("anam_persona_get", {}, "there is no tool 'anam_persona_get': did you mean 'anam_personas_get'?"),
            (7, {}, "there is no tool '7'"),
            ("anam_personas_get", {"persona": "p"}, "anam_personas_get has no argument 'persona': there are id"),
            ("anam_personas_list", {"perpage": 5}, "has no argument 'perpage': did you mean 'per_page'?"),
            ("anam_personas_get", {}, "anam_personas_get needs id"),
            ("anam_personas_get", {"id": None}, "anam getPersona: id must be an id"),
            ("anam_personas_get", "{id: 1}", "the arguments of anam_personas_get are not JSON"),
            ("anam_personas_get", "[1]", "must be an object, not list"),
            ("anam_personas_get", [("id", "p")], "must be an object, not list"),
            ("anam_personas_get", "[" * 100_000, "not JSON"),
            ("anam_personas_create", {"name": "Nia", "tool_ids": OWN}, "contain themselves, or are nested too deeply"),
            ("anam_personas_get", {"id": ".."}, "anam getPersona: id must be an id, not '..'"),
        ],
    )
    async def test_a_wrong_call_is_told_and_not_sent(
        self, sandbox: Sandbox, flavour: Flavour, name: Any, arguments: Any, message: str
    ) -> None:
        told = await done(box_of(sandbox, flavour).run(name, arguments))
        assert set(told) == {"error"}
        assert message in told["error"]["message"]
        assert told["error"]["outcome"] == "not_sent"
        assert not sandbox.requests


async def test_null_is_what_strict_models_write_for_nothing(sandbox: Sandbox, flavour: Flavour) -> None:
    box = box_of(sandbox, flavour)
    told = await done(box.run("anam_personas_list", {"page": None, "per_page": 2, "search": None}))
    assert len(told["items"]) == 2
    assert sandbox.requests[-1].query == "perPage=2&page=1"


async def test_what_is_nested_has_names_of_python_and_goes_out_as_the_vendors(
    sandbox: Sandbox, flavour: Flavour
) -> None:
    box = box_of(sandbox, flavour)
    options = {"end_of_speech_sensitivity": 0.5, "silence_before_skip_turn_seconds": None}
    assert (
        options.keys()
        <= box["anam_personas_create"].schema["properties"]["voice_detection_options"]["properties"].keys()
    )
    await done(box.run("anam_personas_create", {"name": "Nia", "voice_detection_options": options}))
    assert sandbox.requests[-1].json == {"name": "Nia", "voiceDetectionOptions": {"endOfSpeechSensitivity": 0.5}}
    error = await done(box.run("anam_personas_create", {"voice_detection_options": {"end_of_speech": 0.5}}))
    assert "did you mean 'end_of_speech_sensitivity'?" in error["error"]["message"]


def test_null_stays_where_it_means_something() -> None:
    schema = {
        "type": "object",
        "properties": {
            "a": {"type": "string"},
            "b": {"anyOf": [{"type": "string"}, {"type": "null"}]},
            "c": {"type": "array", "items": {"anyOf": [{"type": "object", "properties": {"d": {"type": "string"}}}]}},
            "e": {"type": "object", "additionalProperties": True},
        },
        "required": [],
    }
    value = {"a": None, "b": None, "c": [{"d": None, "x": None}], "e": {"f": None}}
    assert given(value, schema) == {"b": None, "c": [{"x": None}], "e": {"f": None}}


class TestLongAnswers:
    async def test_a_list_has_as_many_items_as_there_is_room_for(self, sandbox: Sandbox, flavour: Flavour) -> None:
        box = box_of(sandbox, flavour, max_characters=4000)
        told = await done(box.run("anam_personas_list", {"per_page": 10}))
        assert len(json.dumps(told)) <= 4000
        shown = len(told["items"])
        assert 0 < shown < 10
        assert told["note"].startswith(f"Only {shown} of the 10 items of this page are shown")
        assert f"per_page={shown}" in told["note"]
        assert told["next"] is None

    @pytest.mark.parametrize(
        "body",
        [
            {"text": "x" * 50_000},
            {"rows": [{"n": number} for number in range(9000)]},
            {str(number): "y" * 100 for number in range(900)},
            {"deep": [[["z" * 3000] * 40] * 3]},
        ],
    )
    async def test_another_answer_is_cut_and_says_so(self, flavour: Flavour, body: Any) -> None:
        client = flavour.client(script(answer(body)), vendor="bland")
        box: Any = personae.tools(client, max_characters=3000)
        told = await done(box.run("bland_calls_get", {"call_id": "c1"}))
        assert len(json.dumps(told, ensure_ascii=False)) <= 3000
        assert f"has {len(json.dumps(body)):,} characters" in told["note"]
        assert "…" in json.dumps(told["result"], ensure_ascii=False)


async def test_secrets_are_masked(flavour: Flavour) -> None:
    body = {"sessionToken": "s-7f3a9c"}
    client = flavour.client(script(answer(body)))
    box: Any = personae.tools(client, allow=EFFECTS)
    told = await done(box.run("anam_sessions_create_token", {"client_label": "x"}))
    assert told["result"]["sessionToken"] == MASKED
    assert "s-7f3a9c" not in json.dumps(told)


async def test_a_file_is_described(sandbox: Sandbox, flavour: Flavour) -> None:
    box = box_of(sandbox, flavour, vendor="bland")
    call = (await done(box.run("bland_calls_list", {"limit": 1})))["items"][0]["call_id"]
    told = await done(box.run("bland_calls_get_recording", {"call_id": call}))
    assert told["file"]["media_type"] == "audio/wav"
    assert told["note"].endswith(f"bland.calls.get_recording(call_id={call!r}).")


async def test_an_agent_can_call_all_there_is(sandbox: Sandbox, flavour: Flavour) -> None:
    """Whatever it is and whatever comes of it, an agent gets JSON."""
    answered = 0
    for vendor in VENDORS:
        box = box_of(sandbox, flavour, vendor=vendor)
        for tool in catalogue(vendor)[:: 5 if flavour.is_async else 3]:
            arguments = {name: _example(tool.schema["properties"][name]) for name in tool.schema["required"]}
            told = await done(box.run(tool.name, arguments))
            assert json.loads(json.dumps(told, allow_nan=False)) == told
            assert len({"result", "items", "file", "error"} & told.keys()) == 1, tool.name
            answered += "error" not in told
    assert answered > 20


def _example(schema: dict[str, Any]) -> Any:
    """Any value of a schema."""
    if "anyOf" in schema:
        return _example(schema["anyOf"][0])
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("format") in ("date", "date-time"):
        return "2026-05-04T14:29:58.120Z" if schema["format"] == "date-time" else "2026-05-04"
    if schema.get("type") == "object":
        return {name: _example(schema["properties"][name]) for name in schema.get("required", ())}
    return {"string": "x", "integer": 1, "number": 1.5, "boolean": True, "array": []}.get(schema.get("type", ""), "x")
