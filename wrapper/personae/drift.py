"""Where answers differ from the specification: nothing is lost by it, but the specification should learn of it.

>>> from personae import Anam, drift
>>> report = drift.Report()
>>> anam = Anam(api_key="...", on_drift=report)
>>> print(report)
every answer so far was as specified
"""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Callable, Iterator
from threading import Lock
from typing import Any, NamedTuple, TypeAlias

from personae_api.shapes import JSON_TYPES, Array, Date, DateTime, Enumeration, Map, OneOf, Reference, Shape
from personae_api.types import Operation

_LOGGER = logging.getLogger("personae.drift")

_MAX_KINDS = 1000
_WIDEST = 50
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,39}")
_LONGEST_RUN_IN_A_NAME = re.compile(r"[A-Za-z0-9]{21}")


class Drift(NamedTuple):
    """One difference: `path` is its place in the answer (`/avatar/createdAt`, `[]` for the items of a list).

    `got` is a JSON type, or the name of something unknown; never a value of the answer.
    """

    vendor: str
    operation: str
    path: str
    expected: str
    got: str


OnDrift: TypeAlias = Callable[[Drift], object]


def watch(hook: OnDrift, operation: Operation, shape: Shape, value: Any) -> None:
    """Tell the hook of all that does not fit in the part of an answer that a call decodes."""
    for path, wanted, got in differences(shape, value, _place(operation)):
        hook(Drift(operation.vendor, operation.id, path, wanted, got))


def misplaced(hook: OnDrift, operation: Operation, shape: Shape, got: str) -> None:
    """Tell the hook that something else stands where the part that a call decodes should be."""
    hook(Drift(operation.vendor, operation.id, _place(operation), expected(shape), got))


def _place(operation: Operation) -> str:
    pointer = operation.answer if operation.paging is None else operation.paging.items
    return "".join(f"/{part}" for part in pointer)


def differences(shape: Shape, value: Any, path: str = "") -> Iterator[tuple[str, str, str]]:
    """Path, what was expected and what came, for all that does not fit; nested values too."""
    if isinstance(shape, OneOf):
        option = shape.choose(value)
        if option is None:
            yield path, expected(shape), kind_of(value)
        else:
            yield from differences(option, value, path)
    elif type(value) not in shape.types:
        yield path, expected(shape), kind_of(value)
    elif isinstance(shape, Reference):
        yield from _of_object(shape, value, path)
    elif isinstance(shape, Array):
        for item in value:
            yield from differences(shape.items, item, f"{path}[]")
    elif isinstance(shape, Map):
        for item in value.values():
            yield from differences(shape.values, item, f"{path}/*")
    elif isinstance(shape, Enumeration) and not shape.fits(value):
        yield path, expected(shape), _unknown_name(value)
    elif isinstance(shape, DateTime | Date) and shape.decode(value) is value:
        yield path, expected(shape), "string"


def _of_object(shape: Reference, value: dict[str, Any], path: str) -> Iterator[tuple[str, str, str]]:
    model = shape.load()
    fields = model.FIELDS
    for name, field in fields.items():
        if name in value:
            yield from differences(field.shape, value[name], f"{path}/{name}")
        elif field.required:
            yield f"{path}/{name}", expected(field.shape), "nothing"
    for name in value.keys() - fields.keys():
        if model.FURTHER is not None:
            yield from differences(model.FURTHER, value[name], f"{path}/*")
            continue
        yield f"{path}/{_shown(name)}", "nothing", kind_of(value[name])


def expected(shape: Shape) -> str:
    """What a shape stands for, in words."""
    if isinstance(shape, OneOf):
        return " or ".join(dict.fromkeys(expected(option) for option in shape.options))
    if isinstance(shape, Reference):
        return shape.name
    if isinstance(shape, Enumeration):
        return "a known name" if str in shape.types else "a known number"
    if isinstance(shape, DateTime | Date):
        return "date-time" if isinstance(shape, DateTime) else "date"
    if len(shape.types) == len(Shape.types):
        return "anything"
    return " or ".join(JSON_TYPES[kind] for kind in shape.types if not (kind is int and float in shape.types))


def kind_of(value: Any) -> str:
    """The JSON type of a value."""
    return JSON_TYPES.get(type(value), type(value).__name__)


def _unknown_name(value: Any) -> str:
    """A new name of an enumeration; text that does not look like a name may be anything and is not shown."""
    return f"unknown name {value}" if isinstance(value, str) and _shown(value) == value else kind_of(value)


def _shown(name: str) -> str:
    return name if _NAME.fullmatch(name) and not _LONGEST_RUN_IN_A_NAME.search(name) else "?"


class Report:
    """Collects differences and counts them; pass it as `on_drift`, print it for a table. Safe between threads."""

    def __init__(self) -> None:
        self._counts: Counter[Drift] = Counter()
        self._lock = Lock()

    def __call__(self, drift: Drift) -> None:
        with self._lock:
            if drift in self._counts or len(self._counts) < _MAX_KINDS:
                self._counts[drift] += 1

    @property
    def rows(self) -> list[tuple[Drift, int]]:
        """Each difference with its count, the most frequent first."""
        with self._lock:
            return sorted(self._counts.items(), key=lambda row: (-row[1], row[0]))

    def __str__(self) -> str:
        rows = self.rows
        if not rows:
            return "every answer so far was as specified"
        table = [("vendor", "operation", "path", "expected", "got", "times")]
        table += [(*one._replace(expected=_short(one.expected)), str(count)) for one, count in rows]
        widths = [max(map(len, column)) for column in zip(*table, strict=True)]
        return "\n".join(
            "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in table
        )


def _short(text: str) -> str:
    """A union may name more kinds than a line has room for."""
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 3].rstrip()}..."


_logged: set[Drift] = set()


def log(drift: Drift) -> None:
    """Log a difference, each kind once in a process; pass it as `on_drift`."""
    if drift not in _logged and len(_logged) < _MAX_KINDS:
        _logged.add(drift)
        _LOGGER.warning(
            "%s %s: at %s %s was expected, the answer has %s",
            drift.vendor,
            drift.operation,
            drift.path or "the top",
            drift.expected,
            drift.got,
        )
