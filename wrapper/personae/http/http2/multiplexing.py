"""Connections of HTTP/2, which carry several requests at once: what they are, and those for threads.

What is said on them is in `protocol`; here are the sockets, the waiting, and the time that each request has for itself.
"""

from __future__ import annotations

import socket
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import suppress
from threading import Lock
from time import monotonic
from typing import Any, Protocol
from weakref import WeakMethod, ref

from ...clock import Bell, Clock
from ...errors import Failure
from ...options import DEFAULT_TIMEOUT
from ..failures import Unclean, broken, broken_off, late, without_frames
from ..messages import Request, TransportError
from ..sockets import blocking
from ..sockets.routes import Route
from ..timing import Allowance
from .protocol import Multiplexer, Pairs, Stream, head

LOOK_SECONDS = 1.0
"""How often those that wait for another one to read look whether it was lost, of which nobody would tell them."""

READ_BYTES = 64 * 1024
READ_BYTES_AT_ONCE = 512 * 1024
"""After so many whoever reads for all looks at its own time."""

MOST_UNSENT = 256 * 1024
"""Bytes that wait for the socket; a body that has more to say waits too."""

MOST_UNSENT_ASIDE = 1024 * 1024
"""Where what is no body comes to as much, the server asks for answers that it does not take."""

CLOSED = "the server closed the connection (ReadError)"


class Body(Protocol):
    """The body of a request, in parts."""

    @property
    def is_whole(self) -> bool:
        """Whether all of it is there, and can be said again."""
        ...

    @property
    def is_empty(self) -> bool:
        """Whether it is known that there is none."""
        ...

    def __iter__(self) -> Iterator[bytes]: ...

    def __aiter__(self) -> AsyncGenerator[bytes, None]: ...


Waits = Iterator[tuple[Callable[[], bool], str, float | None]]
"""What is to become so, in which phase, and its timeout."""


def _nothing(_: Any) -> None:
    return


class _Multiplexed:
    """What both kinds of connection are, apart from reading and writing."""

    is_new = is_place = False

    def __init__(self, route: Route, clock: Clock, keepalive_expiry: float | None) -> None:
        self.route = route
        self.idle_until: float | None = None
        self.on_change: Callable[[Any], None] = _nothing
        """Called when it takes more requests than before, or fewer."""
        self.clock = clock
        self.session = Multiplexer()
        self._keepalive_expiry = keepalive_expiry
        self._was_idle = False

    @property
    def shared(self) -> _Multiplexed:
        """What others may use too: itself."""
        return self

    @property
    def most(self) -> int:
        """How many requests it takes at once, now."""
        return self.session.most

    @property
    def is_settled(self) -> bool:
        """Whether the server has said how many."""
        return self.session.is_settled

    def is_reusable(self, keep_alive: str | None = None) -> bool:
        """Whether it may wait for further requests, now that it has none; notes until when."""
        del keep_alive  # a header of HTTP/1.1
        self._was_idle = True
        expiry = self._keepalive_expiry
        self.idle_until = None if expiry is None else self.clock.monotonic() + expiry
        return self.session.most > 0 and self.session.has_heard

    def leave(self) -> None:
        """What was used of it was a place."""

    def abort(self) -> None:
        """Nobody waits for it who has no place."""

    def has_expired(self) -> bool:
        """Whether it was idle for too long, or is known to have ended."""
        is_old = self.idle_until is not None and self.clock.monotonic() >= self.idle_until
        return is_old or self.session.most == 0

    def _tell(self) -> None:
        if self.session.has_changed:
            self.session.has_changed = False
            self.on_change(self)


