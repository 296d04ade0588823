"""A deadline is kept whatever a call waits for, and so is the time that an attempt may take."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count, product
from pathlib import Path
from typing import Any

import httpx
import pytest

from personae import APIConnectionError, APITimeoutError, InternalServerError, Limits, Timeout
from personae.clock import Clock
from personae_api.types import DownloadCall
from tests.support.addresses import refusing
from tests.support.both_clients import Flavour
from tests.support.fake_clock import FakeClock
from tests.support.invented_calls import call, form_call, operation, paged
from tests.support.scripted_vendor import script
from tests.support.served_vendor import Answerer, Connection, accepting, serving
from tests.support.slow_ways import WAYS
from tests.support.sync_or_async import collected, done
from tests.support.timing import LATE, takes

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("trusted")]
with_both_libraries = pytest.mark.usefixtures("library")

SECONDS = 0.1

Talk = Callable[[Connection], object]
UNENDING: dict[str, tuple[str | bytes, str | bytes, float]] = {
    "nothing": ("", "", 0.05),
    "a status line in drops": ("HTTP/1.1 200 ", "O", 0.02),
    "headers in drops": ("HTTP/1.1 200 OK\r\nX: ", "1", 0.02),
    "endless early hints": ("", "HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n", 0.02),
    "a flood of early hints": ("", "HTTP/1.1 103 Early Hints\r\n\r\n" * 500, 0.0),
    "a body in drops": ("HTTP/1.1 200 OK\r\nContent-Length: 150\r\n\r\n", "1", 0.02),
    "chunks in drops": ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\n1\r\n", 0.02),
    "an extension of a chunk in drops": ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=", "1", 0.02),
    "trailers in drops": ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n1\r\n0\r\nX: ", "1", 0.02),
    "a body until the end in drops": ("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", "1", 0.02),
    "a body, then nothing": ("HTTP/1.1 200 OK\r\nContent-Length: 600\r\n\r\n1", "", 0.05),
    "a flood": ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"10000\r\n%b\r\n" % bytes(0x10000), 0.0),
}


def unending(name: str) -> Callable[[Connection, str], None]:
    return lambda connection, _: connection.drip(*UNENDING[name])


def after_an_answer(answerer: Answerer) -> Answerer:
    """Answer the first request at once, so that the next one has a connection, whatever else the machine does."""
    asked = count()
    return lambda connection, request: answerer(connection, request) if next(asked) else connection.answer()


@with_both_libraries
class TestAnswers:
    @pytest.mark.parametrize("name", UNENDING)
    async def test_that_do_not_end_end_at_the_deadline(self, flavour: Flavour, name: str) -> None:
        with serving(unending(name)) as server:
            async with flavour.connected(server.url, deadline=SECONDS, timeout=None, max_retries=2) as client:
                with takes(SECONDS), pytest.raises(APITimeoutError) as failure:
                    await done(client.send(call("POST")))
        assert str(failure.value) == f"anam probe: the deadline of {SECONDS} s passed (attempts: 1)"
        assert len(server.requests) <= 1

    @pytest.mark.parametrize("name", ["headers in drops", "endless early hints", "a body in drops", "a flood"])
    async def test_or_when_the_attempt_has_had_its_time(self, flavour: Flavour, name: str) -> None:
        with serving(after_an_answer(unending(name))) as server:
            async with flavour.connected(server.url) as client:
                await done(client.send(call()))
                hurried = client.with_options(timeout=Timeout(total=SECONDS))
                with takes(SECONDS), pytest.raises(APITimeoutError, match="after the request was sent"):
                    await done(hurried.send(call("POST")))

    @pytest.mark.parametrize("name", ["nothing", "a body, then nothing"])
    async def test_of_which_no_part_comes(self, flavour: Flavour, name: str) -> None:
        with serving(unending(name)) as server:
            async with flavour.connected(server.url, timeout=Timeout(read=SECONDS)) as client:
                with takes(SECONDS), pytest.raises(APITimeoutError) as failure:
                    await done(client.send(call("POST")))
        said = "no part of the answer came in time (ReadTimeout), after the request was sent"
        assert str(failure.value) == f"anam probe: {said}"

    async def test_of_which_a_part_comes_now_and_then_have_their_time(self, flavour: Flavour) -> None:
        """The timeout is for each part."""

        def answerer(connection: Connection, _: str) -> None:
            for part in ("HTTP/1.1 200 OK\r\n", "Content-Length: 3\r\n", "\r\n", "1", "2", "3"):
                connection.is_stopping.wait(0.05)
                connection.send(part)

        with serving(answerer) as server:
            async with flavour.connected(server.url, timeout=Timeout(read=0.25)) as client:
                assert (await done(client.send(call("POST")))).parsed == 123

    async def test_of_others_hold_up_no_deadline(self) -> None:
        """Whatever comes in without a pause, the event loop gets its turns."""
        with serving(unending("a flood")) as flood, serving(unending("nothing")) as silent:
            async with Flavour("Async").connected(silent.url, deadline=SECONDS) as client:
                busy = client.with_options(base_url=flood.url, deadline=0.5)
                others = [asyncio.ensure_future(busy.send(call())) for _ in range(3)]
                await asyncio.sleep(0.1)
                with takes(SECONDS), pytest.raises(APITimeoutError, match="the deadline"):
                    await client.send(call())
                assert not any(other.done() for other in others)
                await asyncio.gather(*others, return_exceptions=True)

    async def test_on_one_connection_have_each_its_own_time(self, flavour: Flavour) -> None:
        """Whatever the answers before them were given."""

        def answerer(connection: Connection, _: str) -> None:
            seconds = next(pauses)
            if seconds and connection.is_stopping.wait(seconds):
                return
            connection.answer()

        pauses = iter([0, 0.5, 0, 60])
        with serving(answerer) as server:
            async with flavour.connected(server.url, max_retries=0) as client:
                hasty, patient = (client.with_options(timeout=Timeout(read=seconds)) for seconds in (0.3, 30))
                for one in (hasty, patient, patient):
                    await done(one.send(call()))
                with takes(0.3), pytest.raises(APITimeoutError, match="ReadTimeout"):
                    await done(hasty.send(call()))
            assert len(set(server.peers)) == 1

    async def test_that_come_in_time_are_answers(self, flavour: Flavour) -> None:
        with serving(lambda connection, _: connection.answer('{"id": "p1"}')) as server:
            async with flavour.connected(server.url, deadline=5, timeout=Timeout(total=5)) as client:
                assert (await done(client.send(call()))).parsed == {"id": "p1"}

    async def test_of_redirects_share_one_time(self, flavour: Flavour) -> None:
        def onward(connection: Connection, _: str) -> None:
            connection.is_stopping.wait(0.12)
            connection.answer("", "302 Found", "Location: /on")

        with serving(after_an_answer(onward)) as server:
            async with flavour.connected(server.url) as client:
                await done(client.send(call()))
                with takes(0.3), pytest.raises(APITimeoutError, match="the deadline"):
                    await done(client.with_options(deadline=0.3).send(call()))
        assert len(server.requests) in (3, 4)


def reads_nothing(connection: Connection) -> None:
    connection.raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.is_stopping.wait()


def reads_slowly(connection: Connection) -> None:
    while not connection.is_stopping.wait(0.01) and connection.raw.recv(65536):
        continue


def reads_fast(connection: Connection) -> None:
    while connection.raw.recv(1 << 20):
        continue


class Endless:
    """A file without an end."""

    def read(self, size: int) -> bytes:
        return bytes(65536 if size < 0 else size)


REQUESTS = {
    "a large body": lambda: call("POST", json={"text": "x" * 8_000_000}),
    "a large file": lambda: form_call({"file": b"x" * 8_000_000}),
    "a file without an end": lambda: form_call({"file": ("nia.wav", Endless())}),
}


@with_both_libraries
class TestRequests:
    @pytest.mark.parametrize(
        ("talk", "make"),
        [*product([reads_nothing, reads_slowly], REQUESTS.values()), (reads_fast, REQUESTS["a file without an end"])],
        ids=[*map("{0[0]}-{0[1]}".format, product(["reads nothing", "reads slowly"], REQUESTS)), "reads fast-no end"],
    )
    async def test_that_are_taken_slowly_end_at_the_deadline(
        self, flavour: Flavour, talk: Talk, make: Callable[[], Any]
    ) -> None:
        sent = make()
        with accepting(talk) as server:
            async with flavour.connected(server.url, deadline=SECONDS, max_retries=2) as client:
                with (
                    takes(SECONDS),
                    pytest.raises(APITimeoutError, match=rf"the deadline of {SECONDS} s passed \(attempts: 1\)"),
                ):
                    await done(client.send(sent))

    async def test_or_when_the_attempt_has_had_its_time(self, flavour: Flavour) -> None:
        def talk(connection: Connection) -> None:
            connection.request()
            connection.answer()
            reads_slowly(connection)

        with accepting(talk) as server:
            async with flavour.connected(server.url) as client:
                await done(client.send(call()))
                hurried = client.with_options(timeout=Timeout(total=SECONDS))
                with takes(SECONDS), pytest.raises(APITimeoutError, match="after the request was sent"):
                    await done(hurried.send(REQUESTS["a large file"]()))

    async def test_of_which_no_part_is_taken(self, flavour: Flavour) -> None:
        with accepting(reads_nothing) as server:
            async with flavour.connected(server.url, timeout=Timeout(write=SECONDS)) as client:
                with takes(SECONDS), pytest.raises(APITimeoutError) as failure:
                    await done(client.send(REQUESTS["a large body"]()))
        said = "no part of the request was taken in time (WriteTimeout), after the request was sent"
        assert str(failure.value) == f"anam probe: {said}"


async def test_a_body_that_is_taken_slowly_has_its_time(flavour: Flavour) -> None:
    """The timeout is for each part of it, and not for all."""

    def talk(connection: Connection) -> None:
        received = 0
        while received < 10_000_000 and (part := connection.raw.recv(65536)):
            received += len(part)
            connection.is_stopping.wait(0.007)
        connection.answer()

    with accepting(talk) as server:
        async with flavour.connected(server.url, timeout=Timeout(write=0.5)) as client:
            await done(client.send(call("POST", json={"text": "x" * 10_000_000})))


BOUNDS: dict[str, tuple[dict[str, Any], str]] = {
    "deadline": ({"deadline": SECONDS, "timeout": None}, rf"the deadline of {SECONDS} s passed \(attempts: 1\)$"),
    "total": (
        {"timeout": Timeout(total=SECONDS)},
        r"no connection in time \(ConnectTimeout\), before a byte was sent$",
    ),
    "connect": (
        {"timeout": Timeout(connect=SECONDS)},
        r"no connection in time \(ConnectTimeout\), before a byte was sent$",
    ),
}


class TestConnecting:
    @pytest.mark.parametrize(
        ("bound", "way"), [*product(["deadline", "connect"], WAYS), ("total", "a TLS handshake in drops")]
    )
    async def test_ends_in_time(self, flavour: Flavour, way: str, bound: str, monkeypatch: pytest.MonkeyPatch) -> None:
        options, message = BOUNDS[bound]
        with WAYS[way](monkeypatch) as url:
            async with flavour.connected(url, **options) as client:
                with takes(SECONDS), pytest.raises(APITimeoutError, match=message):
                    await done(client.send(call("POST")))


class TestWaiting:
    """For one of the connections of a client, when all are busy."""

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({"deadline": SECONDS}, rf"the deadline of {SECONDS} s passed \(attempts: 1\)$"),
            (
                {"timeout": Timeout(pool=SECONDS)},
                r"all connections of the client stayed busy \(PoolTimeout\): raise "
                r"limits=Limits\(max_connections=\.\.\.\), before a byte was sent$",
            ),
        ],
        ids=["deadline", "pool"],
    )
    async def test_ends_in_time(self, flavour: Flavour, options: dict[str, Any], message: str) -> None:
        asked = asyncio.Event()
        loop = asyncio.get_running_loop()

        def silent(connection: Connection, _: str) -> None:
            loop.call_soon_threadsafe(asked.set)

        with serving(silent) as server:
            limits = Limits(max_connections=1)
            async with flavour.connected(server.url, limits=limits, timeout=Timeout(read=0.4)) as client:
                with ThreadPoolExecutor() as threads:
                    first = (
                        asyncio.ensure_future(client.send(call()))
                        if flavour.is_async
                        else loop.run_in_executor(threads, client.send, call())
                    )
                    await asked.wait()
                    with takes(SECONDS), pytest.raises(APITimeoutError, match=message):
                        await done(client.with_options(**options).send(call("POST")))
                    with pytest.raises(APITimeoutError, match="ReadTimeout"):
                        await first
        assert len(server.requests) == 1


class Hurried(Clock):
    """Retries come at once."""

    def random(self) -> float:
        return 0.0


class TestAttempts:
    async def test_a_vendor_that_asks_for_more_time_than_there_is_is_not_waited_for(self, flavour: Flavour) -> None:
        with serving(lambda connection, _: connection.answer("{}", "503 Busy", "Retry-After: 5")) as server:
            async with flavour.connected(server.url, deadline=1, max_retries=5) as client:
                with takes(0.02), pytest.raises(InternalServerError) as failure:
                    await done(client.send(call("POST")))
        assert (failure.value.attempts, failure.value.retry_after) == (1, 5)

    async def test_a_wait_that_ends_in_time_is_waited(self, flavour: Flavour) -> None:
        with serving(lambda connection, _: connection.answer("{}", "503 Busy", "retry-after-ms: 300")) as server:
            async with flavour.connected(server.url, deadline=10, max_retries=1) as client:
                client._clock = Hurried()
                with takes(0.3), pytest.raises(InternalServerError):
                    await done(client.send(call()))
        assert len(server.requests) == 2

    async def test_all_share_one_deadline(self, flavour: Flavour) -> None:
        """Each may take 0.1 s, and the last one gets what is left."""
        with serving(unending("a body in drops")) as server:
            limit = Timeout(total=0.1)
            async with flavour.connected(server.url, deadline=0.25, timeout=limit, max_retries=9) as client:
                client._clock = Hurried()
                with takes(0.25), pytest.raises(APITimeoutError, match=r"the deadline of 0\.25 s passed"):
                    await done(client.send(call()))
        assert len(server.requests) in (2, 3)

    async def test_one_that_ends_a_moment_too_early_has_met_the_deadline(self, flavour: Flavour) -> None:
        """Timers of some event loops do."""
        clock = FakeClock()

        def silent(_: Any) -> Exception:
            clock.now += 0.999
            return httpx.ReadTimeout("no answer")

        client = flavour.client(script(silent), clock=clock, deadline=1.0, max_retries=0)
        with pytest.raises(APITimeoutError, match=r"the deadline of 1 s passed \(attempts: 1\)$"):
            await done(client.send(call()))

    async def test_connections_that_are_refused(self, flavour: Flavour) -> None:
        host, port = refusing()
        async with flavour.connected(f"http://{host}:{port}", deadline=0.3, max_retries=9) as client:
            with takes(0, 0.3 + LATE), pytest.raises(APIConnectionError, match="before a byte was sent"):
                await done(client.send(call("POST")))


RECORDING: DownloadCall[Any] = DownloadCall(operation(media_types=("audio/wav",)), None)
A_FILE_IN_DROPS = ("HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nContent-Length: 30\r\n\r\n", "1", 0.015)


async def test_a_key_that_is_fetched_too_slowly() -> None:
    """Of a plain function, nothing can end it."""

    async def key() -> str:
        await asyncio.sleep(30)
        raise AssertionError("unreachable")

    with serving(unending("nothing")) as server:
        async with Flavour("Async").connected(server.url, deadline=SECONDS, api_key=key) as client:
            with (
                takes(SECONDS),
                pytest.raises(APITimeoutError, match=rf"the deadline of {SECONDS} s passed") as failure,
            ):
                await client.send(call("POST"))
    assert (failure.value.outcome, server.requests) == ("not_sent", [])


@with_both_libraries
class TestDownloads:
    async def test_end_at_the_deadline(self, flavour: Flavour, tmp_path: Path) -> None:
        with serving(lambda connection, _: connection.drip(*A_FILE_IN_DROPS)) as server:
            async with flavour.connected(server.url, deadline=SECONDS, max_retries=2) as client:
                with takes(SECONDS), pytest.raises(APITimeoutError, match="the deadline"):
                    await done(client._download(RECORDING).save(tmp_path / "call.wav"))
        assert list(tmp_path.iterdir()) == []

    async def test_may_take_longer_than_the_attempt_once_they_have_begun(
        self, flavour: Flavour, tmp_path: Path
    ) -> None:
        with serving(lambda connection, _: connection.drip(*A_FILE_IN_DROPS)) as server:
            async with flavour.connected(server.url, timeout=Timeout(total=0.25)) as client:
                with takes(0.45, 1.0):
                    assert await done(client._download(RECORDING).save(tmp_path / "call.wav")) == 30

    async def test_must_begin_within_the_time_of_the_attempt(self, flavour: Flavour, tmp_path: Path) -> None:
        with serving(after_an_answer(unending("headers in drops"))) as server:
            async with flavour.connected(server.url) as client:
                await done(client.send(call()))
                hurried = client.with_options(timeout=Timeout(total=SECONDS))
                with takes(SECONDS), pytest.raises(APITimeoutError, match="after the request was sent"):
                    await done(hurried._download(RECORDING).save(tmp_path / "call.wav"))

    async def test_are_broken_off_when_a_part_does_not_come(self, flavour: Flavour, tmp_path: Path) -> None:
        start = A_FILE_IN_DROPS[0]
        with serving(lambda connection, _: connection.drip(start, "", 0.02)) as server:
            async with flavour.connected(server.url, timeout=Timeout(read=SECONDS)) as client:
                with takes(SECONDS), pytest.raises(APITimeoutError, match="ReadTimeout"):
                    await done(client._download(RECORDING).save(tmp_path / "call.wav"))


@with_both_libraries
class TestLists:
    async def test_end_at_the_deadline_of_the_pages_that_are_on_the_way(self, flavour: Flavour) -> None:
        def page(connection: Connection, request: str) -> None:
            if "page=" not in request or "page=1&" in request:
                items = ", ".join(["1"] * 10)
                connection.answer(f'{{"data": [{items}], "meta": {{"total": 100}}}}')
            else:
                unending("a body in drops")(connection, request)

        with serving(page) as server:
            async with flavour.connected(server.url, deadline=SECONDS, max_retries=0) as client:
                walk = client._paginate(paged({"size": 10}, total=("meta", "total"))).concurrent(4)
                with takes(SECONDS), pytest.raises(APITimeoutError, match="the deadline"):
                    await collected(walk)
