"""The retry table row by row, with both kinds of client."""

import io
import logging
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

import httpx
import pytest

from personae import (
    APIConnectionError,
    APIError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    RateLimitError,
    Retry,
)
from personae.http.messages import Headers, Reply
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.failures import CUT, INTERRUPTED, NOT_SENT
from tests.support.fake_clock import FakeClock
from tests.support.invented_calls import call, form_call
from tests.support.scripted_vendor import Script, always, answer, script
from tests.support.sync_or_async import done

pytestmark = pytest.mark.anyio

SAFE = {name: call(name) for name in ("GET", "HEAD", "PUT", "DELETE")}
SAFE["POST marked as safe to repeat"] = call("POST", repeatable=True)
SAFE["POST with an idempotency key"] = call("POST", idempotency_header="Idempotency-Key")
SAFE["PATCH with an idempotency key"] = call("PATCH", idempotency_header="Idempotency-Key")
ACTING = {"POST": call("POST"), "PATCH": call("PATCH")}
CALLS = SAFE | ACTING

SOON = {"retry-after": "1"}
ALWAYS_RETRIED: dict[str, Any] = {
    **{f"{type(error).__name__}, not sent": error for error in NOT_SENT},
    "429": answer(status=429),
    "429 with Retry-After": answer(status=429, headers=SOON),
    "503 with Retry-After": answer(status=503, headers=SOON),
}
RETRIED_IF_SAFE: dict[str, Any] = {
    **{f"{type(error).__name__}, perhaps sent": error for error in INTERRUPTED},
    "body cut short": CUT,
    **{str(status): answer(status=status) for status in (408, 500, 502, 504, 529)},
    "500 with Retry-After": answer(status=500, headers=SOON),
    "503": answer(status=503),
    "503 with a senseless Retry-After": answer(status=503, headers={"retry-after": "soon"}),
}
NEVER_RETRIED: dict[str, Any] = {
    str(status): answer(status=status)
    for status in (300, 301, 400, 401, 402, 403, 404, 405, 409, 410, 418, 422, 425, 451, 499, 501, 505, 520, 599)
}


def attempts_expected(what: str, outcome: str) -> int:
    if outcome in NEVER_RETRIED or (outcome in RETRIED_IF_SAFE and what in ACTING):
        return 1
    return 3


ROWS = [(what, outcome) for outcome in ALWAYS_RETRIED | RETRIED_IF_SAFE for what in CALLS]
ROWS += [(what, outcome) for outcome in NEVER_RETRIED for what in ("GET", "POST")]


@for_each(("what", "outcome"), ROWS)
async def test_table(flavour: Flavour, what: str, outcome: str) -> None:
    vendor = always((ALWAYS_RETRIED | RETRIED_IF_SAFE | NEVER_RETRIED)[outcome])
    clock = FakeClock()
    with pytest.raises(APIError) as failure:
        await done(flavour.client(vendor, clock=clock).send(CALLS[what]))
    assert len(vendor.requests) == failure.value.attempts == attempts_expected(what, outcome)
    assert len(clock.sleeps) == len(vendor.requests) - 1


@for_each("outcome", [*ALWAYS_RETRIED, *RETRIED_IF_SAFE])
async def test_a_retry_that_goes_well_gives_the_answer(flavour: Flavour, outcome: str) -> None:
    vendor = script((ALWAYS_RETRIED | RETRIED_IF_SAFE)[outcome], answer({"id": "p1"}))
    response = await done(flavour.client(vendor).send(call("GET")))
    assert (response.parsed, response.attempts) == ({"id": "p1"}, 2)


@for_each("outcome", [*ALWAYS_RETRIED, *RETRIED_IF_SAFE])
async def test_no_retries_are_none(flavour: Flavour, outcome: str) -> None:
    vendor = script((ALWAYS_RETRIED | RETRIED_IF_SAFE)[outcome])
    with pytest.raises(APIError) as failure:
        await done(flavour.client(vendor, max_retries=0).send(call("GET")))
    assert failure.value.attempts == len(vendor.requests) == 1


