"""Whether to send a request again: decisions only, no waiting and no sending.

The table is in the README. A request that may have reached the vendor is sent again only if its operation is safe to
repeat, or if the answer proves that the vendor did not act on it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import inf, isfinite
from typing import NamedTuple

from ..errors import Failure, Outcome
from .http_dates import moment_of
from .outcome import shows_that_it_works

MAX_BACKOFF_SECONDS = 8.0
FIRST_BACKOFF_SECONDS = 0.5
JITTER_SHARE = 0.25
"""How much longer than a vendor asks for a client waits at most, as a share of that; never less than half a second."""
MAX_RETRY_AFTER_SECONDS = 60.0
"""A vendor that asks for more is not waited for: the error is raised with its `retry_after`."""

SAFE_TO_REPEAT = frozenset({"GET", "HEAD", "PUT", "DELETE"})
RETRIED_IF_REPEATABLE = frozenset({408, 500, 502, 503, 504, 529})
NOT_ACTED_UPON = frozenset({429})
NOT_ACTED_UPON_IF_HINTED = frozenset({503})

RETRY_COST = 5
RETRY_COST_AFTER_TIMEOUT = 10
LATER_RETRY_FACTOR = 10
"""One failure is what a lost connection looks like; two of one call are what an outage does."""
SUCCESS_REWARD = 1

_DIGITS = re.compile(r"[ \t]*[0-9]+(\.[0-9]*)?[ \t]*")
"""A number as the headers have it: neither below zero nor with an exponent."""


class Attempt(NamedTuple):
    """What is known when an attempt has failed; `outcome` is the status of the answer, or why none came."""

    number: int
    outcome: int | Failure
    retry_after: float | None
    repeatable: bool
    resendable: bool
    remaining: float | None
    breaks: int = 0
    """How many connections in a row were soon over: what has brought something before it failed is no failure, but the
    vendor is left alone for as long as if it were."""
    is_timeout: bool = False
    is_local: bool = False
    """Whether it failed in this process, which the vendor knows nothing of."""


def wait_before_retry(attempt: Attempt, *, max_retries: int, random: float) -> float | None:
    """Seconds to wait before the next attempt, or None to stop; `random` is a number in [0, 1)."""
    if attempt.number >= max_retries or not attempt.resendable or not _may_repeat(attempt):
        return None
    if attempt.retry_after is None:
        doublings = min(
            max(attempt.number, attempt.breaks), 10
        )  # more of them would overflow, long after the maximum is reached
        wait = random * min(MAX_BACKOFF_SECONDS, FIRST_BACKOFF_SECONDS * 2.0**doublings)
    elif attempt.retry_after <= MAX_RETRY_AFTER_SECONDS:
        # the clients of one key are told the same moment: those that come back together are refused together
        wait = attempt.retry_after + random * max(FIRST_BACKOFF_SECONDS, attempt.retry_after * JITTER_SHARE)
        if attempt.remaining is not None and wait >= attempt.remaining:
            wait = attempt.retry_after  # better together than too late
    else:
        return None
    if attempt.remaining is not None and wait >= attempt.remaining:
        return None
    return wait


def cost_of_retry(attempt: Attempt, paid: int) -> int:
    """Tokens of the budget that a retry takes; `paid` is what earlier ones of the same call have taken.

    Nothing where the vendor rations calls and has said when to come, or where it has never heard of this one.
    """
    if attempt.is_local or (attempt.outcome == 429 and attempt.retry_after is not None):
        return 0
    cost = RETRY_COST_AFTER_TIMEOUT if attempt.is_timeout else RETRY_COST
    return cost * LATER_RETRY_FACTOR if paid else cost


def given_back(status: int, outcome: Outcome, paid: int) -> int:
    """Tokens that an answer gives back: those of the call's retries, or one if there were none.

    Whatever shows that the vendor works counts, as a 404 does too; but not that it has no time.
    """
    if status in NOT_ACTED_UPON or not shows_that_it_works(status, outcome):
        return 0
    return paid or SUCCESS_REWARD


def _may_repeat(attempt: Attempt) -> bool:
    outcome = attempt.outcome
    if outcome is Failure.NOT_SENT or outcome in NOT_ACTED_UPON:
        return True
    if outcome in NOT_ACTED_UPON_IF_HINTED and attempt.retry_after is not None:
        return True
    return attempt.repeatable and (outcome is Failure.INTERRUPTED or outcome in RETRIED_IF_REPEATABLE)


def retry_after(status: int, headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that the answer asks to wait, None if it does not or if what it says makes no sense, as -3 does not.

    `retry-after-ms` goes before `Retry-After` (seconds or a date, RFC 9110 section 10.2.3), and that before
    `RateLimit-Reset` (seconds, draft-ietf-httpapi-ratelimit-headers), which counts on a 429 only: other answers have it
    too, for requests to come. A date is compared with the `Date` of the answer, or with `now` if it has none; one that
    has passed is one to which nobody has to wait.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    seconds = _number(value)
    if seconds is None and (moment := moment_of(value)) is not None:
        told = moment_of(headers.get("date"))  # the clock of this machine may be another
        seconds = max(moment - (now if told is None else told), 0.0)
    if seconds is None and status == 429:
        seconds = _number(headers.get("ratelimit-reset"))
    return seconds


def _number(text: str | None) -> float | None:
    number = float(text) if text is not None and _DIGITS.fullmatch(text) else inf
    return number if isfinite(number) else None
