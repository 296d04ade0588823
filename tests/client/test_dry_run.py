"""`dry_run=True`: what has an effect is not sent, and what would be sent is told, without secrets."""

from __future__ import annotations

import copy
import io
import json
import logging
import pickle
from pathlib import Path
from typing import Any

import pytest

import personae
from personae import ConfigurationError, DryRunError, NotAllowedError, PersonaeError, Unsent, WouldSend
from personae.sandbox import Sandbox
from personae.vendors import VENDORS
from personae_api.anam import calls as anam_calls
from personae_api.base import Field
from personae_api.shapes import STRING
from personae_api.tavus.models import JsonPatchOperation
from personae_api.types import EFFECTS, Call, Form, Inputs
from tests.client.test_effects import OPERATIONS, call_of
from tests.support.both_clients import KEYS, Flavour
from tests.support.each import for_each
from tests.support.invented_calls import call, form_call, operation
from tests.support.scripted_vendor import answer, script
from tests.support.served_vendor import serving
from tests.support.sync_or_async import collected, done

pytestmark = pytest.mark.anyio

SECRET = "shibboleth-4fQ8zL2"


def dry(flavour: Flavour, vendor: str = "anam", **options: Any) -> Any:
    return flavour.client(script(), vendor=vendor, dry_run=True, **options)


def all_said(told: WouldSend) -> str:
    return f"{told!r} {told} {told.to_dict()} {json.dumps(told.to_dict())}"


async def test_the_request_is_told_as_it_would_be_sent(flavour: Flavour) -> None:
    client = dry(flavour, base_url="https://eu.example.com/api").with_options(extra_query={"trace": "t 1"})
    unsent = await done(client.personas.create(name="Cara", voice_detection_options={"end_of_speech_sensitivity": 0.5}))
    assert isinstance(unsent, Unsent)
    told = unsent.would_send
    assert (told.vendor, told.operation, told.effect) == ("anam", "createPersona", "write")
    assert (told.method, told.url) == ("POST", "https://eu.example.com/api/v1/personas?trace=t%201")
    assert told.body == {"name": "Cara", "voiceDetectionOptions": {"endOfSpeechSensitivity": 0.5}}
    assert told.headers["content-type"] == "application/json"
    assert told.headers["authorization"] == "***"
    assert (told.fields, told.files) == (None, None)
    assert json.loads(json.dumps(told.to_dict()))["body"]["name"] == "Cara"


async def test_what_is_told_is_what_is_sent(flavour: Flavour) -> None:
    vendor = script(answer({"id": "p1"}))
    client = flavour.client(vendor)
    arguments: dict[str, Any] = {"name": "Zoë", "system_prompt": "Be kind.\nBe brief."}
    told = (await done(client.with_options(dry_run=True).personas.create(**arguments))).would_send
    await done(client.personas.create(**arguments))
    sent = vendor.requests[0]
    assert (told.method, told.url, told.body) == (sent.method, sent.url, sent.json)
    for name, value in told.headers.items():
        assert sent.headers[name] == value or name == "authorization"


@pytest.mark.parametrize("vendor", VENDORS)
async def test_every_operation_is_sent_if_it_reads_and_told_if_not(flavour: Flavour, vendor: str) -> None:
    for one in OPERATIONS[vendor]:
        answers = script(answer({}))
        client = flavour.client(answers, vendor=vendor, dry_run=True)
        try:
            came = client._stream(call_of(one)) if one.streaming else await done(client.send(call_of(one)))
            if one.streaming and not isinstance(came, Unsent):
                came = await collected(came)
        except PersonaeError:
            came = None  # an answer that is no file, no list, or no stream
        assert len(answers.requests) == (one.effect == "read"), one.id
        assert isinstance(came, Unsent) == (one.effect != "read"), one.id


async def test_what_reads_is_read(flavour: Flavour) -> None:
    sandbox = Sandbox(personas=12)
    client = getattr(sandbox, f"{flavour.prefix.lower()}{'_' if flavour.prefix else ''}anam")(dry_run=True)
    personas = await collected(client.personas.list(per_page=5).concurrent(3))
    assert len(personas) == 12
    await done(client.personas.delete(personas[0].id))
    assert len(await done(client.personas.list().all())) == 12


