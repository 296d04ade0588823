"""A budget that all workers share, with a real Redis."""

from __future__ import annotations

import logging
import os
import signal
import socket
import threading
from collections import Counter
from collections.abc import Iterator
from time import monotonic
from typing import Any

import pytest

from personae import CallRecord, NoTurnError, PersonaeError, Rate, Timeout
from personae.rates import redis as in_redis
from personae.rates.steps import block
from personae.rates.window import stretched
from tests.support.both_clients import KEYS, Flavour
from tests.support.fleet import Fleet, Limited, fleet
from tests.support.redis_server import RedisServer, needed, serving_redis
from tests.support.served_vendor import Server, serving
from tests.support.sync_or_async import closed, done

pytestmark = [pytest.mark.anyio, needed]


@pytest.fixture
def redis() -> Iterator[RedisServer]:
    with serving_redis() as server:
        yield server


@pytest.fixture
def vendor() -> Iterator[Server]:
    with serving(lambda connection, _: connection.answer('{"id": "p"}')) as server:
        yield server


def thrice(client: Any) -> None:
    for _ in range(3):
        client.personas.get("p")


def rated(flavour: Flavour, server: Server, rate: Any, **options: Any) -> Any:
    options = {"transport": None, "base_url": server.url, "max_retries": 0, **options}
    return flavour.client(None, rate=rate, **options)


async def test_two_that_do_not_know_each_other_share_a_window(
    flavour: Flavour, redis: RedisServer, vendor: Server
) -> None:
    clients = [
        rated(flavour, vendor, Rate(calls=2, seconds=0.5, redis=redis.url, share=0.5)),
        rated(Flavour(""), vendor, Rate(calls=2, seconds=0.5, redis=redis.url, share=0.5)),
    ]
    began = monotonic()
    for number in range(5):
        await done(clients[number % 2].personas.get("p"))
    assert 2 * stretched(0.5) <= monotonic() - began < 2 * stretched(0.5) + 0.5
    for client in clients:
        await closed(client)


async def test_neither_key_nor_number_stands_in_redis_and_all_of_it_goes_by_itself(
    flavour: Flavour, redis: RedisServer, vendor: Server
) -> None:
    rate = {"*": Rate(calls=1, seconds=0.2, at_once=2, redis=redis.url, share=1)}
    rate["sendCall"] = Rate(calls=1, seconds=0.2, each="phone_number", redis=redis.url, share=1)
    client = rated(flavour, vendor, rate, vendor="bland", timeout=Timeout(total=0.5))
    await done(client.calls.send(phone_number="+13125550117"))
    with redis.client() as asked:
        found = asked.keys("*")
        dump = "".join(found)
        for key in found:
            assert 0 < asked.pttl(key) <= 1500, key
            kind = asked.type(key)
            dump += str(asked.lrange(key, 0, -1) if kind == "list" else asked.get(key) if kind == "string" else kind)
    assert found
    assert KEYS["bland"] not in dump
    assert "3125550117" not in dump
    await closed(client)


async def test_no_more_than_so_many_at_once(flavour: Flavour, redis: RedisServer) -> None:
    limited = Limited(1000, 1, takes=0.05)
    with serving(limited) as vendor:
        clients = [rated(Flavour(""), vendor, Rate(at_once=2, redis=redis.url, share=0.5, wait=20)) for _ in range(6)]
        threads = [threading.Thread(target=thrice, args=[one]) for one in clients]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        assert (len(limited.accepted), limited.most_at_once) == (18, 2)
        for client in clients:
            client.close()
    with redis.client() as asked:
        assert [key for key in asked.keys("*") if not key.endswith("tickets")] == []


async def test_a_429_shuts_the_gate_for_all_workers(flavour: Flavour, redis: RedisServer) -> None:
    answers = iter([("429 Too Many Requests", "Retry-After: 1")])

    def answered(connection: Any, _: str) -> None:
        connection.answer("{}", *next(answers, ("200 OK",)))

    with serving(answered) as vendor:
        one, other = (rated(flavour, vendor, Rate(calls=100, seconds=1, redis=redis.url, share=0.5)) for _ in range(2))
        with pytest.raises(PersonaeError):
            await done(one.personas.get("p"))
        began = monotonic()
        await done(other.personas.get("p"))
        assert 0.8 < monotonic() - began < 2
        await closed(one)
        await closed(other)


