"""Carriers that the user gives: a client or a transport of httpx or httpx2, which keeps its own connections.

What our own connections promise cannot be had of those of the library: it looks at the time once for each read, and
takes bytes that follow an answer for the next one.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from typing import Any, TypeVar

from ..clock import Clock, Interrupt
from ..errors import ConfigurationError, Failure
from . import libraries
from .bodies.decoding import ACCEPTED, Undecodable
from .failures import late, without_frames
from .http1.connection import Body, wrong_length
from .libraries import Library
from .messages import Headers, Request, TransportError
from .sockets.routes import host_of
from .timing import Allowance

T = TypeVar("T")

_NOT_SENT = ("ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol")

_OTHER_LOOP = ("loop is closed", "different loop", "different event loop")
"""What is said by RuntimeErrors of asyncio, which has no class for it, where a connection is of another loop."""


@cache
def stream_class(library: Library) -> Any:
    """A body in the library's own shape, for clients of both kinds."""

    class Stream(library.api.SyncByteStream, library.api.AsyncByteStream):  # type: ignore[misc, name-defined]
        def __init__(self, parts: Iterable[bytes]) -> None:
            self._parts = parts

        def __iter__(self) -> Iterator[bytes]:
            return iter(self._parts)

        async def __aiter__(self) -> AsyncIterator[bytes]:
            if isinstance(self._parts, Body):
                async for part in self._parts:
                    yield part
                return
            for part in self._parts:
                yield part

    return Stream


def _key_of(request: Request) -> Mapping[str, str]:
    """The header with the key; called where its value stays in no variable."""
    return {} if request.key is None else {request.key_header: request.key.reveal()}


class _Phases(dict[str, float | None]):
    """Seconds for each phase of an attempt. The library looks when a phase begins; none may outlast the attempt."""

    def __init__(self, request: Request, allowance: Allowance) -> None:
        limit = request.timeout
        super().__init__(connect=limit.connect, read=limit.read, write=limit.write, pool=limit.pool)
        self._allowance = allowance

    def get(self, phase: str, default: Any = None) -> Any:
        seconds = self._allowance.seconds(super().get(phase, default))
        return None if seconds is None else max(seconds, 0.001)  # 0 would mean not to wait at all


class _Given:
    """What both kinds have in common; `send` takes a request of the library and gives its response."""

    def __init__(
        self,
        library: Library,
        send: Callable[[Any], Any],
        clock: Clock,
        *,
        client: Any = None,
        close: Callable[[], Any] | None = None,
    ) -> None:
        self._library = library
        self._send = send
        self._clock = clock
        self._client = client
        self._close = close

    def _prepared(self, request: Request, body: Body, allowance: Allowance) -> Any:
        headers = {"accept-encoding": ACCEPTED, **request.headers, **body.headers}
        try:
            return self._library.api.Request(
                request.method,
                request.url,
                headers={
                    "host": host_of(request.url),
                    **self._defaults(request),
                    **{name: value.encode("latin-1") for name, value in headers.items()},
                    **_key_of(request),
                },
                stream=stream_class(self._library)(body),
                extensions={"timeout": _Phases(request, allowance)},
            )
        except self._library.api.InvalidURL as error:
            raise ConfigurationError(f"the arguments make no URL that can be sent: {error}") from error

    def _defaults(self, request: Request) -> Mapping[str, str]:
        """The headers that a client adds to its requests, for those to the origin that they were meant for."""
        return {} if self._client is None or request.key is None else self._client.headers

    def _is_closed(self) -> bool:
        return self._client is not None and bool(self._client.is_closed)

    @property
    def failures(self) -> tuple[type[Exception], ...]:
        """What comes of requests that get no whole answer."""
        own = [(one.api.HTTPError, one.api.StreamError, one.api.InvalidURL) for one in libraries.loaded()]
        # SSLError is what asynchronous clients let through, UnicodeError is of a host in a Location that cannot be one
        return (*chain.from_iterable(own), ssl.SSLError, UnicodeError, wrong_length())

    def _told_by(self, error: Exception, prepared: Any) -> Any:
        """The answer of which a hook of the user's has made an error, as by `raise_for_status`; None if it has not."""
        response = getattr(error, "response", None)
        if response is None or response.is_success or getattr(error, "request", None) is not prepared:
            return None
        return response

    def _forget_key(self, error: BaseException, request: Request, prepared: Any) -> None:
        prepared.headers.pop(request.key_header, None)
        without_frames(error)

    def _check_use(self, error: BaseException) -> None:
        """Say what is wrong with what was given, where the library says it by a RuntimeError."""
        if not isinstance(error, RuntimeError):
            return
        if self._is_closed():
            raise ConfigurationError("the http_client of this client is closed: give it one that is open") from error
        if any(said in str(error) for said in _OTHER_LOOP):  # some of the request may have been sent
            raise TransportError(
                "the http_client or transport has been used on another event loop, which its connections belong to: "
                "make one for each loop (asyncio.run() starts a new one)",
                Failure.INTERRUPTED,
                is_final=True,
            ) from error

    def failed(self, error: Exception, request: Request, prepared: Any) -> TransportError:
        """What has failed, without the key: the library's errors hold the request, and their frames what it holds."""
        self._forget_key(error, request, prepared)
        kind = type(error).__name__
        kinds = {one.__name__ for one in type(error).__mro__}
        if kind == "PoolTimeout":
            return late("pool")
        if kind == "DecodingError":
            return Undecodable(f"the answer cannot be decompressed ({error})", Failure.INTERRUPTED)
        if "HTTPStatusError" in kinds:
            status = vars(error).pop("response").status_code  # which leads to the request as it was sent
            return TransportError(f"a hook of the http_client has raised {kind} ({status})", Failure.INTERRUPTED)
        failure = Failure.NOT_SENT if kind in _NOT_SENT else Failure.INTERRUPTED
        is_timeout = "TimeoutException" in kinds
        return TransportError(f"{str(error) or 'no answer'} ({kind})", failure, is_timeout=is_timeout)


