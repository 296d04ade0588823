"""What a call may cost a vendor that fails: its retry budget and its breaker, and what they learn of each attempt."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from ..clock import Clock
from ..errors import Outcome, StoppedBy
from ..options import Options
from . import outcome
from .retries import Attempt, cost_of_retry, given_back

if TYPE_CHECKING:
    from ..telling import Telling

_LOGGER = logging.getLogger("personae")


class Resilience:
    """The retry budget and the breaker that a call shares with others, if it has them."""

    __slots__ = ("_breaker", "_budget", "_clock", "_options", "_paid", "_telling")

    def __init__(self, options: Options, clock: Clock, telling: Telling | None) -> None:
        self._budget = options.retry_budget
        self._breaker = options.breaker
        self._options = options
        self._clock = clock
        self._telling = telling
        self._paid = 0
        """Tokens that the retries of the call have taken and that it has not given back."""

    def refusal(self) -> tuple[str, float] | None:
        """Why the next attempt may not go out and in how many seconds one may; None if it may now."""
        breaker = self._breaker
        wait = 0.0 if breaker is None else breaker.enter(self._options.origin, self._clock.monotonic())
        if breaker is None or not wait:
            return None
        return (
            f"not sent: {self._options.origin} has failed {breaker.failures} times in a row or more, "
            f"and the next call may go out in {wait:.1f} s",
            wait,
        )

    def stops(self, attempt: Attempt, wait: float) -> StoppedBy | None:
        """What keeps a call from being sent again in so many seconds; if nothing does, its retry is paid for."""
        if self._breaker is not None and self._breaker.wait(self._options.origin, self._clock.monotonic()) > wait:
            return "breaker"
        cost = cost_of_retry(attempt, self._paid)
        if self._budget is None or not cost:
            return None
        try:
            is_taken = self._budget.take(cost)
        except Exception:
            _LOGGER.exception("retry_budget.take has failed")
            return None
        if not is_taken:
            return "budget"
        self._paid += cost
        return None

    def answered(self, status: int, what: Outcome) -> None:
        """An attempt was answered, and did this."""
        tokens = 0 if self._budget is None else given_back(status, what, self._paid)
        if self._budget is not None and tokens:
            try:
                self._budget.give(tokens)
            except Exception:
                _LOGGER.exception("retry_budget.give has failed")
            self._paid = 0
        if self._breaker is None:
            return
        works = outcome.shows_that_it_works(status, what)
        if works is False:
            self.failed(what)
        elif works and self._breaker.answered(self._options.origin):
            _LOGGER.info("%s answers again: calls are sent", self._options.origin)
            if self._telling is not None:
                self._telling.breaks("breaker.close", what)

    def failed(self, what: Outcome) -> None:
        """One more attempt has failed."""
        breaker = self._breaker
        if breaker is not None and breaker.failed(self._options.origin, self._clock.monotonic()):
            _LOGGER.warning(
                "%s has failed %d times in a row: calls are refused, except one every %g s",
                *(self._options.origin, breaker.failures, breaker.seconds),
            )
            if self._telling is not None:
                self._telling.breaks("breaker.open", what)
