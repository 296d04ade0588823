"""What is wrong with a value, and where: in words that say what is allowed there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from .references import Pointer

MAX_SHOWN = 60
"""Characters of a wrong value that a message shows."""

_TYPES: Mapping[type, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    dict: "object",
    list: "array",
    type(None): "null",
}
WORDS: Mapping[str, str] = {
    "string": "a string",
    "boolean": "true or false",
    "integer": "a whole number",
    "number": "a number",
    "object": "an object",
    "array": "an array",
    "null": "null",
}


class Problem(NamedTuple):
    """A value that its schema does not allow."""

    place: Pointer
    message: str

    def inside(self, key: str | int) -> Problem:
        """The same, seen from the value around it."""
        return Problem((key, *self.place), self.message)


def type_of(value: Any) -> str:
    """What JSON Schema calls the type of a value; a file that was sent counts as a string."""
    return "string" if isinstance(value, bytes) else _TYPES[type(value)]


def has_type(types: frozenset[str], value: Any) -> bool:
    """Whether a value has one of the types; 2.0 is a whole number."""
    kind = type_of(value)
    if kind in types or (kind == "integer" and "number" in types):
        return True
    return kind == "number" and "integer" in types and value.is_integer()


def either(options: Iterable[str]) -> str:
    """One of several, in words."""
    *others, last = [*options] or [""]
    return f"{', '.join(others)} or {last}" if others else last


def shown(value: Any) -> str:
    """A value, if it is short, or what kind of value it is."""
    if isinstance(value, str | int | float | None):
        text = json.dumps(value, ensure_ascii=False)
        return text if len(text) <= MAX_SHOWN else f"{text[:MAX_SHOWN]}..."
    return WORDS[type_of(value)]
