"""What an operation is given: its request, and what that finds in the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from ...vendors.expansion import Expand
from ..requests.refusal import Refusal
from ..requests.valid_request import ValidRequest
from ..specification.operations import Operation
from ..specification.paths import is_parameter, name_of, word
from ..specification.resources import Resource
from ..store.items import Item, Key
from ..store.store import Store


@dataclass(frozen=True)
class Context:
    """A request and the items that its path names; `expand` is of the vendor's style."""

    request: ValidRequest
    store: Store
    expand: Expand

    @property
    def operation(self) -> Operation:
        """What is asked for."""
        return self.request.operation

    @property
    def resource(self) -> Resource:
        """What it is about."""
        return self.request.route.resource

    @cached_property
    def _owners(self) -> dict[int, Item]:
        """The items on the way to the collection, by the place of their id in the path."""
        found: dict[int, Item] = {}
        owner: Item | None = None
        for place, resource in self.request.route.owners:
            owner = found[place] = self._found(resource, place, self._key(place, found), owner)
        return found

    def _key(self, end: int, owners: Mapping[int, Item]) -> Key:
        parts = list(zip(self.request.route.segments[:end], self.request.segments, strict=False))
        ids = {place: item.id for place, item in owners.items()}  # a path may have named them otherwise
        return tuple(
            ids.get(place, value) if is_parameter(name) else word(name) for place, (name, value) in enumerate(parts)
        )

    def key(self) -> Key:
        """The key of the collection."""
        return self._key(self.request.route.depth, self._owners)

    def owner(self) -> Item | None:
        """The item that the collection, the part or the action belongs to."""
        return next(reversed(self._owners.values()), None)

    def item(self) -> Item:
        """The item that the path names."""
        return self._found(self.resource, self.request.route.depth, self.key(), self.owner())

    def _found(self, resource: Resource, place: int, key: Key, owner: Item | None) -> Item:
        id = self.request.segments[place]
        item = self.store.find(resource, key, id, owner) or self._named(resource, key, place, id)
        if item is None:
            noun, arguments = resource.noun, self.request.arguments
            raise Refusal(404, f"there is no {noun} {id!r}", noun=noun, details=arguments)
        return item

    def _named(self, resource: Resource, key: Key, place: int, id: str) -> Item | None:
        """An item by another of its fields, which the path asks for instead of the id."""
        field = name_of(self.request.route.segments[place])
        if field == resource.parameter:
            return None
        items = self.store.items(resource, key).values()
        return next((item for item in items if str(item.data.get(field)) == id), None)
