# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PronunciationDictionary`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import (
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    STRING,
    Array,
    Reference,
    date_time,
    from_iso_format,
    keys,
    rest,
    some,
)

if TYPE_CHECKING:
    from .pronunciation_rule import PronunciationRule

_RULES_SHAPE = Array(Reference("personae_api.tavus.models.pronunciation_rule", "PronunciationRule"))

_FIELDS: Mapping[str, Field] = {
    "pronunciation_dictionary_id": Field("pronunciation_dictionary_id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "rules_count": Field("rules_count", INTEGER, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
    "rules": Field("rules", _RULES_SHAPE, required=True),
}
_REQUIRED = ("pronunciation_dictionary_id", "name", "rules_count", "created_at", "updated_at", "rules")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PronunciationDictionary(Model):
    """Rules for how a voice says certain words."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    pronunciation_dictionary_id: str
    """Id of the dictionary."""
    name: str
    """Name to find the dictionary by."""
    rules_count: int
    """How many rules the dictionary has."""
    created_at: dt.datetime
    """When the dictionary was made."""
    updated_at: dt.datetime
    """When the dictionary last changed."""
    rules: list[PronunciationRule]
    """How to say certain words."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.pronunciation_dictionary_id,
            new.name,
            new.rules_count,
            value_of_created_at,
            value_of_updated_at,
            value_of_rules,
        ) = values
        new.rules = _RULES_SHAPE.decode(value_of_rules)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            are_exact = len(value_of_created_at) <= LONGEST_EXACT and len(value_of_updated_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
