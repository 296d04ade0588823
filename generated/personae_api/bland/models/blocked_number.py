# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `BlockedNumber`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", INTEGER, required=True),
    "blocked_number": Field("blocked_number", STRING, required=True),
    "is_global": Field("is_global", BOOLEAN, required=True),
    "inbound_number": Field("inbound_number", OneOf(STRING, NULL), required=True),
    "org_id": Field("org_id", STRING, required=True),
    "reason": Field("reason", OneOf(STRING, NULL), required=True),
    "is_active": Field("is_active", BOOLEAN, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "blocked_number",
    "is_global",
    "inbound_number",
    "org_id",
    "reason",
    "is_active",
    "created_at",
    "updated_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class BlockedNumber(Model):
    """A number that may not call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: int
    """Id of the block."""
    blocked_number: str
    """Number that may not call."""
    is_global: bool
    """Whether it holds on all inbound numbers."""
    inbound_number: str | None
    """Inbound number that it holds on, null for all."""
    org_id: str
    """Organisation that set it."""
    reason: str | None
    """Why the number is blocked, if that was said."""
    is_active: bool
    """Whether the block holds."""
    created_at: dt.datetime
    """When it was set."""
    updated_at: dt.datetime
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: int,
        blocked_number: str,
        is_global: bool,
        inbound_number: str | None,
        org_id: str,
        reason: str | None,
        is_active: bool,
        created_at: dt.datetime,
        updated_at: dt.datetime,
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
            exact = len(source) == 9
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.blocked_number,
            new.is_global,
            new.inbound_number,
            new.org_id,
            new.reason,
            new.is_active,
            value_of_created_at,
            value_of_updated_at,
        ) = values
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
