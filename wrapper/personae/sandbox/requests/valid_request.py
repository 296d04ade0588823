"""A valid request: what it says, by the names that its item and its path have for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from ..specification.media_types import choices
from ..specification.operations import Operation
from ..specification.paths import is_parameter, name_of
from ..specification.routes import Route
from ..specification.schemas.schema import MISSING
from .refusal import Refusal
from .uploads import Upload


@dataclass(frozen=True)
class ValidRequest:
    """A request: `path`, `query` and `headers` hold its parameters by name, in the types that they should have."""

    route: Route
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]
    body: Any

    @property
    def operation(self) -> Operation:
        """What is asked for."""
        return self.route.operation

    @cached_property
    def _asked(self) -> dict[str, Any]:
        """All that the request says, by the names that the item and the path have for it."""
        asked = {**self._fields, **self.query, **self.path}
        names = self.route.rewrite.names.items()
        return asked | {name: asked[other] for name, other in names if other in asked}

    @cached_property
    def sent(self) -> dict[str, Any]:
        """The fields for the item, without files."""
        rewrite = self.route.rewrite
        fields = self._fields if rewrite.within is None else self._fields.get(rewrite.within) or {}
        named = {name: self._asked[name] for name in rewrite.names if name in self._asked}
        in_path = {name_of(segment) for segment in self.route.segments}
        own = fields | {name: value for name, value in named.items() if name not in in_path}
        return {name: value for name, value in own.items() if not _is_file(value)}

    @cached_property
    def files(self) -> tuple[Upload, ...]:
        """The files that were sent."""
        values = [value if isinstance(value, list) else [value] for value in self._fields.values()]
        return tuple(value for several in values for value in several if isinstance(value, Upload))

    @property
    def repeated(self) -> dict[str, Any]:
        """What the answer repeats of the request."""
        asked = {**self._asked, "": self.sent}
        return {name: asked[other] for name, other in self.route.rewrite.repeats.items() if other in asked}

    def choices(self) -> list[str]:
        """What the request, or else the specification, chooses from enumerations."""
        asked = self.operation.asked.items()
        found = [word for name, node in asked for word in choices(node, self.query.get(name, MISSING))]
        bodies = self.operation.bodies.values() if self.body is not None else ()
        return found + [word for node in bodies for word in choices(node, self.body)]

    @property
    def _fields(self) -> dict[str, Any]:
        return self.body if isinstance(self.body, dict) else {}

    def each(self) -> Iterator[ValidRequest]:
        """The same for each entry of a list that is to be done one by one."""
        each = self.route.rewrite.each
        entries = None if each is None else {**self._fields, **self.query}.get(each)
        if each is None or not isinstance(entries, list):
            yield self
            return
        for entry in entries:
            own = entry if isinstance(entry, dict) else {}
            dotted = {f"{each}.{name}": value for name, value in own.items()}
            query = {name: value for name, value in self.query.items() if name != each}
            yield replace(self, query=query, body={**self._fields, each: entry, **own, **dotted})

    @cached_property
    def arguments(self) -> dict[str, str]:
        """The values of the parameters in the path as which it acts; a refusal if one is missing."""
        names = [name_of(segment) for segment in self.route.segments if is_parameter(segment)]
        missing = next((name for name in names if self._asked.get(name) is None), None)
        if missing is not None:
            raise Refusal(400, f"{self.route.rewrite.names.get(missing, missing)}: is required")
        return {name: str(self._asked[name]) for name in names}

    @cached_property
    def segments(self) -> tuple[str, ...]:
        """The parts of the path as which it acts, with the values in them."""
        arguments = self.arguments
        return tuple(arguments[name_of(part)] if is_parameter(part) else part for part in self.route.segments)


def _is_file(value: Any) -> bool:
    return isinstance(value, bytes) or (isinstance(value, list) and any(isinstance(item, bytes) for item in value))
