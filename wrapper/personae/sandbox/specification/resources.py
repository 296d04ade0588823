"""What a specification's paths are about: collections, the items in them, parts of items, and actions."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache, cached_property
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from ...vendors.bland.rewrites import meanings_of
from ...vendors.rewrites import Meaning
from .operations import METHODS, Operation, shows_id
from .paths import Template, is_parameter, name_of, template
from .schema import ANYTHING, Node, Schemas
from .validation import problem


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


class Resource:
    """A collection, by the template of its path."""

    def __init__(self, segments: tuple[str, ...]) -> None:
        self.segments = segments
        self.template = template(segments)
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
    def most(self) -> int:
        """How many items there may be at first: those of the examples, unless a list can have any number of ids."""
        name = self.identifier(self.node)
        has_ids = self.node.properties[name].concrete().enum is None if name is not None else shows_id(self.node)
        return sys.maxsize if self.is_listed and has_ids else len(self.prototypes)

    @cached_property
    def is_closed(self) -> bool:
        """Whether there is a way to come by an id; if not, there is an item for every id."""
        showing = [*self.operations.get(Kind.LIST, ()), *self.operations.get(Kind.CREATE, ())]
        return any(self.identifier(operation.item) is not None for operation in showing)

    @cached_property
    def node(self) -> Node:
        """The schema of an item, the fullest that there is."""
        kinds = (Kind.READ, Kind.LIST, Kind.UPDATE, Kind.CREATE)
        every = [operation for kind in kinds for operation in self.operations.get(kind, ())]
        listing = self.operations.get(Kind.LIST, ())
        whole = [operation for operation in every if operation in listing or not operation.result.is_list]
        return next((operation.item for operation in [*whole, *every]), ANYTHING).concrete()

    @cached_property
    def prototypes(self) -> tuple[dict[str, Any], ...]:
        """Different items, from the examples."""
        found: dict[str, dict[str, Any]] = {}
        for kind in (Kind.READ, Kind.LIST, Kind.CREATE, Kind.UPDATE):
            for operation in self.operations.get(kind, ()):
                for example in operation.example_items:
                    if isinstance(example, dict) and problem(self.node, example) is None:
                        id = str(example.get(self.id_name or "", example))
                        found[id] = {**example, **found.get(id, {})}
        named = tuple(example for example in found.values() if self.id_name in example)
        return named or self._named(tuple(found.values()))

    def _named(self, nameless: tuple[dict[str, Any], ...]) -> tuple[dict[str, Any], ...]:
        """Items whose own answers show no id, with those that lists and new items show."""
        showing = [op for kind in (Kind.LIST, Kind.CREATE) for op in self.operations.get(kind, ())]
        shown = [example for op in showing for example in op.example_items if isinstance(example, dict)]
        ids = dict.fromkeys(example[self.id_name] for example in shown if self.id_name in example)
        lent = [{self.id_name: id} for id in ids if self.id_name is not None]
        return tuple({**example, **id} for example, id in zip(nameless, [*lent, *({} for _ in nameless)], strict=False))

    @cached_property
    def id_name(self) -> str | None:
        """The field that holds the id of an item, though not in every answer."""
        kinds = (Kind.READ, Kind.LIST, Kind.CREATE, Kind.UPDATE)
        items = [operation.item for kind in kinds for operation in self.operations.get(kind, ())]
        return next((name for node in (self.node, *items) if (name := self.identifier(node)) is not None), None)

    def identifier(self, node: Node) -> str | None:
        """The field that holds the id of an item, in a schema that shows it."""
        if id(node) not in self._identifiers:
            names, noun = node.concrete().properties, self.noun.replace("-", "_")
            wanted = [self.parameter or "", "id", f"{noun}_id", f"{noun}Id", "uuid"]
            exact = [name for name in wanted if name in names]
            longer = [name for name in names if self._is_longer(name, noun)]
            shorter = [name for name in names if (self.parameter or "").endswith(f"_{name}")]
            last = noun.rpartition("_")[2]  # the kinds of flags have a type
            alone = [name for name in (f"{noun}_name", "name", "phone_number", last) if name in names]
            unique = alone if self.parameter is None else []
            self._identifiers[id(node)] = next(iter([*exact, *longer, *shorter, *unique]), None)
        return self._identifiers[id(node)]

    def _is_longer(self, name: str, noun: str) -> bool:
        """Whether a field is called as paths call the id, and something before it; a mere `id` is the noun's only."""
        if self.parameter in (None, "id"):
            return name.startswith(f"{noun}_") and name.endswith("_id")
        return name.endswith(f"_{self.parameter}")


