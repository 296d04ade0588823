# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PronunciationDictionary`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
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
    some,
)
from .. import models

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
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
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
    rules: list[models.PronunciationRule]
    """How to say certain words."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        pronunciation_dictionary_id: str,
        name: str,
        rules_count: int,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        rules: list[models.PronunciationRule],
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        _fill(self, locals())

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if type(source) is not dict and (fault := no_object(cls, source)):
            del source
            raise TypeError(fault)
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
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
