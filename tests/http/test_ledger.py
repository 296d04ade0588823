"""The ledger: thousands of calls to a server that does all that a server can do wrong, and keeps account of them.

No call that may act is executed twice, none gets the answer of another, and each ends as the table of retries says.
"""

from __future__ import annotations

import asyncio
import queue
import random
import threading
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pytest

from personae import APIError, APIStatusError, APITimeoutError, Limits, PersonaeError, Timeout
from personae.call.response import Response
from personae.clock import Clock, Interrupt
from tests.support.both_clients import Flavour
from tests.support.hostile_faults import FAULTS, SAFE, VERBS, Fault
from tests.support.hostile_server import AsyncControl, Control, Hostile
from tests.support.invented_calls import call
from tests.support.sync_or_async import closed

pytestmark = pytest.mark.anyio

SEED = 20_260_801
MAX_RETRIES = 2
CONNECTIONS = 8
WORKERS = 14
"""More than there are connections, so that some of them always wait for one."""

LONE = 3
"""Workers with a client each: they wait until a connection has got all that comes of a call, before the next one."""

CARELESS = 1
"""Those that do not wait, so that it is a matter of luck what the next call meets."""

PATIENT = Timeout(connect=10, read=10, write=10, pool=60)

ENOUGH = 30
"""Wrongs after which nobody needs more of them."""


class Hasty(Clock):
    """Time as it is, but for the waits between attempts."""

    def sleep(self, seconds: float, interrupt: Interrupt) -> None:
        interrupt.wait(min(seconds, 0.001))

    async def async_sleep(self, seconds: float, *more: Any) -> None:
        await asyncio.sleep(min(seconds, 0.001))


class Planned(NamedTuple):
    """A call: its fault strikes the first so many attempts."""

    id: str
    method: str
    fault: Fault
    times: int


def planned(seed: int, number: int) -> list[Planned]:
    """Each fault with each verb in turn, in an order that depends on the seed alone."""
    chance = random.Random(seed)
    kinds: list[tuple[Fault, str]] = []
    while len(kinds) < number:
        another = [(fault, verb) for fault in FAULTS.values() for verb in VERBS]
        chance.shuffle(another)
        kinds += another
    return [
        Planned(f"{seed}-{place}", verb, fault, chance.choice((1, 1, 1, 2, 99)))
        for place, (fault, verb) in enumerate(kinds[:number])
    ]


def call_of(plan: Planned) -> Any:
    arguments: dict[str, Any] = {"query": {"call": plan.id, "fault": plan.fault.name, "times": plan.times}}
    if plan.method in ("POST", "PUT", "PATCH"):
        arguments["json"] = {"name": plan.id, "pad": "x" * plan.fault.pad}
    if plan.method == "HEAD" or not plan.fault.has_body:
        arguments["shape"] = None
    return call(plan.method, **arguments)


def deadline_of(plan: Planned) -> float | None:
    return plan.fault.deadline if plan.fault.of(plan.method) == "late" else None


def expected(plan: Planned) -> tuple[type[Any] | None, int | None]:
    """What a call must end as, and after how many attempts; None for what does not matter."""
    ends = plan.fault.of(plan.method)
    if ends == "any":
        return None, None
    if ends == "own":
        return Response, 1
    if ends == "late":
        return APITimeoutError, 1
    if ends == "rejected" or (ends == "fails" and plan.method not in SAFE):
        return APIError, 1
    return (Response, plan.times + 1) if plan.times <= MAX_RETRIES else (APIError, MAX_RETRIES + 1)


