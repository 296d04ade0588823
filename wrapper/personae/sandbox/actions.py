"""What each kind of operation does to the store, for any resource of any vendor."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from .operations import Operation
from .paging import Facts, Slice, cut, whole
from .patching import PatchError, patched
from .refusals import Refusal
from .resources import Kind, Resource, Route, is_parameter, word
from .sampling import fit
from .schema import MISSING, Node
from .seeds import fresh, touch, typed
from .store import Item, Key, Store
from .validation import problem

if TYPE_CHECKING:
    from .vendors import Style

_SEARCHES = frozenset({"search", "q", "query"})
_VERDICTS = frozenset({"status", "message", "success", "result"})
"""Fields in which an answer speaks of the request, not of the item."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a caller wants of a successful answer; `facts` tell of the page that it is."""

    value: Any = MISSING
    facts: Facts = field(default_factory=dict)
    status: int | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """A valid request that is about to be acted on."""

    route: Route
    segments: tuple[str, ...]
    arguments: Mapping[str, str]
    query: Mapping[str, Any]
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

    @property
    def sent(self) -> dict[str, Any]:
        """The fields of the body, without the files in it."""
        fields = self.body if isinstance(self.body, dict) else {}
        return {name: value for name, value in fields.items() if not _is_file(value)}

    def key(self, depth: int | None = None) -> Key:
        """The key of the collection, or of the one that so many parts of the path name."""
        end = self.route.depth if depth is None else depth
        names = zip(self.operation.segments[:end], self.segments, strict=False)
        return tuple(value if is_parameter(name) else word(name) for name, value in names)

    def owner(self) -> Item | None:
        """The item that the collection, the part or the action belongs to."""
        owner: Item | None = None
        for place, resource in self.route.owners:
            owner = self._found(resource, self.key(place), self.segments[place], owner)
        return owner

    def item(self) -> Item:
        """The item that the path names."""
        return self._found(self.resource, self.key(), self.segments[self.route.depth], self.owner())

    def _found(self, resource: Resource, key: Key, id: str, owner: Item | None) -> Item:
        item = self.store.find(resource, key, id, owner) or self._named(resource, key, len(key), id)
        if item is None:
            code = self.style.code(404, resource.noun)
            raise Refusal(404, f"there is no {resource.noun} {id!r}", code=code, details=self.arguments)
        return item

    def _named(self, resource: Resource, key: Key, place: int, id: str) -> Item | None:
        """An item by another of its fields, which the path asks for instead of the id."""
        field = self.operation.segments[place].strip("{}")
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
        if node is self.resource.node or self.route.kind in (Kind.READ, Kind.LIST):
            view = item.view(node, example, self.resource.identifier(node))
        else:
            view = fit(node, {**item.data, **self._about(node, item), **_verdicts(example)}, example)
        return [view] if self.operation.result.is_list and self.route.kind is not Kind.LIST else view

    def _about(self, node: Node, item: Item) -> dict[str, Any]:
        """The ids in the path and of an item, by the names that a schema has for them."""
        properties = node.concrete().properties
        found = {name: typed(properties[name], id) for name, id in self.arguments.items() if name in properties}
        name = self.resource.identifier(node)
        return found if name is None else {**found, name: typed(properties[name], item.id)}

    def told(self, owner: Item | None, facts: Mapping[str, Any]) -> Any:
        """The answer of an operation that is not about an item alone."""
        node, example = self.operation.item, self.example()
        data = dict(example) if isinstance(example, dict) else {}
        if owner is not None:
            if _is_alike(node, self.resource.node):
                data |= owner.data
            data |= self._about(node, owner)
        data |= {**facts, **_verdicts(example)}
        value = fit(node, data if data or example is MISSING else example, example)
        return [value] if self.operation.result.is_list else value


Action: TypeAlias = Callable[[Turn], Answer]


def list_items(turn: Turn) -> Answer:
    """The items of a collection, or a page of them."""
    items = [*turn.store.items(turn.resource, turn.key(), turn.owner()).values()]
    return page_of(turn, [item for item in items if _is_wanted(item, turn)])


def page_of(turn: Turn, items: list[Item]) -> Answer:
    """The page of these items that a request asks for."""
    paging = turn.operation.paging
    found: Slice = whole(items) if paging is None else cut(paging, turn.query, items)
    return Answer([turn.shown(item) for item in found.items], found.facts)


def create(turn: Turn) -> Answer:
    """A new item."""
    return Answer(turn.shown(created(turn)))