@pytest.mark.parametrize("retries", [1, 2, 5])
async def test_there_are_as_many_retries_as_wished(flavour: Flavour, retries: int) -> None:
    vendor = always(answer(status=502))
    with pytest.raises(APIStatusError):
        await done(flavour.client(vendor, max_retries=retries).send(call("GET")))
    assert len(vendor.requests) == 1 + retries


@pytest.mark.parametrize(
    ("outcome", "kind"), [(httpx.ReadTimeout("silence"), APITimeoutError), (answer(status=500), APIStatusError)]
)
async def test_a_creation_is_sent_exactly_once(flavour: Flavour, vendor: str, outcome: Any, kind: Any) -> None:
    answers = always(outcome)
    with pytest.raises(kind):
        await done(flavour.client(answers, vendor=vendor).personas.create(**{_NAME[vendor]: "Nia"}))
    assert [sent.method for sent in answers.requests] == ["POST"]


_NAME = {"anam": "name", "bland": "name", "tavus": "persona_name"}


async def test_waits_grow_and_have_jitter(flavour: Flavour) -> None:
    clock = FakeClock(chance=0.75)
    with pytest.raises(APIStatusError):
        await done(flavour.client(always(answer(status=500)), clock=clock, max_retries=6).send(call("GET")))
    assert clock.sleeps == [0.375, 0.75, 1.5, 3.0, 6.0, 6.0]


@for_each(
    ("headers", "waited"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": "Sun, 17 Mar 2030 17:47:10 GMT"}, 30.0),
        ({"retry-after": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "60"}, 60.0),
        ({"retry-after-ms": "1250", "retry-after": "7"}, 1.25),
        ({"RateLimit-Reset": "11"}, 11.0),
        ({"RateLimit-Reset": "11", "Retry-After": "2"}, 2.0),
    ],
)
async def test_what_the_vendor_asks_for_is_waited(flavour: Flavour, headers: dict[str, str], waited: float) -> None:
    vendor = script(answer(status=429, headers=headers), answer({}))
    clock = FakeClock(chance=0)
    await done(flavour.client(vendor, clock=clock).send(call("POST")))
    assert clock.sleeps == [waited]


async def test_senseless_wishes_are_no_wishes(flavour: Flavour, clock: FakeClock) -> None:
    vendor = script(answer(status=429, headers={"retry-after": "soon"}), answer(status=429), answer({}))
    await done(flavour.client(vendor, clock=clock).send(call("POST")))
    assert clock.sleeps == [0.25, 0.5]


async def test_clients_that_are_told_the_same_come_back_spread(flavour: Flavour) -> None:
    chance = Random(17)
    waits: list[float] = []
    for _ in range(20):
        vendor = script(answer(status=429, headers={"retry-after": "8"}), answer({}))
        clock = FakeClock(chance=chance.random())
        await done(flavour.client(vendor, clock=clock).send(call("POST")))
        waits += clock.sleeps
    assert all(8 <= wait < 10 for wait in waits), "not before they were told to, nor much later"
    assert len(set(waits)) == 20
    quarters = Counter(int((wait - 8) * 2) for wait in waits)
    assert sorted(quarters) == [0, 1, 2, 3]
    assert max(quarters.values()) <= 10


@pytest.mark.parametrize(
    ("headers", "asked"),
    [
        ({"retry-after": "61"}, 61.0),
        ({"retry-after": "Sun, 17 Mar 2030 18:46:40 GMT"}, 3600.0),
        ({"retry-after-ms": "90000"}, 90.0),
        ({"ratelimit-reset": "3600"}, 3600.0),
    ],
)
async def test_more_than_a_minute_is_not_waited_but_told(
    flavour: Flavour, clock: FakeClock, headers: dict[str, str], asked: float
) -> None:
    vendor = always(answer(status=429, headers=headers))
    with pytest.raises(RateLimitError) as failure:
        await done(flavour.client(vendor, clock=clock).send(call("GET")))
    assert failure.value.retry_after == asked
    assert (len(vendor.requests), clock.sleeps) == (1, [])


