"""What a specification's paths are about: collections, the items in them, parts of items, and actions."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from .operations import METHODS, Operation, shows_id
from .schema import ANYTHING, Node, Schemas
from .validation import problem

Template = tuple[str | None, ...]
"""A path with None for each parameter, and no plural: `/v1/widgets` and `/v1/widget/{id}` are about the same."""


class Kind(Enum):
    """What an operation does, as its path and its method tell."""

    LIST = "list"
    CREATE = "create"
    READ = "read"
    UPDATE = "update"
    DELETE = "delete"
    PART = "part"
    ACT = "act"


_METHODS_OF_ITEMS = {"GET": Kind.READ, "DELETE": Kind.DELETE}
_LAST_WORDS = {"delete": Kind.DELETE, "update": Kind.UPDATE, "edit": Kind.UPDATE}
_CREATING_VERBS = ("create", "clone", "purchase", "import", "start", "send", "generate", "upload")


def is_parameter(segment: str) -> bool:
    """Whether a part of a path stands for a value."""
    return segment.startswith("{")


def word(segment: str) -> str:
    """A fixed part of a path, in the singular."""
    if len(segment) <= 3 or not segment.endswith("s") or segment.endswith(("ss", "us", "is")):
        return segment
    if segment.endswith("ies"):
        return f"{segment[:-3]}y"
    return segment[:-2] if segment.endswith(("ches", "shes", "sses", "xes")) else segment[:-1]


class Resource:
    """A collection, by the template of its path."""

    def __init__(self, segments: tuple[str, ...]) -> None:
        self.segments = segments
        self.template = _template(segments)
        self.operations: dict[Kind, list[Operation]] = {}
        self.parameter: str | None = None
        """What paths call the id of an item."""
        self.aliases: set[str] = set()
        """What other paths ask for instead."""
        self._identifiers: dict[int, str | None] = {}

    def called(self, parameter: str) -> None:
        """Learn what a path calls the id of an item."""
        self.parameter = self.parameter or parameter
        if parameter != self.parameter:
            self.aliases.add(parameter)

    @cached_property
    def noun(self) -> str:
        """What one item is called."""
        return next((part for part in reversed(self.template) if part), "item")

    @property
    def is_listed(self) -> bool:
        """Whether there is a list of the items."""
        return Kind.LIST in self.operations

    @cached_property
    def is_closed(self) -> bool:
        """Whether there is a way to come by an id; if not, there is an item for every id."""
        showing = [*self.operations.get(Kind.LIST, ()), *self.operations.get(Kind.CREATE, ())]
        return any(self.identifier(operation.item) is not None for operation in showing)

    def _first(self, *kinds: Kind) -> Operation | None:
        return next((operation for kind in kinds for operation in self.operations.get(kind, ())), None)

    @cached_property
    def node(self) -> Node:
        """The schema of an item, the fullest that there is."""
        best = self._first(Kind.READ, Kind.LIST, Kind.UPDATE, Kind.CREATE)
        node = ANYTHING if best is None else best.item
        return node.concrete()

    @cached_property
    def prototypes(self) -> tuple[dict[str, Any], ...]:
        """Different items, from the examples."""
        found: dict[str, dict[str, Any]] = {}
        for kind in (Kind.READ, Kind.LIST, Kind.CREATE, Kind.UPDATE):
            for operation in self.operations.get(kind, ()):
                for example in operation.example_items:
                    if isinstance(example, dict) and problem(self.node, example) is None:
                        found.setdefault(str(example.get(self.id_name or "", example)), example)
        return tuple(example for example in found.values() if self.id_name in example) or tuple(found.values())

    @cached_property
    def id_name(self) -> str | None:
        """The field that holds the id of an item, though not in every answer."""
        kinds = (Kind.READ, Kind.LIST, Kind.CREATE, Kind.UPDATE)
        items = [operation.item for kind in kinds for operation in self.operations.get(kind, ())]
        return next((name for node in (self.node, *items) if (name := self.identifier(node)) is not None), None)

    def identifier(self, node: Node) -> str | None:
        """The field that holds the id of an item, in a schema that shows it."""
        if id(node) not in self._identifiers:
            names = node.concrete().properties
            wanted = [self.parameter or "", "id", f"{self.noun}_id", f"{self.noun}Id", "uuid"]
            exact = [name for name in wanted if name in names]
            ending = [name for name in names if self.parameter and name.endswith(f"_{self.parameter}")]
            shorter = [name for name in names if (self.parameter or "").endswith(f"_{name}")]
            unique = [name for name in (f"{self.noun}_name", "name") if self.parameter is None and name in names]
            self._identifiers[id(node)] = next(iter([*exact, *ending, *shorter, *unique]), None)
        return self._identifiers[id(node)]


class Route:
    """An operation in its place: what it does, to which collection, and whose parts that is."""

    def __init__(self, operation: Operation, kind: Kind, depth: int) -> None:
        self.operation = operation
        self.kind = kind
        self.depth = depth
        self.resource = Resource(())
        """The collection; of a part or an action, that of the item it belongs to."""
        self.owners: tuple[tuple[int, Resource], ...] = ()
        """The items on the way to the collection: the place of their id in the path, and what they are."""
        self.has_part = False


class Branch:
    """The routes whose paths begin alike."""

    def __init__(self) -> None:
        self._fixed: dict[str, Branch] = {}
        self._parameter: Branch | None = None
        self._routes: dict[str, Route] = {}

    def plant(self, route: Route, segments: tuple[str, ...]) -> None:
        """Add a route whose path goes on like this."""
        if not segments:
            self._routes[route.operation.method] = route
        elif is_parameter(segments[0]):
            self._parameter = self._parameter or Branch()
            self._parameter.plant(route, segments[1:])
        else:
            self._fixed.setdefault(segments[0], Branch()).plant(route, segments[1:])

    def match(self, segments: tuple[str, ...]) -> Mapping[str, Route]:
        """The routes of a path by method; a fixed part goes before a parameter."""
        if not segments:
            return self._routes
        fixed = self._fixed.get(segments[0])
        found = fixed.match(segments[1:]) if fixed is not None else {}
        if not found and segments[0] and self._parameter is not None:
            found = self._parameter.match(segments[1:])
        return found


class Specification:
    """A vendor's document, ready to be acted out."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        schemas = Schemas(document)
        self.resources: dict[Template, Resource] = {}
        operations = list(_operations(document, schemas))
        collections = {found for operation in operations if (found := _collection(operation)) is not None}
        self.routes = [self._route(operation, collections) for operation in operations]
        parts = {_template(route.operation.segments) for route in self.routes if route.kind is Kind.PART}
        self._paths = Branch()
        for route in self.routes:
            route.has_part = _template(route.operation.segments) in parts
            route.owners = tuple(self._owners(route))
            if route.kind in (Kind.PART, Kind.ACT) and route.owners:
                route.resource = route.owners[-1][1]
            self._paths.plant(route, route.operation.segments)

    def _route(self, operation: Operation, collections: set[Template]) -> Route:
        kind, depth = _kind(operation, collections)
        route = Route(operation, kind, depth)
        template = _template(operation.segments[:depth])
        if kind not in (Kind.ACT, Kind.PART):
            resource = route.resource = self.resources.setdefault(template, Resource(operation.segments[:depth]))
            resource.operations.setdefault(kind, []).append(operation)
            if len(operation.segments) > depth and is_parameter(operation.segments[depth]):
                resource.called(operation.segments[depth].strip("{}"))
        return route

    def _owners(self, route: Route) -> Iterator[tuple[int, Resource]]:
        segments = route.operation.segments
        for place, segment in enumerate(segments[: route.depth]):
            owner = self.resources.get(_template(segments[:place])) if is_parameter(segment) else None
            if owner is not None and owner.operations.keys() & {Kind.READ, Kind.LIST, Kind.CREATE}:
                owner.called(segment.strip("{}"))
                yield place, owner

    def match(self, segments: tuple[str, ...]) -> Mapping[str, Route]:
        """The routes of a path by method; none if there is no such path."""
        return self._paths.match(segments)

    @cached_property
    def operation_ids(self) -> frozenset[str]:
        """The ids of all operations."""
        return frozenset(route.operation.id for route in self.routes)


