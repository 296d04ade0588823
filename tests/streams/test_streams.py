"""Streams on real sockets: what breaks off goes on, what ends has ended, and what is left is closed."""

from __future__ import annotations

import asyncio
import pickle
import threading
import zlib
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from personae import (
    APIConnectionError,
    APIResponseError,
    APITimeoutError,
    ConfigurationError,
    InternalServerError,
    NotAllowedError,
    NotFoundError,
    RateLimitError,
    ReportedFailureError,
    Timeout,
    UnknownEvent,
    drift,
)
from personae_api.bland.models import ActiveCallsUpdate, TranscriptEnd, TranscriptUtterance
from personae_api.shapes import ANY
from personae_api.types import Operation, StreamCall
from personae_api.types import Streaming as HowItGoes
from tests.support.both_clients import KEYS, Flavour
from tests.support.each import for_each
from tests.support.served_vendor import Answerer, Connection
from tests.support.sync_or_async import closed, collected, done
from tests.support.timing import takes

from .vendor import END, Streaming, following, in_turn, said, sending

pytestmark = pytest.mark.anyio

TRANSCRIPT = "/v1/calls/c1/transcript/stream"
BEAT = 'data: {"type": "HEARTBEAT", "timestamp": 1}\n\n'


def texts(events: list[Any]) -> list[str]:
    return [event.text if isinstance(event, TranscriptUtterance) else event.type for event in events]


@pytest.mark.usefixtures("library")
async def test_events_come_as_they_are_sent(flavour: Flavour) -> None:
    """The vendor sends the next one when the one before has been seen, in drops of three bytes."""
    seen = threading.Semaphore(1)

    def answerer(connection: Connection, _: str) -> bool:
        stream = Streaming(connection, "X-Request-Id: r-1")
        for event in (said("one"), said("two"), END):
            assert seen.acquire(timeout=5)
            for place in range(0, len(event), 3):
                stream.send(event[place : place + 3])
        stream.end()
        return True

    async with following(flavour, answerer) as it:
        stream = it.client.calls.stream_transcript("c1")
        assert (stream.response, it.server.requests) == (None, [])
        found = []
        async for event in each(stream):
            found.append(event)
            seen.release()
        assert [type(event) for event in found] == [TranscriptUtterance, TranscriptUtterance, TranscriptEnd]
        assert texts(found) == ["one", "two", "end"]
        assert (stream.response.status_code, stream.response.request_id, stream.response.attempts) == (200, "r-1", 1)
        assert it.header("accept") == ["text/event-stream"]
        assert it.header("authorization") == [KEYS["bland"]]


async def each(stream: Any) -> Any:
    """The events of a stream of either kind."""
    if hasattr(stream, "__aiter__"):
        async for event in stream:
            yield event
    else:
        for event in stream:
            yield event


@pytest.mark.usefixtures("library")
async def test_what_breaks_off_in_the_middle_of_an_event_goes_on_behind_the_last_one(flavour: Flavour) -> None:
    first, second = said("one", 1) + said("two", 2) + said("lost", 3)[:-20], said("three", 3) + END
    answerer = in_turn(sending(first), sending(second, then="end"))
    async with following(flavour, answerer) as it:
        stream = it.client.calls.stream_transcript("c1")
        assert texts(await collected(stream)) == ["one", "two", "three", "end"]
        assert it.asked == [TRANSCRIPT, f"{TRANSCRIPT}?lastId=2"]
        assert (stream.last_event_id, stream.response.attempts) == ("3", 2)
        assert len(set(it.server.peers)) == 2


async def test_the_caller_may_begin_behind_an_event(flavour: Flavour) -> None:
    answerer = in_turn(sending(said("eight", 8)), sending(END, then="end"))
    async with following(flavour, answerer) as it:
        assert texts(await collected(it.client.calls.stream_transcript("c1", last_id="7"))) == ["eight", "end"]
        assert it.asked == [f"{TRANSCRIPT}?lastId=7", f"{TRANSCRIPT}?lastId=8"]