async def test_the_last_error_tells_how_long_to_wait(flavour: Flavour) -> None:
    clock = FakeClock(chance=0)
    with pytest.raises(RateLimitError) as failure:
        await done(flavour.client(always(answer(status=429, headers={"retry-after": "9"})), clock=clock).send(call()))
    assert (failure.value.retry_after, failure.value.attempts, clock.sleeps) == (9.0, 3, [9.0, 9.0])


class TestDeadline:
    async def test_no_wait_goes_past_it(self, flavour: Flavour) -> None:
        clock = FakeClock(chance=0)
        vendor = always(answer(status=429, headers={"retry-after": "4"}))
        with pytest.raises(RateLimitError):
            await done(flavour.client(vendor, clock=clock, deadline=10, max_retries=9).send(call()))
        assert clock.sleeps == [4.0, 4.0]

    async def test_no_attempt_is_given_more_time_than_is_left(self, flavour: Flavour) -> None:
        clock = FakeClock(chance=0)
        vendor = always(answer(status=429, headers={"retry-after": "4"}))
        with pytest.raises(RateLimitError):
            await done(flavour.client(vendor, clock=clock, deadline=10, timeout=7, max_retries=9).send(call()))
        assert [sent.read_timeout for sent in vendor.requests] == [7, 6, 2]

    async def test_it_limits_attempts_without_a_timeout(self, flavour: Flavour, clock: FakeClock) -> None:
        vendor = script(answer({}))
        await done(flavour.client(vendor, clock=clock, deadline=10, timeout=None).send(call()))
        assert vendor.requests[0].read_timeout == 10

    async def test_an_attempt_that_outlasts_it_is_an_error_that_says_so(
        self, flavour: Flavour, clock: FakeClock
    ) -> None:
        def late(_: Any) -> Exception:
            clock.now += 10
            return httpx.ReadTimeout("silence")

        with pytest.raises(APITimeoutError, match=r"deadline of 10 s passed \(attempts: 1\)") as failure:
            await done(flavour.client(script(late), clock=clock, deadline=10).send(call()))
        assert failure.value.attempts == 1

    async def test_it_counts_the_time_that_a_key_function_takes(self, flavour: Flavour, clock: FakeClock) -> None:
        def slow_key() -> str:
            clock.now += 11
            return "k"

        with pytest.raises(APITimeoutError, match=r"deadline of 10 s passed \(attempts: 0\)"):
            await done(flavour.client(script(), clock=clock, deadline=10, api_key=slow_key).send(call()))


