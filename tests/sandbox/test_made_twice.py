"""What is made twice with the same arguments is two things, each with an id of its own."""

from __future__ import annotations

import json
from typing import Any

import pytest

from personae.sandbox import Sandbox
from personae.sandbox.specification.resources import Kind
from personae.sandbox.specification.routes import Route
from personae.sandbox.specification.schemas.schema import at
from tests.support.each import for_each

from .conftest import SHOWN
from .documents import shipped
from .driving import Driver

ATTACHING = {"attachToolsToPal"}
"""What they add to a list is there already."""


def told(driver: Driver, route: Route) -> list[Any]:
    """What two requests, of which one is as the other, are told."""
    ask = driver.ask(route)
    replies = [driver.send(ask) for _ in range(2)]
    assert {reply.status for reply in replies} == {route.operation.status}, route.operation
    values = [at(json.loads(reply.content), route.operation.pointer) for reply in replies if reply.content]
    return [value[-1] if isinstance(value, list) else value for value in values]


@pytest.mark.parametrize("vendor", SHOWN)
def test_what_is_made_twice_has_two_ids(vendor: str) -> None:
    driver = Driver(Sandbox(), vendor, shipped(vendor))
    same, count = {}, 0
    for route in driver.routes:
        is_json = "json" in "".join(route.operation.media)
        if route.kind is not Kind.CREATE or not is_json or route.operation.id in ATTACHING:
            continue
        sent = json.dumps([driver.ask(route).path, driver.ask(route).content.decode("utf-8", "replace")])
        one, other = told(driver, route)
        own = route.resource.identifier(route.operation.item)
        names = {"id", "uuid", own} & one.keys() if isinstance(one, dict) else set()
        count += len(names)
        wrong = [name for name in names if one[name] == other[name] and str(one[name]) not in sent]
        if wrong:
            same[route.operation.id] = wrong
    assert count > 5
    assert same == {}


@pytest.mark.parametrize("vendor", SHOWN)
def test_what_takes_long_is_another_thing_each_time(vendor: str) -> None:
    driver = Driver(Sandbox(), vendor, shipped(vendor))
    reads = [route for route in driver.routes if route.operation.wait is not None]
    made_by = [
        (id, pointer) for read in reads for id, pointer in (read.operation.wait or {}).get("made_by", {}).items()
    ]
    assert made_by
    for id, pointer in made_by:
        one, other = told(driver, driver.route(id))
        name = pointer.rpartition("/")[2]
        assert one[name] != other[name], id


@for_each(
    ("vendor", "operation", "name"),
    [
        ("anam", "createEngineSession", "sessionId"),
        ("bland", "authorizeWebAgent", "token"),
        ("bland", "sendSmsBatch", "workflow_id"),
        ("bland", "simulateTestScenario", "simulation_set_id"),
        ("tavus", "clonePersonaTemplate", "persona_id"),
        ("tavus", "startDeploymentConversation", "conversation_id"),
    ],
)
def test_what_an_action_makes_is_another_thing_each_time(vendor: str, operation: str, name: str) -> None:
    driver = Driver(Sandbox(), vendor, shipped(vendor))
    one, other = told(driver, driver.route(operation))
    assert one[name] != other[name]


def test_an_action_keeps_the_ids_of_what_is_there() -> None:
    driver = Driver(Sandbox(), "bland", shipped("bland"))
    one, other = told(driver, driver.route("publishAgent"))
    assert one["version"]["id"] == other["version"]["id"]


def test_what_a_deployment_starts_can_be_read() -> None:
    tavus = Sandbox().tavus()
    deployment = tavus.deployments.list().all(limit=1)[0]
    made = [tavus.deployments.start(deployment.deployment_id).conversation_id for _ in range(2)]
    assert [tavus.conversations.get(id).conversation_id for id in made if id] == made
