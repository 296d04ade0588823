# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Replacement`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, Enumeration, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "replacement_id": Field("replacement_id", STRING, required=True),
    "replacement_name": Field("replacement_name", STRING),
    "status": Field("status", Enumeration("completed", "started"), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("replacement_id", "status", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Replacement(Model):
    """A video in which something else is said than in the original, or one that is being made."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    replacement_id: str
    """Id of the replacement."""
    replacement_name: str | None
    """Name to find the replacement by."""
    status: models.WorkStatus
    """State of the work, started at first."""
    created_at: dt.datetime
    """When the replacement was asked for."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        replacement_id: str,
        replacement_name: str | Unset = UNSET,
        status: models.WorkStatus,
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
        (new.replacement_id, new.status, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.replacement_name = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.replacement_name = source.get("replacement_name")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
