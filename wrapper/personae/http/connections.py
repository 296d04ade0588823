"""The connections of a client: each is handed out for one request, and taken back if it is known to be clean."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Iterator
from math import inf
from threading import Lock
from typing import Any, Generic, TypeVar

from ..clock import Bell, Clock, Interrupt
from ..errors import ConfigurationError, Failure
from ..options import Limits
from .connection import AsyncConnection, Body, Connection, Pairs, Setting
from .failures import Unclean, late, without_frames
from .libraries import Library
from .messages import Headers, Request, TransportError
from .routes import Proxies, Route, route_of
from .sharing import Idle, Turns
from .timing import Allowance

C = TypeVar("C", Connection, AsyncConnection)

LOOK_SECONDS = 1.0
"""How often a thread that waits for its turn looks whether one was lost, of which nobody would tell it."""


class Lease(Generic[C]):
    """A request's right to a connection: asked for, then held, then given back; `connection` is the one it has."""

    __slots__ = ("__weakref__", "connection", "interrupt")

    def __init__(self, interrupt: Interrupt) -> None:
        self.connection: C | None = None
        self.interrupt = interrupt


class _Connections(Generic[C]):
    """What both kinds have in common: whose turn it is, and which connections are idle.

    Whoever calls these methods sees to it that nobody else does at the same time.
    """

    def __init__(self, library: Library, limits: Limits, clock: Clock) -> None:
        self._proxies = Proxies()
        self._setting = Setting(library, _tls(library), clock, limits.keepalive_expiry)
        self._most = limits.max_connections
        self._turns = Turns(limits.max_connections)
        self._idle: Idle[C] = Idle(limits.max_keepalive_connections)
        self._is_closed = False

    def _seconds_for_turn(self, request: Request) -> float | None:
        return Allowance(self._setting.clock, request.expires).seconds(request.timeout.pool)

    def _surplus(self) -> list[C]:
        """The idle connections that must make room for a new one."""
        return self._idle.beyond(self._most - len(self._turns))

    def _given_back(self, lease: Lease[C], keep_alive: str | None, *, is_whole: bool) -> list[C]:
        """Take a connection back, and return those that are to be closed; doing it twice changes nothing."""
        connection, lease.connection = lease.connection, None
        unwanted: list[C] = []
        if connection is not None:
            lease.interrupt.discard(connection.abort)
            if is_whole and not self._is_closed and connection.is_reusable(keep_alive):
                unwanted = self._idle.put(connection, self._setting.clock.monotonic())
            else:
                unwanted = [connection]
        self._turns.give_back(lease)
        return unwanted


def _tls(library: Library) -> ssl.SSLContext:
    try:
        context: ssl.SSLContext = library.api.create_ssl_context()
    except (ValueError, OSError) as error:
        raise ConfigurationError(f"the proxies or certificates in the environment cannot be used: {error}") from error
    context.set_alpn_protocols(["http/1.1"])
    return context


