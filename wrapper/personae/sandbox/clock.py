"""Time in a sandbox: it stands still until somebody waits, and then it leaps."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from math import inf
from random import Random
from threading import Lock

from ..clock import Clock, Interrupt

STARTS = dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)
"""When a sandbox begins if nobody says otherwise, so that its answers are the same on any day."""

_END = dt.datetime(dt.MAXYEAR, 12, 31, tzinfo=dt.UTC).timestamp()


class VirtualClock(Clock):
    """A clock on which waiting takes no real time; waits of several threads or tasks add up.

    `slept` has the seconds of each wait. While a sandbox is served, real time passes too.
    """

    def __init__(self, seed: int = 0, starts: float = STARTS.timestamp()) -> None:
        self.slept: list[float] = []
        self._starts = starts
        self._elapsed = 0.0
        self._running_since = 0.0
        self._servers = 0
        self._random = Random(seed)  # noqa: S311 - the same numbers in every run are the point
        self._lock = Lock()
        self._due: Callable[[], float] = lambda: inf
        self._passed: Callable[[], list[BaseException]] = list

    def tell(self, due: Callable[[], float], passed: Callable[[], list[BaseException]]) -> None:
        """Stand still at each moment that is due, and say that it has come."""
        self._due, self._passed = due, passed

    def time(self) -> float:
        return self._starts + self.monotonic()

    def monotonic(self) -> float:
        return self._elapsed + (time.monotonic() - self._running_since if self._servers else 0.0)

    def sleep(self, seconds: float, interrupt: Interrupt | None = None) -> None:
        del interrupt  # there is nothing to interrupt: it takes no time
        with self._lock:
            self.slept.append(seconds)
        self._move(seconds)

    async def async_sleep(self, seconds: float, interrupt: Interrupt | None = None) -> None:
        del interrupt
        import asyncio

        self.sleep(seconds)
        await asyncio.sleep(0)

    def random(self) -> float:
        with self._lock:
            return self._random.random()

    def advance(self, seconds: float = 0.0, *, minutes: float = 0.0, hours: float = 0.0, days: float = 0.0) -> None:
        """Move the clock forward; whatever changes in between changes at its own time.

        >>> from personae.sandbox import Sandbox
        >>> Sandbox().clock.advance(hours=6)

        Raises what webhook receivers raise.
        """
        whole = seconds + 60 * minutes + 3600 * hours + 86_400 * days
        if not 0 <= whole < inf:
            raise ValueError(f"time goes on by 0 or more seconds, not by {whole}")
        if whole > _END - self.time():
            raise ValueError(f"a sandbox's time ends with the year {dt.MAXYEAR}, which {whole:g} seconds go beyond")
        raised = self._move(whole)
        if len(raised) == 1:
            raise raised[0]
        if raised:
            raise BaseExceptionGroup("functions that receive webhooks have raised", raised)

    def _move(self, seconds: float) -> list[BaseException]:
        raised: list[BaseException] = []
        while True:
            until = self._due() - self.time()
            step = min(max(until, 0.0), seconds)
            self.tick(step)
            seconds -= step
            raised += self._passed()
            if seconds <= 0:
                return raised

    def tick(self, seconds: float) -> None:
        """Let time pass in silence."""
        with self._lock:
            self._elapsed += seconds

    def run(self) -> None:
        """Let real time pass as well, until `halt` was called as often."""
        with self._lock:
            if not self._servers:
                self._running_since = time.monotonic()
            self._servers += 1

    def halt(self) -> None:
        """Stand still again."""
        with self._lock:
            self._servers -= 1
            if not self._servers:
                self._elapsed += time.monotonic() - self._running_since


def stamp(moment: float) -> str:
    """A moment as the vendors write it: UTC, milliseconds, Z."""
    return dt.datetime.fromtimestamp(moment, dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
