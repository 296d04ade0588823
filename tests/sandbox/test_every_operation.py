"""Generic promises: no operation is named here, so they hold for operations that are yet to come."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from personae.sandbox import Sandbox
from personae.sandbox.specification.media_types import JSON
from personae.sandbox.specification.operations import Operation
from personae.sandbox.specification.paths import name_of
from personae.sandbox.specification.resources import Kind
from personae.sandbox.specification.routes import Route
from personae.sandbox.specification.schemas.schema import at

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
        for header in ((), ((dialect.key_header, dialect.credential("another-key")),)):
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


def _creations(driver: Driver) -> list[tuple[Route, dict[Kind, Route]]]:
    """The operations that make something which can be seen afterwards, and what else there is for it."""
    found = []
    for creation in driver.routes:
        routes: dict[Kind, Route] = {}
        for route in driver.routes:
            if route.resource is creation.resource and route.kind not in (Kind.PART, Kind.ACT):
                routes.setdefault(route.kind, route)
        if creation.kind is Kind.CREATE and routes.keys() & {Kind.READ, Kind.LIST}:
            found.append((creation, routes))
    return found


def _result(driver: Driver, route: Route, ask: Ask) -> Any:
    for name, node in route.operation.asked.items():
        if "json" in (node.enum or ()):
            ask = replace(ask, query=f"{name}=json")
    reply = driver.send(ask)
    assert reply.status == route.operation.status, (route.operation, reply.content)
    assert not errors_in(driver.document, route, reply)
    value = at(json.loads(reply.content), route.operation.pointer) if reply.content else None
    return value[0] if isinstance(value, list) else value


def test_what_is_created_can_be_read_listed_changed_and_deleted(driver: Driver) -> None:
    creations = _creations(driver)
    assert creations
    for creation, routes in creations:
        prefix = _prefix(driver, creation)
        id = driver.created(creation, prefix)
        assert id is not None, creation.operation
        shown = _shown(driver, routes, id, prefix)
        assert shown is not None, creation.operation
        for name, value in _fields_of(driver, creation).items():
            assert name not in shown or holds(shown[name], value), (creation.operation, name)
        assert Kind.LIST not in routes or id in _listed(driver, routes[Kind.LIST], prefix), creation.operation
        if Kind.UPDATE in routes and changeable(routes[Kind.UPDATE]):
            changed = _update(driver, routes[Kind.UPDATE], id, prefix)
            now = _shown(driver, routes, id, prefix) or {}
            expected = {**shown, **changed, **_stamps(now)}
            told = now.keys() | shown.keys()
            wrong = [name for name in told & expected.keys() if not holds(now.get(name), expected[name])]
            assert not wrong, (creation.operation, {name: (now.get(name), expected[name]) for name in wrong})
        if Kind.DELETE in routes:
            _result(driver, routes[Kind.DELETE], driver.ask(routes[Kind.DELETE], id, prefix))
            if any(routes[Kind.DELETE].operation.id in (one.life or {}).get("ends", {}) for one in _reads(routes)):
                assert _shown(driver, routes, id, prefix) is not None  # it has ended, and can still be read
                continue
            assert _shown(driver, routes, id, prefix) is None, creation.operation
            assert driver.send(driver.ask(routes[Kind.DELETE], id, prefix)).status == 404


def _reads(routes: dict[Kind, Route]) -> list[Operation]:
    return [route.operation for kind, route in routes.items() if kind is Kind.READ]


def _shown(driver: Driver, routes: dict[Kind, Route], id: str, prefix: tuple[str, ...]) -> dict[str, Any] | None:
    """What is told of an item when it is read, or else in the list; None if it is not there."""
    if Kind.READ in routes:
        ask = driver.ask(routes[Kind.READ], id, prefix)
        found: dict[str, Any] | None = (
            _result(driver, routes[Kind.READ], ask) if driver.send(ask).status < 300 else None
        )
        return found
    name = routes[Kind.LIST].resource.identifier(routes[Kind.LIST].operation.item) or ""
    items = driver.listed(routes[Kind.LIST], prefix)
    return next((item for item in items if str(item[name]) == id), None)


def holds(shown: Any, sent: Any) -> bool:
    """Whether all that was sent is shown, beside what the vendor adds."""
    if isinstance(shown, dict) and isinstance(sent, dict):
        return all(name in shown and holds(shown[name], value) for name, value in sent.items())
    if isinstance(shown, list) and isinstance(sent, list):
        return len(shown) == len(sent) and all(map(holds, shown, sent))
    if isinstance(shown, dict) or isinstance(sent, dict):  # a thing for its name, or the other way round
        thing, name = (shown, sent) if isinstance(shown, dict) else (sent, shown)
        return name in thing.values()
    return bool(shown == sent) or str(shown).lower() == str(sent).lower()  # enumerations may be spelt otherwise


def _fields_of(driver: Driver, route: Route) -> dict[str, Any]:
    media, value = driver.body(route.operation)
    return value if media == JSON and isinstance(value, dict) else {}


def _update(driver: Driver, route: Route, id: str, prefix: tuple[str, ...]) -> dict[str, Any]:
    """Change one text, and say what has changed."""
    name, ask = changeable(route), driver.ask(route, id, prefix)
    changed = {name: OTHER}
    if not route.operation.takes_json_patch:
        required = next(iter(route.operation.bodies.values())).concrete().required
        sent = {key: value for key, value in _fields_of(driver, route).items() if key in required} | changed
        ask = replace(ask, headers=(("content-type", JSON),), content=json.dumps(sent).encode())
        changed = sent
    assert driver.send(ask).status == route.operation.status
    return changed


def _stamps(shown: dict[str, Any]) -> dict[str, Any]:
    """The times that an update may change, and what else belongs to it."""
    return {name: value for name, value in shown.items() if "updated" in name.lower() or name.startswith("current_")}


def _prefix(driver: Driver, route: Route) -> tuple[str, ...]:
    """The beginning of a path, with the ids of what a collection belongs to."""
    names = driver.names(route)
    path = [names.get(name_of(segment), segment) for segment in route.segments]
    return tuple(path)[: route.depth] if route.owners else ()


def _listed(driver: Driver, route: Route, prefix: tuple[str, ...] = ()) -> list[str]:
    name = route.resource.identifier(route.operation.item)
    return [str(item[name]) if name else json.dumps(item) for item in driver.listed(route, prefix)]


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
            listed = _listed(same, route)
            assert len(listed) == min(personas, route.resource.most), route.operation
            assert len(set(listed)) == len(listed) or route.resource.id_name is None, route.operation
