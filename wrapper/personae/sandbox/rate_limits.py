"""Rate limits: so many requests in so many seconds, counted anew in each window."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil


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
    def remaining(self) -> int:
        """How many requests the window still admits."""
        return max((self.limit or 0) - self._used, 0)

    @property
    def resets_in(self) -> int:
        """Whole seconds until the next window."""
        return ceil(self._since + self.seconds - self.now)
