"""What a sandbox holds for one vendor: collections of items, made when they are first looked at."""

from __future__ import annotations

import copy
import datetime as dt
import re
from collections.abc import Iterator, Mapping
from itertools import count
from random import Random
from typing import Any

from .clock import VirtualClock, stamp
from .identifiers import like
from .resources import Resource, Specification, Template, word
from .sampling import blank, fit, sample
from .schema import MISSING, Node
from .validation import problem

Key = tuple[str, ...]
"""The path of a collection, with the ids in it and without plurals."""

_CREATED = re.compile(r"created(_?at|_?on)?|inserted_?at|started_?at", re.IGNORECASE)
_UPDATED = re.compile(r"(last_?)?(updated|modified)(_?at|_?on)?", re.IGNORECASE)
_NAME = re.compile(r"(\w+_)?name|display_?name|title|label", re.IGNORECASE)
_PHONE = re.compile(r"\+[0-9]{8,15}")
_DAY = 86_400.0


class Item:
    """One thing in a collection; `data` has all that is known of it, more than one answer may show."""

    __slots__ = ("_views", "data", "home", "id", "is_seeded", "number")

    def __init__(self, id: str, data: dict[str, Any], home: Key, number: int, *, is_seeded: bool) -> None:
        self.id = id
        self.number = number
        self.data = data
        self.home = home
        self.is_seeded = is_seeded
        self._views: dict[int, Any] = {}

    def view(self, node: Node, example: Any, identifier: str | None) -> Any:
        """The item as a schema shows it, which may call its id otherwise; not to be changed."""
        view = self._views.get(id(node), MISSING)
        if view is MISSING:
            data = self.data
            if identifier is not None and identifier not in data:
                data = {**data, identifier: typed(node.concrete().properties[identifier], self.id)}
            view = self._views[id(node)] = fit(node, data, example)
        return view

    def changed(self) -> None:
        """Forget what was shown of it."""
        self._views.clear()


