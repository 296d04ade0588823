"""One connection: opened directly or by a proxy, and used for one request after another.

The HTTP library speaks HTTP on it; the sockets below it are ours.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import AsyncGenerator, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from ...clock import Clock, Interrupt
from ...errors import Failure
from ..failures import broken_off, late, no_thread, without_frames
from ..libraries import Library
from ..messages import Request, TransportError
from ..sockets.routes import Route, is_tunnelled
from ..timing import Allowance

if TYPE_CHECKING:
    from ..sockets import blocking, event_loop
    from ..sockets.opening import Dialogue, Encrypt

PART_BYTES = 128 * 1024
"""How much of a body is given to the socket at once: the write timeout is for each such part."""

READ_BYTES = 64 * 1024

_KEEP_ALIVE = re.compile(r"(?:^|[,;\s])timeout=([0-9]{1,9})", re.IGNORECASE)
_KEEP_ALIVE_MARGIN_SECONDS = 1.0
"""A connection is given up so long before the server will close it: a request takes time to arrive."""

Pairs = list[tuple[bytes, bytes]]


class Body:
    """The body of a request, in parts that a socket takes at once."""

    def __init__(
        self, parts: Iterable[bytes], *, headers: Mapping[str, str] = MappingProxyType({}), may_block: bool = False
    ) -> None:
        self._parts = parts
        self.headers = headers
        """What is to be told of it, such as its length."""
        self._may_block = may_block
        """Whether the next part has to be waited for, by whoever writes into a pipe."""

    @property
    def is_whole(self) -> bool:
        """Whether all of it is there, and can be said again."""
        return isinstance(self._parts, tuple)

    @property
    def is_empty(self) -> bool:
        """Whether it is known that there is none."""
        return self.is_whole and not any(self._parts)

    def __iter__(self) -> Iterator[bytes]:
        for part in self._parts:
            for start in range(0, len(part), PART_BYTES):
                yield part[start : start + PART_BYTES]

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        parts = iter(self)
        if not self._may_block:
            for part in parts:
                yield part
            return
        from asyncio import get_running_loop
        from contextvars import copy_context

        def following() -> bytes | None:
            return next(parts, None)

        while True:
            try:
                step = get_running_loop().run_in_executor(None, copy_context().run, following)
            except RuntimeError as error:
                raise no_thread(error, Failure.INTERRUPTED) from error
            if (awaited := await step) is None:
                return
            yield awaited


NOTHING = Body(())
"""No body, of which nothing is told."""


def _written_key(request: Request) -> Pairs:
    """The header with the key; called where its value stays in no variable."""
    key = request.key
    return [] if key is None else [(request.key_header.encode("ascii"), key.reveal().encode("ascii"))]


def wrong_length() -> type[Exception]:
    """What a body that is not as long as its headers say raises: the library lets it through."""
    from h11 import LocalProtocolError  # what is loaded for an error need not be loaded for each client

    return LocalProtocolError


class Setting(NamedTuple):
    """What all connections of a client have in common."""

    library: Library
    context: ssl.SSLContext
    clock: Clock
    keepalive_expiry: float | None
    http2: ssl.SSLContext | None = None
    """What offers HTTP/2 to a server, where that is wanted."""

    def context_for(self, step: Encrypt, *, may_share: bool = True) -> ssl.SSLContext:
        """What to go on with; a proxy is asked for HTTP/1.1, whatever is spoken with the host behind it."""
        return self.context if self.http2 is None or step.is_proxy or not may_share else self.http2

    @property
    def errors(self) -> tuple[type[Exception], ...]:
        """What the library raises by itself; for all else it asks our sockets."""
        core = self.library.core
        return core.ProtocolError, core.WriteError, core.ConnectionNotAvailable, wrong_length()

    @property
    def failures(self) -> tuple[type[Exception], ...]:
        """What a dialogue with a proxy raises."""
        return TransportError, *self.errors


class _Connection:
    """What both kinds of connection are, apart from reading and writing."""

    _stream: Any = None
    is_place = False
    shared: Any = None
    """What others may use too, and takes the place of this connection."""

    def __init__(self, setting: Setting, route: Route) -> None:
        self.route = route
        self.idle_until: float | None = None
        self._setting = setting
        self._http: Any = None
        """The library's connection."""

    @property
    def is_new(self) -> bool:
        """Whether it is still to be opened."""
        return self._http is None

    def _origin(self) -> Any:
        scheme, host, port = self._next_hop()
        return self._setting.library.core.Origin(scheme.encode(), host.encode("ascii"), port)

    def _next_hop(self) -> tuple[str, str, int]:
        """To whom requests are written."""
        hop = self.route if is_tunnelled(self.route) or self.route.proxy is None else self.route.proxy
        return hop.scheme, hop.host, hop.port

    def _addressed(self, request: Request, target: str, headers: Pairs) -> tuple[bytes, Pairs]:
        """What the next hop is asked for, and all headers that it gets, the key among them."""
        route = self.route
        if not is_tunnelled(route) and route.proxy is not None:
            target = f"http://{route.authority}{target}"
            headers = [*headers, *route.proxy.authorization]
        host = (b"host", route.authority.encode("ascii"))
        return target.encode("ascii"), [host, *headers, *_written_key(request)]

    def _message(self, request: Request, target: str, headers: Pairs, body: Body) -> Any:
        core = self._setting.library.core
        scheme, host, port = self._next_hop()
        asked, headers = self._addressed(request, target, headers)
        return core.Request(
            request.method,
            core.URL(scheme=scheme.encode(), host=host.encode("ascii"), port=port, target=asked),
            headers=headers,
            content=body,
            extensions={"timeout": {"read": request.timeout.read, "write": request.timeout.write}},
        )

    def failed(self, error: Exception) -> TransportError:
        """What the library says went wrong, in our words."""
        return TransportError(f"{str(error) or 'no answer'} ({type(error).__name__})", Failure.INTERRUPTED)

    def _check_heard(self) -> None:
        """An answer that begins without a read since its request was written is nobody's answer."""
        if not self._stream.heard:
            raise TransportError("an answer came before its request (RemoteProtocolError)", Failure.INTERRUPTED)

    @property
    def errors(self) -> tuple[type[Exception], ...]:
        """What iterating over the body of an answer raises, apart from TransportError."""
        return self._setting.errors

    def is_reusable(self, keep_alive: str | None) -> bool:
        """Whether it may have another request, now that an answer has come to its end; notes until when."""
        if not self._is_at_rest():
            return False
        expiry = self._setting.keepalive_expiry
        promised = _KEEP_ALIVE.search(keep_alive) if keep_alive else None
        if promised is not None:
            told = float(promised[1]) - _KEEP_ALIVE_MARGIN_SECONDS
            expiry = told if expiry is None else min(expiry, told)
        if expiry is not None and expiry <= 0:
            return False
        self.idle_until = None if expiry is None else self._setting.clock.monotonic() + expiry
        return True

    def _is_at_rest(self) -> bool:
        """Whether request and answer are whole, and nothing has followed them."""
        return self._http.is_idle() and not leftover(self._http)

    def has_expired(self) -> bool:
        """Whether it was idle for too long."""
        return self.idle_until is not None and self._setting.clock.monotonic() >= self.idle_until

    def extend(self, expires: float | None) -> None:
        """Give the answer that is on its way until another moment."""
        self._stream.allowance.expires = expires

    def leave(self) -> None:
        """It is the request's alone, and what becomes of it is seen to by whoever takes it back."""

    def abort(self) -> None:
        """Break off what it is used for; from any thread."""
        if self._stream is not None:
            self._stream.abort()


