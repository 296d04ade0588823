"""Where a reference leads: to a place in the document, or to what has an address or a name in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import unquote, urljoin

Pointer: TypeAlias = tuple[str | int, ...]

_DATA = frozenset({"const", "default", "enum", "example", "examples"})
"""What holds values, in which nothing has an address."""
MAX_STEPS = 100
"""How many references may lead from one to the next."""


class Home(NamedTuple):
    """What references are relative to: the document, or a schema with an address (`$id`) of its own."""

    address: str
    root: Any


class Found(NamedTuple):
    """What is at the end of a reference, and its home."""

    value: Any
    home: Home


class References:
    """Those of one document."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self.home = home_of(Home("", document), document)

    def find(self, reference: Any, home: Home) -> Found | None:
        """What a reference means; None if it leads nowhere, or out of the document."""
        if not isinstance(reference, str):
            return None
        address, _, fragment = reference.partition("#")
        fragment = unquote(fragment)
        target = self._home(address, home)
        if target is None:
            return None
        if not fragment:
            return Found(target.root, target)
        if not fragment.startswith("/"):
            return self._named.get((target.address, fragment))
        found = _walk(target, fragment)
        return found or (_walk(self.home, fragment) if not address else None)  # meant so, by the letter it is not

    def end(self, value: Any, home: Home | None = None) -> Any:
        """A value, or what it refers to in however many steps; None if that is nowhere."""
        found: Found | None = Found(value, home or self.home)
        for _ in range(MAX_STEPS):
            if found is None or not isinstance(found.value, dict) or "$ref" not in found.value:
                return None if found is None else found.value
            found = self.find(found.value["$ref"], found.home)
        return None

    def depends_on_the_way(self, reference: str) -> bool:
        """Whether a `$dynamicRef` may lead elsewhere, as several schemas have the name."""
        name = reference.partition("#")[2]
        return len([0 for found in self._named.values() if found.value.get("$dynamicAnchor") == name]) > 1

    def _home(self, address: str, home: Home) -> Home | None:
        if not address:
            return home
        absolute = _joined(home.address, address)
        if absolute == home.address:
            return home
        found = self._named.get((absolute, ""))
        return None if found is None else found.home

    @cached_property
    def _named(self) -> Mapping[tuple[str, str], Found]:
        """What has an address, or a name at its address."""
        return dict(_names(self._document, self.home))


def _names(value: Any, home: Home) -> Iterator[tuple[tuple[str, str], Found]]:
    waiting = [(value, home)]
    while waiting:
        value, home = waiting.pop()
        if isinstance(value, list):
            waiting += [(item, home) for item in value]
        elif isinstance(value, dict):
            home = home_of(home, value)
            if value is home.root:
                yield (home.address, ""), Found(value, home)
            for keyword in ("$anchor", "$dynamicAnchor"):
                if isinstance(value.get(keyword), str):
                    yield (home.address, value[keyword]), Found(value, home)
            waiting += [(item, home) for name, item in value.items() if name not in _DATA]


def home_of(around: Home, value: Any) -> Home:
    """The home of a value that stands in another one."""
    own = value.get("$id") if isinstance(value, dict) else None
    address = own.partition("#")[0] if isinstance(own, str) else ""
    return Home(_joined(around.address, address), value) if address else around


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return address


def _walk(home: Home, pointer: str) -> Found | None:
    value = home.root
    for part in parts(pointer):
        try:
            value = value[_index(part)] if isinstance(value, list) else value[part]
        except (KeyError, IndexError, TypeError, ValueError):
            return None
        home = home_of(home, value)
    return Found(value, home)


def _index(part: str) -> int:
    if not (part.isascii() and part.isdigit()):
        raise KeyError(part)
    return int(part)


def parts(pointer: str) -> list[str]:
    """The keys of a JSON Pointer (RFC 6901)."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def keys(pointer: str) -> Pointer:
    """The same, with whole numbers as indexes."""
    return tuple(int(part) if part.isascii() and part.isdigit() else part for part in parts(pointer))
