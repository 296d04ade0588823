"""The connections of a client: each is handed out for one request, and taken back if it is known to be clean."""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator
from functools import partial
from math import inf
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...clock import Bell, Clock, Interrupt
from ...errors import ConfigurationError, Failure
from ...options import Limits
from ..bodies.decoding import ACCEPTED
from ..failures import Unclean, late, without_frames
from ..http1.connection import AsyncConnection, Body, Connection, Pairs, Setting
from ..libraries import Library
from ..messages import Headers, Request, TransportError
from ..sockets.routes import Proxies, Route, Routes
from ..timing import Allowance
from .sharing import Idle, Turns

if TYPE_CHECKING:
    from .places import Places

C = TypeVar("C", Connection, AsyncConnection)

LOOK_SECONDS = 1.0
"""How often a thread that waits for its turn looks whether one was lost, of which nobody would tell it."""


class Lease(Generic[C]):
    """A request's right to a connection: asked for, then held, then given back; `connection` is the one it has.

    Of a connection that others use too it has a place, which takes its part here.
    """

    __slots__ = ("__weakref__", "connection", "failure", "interrupt", "patience", "shared", "turns")

    def __init__(self, interrupt: Interrupt, turns: Any, patience: float | None) -> None:
        self.connection: C | None = None
        self.interrupt = interrupt
        self.turns = turns
        """`Turns`, or the `Places` of a route whose connections several requests may use at once."""
        self.patience = inf if patience is None else patience
        self.shared: Any = None
        """The connection on which it has a place."""
        self.failure: TransportError | None = None
        """Why it has no connection, and why nobody else who waits for the same one will have it."""
        interrupt.add(self)

    def __call__(self) -> None:
        """Break off what the connection is used for; from any thread."""
        connection = self.connection
        if connection is not None:
            connection.abort()

    def use(self, connection: Any) -> None:
        """Have a connection, or a place on one."""
        self.connection = connection
        if self.interrupt.is_set:
            self()

    def join(self, connection: Any) -> None:
        """Have a place on a connection."""
        self.shared = connection
        self.use(connection.place())

    def forget(self) -> C:
        """Have none any more."""
        connection, self.connection = self.connection, None
        assert connection is not None
        return connection


