"""Calls that are cancelled, or whose time is over, at any moment: no turn, connection, file or task is lost."""

from __future__ import annotations

import asyncio
import random
import socket
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import pytest

from personae import APITimeoutError, Limits, PersonaeError, Timeout
from personae.clock import Clock
from personae.http.sockets import event_loop
from personae_api.types import DownloadCall
from tests.support.both_clients import Flavour
from tests.support.cancelling import MOMENTS, Moment, at_every_point, becomes, open_files, threads
from tests.support.hostile_server import Hostile
from tests.support.invented_calls import call, form_call, operation, paged
from tests.support.sync_or_async import closed

pytestmark = pytest.mark.anyio

MOST = 3
"""The connections that a client may have open."""

PATIENT = Timeout(connect=5, read=5, write=5, pool=2)
UPLOAD = b"RIFF" * 1_500_000
"""More than the buffers of the system hold: it is written in several steps."""


class Hasty(Clock):
    """Waits between attempts are as short as they can be."""

    def random(self) -> float:
        return 0.0


def connect(flavour: Flavour, url: str, most: int = MOST, *, keeps: bool = True, **options: Any) -> Any:
    limits = Limits(most, most, keepalive_expiry=60 if keeps else 1e-9)
    given = {"base_url": url, "transport": None, "limits": limits, "max_retries": 0, "timeout": PATIENT, **options}
    client = flavour.client(None, **given)
    client._clock = Hasty()
    return client


def asking(behaviour: str, method: str = "GET", **more: Any) -> Any:
    return call(method, query={"do": behaviour, **more})


def file_of(size: int, ms: int = 0) -> DownloadCall[Any]:
    of = operation(media_types=("audio/wav",))
    return DownloadCall(of, None, query={"do": "file", "size": size, "ms": ms})


def pages(**query: Any) -> Any:
    return paged({"do": "page", **query}, last=("meta", "last"), default_size=2)


async def burst(client: Any, number: int) -> None:
    """So many calls at once, all of which hold a connection at the same time."""
    answers = await asyncio.gather(*(client.send(asking("wait", ms=6, call=f"b{n}")) for n in range(number)))
    assert [answer.parsed["call"] for answer in answers] == [f"b{n}" for n in range(number)]


async def one_call(client: Any) -> None:
    await client.send(asking("wait", ms=1, call="one"))


async def one_post(client: Any) -> None:
    await client.send(call("POST", query={"do": "wait", "ms": 1}, json={"name": "x" * 300_000}))


async def all_pages(client: Any) -> None:
    assert len([page async for page in client._paginate(pages()).pages()]) == 3


async def pages_at_once(client: Any) -> None:
    assert len(await client._paginate(pages(pages=6, ms=1)).concurrent(3).all()) == 12


async def items_left_early(client: Any) -> None:
    async for item in client._paginate(pages(pages=6, ms=1)).concurrent(3):
        if item["id"] == 7:
            return


async def a_download(client: Any) -> None:
    assert len(await client._download(file_of(50_000, ms=1)).read()) == 50_000


async def a_download_in_parts(client: Any) -> None:
    async with client._download(file_of(50_000, ms=1)).stream() as stream:
        assert sum([len(part) async for part in stream]) == 50_000


async def an_upload(client: Any) -> None:
    await client.send(form_call({"file": UPLOAD}, query={"do": "read slowly", "ms": 1}))


async def a_redirect(client: Any) -> None:
    await client.send(call(query={"call": "r", "fault": "307 elsewhere", "times": 1}))


async def retries(client: Any) -> None:
    await client.with_options(max_retries=2).send(
        call("POST", query={"call": "again", "fault": "429 with another attempt in milliseconds", "times": 99})
    )


async def a_call_that_waits_for_a_connection(client: Any) -> None:
    """All connections are held by others, which then let go."""
    others = [asyncio.ensure_future(client.send(asking("wait", ms=4))) for _ in range(MOST)]
    await asyncio.sleep(0)
    try:
        await client.send(asking("wait", ms=1))
    finally:
        for other in others:
            other.cancel()
        await asyncio.gather(*others, return_exceptions=True)


WORK: dict[str, Callable[[Any], Coroutine[Any, Any, None]]] = {
    work.__name__: work
    for work in (
        *(one_call, one_post, all_pages, pages_at_once, items_left_early, a_download, a_download_in_parts, an_upload),
        *(a_redirect, retries, a_call_that_waits_for_a_connection),
    )
}


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("keeps", [True, False], ids=["kept connections", "new connections"])
@pytest.mark.parametrize("work", WORK.values(), ids=WORK)
async def test_cancelled_at_every_point(
    async_wire: Flavour,
    hostile: Hostile,
    work: Callable[[Any], Coroutine[Any, Any, None]],
    moment: Moment,
    keeps: bool,
) -> None:
    await survived(async_wire, hostile.url, work, moment, keeps=keeps)


