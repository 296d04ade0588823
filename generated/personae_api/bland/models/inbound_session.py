# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `InboundSession`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, date_time, from_iso_format, keys, some

_FIELDS: Mapping[str, Field] = {
    "token": Field("token", STRING, required=True),
    "expires_at": Field("expires_at", DATE_TIME, required=True),
}
_REQUIRED = ("token", "expires_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class InboundSession(Model):
    """What is kept for the next call on a number."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    token: str
    """Id of the session."""
    expires_at: dt.datetime
    """When it is forgotten."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        token: str,
        expires_at: dt.datetime,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.token, value_of_expires_at) = values
        try:
            new.expires_at = from_iso_format(value_of_expires_at)
            if len(value_of_expires_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.expires_at = date_time(value_of_expires_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