class _Connections(Generic[C]):
    """What both kinds have in common: whose turn it is, and which connections are idle.

    Whoever calls these methods sees to it that nobody else does at the same time.
    """

    def __init__(self, library: Library, limits: Limits, clock: Clock, kind: type[C], *, http2: bool) -> None:
        self._kind: type[C] = kind
        proxies = _proxies()
        self._routes = Routes(proxies)
        if http2:
            _check_http2()
        shared = _tls(library, "h2", "http/1.1") if http2 else None
        plain = None if proxies.are_encrypted else shared  # to make one takes most of the time of a new client
        context = plain or _tls(library, "http/1.1")
        self._setting = Setting(library, context, clock, limits.keepalive_expiry, shared)
        self._most = limits.max_connections
        self._turns = Turns(limits.max_connections)
        self._places: dict[Route, Places[Any]] = {}
        self._idle: Idle[C] = Idle(limits.max_keepalive_connections)
        self._is_closed = False

    def _lease(self, request: Request, route: Route, interrupt: Interrupt) -> Lease[C]:
        turns: Turns | Places[Any] = self._turns
        if self._setting.http2 is not None and route.scheme == "https":
            turns = self._places.get(route) or self._places.setdefault(route, _places(self._turns))
        return Lease(interrupt, turns, request.timeout.connect)

    def _admit(self, lease: Lease[C], connection: Any) -> Any:
        """What to send a request on: a place, where others may use the connection too."""
        shared = connection.shared
        if shared is not None:
            lease.use(shared)
            shared.on_change = partial(self._changed, lease.turns)
            lease.turns.admit(lease, shared)
        elif not connection.is_place:
            lease.turns.make_plain(lease)
        return lease.connection

    def _changed(self, places: Places[Any], connection: Any) -> None:
        places.changed(connection)

    def _check_turn(self, lease: Lease[C]) -> None:
        if lease.failure is not None:
            raise lease.failure.again()
        if not lease.turns.holds(lease):
            raise late("pool")

    def _note(self, lease: Lease[C], request: Request, error: BaseException) -> None:
        """Remember what has failed for those who wait for the same connection, if it would have failed for them too."""
        has_time = Allowance(self._setting.clock, request.expires).seconds(1.0) != 0
        if isinstance(error, TransportError) and has_time and not lease.interrupt.is_set:
            lease.failure = error.again()

    def _drop(self, lease: Lease[C]) -> None:
        """Have done with a connection that is of no use any more; a turn that is the request's own is kept."""
        if self._turns.holds(lease):
            lease.forget().close()
        else:
            self.end(lease)

    def end(self, lease: Lease[C], keep_alive: str | None = None, *, is_whole: bool = False) -> None:
        """Take a connection back, or close it if its answer did not come to its end."""
        raise NotImplementedError

    def _seconds_for_turn(self, request: Request) -> float | None:
        return Allowance(self._setting.clock, request.expires).seconds(request.timeout.pool)

    def _surplus(self) -> list[C]:
        """The idle connections that must make room for a new one."""
        return self._idle.beyond(self._most - len(self._turns))

    def _given_back(self, lease: Lease[C], keep_alive: str | None, *, is_whole: bool) -> list[C]:
        """Take a connection back, and return those that are to be closed; doing it twice changes nothing."""
        connection, lease.connection = lease.connection, None
        lease.interrupt.discard(lease)
        unwanted: list[C] = []
        if connection is not None:
            # whoever breaks the call off may have taken hold of the connection just before, and will abort it
            is_clean = is_whole and not lease.interrupt.is_set
            unwanted = self._put(connection, keep_alive, is_clean=is_clean)
        shared = lease.turns.give_back(lease)
        if shared is not None:
            unwanted += self._put(shared, None, is_clean=True)
        return unwanted

    def _put(self, connection: C, keep_alive: str | None, *, is_clean: bool) -> list[C]:
        if is_clean and not self._is_closed and connection.is_reusable(keep_alive):
            return self._idle.put(connection, self._setting.clock.monotonic())
        return [connection]


def _places(turns: Turns) -> Places[Any]:
    from .places import Places  # of HTTP/2 alone

    return Places(turns)


def _check_http2() -> None:
    from importlib.util import find_spec

    if find_spec("h2") is None:
        raise ConfigurationError("http2=True needs the package h2: pip install 'personae[http2]'")


def _proxies() -> Proxies:
    try:
        return Proxies()
    except BaseException as error:  # its frames hold the URLs, with their passwords
        without_frames(error)
        raise


def _tls(library: Library, *protocols: str) -> ssl.SSLContext:
    try:
        if file := os.environ.get("SSL_CERT_FILE"):
            os.stat(file)  # older versions of httpx take other certificates, without a word
        context: ssl.SSLContext = library.api.create_ssl_context()
    except (ValueError, OSError) as error:
        raise ConfigurationError(f"the proxies or certificates in the environment cannot be used: {error}") from error
    context.set_alpn_protocols(list(protocols))
    return context


def written(request: Request, body: Body) -> Pairs:
    """The headers as they are sent; each character of a value is a byte."""
    headers = {"accept-encoding": ACCEPTED, **request.headers, **body.headers}
    return [(name.encode("ascii"), value.encode("latin-1")) for name, value in headers.items()]


def _spoke_first() -> TransportError:
    return TransportError("the server spoke before it was asked, or closed the connection", Failure.NOT_SENT)


class Answer:
    """An answer whose body is still to come; its connection is taken back at the end of that."""

    is_decoded = False

    def __init__(self, connections: Connections, lease: Lease[Connection], raw: Any) -> None:
        self.status: int = raw.status
        self.headers = Headers(raw.headers)
        self._connections = connections
        self._lease = lease
        self._raw = raw

    def __iter__(self) -> Iterator[bytes]:
        connection = self._lease.connection
        if connection is None:
            return
        try:
            yield from self._raw.stream
        except connection.errors as error:
            raise connection.failed(error) from without_frames(error)
        self._raw.close()
        self._connections.end(self._lease, self.headers.get("keep-alive"), is_whole=True)

    def extend(self, expires: float | None) -> None:
        """Give the body until another moment."""
        if self._lease.connection is not None:
            self._lease.connection.extend(expires)

    def close(self) -> None:
        """Close the connection, if the body has not come to its end."""
        self._connections.end(self._lease)