async def test_an_operation_that_does_not_say_what_it_does_is_not_sent(flavour: Flavour) -> None:
    assert isinstance(await done(dry(flavour).send(call("POST", json={"a": 1}))), Unsent)


async def test_files_are_told_by_name_kind_and_size_and_not_read(flavour: Flavour, tmp_path: Path) -> None:
    sample = tmp_path / "nia.wav"
    sample.write_bytes(b"RIFF" * 10)
    open_file = io.BytesIO(b"12345")
    files = [sample, b"abc", ("b.mp3", b"abcd"), ("c", open_file, "audio/ogg")]
    bland = dry(flavour, "bland")
    told = (await done(bland.voices.clone(name="Nia", audio_samples=files))).would_send
    assert told.fields == {"name": ["Nia"]}
    assert [(one.name, one.media_type, one.size) for one in told.files["audio_samples"]] == [
        ("nia.wav", "audio/wav", 40),
        ("upload", "application/octet-stream", 3),
        ("b.mp3", "audio/mpeg", 4),
        ("c", "audio/ogg", None),
    ]
    assert open_file.tell() == 0
    assert told.body is None
    assert json.dumps(told.to_dict())
    with pytest.raises(ConfigurationError, match="cannot be read"):
        await done(bland.voices.clone(name="Nia", audio_samples=[tmp_path / "missing.wav"]))
    plain = (await done(dry(flavour).send(form_call(None, {"grant": "all"})))).would_send
    assert (plain.fields, plain.files) == ({"grant": ["all"]}, None)


async def test_a_file_that_costs_something_is_not_made(flavour: Flavour, tmp_path: Path) -> None:
    bland = dry(flavour, "bland")
    download = bland.tts.create_speech(text="Hello", voice="nia")
    assert download.would_send.effect == "bill"
    with pytest.raises(DryRunError, match=r"bland createSpeech was not sent.*no answer that has 'save'"):
        download.save(tmp_path / "speech.wav")
    assert (await done(bland.tts.with_response.create_speech(text="Hello", voice="nia"))).would_send.body["text"]


