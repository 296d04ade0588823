"""The one module that imports the HTTP library: it sends requests, reads answers, and names what failed.

Redirects are not left to the library: it would send `x-api-key` on to wherever an answer points.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack
from os import PathLike
from typing import Any, TypeAlias

import httpx
from personae_api.types import File

from .clock import Clock
from .errors import ConfigurationError
from .options import Limits
from .retries import Failure
from .wire import Headers, Reply, Request, TransportError

HttpClient: TypeAlias = httpx.Client
AsyncHttpClient: TypeAlias = httpx.AsyncClient
HttpTransport: TypeAlias = httpx.BaseTransport
AsyncHttpTransport: TypeAlias = httpx.AsyncBaseTransport

MAX_REDIRECTS = 5

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
)
_FAILURES = (httpx.TransportError, httpx.DecodingError)


class _UrlToLog(httpx.URL):
    """The library logs the URL of each request; this one keeps the query to itself."""

    def __str__(self) -> str:
        return super().__str__().partition("?")[0]


class SyncTransport:
    """Sends requests over a pool of connections, one pool for each process."""

    def __init__(
        self, limits: Limits, clock: Clock, client: httpx.Client | None, transport: httpx.BaseTransport | None
    ) -> None:
        self._limits = limits
        self._clock = clock
        self._given = client
        self._transport = transport
        self._clients: dict[int, httpx.Client] = {}
        self.closed = False
        if client is not None and not isinstance(client, httpx.Client):
            raise ConfigurationError(f"http_client must be an httpx.Client, not {type(client).__name__}")
        self._pool()

    def _pool(self) -> httpx.Client:
        _check_open(self.closed)
        if self._given is not None:
            return self._given
        pid = os.getpid()  # connections must not be shared with the process that forked this one
        client = self._clients.get(pid)
        if client is None:
            new = httpx.Client(limits=_limits(self._limits), transport=self._transport)
            client = self._clients.setdefault(pid, new)
            if client is not new:
                new.close()
        return client

    def send(self, request: Request) -> Reply:
        """The answer to a request, redirects followed; TransportError if none came."""
        client = self._pool()
        for _ in range(MAX_REDIRECTS):
            reply = self._send_once(client, request)
            redirected = _redirected(request, reply)
            if redirected is None:
                return reply
            request = redirected
        raise TransportError(f"more than {MAX_REDIRECTS} redirects", Failure.INTERRUPTED)

    def _send_once(self, client: httpx.Client, request: Request) -> Reply:
        with ExitStack() as files:
            prepared = _prepared(client.headers, request, files)
            status: int | None = None
            try:
                response = client.send(prepared, stream=True, auth=None, follow_redirects=False)
                status = response.status_code
                try:
                    content = self._read(response, request)
                finally:
                    response.close()
            except _FAILURES as error:
                raise _named(error, status) from error
            finally:
                prepared.headers.pop(request.key_header, None)  # the library's errors hold the request
            return Reply(response.status_code, Headers(response.headers.multi_items()), content)

    def _read(self, response: httpx.Response, request: Request) -> bytes:
        if request.expires is None:
            return response.read()
        parts = []
        for part in response.iter_bytes():
            parts.append(part)
            if self._clock.monotonic() > request.expires:
                raise httpx.ReadTimeout("the deadline passed while the answer was read")
        return b"".join(parts)

    def close(self) -> None:
        """Close the pool of this process; a client that was given stays open."""
        self.closed = True
        client = self._clients.pop(os.getpid(), None)
        if client is not None:
            client.close()


class AsyncTransport:
    """The same for coroutines: one pool, on the event loop that used it first."""

    def __init__(
        self, limits: Limits, clock: Clock, client: httpx.AsyncClient | None, transport: httpx.AsyncBaseTransport | None
    ) -> None:
        self._limits = limits
        self._clock = clock
        self._given = client
        self._transport = transport
        self._clients: dict[int, httpx.AsyncClient] = {}
        self._loops: dict[int, asyncio.AbstractEventLoop] = {}
        self.closed = False
        if client is not None and not isinstance(client, httpx.AsyncClient):
            raise ConfigurationError(f"http_client must be an httpx.AsyncClient, not {type(client).__name__}")
        self._pool()

    def _pool(self) -> httpx.AsyncClient:
        _check_open(self.closed)
        if self._given is not None:
            return self._given
        pid = os.getpid()
        client = self._clients.get(pid)
        if client is None:
            client = self._clients[pid] = httpx.AsyncClient(limits=_limits(self._limits), transport=self._transport)
        return client

    def _check_loop(self) -> None:
        running = asyncio.get_running_loop()
        if self._loops.setdefault(os.getpid(), running) is not running:
            raise ConfigurationError(
                "this asynchronous client has been used on another event loop, which its connections belong to: "
                "make one client for each loop (asyncio.run() starts a new one)"
            )

    async def send(self, request: Request) -> Reply:
        """The answer to a request, redirects followed; TransportError if none came."""
        self._check_loop()
        client = self._pool()
        for _ in range(MAX_REDIRECTS):
            reply = await self._send_once(client, request)
            redirected = _redirected(request, reply)
            if redirected is None:
                return reply
            request = redirected
        raise TransportError(f"more than {MAX_REDIRECTS} redirects", Failure.INTERRUPTED)

    async def _send_once(self, client: httpx.AsyncClient, request: Request) -> Reply:
        with ExitStack() as files:
            prepared = _prepared(client.headers, request, files)
            status: int | None = None
            try:
                response = await client.send(prepared, stream=True, auth=None, follow_redirects=False)
                status = response.status_code
                try:
                    content = await self._read(response, request)
                finally:
                    await response.aclose()
            except _FAILURES as error:
                raise _named(error, status) from error
            finally:
                prepared.headers.pop(request.key_header, None)
            return Reply(response.status_code, Headers(response.headers.multi_items()), content)

    async def _read(self, response: httpx.Response, request: Request) -> bytes:
        if request.expires is None:
            return await response.aread()
        parts = []
        async for part in response.aiter_bytes():
            parts.append(part)
            if self._clock.monotonic() > request.expires:
                raise httpx.ReadTimeout("the deadline passed while the answer was read")
        return b"".join(parts)

    async def aclose(self) -> None:
        """Close the pool of this process; a client that was given stays open."""
        self.closed = True
        client = self._clients.pop(os.getpid(), None)
        if client is not None:
            await client.aclose()


def _check_open(closed: bool) -> None:
    if closed:
        raise ConfigurationError(
            "this client is closed, and so are the copies that share its connections: make a new one"
        )


def _limits(limits: Limits) -> httpx.Limits:
    return httpx.Limits(
        max_connections=limits.max_connections,
        max_keepalive_connections=limits.max_keepalive_connections,
        keepalive_expiry=limits.keepalive_expiry,
    )


def _prepared(defaults: httpx.Headers, request: Request, files: ExitStack) -> httpx.Request:
    timeout = request.timeout
    prepared = httpx.Request(
        request.method,
        request.url,
        headers={**defaults, **request.headers},
        content=request.content,
        data=None if request.form is None else dict(request.form.fields),
        files=None if request.form is None else {n: _opened(f, files) for n, f in request.form.files.items()},
        extensions={
            "timeout": {
                "connect": timeout.connect,
                "read": timeout.read,
                "write": timeout.write,
                "pool": timeout.pool,
            }
        },
    )
    prepared.url = _UrlToLog(prepared.url)
    return prepared


def _opened(file: File, files: ExitStack) -> Any:
    if isinstance(file, PathLike):
        return os.path.basename(file), files.enter_context(open(file, "rb"))
    return file


def _redirected(request: Request, reply: Reply) -> Request | None:
    """The request that follows a redirect, for reads only; to another origin the key does not go along."""
    target = reply.headers.get("location")
    if reply.status not in _REDIRECTS or target is None or request.method not in {"GET", "HEAD"}:
        return None
    here = httpx.URL(request.url)
    try:
        there = here.join(target)
    except httpx.InvalidURL:
        return None
    headers = dict(request.headers)
    if (there.scheme, there.host, there.port) != (here.scheme, here.host, here.port):
        headers = {name: value for name, value in headers.items() if name in {"accept", "user-agent"}}
    return Request(
        method=request.method,
        url=str(there),
        headers=headers,
        key_header=request.key_header,
        timeout=request.timeout,
        expires=request.expires,
    )


def _named(error: Exception, status: int | None) -> TransportError:
    kind = type(error).__name__
    if isinstance(error, httpx.PoolTimeout):
        reason = "all connections of the client stayed busy (PoolTimeout): raise limits=Limits(max_connections=...)"
    elif status is not None and not isinstance(error, httpx.TimeoutException):
        reason = f"the answer was cut short ({kind}: {error})"
    else:
        reason = f"{str(error) or 'no answer'} ({kind})"
    return TransportError(
        reason,
        Failure.NOT_SENT if isinstance(error, _NOT_SENT) else Failure.INTERRUPTED,
        is_timeout=isinstance(error, httpx.TimeoutException),
        status=status,
    )


class InProcessTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers requests by a function in this process, for sandboxes and tests.

    The function takes method, URL, headers, body and the read timeout in seconds, and returns the answer's status,
    headers and body; a body that is shorter than its `content-length` breaks the connection when it is read.
    """

    def __init__(self, answer: Callable[[str, str, Headers, bytes, float | None], Reply]) -> None:
        self._answer = answer

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._handle(request, request.read())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self._handle(request, await request.aread())

    def _handle(self, request: httpx.Request, body: bytes) -> httpx.Response:
        read = request.extensions.get("timeout", {}).get("read")
        url = httpx.URL(request.url)
        try:
            reply = self._answer(request.method, str(url), Headers(request.headers.multi_items()), body, read)
        except TransportError as error:
            raise _as_library_error(error, request) from error
        length = int(reply.headers.get("content-length", len(reply.content)))
        return httpx.Response(
            reply.status, headers=list(reply.headers.items()), stream=_Body(reply.content, length), request=request
        )


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, content: bytes, length: int) -> None:
        self._content = content
        self._missing = length - len(content)

    def __iter__(self) -> Iterator[bytes]:
        yield self._content
        if self._missing:
            raise httpx.RemoteProtocolError("the connection was closed in the middle of the body")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part


def _as_library_error(error: TransportError, request: httpx.Request) -> httpx.TransportError:
    kinds: dict[tuple[Failure, bool], type[httpx.TransportError]] = {
        (Failure.NOT_SENT, False): httpx.ConnectError,
        (Failure.NOT_SENT, True): httpx.ConnectTimeout,
        (Failure.INTERRUPTED, False): httpx.ReadError,
        (Failure.INTERRUPTED, True): httpx.ReadTimeout,
    }
    return kinds[error.failure, error.is_timeout](error.reason, request=request)


def can_be_sent_again(file: File) -> bool:
    """Whether a file can be read from its start a second time."""
    content = file[1] if isinstance(file, tuple) else file
    if isinstance(content, bytes | PathLike):
        return True
    try:
        return content.seekable()
    except (AttributeError, ValueError):
        return False