def written(request: Request) -> Pairs:
    """The headers as they are sent."""
    return [(name.encode("ascii"), value.encode("ascii")) for name, value in request.headers.items()]


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

    def __init__(self, library: Library, limits: Limits, clock: Clock) -> None:
        super().__init__(library, limits, clock)
        self._lock = Lock()

    def open(self, request: Request, interrupt: Interrupt, body: Body) -> Answer:
        """The answer to a request as soon as its headers are there; TransportError if none came."""
        route, target = route_of(request.url, self._proxies)
        headers = written(request)
        lease = Lease[Connection](interrupt)
        try:
            self._await_turn(lease, request)
            while True:
                connection = self._kept(route) or self._new(route)
                is_new = connection.is_new
                lease.connection = connection
                interrupt.add(connection.abort)
                if is_new:
                    connection.open(request, interrupt)
                try:
                    return Answer(self, lease, connection.send(request, target, headers, body))
                except Unclean:
                    if is_new:
                        raise _spoke_first() from None
                    lease.connection = None
                    interrupt.discard(connection.abort)
                    connection.close()
        except BaseException:
            self.end(lease)
            raise

    def _await_turn(self, lease: Lease[Connection], request: Request) -> None:
        with self._lock:
            if self._turns.take(lease):
                return
            bell = Bell()
            self._turns.wait(lease, bell.ring)
        lease.interrupt.add(bell.ring)
        try:
            self._await(bell, lease, self._seconds_for_turn(request))
        finally:
            lease.interrupt.discard(bell.ring)
        with self._lock:
            if not self._turns.holds(lease):
                raise late("pool")

    def _await(self, bell: Bell, lease: Lease[Connection], seconds: float | None) -> None:
        left = inf if seconds is None else seconds
        while not bell.wait(min(left, LOOK_SECONDS)) and left > LOOK_SECONDS:
            left -= LOOK_SECONDS
            with self._lock:
                self._turns.advance()
                if self._turns.holds(lease):
                    return

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
        return Connection(self._setting, route)

    def end(self, lease: Lease[Connection], keep_alive: str | None = None, *, is_whole: bool = False) -> None:
        """Take a connection back, or close it if its answer did not come to its end."""
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

    async def __aiter__(self) -> AsyncIterator[bytes]:
        connection = self._lease.connection
        if connection is None:
            return
        self._parts = aiter(self._raw.stream)
        try:
            async for part in self._parts:
                yield part
        except connection.errors as error:
            raise connection.failed(error) from without_frames(error)
        self._parts = None
        await self._raw.aclose()
        self._connections.end(self._lease, self.headers.get("keep-alive"), is_whole=True)

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

    async def open(self, request: Request, interrupt: Interrupt, body: Body) -> AsyncAnswer:
        """The answer to a request as soon as its headers are there; TransportError if none came."""
        route, target = route_of(request.url, self._proxies)
        headers = written(request)
        lease = Lease[AsyncConnection](interrupt)
        try:
            await self._await_turn(lease, request)
            while True:
                connection = self._kept(route) or self._new(route)
                is_new = connection.is_new
                lease.connection = connection
                interrupt.add(connection.abort)
                if is_new:
                    from .event_loop import unless

                    await unless(interrupt, connection.open(request))
                try:
                    return AsyncAnswer(self, lease, await connection.send(request, target, headers, body))
                except Unclean:
                    if is_new:
                        raise _spoke_first() from None
                    lease.connection = None
                    interrupt.discard(connection.abort)
                    connection.close()
        except BaseException:
            self.end(lease)
            raise

    async def _await_turn(self, lease: Lease[AsyncConnection], request: Request) -> None:
        if self._turns.take(lease):
            return
        from .event_loop import awaited, running_loop

        came = running_loop().create_future()

        def wake() -> None:
            if not came.done():
                came.set_result(None)

        self._turns.wait(lease, wake)
        lease.interrupt.add(wake)
        try:
            await awaited(came, self._seconds_for_turn(request), "pool")
        finally:
            lease.interrupt.discard(wake)
        if not self._turns.holds(lease):
            raise late("pool")

    def _kept(self, route: Route) -> AsyncConnection | None:
        while (connection := self._idle.take(route)) is not None and connection.has_expired():
            connection.close()
        return connection

    def _new(self, route: Route) -> AsyncConnection:
        for connection in self._surplus():
            connection.close()
        return AsyncConnection(self._setting, route)

    def end(self, lease: Lease[AsyncConnection], keep_alive: str | None = None, *, is_whole: bool = False) -> None:
        """Take a connection back, or close it if its answer did not come to its end."""
        for connection in self._given_back(lease, keep_alive, is_whole=is_whole):
            connection.close()

    async def aclose(self) -> None:
        """Close what is idle; what is in use is closed by those who use it."""
        self._is_closed = True
        for connection in self._idle.clear():
            connection.close()
        from asyncio import sleep  # what is loaded for blocking calls need not load it

        await sleep(0)  # the event loop closes what was aborted when it has its turn
