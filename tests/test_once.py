"""What is made once by a key: looked for first, sent, and looked for again before it is sent another time."""

from __future__ import annotations

import pickle
import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from personae import (
    ArgumentError,
    BadRequestError,
    ConfigurationError,
    NotAllowedError,
    OnceError,
    RateLimitError,
    Unsent,
)
from personae.call.keys import Keys
from personae.call.response import Response
from personae.clock import Clock
from personae.http.messages import Headers
from personae.once import LOOKS, Plan, Send, run
from personae.sandbox import (
    ConnectFailure,
    ConnectionReset,
    EmptyBody,
    Fault,
    RateLimited,
    Sandbox,
    Status,
    Timeout,
    WrongShape,
)
from personae_api.bland.models import PhoneCall, SentCall
from personae_api.types import Once
from tests.contract.methods import VENDORS
from tests.support.both_clients import FLAVOURS, Flavour
from tests.support.each import for_each
from tests.support.fake_clock import FakeClock
from tests.support.invented_calls import call as invented
from tests.support.invented_calls import operation, paged
from tests.support.sync_or_async import closed, done

pytestmark = pytest.mark.anyio

CALL: dict[str, Any] = {"phone_number": "+13125550117", "task": "Say that the table is free."}
SETTLE = 60

ARGUMENTS: dict[str, dict[str, Any]] = {
    "anam.personas.create_once": {"system_prompt": "You welcome visitors."},
    "bland.batches.create_once": {"global_": {"task": "Hello."}, "call_objects": [{"phone_number": "+13125550117"}]},
    "bland.calls.send_once": CALL,
    "bland.evals.create_run_once": {"call_ids": ["c1"]},
    "bland.personas.create_once": {},
    "tavus.conversations.create_once": {"persona_id": "p3c81d7a09e2"},
    "tavus.faces.create_once": {"train_video_url": "https://example.com/talk.mp4"},
    "tavus.lipsyncs.create_once": {
        "original_video_url": "https://example.com/talk.mp4",
        "source_audio_url": "https://example.com/talk.mp3",
    },
    "tavus.personas.create_once": {"system_prompt": "You welcome visitors."},
    "tavus.replacements.create_once": {"original_video_url": "https://example.com/talk.mp4", "new_transcript": "Hi."},
    "tavus.replicas.create_once": {"train_video_url": "https://example.com/talk.mp4"},
    "tavus.videos.create_once": {"replica_id": "r6f02b9d51c", "script": "Welcome."},
}
"""What each takes beside its key."""


