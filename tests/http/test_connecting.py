"""The way to a host: its addresses are tried side by side, and those that lead nowhere cost little."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import pytest

from personae import APIConnectionError, Breaker
from tests.support.addresses import Place, deaf, refusing, resolve_to
from tests.support.both_clients import Flavour
from tests.support.invented_calls import call
from tests.support.no_threads import SAID, allow_no_threads
from tests.support.open_files import open_files
from tests.support.served_vendor import Server, serving
from tests.support.slow_ways import WAYS
from tests.support.sync_or_async import closed, done
from tests.support.timing import takes

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("trusted")]

NAME = "http://api.example.com"
REFUSED = r"cannot reach api\.example\.com:80: .*refused.*before a byte was sent"


def answering(host: str) -> Any:
    return serving(lambda connection, _: connection.answer(f'"{host}"'), address=(host, 0))


class Network:
    """Places of loopback by what they do."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self.servers: list[Server] = []

    def place(self, kind: str) -> Place:
        what, _, host = kind.partition(" ")
        if what == "refuses":
            return refusing(host)
        if what == "deaf":
            return self._stack.enter_context(deaf(host))
        self.servers.append(self._stack.enter_context(answering(host)))
        return host, self.servers[-1].port


ADDRESSES: dict[str, tuple[list[str], str, float]] = {
    "one": (["answers 127.0.0.1"], "127.0.0.1", 0.0),
    "the first is deaf": (["deaf 127.0.0.2", "answers 127.0.0.1"], "127.0.0.1", 0.25),
    "two are deaf": (["deaf 127.0.0.2", "deaf 127.0.0.3", "answers 127.0.0.1"], "127.0.0.1", 0.5),
    "the first refuses": (["refuses 127.0.0.2", "answers 127.0.0.1"], "127.0.0.1", 0.0),
    "three refuse": (
        ["refuses 127.0.0.2", "refuses 127.0.0.3", "refuses 127.0.0.4", "answers 127.0.0.1"],
        "127.0.0.1",
        0,
    ),
    "deaf, refuses": (["deaf 127.0.0.2", "refuses 127.0.0.3", "answers 127.0.0.1"], "127.0.0.1", 0.25),
    "the last is deaf": (["answers 127.0.0.1", "deaf 127.0.0.2"], "127.0.0.1", 0.0),
    "IPv6 refuses": (["refuses ::1", "answers 127.0.0.1"], "127.0.0.1", 0.0),
    "IPv6 is deaf": (["deaf ::1", "answers 127.0.0.1"], "127.0.0.1", 0.25),
    "both families": (["answers ::1", "answers 127.0.0.1"], "::1", 0.0),
    "IPv4 is deaf": (["deaf 127.0.0.2", "answers ::1"], "::1", 0.25),
    "the families take turns": (["deaf 127.0.0.2", "deaf 127.0.0.3", "deaf 127.0.0.4", "answers ::1"], "::1", 0.25),
}


class TestAddresses:
    @pytest.mark.parametrize(("kinds", "winner", "seconds"), ADDRESSES.values(), ids=ADDRESSES)
    async def test_the_first_that_answers_is_taken(
        self, flavour: Flavour, kinds: list[str], winner: str, seconds: float, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with ExitStack() as stack:
            network = Network(stack)
            asked = resolve_to(monkeypatch, [network.place(kind) for kind in kinds])
            async with flavour.connected(NAME) as client:
                with takes(seconds, 0.2):
                    assert (await done(client.send(call("POST")))).parsed == winner
        assert asked == ["api.example.com"]
        assert sum(len(server.requests) for server in network.servers) == 1

    @pytest.mark.parametrize(
        "kinds", [["refuses 127.0.0.2"], ["refuses ::1", "refuses 127.0.0.2", "refuses 127.0.0.3"]]
    )
    async def test_where_all_refuse_it_is_over_at_once(
        self, flavour: Flavour, kinds: list[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with ExitStack() as stack:
            resolve_to(monkeypatch, [Network(stack).place(kind) for kind in kinds])
            async with flavour.connected(NAME) as client:
                with takes(0, 0.2), pytest.raises(APIConnectionError, match=REFUSED):
                    await done(client.send(call("POST")))

    async def test_those_that_lose_are_closed(self, flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
        with ExitStack() as stack:
            network = Network(stack)
            kinds = ["deaf 127.0.0.2", "deaf 127.0.0.3", "answers 127.0.0.1"]
            resolve_to(monkeypatch, [network.place(kind) for kind in kinds])
            async with flavour.connected(NAME) as client:
                before = open_files()
                await done(client.send(call("POST")))
                assert open_files() - before <= 2  # both ends of the one that has won

    async def test_a_host_without_addresses(self, flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
        resolve_to(monkeypatch, [])
        async with flavour.connected(NAME) as client:
            with pytest.raises(APIConnectionError, match=r"the host has no address.*before a byte was sent"):
                await done(client.send(call("POST")))


class TestClosing:
    """A client that is closed, by another thread or another task, gives up what it opens."""

    @pytest.mark.parametrize("way", WAYS)
    async def test_at_once(self, flavour: Flavour, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
        loop = asyncio.get_running_loop()
        with WAYS[way](monkeypatch) as url, ThreadPoolExecutor() as threads:
            async with flavour.connected(url, max_retries=2) as client:
                sending = (
                    asyncio.ensure_future(client.send(call("POST")))
                    if flavour.is_async
                    else loop.run_in_executor(threads, client.send, call("POST"))
                )
                await asyncio.sleep(0.1)
                assert not sending.done()
                with takes(0):
                    await closed(client)
                    with pytest.raises(APIConnectionError) as failure:
                        await sending
        assert str(failure.value) == "anam probe: the call was broken off, before a byte was sent"


@pytest.mark.parametrize("url", ["http://localhost:1", "https://api.example.com"])
def test_there_is_no_thread_that_could_look_up_a_name(wire: Flavour, monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    allow_no_threads(monkeypatch)

    async def ask() -> None:
        async with wire.connected(url, breaker=Breaker(failures=1)) as client:
            for _ in range(2):  # the vendor has no part in it, so that the breaker stays closed
                with pytest.raises(APIConnectionError, match=rf"no thread could be started \({SAID}\)") as failure:
                    await done(client.send(call("POST")))
                assert failure.value.outcome == "not_sent"

    asyncio.run(ask())  # on an event loop whose own threads are not started yet
