# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MemoryStoreUser`."""

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
    NULL,
    STRING,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    rest,
    some,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class MemoryStoreUser(Model):
    """A person in a store, known by phone number."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str | Unset = UNSET
    """Id of the entry, left out when the whole store is read."""
    memory_id: str | Unset = UNSET
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
        (new.phone_number, new.metadata, new.summary, value_of_created_at, new.call_count, value_of_last_call_at) = (
            values
        )
        new.last_call_at = date_time(value_of_last_call_at)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            are_exact = len(value_of_created_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.id = UNSET
            new.memory_id = UNSET
            new._additional = None
            return new
        new.id = source.get("id", UNSET)
        new.memory_id = source.get("memory_id", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
