"""The retry budget: what it lets through, how it is shared, and what an error says once it is empty."""

import logging
import os
import pickle
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import chain, repeat
from typing import Any

import httpx
import pytest

from personae import APIConnectionError, APIError, APIStatusError, ConfigurationError, TokenBucket
from personae.outages.budget import DEFAULT_TOKENS
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.fake_clock import FakeClock
from tests.support.invented_calls import call
from tests.support.scripted_vendor import Script, always, answer, script
from tests.support.sync_or_async import done

pytestmark = pytest.mark.anyio

DOWN: dict[str, Any] = {
    "500": answer(status=500),
    "503": answer(status=503),
    "503 with Retry-After": answer(status=503, headers={"retry-after": "1"}),
    "429 without": answer(status=429),
    "no connection": httpx.ConnectError("refused"),
    "reset": httpx.ReadError("reset"),
    "timeouts": httpx.ReadTimeout("silence"),
}


async def failing(client: Any, calls: int, what: Any = None) -> list[APIError]:
    errors = []
    for _ in range(calls):
        with pytest.raises(APIError) as failure:
            await done(client.send(what or call("GET")))
        errors.append(failure.value)
    return errors


@for_each("how", DOWN)
async def test_a_vendor_that_is_down_gets_less_than_a_tenth_more_calls(flavour: Flavour, how: str) -> None:
    vendor = always(DOWN[how])
    await failing(flavour.client(vendor), 200)
    assert 200 < len(vendor.requests) < 220


async def test_without_a_budget_it_gets_three_times_as_many(flavour: Flavour) -> None:
    vendor = always(answer(status=500))
    await failing(flavour.client(vendor, retry_budget=None), 200)
    assert len(vendor.requests) == 600


async def test_a_script_with_one_call_has_all_its_retries(flavour: Flavour) -> None:
    vendor = script(answer(status=500), answer(status=500), answer({"id": "p1"}))
    client = flavour.client(vendor)
    assert (await done(client.send(call("GET")))).attempts == 3
    assert client._options.retry_budget.tokens == DEFAULT_TOKENS


async def test_every_tenth_attempt_may_fail_for_ever(flavour: Flavour) -> None:
    bad, good = answer(status=502), answer({})
    attempts = chain.from_iterable(repeat([bad, *[good] * 9], 300))
    client = flavour.client(Script(iter(attempts)))
    for _ in range(2_700):
        await done(client.send(call("GET")))
    assert client._options.retry_budget.tokens == DEFAULT_TOKENS


async def test_a_hundred_calls_that_break_together_are_sent_once_more() -> None:
    bucket = TokenBucket()
    assert all(bucket.take(5) for _ in range(100))
    assert not bucket.take(5)


async def test_what_a_call_took_comes_back_when_it_goes_well(flavour: Flavour) -> None:
    vendor = script(answer(status=500), answer(status=500), answer(status=404), answer(status=500), answer(status=500))
    bucket = TokenBucket(100)
    client = flavour.client(vendor, retry_budget=bucket, max_retries=2)
    vendor.answers = chain(vendor.answers, iter([answer(status=500), answer({}), answer({})]))
    await failing(client, 1)  # it ends with 404
    assert bucket.tokens == 100
    await failing(client, 1)
    assert bucket.tokens == 100 - 5 - 50
    for _ in range(2):
        await done(client.send(call("GET")))
    assert bucket.tokens == 100 - 5 - 50 + 2


async def test_what_the_vendor_rations_costs_nothing(flavour: Flavour) -> None:
    vendor = always(answer(status=429, headers={"retry-after": "1"}))
    client = flavour.client(vendor)
    await failing(client, 300)
    assert len(vendor.requests) == 900
    assert client._options.retry_budget.tokens == DEFAULT_TOKENS


@pytest.mark.parametrize(("method", "status"), [("POST", 500), ("POST", 503), ("GET", 404), ("GET", 501)])
async def test_what_is_not_sent_again_costs_nothing(flavour: Flavour, method: str, status: int) -> None:
    client = flavour.client(always(answer(status=status)))
    errors = await failing(client, 1, call(method))
    assert client._options.retry_budget.tokens == DEFAULT_TOKENS
    assert (errors[0].attempts, errors[0].stopped_by) == (1, None)


