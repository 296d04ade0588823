"""The breaker: what opens it, who may pass while it is open, and what closes it; on virtual time."""

import asyncio
import logging
import pickle
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from personae import (
    APIConnectionError,
    APIError,
    APIStatusError,
    Breaker,
    BreakerOpenError,
    CallRecord,
    ConfigurationError,
)
from personae.http.failures import broken_off, late
from personae.http.messages import TransportError
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.fake_clock import FakeClock
from tests.support.invented_calls import call
from tests.support.scripted_vendor import Script, always, answer, script
from tests.support.sync_or_async import done

pytestmark = pytest.mark.anyio

BAD, GOOD = answer(status=500), answer({})
SOON = {"retry-after": "0"}


async def tried(client: Any, method: str = "POST") -> str:
    """The name of the error of one call, `done` if there was none; a POST has one attempt."""
    try:
        await done(client.send(call(method)))
    except APIError as error:
        return type(error).__name__
    return "done"


class Vendor:
    """One that is down while it is told to be."""

    def __init__(self) -> None:
        self.answer: Any = BAD
        self.script = Script(iter(lambda: self.answer, None))

    @property
    def asked(self) -> int:
        return len(self.script.requests)


COUNTS: dict[str, tuple[Any, bool | None]] = {
    # what comes: does it count as a failure (True), end a run (False), or neither (None)?
    **{str(status): (answer(status=status), True) for status in (500, 501, 502, 503, 504, 529)},
    "no connection": (httpx.ConnectError("refused"), True),
    "no connection in time": (httpx.ConnectTimeout("late"), True),
    "reset": (httpx.ReadError("reset"), True),
    "no answer in time": (httpx.ReadTimeout("late"), True),
    "no free connection of our own": (httpx.PoolTimeout("busy"), None),
    "503 with Retry-After": (answer(status=503, headers=SOON), None),
    "408": (answer(status=408), None),
    "HTML": (answer(content=b"<html>"), None),
    "200": (GOOD, False),
    "a reported failure": (answer({"error": "no"}), False),
    **{str(status): (answer(status=status), False) for status in (400, 401, 403, 404, 409, 422, 429)},
}


@for_each("what", COUNTS)
async def test_what_counts(flavour: Flavour, what: str) -> None:
    came, counts = COUNTS[what]
    client = flavour.client(Script(iter([BAD, BAD, came, BAD])), breaker=Breaker(failures=4), max_retries=0)
    for _ in range(4):
        assert await tried(client) != "BreakerOpenError"
    assert (client._options.breaker.wait("https://api.anam.ai", client._clock.monotonic()) > 0) is (counts is True)
    client = flavour.client(Script(iter([BAD, BAD, came, BAD])), breaker=Breaker(failures=3), max_retries=0)
    expected = {True: (3, "BreakerOpenError"), None: (4, "BreakerOpenError"), False: (4, None)}[counts]
    outcomes = [await tried(client) for _ in range(expected[0])]
    assert "BreakerOpenError" not in outcomes
    if expected[1]:
        assert await tried(client) == expected[1]


async def test_it_opens_lets_one_through_and_closes(flavour: Flavour, clock: FakeClock) -> None:
    vendor = Vendor()
    client = flavour.client(vendor.script, clock=clock, breaker=Breaker(failures=3, seconds=30))
    assert [await tried(client) for _ in range(3)] == ["InternalServerError"] * 3
    assert [await tried(client) for _ in range(5)] == ["BreakerOpenError"] * 5
    clock.now += 29.9
    assert await tried(client) == "BreakerOpenError"
    assert vendor.asked == 3
    clock.now += 0.1
    assert [await tried(client) for _ in range(3)] == ["InternalServerError", *["BreakerOpenError"] * 2]
    assert vendor.asked == 4
    vendor.answer = GOOD
    clock.now += 30
    assert [await tried(client) for _ in range(4)] == ["done"] * 4
    vendor.answer = BAD
    assert [await tried(client) for _ in range(4)] == [*["InternalServerError"] * 3, "BreakerOpenError"]


@pytest.mark.parametrize("status", [404, 429])
async def test_a_refusal_closes_it_as_the_vendor_works(flavour: Flavour, clock: FakeClock, status: int) -> None:
    vendor = Vendor()
    client = flavour.client(vendor.script, clock=clock, breaker=Breaker(failures=1), max_retries=0)
    await tried(client)
    clock.now += 30
    vendor.answer = answer(status=status)
    await tried(client)
    vendor.answer = GOOD
    assert await tried(client) == "done"


