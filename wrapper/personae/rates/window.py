"""When the next call may go: the decision alone, without waiting and without a clock of its own."""

from __future__ import annotations

from bisect import bisect_right
from collections import deque

SLACK_SHARE = 0.04
SLACK_SECONDS = 0.04
"""How much longer than it is said a window is, as a share of it and at most: two requests of one client are not equally
long on their way, and a vendor that counts to the millisecond would refuse the one that was faster."""

ROUNDING_SECONDS = 1e-6
"""Sums of moments are not exact; nobody waits for what is lost in them."""


def stretched(seconds: float) -> float:
    """A window with its slack."""
    return seconds + min(seconds * SLACK_SHARE, SLACK_SECONDS)


class Window:
    """A moving window: of the calls that it lets go, no more than so many lie in any so many seconds.

    It also counts those that are under way, and is shut while the vendor wants nobody to come. Whoever calls these
    methods sees to it that nobody else does at the same time, and that `now` does not run backwards.
    """

    __slots__ = ("_at_once", "_calls", "_gone", "_open_at", "_seconds", "_under_way")

    def __init__(self, calls: int | None, seconds: float | None, at_once: int | None) -> None:
        self._calls = calls
        self._seconds = stretched(seconds or 0.0)
        self._at_once = at_once
        self._gone: deque[float] = deque(maxlen=calls)
        """When the last ones went, as many as fit into a window."""
        self._under_way = 0
        self._open_at = float("-inf")

    def wait(self, now: float) -> float | None:
        """Seconds until a call may go, 0 if one may now, None if it must wait for one that is under way to end."""
        wait = self.earliest(now) - now
        if wait > ROUNDING_SECONDS:
            return wait
        return None if self._at_once is not None and self._under_way >= self._at_once else 0.0

    def earliest(self, now: float, ahead: int = 0) -> float:
        """The first moment at which a call may go, if so many go before it as soon as they may.

        How long calls are under way is not known, and so no part of this.
        """
        start = max(now, self._open_at)
        if self._calls is None:
            return start
        rounds, place = divmod(ahead, self._calls)
        free = self._calls - len(self._gone)
        first = start if place < free else max(start, self._gone[place - free] + self._seconds)
        return first + rounds * self._seconds

    def go(self, now: float) -> None:
        """A call goes."""
        if self._calls is not None:
            self._gone.append(now)
        self._under_way += 1

    def end(self) -> None:
        """A call is under way no more."""
        self._under_way -= 1

    def shut(self, until: float) -> None:
        """Let nobody go before a moment."""
        self._open_at = max(self._open_at, until)

    def is_idle(self, now: float) -> bool:
        """Whether a new window would decide alike."""
        recent = len(self._gone) - bisect_right(self._gone, now - self._seconds)
        return not (recent or self._under_way) and self._open_at <= now