class TestBodies:
    """What cannot be read twice is sent once."""

    class OneWay(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def seek(self, *_: int) -> int:
            raise io.UnsupportedOperation("seek")

    @for_each("outcome", [*ALWAYS_RETRIED, *RETRIED_IF_SAFE])
    async def test_a_file_that_cannot_be_rewound_is_sent_once(self, flavour: Flavour, outcome: str) -> None:
        vendor = script((ALWAYS_RETRIED | RETRIED_IF_SAFE)[outcome])
        upload = form_call({"file": self.OneWay(b"voice")})
        with pytest.raises(APIError):
            await done(flavour.client(vendor).send(upload))

    @pytest.mark.parametrize("as_tuple", [False, True])
    @pytest.mark.parametrize("kind", ["bytes", "file", "path"])
    async def test_any_other_file_is_sent_whole_each_time(
        self, flavour: Flavour, kind: str, as_tuple: bool, tmp_path: Path
    ) -> None:
        path = tmp_path / "nia.wav"
        path.write_bytes(b"voice of Nia")
        with path.open("rb") as opened:
            file: Any = {"bytes": b"voice of Nia", "file": opened, "path": path}[kind]
            if as_tuple:
                file = ("nia.wav", opened if kind == "file" else b"voice of Nia")
            vendor = script(answer(status=429), answer(status=500), answer({}))
            await done(flavour.client(vendor).send(form_call({"file": file})))
        assert len(vendor.requests) == 3
        for sent in vendor.requests:
            assert sent.headers["content-type"].startswith("multipart/form-data; boundary=")
            assert sent.body.count(b"voice of Nia") == 1
            assert b'name="name"\r\n\r\nNia\r\n' in sent.body

    async def test_json_is_the_same_each_time(self, flavour: Flavour) -> None:
        vendor = script(answer(status=500), httpx.ReadError("reset"), answer({}))
        await done(flavour.client(vendor).send(call("PUT", json={"name": "Zoë"})))
        assert [sent.body for sent in vendor.requests] == ['{"name":"Zoë"}'.encode()] * 3


class TestIdempotency:
    async def test_the_key_is_made_once_for_a_call(self, flavour: Flavour) -> None:
        vendor = script(answer(status=500), httpx.ReadTimeout("silence"), answer({}), answer({}))
        client = flavour.client(vendor)
        create = call("POST", idempotency_header="Idempotency-Key", json={})
        await done(client.send(create))
        await done(client.send(create))
        *first, second = [sent.headers["idempotency-key"] for sent in vendor.requests]
        assert len(set(first)) == 1
        assert len(first) == 3
        assert second != first[0]
        assert len(second) >= 32

    async def test_the_callers_own_is_kept(self, flavour: Flavour) -> None:
        vendor = script(answer({}), answer({}))
        client = flavour.client(vendor)
        create = call("POST", idempotency_header="Idempotency-Key", headers={"Idempotency-Key": "mine"})
        await done(client.send(create))
        await done(client.with_options(extra_headers={"idempotency-key": "theirs"}).send(create))
        assert [sent.headers["idempotency-key"] for sent in vendor.requests] == ["mine", "theirs"]


class Bug(Exception):
    """What a user's own function may raise."""


class TestOtherExceptions:
    @for_each(
        "error", [RuntimeError("bug"), ValueError("bug"), KeyError("bug"), OSError("bug"), AttributeError("bug"), Bug()]
    )
    async def test_what_a_transport_should_not_raise_comes_through_at_once(
        self, flavour: Flavour, error: Exception
    ) -> None:
        vendor = script(error)
        with pytest.raises(type(error)) as failure:
            await done(flavour.client(vendor).send(call()))
        assert failure.value is error

    @pytest.mark.parametrize("error", [Bug(), httpx.ReadTimeout("while the key was fetched"), TimeoutError()])
    async def test_a_key_functions_error_comes_through_at_once(self, flavour: Flavour, error: Exception) -> None:
        asked = []

        def key() -> str:
            asked.append(1)
            raise error

        with pytest.raises(type(error)) as failure:
            await done(flavour.client(script(), api_key=key).send(call()))
        assert failure.value is error
        assert asked == [1]

    async def test_a_callbacks_error_comes_through_at_once(self, flavour: Flavour) -> None:
        def on_retry(_: Retry) -> None:
            raise Bug

        vendor = script(answer(status=500))
        with pytest.raises(Bug):
            await done(flavour.client(vendor, on_retry=on_retry).send(call()))
        vendor = script(httpx.ReadError("reset"))
        with pytest.raises(Bug):
            await done(flavour.client(vendor, on_retry=on_retry).send(call()))


class TestTelling:
    async def test_each_retry_is_one_line_and_one_call_of_on_retry(
        self, flavour: Flavour, caplog: pytest.LogCaptureFixture
    ) -> None:
        told: list[Retry] = []
        vendor = script(answer(status=429, headers={"retry-after": "4"}), httpx.ReadError("reset"), answer({}))
        with caplog.at_level(logging.INFO):
            await done(flavour.client(vendor, on_retry=told.append).send(call()))
        assert told == [
            Retry(vendor="anam", operation="probe", attempt=1, reason="status 429", wait=4.5, outcome="refused"),
            Retry(vendor="anam", operation="probe", attempt=2, reason="reset (ReadError)", wait=0.5),
        ]
        assert [record.getMessage() for record in caplog.records if record.name == "personae"] == [
            "anam probe: attempt 1 failed (status 429), next in 4.5 s",
            "anam probe: attempt 2 failed (reset (ReadError)), next in 0.5 s",
        ]

    async def test_it_is_told_before_the_wait(self, flavour: Flavour, clock: FakeClock) -> None:
        order: list[str] = []
        clock.while_asleep = lambda: order.append("waits")
        vendor = script(answer(status=500), answer({}))
        await done(flavour.client(vendor, clock=clock, on_retry=lambda _: order.append("told")).send(call()))
        assert order == ["told", "waits"]

    async def test_nothing_is_told_of_a_call_that_goes_well_or_is_given_up(
        self, flavour: Flavour, caplog: pytest.LogCaptureFixture
    ) -> None:
        told: list[Retry] = []
        client = flavour.client(script(answer({}), answer(status=404)), on_retry=told.append)
        with caplog.at_level(logging.INFO):
            await done(client.send(call()))
            with pytest.raises(APIStatusError):
                await done(client.send(call()))
        assert told == []
        assert [record for record in caplog.records if record.name.startswith("personae")] == []

    async def test_the_library_is_silent_without_a_logging_set_up(
        self, flavour: Flavour, capfd: pytest.CaptureFixture[str]
    ) -> None:
        await done(flavour.client(script(answer(status=500), answer({}))).send(call()))
        assert capfd.readouterr() == ("", "")


class Bodies(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers of which one can see whether they are closed."""

    def __init__(self, clock: FakeClock, *statuses: int, breaks: bool = False) -> None:
        self.clock = clock
        self.statuses = iter(statuses)
        self.breaks = breaks
        self.bodies: list[Body] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(Body(self.breaks))
        return httpx.Response(next(self.statuses), stream=self.bodies[-1])

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)

    @property
    def are_open(self) -> list[bool]:
        return [body.is_open for body in self.bodies]


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, breaks: bool) -> None:
        self.breaks = breaks
        self.is_open = True

    def __iter__(self) -> Iterator[bytes]:
        yield b"{}"
        if self.breaks:
            raise httpx.ReadError("reset")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part

    def close(self) -> None:
        self.is_open = False

    async def aclose(self) -> None:
        self.is_open = False


@pytest.mark.parametrize("breaks", [False, True])
async def test_a_waiting_call_holds_no_connection(flavour: Flavour, clock: FakeClock, breaks: bool) -> None:
    """While a call waits for its retry, the answers before it are closed, whether they came whole or not."""
    transport = Bodies(clock, 500, 502, 200, breaks=breaks)
    seen: list[list[bool]] = []
    clock.while_asleep = lambda: seen.append(transport.are_open)
    with suppress(APIResponseError):
        await done(flavour.client(transport).send(call()))
    assert seen == [[False], [False, False]]
    assert transport.are_open == [False, False, False]


@for_each(
    ("outcome", "kind"),
    [
        (httpx.ConnectTimeout("no handshake"), APITimeoutError),
        (httpx.PoolTimeout("busy"), APITimeoutError),
        (httpx.ReadTimeout("silence"), APITimeoutError),
        (httpx.WriteTimeout("no progress"), APITimeoutError),
        (httpx.ConnectError("refused"), APIConnectionError),
        (httpx.ReadError("reset"), APIConnectionError),
        (httpx.RemoteProtocolError("no HTTP"), APIConnectionError),
        (CUT, APIResponseError),
        (Reply(200, Headers({"content-encoding": "gzip"}.items()), b"no gzip"), APIResponseError),
    ],
)
async def test_what_is_raised_when_no_retry_helps(flavour: Flavour, outcome: Any, kind: type[APIError]) -> None:
    with pytest.raises(kind) as failure:
        await done(flavour.client(always(outcome)).send(call()))
    assert type(failure.value) is kind
    assert failure.value.attempts == 3
    assert (failure.value.vendor, failure.value.operation) == ("anam", "probe")


async def test_a_busy_pool_says_what_to_raise(flavour: Flavour) -> None:
    with pytest.raises(APITimeoutError, match=r"Limits\(max_connections=...\)"):
        await done(flavour.client(always(httpx.PoolTimeout(""))).send(call()))


async def test_the_script_notices_requests_that_nobody_expected() -> None:
    with pytest.raises(AssertionError, match="request 1 was not expected"):
        Script(iter(()))("GET", "https://api.example.com", Headers(), b"", None)