def test_a_turn_that_the_gate_has_overtaken_is_not_used(redis: RedisServer, vendor: Server) -> None:
    rate = Rate(calls=1, seconds=0.6, redis=redis.url, share=1)
    client = rated(Flavour(""), vendor, rate)
    client.personas.get("p")
    began = monotonic()
    thread = threading.Thread(target=client.personas.get, args=["p"])
    thread.start()
    threading.Event().wait(0.2)  # now it waits for its turn, which Redis knows
    (budget,) = rate._budgets.values()
    block(budget.shut(client._clock.monotonic(), 1.2), client._clock, client._transport.closing)
    thread.join(10)
    assert 1.3 < monotonic() - began < 3
    client.close()


async def test_no_turn_in_time(flavour: Flavour, redis: RedisServer, vendor: Server) -> None:
    client = rated(flavour, vendor, Rate(calls=1, seconds=30, redis=redis.url, share=1), deadline=2)
    await done(client.personas.get("p"))
    began = monotonic()
    with pytest.raises(NoTurnError, match=r"before the deadline in .*redis=.*: the next one is in 30.0 s") as failure:
        await done(client.personas.get("p"))
    assert failure.value.outcome == "not_sent"
    assert monotonic() - began < 1
    with redis.client() as asked:
        (window,) = asked.keys("*:window")
        assert asked.llen(window) == 1  # a turn that nobody waits for is not taken
    await closed(client)


async def test_a_worker_that_died_keeps_its_place_no_longer_than_its_attempt_may_take(
    flavour: Flavour, redis: RedisServer, vendor: Server
) -> None:
    rate = Rate(at_once=1, redis=redis.url, share=1)
    client = rated(flavour, vendor, rate, timeout=5)
    await done(client.personas.get("p"))
    (budget,) = rate._budgets.values()
    shared: in_redis.Shared = budget._shared  # type: ignore[attr-defined]
    for ask in shared.enter("dead", 0.6, 10, 0):
        ask.block(client._clock, client._transport.closing)  # as the worker did
        break
    began = monotonic()
    await done(client.personas.get("p"))
    assert 0.3 < monotonic() - began < 2
    await closed(client)