async def test_copies_share_it_and_other_clients_do_not(flavour: Flavour) -> None:
    client = flavour.client(always(answer(status=500)), retry_budget=5)
    copy = client.with_options(max_retries=1)
    own = client.with_options(retry_budget=5)
    assert [one.attempts for one in await failing(copy, 2)] == [2, 1]
    assert [one.attempts for one in await failing(client, 1)] == [1]
    assert [one.attempts for one in await failing(own, 2)] == [2, 1]
    assert [one.attempts for one in await failing(flavour.client(always(answer(status=500))), 1)] == [3]


async def test_clients_share_one_that_is_given_to_both(flavour: Flavour) -> None:
    bucket = TokenBucket(5)
    first, second = (
        flavour.client(always(answer(status=500)), vendor=vendor, retry_budget=bucket) for vendor in ("anam", "tavus")
    )
    await failing(first, 1)
    assert [one.attempts for one in await failing(second, 1, call("GET", vendor="tavus"))] == [1]


async def test_the_error_and_the_log_say_that_it_is_empty(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "personae")
    vendor = script(answer({"message": "no"}, status=500), httpx.ReadError("reset"))
    statuses, connections = await failing(flavour.client(vendor, retry_budget=0), 2)
    why = "not sent again: the retry budget of the client is empty"
    assert isinstance(statuses, APIStatusError)
    assert str(statuses) == f"anam probe: 500: no ({why})"
    assert (statuses.stopped_by, statuses.attempts, statuses.outcome) == ("budget", 1, "unknown")
    assert isinstance(connections, APIConnectionError)
    assert str(connections).endswith(f"after the request was sent ({why})")
    assert [record.message for record in caplog.records if record.name == "personae"] == [
        f"anam probe: attempt 1 failed (status 500), {why}",
        f"anam probe: attempt 1 failed (reset (ReadError)), {why}",
    ]
    copy = pickle.loads(pickle.dumps(statuses))
    assert (str(copy), copy.stopped_by) == (str(statuses), "budget")


async def test_nothing_is_said_where_attempts_were_the_end(flavour: Flavour) -> None:
    (error,) = await failing(flavour.client(always(answer(status=500))), 1)
    assert error.stopped_by is None
    assert "budget" not in str(error)


async def test_a_file_gives_back_once_it_is_whole(flavour: Flavour) -> None:
    from personae.http.messages import Headers, Reply
    from personae_api.types import DownloadCall
    from tests.support.invented_calls import operation

    cut = Reply(200, Headers({"content-type": "audio/wav", "content-length": "9"}.items()), b"RIFF")
    whole = Reply(200, Headers({"content-type": "audio/wav"}.items()), b"RIFF")
    bucket = TokenBucket(500)
    download: DownloadCall[Any] = DownloadCall(operation(media_types=("audio/wav",)), None)
    client = flavour.client(script(cut, cut, cut, cut, whole), retry_budget=bucket)
    with pytest.raises(APIError):
        await done(client._download(download).read())
    assert bucket.tokens == 500 - 55
    assert await done(client._download(download).read()) == b"RIFF"
    assert bucket.tokens == 500 - 55


class Told:
    """A budget elsewhere, which keeps what it was asked for."""

    def __init__(self, *answers: bool) -> None:
        self.answers = iter(answers)
        self.asked: list[tuple[str, int]] = []

    def take(self, tokens: int) -> bool:
        self.asked.append(("take", tokens))
        return next(self.answers)

    def give(self, tokens: int) -> None:
        self.asked.append(("give", tokens))