async def test_a_stream_without_a_parameter_for_it_goes_on_by_the_header(flavour: Flavour) -> None:
    answerer = in_turn(sending(f"id: a 1\n{BEAT}"), sending(f"id: ü\n{BEAT}"), sending(BEAT, then="end"))
    async with following(flavour, answerer) as it:
        assert len(await collected(it.client.calls.stream_active())) == 3
        assert it.header("last-event-id") == [None, "a 1", "Ã¼"], "in UTF-8, which the test reads as Latin-1"


@pytest.mark.parametrize("id", ["", "a\x01b", " "])
@pytest.mark.usefixtures("library")
async def test_an_id_that_is_taken_back_or_cannot_be_sent_leaves_no_older_one(flavour: Flavour, id: str) -> None:
    answerer = in_turn(sending(f"id: 1\n{BEAT}"), sending(f"id: {id}\n{BEAT}"), sending(BEAT, then="end"))
    async with following(flavour, answerer) as it:
        stream = it.client.calls.stream_active()
        assert len(await collected(stream)) == 3
        assert it.header("last-event-id") == [None, "1", None]


async def test_an_id_that_is_taken_back_is_asked_for_no_more(flavour: Flavour) -> None:
    back = said("again").replace("data", "id:\ndata", 1)
    answerer = in_turn(sending(said("one", 8)), sending(back), sending(said("two") + END, then="end"))
    async with following(flavour, answerer) as it:
        stream = it.client.calls.stream_transcript("c1", last_id="7")
        assert texts(await collected(stream)) == ["one", "again", "two", "end"]
        assert it.asked == [f"{TRANSCRIPT}?lastId=7", f"{TRANSCRIPT}?lastId=8", TRANSCRIPT]
        assert stream.last_event_id is None


async def test_a_vendor_that_closes_after_each_event_is_left_alone_for_longer_and_longer(flavour: Flavour) -> None:
    answers = [sending(said(str(number), number), then="end") for number in range(6)]
    async with following(flavour, in_turn(*answers, sending(END, then="end")), max_retries=1) as it:
        assert len(await collected(it.client.calls.stream_transcript("c1"))) == 7
        assert it.asked[1:] == [f"{TRANSCRIPT}?lastId={number}" for number in range(6)]
        assert it.clock.sleeps == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]


async def test_a_stream_that_has_no_end_of_its_own_ends_when_the_vendor_closes_it(flavour: Flavour) -> None:
    async with following(flavour, sending(BEAT, then="end")) as it:
        assert [event.type for event in await collected(it.client.calls.stream_active())] == ["HEARTBEAT"]
        assert len(it.asked) == 1
        await collected(it.client.calls.stream_active())
        assert len(set(it.server.peers)) == 1  # what has come to its end was not broken off


async def test_the_vendor_says_that_there_is_nothing_more(flavour: Flavour) -> None:
    def nothing(connection: Connection, _: str) -> None:
        connection.send("HTTP/1.1 204 No Content\r\n\r\n")

    async with following(flavour, in_turn(sending(said("one", 1)), nothing)) as it:
        assert texts(await collected(it.client.calls.stream_transcript("c1"))) == ["one"]


async def test_what_follows_the_end_is_left(flavour: Flavour) -> None:
    async with following(flavour, sending(END + said("no"), then="wait")) as it:
        assert texts(await collected(it.client.calls.stream_transcript("c1"))) == ["end"]


async def test_returns_alone_end_lines_and_no_event_is_late(flavour: Flavour) -> None:
    async with following(flavour, sending(said("one").replace("\n", "\r"), then="wait")) as it:
        assert texts(await collected(it.client.calls.stream_transcript("c1"), limit=1)) == ["one"]


