"""What a sandbox holds for one vendor: collections of items, made when they are first looked at."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from heapq import heappop, heappush
from itertools import count
from math import inf
from random import Random
from typing import Any, NamedTuple
from urllib.parse import quote

from ..clock import VirtualClock, stamp
from ..requests.uploads import Upload
from ..specification.document import Specification
from ..specification.media_types import is_json
from ..specification.operations import Operation
from ..specification.paths import Template, is_parameter, name_of, template, word
from ..specification.resources import Kind, Resource
from ..specification.routes import Route
from ..specification.schemas.sampling import sample
from ..specification.schemas.schema import MISSING
from .identifiers import like, suited
from .item_data import replaced, touch, typed, varied
from .items import Item, Key
from .lives import Endings, Life, Step, life_of, share_of

_FILES = "files-that-were-sent"
_EXACT = 1e-6
"""Seconds by which a moment may be missed."""


class Happening(NamedTuple):
    """What has happened to a thing."""

    read: Operation
    data: dict[str, Any]
    """The thing as it is then."""
    events: tuple[str, ...]
    moment: float


class Store:
    """The collections of a vendor."""

    def __init__(
        self,
        specification: Specification,
        clock: VirtualClock,
        seed: str,
        size: int,
        base_url: str = "",
        endings: Endings | None = None,
    ) -> None:
        self._specification = specification
        self._clock = clock
        self._seed = seed
        self._size = size
        self._collections: dict[Key, dict[str, Item]] = {}
        self._randoms: dict[Key, Random] = {}
        self._numbers = count()
        self._endings = endings or Endings()
        self._lives: dict[Item, tuple[Life, Resource]] = {}
        self._due: list[tuple[float, int, Item]] = []
        self._happenings: list[Happening] = []
        self._deleted: dict[str, set[Key]] = {}
        self.parts: dict[Key, dict[str, Any]] = {}
        self.files: dict[str, Upload] = {}
        """What can be fetched by its address: the files by the paths to them."""
        self.base_url = base_url

    @property
    def moment(self) -> float:
        """Seconds since the epoch, on the clock of the sandbox."""
        return self._clock.time()

    def now(self) -> str:
        """The moment, as it is written in items."""
        return stamp(self.moment)

    def random(self, key: Key) -> Random:
        """Chance, of which each collection has its own, so that none depends on the others."""
        if key not in self._randoms:
            self._randoms[key] = Random(f"{self._seed}/{'/'.join(key)}")  # noqa: S311
        return self._randoms[key]

    def shown_alone(self, operation: Operation) -> frozenset[str]:
        """The texts that only the description of this operation has."""
        return self._specification.shown_alone(operation)

    def resource(self, segments: tuple[str, ...]) -> Resource:
        """The collection at a path."""
        return self._specification.resources[template(segments)]

    def items(self, resource: Resource, key: Key, owner: Item | None = None) -> dict[str, Item]:
        """A collection by id, in the order of creation."""
        if key not in self._collections:
            self._collections[key] = {}
            if owner is None or owner.is_seeded:
                for place in range(min(self._size, resource.most)):
                    item = self._seeded(resource, key, place, owner=owner)
                    self._collections[key][item.id] = item
                    self._go_on(item, resource)
        return self._collections[key]

    def find(self, resource: Resource, key: Key, id: str, owner: Item | None = None) -> Item | None:
        """An item by its id; one of a vendor's items can be asked for without the item that it belongs to."""
        items = self.items(resource, key, owner)
        others = items.values() if resource.aliases else ()  # a version may be asked for by its number or by its id
        named = next((item for item in others if item.data.get("id") == id), None)
        found = items.get(id) or named or self.inside(resource, id)
        if found is None and not self._is_deleted(resource, key, id) and not self._is_closed(resource):
            found = self._collections[key][id] = self._seeded(resource, key, 0, id)
            self._go_on(found, resource)
        return found

    def inside(self, resource: Resource, id: str) -> Item | None:
        """The same thing where it is in another one, as a document is in a group of documents."""
        nested = {other.template for other in self._nested(resource)}
        for other, items in self._collections.items():
            if id in items and any(_is_under(other, template) for template in nested):
                return items[id]
        return None

    def _is_deleted(self, resource: Resource, key: Key, id: str) -> bool:
        """Whether there was a thing with this id, here or in another thing."""
        nested = [other.template for other in self._nested(resource)]
        return any(home == key or any(_is_under(home, one) for one in nested) for home in self._deleted.get(id, ()))

    def _nested(self, resource: Resource) -> list[Resource]:
        """The collections of the same things inside other things, as documents are in groups of documents."""
        if None in resource.template:
            return []
        around, last = resource.template[:-1], resource.template[-1:]
        others = self._specification.resources.values()
        return [
            other
            for other in others
            if other is not resource
            and other.template[: len(around)] == around
            and other.template[-1:] == last
            and None in other.template
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
        return (found or self._seeded(resource, key, 0, id)).data

    def named(self, noun: str) -> Resource:
        """The collection of things that are called so, which are in no others."""
        return self._specification.resources[self._template_of(noun)]

    def route(self, operation: str) -> Route:
        """An operation in its place."""
        return next(route for route in self._specification.routes if route.operation.id == operation)

    def going(self, noun: str) -> list[Item]:
        """The things of a collection whose states still pass."""
        resource = self.named(noun)
        return [item for item, (_, found) in self._lives.items() if found is resource]

    def _template_of(self, noun: str) -> Any:
        wanted = word(noun)
        templates = (found for found in self._specification.resources if None not in found and found[-1:] == (wanted,))
        return next(templates, None)

    def create(self, resource: Resource, key: Key, data: dict[str, Any], owner: Item | None, id: str = "") -> Item:
        """Add a new item."""
        items = self.items(resource, key, owner)
        id = id or self._new_id(resource, key, self.example_id(resource))
        self._identify(resource, key, data, id, owner, is_alone=False)
        items[id] = Item(id, data, key, next(self._numbers), is_seeded=False)
        return items[id]

    def begin(self, item: Item, resource: Resource, operation: str) -> None:
        """Let the states pass of a thing that an operation has made, if it has any.

        One in another thing has those that are read where it stands by itself.
        """
        made = self._specification.made_by.get(operation)
        if made is not None and resource in self._nested(made.resource):
            resource = made.resource
        read = life_of(resource)
        if read is not None:
            life = Life(read, self.moment, self._endings.take(operation))
            self._live(item, life, resource, life.first(), self.moment)

    def _go_on(self, item: Item, resource: Resource) -> None:
        """Let the states pass of a thing that is there already, from the one in which it is."""
        read = life_of(resource)
        share = None if read is None else share_of(read, item.data)
        if read is not None and share is not None:
            life = Life(read, self.moment, after=share)
            life.resume(item.data)
            self._plan(item, life, resource)

    def end(self, item: Item, resource: Resource, operation: str) -> bool:
        """Let a thing end as an operation says; False if no operation of this name ends such things.

        One that is over already stays as it is.
        """
        read = life_of(resource)
        if read is None or operation not in (read.life or {}).get("ends", {}):
            return False
        if item not in self._lives and read.wait is not None and share_of(read, item.data) is None:
            return True
        known = self._lives.pop(item) if item in self._lives else None
        life = Life(read, self.moment) if known is None else known[0]
        self._live(item, life, resource, life.ended(operation, item.data, self.moment), self.moment)
        return True

    @property
    def due(self) -> float:
        """The moment at which something changes next by itself."""
        while self._due and self._due[0][2] not in self._lives:
            heappop(self._due)
        return self._due[0][0] if self._due else inf

    def pass_time(self) -> None:
        """Bring all things into the state that they have at this moment."""
        while (due := self.due) <= self.moment + _EXACT:
            _, _, item = heappop(self._due)
            life, resource = self._lives[item]
            self._live(item, life, resource, life.next(item.data), due)

    def happened(self) -> list[Happening]:
        """What has happened since this was asked last."""
        found, self._happenings = self._happenings, []
        return found

    def _live(self, item: Item, life: Life, resource: Resource, step: Step, moment: float) -> None:
        changes = {name: value for name, value in step.changes.items() if item.data.get(name, MISSING) != value}
        if changes:
            item.data = {name: value for name, value in {**item.data, **changes}.items() if value is not MISSING}
            touch(resource, item.data, moment)
            item.changed()
        if step.events:
            self._happenings.append(Happening(life.read, item.data, step.events, moment))
        self._plan(item, life, resource)

    def _plan(self, item: Item, life: Life, resource: Resource) -> None:
        if life.is_over:
            self._lives.pop(item, None)
            return
        self._lives[item] = (life, resource)
        if life.due < inf:
            heappush(self._due, (life.due, item.number, item))

    def all_of(self, resource: Resource) -> Iterator[Item]:
        """All things of a kind that are there, whatever they belong to."""
        templates = {one.template for one in (resource, *self._nested(resource))}
        for key, items in self._collections.items():
            if any(_is_under(key, template) for template in templates):
                yield from list(items.values())

    def _new_id(self, resource: Resource, key: Key, example: Any) -> str:
        example = suited(resource.asked, example)
        while True:
            id = str(like(example, self.random(key)))
            if id not in self._collections[key] and key not in self._deleted.get(id, ()):
                return id
            example = f"{example}0"  # there may be no other id as short as this one

    def keep(self, file: Upload) -> None:
        """Keep a file, and give it an address."""
        path = f"/{_FILES}/{len(self.files) + 1}/{quote(file.name, safe='')}"
        self.files[path] = file
        file.address = self.base_url + path

    def fetched_inside(self, resource: Resource) -> Resource | None:
        """The collection in an item whose own items can be fetched as files."""
        count = len(resource.template)
        for other in self._specification.resources.values():
            is_inside = other.template[:count] == resource.template and len(other.template) == count + 2
            read = [media for operation in other.operations.get(Kind.READ, ()) for media in operation.media]
            if is_inside and not all(map(is_json, read)):
                return other
        return None

    def delete(self, item: Item) -> None:
        """Remove an item; its id is never used again."""
        self._collections[item.home].pop(item.id, None)
        self._lives.pop(item, None)
        self._deleted.setdefault(item.id, set()).add(item.home)
        inside = (*item.home, item.id)
        for key in [key for key in self._collections if key[: len(inside)] == inside]:
            for inner in list(self._collections[key].values()):
                self.delete(inner)

    def example_id(self, resource: Resource) -> Any:
        """The id that the example of a resource has."""
        if resource.prototypes:
            return resource.prototypes[0].get(resource.id_name or "")
        name = resource.identifier(resource.node)
        return None if name is None else sample(resource.node.fields[name])

    def _seeded(self, resource: Resource, key: Key, place: int, id: str = "", owner: Item | None = None) -> Item:
        """An item as the examples show it; the first ones keep their ids, to which other examples refer.

        So do those that belong to an item which has kept its own.
        """
        prototypes = resource.prototypes
        cycle, index = divmod(place, max(len(prototypes), 1))
        shown = prototypes[index] if prototypes else sample(resource.node)
        data = copy.deepcopy(shown) if isinstance(shown, dict) else {}
        example = data.get(resource.id_name or "")
        is_in_example = None not in resource.template if owner is None else owner.is_named
        is_fit = bool(prototypes) or suited(resource.asked, example) == example
        is_named = example is not None and not cycle and is_in_example and is_fit
        id = id or (str(example) if is_named else self._new_id(resource, key, example))
        if cycle:
            data = varied(data, cycle, self.random(key))
        if prototypes and isinstance(example, str):
            data = replaced(data, example, id)
        self._identify(resource, key, data, id, owner, is_alone=is_named)
        is_example = is_named and data == shown
        return Item(id, data, key, next(self._numbers), is_seeded=True, is_named=is_named, is_example=is_example)

    def _identify(
        self, resource: Resource, key: Key, data: dict[str, Any], id: str, owner: Item | None, *, is_alone: bool
    ) -> None:
        """Write the ids into an item: its own, those of what it belongs to, and other names that it alone may have."""
        properties = resource.node.fields
        names = zip(resource.segments, key, strict=True)
        named = (f"{resource.noun}_id", f"{resource.noun}Id") if resource.parameter in (None, "id") else ()
        own = (*(name for name in named if not (is_alone and name in data)), resource.identifier(resource.node) or "")
        ids = {name_of(name): value for name, value in names if is_parameter(name)} | dict.fromkeys(own, id)
        if owner is not None and (around := self._specification.resources.get(resource.template[:-2])) is not None:
            shown = self.example_id(around)  # of what it belongs to, whatever the field with it is called
            ids = {
                name: owner.id for name, value in data.items() if value == shown and name.lower().endswith("id")
            } | ids
        data |= {name: typed(properties[name], value) for name, value in ids.items() if name in properties}
        if not is_alone:
            aliases = sorted({*resource.aliases, "id"} & data.keys() - ids.keys())
            data |= {name: like(data[name], self.random(key)) for name in aliases}


def _is_under(key: Key, template: Template) -> bool:
    return len(key) == len(template) and all(part in (None, name) for part, name in zip(template, key, strict=True))
