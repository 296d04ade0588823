"""How long something takes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from time import monotonic, sleep

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


@contextmanager
def held_up() -> Iterator[None]:
    """The event loop has much else to do: what comes meanwhile is seen late."""
    loop = asyncio.get_running_loop()
    is_busy = True

    def hold_up() -> None:
        if is_busy:
            sleep(0.005)
            loop.call_soon(hold_up)

    loop.call_soon(hold_up)
    try:
        yield
    finally:
        is_busy = False