class Route:
    """An operation in its place: what it does, to which collection, and whose parts that is."""

    def __init__(self, operation: Operation, meaning: Meaning | None) -> None:
        self.operation = operation
        self.meaning = meaning or Meaning(f"{operation.method} {operation.path}")
        self.method = self.meaning.method
        self.segments = self.meaning.segments

    def place(self, kind: Kind, depth: int) -> None:
        """Say what it does, and how many parts of its path name the collection."""
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
    """A vendor's document, ready to be acted out; `meanings` is for operations whose paths do not tell what they do."""

    def __init__(self, document: Mapping[str, Any], meanings: Mapping[str, Meaning] = MappingProxyType({})) -> None:
        schemas = Schemas(document)
        self.resources: dict[Template, Resource] = {}
        self.routes = [Route(operation, meanings.get(operation.id)) for operation in _operations(document, schemas)]
        collections = {found for route in self.routes if (found := _collection(route)) is not None}
        for route in self.routes:
            self._place(route, collections)
        parts = {template(route.segments) for route in self.routes if route.kind is Kind.PART}
        self._paths = Branch()
        for route in self.routes:
            route.has_part = template(route.segments) in parts
            route.owners = tuple(self._owners(route))
            if route.kind in (Kind.PART, Kind.ACT) and route.owners:
                route.resource = route.owners[-1][1]
            self._paths.plant(route, route.operation.segments)

    def _place(self, route: Route, collections: set[Template]) -> None:
        kind, depth = _kind(route, collections)
        route.place(kind, depth)
        if kind not in (Kind.ACT, Kind.PART):
            around = route.segments[:depth]
            resource = route.resource = self.resources.setdefault(template(around), Resource(around))
            resource.operations.setdefault(kind, []).append(route.operation)
            if len(route.segments) > depth and is_parameter(route.segments[depth]):
                resource.called(name_of(route.segments[depth]))

    def _owners(self, route: Route) -> Iterator[tuple[int, Resource]]:
        segments = route.segments
        for place, segment in enumerate(segments[: route.depth]):
            owner = self.resources.get(template(segments[:place])) if is_parameter(segment) else None
            if owner is not None and owner.operations.keys() & {Kind.READ, Kind.LIST, Kind.CREATE}:
                owner.called(name_of(segment))
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
    return Specification(json.loads(text), meanings_of(vendor))


def _operations(document: Mapping[str, Any], schemas: Schemas) -> Iterator[Operation]:
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                raw = item[method]
                is_public = raw.get("security", document.get("security")) in ([], [{}])
                yield Operation(schemas, path, method, item, raw, is_public)


def _collection(route: Route) -> Template | None:
    """The collection that an operation shows to be one."""
    segments = route.segments
    if is_parameter(segments[-1]):
        return template(segments[:-1])
    if route.method == "GET" and route.operation.result.is_list:
        return template(segments[:-1] if segments[-1] == "list" else segments)
    return None


def _kind(route: Route, collections: set[Template]) -> tuple[Kind, int]:
    """What an operation does, and how many parts of its path name the collection."""
    operation, segments = route.operation, route.segments
    last, count = segments[-1], len(segments)
    before_last = template(segments[:-1])
    if is_parameter(last):
        return _METHODS_OF_ITEMS.get(route.method, Kind.UPDATE), count - 1
    if route.method == "GET":
        if not operation.result.is_list or not _has_items(route):
            return Kind.PART, count
        return Kind.LIST, count - 1 if last == "list" else count
    if route.method == "POST":
        if last in _LAST_WORDS and is_parameter(segments[-2]):
            return _LAST_WORDS[last], count - 2
        if template(segments) in collections:
            return Kind.CREATE, count
        if before_last in collections and (last == "create" or _makes_one(operation, before_last[-1] or "")):
            return Kind.CREATE, count - 1
    return Kind.ACT, count


def _has_items(route: Route) -> bool:
    """Whether a list is one of things that can be told apart, as rows of statistics cannot."""
    operation = route.operation
    can_be_named = Resource(route.segments).identifier(operation.item) is not None or shows_id(operation.item)
    return can_be_named or operation.paging is not None


def _makes_one(operation: Operation, noun: str) -> bool:
    """Whether an operation says that it makes a thing, and shows the id of that."""
    return operation.id.startswith(_CREATING_VERBS) and bool(
        {"id", f"{noun}_id", f"{noun}Id"} & operation.item.concrete().properties.keys()
    )
