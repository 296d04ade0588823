"""Values that a schema allows, by chance: with a seed, and with what is awkward to write in a URL or a form."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from random import Random
from typing import Any
from uuid import UUID

from .specification import Document, Schema, fields_of

MAX_DEPTH = 4
"""How deep optional fields are filled."""

_WORDS = ("amber", "two words", "Zoë", "a=b&c", "50% off", 'say "hi"', "x/y#z?", "semi;colon", "日本", "plain")
_DAYS = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
_TRIES = 60
_NULLS = 0.15
"""How often a field is null that may be."""


class Values:
    """Makes values of one document; `full` fills every optional field."""

    def __init__(self, document: Document, random: Random, *, full: bool) -> None:
        self._document = document
        self._random = random
        self._full = full

    def valid(self, schema: Schema) -> Any:
        """A value that a library finds valid too, for schemas whose parts depend on each other."""
        for _ in range(_TRIES):
            value = self.value(schema)
            faults = self._document.faults(schema, wire(value))
            if not faults:
                return value
        raise AssertionError(f"no valid value was found: {faults}, the last was {value}")

    def value(self, schema: Schema, depth: int = 0) -> Any:
        """A value by the schema, all but for what depends on other fields."""
        schema = self._document.resolved(schema)
        if depth and self._full and self._random.random() < _NULLS and self._may_be_null(schema):
            return None
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._random.choice([option for option in schema["enum"] if option is not None])
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema and not schema.get("properties"):
                return self.value(self._chosen(schema[keyword]), depth)
        if "allOf" in schema or "properties" in schema or "additionalProperties" in schema:
            return self._object(schema, depth)
        return self._of_type(self._type(schema), schema, depth)

    def _may_be_null(self, schema: Schema) -> bool:
        options = [schema, *map(self._document.resolved, schema.get("oneOf", ()))]
        return any(option.get("type") == "null" or "null" in (option.get("type") or ()) for option in options)

    def _chosen(self, options: Sequence[Schema]) -> Schema:
        real = [option for option in options if self._document.resolved(option).get("type") != "null"]
        return self._random.choice(real)

    def _type(self, schema: Schema) -> str:
        kinds = schema.get("type", "string")
        return kinds if isinstance(kinds, str) else str(next(kind for kind in kinds if kind != "null"))

    def _of_type(self, kind: str, schema: Schema, depth: int) -> Any:
        if kind == "array":
            return self._array(schema, depth)
        if kind == "object":
            return self._object(schema, depth)
        if kind == "boolean":
            return self._random.random() < 0.5
        return self._string(schema) if kind == "string" else self._number(kind, schema)

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        needed, left_out = self._by_option(schema)
        filled = {
            name: self.value(inner, depth + 1)
            for name, (inner, required) in fields_of(self._document, schema).items()
            if required or name in needed or (self._full and depth < MAX_DEPTH and name not in left_out)
        }
        more = schema.get("additionalProperties")
        if isinstance(more, dict) and more and self._full and depth < MAX_DEPTH:
            filled |= {word: self.value(more, depth + 1) for word in ("first-key", "second key")}
        elif more is True and self._full and not filled:
            filled = {"own": self._string({}), "deep": {"list": [1, 2.5, None, True]}}
        return filled

    def _by_option(self, schema: Schema) -> tuple[set[str], set[str]]:
        """Of several options, the fields that one must have, and those that only the others must have."""
        options = [set(option.get("required", ())) for key in ("oneOf", "anyOf") for option in schema.get(key, ())]
        needed = self._random.choice(options) if options else set()
        return needed, set().union(*options) - needed

    def _array(self, schema: Schema, depth: int) -> list[Any]:
        least, most = schema.get("minItems", 0 if depth else 1), schema.get("maxItems", math.inf)
        count = int(min(max(least, 2 if self._full and depth < MAX_DEPTH else least), most))
        return [self.value(schema.get("items", {}), depth + 1) for _ in range(count)]

    def _string(self, schema: Schema) -> Any:
        moment = _DAYS + dt.timedelta(
            minutes=self._random.randrange(500_000), milliseconds=self._random.randrange(1000)
        )
        hexadecimal = f"{self._random.getrandbits(128):032x}"
        special: dict[str, Any] = {
            "date-time": moment,
            "date": moment.date(),
            "uuid": str(UUID(hexadecimal, version=4)),
            "uri": f"https://example.com/{hexadecimal[:6]}?a=1&b=2",
            "binary": moment.isoformat().encode() + bytes(range(256)) + b"\r\n--\r\n",
        }
        if schema.get("format") in special:
            return special[schema["format"]]
        text = f"{self._random.choice(_WORDS)} {hexadecimal[:6]}"
        least, most = schema.get("minLength", 0), schema.get("maxLength", len(text) + 1000)
        return text.ljust(least, "x")[:most]

    def _number(self, kind: str, schema: Schema) -> int | float:
        step = 1 if kind == "integer" else 0.25
        above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
        least: int | float = schema.get("minimum", 0 if above is None else above + step)
        most: int | float = schema.get("maximum", (least + 50) if below is None else below - step)
        most = min(most, least + 50)
        return least + step * self._random.randrange(int((most - least) / step) + 1)


def wire(value: Any) -> Any:
    """A value as JSON has it."""
    if isinstance(value, dict):
        return {name: wire(item) for name, item in value.items()}
    if isinstance(value, list):
        return [wire(item) for item in value]
    if isinstance(value, dt.datetime):
        return value.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    if isinstance(value, bytes):
        return "a file"
    return value.isoformat() if isinstance(value, dt.date) else value
