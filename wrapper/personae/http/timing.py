"""How long each step of an attempt may take."""

from __future__ import annotations

from ..clock import Clock


class Allowance:
    """The time of an attempt: a step has the timeout of its phase, and no step outlasts the attempt."""

    __slots__ = ("_clock", "expires")

    def __init__(self, clock: Clock, expires: float | None) -> None:
        self._clock = clock
        self.expires = expires
        """The moment, on the clock's monotonic time, when the attempt must be over."""

    def within(self, phase: float | None) -> Allowance:
        """The time of a phase that begins now and has several steps."""
        seconds = self.seconds(phase)
        return Allowance(self._clock, None if seconds is None else self._clock.monotonic() + seconds)

    def seconds(self, phase: float | None = None) -> float | None:
        """Seconds for a step of a phase that has this timeout: 0 when the attempt is over, None for no limit."""
        if self.expires is None:
            return phase
        left = max(self.expires - self._clock.monotonic(), 0.0)
        return left if phase is None else min(left, phase)
