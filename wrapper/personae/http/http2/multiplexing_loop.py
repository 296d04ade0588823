"""Connections of HTTP/2 on an event loop, which itself has what comes read, so that no task is needed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from time import monotonic
from typing import Any

from ...clock import Clock
from ..failures import broken, without_frames
from ..messages import Request, TransportError
from ..sockets.event_loop import LoopStream, awaited
from ..sockets.routes import Route
from .multiplexing import CLOSED, MOST_UNSENT, MOST_UNSENT_ASIDE, Body, _Multiplexed, _Place
from .protocol import Pairs, Stream


class AsyncPlace(_Place):
    """One of a coroutine."""

    def __init__(self, connection: AsyncMultiplexed) -> None:
        super().__init__(connection)
        self._news: asyncio.Future[None] | None = None

    def _wake(self) -> None:
        if self._news is not None and not self._news.done():
            self._news.set_result(None)

    async def send(self, request: Request, target: str, headers: Pairs, body: Body) -> AsyncPlace:
        """Itself, as soon as the headers of the answer are there; Unclean if the server has done nothing, nor will."""
        try:
            await self._ask(request, target, headers, body)
        except BaseException as error:  # its frames hold parts of the body
            without_frames(error)
            raise
        return self

    async def _ask(self, request: Request, target: str, headers: Pairs, body: Body) -> None:
        connection, stream = self._connection, self._given
        await connection.catch_up()
        self._begin(request, target, headers, body)
        if not stream.is_whole:
            async with aclosing(aiter(body)) as parts:
                async for part in parts:
                    for wait in self._saying(part):
                        await self._until(*wait)
                    if stream.has_ended:
                        break
            connection.finish(stream)
        await self._until(self._has_answer, "read", self._timeout.read)

    @property
    async def stream(self) -> AsyncIterator[bytes]:
        """The body of the answer, as it comes."""
        while True:
            await self._until(self._has_part, "read", self._timeout.read)
            part = self._part()
            if not part:
                return
            yield part

    async def _until(self, is_so: Callable[[], bool], phase: str, timeout: float | None) -> None:
        since = monotonic()
        self.check_time(phase)
        while not is_so():
            self.check()
            self._news = asyncio.get_running_loop().create_future()
            try:
                await awaited(self._news, self.seconds(since, timeout), phase)
            except TransportError:
                self._connection.doubt()
                raise
            finally:
                self._news = None

    def leave(self) -> None:
        """Give up what is not over of the request."""
        self._connection.give_up(self._given)

    def close(self) -> None:
        """The connection stays open."""

    async def aclose(self) -> None:
        """The connection stays open."""


class AsyncMultiplexed(_Multiplexed, asyncio.Protocol):
    """One for coroutines."""

    def __init__(self, stream: LoopStream, route: Route, clock: Clock, keepalive_expiry: float | None) -> None:
        super().__init__(route, clock, keepalive_expiry)
        self._stream = stream
        self._loop = asyncio.get_running_loop()
        self._is_full = False
        self._unsent = bytearray()
        self._timer: asyncio.TimerHandle | None = None
        self._transport = stream.hand_over(self)
        self._flush()

    def place(self) -> AsyncPlace:
        """A place for one request."""
        return AsyncPlace(self)

    # what the event loop calls

    def data_received(self, data: bytes) -> None:
        with self.session:
            self.session.receive(data, monotonic())
            self._flush()

    def eof_received(self) -> bool:
        self.session.fail(CLOSED)
        self._tell()
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        self.session.fail(CLOSED if exc is None else broken("read", exc).reason)
        self._tell()

    def pause_writing(self) -> None:
        self._is_full = True

    def resume_writing(self) -> None:
        self._is_full = False
        self.session.unblock()

    # what a request does

    async def catch_up(self) -> None:
        """Let the event loop read what has come while it was idle."""
        if self._was_idle and not self._transport.is_closing():
            self._was_idle = False
            await self._stream.catch_up()

    def begin(self, stream: Stream, pairs: Any, *, is_whole: bool) -> None:
        """Send the headers of a request."""
        with self.session:
            self.session.begin(stream, pairs, monotonic(), is_whole=is_whole)
            self._flush()

    def write(self, stream: Stream, data: memoryview) -> int:
        """How many bytes of a request were taken; the stream is blocked if more would have to wait."""
        if self._is_full:
            stream.is_blocked = True
            return 0
        with self.session:
            count = self.session.send(stream, data[:MOST_UNSENT])
            self._flush()
            self._write_out()  # and the event loop says whether it is full
            return count

    def finish(self, stream: Stream) -> None:
        """Say that a request is whole, unless that is of no interest any more."""
        with self.session:
            if stream.failure is None and not (stream.has_ended or stream.is_reset):
                self.session.finish(stream)
                self._flush()

    def take(self, stream: Stream) -> bytes:
        """What has come of an answer, nothing at its end."""
        with self.session:
            data = self.session.take(stream)
            self._flush()
            return data

    def give_up(self, stream: Stream) -> None:
        """Have done with a request; what is not over of it is given up."""
        with self.session:
            self.session.leave(stream)
            self._flush()

    def doubt(self) -> None:
        """One has waited for too long."""
        with self.session:
            self.session.doubt(monotonic())
            self._flush()
        if self._timer is None:
            self._look()

    def _look(self) -> None:
        now = monotonic()
        self.session.look(now)
        silent_at = None if self.session.has_failed else self.session.silent_at
        self._timer = None if silent_at is None else self._loop.call_later(silent_at - now, self._look)
        self._tell()

    def _flush(self) -> None:
        data = self.session.output()
        if data:
            if not self._unsent:  # all that is said in one turn of the event loop goes out together
                self._loop.call_soon(self._write_out)
            self._unsent += data
        self._tell()

    def _write_out(self) -> None:
        if self._unsent and not self._transport.is_closing():
            self._transport.write(bytes(self._unsent))
            if self._transport.get_write_buffer_size() >= MOST_UNSENT_ASIDE:
                self.session.fail("the server asks for answers that it does not take")
                self._tell()
        self._unsent.clear()

    def close(self) -> None:
        """Close it at once, now that nobody uses it."""
        if self._timer is not None:
            self._timer.cancel()
        self._stream.abort()
