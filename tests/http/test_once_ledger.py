"""The ledger of calls that must not be made twice: thousands, each with a key, to a server that does all that is wrong.

Whoever gets an error tries again with the same key, and whatever happens to the calls and to the looks between them,
nothing is executed twice.
"""

from __future__ import annotations

import asyncio
import queue
import random
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pytest

from personae import Limits, OnceError, PersonaeError, Timeout
from personae.call.response import Response
from personae.clock import Clock, Interrupt
from personae_api.shapes import ANY, Array
from personae_api.types import Call, Once
from tests.support.both_clients import Flavour
from tests.support.hostile_faults import FAULTS, Fault
from tests.support.hostile_server import Hostile
from tests.support.invented_calls import operation
from tests.support.sync_or_async import closed

from .test_ledger import Hasty

pytestmark = pytest.mark.anyio

SEED = 20_261_128
WORKERS = 8
TOLD_IN_TIME = [fault for fault in FAULTS.values() if not fault.is_stray]
"""A stray answer on an idle connection may come when the next request is on its way, and nothing tells it from the
answer to that: `test_ledger.py` has these, and waits for them."""

TRIES = 3
"""How often the caller tries with a key."""

LATEST = 6
"""Looks that do not show yet what was made: there is one more before the list counts as settled."""

IMPATIENT = Timeout(connect=10, read=1, write=10, pool=60, total=1.5)

GRACE = 0.01
"""Seconds that a wait takes all the same: what was given up must be acted upon before the list counts as settled."""


class Leaping(Clock):
    """Waits take no time and pass all the same."""

    def __init__(self) -> None:
        self.passed = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self.passed

    def sleep(self, seconds: float, interrupt: Interrupt | None = None) -> None:
        self.passed += seconds
        time.sleep(GRACE)

    async def async_sleep(self, seconds: float, interrupt: Interrupt | None = None) -> None:
        self.passed += seconds
        await asyncio.sleep(GRACE)


def leaping(client: Any) -> Any:
    """A client of one worker, whose waits between looks take no time; its attempts have the time of sockets."""
    clock, plan_of = Leaping(), client._once_plan

    def plan(*arguments: Any) -> Any:
        made = plan_of(*arguments)
        made.clock = clock
        return made

    client._clock = Hasty()
    client._once_plan = plan
    client._sleep = clock.async_sleep if asyncio.iscoroutinefunction(client._sleep) else clock.sleep
    return client


class Planned(NamedTuple):
    """A key: the fault of its first calls, that of looks, and how late what was made is shown."""

    key: str
    fault: Fault
    times: int
    look: Fault
    look_times: int
    late: int


def planned(seed: int, number: int) -> list[Planned]:
    """Each fault in turn, in an order that depends on the seed alone."""
    chance = random.Random(seed)
    kinds: list[Fault] = []
    while len(kinds) < number:
        kinds += chance.sample(TOLD_IN_TIME, len(TOLD_IN_TIME))
    looks = [fault for fault in TOLD_IN_TIME if fault.deadline is None]
    return [
        Planned(
            f"{seed}-{place}",
            fault,
            chance.choice((1, 1, 1, 2, 99)),
            chance.choice(looks),
            chance.choice((0, 0, 1, 3, 7)),
            0 if fault.of("POST") == "rejected" else chance.randint(0, LATEST),  # a refusal that lies is believed
        )
        for place, fault in enumerate(kinds[:number])
    ]


def calls_of(plan: Planned) -> tuple[Call[Any, Any], Call[Any, Any]]:
    """What makes the thing, and what lists it."""
    once = Once(key=("key",), found=("key",))
    query = {"call": plan.key, "fault": plan.fault.name, "times": plan.times}
    make: Call[Any, Any] = Call(
        operation("POST", once=once), ANY, query=query, json={"key": plan.key, "pad": "x" * plan.fault.pad}
    )
    looks = {"call": f"looks-{plan.key}", "fault": plan.look.name, "times": plan.look_times}
    find: Call[Any, Any] = Call(
        operation("GET", answer=("data",)),
        Array(ANY),
        query={"do": "list what was made", "of": plan.key, "late": plan.late, **looks},
    )
    return make, find


