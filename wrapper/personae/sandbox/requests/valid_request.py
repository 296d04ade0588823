"""A valid request that is about to be acted on, and what it finds in the store."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..answers.error_bodies import Refusal
from ..specification.media_types import choices
from ..specification.operations import VERDICTS, Operation
from ..specification.paths import is_parameter, name_of, word
from ..specification.resources import Kind, Resource, Route
from ..specification.sampling import blank, fit
from ..specification.schema import MISSING, Node
from ..store.item_data import typed
from ..store.store import Item, Key, Store
from .uploads import Upload, described

if TYPE_CHECKING:
    from ...vendors.style import Style


@dataclass(frozen=True)
class Turn:
    """A request: `path`, `query` and `headers` hold its parameters by name, in the types that they should have."""

    route: Route
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]
    body: Any
    store: Store
    style: Style

    @property
    def operation(self) -> Operation:
        """What is asked for."""
        return self.route.operation

    @property
    def resource(self) -> Resource:
        """What it is about."""
        return self.route.resource

    @cached_property
    def _asked(self) -> dict[str, Any]:
        """All that the request says, by the names that the item and the path have for it."""
        asked = {**self._fields, **self.query, **self.path}
        sets = self.route.meaning.sets.items()
        return asked | {name: asked[other] for name, other in sets if other in asked}

    @cached_property
    def sent(self) -> dict[str, Any]:
        """The fields for the item, without files."""
        meaning = self.route.meaning
        fields = self._fields if meaning.within is None else self._fields.get(meaning.within) or {}
        named = {name: self._asked[name] for name in meaning.sets if name in self._asked}
        in_path = {name_of(segment) for segment in self.route.segments}
        own = fields | {name: value for name, value in named.items() if name not in in_path}
        return {name: value for name, value in own.items() if not _is_file(value)}

    @cached_property
    def files(self) -> tuple[Upload, ...]:
        """The files that were sent."""
        values = [value if isinstance(value, list) else [value] for value in self._fields.values()]
        return tuple(value for several in values for value in several if isinstance(value, Upload))

    def choices(self) -> list[str]:
        """What the request, or else the specification, chooses from enumerations."""
        asked = self.operation.asked.items()
        found = [word for name, node in asked for word in choices(node, self.query.get(name, MISSING))]
        bodies = self.operation.bodies.values() if self.body is not None else ()
        return found + [word for node in bodies for word in choices(node, self.body)]

    @property
    def _fields(self) -> dict[str, Any]:
        return self.body if isinstance(self.body, dict) else {}

    def each(self) -> Iterator[Turn]:
        """The same for each entry of a list that is to be done one by one."""
        meaning = self.route.meaning
        entries = None if meaning.each is None else {**self._fields, **self.query}.get(meaning.each)
        if meaning.each is None or not isinstance(entries, list):
            yield self
            return
        for entry in entries:
            own = entry if isinstance(entry, dict) else {}
            dotted = {f"{meaning.each}.{name}": value for name, value in own.items()}
            query = {name: value for name, value in self.query.items() if name != meaning.each}
            yield replace(self, query=query, body={**self._fields, meaning.each: entry, **own, **dotted})

    @cached_property
    def arguments(self) -> dict[str, str]:
        """The values of the parameters in the path as which it acts; a refusal if one is missing."""
        names = [name_of(segment) for segment in self.route.segments if is_parameter(segment)]
        missing = next((name for name in names if self._asked.get(name) is None), None)
        if missing is not None:
            raise Refusal(400, f"{self.route.meaning.sets.get(missing, missing)}: is required")
        return {name: str(self._asked[name]) for name in names}

    @cached_property
    def segments(self) -> tuple[str, ...]:
        """The parts of the path as which it acts, with the values in them."""
        arguments = self.arguments
        return tuple(arguments[name_of(part)] if is_parameter(part) else part for part in self.route.segments)

    @cached_property
    def _owners(self) -> dict[int, Item]:
        """The items on the way to the collection, by the place of their id in the path."""
        found: dict[int, Item] = {}
        owner: Item | None = None
        for place, resource in self.route.owners:
            owner = found[place] = self._found(resource, place, self._key(place, found), owner)
        return found

    def _key(self, end: int, owners: Mapping[int, Item]) -> Key:
        parts = list(zip(self.route.segments[:end], self.segments, strict=False))
        ids = {place: item.id for place, item in owners.items()}  # a path may have named them otherwise
        return tuple(
            ids.get(place, value) if is_parameter(name) else word(name) for place, (name, value) in enumerate(parts)
        )

    def key(self) -> Key:
        """The key of the collection."""
        return self._key(self.route.depth, self._owners)

    def owner(self) -> Item | None:
        """The item that the collection, the part or the action belongs to."""
        return next(reversed(self._owners.values()), None)

    def item(self) -> Item:
        """The item that the path names."""
        return self._found(self.resource, self.route.depth, self.key(), self.owner())

    def _found(self, resource: Resource, place: int, key: Key, owner: Item | None) -> Item:
        id = self.segments[place]
        item = self.store.find(resource, key, id, owner) or self._named(resource, key, place, id)
        if item is None:
            code = self.style.code(404, resource.noun)
            raise Refusal(404, f"there is no {resource.noun} {id!r}", code=code, details=self.arguments)
        return item

    def _named(self, resource: Resource, key: Key, place: int, id: str) -> Item | None:
        """An item by another of its fields, which the path asks for instead of the id."""
        field = name_of(self.route.segments[place])
        if field == resource.parameter:
            return None
        items = self.store.items(resource, key).values()
        return next((item for item in items if str(item.data.get(field)) == id), None)

    def example(self) -> Any:
        """What the specification shows as an answer."""
        return next(iter(self.operation.example_items), MISSING)

    def shown(self, item: Item) -> Any:
        """An item as the answer shows it."""
        node, example = self.operation.item, self.example()
        if node.types and not node.types & {"object", "array"}:
            return typed(node, item.id)
        if node is self.resource.node or self.route.kind in (Kind.READ, Kind.LIST):
            view = item.view(self.operation, self.resource.identifier(node))
        else:
            base = example if isinstance(example, dict) and not _is_alike(node, self.resource.node) else {}
            data = {**base, **item.data, **self._about(node, item), **verdicts(example), **self.repeated}
            view = self._fitted(node, data, example)
        return self._without_extras(node, view)

    def result(self, item: Item) -> Any:
        """What the caller wants of an answer about an item."""
        if not self.operation.result.is_list:
            return self.shown(item)
        is_alike = self.operation.item is self.resource.node or self.route.kind is not Kind.READ
        return [self.shown(item)] if is_alike else self.told(item, {})

    @property
    def repeated(self) -> dict[str, Any]:
        """What the answer repeats of the request."""
        asked = {**self._asked, "": self.sent}
        return {name: asked[other] for name, other in self.route.meaning.answers.items() if other in asked}

    def _fitted(self, node: Node, data: dict[str, Any], example: Any) -> Any:
        """What a schema shows of data; if it shows anything, then what the example does."""
        if not node.concrete().properties and isinstance(example, dict):
            data = {name: data.get(name, value) for name, value in example.items()}
        return fit(node, data, example)

    def _without_extras(self, node: Node, view: Any) -> Any:
        """The view without what is only there if a parameter such as `include_audio` asks for it."""
        extras = [name for name, wanted in self._extras() if not wanted]
        if not extras or not isinstance(view, dict):
            return view
        missing = {name: node.properties[name] for name in view.keys() & node.properties if _is_one_of(name, extras)}
        left = {name: value for name, value in view.items() if name not in missing}
        return left | {name: blank(inner) for name, inner in missing.items() if name in node.required}

    def _extras(self) -> Iterator[tuple[str, bool]]:
        for parameter in self.operation.parameters:
            first, _, extra = parameter.name.replace("-", "_").partition("_")
            if first == "include" and extra:
                given = {**self.query, **self.headers}
                yield extra, bool(given.get(parameter.name, False))

    def _about(self, node: Node, item: Item) -> dict[str, Any]:
        """The ids in the path and of an item, by the names that a schema has for them."""
        properties = node.concrete().properties
        found = {name: typed(properties[name], id) for name, id in self.arguments.items() if name in properties}
        name = self.resource.identifier(node)
        return found if name is None else {**found, name: typed(properties[name], item.id)}

    def told(self, owner: Item | None, facts: Mapping[str, Any]) -> Any:
        """The answer of an operation that is not about an item alone, as the example shows it."""
        several = self.operation.result.is_list and self.route.meaning.each is None
        if several and self.operation.example_items:
            return [self._told(example, owner, facts) for example in self.operation.example_items]
        value = self._told(self.example(), owner, facts)
        return [value] if self.operation.result.is_list else value

    def _told(self, example: Any, owner: Item | None, facts: Mapping[str, Any]) -> Any:
        node = self.operation.item
        data = dict(example) if isinstance(example, dict) else {}
        if owner is not None:
            if _is_alike(node, self.resource.node) and not owner.is_example:
                data |= owner.data
            data |= self._about(node, owner)
            for file in owner.files[:1]:
                data |= described(node, file)
        data |= {**facts, **verdicts(example), **self.repeated}
        return self._fitted(node, data, example) if data or example is MISSING else fit(node, example, example)


def verdicts(example: Any) -> dict[str, Any]:
    """What an example says of the request."""
    return {name: example[name] for name in VERDICTS & example.keys()} if isinstance(example, dict) else {}


def _is_file(value: Any) -> bool:
    return isinstance(value, bytes) or (isinstance(value, list) and any(isinstance(item, bytes) for item in value))


def _is_one_of(name: str, extras: list[str]) -> bool:
    return any(name == extra or name.startswith(f"{extra}_") for extra in extras)


def _is_alike(node: Node, other: Node) -> bool:
    names, others = node.concrete().properties.keys(), other.concrete().properties.keys()
    return node is other or 2 * len(names & others) > len(names)
