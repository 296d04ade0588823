"""Waiting for several things at once: one schedule of reads, of which so many are on the way at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from personae_api.types import Call

from ..call.response import Response
from ..clock import Clock, Interrupt
from ..errors import APIError, AuthenticationError, ConfigurationError, PersonaeError, WaitAllError
from .feed import Feed
from .one import Alarm, AsyncRead, Read, async_wait, listening
from .watch import Watch

if TYPE_CHECKING:
    from asyncio import Task
    from concurrent.futures import Future

T = TypeVar("T")

OF_ALL = (AuthenticationError, ConfigurationError)
"""Errors that would be those of every other read too: a key that is not taken, a client that is closed."""

LEAVE_SECONDS = 0.5
"""How long the end waits for reads that nobody wants any more: a client of the user's has no interrupt."""

LOOK_SECONDS = 0.5
"""How often events are looked at while reads are on the way."""


def checked(ids: object, concurrency: object) -> list[str]:
    """The ids; ConfigurationError for what is no list of them, or no number of reads at once."""
    if type(concurrency) is not int or concurrency < 1:
        raise ConfigurationError(f"concurrency=... must be a whole number of at least 1, not {concurrency!r}")
    if isinstance(ids, str | bytes) or not isinstance(ids, Iterable):
        raise ConfigurationError(f"the ids to wait for must be a list of strings, not {type(ids).__name__}")
    found = list(ids)
    if odd := [one for one in found if not isinstance(one, str)]:
        raise ConfigurationError(f"the ids to wait for must be strings, one of them is {type(odd[0]).__name__}")
    return found


class Ledger(Generic[T]):
    """What has become of each thing."""

    def __init__(self) -> None:
        self._done: dict[str, Response[T]] = {}
        self._errors: dict[str, PersonaeError] = {}

    def finished(self, id: str, response: Response[T]) -> None:
        """Note that a thing is finished."""
        self._done[id] = response

    def failed(self, id: str, error: PersonaeError) -> None:
        """Note that it is not, and never will be here."""
        self._errors[id] = error

    def ended(self, id: str, error: PersonaeError) -> None:
        """Note an error that ended all waits, of a thing that had no end of its own."""
        if id not in self._done:
            self._errors.setdefault(id, error)

    def results(self, ids: Sequence[str]) -> list[Response[T]]:
        """The answers in the order of the ids; WaitAllError if some are not finished."""
        if self._errors:
            found = [self._done.get(id) for id in ids]
            in_order = {id: self._errors[id] for id in ids if id in self._errors}
            raise WaitAllError(in_order, tuple(None if one is None else one.parsed for one in found))
        return [self._done[id] for id in ids]


class _Schedule(Generic[T]):
    """Which thing is read when, the one that is due first before others."""

    def __init__(self, now: float, watches: Sequence[Watch[T]]) -> None:
        self._due: dict[int, float] = dict.fromkeys(range(len(watches)), now)
        self._heap = [(now, place) for place in self._due]

    def put(self, place: int, moment: float) -> None:
        """Read the thing at this moment, and not at another."""
        self._due[place] = moment
        heappush(self._heap, (moment, place))

    def next(self) -> float | None:
        """When the next one is due, None if nothing is."""
        while self._heap and self._due.get(self._heap[0][1]) != self._heap[0][0]:
            heappop(self._heap)
        return self._heap[0][0] if self._heap else None

    def take(self, now: float) -> int | None:
        """One that is due."""
        moment = self.next()
        if moment is None or moment > now:
            return None
        place = heappop(self._heap)[1]
        del self._due[place]
        return place

    def is_waiting(self, place: int) -> bool:
        """Whether a thing is to be read later."""
        return place in self._due


