"""Who waits in this process, first come first served: threads and coroutines of any event loop in one line."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock


class Waiter:
    """One that waits; it can be rung before it listens."""

    __slots__ = ("has_rung", "wake")

    def __init__(self) -> None:
        self.wake: Callable[[], object] | None = None
        self.has_rung = False

    def ring(self) -> None:
        """Wake it, or let it not fall asleep."""
        self.has_rung = True
        wake = self.wake
        if wake is not None:
            wake()


class Line:
    """Only the first one acts; whoever leaves lets the next one be first."""

    __slots__ = ("_lock", "_waiting")

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: OrderedDict[Waiter, None] = OrderedDict()

    def __len__(self) -> int:
        return len(self._waiting)

    def stand(self, waiter: Waiter) -> int:
        """Be the last one, and hear how many stand before."""
        with self._lock:
            self._waiting[waiter] = None
            return len(self._waiting) - 1

    def is_first(self, waiter: Waiter) -> bool:
        """Whether it is this one's turn to act."""
        with self._lock:
            return next(iter(self._waiting), None) is waiter

    def leave(self, waiter: Waiter) -> None:
        """Stand there no more; doing it twice changes nothing."""
        with self._lock:
            self._waiting.pop(waiter, None)
        self.ring()

    def ring(self) -> None:
        """Have the first one look again."""
        with self._lock:
            first = next(iter(self._waiting), None)
        if first is not None:
            first.ring()
