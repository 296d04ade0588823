"""The workers at work: events one after the other, on virtual time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from heapq import heappop, heappush
from math import inf
from random import Random

from .policies import Fleet, Policy
from .vendor import Answer, Service, Vendor

EPOCH = 1_900_000_000.0
"""What the vendor's clock shows at the start."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """What workers do, and what the vendor does to them.

    A worker makes a call, thinks for `thinks` seconds (half of it to one and a half times), and makes the next one;
    after a call that failed it wants the same again. With `once` it stops when a call has gone well. Clocks of workers
    differ from the vendor's by up to `clocks_differ` seconds.
    """

    vendor: Vendor
    thinks: float
    workers: int = 1_000
    seconds: float = 600.0
    once: bool = False
    starts_together: bool = False
    clocks_differ: float = 3.0


@dataclass(slots=True, eq=False)
class Worker:
    """One process."""

    number: int
    policy: Policy
    random: Random
    clock_error: float
    wants_since: float = 0.0
    """Since when it wants what it has not got."""
    attempt: int = 0
    answer: Answer | None = None
    """What is on its way."""
    is_calling: bool = False
    served: int = 0
    longest_wait: float = 0.0


@dataclass(slots=True)
class Run:
    """What came of a scenario; lists are by second."""

    scenario: Scenario
    workers: list[Worker] = field(default_factory=list)
    calls: list[int] = field(default_factory=list)
    attempts: list[int] = field(default_factory=list)
    too_many: list[int] = field(default_factory=list)
    served: list[int] = field(default_factory=list)
    failed: list[int] = field(default_factory=list)


def run(scenario: Scenario, policy: Callable[[Vendor], Fleet], seed: int = 0) -> Run:
    """All that happens in a scenario, the same for the same seed."""
    simulation = _Simulation(scenario, policy(scenario.vendor), seed)
    simulation.go()
    return simulation.run


def _seeded(seed: str) -> Random:
    return Random(seed)  # noqa: S311 - the same numbers in every run are the point


class _Simulation:
    def __init__(self, scenario: Scenario, fleet: Fleet, seed: int) -> None:
        seconds = int(scenario.seconds)
        self.run = Run(scenario, [], *([0] * seconds for _ in range(5)))
        self._scenario = scenario
        self._service = Service(scenario.vendor, _seeded(f"{seed}/vendor"), EPOCH)
        self._jitter = _seeded(f"{seed}/jitter")
        self._events: list[tuple[float, int, Worker]] = []
        self._count = 0
        start = _seeded(f"{seed}/start")
        for number in range(scenario.workers):
            error = start.uniform(-scenario.clocks_differ, scenario.clocks_differ)
            worker = Worker(number, fleet(), _seeded(f"{seed}/{number}"), error)
            begins = start.uniform(0, scenario.thinks)
            worker.wants_since = 0.0 if scenario.starts_together else begins
            self.run.workers.append(worker)
            self._next(worker.wants_since, worker)

    def go(self) -> None:
        """From the first event to the end of the time."""
        while self._events:
            now, _, worker = heappop(self._events)
            if now >= self._scenario.seconds:
                break
            if worker.answer is None:
                self._send(worker, now)
            else:
                self._answered(worker, worker.answer, now)
        for worker in self.run.workers:
            if worker.wants_since < self._scenario.seconds:
                worker.longest_wait = max(worker.longest_wait, self._scenario.seconds - worker.wants_since)

    def _next(self, when: float, worker: Worker) -> None:
        self._count += 1  # of two events at one moment the one that was planned first
        heappush(self._events, (when, self._count, worker))

    def _send(self, worker: Worker, now: float) -> None:
        second = int(now)
        if not worker.is_calling:
            worker.is_calling = True
            self.run.calls[second] += 1
        held = worker.policy.before(now)
        if held == inf:
            self._failed(worker, now)
        elif held:
            self._next(now + held, worker)
        else:
            worker.answer = self._service.answer(now)
            self.run.attempts[second] += 1
            self.run.too_many[second] += worker.answer.status == 429
            self._next(now + self._scenario.vendor.answers_in, worker)

    def _answered(self, worker: Worker, answer: Answer, now: float) -> None:
        worker.answer = None
        wall = EPOCH + now + worker.clock_error
        wait = worker.policy.after(answer, worker.attempt, now, wall, self._jitter.random())
        if wait is not None:
            worker.attempt += 1
            self._next(now + wait, worker)
        elif answer.status == 200:
            self._served(worker, now)
        else:
            self._failed(worker, now)

    def _served(self, worker: Worker, now: float) -> None:
        self.run.served[int(now)] += 1
        worker.served += 1
        worker.longest_wait = max(worker.longest_wait, now - worker.wants_since)
        if self._scenario.once:
            worker.wants_since = inf
        else:
            worker.wants_since = self._pause(worker, now)

    def _failed(self, worker: Worker, now: float) -> None:
        self.run.failed[int(now)] += 1
        self._pause(worker, now)

    def _pause(self, worker: Worker, now: float) -> float:
        """When the worker has thought."""
        worker.is_calling, worker.attempt = False, 0
        until = now + self._scenario.thinks * (0.5 + worker.random.random())
        self._next(until, worker)
        return until
