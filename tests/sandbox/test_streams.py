"""Streams of the sandbox: what a test has pushed, or what the specification shows; in the process and served."""

from __future__ import annotations

from typing import Any

import pytest

from personae import APIResponseError, Bland, NotFoundError, RateLimitError, ReportedFailureError, UnknownEvent
from personae.sandbox import CutBody, RateLimited, Sandbox, Status
from personae_api.bland.models import TranscriptEnd, TranscriptUtterance
from tests.support.openapi_documents import TEXT, Json, document
from tests.support.sync_or_async import collected

pytestmark = pytest.mark.anyio


def said(text: str) -> Json:
    return {"type": "new", "text": text, "role": "user"}


END = {"type": "end"}


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


def call_of(sandbox: Sandbox, place: int = 0) -> str:
    return str(sandbox.bland().calls.list().all(limit=3)[place].call_id)


@pytest.mark.parametrize("is_async", [False, True])
async def test_what_was_pushed_is_sent_in_place_of_the_example(sandbox: Sandbox, is_async: bool) -> None:
    client: Any = sandbox.async_bland() if is_async else sandbox.bland()
    call = call_of(sandbox)
    shown = await collected(client.calls.stream_transcript(call))
    assert [event.type for event in shown] == ["initial", "new", "update", "end"]
    sandbox.streams.push("streamCallTranscript", said("one"), {"type": "odd"})
    sandbox.streams.push("streamCallTranscript", END)
    stream = client.calls.stream_transcript(call)
    assert [type(event) for event in await collected(stream)] == [TranscriptUtterance, UnknownEvent, TranscriptEnd]
    assert stream.last_event_id == "3"
    sandbox.streams.clear()
    assert len(await collected(client.calls.stream_transcript(call))) == 4


def test_the_stream_of_one_call_is_no_other(sandbox: Sandbox) -> None:
    first, second = call_of(sandbox), call_of(sandbox, 1)
    bland: Any = sandbox.bland()
    sandbox.streams.push("streamCallTranscript", said("first"), path={"call_id": first})
    sandbox.streams.push("streamCallTranscript", END)
    assert [event.type for event in bland.calls.stream_transcript(first)] == ["new", "end"]
    assert [event.type for event in bland.calls.stream_transcript(second)] == ["end"]


def test_a_call_that_is_not_there_has_no_stream(sandbox: Sandbox) -> None:
    with pytest.raises(NotFoundError) as caught:
        list(sandbox.bland().calls.stream_transcript("no-such-call"))
    assert caught.value.code == "CALL_NOT_FOUND"


def test_a_text_is_sent_as_it_is(sandbox: Sandbox) -> None:
    sandbox.streams.push("streamActiveCalls", ": ping\n\n", "retry: 5000\n\n", "event: odd\r\ndata: x\r\n\r\n")
    (event,) = sandbox.bland().calls.stream_active()
    assert isinstance(event, UnknownEvent)
    assert event.to_dict() == {"event": "odd", "data": "x"}


def test_a_failure_can_be_pushed(sandbox: Sandbox) -> None:
    sandbox.streams.push("streamActiveCalls", {"type": "ERROR", "message": "no subscription"})
    with pytest.raises(ReportedFailureError, match="no subscription"):
        list(sandbox.bland().calls.stream_active())


async def test_what_is_pushed_later_is_there_for_the_next_connection(sandbox: Sandbox) -> None:
    sandbox.streams.push("streamCallTranscript", said("one"))
    stream: Any = sandbox.bland(max_retries=0).calls.stream_transcript(call_of(sandbox))
    found: list[Any] = []
    with pytest.raises(APIResponseError, match="the stream was closed before its end"):
        await collected(stream, into=found)
    sandbox.streams.push("streamCallTranscript", END)
    assert [event.type for event in (*found, *stream)] == ["new", "end"]


