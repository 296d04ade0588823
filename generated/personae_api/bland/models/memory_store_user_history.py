# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MemoryStoreUserHistory`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, INTEGER, NULL, STRING, Array, OneOf, Reference, date_time, keys, some
from .. import models

_CALLS_SHAPE = Array(Reference("personae_api.bland.models.memory_store_call", "MemoryStoreCall"))

_FIELDS: Mapping[str, Field] = {
    "metadata": Field("metadata", STRING, required=True),
    "summary": Field("summary", STRING, required=True),
    "last_call_at": Field("last_call_at", OneOf(DATE_TIME, NULL), required=True),
    "call_count": Field("call_count", INTEGER, required=True),
    "calls": Field("calls", _CALLS_SHAPE, required=True),
}
_REQUIRED = ("metadata", "summary", "last_call_at", "call_count", "calls")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class MemoryStoreUserHistory(Model):
    """What a store remembers of one person, with the calls."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    metadata: str
    """Text of your own about the person."""
    summary: str
    """What happened with the person so far."""
    last_call_at: dt.datetime | None
    """Time of the last call; null without any."""
    call_count: int
    """How many calls count for the person."""
    calls: list[models.MemoryStoreCall]
    """The calls with the person."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        metadata: str,
        summary: str,
        last_call_at: dt.datetime | None,
        call_count: int,
        calls: list[models.MemoryStoreCall],
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
        (new.metadata, new.summary, value_of_last_call_at, new.call_count, value_of_calls) = values
        new.last_call_at = date_time(value_of_last_call_at)
        new.calls = _CALLS_SHAPE.decode(value_of_calls)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
