"""Sending requests and reading answers, whatever carries them: redirects, forms and compressed bodies."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar

from ..clock import Clock, Interrupt
from ..errors import ConfigurationError, Failure
from ..options import Limits
from . import libraries
from .bodies.decoding import Decoder, Undecodable, decoded, decoders, ended
from .failures import broken_off, without_frames
from .http1.connection import NOTHING, AsyncConnection, Body, Connection
from .logs import library_logs_no_values
from .messages import Headers, Reply, Request, TransportError
from .redirects import MAX_REDIRECTS, redirect_of
from .timing import Allowance

if TYPE_CHECKING:
    import asyncio

    from .given import AsyncGiven, AsyncGivenAnswer, Given, GivenAnswer
    from .pool.connections import Answer, AsyncAnswer, AsyncConnections, Connections

HttpLibrary: TypeAlias = Literal["aiohttp"]

C = TypeVar("C", bound="Connections | AsyncConnections | Given | AsyncGiven")

_WITHOUT_BODY = frozenset({"GET", "HEAD", "DELETE", "OPTIONS"})
"""Methods of which a request without a body need not say so (RFC 9110 section 8.6)."""

_LENGTHS = ("content-length", "transfer-encoding")
"""Headers of answers that say where their bodies end."""


class _Transport(Generic[C]):
    """What carries requests, for each process: connections must not be shared with the process that forked this one."""

    def __init__(self, clock: Clock, carrier: Callable[[], C]) -> None:
        self._clock = clock
        self._new = carrier
        self._carriers: dict[int, C] = {os.getpid(): carrier()}
        self._closing: dict[int, Interrupt] = {}
        self.closed = False

    @property
    def closing(self) -> Interrupt:
        """Breaks off what is on the way in this process when this is closed; what the parent does goes on."""
        pid = os.getpid()
        return self._closing.get(pid) or self._closing.setdefault(pid, Interrupt())

    def _carrier(self) -> C:
        if self.closed:
            raise ConfigurationError(
                "this client is closed, and so are the copies that share its connections: make a new one"
            )
        pid = os.getpid()
        return self._carriers.get(pid) or self._carriers.setdefault(pid, self._new())


def _plain(request: Request) -> Body:
    """The body of a request without a form."""
    content = request.content
    if content is None and request.method in _WITHOUT_BODY:
        return NOTHING
    content = content or b""
    return Body((content,), headers={"content-length": str(len(content))})


def _check_wanted(stop: Interrupt) -> None:
    if stop.is_set:
        raise broken_off(Failure.NOT_SENT)


def _endless() -> TransportError:
    return TransportError(f"more than {MAX_REDIRECTS} redirects", Failure.INTERRUPTED, is_final=True)


class TooLarge(TransportError):
    """An answer that is larger than it may be."""


class _Most:
    """Lets so many bytes pass."""

    __slots__ = ("_left", "_most")

    def __init__(self, most: int | None) -> None:
        self._most = most
        self._left = most or 0

    def take(self, part: bytes) -> bytes:
        """The same bytes; TooLarge if they are too many."""
        if self._most is not None:
            self._left -= len(part)
            if self._left < 0:
                raise TooLarge(
                    f"the answer is larger than {self._most} bytes: raise max_response_bytes=... if it may be",
                    Failure.INTERRUPTED,
                    is_final=True,
                )
        return part


class _Begun:
    """An answer whose body is still to come."""

    __slots__ = ("_answer", "_chain", "_interrupt", "_request", "headers", "on_close", "status")

    def __init__(self, answer: Any, request: Request, interrupt: Interrupt) -> None:
        self.status: int = answer.status
        self.headers: Headers = answer.headers
        self._answer = answer
        self._request = request
        self.on_close: Callable[[], Any] | None = None
        """Called, and for a coroutine awaited, at the end; it may be called twice."""
        self._interrupt = interrupt
        self._chain: list[Decoder] | None = [] if answer.is_decoded else None

    def take_time(self) -> None:
        """A file has until the deadline of the call, however long that is."""
        if self._request.deadline != self._request.expires:
            self._answer.extend(self._request.deadline)

    def _decoded(self, part: bytes) -> Iterable[bytes]:
        """What a part of the body stands for."""
        if self._chain is None:
            self._chain = decoders(self.headers)
        return decoded(self._chain, part)

    def _end(self) -> None:
        """The body is over; TransportError if something of it is missing."""
        self._check_end()
        ended(self._chain or [])

    def _check_end(self) -> None:
        """TransportError if a body may have ended since nobody wants it any more: it ends as its connection does."""
        if self._interrupt.is_set and not any(name in self.headers for name in _LENGTHS):
            raise broken_off(Failure.INTERRUPTED)

    def _failed(self, error: TransportError) -> TransportError:
        if self._interrupt.is_set:
            return broken_off(Failure.INTERRUPTED)
        is_known = error.is_timeout or isinstance(error, Undecodable | TooLarge)
        reason = error.reason if is_known else f"the answer was cut short ({error.reason})"
        return TransportError(
            reason, error.failure, is_timeout=error.is_timeout, status=self.status, is_final=error.is_final
        )


class Opened(_Begun):
    """One that a blocking call reads."""

    __slots__ = ()

    def reply(self) -> Reply:
        """The answer with its body."""
        try:
            with library_logs_no_values():
                most = _Most(self._request.most_bytes)
                return Reply(self.status, self.headers, b"".join(map(most.take, self._parts())))
        except TransportError as error:
            raise self._failed(error) from without_frames(error)
        finally:
            self.close()

    def __iter__(self) -> Iterator[bytes]:
        parts = self._parts()
        try:
            while True:
                with library_logs_no_values():
                    part = next(parts, None)
                if part is None:
                    return
                yield part
        except TransportError as error:
            raise self._failed(error) from without_frames(error)
        finally:
            self.close()

    def _parts(self) -> Iterator[bytes]:
        for part in self._answer:
            yield from self._decoded(part)
        self._end()

    def close(self) -> None:
        """Give the connection back, or close it if the body was not read to its end."""
        try:
            self._answer.close()
        finally:
            if self.on_close is not None:
                self.on_close()


class SyncTransport(_Transport["Connections | Given"]):
    """Sends requests, from any thread."""

    def __init__(
        self,
        limits: Limits,
        clock: Clock,
        client: libraries.HttpClient | None,
        transport: libraries.HttpTransport | None,
        *,
        http2: bool = False,
        http_library: HttpLibrary | None = None,
    ) -> None:
        def carrier() -> Connections | Given:
            from .pool.connections import Connections

            kind, _ = _kinds(http_library)
            given = _given(client, transport, clock)
            return given or Connections(libraries.default(), limits, clock, kind, http2=http2)

        super().__init__(clock, carrier)

    def send(self, request: Request, interrupt: Interrupt | None = None) -> Reply:
        """The whole answer to a request; TransportError if none came."""
        return self.open(request, interrupt).reply()

    def open(self, request: Request, interrupt: Interrupt | None = None) -> Opened:
        """The answer to a request as soon as its headers are there, redirects followed; the caller closes it."""
        carrier, stop = self._carrier(), interrupt or self.closing
        _check_wanted(stop)
        try:
            with library_logs_no_values():
                for _ in range(MAX_REDIRECTS + 1):
                    opened = Opened(self._send_once(carrier, request, stop), request, stop)
                    redirected = redirect_of(request, opened.status, opened.headers)
                    if redirected is None:
                        return opened
                    opened.close()
                    request = redirected
        except TransportError as error:
            if stop.is_set and not error.is_final:
                raise broken_off(error.failure) from error
            raise
        raise _endless()

    def _send_once(self, carrier: Connections | Given, request: Request, stop: Interrupt) -> Answer | GivenAnswer:
        if request.form is None:
            return carrier.open(request, stop, _plain(request))
        from .bodies import forms  # few calls have one

        with forms.encoded(request.form, request, Allowance(self._clock, request.expires)) as form:
            return carrier.open(request, stop, form)

    def close(self) -> None:
        """Break off what is on the way and close the connections of this process; what was given stays open."""
        self.closed = True
        carrier = self._carriers.pop(os.getpid(), None)
        self.closing.set()
        if carrier is not None:
            carrier.close()


class AsyncOpened(_Begun):
    """One that a coroutine reads."""

    __slots__ = ()

    async def reply(self) -> Reply:
        """The answer with its body."""
        try:
            with library_logs_no_values():
                return Reply(self.status, self.headers, await self._content())
        except TransportError as error:
            raise self._failed(error) from without_frames(error)
        finally:
            await self.aclose()

    async def _content(self) -> bytes:
        """The body; what has come of it when it fails stays in this frame, which nobody sees."""
        most = _Most(self._request.most_bytes)
        pieces: list[bytes] = []
        async for part in self._answer:
            pieces += map(most.take, self._decoded(part))
        self._end()
        return b"".join(pieces)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        parts = aiter(self._answer)
        try:
            while True:
                with library_logs_no_values():
                    part = await anext(parts, None)
                if part is None:
                    self._end()
                    return
                for piece in self._decoded(part):
                    yield piece
        except TransportError as error:
            raise self._failed(error) from without_frames(error)
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """Give the connection back, or close it if the body was not read to its end."""
        try:
            await self._answer.aclose()
        finally:
            if self.on_close is not None:
                await self.on_close()


class AsyncTransport(_Transport["AsyncConnections | AsyncGiven"]):
    """The same for coroutines, on the event loop that used it first."""

    def __init__(
        self,
        limits: Limits,
        clock: Clock,
        client: libraries.AsyncHttpClient | None,
        transport: libraries.AsyncHttpTransport | None,
        *,
        http2: bool = False,
        http_library: HttpLibrary | None = None,
    ) -> None:
        def carrier() -> AsyncConnections | AsyncGiven:
            from .pool.connections import AsyncConnections

            _, kind = _kinds(http_library)
            given = _async_given(client, transport, clock)
            return given or AsyncConnections(libraries.default(), limits, clock, kind, http2=http2)

        from .sockets.event_loop import running_loop  # synchronous clients need not load it

        super().__init__(clock, carrier)
        self._running_loop = running_loop
        self._loops: dict[int, asyncio.AbstractEventLoop] = {}

    def _check_loop(self) -> None:
        running = self._running_loop()
        if self._loops.setdefault(os.getpid(), running) is not running:
            raise ConfigurationError(
                "this asynchronous client has been used on another event loop, which its connections belong to: "
                "make one client for each loop (asyncio.run() starts a new one)"
            )

    async def send(self, request: Request) -> Reply:
        """The whole answer to a request; TransportError if none came."""
        return await (await self.open(request)).reply()

    async def open(self, request: Request, interrupt: Interrupt | None = None) -> AsyncOpened:
        """The answer to a request as soon as its headers are there, redirects followed; the caller closes it."""
        carrier, stop = self._carrier(), interrupt or self.closing
        self._check_loop()
        _check_wanted(stop)
        try:
            with library_logs_no_values():
                for _ in range(MAX_REDIRECTS + 1):
                    opened = AsyncOpened(await self._send_once(carrier, request, stop), request, stop)
                    redirected = redirect_of(request, opened.status, opened.headers)
                    if redirected is None:
                        return opened
                    await opened.aclose()
                    request = redirected
        except TransportError as error:
            if stop.is_set and not error.is_final:
                raise broken_off(error.failure) from error
            raise
        raise _endless()

    async def _send_once(
        self, carrier: AsyncConnections | AsyncGiven, request: Request, stop: Interrupt
    ) -> AsyncAnswer | AsyncGivenAnswer:
        if request.form is None:
            return await carrier.open(request, stop, _plain(request))
        from .bodies import forms  # few calls have one

        with forms.encoded(request.form, request, Allowance(self._clock, request.expires)) as form:
            return await carrier.open(request, stop, form)

    async def aclose(self) -> None:
        """Break off what is on the way and close the connections of this process; what was given stays open."""
        self._check_loop()
        self.closed = True
        carrier = self._carriers.pop(os.getpid(), None)
        self.closing.set()
        if carrier is not None:
            await carrier.aclose()


def _kinds(http_library: HttpLibrary | None) -> tuple[type[Connection], type[AsyncConnection]]:
    """The kinds of connection on which a library reads the answers."""
    if http_library is None:
        return Connection, AsyncConnection
    try:
        from .http1.aiohttp_connection import AiohttpConnection, AsyncAiohttpConnection
    except ImportError as error:
        raise ConfigurationError(
            "http_library='aiohttp' needs the package aiohttp, with its parser in C: pip install 'personae[aiohttp]'"
        ) from error
    return AiohttpConnection, AsyncAiohttpConnection


def _given(client: Any, transport: Any, clock: Clock) -> Given | None:
    if client is None and transport is None:
        return None
    from .given import Given

    if client is not None:
        library = _library_of("http_client", client, "Client")
        return Given(library, _client_send(client), clock, client=client)
    library = _library_of("transport", transport, "BaseTransport")
    return Given(library, transport.handle_request, clock, close=transport.close)


def _async_given(client: Any, transport: Any, clock: Clock) -> AsyncGiven | None:
    if client is None and transport is None:
        return None
    from .given import AsyncGiven

    if client is not None:
        library = _library_of("http_client", client, "AsyncClient")
        return AsyncGiven(library, _client_send(client), clock, client=client)
    library = _library_of("transport", transport, "AsyncBaseTransport")
    return AsyncGiven(library, transport.handle_async_request, clock, close=transport.aclose)


def _client_send(client: Any) -> Callable[[Any], Any]:
    return lambda request: client.send(request, stream=True, auth=None, follow_redirects=False)


def _library_of(name: str, value: object, kind: str) -> libraries.Library:
    from .callable_transport import CallableTransport

    if isinstance(value, CallableTransport):
        return libraries.default()
    found = libraries.library_of(value, kind)
    if found is None:
        shown = _described(value)
        hint = ": pass http_library='aiohttp' instead" if shown.startswith("aiohttp.") else ""
        raise ConfigurationError(f"{name} must be an httpx.{kind} or httpx2.{kind}, not {shown}{hint}")
    return found


def _described(value: object) -> str:
    kind = type(value)
    return kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__.partition('.')[0]}.{kind.__name__}"
