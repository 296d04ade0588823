"""The shape that a schema gives to its values: what is needed to make one, or to find the way in one.

References are followed and `allOf` is merged, as well as that can be done; whether a value is valid is said by the
rules alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import islice, product
from math import lcm
from threading import RLock
from typing import Any, TypeAlias

from .checks import first_problem
from .discriminators import discriminator
from .equality import is_in
from .keywords import is_number, limits
from .problems import WORDS
from .references import Home, References, home_of
from .rules import Rulebook, Rules
from .searches import Automaton

MISSING: Any = object()

MAX_ALTERNATIVES = 64
"""How many ways to choose from the variants of a schema are tried."""

_ANNOTATIONS = frozenset({"$ref", "description", "title", "summary", "deprecated", "readOnly", "writeOnly"})
_MERGED = frozenset({"$ref", "allOf", "oneOf", "anyOf", "if", "then", "else"})
_TIGHTER: Mapping[str, Callable[[Any, Any], Any]] = {
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"), max),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"), min),
    "multipleOf": lambda one, other: lcm(one, other) if isinstance(one, int) and isinstance(other, int) else one,
}

Part: TypeAlias = tuple[Any, Home]
"""A schema as the document has it, and what references in it are relative to."""


class Fields(Mapping[str, "Node"]):
    """The shapes of fields by name, each made when it is first asked for: most of a document is never looked at."""

    __slots__ = ("_made", "_make", "_parts")

    def __init__(self, parts: Mapping[str, list[Part]], make: Callable[[list[Part]], Node]) -> None:
        self._parts = parts
        self._make = make
        self._made: dict[str, Node] = {}

    def __getitem__(self, name: str) -> Node:
        node = self._made.get(name)
        if node is None:
            node = self._made[name] = self._make(self._parts[name])
        return node

    def __contains__(self, name: object) -> bool:
        return name in self._parts

    def __iter__(self) -> Iterator[str]:
        return iter(self._parts)

    def __len__(self) -> int:
        return len(self._parts)


class Node:
    """The shape of the values of one or more schemas that all hold."""

    __slots__ = (
        "additional",
        "conditions",
        "contains",
        "default",
        "enum",
        "examples",
        "format",
        "items",
        "limits",
        "merged",
        "names",
        "needed",
        "patterns",
        "prefix",
        "properties",
        "required",
        "rules",
        "samples",
        "shared",
        "texts",
        "types",
        "unique",
        "variants",
    )

    rules: tuple[Rules, ...]
    """What a valid value keeps."""
    types: frozenset[str]
    """Empty where any is allowed."""
    enum: tuple[Any, ...] | None
    properties: Mapping[str, Node]
    patterns: tuple[tuple[Automaton, Node], ...]
    """The shapes of fields by what their names are like."""
    names: Node | None
    """The shape of the names of fields."""
    required: tuple[str, ...]
    needed: dict[str, tuple[str, ...]]
    """What is required beside a field."""
    additional: Node | bool | None
    prefix: tuple[Node, ...]
    """The shapes of the first items, one each."""
    items: Node | None
    contains: tuple[Node, int] | None
    """The shape of some of the items, and of how many at least."""
    unique: bool
    variants: tuple[tuple[bool, tuple[Node, ...]], ...]
    """Whether exactly one must match (oneOf) or any (anyOf), and the shapes to choose from."""
    conditions: tuple[tuple[Node, ...], ...]
    """The shapes of which one may have to match, where a condition decides."""
    limits: dict[str, Any]
    texts: tuple[Automaton, ...]
    """The expressions that a text matches."""
    format: str | None
    examples: tuple[Any, ...]
    default: Any
    merged: Callable[[Iterable[Node]], Node]
    """Itself without its variants, and with others in their place."""
    samples: dict[int, Any]
    """What `sampling` made of it, by depth."""

    shared: Mapping[str, Node] | None
    """What `fields` has found, None before."""

    @property
    def fields(self) -> Mapping[str, Node]:
        """The fields of a value, whichever of the variants it is."""
        if self.shared is not None:
            return self.shared
        self.shared = self.properties  # for variants that go in circles
        concrete, found = self.concrete(), {**self.properties}
        for _, nodes in concrete.variants:
            first, *others = [node.fields for node in nodes if node.types != {"null"}] or [{}]
            found = {name: node for name, node in first.items() if all(name in other for other in others)} | found
        self.shared = {**found, **concrete.properties}
        return self.shared

    def at(self, pointer: tuple[str | int, ...]) -> Node | None:
        """The schema of the value at a place in the values that this one describes."""
        if not pointer:
            return self
        key, rest = pointer[0], pointer[1:]
        inner = self.properties.get(key) if isinstance(key, str) else self.item(key)
        if inner is not None:
            return inner.at(rest)
        found = (node.at(pointer) for _, nodes in self.variants for node in nodes)
        return next((node for node in found if node is not None), None)

    def item(self, place: int) -> Node | None:
        """The shape of one of the items, None if nothing is said of it."""
        return self.prefix[place] if place < len(self.prefix) else self.items

    def field(self, name: str) -> Node | None:
        """The shape of a field, None if nothing is said of it."""
        alike = (node for pattern, node in self.patterns if pattern.is_found_in(name))
        other = self.additional if isinstance(self.additional, Node) else None
        return self.properties.get(name) or next(alike, other)

    def concrete(self) -> Node:
        """The schema itself, or the one that it wraps to allow null as well."""
        if not self.properties and self.items is None:
            for _, nodes in self.variants:
                real = [node for node in nodes if node.types != {"null"}]
                if len(real) == 1 and real[0] is not self:
                    return real[0].concrete()
        return self

    @property
    def is_list(self) -> bool:
        """Whether the values are arrays."""
        return "array" in self.concrete().types

    def alternatives(self) -> Iterator[Node]:
        """The same with a choice of its variants, those that are more than null first."""
        groups = [sorted(nodes, key=lambda node: node.types == {"null"}) for _, nodes in self.variants]
        choices = product(*groups, *((ANYTHING, *nodes) for nodes in self.conditions))
        return (self.merged(chosen) for chosen in islice(choices, MAX_ALTERNATIVES) if chosen)


class Schemas:
    """The schemas of one document; the same part of it always gives the same node.

    They are those of answers, which never have what is `writeOnly`; in requests nobody needs what is `readOnly`.
    """

    def __init__(self, document: Mapping[str, Any], needless: str = "writeOnly") -> None:
        self._document = document
        self._needless = needless
        self.references = References(document)
        self.rulebook = Rulebook(self.references, needless)
        self._nodes: dict[tuple[int, ...], Node] = {}
        self._lock = RLock()

    @cached_property
    def sent(self) -> Schemas:
        """The same for requests."""
        return Schemas(self._document, "readOnly")

    def resolve(self, value: Any) -> Any:
        """The value, or what it refers to; nothing if that is nowhere."""
        found = self.references.end(value)
        return {} if found is None else found

    def node(self, raw: Any) -> Node:
        """The shape of a schema; True and an absent one allow everything."""
        return self._together([(raw, self.references.home)])

    def _together(self, parts: list[Part]) -> Node:
        """The shape of the values that keep several schemas."""
        parts = [self._end(raw, home) for raw, home in parts]
        if any(raw is False for raw, _ in parts):
            return NOTHING
        different = {id(raw): (raw, home) for raw, home in parts if isinstance(raw, dict) and raw}
        if not different:
            return ANYTHING
        key, real = tuple(different), [*different.values()]
        with self._lock:  # no other thread may see a node that is not finished
            node = self._nodes.get(key)
            if node is None:
                node = self._nodes[key] = Node()
                self._fill(node, real)
            return node

    def _end(self, raw: Any, home: Home) -> Part:
        """A schema, or the one that it stands for without saying anything itself."""
        for _ in range(100):
            if not (isinstance(raw, dict) and "$ref" in raw and raw.keys() <= _ANNOTATIONS):
                return raw, home
            found = self.references.find(raw["$ref"], home_of(home, raw))
            if found is None:
                self.rulebook.rules(raw, home).target  # noqa: B018  (which remembers that it cannot be judged)
                break
            raw, home = found
        return True, home

    def _flat(self, parts: Iterable[Part], seen: set[int]) -> Iterator[Part]:
        """Schemas, each behind those to which it refers and those in its `allOf`."""
        for raw, around in parts:
            if not isinstance(raw, dict) or id(raw) in seen:
                continue
            seen.add(id(raw))
            home = home_of(around, raw)
            found = self.references.find(raw["$ref"], home) if "$ref" in raw else None
            if found is not None:
                yield from self._flat([found], seen)
            yield from self._flat([(part, home) for part in _list(raw, "allOf")], seen)
            yield raw, home

    def _fill(self, node: Node, parts: list[Part]) -> None:
        flat = list(self._flat(parts, set()))
        raws = [raw for raw, _ in flat]
        node.rules = tuple(self.rulebook.rules(raw, home) for raw, home in parts)
        node.types = _types(raws)
        node.enum = _options(raws)
        node.limits = _limits(raws)
        node.format = next((raw["format"] for raw in reversed(raws) if isinstance(raw.get("format"), str)), None)
        node.examples = tuple(
            example
            for raw in raws
            for example in (*_list(raw, "examples"), *((raw["example"],) if "example" in raw else ()))
        )
        node.default = next((raw["default"] for raw in reversed(raws) if "default" in raw), MISSING)
        node.samples, node.shared = {}, None
        self._fill_objects(node, flat)
        self._fill_arrays(node, flat)
        node.texts = tuple(self._searches(raw["pattern"] for raw in raws if "pattern" in raw))
        node.variants = tuple(
            (key == "oneOf", tuple(self._together(one) for one in self._variants(raw, key, home)))
            for raw, home in flat
            for key in ("oneOf", "anyOf")
            if _list(raw, key) and not self._is_made(parts, flat, raw, [(one, home) for one in raw[key]])
        )
        node.conditions = tuple(
            tuple(self._together([(raw[key], home)]) for key in ("then", "else") if key in raw)
            for raw, home in flat
            if "if" in raw
        )
        if node.variants or node.conditions:
            plain = [({key: value for key, value in raw.items() if key not in _MERGED}, home) for raw, home in flat]
            node.merged = lambda chosen: self._together(
                [*plain, *((rules.raw, rules.home) for one in chosen for rules in one.rules)]
            )
        if any(raw.get("nullable") is True for raw in raws) and node.types:
            is_allowed = all(first_problem(one, None) is None for one in node.rules)
            node.types = node.types | {"null"} if is_allowed else node.types - {"null"}

    def _variants(self, raw: Mapping[str, Any], keyword: str, home: Home) -> Iterator[list[Part]]:
        """What a value keeps that is one of the variants: that one, and the name that a discriminator has for it."""
        told = discriminator(raw, keyword)
        for place, one in enumerate(raw[keyword]):
            names = [] if told is None else [name for name, at in told.places.items() if at == place]
            if told is None or not names or self._says_values([(one, home)], told.field):
                yield [(one, home)]
            else:
                said = {"properties": {told.field: {"enum": names}}, "required": [told.field]}
                yield [(one, home), (said, home)]

    def _says_values(self, parts: Iterable[Part], name: str) -> bool:
        """Whether the values of a field are listed."""
        fields = [
            (raw["properties"][name], home)
            for raw, home in self._flat(parts, set())
            if name in _dict(raw, "properties")
        ]
        return any({"enum", "const"} & raw.keys() for raw, _ in self._flat(fields, set()))

    def _is_made(self, parts: list[Part], flat: list[Part], raw: Any, variants: list[Part]) -> bool:
        """Whether a choice leads back to what it is made for, as from an heir that its base lists.

        Of schemas that go in a circle, those that inherit the choice need not make it.
        """
        is_own = any(raw is one for one, _ in parts)
        held = {id(one) for one, _ in (parts if is_own else flat)}
        return bool(held & self._choices(variants, set(), with_bases=not is_own))

    def _choices(self, variants: Iterable[Part], seen: set[int], *, with_bases: bool) -> set[int]:
        """The schemas that a value can be, with those that these can be in their turn."""
        for variant in variants:
            end, home = self._end(*variant)
            if isinstance(end, dict) and id(end) not in seen:
                seen.add(id(end))
                for raw, around in self._flat([(end, home)], set()) if with_bases else [(end, home_of(home, end))]:
                    inner = [(one, around) for key in ("oneOf", "anyOf") for one in _list(raw, key)]
                    self._choices(inner, seen, with_bases=with_bases)
        return seen

    def _searches(self, patterns: Iterable[Any]) -> Iterator[Automaton]:
        return (found for pattern in patterns if (found := self.rulebook.search(pattern)) is not None)

    def _fill_objects(self, node: Node, flat: list[Part]) -> None:
        raws = [raw for raw, _ in flat]
        fields: dict[str, list[Part]] = {}
        for raw, home in flat:
            for name, field in _dict(raw, "properties").items():
                fields.setdefault(name, []).append((field, home))
        needless = {name for name, parts in fields.items() if self._is_needless(parts)}
        hidden = needless if self._needless == "writeOnly" else ()
        shown = {name: parts for name, parts in fields.items() if name not in hidden}
        node.properties = Fields(shown, self._together)
        node.patterns = tuple(
            (search, self._together([(one, home)]))
            for raw, home in flat
            for pattern, one in _dict(raw, "patternProperties").items()
            for search in self._searches([pattern])
        )
        named = [(raw["propertyNames"], home) for raw, home in flat if "propertyNames" in raw]
        node.names = self._together(named) if named else None
        required = dict.fromkeys(name for raw in raws for name in _list(raw, "required"))
        node.required = tuple(name for name in required if name not in needless)
        needed = [(name, others) for raw in raws for name, others in _needed(raw)]
        node.needed = {name: tuple(others) for name, others in needed}
        given = [(raw["additionalProperties"], home) for raw, home in flat if "additionalProperties" in raw]
        schemas = [part for part in given if isinstance(part[0], dict)]
        node.additional = None
        if given:
            node.additional = self._together(schemas) if schemas else True
        if any(raw is False for raw, _ in given):
            node.additional = False

    def _is_needless(self, parts: Iterable[Part]) -> bool:
        return any(raw.get(self._needless) is True for raw, _ in self._flat(parts, set()))

    def _fill_arrays(self, node: Node, flat: list[Part]) -> None:
        items: list[Part] = []
        prefix: dict[int, list[Part]] = {}
        node.contains = None
        for raw, home in flat:
            first = _list(raw, "prefixItems") or _list(raw, "items")
            for place, one in enumerate(first):
                prefix.setdefault(place, []).append((one, home))
            others = "additionalItems" if isinstance(raw.get("items"), list) else "items"
            if others in raw:
                items.append((raw[others], home))
            if "contains" in raw:
                count = raw.get("minContains", 1)
                node.contains = self._together([(raw["contains"], home)]), int(count) if is_number(count) else 1
        node.items = self._together(items) if items else None
        node.prefix = tuple(self._together(prefix[place]) for place in sorted(prefix))
        node.unique = any(raw.get("uniqueItems") is True for raw, _ in flat)


def _list(raw: Mapping[str, Any], keyword: str) -> list[Any]:
    value = raw.get(keyword)
    return value if isinstance(value, list) else []


def _dict(raw: Mapping[str, Any], keyword: str) -> dict[str, Any]:
    value = raw.get(keyword)
    return value if isinstance(value, dict) else {}


def _needed(raw: Mapping[str, Any]) -> Iterator[tuple[str, list[str]]]:
    for keyword in ("dependentRequired", "dependencies"):
        yield from ((name, others) for name, others in _dict(raw, keyword).items() if isinstance(others, list))


def _types(raws: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    """The types that all schemas allow; those of the last one if there are none."""
    found: frozenset[str] = frozenset()
    for raw in raws:
        own = raw.get("type")
        types = frozenset([own] if isinstance(own, str) else own or ()) & WORDS.keys()
        if types and raw.get("nullable") is True:
            types |= {"null"}
        found = (_both(found, types) or types) if found and types else found or types
    return found


def _both(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    whole = {"integer"} if {"integer", "number"} <= one | other else set()
    return (one & other) | (whole if one & {"integer", "number"} and other & {"integer", "number"} else set())


def _options(raws: Iterable[Mapping[str, Any]]) -> tuple[Any, ...] | None:
    """The values that all schemas allow, None if they name none."""
    found: tuple[Any, ...] | None = None
    for raw in raws:
        for options in ([raw["const"]] if "const" in raw else None, raw.get("enum")):
            if isinstance(options, list):
                found = tuple(option for option in options if found is None or is_in(option, found))
    return found


def _limits(raws: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """The tightest of the limits."""
    found: dict[str, Any] = {}
    for raw in raws:
        for keyword, limit in limits(raw).items():
            if is_number(limit):
                found[keyword] = _TIGHTER[keyword](limit, found[keyword]) if keyword in found else limit
    return found


def at(value: Any, pointer: Iterable[str | int]) -> Any:
    """What is at a place in a value, MISSING if nothing is."""
    for key in pointer:
        try:
            value = value[key]
        except (KeyError, IndexError, TypeError):
            return MISSING
    return value


def _single(raw: Any) -> Node:
    """The shape of a schema that is not in a document."""
    schemas, node = Schemas({}), Node()
    schemas._fill(node, [(raw, schemas.references.home)])
    return node


ANYTHING = _single({})
NOTHING = _single({"enum": []})
