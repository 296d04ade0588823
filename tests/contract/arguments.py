"""Arguments for any method, made from the specification of its operation."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from .methods import Method
from .specification import FORM, Operation, Schema
from .values import Values

FILES: tuple[Callable[[bytes], Any], ...] = (
    lambda content: content,
    lambda content: ("note (1).txt", content),
    lambda content: ("Größe.wav", content, "audio/wav"),
)
"""Ways to pass a file."""


@dataclass(frozen=True)
class Arguments:
    """What a call is given, by place (path, query, header, body) and by the names that the specification has."""

    operation: Operation
    media: str | None
    given: Mapping[tuple[str, str], Any]
    whole_body: Any = None
    """The body, where it is no object."""

    def at(self, place: str) -> dict[str, Any]:
        """What is given for a place."""
        return {name: value for (where, name), value in self.given.items() if where == place}

    def keywords(self, method: Method) -> dict[str, Any]:
        """The same by the names of a method's parameters; KeyError if it has none of such a name."""
        names = {_plain(name): name for name in method.parameters}
        found = {names[_plain(name)]: value for (_, name), value in self.given.items()}
        return found if self.whole_body is None else {**found, "body": self.whole_body}


def _plain(name: str) -> str:
    return re.sub("[^a-z0-9]", "", name.lower())


def arguments(
    operation: Operation, media: str | None, random: Random, known: Mapping[str, Any], *, full: bool
) -> Arguments:
    """Arguments: those that are needed, or all; `known` has values that the server must have seen before."""
    values = Values(operation.document, random, full=full)
    given: dict[tuple[str, str], Any] = {}
    for parameter in operation.parameters:
        if full or parameter.get("required"):
            name, schema = parameter["name"], operation.document.resolved(parameter.get("schema", {}))
            made = _parameter(values, parameter["in"], schema)
            given[parameter["in"], name] = known.get(name, made)
    if operation.is_json_patch:
        return Arguments(operation, media, given, known.get("body") or values.valid(operation.schema(media)))
    for name, value in _body(operation, media, values, random, known).items():
        given["body", name] = value
    return Arguments(operation, media, given)


def _parameter(values: Values, place: str, schema: Schema) -> Any:
    value = values.value(schema)
    if place == "query" or "enum" in schema or not isinstance(value, str):
        return value
    return re.sub("[^a-z0-9-]", "", value.lower()) or "x"  # ids, and headers, which are in ASCII


def _body(
    operation: Operation, media: str | None, values: Values, random: Random, known: Mapping[str, Any]
) -> dict[str, Any]:
    if media is None:
        return {}
    body: dict[str, Any] = values.valid(operation.schema(media))
    known_fields = {name: value for name, value in known.items() if name in operation.fields(media)}
    body |= {name: value for name, value in known_fields.items() if name in body}
    if media != FORM:
        return body
    for name, (schema, _) in operation.fields(media).items():
        if schema.get("format") == "binary":  # without a file a call is no form
            body.setdefault(name, values.value(schema))
    return {name: _as_files(value, random) for name, value in body.items() if value is not None}


def _as_files(value: Any, random: Random) -> Any:
    if isinstance(value, list):
        return [_as_files(item, random) for item in value]
    return random.choice(FILES)(value) if isinstance(value, bytes) else value