def wait_all(
    read: Read[T], clock: Clock, closing: Interrupt, watches: Mapping[str, Watch[T]], feed: Feed | None, most: int
) -> Ledger[T]:
    """Read things until all are finished, at most so many at once, each in a thread for as long as it is read."""
    from concurrent.futures import FIRST_COMPLETED
    from concurrent.futures import wait as first_of

    from ..threads import Threads

    ledger, listed = Ledger[T](), list(watches.values())
    schedule, rung, alarm, stop = _Schedule(clock.monotonic(), listed), set[int](), Alarm(closing), Interrupt()
    flying: dict[Future[Response[T]], int] = {}

    def hear(place: int) -> None:
        rung.add(place)
        alarm.ring()

    closing.add(stop.set)
    executor = Threads(most, thread_name_prefix="personae-wait")
    try:
        with ExitStack() as stack:
            for place, watch in enumerate(listed):
                stack.enter_context(listening(feed, watch, partial(hear, place)))
            while schedule.next() is not None or flying:
                pause, now = alarm.anew(), clock.monotonic()
                for place in [one for one in list(rung) if schedule.is_waiting(one)]:
                    rung.discard(place)
                    schedule.put(place, max(now, listed[place].not_before))
                while len(flying) < most and (due := schedule.take(now)) is not None:
                    flying[executor.submit(read, listed[due].call, listed[due].remaining, stop)] = due
                if not flying:
                    clock.sleep(max((schedule.next() or now) - now, 0.0), pause)
                    continue
                for future in first_of(flying, LOOK_SECONDS, FIRST_COMPLETED).done:
                    place = flying.pop(future)
                    fatal = _settle(ledger, listed[place], future, schedule, place, clock)
                    if fatal is not None:
                        for watch in listed:
                            ledger.ended(watch.id, fatal)
                        return ledger
    finally:
        closing.discard(stop.set)
        stop.set()
        executor.shutdown(wait=False, cancel_futures=True)
        executor.shutdown(wait=not first_of(list(flying), LEAVE_SECONDS).not_done)
    return ledger


def _settle(
    ledger: Ledger[T], watch: Watch[T], future: Future[Response[T]], schedule: _Schedule[T], place: int, clock: Clock
) -> PersonaeError | None:
    """Note what a read has brought; an error that ends all waits."""
    try:
        try:
            response = future.result()
        except APIError as error:
            outcome: Response[T] | float = watch.failed(error)
        else:
            outcome = watch.came(response)
    except PersonaeError as error:
        if error is watch.raised:
            raise
        ledger.failed(watch.id, error)
        return error if isinstance(error, OF_ALL) else None
    if isinstance(outcome, Response):
        ledger.finished(watch.id, outcome)
    else:
        schedule.put(place, clock.monotonic() + outcome)
    return None


async def async_wait_all(
    read: AsyncRead[T], clock: Clock, closing: Interrupt, watches: Mapping[str, Watch[T]], feed: Feed | None, most: int
) -> Ledger[T]:
    """Read things until all are finished, at most so many at once, each in a task of its own."""
    import asyncio

    ledger, places = Ledger[T](), asyncio.Semaphore(most)

    async def wait(watch: Watch[T]) -> None:
        async def in_turn(call: Call[T, Any], seconds: float | None) -> Response[T]:
            del seconds  # some of them pass before it is this one's turn
            async with places:
                return await read(call, watch.remaining)

        try:
            ledger.finished(watch.id, await async_wait(in_turn, clock, closing, watch, feed))
        except PersonaeError as error:
            if error is watch.raised:
                raise
            ledger.failed(watch.id, error)
            if isinstance(error, OF_ALL):
                for other in watches.values():
                    ledger.ended(other.id, error)
                stop()
        finally:
            if watch.raised is not None:
                stop()

    def stop() -> None:
        for task in tasks:  # the one that says so is done anyway
            task.cancel()

    tasks: list[Task[None]] = [asyncio.create_task(wait(watch)) for watch in watches.values()]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION) if tasks else (set(), set())
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for raised in (watch.raised for watch in watches.values()):  # also what asyncio takes for the end of a task alone
        if raised is not None:
            raise raised
    for error in (task.exception() for task in done if not task.cancelled()):
        if error is not None:
            raise error
    return ledger
