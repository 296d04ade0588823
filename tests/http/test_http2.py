"""HTTP/2 on real sockets, with TLS: many calls on a connection, and each on its own."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import AsyncGenerator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from h2.errors import ErrorCodes
from h2.settings import SettingCodes
from hyperframe.frame import ContinuationFrame, GoAwayFrame, HeadersFrame, PingFrame

from personae import (
    APIConnectionError,
    APIError,
    APIResponseError,
    APITimeoutError,
    ConfigurationError,
    InternalServerError,
    Limits,
    PersonaeError,
    Timeout,
)
from personae.clock import Interrupt
from personae.errors import Failure
from personae.http import libraries
from personae.http.http2 import multiplexing, multiplexing_loop, protocol
from personae.http.messages import TransportError
from personae_api.types import DownloadCall
from tests.support.both_clients import Flavour
from tests.support.failures import chain
from tests.support.http2_server import Asked, Server, serving_http2, write_authority
from tests.support.invented_calls import call, form_call, operation, paged
from tests.support.served_vendor import serving
from tests.support.sync_or_async import closed, done

pytestmark = pytest.mark.anyio

PATIENT = Timeout(connect=5, read=5, write=5, pool=5)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(autouse=True)
def trusted(clean_environment: None, authority: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))


@pytest.fixture(scope="module")
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(130) as executor:
        yield executor


Starting = Callable[..., "asyncio.Future[Any]"]


@pytest.fixture
def start(flavour: Flavour, threads: ThreadPoolExecutor) -> Starting:
    """Begin something that goes on beside the test: in a task, or in a thread."""

    def starting(function: Callable[..., Any], *arguments: Any) -> asyncio.Future[Any]:
        if flavour.is_async:
            task: asyncio.Future[Any] = asyncio.ensure_future(function(*arguments))
            return task
        return asyncio.get_running_loop().run_in_executor(threads, function, *arguments)

    return starting


def connect(flavour: Flavour, server: Server, **options: Any) -> Any:
    given = {"base_url": server.url, "transport": None, "max_retries": 0, "timeout": PATIENT, "http2": True, **options}
    return flavour.client(None, **given)


async def all_of(futures: list[asyncio.Future[Any]]) -> list[Any]:
    """What they gave, or what they raised."""
    return await asyncio.wait_for(asyncio.gather(*futures, return_exceptions=True), 15)


def download() -> DownloadCall[Any]:
    return DownloadCall(operation(media_types=("audio/wav",)), None)


async def parts_of(answered: Any) -> AsyncGenerator[bytes, None]:
    if hasattr(answered, "__aiter__"):
        async for part in answered:
            yield part
    else:
        for part in answered:
            yield part


async def slowly(parts: AsyncGenerator[bytes, None]) -> None:
    async for _ in parts:
        await asyncio.sleep(0.02)


class Held:
    """Requests that are answered when the test says so; each is known by its `q`."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self._answered: set[Asked] = set()

    async def __call__(self, asked: Asked) -> None:
        self.asked.append(asked)

    def of(self, q: object) -> Asked:
        (found,) = [asked for asked in self.asked if asked.path.endswith(f"q={q}")]
        return found

    def has(self, q: object) -> bool:
        return any(asked.path.endswith(f"q={q}") for asked in self.asked)

    def is_cancelled(self, q: object) -> bool:
        return self.of(q).reset_code == ErrorCodes.CANCEL

    def answer(self, server: Server, *which: object) -> None:
        """Those that are named, or all that are not answered."""
        for asked in [self.of(q) for q in which] or [one for one in self.asked if one not in self._answered]:
            self._answered.add(asked)
            if asked.reset_code is None:
                server.launch(asked.answer(f'"{asked.path}"'))


