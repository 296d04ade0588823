"""Streams of events (`text/event-stream`): what one event is, and by what a stream goes on and ends."""

from __future__ import annotations

from typing import Any

from ..documents.pointer import resolve, target
from .document import Stream

_FIELDS = frozenset({"event", "data", "id", "retry"})
"""What an event has on the wire, and so what OpenAPI 3.2 describes by `itemSchema`."""

_COMPOSING = ("oneOf", "anyOf", "allOf")
_DEEPEST = 8


def stream_of(document: dict[str, Any], told: dict[str, Any], raw: Any, *, is_whole: bool) -> Stream:
    """How a stream goes on, by what is told of it and by the schema of its events."""
    discriminator = _resolved(document, raw).get("discriminator", {})
    return Stream(
        kind=told.get("kind") or discriminator.get("propertyName") or ("event" if is_whole else "type"),
        end=tuple(told.get("end", ())),
        errors=tuple(told.get("errors", ())),
        resume=told.get("resume"),
        is_whole=is_whole,
    )


def is_whole(document: dict[str, Any], raw: Any) -> bool:
    """Whether a schema is that of an event as it comes over the wire, and not of what its data hold."""
    names = _properties(document, raw)
    return "data" in names and names <= _FIELDS


def inlined(document: dict[str, Any], raw: Any) -> Any:
    """The schema of an event, of which the data are what their text stands for (`contentSchema`)."""
    return _with_content(document, raw, 0) if is_whole(document, raw) else raw


def _with_content(document: dict[str, Any], raw: Any, depth: int) -> Any:
    if not isinstance(raw, dict) or depth > _DEEPEST:
        return raw
    schema = dict(_resolved(document, raw))
    if "$ref" in raw and _has_name(raw["$ref"]):
        schema.setdefault("title", target(raw["$ref"])[-1])
    for keyword in _COMPOSING:
        if keyword in schema:
            schema[keyword] = [_with_content(document, one, depth + 1) for one in schema[keyword]]
    data = _resolved(document, schema.get("properties", {}).get("data"))
    if "contentSchema" in data:
        said = {key: data[key] for key in ("description",) if key in data}
        schema["properties"] = {**schema["properties"], "data": {"allOf": [data["contentSchema"]], **said}}
    return schema


def _has_name(reference: str) -> bool:
    return target(reference)[:2] == ("components", "schemas")


def _properties(document: dict[str, Any], raw: Any, depth: int = 0) -> set[str]:
    """The names of an object's fields, those of all that it is composed of too."""
    schema = _resolved(document, raw)
    found = set(schema.get("properties", {}))
    if depth < _DEEPEST:
        parts = (part for keyword in _COMPOSING for part in schema.get(keyword, []))
        found.update(name for part in parts for name in _properties(document, part, depth + 1))
    return found


def _resolved(document: dict[str, Any], raw: Any) -> dict[str, Any]:
    for _ in range(_DEEPEST):
        if not isinstance(raw, dict) or "$ref" not in raw:
            break
        raw = {**resolve(document, raw["$ref"]), **{key: raw[key] for key in raw if key != "$ref"}}
    return raw if isinstance(raw, dict) else {}
