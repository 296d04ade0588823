"""What a read means for a wait, and when the next one comes. Decisions only: nothing is read here, and nobody waits."""

from __future__ import annotations

from enum import Enum
from typing import Any, Literal, NamedTuple

from personae_api.types import Pointer, Waiting

from ..call.results import MISSING, at
from ..errors import (
    APIConnectionError,
    APIError,
    APIResponseError,
    APIStatusError,
    BreakerOpenError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
    one_line,
)

GROWTH = 1.5
"""By how much each pause is longer than the one before."""

JITTER_SHARE = 0.25
"""How much longer than that a pause is at most, as a share of it: waits that began together do not read together."""

MAX_FAILED_READS = 8
"""The reads in a row that may fail for a reason that passes; the one after them ends the wait."""

FIRST_PAUSE_AFTER_FAILURE = 1.0
LONGEST_PAUSE_AFTER_FAILURE = 60.0
"""Seconds after failed reads, from which it doubles and up to which: eight of them take three minutes."""

UNSEEN_SECONDS = 60.0
"""How long a thing that was just made may be unknown to the vendor's reads."""

LAST_READ_SECONDS = 2.0
"""How long before the deadline the last read begins, so that its answer still comes in time."""

LAST_READ_SHARE = 0.1
"""The same as a share of the deadline, where that is shorter."""

SECONDS_BETWEEN_READS = 1.0
"""What events cannot shorten, however many come."""

_NOTHING: tuple[Any, ...] = (None, "", False, [], {})


class End(Enum):
    """How a thing has ended."""

    WELL = "well"
    BADLY = "badly"


class Seen(NamedTuple):
    """What a thing says of itself: how it has ended, None if it goes on, and its state as the vendor calls it."""

    end: End | None
    state: Any
    reason: str | None = None
    field: str | None = None
    """Where it says its state."""


def seen(waiting: Waiting, thing: Any) -> Seen:
    """What a thing that was read says; a state that nobody knows, or none, is no end.

    Its fields may differ: that one of them tells of a bad end is not to be lost by what another says.
    """
    values = [(state, _value(thing, state.field)) for state in waiting.states]
    for state, value in values:
        if _is_one_of(value, state.badly):
            return Seen(End.BADLY, value, reason(waiting, thing), _written(state.field))
    for state, value in values:
        if _is_one_of(value, state.well):
            return Seen(End.WELL, value, field=_written(state.field))
    for state, value in values:
        if value not in (None, ""):
            return Seen(None, value, field=_written(state.field))
    return Seen(None, None)


def _written(field: Pointer) -> str:
    return ".".join(map(str, field))


def _value(thing: Any, field: Pointer) -> Any:
    value = at(as_json(thing), field)
    return None if value is MISSING else value


def as_json(thing: Any) -> Any:
    """A model as the JSON that it was made of; what is none as it is."""
    return thing.to_dict() if hasattr(thing, "to_dict") else thing


def _is_one_of(value: Any, known: tuple[str | bool | int, ...] | Literal["any"]) -> bool:
    if known == "any":
        return value not in _NOTHING
    return any(type(one) is type(value) and _plain(one) == _plain(value) for one in known)


def _plain(value: Any) -> Any:
    """A name without what vendors change from one page to the next: capitals."""
    return value.casefold() if isinstance(value, str) else value


def reason(waiting: Waiting, thing: Any) -> str | None:
    """The vendor's own word for why a thing has ended badly."""
    value = None if waiting.reason is None else _value(thing, waiting.reason)
    return None if value in _NOTHING else one_line(str(value))


def pause(waiting: Waiting, reads: int, random: float) -> float:
    """Seconds until the next read, after so many."""
    growth = GROWTH ** min(reads - 1, 100)
    return min(waiting.cap, waiting.first * growth) * (1 + JITTER_SHARE * random)


class Failure(NamedTuple):
    """A read that failed: its error, how many have in a row, whether one succeeded before, and when it was made."""

    error: APIError
    in_a_row: int
    was_seen: bool
    seconds_since_made: float | None
    """None if it was not made here."""


def pause_after(failure: Failure, usual: float, random: float) -> float | None:
    """Seconds until the next read after one that failed; None if that ends the wait."""
    error = failure.error
    if isinstance(error, RateLimitError):  # the vendor is there, and says when it wants to be asked
        return max(usual, error.retry_after or 0.0)
    if isinstance(error, NotFoundError):
        since = failure.seconds_since_made
        is_too_new = not failure.was_seen and since is not None and since < UNSEEN_SECONDS
        return _doubling(failure.in_a_row, random) if is_too_new else None
    if not _passes(error) or failure.in_a_row > MAX_FAILED_READS:
        return None
    asked = error.retry_after if isinstance(error, APIStatusError | BreakerOpenError) else None
    return max(_doubling(failure.in_a_row, random), asked or 0.0)


def _doubling(failures: int, random: float) -> float:
    doubled = FIRST_PAUSE_AFTER_FAILURE * 2.0 ** min(failures - 1, 10)
    return min(LONGEST_PAUSE_AFTER_FAILURE, doubled) * (1 + JITTER_SHARE * random)


def _passes(error: APIError) -> bool:
    """Whether a failure is one that passes: no connection, a vendor that is down, a page of a proxy."""
    is_late = isinstance(error, APIStatusError) and error.status_code == 408
    return is_late or isinstance(error, APIConnectionError | APIResponseError | InternalServerError)


def before(deadline: float | None, pause: float, elapsed: float, asked: float = 0.0) -> float | None:
    """The pause, shortened so that a last read is in time; None if there is no time for another.

    `asked` is what the vendor asks to wait, which is never shortened.
    """
    if deadline is None:
        return pause
    last = deadline - elapsed - min(LAST_READ_SECONDS, deadline * LAST_READ_SHARE)
    if last <= 0 or asked > last:
        return None
    return min(pause, last)
