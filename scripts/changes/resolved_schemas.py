"""What a schema means, however it is written: `$ref`, `allOf`, unions and null resolved, one step at a time.

The pipeline's own normal form is no use here: it has neither bounds nor defaults, as nothing in Python comes of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import product
from typing import Any, NamedTuple

from scripts.pipeline.errors import PipelineError
from scripts.pipeline.pointer import look, resolve, target
from scripts.pipeline.schemas import MOST_VARIANTS, is_condition

from .bounds import Bound, bounds_of, loosest, tightest

Term = tuple[Any, ...]
"""Schemas as they stand in a document, all of which a value must fit; none at all is anything."""

KINDS = ("string", "number", "boolean", "object", "array", "null")

_NULL = {"type": "null"}
_OBJECT = frozenset({"properties", "additionalProperties", "patternProperties", "required"})
_ARRAY = frozenset({"items", "prefixItems"})
_BESIDE_NULLABLE = frozenset({"nullable", "title", "description", "example", "examples", "default", "deprecated"})


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of values of one kind."""

    kind: str
    name: str = ""
    """The component or the title that the schema has."""
    values: dict[str, Any] | None = None
    """The values that are allowed, by their JSON; None if it is any."""
    whole: bool = False
    formats: frozenset[str] = frozenset()
    """The formats of a text, an empty one if it may have none."""
    bounds: dict[str, Bound] = field(default_factory=dict)
    fields: dict[str, Term] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    closed: bool = False
    """Whether no other fields are allowed."""
    others: Term = ()
    """What fields may hold that have no name, or the items of a list."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a schema allows, by kind; of objects there may be several."""

    kinds: dict[str, tuple[Facts, ...]]
    description: str = ""
    default: str | None = None
    """The JSON of the value that counts when none is sent."""
    marks: frozenset[str] = frozenset()
    """Which of `deprecated`, `readOnly` and `writeOnly` it is."""

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
        self._open: set[int] = set()

    def of(self, term: Term) -> Meaning:
        """What a value means that must fit all these schemas."""
        key = identity(term)
        if key not in self._known:
            heads = [head for raw in term for head in self._heads(raw)]
            self._known[key] = Meaning(
                self._kinds(term),
                description=next((str(head["description"]) for head in heads if head.get("description")), ""),
                default=next((_json(head["default"]) for head in heads if "default" in head), None),
                marks=frozenset(
                    mark for mark in ("deprecated", "readOnly", "writeOnly") for head in heads if head.get(mark) is True
                ),
            )
        return self._known[key]

    def summary(self, facts: Facts) -> dict[str, Summary]:
        """The fields of an object at a glance."""
        found = {}
        for name, term in facts.fields.items():
            meaning = self.of(term)
            (text,) = meaning.kinds.get("string", (None,))
            values = frozenset(text.values) if text and text.values is not None else None
            found[name] = Summary(meaning.type, values)
        return found

    def _heads(self, raw: Any, seen: tuple[int, ...] = ()) -> Iterator[dict[str, Any]]:
        """A schema, and what it is another name for."""
        if not isinstance(raw, dict) or id(raw) in seen:
            return
        yield raw
        seen = (*seen, id(raw))
        if "$ref" in raw:
            yield from self._heads(look(self.document, raw["$ref"]), seen)
        elif len(raw.get("allOf", [])) == 1:
            yield from self._heads(raw["allOf"][0], seen)

    def _kinds(self, term: Term) -> dict[str, tuple[Facts, ...]]:
        ways = _together([self.ways(raw) for raw in term])
        facts = [facts for way in ways for facts in _facts(way)]
        found: dict[str, tuple[Facts, ...]] = {}
        for kind in KINDS:
            own = [one for one in facts if one.kind == kind]
            if own:
                found[kind] = tuple(own) if kind == "object" else (_either(own),)
        return found

    def ways(self, raw: Any) -> list[_Way]:
        """All ways to fit a schema; of one that is composed of itself, those that are not."""
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


def term(schema: Any) -> Term:
    """A schema alone; where there is none, anything goes."""
    return (schema,) if isinstance(schema, dict) else ()