@pytest.fixture(params=FLAVOURS, ids=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> Flavour:
    chosen: Flavour = request.param
    return chosen


def client_of(sandbox: Sandbox, flavour: Flavour, vendor: str = "bland", **options: Any) -> Any:
    return getattr(sandbox, ("async_" if flavour.is_async else "") + vendor)(**options)


def method_of(client: Any, name: str) -> Any:
    _, resource, method = name.split(".")
    return getattr(getattr(client, resource), method)


def sent(sandbox: Sandbox, name: str = "sendCall") -> int:
    return sum(request.operation == name for request in sandbox.requests)


def found() -> Iterator[str]:
    """All methods that make things once."""
    sandbox = Sandbox()
    for vendor in VENDORS:
        client = getattr(sandbox, vendor)()
        for resource in dir(client):
            if not resource.startswith("_"):
                methods = dir(getattr(client, resource))
                yield from (f"{vendor}.{resource}.{name}" for name in methods if name.endswith("_once"))


def test_the_table_has_them_all() -> None:
    assert set(found()) == ARGUMENTS.keys()


@for_each("name", ARGUMENTS)
async def test_each_makes_one_thing_for_a_key(name: str, flavour: Flavour) -> None:
    sandbox = Sandbox()
    client = client_of(sandbox, flavour, name.partition(".")[0])
    method = method_of(client, name)
    await done(method(key="one", **ARGUMENTS[name]))
    made = sandbox.requests[-1]
    again = await done(method(key="one", **ARGUMENTS[name]))
    assert sent(sandbox, made.operation or "") == 1
    whole = await done(method_of_whole(client, name)(key="one", **ARGUMENTS[name]))
    assert whole.parsed == again
    assert sent(sandbox, made.operation or "") == 1
    await done(method(key="two", **ARGUMENTS[name]))
    assert sent(sandbox, made.operation or "") == 2
    sandbox.faults.add(ConnectionReset(), operation=made.operation)
    await done(method(key="three", **ARGUMENTS[name]))  # done, but nobody was told: it is found
    assert sent(sandbox, made.operation or "") == 3


def method_of_whole(client: Any, name: str) -> Any:
    _, resource, method = name.split(".")
    return getattr(getattr(client, resource).with_response, method)


async def test_the_answer_is_that_of_the_call_or_what_was_found(flavour: Flavour) -> None:
    client = client_of(Sandbox(), flavour)
    first = await done(client.calls.send_once(key="a", metadata={"order": 7}, **CALL))
    again = await done(client.calls.send_once(key="a", **CALL))
    assert isinstance(first, SentCall)
    assert isinstance(again, PhoneCall)
    assert again.call_id == first.call_id
    assert again.metadata == {"order": 7, "personae_key": "a"}


async def test_what_was_not_done_is_sent_again_when_the_list_is_settled(flavour: Flavour) -> None:
    sandbox = Sandbox()
    client = client_of(sandbox, flavour)
    sandbox.faults.add(Status(500), operation="sendCall", times=2)
    assert isinstance(await done(client.calls.send_once(key="a", **CALL)), SentCall)
    assert sent(sandbox) == 3
    assert sum(sandbox.clock.slept) == pytest.approx(2 * SETTLE, abs=0.1)
    assert sent(sandbox, "listCalls") == 1 + 2 * (len(LOOKS) + 1)


async def test_it_is_sent_as_often_as_the_client_tries(flavour: Flavour) -> None:
    sandbox = Sandbox()
    client = client_of(sandbox, flavour, max_retries=1)
    sandbox.faults.add(Status(500), operation="sendCall", times=None)
    with pytest.raises(OnceError, match="no attempts are left") as raised:
        await done(client.calls.send_once(key="a", **CALL))
    assert (sent(sandbox), raised.value.sent, raised.value.outcome) == (2, 2, "unknown")


@pytest.mark.parametrize("fault", [Status(500), Status(503), Timeout(), ConnectFailure()], ids=repr)
async def test_where_nothing_can_be_read_nothing_is_sent_again(fault: Fault, flavour: Flavour) -> None:
    sandbox = Sandbox()
    client = client_of(sandbox, flavour)
    sandbox.faults.add(ConnectionReset(), operation="sendCall")
    sandbox.faults.add(fault, operation="listCalls", after=1, times=None)
    with pytest.raises(OnceError) as raised:
        await done(client.calls.send_once(key="a", encrypted_key="secret-of-twilio", **CALL))
    error = raised.value
    assert (error.key, error.sent, error.outcome, sent(sandbox)) == ("a", 1, "unknown", 1)
    assert error.would_send.body["metadata"] == {"personae_key": "a"}
    assert "secret-of-twilio" not in f"{error!r}{error.would_send.to_dict()}"
    assert "listCalls" in str(error)
    assert "metadata.personae_key" in str(error)
    assert pickle.loads(pickle.dumps(error)).key == "a"


async def test_who_tries_again_after_that_gets_what_was_done(flavour: Flavour) -> None:
    sandbox = Sandbox()
    client = client_of(sandbox, flavour, max_retries=0)
    sandbox.faults.add(ConnectionReset(), operation="sendCall")
    sandbox.faults.add(Status(500), operation="listCalls", after=1, times=9)
    with pytest.raises(OnceError):
        await done(client.calls.send_once(key="a", **CALL))
    assert isinstance(await done(client.calls.send_once(key="a", **CALL)), PhoneCall)
    assert sent(sandbox) == 1


async def test_where_the_first_look_fails_nothing_is_sent(flavour: Flavour) -> None:
    sandbox = Sandbox()
    client = client_of(sandbox, flavour)
    sandbox.faults.add(Status(401), operation="listCalls")
    with pytest.raises(OnceError, match="nothing was sent") as raised:
        await done(client.calls.send_once(key="a", **CALL))
    assert (sent(sandbox), raised.value.outcome, raised.value.sent) == (0, "not_sent", 0)


async def test_a_look_that_is_refused_says_when_to_come_again(flavour: Flavour) -> None:
    sandbox = Sandbox()
    client = client_of(sandbox, flavour)
    sandbox.faults.add(RateLimited(retry_after=3600), operation="listCalls", times=None)
    with pytest.raises(OnceError, match=r"nothing was sent \(bland listCalls: 429") as failure:
        await done(client.calls.send_once(key="a", **CALL))
    assert isinstance(failure.value.__cause__, RateLimitError)
    assert (failure.value.retry_after, failure.value.outcome) == (3600, "not_sent")
    assert pickle.loads(pickle.dumps(failure.value)).retry_after == 3600


async def test_a_refusal_is_raised_as_it_is(flavour: Flavour) -> None:
    sandbox = Sandbox()
    client = client_of(sandbox, flavour)
    sandbox.faults.add(Status(400), operation="sendCall")
    with pytest.raises(BadRequestError):
        await done(client.calls.send_once(key="a", **CALL))
    assert (sent(sandbox), sandbox.clock.slept) == (1, [])


async def test_the_deadline_is_for_all_of_it(flavour: Flavour) -> None:
    sandbox = Sandbox()
    client = client_of(sandbox, flavour, deadline=30)
    sandbox.faults.add(Status(500), operation="sendCall", times=None)
    with pytest.raises(OnceError, match="the deadline of 30 s would pass"):
        await done(client.calls.send_once(key="a", **CALL))
    assert sent(sandbox) == 1
    assert sum(sandbox.clock.slept) < 30


@for_each("key", ["", "  ", " a", "a ", "x" * 201, "a\nb", 7, None])
async def test_a_key_is_a_text(key: Any, flavour: Flavour) -> None:
    sandbox = Sandbox()
    client = client_of(sandbox, flavour)
    with pytest.raises(ConfigurationError, match="key must be a string of 1 to 200"):
        await done(client.calls.send_once(key=key, **CALL))
    assert not sandbox.requests


SPELLINGS = (
    *("13125550199", "+1 312 555 0199", "+1-312-555-0199", "+1.312.555.0199", "+1(312)5550199", "0013125550199"),
    *(" +13125550199", "+13125550199 ", "+13125550199\n", "\u202a+13125550199", "tel:+13125550199", "++13125550199"),
    *("+0131255501", "+131255", "+1234567890123456", "+١٣١٢٥٥٥٠١٩٩", "", 13125550199, None),
)
"""How one number is written in many ways, and what is none."""


@for_each("number", SPELLINGS)
async def test_a_number_has_one_spelling(number: Any, flavour: Flavour) -> None:
    sandbox = Sandbox()
    client = client_of(sandbox, flavour)
    for keep in ({}, {"extra_body": {"phone_number": number}}):
        written = {} if keep else {"phone_number": number}
        with pytest.raises(ConfigurationError, match="phone_number") as refusal:
            await done(client.with_options(**keep).calls.send_once(key="a", **{**CALL, **written}))
        assert refusal.value.outcome == "not_sent"
    assert sandbox.requests == []


async def test_it_is_said_how_to_write_it(flavour: Flavour) -> None:
    form = r"phone_number must be written in E\.164 form, that is \+ and 7 to 15 digits without spaces, such as \+1"
    with pytest.raises(ArgumentError, match=f"^bland sendCall: {form}"):
        await done(client_of(Sandbox(), flavour).calls.send_once(key="a", **{**CALL, "phone_number": "13125550199"}))


async def test_with_another_number_it_is_another_key(flavour: Flavour) -> None:
    sandbox = Sandbox()
    client = client_of(sandbox, flavour)
    for number in ("+13125550117", "+13125550118", "+13125550117"):
        await done(client.calls.send_once(key="a", **{**CALL, "phone_number": number}))
    assert sent(sandbox) == 2
    for twin in (sandbox.bland(), sandbox.async_bland()):
        doc = " ".join((twin.calls.send_once.__doc__ or "").split())
        assert doc.startswith("Do what `send` does, at most once for each key and `phone_number`.")


async def test_nothing_may_take_the_place_of_the_key(flavour: Flavour) -> None:
    sandbox = Sandbox()
    client = client_of(sandbox, flavour)
    with pytest.raises(ConfigurationError, match="leave it out"):
        await done(client.calls.send_once(key="a", metadata={"personae_key": "b"}, **CALL))
    with pytest.raises(ConfigurationError, match="metadata must be a mapping"):
        await done(client.calls.send_once(key="a", metadata=["b"], **CALL))
    with pytest.raises(ConfigurationError, match="would replace the key"):
        await done(client.with_options(extra_body={"metadata": {}}).calls.send_once(key="a", **CALL))
    assert not sandbox.requests


async def test_a_client_that_may_not_look_sends_nothing(flavour: Flavour) -> None:
    sandbox = Sandbox()
    for allowed in ({"dial"}, {"read"}):
        with pytest.raises(NotAllowedError):
            await done(client_of(sandbox, flavour, allow=allowed).calls.send_once(key="a", **CALL))
    assert not sandbox.requests
    unsent = await done(client_of(sandbox, flavour, dry_run=True).calls.send_once(key="a", **CALL))
    assert isinstance(unsent, Unsent)
    assert unsent.would_send.body["metadata"] == {"personae_key": "a"}
    assert not sandbox.requests


def test_a_key_that_is_on_the_way_is_refused() -> None:
    sandbox = Sandbox()
    client = sandbox.bland()
    refusals: list[str] = []

    def meanwhile(record: Any) -> None:
        if record.operation == "sendCall" and not refusals:
            with pytest.raises(ConfigurationError, match=r"already sending .* with the key 'a'") as raised:
                client.calls.send_once(key="a", **CALL)
            refusals.append(str(raised.value))

    client.with_options(on_call=meanwhile).calls.send_once(key="a", **CALL)
    assert refusals
    assert sent(sandbox) == 1
    client.calls.send_once(key="a", **CALL)  # and is free again


def test_of_many_threads_with_one_key_one_sends() -> None:
    sandbox = Sandbox()
    client = sandbox.bland()
    outcomes: list[object] = []

    def one() -> None:
        try:
            outcomes.append(client.calls.send_once(key="a", **CALL))
        except ConfigurationError as error:
            outcomes.append(error)

    threads = [threading.Thread(target=one) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(outcomes) == 16
    assert sent(sandbox) == 1


class Interrupted(BaseException):
    """Ctrl-C."""


def test_who_is_interrupted_waits_for_the_list_the_next_time() -> None:
    sandbox = Sandbox()
    client = sandbox.bland()

    def interrupt(record: Any) -> None:
        if record.operation == "sendCall" and record.event == "attempt.end":
            raise Interrupted

    sandbox.faults.add(Status(500), operation="sendCall")
    with pytest.raises(Interrupted):
        client.with_options(on_call=interrupt).calls.send_once(key="a", **CALL)
    assert isinstance(client.calls.send_once(key="a", **CALL), SentCall)
    assert sum(sandbox.clock.slept) == pytest.approx(SETTLE, abs=0.1)


@pytest.mark.parametrize("hours", [-10_000, -30, 30, 10_000])
async def test_a_wrong_clock_makes_no_second_call(hours: float, flavour: Flavour) -> None:
    """What was made lately looks old where this machine is a day ahead; the vendor's answers say what time it is."""
    sandbox = Sandbox()
    with sandbox.serve() as server:
        client = flavour.kind("bland")(api_key=server.key, base_url=server.bland)
        client._clock = Shifted(hours * 3600)
        first = await done(client.calls.send_once(key="a", **CALL))
        again = await done(client.calls.send_once(key="a", **CALL))
        await closed(client)
    assert again.call_id == first.call_id
    assert sent(sandbox, "sendCall") == 1


class Shifted(Clock):
    """The clock of a machine that is wrong by some seconds."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def time(self) -> float:
        return super().time() + self._seconds


@pytest.mark.parametrize(
    ("fault", "operation"), [(WrongShape(), "getCall"), (EmptyBody(), "getCall"), (WrongShape(), "listCalls")]
)
async def test_a_look_that_shows_something_else_tells_nothing(fault: Fault, operation: str, flavour: Flavour) -> None:
    sandbox = Sandbox()
    client = client_of(sandbox, flavour)
    await done(client.calls.send_once(key="a", **CALL))
    sandbox.faults.add(fault, operation=operation)
    with pytest.raises(OnceError) as error:
        await done(client.calls.send_once(key="a", **CALL))
    assert error.value.outcome == "not_sent"
    assert sent(sandbox, "sendCall") == 1


@for_each("name", ARGUMENTS)
@for_each("fault", [WrongShape(), EmptyBody()], ids=lambda fault: type(fault).__name__)
async def test_what_was_made_is_found_where_the_answer_does_not_say_it(
    name: str, fault: Fault, flavour: Flavour
) -> None:
    sandbox = Sandbox()
    client = client_of(sandbox, flavour, name.partition(".")[0])
    method = method_of(client, name)
    first = await done(method(key="one", **ARGUMENTS[name]))
    made = sandbox.requests[-1].operation
    sandbox.faults.add(fault, operation=made)
    second = await done(method(key="two", **ARGUMENTS[name]))
    assert second is not None
    assert second != first
    assert await done(method(key="two", **ARGUMENTS[name])) is not None
    assert sent(sandbox, made or "") == 2


# the steps alone


def plan(once: Once, clock: Clock, find: Any, **more: Any) -> Plan:
    make = replace(invented("POST"), operation=operation("POST", once=once), json={"key": "k"})
    given = {"read": None, "deadline": None, "most_again": 2, "would_send": lambda: None, **more}
    return Plan(key="k", make=make, find=find, keys=Keys(), clock=clock, **given)


def answered(pages: dict[int, list[Any]], made: list[Any]) -> Any:
    """Answers pages by their number, and what is made by an error that tells nothing."""

    def send(step: Send) -> Response[Any]:
        made.append(step.call.operation.method)
        items = pages.get(step.call.query.get("page", 1), [])
        body = {"data": items, "meta": {"last": max(pages)}}
        one = {"id": None, **step.call.query}
        parsed = items if step.call.operation.method == "GET" and one["id"] is None else one
        return Response("anam", "probe", 200, Headers(), 1, "done", b"", body, parsed)

    return send


def test_pages_are_read_back_to_a_time_and_no_further() -> None:
    clock = FakeClock()
    recent, old = "2030-03-17T17:46:00Z", "2030-03-15T00:00:00Z"
    pages = {1: [{"key": "x", "at": recent}], 2: [{"key": "y", "at": old}], 3: [{"key": "k", "at": old}]}
    find = paged(last=("meta", "last"))
    made: list[str] = []
    back = Once(key=("key",), found=("key",), created=("at",), within=86400, newest_first=True)
    run(plan(back, clock, find).steps(), answered(pages, made), clock.sleep)
    assert made == ["GET", "GET", "POST"]
    made.clear()
    whole = Once(key=("key",), found=("key",))
    assert run(plan(whole, clock, find).steps(), answered(pages, made), clock.sleep).parsed == pages[3][0]
    assert made == ["GET", "GET", "GET"]


@pytest.mark.parametrize("answer", [None, {"data": []}, ["a text"], [None]], ids=repr)
def test_what_is_no_list_of_objects_tells_nothing(answer: Any) -> None:
    clock, made = FakeClock(), list[str]()
    once = Once(key=("key",), found=("key",))
    with pytest.raises(OnceError, match="not a list of objects"):
        run(plan(once, clock, invented()).steps(), answered({1: answer}, made), clock.sleep)
    assert made == ["GET"]


def test_a_look_has_an_end() -> None:
    clock, made = FakeClock(), list[str]()
    find = invented()
    once = Once(key=("key",), found=("key",), id=("id",))
    many = {1: [{"id": str(number)} for number in range(101)]}
    with pytest.raises(OnceError, match="more than 100 items to read"):
        run(
            plan(once, clock, find, read=lambda id: invented(query={"id": id})).steps(),
            answered(many, made),
            clock.sleep,
        )
    steps = plan(once, clock, find, read=lambda id: invented(query={"id": id})).steps()
    with pytest.raises(OnceError, match="an item without an id"):
        run(steps, answered({1: [{"id": None}]}, made), clock.sleep)
    steps = plan(once, clock, find, read=lambda _: invented(query={"id": "another"})).steps()
    with pytest.raises(OnceError, match="reading an item gave another item"):
        run(steps, answered({1: [{"id": "one"}]}, made), clock.sleep)
    held = Once(key=("m", "key"), found=("m", "key"), id=("id",))
    with pytest.raises(OnceError, match="no object in 'm', where the key is"):
        run(
            plan(held, clock, find, read=lambda id: invented(query={"id": id, "m": "a text"})).steps(),
            answered({1: [{"id": "one"}]}, made),
            clock.sleep,
        )
    assert "POST" not in made
