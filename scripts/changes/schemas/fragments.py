"""A part of a specification as a person reads it: YAML, cut where it goes into depth."""

from __future__ import annotations

from typing import Any

import yaml

from scripts.pipeline.documents.pointer import resolve, target
from scripts.pipeline.errors import PipelineError

from .facts import NEVER, Term

_MOST_LINES = 60
_MOST_ITEMS = 40
_LONGEST = 400
_LEFT_OUT = frozenset({"example", "examples", "externalDocs", "xml"})


def fragment(document: dict[str, Any], term: Term) -> str:
    """Schemas as YAML: what they refer to in the place of a reference, and of the schemas inside only the types."""
    return "\n".join(written(_schema(document, raw)) for raw in term)


def written(value: Any) -> str:
    """A value as YAML, cut if it is long; nothing for nothing."""
    if value in (None, {}, []):
        return ""
    text = yaml.safe_dump(_cut(value), sort_keys=False, allow_unicode=True, width=88).removesuffix("...\n")
    lines = text.splitlines()
    return "\n".join([*lines[:_MOST_LINES], *(["…"] if len(lines) > _MOST_LINES else [])])


def _schema(document: dict[str, Any], raw: Any) -> Any:
    if raw is NEVER:
        return False
    shown = dict(raw)
    if "$ref" in raw:
        try:
            found = resolve(document, raw["$ref"])
        except PipelineError:  # which validation tells of
            found = {}
        shown = {**(found if isinstance(found, dict) else {}), **raw, "$ref": _name(raw["$ref"])}
    return {key: _inside(key, value) for key, value in shown.items() if key not in _LEFT_OUT}


def _inside(key: str, value: Any) -> Any:
    if key in ("properties", "patternProperties", "dependentSchemas") and isinstance(value, dict):
        return {name: _short(inner) for name, inner in value.items()}
    if key in ("allOf", "anyOf", "oneOf", "prefixItems") and isinstance(value, list):
        return [_short(inner) for inner in value]
    return _short(value) if key == "items" else value


def _short(raw: Any) -> Any:
    """A schema in a word or two."""
    if not isinstance(raw, dict):
        return raw
    if "$ref" in raw:
        return _name(raw["$ref"])
    if "items" in raw:
        return [_short(raw["items"])]
    if "enum" in raw or "const" in raw:
        return {key: raw[key] for key in ("const", "enum") if key in raw}
    kind = raw.get("type")
    return kind if isinstance(kind, str) else " or ".join(map(str, kind)) if kind else raw.get("title", "…")


def _name(reference: str) -> str:
    return target(reference)[-1] if reference.startswith("#/") else reference


def _cut(value: Any) -> Any:
    if isinstance(value, str):
        return value if len(value) <= _LONGEST else value[: _LONGEST - 1] + "…"
    if isinstance(value, dict):
        items = list(value.items())
        kept = {_cut(str(key)): _cut(inner) for key, inner in items[:_MOST_ITEMS]}
        return kept | ({"…": f"{len(items) - _MOST_ITEMS} more"} if len(items) > _MOST_ITEMS else {})
    if isinstance(value, list | tuple):
        kept_items = [_cut(inner) for inner in value[:_MOST_ITEMS]]
        return [*kept_items, *(["…"] if len(value) > _MOST_ITEMS else [])]
    return value
