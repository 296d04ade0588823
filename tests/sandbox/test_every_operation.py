"""Generic promises: no operation is named here, so they hold for operations that are yet to come."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from personae.sandbox import Sandbox
from personae.sandbox.operations import JSON
from personae.sandbox.resources import Kind, Resource, Route
from personae.sandbox.schema import at

from .driving import OTHER, Ask, Driver, changeable, errors_in


def test_every_operation_answers_a_valid_request_as_its_specification_says(driver: Driver) -> None:
    for route in driver.routes:
        reply = driver.send(driver.ask(route))
        assert not errors_in(driver.document, route, reply), (route.operation, reply.content[:300])
        assert reply.status == route.operation.status or reply.status == 304, route.operation


def test_every_operation_that_reads_answers_the_same_twice(driver: Driver) -> None:
    for route in driver.routes:
        if route.operation.method == "GET":
            ask = driver.ask(route)
            assert driver.send(ask).content == driver.send(ask).content, route.operation


def test_every_operation_refuses_a_wrong_key_in_the_declared_shape(driver: Driver) -> None:
    dialect = driver.service.style.dialect
    for route in driver.routes:
        if route.operation.is_public:
            continue
        ask = driver.ask(route)
        for header in ((), ((dialect.key_header, f"{dialect.key_prefix}another-key"),)):
            outcome = driver.service.handle(ask.method, ask.path, ask.query, dict(header), ask.content)
            assert outcome.reply is not None
            assert outcome.reply.status == 401
            declared = driver.document["paths"][route.operation.path][route.operation.method.lower()]["responses"]
            if "content" in declared.get("401", {}) or "$ref" in declared.get("401", {}):
                assert not errors_in(driver.document, route, outcome.reply), route.operation


def test_every_error_says_what_is_wrong_to_the_client(driver: Driver) -> None:
    for route in driver.routes:
        refused = driver.send(Ask("TRACE", driver.ask(route).path))
        assert refused.status == 405
        assert route.operation.method in refused.headers["allow"]
        complaint = driver.service.style.dialect.read_complaint(json.loads(refused.content))
        assert complaint.message is not None
        assert "not allowed" in complaint.message


def _crud(driver: Driver) -> list[tuple[Resource, dict[Kind, Route]]]:
    found = []
    for resource in driver.specification.resources.values():
        routes: dict[Kind, Route] = {}
        for route in driver.routes:
            if route.resource is resource and route.kind not in (Kind.PART, Kind.ACT):
                routes.setdefault(route.kind, route)
        if {Kind.CREATE, Kind.READ} <= routes.keys():
            found.append((resource, routes))
    return found


def _result(driver: Driver, route: Route, ask: Ask) -> Any:
    reply = driver.send(ask)
    assert reply.status == route.operation.status, (route.operation, reply.content)
    assert not errors_in(driver.document, route, reply)
    value = at(json.loads(reply.content), route.operation.pointer) if reply.content else None
    return value[0] if isinstance(value, list) else value


def test_what_is_created_can_be_read_listed_changed_and_deleted(driver: Driver) -> None:
    resources = _crud(driver)
    assert resources
    for resource, routes in resources:
        owners = _owners(driver, routes[Kind.CREATE])
        id = driver.created(routes[Kind.CREATE], owners)
        assert id is not None, resource.template
        read = driver.ask(routes[Kind.READ], id, owners)
        shown = _result(driver, routes[Kind.READ], read)
        for name, value in _fields_of(driver, routes[Kind.CREATE]).items():
            assert name not in shown or shown[name] == value, (resource.template, name)
        if Kind.LIST in routes:
            assert id in _listed(driver, routes[Kind.LIST], owners)
        if Kind.UPDATE in routes and changeable(routes[Kind.UPDATE]):
            changed = _update(driver, routes[Kind.UPDATE], id, owners)
            assert _result(driver, routes[Kind.READ], read) == {**shown, **changed, **_stamps(driver, routes, read)}
        if Kind.DELETE in routes:
            _result(driver, routes[Kind.DELETE], driver.ask(routes[Kind.DELETE], id, owners))
            assert driver.send(read).status == 404
            assert Kind.LIST not in routes or id not in _listed(driver, routes[Kind.LIST], owners)
            assert driver.send(driver.ask(routes[Kind.DELETE], id, owners)).status == 404


def _fields_of(driver: Driver, route: Route) -> dict[str, Any]:
    media, value = driver.body(route.operation)
    return value if media == JSON and isinstance(value, dict) else {}


def _update(driver: Driver, route: Route, id: str, owners: tuple[str, ...]) -> dict[str, Any]:
    """Change one text, and say what has changed."""
    name, ask = changeable(route), driver.ask(route, id, owners)
    changed = {name: OTHER}
    if not route.operation.takes_json_patch:
        required = next(iter(route.operation.bodies.values())).concrete().required
        sent = {key: value for key, value in _fields_of(driver, route).items() if key in required} | changed
        ask = replace(ask, headers=(("content-type", JSON),), content=json.dumps(sent).encode())
        changed = sent
    assert driver.send(ask).status == route.operation.status
    return changed


def _stamps(driver: Driver, routes: dict[Kind, Route], read: Ask) -> dict[str, Any]:
    """The times that an update may change, and what else belongs to it."""
    shown = _result(driver, routes[Kind.READ], read)
    return {name: value for name, value in shown.items() if "updated" in name.lower() or name.startswith("current_")}


def _owners(driver: Driver, route: Route) -> tuple[str, ...]:
    """The beginning of a path, with the ids of what a collection belongs to."""
    return tuple(driver.ask(route).path.split("/")[1:])[: route.depth] if route.owners else ()


def _listed(driver: Driver, route: Route, owners: tuple[str, ...] = ()) -> list[str]:
    name = route.resource.identifier(route.operation.item) or ""
    return [str(item[name]) for item in driver.listed(route, owners)]


def test_equal_sandboxes_answer_equal_requests_alike_and_a_seed_makes_another(driver: Driver) -> None:
    def story(seed: int) -> list[bytes]:
        sandbox = Sandbox(personas=5, seed=seed, specifications={driver.vendor: driver.document})
        same = Driver(sandbox, driver.vendor, driver.document)
        return [same.send(same.ask(route)).content for route in same.routes]

    first = story(1)
    assert first == story(1)
    assert first != story(2)


@pytest.mark.parametrize("personas", [0, 1, 7])
def test_each_list_has_as_many_items_as_asked_for(driver: Driver, personas: int) -> None:
    sandbox = Sandbox(personas=personas, specifications={driver.vendor: driver.document})
    same = Driver(sandbox, driver.vendor, driver.document)
    for route in same.routes:
        if route.kind is Kind.LIST and not route.owners:
            assert len(_listed(same, route)) == personas
            assert len(set(_listed(same, route))) == personas
