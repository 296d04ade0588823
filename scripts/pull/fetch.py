"""The one module of the pipeline that reaches the network: it asks a host for documents, within limits."""

from __future__ import annotations

import asyncio
import ssl
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import NamedTuple

import httpx

from ..pipeline.documents.read import MAX_BYTES
from ..pipeline.errors import PipelineError
from . import policy
from .response_body import Body


class Fetched(NamedTuple):
    """A document as it came."""

    content: bytes
    media_type: str
    etag: str | None
    modified: str | None = None


class Asked(NamedTuple):
    """An address, and the tag and the time of what came from there last: it is asked for what is newer."""

    url: str
    etag: str | None = None
    modified: str | None = None


Came = Fetched | PipelineError | None
"""What came of asking: a document, why there is none, or None if it is still the same."""

Take = Callable[[Asked, Came], None]


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a pull waits, and which addresses it connects to."""

    phase: float = 10
    """Seconds to connect, and to wait for the next bytes."""

    total: float = 60
    all_of_them: float = 900
    """The same for many documents together."""

    pause: float = 5
    """Seconds before those of many that failed for a reason that may pass are asked for once more."""

    at_once: int = 4
    largest: int = MAX_BYTES
    is_allowed: Callable[[str], bool] = policy.is_public
    context: ssl.SSLContext | None = None
    """Whom to trust, if not the authorities that everybody trusts."""


LIMITS = Limits()


class _Passing(PipelineError):
    """It may be otherwise a moment later."""


def fetch(url: str, etag: str | None = None, limits: Limits = LIMITS) -> Fetched | None:
    """The document at an address, None if it is still the one with this tag; PipelineError says why it did not come."""
    came: list[Came] = []
    asyncio.run(_alone(Asked(str(policy.asked(url)), etag), limits, came))
    if isinstance(came[0], PipelineError):
        raise PipelineError(f"{policy.asked(url)} cannot be fetched, {came[0]}")
    return came[0]


def fetch_each(several: Iterable[Asked], take: Take, limits: Limits = LIMITS) -> None:
    """Ask for several documents, a few at a time, and hand over what came of each; no more is held than that."""
    asyncio.run(_each(several, take, limits))


async def _alone(asked: Asked, limits: Limits, came: list[Came]) -> None:
    async with _client(limits) as client:
        came.append(await _came(client, asked, limits))


async def _each(several: Iterable[Asked], take: Take, limits: Limits) -> None:
    end = asyncio.get_running_loop().time() + limits.all_of_them
    async with _client(limits) as client:
        again: list[Asked] = []

        def first(asked: Asked, came: Came) -> None:
            if isinstance(came, _Passing):
                again.append(asked)
            else:
                take(asked, came)

        await _round(client, several, first, limits, end)
        if again:
            await asyncio.sleep(limits.pause)
            await _round(client, again, take, limits, end)


async def _round(client: httpx.AsyncClient, several: Iterable[Asked], take: Take, limits: Limits, end: float) -> None:
    waiting = deque(several)

    async def work() -> None:
        while waiting:
            asked = waiting.popleft()
            late = asyncio.get_running_loop().time() >= end
            fault = PipelineError(f"all together took more than {limits.all_of_them:g} seconds")
            take(asked, fault if late else await _came(client, asked, limits))

    async with asyncio.TaskGroup() as group:
        for _ in range(limits.at_once):
            group.create_task(work())


def _client(limits: Limits) -> AbstractAsyncContextManager[httpx.AsyncClient]:
    # no settings from the environment: through a proxy it would not be known which address is reached
    return httpx.AsyncClient(verify=limits.context or True, timeout=limits.phase, trust_env=False)


async def _came(client: httpx.AsyncClient, asked: Asked, limits: Limits) -> Came:
    try:
        async with asyncio.timeout(limits.total):
            return await _follow(client, asked, limits)
    except TimeoutError:
        return _Passing(f"it took more than {limits.total:g} seconds")
    except httpx.TimeoutException:
        return _Passing(f"nothing came for {limits.phase:g} seconds")
    except (httpx.TransportError, OSError) as error:
        return _Passing(str(error) or type(error).__name__)
    except PipelineError as error:
        return error


async def _follow(client: httpx.AsyncClient, asked: Asked, limits: Limits) -> Fetched | None:
    url, redirects = policy.asked(asked.url), 0
    while True:
        response = await _answer(client, url, asked, limits)
        try:
            if response.status_code == httpx.codes.OK:
                return await _read(response, limits)
            if response.status_code == httpx.codes.NOT_MODIFIED and (asked.etag or asked.modified):
                return None
            if response.status_code not in policy.REDIRECTS:
                kind = _Passing if policy.may_pass(response.status_code) else PipelineError
                raise kind(policy.refusal(response.status_code))
            redirects += 1
            url = policy.redirected(url, response.headers.get("location"), redirects)
        finally:
            await response.aclose()


async def _answer(client: httpx.AsyncClient, url: httpx.URL, asked: Asked, limits: Limits) -> httpx.Response:
    """The answer from the first address of the host that takes a connection, of which its body is still to come."""
    headers = {"host": url.netloc.decode(), "accept-encoding": "gzip", "user-agent": "personae make pull"}
    if asked.etag is not None:
        headers["if-none-match"] = asked.etag
    elif asked.modified is not None:
        headers["if-modified-since"] = asked.modified
    failure: httpx.TransportError | None = None
    for address in await _addresses(url, limits):
        # the address that was looked at is the one that is connected to; the name is still what the certificate is for
        request = client.build_request(
            "GET", url.copy_with(host=address), headers=headers, extensions={"sni_hostname": url.raw_host.decode()}
        )
        try:
            return await client.send(request, stream=True, follow_redirects=False)
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            failure = error
    raise failure or PipelineError(f"{url.host} has no address")


async def _addresses(url: httpx.URL, limits: Limits) -> list[str]:
    found = await asyncio.get_running_loop().getaddrinfo(url.raw_host.decode(), url.port or 443, type=1)
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    for address in addresses:
        if not limits.is_allowed(address):
            raise PipelineError(f"{url.host} is at {address}, which is not an address of the internet")
    return addresses


async def _read(response: httpx.Response, limits: Limits) -> Fetched:
    body = Body(response.headers.get("content-encoding", ""), limits.largest)
    async for piece in response.aiter_raw():
        body.add(piece)
    headers = response.headers
    etag, modified = policy.usable_etag(headers.get("etag")), policy.usable_time(headers.get("last-modified"))
    return Fetched(body.whole(), headers.get("content-type", ""), etag, modified)
