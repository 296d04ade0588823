"""Attempts wait for their turn, in this process: threads and coroutines, in virtual time."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from personae import APIConnectionError, CallRecord, NoTurnError, PersonaeError, Rate
from personae.clock import Interrupt
from personae.rates.budgets import Budget
from personae.rates.window import stretched
from personae_api.types import DownloadCall
from tests.support.both_clients import Flavour
from tests.support.fake_clock import FakeClock
from tests.support.invented_calls import call, operation
from tests.support.scripted_vendor import Script, Sent, always, answer, script
from tests.support.sync_or_async import closed, done

pytestmark = pytest.mark.anyio

WINDOW = stretched(1.0)


class Times:
    """Keeps when each request came, from the beginning of the test on."""

    def __init__(self, clock: FakeClock, *replies: Any) -> None:
        self.clock = clock
        self.began = clock.now
        self.came: list[float] = []
        self.replies = list(replies)
        self.script: Script = always(self.answer)

    def answer(self, _: Sent) -> Any:
        self.came.append(round(self.clock.now - self.began, 3))
        return self.replies.pop(0) if self.replies else answer({})


@pytest.fixture
def times(clock: FakeClock) -> Times:
    return Times(clock)


async def test_a_window_after_the_other(flavour: Flavour, clock: FakeClock, times: Times) -> None:
    client = flavour.client(times.script, clock=clock, rate=Rate(calls=2, seconds=1))
    for _ in range(5):
        await done(client.send(call()))
    assert times.came == [0, 0, WINDOW, WINDOW, 2 * WINDOW]


async def test_retries_are_calls_too(flavour: Flavour, clock: FakeClock, times: Times) -> None:
    times.replies = [answer(status=500), answer(status=500)]
    client = flavour.client(times.script, clock=clock, rate=Rate(calls=1, seconds=100, wait=None))
    await done(client.send(call()))
    assert times.came == [0, stretched(100), 2 * stretched(100)]


async def test_no_turn_before_the_deadline(flavour: Flavour, clock: FakeClock, times: Times) -> None:
    client = flavour.client(times.script, clock=clock, rate=Rate(calls=1, seconds=60), deadline=5)
    await done(client.send(call()))
    with pytest.raises(NoTurnError) as failure:
        await done(client.send(call("POST", json={})))
    error = failure.value
    assert str(error) == (
        "anam probe: no turn before the deadline in Rate(calls=1, seconds=60) for '*': the next one is in 60.0 s"
    )
    assert (error.outcome, error.attempts) == ("not_sent", 0)
    assert error.retry_after == pytest.approx(60.04)
    assert clock.sleeps == []  # as it is known before


async def test_no_turn_within_its_own_wait(flavour: Flavour, clock: FakeClock, times: Times) -> None:
    client = flavour.client(times.script, clock=clock, rate=Rate(calls=1, seconds=10, wait=3), deadline=50)
    await done(client.send(call()))
    with pytest.raises(NoTurnError, match=r"no turn within wait=3 s in Rate\(calls=1, seconds=10\)"):
        await done(client.send(call()))
    clock.now += 8
    await done(client.send(call()))
    assert times.came == [0, pytest.approx(10.04)]


async def test_a_retry_without_a_turn_says_what_the_attempts_before_have_done(
    flavour: Flavour, clock: FakeClock, times: Times
) -> None:
    times.replies = [answer(status=500)]
    client = flavour.client(times.script, clock=clock, rate=Rate(calls=1, seconds=60, wait=1))
    with pytest.raises(NoTurnError) as failure:
        await done(client.send(call()))
    assert (failure.value.outcome, failure.value.attempts) == ("unknown", 1)


class TestWhatTheVendorSays:
    async def test_a_429_shuts_the_gate_for_all(self, flavour: Flavour, clock: FakeClock, times: Times) -> None:
        times.replies = [answer(status=429, headers={"retry-after": "20"})]
        rate = Rate(calls=100, seconds=1)
        one = flavour.client(times.script, clock=clock, rate=rate, max_retries=0)
        other = flavour.client(times.script, clock=clock, rate=rate)
        with pytest.raises(PersonaeError):
            await done(one.send(call()))
        await done(other.send(call()))
        assert times.came == [0, 20]

    @pytest.mark.parametrize(
        ("reply", "opens"),
        [
            (answer(status=429), 1),
            (answer(status=503, headers={"retry-after": "7"}), 7),
            (answer(status=503), 0),
            (answer({}, headers={"ratelimit-remaining": "0", "ratelimit-reset": "9"}), 9),
            (answer({}, headers={"ratelimit-remaining": "0", "ratelimit-reset": "3000"}), 60),
            (answer({}, headers={"x-ratelimit-org-hour-remaining": "0", "x-ratelimit-org-hour-reset": "30"}), 30),
            (answer({}, headers={"x-ratelimit-other-remaining": "0", "x-ratelimit-other-reset": "30"}), 0),
        ],
    )
    async def test_for_how_long(
        self, flavour: Flavour, clock: FakeClock, times: Times, reply: Any, opens: float
    ) -> None:
        times.replies = [reply]
        client = flavour.client(times.script, clock=clock, rate=Rate(at_once=5), max_retries=0)
        try:
            await done(client.send(call()))
        except PersonaeError:
            assert reply.status != 200
        await done(client.send(call()))
        assert times.came == [0, opens]

    async def test_without_a_time_it_is_about_the_narrowest_budget(
        self, flavour: Flavour, clock: FakeClock, times: Times
    ) -> None:
        times.replies = [answer(status=429)]
        rate = {"dial": Rate(at_once=5, each="to"), "*": Rate(at_once=5)}
        client = flavour.client(times.script, clock=clock, rate=rate, max_retries=0)
        with pytest.raises(PersonaeError):
            await done(client.send(dialling("+1")))
        await done(client.send(dialling("+2")))
        await done(client.send(dialling("+1")))
        assert times.came == [0, 0, 1]


def dialling(to: str) -> Any:
    return type(call())(operation("POST", effect="dial"), None, json={"to": to})


class TestClasses:
    async def test_a_call_waits_in_each_budget_that_is_for_it(
        self, flavour: Flavour, clock: FakeClock, times: Times
    ) -> None:
        rate = {"dial": Rate(calls=1, seconds=10), "*": Rate(calls=3, seconds=100, wait=None)}
        client = flavour.client(times.script, clock=clock, rate=rate)
        for one in (dialling("+1"), call(), dialling("+1"), dialling("+1")):
            await done(client.send(one))
        assert times.came == [0, 0, 10.04, 100.04]

    async def test_a_budget_that_is_shut_while_another_is_waited_for_is_waited_for_too(
        self, flavour: Flavour, clock: FakeClock, times: Times
    ) -> None:
        dial = Rate(at_once=5)
        rate = {"dial": dial, "*": Rate(calls=1, seconds=10)}
        client = flavour.client(times.script, clock=clock, rate=rate)
        await done(client.send(dialling("+1")))
        (budget,) = dial._budgets.values()
        clock.while_asleep = lambda: list(budget.shut(times.began, 25))
        await done(client.send(dialling("+1")))
        assert times.came == [0, 25]

    async def test_an_operation_by_its_id(self, flavour: Flavour, clock: FakeClock, times: Times) -> None:
        client = flavour.client(times.script, clock=clock, rate={"getPersona": Rate(calls=1, seconds=10)})
        await done(client.personas.get("p1"))
        await done(client.send(call()))
        await done(client.personas.get("p2"))
        assert times.came == [0, 0, 10.04]

    async def test_each_value_has_a_budget_of_its_own(self, flavour: Flavour, clock: FakeClock, times: Times) -> None:
        client = flavour.client(times.script, clock=clock, rate=Rate(calls=1, seconds=10, each="to"))
        for one in (dialling("+1"), dialling("+2"), call(), dialling("+1")):
            await done(client.send(one))
        assert times.came == [0, 0, 0, 10.04]

    async def test_each_key_has_its_own(self, flavour: Flavour, clock: FakeClock, times: Times) -> None:
        client = flavour.client(times.script, clock=clock, rate=Rate(calls=1, seconds=10))
        other = client.with_options(api_key="another")
        for one in (client, other, client, other):
            await done(one.send(call()))
        assert times.came == [0, 0, 10.04, 10.04]

    async def test_what_is_not_sent_is_not_counted(self, flavour: Flavour, clock: FakeClock, times: Times) -> None:
        client = flavour.client(times.script, clock=clock, rate=Rate(calls=1, seconds=10))
        await done(client.with_options(dry_run=True).send(call("POST", json={})))
        await done(client.send(call()))
        assert times.came == [0]

    async def test_budgets_that_nobody_needs_are_forgotten(
        self, flavour: Flavour, clock: FakeClock, times: Times
    ) -> None:
        rate = Rate(calls=1, seconds=1, each="to")
        client = flavour.client(times.script, clock=clock, rate=rate)
        for number in range(2500):
            await done(client.send(dialling(str(number))))
            clock.now += 0.01
        assert len(rate._budgets) <= 1200


class TestAtOnce:
    async def test_coroutines(self, clock: FakeClock) -> None:
        most = under_way = 0

        async def slow(_: Sent) -> None:
            nonlocal most, under_way
            under_way += 1
            most = max(most, under_way)
            await asyncio.sleep(0.01)
            under_way -= 1

        client = Flavour("Async").client(always(answer({})), clock=clock, rate=Rate(at_once=3))
        original = client._transport.open

        async def opened(request: Any, interrupt: Any) -> Any:
            await slow(request)
            return await original(request, interrupt)

        client._transport.open = opened
        await asyncio.gather(*(client.send(call()) for _ in range(12)))
        assert most == 3

    def test_threads_come_in_the_order_in_which_they_asked(self, clock: FakeClock) -> None:
        order: list[str] = []
        is_held, may_end = threading.Event(), threading.Event()

        def answered(sent: Sent) -> Any:
            order.append(sent.path)
            if len(order) == 1:
                is_held.set()
                assert may_end.wait(10)
            return answer({})

        rate = Rate(at_once=1)
        client = Flavour("").client(always(answered), clock=clock, rate=rate)
        threads = [threading.Thread(target=client.personas.get, args=[f"p{number}"]) for number in range(9)]
        threads[0].start()
        assert is_held.wait(10)
        (budget,) = rate._budgets.values()
        for number, thread in enumerate(threads[1:]):
            thread.start()
            wait_until(partial(stands, budget, number + 1))
        may_end.set()
        for thread in threads:
            thread.join(10)
        assert order == [f"/v1/personas/p{number}" for number in range(9)]

    async def test_a_file_has_its_place_until_it_is_read(self, flavour: Flavour, clock: FakeClock) -> None:
        file = answer(content=b"RIFF", headers={"content-type": "audio/wav"})
        client = flavour.client(script(file, answer({}), answer({})), clock=clock, rate=Rate(at_once=1, wait=0.05))
        download = client._download(DownloadCall(operation(media_types=("audio/wav",)), None))
        stream = download.stream()
        if flavour.is_async:
            async with stream:
                with pytest.raises(NoTurnError, match="it is not known when the next one comes"):
                    await client.send(call())
        else:
            with stream, pytest.raises(NoTurnError, match="it is not known when the next one comes"):
                client.send(call())
        await done(client.send(call()))

    @pytest.mark.parametrize("ending", ["error", "refused", "no_turn"])
    async def test_whatever_becomes_of_a_call_its_place_is_given_back(
        self, flavour: Flavour, clock: FakeClock, ending: str
    ) -> None:
        import httpx

        first: Any = {"error": httpx.ReadError("reset"), "refused": answer(status=404), "no_turn": answer({})}[ending]
        client = flavour.client(script(first, answer({})), clock=clock, rate=Rate(at_once=1, wait=0.05), max_retries=0)
        try:
            await done(client.send(call()))
        except PersonaeError:
            assert ending != "no_turn"
        await done(client.send(call()))


class TestInLine:
    async def test_coroutines_go_in_the_order_in_which_they_asked_exactly_when_they_may(
        self, clock: FakeClock, times: Times
    ) -> None:
        client = Flavour("Async").client(times.script, clock=clock, rate=Rate(calls=3, seconds=1))
        await asyncio.gather(*(client.personas.get(str(number)) for number in range(30)))
        assert times.came == pytest.approx([number // 3 * WINDOW for number in range(30)], abs=0.001)
        assert times.script.paths == [f"/v1/personas/{number}" for number in range(30)]

    def test_threads_go_exactly_when_they_may(self, clock: FakeClock, times: Times) -> None:
        client = Flavour("").client(times.script, clock=clock, rate=Rate(calls=3, seconds=1))
        threads = [threading.Thread(target=client.personas.get, args=[str(number)]) for number in range(30)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        assert times.came == pytest.approx([number // 3 * WINDOW for number in range(30)], abs=0.001)

    def test_threads_and_coroutines_stand_in_one_line(self, clock: FakeClock, times: Times) -> None:
        rate = Rate(calls=1, seconds=1)
        sync = Flavour("").client(times.script, clock=clock, rate=rate)

        async def main() -> None:
            client = Flavour("Async").client(times.script, clock=clock, rate=rate)
            await asyncio.gather(*(client.send(call()) for _ in range(5)))

        def work() -> None:
            for _ in range(5):
                sync.send(call())

        threads = [threading.Thread(target=work), threading.Thread(target=lambda: asyncio.run(main()))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        assert times.came == pytest.approx([number * WINDOW for number in range(10)], abs=0.001)

    async def test_who_would_come_too_late_is_told_at_once(self) -> None:
        clock = Patient()
        times = Times(clock)
        client = Flavour("Async").client(times.script, clock=clock, rate=Rate(calls=2, seconds=1), deadline=1.5)
        ends = await asyncio.gather(*(client.send(call()) for _ in range(20)), return_exceptions=True)
        late = [end for end in ends if isinstance(end, NoTurnError)]
        assert (len(times.came), len(late), len(ends)) == (4, 16, 20)
        assert {round(one.retry_after or 0, 2) for one in late} == {2.08}  # no place in line is theirs any more

    async def test_a_cancelled_one_lets_the_next_one_go(self) -> None:
        clock = Patient()
        times = Times(clock)
        client = Flavour("Async").client(times.script, clock=clock, rate=Rate(calls=1, seconds=10))
        tasks = [asyncio.create_task(client.send(call())) for _ in range(4)]
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        tasks[1].cancel()
        tasks[2].cancel()
        ends = await asyncio.gather(*tasks, return_exceptions=True)
        assert [type(end).__name__ for end in ends] == ["Response", "CancelledError", "CancelledError", "Response"]
        assert times.came == [0, 10.04]

    async def test_closing_ends_all_waiting(self, flavour: Flavour) -> None:
        rate = Rate(calls=1, seconds=1000, wait=None)
        client = flavour.client(None, transport=None, base_url="http://127.0.0.1:9", rate=rate, max_retries=0)
        ends: list[BaseException] = []

        def keep(action: Callable[[], object]) -> None:
            try:
                action()
            except PersonaeError as error:
                ends.append(error)

        with pytest.raises(APIConnectionError):
            await done(client.send(call()))
        (budget,) = rate._budgets.values()
        if flavour.is_async:
            tasks = [asyncio.create_task(client.send(call())) for _ in range(3)]
            while len(budget.line) < 3:
                await asyncio.sleep(0)
            await closed(client)
            ends = await asyncio.gather(*tasks, return_exceptions=True)
        else:
            threads = [threading.Thread(target=keep, args=[lambda: client.send(call())]) for _ in range(3)]
            for thread in threads:
                thread.start()
            wait_until(partial(stands, budget, 3))
            client.close()
            for thread in threads:
                thread.join(10)
        assert len(ends) == 3
        assert all(isinstance(end, PersonaeError) and getattr(end, "outcome", "") == "not_sent" for end in ends), ends
        assert len(budget.line) == 0


class Patient(FakeClock):
    """Lets others run while somebody waits."""

    async def async_sleep(self, seconds: float, interrupt: Interrupt | None = None) -> None:
        await asyncio.sleep(0.01)
        await super().async_sleep(seconds, interrupt)


def stands(budget: Budget, count: int) -> bool:
    return len(budget.line) == count


def wait_until(condition: Callable[[], bool]) -> None:
    patience = threading.Event()
    for _ in range(2000):
        if condition():
            return
        patience.wait(0.005)
    raise AssertionError("it has not come to that")


async def test_the_hook_is_told_how_long_an_attempt_waits(flavour: Flavour, clock: FakeClock, times: Times) -> None:
    told: list[CallRecord] = []
    client = flavour.client(times.script, clock=clock, rate=Rate(calls=1, seconds=10), on_call=told.append)
    await done(client.send(call()))
    await done(client.send(call()))
    await done(client.with_options(rate=None).send(call()))
    assert [(one.rate, one.waited) for one in told if one.event == "attempt.start"] == [
        ("process", 0),
        ("process", pytest.approx(10.04)),
        (None, None),
    ]
    assert {(one.rate, one.waited) for one in told if one.event.startswith("call")} == {(None, None)}
    seconds = [one.seconds for one in told if one.event.endswith(".end")]
    assert seconds == [0, 0, 0, pytest.approx(10.04), 0, 0]


async def test_a_call_without_a_turn_has_no_attempt(flavour: Flavour, clock: FakeClock, times: Times) -> None:
    told: list[CallRecord] = []
    client = flavour.client(times.script, clock=clock, rate=Rate(calls=1, seconds=10, wait=1), on_call=told.append)
    await done(client.send(call()))
    told.clear()
    with pytest.raises(NoTurnError):
        await done(client.send(call()))
    assert [(one.event, one.outcome, one.error) for one in told] == [
        ("call.start", "not_sent", None),
        ("call.end", "not_sent", "NoTurnError"),
    ]
