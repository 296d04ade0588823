"""What a schema means, however it is written: `$ref`, `allOf`, unions and null resolved, one step at a time.

The pipeline's own normal form is no use here: it has neither bounds nor defaults, as nothing in Python comes of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import product
from typing import Any, NamedTuple

from scripts.pipeline import names
from scripts.pipeline.documents.pointer import look, resolve, target
from scripts.pipeline.errors import PipelineError
from scripts.pipeline.normalising.schemas import MOST_VARIANTS, is_condition

from .. import keywords
from ..finding import json_text
from .facts import KINDS, MARKS, NEVER, Facts, Term, either, facts_of, identity, own_kinds
from .fragments import fragment

_NULL = {"type": "null"}
_COMPONENTS = "#/components/schemas/"
_BESIDE_NULLABLE = frozenset({"nullable", "title", "description", "example", "examples", "default", "deprecated"})


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a schema allows, by kind; of objects there may be several."""

    kinds: dict[str, tuple[Facts, ...]]
    words: frozenset[tuple[str, str]] = frozenset()
    """What only describes it, as keywords and the JSON of their values."""
    default: str | None = None
    """The JSON of the value that counts when none is sent."""
    marks: frozenset[str] = frozenset()
    """Which of `deprecated`, `readOnly` and `writeOnly` it is."""
    told: dict[str, str] = field(default_factory=dict)
    """The values of a discriminator, with what they refer to."""
    told_by: str = ""
    """The field that holds them."""
    told_else: str = ""
    """What it is for all other values, if that is told."""

    @property
    def type(self) -> str:
        """The kinds in words."""
        if len(self.kinds) == len(KINDS):
            return "anything"
        words = ["integer" if kind == "number" and self.kinds[kind][0].whole else kind for kind in self.kinds]
        return " or ".join(words) or "nothing"


