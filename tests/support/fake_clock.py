"""Time that passes only while somebody waits."""

from __future__ import annotations

from collections.abc import Callable

from personae.clock import Clock, Interrupt

from .sync_or_async import done


class FakeClock(Clock):
    """Time that passes only while somebody waits."""

    def __init__(self, chance: float = 0.5) -> None:
        self.now = 1_900_000_000.0
        self.chance = chance
        self.sleeps: list[float] = []
        self.while_asleep: Callable[[], object] = lambda: None

    def time(self) -> float:
        return self.now

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float, interrupt: Interrupt | None = None) -> None:
        self.sleeps.append(seconds)
        self.now += seconds
        self.while_asleep()

    async def async_sleep(self, seconds: float, interrupt: Interrupt | None = None) -> None:
        self.sleeps.append(seconds)
        self.now += seconds
        await done(self.while_asleep())

    def random(self) -> float:
        return self.chance
