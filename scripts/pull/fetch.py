"""The one module of the pipeline that reaches the network: it asks a host for a document, within limits."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import httpx

from ..pipeline.errors import PipelineError
from ..pipeline.read import MAX_BYTES
from . import policy
from .response_body import Body


class Fetched(NamedTuple):
    """A document as it came."""

    content: bytes
    media_type: str
    etag: str | None


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a pull waits, and which addresses it connects to."""

    phase: float = 10
    """Seconds to connect, and to wait for the next bytes."""

    total: float = 60
    is_allowed: Callable[[str], bool] = policy.is_public
    context: ssl.SSLContext | None = None
    """Whom to trust, if not the authorities that everybody trusts."""


_LIMITS = Limits()


def fetch(url: str, etag: str | None = None, limits: Limits = _LIMITS) -> Fetched | None:
    """The document at an address, None if it is still the one with this tag; PipelineError says why it did not come."""
    address = policy.asked(url)
    try:
        return asyncio.run(_within(address, etag, limits))
    except TimeoutError:
        fault = f"it took more than {limits.total:g} seconds"
    except httpx.TimeoutException:
        fault = f"nothing came for {limits.phase:g} seconds"
    except (httpx.TransportError, OSError) as error:
        fault = str(error) or type(error).__name__
    except PipelineError as error:
        fault = str(error)
    raise PipelineError(f"{address} cannot be fetched, {fault}")


async def _within(url: httpx.URL, etag: str | None, limits: Limits) -> Fetched | None:
    async with asyncio.timeout(limits.total):
        # no settings from the environment: through a proxy it would not be known which address is reached
        client = httpx.AsyncClient(verify=limits.context or True, timeout=limits.phase, trust_env=False)
        async with client:
            return await _follow(client, url, etag, limits)


async def _follow(client: httpx.AsyncClient, url: httpx.URL, etag: str | None, limits: Limits) -> Fetched | None:
    redirects = 0
    while True:
        response = await _answer(client, url, etag, limits)
        try:
            if response.status_code == httpx.codes.OK:
                return await _read(response)
            if response.status_code == httpx.codes.NOT_MODIFIED and etag is not None:
                return None
            if response.status_code not in policy.REDIRECTS:
                raise PipelineError(policy.refusal(response.status_code))
            redirects += 1
            url = policy.redirected(url, response.headers.get("location"), redirects)
        finally:
            await response.aclose()


async def _answer(client: httpx.AsyncClient, url: httpx.URL, etag: str | None, limits: Limits) -> httpx.Response:
    """The answer from the first address of the host that takes a connection, of which its body is still to come."""
    headers = {"host": url.netloc.decode(), "accept-encoding": "gzip", "user-agent": "personae make pull"}
    if etag is not None:
        headers["if-none-match"] = etag
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
            raise PipelineError(f"{url.host} is at {address}, which is no address of the internet")
    return addresses


async def _read(response: httpx.Response) -> Fetched:
    body = Body(response.headers.get("content-encoding", ""), MAX_BYTES)
    async for piece in response.aiter_raw():
        body.add(piece)
    etag = policy.usable_etag(response.headers.get("etag"))
    return Fetched(body.whole(), response.headers.get("content-type", ""), etag)
