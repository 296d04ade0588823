"""Waiting for one thing: the two loops that read it, which obey `Watch`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from typing import Any, TypeAlias, TypeVar

from personae_api.types import Call

from ..call.response import Response
from ..clock import Clock, Interrupt
from ..errors import APIError, ConfigurationError
from .feed import Feed
from .waited import Waited
from .watch import Watch

T = TypeVar("T")

Read: TypeAlias = Callable[[Call[T, Any], float | None, Interrupt], Response[T]]
"""Sends a call that may take so many seconds; it is broken off by the interrupt."""

AsyncRead: TypeAlias = Callable[[Call[T, Any], float | None], Awaitable[Response[T]]]


class Alarm:
    """Ends the pause that goes on, or else the next one: an event may come while the thing is read."""

    def __init__(self, closing: Interrupt) -> None:
        self._closing = closing
        self._pause = self.anew()

    def anew(self) -> Interrupt:
        """What ends a pause that has not begun yet."""
        self._pause = Interrupt()
        self._closing.add(self._pause.set)
        return self._pause

    def ring(self) -> None:
        """End the pause."""
        self._pause.set()


def wait(read: Read[T], clock: Clock, closing: Interrupt, watch: Watch[T], feed: Feed | None) -> Response[T]:
    """Read a thing until it is finished."""
    alarm = Alarm(closing)
    with listening(feed, watch, alarm.ring):
        while True:
            pause = alarm.anew()
            try:
                response = read(watch.call, watch.remaining, closing)
            except APIError as error:
                outcome: Response[T] | float = watch.failed(error)
            except ConfigurationError as error:  # the client was closed, or has no key any more
                error.waited = watch.waited
                raise
            else:
                outcome = watch.came(response)
            if isinstance(outcome, Response):
                return outcome
            clock.sleep(outcome, pause)
            if (early := watch.not_before - clock.monotonic()) > 0:
                clock.sleep(early, closing)


async def async_wait(
    read: AsyncRead[T], clock: Clock, closing: Interrupt, watch: Watch[T], feed: Feed | None
) -> Response[T]:
    """Read a thing until it is finished."""
    alarm = Alarm(closing)
    with listening(feed, watch, ringing(alarm)):
        while True:
            pause = alarm.anew()
            try:
                response = await read(watch.call, watch.remaining)
            except APIError as error:
                outcome: Response[T] | float = watch.failed(error)
            except ConfigurationError as error:  # the client was closed, or has no key any more
                error.waited = watch.waited
                raise
            else:
                outcome = watch.came(response)
            if isinstance(outcome, Response):
                return outcome
            await clock.async_sleep(outcome, pause)
            if (early := watch.not_before - clock.monotonic()) > 0:
                await clock.async_sleep(early, closing)


@contextmanager
def noted(made: Response[Any], id: str) -> Iterator[None]:
    """Have what breaks off a wait say what was made: nobody else would know its id, and it may have cost money.

    The call as a whole has done what was asked, whatever has become of a read: made again, there are two.
    """
    try:
        yield
    except BaseException as error:
        if isinstance(error, APIError | ConfigurationError):
            error.outcome = "done"
            error.waited = error.waited or Waited(id, None, None, made.parsed, 0, 0.0)
        error.add_note(
            f"{made.vendor} {made.operation} has made {id!r}, which continues and can be waited for by this id"
        )
        raise


def listening(feed: Feed | None, watch: Watch[Any], ring: Callable[[], object]) -> AbstractContextManager[None]:
    """Have the events that concern a thing ring."""

    def listener(event: Mapping[str, Any]) -> bool:
        if not watch.concerns(event):
            return False
        ring()
        return True

    return nullcontext() if feed is None else feed.told(listener)


def ringing(alarm: Alarm) -> Callable[[], object]:
    """What rings an alarm of the running event loop from any thread."""
    import asyncio

    loop = asyncio.get_running_loop()

    def ring() -> None:
        with suppress(RuntimeError):  # the loop has ended in the meantime, and with it the wait
            loop.call_soon_threadsafe(alarm.ring)

    return ring
