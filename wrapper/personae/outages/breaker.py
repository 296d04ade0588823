"""Whether to call a vendor at all, by how its last calls ended.

>>> from personae import Anam, Breaker
>>> anam = Anam(api_key="...", breaker=Breaker(failures=5, seconds=30))
"""

from __future__ import annotations

from ..errors import ConfigurationError
from .lock import lock

MOST_SECONDS = 86_400


def _checked_seconds(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= MOST_SECONDS:
        raise ConfigurationError(
            f"Breaker(seconds=...) must be a number above 0 (at most {MOST_SECONDS}), not {value!r}"
        )
    return value


class _Run:
    """Failures of one origin, one after the other."""

    __slots__ = ("failures", "next_probe")

    def __init__(self) -> None:
        self.failures = 0
        self.next_probe: float | None = None
        """When one call may go out, on the monotonic clock; None while all may."""


class Breaker:
    """Opens after `failures` failed attempts in a row at an origin; then refuses calls, except one every `seconds`.

    That one is the probe: if it is answered, the breaker closes. A failure is an attempt without a complete answer, or
    a 5xx that leaves the outcome unknown. Any other answer resets the count, even a 404 or 429, because the vendor
    works. A 503 that says when to come back does neither.

    Clients and threads may share it. After a fork the child starts with the state of its parent.
    """

    __slots__ = ("_runs", "failures", "seconds")

    def __init__(self, *, failures: int = 5, seconds: float = 30.0) -> None:
        if type(failures) is not int or failures < 1:
            raise ConfigurationError(f"Breaker(failures=...) must be a whole number of at least 1, not {failures!r}")
        self.failures = failures
        self.seconds = _checked_seconds(seconds)
        self._runs: dict[str, _Run] = {}
        """By origin; empty while nothing fails, so that nothing else needs to be looked at."""

    def __repr__(self) -> str:
        shut = sorted(origin for origin, run in list(self._runs.items()) if run.next_probe is not None)
        return f"<Breaker open for {', '.join(shut)}>" if shut else "<Breaker closed>"

    def wait(self, origin: str, now: float) -> float:
        """Seconds until a call may go out; 0 if it may now."""
        run = self._runs.get(origin) if self._runs else None
        return 0.0 if run is None or run.next_probe is None else max(run.next_probe - now, 0.0)

    def enter(self, origin: str, now: float) -> float:
        """The same for a call that goes out if it may: of several that come when it is time, one is the probe.

        A probe that takes longer than the seconds between two, or that nobody hears of again, is followed by another.
        """
        if not self._runs:
            return 0.0
        with lock():
            wait = self.wait(origin, now)
            run = self._runs.get(origin)
            if not wait and run is not None and run.next_probe is not None:
                run.next_probe = now + self.seconds
            return wait

    def failed(self, origin: str, now: float) -> bool:
        """One more failure; whether it is the one that opens."""
        with lock():
            run = self._runs.setdefault(origin, _Run())
            run.failures += 1
            if run.next_probe is None and run.failures < self.failures:
                return False
            opens = run.next_probe is None
            run.next_probe = now + self.seconds
            return opens

    def answered(self, origin: str) -> bool:
        """The vendor works; whether that closes what was open."""
        if not self._runs:
            return False
        with lock():
            run = self._runs.pop(origin, None)
            return run is not None and run.next_probe is not None