class _Place:
    """A request's place on a connection that others use too."""

    is_place = True
    is_new = False
    shared = None
    errors: tuple[type[Exception], ...] = ()

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._given = Stream(WeakMethod(self._wake))
        self._allowance: Allowance | None = None
        self._timeout = DEFAULT_TIMEOUT
        self._may_move = False
        """Whether the request can be said again from its beginning."""
        self._is_broken_off = False

    def _begin(self, request: Request, target: str, headers: Pairs, body: Body) -> None:
        connection = self._connection
        self._allowance = Allowance(connection.clock, request.expires)
        self._timeout = request.timeout
        self._may_move = body.is_whole
        connection.begin(
            self._given, head(request, connection.route.authority, target, headers), is_whole=body.is_empty
        )

    def _saying(self, part: bytes) -> Waits:
        """Send a part of the body; gives what is to be waited for meanwhile."""
        left = memoryview(part)
        while left and not self._given.has_ended:
            self.check_time("write")
            self.check()
            left = left[self._connection.write(self._given, left) :]
            if self._given.is_blocked:
                yield self._may_write, "write", self._timeout.write

    def _part(self) -> bytes:
        """What has come of the body, nothing at its end."""
        part: bytes = self._connection.take(self._given)
        if not part:
            self.check()
        return part

    @property
    def status(self) -> int:
        """The status of the answer."""
        return self._given.status

    @property
    def headers(self) -> Pairs:
        """The headers of the answer."""
        return self._given.headers

    def extend(self, expires: float | None) -> None:
        """Give the answer that is on its way until another moment."""
        if self._allowance is not None:
            self._allowance.expires = expires

    def abort(self) -> None:
        """Break off this request, and no other; from any thread."""
        self._is_broken_off = True
        self._wake()

    def _wake(self) -> None:
        raise NotImplementedError

    def is_reusable(self, keep_alive: str | None = None) -> bool:
        """A place is for one request."""
        del keep_alive
        return False

    def check_time(self, phase: str) -> None:
        """TransportError if the request has had its time, or was broken off."""
        if self._is_broken_off:
            raise broken_off(Failure.INTERRUPTED)
        if self._allowance is not None and self._allowance.seconds(1.0) == 0:
            raise late(phase)

    def check(self) -> None:
        """TransportError if nothing more is to be waited for; Unclean if another connection may have the request."""
        if self._is_broken_off:
            raise broken_off(Failure.INTERRUPTED)
        if self._given.is_unbegun and self._may_move:
            raise Unclean
        if self._given.failure is not None:
            raise self._given.failure.again()

    def _has_answer(self) -> bool:
        return self._given.status > 0

    def _has_part(self) -> bool:
        return bool(self._given.parts) or self._given.has_ended

    def _may_write(self) -> bool:
        return not self._given.is_blocked or self._given.has_ended

    def seconds(self, since: float, timeout: float | None) -> float | None:
        """What is left of a phase that began then."""
        left = None if timeout is None else max(since + timeout - monotonic(), 0.0)
        return left if self._allowance is None else self._allowance.seconds(left)


class Place(_Place):
    """One of a blocking call."""

    def __init__(self, connection: Multiplexed) -> None:
        super().__init__(connection)
        self.bell = Bell()

    def _wake(self) -> None:
        self.bell.ring()
        self._connection.wake(self)

    def send(self, request: Request, target: str, headers: Pairs, body: Body) -> Place:
        """Itself, as soon as the headers of the answer are there; Unclean if the server has done nothing, nor will."""
        try:
            self._ask(request, target, headers, body)
        except BaseException as error:  # its frames hold parts of the body
            without_frames(error)
            raise
        return self

    def _ask(self, request: Request, target: str, headers: Pairs, body: Body) -> None:
        connection, stream = self._connection, self._given
        self._begin(request, target, headers, body)
        if not stream.is_whole:
            for part in body:
                for wait in self._saying(part):
                    connection.until(self, *wait)
                if stream.has_ended:
                    break
            connection.finish(stream)
        connection.until(self, self._has_answer, "read", self._timeout.read)

    @property
    def stream(self) -> Iterator[bytes]:
        """The body of the answer, as it comes."""
        while True:
            self._connection.until(self, self._has_part, "read", self._timeout.read)
            part = self._part()
            if not part:
                return
            yield part

    def leave(self) -> None:
        """Give up what is not over of the request."""
        self._connection.give_up(self, self._given)

    def close(self) -> None:
        """The connection stays open."""