class SmallSocket(socket.socket):
    """One that holds little of what is sent."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)


async def echo(asked: Asked) -> None:
    await asked.is_whole.wait()
    await asked.answer(f'["{asked.path}", {len(asked.body)}]')


class TestOneConnection:
    async def test_carries_calls_one_after_the_other(self, flavour: Flavour) -> None:
        with serving_http2(echo) as server:
            client = connect(flavour, server, api_key="secret-key-1")
            first = await done(client.send(call("POST", query={"q": "a b"}, json={"name": "Zoë"})))
            second = await done(client.send(call()))
            await closed(client)
        assert (first.parsed, second.parsed) == (["/things?q=a%20b", 15], ["/things", 0])
        assert (len(server.peers), server.peers[0].protocol) == (1, "h2")
        request = server.requests[0]
        assert request.headers[":method"] == "POST"
        assert request.headers["authorization"] == "Bearer secret-key-1"
        assert request.headers["content-length"] == "15"
        assert request.secret == {"authorization"}  # the tables of the compression are for what may be guessed
        assert all(name == name.lower() for name, _ in request.pairs)

    async def test_carries_many_at_once_and_their_answers_in_any_order(self, flavour: Flavour, start: Starting) -> None:
        held = Held()
        with serving_http2(held) as server:
            client = connect(flavour, server)
            calls = [start(client.send, call("POST", query={"q": i}, json=i)) for i in range(60)]
            await server.seen(lambda: len(held.asked) == 60)
            held.answer(server, *reversed(range(60)))
            answers = await all_of(calls)
            await closed(client)
        assert [answer.parsed for answer in answers] == [f"/things?q={i}" for i in range(60)]
        assert (len(server.peers), server.peers[0].most_at_once) == (1, 60)

    @pytest.mark.parametrize("library", ["httpx", "httpx2"])
    async def test_whichever_library_is_installed(
        self, flavour: Flavour, library: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(libraries, "default", lambda: libraries.library(library))
        with serving_http2(echo) as server:
            client = connect(flavour, server)
            assert (await done(client.send(form_call({"file": b"x" * 100_000})))).parsed[1] > 100_000
            await closed(client)
        assert server.peers[0].protocol == "h2"

    async def test_an_answer_with_trailers_padding_and_answers_before_it(self, flavour: Flavour) -> None:
        async def answerer(asked: Asked) -> None:
            asked.begin(103, [("link", "</style.css>")])
            await asked.answer('{"id": "p1"}', 201, [("x-request-id", "r1")], trailers=[("x-sum", "1")], padding=200)

        with serving_http2(answerer) as server:
            client = connect(flavour, server)
            response = await done(client.send(call()))
            await closed(client)
        assert (response.parsed, response.status_code) == ({"id": "p1"}, 201)
        assert response.headers["x-request-id"] == "r1"
        assert "x-sum" not in response.headers

    async def test_an_answer_before_the_request_is_whole_is_an_answer(self, flavour: Flavour) -> None:
        async def answerer(asked: Asked) -> None:
            asked.begin(500, [("content-type", "application/json")])
            await asked.send(b'{"message": "too large"}')
            asked.end()
            asked.reset(ErrorCodes.NO_ERROR)

        with serving_http2(answerer) as server:
            server.takes_all = False
            client = connect(flavour, server)
            with pytest.raises(InternalServerError, match="500: too large"):
                await done(client.send(form_call({"file": b"x" * 1_000_000})))
            await closed(client)

    async def test_a_body_that_fails_is_given_up(self, flavour: Flavour, start: Starting) -> None:
        class Broken:
            name = "broken.wav"

            def read(self, _: int = -1) -> bytes:
                raise OSError("the disk is gone")

        held = Held()
        with serving_http2(held) as server:
            client = connect(flavour, server)
            other = start(client.send, call(query={"q": "other"}))
            await server.seen(lambda: held.asked)
            with pytest.raises((OSError, PersonaeError), match="the disk is gone"):
                await done(client.send(form_call({"file": Broken()})))
            await server.seen(lambda: len(held.asked) == 2 and held.asked[1].reset_code == ErrorCodes.CANCEL)
            held.answer(server, "other")
            assert (await other).parsed == "/things?q=other"
            await closed(client)
        assert len(server.peers) == 1


class TestWhoSpeaksWhat:
    async def test_a_server_without_http_2(self, flavour: Flavour, start: Starting) -> None:
        with serving_http2(echo, protocols=["http/1.1"]) as server:
            client = connect(flavour, server)
            answers = await all_of([start(client.send, call()) for _ in range(10)])
            assert (await done(client.send(call()))).parsed == "plain"
            await closed(client)
        assert [answer.parsed for answer in answers] == ["plain"] * 10
        assert len(server.plain) == 11

    async def test_nobody_is_asked_who_did_not_say_so(self, flavour: Flavour) -> None:
        with serving_http2(echo) as server:
            client = connect(flavour, server, http2=False)
            assert (await done(client.send(call()))).parsed == "plain"
            await closed(client)

    async def test_without_tls_it_is_http_1(self, flavour: Flavour) -> None:
        with serving(lambda connection, _: connection.answer('"plain"')) as server:
            client = connect(flavour, server)  # type: ignore[arg-type]
            assert (await done(client.send(call()))).parsed == "plain"
            await closed(client)
        assert server.requests[0].startswith("GET /things HTTP/1.1\r\n")

    async def test_through_the_tunnel_of_a_proxy(self, flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
        with serving_http2(echo) as server, tunnel(server) as (url, asked):
            monkeypatch.setenv("HTTPS_PROXY", url)
            client = connect(flavour, server)
            for _ in range(2):
                assert (await done(client.send(call()))).parsed == ["/things", 0]
            await closed(client)
        assert asked == [(f"CONNECT 127.0.0.1:{server.port} HTTP/1.1", None)]
        assert server.peers[0].protocol == "h2"

    async def test_a_proxy_itself_is_spoken_to_in_http_1(
        self, flavour: Flavour, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Where it is reached by https, threads have TLS within TLS, which can only wait: HTTP/1.1 all the way."""
        with serving_http2(echo) as server, tunnel(server, server.context) as (url, asked):
            monkeypatch.setenv("HTTPS_PROXY", url)
            client = connect(flavour, server)
            answer = (await done(client.send(call()))).parsed
            await closed(client)
        assert asked == [(f"CONNECT 127.0.0.1:{server.port} HTTP/1.1", "http/1.1")]
        assert answer == (["/things", 0] if flavour.is_async else "plain")

    def test_without_the_extra_the_error_says_what_to_install(self) -> None:
        program = """
import sys
sys.modules["h2"] = None
import personae
for kind in (personae.Anam, personae.AsyncAnam):
    kind(api_key="k")  # who does not want it does not load it
    try:
        kind(api_key="k", http2=True)
    except personae.ConfigurationError as error:
        print(error)
"""
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=False, timeout=60
        )
        assert done.stderr == ""
        assert done.stdout.splitlines() == ["http2=True needs the package h2: pip install 'personae[http2]'"] * 2

    def test_a_client_of_ones_own_brings_its_own(self, flavour: Flavour) -> None:
        kind = flavour.kind("anam")
        with pytest.raises(ConfigurationError, match="pass only one of transport and http2"):
            kind(api_key="k", transport=object(), http2=True)
        with pytest.raises(ConfigurationError, match="pass only one of http_client and http2"):
            kind(api_key="k", http_client=object(), http2=True)
        with pytest.raises(ConfigurationError, match="http2 must be True or False, not 'yes'"):
            kind(api_key="k", http2="yes")


@contextmanager
def tunnel(server: Server, context: ssl.SSLContext | None = None) -> Iterator[tuple[str, list[tuple[str, str | None]]]]:
    """A proxy that does what it is asked by CONNECT; what it was asked, and what was agreed on with its TLS."""
    asked: list[tuple[str, str | None]] = []

    async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
        writer.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = (await reader.readuntil(b"\r\n\r\n")).decode()
        tls = writer.get_extra_info("ssl_object")
        asked.append((request.splitlines()[0], tls and tls.selected_alpn_protocol()))
        host, port = request.split()[1].split(":")
        onward_reader, onward_writer = await asyncio.open_connection(host, int(port))
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        ways = carry(reader, onward_writer), carry(onward_reader, writer)
        await asyncio.gather(*ways, return_exceptions=True)

    proxy: asyncio.Server = server.run(asyncio.start_server(serve, "127.0.0.1", 0, ssl=context))
    port = proxy.sockets[0].getsockname()[1]
    try:
        yield f"{'https' if context else 'http'}://127.0.0.1:{port}", asked
    finally:
        server.do(proxy.close)


