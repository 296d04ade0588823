"""The policies: ours does what the client does, and the others what their sources say."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from personae import APIError, Breaker, TokenBucket
from scripts.simulation import policies
from scripts.simulation.policies import AdaptiveBotocore, Botocore, OpenAI, Ours, Rate
from scripts.simulation.vendor import Answer, Vendor
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.fake_clock import FakeClock
from tests.support.invented_calls import call
from tests.support.scripted_vendor import Script, answer

OK, BAD = Answer(200, {}), Answer(500, {})


class SeededClock(FakeClock):
    def __init__(self, seed: int) -> None:
        super().__init__()
        self.numbers = Random(seed)

    def random(self) -> float:
        return self.numbers.random()


def answers_of(seed: int, good: float) -> Callable[[], Answer]:
    random = Random(seed)
    bad = [BAD, Answer(502, {}), Answer(503, {}), Answer(404, {}), Answer(408, {}), Answer(429, {})]
    bad += [Answer(status, {"retry-after": "2"}) for status in (429, 503, 500)]
    bad += [Answer(429, {"retry-after": "Sun, 17 Mar 2030 17:50:00 GMT"}), Answer(429, {"retry-after": "99"})]
    return lambda: OK if random.random() < good else random.choice(bad)


@pytest.mark.parametrize("good", [0.0, 0.3, 0.6, 0.9])
@pytest.mark.parametrize("has_breaker", [False, True])
@for_each("seed", range(5))
def test_ours_is_what_the_client_does(good: float, has_breaker: bool, seed: int) -> None:
    """Attempt by attempt: the same waits, the same ends of calls, the same tokens left."""

    def breaker() -> Breaker | None:
        return Breaker(failures=4, seconds=3) if has_breaker else None

    of_client, of_policy = answers_of(seed, good), answers_of(seed, good)
    clock, bucket = SeededClock(seed), TokenBucket(200)

    def replied() -> Any:
        one = of_client()
        return answer({}, status=one.status, headers=one.headers)

    vendor = Script(iter(replied, None))
    client = Flavour("").client(vendor, clock=clock, retry_budget=bucket, breaker=breaker())
    ours: list[Any] = []
    for _ in range(200):
        before, waits = len(vendor.requests), len(clock.sleeps)
        try:
            client.send(call("GET"))
            ended = "done"
        except APIError as error:
            ended = type(error).__name__
        ours.append((ended == "done", len(vendor.requests) - before, clock.sleeps[waits:]))
        clock.now += 0.5

    now, random, tokens = FakeClock().now, Random(seed), TokenBucket(200)
    policy = Ours(tokens, breaker())
    theirs: list[Any] = []
    for _ in range(200):
        attempts, slept, last = 0, [], BAD
        while not policy.before(now):
            last = of_policy()
            attempts += 1
            # the client draws a number for each attempt that failed
            wait = policy.after(last, attempts - 1, now, now, 0.0 if last is OK else random.random())
            if wait is None:
                break
            slept.append(wait)
            now += wait
        theirs.append((last is OK, attempts, slept))
        now += 0.5
    assert theirs == ours
    assert tokens.tokens == bucket.tokens
    if not good:
        assert any(attempts == 0 for _, attempts, _ in ours) is has_breaker


def test_openai() -> None:
    policy = OpenAI()

    def wait(given: Answer, number: int = 0, random: float = 0.0) -> float | None:
        return policy.after(given, number, 0.0, 1_900_000_000.0, random)

    assert [wait(BAD, number) for number in range(3)] == [0.5, 1.0, None]
    assert [wait(BAD, number, 1.0) for number in range(2)] == [0.375, 0.75]
    assert [wait(Answer(status, {})) for status in (200, 404, 408, 409, 429, 503)] == [None, None, 0.5, 0.5, 0.5, 0.5]
    assert wait(Answer(429, {"retry-after": "7"})) == 7.0
    assert wait(Answer(429, {"retry-after": "Sun, 17 Mar 2030 17:47:10 GMT"})) == 30.0
    assert wait(Answer(429, {"retry-after": "61"})) == 0.5


def test_botocore() -> None:
    policy = Botocore()
    assert [policy.after(BAD, number, 0.0, 0.0, 1.0) for number in range(3)] == [1.0, 2.0, None]
    assert policy.after(Answer(429, {"retry-after": "7"}), 0, 0.0, 0.0, 0.25) == 0.25
    for _ in range(97):
        assert policy.after(BAD, 0, 0.0, 0.0, 1.0) is not None
    assert policy.after(BAD, 0, 0.0, 0.0, 1.0) is None
    for _ in range(5):
        policy.after(OK, 0, 0.0, 0.0, 0.0)
    assert policy.after(BAD, 0, 0.0, 0.0, 1.0) == 1.0
    policy.after(OK, 1, 0.0, 0.0, 0.0)  # gives the five back
    assert policy.after(BAD, 0, 0.0, 0.0, 1.0) == 1.0


def rate_of(policy: AdaptiveBotocore, now: float, seconds: float, given: Answer) -> tuple[float, float]:
    """Attempts a second that it sends when it may send all the time, and when that ended."""
    until, sent, began = now + seconds, 0, now
    while now < until:
        held = policy.before(now)
        now += held
        if not held:
            policy.after(given, 2, now, now, 0.0)
            sent += 1
            now += 0.01
    return sent / (now - began), now


def test_adaptive_botocore_lowers_its_rate_and_raises_it_again() -> None:
    policy = AdaptiveBotocore()
    free, now = rate_of(policy, 0.0, 10, OK)
    assert free == pytest.approx(100, rel=0.05)
    throttled, now = rate_of(policy, now, 30, Answer(429, {}))
    assert throttled < 10
    slowest, now = rate_of(policy, now, 30, Answer(429, {}))
    assert slowest == pytest.approx(0.5, rel=0.2)
    again, now = rate_of(policy, now, 60, OK)
    assert again > 4 * slowest


class Spaced:
    """Turns that are a second apart, in the place of the window of `rate=`."""

    def __init__(self, *_: object) -> None:
        self.gone: list[float] = []

    def earliest(self, now: float) -> float:
        return max(now, self.gone[-1] + 1) if self.gone else now

    def go(self, now: float) -> None:
        self.gone.append(now)

    def end(self) -> None:
        return


def test_turns_are_given_first_come_first_served() -> None:
    rate = Rate(Spaced())
    first, second, third = Ours(), Ours(), Ours()
    assert [rate.turn(one, 5.0) for one in (first, second, third)] == [pytest.approx(wait) for wait in (0, 1, 2)]
    assert rate.turn(third, 6.0) == pytest.approx(1.0)
    assert [rate.turn(second, 6.0), rate.turn(third, 7.0)] == [0.0, 0.0]


def test_workers_with_a_rate_are_never_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from scripts.simulation.running import Scenario, run

    monkeypatch.setattr(policies, "Window", Spaced)
    found = run(Scenario(Vendor(calls=10, seconds=10), thinks=1, workers=20, seconds=100), policies._rated)
    assert sum(found.too_many) == 0
    assert sum(found.served) == pytest.approx(100, abs=1)
    assert {worker.served for worker in found.workers} == {5} | {one.served for one in found.workers if one.served == 4}
