"""JSON Schema, compiled once: references followed, `allOf` merged, what a check needs close at hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from threading import RLock
from typing import Any, TypeAlias

Json: TypeAlias = Any
Pointer: TypeAlias = tuple[str | int, ...]

MISSING: Any = object()

_ANNOTATIONS = frozenset({"$ref", "description", "title", "summary", "deprecated", "readOnly", "writeOnly"})
_NUMBER = (int, float)

LIMITS: Mapping[str, tuple[type | tuple[type, ...], Callable[[Any, Any], bool], str]] = {
    "minimum": (_NUMBER, lambda value, limit: value >= limit, "must be at least {}"),
    "maximum": (_NUMBER, lambda value, limit: value <= limit, "must be at most {}"),
    "exclusiveMinimum": (_NUMBER, lambda value, limit: value > limit, "must be more than {}"),
    "exclusiveMaximum": (_NUMBER, lambda value, limit: value < limit, "must be less than {}"),
    "multipleOf": (_NUMBER, lambda value, limit: _is_multiple(value, limit), "must be a multiple of {}"),
    "minLength": (str, lambda value, limit: len(value) >= limit, "must have at least {} characters"),
    "maxLength": (str, lambda value, limit: len(value) <= limit, "must have at most {} characters"),
    "pattern": (str, lambda value, limit: re.search(limit, value) is not None, "must match {}"),
    "minItems": (list, lambda value, limit: len(value) >= limit, "must have at least {} items"),
    "maxItems": (list, lambda value, limit: len(value) <= limit, "must have at most {} items"),
    "uniqueItems": (list, lambda value, limit: not limit or _distinct(value), "must not have the same item twice"),
    "minProperties": (dict, lambda value, limit: len(value) >= limit, "must have at least {} fields"),
    "maxProperties": (dict, lambda value, limit: len(value) <= limit, "must have at most {} fields"),
}
"""Keyword: the values that it is about, whether one of them keeps it, and how to say that it must."""


def _is_multiple(value: float, limit: float) -> bool:
    both_whole = isinstance(value, int) and isinstance(limit, int)
    return value % limit == 0 if both_whole else (value / limit).is_integer()


def _distinct(values: list[Any]) -> bool:
    return all(value not in values[:place] for place, value in enumerate(values))


class Node:
    """A schema; `types` is empty where any is allowed, and each of `variants` (a oneOf or an anyOf) must hold."""

    __slots__ = (
        "additional",
        "default",
        "enum",
        "examples",
        "format",
        "items",
        "limits",
        "properties",
        "refused",
        "required",
        "sampled",
        "types",
        "variants",
    )

    types: frozenset[str]
    enum: tuple[Any, ...] | None
    properties: dict[str, Node]
    required: tuple[str, ...]
    additional: Node | bool | None
    items: Node | None
    variants: tuple[tuple[bool, tuple[Node, ...]], ...]
    """Whether exactly one must match (oneOf) or any (anyOf), and the schemas to choose from."""
    refused: Node | None
    limits: tuple[tuple[str, Any], ...]
    format: str | None
    examples: tuple[Any, ...]
    default: Any
    sampled: Any
    """What `sampling.sample` made of it, MISSING before."""

    def at(self, pointer: Pointer) -> Node | None:
        """The schema of the value at a place in the values that this one describes."""
        if not pointer:
            return self
        key, rest = pointer[0], pointer[1:]
        inner = self.properties.get(key) if isinstance(key, str) else self.items
        if inner is not None:
            return inner.at(rest)
        found = (node.at(pointer) for _, nodes in self.variants for node in nodes)
        return next((node for node in found if node is not None), None)

    def concrete(self) -> Node:
        """The schema itself, or the one that it wraps to allow null as well."""
        if not self.properties and self.items is None:
            for _, nodes in self.variants:
                real = [node for node in nodes if node.types != {"null"}]
                if len(real) == 1:
                    return real[0].concrete()
        return self

    @property
    def is_list(self) -> bool:
        """Whether the values are arrays."""
        return "array" in self.concrete().types


class Schemas:
    """Compiles the schemas of one document; the same part of it always gives the same node.

    They are those of answers, which never have what is `writeOnly`; in requests nobody needs what is `readOnly`.
    """

    def __init__(self, document: Mapping[str, Any], needless: str = "writeOnly") -> None:
        self._document = document
        self._needless = needless
        self._nodes: dict[int, Node] = {}
        self._lock = RLock()

    @cached_property
    def sent(self) -> Schemas:
        """The same for requests."""
        return Schemas(self._document, "readOnly")

    def resolve(self, value: Any) -> Any:
        """The value, or what it refers to."""
        while isinstance(value, dict) and "$ref" in value:
            value = _target(self._document, value["$ref"])
        return value

    def node(self, raw: Any) -> Node:
        """The compiled schema; True and an absent one allow everything."""
        if raw is None or isinstance(raw, bool):
            return NOTHING if raw is False else ANYTHING
        with self._lock:  # no other thread may see a node that is not finished
            if "$ref" in raw and raw.keys() <= _ANNOTATIONS:
                return self.node(_target(self._document, raw["$ref"]))
            node = self._nodes.get(id(raw))
            if node is None:
                node = self._nodes[id(raw)] = Node()
                self._fill(node, self._flat(raw))
            return node

    def _flat(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        """A schema without references and `allOf` at its top."""
        parts = [self._flat(_target(self._document, raw["$ref"]))] if "$ref" in raw else []
        parts += [self._flat(part) for part in raw.get("allOf", ())]
        own = {key: value for key, value in raw.items() if key not in {"$ref", "allOf", "oneOf", "anyOf"}}
        own["variants"] = [(key == "oneOf", raw[key]) for key in ("oneOf", "anyOf") if key in raw]
        merged: dict[str, Any] = {}
        for part in [*parts, own]:
            together = {
                "properties": {**merged.get("properties", {}), **part.get("properties", {})},
                "required": [*merged.get("required", ()), *part.get("required", ())],
                "variants": [*merged.get("variants", ()), *part["variants"]],
            }
            merged |= part | together
        return merged

    def _fill(self, node: Node, flat: dict[str, Any]) -> None:
        types = flat.get("type", [])
        node.types = frozenset([types] if isinstance(types, str) else types)
        if node.types and flat.get("nullable"):
            node.types |= {"null"}
        node.enum = (flat["const"],) if "const" in flat else (tuple(flat["enum"]) if "enum" in flat else None)
        properties = flat["properties"]
        needless = {name for name, raw in properties.items() if isinstance(raw, dict) and self._is_needless(raw)}
        node.required = tuple(name for name in dict.fromkeys(flat["required"]) if name not in needless)
        node.limits = tuple((key, flat[key]) for key in LIMITS if key in flat)
        node.format = flat.get("format")
        node.examples = (*flat.get("examples", ()), *((flat["example"],) if "example" in flat else ()))
        node.default = flat.get("default", MISSING)
        node.sampled = MISSING
        hidden = needless if self._needless == "writeOnly" else ()
        node.properties = {name: self.node(raw) for name, raw in properties.items() if name not in hidden}
        node.items = self.node(flat["items"]) if "items" in flat else None
        additional = flat.get("additionalProperties")
        node.additional = self.node(additional) if isinstance(additional, dict) else additional
        node.variants = tuple((one, tuple(self.node(raw) for raw in raws)) for one, raws in flat["variants"])
        node.refused = self.node(flat["not"]) if "not" in flat else None

    def _is_needless(self, raw: Mapping[str, Any]) -> bool:
        return bool({self._needless, "$ref", "allOf"} & raw.keys()) and self._flat(raw).get(self._needless) is True


def _target(document: Mapping[str, Any], reference: str) -> Any:
    value: Any = document
    for part in parts(reference.removeprefix("#")):
        value = value[int(part)] if isinstance(value, list) else value[part]
    return value


def parts(pointer: str) -> list[str]:
    """The keys of a JSON Pointer (RFC 6901)."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def keys(pointer: str) -> Pointer:
    """The same, with whole numbers as indexes."""
    return tuple(int(part) if part.isdigit() else part for part in parts(pointer))


def at(value: Any, pointer: Iterable[str | int]) -> Any:
    """What is at a place in a value, MISSING if nothing is."""
    for key in pointer:
        try:
            value = value[key]
        except (KeyError, IndexError, TypeError):
            return MISSING
    return value


ANYTHING = Schemas({}).node({})
NOTHING = Schemas({}).node({"enum": []})