class TestLimits:
    async def test_what_the_server_allows_at_once_is_kept_to(self, flavour: Flavour, start: Starting) -> None:
        async def answerer(asked: Asked) -> None:
            await asyncio.sleep(0.01)
            await echo(asked)

        with serving_http2(answerer, settings={SettingCodes.MAX_CONCURRENT_STREAMS: 5}) as server:
            client = connect(flavour, server, limits=Limits(max_connections=1))
            answers = await all_of([start(client.send, call("POST", query={"q": i})) for i in range(30)])
            await closed(client)
        assert [answer.parsed[0] for answer in answers] == [f"/things?q={i}" for i in range(30)]
        assert (len(server.peers), server.peers[0].most_at_once) == (1, 5)

    async def test_beyond_that_further_connections_are_opened(self, flavour: Flavour, start: Starting) -> None:
        held = Held()
        with serving_http2(held, settings={SettingCodes.MAX_CONCURRENT_STREAMS: 5}) as server:
            client = connect(flavour, server, limits=Limits(max_connections=3))
            calls = [start(client.send, call(query={"q": i})) for i in range(17)]
            await server.seen(lambda: len(held.asked) == 15)
            assert len(server.peers) == 3
            held.answer(server)
            await server.seen(lambda: len(held.asked) == 17)
            held.answer(server)
            answers = await all_of(calls)
            await closed(client)
        assert [answer.status_code for answer in answers] == [200] * 17
        assert [peer.most_at_once for peer in server.peers] == [5, 5, 5]

    async def test_ours_is_a_hundred(self, flavour: Flavour, start: Starting) -> None:
        held = Held()
        with serving_http2(held, settings={SettingCodes.MAX_CONCURRENT_STREAMS: 1000}) as server:
            client = connect(flavour, server)
            calls = [start(client.send, call(query={"q": i})) for i in range(110)]
            await server.seen(lambda: len(held.asked) == 110)
            held.answer(server)
            assert all(answer.status_code == 200 for answer in await all_of(calls))
            await closed(client)
        assert [peer.most_at_once for peer in server.peers] == [100, 10]

    async def test_waiting_for_a_place_has_its_time(self, flavour: Flavour, start: Starting) -> None:
        held = Held()
        with serving_http2(held, settings={SettingCodes.MAX_CONCURRENT_STREAMS: 1}) as server:
            client = connect(flavour, server, limits=Limits(max_connections=1))
            first = start(client.send, call())
            await server.seen(lambda: held.asked)
            started = time.monotonic()
            with pytest.raises(APITimeoutError, match="all connections of the client stayed busy"):
                await done(client.with_options(timeout=Timeout(pool=0.1)).send(call()))
            with pytest.raises(APITimeoutError, match=r"the deadline of 0\.1 s passed"):
                await done(client.with_options(deadline=0.1).send(call()))
            assert 0.2 <= time.monotonic() - started < 1
            held.answer(server)
            assert (await first).status_code == 200
            await closed(client)

    async def test_who_gives_up_waiting_leaves_no_gap(self) -> None:
        flavour, held = Flavour("Async"), Held()
        with serving_http2(held, settings={SettingCodes.MAX_CONCURRENT_STREAMS: 2}) as server:
            client = connect(flavour, server, limits=Limits(max_connections=1))
            calls = [asyncio.ensure_future(client.send(call(query={"q": q}))) for q in range(8)]
            await server.seen(lambda: len(held.asked) == 2)
            for q in (2, 4, 0):  # two that wait, and one that is on the way
                calls[q].cancel()
            for q in (3, 5, 6, 7):
                await server.seen(partial(held.has, q))
                held.answer(server, 1 if q == 3 else q)
            held.answer(server)
            answers = await all_of(calls)
            await closed(client)
        assert [isinstance(one, asyncio.CancelledError) for one in answers] == [q in (0, 2, 4) for q in range(8)]
        assert (len(server.peers), len(held.asked)) == (1, 6)

    async def test_a_limit_that_sinks_in_mid_flight(self, flavour: Flavour, start: Starting) -> None:
        held = Held()
        with serving_http2(held) as server:
            client = connect(flavour, server, limits=Limits(max_connections=1))
            calls = [start(client.send, call(query={"q": i})) for i in range(4)]
            await server.seen(lambda: len(held.asked) == 4)
            peer = server.peers[0]
            server.do(lambda: peer.do(lambda http: http.update_settings({SettingCodes.MAX_CONCURRENT_STREAMS: 2})))
            await server.seen(lambda: peer.hears_settings == 2)
            calls += [start(client.send, call(query={"q": i})) for i in range(4, 6)]
            held.answer(server, 0, 1)
            await all_of(calls[:2])
            await asyncio.sleep(0.05)
            assert len(held.asked) == 4  # two are on the way, which is as many as may be
            held.answer(server, 2, 3)
            await server.seen(lambda: len(held.asked) == 6)
            held.answer(server)
            assert [answer.status_code for answer in await all_of(calls)] == [200] * 6
            await closed(client)

    async def test_idle_connections_are_closed_in_time(self, flavour: Flavour) -> None:
        with serving_http2(echo) as server:
            client = connect(flavour, server, limits=Limits(keepalive_expiry=0.05))
            await done(client.send(call()))
            await asyncio.sleep(0.1)
            await done(client.send(call()))
            await server.seen(lambda: server.open_connections == 1)
            await closed(client)
            await server.seen(lambda: server.open_connections == 0)
        assert len(server.peers) == 2