@dataclass
class Account:
    """What came of each key."""

    ends: Counter[str] = field(default_factory=Counter)
    wrongs: list[str] = field(default_factory=list)
    answered: set[str] = field(default_factory=set)

    def record(self, plan: Planned, outcome: object) -> bool:
        """Whether the caller tries again."""
        self.ends[type(outcome).__name__] += 1
        if isinstance(outcome, Response):
            self.answered.add(plan.key)
            return False
        if not isinstance(outcome, PersonaeError):
            self.wrongs.append(f"{plan}: {outcome!r}")
        if isinstance(outcome, OnceError) and outcome.key != plan.key:
            self.wrongs.append(f"{plan}: the error is about {outcome.key}")
        return True

    def balance(self, plans: list[Planned], ledger: dict[str, dict[str, int]]) -> None:
        for plan in plans:
            executions = ledger["executions"].get(plan.key, 0)
            if executions > 1 or (plan.key in self.answered and executions == 0):
                fault, look = f"{plan.fault.name!r} x {plan.times}", f"{plan.look.name!r} x {plan.look_times}"
                self.wrongs.append(f"{plan.key} {fault}, looks {look}, {plan.late} late: {executions} executions")


def blocking(client: Any, plans: queue.SimpleQueue[Planned], account: Account) -> None:
    while not plans.empty():
        try:
            plan = plans.get_nowait()
        except queue.Empty:
            return
        for _ in range(TRIES):
            try:
                outcome: object = client._sent_once(plan.key, *calls_of(plan))
            except BaseException as error:  # noqa: BLE001 - whatever is raised is to be judged
                outcome = error
            if not account.record(plan, outcome):
                break


async def coroutine(client: Any, plans: queue.SimpleQueue[Planned], account: Account) -> None:
    while not plans.empty():
        plan = plans.get_nowait()
        for _ in range(TRIES):
            try:
                outcome: object = await client._sent_once(plan.key, *calls_of(plan))
            except BaseException as error:  # noqa: BLE001 - whatever is raised is to be judged
                outcome = error
            if not account.record(plan, outcome):
                break


async def balanced(flavour: Flavour, hostile: Hostile, seed: int, number: int) -> Account:
    hostile.ledger()
    plans, account = planned(seed, number), Account()
    left: queue.SimpleQueue[Planned] = queue.SimpleQueue()
    for plan in plans:
        left.put(plan)
    limits = Limits(max_connections=WORKERS, max_keepalive_connections=WORKERS)
    clients = [
        leaping(flavour.client(None, base_url=hostile.url, transport=None, limits=limits, timeout=IMPATIENT))
        for _ in range(WORKERS)
    ]
    if flavour.is_async:
        await asyncio.gather(*(coroutine(client, left, account) for client in clients))
    else:
        threads = [threading.Thread(target=blocking, args=(client, left, account)) for client in clients]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    for client in clients:
        await closed(client)
    account.balance(plans, hostile.ledger())
    assert not account.wrongs, "\n".join([f"seed {seed}, {account.ends}", *account.wrongs[:30]])
    assert len(account.answered) > number / 2, account.ends
    return account


async def test_some_hundreds(wire: Flavour, hostile: Hostile) -> None:
    account = await balanced(wire, hostile, SEED, 200)
    assert account.ends["OnceError"], "where looks fail it cannot be told"


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(SEED + 1, SEED + 15))
async def test_a_hundred_thousand(wire: Flavour, hostile: Hostile, seed: int) -> None:
    """Fourteen seeds with six kinds of client: 105,000 keys in all."""
    await balanced(wire, hostile, seed, 1250)
