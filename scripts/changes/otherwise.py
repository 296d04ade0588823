"""Documents that are not the same where they mean the same: what is only written otherwise is told too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from scripts.pipeline.pointer import join

from .finding import Finding, Severity, listed, quoted
from .whole import EVERYWHERE

_LONGEST = 60
_AROUND = 2
"""How many objects further out something may come to mean what is said: a field is required in the object it is of."""


class Document(NamedTuple):
    """A document as it is written, and as it is meant, which words are left out of that nobody knows."""

    written: dict[str, Any]
    meant: dict[str, Any]


def said_otherwise(vendor: str, old: Document, new: Document, *, is_all: bool) -> list[Finding]:
    """One finding for what is written otherwise and means the same, which names the places.

    Where something else has been found, `is_all` is false, and only what is left out of the meaning is told.
    """
    found = list(_differing(old.written, new.written, ""))
    if not is_all:
        told = {_object(pointer) for pointer in _differing(old.meant, new.meant, "")}
        found = [pointer for pointer in found if not any(_is_near(_object(pointer), one) for one in told)]
    if not found:
        return []
    count = f"{len(found)} {'places' if len(found) > 1 else 'place'}"
    text = f"says the same in another way, or what nothing refers to or knows, in {count}"
    return [Finding(vendor, Severity.HARMLESS, EVERYWHERE, f"{text}: {listed(sorted(map(_ending, found)), 3)}")]


def _object(pointer: str) -> str:
    """The pointer to the object in which something is."""
    return pointer.rpartition("/")[0]


def _is_near(pointer: str, other: str) -> bool:
    """Whether a change of meaning in another object tells of one: it is the same, in it, or around it."""
    is_around = bool(other) and f"{pointer}/".startswith(f"{other}/")
    is_close = pointer.count("/") - other.count("/") <= _AROUND
    return f"{other}/".startswith(f"{pointer}/") or (is_around and is_close)


def _ending(pointer: str) -> str:
    """A pointer, without its beginning if it is long."""
    return quoted(pointer if len(pointer) <= _LONGEST else f"…{pointer[1 - _LONGEST :]}")


def _differing(old: Any, new: Any, pointer: str) -> Iterator[str]:
    """The pointers to what is not the same."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in old.keys() | new.keys():
            if key in old and key in new:
                yield from _differing(old[key], new[key], pointer + join(key))
            else:
                yield pointer + join(key)
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for number, pair in enumerate(zip(old, new, strict=True)):
            yield from _differing(*pair, pointer + join(number))
    elif old != new or isinstance(old, bool) is not isinstance(new, bool):
        yield pointer
