# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PersonaCreated`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "pal_id": Field("pal_id", STRING),
    "pal_name": Field("pal_name", STRING),
    "persona_id": Field("persona_id", STRING, required=True),
    "persona_name": Field("persona_name", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("persona_id", "persona_name", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PersonaCreated(Model):
    """What Tavus tells about a persona it has just made."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    pal_id: str | None
    """Newer name of persona_id, which an answer may have instead."""
    pal_name: str | None
    """Newer name of persona_name, which an answer may have instead."""
    persona_id: str
    """Id of the new persona."""
    persona_name: str
    """Name of the new persona."""
    created_at: dt.datetime
    """When it was made; may be an empty text."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        pal_id: str | Unset = UNSET,
        pal_name: str | Unset = UNSET,
        persona_id: str,
        persona_name: str,
        created_at: dt.datetime,
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.persona_id, new.persona_name, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.pal_id = None
            new.pal_name = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.pal_id = source.get("pal_id")
        new.pal_name = source.get("pal_name")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