class Multiplexed(_Multiplexed):
    """One for threads: of those that wait, one reads for all, and when it has what it waits for, another goes on."""

    def __init__(
        self, stream: blocking.SocketStream, route: Route, clock: Clock, keepalive_expiry: float | None
    ) -> None:
        super().__init__(route, clock, keepalive_expiry)
        self._stream = stream
        self._lock = Lock()
        """Held for what never waits, and by nobody who waits."""
        self._unsent = bytearray()
        self._has_more = False
        self._watches_room = False
        self._leader: ref[Place] | None = None
        self._sleeper: ref[Place] | None = None
        """The leader, while it waits for the socket."""
        self._followers: dict[ref[Place], None] = {}
        try:
            self._waking, self._woken = socket.socketpair()
        except OSError as error:
            raise broken("connect", error) from error
        self._waking.setblocking(False)
        self._woken.setblocking(False)
        stream.never_wait()
        self._flush()

    def place(self) -> Place:
        """A place for one request."""
        return Place(self)

    # what a request does, each in one go

    def begin(self, stream: Stream, pairs: Any, *, is_whole: bool) -> None:
        """Send the headers of a request."""
        with self._lock, self.session:
            self._pump()
            self.session.begin(stream, pairs, monotonic(), is_whole=is_whole)
            self._flush()

    def write(self, stream: Stream, data: memoryview) -> int:
        """How many bytes of a request were taken; the stream is blocked if more would have to wait."""
        with self._lock, self.session:
            if stream.failure is not None or stream.has_ended:
                return 0
            if len(self._unsent) >= MOST_UNSENT:
                self._pump()
            if len(self._unsent) >= MOST_UNSENT:
                stream.is_blocked = True
                return 0
            count = self.session.send(stream, data[:MOST_UNSENT])
            self._flush()
            return count

    def finish(self, stream: Stream) -> None:
        """Say that a request is whole, unless that is of no interest any more."""
        with self._lock, self.session:
            if stream.failure is None and not (stream.has_ended or stream.is_reset):
                self.session.finish(stream)
                self._flush()

    def take(self, stream: Stream) -> bytes:
        """What has come of an answer, nothing at its end."""
        with self._lock, self.session:
            data = self.session.take(stream)
            self._flush()
            return data

    def give_up(self, place: Place, stream: Stream) -> None:
        """Have done with a request; what is not over of it is given up."""
        self._step_down(place)
        with self._lock, self.session:
            self.session.leave(stream)
            self._flush()

    # waiting

    def until(self, place: Place, is_so: Callable[[], bool], phase: str, timeout: float | None) -> None:
        """Wait until something is so; TransportError if that takes too long, or cannot be any more."""
        since = monotonic()
        place.check_time(phase)
        with self._lock:
            if is_so():
                return
        try:
            while True:
                with self._lock:
                    leads = self._lead_or_follow(place)
                    if is_so():  # whatever happens from here on wakes it
                        return
                    self.session.look(monotonic())
                    place.check()
                seconds = place.seconds(since, timeout)
                if seconds is not None and seconds <= 0:
                    self._doubt()
                    raise late(phase)
                if leads:
                    self._read_for_all(seconds)
                else:
                    place.bell.wait(LOOK_SECONDS if seconds is None else min(seconds, LOOK_SECONDS))
        finally:
            self._step_down(place)

    def _lead_or_follow(self, place: Place) -> bool:
        leader = None if self._leader is None else self._leader()
        if leader is None or leader is place:
            self._leader = self._sleeper = ref(place)
            self._watches_room = bool(self._unsent)
            return True
        self._followers[ref(place)] = None
        return False

    def _read_for_all(self, seconds: float | None) -> None:
        silent_at = self.session.silent_at
        if silent_at is not None:
            left = max(silent_at - monotonic(), 0.0)
            seconds = left if seconds is None else min(seconds, left)
        number = self._stream.fileno()
        blocking.await_ready(
            {self._woken.fileno(), number}, {number} if self._watches_room else (), 0.0 if self._has_more else seconds
        )
        self._sleeper = None
        with self._lock, self.session:
            with suppress(BlockingIOError):
                self._woken.recv(READ_BYTES)
            self._pump()

    def _step_down(self, place: Place) -> None:
        """Wait no more; if it was the one that read, let another read."""
        with self._lock:
            self._followers.pop(ref(place), None)
            if self._leader is not None and self._leader() is place:
                self._leader = self._sleeper = None
            if self._leader is None:
                following = next((one for held in self._followers if (one := held()) is not None), None)
                if following is not None:
                    following.bell.ring()

    def wake(self, place: Place | None = None) -> None:
        """Let whoever waits for the socket look again, or this one alone."""
        sleeper = self._sleeper
        if sleeper is not None and (place is None or sleeper() is place):
            with suppress(OSError):  # it is awake, or the connection is closed
                self._waking.send(b"\0")

    def _doubt(self) -> None:
        with self._lock, self.session:
            self.session.doubt(monotonic())
            self._flush()
        self.wake()  # whoever reads has less time now

    # the socket; whoever calls these holds the lock

    def _pump(self) -> None:
        """Read what is there, and send what can be sent."""
        self._has_more = False
        count = 0
        try:
            while not self.session.has_failed:
                data = self._stream.receive_now(READ_BYTES)
                if data is None:
                    break
                if not data:
                    self.session.fail(CLOSED)
                    break
                self.session.receive(data, monotonic())
                count += len(data)
                if count >= READ_BYTES_AT_ONCE:
                    self._has_more = True
                    self.wake()
                    break
        except TransportError as error:
            self.session.fail(error.reason)
        self._flush()

    def _flush(self) -> None:
        was_full = len(self._unsent) >= MOST_UNSENT
        self._unsent += self.session.output()
        try:
            while self._unsent:
                with memoryview(self._unsent) as unsent:
                    count = self._stream.send_now(unsent)
                if not count:
                    break
                del self._unsent[:count]
        except TransportError as error:
            self._unsent.clear()
            self.session.fail(error.reason)
        if len(self._unsent) >= MOST_UNSENT_ASIDE:
            self.session.fail("the server asks for answers that it does not take")
        if was_full and len(self._unsent) < MOST_UNSENT:
            self.session.unblock()
        elif self._unsent and not self._watches_room:
            self.wake()
        self._tell()

    def is_reusable(self, keep_alive: str | None = None) -> bool:
        """Whether it may wait for further requests, now that it has none; notes until when."""
        return super().is_reusable(keep_alive) and not self._unsent

    def close(self) -> None:
        """Close the socket, now that nobody uses it."""
        self._stream.close()
        self._waking.close()
        self._woken.close()
