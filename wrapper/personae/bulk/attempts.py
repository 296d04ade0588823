"""What became of one item."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from personae_api.base import encode

from ..call.dry_run import Unsent
from ..call.tally import TALLY, Tally
from ..errors import AuthenticationError, ConfigurationError, Outcome, PersonaeError, one_line
from .unread import can_be_awaited, close, has_begun, not_awaited, unread

T = TypeVar("T")

BEGUN = "begun"
"""What the journal says of an item before it is tried: if nothing follows, nobody knows what it has done."""


@dataclass(frozen=True, slots=True)
class Result:
    """The result of one item.

    `value` is what the function returned, as JSON: a model is a mapping with the vendor's names. `error` describes the
    exception in one line, `error_type` is its class. A `done` item with an error returned something that is not JSON.
    """

    item: Any
    outcome: Outcome
    value: Any = None
    error: str | None = None
    error_type: str | None = None
    concerns_all: bool = field(default=False, repr=False)
    """Whether this run ended with it, as every other item would have failed too: the key or the function is wrong."""


def attempt(function: Callable[[T], Any], item: T) -> Result:
    """Try one item; whatever the function raises is in the result."""
    with _counting() as tally:
        try:
            return _returned(item, function(item), tally)
        except Exception as error:  # noqa: BLE001  (one item that fails must not end the run of all others)
            return _raised(item, error, tally)


async def attempt_async(function: Callable[[T], Awaitable[Any]], item: T) -> Result:
    """The same for a coroutine function."""
    with _counting() as tally:
        try:
            value: Any = function(item)
            if not can_be_awaited(value):
                result = _returned(item, value, tally)
                return result if result.concerns_all else _for_all(result, not_awaited(function))
            return _returned(item, await value, tally)
        except Exception as error:  # noqa: BLE001  (as above)
            return _raised(item, error, tally)


@contextmanager
def _counting() -> Iterator[Tally]:
    tally = Tally()
    before = TALLY.set(tally)
    try:
        yield tally
    finally:
        TALLY.reset(before)


def _returned(item: Any, value: Any, tally: Tally) -> Result:
    """What of a dry run is done is not done: or the next run, which is for real, would leave it out.

    Nor is what the function has only begun, and left to nobody.
    """
    plain = encode(value)
    strange: list[Any] = []
    is_json = True
    try:
        json.dumps(plain, allow_nan=False, default=strange.append)
    except (TypeError, ValueError, RecursionError):
        is_json = False
    for one in strange:
        close(one)
    if told := next(filter(None, map(unread, strange)), None):
        may_have_acted = tally.has_acted or any(map(has_begun, strange))
        return _for_all(Result(item, "unknown" if may_have_acted else "not_sent"), told)
    if isinstance(value, Unsent) or tally.unsent:
        unsent = value.would_send.to_dict() if isinstance(value, Unsent) else [one.to_dict() for one in tally.unsent]
        return Result(item, "unknown" if tally.has_acted else "not_sent", unsent)
    if strange or not is_json:
        return Result(item, "done", error=f"what the function returned is no JSON: {type(value).__name__}")
    return Result(item, "done", plain)


def _raised(item: Any, error: Exception, tally: Tally) -> Result:
    return Result(
        item,
        _outcome(error, tally),
        error=one_line(str(error)) or type(error).__name__,
        error_type=type(error).__name__,
        concerns_all=isinstance(error, AuthenticationError),
    )


def _for_all(result: Result, told: str) -> Result:
    return replace(result, error=told, error_type=ConfigurationError.__name__, concerns_all=True)


def _outcome(error: Exception, tally: Tally) -> Outcome:
    """What an item has done whose function has raised: its error speaks of one call, and there may have been others.

    It is never done, as nobody knows how far the function has come. What is not of this package may have been raised
    after anything.
    """
    if tally.has_acted or not isinstance(error, PersonaeError):
        return "unknown"
    outcome: Outcome = getattr(error, "outcome", "unknown")
    if outcome != "done":
        return outcome
    return "refused" if tally.has_called else "unknown"  # all that was called has only read