def refusing(status: str, *headers: str) -> Answerer:
    def answerer(connection: Connection, _: str) -> None:
        connection.answer('{"data": null, "errors": [{"error": "LATER", "message": "no"}]}', status, *headers)

    return answerer


async def test_a_refusal_of_another_connection_is_waited_for(flavour: Flavour) -> None:
    busy = refusing("429 Too Many Requests", "Retry-After: 7")
    answerer = in_turn(sending(said("one", 1)), busy, sending(said("two", 2) + END, then="end"))
    told: list[Any] = []
    async with following(flavour, answerer, on_retry=told.append) as it:
        assert texts(await collected(it.client.calls.stream_transcript("c1"))) == ["one", "two", "end"]
        assert it.clock.sleeps == [0.5, 7 + 1.75]
        assert [(one.operation, one.attempt, one.reason.partition(" (")[0]) for one in told] == [
            ("streamCallTranscript", 1, "the answer was cut short"),
            ("streamCallTranscript", 2, "status 429"),
        ]


async def test_a_vendor_that_goes_on_to_refuse_is_an_error_and_another_loop_goes_on(flavour: Flavour) -> None:
    busy = refusing("429 Too Many Requests")
    answerer = in_turn(sending(said("one", 1)), busy, busy, sending(said("two", 2) + END, then="end"))
    async with following(flavour, answerer) as it:
        stream = it.client.calls.stream_transcript("c1")
        found: list[Any] = []
        with pytest.raises(RateLimitError) as caught:
            await collected(stream, into=found)
        assert (caught.value.code, caught.value.attempts, texts(found)) == ("LATER", 3, ["one"])
        assert texts(await collected(stream)) == ["two", "end"]
        assert it.asked[-1] == f"{TRANSCRIPT}?lastId=1"


@pytest.mark.parametrize("max_retries", [0, 1, 3])
async def test_failures_in_a_row_are_counted_from_the_last_event(flavour: Flavour, max_retries: int) -> None:
    brings = sending(said("one", 1))
    answerer = in_turn(*[brings] * (4 if max_retries else 1), sending(": nothing\n"))
    async with following(flavour, answerer, max_retries=max_retries) as it:
        found: list[Any] = []
        with pytest.raises(APIResponseError, match="the answer was cut short") as caught:
            await collected(it.client.calls.stream_transcript("c1"), into=found)
        assert len(found) == (4 if max_retries else 1)
        assert len(it.asked) == caught.value.attempts == len(found) + max_retries
        assert pickle.loads(pickle.dumps(caught.value)).status_code == 200


async def test_a_stream_that_is_closed_before_its_end_again_and_again_is_an_error(flavour: Flavour) -> None:
    async with following(flavour, sending(": nothing\n\n", then="end")) as it:
        with pytest.raises(APIResponseError, match="the stream was closed before its end") as caught:
            await collected(it.client.calls.stream_transcript("c1"))
        assert caught.value.attempts == len(it.asked) == 3


async def test_the_vendor_says_how_long_to_wait(flavour: Flavour) -> None:
    answerer = in_turn(
        sending("retry: 3000\n\n" + said("one", 1)), sending("retry: 999999999\n\n"), sending(END, then="end")
    )
    async with following(flavour, answerer) as it:
        assert texts(await collected(it.client.calls.stream_transcript("c1"))) == ["one", "end"]
        assert it.clock.sleeps == [3 + 0.75, 60 + 15]


@for_each(
    ("answerer", "error", "attempts"),
    [
        (refusing("404 Not Found"), NotFoundError, 1),
        (refusing("500 Internal Server Error"), InternalServerError, 3),
        (refusing("200 OK"), ReportedFailureError, 1),
        (lambda connection, _: connection.answer('{"data": {}}'), APIResponseError, 1),
        (lambda connection, _: connection.answer("<html>"), APIResponseError, 1),
    ],
    ids=["404", "500", "a failure with 200", "JSON", "no JSON"],
)
async def test_what_is_no_stream_is_the_usual_error(
    flavour: Flavour, answerer: Answerer, error: Any, attempts: int
) -> None:
    async with following(flavour, answerer) as it:
        stream = it.client.calls.stream_active()
        with pytest.raises(error) as caught:
            await collected(stream)
        assert (caught.value.operation, caught.value.attempts) == ("streamActiveCalls", attempts)
        assert stream.response is None


