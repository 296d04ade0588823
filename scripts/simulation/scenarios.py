"""What is simulated, and by which numbers it is judged."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from math import inf

from .policies import Ours
from .running import Run, Scenario, run
from .vendor import Vendor

LIMIT = Vendor(calls=100, seconds=10)

SCENARIOS: Mapping[str, tuple[Scenario, str]] = {
    "limit": (
        Scenario(LIMIT, thinks=20),
        "A limit of 100 calls in 10 s, and 1,000 workers who would make five times as many",
    ),
    "outage": (
        Scenario(Vendor(down_from=240, down_to=360), thinks=5),
        "A vendor that is down for two minutes: every call is answered 502",
    ),
    "busy": (
        Scenario(Vendor(down_from=240, down_to=360), thinks=0.3, workers=100),
        "The same, and 100 workers, each of which makes two calls a second",
    ),
    "failures": (
        Scenario(Vendor(failing_share=0.05), thinks=5),
        "One attempt in twenty is answered 500",
    ),
    "start": (
        Scenario(LIMIT, thinks=5, seconds=300, once=True, starts_together=True),
        "A limit of 100 calls in 10 s, and 1,000 workers who begin at one moment and need one call each",
    ),
}

IDEAL_OF_START = 100
"""Seconds in which all could be served in the scenario `start`."""


def ideal(name: str, scenario: Scenario, seed: int) -> float:
    """How many calls could be served: as many as are wanted of a vendor that never fails, or as many as it allows."""
    vendor = scenario.vendor
    if name == "start":
        return scenario.workers
    wanted: float = sum(run(replace(scenario, vendor=Vendor()), lambda _: Ours, seed).served)
    down = min(vendor.down_to, scenario.seconds) - min(vendor.down_from, scenario.seconds)
    wanted *= (scenario.seconds - down) / scenario.seconds
    allowed = inf if vendor.calls == inf else vendor.calls * scenario.seconds / vendor.seconds
    return min(wanted, allowed)


def throughput(found: Run, could_be: float) -> float:
    """Calls that were served as a share of those that could be; of `start`, in the time in which all could be."""
    served = found.served[:IDEAL_OF_START] if found.scenario.once else found.served
    return sum(served) / could_be


def refused_share(found: Run) -> float:
    """Attempts that were answered 429."""
    return sum(found.too_many) / sum(found.attempts)


def added_by_retries(found: Run) -> float:
    """Attempts more than calls, as a share of these; while the vendor was down, if it was. Below zero by a breaker."""
    vendor = found.scenario.vendor
    during = slice(None) if vendor.down_from == inf else slice(int(vendor.down_from), int(vendor.down_to))
    return sum(found.attempts[during]) / sum(found.calls[during]) - 1


def ended_well(found: Run) -> float:
    """Calls that were served, as a share of those that ended."""
    return sum(found.served) / (sum(found.served) + sum(found.failed))


def longest_wait(found: Run) -> float:
    """Seconds that a worker waited for what it wanted, over all its calls for it."""
    return max(worker.longest_wait for worker in found.workers)


def fairness(found: Run) -> float:
    """Jain's index of what each worker got: 1 if all got the same, one over the workers if one got all."""
    served = [worker.served for worker in found.workers]
    squares = sum(one * one for one in served)
    return sum(served) ** 2 / (len(served) * squares) if squares else 0.0


MEASURES: Mapping[str, Callable[[Run, float], str]] = {
    "served of the ideal": lambda found, could_be: f"{throughput(found, could_be):.1%}",
    "attempts": lambda found, _: f"{sum(found.attempts):,}",
    "answered 429": lambda found, _: f"{refused_share(found):.1%}",
    "added by retries": lambda found, _: f"{added_by_retries(found):+.1%}",
    "calls that went well": lambda found, _: f"{ended_well(found):.2%}",
    "longest wait": lambda found, _: f"{longest_wait(found):.0f} s",
    "fairness": lambda found, _: f"{fairness(found):.3f}",
}
