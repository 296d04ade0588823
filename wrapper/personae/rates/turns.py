"""The turn of one attempt: asked for in every budget that it belongs to, and given back when it is over."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from ..call.exchange import Exchange
from ..call.retries import MAX_RETRY_AFTER_SECONDS, retry_after
from ..clock import Clock, Interrupt
from ..errors import NoTurnError
from ..http.messages import Headers
from ..http.transport import AsyncOpened, Opened
from ..secret import Secret
from ..telling import RateSource
from .budgets import Budget, Terms
from .limits import exhausted_for
from .line import Waiter
from .rate import RateOption, budgets
from .steps import Listen, Sleep, Steps, block, suspend

PAUSE_SECONDS = 1.0
"""How long nobody comes after a 429 that does not say how long to wait."""
LONGEST_SECONDS = 600.0
"""How long a place in Redis is held for an attempt that has no end of its own, if its worker dies."""


_FOR_EVER = 1e8
"""Seconds that everybody can count: infinity is no timeout."""


class _Closed(Exception):
    """The client was closed, and so nobody need wait any more."""


class Turn:
    """What an attempt waits for, and what it has."""

    def __init__(
        self, rate: RateOption, exchange: Exchange[Any], key: Secret[str], clock: Clock, interrupt: Interrupt
    ) -> None:
        self.marks: dict[Budget, str] = {}
        self.source: RateSource | None = None
        self.clock = clock
        self.interrupt = interrupt
        self._exchange = exchange
        self._budgets = budgets(rate, exchange.call, key, clock)
        self._began = clock.monotonic()
        self._in: list[Budget] = []
        """Those that it stands in, or has gone by."""
        self._has_gone = False

    @property
    def now(self) -> float:
        """The moment, on the client's clock."""
        return self.clock.monotonic()

    @property
    def longest(self) -> float:
        """How many seconds the attempt may take."""
        longest = self._exchange.longest
        return LONGEST_SECONDS if longest is None else longest

    def left(self, terms: Terms) -> float:
        """How many seconds it may still wait."""
        ends = [self._exchange.expires, None if terms.wait is None else self._began + terms.wait]
        return min((end - self.now for end in ends if end is not None), default=_FOR_EVER)

    def take(self) -> Steps[None]:
        """Wait until the attempt may go, in all its budgets; NoTurnError if that is too late."""
        standing: list[tuple[Budget, Waiter]] = []
        try:
            for budget in self._budgets:
                waiter = Waiter()
                standing.append((budget, waiter))
                self._in.append(budget)
                ahead = budget.line.stand(waiter)
                earliest = budget.earliest(self.now, ahead)
                if earliest - self.now > self.left(budget.terms):
                    raise self._late(budget.terms, earliest - self.now)
                while not budget.line.is_first(waiter):
                    yield from self.pause(None, budget.terms, waiter)
                yield from budget.ready(self, waiter)
            yield from self._all_ready(standing)
            self._has_gone = True
            for budget in self._budgets:
                budget.go(self, self.now)
        except _Closed:
            yield from self.end()
            return
        except GeneratorExit:
            raise
        except BaseException:
            yield from self.end()
            raise
        finally:
            for budget, waiter in standing:
                budget.line.leave(waiter)
        self._exchange.has_turn(self.now - self._began, self.source or "process")

    def _all_ready(self, standing: list[tuple[Budget, Waiter]]) -> Steps[None]:
        """While one budget was waited for, another may have been shut."""
        while True:
            waits = [
                (wait, budget.terms, waiter) for budget, waiter in standing if (wait := budget.wait(self.now)) != 0
            ]
            if not waits:
                return
            yield from self.pause(*waits[0])

    def pause(self, seconds: float | None, terms: Terms, waiter: Waiter) -> Steps[None]:
        """Wait so long, or until the waiter is rung; NoTurnError if that is longer than it may."""
        left = self.left(terms)
        if left < 0 or (seconds is not None and seconds > left):
            raise self._late(terms, seconds)
        if seconds is not None:
            yield Sleep(seconds)
        else:
            has_rung = yield Listen(waiter, left)
            if not has_rung and not self.interrupt.is_set:
                raise self._late(terms, None)
        if self.interrupt.is_set:
            raise _Closed

    def _late(self, terms: Terms, seconds: float | None) -> NoTurnError:
        expires = self._exchange.expires
        is_deadline = terms.wait is None or (expires is not None and expires < self._began + terms.wait)
        bound = "before the deadline" if is_deadline else f"within wait={terms.wait:g} s"
        when = "it is not known when the next one comes" if seconds is None else f"the next one is in {seconds:.1f} s"
        return self._exchange.without_turn(f"no turn {bound} in {terms.title}: {when}", seconds)

    def refused(self, terms: Terms) -> NoTurnError:
        """The error where Redis does not answer, and nobody may go without it."""
        return self._exchange.without_turn(
            f"Redis does not answer, and {terms.title} lets nobody go without it (share=0)", None
        )

    def answered(self, status: int, headers: Headers) -> Steps[None]:
        """Let all workers know what the vendor says of the budget."""
        told = retry_after(status, headers, self.clock.time())
        if status == 429 or (status == 503 and told is not None):
            # without a time it may be about this one thing, such as a number that was just called
            shut = self._budgets if told is not None else self._budgets[:1]
            seconds = PAUSE_SECONDS if told is None else told
        else:
            shut = self._budgets
            seconds = min(
                exhausted_for(headers, self._exchange.limit_headers, self.clock.time()), MAX_RETRY_AFTER_SECONDS
            )
        if seconds > 0:
            for budget in shut:
                yield from budget.shut(self.now, seconds)

    def end(self) -> Steps[None]:
        """Give back what it has; doing it twice changes nothing."""
        has_gone, self._has_gone = self._has_gone, False
        while self._in:
            yield from self._in.pop().end(self, has_gone=has_gone)


def begin(turn: Turn, open: Callable[[], Opened]) -> Opened:
    """The attempt in its turn, which ends when the answer is closed; for threads."""

    def do(steps: Steps[None]) -> None:
        block(steps, turn.clock, turn.interrupt)

    try:
        do(turn.take())
        opened = open()
    except BaseException:
        do(turn.end())
        raise
    opened.on_close = lambda: do(turn.end())
    try:
        do(turn.answered(opened.status, opened.headers))
    except BaseException:
        opened.close()
        raise
    return opened


async def async_begin(turn: Turn, open: Callable[[], Awaitable[AsyncOpened]]) -> AsyncOpened:
    """The same for coroutines."""

    async def do(steps: Steps[None]) -> None:
        await suspend(steps, turn.clock, turn.interrupt)

    try:
        await do(turn.take())
        opened = await open()
    except BaseException:
        await do(turn.end())
        raise
    opened.on_close = lambda: do(turn.end())
    try:
        await do(turn.answered(opened.status, opened.headers))
    except BaseException:
        await opened.aclose()
        raise
    return opened
