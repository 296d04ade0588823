# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MemoryStoreUser`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, INTEGER, LONGEST_EXACT, NULL, STRING, OneOf, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING),
    "memory_id": Field("memory_id", STRING),
    "phone_number": Field("phone_number", STRING, required=True),
    "metadata": Field("metadata", STRING, required=True),
    "summary": Field("summary", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "call_count": Field("call_count", INTEGER, required=True),
    "last_call_at": Field("last_call_at", OneOf(DATE_TIME, NULL), required=True),
}
_REQUIRED = ("phone_number", "metadata", "summary", "created_at", "call_count", "last_call_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class MemoryStoreUser(Model):
    """A person in a store, known by phone number."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str | None
    """Id of the entry, left out when the whole store is read."""
    memory_id: str | None
    """Store of the entry, left out when the whole store is read."""
    phone_number: str
    """Number of the person, in E.164 form with the plus."""
    metadata: str
    """Text of your own about the person."""
    summary: str
    """What happened with the person so far."""
    created_at: dt.datetime
    """When the person was added."""
    call_count: int
    """How many calls count for the person."""
    last_call_at: dt.datetime | None
    """Time of the last call; null without any."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        memory_id: str | Unset = UNSET,
        phone_number: str,
        metadata: str,
        summary: str,
        created_at: dt.datetime,
        call_count: int,
        last_call_at: dt.datetime | None,
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
        (new.phone_number, new.metadata, new.summary, value_of_created_at, new.call_count, value_of_last_call_at) = (
            values
        )
        new.last_call_at = date_time(value_of_last_call_at)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.id = None
            new.memory_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.id = source.get("id")
        new.memory_id = source.get("memory_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