async def test_an_event_that_says_that_the_stream_has_failed_is_raised(flavour: Flavour) -> None:
    failure = 'data: {"type": "ERROR", "message": "no subscription"}\n\n'
    left = threading.Event()

    def failing(connection: Connection, _: str) -> bool:
        if Streaming(connection).send(BEAT + failure + BEAT).is_left():
            left.set()
        return False

    async with following(flavour, failing) as it:
        found: list[Any] = []
        with pytest.raises(ReportedFailureError, match="no subscription") as caught:
            await collected(it.client.calls.stream_active(), into=found)
        assert [event.type for event in found] == ["HEARTBEAT"]
        assert (caught.value.status_code, caught.value.body["type"]) == (200, "ERROR")
        await asyncio.to_thread(left.wait, 5)
        assert left.is_set()  # while the error is kept, with all that led to it


async def test_an_update_may_be_one_level_deeper(flavour: Flavour) -> None:
    change = '{"call_id": "c1", "status": "COMPLETE", "to": "+1"}'
    both = (
        f'data: {{"type": "UPDATE", "data": {change}}}\n\ndata: {{"type": "UPDATE", "data": {{"data": {change}}}}}\n\n'
    )
    report = drift.Report()
    async with following(flavour, sending(both, then="end"), on_drift=report) as it:
        plain, deep = await collected(it.client.calls.stream_active())
        assert isinstance(plain, ActiveCallsUpdate)
        assert plain == deep
        assert deep.data.call_id == "c1"
    assert [(row.path, row.got) for row, _ in report.rows] == [("/data", "an envelope")]


async def test_an_event_that_is_not_known_is_whole_and_told(flavour: Flavour) -> None:
    sent = 'data: {"type": "MUSIC", "song": 1}\n\ndata: {"song": 2}\n\ndata: [3]\n\nevent: odd\ndata: no JSON\n\n'
    report = drift.Report()
    async with following(flavour, sending(sent, then="end"), on_drift=report) as it:
        found = await collected(it.client.calls.stream_active())
    assert all(isinstance(event, UnknownEvent) for event in found)
    assert [event.to_dict() for event in found] == [
        {"type": "MUSIC", "song": 1},
        {"song": 2},
        {"event": "message", "data": [3]},
        {"event": "odd", "data": "no JSON"},
    ]
    assert {(row.path, row.got) for row, _ in report.rows} == {
        ("/type", "unknown name MUSIC"),
        ("", "object"),
        ("", "array"),
        ("", "string"),
    }


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("way", ["break", "close in the loop", "context"])
async def test_who_leaves_closes_the_connection(flavour: Flavour, way: str) -> None:
    left = threading.Event()

    def endless(connection: Connection, _: str) -> bool:
        if Streaming(connection).send(said("one", 1) * 3).is_left():
            left.set()
        return False

    async with following(flavour, endless) as it:
        stream = it.client.calls.stream_transcript("c1")
        if way == "break":
            await collected(stream, limit=1)
        elif way == "close in the loop":
            found = 0
            async for _ in each(stream):
                found += 1
                await closed(stream)
            assert found == 1
        elif flavour.is_async:
            async with stream as events:
                await collected(events, limit=1)
        else:
            with stream as events:
                await collected(events, limit=1)
        await asyncio.to_thread(left.wait, 5)
        assert left.is_set()
        if way == "break":
            assert texts(await collected(stream, limit=1)) == ["one"]
            assert (it.asked[-1], len(set(it.server.peers))) == (f"{TRANSCRIPT}?lastId=1", 2)
        else:
            with pytest.raises(ConfigurationError, match="is closed: call the method again"):
                await collected(stream)


