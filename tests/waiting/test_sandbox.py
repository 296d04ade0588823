"""Waits in the sandbox, where the states of new things pass as its clock does, and every waiter of every vendor."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from random import Random
from typing import Any, NamedTuple

import pytest

from personae import Progress, WaitAllError, WaitFailedError, WaitTimeoutError
from personae.sandbox import Sandbox
from personae.sandbox.specification.document import shipped
from personae.vendors import VENDORS
from personae.waiting.decisions import End, seen
from personae_api.types import Call
from tests.contract.arguments import arguments
from tests.contract.methods import Method, methods
from tests.contract.specification import specification
from tests.sandbox.driving import Driver
from tests.support.each import for_each
from tests.support.openapi_documents import Json
from tests.support.sync_or_async import done

pytestmark = pytest.mark.anyio


ENDS = ("going", "well", "badly")


class Told(NamedTuple):
    """What a specification says of waiting, on the operation that reads."""

    vendor: str
    operation: str
    said: Json


def told() -> Iterator[Told]:
    for vendor in VENDORS:
        for item in shipped(vendor)["paths"].values():
            for raw in item.values():
                if isinstance(raw, dict) and "x-personae-wait" in raw:
                    yield Told(vendor, raw["operationId"], raw["x-personae-wait"])


WAITS = {f"{one.vendor} {one.operation}": one for one in told()}
MAKES = {f"{one.vendor} {make}": (one, make) for one in WAITS.values() for make in one.said.get("made_by", {})}


def call_of(one: Told) -> Call[Any, Any]:
    """The call that a method makes which reads."""
    method = methods(one.vendor)[one.operation]
    module = import_module(f"personae_api.{one.vendor}.calls.{method.resource}")
    operations = (value for value in vars(module).values() if getattr(value, "id", None) == one.operation)
    return Call(next(operations), None)


def waiting_method(vendor: str, make: str) -> Method:
    method = methods(vendor)[make]
    return method._replace(name=f"{method.name}_and_wait")


def given(sandbox: Sandbox, vendor: str, make: str) -> dict[str, Any]:
    """What a method that makes something needs, with ids that are there."""
    operation = next(one for one in specification(vendor).operations if one.id == make)
    driver = Driver(sandbox, vendor, shipped(vendor))
    known = driver.names(driver.route(make))
    return arguments(operation, next(iter(operation.media), None), Random(1), known, full=False).keywords(
        methods(vendor)[make]
    )


@pytest.mark.parametrize("name", MAKES)
@pytest.mark.parametrize("prefix", ["", "async_"])
async def test_what_is_made_ends_well(name: str, prefix: str) -> None:
    (one, make), sandbox = MAKES[name], Sandbox()
    client = getattr(sandbox, prefix + one.vendor)()
    progress: list[Progress[Any]] = []
    method = waiting_method(one.vendor, make).of(client)
    found = await done(method(**given(sandbox, one.vendor, make), on_progress=progress.append))
    waiting = call_of(one).operation.waiting
    assert waiting is not None
    assert seen(waiting, found).end is End.WELL
    assert progress[0].reads == 0
    assert progress[-1].last == found


def with_states_in_the_sandbox() -> list[str]:
    sandbox = Sandbox()
    return [name for name, (_, make) in MAKES.items() if sandbox._bad_ends(make)]


@pytest.mark.parametrize("name", with_states_in_the_sandbox())
async def test_what_is_made_ends_badly_on_demand(name: str) -> None:
    (one, make), sandbox = MAKES[name], Sandbox()
    sandbox.fail(make, reason="Not enough light")
    method = waiting_method(one.vendor, make).of(getattr(sandbox, one.vendor)())
    with pytest.raises(WaitFailedError) as failure:
        await done(method(**given(sandbox, one.vendor, make)))
    if "reason" in one.said:
        assert failure.value.reason == "Not enough light"
    assert failure.value.made is not None
    assert failure.value.seconds >= one.said["usual"]
    await done(method(**given(sandbox, one.vendor, make)))  # only the next one


def test_every_state_passes_in_its_order() -> None:
    sandbox = Sandbox()
    tavus = sandbox.tavus()
    video = tavus.videos.create(replica_id="r1", script="Good morning.")
    states = []
    for _ in range(13):
        states.append(tavus.videos.get(video.video_id).status)
        sandbox.clock.advance(50)
    assert states == ["queued"] * 6 + ["generating"] * 6 + ["ready"]


def test_lists_show_the_same_state() -> None:
    sandbox = Sandbox(personas=1)
    tavus = sandbox.tavus()
    made = tavus.replicas.create(train_video_url="https://example.com/v.mp4")
    shown = {one.replica_id: one.status for one in tavus.replicas.list()}
    assert shown[made.replica_id] == "started"
    sandbox.clock.advance(14_400)
    shown = {one.replica_id: one.status for one in tavus.replicas.list()}
    assert shown[made.replica_id] == "completed"


def test_what_somebody_writes_into_a_thing_stays() -> None:
    sandbox = Sandbox()
    tavus = sandbox.tavus()
    made = tavus.conversations.create(replica_id="r1")
    store = sandbox.service("tavus").store
    item = next(one for one in store._lives if one.id == made.conversation_id)
    item.data = {**item.data, "status": "ended"}
    item.changed()
    assert tavus.conversations.get(made.conversation_id).status == "ended"
    assert tavus.conversations.get(made.conversation_id).status == "ended"


def test_what_is_deleted_has_no_states_any_more() -> None:
    sandbox = Sandbox()
    tavus = sandbox.tavus()
    made = tavus.replicas.create(train_video_url="https://example.com/v.mp4")
    tavus.replicas.delete(made.replica_id)
    assert not sandbox.service("tavus").store._lives


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"operation": "listReplicas"}, "'listReplicas' creates nothing with states in the sandbox"),
        ({"operation": "createLipsync"}, "no bad end is known for what 'createLipsync' creates"),
        (
            {"operation": "createReplica", "state": "sad"},
            "'sad' is not a bad end of what createReplica creates: use one of e",
        ),
        ({"operation": "createReplica", "times": 0}, "times=... must be a whole number of at least 1, not 0"),
    ],
)
def test_what_cannot_fail_is_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Sandbox().fail(**arguments)


def test_a_state_can_be_chosen() -> None:
    sandbox = Sandbox()
    sandbox.fail("sendCall", state="no-answer", times=2)
    bland = sandbox.bland()
    for _ in range(2):
        with pytest.raises(WaitFailedError, match="no-answer"):
            bland.calls.send_and_wait(phone_number="+12025550123", task="Say hello.")


async def test_several_that_were_made() -> None:
    sandbox = Sandbox()
    sandbox.fail("createReplica")
    tavus = sandbox.tavus()
    ids = [tavus.replicas.create(train_video_url="https://example.com/v.mp4").replica_id for _ in range(20)]
    with pytest.raises(WaitAllError) as failure:
        tavus.replicas.wait_all(ids)
    assert list(failure.value.errors) == ids[:1]
    assert [one.replica_id for one in failure.value.results[1:]] == ids[1:]


def test_the_deadline_leaves_what_was_made_to_be_waited_for_again() -> None:
    tavus = Sandbox().tavus()
    with pytest.raises(WaitTimeoutError) as failure:
        tavus.replicas.create_and_wait(train_video_url="https://example.com/v.mp4", deadline=3600)
    assert failure.value.id is not None
    assert tavus.replicas.wait(failure.value.id).status == "completed"


class TestSpecifications:
    """What our documents say of waiting fits what they say of answers and events."""

    @for_each("name", WAITS)
    def test_every_pause_is_shorter_than_the_deadline(self, name: str) -> None:
        said = WAITS[name].said
        assert said["first"] <= said["cap"] < said["deadline"]
        assert said["usual"] < said["deadline"]

    @for_each("name", [name for name, one in WAITS.items() if one.vendor != "anam"])
    def test_every_value_of_a_state_is_told_of(self, name: str) -> None:
        one = WAITS[name]
        routes = Sandbox().service(one.vendor).specification.routes
        operation = next(route.operation for route in routes if route.operation.id == one.operation)
        for state in one.said["states"]:
            known = operation.item.fields[state["field"][1:]].concrete().enum
            if known is not None:
                assert {value for end in ENDS for value in state.get(end, ())} == set(known), (name, state["field"])

    @pytest.mark.parametrize("name", [name for name, one in WAITS.items() if "events" in one.said])
    def test_every_event_has_the_id(self, name: str) -> None:
        one = WAITS[name]
        for webhook, pointer in one.said["events"].items():
            body = shipped(one.vendor)["webhooks"][webhook]["post"]["requestBody"]["content"]["application/json"]
            shown = [example["value"] for example in body["examples"].values()]
            assert all(pointer[1:] in event for event in shown), json.dumps(shown)