class TestEachOnItsOwn:
    async def test_a_late_call_is_given_up_and_no_other(self, flavour: Flavour, start: Starting) -> None:
        held = Held()
        with serving_http2(held) as server:
            client = connect(flavour, server)
            other = start(client.send, call("POST", query={"q": "other"}))
            await server.seen(lambda: held.asked)
            started = time.monotonic()
            with pytest.raises(APITimeoutError, match="no part of the answer came in time"):
                await done(client.with_options(timeout=Timeout(read=0.1)).send(call("POST")))
            with pytest.raises(APITimeoutError, match=r"the deadline of 0\.1 s passed"):
                await done(client.with_options(deadline=0.1).send(call("POST")))
            assert time.monotonic() - started < 1
            await server.seen(lambda: held.asked[2].reset_code is not None)
            held.answer(server, "other")
            assert (await other).parsed == "/things?q=other"
            assert [asked.reset_code for asked in held.asked] == [None, ErrorCodes.CANCEL, ErrorCodes.CANCEL]
            await closed(client)

    async def test_an_answer_that_trickles_does_not_outlast_the_deadline(self, flavour: Flavour) -> None:
        async def answerer(asked: Asked) -> None:
            asked.begin(200, [("content-type", "application/json")])
            while asked.reset_code is None:
                await asked.send(b" ")
                await asyncio.sleep(0.01)

        with serving_http2(answerer) as server:
            client = connect(flavour, server, deadline=0.2)
            started = time.monotonic()
            with pytest.raises(APITimeoutError, match=r"the deadline of 0\.2 s passed"):
                await done(client.send(call()))
            assert time.monotonic() - started < 1
            await server.seen(lambda: server.requests[0].reset_code == ErrorCodes.CANCEL)
            await closed(client)

    async def test_a_download_does_not_outlast_the_deadline_though_something_has_always_come(
        self, flavour: Flavour
    ) -> None:
        async def answerer(asked: Asked) -> None:
            asked.begin(200, [("content-type", "audio/wav")])
            while asked.reset_code is None and not asked.peer.is_over:
                await asked.send(b" " * 16_000)
                await asyncio.sleep(0)

        with serving_http2(answerer) as server:
            client = connect(flavour, server, deadline=0.3)
            started = time.monotonic()
            parts = parts_of(client._download(download()))
            with pytest.raises(APITimeoutError, match=r"the deadline of 0\.3 s passed"):
                await slowly(parts)
            assert time.monotonic() - started < 1
            await closed(client)

    async def test_an_upload_that_is_not_taken(self, flavour: Flavour, start: Starting) -> None:
        async def answerer(asked: Asked) -> None:
            if asked.headers[":method"] == "GET":
                await echo(asked)

        with serving_http2(answerer) as server:
            server.takes_all = False
            client = connect(flavour, server, timeout=Timeout(write=0.2))
            upload = start(client.send, form_call({"file": b"x" * 1_000_000}))
            await server.seen(lambda: server.requests)
            assert (await done(client.send(call()))).parsed == ["/things", 0]
            (failure,) = await all_of([upload])
            assert isinstance(failure, APITimeoutError)
            assert "no part of the request was taken in time" in str(failure)
            await server.seen(lambda: server.requests[0].reset_code == ErrorCodes.CANCEL)
            await closed(client)
        assert len(server.peers) == 1

    async def test_a_cancelled_task(self) -> None:
        flavour, held = Flavour("Async"), Held()
        with serving_http2(held) as server:
            client = connect(flavour, server)
            calls = [asyncio.ensure_future(client.send(call(query={"q": i}))) for i in range(3)]
            await server.seen(lambda: len(held.asked) == 3)
            calls[1].cancel()
            await server.seen(lambda: held.is_cancelled(1))
            held.answer(server, 0, 2)
            answers = await all_of(calls)
            await closed(client)
        assert [getattr(answer, "parsed", None) for answer in answers] == ["/things?q=0", None, "/things?q=2"]

    async def test_an_interrupt_ends_one_call_of_a_thread_at_once(self, threads: ThreadPoolExecutor) -> None:
        """Whether that thread reads for all, or waits until another one has read."""
        flavour, held = Flavour(""), Held()
        loop = asyncio.get_running_loop()
        with serving_http2(held) as server:
            client = connect(flavour, server)
            interrupts = [Interrupt() for _ in range(3)]
            calls = []
            for number, interrupt in enumerate(interrupts):
                calls.append(loop.run_in_executor(threads, client._send, call("POST", query={"q": number}), interrupt))
                await server.seen(partial(held.has, number))
            for number in (0, 2):
                started = time.monotonic()
                interrupts[number].set()
                (failure,) = await all_of([calls[number]])
                assert time.monotonic() - started < 1
                assert "the call was broken off" in str(failure)
                await server.seen(partial(held.is_cancelled, number))
            held.answer(server, 1)
            assert (await calls[1]).parsed == "/things?q=1"
            await closed(client)
        assert len(server.peers) == 1

    async def test_leaving_a_concurrent_walk_ends_its_pages_and_no_other_call(
        self, flavour: Flavour, start: Starting
    ) -> None:
        held = Held()

        async def answerer(asked: Asked) -> None:
            if asked.path.endswith("page=1") or "page=1&" in asked.path:
                await asked.answer('{"data": [1, 2], "last": 9}')
            else:
                await held(asked)

        with serving_http2(answerer) as server:
            client = connect(flavour, server)
            other = start(client.send, call("POST", query={"q": "other"}))
            await server.seen(lambda: held.asked)
            walk = client._paginate(paged(last=("last",))).concurrent(4)
            if flavour.is_async:
                iterator = aiter(walk)
                assert await anext(iterator) == 1
                await server.seen(lambda: len(held.asked) >= 3)
                await iterator.aclose()
            else:
                pages = iter(walk)
                assert next(pages) == 1
                await server.seen(lambda: len(held.asked) >= 3)
                pages.close()
            await server.seen(lambda: all(one.reset_code == ErrorCodes.CANCEL for one in held.asked[1:]))
            held.answer(server, "other")
            assert (await other).parsed == "/things?q=other"
            await closed(client)
        assert len(server.peers) == 1

    async def test_an_exception_in_a_signal_handler_leaves_the_others_alone(self, threads: ThreadPoolExecutor) -> None:
        held = Held()

        def struck(*_: object) -> None:
            raise ZeroDivisionError

        with serving_http2(held) as server:
            client = connect(Flavour(""), server)
            before = signal.signal(signal.SIGUSR1, struck)
            try:
                strike = threading.Timer(0.1, lambda: os.kill(os.getpid(), signal.SIGUSR1))
                strike.start()
                other = None

                def beside() -> None:
                    nonlocal other
                    other = threads.submit(client.send, call("POST", query={"q": "other"}))

                threading.Timer(0.05, beside).start()
                with pytest.raises(ZeroDivisionError):
                    client.send(call("POST"))
            finally:
                signal.signal(signal.SIGUSR1, before)
            await server.seen(lambda: held.asked[0].reset_code == ErrorCodes.CANCEL)
            held.answer(server, "other")
            assert other is not None
            assert other.result(5).parsed == "/things?q=other"
            client.close()
        assert len(server.peers) == 1

    async def test_closing_ends_what_is_on_the_way(self, flavour: Flavour, start: Starting) -> None:
        held = Held()
        with serving_http2(held) as server:
            client = connect(flavour, server, max_retries=2)
            calls = [start(client.send, call(query={"q": i})) for i in range(5)]
            await server.seen(lambda: len(held.asked) == 5)
            started = time.monotonic()
            await closed(client)
            failures = await all_of(calls)
            assert time.monotonic() - started < 1
            await server.seen(lambda: server.open_connections == 0)
        assert all("the call was broken off" in str(failure) for failure in failures)

    async def test_nothing_is_left_behind(self, start: Starting, flavour: Flavour) -> None:
        def found() -> tuple[int, int]:
            return len(os.listdir("/proc/self/fd")), len(asyncio.all_tasks())

        if not os.path.isdir("/proc/self/fd"):
            pytest.skip("this system does not say which files are open")
        held = Held()
        with serving_http2(held) as server:
            before = found()
            client = connect(flavour, server)
            calls = [start(client.send, call(query={"q": i})) for i in range(5)]
            await server.seen(lambda: len(held.asked) == 5)
            assert (found()[1] > before[1]) is flavour.is_async
            held.answer(server, 0, 1, 2)
            await all_of(calls[:3])
            for one in calls:
                one.cancel()
            await closed(client)
            await all_of(calls)
            await server.seen(lambda: server.open_connections == 0)
            await server.seen(lambda: found() <= before)


