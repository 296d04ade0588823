"""Sending requests by the HTTP library, reading its answers, and naming what failed.

Redirects are not left to the library: it would send `x-api-key` on to wherever an answer points.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Iterator, Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from ..clock import Clock
from ..errors import ConfigurationError, Failure
from ..options import Limits
from .adapter import FAILURES, library_limits, opened_form, prepare, redirect_of, transport_error
from .library import httpx
from .logs import library_logs_no_values
from .messages import Headers, Reply, Request, TransportError

if TYPE_CHECKING:
    import asyncio

HttpClient: TypeAlias = httpx.Client
AsyncHttpClient: TypeAlias = httpx.AsyncClient
HttpTransport: TypeAlias = httpx.BaseTransport
AsyncHttpTransport: TypeAlias = httpx.AsyncBaseTransport

MAX_REDIRECTS = 5


_C = TypeVar("_C", bound=httpx.Client | httpx.AsyncClient)
T = TypeVar("T")


class _Transport(Generic[_C]):
    """A pool of connections for each process, and what its requests have in common; `_C` is the library's client."""

    def __init__(self, kind: type[_C], limits: Limits, clock: Clock, client: _C | None, **options: Any) -> None:
        self._kind = kind
        self._options = {"limits": library_limits(limits), **options}
        self._clock = clock
        self._given = client
        self._clients: dict[int, _C] = {}
        self.closed = False
        _check_kind("http_client", client, kind)
        self._defaults = dict(self._pool().headers)

    def _pool(self) -> _C:
        if self.closed:
            raise ConfigurationError(
                "this client is closed, and so are the copies that share its connections: make a new one"
            )
        if self._given is not None:
            return self._given
        pid = os.getpid()  # connections must not be shared with the process that forked this one
        return self._clients.get(pid) or self._clients.setdefault(pid, self._new())

    def _new(self) -> _C:
        try:
            return self._kind(**self._options)
        except (ValueError, OSError, ImportError, httpx.InvalidURL) as error:
            raise ConfigurationError(
                f"the proxies or certificates in the environment cannot be used: {error}"
            ) from error

    def _default_headers(self) -> Mapping[str, str]:
        return self._defaults if self._given is None else dict(self._given.headers)


class SyncTransport(_Transport[httpx.Client]):
    """Sends requests, from any thread."""

    def __init__(
        self, limits: Limits, clock: Clock, client: httpx.Client | None, transport: httpx.BaseTransport | None
    ) -> None:
        _check_kind("transport", transport, httpx.BaseTransport)
        super().__init__(httpx.Client, limits, clock, client, transport=transport)

    def send(self, request: Request) -> Reply:
        """The whole answer to a request; TransportError if none came."""
        return self.open(request).reply()

    def open(self, request: Request) -> Opened:
        """The answer to a request as soon as its headers are there, redirects followed; the caller closes it."""
        client = self._pool()
        with library_logs_no_values():
            for _ in range(MAX_REDIRECTS + 1):
                opened = Opened(self._send_once(client, request), request, self._clock)
                redirected = redirect_of(request, opened.status, opened.headers)
                if redirected is None:
                    return opened
                opened.close()
                request = redirected
        raise TransportError(f"more than {MAX_REDIRECTS} redirects", Failure.INTERRUPTED)

    def _send_once(self, client: httpx.Client, request: Request) -> httpx.Response:
        defaults = self._default_headers()
        if request.form is None:
            return self._send_prepared(client, request, prepare(defaults, request, self._clock))
        with ExitStack() as files:
            form = opened_form(request.form, files)
            return self._send_prepared(client, request, prepare(defaults, request, self._clock, form))

    def _send_prepared(self, client: httpx.Client, request: Request, prepared: httpx.Request) -> httpx.Response:
        try:
            return client.send(prepared, stream=True, auth=None, follow_redirects=False)
        except FAILURES as error:
            raise transport_error(error, request, prepared) from error

    def close(self) -> None:
        """Close the pool of this process; a client that was given stays open."""
        self.closed = True
        client = self._clients.pop(os.getpid(), None)
        if client is not None:
            client.close()


class _Begun:
    """An answer whose body is still to come."""

    __slots__ = ("_clock", "_request", "_response", "headers", "status")

    def __init__(self, response: httpx.Response, request: Request, clock: Clock) -> None:
        self.status = response.status_code
        self.headers = Headers(response.headers.raw)
        self._response = response
        self._request = request
        self._clock = clock


