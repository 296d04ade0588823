# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ObjectivesCreated`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, date_time, from_iso_format, keys, some

_FIELDS: Mapping[str, Field] = {
    "objectives_id": Field("objectives_id", STRING, required=True),
    "objective_name": Field("objective_name", STRING, required=True),
    "status": Field("status", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("objectives_id", "objective_name", "status", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ObjectivesCreated(Model):
    """What Tavus tells about a set of objectives it has just made."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    objectives_id: str
    """Id of the new set, to give to a persona."""
    objective_name: str
    """Name of the new set or of an objective in it; Tavus does not say which."""
    status: str
    """State of the new set, such as active."""
    created_at: dt.datetime
    """When the set was made."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        objectives_id: str,
        objective_name: str,
        status: str,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.objectives_id, new.objective_name, new.status, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