@pytest.mark.parametrize("closes", ["the stream", "the client"])
@pytest.mark.parametrize("ends", ["by its chunks", "with the connection"])
@pytest.mark.usefixtures("library")
async def test_a_loop_that_waits_is_woken_when_it_is_closed(flavour: Flavour, closes: str, ends: str) -> None:
    began = threading.Event()
    told: list[Any] = []

    def silent(connection: Connection, _: str) -> bool:
        if ends == "by its chunks":
            Streaming(connection).send(": ping\n")
        else:
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n: ping\n")
        began.set()
        assert connection.raw.recv(1) == b""
        return False

    async with following(flavour, silent, on_retry=told.append, on_call=told.append) as it:
        stream = it.client.calls.stream_transcript("c1")
        waiting = _begun(flavour, lambda: collected(stream))
        assert await asyncio.to_thread(began.wait, 5)
        await asyncio.sleep(0.05)
        await closed(stream if closes == "the stream" else it.client)
        if closes == "the stream":
            assert await asyncio.wait_for(waiting, 5) == []
            assert [getattr(one, "error", one) for one in told] == [None] * len(told)
        else:
            with pytest.raises(APIConnectionError, match="the call was broken off"):
                await asyncio.wait_for(waiting, 5)


def _begun(flavour: Flavour, make: Callable[[], Any]) -> Any:
    """A coroutine under way: as a task, or in a thread if nothing in it waits."""
    if flavour.is_async:
        return asyncio.ensure_future(make())
    return asyncio.get_running_loop().run_in_executor(None, lambda: asyncio.run(make()))


async def test_a_task_that_is_cancelled_closes_the_connection() -> None:
    left = threading.Event()

    def silent(connection: Connection, _: str) -> bool:
        if Streaming(connection).send(said("one")).is_left():
            left.set()
        return False

    async with following(Flavour("Async"), silent) as it:
        found: list[Any] = []
        task = asyncio.ensure_future(collected(it.client.calls.stream_transcript("c1"), into=found))
        while not found:
            await asyncio.sleep(0.005)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.to_thread(left.wait, 5)
        assert left.is_set()


def beating(beat: str, seconds: float) -> Answerer:
    def answerer(connection: Connection, _: str) -> bool:
        stream = Streaming(connection)
        while not connection.is_stopping.wait(seconds):
            stream.send(beat)
        return False

    return answerer


@pytest.mark.parametrize("beat", [": ping\n", BEAT])
async def test_a_sign_of_life_is_enough_until_the_deadline(flavour: Flavour, beat: str) -> None:
    async with following(flavour, beating(beat, 0.05), timeout=Timeout(read=0.5, total=0.3), deadline=0.9) as it:
        with takes(0.9), pytest.raises(APITimeoutError, match=r"the deadline of 0\.9 s passed"):
            await collected(it.client.calls.stream_active())
        assert len(it.asked) == 1


async def test_silence_is_a_failure_that_is_tried_again(flavour: Flavour) -> None:
    async with following(flavour, sending(said("one", 1), then="wait"), timeout=Timeout(read=0.3)) as it:
        assert len(await collected(it.client.calls.stream_transcript("c1"), limit=5)) == 5
        assert it.asked[1:] == [f"{TRANSCRIPT}?lastId=1"] * 4

    async with following(flavour, sending(": ping\n", then="wait"), timeout=Timeout(read=0.1)) as it:
        with pytest.raises(APITimeoutError, match="no part of the answer came in time"):
            await collected(it.client.calls.stream_active())
        assert len(it.clock.sleeps) == 2


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
async def test_what_is_compressed_comes_as_it_is_sent(flavour: Flavour, coding: str) -> None:
    def answerer(connection: Connection, _: str) -> bool:
        packing = zlib.compressobj(wbits=31 if coding == "gzip" else 15)
        stream = Streaming(connection, f"Content-Encoding: {coding}")
        stream.send(packing.compress(said("one").encode()) + packing.flush(zlib.Z_SYNC_FLUSH))
        assert stream.is_left()
        return False

    async with following(flavour, answerer) as it:
        assert texts(await collected(it.client.calls.stream_transcript("c1"), limit=1)) == ["one"]


