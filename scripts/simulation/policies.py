"""How clients retry: ours by the package's own decisions, others restated from their sources.

One object is one process. `before` says how long an attempt must be held back, `after` how long to wait before the next
one, or None if there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import floor, inf
from typing import Any, Protocol

from personae.call.outcome import of_status, shows_that_it_works
from personae.call.retries import (
    SAFE_TO_REPEAT,
    Attempt,
    cost_of_retry,
    given_back,
    retry_after,
    wait_before_retry,
)
from personae.outages.breaker import Breaker
from personae.outages.budget import RetryBudget, TokenBucket
from personae.rates.window import Window

from .vendor import Answer, Vendor

ORIGIN = "https://vendor.example.com"
METHOD = "GET"


class Policy(Protocol):
    """How one process retries."""

    def before(self, now: float) -> float:
        """Seconds to hold back an attempt; infinity if the call ends without it."""
        ...

    def after(self, answer: Answer, number: int, now: float, wall: float, random: float) -> float | None:
        """Seconds until the next attempt, None if this was the last; `number` counts from 0, `wall` is local time."""
        ...


class Ours:
    """The package itself: two retries, with a budget, a breaker or a rate if there is one."""

    def __init__(
        self, budget: RetryBudget | None = None, breaker: Breaker | None = None, rate: Rate | None = None
    ) -> None:
        self._budget = budget
        self._breaker = breaker
        self._rate = rate
        self._paid = 0

    def before(self, now: float) -> float:
        if self._breaker is not None and self._breaker.enter(ORIGIN, now):
            return inf
        return 0.0 if self._rate is None else self._rate.turn(self, now)

    def after(self, answer: Answer, number: int, now: float, wall: float, random: float) -> float | None:
        if number == 0:
            self._paid = 0
        status = answer.status
        if status == 200:
            self._learn(status, "done", now)
            return None
        hint = retry_after(status, answer.headers, wall)
        what = of_status(status, asks_to_wait=hint is not None)
        self._learn(status, what, now)
        attempt = Attempt(number, status, hint, METHOD in SAFE_TO_REPEAT, resendable=True, remaining=None)
        wait = wait_before_retry(attempt, max_retries=2, random=random)
        if wait is None or (self._breaker is not None and self._breaker.wait(ORIGIN, now) > wait):
            return None
        cost = cost_of_retry(attempt, self._paid)
        if cost and self._budget is not None:
            if not self._budget.take(cost):
                return None
            self._paid += cost
        return wait

    def _learn(self, status: int, what: Any, now: float) -> None:
        if self._budget is not None:
            tokens = given_back(status, what, self._paid)
            if tokens:
                self._budget.give(tokens)
        if self._breaker is not None:
            works = shows_that_it_works(status, what)
            if works:
                self._breaker.answered(ORIGIN)
            elif works is False:
                self._breaker.failed(ORIGIN, now)


class Turns(Protocol):
    """What decides when calls may go: `personae.rates.window.Window`."""

    def earliest(self, now: float) -> float: ...

    def go(self, now: float) -> None: ...

    def end(self) -> None: ...


class Rate:
    """One budget of calls per time that all workers share, first come first served."""

    def __init__(self, turns: Turns) -> None:
        self._turns = turns
        self._last = 0.0
        self._booked: dict[Ours, float] = {}

    def turn(self, who: Ours, now: float) -> float:
        """Seconds until it is this one's turn; a turn that has come is taken."""
        at = self._booked.pop(who, None)
        if at is None:
            at = self._last = self._turns.earliest(max(now, self._last))
            self._turns.go(at)
            self._turns.end()
        if at <= now + 1e-9:  # sums of moments are not exact
            return 0.0
        self._booked[who] = at
        return at - now


class OpenAI:
    """openai's Python library 1.x: two retries, half a second doubled up to 8, up to a quarter less."""

    def before(self, now: float) -> float:
        del now
        return 0.0

    def after(self, answer: Answer, number: int, now: float, wall: float, random: float) -> float | None:
        del now
        if answer.status not in (408, 409, 429) and answer.status < 500:
            return None
        if number >= 2:
            return None
        asked = retry_after(answer.status, answer.headers, wall)
        if asked is not None and 0 < asked <= 60:
            return asked
        return min(0.5 * 2.0**number, 8.0) * (1 - 0.25 * random)