class TestWithoutRedis:
    async def test_the_share_goes_on_and_it_is_told(
        self, flavour: Flavour, redis: RedisServer, vendor: Server, caplog: pytest.LogCaptureFixture
    ) -> None:
        told: list[CallRecord] = []
        rate = Rate(calls=1000, seconds=1, redis=redis.url, share=0.25)
        client = rated(flavour, vendor, rate, on_call=told.append)
        with caplog.at_level(logging.WARNING, "personae"):
            await done(client.personas.get("p"))
            redis.kill()
            for _ in range(5):
                await done(client.personas.get("p"))
            redis.start()
            pause = threading.Event()
            ends = monotonic() + 10
            while told[-2].rate != "redis":
                await done(client.personas.get("p"))
                pause.wait(0.1)
                assert monotonic() < ends
        sources = [one.rate for one in told if one.event == "attempt.start"]
        assert sources[:6] == ["redis", *["share"] * 5]
        assert [record.getMessage() for record in caplog.records] == [
            "rate: Redis does not answer (ConnectionError), this process uses 0.25 of the budget",
            "rate: Redis answers again, and its budget counts",
        ]
        await closed(client)

    async def test_it_refuses_where_it_is_told_to(self, flavour: Flavour, redis: RedisServer, vendor: Server) -> None:
        client = rated(flavour, vendor, Rate(calls=5, seconds=1, redis=redis.url, share=0))
        redis.kill()
        with pytest.raises(NoTurnError, match=r"Redis does not answer, and Rate\(calls=5, .*\(share=0\)") as failure:
            await done(client.personas.get("p"))
        assert failure.value.outcome == "not_sent"
        assert vendor.requests == []
        await closed(client)

    async def test_a_redis_that_says_nothing_holds_up_one_call_and_not_each(
        self, flavour: Flavour, redis: RedisServer, vendor: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(in_redis, "PAUSE_SECONDS", 60.0)
        client = rated(flavour, vendor, Rate(calls=1000, seconds=1, redis=redis.url, share=1))
        await done(client.personas.get("p"))
        with redis.frozen():
            began = monotonic()
            for _ in range(20):
                await done(client.personas.get("p"))
            assert monotonic() - began < 2.5  # half a second once, and not twenty times
        await closed(client)

    async def test_an_address_where_nobody_answers(self, flavour: Flavour, vendor: Server) -> None:
        with socket.create_server(("127.0.0.1", 0), backlog=1) as silent:
            url = f"redis://127.0.0.1:{silent.getsockname()[1]}/0"
            client = rated(flavour, vendor, Rate(calls=1000, seconds=1, redis=url, share=1))
            began = monotonic()
            for _ in range(5):
                await done(client.personas.get("p"))
            assert monotonic() - began < 2.5
            await closed(client)

    async def test_what_was_used_before_counts_in_the_share(
        self, flavour: Flavour, redis: RedisServer, vendor: Server
    ) -> None:
        client = rated(flavour, vendor, Rate(calls=2, seconds=30, redis=redis.url, share=1, wait=1))
        for _ in range(2):
            await done(client.personas.get("p"))
        redis.kill()
        with pytest.raises(NoTurnError):
            await done(client.personas.get("p"))
        await closed(client)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_fork_shares_the_budget_too(redis: RedisServer, vendor: Server) -> None:
    rate = Rate(calls=2, seconds=1, redis=redis.url, share=0.5)
    client = rated(Flavour(""), vendor, rate)
    client.personas.get("p")
    began = monotonic()
    child = os.fork()
    if child == 0:
        client.personas.get("p")
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    client.personas.get("p")
    assert stretched(1) - 0.2 < monotonic() - began < 4
    client.close()


def gathered(workers: Fleet) -> tuple[list[dict[str, Any]], Counter[str], Counter[str]]:
    told = workers.ended()
    errors: Counter[str] = sum((Counter(one["errors"]) for one in told), Counter())
    sources: Counter[str] = sum((Counter(one["sources"]) for one in told), Counter())
    return told, errors, sources


def check_fleet(url: str, count: int, seconds: float, most_refused: float) -> None:
    limited = Limited(10, 1.0)
    with fleet(limited, count, seconds, calls=10, seconds=1, redis=url, share=1 / count) as workers:
        told, errors, sources = gathered(workers)
        accepted = [one for one in limited.accepted if one <= workers.began + seconds]
    assert not errors
    assert set(sources) == {"redis"}
    assert len(limited.refused) <= most_refused
    assert len(accepted) >= 0.95 * 10 * seconds
    done_by = sorted(len(one["done"]) for one in told)
    waits = sorted(max(one["waits"]) for one in told)
    print(f"{len(accepted)} accepted, {len(limited.refused)} refused, by each {done_by}, longest waits {waits}")
    assert done_by[0] >= 0.5 * 10 * seconds / count  # nobody starves
    assert waits[-1] < 2 * count / 10 + 2


@pytest.mark.soak
def test_six_processes_share_ten_calls_a_second(redis: RedisServer) -> None:
    check_fleet(redis.url, 6, 4, most_refused=1)


@pytest.mark.soak
def test_twenty_processes_share_ten_calls_a_second(redis: RedisServer) -> None:
    check_fleet(redis.url, 20, 20, most_refused=1.99)


@pytest.mark.soak
def test_redis_dies_in_the_middle_and_comes_back(redis: RedisServer) -> None:
    limited = Limited(10, 1.0)
    with fleet(limited, 4, 6, calls=10, seconds=1, redis=redis.url, share=1 / 4) as workers:
        pause = threading.Event()
        pause.wait(1.5)
        redis.kill()
        pause.wait(1.5)
        redis.start()
        told, errors, sources = gathered(workers)
    assert not errors
    assert sources["share"]
    assert all(one["done"][-1] > 5 for one in told)  # nobody hangs
    late = sum(sum(1 for moment in one["done"] if moment > 4.5) for one in told)
    assert late >= 8  # and the whole budget is used again
    assert len(limited.accepted) >= 30


@pytest.mark.soak
def test_a_worker_that_is_killed_takes_one_turn_with_it_at_most(redis: RedisServer) -> None:
    limited = Limited(10, 1.0)
    with fleet(limited, 4, 4, calls=10, seconds=1, redis=redis.url, share=1 / 4) as workers:
        threading.Event().wait(1.5)
        dead = workers.workers.pop()
        os.kill(dead.process.pid, signal.SIGKILL)
        _, errors, _ = gathered(workers)
        dead.process.communicate()
        accepted = [one for one in limited.accepted if one <= workers.began + 4]
    assert not errors
    assert len(accepted) >= 36