class Summary(NamedTuple):
    """The type of a field, and which texts it may be, if that is told."""

    type: str
    values: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to fit a schema: the schemas that then hold, each without its references and compositions."""

    parts: Term
    name: str = ""


class Meanings:
    """The meanings of the schemas of one document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self._known: dict[tuple[int, ...], Meaning] = {}
        self._ways: dict[int, list[_Way]] = {}
        self._shown: dict[tuple[int, ...], str] = {}
        self._open: set[int] = set()
        self._classes = names.classes(document.get("components", {}).get("schemas", {}), names.Names())

    def of(self, term: Term) -> Meaning:
        """What a value means that must fit all these schemas."""
        key = identity(term)
        if key not in self._known:
            self._known[key] = self._meaning(term)
        return self._known[key]

    def _meaning(self, term: Term) -> Meaning:
        ways = _together([self.ways(raw) for raw in term])
        heads = list({id(head): head for raw in term for head in self._heads(raw)}.values())
        parts = (*heads, *(part for way in ways for part in way.parts))
        choices = [one["discriminator"] for one in parts if isinstance(one.get("discriminator"), dict)]
        choice: dict[str, Any] = choices[0] if choices else {}
        return Meaning(
            self._kinds(ways, {id(head) for head in heads}),
            words=self._words(heads),
            default=next((json_text(head["default"]) for head in heads if "default" in head), None),
            marks=frozenset(mark for mark in MARKS for head in heads if head.get(mark) is True),
            told=dict(choice.get("mapping", {})),
            told_by=str(choice.get("propertyName", "")),
            told_else=str(choice.get("defaultMapping", "")).removeprefix(_COMPONENTS),
        )

    def _words(self, parts: Iterable[Any]) -> frozenset[tuple[str, str]]:
        return frozenset(word for part in parts for word in keywords.words("schema", part, self.document))

    def has(self, reference: str) -> bool:
        """Whether there is something that is referred to, by its place or as a component of this name."""
        return reference.removeprefix(_COMPONENTS) in self.document.get("components", {}).get("schemas", {})

    def class_of(self, name: str) -> str:
        """The class of a component, or of what has this title."""
        return self._classes.get(name) or names.class_name(name)

    def shown(self, term: Term) -> str:
        """Schemas as they are shown to a person."""
        key = identity(term)
        if key not in self._shown:
            self._shown[key] = fragment(self.document, term)
        return self._shown[key]

    def summary(self, facts: Facts) -> dict[str, Summary]:
        """The fields of an object at a glance."""
        found = {}
        for name, term in facts.fields.items():
            meaning = self.of(term)
            (text,) = meaning.kinds.get("string", (None,))
            values = frozenset(map(str, text.values.values())) if text and text.values is not None else None
            found[name] = Summary(meaning.type, values)
        return found

    def _heads(self, raw: Any) -> Iterator[dict[str, Any]]:
        """A schema, what it is another name for, and what it is composed of."""
        waiting, seen = [raw], set[int]()
        while waiting:
            one = waiting.pop(0)
            if not isinstance(one, dict) or id(one) in seen:
                continue
            seen.add(id(one))
            yield one
            waiting += [look(self.document, one["$ref"])] if "$ref" in one else []
            waiting += one.get("allOf", [])

    def _kinds(self, ways: list[_Way], heads: set[int]) -> dict[str, tuple[Facts, ...]]:
        facts = []
        for way in ways:
            words = self._words(part for part in way.parts if id(part) not in heads)
            facts += [replace(one, words=words) for one in facts_of(_kinds_of(way), way.parts, way.name, heads)]
        found: dict[str, tuple[Facts, ...]] = {}
        for kind in KINDS:
            own = [one for one in facts if one.kind == kind]
            if own:
                found[kind] = tuple(own) if kind == "object" else (either(own),)
        return found

    def ways(self, raw: Any) -> list[_Way]:
        """All ways to fit a schema; of one that is composed of itself, those that are not."""
        if raw is False:
            raw = NEVER
        if not isinstance(raw, dict) or id(raw) in self._open:
            return [_Way(())]
        if id(raw) not in self._ways:
            self._open.add(id(raw))
            self._ways[id(raw)] = self._found(raw)
            self._open.remove(id(raw))
        return self._ways[id(raw)]

    def _found(self, raw: dict[str, Any]) -> list[_Way]:
        title = raw["title"] if isinstance(raw.get("title"), str) else ""
        sets: list[list[_Way]] = [[_Way((raw,), title)]]
        nullable = raw.get("nullable") is True
        if "$ref" in raw:
            keys = target(raw["$ref"])
            name = keys[2] if keys[:2] == ("components", "schemas") and len(keys) == 3 else ""
            aliased = look(self.document, raw["$ref"])
            ways = self.ways(aliased)
            sets.append(ways if _is_alias(aliased) else _named(ways, name))
        members = raw.get("allOf", [])
        for member in members:
            if isinstance(member, dict) and member.get("nullable") is True and set(member) <= _BESIDE_NULLABLE:
                nullable = True
                continue
            ways = self.ways(member)
            sets.append(ways if len(members) == 1 else [replace(way, name="") for way in ways])
        for keyword in ("oneOf", "anyOf"):
            several = [way for one in raw.get(keyword, []) if not is_condition(one) for way in self.ways(one)]
            if several:
                sets.append(several)
        return [*_together(sets), *([_Way((_NULL,))] if nullable else [])]


def resolved(document: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    """A part of a document, or what it refers to, with what is said beside the reference."""
    if "$ref" not in value:
        return value
    return {**resolve(document, value["$ref"]), **{key: said for key, said in value.items() if key != "$ref"}}


def _is_alias(raw: Any) -> bool:
    """Whether a component is only another name of one, so that there is no class of it."""
    return isinstance(raw, dict) and "properties" not in raw and ("$ref" in raw or len(raw.get("allOf", [])) == 1)


def _named(ways: list[_Way], name: str) -> list[_Way]:
    """The ways to fit a component: it gives its name to the one there is, or to those of several that have none."""
    is_one = sum(_NULL not in way.parts for way in ways) == 1
    return [replace(way, name=name if name and (is_one or not way.name) else way.name) for way in ways]


def _together(sets: list[list[_Way]]) -> list[_Way]:
    """The ways to fit all of several schemas."""
    ways = [_Way(())]
    for more in sets:
        if len(ways) * len(more) > MOST_VARIANTS**2:
            raise PipelineError(f"a composition has {len(ways) * len(more):,} variants, too many to compare")
        ways = [_joined(one, other) for one, other in product(ways, more)]
    possible = [way for way in ways if _kinds_of(way)]
    return possible or ways


def _joined(one: _Way, other: _Way) -> _Way:
    parts = {id(raw): raw for raw in (*one.parts, *other.parts)}
    return _Way(tuple(parts.values()), other.name or one.name)


def _kinds_of(way: _Way) -> list[str]:
    kinds = set(KINDS)
    for part in way.parts:
        kinds &= own_kinds(part)
    return [kind for kind in KINDS if kind in kinds]