class Store:
    """The collections of a vendor."""

    def __init__(self, specification: Specification, clock: VirtualClock, seed: str, size: int) -> None:
        self._specification = specification
        self._clock = clock
        self._seed = seed
        self._size = size
        self._collections: dict[Key, dict[str, Item]] = {}
        self._randoms: dict[Key, Random] = {}
        self._numbers = count()
        self._deleted: set[tuple[Key, str]] = set()
        self.parts: dict[Key, dict[str, Any]] = {}

    def now(self) -> str:
        """The moment, as it is written in items."""
        return stamp(self._clock.time())

    def random(self, key: Key) -> Random:
        """Chance, of which each collection has its own, so that none depends on the others."""
        if key not in self._randoms:
            self._randoms[key] = Random(f"{self._seed}/{'/'.join(key)}")  # noqa: S311
        return self._randoms[key]

    def items(self, resource: Resource, key: Key, owner: Item | None = None) -> dict[str, Item]:
        """A collection by id, in the order of creation."""
        if key not in self._collections:
            self._collections[key] = {}
            if resource.is_listed and (owner is None or owner.is_seeded):
                for place in range(self._size):
                    item = self._seeded(resource, key, place)
                    self._collections[key][item.id] = item
        return self._collections[key]

    def find(self, resource: Resource, key: Key, id: str, owner: Item | None = None) -> Item | None:
        """An item by its id; one of a vendor's items can be asked for without the item that it belongs to."""
        found = self.items(resource, key, owner).get(id) or self._elsewhere(resource, id)
        if found is None and (key, id) not in self._deleted and not self._is_closed(resource):
            found = self._collections[key][id] = self._renamed(resource, self._seeded(resource, key, 0), id)
        return found

    def _elsewhere(self, resource: Resource, id: str) -> Item | None:
        nested = {other.template for other in self._nested(resource)}
        for other, items in self._collections.items():
            if id in items and any(_is_under(other, template) for template in nested):
                return items[id]
        return None

    def _nested(self, resource: Resource) -> list[Resource]:
        """The collections of the same things inside other things, as documents are in groups of documents."""
        if None in resource.template:
            return []
        around, last = resource.template[:-1], resource.template[-1:]
        others = self._specification.resources.values()
        return [
            other
            for other in others
            if other is not resource and other.template[: len(around)] == around and other.template[-1:] == last
        ]

    def _is_closed(self, resource: Resource) -> bool:
        return any(other.is_closed for other in (resource, *self._nested(resource)))

    def lookup(self, noun: str, id: str) -> dict[str, Any] | None:
        """What another item says that refers to this one by its id: an item, or a made-up one of the same kind."""
        template = self._template_of(noun)
        if template is None:
            return None
        resource, key = self._specification.resources[template], tuple(part or "" for part in template)
        found = self.items(resource, key).get(id)
        if found is None:
            found = self._renamed(resource, self._seeded(resource, key, 0), id)
        return found.data

    def _template_of(self, noun: str) -> Any:
        wanted = word(noun)
        templates = (found for found in self._specification.resources if None not in found and found[-1:] == (wanted,))
        return next(templates, None)

    def create(self, resource: Resource, key: Key, data: dict[str, Any], owner: Item | None, id: str = "") -> Item:
        """Add a new item."""
        items = self.items(resource, key, owner)
        id = id or self._new_id(key, self._example_id(resource))
        _identify(resource, data, id)
        items[id] = Item(id, data, key, next(self._numbers), is_seeded=False)
        return items[id]

    def _new_id(self, key: Key, example: Any) -> str:
        while True:
            id = str(like(example, self.random(key)))
            if id not in self._collections[key] and (key, id) not in self._deleted:
                return id

    def delete(self, item: Item) -> None:
        """Remove an item; its id is never used again."""
        self._collections[item.home].pop(item.id, None)
        self._deleted.add((item.home, item.id))

    def _example_id(self, resource: Resource) -> Any:
        name = resource.identifier(resource.node)
        if resource.prototypes:
            return resource.prototypes[0].get(name or "")
        return None if name is None else sample(resource.node.properties[name])

    def _seeded(self, resource: Resource, key: Key, place: int) -> Item:
        """An item as the examples show it; the first ones keep their ids, to which other examples refer."""
        prototypes = resource.prototypes
        cycle, index = divmod(place, max(len(prototypes), 1))
        made = copy.deepcopy(prototypes[index] if prototypes else sample(resource.node))
        data: dict[str, Any] = made if isinstance(made, dict) else {"value": made}
        name = resource.identifier(resource.node)
        id = str(data.get(name or "", ""))
        if cycle or not prototypes or None in resource.template or not id:
            new = self._new_id(key, data.get(name or ""))
            data = _replaced(data, id, new) if id else data
            _identify(resource, data, new)
            id = new
        if cycle:
            data = {name: self._varied(name, value, cycle, key) for name, value in data.items()}
        return Item(id, data, key, next(self._numbers), is_seeded=True)

    def _varied(self, name: str, value: Any, cycle: int, key: Key) -> Any:
        """What makes a copy of an example another thing: its own name, its own days, its own phone numbers."""
        if isinstance(value, dict):
            return {inner: self._varied("", item, cycle, key) for inner, item in value.items()}
        if isinstance(value, list):
            return [self._varied("", item, cycle, key) for item in value]
        if not isinstance(value, str):
            return value
        if _NAME.fullmatch(name):
            return f"{value} {cycle + 1}"
        if _CREATED.fullmatch(name) or _UPDATED.fullmatch(name):
            return _earlier(value, cycle)
        return like(value, self.random(key)) if _PHONE.fullmatch(value) else value

    def _renamed(self, resource: Resource, item: Item, id: str) -> Item:
        data = _replaced(item.data, item.id, id)
        _identify(resource, data, id)
        return Item(id, data, item.home, item.number, is_seeded=True)

    def fresh(self, resource: Resource, example: Any, sent: Mapping[str, Any], settable: Mapping[str, Node]) -> Any:
        """The data of a new item: what was sent, the moment, and for the rest what the schema cannot do without."""
        shown = example if isinstance(example, dict) else {}
        data: dict[str, Any] = {}
        for name, node in resource.node.properties.items():
            if name in settable:
                if name in resource.node.required:
                    data[name] = blank(node)
            elif _is_filled_later(node):
                data[name] = blank(node)
            elif name in shown and problem(node, shown[name]) is None:
                data[name] = copy.deepcopy(shown[name])
            elif name in resource.node.required:
                full = resource.prototypes[0].get(name, MISSING) if resource.prototypes else MISSING
                data[name] = copy.deepcopy(sample(node) if full is MISSING else full)
        data |= sent
        self.touch(resource, data, is_new=True)
        return data

    def touch(self, resource: Resource, data: dict[str, Any], *, is_new: bool = False) -> None:
        """Write down when an item was made or changed."""
        for name, node in _moments(resource.node):
            if _UPDATED.fullmatch(name) or (is_new and _CREATED.fullmatch(name)):
                value: Any = self.now()
                data[name] = value if problem(node, value) is None else self._number(node)

    def _number(self, node: Node) -> Any:
        now = self._clock.time()
        return next((value for value in (int(now * 1000), now) if problem(node, value) is None), sample(node))


def _is_filled_later(node: Node) -> bool:
    """Whether a field of a new item has nothing yet: a list of things, or a thing that may be null."""
    holds_things = bool(((node.concrete().items or node) if node.is_list else node).concrete().properties)
    return holds_things and (node.is_list or problem(node, None) is None)


def _moments(node: Node) -> Iterator[tuple[str, Node]]:
    for name, inner in node.properties.items():
        if _CREATED.fullmatch(name) or _UPDATED.fullmatch(name):
            yield name, inner


def _is_under(key: Key, template: Template) -> bool:
    return len(key) == len(template) and all(part in (None, name) for part, name in zip(template, key, strict=True))


def _identify(resource: Resource, data: dict[str, Any], id: str) -> None:
    name = resource.identifier(resource.node)
    if name is not None:
        data[name] = typed(resource.node.concrete().properties[name], id)


def typed(node: Node, id: str) -> Any:
    """An id in the type that a schema has for it."""
    return int(id) if id.isdecimal() and problem(node, id) is not None else id


def _replaced(value: Any, old: str, new: str) -> Any:
    if isinstance(value, dict):
        return {key: _replaced(item, old, new) for key, item in value.items()}
    if isinstance(value, list):
        return [_replaced(item, old, new) for item in value]
    return new if value == old else value


def _earlier(text: str, days: int) -> str:
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return text
    aware = moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    return stamp(aware.timestamp() - days * _DAY)
