"""The facts of an operation of an OpenAPI document, whoever wrote it: what cannot be understood is passed over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ...pipeline.documents.pointer import look
from ...pipeline.documents.structure import METHODS
from ...pipeline.errors import PipelineError
from .facts import Described, Fact, child, word

_MOST_STEPS = 20_000
"""How many schemas of one operation are looked at: references can make a small document very large."""

_MOST_LEVELS = 12
_BOUNDS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
)


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Method and path of each operation of a document."""
    for path, item in _object(document.get("paths")).items():
        if word(path):
            yield from ((method, path) for method in METHODS if isinstance(_object(item).get(method), dict))


def described(document: dict[str, Any], method: str, path: str) -> Described:
    """What a document says of one of its operations; of one that it has not, its name alone."""
    result = Described(f"{method.upper()} {path}")
    item = _object(_object(document.get("paths")).get(path))
    operation = _object(item.get(method.lower()))
    reader = _Reader(document, result)
    for parameter in [*_list(item.get("parameters")), *_list(operation.get("parameters"))]:
        reader.parameter(parameter)
    for media in _object(reader.resolved(operation.get("requestBody")).get("content")).values():
        reader.fields("body", _object(media).get("schema"))
    responses = _object(operation.get("responses"))
    result.statuses = tuple(sorted(filter(None, map(word, map(str, responses)))))
    for status, response in responses.items():
        if str(status).startswith("2"):
            for media in _object(reader.resolved(response).get("content")).values():
                reader.fields("answer", _object(media).get("schema"))
    return result


@dataclass(slots=True)
class _Shape:
    """What several schemas say of the same value."""

    types: set[str] = field(default_factory=set)
    values: set[str] = field(default_factory=set)
    properties: dict[str, list[Any]] = field(default_factory=dict)
    items: list[Any] = field(default_factory=list)
    required: set[str] = field(default_factory=set)
    references: set[str] = field(default_factory=set)
    default: str = ""
    bounds: str = ""

    def fact(self, *, required: bool) -> Fact:
        return Fact("|".join(sorted(self.types)), required, self.default, self.bounds, tuple(sorted(self.values)))


class _Reader:
    def __init__(self, document: dict[str, Any], result: Described) -> None:
        self.document, self.result = document, result
        self.steps = 0

    def parameter(self, raw: Any) -> None:
        raw = self.resolved(raw)
        place, name = word(raw.get("in")), word(raw.get("name"))
        if place and name:
            shape = self._shape([raw.get("schema", raw)], frozenset())
            self.result.add(place, name, shape.fact(required=raw.get("required") is True))
            self._inside(place, name, shape, frozenset())

    def fields(self, place: str, schema: Any) -> None:
        self._inside(place, "", self._shape([schema], frozenset()), frozenset())

    def _inside(self, place: str, path: str, shape: _Shape, above: frozenset[str], level: int = 0) -> None:
        """The facts of the fields of an object, and of the objects in a list; a tree is looked at once."""
        if level > _MOST_LEVELS:
            return
        above |= shape.references
        if shape.items:
            items = self._shape(shape.items, above)
            if items.properties or items.items:
                self._inside(place, f"{path}[]", items, above, level + 1)
        for name, schemas in shape.properties.items():
            here = child(path, "", name)
            inner = self._shape(schemas, above)
            if not self.result.add(place, here, inner.fact(required=name in shape.required)):
                return
            self._inside(place, here, inner, above, level + 1)

    def _shape(self, schemas: Iterable[Any], above: frozenset[str]) -> _Shape:
        result = _Shape()
        for schema in schemas:
            self._gather(schema, result, above, is_sure=True)
        return result

    def _gather(self, raw: Any, shape: _Shape, above: frozenset[str], *, is_sure: bool, level: int = 0) -> None:
        self.steps += 1
        if self.steps > _MOST_STEPS:
            self.result.is_cut = True
        if self.result.is_cut or not isinstance(raw, dict) or level > _MOST_LEVELS:
            return
        reference = raw.get("$ref")
        if isinstance(reference, str) and reference in above:
            shape.types.add("object")
        elif isinstance(reference, str) and reference not in shape.references:
            shape.references.add(reference)
            self._gather(self._looked(reference), shape, above, is_sure=is_sure, level=level + 1)
        told = raw.get("type")
        kinds = {*filter(None, map(word, told if isinstance(told, list) else [told]))}
        told_format = word(raw.get("format"), 30)
        shape.types |= {f"{one}<{told_format}>" if told_format and one != "null" else one for one in kinds}
        if raw.get("nullable") is True:
            shape.types.add("null")
        shape.values |= set(
            filter(None, map(literal, [*_list(raw.get("enum")), *([raw["const"]] if "const" in raw else [])]))
        )
        shape.default = shape.default or literal(raw.get("default"))
        shape.bounds = shape.bounds or " ".join(f"{name}={raw[name]}" for name in _BOUNDS if _is_number(raw.get(name)))
        if is_sure:
            shape.required |= {one for one in _list(raw.get("required")) if isinstance(one, str)}
        for name, schema in _object(raw.get("properties")).items():
            if word(name):
                shape.properties.setdefault(name, []).append(schema)
        if "items" in raw:
            shape.items.append(raw["items"])
            shape.types |= set() if kinds else {"array"}
        elif "properties" in raw and not kinds:
            shape.types.add("object")
        if isinstance(further := raw.get("additionalProperties"), dict) and further:
            shape.properties.setdefault("*", []).append(further)
        for keyword in ("allOf", "oneOf", "anyOf"):
            for schema in _list(raw.get(keyword)):
                sure = is_sure and keyword == "allOf"
                self._gather(schema, shape, above, is_sure=sure, level=level + 1)

    def resolved(self, raw: Any) -> dict[str, Any]:
        """What a reference leads to, if it leads to an object by a few steps."""
        for _ in range(_MOST_LEVELS):
            if not isinstance(raw, dict) or not isinstance(raw.get("$ref"), str):
                break
            raw = self._looked(raw["$ref"])
        return _object(raw)

    def _looked(self, reference: str) -> Any:
        try:
            return look(self.document, reference)
        except PipelineError:
            return None


def literal(value: Any) -> str:
    """A value of an enumeration or a default as text; none for what is no single value."""
    if isinstance(value, bool):
        return str(value).lower()
    return word(str(value) if _is_number(value) else value)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 10**18


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
