"""Valid requests for any operation of a specification, made as a caller would: with ids from lists and creations."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote, urlencode

from personae.http.messages import Headers, Reply
from personae.sandbox import Sandbox
from personae.sandbox.specification.media_types import JSON, is_json
from personae.sandbox.specification.operations import Operation
from personae.sandbox.specification.paths import is_parameter, name_of, template
from personae.sandbox.specification.resources import Kind, Resource
from personae.sandbox.specification.routes import Route
from personae.sandbox.specification.schemas.sampling import sample
from personae.sandbox.specification.schemas.schema import ANYTHING, MISSING, Node, at
from personae.sandbox.specification.schemas.validation import problem
from tests.support.openapi_validator import OpenApiValidator

BOUNDARY = "a-line-between-parts"
OTHER = "Another value"


@dataclass(frozen=True)
class Ask:
    method: str
    path: str
    query: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    content: bytes = b""


class Driver:
    """Sends requests to one vendor of a sandbox, past the clients."""

    def __init__(self, sandbox: Sandbox, vendor: str, document: dict[str, Any]) -> None:
        self.sandbox = sandbox
        self.vendor = vendor
        self.document = document
        self.service = sandbox.service(vendor)
        self.specification = self.service.specification

    @property
    def routes(self) -> list[Route]:
        return self.specification.routes

    def route(self, operation_id: str) -> Route:
        return next(route for route in self.routes if route.operation.id == operation_id)

    def send(self, ask: Ask) -> Reply:
        dialect = self.service.style.dialect
        headers = Headers([(dialect.key_header, dialect.credential(self.sandbox.key)), *ask.headers])
        outcome = self.service.handle(ask.method, ask.path, ask.query, headers, ask.content)
        assert outcome.reply is not None
        return outcome.reply

    def post(self, path: str, body: Any, method: str = "POST") -> Any:
        reply = self.send(Ask(method, path, "", (("content-type", JSON),), json.dumps(body).encode()))
        assert reply.status < 300, reply.content
        return json.loads(reply.content)

    def get(self, path: str, query: str = "") -> Any:
        reply = self.send(Ask("GET", path, query))
        assert reply.status == 200, reply.content
        return json.loads(reply.content)

    def ask(self, route: Route, id: str | None = None, prefix: tuple[str, ...] = ()) -> Ask:
        """A valid request; the path as which it acts begins with `prefix`, its item is `id` or one that is there."""
        operation, known = route.operation, self.known(route, id, prefix)
        path = [self.segment(route, place, known) for place in range(len(operation.segments))]
        sent = [p for p in operation.parameters if p.required or p.name in known]
        query = [(p.name, known.get(p.name) or _text(sample(p.node))) for p in sent if p.where == "query"]
        key = self.service.style.dialect.key_header
        headers = [(p.name, _text(sample(p.node))) for p in sent if p.where == "header" and p.name.lower() != key]
        media, content = self.content(route, known)
        return Ask(
            operation.method,
            "/" + "/".join(quote(part, safe="") for part in path),
            urlencode(query, doseq=True),
            (*headers, *((("content-type", media),) if media else ())),
            content,
        )

    def known(self, route: Route, id: str | None = None, prefix: tuple[str, ...] = ()) -> dict[str, str]:
        """What a request must say of items that are there, by the names that it has for them."""
        names = route.rewrite.names
        return {names.get(name, name): value for name, value in self.names(route, id, prefix).items()}

    def names(self, route: Route, id: str | None = None, prefix: tuple[str, ...] = ()) -> dict[str, str]:
        """The values of the parameters in the path as which it acts: of items that are there."""
        path: list[str] = []
        for place, segment in enumerate(route.segments):
            if not is_parameter(segment):
                path.append(segment)
            elif place < len(prefix):
                path.append(prefix[place])
            else:
                is_item = id is not None and place == route.depth
                path.append(str(id) if is_item else self._value(route, place, tuple(path)))
        return {name_of(name): value for name, value in zip(route.segments, path, strict=True) if is_parameter(name)}

    def segment(self, route: Route, place: int, known: dict[str, str]) -> str:
        segment = route.operation.segments[place]
        if not is_parameter(segment):
            return segment
        resource = self.specification.resources.get(template(route.operation.segments[:place]))
        return known.get(name_of(segment)) or (resource and self._some_id(resource, (), "", is_new=False)) or "sample"

    def content(self, route: Route, known: dict[str, str]) -> tuple[str, bytes]:
        if route.operation.takes_json_patch:
            _, steps = self.body(route.operation)
            around = steps[0]["path"].rpartition("/")[0]  # what an item shows may be within what is patched
            step = {"op": "add", "path": f"{around}/{changeable(route)}", "value": OTHER}
            return JSON, json.dumps([step]).encode()
        media, value = self.body(route.operation)
        if isinstance(value, dict):
            value = {**value, **known_in(route.operation.bodies[media].concrete().properties, known)}
        return _encoded(media, value) if media else ("", b"")

    def body(self, operation: Operation) -> tuple[str, Any]:
        """A media type and a body that the operation takes: its own example, or one that is made."""
        raw = self.document["paths"][operation.path][operation.method.lower()].get("requestBody", {})
        if "$ref" in raw:
            raw = self.document["components"]["requestBodies"][raw["$ref"].rpartition("/")[2]]
        for media, node in operation.bodies.items():
            for example in raw["content"][media].get("examples", {}).values():
                if "$ref" in example:
                    example = self.document["components"]["examples"][example["$ref"].rpartition("/")[2]]
                return media, example["value"]
            return media, sample(node)
        return "", None

    def _value(self, route: Route, place: int, path: tuple[str, ...]) -> str:
        name = name_of(route.segments[place])
        own = [p.node for p in route.operation.parameters if (p.name, p.where) == (name, "path")]
        resource = self.specification.resources.get(template(route.segments[:place]))
        is_going = route.kind is Kind.DELETE and place == route.depth
        found = None if resource is None else self._some_id(resource, path, name, is_new=is_going)
        return found or self._shown_by_owner(route, path, name) or str(sample(own[0]) if own else "sample")

    def _shown_by_owner(self, route: Route, path: tuple[str, ...], name: str) -> str | None:
        """A value of a name that is somewhere in the item around it."""
        for place, resource in route.owners:
            for reading in self.routes:
                if reading.resource is resource and reading.kind is Kind.READ and place < len(path):
                    item = self.get(self.ask(reading, prefix=path[: place + 1]).path)
                    return next(_values_of(item, name), None)
        return None

    def _some_id(self, resource: Resource, path: tuple[str, ...], name: str, *, is_new: bool) -> str | None:
        """The id of an item, which is made if there is none or if it must be new."""
        routes = {route.kind: route for route in reversed(self.routes) if route.resource is resource}
        shown = [one[resource.id_name] for one in resource.prototypes if resource.id_name in one]
        if shown and Kind.LIST not in routes and not is_new and None not in resource.template:
            return str(shown[0])
        if Kind.CREATE in routes and (is_new or Kind.LIST not in routes):
            id = self.created(routes[Kind.CREATE], path, name)
            if id is not None or Kind.LIST not in routes:
                return id
        if resource.is_made_by_put:
            id = "about-to-go" if is_new else "made-by-put"
            put = next(one for one in self.routes if one.resource is resource and one.method == "PUT")
            assert self.send(self.ask(put, id, path)).status == put.operation.status
            return id
        if Kind.LIST in routes:
            items = self.listed(routes[Kind.LIST], path)
            if not items and Kind.CREATE in routes:
                return self.created(routes[Kind.CREATE], path, name)
            return _id_in(routes[Kind.LIST], items[0] if items else None, name)
        around, last = resource.template[:-1], resource.template[-1:]
        for other in self.specification.resources.values():
            is_inside = other.template[: len(around)] == around and other.template[-1:] == last
            if is_inside and Kind.LIST in other.operations:
                return self._some_id(other, (), name, is_new=False)
        return None

    def created(self, route: Route, prefix: tuple[str, ...] = (), name: str = "") -> str | None:
        """The id of an item that is made, or another field that names it; None if the answer does not tell."""
        reply = self.send(self.ask(route, prefix=prefix))
        assert reply.status == route.operation.status, reply.content
        value = at(json.loads(reply.content), route.operation.pointer)
        one = value[0] if isinstance(value, list) else value
        repeated = next((one[field] for field in route.rewrite.repeats if isinstance(one, dict) and field in one), None)
        found = [one] if isinstance(one, str) else repeated if isinstance(repeated, list) else []
        return str(found[0]) if found else _id_in(route, one, name)

    def listed(self, route: Route, prefix: tuple[str, ...] = ()) -> list[dict[str, Any]]:
        """The first items of a list, as many as a page may have."""
        paging, ask = route.operation.paging, self.ask(route, prefix=prefix)
        size = [f"{paging.size}={paging.max_size or 100}"] if paging else []
        reply = self.send(replace(ask, query="&".join([*filter(None, [ask.query]), *size])))
        assert reply.status == 200, reply.content
        found: list[dict[str, Any]] = at(json.loads(reply.content), route.operation.pointer)
        return found


def known_in(fields: Mapping[str, Node], known: dict[str, str]) -> dict[str, Any]:
    """What is known of the fields of a body; a dot leads to those of the items of a list."""
    found: dict[str, Any] = {}
    for name, value in known.items():
        outer, _, inner = name.partition(".")
        if outer in fields:
            own = int(value) if fields[outer].concrete().types == {"integer"} else value
            one = {**sample(fields[outer].concrete().items or ANYTHING), inner: value} if inner else own
            found[outer] = [one] if fields[outer].is_list else one
    return found


def _values_of(value: Any, name: str) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get(name), str):
            yield value[name]
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _values_of(item, name)


def _id_in(route: Route, item: Any, name: str) -> str | None:
    names = (name, route.resource.identifier(route.operation.item), route.resource.id_name)
    field = next((name for name in names if isinstance(item, dict) and name in item), None)
    value = at(item, (field or "",))
    return None if value is MISSING or value is None else str(value)


def _encoded(media: str, value: Any) -> tuple[str, bytes]:
    if is_json(media):
        return media, json.dumps(value).encode()
    if media == "multipart/form-data":
        return f"{media}; boundary={BOUNDARY}", form(value)
    if media == "application/x-www-form-urlencoded":
        return media, urlencode(value).encode()
    return media, b"sample"


def changeable(route: Route) -> str:
    """A text of an item that an update may change, empty if there is none."""
    identifier = route.resource.identifier(route.resource.node)
    for name, node in route.resource.node.properties.items():
        is_settable = route.operation.takes_json_patch or name in route.operation.fields
        if is_settable and name != identifier and problem(node, OTHER) is None:
            return name
    return ""


def form(fields: dict[str, Any]) -> bytes:
    """Fields as multipart/form-data."""
    parts = []
    for name, value in fields.items():
        for one in value if isinstance(value, list) else [value]:
            parts.append(f'--{BOUNDARY}\r\ncontent-disposition: form-data; name="{name}"\r\n\r\n{_text(one)}\r\n')
    return "".join([*parts, f"--{BOUNDARY}--\r\n"]).encode()


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def errors_in(document: dict[str, Any], route: Route, reply: Reply) -> list[str]:
    """What is wrong with an answer by the specification, as another library reads it."""
    operation = document["paths"][route.operation.path][route.operation.method.lower()]
    response = operation["responses"].get(str(reply.status))
    if response is None:
        return [f"{reply.status} is not declared"]
    if "$ref" in response:
        response = document["components"]["responses"][response["$ref"].rpartition("/")[2]]
    content = response.get("content", {})
    if reply.status in (204, 304) or not content:
        return [] if not reply.content or reply.status >= 400 else ["a body where none is declared"]
    media = reply.headers["content-type"]
    if media not in content:
        return [f"{media} is not declared"]
    if not is_json(media):
        return [] if reply.content else ["an empty file"]
    schema = {**content[media].get("schema", {}), "components": document.get("components", {})}
    errors = OpenApiValidator(schema).iter_errors(json.loads(reply.content))
    return [f"{error.json_path}: {error.message}" for error in errors]
