"""What became of one item."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from personae_api.base import encode

from ..call.dry_run import Unsent
from ..call.json import dumps
from ..errors import AuthenticationError, Outcome, PersonaeError, one_line

T = TypeVar("T")

BEGUN = "begun"
"""What the journal says of an item before it is tried: if nothing follows, nobody knows what it has done."""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one item.

    `value` is what the function has returned, as JSON: a model is a mapping with the vendor's names. `error` is a line
    about what was raised, `error_type` the name of its class. A `done` that has an error returned what is no JSON.
    """

    item: Any
    outcome: Outcome
    value: Any = None
    error: str | None = None
    error_type: str | None = None

    @property
    def concerns_all(self) -> bool:
        """Whether every other item would fail as this one has: the key is not valid."""
        return self.error_type == AuthenticationError.__name__


def attempt(function: Callable[[T], Any], item: T) -> Result:
    """Try one item; whatever the function raises is in the result."""
    try:
        return _done(item, function(item))
    except Exception as error:  # noqa: BLE001  (one item that fails must not end the run of all others)
        return _failed(item, error)


async def attempt_async(function: Callable[[T], Awaitable[Any]], item: T) -> Result:
    """The same for a coroutine function."""
    try:
        return _done(item, await function(item))
    except Exception as error:  # noqa: BLE001  (as above)
        return _failed(item, error)


def _done(item: Any, value: Any) -> Result:
    if isinstance(value, Unsent):  # or the next run, which is for real, would leave it out
        return Result(item, "not_sent", value.would_send.to_dict())
    plain = encode(value)
    try:
        dumps(plain)
    except (TypeError, ValueError, RecursionError):
        return Result(item, "done", error=f"what the function returned is no JSON: {type(value).__name__}")
    return Result(item, "done", plain)


def _failed(item: Any, error: Exception) -> Result:
    """What is not of this package may have been raised after a call: nobody knows what it has done."""
    outcome: Outcome = getattr(error, "outcome", "unknown") if isinstance(error, PersonaeError) else "unknown"
    return Result(item, outcome, error=one_line(str(error)) or type(error).__name__, error_type=type(error).__name__)
