# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DialingPool`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, NULL, STRING, Array, OneOf, date_time, from_iso_format, keys, some

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "owner_id": Field("owner_id", STRING, required=True),
    "phone_numbers": Field("phone_numbers", Array(STRING), required=True),
    "encrypted_key": Field("encrypted_key", OneOf(STRING, NULL), required=True, secret=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("id", "owner_id", "phone_numbers", "encrypted_key", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DialingPool(Model):
    """A set of numbers that calls may come from."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the pool."""
    owner_id: str
    """Who owns it."""
    phone_numbers: list[str]
    """Its numbers, in E.164 form."""
    encrypted_key: str | None
    """Key of your own Twilio account that has the numbers, null for none."""
    created_at: dt.datetime
    """When it was made."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        owner_id: str,
        phone_numbers: list[str],
        encrypted_key: str | None,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.owner_id, new.phone_numbers, new.encrypted_key, value_of_created_at) = values
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
