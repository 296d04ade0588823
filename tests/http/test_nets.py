"""What is known of the HTTP library's insides, and the nets below it: what is nobody's answer is not taken for one."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest

from personae import APIConnectionError, Limits, Timeout
from personae.http import libraries
from personae.http.http1 import connection
from personae.http.http1.connection import AsyncConnection, Connection, leftover
from tests.support.both_clients import Flavour
from tests.support.carriers import ON_EACH
from tests.support.each import for_each
from tests.support.fake_clock import FakeClock
from tests.support.hostile_faults import STRAYS
from tests.support.hostile_server import Hostile
from tests.support.invented_calls import call
from tests.support.sync_or_async import closed, done

pytestmark = pytest.mark.anyio

PATIENT = Timeout(connect=5, read=5, write=5, pool=5)
ANSWER = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"


def connect(flavour: Flavour, url: str, **options: Any) -> Any:
    limits = Limits(1, 1, keepalive_expiry=60)
    given = {"base_url": url, "transport": None, "max_retries": 0, "timeout": PATIENT, "limits": limits, **options}
    return flavour.client(None, **given)


# the private name by which the library is asked whether bytes have followed an answer


class Stream:
    """What a connection of the library reads from; it gives one segment."""

    def __init__(self, segment: bytes) -> None:
        self._segments = [segment]

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._segments.pop()

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        return

    def close(self) -> None:
        return

    def get_extra_info(self, info: str) -> None:
        return


class AsyncStream(Stream):
    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # type: ignore[override]
        return super().read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # type: ignore[override]
        return

    async def aclose(self) -> None:
        return


@for_each(("behind", "is_left"), [(b"", False), (b"\r\n", True), (b"{}", True), (ANSWER, True)])
@for_each("name", ["httpx", "httpx2"])
@for_each("is_async", [False, True], ids=["sync", "async"])
async def test_the_library_can_be_asked_for_what_has_followed_an_answer(
    name: str, is_async: bool, behind: bytes, is_left: bool
) -> None:
    core = libraries.library(name).core
    origin = core.Origin(b"http", b"host", 80)
    request = core.Request("GET", core.URL("http://host/"), headers=[(b"host", b"host")])
    if is_async:
        http = core.AsyncHTTP11Connection(origin, AsyncStream(ANSWER + behind))
        answer = await http.handle_async_request(request)
        assert [part async for part in answer.stream] == [b"{}"]
        await answer.aclose()
    else:
        http = core.HTTP11Connection(origin, Stream(ANSWER + behind))
        answer = http.handle_request(request)
        assert list(answer.stream) == [b"{}"]
        answer.close()
    assert http.is_idle()
    assert leftover(http) is is_left


# the net below it


OF_HTTPCORE = [one for one in ON_EACH if one[0].name != "aiohttp"]
"""aiohttp's parser is new for each answer, and what the last one held is lost with it."""

WHOLE = [
    "a 429 that asks for another attempt",
    "a 503 that asks for another attempt",
    "an answer to another call",
    "an answer to another call, until the end",
    "two answers to other calls",
    "no content",
]


@pytest.mark.parametrize("wire", OF_HTTPCORE, indirect=True, ids=lambda one: f"{one[0].name}-{one[1].prefix or 'Sync'}")
@pytest.mark.parametrize("stray", WHOLE)
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_an_answer_that_nobody_has_read_since_the_request_is_refused(
    wire: Flavour, hostile: Hostile, stray: str, method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even if the library cannot be asked: a request that may be sent again is, and another one fails."""
    assert stray in STRAYS
    monkeypatch.setattr(connection, "leftover", lambda _: False)
    hostile.ledger()
    client = connect(wire, hostile.url, max_retries=2)
    client._clock = FakeClock()
    await done(client.send(call("POST", query={"call": "1", "fault": f"{stray} in the segment of an answer"})))
    second = call(method, query={"call": "2"})
    if method == "GET":
        answer = await done(client.send(second))
        assert (answer.parsed, answer.attempts) == ({"call": "2"}, 2)
    else:
        with pytest.raises(APIConnectionError, match="an answer came before its request") as failure:
            await done(client.send(second))
        assert failure.value.attempts == 1
        assert "after the request was sent" in str(failure.value)
    third = await done(client.send(call("POST", query={"call": "3"})))
    assert (third.parsed, third.attempts) == ({"call": "3"}, 1)
    executions = hostile.ledger()["executions"]
    assert executions["1"] == executions["3"] == 1
    assert executions.get("2", 0) <= (2 if method == "GET" else 1)
    await closed(client)


# a server that speaks first


@contextmanager
def greeting(said: bytes) -> Iterator[tuple[str, threading.Semaphore, list[bytes]]]:
    """A server that says something as soon as it is connected to, and keeps what it is told."""
    greeted = threading.Semaphore(0)
    told: list[bytes] = []

    def serve() -> None:
        while True:
            try:
                raw, _ = listener.accept()
            except OSError:
                return
            with raw:
                raw.sendall(said)
                greeted.release()
                raw.settimeout(5)
                with suppress(ConnectionResetError):  # of one who has closed and not read
                    told.append(raw.recv(65536))

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}", greeted, told
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join()


@pytest.mark.parametrize(
    "name", ["an answer to another call", "a line break", "half an answer", "NULs", "100 Continue"]
)
async def test_what_comes_before_a_request_is_no_answer_to_it(
    wire: Flavour, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with greeting(STRAYS[name]("1")) as (url, greeted, told):
        open_blocking: Callable[..., Any] = Connection.open
        open_waiting: Callable[..., Any] = AsyncConnection.open

        def opened(self: Connection, *arguments: Any) -> None:
            open_blocking(self, *arguments)
            greeted.acquire()

        async def async_opened(self: AsyncConnection, *arguments: Any) -> None:
            await open_waiting(self, *arguments)
            await asyncio.get_running_loop().run_in_executor(None, greeted.acquire)

        monkeypatch.setattr(Connection, "open", opened)
        monkeypatch.setattr(AsyncConnection, "open", async_opened)
        client = connect(wire, url)
        with pytest.raises(APIConnectionError, match=r"spoke before it was asked.*before a byte was sent"):
            await done(client.send(call("POST")))
        await closed(client)
    assert b"".join(told) == b""
