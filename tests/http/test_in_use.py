"""A client that many threads use, and one that is closed while it is in use."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest

from personae import ConfigurationError, Limits, PersonaeError, Timeout
from personae.clock import Interrupt
from personae.http.messages import TransportError
from personae.http.sockets.event_loop import unless
from personae_api.types import DownloadCall
from tests.support.both_clients import Flavour
from tests.support.cancelling import becomes, open_files, threads
from tests.support.hostile_server import Hostile
from tests.support.invented_calls import call, form_call, operation, paged
from tests.support.sync_or_async import closed, collected, done

pytestmark = pytest.mark.anyio

PATIENT = Timeout(connect=20, read=20, write=20, pool=20)
AT_ONCE_SECONDS = 0.2


def connect(flavour: Flavour, url: str, most: int = 100, **options: Any) -> Any:
    limits = Limits(most, most, keepalive_expiry=60)
    return flavour.client(
        None, **{"base_url": url, "transport": None, "limits": limits, "max_retries": 0, "timeout": PATIENT, **options}
    )


def asking(behaviour: str, method: str = "GET", **more: Any) -> Any:
    return call(method, query={"do": behaviour, **more})


def file_of(size: int, ms: int = 0) -> DownloadCall[Any]:
    return DownloadCall(operation(media_types=("audio/wav",)), None, query={"do": "file", "size": size, "ms": ms})


def burst(client: Any, number: int) -> None:
    """So many calls at once, all of which hold a connection at the same time."""
    with ThreadPoolExecutor(number) as executor:
        together = [executor.submit(client.send, asking("wait", ms=30, call=f"b{n}")) for n in range(number)]
        assert [one.result().parsed["call"] for one in together] == [f"b{n}" for n in range(number)]


async def test_64_threads_on_one_client(sync_wire: Flavour, hostile: Hostile) -> None:
    client = connect(sync_wire, hostile.url, 16)
    files, before = open_files(), threads()
    connections = hostile.connections
    most = 0
    wrongs: list[object] = []

    def work(worker: int) -> None:
        nonlocal most
        for turn in range(8):
            name = f"{worker}-{turn}"
            method = ("GET", "POST", "PATCH", "DELETE")[turn % 4]
            try:
                answer = client.send(asking("wait", method, call=name, ms=turn % 3))
                if answer.parsed != {"call": name}:
                    wrongs.append(answer.parsed)
            except BaseException as error:  # noqa: BLE001 - it is shown below
                wrongs.append(error)
        most = max(most, hostile.connections - connections)

    workers = [threading.Thread(target=work, args=[worker]) for worker in range(64)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert wrongs == []
    assert 1 < most <= 16
    burst(client, 16)
    await closed(client)
    await becomes(files, open_files)
    await becomes(before, threads)


# closing


@contextmanager
def silent_server(*, accepts: bool) -> Iterator[int]:
    """A port where connections are made and nothing is said; or not even made, since too many wait to be accepted."""
    with socket.create_server(("127.0.0.1", 0), backlog=20 if accepts else 0) as listener, ExitStack() as waiting:
        for _ in range(0 if accepts else 3):
            other = waiting.enter_context(socket.socket())
            other.setblocking(False)
            other.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]


async def answer_to_come(client: Any, hostile: Hostile) -> Any:
    return await done(client.send(asking("never", "POST")))


async def retry_to_come(client: Any, hostile: Hostile) -> Any:
    patient = client.with_options(max_retries=5)
    return await done(patient.send(call("POST", query={"call": "r", "fault": "503 with another attempt in a while"})))


async def body_to_come(client: Any, hostile: Hostile) -> Any:
    return await done(client.send(call(query={"call": "d", "fault": "a drip of a body"})))


async def file_to_come(client: Any, hostile: Hostile) -> Any:
    return await done(client._download(file_of(10_000_000, ms=20)).read())


async def parts_to_come(client: Any, hostile: Hostile) -> Any:
    return await collected(client._download(file_of(10_000_000, ms=20)))


async def pages_to_come(client: Any, hostile: Hostile) -> Any:
    pages = paged({"do": "page", "pages": 100_000, "ms": 20}, last=("meta", "last"), default_size=2)
    return await collected(client._paginate(pages))


async def pages_at_once_to_come(client: Any, hostile: Hostile) -> Any:
    pages = paged({"do": "page", "pages": 100_000, "ms": 20}, last=("meta", "last"), default_size=2)
    return await collected(client._paginate(pages).concurrent(4))


async def upload_to_do(client: Any, hostile: Hostile) -> Any:
    return await done(client.send(form_call({"file": b"RIFF" * 3_000_000}, query={"do": "read slowly", "ms": 2000})))


async def connection_to_come(client: Any, hostile: Hostile) -> Any:
    with silent_server(accepts=False) as port:
        return await done(client.with_options(base_url=f"http://127.0.0.1:{port}").send(call("POST")))


async def encryption_to_come(client: Any, hostile: Hostile) -> Any:
    with silent_server(accepts=True) as port:
        return await done(client.with_options(base_url=f"https://127.0.0.1:{port}").send(call("POST")))


IN_USE = {
    work.__name__: work
    for work in (
        *(answer_to_come, retry_to_come, body_to_come, file_to_come, parts_to_come, pages_to_come),
        *(pages_at_once_to_come, upload_to_do, connection_to_come, encryption_to_come),
    )
}


async def outcomes_of_closing(wire: Flavour, client: Any, hostile: Hostile, work: Any, number: int) -> list[Any]:
    """What becomes of so many calls that are on the way when the client is closed, each with the seconds it took."""
    found: list[tuple[Any, float]] = []
    begun = time.monotonic()

    async def using() -> None:
        try:
            outcome: Any = await work(client, hostile)
        except BaseException as error:  # noqa: BLE001 - it is judged below
            outcome = error
        found.append((outcome, time.monotonic() - begun))

    if wire.is_async:
        tasks = [asyncio.ensure_future(using()) for _ in range(number)]
        await asyncio.sleep(0.1)
        begun = time.monotonic()
        await client.aclose()
        await asyncio.gather(*tasks)
    else:
        workers = [threading.Thread(target=lambda: asyncio.run(using())) for _ in range(number)]
        for worker in workers:
            worker.start()
        await asyncio.sleep(0.15)
        begun = time.monotonic()
        client.close()
        for worker in workers:
            worker.join()
    return found


async def test_closing_ends_an_upload_after_any_number_of_turns_of_the_event_loop(
    async_wire: Flavour, hostile: Hostile
) -> None:
    """Connecting takes a few turns: what ends in the very one in which the client is closed is told as well."""
    for turns in range(30):
        client = connect(async_wire, hostile.url)
        upload = asyncio.ensure_future(upload_to_do(client, hostile))
        for _ in range(turns):
            await asyncio.sleep(0)
        begun = time.monotonic()
        await client.aclose()
        with pytest.raises(PersonaeError):
            await upload
        assert time.monotonic() - begun < 2 * AT_ONCE_SECONDS, turns


async def test_what_is_done_when_it_is_interrupted_is_interrupted() -> None:
    interrupt, step = Interrupt(), asyncio.get_running_loop().create_future()
    waiting = asyncio.ensure_future(unless(interrupt, step))
    await asyncio.sleep(0)
    step.set_result("connected")
    interrupt.set()
    with pytest.raises(TransportError, match="broken off"):
        await waiting


@pytest.mark.parametrize("work", IN_USE.values(), ids=IN_USE)
async def test_closing_ends_what_is_on_the_way(wire: Flavour, hostile: Hostile, work: Any) -> None:
    files, before, tasks = open_files(), threads(), len(asyncio.all_tasks())
    client = connect(wire, hostile.url)
    outcomes = await outcomes_of_closing(wire, client, hostile, work, 5)
    for outcome, took in outcomes:
        assert isinstance(outcome, PersonaeError), outcome
        assert "broken off" in str(outcome) or "is closed" in str(outcome), outcome
        assert took < AT_ONCE_SECONDS, (took, outcome)
    assert len(outcomes) == 5
    with pytest.raises(ConfigurationError, match="this client is closed"):
        await done(client.send(call()))
    await becomes(files, open_files)
    await becomes(before, threads)
    await becomes(tasks, lambda: len(asyncio.all_tasks()))


async def test_closing_ends_the_wait_for_a_connection(wire: Flavour, hostile: Hostile) -> None:
    """Nothing was sent of the calls that waited, and they say so."""
    client = connect(wire, hostile.url, 2)
    outcomes = await outcomes_of_closing(wire, client, hostile, answer_to_come, 6)
    said = sorted(str(outcome) for outcome, _ in outcomes)
    assert max(took for _, took in outcomes) < AT_ONCE_SECONDS
    assert said == [
        *["anam probe: the call was broken off, after the request was sent"] * 2,
        *["anam probe: the call was broken off, before a byte was sent"] * 4,
    ]


async def test_what_was_not_sent_says_so_and_nothing_else_does(wire: Flavour, hostile: Hostile) -> None:
    """A client is closed at many moments of a call."""
    hostile.ledger()
    outcomes: dict[str, Any] = {}

    async def use(client: Any, name: str) -> None:
        try:
            outcomes[name] = await done(client.send(call("POST", query={"call": name})))
        except BaseException as error:  # noqa: BLE001 - it is judged below
            outcomes[name] = error

    for moment in range(25):
        client, name = connect(wire, hostile.url), f"moment-{moment}"
        if wire.is_async:
            task = asyncio.ensure_future(use(client, name))
            for _ in range(moment):
                await asyncio.sleep(0)
            await client.aclose()
            await task
        else:
            user = threading.Thread(target=lambda client=client, name=name: asyncio.run(use(client, name)))
            user.start()
            time.sleep(moment / 5_000)
            client.close()
            user.join()
    await asyncio.sleep(0.05)
    attempts = hostile.ledger()["attempts"]
    for name, outcome in outcomes.items():
        if isinstance(outcome, ConfigurationError) or "before a byte was sent" in str(outcome):
            assert name not in attempts, outcome
        elif isinstance(outcome, PersonaeError):
            assert "the call was broken off, after the request was sent" in str(outcome), outcome
        else:
            assert attempts[name] == 1