class Connections(_Connections[Connection]):
    """Those of a blocking client, for all its threads."""

    def __init__(
        self,
        library: Library,
        limits: Limits,
        clock: Clock,
        kind: type[Connection] = Connection,
        *,
        http2: bool = False,
    ) -> None:
        super().__init__(library, limits, clock, kind, http2=http2)
        self._lock = Lock()

    def open(self, request: Request, interrupt: Interrupt, body: Body) -> Answer:
        """The answer to a request as soon as its headers are there; TransportError if none came."""
        route, target = self._routes.to(request.url)
        headers = written(request, body)
        lease: Lease[Connection] = self._lease(request, route, interrupt)
        try:
            while True:
                self._await_turn(lease, request)
                connection: Any = lease.connection or self._kept(route) or self._new(route)
                is_new = connection.is_new
                lease.use(connection)
                if is_new:
                    connection.open(request, interrupt)
                if lease.turns is not self._turns:
                    with self._lock:
                        connection = self._admit(lease, connection)
                if request.on_sending is not None:
                    request.on_sending()
                try:
                    return Answer(self, lease, connection.send(request, target, headers, body))
                except Unclean:
                    if is_new:
                        raise _spoke_first() from None
                    self._drop(lease)
        except BaseException as error:
            self._note(lease, request, error)
            self.end(lease)
            raise

    def _await_turn(self, lease: Lease[Connection], request: Request) -> None:
        with self._lock:
            if lease.turns.take(lease):
                return
            bell = Bell()
            lease.turns.wait(lease, bell.ring)
        lease.interrupt.add(bell.ring)
        try:
            self._await(bell, lease, self._seconds_for_turn(request))
        finally:
            lease.interrupt.discard(bell.ring)
        with self._lock:
            self._check_turn(lease)

    def _await(self, bell: Bell, lease: Lease[Connection], seconds: float | None) -> None:
        left = inf if seconds is None else seconds
        while not bell.wait(min(left, LOOK_SECONDS)) and left > LOOK_SECONDS:
            left -= LOOK_SECONDS
            with self._lock:
                lease.turns.advance()
                if lease.turns.holds(lease):
                    return

    def _changed(self, places: Places[Any], connection: Any) -> None:
        with self._lock:
            places.changed(connection)

    def _kept(self, route: Route) -> Connection | None:
        while True:
            with self._lock:
                connection = self._idle.take(route)
            if connection is None or not connection.has_expired():
                return connection
            connection.close()

    def _new(self, route: Route) -> Connection:
        with self._lock:
            surplus = self._surplus()
        for connection in surplus:
            connection.close()
        return self._kind(self._setting, route)

    def end(self, lease: Lease[Connection], keep_alive: str | None = None, *, is_whole: bool = False) -> None:
        """Take a connection back, or close it if its answer did not come to its end."""
        if lease.connection is not None:
            lease.connection.leave()
        with self._lock:
            unwanted = self._given_back(lease, keep_alive, is_whole=is_whole)
        for connection in unwanted:
            connection.close()

    def close(self) -> None:
        """Close what is idle; what is in use is closed by those who use it."""
        with self._lock:
            self._is_closed = True
            idle = self._idle.clear()
        for connection in idle:
            connection.close()