def created(turn: Turn, id: str = "") -> Item:
    """Make the item that a request describes."""
    owner, resource, sent = turn.owner(), turn.resource, turn.sent
    data = fresh(resource, turn.example(), sent, turn.operation.fields, turn.store.moment)
    turn.style.absorb(turn.store, resource, data, sent, turn.operation.fields)
    return turn.store.create(resource, turn.key(), data, owner, id)


def read(turn: Turn) -> Answer:
    """An item."""
    return Answer(turn.shown(turn.item()))


def update(turn: Turn) -> Answer:
    """An item with other values; PUT makes it if nothing else can."""
    if turn.operation.method == "PUT" and Kind.CREATE not in turn.resource.operations:
        id = turn.segments[turn.route.depth]
        if turn.store.find(turn.resource, turn.key(), id, turn.owner()) is None:
            return Answer(turn.shown(created(turn, id)))
    item = turn.item()
    data = _patched(turn, item) if turn.operation.takes_json_patch else _merged(turn, item)
    if data == item.data and 304 in turn.operation.statuses:
        return Answer(status=304)
    if data != item.data:
        touch(turn.resource, data, turn.store.moment)
        item.data = data
        item.changed()
    return Answer(turn.shown(item))


def _merged(turn: Turn, item: Item) -> dict[str, Any]:
    data = {**item.data, **turn.sent}
    turn.style.absorb(turn.store, turn.resource, data, turn.sent, turn.sent)
    name = turn.resource.identifier(turn.resource.node)
    return data if name is None else {**data, name: item.data[name]}


def _patched(turn: Turn, item: Item) -> dict[str, Any]:
    try:
        data = patched(item.data, turn.body or [])
    except PatchError as error:
        raise Refusal(422 if 422 in turn.operation.statuses else 400, str(error)) from error
    name = turn.resource.identifier(turn.resource.node)
    wrong = problem(turn.resource.node, data)
    if wrong is not None and problem(turn.resource.node, item.data) is None:
        raise Refusal(400, f"{'.'.join(map(str, wrong.place)) or 'body'}: {wrong.message}")
    if not isinstance(data, dict) or (name is not None and data.get(name) != item.data.get(name)):
        raise Refusal(400, f"{name}: cannot be changed")
    return data


def delete(turn: Turn) -> Answer:
    """One item less."""
    item = turn.item()
    turn.store.delete(item)
    return Answer(turn.told(item, {}))


def part(turn: Turn) -> Answer:
    """What is only there once, by itself or for each item."""
    owner = turn.owner()
    return Answer(turn.told(owner, turn.store.parts.get(turn.key(), {})))


def act(turn: Turn) -> Answer:
    """A change of a part, or of the item that an action is for, by the fields that they have in common."""
    owner = turn.owner()
    sent = turn.sent
    if turn.route.has_part:
        turn.store.parts[turn.key()] = {**turn.store.parts.get(turn.key(), {}), **sent}
    elif owner is not None:
        common = {name: value for name, value in sent.items() if name in turn.resource.node.properties}
        if common:
            owner.data = {**owner.data, **common}
            touch(turn.resource, owner.data, turn.store.moment)
            owner.changed()
    return Answer(turn.told(owner, sent))


ACTIONS: Mapping[Kind, Action] = {
    Kind.LIST: list_items,
    Kind.CREATE: create,
    Kind.READ: read,
    Kind.UPDATE: update,
    Kind.DELETE: delete,
    Kind.PART: part,
    Kind.ACT: act,
}


def _is_file(value: Any) -> bool:
    return isinstance(value, bytes) or (isinstance(value, list) and any(isinstance(item, bytes) for item in value))


def _verdicts(example: Any) -> dict[str, Any]:
    return {name: example[name] for name in _VERDICTS & example.keys()} if isinstance(example, dict) else {}


def _is_alike(node: Node, other: Node) -> bool:
    names, others = node.concrete().properties.keys(), other.concrete().properties.keys()
    return node is other or 2 * len(names & others) > len(names)


def _is_wanted(item: Item, turn: Turn) -> bool:
    """Whether the filters in the query let an item pass: a text to search for, or the value of a field."""
    paging = turn.operation.paging
    other = {paging.position, paging.size} if paging is not None else set()
    return all(_passes(item, name, value) for name, value in turn.query.items() if name not in other and value != "all")


def _passes(item: Item, name: str, value: Any) -> bool:
    if name in _SEARCHES:
        texts = (text for field, text in item.data.items() if "name" in field.lower() and isinstance(text, str))
        return any(str(value).lower() in text.lower() for text in texts)
    if name not in item.data:
        return True
    has, wanted = item.data[name], value if isinstance(value, list) else [value]
    return any(one in has for one in wanted) if isinstance(has, list) else has in wanted
