"""What a schema asks of a value: JSON Schema 2020-12, and what older drafts and OpenAPI 3.0 write otherwise.

Where versions differ, a schema is read as it is meant, whatever version it is said to be of: `exclusiveMaximum: true`
and `nullable` count in 3.1 too, and what stands beside a `$ref` in 3.0. Each schema is made into a list of checks when
a value is first held against it. What cannot be judged is let pass, and `doubts` says what that is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

from .keywords import FORMATS, Check, formatted, is_number, limited, limits, one_of, typed, unlike
from .patterns import Unreadable
from .problems import WORDS, Problem, shown
from .references import Home, References, home_of
from .searches import Automaton, search

MAX_NAMES = 20
"""How many names of fields a message shows."""


class Rulebook:
    """The rules of one document; the same part of it always gives the same ones."""

    def __init__(self, references: References) -> None:
        self.references = references
        self.doubts: dict[str, None] = {}
        """What cannot be judged, in the order in which it was found."""
        self._rules: dict[int, Rules] = {}

    def rules(self, raw: Any, home: Home) -> Rules:
        """Those of a schema that stands in `home`."""
        found = self._rules.get(id(raw)) if isinstance(raw, dict) else None
        if found is None:
            found = Rules(self, raw, home_of(home, raw))
            if isinstance(raw, dict):
                found = self._rules.setdefault(id(raw), found)
        return found

    def doubt(self, what: str) -> None:
        """Remember what cannot be judged."""
        self.doubts[what] = None

    def search(self, pattern: Any) -> Automaton | None:
        """A regular expression, None if it is not judged."""
        try:
            if isinstance(pattern, str):
                return search(pattern)
            why = "it is no text"
        except Unreadable as unreadable:
            why = str(unreadable)
        self.doubt(f"the pattern {shown(pattern)}: {why}")
        return None

    def read_all(self) -> None:
        """Make all checks of the schemas that are known, and of those in them."""
        read = 0
        while fresh := [*self._rules.values()][read:]:
            read += len(fresh)
            for rules in fresh:
                rules.checks  # noqa: B018


class Rules:
    """What one schema asks."""

    def __init__(self, book: Rulebook, raw: Any, home: Home) -> None:
        self.book = book
        self.raw: Mapping[str, Any] = raw if isinstance(raw, dict) else {}
        self.home = home
        self.is_never = raw is False

    def problem(self, value: Any) -> Problem | None:
        """The first problem of a value, None if it is valid."""
        if value is None and self.raw.get("nullable") is True:
            return None
        for check in self.checks:
            found = check(value)
            if found is not None:
                return found
        return None

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
        if found is None or not isinstance(found.value, dict | bool):
            self.book.doubt(f"the reference {shown(reference)}")
            return None
        return self.book.rules(found.value, found.home)

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

    @cached_property
    def checks(self) -> tuple[Check, ...]:
        """All that is asked, in the order in which it is said what is wrong."""
        if self.is_never:
            return (_never,)
        return tuple(check for make in _MAKERS for check in make(self))


def _never(value: Any) -> Problem | None:
    return Problem((), f"must be left out, not {shown(value)}")


def _reference(rules: Rules) -> Iterator[Check]:
    if rules.target is not None:
        yield rules.target.problem


def _type(rules: Rules) -> Iterator[Check]:
    raw = rules.raw.get("type")
    types = frozenset([raw] if isinstance(raw, str) else raw or ())
    if types and types <= WORDS.keys():
        yield typed(types)
    elif types:
        rules.book.doubt(f"the type {shown(raw)}")


def _values(rules: Rules) -> Iterator[Check]:
    if "const" in rules.raw:
        yield one_of([rules.raw["const"]])
    if isinstance(rules.raw.get("enum"), list):
        yield one_of(rules.raw["enum"])


def _limits(rules: Rules) -> Iterator[Check]:
    for keyword, limit in limits(rules.raw).items():
        if is_number(limit) and (keyword != "multipleOf" or limit > 0):
            yield limited(keyword, limit)
        else:
            rules.book.doubt(f"{keyword}: {shown(limit)}")
    if rules.raw.get("uniqueItems") is True:
        yield unlike


def _texts(rules: Rules) -> Iterator[Check]:
    if "pattern" in rules.raw:
        pattern, found = rules.raw["pattern"], rules.book.search(rules.raw["pattern"])

        def check(value: Any) -> Problem | None:
            if found is not None and isinstance(value, str) and not found.is_found_in(value):
                return Problem((), f"must match {pattern}, not {shown(value)}")
            return None

        yield check
    if rules.raw.get("format") in FORMATS:
        yield formatted(rules.raw["format"])


def _required(rules: Rules) -> Iterator[Check]:
    names = rules.raw.get("required")
    needed = [name for name in names if _is_for_both(rules, name)] if isinstance(names, list) else []

    def check(value: Any) -> Problem | None:
        if isinstance(value, dict):
            for name in needed:
                if name not in value:
                    return Problem((name,), "is required")
        return None

    if needed:
        yield check


def _is_for_both(rules: Rules, name: str) -> bool:
    """Whether a field stands in requests and in answers: what one of them lacks by right is not missed in either."""
    raw = rules.fields[name].raw if name in rules.fields else {}
    meant = rules.book.references.end(raw, rules.home) or {}
    return not any(one.get(keyword) is True for one in (raw, meant) for keyword in ("readOnly", "writeOnly"))


def _fields(rules: Rules) -> Iterator[Check]:
    fields, patterns, others = rules.fields, rules.patterns, rules.of("additionalProperties")

    def check(value: Any) -> Problem | None:
        if not isinstance(value, dict):
            return None
        for name, item in value.items():
            inner = fields.get(name)
            meant = [] if inner is None else [inner]
            if patterns:
                meant += [one for pattern, one in patterns if pattern is not None and pattern.is_found_in(name)]
            if not meant and others is not None and all(pattern is not None for pattern, _ in patterns):
                if others.is_never:
                    return unknown(name, fields)
                meant = [others]
            for one in meant:
                found = one.problem(item)
                if found is not None:
                    return found.inside(name)
        return None

    if fields or patterns or others is not None:
        yield check


def unknown(name: str, fields: Iterable[str]) -> Problem:
    """What is wrong with a field that is not known."""
    allowed = ", ".join([*fields][:MAX_NAMES])
    return Problem((name,), f"is not a known field, which are {allowed}" if allowed else "is not allowed here")


def _names(rules: Rules) -> Iterator[Check]:
    names = rules.of("propertyNames")

    def check(value: Any) -> Problem | None:
        for name in value if isinstance(value, dict) and names is not None else ():
            found = names.problem(name)
            if found is not None:
                return Problem((name,), f"has a name that is not allowed: {found.message}")
        return None

    if names is not None:
        yield check


def _dependent(rules: Rules) -> Iterator[Check]:
    """What goes together; older drafts have one keyword for both forms of it."""
    older = rules.raw.get("dependencies")
    needed = {**(rules.raw.get("dependentRequired") or {})}
    needed |= {name: names for name, names in (older or {}).items() if isinstance(names, list)}
    schemas = {**rules.named("dependentSchemas"), **rules.named("dependencies")}

    def check(value: Any) -> Problem | None:
        if not isinstance(value, dict):
            return None
        for name, others in needed.items():
            missing = next((other for other in others if other not in value), None) if name in value else None
            if missing is not None:
                return Problem((missing,), f"is required beside {name}")
        return next((found for name in schemas if name in value and (found := schemas[name].problem(value))), None)

    if needed or schemas:
        yield check


def _items(rules: Rules) -> Iterator[Check]:
    first, others = rules.first_items, rules.other_items

    def check(value: Any) -> Problem | None:
        if not isinstance(value, list):
            return None
        for place, item in enumerate(value):
            one = first[place] if place < len(first) else others
            if one is None:
                return None
            if one.is_never and place >= len(first):
                return Problem((), f"must have at most {len(first)} items")
            found = one.problem(item)
            if found is not None:
                return found.inside(place)
        return None

    if first or others is not None:
        yield check


def _contained(rules: Rules) -> Iterator[Check]:
    wanted = rules.of("contains")
    bounds = [rules.raw.get(keyword, usual) for keyword, usual in (("minContains", 1), ("maxContains", None))]
    least, most = (bound if is_number(bound) else usual for bound, usual in zip(bounds, (1, None), strict=True))

    def check(value: Any) -> Problem | None:
        if not isinstance(value, list) or wanted is None:
            return None
        problems = [wanted.problem(item) for item in value]
        count = problems.count(None)
        if count < least:
            why = next((f": {found.message}" for found in problems if found is not None), "")
            return Problem((), f"must have at least {least} items of the kind that it has to have{why}")
        if most is not None and count > most:
            return Problem((), f"must have at most {most} items of one kind, not {count}")
        return None

    if wanted is not None:
        yield check


def _all(rules: Rules) -> Iterator[Check]:
    yield from (one.problem for one in rules.each("allOf"))


def _any(rules: Rules) -> Iterator[Check]:
    for keyword in ("oneOf", "anyOf"):
        variants = rules.each(keyword)
        if variants:
            yield _one(variants) if keyword == "oneOf" else _some(variants)


def _some(variants: list[Rules]) -> Check:
    def check(value: Any) -> Problem | None:
        problems = []
        for variant in variants:
            found = variant.problem(value)
            if found is None:
                return None
            problems.append(found)
        return _meant(problems)

    return check


def _one(variants: list[Rules]) -> Check:
    def check(value: Any) -> Problem | None:
        problems = [variant.problem(value) for variant in variants]
        matches = problems.count(None)
        if matches == 0:
            return _meant(filter(None, problems))
        return Problem((), f"fits {matches} of the forms that it can have, one is allowed") if matches > 1 else None

    return check


def _meant(problems: Iterable[Problem]) -> Problem:
    """That of the variant that went well the longest, which is the one that was meant."""
    return max(problems, key=lambda found: len(found.place))


def _conditional(rules: Rules) -> Iterator[Check]:
    condition, then, otherwise = rules.of("if"), rules.of("then"), rules.of("else")

    def check(value: Any) -> Problem | None:
        assert condition is not None
        asked = then if condition.problem(value) is None else otherwise
        return None if asked is None else asked.problem(value)

    if condition is not None and not (then is None and otherwise is None):
        yield check


def _refused(rules: Rules) -> Iterator[Check]:
    refused = rules.of("not")

    def check(value: Any) -> Problem | None:
        assert refused is not None
        return Problem((), f"must not be {shown(value)}") if refused.problem(value) is None else None

    if refused is not None:
        yield check


def _unevaluated(rules: Rules) -> Iterator[Check]:
    """What none of the schemas about the same value has looked at."""
    others, other_items = rules.of("unevaluatedProperties"), rules.of("unevaluatedItems")

    def check(value: Any) -> Problem | None:
        one = others if isinstance(value, dict) else other_items if isinstance(value, list) else None
        if one is None:
            return None
        looked_at = evaluated(rules, value, is_own=True)
        for key in value if isinstance(value, dict) else range(len(value)):
            if key in looked_at:
                continue
            if one.is_never:
                known = sorted(map(str, looked_at)) if isinstance(value, dict) else ()
                return unknown(key, known)
            found = one.problem(value[key])
            if found is not None:
                return found.inside(key)
        return None

    if others is not None or other_items is not None:
        yield check


_MAKERS: tuple[Callable[[Rules], Iterator[Check]], ...] = (
    _reference,
    _type,
    _values,
    _limits,
    _texts,
    _required,
    _fields,
    _names,
    _dependent,
    _items,
    _contained,
    _all,
    _any,
    _conditional,
    _refused,
    _unevaluated,
)


def evaluated(rules: Rules, value: Any, *, is_own: bool = False) -> set[str | int]:
    """The fields or items of a value at which a schema, or one in it about the same value, has looked."""
    found: set[str | int] = set()
    for one in _about_the_same(rules, value):
        found |= evaluated(one, value)
    if isinstance(value, dict):
        found |= _fields_looked_at(rules, value, is_own)
    elif isinstance(value, list):
        found |= _items_looked_at(rules, value, is_own)
    return found


def _fields_looked_at(rules: Rules, value: Mapping[str, Any], is_own: bool) -> set[str | int]:
    if "additionalProperties" in rules.raw or (not is_own and "unevaluatedProperties" in rules.raw):
        return {*value}
    patterns = [pattern for pattern, _ in rules.patterns]
    alike = {name for name in value if any(one is None or one.is_found_in(name) for one in patterns)}
    return (value.keys() & rules.fields.keys()) | alike


def _items_looked_at(rules: Rules, value: list[Any], is_own: bool) -> set[str | int]:
    if rules.other_items is not None or (not is_own and "unevaluatedItems" in rules.raw):
        return {*range(len(value))}
    wanted = rules.of("contains")
    contained = () if wanted is None else (place for place, item in enumerate(value) if wanted.problem(item) is None)
    return {*range(min(len(rules.first_items), len(value))), *contained}


def _about_the_same(rules: Rules, value: Any) -> Iterator[Rules]:
    """The schemas in this one that are about the same value, and that it keeps."""
    if rules.target is not None:
        yield rules.target
    yield from rules.each("allOf")
    for one in (*rules.each("anyOf"), *rules.each("oneOf")):
        if one.problem(value) is None:
            yield one
    condition = rules.of("if")
    if condition is not None:
        holds = condition.problem(value) is None
        branch = rules.of("then" if holds else "else")
        yield from (one for one in (condition if holds else None, branch) if one is not None)
    if isinstance(value, dict):
        yield from (one for name, one in rules.named("dependentSchemas").items() if name in value)
