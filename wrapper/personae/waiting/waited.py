"""What the errors of a wait tell of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Waited:
    """A wait that an error ended; the thing continues at the vendor, and you can wait for it again by its id."""

    id: str | None
    """The id of the thing; None if what was created has none."""
    state: Any
    """Its last known state, None if there is none."""
    last: Any = field(repr=False)
    """The thing as last read, None if it was never read."""
    made: Any = field(repr=False)
    """The answer to the call that created it, if the wait began with one."""
    reads: int
    seconds: float
