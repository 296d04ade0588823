"""Documents that are not the same where they mean the same: what is only written otherwise is told too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from scripts.pipeline.documents.pointer import join

from .finding import Finding, Severity, listed, quoted
from .operations.whole import EVERYWHERE

_LONGEST = 60


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
        found = list(_untold(found, [pointer.rpartition("/") for pointer in _differing(old.meant, new.meant, "")]))
    if not found:
        return []
    count = f"{len(found)} {'places' if len(found) > 1 else 'place'}"
    text = f"says the same in another way, or what nothing refers to or knows, in {count}"
    return [Finding(vendor, Severity.HARMLESS, EVERYWHERE, f"{text}: {listed(sorted(map(_ending, found)), 3)}")]


def _untold(found: Iterable[str], meant: Sequence[tuple[str, str, str]]) -> Iterator[str]:
    """The differences in writing of which no difference in meaning tells.

    One does that is in the same object or inside of it, or of the same keyword in an object around, where it belongs.
    """
    inside = {around for place, _, _ in meant for around in _around(place)}
    keywords = {(place, keyword) for place, _, keyword in meant}
    for pointer in found:
        place, _, keyword = pointer.rpartition("/")
        if place not in inside and not any((around, keyword) in keywords for around in _around(place)):
            yield pointer


def _around(place: str) -> Iterator[str]:
    """An object, and those around it, as pointers."""
    yield place
    while place:
        place = place.rpartition("/")[0]
        yield place


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