class _Answer:
    """An answer of the library whose body is still to come, as it was sent: what was compressed is compressed."""

    def __init__(self, given: _Given, request: Request, prepared: Any, response: Any, allowance: Allowance) -> None:
        self.status: int = response.status_code
        self.headers = Headers(response.headers.raw)
        self._given = given
        self._request = request
        self._prepared = prepared
        self._response = response
        self._allowance = allowance
        self._content = self._read_already()
        self.is_decoded = self._content is not None

    def _read_already(self) -> bytes | None:
        """The body, if a hook of the user's has read it, or if it was made from bytes.

        Where a hook has made an error of the answer before it was read, there is none: the library has closed it.
        """
        try:
            content: bytes = self._response.content
        except self._given._library.api.ResponseNotRead:
            return b"" if self._response.is_closed and not self._response.is_success else None
        return content

    def extend(self, expires: float | None) -> None:
        """Give the body until another moment."""
        self._allowance.expires = expires


class GivenAnswer(_Answer):
    """One that a blocking call reads."""

    def __iter__(self) -> Iterator[bytes]:
        if self._content is not None:
            yield self._content
            return
        try:
            for part in self._response.stream:
                if self._allowance.seconds(1.0) == 0:
                    raise late("read")
                yield part
        except self._given.failures as error:
            raise self._given.failed(error, self._request, self._prepared) from error
        self._response.close()

    def close(self) -> None:
        """Let the library close it, or keep its connection."""
        self._response.close()


class Given(_Given):
    """A client or transport for blocking calls."""

    def open(self, request: Request, interrupt: Interrupt, body: Body) -> GivenAnswer:
        """The answer to a request as soon as its headers are there; TransportError if none came."""
        del interrupt  # the library has no way to be interrupted by another thread
        allowance = Allowance(self._clock, request.expires)
        prepared = self._prepared(request, body, allowance)
        if request.on_sending is not None:
            request.on_sending()
        try:
            response = self._send(prepared)
        except self.failures as error:
            response = self._told_by(error, prepared)
            if response is None:
                raise self.failed(error, request, prepared) from error
        except BaseException as error:
            self._forget_key(error, request, prepared)
            self._check_use(error)
            raise
        return GivenAnswer(self, request, prepared, response, allowance)

    def close(self) -> None:
        """Close a transport; a client stays open."""
        if self._close is not None:
            self._close()


class AsyncGivenAnswer(_Answer):
    """One that a coroutine reads."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self._content is not None:
            yield self._content
            return
        parts = aiter(self._response.stream)
        try:
            while (part := await self._in_time(anext(parts, None))) is not None:
                yield part
        except self._given.failures as error:
            raise self._given.failed(error, self._request, self._prepared) from error
        await self._response.aclose()

    async def _in_time(self, step: Awaitable[T]) -> T:
        if self._allowance.expires is None:
            return await step
        from .sockets.event_loop import in_time  # what is loaded for blocking calls need not load asyncio

        return await in_time("read", None, self._allowance, step)

    async def aclose(self) -> None:
        """Let the library close it, or keep its connection."""
        await self._response.aclose()


class AsyncGiven(_Given):
    """A client or transport for coroutines."""

    async def open(self, request: Request, interrupt: Interrupt, body: Body) -> AsyncGivenAnswer:
        """The answer to a request as soon as its headers are there; TransportError if none came."""
        del interrupt
        allowance = Allowance(self._clock, request.expires)
        prepared = self._prepared(request, body, allowance)
        if request.on_sending is not None:
            request.on_sending()
        try:
            sending = self._send(prepared)
            if allowance.expires is not None:
                from .sockets.event_loop import in_time

                sending = in_time("read", None, allowance, sending)
            response = await sending
        except self.failures as error:
            response = self._told_by(error, prepared)
            if response is None:
                raise self.failed(error, request, prepared) from error
        except BaseException as error:
            self._forget_key(error, request, prepared)
            self._check_use(error)
            raise
        return AsyncGivenAnswer(self, request, prepared, response, allowance)

    async def aclose(self) -> None:
        """Close a transport; a client stays open."""
        if self._close is not None:
            await self._close()
