# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TriageFlagType`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, INTEGER, NULL, STRING, OneOf, date_time, keys, some

_FIELDS: Mapping[str, Field] = {
    "type": Field("type", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "usage_count": Field("usage_count", INTEGER, required=True),
    "last_used_at": Field("last_used_at", OneOf(DATE_TIME, NULL), required=True),
}
_REQUIRED = ("type", "description", "usage_count", "last_used_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TriageFlagType(Model):
    """A kind of flag that the organisation has used."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: str
    """Name of the kind in lower_snake_case."""
    description: str
    """Note of the newest flag of the kind, or an empty text."""
    usage_count: int
    """How many flags of the kind exist."""
    last_used_at: dt.datetime | None
    """When the newest of them was set."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        type: str,
        description: str,
        usage_count: int,
        last_used_at: dt.datetime | None,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.type, new.description, new.usage_count, value_of_last_used_at) = values
        new.last_used_at = date_time(value_of_last_used_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
