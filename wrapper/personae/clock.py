"""Time, chance and being told to stop, in one place so that tests can put others there."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from threading import Lock
from types import MethodType
from typing import Any
from weakref import WeakMethod, ref


class Bell:
    """Wakes a thread that waits for it.

    Unlike `threading.Event` it has no lock of its own that whoever rings must give back: the handler of a signal can
    raise at any step of that, and the thread that waits would never go on.
    """

    __slots__ = ("__weakref__", "_silence")

    def __init__(self) -> None:
        self._silence = Lock()
        self._silence.acquire()

    def ring(self) -> None:
        """Wake who waits, or who will."""
        try:
            self._silence.release()
        except RuntimeError:  # it has rung already
            return

    def wait(self, seconds: float | None) -> bool:
        """Wait, at most so many seconds, and say whether it rang."""
        return self._silence.acquire(timeout=-1 if seconds is None else max(seconds, 0))


class Interrupt:
    """Tells blocking calls in other threads to stop: waits end at once, and what is on the way is broken off.

    It holds no lock, so that neither a fork nor an exception in a signal handler can leave one taken, and it keeps
    nothing alive: what is added is called as long as somebody else holds it (a method, as long as its object is held).
    """

    __slots__ = ("__weakref__", "_callbacks", "is_set")

    def __init__(self) -> None:
        self.is_set = False
        self._callbacks: set[ref[Callable[[], object]]] = set()

    def set(self) -> None:
        """Call whatever was added, now and whenever something is added later."""
        self.is_set = True
        for held in list(self._callbacks):
            callback = held()
            if callback is not None:
                callback()

    def add(self, callback: Callable[[], object]) -> None:
        """Have a function called; it may be called twice."""
        self._callbacks.add(_weak(callback, self._callbacks.discard))
        if self.is_set:
            callback()

    def discard(self, callback: Callable[[], object]) -> None:
        """Have it called no more."""
        self._callbacks.discard(_weak(callback))

    def wait(self, seconds: float | None) -> bool:
        """Wait, at most so many seconds, and say whether this was set."""
        bell = Bell()
        self.add(bell.ring)
        try:
            return bell.wait(seconds)
        finally:
            self.discard(bell.ring)


def _weak(callback: Callable[[], object], gone: Callable[[Any], object] | None = None) -> ref[Callable[[], object]]:
    return WeakMethod(callback, gone) if isinstance(callback, MethodType) else ref(callback, gone)


class Clock:
    """The real ones."""

    def time(self) -> float:
        """Seconds since the epoch."""
        return time.time()

    def monotonic(self) -> float:
        """Seconds since some moment; only differences mean anything."""
        return time.monotonic()

    def sleep(self, seconds: float, interrupt: Interrupt) -> None:
        """Wait, unless told to stop."""
        interrupt.wait(seconds)

    async def async_sleep(self, seconds: float, interrupt: Interrupt) -> None:
        """The same without holding up the event loop."""
        import asyncio

        loop = asyncio.get_running_loop()
        came = loop.create_future()

        def wake() -> None:
            if not came.done():
                came.set_result(None)

        timer = loop.call_later(seconds, wake)
        interrupt.add(wake)
        try:
            await came
        finally:
            timer.cancel()
            interrupt.discard(wake)

    def random(self) -> float:
        """A number in [0, 1)."""
        return random.random()  # noqa: S311 - jitter needs no secrecy


CLOCK = Clock()
