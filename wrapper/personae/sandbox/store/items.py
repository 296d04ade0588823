"""One thing in a collection, and what answers show of it."""

from __future__ import annotations

from typing import Any

from ..requests.uploads import Upload
from ..specification.operations import Operation
from ..specification.schemas.fitting import fit
from ..specification.schemas.schema import MISSING
from .item_data import typed

Key = tuple[str, ...]
"""The path of a collection, with the ids in it and without plurals."""


class Item:
    """One thing in a collection; `data` has all that is known of it, more than one answer may show."""

    __slots__ = ("_views", "data", "files", "home", "id", "is_example", "is_named", "is_seeded", "number")

    def __init__(
        self,
        id: str,
        data: dict[str, Any],
        home: Key,
        number: int,
        *,
        is_seeded: bool,
        is_named: bool = False,
        is_example: bool = False,
    ) -> None:
        self.id = id
        self.number = number
        self.data = data
        self.home = home
        self.is_seeded = is_seeded
        self.is_named = is_named
        """Whether it has the id that the examples have for it."""
        self.is_example = is_example
        """Whether it is as the examples show it, under the same id."""
        self.files: tuple[Upload, ...] = ()
        self._views: dict[int, Any] = {}

    def view(self, operation: Operation, identifier: str | None) -> Any:
        """The item as an operation shows it, which may call its id otherwise; not to be changed."""
        view = self._views.get(id(operation), MISSING)
        if view is MISSING:
            view = self._views[id(operation)] = self._viewed(operation, identifier)
        return view

    def _viewed(self, operation: Operation, identifier: str | None) -> Any:
        node, data = operation.item, self.data
        if self.is_example:
            found = self.example(operation, identifier)
            if found is not None:
                return found
        if identifier is not None and identifier not in data:
            data = {**data, identifier: typed(node.fields[identifier], self.id)}
        return fit(node, data, operation.example_item)

    def example(self, operation: Operation, identifier: str | None) -> dict[str, Any] | None:
        """What the examples of an operation say of it, None if they do not, or if it has changed since."""
        shown = [example for example in operation.example_items if isinstance(example, dict)]
        return next(
            (one for one in shown if self.is_example and str(one.get(identifier or "", self.id)) == self.id), None
        )

    def changed(self) -> None:
        """Forget what was shown of it."""
        self.is_example = False
        self._views.clear()
