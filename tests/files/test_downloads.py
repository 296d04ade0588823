"""Answers that are files: what is read, saved or iterated, and what is left when one breaks off."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from personae import (
    APIConnectionError,
    APIResponseError,
    APITimeoutError,
    ConfigurationError,
    NotFoundError,
    ReportedFailureError,
)
from personae_api.types import DownloadCall, Operation
from tests.support.both_clients import KEYS, Flavour
from tests.support.fake_clock import FakeClock
from tests.support.invented_calls import operation
from tests.support.scripted_vendor import HttpWire, Script, answer, script
from tests.support.served_vendor import Connection, serving
from tests.support.sync_or_async import closed, collected, done

pytestmark = pytest.mark.anyio

WAV = b"RIFF" + bytes(range(256)) * 40
SOUND = {"content-type": "audio/wav"}


def recording(method: str = "GET", vendor: str = "anam", **more: Any) -> DownloadCall[Any]:
    return DownloadCall(operation(method, vendor=vendor, media_types=("audio/wav", "audio/mpeg"), **more), None)


def sound(content: bytes = WAV, **headers: str) -> Any:
    return answer(content=content, headers={**SOUND, **headers})


def cut(content: bytes = WAV[:500]) -> Any:
    return sound(content, **{"content-length": str(len(WAV))})


@asynccontextmanager
async def streaming(manager: Any) -> AsyncIterator[Any]:
    """One way to use the context managers of both kinds."""
    if hasattr(manager, "__aenter__"):
        async with manager as stream:
            yield stream
    else:
        with manager as stream:
            yield stream


async def test_a_file_is_read_whole(flavour: Flavour) -> None:
    answers = script(sound())
    download = flavour.client(answers)._download(recording())
    assert answers.requests == []
    assert await done(download.read()) == WAV
    assert answers.requests[0].headers["accept"] == "audio/wav, audio/mpeg"


async def test_a_file_is_saved_and_its_progress_told(flavour: Flavour, tmp_path: Path) -> None:
    def handler(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={**SOUND, "content-length": str(len(WAV))}, stream=Parts(WAV, 1000))

    told: list[tuple[int, int | None]] = []
    target = tmp_path / "call.wav"
    target.write_bytes(b"an older one")
    client = flavour.client(HttpWire(handler))
    size = await done(client._download(recording()).save(target, progress=lambda *seen: told.append(seen)))
    assert size == len(WAV)
    assert target.read_bytes() == WAV
    assert [path.name for path in tmp_path.iterdir()] == ["call.wav"]
    assert told == [(min(done_, len(WAV)), len(WAV)) for done_ in range(1000, len(WAV) + 1000, 1000)]


class Parts(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, content: bytes, size: int) -> None:
        self.parts = [content[start : start + size] for start in range(0, len(content), size)]
        self.taken = 0

    def __iter__(self) -> Iterator[bytes]:
        for part in self.parts:
            self.taken += 1
            yield part

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part


async def test_a_file_is_taken_part_by_part_and_not_ahead_of_need(flavour: Flavour) -> None:
    stream = Parts(WAV, 100)
    client = flavour.client(HttpWire(lambda _: httpx.Response(200, headers=SOUND, stream=stream)))
    found = await collected(client._download(recording()), limit=3)
    assert b"".join(found) == WAV[:300]
    assert stream.taken == 3


@pytest.mark.usefixtures("library")
async def test_a_stream_shows_its_headers_and_may_be_left(flavour: Flavour) -> None:
    def answerer(connection: Connection, _: str) -> bool:
        head = f"HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nContent-Length: {len(WAV)}\r\nX-Cost: 0.02\r\n\r\n"
        connection.send(head.encode() + WAV[:50])
        return connection.raw.recv(1) != b""  # the client closes what it does not read to its end

    with serving(answerer) as server:
        client = flavour.client(None, base_url=server.url, transport=None)
        async with streaming(client._download(recording()).stream()) as stream:
            assert (stream.content_type, stream.size, stream.headers["x-cost"]) == ("audio/mpeg", len(WAV), "0.02")
        server.threads[1].join(5)
        assert not server.threads[1].is_alive()
        await closed(client)


async def test_a_size_that_is_not_told_is_none(flavour: Flavour) -> None:
    client = flavour.client(HttpWire(lambda _: httpx.Response(200, headers=SOUND, stream=Parts(WAV, 5000))))
    async with streaming(client._download(recording()).stream()) as stream:
        assert stream.size is None
        assert b"".join(await collected(stream)) == WAV


async def test_a_file_that_breaks_off_comes_again_if_it_may(flavour: Flavour, tmp_path: Path) -> None:
    answers = script(cut(), cut(WAV[:100]), sound())
    client = flavour.client(answers)
    assert await done(client._download(recording()).save(tmp_path / "a.wav")) == len(WAV)
    assert (tmp_path / "a.wav").read_bytes() == WAV
    assert await done(flavour.client(script(cut(), sound()))._download(recording()).read()) == WAV


@pytest.mark.parametrize(("method", "attempts"), [("GET", 3), ("POST", 1)])
async def test_a_file_that_keeps_breaking_off_leaves_what_was_there(
    flavour: Flavour, tmp_path: Path, method: str, attempts: int
) -> None:
    target = tmp_path / "call.wav"
    target.write_bytes(b"an older one")
    answers = script(*[cut()] * attempts)
    with pytest.raises(APIResponseError, match="the answer was cut short") as failure:
        await done(flavour.client(answers)._download(recording(method)).save(target))
    assert failure.value.attempts == attempts
    assert [path.name for path in tmp_path.iterdir()] == ["call.wav"]
    assert target.read_bytes() == b"an older one"


async def test_what_was_iterated_does_not_come_again(flavour: Flavour) -> None:
    answers = script(cut())
    found: list[bytes] = []
    with pytest.raises(APIResponseError, match="the answer was cut short"):
        await collected(flavour.client(answers)._download(recording()), into=found)
    assert b"".join(found) == WAV[:500]
    assert len(answers.requests) == 1


async def test_an_answer_that_refuses_is_an_error_or_tried_again(flavour: Flavour) -> None:
    refusal = answer({"message": "no such call"}, status=404)
    with pytest.raises(NotFoundError, match="no such call"):
        await done(flavour.client(script(refusal))._download(recording()).read())
    answers = script(answer({}, status=429, headers={"retry-after": "3"}), sound())
    clock = FakeClock(chance=0)
    assert await done(flavour.client(answers, clock=clock)._download(recording("POST")).read()) == WAV
    assert clock.sleeps == [3.0]


@pytest.mark.parametrize("kind", ["application/json", "text/html; charset=utf-8", "application/problem+json"])
async def test_what_is_no_file_is_an_error(flavour: Flavour, kind: str, tmp_path: Path) -> None:
    page = answer(content=b"{}", headers={"content-type": kind})
    with pytest.raises(APIResponseError, match="a file was expected") as failure:
        await done(flavour.client(script(page))._download(recording()).save(tmp_path / "a.wav"))
    assert kind.partition(";")[0] in str(failure.value)
    with pytest.raises(APIResponseError, match="a file was expected"):
        await done(flavour.client(script(page)).send(recording()))
    assert list(tmp_path.iterdir()) == []


async def test_a_failure_that_is_reported_in_place_of_a_file(flavour: Flavour) -> None:
    report = answer({"data": None, "errors": [{"error": "NO_AUDIO", "message": "not recorded"}]})
    with pytest.raises(ReportedFailureError, match="not recorded"):
        await done(flavour.client(script(report), vendor="bland")._download(recording(vendor="bland")).read())


async def test_what_costs_is_not_sent_twice(flavour: Flavour) -> None:
    answers = script(sound())
    speech = flavour.client(answers)._download(recording("POST"))
    assert await done(speech.read()) == WAV
    with pytest.raises(ConfigurationError, match="was sent already, and sending it again may cost again"):
        await done(speech.read())
    again = flavour.client(script(sound(), sound()))._download(recording())
    assert [await done(again.read()), await done(again.read())] == [WAV, WAV]


async def test_a_folder_or_none_is_noticed_before_anything_is_sent(flavour: Flavour, tmp_path: Path) -> None:
    answers = script()
    download = flavour.client(answers)._download(recording("POST"))
    with pytest.raises(ConfigurationError, match="the name of a file is needed"):
        await done(download.save(tmp_path))
    with pytest.raises(ConfigurationError, match="the name of a file is needed, not ''"):
        await done(download.save(""))
    with pytest.raises(ConfigurationError, match=r"cannot save to .*a\.wav': No such file or directory"):
        await done(download.save(tmp_path / "missing" / "a.wav"))
    assert answers.requests == []


async def test_a_key_does_not_go_to_where_the_file_is_kept(flavour: Flavour) -> None:
    moved = answer(status=302, headers={"location": "https://files.example.com/a.wav?signature=x"})
    answers = script(moved, sound())
    assert await done(flavour.client(answers)._download(recording()).read()) == WAV
    first, second = answers.requests
    assert KEYS["anam"] in str(first.headers["authorization"])
    assert second.url == "https://files.example.com/a.wav?signature=x"
    assert "authorization" not in second.headers


@pytest.mark.usefixtures("library")
async def test_a_deadline_passes_while_parts_come(flavour: Flavour) -> None:
    def answerer(connection: Connection, _: str) -> bool:
        connection.send(f"HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nContent-Length: {len(WAV)}\r\n\r\n")
        while not server.is_stopping.wait(0.02):
            connection.send(b"x")
        return False

    with serving(answerer) as server:
        client = flavour.client(None, base_url=server.url, transport=None, deadline=0.2, max_retries=0)
        with pytest.raises(APITimeoutError, match=r"the deadline of 0.2 s passed"):
            await done(client._download(recording()).read())
        server.is_stopping.set()
        await closed(client)


async def test_the_whole_response_has_the_bytes(flavour: Flavour) -> None:
    response = await done(flavour.client(script(sound())).send(recording()))
    assert (response.parsed, response.content, response.body) == (WAV, WAV, None)


async def test_an_answer_is_json_or_a_file(flavour: Flavour) -> None:
    from personae_api.shapes import ANY
    from personae_api.types import Call

    either: Call[Any, Any] = Call(Operation("anam", "probe", "GET", "/things", media_types=("audio/wav",)), ANY)
    answers: Script = script(answer({"text": "hi"}), sound())
    client = flavour.client(answers)
    assert [await done(client._fetch(either)), await done(client._fetch(either))] == [{"text": "hi"}, WAV]
    assert answers.requests[0].headers["accept"] == "application/json, audio/wav"


async def test_downloads_are_logged_without_values(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    download = flavour.client(script(sound()))._download(recording())
    await done(download.read())
    assert "anam probe: GET /things answered 200" in caplog.text
    assert repr(download) == f"<{flavour.prefix}Download of anam probe>"


async def test_a_connection_that_fails_before_the_headers_is_tried_again(flavour: Flavour) -> None:
    answers = script(httpx.ReadError("reset"), sound())
    assert await done(flavour.client(answers)._download(recording()).read()) == WAV
    with pytest.raises(APIConnectionError):
        await done(flavour.client(script(httpx.ReadError("reset")))._download(recording("POST")).read())
