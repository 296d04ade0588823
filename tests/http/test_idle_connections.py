"""Connections that wait for their next request: how long, which goes first, and what ends them unseen."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from personae import Limits
from personae.http.messages import Request
from personae.http.transport import AsyncTransport, SyncTransport
from tests.support.both_clients import Flavour
from tests.support.certificates import identity
from tests.support.fake_clock import FakeClock
from tests.support.invented_calls import call
from tests.support.served_vendor import Connection, Server, accepting, serving
from tests.support.sync_or_async import closed, done
from tests.support.timing import held_up

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("trusted")]
with_both_libraries = pytest.mark.usefixtures("library")

BY_TLS = pytest.mark.parametrize("tls", [None, identity()], ids=["plain", "TLS"])


def connections(server: Server) -> list[int]:
    """On which connection each request came, counted from 0."""
    order = list(dict.fromkeys(server.peers))
    return [order.index(peer) for peer in server.peers]


class Timed:
    """A client's transport whose time passes only when told."""

    def __init__(self, flavour: Flavour, limits: Limits) -> None:
        self.clock = FakeClock()
        kind: Any = AsyncTransport if flavour.is_async else SyncTransport
        self._transport = kind(limits, self.clock, None, None)

    async def send(self, url: str) -> None:
        await done(self._transport.send(Request("POST", url, {}, "x-api-key", None, b"{}")))

    async def close(self) -> None:
        await closed(self._transport)


class TestTime:
    @pytest.mark.parametrize(
        ("told", "expiry", "lasts"),
        [
            (None, 4.0, 4.0),
            (None, None, None),
            ("timeout=3", 4.0, 2.0),
            ("timeout=3, max=100", 4.0, 2.0),
            ("max=100,timeout=3", 4.0, 2.0),
            ("Timeout=3", None, 2.0),
            ("timeout=60", 4.0, 4.0),
            ("timeout=1", 4.0, 0.0),
            ("timeout=0", None, 0.0),
            ("timeout=soon", 4.0, 4.0),
            ("xtimeout=2", 4.0, 4.0),
        ],
    )
    async def test_is_the_shorter_of_ours_and_the_servers(
        self, flavour: Flavour, told: str | None, expiry: float | None, lasts: float | None
    ) -> None:
        """A server is left a second before it closes, lest a request meet it closing."""
        headers = [] if told is None else [f"Keep-Alive: {told}"]
        with serving(lambda connection, _: connection.answer("{}", "200 OK", *headers)) as server:
            wire = Timed(flavour, Limits(keepalive_expiry=expiry))
            await wire.send(server.url)
            wire.clock.now += 1000.0 if lasts is None else max(lasts - 0.01, 0.0)
            await wire.send(server.url)
            if lasts is not None:
                wire.clock.now += lasts
                await wire.send(server.url)
            await wire.close()
        assert connections(server) == {None: [0, 0], 0.0: [0, 1, 2]}.get(lasts, [0, 0, 1])

    async def test_that_is_over_closes_those_that_nobody_takes(self, flavour: Flavour) -> None:
        """When the next connection becomes idle, without a thread or task that waits for it."""
        ended = threading.Event()

        def old(connection: Connection) -> None:
            connection.request()
            connection.answer()
            if connection.request() is None:
                ended.set()

        with accepting(old) as first, serving(lambda connection, _: connection.answer()) as second:
            wire = Timed(flavour, Limits())
            await wire.send(first.url)
            wire.clock.now += 5
            await wire.send(second.url)
            assert await asyncio.to_thread(ended.wait, 5)
            await wire.close()


class Gate:
    """Holds requests until so many are there."""

    def __init__(self, number: int) -> None:
        self._barrier = threading.Barrier(number)

    def __call__(self, connection: Connection, request: str) -> None:
        if "together" in request:
            self._barrier.wait(5)
        connection.answer()


async def together(flavour: Flavour, client: Any, number: int) -> None:
    """So many calls, all on the way at the same time."""
    calls = [call(query={"q": "together"}) for _ in range(number)]
    if flavour.is_async:
        await asyncio.gather(*map(client.send, calls))
        return
    with ThreadPoolExecutor(number) as threads:
        list(threads.map(client.send, calls))


