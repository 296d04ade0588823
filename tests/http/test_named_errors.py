"""What breaks below a call ends as an error of ours, whichever library has raised it; and nothing breaks silently."""

from __future__ import annotations

import asyncio
import gc
import ssl
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest

from personae import APIConnectionError, APIError, APIResponseError, ConfigurationError, Limits, Timeout
from personae.http import transport
from personae.http.http1.connection import Body
from personae_api.types import DownloadCall
from tests.support.both_clients import Flavour
from tests.support.certificates import AUTHORITY
from tests.support.each import for_each
from tests.support.fake_clock import FakeClock
from tests.support.hostile_server import Hostile
from tests.support.invented_calls import call, operation, paged
from tests.support.sync_or_async import closed, collected, done

pytestmark = pytest.mark.anyio

PATIENT = Timeout(connect=5, read=5, write=5, pool=5)


def connect(flavour: Flavour, url: str, **options: Any) -> Any:
    return flavour.client(None, **{"base_url": url, "transport": None, "max_retries": 0, "timeout": PATIENT, **options})


def asking(behaviour: str, method: str = "GET", **more: Any) -> Any:
    return call(method, query={"do": behaviour, **more})


def file_that(behaviour: str, **more: Any) -> DownloadCall[Any]:
    return DownloadCall(operation(media_types=("audio/wav",)), None, query={"do": behaviour, "call": "file", **more})


def given_client(library: Any) -> Callable[[Flavour, ssl.SSLContext], dict[str, Any]]:
    def options(flavour: Flavour, context: ssl.SSLContext) -> dict[str, Any]:
        return {"http_client": (library.AsyncClient if flavour.is_async else library.Client)(verify=context)}

    return options


CLIENTS: dict[str, Callable[[Flavour, ssl.SSLContext], dict[str, Any]]] = {
    "ours": lambda *_: {},
    "a given httpx": given_client(httpx),
    "a given httpx2": given_client(httpx2),
}


@pytest.mark.parametrize("place", ["head", "body"])
@pytest.mark.parametrize("options", CLIENTS.values(), ids=CLIENTS)
async def test_what_is_no_tls(flavour: Flavour, hostile: Hostile, options: Any, place: str) -> None:
    context = ssl.create_default_context()
    AUTHORITY.configure_trust(context)
    given = options(flavour, context)
    client = connect(flavour, hostile.tls_url, **given)
    kind = APIResponseError if place == "body" else APIConnectionError
    with pytest.raises(kind) as failure:
        await done(client.send(call("POST", query={"do": "garble", "in": place})))
    assert failure.value.attempts == 1
    await closed(client)
    for theirs in given.values():
        await closed(theirs)


@for_each("length", [1, 9])
async def test_a_body_of_another_length(
    wire: Flavour, hostile: Hostile, monkeypatch: pytest.MonkeyPatch, length: int
) -> None:
    """As a mistake of ours would make it: nobody else has a say in it."""
    monkeypatch.setattr(transport, "_plain", lambda _: Body((b"{}!",), headers={"content-length": str(length)}))
    context = ssl.create_default_context()
    for options in CLIENTS.values():
        given = options(wire, context)
        client = connect(wire, hostile.url, **given)
        with pytest.raises(APIConnectionError) as failure:
            await done(client.send(asking("echo", "POST")))
        assert failure.value.outcome == "unknown"
        for one in (client, *given.values()):
            await closed(one)


async def test_a_certificate_of_nobody(wire: Flavour, hostile: Hostile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    client = connect(wire, hostile.tls_url, max_retries=3)
    with pytest.raises(APIConnectionError, match="before a byte was sent") as failure:
        await done(client.send(call("POST")))
    assert failure.value.attempts == 1
    await closed(client)


async def test_what_tls_says_for_itself_is_no_answer(wire: Flavour, hostile: Hostile) -> None:
    """Servers send tickets for later sessions when a connection is made, that is, before they are asked anything."""
    for _ in range(3):
        client = connect(wire, hostile.tls_url, limits=Limits(40, 40))
        if wire.is_async:
            answers = await asyncio.gather(*(client.send(asking("wait", "POST", call=n, ms=5)) for n in range(40)))
        else:
            answers = [client.send(asking("wait", "POST", call=n)) for n in range(10)]
        assert [answer.parsed["call"] for answer in answers] == [str(number) for number in range(len(answers))]
        await closed(client)


STEPS: dict[str, Callable[[Any], Any]] = {
    "a call": lambda client: client.send(call()),
    "a download": lambda client: client._download(file_that("file")).read(),
    "pages": lambda client: client._paginate(paged()).all(),
    "pages at once": lambda client: client._paginate(paged()).concurrent(3).all(),
    "closing": lambda client: client.aclose(),
}


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
def test_there_is_no_event_loop_of_asyncio(hostile: Hostile, step: Any) -> None:
    """As under trio and curio, which drive coroutines themselves."""
    client = connect(Flavour("Async"), hostile.url)
    with pytest.raises(ConfigurationError, match="asynchronous clients need an event loop of asyncio"):
        step(client).send(None)


async def test_cookies_are_not_kept(wire: Flavour, hostile: Hostile) -> None:
    client = connect(wire, hostile.url)

    async def get(number: int) -> None:
        for _ in range(number):
            await done(client.send(asking("set cookies")))

    await get(20)
    gc.freeze()  # what other tests have left would be looked through three times
    tracemalloc.start()
    try:
        await get(20)
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        await get(200)
        gc.collect()
        assert tracemalloc.get_traced_memory()[0] - before < 40_000  # of 4,000 cookies, 400,000 bytes
    finally:
        tracemalloc.stop()
    headers = (await done(client.send(asking("echo")))).parsed
    assert "cookie" not in headers
    await closed(client)


@pytest.mark.parametrize("times", [1, 99])
async def test_a_file_that_ends_before_its_length(wire: Flavour, hostile: Hostile, tmp_path: Path, times: int) -> None:
    hostile.ledger()
    client = connect(wire, hostile.url, max_retries=2)
    client._clock = FakeClock()
    path = tmp_path / "call.wav"
    download = client._download(file_that("short file", times=times))
    if times == 1:
        assert await done(download.save(path)) == path.stat().st_size == 50_000
    else:
        with pytest.raises(APIResponseError, match="the answer was cut short"):
            await done(download.save(path))
        assert list(tmp_path.iterdir()) == []
    assert hostile.ledger()["attempts"] == {"file": min(times + 1, 3)}
    await closed(client)


async def test_parts_of_a_file_that_ends_before_its_length(wire: Flavour, hostile: Hostile) -> None:
    client = connect(wire, hostile.url, max_retries=2)
    parts: list[bytes] = []
    with pytest.raises(APIError, match="the answer was cut short"):
        await collected(client._download(file_that("short file")), into=parts)
    assert len(b"".join(parts)) == 20_000
    await closed(client)


@pytest.mark.parametrize("before", [0, 1, 2, 5], ids=lambda before: f"cut {before} before")
async def test_a_file_of_two_gzip_members(wire: Flavour, hostile: Hostile, before: int) -> None:
    client = connect(wire, hostile.url)
    assert await done(client._download(file_that("file of two members", before=before)).read()) == bytes(50_000)
    await closed(client)
