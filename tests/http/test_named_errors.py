"""What breaks below a call ends as an error of ours, whichever library has raised it; and nothing breaks silently."""

from __future__ import annotations

import asyncio
import gc
import ssl
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from traceback import walk_tb
from types import FrameType, FunctionType, ModuleType, TracebackType
from typing import Any

import httpx
import httpx2
import pytest

from personae import (
    APIConnectionError,
    APIError,
    APIResponseError,
    ConfigurationError,
    Limits,
    NotFoundError,
    Timeout,
)
from personae.http import transport
from personae.http.http1.connection import Body
from personae.secret import Secret
from personae_api.types import DownloadCall
from tests.support.both_clients import KEYS, Flavour
from tests.support.certificates import AUTHORITY
from tests.support.each import for_each
from tests.support.fake_clock import FakeClock
from tests.support.hostile_server import Hostile
from tests.support.invented_calls import call, operation, paged
from tests.support.served_vendor import Connection, serving
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


LIBRARIES = [httpx, httpx2]


def checking(library: Any, flavour: Flavour, *, reads: bool) -> Any:
    """A client with the hook that its documentation shows."""

    def check(response: Any) -> None:
        if reads:
            response.read()
        response.raise_for_status()

    async def check_async(response: Any) -> None:
        if reads:
            await response.aread()
        response.raise_for_status()

    if flavour.is_async:
        return library.AsyncClient(event_hooks={"response": [check_async]})
    return library.Client(event_hooks={"response": [check]})


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("reads", [True, False])
async def test_a_hook_that_raises_for_a_status(flavour: Flavour, library: Any, reads: bool) -> None:
    """The answer is taken as it came, as far as the hook has left it."""
    answers = iter(["503 Busy", "404 Not Found", "302 Found\r\nLocation: /there", "200 OK"])

    def answer(connection: Connection, _: str) -> None:
        connection.answer('{"message": "no such thing"}', next(answers), "Retry-After: 0")

    theirs = checking(library, flavour, reads=reads)
    with serving(answer) as server:
        client = connect(flavour, server.url, http_client=theirs, max_retries=1)
        with pytest.raises(NotFoundError) as failure:
            await done(client.send(call("POST")))
        assert (failure.value.attempts, failure.value.outcome) == (2, "refused")
        assert failure.value.message == ("no such thing" if reads else None)
        assert_no_key(failure.value)
        assert (await done(client.send(call()))).status_code == 200
        await closed(client)
    await closed(theirs)
    assert len(server.requests) == 4


def assert_no_key(error: BaseException) -> None:
    """Nothing that an error leads to holds the key, but the client itself, and what says that it is a secret."""
    seen: set[int] = set()
    left: list[Any] = [error, error.__traceback__]
    while left:
        one = left.pop()
        is_known = isinstance(one, ModuleType | type | Secret | FunctionType) or type(one).__module__.startswith(
            "tests."
        )
        if id(one) in seen or is_known:  # what is of the tests has seen what was sent
            continue
        seen.add(id(one))
        if isinstance(one, str | bytes):
            assert KEYS["anam"] not in (one if isinstance(one, str) else one.decode("latin-1"))
        elif isinstance(one, FrameType):
            left += one.f_locals.values() if "/tests/" not in one.f_code.co_filename else ()
        elif isinstance(one, TracebackType):
            left += [frame for frame, _ in walk_tb(one)]
        else:
            left += gc.get_referents(one)


class OwnError(Exception):
    """What a program has of its own."""


def hooks_that_fail(library: Any, url: str) -> list[tuple[Any, type[Exception], str]]:
    def own(response: Any) -> None:
        raise OwnError("the hook of a program")

    def unread(response: Any) -> None:
        response.json()

    def of_another_request(response: Any) -> None:
        library.Response(500, request=library.Request("GET", url)).raise_for_status()

    def against_success(response: Any) -> None:
        raise library.HTTPStatusError("no", request=response.request, response=response)

    return [
        (own, OwnError, "the hook of a program"),
        (unread, APIConnectionError, "ResponseNotRead"),
        (of_another_request, APIConnectionError, r"a hook of the http_client has raised HTTPStatusError \(500\)"),
        (against_success, APIConnectionError, r"a hook of the http_client has raised HTTPStatusError \(200\)"),
    ]


@pytest.mark.parametrize("library", LIBRARIES)
@for_each("number", range(4))
async def test_a_hook_that_fails_shows_no_key(flavour: Flavour, library: Any, number: int) -> None:
    with serving(lambda connection, _: connection.answer("[]")) as server:
        hook, kind, message = hooks_that_fail(library, server.url)[number]

        async def awaited(response: Any) -> None:
            hook(response)

        hooks = {"response": [awaited if flavour.is_async else hook]}
        theirs = (library.AsyncClient if flavour.is_async else library.Client)(event_hooks=hooks)
        client = connect(flavour, server.url, http_client=theirs)
        with pytest.raises(kind, match=message) as failure:
            await done(client.send(call("POST")))
        assert_no_key(failure.value)
        await closed(client)
        await closed(theirs)


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # the library cannot close what belongs to a closed loop
@pytest.mark.parametrize("library", LIBRARIES)
@for_each("kind", ["http_client", "transport"])
def test_a_given_client_on_a_second_event_loop(library: Any, kind: str) -> None:
    """One that has kept a connection, which belongs to the first loop."""

    def in_turn(url: str) -> None:
        given = {kind: library.AsyncHTTPTransport() if kind == "transport" else library.AsyncClient()}

        async def use() -> Any:
            return await connect(Flavour("Async"), url, **given, max_retries=2).send(call())

        asyncio.run(use())
        with pytest.raises(APIConnectionError, match=r"another event loop, .* make one for each loop") as failure:
            asyncio.run(use())
        assert (failure.value.attempts, failure.value.outcome) == (1, "unknown")  # it may have been sent
        assert_no_key(failure.value)

    with serving(lambda connection, _: connection.answer("[]")) as server:
        in_turn(server.url)
        gc.collect()


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