async def survived(
    flavour: Flavour, url: str, work: Callable[[Any], Coroutine[Any, Any, None]], moment: Moment, *, keeps: bool
) -> None:
    client = connect(flavour, url, keeps=keeps)
    files, tasks = open_files(), len(asyncio.all_tasks())

    async def working() -> None:
        try:
            await work(client)
        except PersonaeError:
            assert work is retries

    async def afterwards(point: int) -> None:
        await becomes(tasks, lambda: len(asyncio.all_tasks()))
        await burst(client, MOST)
        assert open_files() <= files + MOST

    points = await at_every_point(working, moment, afterwards)
    assert points > 0
    await closed(client)
    await becomes(files, open_files)
    assert len(asyncio.all_tasks()) == tasks


@pytest.mark.parametrize("moment", MOMENTS)
async def test_cancelled_while_a_connection_is_encrypted(async_wire: Flavour, hostile: Hostile, moment: Moment) -> None:
    await survived(async_wire, hostile.tls_url, one_call, moment, keeps=False)


@pytest.fixture
def silent_address() -> Iterator[tuple[str, int]]:
    """An address that never answers: as many wait there to be accepted as there may be."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener, ExitStack() as waiting:
        for _ in range(3):
            other = waiting.enter_context(socket.socket())
            other.setblocking(False)
            other.connect_ex(listener.getsockname())
        yield listener.getsockname()


@pytest.mark.parametrize("moment", MOMENTS)
async def test_cancelled_while_addresses_are_tried(
    async_wire: Flavour,
    hostile: Hostile,
    moment: Moment,
    silent_address: tuple[str, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One address refuses, one never answers, and one does: they are tried at the same time."""
    with socket.create_server(("127.0.0.1", 0)) as refusing:
        refused = refusing.getsockname()
    addresses = [refused, silent_address, ("127.0.0.1", hostile.port)]

    def getaddrinfo(*_: Any, **__: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address) for address in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    monkeypatch.setattr(event_loop, "ATTEMPT_DELAY_SECONDS", 0.005)
    await survived(async_wire, "http://several.example.com", one_call, moment, keeps=False)


@pytest.mark.parametrize("place", ["plain", "encrypted"])
@pytest.mark.parametrize("work", [one_call, pages_at_once], ids=lambda work: work.__name__)
async def test_cancelled_after_any_number_of_turns_of_the_event_loop(
    async_wire: Flavour, hostile: Hostile, work: Callable[[Any], Coroutine[Any, Any, None]], place: str
) -> None:
    """What a call waits for takes several turns, such as the steps of opening a connection."""
    client = connect(async_wire, hostile.url if place == "plain" else hostile.tls_url, keeps=False)
    files, tasks = open_files(), len(asyncio.all_tasks())
    for turns in range(25):
        task = asyncio.ensure_future(work(client))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert task.cancelled() or task.exception() is None
        await becomes(tasks, lambda: len(asyncio.all_tasks()))
        await burst(client, MOST)
        assert open_files() <= files + MOST
    await closed(client)
    await becomes(files, open_files)


CALLERS = 20
FEW = 2


async def test_deadlines_of_coroutines_at_any_moment(async_wire: Flavour, hostile: Hostile) -> None:
    client = connect(async_wire, hostile.url, FEW)
    files, tasks = open_files(), len(asyncio.all_tasks())
    chance = random.Random(20)

    async def calling() -> None:
        for _ in range(15):
            deadline, started = chance.uniform(0.0002, 0.03), time.monotonic()
            outcome = (await asyncio.gather(hurried(client, chance, deadline), return_exceptions=True))[0]
            assert_in_time(outcome, deadline, time.monotonic() - started)

    await asyncio.gather(*(calling() for _ in range(CALLERS)))
    await burst(client, FEW)
    await closed(client)
    await becomes(files, open_files)
    assert len(asyncio.all_tasks()) == tasks


async def test_deadlines_of_threads_at_any_moment(sync_wire: Flavour, hostile: Hostile) -> None:
    client = connect(sync_wire, hostile.url, FEW)
    files, before = open_files(), threads()
    wrongs: list[BaseException] = []

    def calling(seed: int) -> None:
        chance = random.Random(seed)
        try:
            for _ in range(15):
                deadline, started = chance.uniform(0.0002, 0.03), time.monotonic()
                try:
                    outcome: Any = hurried(client, chance, deadline)
                except PersonaeError as error:
                    outcome = error
                assert_in_time(outcome, deadline, time.monotonic() - started)
        except BaseException as error:  # noqa: BLE001 - it is raised again below, in the thread of the test
            wrongs.append(error)

    callers = [threading.Thread(target=calling, args=[seed]) for seed in range(CALLERS)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    if wrongs:
        raise wrongs[0]
    with ThreadPoolExecutor(FEW) as executor:
        together = [executor.submit(client.send, asking("wait", ms=30, call=f"b{n}")) for n in range(FEW)]
        assert [one.result().parsed["call"] for one in together] == [f"b{n}" for n in range(FEW)]
    await closed(client)
    await becomes(files, open_files)
    await becomes(before, threads)


def hurried(client: Any, chance: random.Random, deadline: float) -> Any:
    return client.with_options(deadline=deadline).send(asking("wait", ms=chance.randrange(12)))


def assert_in_time(outcome: Any, deadline: float, took: float) -> None:
    assert isinstance(outcome, APITimeoutError) or outcome.status_code == 200, outcome
    assert took < deadline + 0.5  # other tests tell how late it may be; here the machine is busy