class TestSilence:
    async def test_who_hears_nothing_at_all_is_told_so_and_new_calls_go_elsewhere(
        self, flavour: Flavour, start: Starting, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(protocol, "QUIET_SECONDS", 0.05)
        monkeypatch.setattr(protocol, "SILENCE_SECONDS", 0.2)
        held = Held()
        with serving_http2(held) as server:
            client = connect(flavour, server)
            waiting = [start(client.send, call("POST", query={"q": i})) for i in range(3)]
            await server.seen(lambda: len(held.asked) == 3)
            server.is_deaf = True
            started = time.monotonic()
            with pytest.raises(APITimeoutError):
                await done(client.with_options(timeout=Timeout(read=0.1)).send(call()))
            server.is_deaf = False
            server.peers[0].data_received = lambda data: None  # type: ignore[method-assign]
            following = start(client.send, call(query={"q": "new"}))
            failures = await all_of(waiting)
            assert 0.25 < time.monotonic() - started < 0.95
            await server.seen(lambda: len(held.asked) == 4)
            held.answer(server, "new")
            assert (await following).parsed == "/things?q=new"
            await closed(client)
        assert len(server.peers) == 2
        for failure in failures:
            assert type(failure) is APIConnectionError
            assert "nothing comes on the connection any more, after the request was sent" in str(failure)

    async def test_who_was_late_and_heard_nothing_leaves_no_connection(self, flavour: Flavour) -> None:
        async def answerer(asked: Asked) -> None:
            if asked.headers[":method"] == "POST":
                await echo(asked)

        with serving_http2(answerer) as server:
            client = connect(flavour, server)
            await done(client.send(call("POST")))
            with pytest.raises(APITimeoutError):
                await done(client.with_options(timeout=Timeout(read=0.1)).send(call()))
            await server.seen(lambda: len(server.requests) == 2 and server.open_connections == 0)
            await closed(client)

    async def test_a_slow_server_is_none(
        self, flavour: Flavour, start: Starting, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(protocol, "QUIET_SECONDS", 0.05)
        monkeypatch.setattr(protocol, "SILENCE_SECONDS", 0.1)
        held = Held()
        with serving_http2(held) as server:
            client = connect(flavour, server)
            waiting = start(client.send, call("POST"))
            await server.seen(lambda: held.asked)
            for _ in range(3):
                with pytest.raises(APITimeoutError):
                    await done(client.with_options(timeout=Timeout(read=0.1)).send(call()))
            await asyncio.sleep(0.15)
            held.answer(server)
            assert (await waiting).parsed == "/things"
            await closed(client)

    async def test_a_connection_that_breaks_fails_all_that_is_on_it(self, flavour: Flavour, start: Starting) -> None:
        held = Held()
        with serving_http2(held) as server:
            client = connect(flavour, server)
            calls = [start(client.send, call("POST", query={"q": i})) for i in range(4)]
            await server.seen(lambda: len(held.asked) == 4)
            server.do(server.peers[0].transport.abort)
            failures = await all_of(calls)
            await closed(client)
        assert all("after the request was sent" in str(failure) for failure in failures)

    async def test_who_cannot_connect_says_so_for_all_who_wait(self, flavour: Flavour, start: Starting) -> None:
        with socket.create_server(("127.0.0.1", 0)) as silent:  # TLS is never answered
            client = flavour.client(
                None,
                base_url=f"https://127.0.0.1:{silent.getsockname()[1]}",
                transport=None,
                max_retries=0,
                timeout=Timeout(connect=0.3),
                http2=True,
            )
            started = time.monotonic()
            failures = await all_of([start(client.send, call("POST")) for _ in range(20)])
            assert time.monotonic() - started < 2
            await closed(client)
        assert all("no connection in time (ConnectTimeout), before a byte was sent" in str(one) for one in failures)


class TestProvenUnsent:
    async def test_a_refused_post_is_sent_again(self, flavour: Flavour) -> None:
        async def answerer(asked: Asked) -> None:
            if len(server.requests) == 1:
                asked.reset(ErrorCodes.REFUSED_STREAM)
            else:
                await echo(asked)

        with serving_http2(answerer) as server:
            client = connect(flavour, server, max_retries=1)
            response = await done(client.send(call("POST", json={"a": 1})))
            await closed(client)
        assert (response.parsed, response.attempts, len(server.peers)) == (["/things", 7], 2, 1)

    async def test_a_post_beyond_the_last_stream_of_a_goodbye_goes_to_another_connection(
        self, flavour: Flavour, start: Starting
    ) -> None:
        """At once, as nothing has failed; a form cannot be said again from its beginning, and needs another attempt."""
        held = Held()
        with serving_http2(held) as server:
            client = connect(flavour, server, max_retries=1)
            calls = [start(client.send, call("POST", query={"q": "a"}))]
            await server.seen(lambda: held.asked)
            last = held.asked[0].id
            calls += [start(client.send, call("POST", query={"q": q}, json=q)) for q in "bc"]
            calls += [start(client.send, form_call({"file": b"x" * 100_000}, query={"q": "d"}))]
            await server.seen(lambda: len(held.asked) == 4)
            server.do(lambda: server.peers[0].say_goodbye(last))
            await server.seen(lambda: len(held.asked) == 7)
            for one in (held.asked[0], *held.asked[4:]):
                server.launch(one.answer(f'"{one.path}"'))
            answers = await all_of(calls)
            await closed(client)
        assert [answer.parsed for answer in answers] == [f"/things?q={q}" for q in "abcd"]
        assert [answer.attempts for answer in answers] == [1, 1, 1, 2]
        assert len(server.peers) == 2

    async def test_a_server_that_never_begins_anything(self, flavour: Flavour, start: Starting) -> None:
        async def answerer(asked: Asked) -> None:
            asked.peer.say_goodbye(0)

        with serving_http2(answerer) as server:
            client = connect(flavour, server)
            failures = await all_of([start(client.send, call("POST")) for _ in range(5)])
            await closed(client)
        assert all("before a byte was sent" in str(failure) for failure in failures)
        assert len(server.peers) == 5

    @pytest.mark.parametrize("is_kept", [False, True], ids=["on a new connection", "on a kept one"])
    async def test_an_answer_is_one_whatever_a_goodbye_says(self, flavour: Flavour, is_kept: bool) -> None:
        """In one read, so that nobody can have looked in between."""

        async def answerer(asked: Asked) -> None:
            await asked.is_whole.wait()
            if is_kept and len(server.requests) == 1:
                await asked.answer()
                return
            http = asked.peer.http
            http.send_headers(asked.id, [(":status", "201"), ("content-type", "application/json")])
            http.send_data(asked.id, b'"made"', end_stream=True)
            asked.peer.raw(GoAwayFrame(0, last_stream_id=0).serialize() + http.data_to_send())

        with serving_http2(answerer) as server:
            client = connect(flavour, server, max_retries=2)
            if is_kept:
                await done(client.send(call()))
            response = await done(client.send(call("POST", json={"a": 1})))
            await closed(client)
        assert (response.parsed, response.status_code, response.attempts) == ("made", 201, 1)
        assert len(server.requests) == 1 + is_kept

    @pytest.mark.parametrize("frame", [b"\0\0\0\7\0" + bytes(4), b"\0\0\x08\7\0\0\0\0\1" + bytes(8)])
    async def test_a_malformed_goodbye_is_no_proof(self, flavour: Flavour, frame: bytes) -> None:
        async def answerer(asked: Asked) -> None:
            await asked.is_whole.wait()
            asked.peer.raw(frame)

        with serving_http2(answerer) as server:
            client = connect(flavour, server, max_retries=2)
            with pytest.raises(APIConnectionError, match=r"GOAWAY that is malformed, after the request was sent"):
                await done(client.send(call("POST", json={"a": 1})))
            await closed(client)
        assert len(server.requests) == 1

    async def test_a_polite_goodbye_costs_no_post(self, flavour: Flavour, start: Starting) -> None:
        """What is on the way ends well, be it an upload in its midst, and what comes new goes elsewhere."""
        held = Held()
        with serving_http2(held) as server:
            server.takes_all = False
            client = connect(flavour, server)
            calls = [
                start(client.send, call("POST", query={"q": "a"})),
                start(client.send, form_call({"file": b"x" * 500_000}, query={"q": "b"})),
            ]
            await server.seen(lambda: len(held.asked) == 2 and server.peers[0].held > 60_000)
            peer = server.peers[0]

            def farewell() -> None:
                peer.say_goodbye(2**31 - 1)
                peer.say_goodbye(max(peer.asked))
                server.takes_all = True
                peer.make_room(peer.held)
                for one in held.asked:
                    if one.body:
                        peer.make_room(len(one.body), one.id)

            server.do(farewell)
            server.do(lambda: peer.do(lambda http: http.ping(b"are you?")))
            await server.seen(lambda: peer.pongs)
            following = start(client.send, call("POST", query={"q": "c"}))
            await server.seen(lambda: len(held.asked) == 3)
            held.answer(server)
            answers = await all_of([*calls, following])
            await server.seen(lambda: server.open_connections == 1)  # the old one is closed when it has done all
            await closed(client)
        assert [answer.parsed for answer in answers] == [f"/things?q={q}" for q in "abc"]
        assert [answer.attempts for answer in answers] == [1, 1, 1]
        assert len(server.peers) == 2

    @pytest.mark.parametrize("how", ["reset", "goodbye"])
    async def test_what_may_have_been_executed_is_not_sent_again(self, flavour: Flavour, how: str) -> None:
        async def answerer(asked: Asked) -> None:
            if how == "reset":
                asked.reset(ErrorCodes.INTERNAL_ERROR)
            else:
                asked.peer.say_goodbye(asked.id, ErrorCodes.ENHANCE_YOUR_CALM, b"slow down")
                asked.peer.transport.close()

        with serving_http2(answerer) as server:
            client = connect(flavour, server, max_retries=2)
            with pytest.raises(APIConnectionError) as failure:
                await done(client.send(call("POST")))
            await closed(client)
        reason = {
            "reset": "the server broke off the answer (INTERNAL_ERROR)",
            "goodbye": "the server closed the connection (ENHANCE_YOUR_CALM: slow down)",
        }[how]
        assert f"{reason}, after the request was sent" in str(failure.value)
        assert (failure.value.attempts, len(server.requests)) == (1, 1)

    async def test_a_body_that_is_cut_short_says_so(self, flavour: Flavour) -> None:
        async def answerer(asked: Asked) -> None:
            asked.begin(200, [("content-type", "application/json")])
            await asked.send(b'{"id": ')
            asked.reset(ErrorCodes.REFUSED_STREAM)

        with serving_http2(answerer) as server:
            client = connect(flavour, server)
            with pytest.raises(APIResponseError, match=r"the answer was cut short .*REFUSED_STREAM"):
                await done(client.send(call("POST")))
            await closed(client)

    async def test_an_answer_that_is_shorter_than_promised_costs_no_other(
        self, flavour: Flavour, start: Starting
    ) -> None:
        held = Held()

        async def answerer(asked: Asked) -> None:
            if asked.headers[":method"] == "POST":
                await held(asked)
                return
            asked.begin(200, [("content-type", "application/json"), ("content-length", "50")])
            await asked.send(b'{"id": 1}')
            asked.end()

        with serving_http2(answerer) as server:
            client = connect(flavour, server)
            other = start(client.send, call("POST", query={"q": "other"}))
            await server.seen(lambda: held.asked)
            with pytest.raises(APIResponseError, match=r"cut short \(the server sends an answer of another length"):
                await done(client.send(call()))
            held.answer(server)
            assert (await other).parsed == "/things?q=other"
            await closed(client)
        assert len(server.peers) == 1

    @pytest.mark.parametrize("how", ["end", "goodbye"])
    async def test_a_connection_that_ended_while_it_was_idle_is_not_used(self, flavour: Flavour, how: str) -> None:
        with serving_http2(echo) as server:
            client = connect(flavour, server)
            for expected in (1, 2, 3):
                assert (await done(client.send(call("POST")))).parsed == ["/things", 0]
                assert len(server.peers) == expected
                peer = server.peers[-1]
                server.do(peer.transport.abort if how == "end" else partial(peer.say_goodbye, max(peer.asked)))
                if how == "end":
                    await server.seen(partial(getattr, peer, "is_over"))
            await closed(client)

    async def test_what_came_while_the_event_loop_was_busy_is_seen(self) -> None:
        with serving_http2(echo) as server:
            client = connect(Flavour("Async"), server)
            await client.send(call("POST"))
            server.do(server.peers[0].transport.abort)
            server.run(asyncio.sleep(0.01))  # it is closed meanwhile, and nobody here has looked
            assert (await client.send(call("POST"))).status_code == 200
            await closed(client)
        assert len(server.peers) == 2


class TestMuch:
    async def test_uploads(self, flavour: Flavour, start: Starting) -> None:
        """Three megabytes each, several at once, through windows of 64 KiB."""
        with serving_http2(echo) as server:
            client = connect(flavour, server)
            calls: list[Any] = [form_call({"file": b"x" * 3_000_000}) for _ in range(3)]
            calls.append(call("POST", json="x" * 2_000_000))
            answers = await all_of([start(client.send, one) for one in calls])
            await closed(client)
        assert [answer.parsed[1] // 1_000_000 for answer in answers] == [3, 3, 3, 2]
        assert len(server.peers) == 1

    async def test_downloads(self, flavour: Flavour, start: Starting) -> None:
        content = os.urandom(3_000_000)

        async def answerer(asked: Asked) -> None:
            await asked.answer(content, 200, [("content-type", "audio/wav")])

        async def served(asked: Asked) -> None:
            asked.begin(200, [("content-type", "audio/wav")])
            await asked.send(content, padding=7)
            asked.end()

        with serving_http2(served) as server:
            client = connect(flavour, server)
            files = await all_of([start(client._download(download()).read) for _ in range(3)])
            await closed(client)
        assert files == [content] * 3

    async def test_a_slow_reader_holds_up_nobody_else(self, flavour: Flavour, start: Starting) -> None:
        async def served(asked: Asked) -> None:
            if asked.headers[":method"] == "POST":
                await echo(asked)
                return
            asked.begin(200, [("content-type", "audio/wav")])
            await asked.send(b"x" * 4_000_000)
            asked.end()

        with serving_http2(served) as server:
            client = connect(flavour, server, timeout=Timeout(read=1))
            slow = parts_of(client._download(download()))
            size = len(await anext(slow))
            quick = await all_of([start(client._download(download()).read) for _ in range(2)])
            posts = await all_of([start(client.send, call("POST", json="x" * 300_000)) for _ in range(3)])
            async for part in slow:
                size += len(part)
            await closed(client)
        assert [len(one) for one in quick] == [4_000_000, 4_000_000]
        assert [post.parsed[1] for post in posts] == [300_002] * 3
        assert size == 4_000_000
        assert len(server.peers) == 1

    async def test_a_download_that_is_left_is_given_up(self, flavour: Flavour) -> None:
        async def served(asked: Asked) -> None:
            if asked.headers[":method"] == "POST":
                await echo(asked)
                return
            asked.begin(200, [("content-type", "audio/wav")])
            await asked.send(b"x" * 4_000_000)

        with serving_http2(served) as server:
            client = connect(flavour, server)
            parts = parts_of(client._download(download()))
            await anext(parts)
            await parts.aclose()
            await server.seen(lambda: server.requests[0].reset_code == ErrorCodes.CANCEL)
            assert (await done(client.send(call("POST")))).status_code == 200
            await closed(client)
        assert len(server.peers) == 1

    async def test_a_window_that_shrinks_in_the_midst_of_an_upload(self, flavour: Flavour, start: Starting) -> None:
        with serving_http2(echo) as server:
            server.takes_all = False
            client = connect(flavour, server)
            upload = start(client.send, form_call({"file": b"x" * 200_000}))
            await server.seen(lambda: server.peers and server.peers[0].held >= 65_535)
            peer = server.peers[0]

            def change() -> None:
                peer.do(lambda http: http.update_settings({SettingCodes.INITIAL_WINDOW_SIZE: 1000}))
                server.takes_all = True
                peer.make_room(peer.held)
                peer.make_room(peer.held, 1)

            server.do(change)
            assert (await upload).parsed[1] > 200_000
            await closed(client)

    async def test_an_upload_that_the_socket_does_not_take_at_once(
        self, flavour: Flavour, start: Starting, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The server would take it whole, and does not read for a while."""

        async def served(asked: Asked) -> None:
            asked.peer.transport.pause_reading()
            asked.peer.make_room(2**24)
            asked.peer.make_room(2**24, asked.id)
            await asyncio.sleep(0.1)
            asked.peer.transport.resume_reading()
            await echo(asked)

        with serving_http2(served, receive_buffer=4096) as server:
            monkeypatch.setattr(socket, "socket", SmallSocket)
            client = connect(flavour, server)
            assert (await done(client.send(form_call({"file": b"x" * 3_000_000})))).parsed[1] > 3_000_000
            await closed(client)

    async def test_a_flood_of_pings_whose_answers_are_not_taken(
        self, flavour: Flavour, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What waits to be sent is bounded, too."""
        monkeypatch.setattr(multiplexing, "MOST_UNSENT_ASIDE", 50_000)
        monkeypatch.setattr(multiplexing_loop, "MOST_UNSENT_ASIDE", 50_000)

        async def served(asked: Asked) -> None:
            asked.peer.transport.pause_reading()
            asked.begin(200)
            pings = PingFrame(0, b"12345678").serialize() * 1000 + b"\x00\x00\x01\x00\x00\x00\x00\x00\x01x"
            while not asked.peer.is_over and not asked.peer.transport.is_closing():
                asked.peer.raw(pings)
                await asked.peer.drained()
                await asyncio.sleep(0)

        with serving_http2(served, receive_buffer=4096) as server:
            monkeypatch.setattr(socket, "socket", SmallSocket)
            client = connect(flavour, server)
            with pytest.raises(APIError, match="the server asks for answers that it does not take"):
                await done(client.send(call("POST")))
            await closed(client)

    @pytest.mark.parametrize("what", ["large", "endless"])
    async def test_headers_without_end(self, flavour: Flavour, what: str) -> None:
        async def served(asked: Asked) -> None:
            if what == "large":
                asked.begin(200, [(f"x-{number}", "y" * 1000) for number in range(100)])
            else:
                asked.peer.raw(HeadersFrame(asked.id, b"\x88").serialize())
                for _ in range(100):
                    asked.peer.raw(ContinuationFrame(asked.id, b"\x00\x01x\x01y").serialize())

        with serving_http2(served) as server:
            client = connect(flavour, server)
            with pytest.raises(APIConnectionError, match="the server does not keep to HTTP/2"):
                await done(client.send(call("POST")))
            await closed(client)
            server.complaints.clear()

    async def test_many_late_calls_do_not_look_like_an_attack(
        self, flavour: Flavour, start: Starting, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(protocol, "MOST_RESETS", 10)
        held = Held()
        with serving_http2(held) as server:
            client = connect(flavour, server, timeout=Timeout(read=0.1))
            for _ in range(2):
                failures = await all_of([start(client.send, call()) for _ in range(15)])
                assert all(isinstance(failure, APITimeoutError) for failure in failures)
            await server.seen(lambda: server.open_connections <= 1)
            await closed(client)
        assert len(server.peers) == 2


def test_a_process_and_its_fork_have_connections_of_their_own(tmp_path: Path) -> None:
    program = """
import os, pathlib, sys, threading, time
from tests.support.http2_server import serving_http2, write_authority
from tests.support.invented_calls import call
from personae import Anam

os.environ["SSL_CERT_FILE"] = str(write_authority(pathlib.Path(sys.argv[1])))

async def answerer(asked):
    await asked.answer(f'"{asked.path}"')

with serving_http2(answerer) as server:
    client = Anam(api_key="k", base_url=server.url, http2=True, max_retries=0)
    client.send(call())
    stop = threading.Event()
    def busy():
        while not stop.is_set():
            client.send(call("POST"))
    threads = [threading.Thread(target=busy) for _ in range(4)]
    for thread in threads: thread.start()
    time.sleep(0.1)
    read, write = os.pipe()
    if not os.fork():
        answer = client.send(call("POST", query={"q": "child"})).parsed
        os.write(write, answer.encode())
        os._exit(0)
    os.wait()
    print(os.read(read, 100).decode())
    stop.set()
    for thread in threads: thread.join()
    print(client.send(call("POST")).parsed, len(server.peers))
    client.close()
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-W", "ignore::DeprecationWarning", "-c", program, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        cwd=Path(__file__).parents[2],
    )
    assert (done.stdout.splitlines(), done.stderr) == (["/things?q=child", "/things 2"], "")


async def test_the_logs_of_the_compression_hold_no_key(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    async def answerer(asked: Asked) -> None:
        await asked.answer('"x"', 200, [("x-echo", asked.headers["authorization"])])

    with serving_http2(answerer) as server:
        client = connect(flavour, server, api_key="secret-key-1")
        with caplog.at_level(logging.DEBUG):
            await done(client.send(call("POST", query={"q": "secret-query"}, json="secret-body")))
        await closed(client)
    ours = [record for record in caplog.records if record.thread != server._thread.ident]
    assert not [record.getMessage() for record in ours if "secret" in record.getMessage()]


def seen_by_monitors(error: BaseException) -> str:
    """What is in the local variables of the ways that an error and its causes came, as monitors show them."""
    shown = []
    for one in chain(error):
        frame = one.__traceback__
        while frame is not None:
            if frame.tb_frame.f_code.co_filename != __file__:
                shown.append(repr(frame.tb_frame.f_locals))
            frame = frame.tb_next
    return "\n".join(shown)


@pytest.mark.parametrize("how", ["late", "refused", "broken", "too large"])
async def test_no_frame_of_an_error_holds_the_key_or_the_body(flavour: Flavour, how: str) -> None:
    async def answerer(asked: Asked) -> None:
        if how == "refused":
            asked.reset(ErrorCodes.REFUSED_STREAM)
        elif how == "broken":
            asked.peer.transport.abort()
        elif how == "too large":
            await asked.answer()

    limit = {SettingCodes.MAX_HEADER_LIST_SIZE: 600}
    with serving_http2(answerer, settings=limit) as server:
        client = connect(flavour, server, api_key="secret-key-1", timeout=Timeout(read=0.2))
        if how == "too large":
            await done(client.send(call()))  # the first one knows nothing of the limit yet
            client = client.with_options(extra_headers={"x-much": "y" * 600})
        with pytest.raises(APIConnectionError) as failure:
            await done(client.send(call("POST", json={"api_key": "secret-key-2"})))
        seen = seen_by_monitors(failure.value)
        assert [key for key in ("secret-key-1", "secret-key-2") if key in seen] == []
        assert ("the server takes" in str(failure.value)) is (how == "too large")
        await closed(client)


async def test_no_frame_of_a_cancellation_holds_the_key_or_the_body() -> None:
    async def answerer(asked: Asked) -> None:
        await asked.is_reset.wait()

    with serving_http2(answerer) as server:
        server.takes_all = False
        client = connect(Flavour("Async"), server, api_key="secret-key-1")
        for content in ({"a": "secret-key-2"}, {"a": "secret-key-2" * 200_000}):  # waits for an answer, and for room
            with pytest.raises(TimeoutError) as failure:
                async with asyncio.timeout(0.1):
                    await client.send(call("POST", json=content))
            seen = seen_by_monitors(failure.value)
            assert [key for key in ("secret-key-1", "secret-key-2") if key in seen] == []
        await closed(client)


async def test_a_great_many_calls_from_all_sides(flavour: Flavour, start: Starting) -> None:
    """Some late, some cancelled, some refused: each has its own answer, and afterwards nobody is left."""

    async def answerer(asked: Asked) -> None:
        number = int(asked.path.partition("=")[2])
        if number % 7 == 0:
            asked.reset(ErrorCodes.REFUSED_STREAM)
        elif number % 11 != 0:
            await asyncio.sleep(number % 5 / 500)
            await asked.answer(f'{{"number": {number}, "fill": "{"x" * (number * 37 % 9000)}"}}')

    with serving_http2(answerer, settings={SettingCodes.MAX_CONCURRENT_STREAMS: 20}) as server:
        client = connect(flavour, server, limits=Limits(max_connections=3), deadline=1)
        calls = [start(client.send, call("POST", query={"q": number})) for number in range(200)]
        if flavour.is_async:
            await asyncio.sleep(0.02)
            for one in calls[::13]:
                one.cancel()
        for number, answer in enumerate(await all_of(calls)):
            if isinstance(answer, asyncio.CancelledError):
                assert number % 13 == 0
            elif number % 7 == 0:
                assert "before a byte was sent" in str(answer)
            elif number % 11 == 0:
                assert isinstance(answer, APITimeoutError)
            else:
                assert answer.parsed["number"] == number
        assert len(server.peers) <= 4
        await closed(client)
        await server.seen(lambda: server.open_connections == 0)
    assert max(peer.most_at_once for peer in server.peers) <= 20


async def test_a_transport_error_of_one_is_never_that_of_another() -> None:
    error = TransportError("a reason", Failure.NOT_SENT, is_timeout=True, is_final=True)
    copy = error.again()
    assert copy is not error
    assert vars(copy) == vars(error)