def leftover(http: Any) -> bool:
    """Whether bytes have followed an answer: the library would take them for the answer to the next request.

    It has no public way to ask. A test fails when this name goes.
    """
    return bool(http._h11_state.trailing_data[0])


class Connection(_Connection):
    """One for blocking calls."""

    _stream: blocking.SocketStream | None = None

    def open(self, request: Request, interrupt: Interrupt) -> None:
        """Connect; TransportError if that fails."""
        from ..sockets import blocking  # a client that calls nobody need not load it
        from ..sockets.opening import Encrypt, Reach, reaching, steps_to

        allowance = Allowance(self._setting.clock, request.expires).within(request.timeout.connect)
        core, stream = self._setting.library.core, self._stream
        for step in steps_to(self.route):
            if isinstance(step, Reach):
                with reaching(step):
                    connected = blocking.connect(step.host, step.port, allowance, interrupt)
                self._stream = stream = blocking.SocketStream(connected, core.WriteError)
                stream.allowance = allowance
                if interrupt.is_set:  # since `connect` looked, when there was no stream that could be aborted
                    raise broken_off(Failure.NOT_SENT)
            assert stream is not None
            if isinstance(step, Encrypt):
                may_share = not isinstance(stream.get_extra_info("socket"), ssl.SSLSocket)  # TLS in TLS has to wait
                stream.start_tls(self._setting.context_for(step, may_share=may_share), step.host)
            elif not isinstance(step, Reach):
                self._talk(stream, step.dialogue())
        if stream is not None and stream.protocol == "h2":
            from ..http2.multiplexing import Multiplexed

            self.shared = Multiplexed(stream, self.route, self._setting.clock, self._setting.keepalive_expiry)
        self._http = self._speaker(stream)

    def _speaker(self, stream: Any) -> Any:
        return self._setting.library.core.HTTP11Connection(self._origin(), stream)

    def _talk(self, stream: blocking.SocketStream, dialogue: Dialogue) -> None:
        try:
            stream.write(next(dialogue))  # which is in no variable, as it may hold the password of the proxy
            while True:
                stream.write(dialogue.send(stream.read(READ_BYTES)))
        except StopIteration:
            return
        except self._setting.failures as error:
            raise not_sent(error) from without_frames(error)
        except BaseException as error:
            without_frames(error)
            raise

    def send(self, request: Request, target: str, headers: Pairs, body: Body) -> Any:
        """The library's answer, as soon as its headers are there; Unclean if nothing was sent, as none must be here."""
        assert self._stream is not None
        self._stream.begin(Allowance(self._setting.clock, request.expires))
        try:
            answer = self._ask(request, target, headers, body)
        except self._setting.errors as error:
            raise self.failed(error) from without_frames(error)
        except BaseException as error:
            without_frames(error)
            raise
        self._check_heard()
        return answer

    def _ask(self, request: Request, target: str, headers: Pairs, body: Body) -> Any:
        return self._http.handle_request(self._message(request, target, headers, body))

    def close(self) -> None:
        """Close the socket."""
        if self._stream is not None:
            self._stream.close()


