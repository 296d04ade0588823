"""Which fields of an answer are shown, and as what."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from math import isfinite
from typing import Any

_MISSING = object()


def picked(value: Any, path: str) -> Any:
    """What a path such as `a.b` leads to, None if there is nothing; of a list, what it leads to in each item."""
    found = _at(value, path.split("."))
    return None if found is _MISSING else found


def has(value: Any, path: str) -> bool:
    """Whether a path leads to something."""
    return _at(value, path.split(".")) is not _MISSING


def _at(value: Any, parts: Sequence[str]) -> Any:
    for place, part in enumerate(parts):
        if isinstance(value, list):
            if part.isdecimal():
                value = value[int(part)] if int(part) < len(value) else _MISSING
                continue
            found = [_at(item, parts[place:]) for item in value]
            return (
                [None if one is _MISSING else one for one in found]
                if any(x is not _MISSING for x in found)
                else _MISSING
            )
        if not isinstance(value, Mapping):
            return _MISSING
        name = named(value, part)
        if name is None:
            return _MISSING
        value = value[name]
    return value


def named(known: Collection[str], name: str) -> str | None:
    """What a field is called that may be written in another way, such as `created_at` for `createdAt`."""
    return name if name in known else next((one for one in known if _letters(one) == _letters(name)), None)


def _letters(name: str) -> str:
    return re.sub("[^a-z0-9]", "", name.lower())


def chosen(value: Any, fields: Sequence[str]) -> Any:
    """An object with those fields alone; the whole value if none are named."""
    return {path: picked(value, path) for path in fields} if fields else value


def cells(item: Any, columns: Sequence[str], *, is_asked: bool) -> list[Any]:
    """What an item has in each column; one that is no object stands in the first, unless fields are asked for."""
    if isinstance(item, Mapping) or is_asked:
        return [picked(item, name) for name in columns]
    return [item, *([None] * (len(columns) - 1))]


def names_in(items: Iterable[Any]) -> list[str]:
    """The names of all fields, in the order in which they come."""
    return list(dict.fromkeys(name for item in items if isinstance(item, Mapping) for name in item))


def columns(items: Sequence[Any]) -> list[str]:
    """The fields that a table shows, what people look for first: id, name, status, when it was created."""
    names = names_in(items)
    plain = [name for name in names if not any(_is_nested(item, name) for item in items)]
    first = [name for rank in _FIRST if (name := _best(plain, rank)) is not None]
    return list(dict.fromkeys([*first, *plain])) or names


_FIRST = (
    ("^id$", "(^|_)id$", "[a-z]Id$", "^(key|sid|number)$"),
    ("^name$", "[_]name$", "[a-z]Name$", "^(title|label|summary|to|phone_number)$"),
    ("^(status|state)$",),
    ("^created", "creat", "^(date|time|timestamp|started_at)$"),
    ("_(status|state)$", "Status$"),
)
"""What comes first: for each, how fields are called that hold it, the surest first."""


def _best(names: Sequence[str], patterns: Sequence[str]) -> str | None:
    return next((name for one in patterns for name in names if re.search(one, name)), None)


def _is_nested(item: Any, name: str) -> bool:
    return isinstance(item, Mapping) and isinstance(item.get(name), Mapping | list)


def text(value: Any) -> str:
    """A value on one line, without what would steer a terminal."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and not isfinite(value):  # no JSON, so nothing is in the way of saying what came
        return json.dumps(value)
    written = value if isinstance(value, str) else as_json(value)
    return one_line(" ".join(written.split()))


def one_line(written: str) -> str:
    """The same of a sentence or of JSON, whose spaces stay."""
    return "".join(one if one.isprintable() else _escaped(one) for one in " ".join(written.splitlines()))


def lines(value: Any) -> str:
    """The same, with the lines that a text has."""
    if not isinstance(value, str):
        return text(value)
    return "\n".join(text(line) for line in value.splitlines())


def as_json(value: Any, indent: int | None = None) -> str:
    """JSON that is safe to show: what would steer a terminal is escaped, and a number that JSON has not is null."""
    try:
        written = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    except ValueError:
        written = json.dumps(_finite(value), ensure_ascii=False, indent=indent)
    return "".join(one if one.isprintable() or one == "\n" else f"\\u{ord(one):04x}" for one in _in_units(written))


def _finite(value: Any) -> Any:
    """A value as `to_json()` of a model writes it, with null for each number that is larger than those of a float."""
    if isinstance(value, Mapping):
        return {name: _finite(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(item) for item in value]
    return None if isinstance(value, float) and not isfinite(value) else value


def _in_units(written: str) -> str:
    """A text in which what is neither seen nor in the first plane has two escapes, as JSON writes it."""
    if written.isprintable() or written.isascii():
        return written
    return "".join(one if one.isprintable() or ord(one) < 0x10000 else json.dumps(one)[1:-1] for one in written)


def _escaped(character: str) -> str:
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")