async def test_the_error_says_when(flavour: Flavour, clock: FakeClock) -> None:
    client = flavour.client(
        always(BAD), clock=clock, breaker=Breaker(failures=1, seconds=30), base_url="https://EU.example.com:81/v1"
    )
    await tried(client)
    clock.now += 17.5
    with pytest.raises(BreakerOpenError) as failure:
        await done(client.send(call("POST")))
    error = failure.value
    assert isinstance(error, APIConnectionError)
    assert str(error) == (
        "anam probe: not sent: https://eu.example.com:81 has failed 1 times in a row or more, "
        "and the next call may go out in 12.5 s"
    )
    assert (error.outcome, error.attempts, error.retry_after) == ("not_sent", 0, 12.5)
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), copy.retry_after, copy.outcome) == (str(error), 12.5, "not_sent")


async def test_a_call_that_would_be_sent_again_while_it_is_open_has_its_own_error(flavour: Flavour) -> None:
    vendor = Vendor()
    client = flavour.client(vendor.script, breaker=Breaker(failures=2, seconds=30), max_retries=5)
    with pytest.raises(APIStatusError) as failure:
        await done(client.send(call("GET")))
    assert (failure.value.attempts, failure.value.stopped_by, vendor.asked) == (2, "breaker", 2)
    assert str(failure.value).endswith("(not sent again: the breaker of the client is open)")
    assert client._options.retry_budget.tokens == 500 - 5


async def test_a_retry_that_waits_long_enough_is_the_probe(flavour: Flavour, clock: FakeClock) -> None:
    client = flavour.client(
        script(BAD, answer(status=503, headers={"retry-after": "2"}), GOOD),
        clock=clock,
        breaker=Breaker(failures=1, seconds=1),
    )
    await tried(client)
    clock.now += 1
    assert await tried(client, "GET") == "done"


async def test_a_retry_that_finds_another_probe_says_what_its_call_has_done(flavour: Flavour, clock: FakeClock) -> None:
    breaker = Breaker(failures=1, seconds=0.2)
    client = flavour.client(always(BAD), clock=clock, breaker=breaker)
    clock.while_asleep = lambda: breaker.enter("https://api.anam.ai", clock.now)
    with pytest.raises(BreakerOpenError) as failure:
        await done(client.send(call("GET")))
    assert (failure.value.outcome, failure.value.attempts) == ("unknown", 1)


async def test_each_origin_has_its_own(flavour: Flavour) -> None:
    client = flavour.client(always(BAD), breaker=Breaker(failures=1))
    elsewhere = client.with_options(base_url="https://eu.example.com")
    same = client.with_options(base_url="https://api.anam.ai/v9")
    await tried(client)
    assert await tried(elsewhere) == "InternalServerError"
    assert [await tried(one) for one in (client, same, elsewhere)] == ["BreakerOpenError"] * 3
    assert repr(client._options.breaker) == "<Breaker open for https://api.anam.ai, https://eu.example.com>"


async def test_there_is_none_by_default_and_a_copy_may_be_without(flavour: Flavour) -> None:
    assert [await tried(flavour.client(always(BAD))) for _ in range(20)] == ["InternalServerError"] * 20
    client = flavour.client(always(BAD), breaker=Breaker(failures=1))
    await tried(client)
    assert await tried(client.with_options(breaker=None)) == "InternalServerError"
    assert await tried(client) == "BreakerOpenError"


@pytest.mark.parametrize("what", ["client closed", "busy", "certificate"])
async def test_what_the_vendor_has_no_part_in_does_not_count(what: str) -> None:
    from personae.errors import Failure

    errors = {
        "client closed": broken_off(Failure.INTERRUPTED),
        "busy": late("pool"),
        "certificate": TransportError("expired", Failure.NOT_SENT, is_final=True),
    }
    breaker = Breaker(failures=1)
    client = Flavour("").client(script(), breaker=breaker)
    exchange = client._exchange(call("GET"))
    exchange.request(client._key())
    with pytest.raises(APIError):
        exchange.broke_off(errors[what])
    assert repr(breaker) == "<Breaker closed>"


async def test_it_is_told_by_on_call_and_a_line(
    flavour: Flavour, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "personae")
    told: list[CallRecord] = []
    vendor = Vendor()
    client = flavour.client(vendor.script, clock=clock, breaker=Breaker(failures=2, seconds=30), on_call=told.append)
    for _ in range(3):
        await tried(client)
    clock.now += 30
    vendor.answer = GOOD
    await tried(client)
    one = ["call.start", "attempt.start", "attempt.end", "call.end"]
    events = [record.event for record in told]
    assert events[:4] == one
    assert events[4:9] == ["call.start", "attempt.start", "attempt.end", "breaker.open", "call.end"]
    assert events[9:11] == ["call.start", "call.end"]
    assert events[11:] == ["call.start", "attempt.start", "breaker.close", "attempt.end", "call.end"]
    assert (told[10].error, told[10].outcome, told[10].attempt) == ("BreakerOpenError", "not_sent", 0)
    assert [(record.levelname, record.message) for record in caplog.records if record.name == "personae"] == [
        ("WARNING", "https://api.anam.ai has failed 2 times in a row: calls are refused, except one every 30 s"),
        ("INFO", "https://api.anam.ai answers again: calls are sent"),
    ]


