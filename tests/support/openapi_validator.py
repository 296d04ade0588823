"""JSON Schema as OpenAPI documents mean it, judged by jsonschema: `nullable`, and the exclusive bounds of 3.0."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.validators import extend

Keyword = Callable[[Any, Any, Any, dict[str, Any]], Iterator[Any] | None]


def _but_null(keyword: Keyword) -> Keyword:
    def check(validator: Any, said: Any, value: Any, schema: dict[str, Any]) -> Iterator[Any]:
        if not (value is None and schema.get("nullable") is True):
            yield from keyword(validator, said, value, schema) or ()

    return check


def _exclusive(keyword: Keyword, bound: str) -> Keyword:
    def check(validator: Any, said: Any, value: Any, schema: dict[str, Any]) -> Iterator[Any]:
        limit = schema.get(bound) if said is True else said
        if not isinstance(said, bool) or (said and limit is not None):
            yield from keyword(validator, limit, value, schema) or ()

    return check


_OWN: dict[str, Keyword] = Draft202012Validator.VALIDATORS
OpenApiValidator = extend(  # type: ignore[no-untyped-call]
    Draft202012Validator,
    {
        **{name: _but_null(_OWN[name]) for name in ("type", "enum", "$ref", "allOf", "anyOf", "oneOf")},
        "exclusiveMinimum": _exclusive(_OWN["exclusiveMinimum"], "minimum"),
        "exclusiveMaximum": _exclusive(_OWN["exclusiveMaximum"], "maximum"),
    },
)