@with_both_libraries
class TestChoice:
    async def test_the_last_used_goes_first(self, flavour: Flavour) -> None:
        with serving(Gate(3)) as server:
            async with flavour.connected(server.url) as client:
                await together(flavour, client, 3)
                for _ in range(4):
                    await done(client.send(call("POST")))
        assert len(set(server.peers[:3])) == 3
        assert len(set(server.peers[3:])) == 1

    async def test_no_more_are_kept_than_allowed(self, flavour: Flavour) -> None:
        with serving(Gate(3)) as server:
            async with flavour.connected(server.url, limits=Limits(max_keepalive_connections=1)) as client:
                await together(flavour, client, 3)
                await together(flavour, client, 3)
        assert len(set(server.peers)) == 5

    async def test_idle_ones_of_another_host_make_room(self, flavour: Flavour) -> None:
        """No more connections are open than allowed, whomever they lead to."""
        count = Open()
        with count.serving() as first, count.serving() as second, count.serving() as third:
            async with flavour.connected(first.url, limits=Limits(max_connections=2)) as client:
                for base_url in [first.url, second.url, third.url, first.url, second.url] * 2:
                    await done(client.with_options(base_url=base_url).send(call("POST")))
                    assert await asyncio.to_thread(count.comes_to, 2)
            assert await asyncio.to_thread(count.comes_to, 0)


class Open:
    """How many connections of several servers are open."""

    def __init__(self) -> None:
        self._number = 0
        self._changed = threading.Condition()

    def _change(self, by: int) -> None:
        with self._changed:
            self._number += by
            self._changed.notify_all()

    def serving(self) -> Any:
        def talk(connection: Connection) -> None:
            self._change(1)
            while connection.request() is not None:
                connection.answer()
            self._change(-1)

        return accepting(talk)

    def comes_to(self, most: int) -> bool:
        """Whether no more than so many are open, as soon as the servers have noticed."""
        with self._changed:
            return self._changed.wait_for(lambda: self._number <= most, 2)


def give_up(connection: Connection) -> None:
    """As some servers do."""
    connection.answer('{"message": "idle for too long"}', "408 Request Timeout", "Connection: close")
    connection.end()


ENDS: dict[str, Callable[[Connection], object]] = {
    "closed": Connection.end,
    "closed politely": Connection.say_goodbye,
    "reset": Connection.reset,
    "a byte": lambda connection: connection.send(b"\n"),
    "an answer": lambda connection: connection.answer('"of nobody"'),
    "an answer, then closed": give_up,
}


@with_both_libraries
class TestAnEndWhileIdle:
    """It is seen before the next request is written: a POST that was sent in vain could not be sent again."""

    @BY_TLS
    @pytest.mark.parametrize("is_looked_at", [True, False], ids=["seen by the loop", "not yet seen"])
    @pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
    async def test_costs_no_post(
        self,
        flavour: Flavour,
        end: Callable[[Connection], object],
        is_looked_at: bool,
        tls: ssl.SSLContext | None,
    ) -> None:
        now, ended = threading.Event(), threading.Event()
        requests: list[str] = []

        def talk(connection: Connection) -> None:
            while (request := connection.request()) is not None:
                requests.append(request.split()[0])
                connection.answer(f'"{requests[-1]}"')
                if len(requests) == 1:
                    now.wait(5)
                    try:
                        end(connection)
                    finally:
                        ended.set()

        with accepting(talk, tls=tls) as server:
            async with flavour.connected(server.url) as client:
                await done(client.send(call("GET")))
                now.set()
                assert await asyncio.to_thread(ended.wait, 5) if is_looked_at else ended.wait(5)
                response = await done(client.send(call("POST")))
                assert (response.parsed, response.attempts) == ("POST", 1)
                assert (await done(client.send(call("PATCH")))).parsed == "PATCH"
        assert requests == ["GET", "POST", "PATCH"]
        assert len(server.connections) == 2


class TestSessionTickets:
    """A server sends them after the handshake (RFC 8446 section 4.6.1): nothing of an answer, and no reason to stop."""

    async def test_that_arrive_before_the_first_request(self, flavour: Flavour) -> None:
        with serving(lambda connection, _: connection.answer(), tls=identity()) as server, held_up():
            for _ in range(5):
                async with flavour.connected(server.url) as client:
                    for _ in range(2):
                        assert (await done(client.send(call("POST")))).attempts == 1
        assert connections(server) == [number for number in range(5) for _ in range(2)]
