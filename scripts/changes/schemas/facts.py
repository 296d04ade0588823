"""What is known of the values of one kind that fit several schemas at once, or one of several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from scripts.pipeline.normalising.schemas import is_condition

from .. import keywords
from ..finding import json_text
from .bounds import Bound, bounds_of, loosest, tightest

Term = tuple[Any, ...]
"""Schemas as they stand in a document, all of which a value must fit; none at all is anything."""

KINDS = ("string", "number", "boolean", "object", "array", "null")

NEVER: dict[str, Any] = {"enum": []}
"""The schema `false`, which nothing fits."""

_OBJECT = frozenset({"properties", "additionalProperties", "patternProperties", "required"})
_ARRAY = frozenset({"items", "prefixItems"})
_CODINGS = ("contentEncoding", "contentMediaType")
MARKS = ("deprecated", "readOnly", "writeOnly")
_CONDITIONS = {
    "object": ("propertyNames", "unevaluatedProperties"),
    "array": ("contains", "additionalItems", "unevaluatedItems"),
    "string": ("contentSchema",),
}
"""Keywords with a schema that decides whether a value is right, but says nothing of its type, by kind of value."""

_TRIPLE = ("if", "then", "else")


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
    """The formats of a value, an empty one if it may have none."""
    codings: dict[str, str] = field(default_factory=dict)
    bounds: dict[str, Bound] = field(default_factory=dict)
    fields: dict[str, Term] = field(default_factory=dict)
    """The fields of an object by name, or the first items of a list by number."""
    required: frozenset[str] = frozenset()
    closed: bool = False
    """Whether no other fields are allowed."""
    others: Term = ()
    """What fields may hold that have no name, or the items of a list."""
    conditions: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    """Schemas that decide whether a value is right, by their keyword."""
    rest: dict[str, str] = field(default_factory=dict)
    """The JSON of keywords that mean nothing that is known here."""
    marks: frozenset[str] = frozenset()
    """What is said of this variant alone: that it is deprecated, or its default."""
    words: frozenset[tuple[str, str]] = frozenset()
    """What only describes this variant."""
    known: dict[str, Any] = field(default_factory=dict)
    """Values that are listed, though any other is allowed too."""
    several: frozenset[str] = frozenset()
    """All that is said of the variants, if this stands for several of one kind."""

    @property
    def signature(self) -> str:
        """What is said here, but for the values."""
        limits = {name: (bound.tightness, bound.value) for name, bound in self.bounds.items()}
        said = (self.whole, sorted(self.formats), self.codings, limits, self.rest, sorted(self.marks))
        return json_text([*said, len(self.fields), {name: list(terms) for name, terms in self.conditions.items()}])


def term(schema: Any) -> Term:
    """A schema alone; where there is none, anything goes."""
    return (schema,) if isinstance(schema, dict) else (NEVER,) if schema is False else ()


def identity(term: Term) -> tuple[int, ...]:
    """The same for the same schemas of a document."""
    return tuple(id(raw) for raw in term)


def own_kinds(raw: dict[str, Any]) -> set[str]:
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
    values: list[Any] | None = raw.get("enum")
    if "const" in raw:
        wanted = json_text(raw["const"])
        return [raw["const"]] if values is None or wanted in map(json_text, values) else []
    return values


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    for kind, types in {"boolean": bool, "string": str, "object": dict, "array": list}.items():
        if isinstance(value, types):
            return kind
    return "number"


def facts_of(kinds: Iterable[str], parts: Term, name: str, heads: set[int]) -> Iterator[Facts]:
    """What is known of values of these kinds that fit all parts; what heads say is said of all variants."""
    own = [part for part in parts if id(part) not in heads]
    marks = {mark for mark in MARKS for part in own if part.get(mark) is True}
    marks |= {f"default {json_text(part['default'])}" for part in own if "default" in part}
    for kind in kinds:
        yield Facts(
            kind,
            name=name,
            values=None if kind == "null" else _all_values(kind, parts),
            whole=kind == "number" and any(_is_whole(part) for part in parts),
            formats=frozenset({_format(parts)} if kind != "null" else ()),
            codings={key: json_text(part[key]) for part in parts for key in _CODINGS if key in part},
            bounds=tightest([bounds_of(part, kind) for part in parts]),
            conditions=_conditions(kind, parts),
            rest={key: value for part in parts for key, value in keywords.others("schema", part).items()},
            marks=frozenset(marks),
            **_inside(kind, parts),
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
        "closed": any(
            part.get(key) is False for part in parts for key in ("additionalProperties", "unevaluatedProperties")
        ),
        "others": _all(part.get("additionalProperties") or None for part in parts),
    }


def _conditions(kind: str, parts: Term) -> dict[str, tuple[Any, ...]]:
    found: dict[str, list[Any]] = {}
    for part in parts:
        for key in (*_CONDITIONS.get(kind, ()), "not"):
            if key in part and not (key == "unevaluatedProperties" and part[key] is False):
                found.setdefault(key, []).append(part[key])
        if "if" in part:
            for key in _TRIPLE:
                found.setdefault(key, []).append(part.get(key, {}))
        for key in ("oneOf", "anyOf"):
            found.setdefault(key, []).extend(one for one in part.get(key, []) if is_condition(one))
        if kind == "object":
            for key in ("dependentRequired", "dependentSchemas", "dependencies"):
                for name, demand in part.get(key, {}).items():
                    raw = {"required": demand} if isinstance(demand, list) else demand
                    found.setdefault(f"dependentSchemas of {name}", []).append(raw)
    return {key: tuple(schemas) for key, schemas in found.items() if schemas}


def _all(schemas: Iterable[Any]) -> Term:
    return tuple({id(raw): raw for schema in schemas for raw in term(schema)}.values())


def _all_values(kind: str, parts: Term) -> dict[str, Any] | None:
    result: dict[str, Any] | None = None
    for part in parts:
        values = _values(part)
        if values is not None:
            own = {json_text(value): value for value in values if _kind(value) == kind}
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


def either(facts: list[Facts]) -> Facts:
    """What is known of a value that is one of several of a kind."""
    if len(facts) == 1:
        return facts[0]
    listed: dict[str, Any] = {}
    for one in facts:
        listed |= one.values or {}
    is_open = any(one.values is None for one in facts)
    signatures = frozenset(one.signature for one in facts)
    first = facts[0]
    return Facts(
        first.kind,
        values=None if is_open else listed,
        known=listed if is_open else {},
        whole=all(one.whole for one in facts),
        formats=frozenset().union(*(one.formats for one in facts)),
        codings=_shared([one.codings for one in facts]),
        bounds=loosest([one.bounds for one in facts]),
        fields={
            name: _union([one.fields[name] for one in facts])
            for name in first.fields
            if all(name in one.fields for one in facts)
        },
        others=_union([one.others for one in facts]),
        conditions=first.conditions if len(signatures) == 1 else {},
        rest=_shared([one.rest for one in facts]),
        marks=first.marks if len(signatures) == 1 else frozenset(),
        words=frozenset().union(*(one.words for one in facts)),
        several=signatures if len(signatures) > 1 else frozenset(),
    )


def _shared(several: list[dict[str, str]]) -> dict[str, str]:
    """What is the same in all."""
    return {key: value for key, value in several[0].items() if all(one.get(key) == value for one in several)}


def _union(terms: list[Term]) -> Term:
    """One schema for what fits one of several terms."""
    different = list({identity(term): term for term in terms}.values())
    if len(different) == 1 or not all(different):
        return different[0] if len(different) == 1 else ()
    return ({"anyOf": [term[0] if len(term) == 1 else {"allOf": list(term)} for term in different]},)
