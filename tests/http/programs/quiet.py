"""A program of calls of all kinds: ones that succeed, fail, are cancelled, or are left early.

`python -X dev -W error -m tests.http.programs.quiet LIBRARY KIND URL TLS_URL` prints nothing but "done": no warning, no
task that was forgotten, no socket that was left open.
"""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

from personae import Limits, PersonaeError, Timeout
from personae_api.types import DownloadCall
from tests.support.both_clients import FLAVOURS
from tests.support.carriers import choose
from tests.support.invented_calls import call, form_call, operation, paged

KINDS = {"sync": FLAVOURS[0], "async": FLAVOURS[1]}


def asking(behaviour: str, method: str = "GET", **more: Any) -> Any:
    return call(method, query={"do": behaviour, **more})


def struck(fault: str, method: str = "GET") -> Any:
    return call(method, query={"call": fault, "fault": fault})


def file_of(size: int, ms: int = 0) -> DownloadCall[Any]:
    of = operation(media_types=("audio/wav",))
    return DownloadCall(of, None, query={"do": "file", "size": size, "ms": ms})


FAULTS = (
    "a reset in the body",
    "a reset behind a request, acted upon",
    "an end in the headers",
    "gzip cut short",
    "another protocol",
    "a refusal before the request is read",
    "a stall in the body",
    "silence",
    "302 to itself",
    "garbage in the segment of an answer",
    "500",
)


def connected(kind: str, url: str) -> Any:
    options: dict[str, Any] = {"max_retries": 1, "timeout": Timeout(2, 2, 2, 2), "limits": Limits(4, 4)}
    return KINDS[kind].client(None, base_url=url, transport=None, **options)


def calls(url: str) -> None:
    with connected("sync", url) as client:
        for method in ("GET", "POST"):
            client.send(asking("wait", method))
            for fault in FAULTS:
                with suppress(PersonaeError):
                    client.with_options(deadline=0.1).send(struck(fault, method))
        client.send(form_call({"file": b"RIFF" * 100_000}, query={"do": "wait"}))
        assert len(client._download(file_of(50_000)).read()) == 50_000
        for _ in client._download(file_of(50_000)):
            break
        with client._download(file_of(50_000)).stream() as stream:
            next(iter(stream))
        pages = paged({"do": "page", "pages": 30, "ms": 3}, last=("meta", "last"), default_size=2)
        assert len(client._paginate(pages).concurrent(3).all()) == 60
        for _ in client._paginate(pages).concurrent(3):
            break
        for _ in client._paginate(pages):
            break


async def async_calls(url: str) -> None:
    asyncio.get_running_loop().slow_callback_duration = 60  # how fast a busy machine is, is of no interest here
    async with connected("async", url) as client:
        for method in ("GET", "POST"):
            await client.send(asking("wait", method))
            for fault in FAULTS:
                with suppress(PersonaeError):
                    await client.with_options(deadline=0.1).send(struck(fault, method))
        await client.send(form_call({"file": b"RIFF" * 100_000}, query={"do": "wait"}))
        assert len(await client._download(file_of(50_000)).read()) == 50_000
        async for _ in client._download(file_of(50_000)):
            break
        async with client._download(file_of(50_000)).stream() as stream:
            await anext(aiter(stream))
        pages = paged({"do": "page", "pages": 30, "ms": 3}, last=("meta", "last"), default_size=2)
        assert len(await client._paginate(pages).concurrent(3).all()) == 60
        async for _ in client._paginate(pages).concurrent(3):
            break
        async for _ in client._paginate(pages):
            break
        for work in UNFINISHED.values():
            for wait in (0, 0.001, 0.01, 0.03):
                with suppress(TimeoutError):
                    await asyncio.wait_for(work(client), wait)
        tasks = [asyncio.ensure_future(work(client)) for work in UNFINISHED.values()]
        await asyncio.sleep(0.02)
    await asyncio.gather(*tasks, return_exceptions=True)


async def a_call(client: Any) -> None:
    await client.send(asking("wait", ms=1000))


async def a_download(client: Any) -> None:
    async for _ in client._download(file_of(1_000_000, ms=5)):
        pass


async def an_upload(client: Any) -> None:
    await client.send(form_call({"file": b"RIFF" * 3_000_000}, query={"do": "read slowly", "ms": 100}))


async def pages_at_once(client: Any) -> None:
    pages = paged({"do": "page", "pages": 1000, "ms": 3}, last=("meta", "last"), default_size=2)
    await client._paginate(pages).concurrent(4).all()


UNFINISHED: dict[str, Callable[[Any], Coroutine[Any, Any, None]]] = {
    "call": a_call,
    "download": a_download,
    "upload": an_upload,
    "pages": pages_at_once,
}


async def given_up(work: Callable[[Any], Coroutine[Any, Any, None]], url: str) -> None:
    """The program ends while a call is on the way."""
    asyncio.get_running_loop().slow_callback_duration = 60
    async with connected("async", url) as client:
        task = asyncio.ensure_future(work(client))
        task.add_done_callback(lambda ended: ended.cancelled() or ended.exception())  # it is of no interest
        await asyncio.sleep(0.02)


def main(library: str, kind: str, *urls: str) -> None:
    choose(library)
    for url in urls:
        if kind == "sync":
            calls(url)
            continue
        asyncio.run(async_calls(url))
        for work in UNFINISHED.values():
            asyncio.run(given_up(work, url))
    gc.collect()
    print("done")


if __name__ == "__main__":
    main(*sys.argv[1:])