async def test_a_budget_elsewhere_is_two_functions(flavour: Flavour) -> None:
    told = Told(True, True, True, False)
    vendor = script(*[answer(status=500)] * 2, answer({}), httpx.ReadTimeout("x"), httpx.ReadTimeout("x"), answer({}))
    client = flavour.client(vendor, retry_budget=told)
    await done(client.send(call("GET")))
    (error,) = await failing(client, 1)
    await done(client.send(call("GET")))
    assert told.asked == [
        *[("take", 5), ("take", 50), ("give", 55)],
        *[("take", 10), ("take", 100)],
        ("give", 1),
    ]
    assert (error.attempts, error.stopped_by) == (2, "budget")


async def test_a_budget_that_fails_costs_no_call(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    class Broken:
        def take(self, tokens: int) -> bool:
            raise OSError("no Redis")

        def give(self, tokens: int) -> None:
            raise OSError("no Redis")

    client = flavour.client(script(answer(status=500), answer({"id": "p1"})), retry_budget=Broken())
    assert (await done(client.send(call("GET")))).parsed == {"id": "p1"}
    assert [record.message for record in caplog.records] == [
        "retry_budget.take has failed",
        "retry_budget.give has failed",
    ]


async def nothing_async(*_: Any) -> bool:
    return True


class Unpunctual:
    take = give = nothing_async


@for_each("value", [-1, 1.5, True, "500", object(), Unpunctual()])
async def test_what_is_no_budget_is_refused(flavour: Flavour, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^retry_budget=\.\.\. must be a whole number of tokens") as failure:
        flavour.client(script(), retry_budget=value)
    assert "\n" not in str(failure.value)


@pytest.mark.parametrize("size", [-1, 1.5, True, "5"])
def test_a_size_that_is_none_is_refused(size: Any) -> None:
    with pytest.raises(ConfigurationError, match="whole number of at least 0"):
        TokenBucket(size)


def test_it_is_never_fuller_than_at_first() -> None:
    bucket = TokenBucket(10)
    bucket.give(5)
    assert bucket.tokens == 10
    assert bucket.take(3)
    bucket.give(5)
    assert (bucket.tokens, repr(bucket)) == (10, "<TokenBucket 10 of 10>")


class Slow(int):
    """A number of tokens that takes its time to be compared and added."""

    def __gt__(self, other: int) -> bool:
        time.sleep(0.005)
        return int(self) > other

    def __radd__(self, other: int) -> int:
        time.sleep(0.005)
        return other + int(self)


def test_threads_lose_and_find_no_token() -> None:
    bucket = TokenBucket(8)
    with ThreadPoolExecutor(8) as executor:
        assert sorted(executor.map(bucket.take, [Slow(5)] * 8)) == [*[False] * 7, True]
        list(executor.map(bucket.give, [Slow(1)] * 4))
    assert bucket.tokens == 7


def test_threads_of_a_client_share_it() -> None:
    vendor = always(answer(status=500))
    client = Flavour("").client(vendor, limits=None)
    with ThreadPoolExecutor(8) as executor:
        waiting = [executor.submit(client.send, call("GET")) for _ in range(300)]
    assert all(isinstance(one.exception(), APIStatusError) for one in waiting)
    assert len(vendor.requests) < 330 + 8 * 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_fork_while_a_thread_holds_the_lock_leaves_it_open() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", FORKING], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.stdout, done.stderr) == ("1 True\n0 True\n", "")


FORKING = """
import os, threading
from personae import Breaker, TokenBucket
from personae.outages.lock import lock

bucket, breaker = TokenBucket(1), Breaker(failures=1)
held, over = threading.Event(), threading.Event()

def hold():
    with lock():
        held.set()
        over.wait()

thread = threading.Thread(target=hold)
thread.start()
held.wait()
child = os.fork()
if child:
    os.waitpid(child, 0)
    over.set()
    thread.join()
    print(int(bucket.take(1)) - 1, breaker.failed("o", 0.0))
else:
    print(int(bucket.take(1)), breaker.failed("o", 0.0), flush=True)
    os._exit(0)
"""


def test_time_passes_only_where_it_is_waited() -> None:
    clock = FakeClock()
    client = Flavour("").client(always(answer(status=500)), clock=clock, retry_budget=0)
    with pytest.raises(APIStatusError):
        client.send(call("GET"))
    assert clock.sleeps == []
