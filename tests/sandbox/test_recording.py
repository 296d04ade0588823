"""Recordings: what is kept of real answers, what is not, and how they are given again."""

from __future__ import annotations

import json
import os
import pickle
import stat
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from personae import APIConnectionError, ConfigurationError, FileError, NotFoundError, RateLimitError
from personae.call.masking import Masking
from personae.http.messages import Request
from personae.sandbox import (
    ConnectionReset,
    HtmlPage,
    NotRecordedError,
    RateLimited,
    Sandbox,
    WrongShape,
    record,
    replay,
)
from personae.sandbox.recording.asked import asked
from personae.sandbox.recording.headers import kept
from personae.sandbox.recording.stand_ins import StandIns
from personae.secret import Secret
from tests.support.both_clients import FLAVOURS, Flavour
from tests.support.each import for_each
from tests.support.sync_or_async import closed, collected, done

pytestmark = pytest.mark.anyio

KEY = "sandbox-key-of-Ines-4711"
PLANTED = {
    "phone": "+13125550117",
    "the phone without a plus": "13125550117",
    "mail": "ines.okafor@example.net",
    "name": "Ines Okafor",
    "prompt": "You know that Ines lives in 12 Fenwick Lane.",
    "url": "https://files.example.net/ines?token=t0psecret",
    "secret": "key-of-twilio-0815",
    "id": "7224e7d0-f21f-4873-b3d6-1561b05549e9",
    "birthday": "1987-04-30",
    "digits": "4929123123456",
}


