"""Streams of events as they are iterated; the two loops here obey `Course`, which decides."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import personae
from personae_api.types import StreamCall

from ..call.exchange import Exchange
from ..call.response import Response
from ..clock import Interrupt
from ..errors import APIConnectionError, ConfigurationError
from ..http.messages import TransportError
from ..http.transport import AsyncOpened, Opened
from ..misuse import refused
from ..options import Options
from .course import Course
from .events import UnknownEvent
from .protocol import reader

T = TypeVar("T")
A = TypeVar("A", Opened, AsyncOpened)


class _Base(Generic[T, A]):
    """What both kinds of stream are, apart from reading; `closing` is set when their client is closed."""

    def __init__(
        self,
        call: StreamCall[T, Any],
        exchange: Callable[[StreamCall[T, Any]], Exchange[T]],
        options: Options,
        closing: Interrupt,
    ) -> None:
        reader()  # refuses now, not when the events are wanted
        self._call = call
        self._exchange = exchange
        self._options = options
        self._interrupt = Interrupt()
        self._closing = closing
        closing.add(self._interrupt.set)
        self._last_id: str | None = None
        self._response: Response[None] | None = None
        self._was_sent = False
        self._is_read = False
        self._is_closed = False
        self._idle: A | None = None
        """The answer, while the caller has an event of it."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._call.operation.vendor} {self._call.operation.id}>"

    @property
    def response(self) -> Response[None] | None:
        """The response of the stream: status, headers, request id, attempts; None before it arrives.

        After a reconnection it is the last response, and `attempts` counts all of them.
        """
        return self._response

    @property
    def last_event_id(self) -> str | None:
        """The id of the last event, after which the stream continues; None if the vendor gave none."""
        return self._last_id or None

    def _begin(self) -> tuple[Course[T], float | None]:
        """The course of a new loop, and how long it waits at first: not at all."""
        operation = self._call.operation
        if self._is_closed:
            raise ConfigurationError(f"{self!r} is closed: call the method again")
        if self._is_read:
            raise ConfigurationError(f"{self!r} is being read: call the method again for a second stream")
        if self._was_sent and not operation.repeatable:
            raise ConfigurationError(
                f"{self!r} was sent already, and sending it again may repeat what it does: call the method again "
                "if you mean to"
            )
        course = Course(
            self._call,
            self._exchange(self._call),
            self._last_id,
            self._options.max_response_bytes,
            self._options.on_drift,
        )
        self._was_sent = self._is_read = True
        return course, 0.0

    def _arriving(self, course: Course[T], opened: A) -> None:
        self._response = course.arriving(opened.status, opened.headers)

    def _handed_on(self, course: Course[T], opened: A) -> None:
        """The caller is about to have an event."""
        self._last_id = course.last_id
        self._idle = opened

    def _stop(self) -> A | None:
        """Have whoever reads stop, and return the answer if nobody reads it at this moment."""
        self._is_closed = True
        self._interrupt.set()
        return self._idle

    def _ended(self, course: Course[T]) -> None:
        course.exchange.ended()
        self._last_id = course.last_id
        self._is_read = False
        self._idle = None


class EventStream(_Base[T, Opened]):
    """Events that a vendor sends as they happen; the request is sent when you iterate them.

    >>> for event in bland.calls.stream_transcript("..."):  # doctest: +SKIP
    ...     print(event)

    A stream that breaks off is reopened after its last event, if the call may be sent twice: up to `max_retries` times
    in a row. Leaving the loop closes the connection, and another loop continues after the last event. The `read`
    timeout limits the time between two signs of life, the `deadline` the whole stream.

    An event of a kind that is not known is an `UnknownEvent`; one that says that the stream has failed is raised
    (ReportedFailureError).
    """

    def __init__(
        self,
        call: StreamCall[T, Any],
        exchange: Callable[[StreamCall[T, Any]], Exchange[T]],
        options: Options,
        closing: Interrupt,
        open: Callable[[Exchange[Any], Interrupt], Opened],
        sleep: Callable[[float, Interrupt], None],
    ) -> None:
        super().__init__(call, exchange, options, closing)
        self._open = open
        self._sleep = sleep

    def __iter__(self) -> Iterator[T | personae.UnknownEvent]:
        return self._events()

    def _events(self) -> Iterator[T | UnknownEvent]:
        course, wait = self._begin()
        try:
            while wait is not None and not self._is_closed:
                opened = self._open(course.exchange, self._interrupt)
                try:
                    self._arriving(course, opened)
                    for part in opened:
                        for event in course.read(part):
                            self._handed_on(course, opened)
                            yield event
                            self._idle = None
                            if self._is_closed:
                                return
                        if course.is_over:
                            return
                    wait = course.closed()
                except TransportError as error:
                    if self._is_closed:
                        return
                    wait = course.broke_off(error)
                finally:
                    opened.close()
                if wait is not None:
                    self._sleep(wait, self._interrupt)
        except BaseException as error:
            course.exchange.ended(error)
            if not (self._is_closed and isinstance(error, APIConnectionError)):
                raise
        finally:
            self._ended(course)

    def close(self) -> None:
        """Close the connection, from any thread; a loop over the events ends."""
        idle = self._stop()
        if idle is not None:
            idle.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncEventStream(_Base[T, AsyncOpened]):
    """The same for coroutines: `async for event in stream`, `async with stream`, `await stream.aclose()`."""

    if not TYPE_CHECKING:  # a type checker says by itself that these are not there
        # what `for` asks for: with an `__iter__` it would be taken for something that `for` can read
        __getitem__ = refused("these events are read with `async for`, not with `for`")
        __await__ = refused("a stream is not awaited itself: `async for event in ...`")

    def __init__(
        self,
        call: StreamCall[T, Any],
        exchange: Callable[[StreamCall[T, Any]], Exchange[T]],
        options: Options,
        closing: Interrupt,
        open: Callable[[Exchange[Any], Interrupt], Awaitable[AsyncOpened]],
        sleep: Callable[[float, Interrupt], Awaitable[None]],
    ) -> None:
        super().__init__(call, exchange, options, closing)
        self._open = open
        self._sleep = sleep

    def __aiter__(self) -> AsyncIterator[T | personae.UnknownEvent]:
        return self._events()

    async def _events(self) -> AsyncIterator[T | UnknownEvent]:
        course, wait = self._begin()
        try:
            while wait is not None and not self._is_closed:
                opened = await self._open(course.exchange, self._interrupt)
                try:
                    self._arriving(course, opened)
                    async for part in opened:
                        for event in course.read(part):
                            self._handed_on(course, opened)
                            yield event
                            self._idle = None
                            if self._is_closed:
                                return
                        if course.is_over:
                            return
                    wait = course.closed()
                except TransportError as error:
                    if self._is_closed:
                        return
                    wait = course.broke_off(error)
                finally:
                    await opened.aclose()
                if wait is not None:
                    await self._sleep(wait, self._interrupt)
        except BaseException as error:
            course.exchange.ended(error)
            if not (self._is_closed and isinstance(error, APIConnectionError)):
                raise
        finally:
            self._ended(course)

    async def aclose(self) -> None:
        """Close the connection, from any task; a loop over the events ends."""
        idle = self._stop()
        if idle is not None:
            await idle.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