@cache
def shipped(vendor: str) -> Specification:
    """The specification that the generated code of a vendor was made from, read once."""
    text = files("personae_api").joinpath(vendor, "specification.json").read_bytes()
    return Specification(json.loads(text))


def _operations(document: Mapping[str, Any], schemas: Schemas) -> Iterator[Operation]:
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                raw = item[method]
                is_public = raw.get("security", document.get("security")) in ([], [{}])
                yield Operation(schemas, path, method, item, raw, is_public)


def _template(segments: tuple[str, ...]) -> Template:
    return tuple(None if is_parameter(segment) else word(segment) for segment in segments)


def _collection(operation: Operation) -> Template | None:
    """The collection that an operation shows to be one."""
    segments = operation.segments
    if is_parameter(segments[-1]):
        return _template(segments[:-1])
    if operation.method == "GET" and operation.result.is_list:
        return _template(segments[:-1] if segments[-1] == "list" else segments)
    return None


def _kind(operation: Operation, collections: set[Template]) -> tuple[Kind, int]:
    """What an operation does, and how many parts of its path name the collection."""
    segments, method = operation.segments, operation.method
    last, count = segments[-1], len(segments)
    before_last = _template(segments[:-1])
    if is_parameter(last):
        return _METHODS_OF_ITEMS.get(method, Kind.UPDATE), count - 1
    if method == "GET":
        if not operation.result.is_list:
            return Kind.PART, count
        return Kind.LIST, count - 1 if last == "list" else count
    if method == "POST":
        if last in _LAST_WORDS and is_parameter(segments[-2]):
            return _LAST_WORDS[last], count - 2
        if _template(segments) in collections:
            return Kind.CREATE, count
        makes_one = operation.id.startswith(_CREATING_VERBS) and shows_id(operation.item)
        if before_last in collections and (last == "create" or makes_one):
            return Kind.CREATE, count - 1
    return Kind.ACT, count