@dataclass
class Account:
    """What came of the calls, and what was wrong with it."""

    seed: int
    calls: Counter[str] = field(default_factory=Counter)
    ends: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    wrongs: list[str] = field(default_factory=list)
    said: dict[str, str] = field(default_factory=dict)
    """What each call says that it has done."""

    def record(self, plan: Planned, outcome: Any, *, is_lucky: bool) -> None:
        self.calls[plan.fault.name] += 1
        self.ends[plan.fault.name][type(outcome).__name__] += 1
        self.said[plan.id] = getattr(outcome, "outcome", "nothing")
        for wrong in self._wrongs(plan, outcome, is_lucky=is_lucky):
            shown = f"{type(outcome).__name__} {outcome}"[:200] if isinstance(outcome, BaseException) else "an answer"
            self.wrongs.append(f"{plan.id} {plan.method} {plan.fault.name!r} x {plan.times}: {wrong} ({shown})")

    def _wrongs(self, plan: Planned, outcome: Any, *, is_lucky: bool) -> list[str]:
        if not isinstance(outcome, PersonaeError | Response):
            return ["what was raised is not ours"]
        wrongs = []
        headers = getattr(outcome, "headers", {})
        is_whole = isinstance(outcome, Response | APIStatusError)
        named = headers.get("x-call") if is_whole else plan.id
        if named != plan.id:
            wrongs.append(f"it got the answer of {named}")
        if isinstance(outcome, Response) and outcome.content and plan.fault.has_body:
            of = outcome.body.get("call") if isinstance(outcome.body, dict) else outcome.content[:50]
            wrongs += [] if of == plan.id else [f"it got the body of {of!r}"]
        kind, attempts = expected(plan)
        if is_lucky:
            return wrongs
        if kind is not None and not isinstance(outcome, kind):
            wrongs.append(f"it should have ended as {kind.__name__}")
        if attempts is not None and getattr(outcome, "attempts", None) != attempts:
            wrongs.append(f"it made {getattr(outcome, 'attempts', None)} attempts and not {attempts}")
        return wrongs

    def balance(self, plans: list[Planned], ledger: dict[str, dict[str, int]]) -> None:
        """Compare with what the server has written down."""
        for plan in plans:
            if plan.id not in self.said:
                continue  # since there were wrongs enough
            executions, said = ledger["executions"].get(plan.id, 0), self.said[plan.id]
            is_twice = plan.method not in SAFE and executions > 1
            if is_twice or not _is_true(said, executions, is_lie=plan.fault.of(plan.method) == "rejected"):
                which = f"{plan.id} {plan.method} {plan.fault.name!r} x {plan.times}"
                self.wrongs.append(f"{which}: executed {executions} times, and it says {said}")

    def __str__(self) -> str:
        lines = [f"seed {self.seed}, {self.calls.total()} calls, {len(self.wrongs)} wrongs", *self.wrongs, ""]
        width = max(map(len, self.calls))
        for name in sorted(self.calls):
            wrongs = sum(repr(name) in wrong for wrong in self.wrongs)
            ends = ", ".join(f"{end} {number}" for end, number in sorted(self.ends[name].items()))
            lines.append(f"{name:{width}} {self.calls[name]:5} {f'{wrongs} WRONG' if wrongs else '':9} {ends}")
        return "\n".join(lines)


def _is_true(said: str, executions: int, *, is_lie: bool) -> bool:
    """Whether what a call says it has done is what the server did; some faults do what they refuse."""
    if said in ("not_sent", "refused"):
        return executions == 0 or (said == "refused" and is_lie)
    return executions > 0 if said == "done" else said == "unknown"