class Opened(_Begun):
    """One that a blocking call reads."""

    __slots__ = ()

    def reply(self) -> Reply:
        """The answer with its body."""
        if self._request.expires is not None:
            return Reply(self.status, self.headers, b"".join(self))
        try:
            with library_logs_no_values():
                return Reply(self.status, self.headers, self._response.read())
        except FAILURES as error:
            raise transport_error(error, self._request, self._response.request, self.status) from error
        finally:
            self.close()

    def __iter__(self) -> Iterator[bytes]:
        parts = self._response.iter_bytes()
        expires = self._request.expires
        try:
            while True:
                with library_logs_no_values():
                    part = next(parts, None)
                if part is None:
                    return
                if expires is not None and self._clock.monotonic() > expires:
                    raise httpx.ReadTimeout("the deadline passed while the answer was read")
                yield part
        except FAILURES as error:
            raise transport_error(error, self._request, self._response.request, self.status) from error
        finally:
            self.close()

    def close(self) -> None:
        """Give the connection back, or close it if the body was not read to its end."""
        self._response.close()


class AsyncTransport(_Transport[httpx.AsyncClient]):
    """The same for coroutines, on the event loop that used it first."""

    def __init__(
        self, limits: Limits, clock: Clock, client: httpx.AsyncClient | None, transport: httpx.AsyncBaseTransport | None
    ) -> None:
        _check_kind("transport", transport, httpx.AsyncBaseTransport)
        super().__init__(httpx.AsyncClient, limits, clock, client, transport=transport)
        self._loops: dict[int, asyncio.AbstractEventLoop] = {}

    def _check_loop(self) -> None:
        import asyncio  # synchronous clients need not load it

        running = asyncio.get_running_loop()
        if self._loops.setdefault(os.getpid(), running) is not running:
            raise ConfigurationError(
                "this asynchronous client has been used on another event loop, which its connections belong to: "
                "make one client for each loop (asyncio.run() starts a new one)"
            )

    async def send(self, request: Request) -> Reply:
        """The whole answer to a request; TransportError if none came."""
        return await (await self.open(request)).reply()

    async def open(self, request: Request) -> AsyncOpened:
        """The answer to a request as soon as its headers are there, redirects followed; the caller closes it."""
        client = self._pool()
        self._check_loop()
        with library_logs_no_values():
            for _ in range(MAX_REDIRECTS + 1):
                opened = AsyncOpened(await self._send_once(client, request), request, self._clock)
                redirected = redirect_of(request, opened.status, opened.headers)
                if redirected is None:
                    return opened
                await opened.aclose()
                request = redirected
        raise TransportError(f"more than {MAX_REDIRECTS} redirects", Failure.INTERRUPTED)

    async def _send_once(self, client: httpx.AsyncClient, request: Request) -> httpx.Response:
        defaults = self._default_headers()
        if request.form is None:
            return await self._send_prepared(client, request, prepare(defaults, request, self._clock))
        with ExitStack() as files:
            form = opened_form(request.form, files)
            return await self._send_prepared(client, request, prepare(defaults, request, self._clock, form))

    async def _send_prepared(
        self, client: httpx.AsyncClient, request: Request, prepared: httpx.Request
    ) -> httpx.Response:
        try:
            sending = client.send(prepared, stream=True, auth=None, follow_redirects=False)
            return await (sending if request.expires is None else _before(request.expires, self._clock, sending))
        except FAILURES as error:
            raise transport_error(error, request, prepared) from error

    async def aclose(self) -> None:
        """Close the pool of this process; a client that was given stays open."""
        self._check_loop()
        self.closed = True
        client = self._clients.pop(os.getpid(), None)
        if client is not None:
            await client.aclose()


class AsyncOpened(_Begun):
    """One that a coroutine reads."""

    __slots__ = ()

    async def reply(self) -> Reply:
        """The answer with its body."""
        expires = self._request.expires
        try:
            with library_logs_no_values():
                reading = self._response.aread()
                content = await (reading if expires is None else _before(expires, self._clock, reading))
        except FAILURES as error:
            raise transport_error(error, self._request, self._response.request, self.status) from error
        finally:
            if not self._response.is_closed:
                await self.aclose()
        return Reply(self.status, self.headers, content)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        parts = self._response.aiter_bytes()
        expires = self._request.expires
        try:
            while True:
                with library_logs_no_values():
                    reading = anext(parts, None)
                    part = await (reading if expires is None else _before(expires, self._clock, reading))
                if part is None:
                    return
                yield part
        except FAILURES as error:
            raise transport_error(error, self._request, self._response.request, self.status) from error
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """Give the connection back, or close it if the body was not read to its end."""
        await self._response.aclose()


async def _before(expires: float, clock: Clock, awaitable: Awaitable[T]) -> T:
    import asyncio

    deadline = asyncio.timeout(expires - clock.monotonic())
    try:
        async with deadline:
            return await awaitable
    except TimeoutError as error:
        if not deadline.expired():
            raise
        raise TransportError("the deadline passed", Failure.INTERRUPTED, is_timeout=True) from error


def _check_kind(name: str, value: object, kind: type) -> None:
    if value is not None and not isinstance(value, kind):
        raise ConfigurationError(f"{name} must be an httpx.{kind.__name__}, not {type(value).__name__}")