class AsyncAnswer:
    """The same for coroutines."""

    is_decoded = False

    def __init__(self, connections: AsyncConnections, lease: Lease[AsyncConnection], raw: Any) -> None:
        self.status: int = raw.status
        self.headers = Headers(raw.headers)
        self._connections = connections
        self._lease = lease
        self._raw = raw
        self._parts: Any = None

    def __aiter__(self) -> AsyncAnswer:
        return self

    async def __anext__(self) -> bytes:
        connection = self._lease.connection
        if connection is None:
            raise StopAsyncIteration
        if self._parts is None:
            self._parts = aiter(self._raw.stream)
        try:
            part: bytes = await self._parts.__anext__()
        except StopAsyncIteration:
            self._parts = None
            await self._raw.aclose()
            self._connections.end(self._lease, self.headers.get("keep-alive"), is_whole=True)
            raise
        except connection.errors as error:
            raise connection.failed(error) from without_frames(error)
        return part

    def extend(self, expires: float | None) -> None:
        """Give the body until another moment."""
        if self._lease.connection is not None:
            self._lease.connection.extend(expires)

    async def aclose(self) -> None:
        """Close the connection, if the body has not come to its end."""
        if self._lease.connection is None:
            return
        self._connections.end(self._lease)
        parts, self._parts = self._parts, None
        if parts is not None:
            await parts.aclose()  # the library's generators would else end whenever they are collected
        from asyncio import sleep  # what is loaded for blocking calls need not load it

        await sleep(0)  # the event loop closes what was aborted when it has its turn


class AsyncConnections(_Connections[AsyncConnection]):
    """Those of an asynchronous client, on its event loop."""

    def __init__(
        self,
        library: Library,
        limits: Limits,
        clock: Clock,
        kind: type[AsyncConnection] = AsyncConnection,
        *,
        http2: bool = False,
    ) -> None:
        super().__init__(library, limits, clock, kind, http2=http2)

    async def open(self, request: Request, interrupt: Interrupt, body: Body) -> AsyncAnswer:
        """The answer to a request as soon as its headers are there; TransportError if none came."""
        route, target = self._routes.to(request.url)
        headers = written(request, body)
        lease: Lease[AsyncConnection] = self._lease(request, route, interrupt)
        try:
            while True:
                if not lease.turns.take(lease):
                    await self._await_turn(lease, request)
                connection: Any = lease.connection or self._kept(route) or self._new(route)
                is_new = connection.is_new
                lease.use(connection)
                if is_new:
                    from ..sockets.event_loop import unless

                    await unless(interrupt, connection.open(request))
                if lease.turns is not self._turns:
                    connection = self._admit(lease, connection)
                if request.on_sending is not None:
                    request.on_sending()
                try:
                    return AsyncAnswer(self, lease, await connection.send(request, target, headers, body))
                except Unclean:
                    if is_new:
                        raise _spoke_first() from None
                    self._drop(lease)
        except BaseException as error:
            self._note(lease, request, error)
            self.end(lease)
            raise

    async def _await_turn(self, lease: Lease[AsyncConnection], request: Request) -> None:
        from ..sockets.event_loop import awaited, running_loop

        came = running_loop().create_future()

        def wake() -> None:
            if not came.done():
                came.set_result(None)

        lease.turns.wait(lease, wake)
        lease.interrupt.add(wake)
        try:
            await awaited(came, self._seconds_for_turn(request), "pool")
        finally:
            lease.interrupt.discard(wake)
        self._check_turn(lease)

    def _kept(self, route: Route) -> AsyncConnection | None:
        while (connection := self._idle.take(route)) is not None and connection.has_expired():
            connection.close()
        return connection

    def _new(self, route: Route) -> AsyncConnection:
        for connection in self._surplus():
            connection.close()
        return self._kind(self._setting, route)

    def end(self, lease: Lease[AsyncConnection], keep_alive: str | None = None, *, is_whole: bool = False) -> None:
        """Take a connection back, or close it if its answer did not come to its end."""
        if lease.connection is not None:
            lease.connection.leave()
        for connection in self._given_back(lease, keep_alive, is_whole=is_whole):
            connection.close()

    async def aclose(self) -> None:
        """Close what is idle; what is in use is closed by those who use it."""
        self._is_closed = True
        for connection in self._idle.clear():
            connection.close()
        from asyncio import sleep  # what is loaded for blocking calls need not load it

        await sleep(0)  # the event loop closes what was aborted when it has its turn
