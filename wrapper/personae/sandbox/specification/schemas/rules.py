"""The schemas of a document and those in them, each in the place from which its references lead on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from threading import local
from typing import Any

from .keywords import Check
from .patterns import Unreadable
from .problems import shown
from .references import MAX_STEPS, Home, References, home_of
from .searches import Automaton, search

_ABOUT_THE_SAME = ("allOf", "oneOf", "anyOf")
_CONDITIONS = ("if", "then", "else", "not")


class _Open(local):
    """What a thread is holding against what, by their identities."""

    def __init__(self) -> None:
        self.pairs: set[tuple[int, int]] = set()


class Rulebook:
    """The rules of one document; the same part of it always gives the same ones."""

    def __init__(self, references: References, exempt: str) -> None:
        self.references = references
        self.exempt = exempt
        """The keyword of fields that values of this direction have not, even where they are required."""
        self.doubts: dict[str, list[str]] = {}
        """What cannot be judged, by its kind."""
        self._open = _Open()
        self._rules: dict[int, Rules] = {}

    def rules(self, raw: Any, home: Home) -> Rules:
        """Those of a schema that stands in `home`."""
        found = self._rules.get(id(raw)) if isinstance(raw, dict) else None
        if found is None:
            found = Rules(self, raw, home_of(home, raw))
            if isinstance(raw, dict):
                found = self._rules.setdefault(id(raw), found)
        return found

    def doubt(self, kind: str, what: str) -> None:
        """Remember what cannot be judged."""
        known = self.doubts.setdefault(kind, [])
        if what not in known:
            known.append(what)

    def search(self, pattern: Any) -> Automaton | None:
        """A regular expression, None if it is not judged."""
        try:
            if isinstance(pattern, str):
                return search(pattern)
            why = "it is no text"
        except Unreadable as unreadable:
            why = str(unreadable)
        self.doubt("patterns", f"{shown(pattern)} ({why})")
        return None

    @contextmanager
    def held(self, rules: Rules, value: Any) -> Iterator[bool]:
        """While a value is held against a schema; whether that was not so before."""
        pair = (id(rules), id(value))
        is_first = pair not in self._open.pairs
        self._open.pairs.add(pair)
        try:
            yield is_first
        finally:
            if is_first:
                self._open.pairs.discard(pair)

    def is_held(self, rules: Rules, value: Any) -> bool:
        """Whether a value is being held against a schema."""
        return (id(rules), id(value)) in self._open.pairs

    def known(self) -> list[Rules]:
        """Those of the schemas that were looked at so far."""
        return [*self._rules.values()]


class Rules:
    """What one schema asks."""

    def __init__(self, book: Rulebook, raw: Any, home: Home) -> None:
        self.book = book
        self.raw: Mapping[str, Any] = raw if isinstance(raw, dict) else {}
        self.home = home
        self.is_never = raw is False
        self.checks: tuple[Check, ...] | None = None
        """What `checks.first_problem` made of it, None before."""

    def inner(self, raw: Any) -> Rules:
        """The rules of a schema in this one."""
        return self.book.rules(raw, self.home)

    def of(self, keyword: str) -> Rules | None:
        """The rules of the schema that a keyword has, if it has one."""
        raw = self.raw.get(keyword)
        return self.inner(raw) if isinstance(raw, dict | bool) else None

    def each(self, keyword: str) -> list[Rules]:
        """The rules of the list of schemas that a keyword has."""
        raw = self.raw.get(keyword)
        return [self.inner(one) for one in raw if isinstance(one, dict | bool)] if isinstance(raw, list) else []

    def named(self, keyword: str) -> dict[str, Rules]:
        """The rules of the schemas that a keyword has by name."""
        raw = self.raw.get(keyword)
        schemas = raw.items() if isinstance(raw, dict) else ()
        return {name: self.inner(one) for name, one in schemas if isinstance(one, dict | bool)}

    @cached_property
    def target(self) -> Rules | None:
        """The rules to which a reference leads."""
        reference = self.raw.get("$ref", self.raw.get("$dynamicRef"))
        if reference is None:
            return None
        found = self.book.references.find(reference, self.home)
        if "$ref" not in self.raw and self.book.references.depends_on_the_way(reference):
            found = None
        if found is None or not isinstance(found.value, dict | bool):
            self.book.doubt("references", shown(reference))
            return None
        return self.book.rules(found.value, found.home)

    def ends(self) -> Iterator[Rules]:
        """The schema, and those for which it stands."""
        one: Rules | None = self
        for _ in range(MAX_STEPS):
            if one is None:
                return
            yield one
            one = one.target

    @cached_property
    def is_circular(self) -> bool:
        """Whether it leads back to itself about the same value."""
        waiting, seen = [*self._about_the_same()], set[Rules]()
        while waiting:
            one = waiting.pop()
            if one is self:
                return True
            if one not in seen:
                seen.add(one)
                waiting += one._about_the_same()
        return False

    def _about_the_same(self) -> Iterator[Rules]:
        """The schemas that it asks about the same value."""
        if self.target is not None:
            yield self.target
        for keyword in _ABOUT_THE_SAME:
            yield from self.each(keyword)
        yield from (one for keyword in _CONDITIONS if (one := self.of(keyword)) is not None)
        yield from (*self.named("dependentSchemas").values(), *self.named("dependencies").values())

    @cached_property
    def fields(self) -> dict[str, Rules]:
        """The rules of the fields that have a name."""
        return self.named("properties")

    @cached_property
    def patterns(self) -> list[tuple[Automaton | None, Rules]]:
        """The rules of fields by what their names are like; None where that is not judged."""
        return [(self.book.search(pattern), rules) for pattern, rules in self.named("patternProperties").items()]

    @cached_property
    def first_items(self) -> list[Rules]:
        """The rules of the first items, one each."""
        return self.each("prefixItems") or self.each("items")

    @cached_property
    def other_items(self) -> Rules | None:
        """The rules of the items behind those."""
        return self.of("additionalItems" if isinstance(self.raw.get("items"), list) else "items")