async def test_an_event_of_megabytes_is_read_and_one_that_is_too_large_is_refused(flavour: Flavour) -> None:
    large = said("x" * 3_000_000) + END
    async with following(flavour, sending(large, then="end")) as it:
        events = await collected(it.client.calls.stream_transcript("c1"))
        assert len(events[0].text) == 3_000_000
        small = it.client.with_options(max_response_bytes=1_000_000)
        with pytest.raises(APIResponseError, match="an event is larger than 1000000 bytes") as caught:
            await collected(small.calls.stream_transcript("c1"))
        assert caught.value.attempts == 1


async def test_many_events_of_a_small_size_have_no_bound_together(flavour: Flavour) -> None:
    async with following(flavour, sending(said("x" * 100) * 1000 + END, then="end"), max_response_bytes=500) as it:
        assert len(await collected(it.client.calls.stream_transcript("c1"))) == 1001


async def test_one_loop_reads_at_a_time(flavour: Flavour) -> None:
    async with following(flavour, sending(said("one") * 3 + END, then="end")) as it:
        stream = it.client.calls.stream_transcript("c1")
        async for _ in each(stream):
            with pytest.raises(ConfigurationError, match="is being read: call the method again for a second"):
                await collected(stream)


async def test_a_loop_that_never_began_is_none(flavour: Flavour) -> None:
    async with following(flavour, sending(END, then="end")) as it:
        stream = it.client.calls.stream_transcript("c1")
        (aiter if flavour.is_async else iter)(stream)  # and is dropped
        assert texts(await collected(stream)) == ["end"]


async def test_what_does_something_is_not_sent_twice(flavour: Flavour) -> None:
    operation = Operation("bland", "make", "POST", "/make", streaming=HowItGoes("type", end=("done",)))
    async with following(flavour, sending('data: {"type": "start"}\n\n')) as it:
        stream = it.client._stream(StreamCall(operation, ANY, json={}))
        found: list[Any] = []
        with pytest.raises(APIResponseError, match="the answer was cut short") as caught:
            await collected(stream, into=found)
        assert (found, caught.value.outcome, len(it.asked)) == ([{"type": "start"}], "unknown", 1)
        with pytest.raises(ConfigurationError, match="was sent already"):
            await collected(stream)


async def test_the_whole_answer_is_of_the_stream_and_it_is_not_sent_for_all_of_it(flavour: Flavour) -> None:
    from personae_api.bland import calls

    async with following(flavour, sending(END, then="end")) as it:
        stream = it.client.calls.with_response.stream_transcript("c1")
        assert texts(await collected(stream)) == ["end"]
        assert stream.response.status_code == 200
        with pytest.raises(ConfigurationError, match="answers with a stream of events, which may have no end"):
            await done(it.client.send(calls.stream_call_transcript("c1")))
        assert len(it.asked) == 1


async def test_options_of_a_copy_are_those_of_its_streams(flavour: Flavour) -> None:
    async with following(flavour, in_turn(sending(said("a", 1)), sending(END, then="end"))) as it:
        copy = it.client.with_options(extra_headers={"x-more": "1"}, extra_query={"org": "o"})
        await collected(copy.calls.stream_transcript("c1"))
        assert it.header("x-more") == ["1", "1"]
        assert it.asked[1] == f"{TRANSCRIPT}?lastId=1&org=o"


