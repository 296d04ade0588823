"""What is wrong with a value, by its schema: the first problem, where it is, and what is allowed there."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from .schema import LIMITS, Node, Pointer

UUID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
MAX_SHOWN = 60
"""Characters of a wrong value that a message shows."""


class Problem(NamedTuple):
    """A value that its schema does not allow."""

    place: Pointer
    message: str

    def inside(self, key: str | int) -> Problem:
        """The same, seen from the value around it."""
        return Problem((key, *self.place), self.message)


_TYPES: Mapping[type, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    dict: "object",
    list: "array",
    type(None): "null",
}
_WORDS: Mapping[str, str] = {
    "string": "a string",
    "boolean": "true or false",
    "integer": "a whole number",
    "number": "a number",
    "object": "an object",
    "array": "an array",
    "null": "null",
}


def _is_moment(text: str) -> bool:
    try:
        return "T" in text.upper() and dt.datetime.fromisoformat(text.upper()) is not None
    except ValueError:
        return False


_FORMATS: Mapping[str, tuple[Callable[[str], object], str]] = {
    "date-time": (_is_moment, "must be a date and time such as 2026-01-31T12:00:00.000Z"),
}


def problem(node: Node, value: Any) -> Problem | None:
    """The first problem of a value, None if it is valid."""
    if node.types and not _has_type(node, value):
        return Problem((), f"must be {_either(_WORDS[kind] for kind in sorted(node.types))}, not {_shown(value)}")
    if node.enum is not None and not any(_same(value, option) for option in node.enum):
        return Problem((), f"must be {_either(map(_shown, node.enum)) or 'left out'}, not {_shown(value)}")
    for keyword, limit in node.limits:
        kinds, holds, message = LIMITS[keyword]
        if isinstance(value, kinds) and not isinstance(value, bool) and not holds(value, limit):
            return Problem((), f"{message.format(limit)}, not {_shown(value)}")
    if node.format is not None and node.format in _FORMATS and isinstance(value, str):
        fits, message = _FORMATS[node.format]
        if not fits(value):
            return Problem((), f"{message}, not {_shown(value)}")
    if isinstance(value, dict):
        found = _in_object(node, value)
    elif isinstance(value, list) and node.items is not None:
        found = _in_array(node.items, value)
    else:
        found = None
    return found or _in_variants(node, value)


def _type_of(value: Any) -> str:
    return "string" if isinstance(value, bytes) else _TYPES[type(value)]


def _has_type(node: Node, value: Any) -> bool:
    kind = _type_of(value)
    if kind in node.types or (kind == "integer" and "number" in node.types):
        return True
    return kind == "number" and "integer" in node.types and value.is_integer()


def _same(value: Any, other: Any) -> bool:
    return bool(value == other) and isinstance(value, bool) == isinstance(other, bool)


def _in_object(node: Node, value: dict[str, Any]) -> Problem | None:
    for name in node.required:
        if name not in value:
            return Problem((name,), "is required")
    for name, item in value.items():
        inner = node.properties.get(name, node.additional)
        if inner is False:
            allowed = ", ".join(node.properties)
            return Problem((name,), f"is not a known field, which are {allowed}" if allowed else "is not allowed here")
        found = problem(inner, item) if isinstance(inner, Node) else None
        if found is not None:
            return found.inside(name)
    return None


def _in_array(items: Node, value: list[Any]) -> Problem | None:
    for place, item in enumerate(value):
        found = problem(items, item)
        if found is not None:
            return found.inside(place)
    return None


def _in_variants(node: Node, value: Any) -> Problem | None:
    for exactly_one, nodes in node.variants:
        problems = [problem(variant, value) for variant in nodes]
        matches = problems.count(None)
        if matches == 0:  # the variant that went well the longest is the one that was meant
            return max(filter(None, problems), key=lambda found: len(found.place))
        if exactly_one and matches > 1:
            return Problem((), f"fits {matches} of the forms that it can have, one is allowed")
    if node.refused is not None and problem(node.refused, value) is None:
        return Problem((), f"must not be {_shown(value)}")
    return None


def _either(options: Any) -> str:
    *others, last = [*options] or [""]
    return f"{', '.join(others)} or {last}" if others else last


def _shown(value: Any) -> str:
    if isinstance(value, str | int | float | None):
        text = json.dumps(value, ensure_ascii=False)
        return text if len(text) <= MAX_SHOWN else f"{text[:MAX_SHOWN]}..."
    return _WORDS[_type_of(value)]
