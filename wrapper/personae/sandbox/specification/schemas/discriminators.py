"""What a discriminator says: which variant of a schema a value is, by the text in one of its fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple


class Discriminator(NamedTuple):
    """The field that tells, and the places of the variants by the texts in it."""

    field: str
    places: Mapping[str, int]


def discriminator(raw: Mapping[str, Any], keyword: str) -> Discriminator | None:
    """That of the variants under a keyword, None if there is none, or none that leads to them."""
    said = raw.get("discriminator")
    field = said.get("propertyName") if isinstance(said, dict) else None
    if not isinstance(said, dict) or not isinstance(field, str):
        return None
    variants = [_last(one.get("$ref")) if isinstance(one, dict) else "" for one in raw[keyword]]
    mapping = said.get("mapping")
    told = {name: _last(to) for name, to in (mapping if isinstance(mapping, dict) else {}).items()}
    told = {**{name: name for name in variants if name and name not in told.values()}, **told}
    places = {name: variants.index(to) for name, to in told.items() if to in variants and to}
    return Discriminator(field, places) if places else None


def _last(reference: Any) -> str:
    """The name of what a reference leads to."""
    return reference.rpartition("/")[2] if isinstance(reference, str) else ""