def test_faults_strike_streams(sandbox: Sandbox) -> None:
    call = call_of(sandbox)
    sandbox.streams.push("streamCallTranscript", *map(said, "abcdef"), END)
    for fault in (CutBody(0.6), RateLimited(retry_after=3), Status(500)):
        sandbox.faults.add(fault, operation="streamCallTranscript")
    stream = sandbox.bland(max_retries=3).calls.stream_transcript(call)
    assert [getattr(event, "text", "end") for event in stream] == [*"abcdef", "end"]
    assert stream.response is not None
    assert stream.response.attempts == 4
    assert any(3 <= seconds < 4 for seconds in sandbox.clock.slept)
    sandbox.faults.add(RateLimited(), operation="streamCallTranscript", times=3)
    with pytest.raises(RateLimitError):
        list(sandbox.bland().calls.stream_transcript(call))


def test_a_served_sandbox_streams(sandbox: Sandbox) -> None:
    call = call_of(sandbox)
    sandbox.streams.push("streamCallTranscript", *map(said, "abcdef"), END)
    sandbox.faults.add(CutBody(0.6), operation="streamCallTranscript")
    with (
        sandbox.serve() as server,
        Bland(api_key=server.key, base_url=server.base_url("bland")) as bland,
        bland.calls.stream_transcript(call) as events,
    ):
        assert [getattr(event, "text", "end") for event in events] == [*"abcdef", "end"]
    assert [request.query.partition("=")[0] for request in sandbox.requests[-2:]] == ["", "lastId"]


@pytest.mark.parametrize(
    ("operation", "vendor", "said"),
    [
        ("listCalls", None, "no vendor has a stream 'listCalls': streams are streamActiveCalls, "),
        ("streamActiveCalls", "anam", "anam has no stream 'streamActiveCalls'"),
    ],
)
def test_what_streams_nothing_cannot_be_pushed_to(
    sandbox: Sandbox, operation: str, vendor: str | None, said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        sandbox.streams.push(operation, END, vendor=vendor)


def streaming(media: Json, **more: Any) -> Json:
    response = {"description": "", "content": {"text/event-stream": media}}
    return document({"/news": {"get": {"operationId": "watchNews", "responses": {"200": response}, **more}}})


DATA = {"type": "string", "contentMediaType": "application/json"}


def of_kind(kind: str, name: str) -> Json:
    return {"type": "object", "required": [kind], "properties": {kind: {"const": name}}}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (streaming({"schema": TEXT}), ["id: 1\ndata: "]),
        (
            streaming({"itemSchema": {"oneOf": [of_kind("type", "a"), of_kind("type", "b")]}}),
            ['id: 1\ndata: {"type": "a"}\n\n', 'id: 2\ndata: {"type": "b"}\n\n'],
        ),
        (
            streaming({"schema": of_kind("name", "a")}, **{"x-personae-stream": {"kind": "name", "end": ["over"]}}),
            ['id: 1\ndata: {"name": "a"}\n\n', 'id: 2\ndata: {"name": "over"}\n\n'],
        ),
        (
            streaming(
                {
                    "itemSchema": {
                        "type": "object",
                        "required": ["data"],
                        "properties": {"event": {"const": "add"}, "data": {**DATA, "contentSchema": of_kind("n", "x")}},
                    }
                },
                **{"x-personae-stream": {"end": ["over"]}},
            ),
            ['id: 1\nevent: add\ndata: {"n": "x"}\n\n', "id: 2\nevent: over\ndata: \n\n"],
        ),
    ],
    ids=["a text", "variants", "an end", "the event itself"],
)
def test_any_document_has_events(content: Json, expected: list[str]) -> None:
    sandbox = Sandbox(specifications={"anam": content})
    outcome = sandbox.service("anam").handle("GET", "/news", "", {"authorization": f"Bearer {sandbox.key}"}, b"")
    assert outcome.reply is not None
    assert (outcome.reply.status, outcome.reply.headers["content-type"]) == (200, "text/event-stream")
    text = outcome.reply.content.decode()
    assert all(one in text for one in expected), text
    assert text.count("data:") == len(expected)
