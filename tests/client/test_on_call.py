"""`on_call`: each call and each attempt is told when it begins and when it ends, whatever becomes of it."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from contextvars import ContextVar
from pathlib import Path
from typing import Any

import httpx
import pytest

from personae import (
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    CallRecord,
    ConfigurationError,
    FileError,
    Limits,
    NotAllowedError,
    PersonaeError,
    Retry,
)
from personae.sandbox import RateLimited, Sandbox, Status
from personae_api.types import DownloadCall
from tests.support.both_clients import KEYS, Flavour
from tests.support.fake_clock import FakeClock
from tests.support.invented_calls import call, operation, paged
from tests.support.scripted_vendor import answer, script
from tests.support.served_vendor import Connection, serving
from tests.support.sync_or_async import collected, done

pytestmark = pytest.mark.anyio

WAV = {"content-type": "audio/wav"}


def recording(method: str = "GET", **more: Any) -> DownloadCall[Any]:
    return DownloadCall(operation(method, media_types=("audio/wav",), **more), None)


def short(records: list[CallRecord]) -> list[tuple[Any, ...]]:
    """Each record as event, attempt, outcome, status and error."""
    return [(one.event, one.attempt, one.outcome, one.status_code, one.error) for one in records]


def ends(records: list[CallRecord]) -> list[tuple[Any, ...]]:
    """The end of each attempt and call: attempt, outcome, status and error."""
    return [one[1:] for one in short(records) if one[0].endswith(".end")]


@pytest.fixture
def told() -> list[CallRecord]:
    return []


async def test_a_call_that_goes_well(flavour: Flavour, told: list[CallRecord]) -> None:
    vendor = script(answer({"id": "p1"}, headers={"x-request-id": "r-1"}))
    client = flavour.client(vendor, on_call=told.append, base_url="https://eu.example.com/api/")
    await done(client.with_options(extra_query={"q": "why"}).personas.get("p1"))
    assert short(told) == [
        ("call.start", 0, "not_sent", None, None),
        ("attempt.start", 1, "not_sent", None, None),
        ("attempt.end", 1, "done", 200, None),
        ("call.end", 1, "done", 200, None),
    ]
    assert {(one.vendor, one.operation, one.effect, one.method, one.url) for one in told} == {
        ("anam", "getPersona", "read", "GET", "https://eu.example.com/api/v1/personas/{id}")
    }
    assert [one.request_id for one in told] == [None, None, "r-1", "r-1"]
    assert [one.seconds for one in told] == [None, None, 0.0, 0.0]


async def test_each_attempt_is_told_with_its_time_and_the_call_with_all_of_it(
    flavour: Flavour, told: list[CallRecord], clock: FakeClock
) -> None:
    def takes(seconds: float, what: Any) -> Callable[[Any], Any]:
        def answered(_: Any) -> Any:
            clock.now += seconds
            return what

        return answered

    vendor = script(
        takes(2, answer(status=429, headers={"retry-after": "4", "x-request-id": "r-1"})),
        takes(3, httpx.ReadError("reset")),
        takes(5, httpx.ConnectError("refused")),
        takes(7, answer({}, headers={"x-request-id": "r-4"})),
    )
    await done(flavour.client(vendor, clock=clock, max_retries=3, on_call=told.append).send(call()))
    assert ends(told) == [
        (1, "refused", 429, "RateLimitError"),
        (2, "unknown", None, "APIConnectionError"),
        (3, "not_sent", None, "APIConnectionError"),
        (4, "done", 200, None),
        (4, "done", 200, None),
    ]
    assert [one.seconds for one in told if one.event == "attempt.end"] == [2, 3, 5, 7]
    assert told[-1].seconds == 17 + sum(clock.sleeps)
    assert [one.request_id for one in told if one.seconds is not None] == ["r-1", None, None, "r-4", "r-4"]


@pytest.mark.parametrize(
    ("replies", "error", "expected"),
    [
        ([answer({"message": "no"}, status=404)], APIStatusError, (1, "refused", 404, "NotFoundError")),
        ([answer(status=500)], APIStatusError, (1, "unknown", 500, "InternalServerError")),
        ([answer({"error": "no"})], APIStatusError, (1, "refused", 200, "ReportedFailureError")),
        ([answer(content=b"<html>")], APIResponseError, (1, "unknown", 200, "APIResponseError")),
        ([httpx.ReadTimeout("late")], APITimeoutError, (1, "unknown", None, "APITimeoutError")),
        ([httpx.PoolTimeout("late")], APITimeoutError, (1, "not_sent", None, "APITimeoutError")),
    ],
)
async def test_a_call_that_fails(
    flavour: Flavour, told: list[CallRecord], replies: list[Any], error: type[PersonaeError], expected: Any
) -> None:
    client = flavour.client(script(*replies), max_retries=0, on_call=told.append)
    with pytest.raises(error) as failure:
        await done(client.send(call("POST", json={})))
    assert ends(told) == [expected, expected]
    assert [one.event for one in told] == ["call.start", "attempt.start", "attempt.end", "call.end"]
    assert told[-1].outcome == failure.value.outcome  # type: ignore[attr-defined]


async def test_a_call_has_the_outcome_of_all_its_attempts(flavour: Flavour, told: list[CallRecord]) -> None:
    vendor = script(answer(status=500), answer(status=404))
    with pytest.raises(APIStatusError):
        await done(flavour.client(vendor, on_call=told.append).send(call("PUT", json={})))
    assert [one[:3] for one in ends(told)] == [(1, "unknown", 500), (2, "refused", 404), (2, "unknown", 404)]


class TestWhatIsNotSent:
    async def test_an_effect_that_is_refused(self, flavour: Flavour, told: list[CallRecord]) -> None:
        bland = flavour.client(script(), vendor="bland", allow={"write"}, on_call=told.append)
        with pytest.raises(NotAllowedError):
            await done(bland.calls.send(phone_number="+13125550117"))
        refused = [("call.start", 0, "not_sent", None, None), ("call.end", 0, "not_sent", None, "NotAllowedError")]
        assert short(told) == refused
        assert (told[0].operation, told[0].effect) == ("sendCall", "dial")
        for method, arguments in ((bland.calls.list, ()), (bland.calls.get_recording, ("c1",))):
            told.clear()
            with pytest.raises(NotAllowedError):
                method(*arguments)
            assert short(told) == refused

    async def test_wrong_arguments(self, flavour: Flavour, told: list[CallRecord]) -> None:
        with pytest.raises(ConfigurationError):
            await done(flavour.client(script(), on_call=told.append).personas.get(".."))
        assert ends(told) == [(0, "not_sent", None, "ArgumentError")]

    async def test_a_dry_run(self, flavour: Flavour, told: list[CallRecord]) -> None:
        await done(flavour.client(script(), dry_run=True, on_call=told.append).personas.delete("p1"))
        assert [one[0] for one in short(told)] == ["call.start", "call.end"]
        assert ends(told) == [(0, "not_sent", None, None)]

    async def test_a_key_that_cannot_be_had(self, flavour: Flavour, told: list[CallRecord]) -> None:
        def key() -> str:
            raise KeyError("vault")

        with pytest.raises(KeyError):
            await done(flavour.client(script(), api_key=key, on_call=told.append).send(call()))
        assert ends(told) == [(0, "not_sent", None, "KeyError")]

    async def test_a_deadline_that_has_passed(self, flavour: Flavour, told: list[CallRecord], clock: FakeClock) -> None:
        def key() -> str:
            clock.now += 9
            return "key-of-anam"

        with pytest.raises(APITimeoutError):
            await done(flavour.client(script(), clock=clock, api_key=key, deadline=5, on_call=told.append).send(call()))
        assert ends(told) == [(0, "not_sent", None, "APITimeoutError")]
        assert told[-1].seconds == 9

    async def test_a_client_that_is_closed(self, flavour: Flavour, told: list[CallRecord]) -> None:
        client = flavour.client(script(), on_call=told.append)
        await done(client.aclose() if flavour.is_async else client.close())
        with pytest.raises(ConfigurationError, match="closed"):
            await done(client.send(call("POST", json={})))
        assert ends(told) == [(1, "not_sent", None, "ConfigurationError")] * 2


class TestLists:
    async def test_each_page_is_a_call(self, flavour: Flavour, told: list[CallRecord]) -> None:
        sandbox = Sandbox(personas=12)
        sandbox.faults.add(RateLimited(retry_after=1), operation="listPersonas")
        make = sandbox.async_anam if flavour.is_async else sandbox.anam
        await collected(make(on_call=told.append).personas.list(per_page=5))
        assert [one.status_code for one in told if one.event == "attempt.end"] == [429, 200, 200, 200]
        assert [one.attempt for one in told if one.event == "call.end"] == [2, 1, 1]

    async def test_a_page_without_a_list_is_told_as_done(self, flavour: Flavour, told: list[CallRecord]) -> None:
        client = flavour.client(script(answer({"data": 7})), on_call=told.append)
        with pytest.raises(APIResponseError):
            await done(client.send(paged()))
        assert ends(told) == [(1, "done", 200, "APIResponseError")] * 2

    async def test_pages_that_are_fetched_at_once_belong_to_who_reads_them(self, flavour: Flavour) -> None:
        span: ContextVar[str] = ContextVar("span", default="none")
        seen: list[tuple[str, int]] = []

        def on_call(record: CallRecord) -> None:
            if record.event == "call.start":
                seen.append((span.get(), threading.get_ident()))

        sandbox = Sandbox(personas=12)
        client = (sandbox.async_anam if flavour.is_async else sandbox.anam)(on_call=on_call)
        span.set("the walk")
        await collected(client.personas.list(per_page=3).concurrent(4))
        assert [name for name, _ in seen] == ["the walk"] * len(seen)
        assert len(seen) >= 4
        assert flavour.is_async or threading.get_ident() not in {thread for _, thread in seen}


class TestFiles:
    async def test_a_file_is_over_when_it_is_whole(
        self, flavour: Flavour, told: list[CallRecord], tmp_path: Path
    ) -> None:
        vendor = script(answer(content=b"RIFF", headers={**WAV, "x-request-id": "r-1"}))
        download = flavour.client(vendor, on_call=told.append)._download(recording())
        assert told == []
        seen: list[int] = []
        await done(download.save(tmp_path / "a.wav", progress=lambda *_: seen.append(len(told))))
        assert set(seen) == {2}  # the start of the call and of the attempt
        assert ends(told) == [(1, "done", 200, None)] * 2
        assert told[-1].request_id == "r-1"

    async def test_one_that_breaks_off_begins_again(self, flavour: Flavour, told: list[CallRecord]) -> None:
        with serving(_cut_then_whole()) as server:
            async with flavour.connected(server.url, max_retries=2, on_call=told.append) as client:
                client._clock = FakeClock(chance=0.0)
                assert await done(client._download(recording()).read()) == b"RIFF"
        assert ends(told) == [
            (1, "unknown", 200, "APIResponseError"),
            (2, "done", 200, None),
            (2, "done", 200, None),
        ]
        assert [one.request_id for one in told if one.seconds is not None] == ["r-9", "r-4", "r-4"]

    async def test_one_that_is_no_file(self, flavour: Flavour, told: list[CallRecord]) -> None:
        vendor = script(answer(status=500), answer({"no": "file"}))
        with pytest.raises(APIResponseError):
            await done(flavour.client(vendor, on_call=told.append)._download(recording()).read())
        assert ends(told) == [
            (1, "unknown", 500, "InternalServerError"),
            (2, "done", 200, "APIResponseError"),
            (2, "done", 200, "APIResponseError"),
        ]

    async def test_one_that_is_left_is_over_then(self, flavour: Flavour, told: list[CallRecord]) -> None:
        vendor = script(answer(content=b"RIFF" * 9, headers=WAV))
        download = flavour.client(vendor, on_call=told.append)._download(recording())
        if flavour.is_async:
            parts = aiter(download)
            await anext(parts)
            await parts.aclose()
        else:
            parts = iter(download)
            next(parts)
            parts.close()
        assert ends(told) == [(1, "done", 200, None)] * 2

    async def test_one_that_cannot_be_kept(self, flavour: Flavour, told: list[CallRecord], tmp_path: Path) -> None:
        def progress(*_: object) -> None:
            raise FileError("the disk is full")

        vendor = script(answer(content=b"RIFF", headers=WAV))
        with pytest.raises(FileError):
            await done(
                flavour.client(vendor, on_call=told.append)
                ._download(recording())
                .save(tmp_path / "a", progress=progress)
            )
        assert ends(told) == [(1, "done", 200, "FileError")] * 2


def _cut_then_whole() -> Any:
    lengths = iter((b"9", b"4"))

    def answerer(connection: Connection, _: str) -> bool:
        length = next(lengths)
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nX-Request-Id: r-%b\r\n" % length)
        connection.send(b"Content-Length: %b\r\n\r\nRIFF" % length)
        return False

    return answerer


class TestCancelling:
    async def cancelled(self, told: list[CallRecord], server: Any, moment: str, **options: Any) -> None:
        flavour = Flavour("Async")
        async with flavour.connected(server.url, on_call=told.append, **options) as client:
            task = asyncio.ensure_future(client.send(call("POST", json={})))
            while not told or told[-1].event != moment or (moment == "attempt.start" and not self.is_there(server)):
                await asyncio.sleep(0.002)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    def is_there(self, server: Any) -> bool:
        return bool(server.requests)

    async def test_when_the_vendor_may_have_acted(self, told: list[CallRecord]) -> None:
        never = threading.Event()
        with serving(lambda *_: not never.wait(5)) as server:
            await self.cancelled(told, server, "attempt.start")
            never.set()
        assert ends(told) == [(1, "unknown", None, "CancelledError")] * 2

    async def test_while_it_waits_for_a_connection(self, told: list[CallRecord]) -> None:
        never = threading.Event()
        with serving(lambda *_: not never.wait(5)) as server:
            flavour = Flavour("Async")
            async with flavour.connected(server.url, limits=Limits(1, 1)) as client:
                first = asyncio.ensure_future(client.send(call()))
                while not server.requests:
                    await asyncio.sleep(0.002)
                second = asyncio.ensure_future(client.with_options(on_call=told.append).send(call("POST", json={})))
                while len(told) < 2:
                    await asyncio.sleep(0.002)
                await asyncio.sleep(0)
                for task in (second, first):
                    task.cancel()
                    with pytest.raises(asyncio.CancelledError):
                        await task
            never.set()
            assert len(server.requests) == 1
        assert ends(told) == [(1, "not_sent", None, "CancelledError")] * 2

    async def test_between_attempts(self, told: list[CallRecord]) -> None:
        clock = FakeClock()
        task: Any = None
        clock.while_asleep = lambda: task.cancel() and asyncio.sleep(1)  # which is where it is cancelled
        client = Flavour("Async").client(
            script(answer(status=429, headers={"retry-after": "4"})), clock=clock, on_call=told.append
        )
        task = asyncio.ensure_future(client.send(call("POST", json={})))
        with pytest.raises(asyncio.CancelledError):
            await task
        assert ends(told) == [(1, "refused", 429, "RateLimitError"), (1, "refused", 429, "CancelledError")]

    def test_by_the_keyboard(self, told: list[CallRecord]) -> None:
        client = Flavour("").client(script(KeyboardInterrupt()), on_call=told.append)
        with pytest.raises(KeyboardInterrupt):
            client.send(call("POST", json={}))
        assert ends(told) == [(1, "unknown", None, "KeyboardInterrupt")] * 2


class TestTheHook:
    @pytest.mark.parametrize("event", ["call.start", "attempt.start", "attempt.end", "call.end"])
    async def test_what_it_raises_is_logged_and_changes_nothing(
        self, flavour: Flavour, event: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        told: list[str] = []

        def on_call(record: CallRecord) -> None:
            told.append(record.event)
            if record.event == event:
                raise ZeroDivisionError("in the hook")

        response = await done(flavour.client(script(answer({"id": "p1"})), on_call=on_call).send(call()))
        assert response.parsed == {"id": "p1"}
        assert told == ["call.start", "attempt.start", "attempt.end", "call.end"]
        (line,) = [one for one in caplog.records if one.name == "personae"]
        assert line.getMessage() == f"on_call has failed at {event} of anam probe"
        assert line.levelno == logging.ERROR
        assert "in the hook" in caplog.text

    async def test_it_has_one_context_for_each_call(self, flavour: Flavour) -> None:
        spans: list[tuple[str, Any]] = []

        def on_call(record: CallRecord) -> None:
            if record.event == "call.start":
                record.context["span"] = object()
            spans.append((record.event, record.context["span"]))

        client = flavour.client(script(answer(status=500), answer({}), answer({})), on_call=on_call)
        await done(client.send(call()))
        await done(client.send(call()))
        assert len({span for _, span in spans[:6]}) == 1
        assert len({span for _, span in spans}) == 2

    async def test_an_end_is_told_before_a_retry(self, flavour: Flavour) -> None:
        order: list[str] = []

        def on_retry(_: Retry) -> None:
            order.append("retry")

        vendor = script(answer(status=500), answer({}))
        client = flavour.client(vendor, on_retry=on_retry, on_call=lambda record: order.append(record.event))
        await done(client.send(call()))
        assert order[:4] == ["call.start", "attempt.start", "attempt.end", "retry"]

    async def test_other_hooks_that_raise_end_the_call(self, flavour: Flavour, told: list[CallRecord]) -> None:
        def on_retry(_: Retry) -> None:
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await done(flavour.client(script(answer(status=500)), on_retry=on_retry, on_call=told.append).send(call()))
        assert ends(told) == [(1, "unknown", 500, "InternalServerError"), (1, "unknown", 500, "ZeroDivisionError")]

    async def test_a_coroutine_function_is_refused(self, flavour: Flavour) -> None:
        async def on_call(_: CallRecord) -> None: ...

        class Hook:
            async def __call__(self, _: CallRecord) -> None: ...

        for hook in (on_call, Hook()):
            with pytest.raises(ConfigurationError, match=r"on_call=.*a function of one argument, not a coroutine"):
                flavour.client(script(), on_call=hook)
            with pytest.raises(ConfigurationError, match=r"on_drift=.*a function of one argument, not a coroutine"):
                flavour.client(script()).with_options(on_drift=hook)

    async def test_a_copy_may_have_another(self, flavour: Flavour, told: list[CallRecord]) -> None:
        client = flavour.client(script(answer({}), answer({})), on_call=told.append)
        await done(client.with_options(on_call=None).send(call()))
        assert told == []
        await done(client.with_options(timeout=3).send(call()))
        assert len(told) == 4

    async def test_all_vendors_have_it(self, flavour: Flavour, told: list[CallRecord]) -> None:
        together = flavour.personae(anam="key-of-anam", tavus="key-of-tavus", on_call=told.append)
        assert together.anam._options.on_call == together.tavus._options.on_call == told.append
        await done(together.aclose() if flavour.is_async else together.close())


async def test_nothing_secret_is_told(flavour: Flavour, vendor: str, told: list[CallRecord]) -> None:
    key, secret = KEYS[vendor], "shibboleth"
    echo = answer({"message": f"{key} {secret}"}, status=400, headers={"x-request-id": f"r-{key}"})
    client = flavour.client(script(echo), vendor=vendor, on_call=told.append)
    with pytest.raises(APIStatusError):
        await done(client.send(call("POST", vendor=vendor, query={"q": secret}, json={"a": secret})))
    said = repr(told)
    assert key not in said
    assert secret not in said
    assert told[-1].request_id == "r-***"


async def test_without_a_hook_nothing_of_it_is_made(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    def unexpected(*_: object) -> None:
        raise AssertionError("a record was made")

    monkeypatch.setattr("personae.telling.Telling.__init__", unexpected)
    assert (await done(flavour.client(script(answer({}))).send(call()))).status_code == 200


def test_calls_of_several_threads_are_told_apart() -> None:
    told: list[CallRecord] = []
    sandbox = Sandbox(personas=3)
    sandbox.faults.rate(0.3, Status(500), operation="listPersonas")
    client = sandbox.anam(on_call=told.append, max_retries=9)

    def work() -> None:
        for _ in range(25):
            client.personas.list().all()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    calls = {id(one.context): [two for two in told if two.context is one.context] for one in told}
    assert len(calls) == 100
    for records in calls.values():
        attempts = [one.attempt for one in records if one.event == "attempt.end"]
        assert attempts == list(range(1, records[-1].attempt + 1))
        assert (records[0].event, records[-1].event, records[-1].outcome) == ("call.start", "call.end", "done")
