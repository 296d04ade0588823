"""What a schema asks of a value: JSON Schema 2020-12, and what older drafts and OpenAPI 3.0 write otherwise.

Where versions differ, a schema is read as it is meant, whatever version it is said to be of: `exclusiveMaximum: true`
and `nullable` count in 3.1 too, and what stands beside a `$ref` in 3.0. Each schema is made into a list of checks when
a value is first held against it. What cannot be judged is let pass, and the rulebook says what that is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from math import inf
from typing import Any

from .discriminators import Discriminator, discriminator
from .keywords import FORMATS, Check, formatted, is_number, limited, limits, one_of, typed, unlike
from .problems import WORDS, Problem, shown
from .rules import Rulebook, Rules

MAX_NAMES = 20
"""How many names of fields a message shows."""


_DEEPEST = 9
"""How many references and compositions lead to what is said of a field, at most."""
_BOUNDS = {"minContains", "maxContains"}


def first_problem(rules: Rules, value: Any) -> Problem | None:
    """The first problem of a value, None if it is valid."""
    if value is None and rules.raw.get("nullable") is True:
        return None
    for check in _checks(rules) if rules.checks is None else rules.checks:
        found = check(value)
        if found is not None:
            return found
    return None


def unjudged(book: Rulebook) -> dict[str, list[str]]:
    """What cannot be judged of the schemas that are known and of those in them, by its kind."""
    read = 0
    while fresh := book.known()[read:]:
        read += len(fresh)
        for rules in fresh:
            _checks(rules)
    return book.doubts


def _checks(rules: Rules) -> tuple[Check, ...]:
    """All that is asked, in the order in which it is said what is wrong."""
    made = (check for make in _MAKERS for check in make(rules))
    checks = (_never,) if rules.is_never else tuple(made)
    rules.checks = (partial(_once, rules, checks),) if rules.is_circular else checks
    return rules.checks


def _once(rules: Rules, checks: tuple[Check, ...], value: Any) -> Problem | None:
    """What a schema asks that leads back to itself, as a base does that lists its heirs: not again on the way."""
    with rules.book.held(rules, value) as is_first:
        found = (check(value) for check in (checks if is_first else ()))
        return next((problem for problem in found if problem is not None), None)


def _never(value: Any) -> Problem | None:
    return Problem((), f"must be left out, not {shown(value)}")


def _reference(rules: Rules) -> Iterator[Check]:
    if rules.target is not None:
        yield partial(first_problem, rules.target)


def _type(rules: Rules) -> Iterator[Check]:
    raw = rules.raw.get("type")
    types = frozenset([raw] if isinstance(raw, str) else raw or ())
    if types and types <= WORDS.keys():
        yield typed(types)
    elif types:
        rules.book.doubt("keywords", f"type: {shown(raw)}")


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
            rules.book.doubt("keywords", f"{keyword}: {shown(limit)}")
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
    needed = [name for name in names if not _is_exempt(rules, name)] if isinstance(names, list) else []

    def check(value: Any) -> Problem | None:
        if isinstance(value, dict):
            for name in needed:
                if name not in value:
                    return Problem((name,), "is required")
        return None

    if needed:
        yield check


def _is_exempt(rules: Rules, name: str) -> bool:
    """Whether a field is one of the other direction: an id that is only read, a secret that is only written."""
    return name in rules.fields and _says(rules.fields[name], rules.book.exempt, _DEEPEST)


def _says(rules: Rules, keyword: str, depth: int) -> bool:
    """Whether a schema, or one that it refers to or is made of, has a keyword that is true."""
    parts = (*([] if rules.target is None else [rules.target]), *rules.each("allOf"))
    return rules.raw.get(keyword) is True or (depth > 0 and any(_says(part, keyword, depth - 1) for part in parts))


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
                found = first_problem(one, item)
                if found is not None:
                    return found.inside(name)
        return None

    if fields or patterns or others is not None:
        yield check


def unknown(name: str | int, fields: Iterable[str]) -> Problem:
    """What is wrong with a field that is not known."""
    allowed = ", ".join([*fields][:MAX_NAMES])
    return Problem((name,), f"is not a known field, which are {allowed}" if allowed else "is not allowed here")


def _names(rules: Rules) -> Iterator[Check]:
    names = rules.of("propertyNames")

    def check(value: Any) -> Problem | None:
        assert names is not None
        for name in value if isinstance(value, dict) else ():
            found = first_problem(names, name)
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
        return next(
            (found for name in schemas if name in value and (found := first_problem(schemas[name], value))), None
        )

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
                return Problem((), f"must have at most {len(first)} item{'s' * (len(first) != 1)}")
            found = first_problem(one, item)
            if found is not None:
                return found.inside(place)
        return None

    if first or others is not None:
        yield check


def _contained(rules: Rules) -> Iterator[Check]:
    wanted = rules.of("contains")
    bounds = {keyword: rules.raw[keyword] for keyword in _BOUNDS & rules.raw.keys() if is_number(rules.raw[keyword])}
    least, most = bounds.get("minContains", 1), bounds.get("maxContains", inf)

    def check(value: Any) -> Problem | None:
        if not isinstance(value, list) or wanted is None:
            return None
        problems = [first_problem(wanted, item) for item in value]
        count = problems.count(None)
        if count < least:
            why = next((f": {found.message}" for found in problems if found is not None), "")
            return Problem((), f"must have at least {least} items of the kind that it has to have{why}")
        if count > most:
            return Problem((), f"must have at most {most} items of one kind, not {count}")
        return None

    if wanted is not None:
        yield check


def _all(rules: Rules) -> Iterator[Check]:
    yield from (partial(first_problem, one) for one in rules.each("allOf"))


def _any(rules: Rules) -> Iterator[Check]:
    for keyword in ("oneOf", "anyOf"):
        variants = rules.each(keyword)
        if variants:
            judge = _one(variants) if keyword == "oneOf" else _some(variants)
            told = discriminator(rules.raw, keyword)
            judge = judge if told is None else _told(told, rules.raw[keyword], rules, judge)
            yield _unchosen(rules, variants, judge) if rules.is_circular else judge


def _unchosen(rules: Rules, variants: list[Rules], judge: Check) -> Check:
    """The choice between variants of which none is being looked at: an heir asks its base, which lists it."""
    ends = [one for variant in variants for one in variant.ends()]

    def check(value: Any) -> Problem | None:
        return None if any(rules.book.is_held(one, value) for one in ends) else judge(value)

    return check


def _told(said: Discriminator, variants: list[Any], rules: Rules, judge: Check) -> Check:
    """The variant that the discriminator of a value names, or else the choice between all of them."""
    named = {name: rules.inner(variants[place]) for name, place in said.places.items()}

    def check(value: Any) -> Problem | None:
        name = value.get(said.field) if isinstance(value, dict) else None
        one = named.get(name) if isinstance(name, str) else None
        return judge(value) if one is None else first_problem(one, value)

    return check


def _some(variants: list[Rules]) -> Check:
    def check(value: Any) -> Problem | None:
        problems = []
        for variant in variants:
            found = first_problem(variant, value)
            if found is None:
                return None
            problems.append(found)
        return _meant(problems)

    return check


def _one(variants: list[Rules]) -> Check:
    def check(value: Any) -> Problem | None:
        problems = [first_problem(variant, value) for variant in variants]
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
        asked = then if first_problem(condition, value) is None else otherwise
        return None if asked is None else first_problem(asked, value)

    if condition is not None and not (then is None and otherwise is None):
        yield check


def _refused(rules: Rules) -> Iterator[Check]:
    refused = rules.of("not")

    def check(value: Any) -> Problem | None:
        assert refused is not None
        return Problem((), f"must not be {shown(value)}") if first_problem(refused, value) is None else None

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
                return unknown(key, rules.fields if isinstance(value, dict) else ())
            found = first_problem(one, value[key])
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


def evaluated(rules: Rules, value: Any, *, is_own: bool = False, seen: frozenset[int] = frozenset()) -> set[str | int]:
    """The fields or items of a value at which a schema, or one in it about the same value, has looked."""
    found: set[str | int] = set()
    seen |= {id(rules)}
    for one in _about_the_same(rules, value):
        if id(one) not in seen:
            found |= evaluated(one, value, seen=seen)
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
    return {*(value.keys() & rules.fields.keys()), *alike}


def _items_looked_at(rules: Rules, value: list[Any], is_own: bool) -> set[str | int]:
    if rules.other_items is not None or (not is_own and "unevaluatedItems" in rules.raw):
        return {*range(len(value))}
    wanted = rules.of("contains")
    contained = (
        () if wanted is None else (place for place, item in enumerate(value) if first_problem(wanted, item) is None)
    )
    return {*range(min(len(rules.first_items), len(value))), *contained}


def _about_the_same(rules: Rules, value: Any) -> Iterator[Rules]:
    """The schemas in this one that are about the same value, and that it keeps."""
    if rules.target is not None:
        yield rules.target
    yield from rules.each("allOf")
    for one in (*rules.each("anyOf"), *rules.each("oneOf")):
        if first_problem(one, value) is None:
            yield one
    condition = rules.of("if")
    if condition is not None:
        holds = first_problem(condition, value) is None
        branch = rules.of("then" if holds else "else")
        yield from (one for one in (condition if holds else None, branch) if one is not None)
    if isinstance(value, dict):
        yield from (one for name, one in rules.named("dependentSchemas").items() if name in value)
