"""Rate limits: so many requests in so many seconds, counted anew in each window."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from ...vendors.style import RateLimit


@dataclass(slots=True)
class Window:
    """The requests of the present window, which begins with the first of them; None for no limit."""

    limit: int | None
    seconds: float = 0.0
    now: float = 0.0
    _since: float = 0.0
    _used: int = 0

    def admits(self, now: float) -> bool:
        """Count a request; False if it is one too many."""
        if self.limit is None:
            return True
        if now >= self._since + self.seconds or not self._used:
            self._since, self._used = now, 0
        self.now = now
        self._used += 1
        return self._used <= self.limit

    @property
    def state(self) -> RateLimit | None:
        """What is left of the window, None if there is no limit."""
        if self.limit is None:
            return None
        remaining = max(self.limit - self._used, 0)
        return RateLimit(self.limit, remaining, resets_in=ceil(self._since + self.seconds - self.now))