class AsyncConnection(_Connection):
    """One for coroutines."""

    _stream: event_loop.LoopStream | None = None

    async def open(self, request: Request) -> None:
        """Connect; TransportError if that fails."""
        from ..sockets import event_loop  # what is loaded for blocking calls need not load asyncio
        from ..sockets.opening import Encrypt, Reach, reaching, steps_to

        allowance = Allowance(self._setting.clock, request.expires).within(request.timeout.connect)
        core, stream = self._setting.library.core, self._stream
        for step in steps_to(self.route):
            if isinstance(step, Reach):
                with reaching(step):
                    stream = await event_loop.connect(step.host, step.port, allowance, core.WriteError)
                self._stream = stream
                stream.allowance = allowance
            assert stream is not None
            if isinstance(step, Encrypt):
                await stream.start_tls(self._setting.context_for(step), step.host)
            elif not isinstance(step, Reach):
                await self._talk(stream, step.dialogue())
        if stream is not None and stream.protocol == "h2":
            from ..http2.multiplexing_loop import AsyncMultiplexed

            self.shared = AsyncMultiplexed(stream, self.route, self._setting.clock, self._setting.keepalive_expiry)
        self._http = self._speaker(stream)

    def _speaker(self, stream: Any) -> Any:
        return self._setting.library.core.AsyncHTTP11Connection(self._origin(), stream)

    async def _talk(self, stream: event_loop.LoopStream, dialogue: Dialogue) -> None:
        try:
            await stream.write(next(dialogue))  # which is in no variable, as it may hold the password of the proxy
            while True:
                await stream.write(dialogue.send(await stream.read(READ_BYTES)))
        except StopIteration:
            return
        except self._setting.failures as error:
            raise not_sent(error) from without_frames(error)
        except BaseException as error:
            without_frames(error)
            raise

    async def send(self, request: Request, target: str, headers: Pairs, body: Body) -> Any:
        """The library's answer, as soon as its headers are there; Unclean if nothing was sent, as none must be here."""
        assert self._stream is not None
        self._stream.begin(Allowance(self._setting.clock, request.expires))
        try:
            answer = await self._ask(request, target, headers, body)
        except self._setting.errors as error:
            raise self.failed(error) from without_frames(error)
        except BaseException as error:
            without_frames(error)
            raise
        self._check_heard()
        return answer

    async def _ask(self, request: Request, target: str, headers: Pairs, body: Body) -> Any:
        return await self._http.handle_async_request(self._message(request, target, headers, body))

    def close(self) -> None:
        """Close it at once."""
        self.abort()


def not_sent(error: Exception) -> TransportError:
    """A failure while the way to the host was opened: the host has seen nothing."""
    if not isinstance(error, TransportError):
        return TransportError(f"{str(error) or 'no answer'} (ProxyError)", Failure.NOT_SENT)
    if error.is_timeout:
        return late("connect")
    return TransportError(error.reason, Failure.NOT_SENT, is_final=error.is_final)
