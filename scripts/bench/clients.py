"""The clients whose calls over sockets are compared, one in each process: it measures what it is told to, line by line.

A line is `asynchronous 64`, `threads 32` or `bursts 1000`; the answer is a JSON list of seconds on a line of its own.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, contextmanager
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any

from scripts.bench.process import allow_open_files, hide

_PATH = "/v1/voices/v1"
_HEADERS = {"authorization": "Bearer k"}
_CONNECTIONS = 1000
_LIMITS = {  # what ours has by default
    "max_connections": _CONNECTIONS,
    "max_keepalive_connections": _CONNECTIONS,
    "keepalive_expiry": 4.0,
}
_CALLS, _LEAST_EACH = 1024, 4

Call = Callable[[], object]
AsyncCall = Callable[[], Awaitable[object]]


@asynccontextmanager
async def _bare_asynchronous(library: str, url: str) -> AsyncIterator[AsyncCall]:
    api: Any = import_module(library)
    async with api.AsyncClient(timeout=60, limits=api.Limits(**_LIMITS)) as client:

        async def call() -> object:
            return (await client.get(url + _PATH, headers=_HEADERS)).json()

        yield call


@contextmanager
def _bare_synchronous(library: str, url: str) -> Iterator[Call]:
    api: Any = import_module(library)
    with api.Client(timeout=60, limits=api.Limits(**_LIMITS)) as client:
        yield lambda: client.get(url + _PATH, headers=_HEADERS).json()


@asynccontextmanager
async def _aiohttp(url: str) -> AsyncIterator[AsyncCall]:
    import aiohttp

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=_CONNECTIONS)) as session:

        async def call() -> object:
            async with session.get(url + _PATH, headers=_HEADERS) as response:
                return await response.json()

        yield call


@contextmanager
def _urllib3(url: str) -> Iterator[Call]:
    import urllib3

    with urllib3.PoolManager(maxsize=_CONNECTIONS) as pool:
        yield lambda: pool.request("GET", url + _PATH, headers=_HEADERS).json()


@asynccontextmanager
async def _openai_asynchronous(url: str) -> AsyncIterator[AsyncCall]:
    from openai import AsyncOpenAI

    async with AsyncOpenAI(api_key="k", base_url=url) as client:
        yield lambda: client.models.retrieve("m")


@asynccontextmanager
async def _openai_on_aiohttp(url: str) -> AsyncIterator[AsyncCall]:
    from openai import AsyncOpenAI, DefaultAioHttpClient

    async with AsyncOpenAI(api_key="k", base_url=url, http_client=DefaultAioHttpClient()) as client:
        yield lambda: client.models.retrieve("m")


@contextmanager
def _openai_synchronous(url: str) -> Iterator[Call]:
    from openai import OpenAI

    with OpenAI(api_key="k", base_url=url) as client:
        yield lambda: client.models.retrieve("m")


@asynccontextmanager
async def _ours_asynchronous(url: str, **options: Any) -> AsyncIterator[AsyncCall]:
    from personae import AsyncAnam

    async with AsyncAnam(api_key="k", base_url=url, **options) as anam:
        yield lambda: anam.voices.get("v1")


@contextmanager
def _ours_synchronous(url: str, **options: Any) -> Iterator[Call]:
    from personae import Anam

    with Anam(api_key="k", base_url=url, **options) as anam:
        yield lambda: anam.voices.get("v1")


@dataclass(frozen=True, slots=True)
class Client:
    """One that is measured: what carries its calls, and what must look as if it were not installed for that."""

    carrier: str
    asynchronous: Callable[[str], AbstractAsyncContextManager[AsyncCall]] | None = None
    synchronous: Callable[[str], AbstractContextManager[Call]] | None = None
    hidden: tuple[str, ...] = ()

    def can(self, line: str) -> bool:
        """Whether it has what a measure needs."""
        return (self.synchronous if line.startswith("threads") else self.asynchronous) is not None


CLIENTS = {
    "bare httpx": Client("httpx", partial(_bare_asynchronous, "httpx"), partial(_bare_synchronous, "httpx")),
    "personae with httpx": Client("httpx", _ours_asynchronous, _ours_synchronous, hidden=("httpx2", "aiohttp")),
    "personae with httpx2": Client("httpx2", _ours_asynchronous, _ours_synchronous, hidden=("aiohttp",)),
    "personae with aiohttp": Client(
        "aiohttp",
        partial(_ours_asynchronous, http_library="aiohttp"),
        partial(_ours_synchronous, http_library="aiohttp"),
    ),
    "bare httpx2": Client("httpx2", partial(_bare_asynchronous, "httpx2"), partial(_bare_synchronous, "httpx2")),
    "bare aiohttp": Client("aiohttp", _aiohttp),
    "bare urllib3": Client("urllib3", synchronous=_urllib3),
    "openai": Client("httpx2", _openai_asynchronous, _openai_synchronous, hidden=("aiohttp",)),
    "openai with aiohttp": Client("aiohttp", _openai_on_aiohttp),
}
"""Ours stand next to what they are compared with, so that little time passes in between."""


def _asynchronous(client: Client, url: str, at_once: int) -> list[float]:
    """Processor time of a call, with so many on their way at any time."""
    assert client.asynchronous is not None
    measured = client.asynchronous(url)

    async def main() -> float:
        async with measured as call:

            async def calls(number: int) -> None:
                for _ in range(number):
                    await call()

            async def run(number: int) -> None:
                await asyncio.gather(*(calls(number) for _ in range(at_once)))

            await run(max(1, 64 // at_once))
            number = max(_CALLS // at_once, _LEAST_EACH)
            gc.collect()
            started = time.process_time()
            await run(number)
            return (time.process_time() - started) / (number * at_once)

    return [asyncio.run(main())]


def _threads(client: Client, url: str, at_once: int) -> list[float]:
    """Processor time of a blocking call, with so many threads that make one after the other."""
    assert client.synchronous is not None
    with client.synchronous(url) as call, ThreadPoolExecutor(at_once) as threads:

        def calls(number: int) -> None:
            for _ in range(number):
                call()

        def run(number: int) -> None:
            for done in [threads.submit(calls, number) for _ in range(at_once)]:
                done.result()

        run(max(1, 64 // at_once))
        number = max(_CALLS // at_once, _LEAST_EACH)
        gc.collect()
        started = time.process_time()
        run(number)
        return [(time.process_time() - started) / (number * at_once)]


def _bursts(client: Client, url: str, number: int) -> list[float]:
    """Wall time of so many calls at once by a new client, and of as many again, when their connections are idle."""
    assert client.asynchronous is not None
    measured = client.asynchronous(url)

    async def main() -> list[float]:
        seconds = []
        gc.collect()
        started = time.perf_counter()
        async with measured as call:
            for _ in range(2):
                await asyncio.gather(*(call() for _ in range(number)))
                seconds.append(time.perf_counter() - started)
                gc.collect()
                started = time.perf_counter()
        return seconds

    return asyncio.run(main())


MEASURES = {"asynchronous": _asynchronous, "threads": _threads, "bursts": _bursts}


def main(name: str, url: str) -> None:
    """Measure what standard input asks for, until it ends."""
    allow_open_files()
    client = CLIENTS[name]
    hide(*client.hidden)
    for line in sys.stdin:
        kind, number = line.split()
        seconds = MEASURES[kind](client, url, int(number))
        if client.carrier not in sys.modules:
            raise SystemExit(f"{name} sends nothing by {client.carrier}")
        print(json.dumps(seconds), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