@pytest.fixture(params=FLAVOURS, ids=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> Flavour:
    chosen: Flavour = request.param
    return chosen


def client_of(source: Any, flavour: Flavour, vendor: str = "bland", **options: Any) -> Any:
    return getattr(source, ("async_" if flavour.is_async else "") + vendor)(**options)


async def first_run(client: Any) -> Any:
    """What a user does who tries an API out, with personal data wherever there is room."""
    nested = {PLANTED["mail"]: [{"deep": {"who": PLANTED["name"], "n": 4929123123456, "pin": 4711}}]}
    sent = await done(
        client.calls.send(
            phone_number=PLANTED["phone"],
            task=PLANTED["prompt"],
            encrypted_key=PLANTED["secret"],
            webhook=PLANTED["url"],
            metadata={"who": PLANTED["name"], "born": PLANTED["birthday"], **nested},
            request_data=nested,
        )
    )
    await done(client.calls.get(sent.call_id))
    await collected(client.calls.list(to_number=PLANTED["phone"], from_number=PLANTED["the phone without a plus"]))
    made = await done(client.personas.create(name=PLANTED["name"], description=PLANTED["mail"]))
    with pytest.raises(NotFoundError):
        await done(client.personas.get(PLANTED["id"]))
    with pytest.raises(NotFoundError):
        await done(client.calls.get(PLANTED["name"]))
    await done(client.calls.get_recording(sent.call_id).read())
    return sent, made


@pytest.fixture
async def recorded(flavour: Flavour, tmp_path: Path) -> Path:
    """A recording of a vendor on loopback."""
    path, sandbox = tmp_path / "run.jsonl", Sandbox(keys=[KEY])
    with sandbox.serve() as server:
        client = flavour.kind("bland")(api_key=KEY, base_url=server.base_url("bland"))
        with record(path) as recording:
            await first_run(recording.client(client))
        await closed(client)
    assert len(recording.entries) == len(sandbox.requests)
    assert not any(value in str(recording) for value in PLANTED.values())
    return path


async def test_nothing_personal_and_no_secret_is_in_the_file(recorded: Path) -> None:
    text = recorded.read_text("utf-8")
    for what, value in {**PLANTED, "key": KEY}.items():
        for spelled in (value, quote(value), quote(value, safe=""), json.dumps(value)[1:-1], value.lower()):
            assert spelled not in text, what
        assert not any(word in text for word in ("Ines", "Okafor", "Fenwick", "4711", "4929", "0815")), what
    head = json.loads(text.splitlines()[0])
    assert {"secrets", "phone numbers", "e-mail addresses", "ids", "other texts", "dates"} <= head["replaced"].keys()
    assert head["kept"] == []


async def test_a_recording_is_given_again(recorded: Path, flavour: Flavour) -> None:
    found = replay(recorded)
    sent, made = await first_run(client_of(found, flavour))
    assert found.left == 0
    assert sent.call_id.startswith("00000000-0000-4000-8000-")
    assert made.name.startswith("text-")
    assert not found.drift.rows


async def test_the_same_answers_are_the_same_file(flavour: Flavour, tmp_path: Path) -> None:
    files = []
    for number in range(2):
        with record(tmp_path / f"{number}.jsonl") as recording:
            await first_run(recording.client(client_of(Sandbox(), flavour)))
        files.append((tmp_path / f"{number}.jsonl").read_bytes())
    assert files[0] == files[1]


async def test_failures_and_odd_answers_are_given_again(flavour: Flavour, tmp_path: Path) -> None:
    sandbox = Sandbox()
    sandbox.faults.add(ConnectionReset(), HtmlPage(), RateLimited(retry_after=2), WrongShape(), operation="getCall")
    path = tmp_path / "run.jsonl"

    async def run(client: Any) -> list[str]:
        ends = []
        for _ in range(4):
            try:
                ends.append(type(await done(client.calls.get("c1"))).__name__)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is to be the same
                ends.append(type(error).__name__)
        return ends

    with record(path) as recording:
        first = await run(recording.client(client_of(sandbox, flavour, max_retries=0)))
    found = replay(path)
    assert await run(client_of(found, flavour, max_retries=0)) == first
    assert {APIConnectionError.__name__, RateLimitError.__name__} <= set(first)
    assert recording.drift.rows == found.drift.rows


async def test_what_is_not_as_specified_is_told(flavour: Flavour, tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    with record(path) as recording:
        await done(recording.client(client_of(Sandbox(personas=1), flavour, "anam")).personas.list().all())
    assert not recording.drift.rows
    text = path.read_text("utf-8")
    assert '"createdAt"' in text
    path.write_text(text.replace('"createdAt"', '"madeAt"'))
    found = replay(path)
    with record(tmp_path / "again.jsonl") as recording:
        await done(recording.client(client_of(found, flavour, "anam")).personas.list().all())
    assert {one.path for one, _ in found.drift.rows} == {one.path for one, _ in recording.drift.rows}
    assert any("createdAt" in one.path for one, _ in found.drift.rows)
    assert "createdAt" in str(recording)


async def test_pages_are_given_again(flavour: Flavour, tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    with record(path) as recording:
        first = await collected(
            recording.client(client_of(Sandbox(personas=7), flavour, "anam")).personas.list(per_page=3)
        )
    again = await collected(client_of(replay(path), flavour, "anam").personas.list(per_page=3))
    assert len(again) == len(first) == 7
    assert len({persona.id for persona in again}) == 7


async def test_the_same_request_gets_its_answers_in_their_order_and_no_more(flavour: Flavour, tmp_path: Path) -> None:
    sandbox = Sandbox()
    client = client_of(sandbox, flavour)
    path = tmp_path / "run.jsonl"
    sent = await done(client.calls.send(phone_number="+13125550117", task="Hello."))
    with record(path, keep={"pathway_id"}) as recording:
        live = recording.client(client)
        first = [await done(live.calls.get(sent.call_id))]
        sandbox.clock.advance(100_000)
        first.append(await done(live.calls.get(sent.call_id)))
    again = client_of(replay(path), flavour)
    same = [await done(again.calls.get(sent.call_id)) for _ in range(2)]
    assert [call.queue_status for call in same] == [call.queue_status for call in first]
    with pytest.raises(
        NotRecordedError, match="getCall was recorded 2 times with these arguments, and is asked for once"
    ):
        await done(again.calls.get(sent.call_id))


async def test_what_was_not_recorded_is_named_with_what_is_nearest(recorded: Path, flavour: Flavour) -> None:
    found = replay(recorded)
    client = client_of(found, flavour)
    with pytest.raises(
        NotRecordedError, match=r"bland listPersonas was not recorded: there are createPersona, getCall"
    ):
        await collected(client.personas.list())
    with pytest.raises(
        NotRecordedError, match=r"nearest is line 2 of .*, which differs in .*body.max_duration"
    ) as raised:
        await done(client.calls.send(phone_number="+1", task="x", webhook="y", max_duration=7))
    assert raised.value.nearest is not None
    assert (raised.value.vendor, raised.value.operation) == ("bland", "sendCall")
    assert pickle.loads(pickle.dumps(raised.value)).operation == "sendCall"
    with pytest.raises(NotRecordedError, match="there is nothing of tavus"):
        await collected(client_of(found, flavour, "tavus").personas.list())


async def test_what_is_to_be_kept_is_kept_but_no_secret(flavour: Flavour, tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    with record(path, keep={"name", "description", "metadata"}) as recording:
        client = recording.client(client_of(Sandbox(keys=[KEY]), flavour, api_key=KEY))
        await done(client.personas.create(name="Cara", description=f"Uses {KEY}."))
        await done(client.calls.send(phone_number="+13125550117", task="x", metadata={"api_key": "abc-secret"}))
    text = path.read_text("utf-8")
    assert '"Cara"' in text
    assert KEY not in text
    assert "abc-secret" not in text
    assert json.loads(text.splitlines()[0])["kept"] == ["description", "metadata", "name"]


LEAKING = [
    ("retry-after", "Ines Okafor"),
    ("retry-after", "Fri, 12 Apr 1985 00:00:00 GMT; Ines"),
    ("retry-after", "4929123123456"),
    ("retry-after", "3.13125550117"),
    ("retry-after-ms", KEY),
    ("retry-after-ms", "47110815"),
    ("retry-after-ms", "13125550117"),
    ("content-type", "Ines/Okafor"),
    ("content-type", "audio/ines.okafor@example.net"),
    ("content-type", f"text/{KEY}"),
    ("x-request-id", "Ines"),
    ("ratelimit-remaining", "4711"),
]


@for_each(("name", "value"), LEAKING)
def test_headers_of_another_form_or_with_the_key_are_left_out(name: str, value: str) -> None:
    hide = Masking(Secret(KEY), Secret("47110815")).text
    assert kept({name: value}, hide) == {}


def test_headers_are_kept_without_what_stands_behind_them() -> None:
    moment = "Fri, 12 Apr 2030 00:00:00 GMT"
    for given, found in (
        ({"content-type": "Application/JSON; name=Ines; charset=utf-8"}, {"content-type": "application/json"}),
        ({"content-type": "image/svg+xml"}, {"content-type": "image/svg+xml"}),
        ({"retry-after": " 2.5 ", "retry-after-ms": "1500"}, {"retry-after": "2.5", "retry-after-ms": "1500"}),
        ({"retry-after": moment}, {"retry-after": moment}),
    ):
        assert kept(given, str) == found


async def test_no_header_carries_a_name_or_the_key_into_the_file(flavour: Flavour, tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    headers = {
        "retry-after": PLANTED["name"],
        "retry-after-ms": KEY,
        "content-type": "application/json; by=ines",
        "x-user": PLANTED["name"],
    }
    answer = httpx.MockTransport(lambda request: httpx.Response(429, json={}, headers=headers))
    http = httpx.AsyncClient(transport=answer) if flavour.is_async else httpx.Client(transport=answer)
    client = flavour.kind("bland")(api_key=KEY, http_client=http, max_retries=0)
    with record(path) as recording, pytest.raises(RateLimitError):
        await done(recording.client(client).calls.get("c1"))
    await closed(client)
    await closed(http)
    text = path.read_text("utf-8")
    assert not any(word in text.lower() for word in ("ines", "okafor", KEY.lower()))
    assert '"headers": {"content-type": "application/json"}' in text


@for_each(
    "name",
    [
        *("pin", "pin_code", "pinCode", "userPin", "PINs", "passcode", "pass_code", "Passphrase", "passkey", "pwd"),
        *("security_code", "securityCode", "access_code", "verification-code", "one_time_code", "apiKey", "totp"),
    ],
)
@for_each("secret", [4711, "4711", [4711, ["4711"]]], ids=["number", "text", "several"])
def test_a_secret_is_known_by_its_name_and_never_kept(name: str, secret: Any) -> None:
    stand_ins = StandIns({"metadata", name})
    found = stand_ins.value({"metadata": {name: secret, "zip": 10115}}, (), ())
    assert "4711" not in json.dumps(found)
    assert found["metadata"][name] == (["***", "***"] if isinstance(secret, list) else "***")
    assert 10115 in found["metadata"].values()
    assert stand_ins.replaced["secrets"] == (2 if isinstance(secret, list) else 1)


def head(**more: Any) -> str:
    return json.dumps({"personae_recording": 1, **more})


ENTRY = {"vendor": "bland", "operation": "getCall", "arguments": {}, "status": 200, "body": {}}


@for_each(
    ("lines", "fault"),
    [
        ([], "is not a recording"),
        (["[]"], "line 1 .* it is not an object"),
        (["{"], "line 1 .* it is no JSON"),
        (["{}"], "is not a recording"),
        (['{"personae_recording": true}'], "is not a recording"),
        (['{"personae_recording": 2}'], "of version 2, and 1 is known"),
        ([head(), "x"], "line 2 .* it is no JSON"),
        ([head(), "[" * 100_000], "line 2 .* it is no JSON"),
        ([head(), json.dumps({**ENTRY, "more": 1})], "line 2 .*'more' is not known"),
        ([head(), json.dumps({**ENTRY, "status": "200"})], "line 2 .*'status'"),
        ([head(), json.dumps({**ENTRY, "headers": {"a": "b\r\nc"}})], "line 2 .*'headers'"),
        ([head(), json.dumps({**ENTRY, "file": -1})], "line 2 .*'file'"),
        ([head(), json.dumps({**ENTRY, "failure": "x"})], "line 2 .*'failure'"),
        ([head(), json.dumps({**ENTRY, "arguments": []})], "line 2 .*'arguments'"),
        ([head(), json.dumps({**ENTRY, "operation": "noSuch"})], "line 2 .* bland noSuch, which no specification"),
        ([head(), json.dumps({**ENTRY, "vendor": "../bland"})], "which no specification here has"),
    ],
)
def test_a_file_that_is_none_is_refused(lines: list[str], fault: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text("\n".join(lines))
    with pytest.raises(ConfigurationError, match=fault):
        replay(path)


def test_files_that_cannot_be_read_or_written(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="cannot be read"):
        replay(tmp_path / "none.jsonl")
    with pytest.raises(ConfigurationError, match="in a folder that does not exist"):
        record(tmp_path / "none" / "run.jsonl")
    with pytest.raises(ConfigurationError, match="is a folder"):
        record(tmp_path)
    with pytest.raises(ConfigurationError, match="is a folder"):
        record(f"{tmp_path}{os.sep}run{os.sep}")
    with pytest.raises(ConfigurationError, match="is none"):
        record(f"{tmp_path}{os.sep}a\0b")
    (tmp_path / "soon").mkdir()
    recording = record(tmp_path / "soon" / "run.jsonl")
    (tmp_path / "soon").rmdir()
    with pytest.raises(FileError, match="cannot be written any more"):
        recording.save()
    with pytest.raises(ConfigurationError, match="names of fields"):
        record(tmp_path / "run.jsonl", keep="name")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no FIFOs here")
def test_what_is_no_regular_file_is_refused_and_left(tmp_path: Path) -> None:
    fifo, link = tmp_path / "fifo", tmp_path / "link"
    os.mkfifo(fifo)
    link.symlink_to(fifo)
    for path in (fifo, link, os.devnull):
        with pytest.raises(ConfigurationError, match="is a device, a pipe or a socket"):
            record(path)
    assert stat.S_ISFIFO(fifo.lstat().st_mode)
    assert sorted(tmp_path.iterdir()) == [fifo, link]


@pytest.mark.skipif(os.name == "nt", reason="links and modes are another matter there")
def test_a_link_stays_and_its_file_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "far").mkdir()
    real, link, dangling = tmp_path / "far" / "real.jsonl", tmp_path / "link.jsonl", tmp_path / "dangling.jsonl"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)
    dangling.symlink_to(tmp_path / "far" / "new.jsonl")
    monkeypatch.chdir(tmp_path)
    for path in (link, dangling):
        with record(path.name) as recording:
            recording.client(Sandbox().bland()).calls.list().page(1)
            monkeypatch.chdir(tmp_path / "far")
        monkeypatch.chdir(tmp_path)
        assert path.is_symlink()
        assert replay(path).left == 1
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert sorted(one.name for one in (tmp_path / "far").iterdir()) == ["new.jsonl", "real.jsonl"]


def test_streams_and_addresses_of_no_operation_are_left_out() -> None:
    for path in ("/v1/calls/active/stream", "/v1/no/such/place"):
        assert (
            asked("bland", "https://api.bland.ai", Request("GET", f"https://api.bland.ai{path}", {}, "k", None)) is None
        )
    found = asked(
        "bland", "https://host/base", Request("GET", "https://host/base/v1/calls/c%2F1?a=1&a=2", {}, "k", None)
    )
    assert found == ("getCall", {"path": {"call_id": "c/1"}, "query": {"a": ["1", "2"]}})
