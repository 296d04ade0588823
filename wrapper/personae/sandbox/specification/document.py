"""A vendor's document, ready to be acted out."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from ...vendors.rewrites import Rewrite
from .classification import collection, kind_and_depth
from .operations import METHODS, Operation
from .paths import Template, is_parameter, name_of, template
from .resources import Kind, Resource
from .routes import PathTree, Route
from .schemas.schema import Schemas
from .streams import Stream


class Specification:
    """A vendor's document, ready to be acted out; `rewrites` is for operations whose paths do not tell what they do."""

    def __init__(self, document: Mapping[str, Any], rewrites: Mapping[str, Rewrite] = MappingProxyType({})) -> None:
        schemas = Schemas(document)
        self._document, self._schemas = document, schemas
        self._alone: dict[str, frozenset[str]] = {}
        self.resources: dict[Template, Resource] = {}
        self.routes = [Route(operation, rewrites.get(operation.id)) for operation in operations(document, schemas)]
        collections = {found for route in self.routes if (found := collection(route)) is not None}
        for route in self.routes:
            self._place(route, collections)
        parts = {template(route.segments) for route in self.routes if route.kind is Kind.PART}
        self._paths = PathTree()
        for route in self.routes:
            route.has_part = template(route.segments) in parts
            route.owners = tuple(self._owners(route))
            if route.kind in (Kind.PART, Kind.ACT) and route.owners:
                route.resource = route.owners[-1][1]
            self._paths.plant(route, route.operation.segments)

    def _place(self, route: Route, collections: set[Template]) -> None:
        kind, depth = kind_and_depth(route, collections)
        route.place(kind, depth)
        if kind not in (Kind.ACT, Kind.PART):
            around = route.segments[:depth]
            resource = route.resource = self.resources.setdefault(template(around), Resource(around))
            resource.operations.setdefault(kind, []).append(route.operation)
            resource.takes_put |= route.method == "PUT"
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

    @cached_property
    def made_by(self) -> Mapping[str, Route]:
        """The operations that make things which have states, each with the one that reads those."""
        reads = [route for route in self.routes if route.kind is Kind.READ and route.operation.wait is not None]
        found = {id: read for read in reads for id in (read.operation.wait or {}).get("made_by", {})}
        own = {operation.id: read for read in reads for operation in read.resource.operations.get(Kind.CREATE, ())}
        return {**found, **own}

    def shown_alone(self, operation: Operation) -> frozenset[str]:
        """The texts that stand in the description of this operation, its examples among it, and nowhere else."""
        if operation.id not in self._alone:
            own, left = Counter[str](), [self._document["paths"].get(operation.path, {}).get(operation.method.lower())]
            while left:
                found = Counter(texts(left.pop()))
                own += found
                parts = [text for text in found if text.startswith(_PARTS) and own[text] == self._texts[text]]
                left += [self._schemas.resolve({"$ref": part}) for part in parts]
            self._alone[operation.id] = frozenset(text for text, count in own.items() if count == self._texts[text])
        return self._alone[operation.id]

    @cached_property
    def _texts(self) -> Counter[str]:
        return Counter(texts(self._document))

    @cached_property
    def event_examples(self) -> Mapping[str, Mapping[str, Any]]:
        """The examples of what the vendor sends by itself, by their names, for each webhook."""
        found: dict[str, dict[str, Any]] = {}
        for name, item in self._document.get("webhooks", {}).items():
            content = self._schemas.resolve(item.get("post", {}).get("requestBody", {})).get("content", {})
            examples = [example for value in content.values() for example in value.get("examples", {}).items()]
            found[name] = {key: self._schemas.resolve(one).get("value") for key, one in examples}
        return found

    @cached_property
    def streams(self) -> Mapping[str, Stream]:
        """The streams of events, by the ids of their operations."""
        found = {route.operation.id: route.operation.stream for route in self.routes}
        return {id: stream for id, stream in found.items() if stream is not None}


_PARTS = ("#/components/examples/", "#/components/responses/", "#/components/requestBodies/")


def texts(value: Any) -> Iterator[str]:
    """The texts in a JSON value, however deep; not the keys."""
    left = [value]
    while left:
        value = left.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping | list):
            left += value.values() if isinstance(value, Mapping) else value


def shipped(vendor: str) -> dict[str, Any]:
    """The document that the generated code of a vendor was made from."""
    document: dict[str, Any] = json.loads(files("personae_api").joinpath(vendor, "specification.json").read_bytes())
    return document


def operations(document: Mapping[str, Any], schemas: Schemas) -> Iterator[Operation]:
    """The operations of a document."""
    for path, entry in document.get("paths", {}).items():
        if not isinstance(entry, dict):
            continue
        item = {**schemas.resolve(entry), **entry}
        described = {method: item[method] for method in METHODS if method in item}
        for method, raw in (described | item.get("additionalOperations", {})).items():
            is_public = raw.get("security", document.get("security")) in ([], [{}])
            yield Operation(schemas, path, method, item, raw, is_public)