class TestSecrets:
    async def test_of_the_specification_are_masked(self, flavour: Flavour) -> None:
        bland = dry(flavour, "bland")
        told = (await done(bland.twilio_accounts.create(account_sid="AC1", auth_token=SECRET))).would_send
        assert told.body == {"account_sid": "AC1", "auth_token": "***"}
        told = (await done(bland.send(call("POST", vendor="bland", json={"a": {"pin_secret": SECRET}})))).would_send
        assert SECRET not in all_said(told)
        inputs = Inputs(body={"pin": Field("pin", STRING, secret=True)})  # nothing in its name says so
        for given in ({"json": {"pin": SECRET}}, {"form": Form({"pin": SECRET}, None)}):
            hidden: Call[Any, Any] = Call(operation("POST", vendor="bland", inputs=inputs), None, **given)
            assert SECRET not in all_said((await done(bland.send(hidden))).would_send)

    async def test_nested_ones_too(self, flavour: Flavour) -> None:
        tavus = dry(flavour, "tavus")
        layers = {"llm": {"model": "m", "api_key": SECRET, "base_url": f"https://llm.example.com/?token={SECRET}"}}
        told = (await done(tavus.personas.create(system_prompt="Hi.", layers=layers))).would_send
        assert SECRET not in all_said(told)
        assert told.body["layers"]["llm"] == {
            "model": "m",
            "api_key": "***",
            "base_url": "https://llm.example.com/?token=***",
        }

    async def test_those_of_a_patch_too(self, flavour: Flavour) -> None:
        tavus = dry(flavour, "tavus")
        patch = [
            JsonPatchOperation.from_dict({"op": "replace", "path": "/layers/llm/api_key", "value": SECRET}),
            JsonPatchOperation.from_dict({"op": "add", "path": "/layers/tts", "value": {"api_key": SECRET}}),
            JsonPatchOperation.from_dict({"op": "replace", "path": "/persona_name", "value": "Cara"}),
        ]
        told = (await done(tavus.personas.patch("p1", patch))).would_send
        assert SECRET not in all_said(told)
        assert [one["value"] for one in told.body] == ["***", {"api_key": "***"}, "Cara"]

    async def test_the_clients_key_is_told_nowhere(self, flavour: Flavour, vendor: str) -> None:
        key = KEYS[vendor]
        client = dry(flavour, vendor).with_options(
            extra_headers={"X-Their-Api-Key": SECRET, "Cookie": SECRET, "X-Team": f"team {key}", "X-Fine": "fine"},
            extra_query={"access_token": SECRET, "who": key},
            extra_body={key: f"Bearer {SECRET}", "note": key},
        )
        unsent = await done(client.send(call("POST", vendor=vendor, json={"deep": [[{"x": f"{key}!"}]]})))
        said = all_said(unsent.would_send) + repr(unsent)
        assert key not in said
        assert SECRET not in said
        assert unsent.would_send.headers["x-fine"] == "fine"
        assert unsent.would_send.body["deep"] == [[{"x": "***!"}]]

    async def test_a_key_that_rotates_is_not_asked_for(self, flavour: Flavour) -> None:
        def key() -> str:
            raise AssertionError("asked for a key")

        told = (await done(dry(flavour, api_key=key).personas.create(name="Cara"))).would_send
        assert told.headers["authorization"] == "***"

    async def test_a_key_that_a_function_has_given_is_masked(self, flavour: Flavour) -> None:
        client = flavour.client(script(answer({"id": "p1"})), dry_run=True, api_key=lambda: SECRET)
        await done(client.personas.get("p1"))
        told = (await done(client.with_options().personas.create(name=f"it is {SECRET}"))).would_send
        assert told.body == {"name": "it is ***"}

    @for_each(
        "url",
        [
            f"https://ada:{SECRET}@example.com/in",
            f"https://{SECRET}@example.com",
            f"wss://ada:p@{SECRET}@example.com:1/?a=b",
            f"see https://example.com/?next=https%3A%2F%2Fada%3A{SECRET}%40example.com%2F and go",
            f"https://example.com/?a=1&next=https%3A%2F%2Fexample.com%2F%3Ftoken%3D{SECRET}%26b%3D1",
            f"https://example.com/?next=https%253A%252F%252Fada%253A{SECRET}%2540example.com",
        ],
    )
    async def test_what_a_url_says_before_its_host_is_masked(self, flavour: Flavour, url: str) -> None:
        client = dry(flavour).with_options(extra_query={"q": url})
        told = (await done(client.send(call("POST", json={"webhook": url})))).would_send
        assert SECRET not in all_said(told)
        assert told.body["webhook"].count("example.com") == url.count("example.com")

    async def test_urls_without_secrets_are_as_they_are(self, flavour: Flavour) -> None:
        urls = [
            "https://a.example/x@y?next=%2Fhome%3Fa%3Db%20c&mail=a%40b.c",
            "//a.example and ada@example.com",
            "a//b c@d",
        ]
        told = (await done(dry(flavour).send(call("POST", json={"urls": urls})))).would_send
        assert told.body["urls"] == urls

    @for_each("name", ["Cookie", "set-cookie", "X-Auth", "auth", "access_key", "accessKey", "x-access-key"])
    async def test_what_is_a_secret_by_its_name_is_masked(self, flavour: Flavour, name: str) -> None:
        told = (await done(dry(flavour).send(call("POST", json={"headers": {name: SECRET}})))).would_send
        assert told.body == {"headers": {name: "***"}}
        told = (await done(dry(flavour).send(call("POST", json=[{"name": name, "value": SECRET}])))).would_send
        assert SECRET not in all_said(told)

    async def test_what_is_nested_too_deeply_to_look_at_is_masked(self, flavour: Flavour) -> None:
        deep: Any = {"note": SECRET}
        for _ in range(120):
            deep = {"in": deep}
        told = (await done(dry(flavour).send(call("POST", json={"a": deep})))).would_send
        assert SECRET not in all_said(told)

    async def test_no_body_is_logged(self, flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
        with caplog.at_level(logging.DEBUG):
            await done(dry(flavour).personas.create(name=SECRET))
        assert "anam createPersona" in caplog.text
        assert SECRET not in caplog.text


class TestWhatStandsForTheAnswer:
    async def unsent(self, flavour: Flavour) -> Any:
        return await done(dry(flavour).personas.create(name="Cara"))

    @for_each(
        ("use", "said"),
        [
            (lambda unsent: unsent.id, "no answer that has 'id'"),
            (lambda unsent: unsent.url, "no answer that has 'url'"),
            (lambda unsent: unsent.status_code, "no answer that has 'status_code'"),
            (lambda unsent: unsent.to_dict(), "no answer that has 'to_dict'"),
            (bool, "no answer that is true or false"),
            (list, "no answer with items"),
            (len, "no answer with a length"),
            (lambda unsent: unsent["id"], "no answer that has 'id'"),
            (lambda unsent: "id" in unsent, "no answer with items"),
            (lambda unsent: unsent.__enter__(), "no answer to open"),
            (aiter, "no answer with items"),
        ],
    )
    async def test_using_it_as_one_says_why_there_is_none(self, flavour: Flavour, use: Any, said: str) -> None:
        unsent = await self.unsent(flavour)
        with pytest.raises(DryRunError) as failure:
            use(unsent)
        expected = f"anam createPersona was not sent, because this is a dry run: there is {said}; `would_send` has"
        assert str(failure.value) == f"{expected} the request"
        assert failure.value.outcome == "not_sent"

    async def test_it_can_be_asked_looked_at_and_kept(self, flavour: Flavour) -> None:
        unsent = await self.unsent(flavour)
        assert repr(unsent) == "<Unsent anam createPersona>"
        assert not hasattr(unsent, "id")
        assert getattr(unsent, "id", None) is None
        for other in (copy.copy(unsent), copy.deepcopy(unsent), pickle.loads(pickle.dumps(unsent))):
            assert other.would_send == unsent.would_send

    async def test_an_argument_made_of_it_is_refused(self, flavour: Flavour) -> None:
        client = dry(flavour)
        unsent = await self.unsent(flavour)
        with pytest.raises(ConfigurationError, match="id must be an id, not <Unsent anam createPersona>"):
            await done(client.personas.delete(unsent))

    async def test_it_is_the_same_with_response(self, flavour: Flavour) -> None:
        assert isinstance(await done(dry(flavour).personas.with_response.create(name="Cara")), Unsent)


async def test_wrong_arguments_and_what_is_not_allowed_are_refused_as_ever(flavour: Flavour) -> None:
    with pytest.raises(ConfigurationError, match="id must be an id"):
        await done(dry(flavour).personas.delete(".."))
    with pytest.raises(NotAllowedError):
        await done(dry(flavour, allow={"read"}).personas.delete("p1"))


async def test_a_copy_is_for_a_dry_run_too(flavour: Flavour) -> None:
    client = dry(flavour)
    assert isinstance(await done(client.with_options(timeout=3).personas.delete("p1")), Unsent)
    with pytest.raises(ConfigurationError, match=r"with_options\(dry_run=False\).*start from one that is not"):
        client.with_options(dry_run=False)
    with pytest.raises(ConfigurationError, match=r"dry_run=\.\.\. must be True or False, not 1"):
        flavour.client(script(), dry_run=1)


def test_a_call_can_be_told_by_any_client(flavour: Flavour) -> None:
    client = flavour.client(script())
    told = client.would_send(anam_calls.create_persona(name="Cara"))
    assert (told.body, told.url) == ({"name": "Cara"}, "https://api.anam.ai/v1/personas")
    with pytest.raises(NotAllowedError):
        client.with_options(allow={"read"}).would_send(anam_calls.delete_persona("p1"))


@pytest.mark.usefixtures("library")
async def test_no_connection_is_opened_for_what_is_not_sent(flavour: Flavour) -> None:
    with serving(lambda connection, _: connection.answer('{"data": []}')) as server:
        async with flavour.connected(server.url, vendor="bland", dry_run=True) as bland:
            await done(bland.calls.send(phone_number="+13125550117", task="Say hello."))
            assert (server.peers, server.requests) == ([], [])
            await done(bland.personas.list().all())
            assert len(server.peers) == 1


@pytest.mark.parametrize("longest", [20_000, 1000])
async def test_an_agent_is_told_what_would_be_sent(flavour: Flavour, longest: int) -> None:
    box: Any = personae.tools(dry(flavour), allow=EFFECTS, max_characters=longest)
    told = await done(box.run("anam_personas_create", {"name": "Cara", "system_prompt": "Be kind. " * 300}))
    assert told["would_send"]["body"]["name"] == "Cara"
    assert told["note"].startswith("Nothing was sent: this is a dry run.")
    assert ("This is cut" in told["note"]) == (longest == 1000)
    assert "headers" not in told["would_send"]
    assert len(json.dumps(told)) < longest + 200