def resolved(document: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    """A part of a document, or what it refers to."""
    found: dict[str, Any] = resolve(document, value["$ref"]) if "$ref" in value else value
    return found


def identity(term: Term) -> tuple[int, ...]:
    """The same for the same schemas of a document."""
    return tuple(id(raw) for raw in term)


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
        kinds &= _own_kinds(part)
    return [kind for kind in KINDS if kind in kinds]


def _own_kinds(raw: dict[str, Any]) -> set[str]:
    """The kinds that a schema allows by what it says itself; as in the pipeline, keywords of one kind imply it."""
    declared: set[str] = set(KINDS)
    if "type" in raw:
        types = raw["type"] if isinstance(raw["type"], list) else [raw["type"]]
        declared = {"number" if kind == "integer" else kind for kind in types}
    elif _OBJECT & raw.keys():
        declared = {"object"}
    elif _ARRAY & raw.keys():
        declared = {"array"}
    values = _values(raw)
    if values is None:
        return declared
    null = {"null"} if None in values or ("type" in raw and "null" in declared) else set()
    return {_kind(value) for value in values} & declared | null


def _values(raw: dict[str, Any]) -> list[Any] | None:
    if "const" in raw:
        return [raw["const"]]
    values: list[Any] | None = raw.get("enum")
    return values


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    for kind, types in {"boolean": bool, "string": str, "object": dict, "array": list}.items():
        if isinstance(value, types):
            return kind
    return "number"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _facts(way: _Way) -> Iterator[Facts]:
    for kind in _kinds_of(way):
        yield Facts(
            kind,
            name=way.name,
            values=None if kind == "null" else _all_values(kind, way.parts),
            whole=kind == "number" and any(_is_whole(part) for part in way.parts),
            formats=frozenset({_format(way.parts)}) if kind == "string" else frozenset(),
            bounds=tightest([bounds_of(part, kind) for part in way.parts]),
            **_inside(kind, way.parts),
        )


def _inside(kind: str, parts: Term) -> dict[str, Any]:
    if kind == "array":
        return {
            "others": _all(part.get("items") for part in parts),
            "fields": {str(at): term(raw) for part in parts for at, raw in enumerate(part.get("prefixItems", []))},
        }
    if kind != "object":
        return {}
    fields: dict[str, Term] = {}
    for part in parts:
        for name, raw in {**part.get("properties", {}), **part.get("patternProperties", {})}.items():
            fields[name] = _all([*fields.get(name, ()), raw])
    return {
        "fields": fields,
        "required": frozenset(name for part in parts for name in part.get("required", [])),
        "closed": any(part.get("additionalProperties") is False for part in parts),
        "others": _all(part.get("additionalProperties") for part in parts),
    }


def _all(schemas: Iterable[Any]) -> Term:
    return tuple({id(raw): raw for raw in schemas if isinstance(raw, dict)}.values())


def _all_values(kind: str, parts: Term) -> dict[str, Any] | None:
    result: dict[str, Any] | None = None
    for part in parts:
        values = _values(part)
        if values is not None:
            own = {_json(value): value for value in values if _kind(value) == kind}
            result = own if result is None else {text: value for text, value in result.items() if text in own}
    return None if kind == "boolean" and result is not None and len(result) == 2 else result


def _is_whole(raw: dict[str, Any]) -> bool:
    types = raw.get("type")
    return types == "integer" or (isinstance(types, list) and "integer" in types and "number" not in types)


def _format(parts: Term) -> str:
    found = ""
    for part in parts:
        if "contentMediaType" in part and "contentEncoding" not in part:
            found = "binary"
        elif isinstance(part.get("format"), str):
            found = part["format"]
    return found


def _either(facts: list[Facts]) -> Facts:
    """What is known of a value that is one of several of a kind."""
    if len(facts) == 1:
        return facts[0]
    values: dict[str, Any] | None = {}
    for one in facts:
        values = None if values is None or one.values is None else {**values, **one.values}
    return Facts(
        facts[0].kind,
        values=values,
        whole=all(one.whole for one in facts),
        formats=frozenset().union(*(one.formats for one in facts)),
        bounds=loosest([one.bounds for one in facts]),
        others=_union([one.others for one in facts]),
    )


def _union(terms: list[Term]) -> Term:
    """One schema for what fits one of several terms."""
    different = list({identity(term): term for term in terms}.values())
    if len(different) == 1 or not all(different):
        return different[0] if len(different) == 1 else ()
    return ({"anyOf": [term[0] if len(term) == 1 else {"allOf": list(term)} for term in different]},)
