"""What the operations of a vendor's own are given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NoReturn

from ..requests.refusal import Refusal
from ..requests.valid_request import ValidRequest
from ..specification.schemas.fitting import fit
from ..specification.schemas.sampling import blank
from ..specification.schemas.schema import ANYTHING, MISSING
from ..specification.schemas.validation import problem
from ..store.identifiers import uuid
from ..store.items import Item
from . import handlers, representation
from .answer import Answer
from .context import Context


class VendorContext(Context):
    """A request and its items, what is usually done with them, and what answers are made of."""

    @property
    def sent(self) -> dict[str, Any]:
        """The fields for the item."""
        return self.request.sent

    @property
    def query(self) -> Mapping[str, Any]:
        """The parameters in the query."""
        return self.request.query

    @property
    def arguments(self) -> dict[str, str]:
        """The parameters in the path."""
        return self.request.arguments

    @property
    def fields(self) -> set[str]:
        """The names of what an item has."""
        return {*self.resource.node.properties}

    @property
    def id_name(self) -> str | None:
        """The one that holds its id."""
        return self.resource.id_name

    @property
    def now(self) -> str:
        """The moment, as it is written in items."""
        return self.store.now()

    def new_id(self) -> str:
        """A new UUID."""
        return uuid(self.store.random(self.key()))

    def collection(self) -> list[Item]:
        """All items of the collection that the owner is in."""
        owner, (_, resource) = self.owner(), self.request.route.owners[-1]
        return [] if owner is None else [*self.store.items(resource, owner.home).values()]

    def inside(self) -> dict[str, Item]:
        """The items right under the path by their ids, of a path that is not answered as a list of them."""
        return self.store.items(self.store.resource(self.request.route.segments), self.key(), self.owner())

    def keep(self, id: str, data: Mapping[str, Any]) -> None:
        """Have an item of this id right under the path."""
        resource = self.store.resource(self.request.route.segments)
        self.store.create(resource, self.key(), {**data}, self.owner(), id)

    def drop(self, item: Item) -> None:
        """Have an item no longer."""
        self.store.delete(item)

    def other(self, noun: str, id: str) -> Mapping[str, Any]:
        """What an item of another collection says of itself."""
        return self.store.lookup(noun, id) or {}

    def blank(self, field: str) -> dict[str, Any]:
        """What a field of an item holds before anybody has set what is in it."""
        node = self.resource.node.properties[field].concrete()
        return {name: blank(inner) for name, inner in node.properties.items()}

    def defaults(self, field: str) -> dict[str, Any]:
        """The defaults of the values in a list that is sent."""
        node = self.operation.fields[field].items or ANYTHING
        return {name: inner.default for name, inner in node.properties.items() if inner.default is not MISSING}

    def check(self, data: Any, *place: str | int) -> None:
        """Refuse what cannot be an item; `place` is where in the body it was sent."""
        wrong = problem(self.resource.node, data)
        if wrong is not None:
            self.refuse(400, f"{'.'.join(map(str, (*place, *wrong.place)))}: {wrong.message}")

    def create(self) -> Item:
        """Make the item that the request describes."""
        return handlers.created(self)

    def created_by(self, operation: str, body: Mapping[str, Any]) -> Item:
        """Make the item that another operation would make of a body."""
        request = ValidRequest(self.store.route(operation), path={}, headers={}, query={}, body=dict(body))
        return handlers.created(replace(self, request=request))

    def going(self, noun: str) -> list[Item]:
        """The items of another collection whose states still pass."""
        return self.store.going(noun)

    def end(self, item: Item, noun: str) -> None:
        """Let an item of another collection end, as this operation says."""
        self.store.end(item, self.store.named(noun), self.operation.id)

    def told(self, **facts: Any) -> Answer:
        """The answer as the example shows it, with what is to be told in it."""
        return Answer(representation.told(self.request, self.owner(), facts))

    def update(self) -> Answer:
        """Change the item as the request says."""
        return handlers.update(self)

    def delete(self) -> Answer:
        """Remove the item."""
        return handlers.delete(self)

    def fitted(self, data: Mapping[str, Any]) -> Any:
        """Data as the schema of the answer allows it."""
        return fit(self.operation.item, dict(data))

    def shown(self, item: Item) -> Any:
        """An item as the answer shows it."""
        return representation.shown(self.request, item)

    def result(self, item: Item) -> Answer:
        """The answer that shows an item."""
        return Answer(representation.result(self.request, item))

    def answer(self, value: Any) -> Answer:
        """The answer with this value in its place."""
        return Answer(value)

    def refuse(
        self, status: int, message: str, *, code: str | None = None, details: Mapping[str, Any] | None = None
    ) -> NoReturn:
        """An error instead of an answer."""
        raise Refusal(status, message, code=code, details=details)
