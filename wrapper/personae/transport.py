"""The one module that imports the HTTP library: it sends requests, reads answers, and names what failed.

Redirects are not left to the library: it would send `x-api-key` on to wherever an answer points.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import ExitStack
from os import PathLike
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import httpx

from personae_api.types import File, Form

from .clock import Clock
from .errors import ConfigurationError
from .logs import library_logs_no_values
from .options import Limits, is_web_url
from .retries import Failure
from .wire import Headers, Reply, Request, TransportError

if TYPE_CHECKING:
    import asyncio

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
)
_FAILURES = (
    httpx.TransportError,
    httpx.DecodingError,
    httpx.InvalidURL,  # of a Location header, which the library reads even when it is not to follow it
    UnicodeError,  # of a host there that no domain name can be
)


_C = TypeVar("_C")


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
        _check_kind("http_client", client, httpx.Client)
        _check_kind("transport", transport, httpx.BaseTransport)
        self._defaults = dict(self._pool().headers)

    def _pool(self) -> httpx.Client:
        _check_open(self.closed)
        if self._given is not None:
            return self._given
        pid = os.getpid()  # connections must not be shared with the process that forked this one
        client = self._clients.get(pid)
        if client is None:
            new = _new(httpx.Client, limits=_limits(self._limits), transport=self._transport)
            client = self._clients.setdefault(pid, new)
            if client is not new:
                new.close()
        return client

    def send(self, request: Request) -> Reply:
        """The answer to a request, redirects followed; TransportError if none came."""
        client = self._pool()
        with library_logs_no_values():
            for _ in range(MAX_REDIRECTS + 1):
                reply = self._send_once(client, request)
                redirected = _redirected(request, reply)
                if redirected is None:
                    return reply
                request = redirected
        raise TransportError(f"more than {MAX_REDIRECTS} redirects", Failure.INTERRUPTED)

    def _send_once(self, client: httpx.Client, request: Request) -> Reply:
        defaults = self._default_headers(client)
        if request.form is None:
            return self._exchanged(client, request, _prepared(defaults, request, self._clock))
        with ExitStack() as files:
            form = _opened(request.form, files)
            return self._exchanged(client, request, _prepared(defaults, request, self._clock, form))

    def _exchanged(self, client: httpx.Client, request: Request, prepared: httpx.Request) -> Reply:
        status: int | None = None
        try:
            response = client.send(prepared, stream=True, auth=None, follow_redirects=False)
            status = response.status_code
            try:
                content = self._read(response, request)
            except BaseException:
                response.close()
                raise
        except _FAILURES as error:
            prepared.headers.pop(request.key_header, None)  # the library's errors hold the request
            raise _named(error, status) from error
        return Reply(status, Headers(response.headers.raw), content)

    def _default_headers(self, client: httpx.Client) -> Mapping[str, str]:
        return dict(client.headers) if client is self._given else self._defaults

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
        _check_kind("http_client", client, httpx.AsyncClient)
        _check_kind("transport", transport, httpx.AsyncBaseTransport)
        self._defaults = dict(self._pool().headers)

    def _pool(self) -> httpx.AsyncClient:
        _check_open(self.closed)
        if self._given is not None:
            return self._given
        pid = os.getpid()
        client = self._clients.get(pid)
        if client is None:
            client = _new(httpx.AsyncClient, limits=_limits(self._limits), transport=self._transport)
            self._clients[pid] = client
        return client

    def _check_loop(self) -> None:
        import asyncio  # synchronous clients need not load it

        running = asyncio.get_running_loop()
        if self._loops.setdefault(os.getpid(), running) is not running:
            raise ConfigurationError(
                "this asynchronous client has been used on another event loop, which its connections belong to: "
                "make one client for each loop (asyncio.run() starts a new one)"
            )

    async def send(self, request: Request) -> Reply:
        """The answer to a request, redirects followed; TransportError if none came."""
        client = self._pool()
        self._check_loop()
        with library_logs_no_values():
            for _ in range(MAX_REDIRECTS + 1):
                reply = await self._send_once(client, request)
                redirected = _redirected(request, reply)
                if redirected is None:
                    return reply
                request = redirected
        raise TransportError(f"more than {MAX_REDIRECTS} redirects", Failure.INTERRUPTED)

    async def _send_once(self, client: httpx.AsyncClient, request: Request) -> Reply:
        defaults = self._default_headers(client)
        if request.form is None:
            return await self._in_time(client, request, _prepared(defaults, request, self._clock))
        with ExitStack() as files:
            form = _opened(request.form, files)
            return await self._in_time(client, request, _prepared(defaults, request, self._clock, form))

    async def _in_time(self, client: httpx.AsyncClient, request: Request, prepared: httpx.Request) -> Reply:
        if request.expires is None:
            return await self._exchanged(client, request, prepared)
        import asyncio

        deadline = asyncio.timeout(request.expires - self._clock.monotonic())
        try:
            async with deadline:
                return await self._exchanged(client, request, prepared)
        except TimeoutError as error:
            if not deadline.expired():
                raise
            raise TransportError("the deadline passed", Failure.INTERRUPTED, is_timeout=True) from error

    async def _exchanged(self, client: httpx.AsyncClient, request: Request, prepared: httpx.Request) -> Reply:
        status: int | None = None
        try:
            response = await client.send(prepared, stream=True, auth=None, follow_redirects=False)
            status = response.status_code
            try:
                content = await response.aread()
            except BaseException:
                await response.aclose()
                raise
        except _FAILURES as error:
            prepared.headers.pop(request.key_header, None)
            raise _named(error, status) from error
        return Reply(status, Headers(response.headers.raw), content)

    def _default_headers(self, client: httpx.AsyncClient) -> Mapping[str, str]:
        return dict(client.headers) if client is self._given else self._defaults

    async def aclose(self) -> None:
        """Close the pool of this process; a client that was given stays open."""
        self._check_loop()
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


def _check_kind(name: str, value: object, kind: type) -> None:
    if value is not None and not isinstance(value, kind):
        raise ConfigurationError(f"{name} must be an httpx.{kind.__name__}, not {type(value).__name__}")


def _new(kind: type[_C], **options: Any) -> _C:
    try:
        return kind(**options)
    except (ValueError, OSError, ImportError, httpx.InvalidURL) as error:
        raise ConfigurationError(f"the proxies or certificates in the environment cannot be used: {error}") from error


class _Phases(dict[str, float | None]):
    """Seconds for each phase of an attempt. The library looks when a phase begins; none may outlast the deadline."""

    def __init__(self, phases: Mapping[str, float | None], expires: float, clock: Clock) -> None:
        super().__init__(phases)
        self._expires = expires
        self._clock = clock

    def get(self, phase: str, default: Any = None) -> Any:
        limit = super().get(phase, default)
        remaining = max(self._expires - self._clock.monotonic(), 0.001)  # 0 would mean not to wait at all
        return remaining if limit is None else min(limit, remaining)


def _phases(request: Request, clock: Clock) -> dict[str, float | None]:
    limit = request.timeout
    phases = {"connect": limit.connect, "read": limit.read, "write": limit.write, "pool": limit.pool}
    return phases if request.expires is None else _Phases(phases, request.expires, clock)


def _prepared(
    defaults: Mapping[str, str], request: Request, clock: Clock, form: Mapping[str, Any] = MappingProxyType({})
) -> httpx.Request:
    headers = {**defaults, **request.headers}
    if request.key_header not in request.headers:
        headers.pop(request.key_header, None)
    try:
        return httpx.Request(
            request.method,
            request.url,
            headers=headers,
            content=request.content,
            extensions={"timeout": _phases(request, clock)},
            **form,
        )
    except httpx.InvalidURL as error:
        raise ConfigurationError(f"the arguments make no URL that can be sent: {error}") from error


def _opened(form: Form, files: ExitStack) -> dict[str, Any]:
    """A form in the library's words, its files open as long as `files` is."""

    def opened(file: File) -> Any:
        if isinstance(file, PathLike):
            return os.path.basename(file), files.enter_context(open(file, "rb"))
        return file

    return {"data": dict(form.fields), "files": {name: opened(file) for name, file in form.files.items()}}


def _redirected(request: Request, reply: Reply) -> Request | None:
    """The request that follows a redirect, for reads only; to another origin the key does not go along."""
    if reply.status not in _REDIRECTS or request.method not in {"GET", "HEAD"} or "location" not in reply.headers:
        return None
    here = httpx.URL(request.url)
    try:
        there = here.join(reply.headers["location"])
    except (httpx.InvalidURL, ValueError):
        return None
    if not is_web_url(str(there)):
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
    elif isinstance(error, httpx.DecodingError):
        reason = f"the answer cannot be decompressed ({error})"
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
            reply = self._answer(request.method, str(url), Headers(request.headers.raw), body, read)
        except TransportError as error:
            raise _as_library_error(error, request) from error
        try:
            length = int(reply.headers.get("content-length", len(reply.content)))
        except ValueError as error:
            raise httpx.RemoteProtocolError("bad content-length", request=request) from error
        headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in reply.headers.items()]
        return httpx.Response(reply.status, headers=headers, stream=_Body(reply.content, length), request=request)


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
