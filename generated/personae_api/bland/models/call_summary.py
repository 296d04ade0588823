# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallSummary`."""

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
    LONGEST_EXACT,
    NULL,
    NUMBER,
    STRING,
    Enumeration,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "call_id": Field("call_id", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "call_length": Field("call_length", OneOf(NUMBER, NULL), required=True),
    "to": Field("to", STRING, required=True),
    "from": Field("from_", STRING, required=True),
    "completed": Field("completed", BOOLEAN, required=True),
    "queue_status": Field(
        "queue_status",
        Enumeration(
            "allocated",
            "call_error",
            "complete",
            "complete_error",
            "completed",
            "exited_early",
            "new",
            "pre_queue_error",
            "queue_error",
            "queued",
            "started",
        ),
        required=True,
    ),
    "error_message": Field("error_message", OneOf(STRING, NULL), required=True),
    "answered_by": Field(
        "answered_by", OneOf(Enumeration("human", "no-answer", "unknown", "voicemail"), NULL), required=True
    ),
    "batch_id": Field("batch_id", OneOf(STRING, NULL), required=True),
    "external_id": Field("external_id", OneOf(STRING, NULL)),
}
_REQUIRED = (
    "call_id",
    "created_at",
    "call_length",
    "to",
    "from",
    "completed",
    "queue_status",
    "error_message",
    "answered_by",
    "batch_id",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CallSummary(Model):
    """A call in short, as lists hold it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    call_id: str
    """Id of the call."""
    created_at: dt.datetime
    """When the call was asked for."""
    call_length: float | None
    """Length in minutes, with a fraction."""
    to: str
    """Number that was called."""
    from_: str
    """Number that called."""
    completed: bool
    """Whether the call is over."""
    queue_status: models.CallQueueStatus
    """How far the call has come."""
    error_message: str | None
    """Why the call failed, null if it did not."""
    answered_by: models.CallAnsweredBy | None
    """Who or what answered."""
    batch_id: str | None
    """Batch that the call belongs to, if any."""
    external_id: str | None
    """Id of your own that the call was sent with, if any."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        call_id: str,
        created_at: dt.datetime,
        call_length: float | None,
        to: str,
        from_: str,
        completed: bool,
        queue_status: models.CallQueueStatus,
        error_message: str | None,
        answered_by: models.CallAnsweredBy | None,
        batch_id: str | None,
        external_id: str | None | Unset = UNSET,
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
            exact = len(source) == 10
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.call_id,
            value_of_created_at,
            new.call_length,
            new.to,
            new.from_,
            new.completed,
            new.queue_status,
            new.error_message,
            new.answered_by,
            new.batch_id,
        ) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.external_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.external_id = source.get("external_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
