"""How long something takes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from time import monotonic

LATE = 0.25
"""How much later than its time something may end: on a quiet machine it is 0.01 s, and 0.06 where much comes in."""

_NAP_SECONDS = 0.01


@contextmanager
def takes(seconds: float, late: float = LATE) -> Iterator[None]:
    """What is done here takes so many seconds, and not much longer than a busy machine makes it."""
    is_over = Event()
    busy = [0.0]

    def nap() -> None:
        """How late the machine is, as one sees who does nothing but sleep."""
        begun = monotonic()
        while not is_over.wait(_NAP_SECONDS):
            now = monotonic()
            busy[0] += now - begun - _NAP_SECONDS
            begun = now

    witness = Thread(target=nap, name="witness", daemon=True)
    witness.start()
    started = monotonic()
    try:
        yield
        taken = monotonic() - started
    finally:
        is_over.set()
        witness.join()
    assert seconds - 0.02 <= taken < seconds + late + busy[0], (
        f"{taken:.3f} s, where naps took {busy[0]:.3f} s too long"
    )
