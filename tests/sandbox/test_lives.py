"""Everything that has states: each is reached by the clock, ends when it is told to, and tells of it by webhooks."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any, NamedTuple

import pytest

from personae import NotFoundError, WebhookError, webhooks
from personae.sandbox import Sandbox
from personae.sandbox.clock import STARTS, stamp
from personae.sandbox.specification.routes import Route
from personae.sandbox.specification.schemas.schema import at
from personae.sandbox.store.items import Item
from personae.vendors import VENDORS
from personae_api.bland.models import BatchCallDict, PostCallPayload
from personae_api.events import UnknownEvent
from personae_api.tavus.models import ShutdownCallback
from tests.support.each import for_each

from .documents import shipped
from .driving import Driver

UNITS = {"milliseconds": 0.001, "seconds": 1.0, "minutes": 60.0}

EVENTS: Mapping[str, str] = {
    "bland callEnded ended": "PostCallPayload",
    "bland callProgress queued": "CallProgress",
    "tavus conversation joined": "ReplicaJoinedCallback",
    "tavus conversation shutdown": "ShutdownCallback",
    "tavus conversation transcript": "TranscriptionReadyCallback",
    "tavus face ready": "FaceCallback",
    "tavus face failed": "FaceCallback",
    "tavus replica ready": "ReplicaCallback",
    "tavus replica failed": "ReplicaCallback",
    "tavus video ready": "VideoCallback",
    "tavus video failed": "VideoCallback",
}
"""As which class each event is read that the sandbox sends by itself."""


class Living(NamedTuple):
    vendor: str
    route: Route

    @property
    def wait(self) -> Mapping[str, Any]:
        return self.route.operation.wait or {}

    @property
    def life(self) -> Mapping[str, Any]:
        return self.route.operation.life or {}


def living() -> Iterator[tuple[str, Living]]:
    sandbox = Sandbox()
    for vendor in VENDORS:
        for route in sandbox.service(vendor).specification.routes:
            if route.operation.wait is not None:
                yield f"{vendor} {route.operation.id}", Living(vendor, route)


LIVING = dict(living())
OF_OTHERS = ("stopAllActiveCalls", "stopBatch", "stopCampaign")
"""What ends things that its path does not name, see `TestCallsOfOthers`."""
ENDS = {
    f"{name} {end}": (one, end)
    for name, one in LIVING.items()
    for end in one.life.get("ends", {})
    if end not in OF_OTHERS
}


class Thing:
    """A thing that has just been made, of a sandbox of its own."""

    def __init__(self, one: Living, ending: str | None = None, **more: Any) -> None:
        self.one = one
        self.sandbox = Sandbox()
        self.driver = Driver(self.sandbox, one.vendor, shipped(one.vendor))
        self.events: list[tuple[bytes, Mapping[str, str]]] = []
        self.sandbox.webhooks.to(lambda body, headers: self.events.append((body, headers)), vendor=one.vendor)
        maker = next((id for id, read in self.specification.made_by.items() if read is self.route), "")
        if ending is not None:
            self.sandbox.fail(maker, state=ending, reason="No light")
        self.item = self._made(maker) if maker else self._placed()
        self.item.data |= more

    @property
    def specification(self) -> Any:
        return self.driver.specification

    @property
    def route(self) -> Route:
        return next(one for one in self.driver.routes if one.operation.id == self.one.route.operation.id)

    def _made(self, maker: str) -> Item:
        store = self.driver.service.store
        before = set(store.all_of(self.route.resource))
        route = self.driver.route(maker)
        reply = self.driver.send(self.driver.ask(route))
        assert reply.status < 300, reply.content
        return next(item for item in store.all_of(self.route.resource) if item not in before and not item.is_seeded)

    def _placed(self) -> Item:
        """Of things that no operation makes, such as what a caller or a visitor begins."""
        store, resource = self.driver.service.store, self.route.resource
        self.read_any()
        like = next(iter(store.all_of(resource)))
        item = store.create(resource, like.home, copy.deepcopy(like.data), None)
        store.begin(item, resource, "")
        return item

    def read_any(self) -> None:
        self.driver.send(self.driver.ask(self.route))

    def read(self) -> dict[str, Any]:
        home = self.item.home if len(self.item.home) == len(self.route.resource.template) else ()  # if in no other
        reply = self.driver.send(self.driver.ask(self.route, self.item.id, home))
        assert reply.status == 200, reply.content
        pointer = self.route.operation.pointer
        value: dict[str, Any] = at(json.loads(reply.content), pointer)
        return value

    def states(self) -> dict[str, Any]:
        shown = self.read()
        return {state["field"]: shown.get(state["field"][1:]) for state in self.one.wait["states"]}


@for_each("name", LIVING)
def test_each_state_is_reached_by_the_clock(name: str) -> None:
    one = LIVING[name]
    thing, usual = Thing(one), one.wait["usual"]
    steps = 24
    seen: dict[str, list[Any]] = {state["field"]: [] for state in one.wait["states"]}
    for _ in range(steps):
        for field, value in thing.states().items():
            if [*seen[field][-1:]] != [value]:
                seen[field].append(value)
        thing.sandbox.clock.advance(usual / steps)
    last = thing.states()
    for state in one.wait["states"]:
        going, well = state.get("going", []), state.get("well")
        if going:
            assert seen[state["field"]] == going
        if isinstance(well, list):
            assert last[state["field"]] == well[0]
        elif well == "any":
            assert last[state["field"]] is not None
    thing.sandbox.clock.advance(days=30)
    assert thing.states() == last


def makes(one: Living) -> bool:
    """Whether an operation makes such things, and can be told that the next one fails."""
    made_by = Sandbox().service(one.vendor).specification.made_by
    return any(read.operation.id == one.route.operation.id for read in made_by.values())


BAD = {
    f"{name} {value}": (one, value)
    for name, one in LIVING.items()
    if makes(one)
    for state in one.wait["states"]
    if state.get("badly", "any") != "any"
    for value in state["badly"]
}


@for_each("name", BAD)
def test_each_bad_end_is_reached_on_demand(name: str) -> None:
    one, value = BAD[name]
    thing = Thing(one, ending=value)
    thing.sandbox.clock.advance(one.wait["usual"] - 1)
    assert value not in thing.states().values()
    thing.sandbox.clock.advance(1)
    assert value in thing.states().values()
    consistent(one, thing.read(), is_over=True)


def moments(shown: Mapping[str, Any], names: list[str]) -> list[float]:
    return [datetime.fromisoformat(shown[name]).timestamp() for name in names if shown.get(name)]


def consistent(one: Living, shown: Mapping[str, Any], *, is_over: bool) -> None:
    """Its times go on, and its durations are the differences."""
    began, over = (moments(shown, one.life.get(name, [])) for name in ("began", "over"))
    assert len(over) == (len(one.life.get("over", [])) if is_over else 0)
    for first, last in zip(began, over, strict=False):
        assert first <= last
    for unit, names in one.life.get("lasted", {}).items():
        for name in names:
            if not is_over:
                assert not float(shown.get(name) or 0)
            elif began and over:
                assert float(shown[name]) * UNITS[unit] == pytest.approx(over[0] - began[0], abs=0.6)
    for name in ("updated_at", "updatedAt"):
        if shown.get(name):
            created = next(shown[one] for one in ("created_at", "createdAt") if one in shown)
            assert moments(shown, [name]) >= moments({"at": created}, ["at"])


@for_each("name", LIVING)
def test_times_and_durations_are_those_of_the_clock(name: str) -> None:
    one = LIVING[name]
    thing, usual = Thing(one), one.wait["usual"]
    consistent(one, thing.read(), is_over=False)
    thing.sandbox.clock.advance(usual * 2)
    shown = thing.read()
    consistent(one, shown, is_over=True)
    for name_of_moment in one.life.get("over", []):
        assert moments(shown, [name_of_moment])[0] == pytest.approx(STARTS.timestamp() + usual, abs=1), (
            "not when it was looked at"
        )
    for late in one.life.get("later", []):
        example = thing.route.operation.example_item
        assert example.get(late) is None or thing.item.data.get(late) not in (None, "", [], {}), late
    for name_of_field, value in one.life.get("well", {}).items():
        assert shown[name_of_field] == value


@for_each("name", ENDS)
def test_each_is_ended_by_its_operation(name: str) -> None:
    one, end = ENDS[name]
    thing = Thing(one)
    thing.sandbox.clock.advance(one.wait["usual"] / 2)
    route = thing.driver.route(end)
    reply = thing.driver.send(thing.driver.ask(route, thing.item.id, (*thing.item.home, thing.item.id)))
    assert reply.status < 300, reply.content
    shown = thing.read()
    for field, value in one.life["ends"][end].items():
        assert shown[field] == value
    consistent(one, shown, is_over=True)
    thing.sandbox.clock.advance(one.wait["usual"] * 2)
    assert thing.read() == shown
    assert thing.driver.send(thing.driver.ask(route, thing.item.id, (*thing.item.home, thing.item.id))).status < 500
    assert thing.read() == shown, "what is over stays as it is"


SENDS = {name: one for name, one in LIVING.items() if one.life.get("sends")}


def read_by(vendor: str, delivery: tuple[bytes, Mapping[str, str]], secret: str) -> Any:
    if vendor == "bland":
        with pytest.raises(WebhookError):
            webhooks.bland(*delivery, secret="another")
        return webhooks.bland(*delivery, secret=secret)
    return webhooks.tavus(delivery[0])


def bad_end(one: Living) -> str | None:
    return next((value for state in one.wait["states"] for value in state.get("badly", ())), None)


WAYS = [
    (name, way)
    for name, one in SENDS.items()
    for way, is_known in (("well", True), ("badly", bad_end(one)), ("ended", one.life.get("ends")))
    if is_known
]


@for_each(("name", "way"), WAYS)
def test_each_transition_is_told_by_a_signed_webhook_that_is_read_as_its_event(name: str, way: str) -> None:
    one = SENDS[name]
    asked: dict[str, list[str]] = {}
    for said in one.life["sends"]:
        for field, value in said.get("asked", {}).items():
            asked.setdefault(field, []).append(value)
    thing = Thing(one, ending=bad_end(one) if way == "badly" else None, **asked)
    if way == "ended":
        thing.sandbox.clock.advance(one.wait["usual"] * 0.9)
        route = thing.driver.route(next(iter(one.life["ends"])))
        thing.driver.send(thing.driver.ask(route, thing.item.id, (*thing.item.home, thing.item.id)))
    else:
        thing.sandbox.clock.advance(one.wait["usual"])
    happened = {"well": {"well", "over"}, "badly": {"badly", "over"}, "ended": {"over"}}[way] | {
        "made",
        "going",
        "began",
    }
    expected = {
        f"{one.vendor} {said['webhook']} {said['example']}" for said in one.life["sends"] if said["when"] in happened
    }
    own = [delivery for delivery in thing.events if thing.item.id.encode() in delivery[0]]
    found = [read_by(one.vendor, delivery, thing.sandbox.webhooks.secret) for delivery in own]
    assert not [event for event in found if isinstance(event, UnknownEvent)]
    assert {EVENTS[key] for key in expected} == {type(event).__name__ for event in found}
    id_name = str(thing.route.resource.id_name)
    assert {json.loads(body)[id_name] for body, _ in own} == {thing.item.id}
    assert all(sent.moment <= thing.sandbox.clock.time() for sent in thing.sandbox.webhooks.sent)


def test_every_event_that_is_sent_is_in_the_table() -> None:
    told = {f"{one.vendor} {said['webhook']} {said['example']}" for one in SENDS.values() for said in one.life["sends"]}
    assert told == EVENTS.keys()


def test_the_moment_of_an_event_is_that_of_the_transition() -> None:
    sandbox, told = Sandbox(), []
    tavus = sandbox.tavus()
    made = tavus.conversations.create(replica_id="r1")

    def receive(body: bytes, headers: Mapping[str, str]) -> None:
        event = webhooks.tavus(body)
        if isinstance(event, ShutdownCallback) and event.conversation_id == made.conversation_id:
            told.append(
                (sandbox.clock.time() - STARTS.timestamp(), tavus.conversations.get(made.conversation_id).status)
            )

    sandbox.webhooks.to(receive)
    sandbox.clock.advance(hours=6)
    ((moment, status),) = told
    assert (round(moment), status) == (900, "ended")
    assert sandbox.clock.time() == pytest.approx(STARTS.timestamp() + 6 * 3600, abs=1)


class TestCallsOfOthers:
    def test_a_batch_makes_calls_and_stopping_it_calls_off_those_that_wait(self) -> None:
        sandbox = Sandbox()
        bland = sandbox.bland()
        objects: list[BatchCallDict] = [{"phone_number": "+13125550117"}, {"phone_number": "+13125550118"}]
        batch = bland.batches.create(global_={"task": "Say hello."}, call_objects=objects)
        assert sorted(call.to or "" for call in bland.calls.list(batch_id=batch)) == ["+13125550117", "+13125550118"]
        sandbox.clock.advance(80)
        late = bland.calls.send(phone_number="+13125550119", task="Say hello.")
        bland.batches.stop(batch)
        assert {bland.calls.get(call.call_id).queue_status for call in bland.calls.list(batch_id=batch)} == {"started"}
        sandbox.clock.advance(10)
        assert {bland.calls.get(call.call_id).status for call in bland.calls.list(batch_id=batch)} == {"completed"}
        other = bland.batches.create(global_={"task": "Say hello."}, call_objects=objects)
        bland.batches.stop(other)
        assert {bland.calls.get(call.call_id).status for call in bland.calls.list(batch_id=other)} == {"canceled"}
        assert bland.calls.get(late.call_id).completed is False

    def test_a_campaign_too(self) -> None:
        bland = Sandbox().bland()
        id = bland.campaigns.create(name="Spring", numbers=["+13125550117"], sequence={"retries": 1}, task="Say hello.")
        (call,) = bland.calls.list(campaign_id=id)
        assert bland.campaigns.stop(id).num_calls == 1
        assert bland.calls.get(call.call_id).status == "canceled"
        assert bland.campaigns.stop(id).num_calls == 0

    def test_all_calls_are_ended_at_once(self) -> None:
        bland = Sandbox(personas=0).bland()
        ids = [bland.calls.send(phone_number="+13125550117", task="Say hello.").call_id for _ in range(3)]
        assert bland.calls.stop_all_active().num_calls == 3
        assert [bland.calls.get(id).completed for id in ids] == [True, True, True]


class TestReceivers:
    def test_the_callback_url_of_a_thing_is_posted_to_on_this_machine(self) -> None:
        received: list[tuple[str, bytes, str | None]] = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                received.append((self.path, body, self.headers.get("X-Webhook-Signature")))
                self.send_response(204)
                self.end_headers()

            def log_message(self, format: str, *args: Any) -> None:
                del format, args

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        thread = Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            sandbox = Sandbox()
            url = f"http://127.0.0.1:{server.server_port}/hooks?secret=s"
            sandbox.bland().calls.send(phone_number="+13125550117", task="Say hello.", webhook=url)
            sandbox.clock.advance(minutes=2)
            sandbox.webhooks.wait()
        finally:
            server.shutdown()
            thread.join()
            server.server_close()
        ((path, body, signature),) = received
        assert path == "/hooks?secret=s"
        event = webhooks.bland(body, {"X-Webhook-Signature": signature or ""}, secret=sandbox.webhooks.secret)
        assert isinstance(event, PostCallPayload)
        assert sandbox.webhooks.sent[-1].received == [url]

    def test_nothing_goes_to_another_machine(self) -> None:
        sandbox = Sandbox()
        sandbox.tavus().replicas.create(
            train_video_url="https://example.com/v.mp4", callback_url="http://hooks.example.com/tavus"
        )
        sandbox.clock.advance(hours=6)
        sandbox.webhooks.wait()
        (sent,) = sandbox.webhooks.sent
        assert (sent.url, sent.received, sent.errors) == ("http://hooks.example.com/tavus", [], [])
        for url in ("https://127.0.0.1/", "http://example.com", "http://10.0.0.1", "ftp://127.0.0.1", "http://[", ""):
            with pytest.raises(ValueError, match="no http address of this machine"):
                sandbox.webhooks.to(url)

    def test_who_does_not_answer_is_noted(self) -> None:
        sandbox = Sandbox()
        sandbox.webhooks.to("http://127.0.0.1:1/nobody")
        sandbox.tavus().replicas.create(train_video_url="https://example.com/v.mp4")
        sandbox.clock.advance(hours=6)
        sandbox.webhooks.wait()
        (sent,) = sandbox.webhooks.sent
        assert isinstance(sent.errors[0], OSError)

    def test_what_a_function_raises_comes_out_of_advance(self) -> None:
        sandbox, events = Sandbox(), []

        def refuse(body: bytes, headers: Mapping[str, str]) -> None:
            raise AssertionError("not this one")

        sandbox.webhooks.to(refuse)
        sandbox.webhooks.to(lambda body, headers: events.append(body))
        sandbox.tavus().replicas.create(train_video_url="https://example.com/v.mp4")
        with pytest.raises(AssertionError, match="not this one"):
            sandbox.clock.advance(hours=6)
        assert len(events) == 1, "the others get theirs"
        for _ in range(2):
            sandbox.tavus().replicas.create(train_video_url="https://example.com/v.mp4")
        with pytest.raises(ExceptionGroup):
            sandbox.clock.advance(hours=6)

    def test_only_the_events_of_a_vendor_or_those_that_are_asked_for(self) -> None:
        sandbox, events = Sandbox(), []
        sandbox.webhooks.to(lambda body, headers: events.append(body), vendor="bland")
        sandbox.tavus().replicas.create(train_video_url="https://example.com/v.mp4")
        sandbox.bland().calls.send(phone_number="+13125550117", task="Hi.", webhook_events=["call"])
        sandbox.clock.advance(hours=6)
        assert [json.loads(body).get("category") for body in events] == ["call", None]
        assert {sent.webhook for sent in sandbox.webhooks.sent} == {"callProgress", "callEnded", "replica"}

    def test_what_cannot_receive_is_refused(self) -> None:
        async def later(body: bytes, headers: Mapping[str, str]) -> None: ...

        sandbox = Sandbox()
        with pytest.raises(ValueError, match="plain function or a URL"):
            sandbox.webhooks.to(later)
        with pytest.raises(ValueError, match="'acme' is no vendor"):
            sandbox.webhooks.to(print, vendor="acme")

    def test_a_served_sandbox_tells_as_real_time_passes(self) -> None:
        sandbox, told = Sandbox(), Event()
        sandbox.webhooks.to(lambda body, headers: told.set())
        sandbox.tavus().replicas.create(train_video_url="https://example.com/v.mp4")
        sandbox.clock.advance(4 * 3600 - 0.5)
        assert not told.is_set()
        with sandbox.serve():
            assert told.wait(10)


def test_what_is_there_already_goes_on_from_its_state() -> None:
    sandbox = Sandbox()
    tavus = sandbox.tavus()
    going = [one.conversation_id for one in tavus.conversations.list() if one.status == "active"]
    assert going
    sandbox.clock.advance(hours=1)
    ended = {id: tavus.conversations.get(id) for id in going}
    assert {one.status for one in ended.values()} == {"ended"}


def test_what_is_in_a_thing_goes_with_it() -> None:
    sandbox = Sandbox()
    anam = sandbox.anam()
    group = anam.knowledge.create_group(name="Museum")
    store = sandbox.service("anam").store
    document = anam.knowledge.upload_group_document(group.id, file=b"text")
    anam.knowledge.delete_group(group.id)
    homes = [key for key, items in store._collections.items() if group.id in key and items]
    assert not homes, document


def test_a_document_in_a_group_is_the_same_wherever_it_is_read() -> None:
    anam = Sandbox().anam()
    group = anam.knowledge.create_group(name="Ours")
    made = anam.knowledge.upload_group_document(group.id, file=("ours.txt", b"text"))
    assert (made.status, made.filename, made.knowledge_folder_id) == ("UPLOADED", "ours.txt", group.id)
    assert anam.knowledge.get_document(made.id) == made
    ready = anam.knowledge.wait_for_document(made.id)
    assert (ready.status, ready.filename) == ("READY", "ours.txt")
    assert anam.knowledge.list_group_documents(group.id) == [ready]
    anam.knowledge.delete_group(group.id)
    with pytest.raises(NotFoundError):
        anam.knowledge.get_document(made.id)


def test_what_was_sent_is_also_in_the_objects_of_what_was_made() -> None:
    sandbox = Sandbox()
    video = sandbox.tavus().videos.create(replica_id="r1", script="Welcome.")
    read = sandbox.tavus().videos.get(video.video_id)
    assert read.data is not None
    assert read.data.to_dict() == {"script": "Welcome."}
    anam = sandbox.anam()
    avatar = anam.avatars.list().all(limit=1)[0]
    made = anam.personas.create(name="Cara", description="At the front desk", avatar_id=avatar.id)
    assert made.avatar is not None
    assert (made.description, made.avatar.id) == ("At the front desk", avatar.id)
    assert made.avatar.to_dict().get("description") != "At the front desk"  # it is a thing of its own


def test_nobody_else_has_put_anything_into_a_new_call() -> None:
    bland = Sandbox().bland()
    sent = bland.calls.send(phone_number="+13125550117", task="Say hello.", request_data={"name": "Ada"})
    assert sent.call_id is not None
    call = bland.calls.get(sent.call_id)
    assert (call.variables, call.metadata) == ({}, None)
    assert call.request_data is not None
    assert call.request_data == {"name": "Ada"}


def test_time_does_not_go_back() -> None:
    with pytest.raises(ValueError, match="time goes on by 0 or more seconds"):
        Sandbox().clock.advance(-1)
    with pytest.raises(
        ValueError, match=r"a sandbox's time ends with the year 9999, which 8.64e\+13 seconds go beyond"
    ):
        Sandbox().clock.advance(days=10**9)
    clock = Sandbox().clock
    clock.advance(1, minutes=1, hours=1, days=1)
    assert stamp(clock.time()) == stamp(STARTS.timestamp() + 90_061)


def test_a_sandbox_starts_when_it_is_told() -> None:
    starts = datetime(2031, 1, 2, 3, tzinfo=UTC)
    sandbox = Sandbox(starts=starts)
    response = sandbox.anam().personas.with_response.create(name="Cara")
    assert stamp(starts.timestamp())[:16] == response.parsed.created_at.isoformat()[:16]
    assert response.headers["date"] == "Thu, 02 Jan 2031 03:00:00 GMT"
    for wrong in (datetime(2031, 1, 2), "2031-01-02", None):
        with pytest.raises(ValueError, match="must be a datetime with a time zone"):
            Sandbox(starts=wrong)  # type: ignore[arg-type]