async def test_a_file_closes_it_once_it_is_whole(flavour: Flavour, clock: FakeClock) -> None:
    from personae.http.messages import Headers, Reply
    from personae_api.types import DownloadCall
    from tests.support.invented_calls import operation

    wav = {"content-type": "audio/wav"}
    cut = Reply(200, Headers({**wav, "content-length": "9"}.items()), b"RIFF")
    whole = Reply(200, Headers(wav.items()), b"RIFF")
    download: DownloadCall[Any] = DownloadCall(operation(media_types=("audio/wav",)), None)
    breaker = Breaker(failures=1)
    client = flavour.client(script(cut, whole), clock=clock, breaker=breaker, max_retries=0)
    with pytest.raises(APIError):
        await done(client._download(download).read())
    assert "open" in repr(breaker)
    with pytest.raises(BreakerOpenError):
        await done(client._download(download).read())
    clock.now += 30
    assert await done(client._download(download).read()) == b"RIFF"
    assert repr(breaker) == "<Breaker closed>"


async def test_a_probe_that_is_never_heard_of_is_followed_by_another(clock: FakeClock) -> None:
    breaker = Breaker(failures=1, seconds=30)
    assert breaker.failed("o", 0.0)
    assert [breaker.enter("o", now) for now in (30.0, 30.0, 45.0, 60.0, 60.0)] == [0.0, 30.0, 15.0, 0.0, 30.0]


def at_once(enter: Callable[[], float], threads: int) -> list[float]:
    gate = threading.Barrier(threads)

    def go(_: int) -> float:
        gate.wait()
        return enter()

    with ThreadPoolExecutor(threads) as executor:
        return list(executor.map(go, range(threads)))


def test_of_many_threads_one_is_the_probe(monkeypatch: pytest.MonkeyPatch) -> None:
    original = Breaker.wait

    def slow(self: Breaker, origin: str, now: float) -> float:
        found = original(self, origin, now)
        time.sleep(0.005)  # whoever does not wait for this thread finds the same
        return found

    monkeypatch.setattr(Breaker, "wait", slow)
    breaker = Breaker(failures=1, seconds=30)
    breaker.failed("o", 0.0)
    assert sorted(at_once(lambda: breaker.enter("o", 30.0), 8)) == [0.0, *[30.0] * 7]


async def test_of_many_coroutines_one_is_the_probe(clock: FakeClock) -> None:
    vendor = Vendor()
    client = Flavour("Async").client(vendor.script, clock=clock, breaker=Breaker(failures=1), max_retries=0)
    await tried(client)
    clock.now += 30
    outcomes = await asyncio.gather(*[tried(client) for _ in range(50)])
    assert (sorted(set(outcomes)), vendor.asked) == (["BreakerOpenError", "InternalServerError"], 2)


def test_threads_open_it_once() -> None:
    breaker = Breaker(failures=8)
    with ThreadPoolExecutor(8) as executor:
        opened = list(executor.map(lambda _: breaker.failed("o", 0.0), range(8)))
    assert sorted(opened) == [*[False] * 7, True]


@for_each(
    ("given", "message"),
    [
        ({"failures": 0}, "Breaker(failures=...) must be a whole number of at least 1, not 0"),
        ({"failures": True}, "Breaker(failures=...) must be a whole number of at least 1, not True"),
        ({"failures": 2.0}, "Breaker(failures=...) must be a whole number of at least 1, not 2.0"),
        ({"seconds": 0}, "Breaker(seconds=...) must be a number above 0 (at most 86400), not 0"),
        ({"seconds": "30"}, "Breaker(seconds=...) must be a number above 0 (at most 86400), not '30'"),
        ({"seconds": 1e9}, "Breaker(seconds=...) must be a number above 0 (at most 86400), not 1000000000.0"),
    ],
)
def test_what_makes_none_is_refused(given: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError) as failure:
        Breaker(**given)
    assert str(failure.value) == message


@pytest.mark.parametrize("value", [True, 5, "on", Breaker])
async def test_a_client_takes_a_breaker_alone(flavour: Flavour, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^breaker=\.\.\. must be Breaker\(\.\.\.\) or None, not "):
        flavour.client(script(), breaker=value)
