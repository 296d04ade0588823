"""What can answer the clients: the sandbox in this process, or any server that is given by its address."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import httpx

import personae
from personae.sandbox import Sandbox
from personae.sandbox.specification.paths import is_parameter, name_of
from personae.sandbox.specification.routes import Route
from personae.vendors import style_of
from tests.sandbox.driving import Driver, known_in

from .running import Target
from .specification import Operation, pointed, specification

PHONE_NUMBERS = {"inbound_numbers": ["+12025550107", "+12025550109"]}
"""What must be numbers, although the specification only says texts."""
VERSIONS = {"resetPersonaVersion": {"source_version_id": "production"}}
"""What must be a version that is there, although the specification only says a text."""


def client_of(vendor: str, *, is_async: bool) -> Callable[..., Any]:
    """The class of a vendor's client."""
    found: Callable[..., Any] = getattr(personae, f"{'Async' if is_async else ''}{vendor.capitalize()}")
    return found


def sandbox(vendor: str, *, is_async: bool) -> Target:
    """A new sandbox."""
    box = Sandbox()
    driver = Driver(box, vendor, dict(specification(vendor).raw))
    dialect = style_of(vendor).dialect

    def known(operation: Operation) -> Mapping[str, Any]:
        return _known(driver, driver.route(operation.id), operation)

    def client(**options: Any) -> Any:
        return client_of(vendor, is_async=is_async)(api_key=box.key, **options)

    return Target(vendor, box.transport(vendor), client, (dialect.key_header, dialect.credential(box.key)), known)


def known_of(box: Sandbox, vendor: str, operation: Operation) -> Mapping[str, Any]:
    """What a sandbox must have seen before for a call of the operation to succeed."""
    driver = Driver(box, vendor, dict(specification(vendor).raw))
    return _known(driver, driver.route(operation.id), operation)


def _known(driver: Driver, route: Route, operation: Operation) -> dict[str, Any]:
    """Ids of what is there, cursors that lead on, steps that can be taken."""
    known: dict[str, Any] = driver.known(route)
    for place, segment in enumerate(route.operation.segments):
        if is_parameter(segment):
            known.setdefault(name_of(segment), driver.segment(route, place, known))
    for node in route.operation.bodies.values():
        known |= known_in(node.concrete().properties, known)
    if operation.is_json_patch:
        known["body"] = json.loads(driver.content(route, known)[1])
    paging = operation.paging
    if paging is not None and paging["style"] == "cursor":
        ask = driver.ask(route)
        size = f"{paging['size']}=1" if "size" in paging else ""  # some lists have pages of one size
        first = driver.get(ask.path, "&".join(filter(None, [ask.query, size])))
        following = pointed(first, paging["next"])
        schema = next(one["schema"] for one in operation.parameters if one["name"] == paging["cursor"])
        if following is not None or schema.get("type") == "string":  # any number is a cursor where it is one
            known[paging["cursor"]] = following or "after-0"
    return known | PHONE_NUMBERS | VERSIONS.get(operation.id, {})


def server(vendor: str, base_url: str, *, is_async: bool = False) -> Target:
    """A server at an address, which takes any key and answers with the examples."""
    dialect = style_of(vendor).dialect

    def client(**options: Any) -> Any:
        return client_of(vendor, is_async=is_async)(api_key="any-key", base_url=base_url, **options)

    transport = httpx.AsyncHTTPTransport() if is_async else httpx.HTTPTransport()
    credentials = (dialect.key_header, dialect.credential("any-key"))
    return Target(vendor, transport, client, credentials, _page_of_the_example)


def _page_of_the_example(operation: Operation) -> dict[str, Any]:
    """The page that an example is, since a client refuses another one than it has asked for."""
    paging, examples = operation.paging or {}, operation.examples
    return {paging["page"]: pointed(examples[0], paging["current"])} if "current" in paging and examples else {}
