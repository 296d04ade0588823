"""How long something takes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

LATE = 0.25
"""How much later than its time something may end: 0.01 s on a quiet machine, and tests run side by side."""


@contextmanager
def takes(seconds: float, late: float = LATE) -> Iterator[None]:
    """What is done here takes so many seconds, and not much longer."""
    started = monotonic()
    yield
    taken = monotonic() - started
    assert seconds - 0.02 <= taken < seconds + late, f"{taken:.3f} s"
