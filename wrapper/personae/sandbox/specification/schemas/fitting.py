"""Values as a schema allows them: what is missing or wrong is taken from examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .sampling import blank, sample
from .schema import MISSING, Node, at
from .validation import problem


def fit(node: Node, value: Any, example: Any = MISSING) -> Any:
    """The value as the schema allows it: unknown fields dropped, wrong and missing ones taken from an example."""
    fitted = _fit(node, value, example)
    return fitted if problem(node, fitted) is None else sample(node)


def completed(node: Node, value: Any, example: Any = MISSING) -> Any:
    """The value with what its schema cannot do without, also in the values in it; as it is if that is not enough."""
    fitted = _fit(node, value, example)
    return fitted if problem(node, fitted) is None else value


def _fit(node: Node, value: Any, example: Any) -> Any:
    if node.variants:
        return _fit_variants(node, value, example)
    if isinstance(value, dict) and (not node.types or "object" in node.types):
        return _fit_object(node, value, example)
    if isinstance(value, list) and (not node.types or "array" in node.types):
        shapes = ((node.item(place), item) for place, item in enumerate(value))
        return [item if shape is None else _fit(shape, item, at(example, (0,))) for shape, item in shapes]
    if problem(node, value) is None:
        if isinstance(value, float) and "integer" in node.types and "number" not in node.types:
            return int(value)
        return value
    return _instead(node, value, example)


def _instead(node: Node, value: Any, example: Any) -> Any:
    if value is None:
        return blank(node)
    for meant in _meant(node, value, example):
        if problem(node, meant) is None:
            return meant
    return example if example is not MISSING and problem(node, example) is None else sample(node)


def _meant(node: Node, value: Any, example: Any) -> Iterator[Any]:
    """What may be meant by a value of another form: WEB_PAGE by `web`, a thing by its name, or its kind by a thing."""
    concrete = node.concrete()
    if isinstance(value, str) and value:
        options = [option for option in concrete.enum or () if isinstance(option, str)]
        yield from (option for option in options if option.lower().startswith(value.lower()))
        name = next((name for name, inner in concrete.properties.items() if inner.types == {"string"}), None)
        if name is not None:
            yield _fit_object(concrete, {**(example if isinstance(example, dict) else {}), name: value}, example)
    if isinstance(value, dict) and concrete.enum is not None:
        yield from value.values()


def _fit_object(node: Node, value: Mapping[str, Any], example: Any) -> dict[str, Any]:
    fitted: dict[str, Any] = {}
    for name, inner in node.properties.items():
        if name in value:
            fitted[name] = _fit(inner, value[name], at(example, (name,)))
        elif name in node.required:
            fitted[name] = _instead(inner, MISSING, at(example, (name,)))
    is_open = node.additional or (node.additional is None and not node.properties)
    for name, item in value.items():
        shape = None if name in node.properties else node.field(name)
        if shape is not None:
            fitted[name] = _fit(shape, item, MISSING)
        elif is_open and name not in node.properties:
            fitted[name] = item
    return fitted


def _fit_variants(node: Node, value: Any, example: Any) -> Any:
    for _, nodes in node.variants:
        for variant in sorted(nodes, key=lambda variant: _distance(variant, value)):
            fitted = _fit(variant, value, example)
            if node.properties and isinstance(fitted, dict):
                fitted = {**_fit_object(node, value if isinstance(value, dict) else {}, example), **fitted}
            if problem(node, fitted) is None:
                return fitted
    return value if problem(node, value) is None else _instead(node, value, example)


def _distance(variant: Node, value: Any) -> int:
    """How much has to be changed in a value to make it of a variant, roughly: how many of its fields."""
    if problem(variant, value) is None:
        return 0
    if not isinstance(value, dict):
        return 1
    fields = variant.fields
    return 1 + sum(name not in fields or problem(fields[name], item) is not None for name, item in value.items())
