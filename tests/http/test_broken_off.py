"""Calls that are broken off while they wait, while they end, or again and again: nobody else is disturbed by it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import httpx
import pytest

from personae import APIConnectionError, ConfigurationError, Limits, PersonaeError, Rate, Retry
from personae.clock import Clock, Interrupt
from tests.support.both_clients import Flavour
from tests.support.invented_calls import call, paged
from tests.support.served_vendor import Connection, serving
from tests.support.sync_or_async import closed, done

pytestmark = pytest.mark.anyio


class Patient(Clock):
    """The longest wait before each attempt."""

    def random(self) -> float:
        return 0.99


def connect(flavour: Flavour, url: str, **options: Any) -> Any:
    client = flavour.client(None, **{"base_url": url, "transport": None, **options})
    client._clock = Patient()
    return client


def unanswered(_: Connection, __: str) -> bool:
    """It takes the request, and breaks the connection."""
    return False


async def test_what_may_have_been_done_before_a_client_was_closed_is_said(wire: Flavour) -> None:
    loop = asyncio.get_running_loop()
    closing: list[Any] = []

    def on_retry(_: Retry) -> None:
        if wire.is_async:
            loop.call_later(0.05, lambda: closing.append(asyncio.ensure_future(client.aclose())))
        else:
            closing.append(threading.Timer(0.05, client.close))
            closing[0].start()

    with serving(unanswered) as server:
        client = connect(wire, server.url, on_retry=on_retry)
        with pytest.raises(APIConnectionError, match="broken off before it could be sent again") as failure:
            await done(client.send(call("DELETE")))
        assert (failure.value.outcome, failure.value.attempts, len(server.requests)) == ("unknown", 1, 1)
    for one in closing:
        await one if wire.is_async else one.join()


async def test_what_may_have_been_done_before_a_key_was_wrong_is_said(wire: Flavour) -> None:
    keys: Iterator[str] = iter(["k" * 20, ""])
    with serving(unanswered) as server:
        client = connect(wire, server.url, api_key=lambda: next(keys))
        with pytest.raises(ConfigurationError, match="is empty") as failure:
            await done(client.send(call("DELETE")))
        assert failure.value.outcome == "unknown"
        await closed(client)


@pytest.mark.parametrize("is_given", [False, True], ids=["own", "given"])
async def test_pages_that_wait_are_not_asked_for_again_by_a_walk_that_was_left(is_given: bool) -> None:
    """Nor do they take the idle connections with them."""
    refused = threading.Semaphore(0)

    def page(connection: Connection, request: str) -> None:
        if "page=1" in request.splitlines()[0]:
            connection.answer('{"data": [1], "meta": {"total": 100}}')
        else:
            connection.answer("{}", "429 Too Many Requests", "Retry-After: 30")

    with serving(page) as server, httpx.Client() as given:
        http_client = given if is_given else None
        client = connect(Flavour(""), server.url, http_client=http_client, on_retry=lambda _: refused.release())
        walk = client._paginate(paged({"size": 1}, total=("meta", "total"))).concurrent(4).pages()
        next(walk)
        for _ in range(4):
            assert refused.acquire(timeout=10)
        before = len(server.requests)
        walk.close()
        peers = {*server.peers}
        client.send(call(query={"page": "1"}))
        assert len(server.requests) == before + 1
        assert server.peers[-1] in peers  # on a connection that was kept
        client.close()


async def test_the_connection_of_a_call_that_is_being_broken_off_is_nobody_elses(wire: Flavour) -> None:
    """Whoever breaks it off may hold the connection already, and close it when another call has it."""
    with serving(lambda connection, _: connection.answer()) as server:
        client = connect(wire, server.url)
        interrupt = Interrupt()
        exchange = client._exchange(call())
        opened = await done(client._transport.open(exchange.request(client._options.api_key), interrupt))
        interrupt.is_set = True  # the first thing that is done to break it off
        await done(opened.reply())
        await done(client.send(call()))
        assert len({*server.peers}) == 2
        await closed(client)


async def test_however_often_a_call_is_cancelled_its_turn_is_given_back(async_wire: Flavour) -> None:
    came = threading.Event()

    def slowly(connection: Connection, _: str) -> None:
        if came.is_set():
            connection.answer()
        else:
            came.set()
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{")
            connection.is_stopping.wait(5)

    with serving(slowly) as server:
        client = connect(async_wire, server.url, rate=Rate(at_once=1, wait=2), limits=Limits(2))
        sending = asyncio.ensure_future(client.send(call()))
        await asyncio.get_running_loop().run_in_executor(None, came.wait)
        await asyncio.sleep(0.05)  # until the headers are read
        while not sending.done():
            sending.cancel()
            await asyncio.sleep(0)
        with suppress(asyncio.CancelledError, PersonaeError):
            await sending
        assert (await client.send(call())).status_code == 200
        await closed(client)