class Crew:
    """Workers, each of which makes one call after another: most share a client, some have one of their own."""

    def __init__(self, flavour: Flavour, hostile: Hostile, plans: list[Planned], account: Account) -> None:
        self.flavour = flavour
        self.hostile = hostile
        self.account = account
        self.clients: list[Any] = []
        self.shared: queue.SimpleQueue[Planned] = queue.SimpleQueue()
        self.lone: queue.SimpleQueue[Planned] = queue.SimpleQueue()
        self.careless: queue.SimpleQueue[Planned] = queue.SimpleQueue()
        for place, plan in enumerate(plans):
            if place % 20 == 0 and not plan.fault.is_stray:
                self.careless.put(plan)
            elif plan.fault.is_late(plan.method) or place % 10 == 0:
                self.lone.put(plan)
            else:
                self.shared.put(plan)

    def client(self, connections: int) -> Any:
        limits = Limits(max_connections=connections, max_keepalive_connections=connections)
        client = self.flavour.client(
            None,
            base_url=self.hostile.url,
            transport=None,
            limits=limits,
            timeout=PATIENT,
            max_retries=MAX_RETRIES,
            retry_budget=None,  # so many faults would use it up, and it is the table of retries that is held here
        )
        client._clock = Hasty()
        self.clients.append(client)
        return client

    def work(self) -> list[tuple[Any, queue.SimpleQueue[Planned], bool]]:
        """For each worker its client, its plans, and whether it is careless."""
        shared = self.client(CONNECTIONS)
        work: list[tuple[Any, queue.SimpleQueue[Planned], bool]] = [(shared, self.shared, False)] * WORKERS
        work += [(self.client(2), self.lone, False) for _ in range(LONE)]
        work += [(self.client(2), self.careless, True) for _ in range(CARELESS)]
        return work

    def next(self, plans: queue.SimpleQueue[Planned]) -> Planned | None:
        try:
            return plans.get_nowait() if len(self.account.wrongs) < ENOUGH else None
        except queue.Empty:
            return None

    def run_blocking(self, client: Any, plans: queue.SimpleQueue[Planned], is_careless: bool) -> None:
        with Control(self.hostile) as control:
            while (plan := self.next(plans)) is not None:
                try:
                    outcome: Any = client.with_options(deadline=deadline_of(plan)).send(call_of(plan))
                except BaseException as error:  # noqa: BLE001 - whatever is raised is to be judged
                    outcome = error
                self.account.record(plan, outcome, is_lucky=is_careless)
                if _must_settle(plan, is_careless):
                    control.settled(plan.id)

    async def run(self, client: Any, plans: queue.SimpleQueue[Planned], is_careless: bool) -> None:
        async with AsyncControl(self.hostile) as control:
            while (plan := self.next(plans)) is not None:
                try:
                    outcome: Any = await client.with_options(deadline=deadline_of(plan)).send(call_of(plan))
                except BaseException as error:  # noqa: BLE001 - whatever is raised is to be judged
                    outcome = error
                self.account.record(plan, outcome, is_lucky=is_careless)
                if _must_settle(plan, is_careless):
                    await control.settled(plan.id)

    async def all(self) -> None:
        if self.flavour.is_async:
            await asyncio.gather(*(self.run(*one) for one in self.work()))
        else:
            threads = [threading.Thread(target=self.run_blocking, args=one) for one in self.work()]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        for client in self.clients:
            await closed(client)


def _must_settle(plan: Planned, is_careless: bool) -> bool:
    return plan.fault.is_late(plan.method) and not is_careless


async def balanced(flavour: Flavour, hostile: Hostile, seed: int, number: int) -> None:
    hostile.ledger()
    plans, account = planned(seed, number), Account(seed)
    started = time.monotonic()
    await Crew(flavour, hostile, plans, account).all()
    print(f"{number / (time.monotonic() - started):.0f} calls a second")
    account.balance(plans, hostile.ledger())
    assert not account.wrongs, str(account)
    assert account.calls.total() == number


async def test_a_tenth_of_the_ledger(wire: Flavour, hostile: Hostile) -> None:
    await balanced(wire, hostile, SEED, 1250)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(SEED + 1, SEED + 11))
async def test_the_ledger(wire: Flavour, hostile: Hostile, seed: int) -> None:
    """Ten seeds, 50,000 calls in all."""
    await balanced(wire, hostile, seed, 1250)


def test_there_are_faults_enough() -> None:
    assert len(FAULTS) >= 60
