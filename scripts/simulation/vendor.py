"""A vendor that counts calls, fails now and then, and is down for a while."""

from __future__ import annotations

from dataclasses import dataclass
from email.utils import formatdate
from math import ceil, inf
from random import Random
from typing import NamedTuple

NOTHING_SAID: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class Vendor:
    """What a vendor does, in seconds from the start.

    Calls are counted in windows that begin one after the other, as most vendors do. A call too many is told by
    `Retry-After` when the next window begins: in whole seconds, or to every other one as a date by the vendor's clock.
    """

    calls: float = inf
    seconds: float = 10.0
    failing_share: float = 0.0
    down_from: float = inf
    down_to: float = inf
    answers_in: float = 0.2


class Answer(NamedTuple):
    """What comes back."""

    status: int
    headers: dict[str, str]


class Service:
    """A vendor at work."""

    def __init__(self, vendor: Vendor, random: Random, epoch: float) -> None:
        self._vendor = vendor
        self._random = random
        self._epoch = epoch
        self._window = -1
        self._count = 0

    def answer(self, now: float) -> Answer:
        """The answer to a call that comes now; times do not run backwards."""
        vendor = self._vendor
        if vendor.down_from <= now < vendor.down_to:
            return Answer(502, NOTHING_SAID)
        if vendor.calls != inf:
            window = int(now // vendor.seconds)
            if window != self._window:
                self._window, self._count = window, 0
            self._count += 1
            if self._count > vendor.calls:
                return Answer(429, {"retry-after": self._when((window + 1) * vendor.seconds, now)})
        if self._random.random() < vendor.failing_share:
            return Answer(500, NOTHING_SAID)
        return Answer(200, NOTHING_SAID)

    def _when(self, moment: float, now: float) -> str:
        if self._count % 2:
            return f"{ceil(moment - now)}"
        return formatdate(self._epoch + moment, usegmt=True)
