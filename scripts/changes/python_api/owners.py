"""Which classes a place of the specification has become: the way to a field, walked through the Python API."""

from __future__ import annotations

import re
from collections.abc import Iterable

from scripts.pipeline.endpoints.operations import keys
from scripts.pipeline.generating.api import Field, Operation, VendorApi

from ..finding import Change, Direction


class Owners:
    """The classes of an API, found by the fields that lead to them."""

    def __init__(self, api: VendorApi) -> None:
        self._fields = {model.name: {field.name: field for field in model.fields} for model in api.models}
        self._known = {*self._fields, *(enumeration.name for enumeration in api.enumerations)}
        self._operations = {one.info.id: one for resource in api.resources for one in resource.operations}
        self._found: dict[tuple[Change, str], frozenset[str]] = {}

    def of(self, change: Change, place: str) -> frozenset[str]:
        """The classes and enumerations that a change of the specification touches: that of the field, and its own."""
        if (change, place) not in self._found:
            named = self._walked({change.owner} & self._known, change.inner)
            operation = self._operations.get(place)
            led_to = set() if operation is None else self._from_root(operation, change)
            # several components may come to one name in Python, of which all but the first get a number
            self._found[change, place] = frozenset((named & led_to) or led_to or named)
        return self._found[change, place]

    def _from_root(self, operation: Operation, change: Change) -> set[str]:
        if change.direction is Direction.ANSWER:
            way = tuple(str(key) for key in _shortcut(operation) if not isinstance(key, int))
            is_inside = change.trail[: len(way)] == way
            return self._walked(self._named([operation.result]), change.trail[len(way) :]) if is_inside else set()
        arguments = [*operation.path, *operation.query, *operation.headers]
        whole = [body.whole.annotation for body in operation.bodies if body.whole]
        found = self._walked(self._named(whole), change.trail)
        for body in operation.bodies:
            arguments += [*body.fields, *body.files]
        if not change.trail:
            return found | self._named(argument.annotation for argument in arguments)
        first = [one.annotation for one in arguments if one.name.lower() == change.trail[0].lower()]
        return found | self._walked(self._named(first), change.trail[1:])

    def _walked(self, classes: set[str], trail: Iterable[str]) -> set[str]:
        owners: set[str] = set()
        for name in trail:
            owners = classes
            fields: list[Field] = [self._fields[one][name] for one in classes if name in self._fields.get(one, {})]
            classes = self._named(field.annotation for field in fields)
        return owners | classes

    def _named(self, annotations: Iterable[str]) -> set[str]:
        return {name for one in annotations for name in re.findall(r"\w+", one)} & self._known


def _shortcut(operation: Operation) -> tuple[str | int, ...]:
    """The way from the body of an answer to what the method returns."""
    if operation.info.paging is not None:
        return keys(operation.info.paging["items"])
    return operation.info.answer