class Botocore:
    """botocore's standard mode: three attempts, full jitter below 1 and 2 s (at most 20), a quota of 500 tokens."""

    def __init__(self) -> None:
        self._quota = TokenBucket(500)
        self._last_cost = 0

    def before(self, now: float) -> float:
        del now
        return 0.0

    def after(self, answer: Answer, number: int, now: float, wall: float, random: float) -> float | None:
        del now, wall
        if number == 0:
            self._last_cost = 0
        if answer.status == 200:
            self._quota.give(self._last_cost or 1)
            return None
        if number >= 2 or not self._quota.take(5):
            return None
        self._last_cost = 5
        return random * min(2.0**number, 20.0)


class AdaptiveBotocore(Botocore):
    """botocore's adaptive mode: the same, and a rate of sending that a 429 lowers and time raises, by a cubic curve."""

    def __init__(self) -> None:
        super().__init__()
        self._is_limiting = False
        self._rate = self._room = 0.5
        self._tokens = 0.0
        self._filled = 0.0
        self._most = 0.0
        self._flat_after = 0.0
        self._throttled = 0.0
        self._measured = 0.0
        self._counted = 0
        self._counted_since = 0.0

    def before(self, now: float) -> float:
        if not self._is_limiting:
            return 0.0
        self._fill(now)
        if self._tokens >= 1 - 1e-9:
            self._tokens -= 1
            return 0.0
        return (1 - self._tokens) / self._rate

    def after(self, answer: Answer, number: int, now: float, wall: float, random: float) -> float | None:
        measured = self._measure(now)
        if answer.status == 429:
            used = min(measured, self._rate) if self._is_limiting else measured
            self._most, self._throttled, self._is_limiting = used, now, True
            self._flat_after = (used * 0.3 / 0.4) ** (1 / 3)
            rate = used * 0.7
        else:
            rate = 0.4 * (now - self._throttled - self._flat_after) ** 3 + self._most
        rate = min(rate, 2 * measured)
        self._fill(now)
        self._rate, self._room = max(rate, 0.5), max(rate, 1.0)
        self._tokens = min(self._tokens, self._room)
        return super().after(answer, number, now, wall, random)

    def _fill(self, now: float) -> None:
        self._tokens = min(self._room, self._tokens + (now - self._filled) * self._rate)
        self._filled = now

    def _measure(self, now: float) -> float:
        """Answers a second, in steps of half a second, of which the last counts for four fifths."""
        step = floor(now * 2) / 2
        self._counted += 1
        if step > self._counted_since:
            current = self._counted / (step - self._counted_since)
            self._measured = 0.8 * current + 0.2 * self._measured
            self._counted, self._counted_since = 0, step
        return self._measured


Fleet = Callable[[], Policy]
"""Makes the policy of one more process."""


def _each(kind: Callable[[], Policy]) -> Callable[[Vendor], Fleet]:
    return lambda _: kind


def _shared_budget(vendor: Vendor) -> Fleet:
    del vendor
    bucket = TokenBucket()
    return lambda: Ours(bucket)


def _rated(vendor: Vendor) -> Fleet:
    if vendor.calls == inf:
        return lambda: Ours(TokenBucket())
    rate = Rate(Window(int(vendor.calls), vendor.seconds, None))
    return lambda: Ours(TokenBucket(), rate=rate)


RATED = "personae, rate="

POLICIES: Mapping[str, Callable[[Vendor], Fleet]] = {
    "personae, no budget": _each(Ours),
    "personae": _each(lambda: Ours(TokenBucket())),
    "personae, one budget for all": _shared_budget,
    "personae, breaker": _each(lambda: Ours(TokenBucket(), Breaker())),
    RATED: _rated,
    "openai": _each(OpenAI),
    "botocore standard": _each(Botocore),
    "botocore adaptive": _each(AdaptiveBotocore),
}
"""`personae` is the default."""