async def test_a_client_of_the_users_streams_too(flavour: Flavour) -> None:
    kind = httpx.AsyncClient if flavour.is_async else httpx.Client
    answerer = in_turn(sending(said("one", 1)), sending(said("two", 2), then="wait"))
    ids = in_turn(sending(f"id: ü\n{BEAT}"), sending(BEAT, then="end"))
    own = kind()
    async with following(flavour, ids, http_client=own) as it:
        assert len(await collected(it.client.calls.stream_active())) == 2
        assert it.header("last-event-id") == [None, "Ã¼"]
    async with following(flavour, answerer, http_client=own) as it:
        stream = it.client.calls.stream_transcript("c1")
        found: list[Any] = []
        async for event in each(stream):
            found.append(event)
            if len(found) == 2:
                await closed(stream)
        assert texts(found) == ["one", "two"]
        assert it.asked[1] == f"{TRANSCRIPT}?lastId=1"
    await closed(own)


async def test_nothing_that_was_not_awaited_is_left(flavour: Flavour) -> None:
    if flavour.is_async:
        async with following(flavour, sending(END, then="end")) as it:
            with pytest.raises(TypeError, match="are read with `async for`"):
                list(it.client.calls.stream_transcript("c1"))
            with pytest.raises(TypeError, match="a stream is not awaited itself"):
                await it.client.calls.stream_transcript("c1")
            assert it.asked == []


async def test_an_effect_that_is_not_allowed_is_refused_before_anything_is_sent(flavour: Flavour) -> None:
    async with following(flavour, sending(END), allow={"read"}) as it:
        with pytest.raises(NotAllowedError):
            await collected(it.client.agent_migrations.stream(pathway={"nodes": [], "edges": []}))
        assert it.asked == []


async def test_a_dry_run_tells_what_would_be_sent(flavour: Flavour) -> None:
    async with following(flavour, sending(END), dry_run=True) as it:
        unsent = it.client.agent_migrations.stream(pathway={"nodes": [], "edges": []})
        assert unsent.would_send.body == {"pathway": {"nodes": [], "edges": []}}
        assert it.asked == []


async def test_each_connection_is_told_as_an_attempt(flavour: Flavour) -> None:
    told: list[Any] = []
    answerer = in_turn(sending(said("one", 1)), sending(END, then="end"))
    async with following(flavour, answerer, on_call=told.append) as it:
        await collected(it.client.calls.stream_transcript("c1"))
        assert [(one.event, one.error) for one in told] == [
            ("call.start", None),
            ("attempt.start", None),
            ("attempt.end", "APIResponseError"),
            ("attempt.start", None),
            ("attempt.end", None),
            ("call.end", None),
        ]
        told.clear()
        await collected(it.client.calls.stream_transcript("c1"), limit=1)
        if not flavour.is_async:  # of a coroutine it is told when the event loop has its next turn
            assert told[-1].event == "call.end"
        refused = it.client.with_options(allow={"write"})
        told.clear()
        with pytest.raises(NotAllowedError):
            await collected(refused.calls.stream_active())
        assert [(one.event, one.error) for one in told] == [("call.start", None), ("call.end", "NotAllowedError")]


@pytest.mark.parametrize(
    ("kind", "content", "said"),
    [
        ("", 'data: {"type": "end"}\n\n', "of a type that is not told"),
        ("Content-Type: text/html\r\n", "<html>", "text/html"),
        ("Content-Type: application/json\r\n", '{"id": "x"}', "application/json"),
    ],
)
async def test_an_answer_that_is_no_stream_is_called_by_its_type(
    flavour: Flavour, kind: str, content: str, said: str
) -> None:
    def answerer(connection: Connection, _: str) -> bool:
        connection.send(f"HTTP/1.1 200 OK\r\n{kind}Content-Length: {len(content)}\r\n\r\n{content}")
        return True

    async with following(flavour, answerer) as it:
        with pytest.raises(APIResponseError, match=f"the answer is {said}, a stream of events was expected"):
            await collected(it.client.calls.stream_transcript("c1"))
