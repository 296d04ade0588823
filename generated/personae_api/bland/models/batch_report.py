# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `BatchReport`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, INTEGER, LONGEST_EXACT, STRING, Enumeration, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "batch_id": Field("batch_id", STRING, required=True),
    "status": Field(
        "status",
        Enumeration(
            "completed",
            "completed_partial",
            "dispatching",
            "failed",
            "in_progress",
            "in_progress_chunked",
            "validating",
            "waiting_for_scheduled_calls",
        ),
        required=True,
    ),
    "timestamp": Field("timestamp", DATE_TIME, required=True),
    "message": Field("message", STRING),
    "calls_total": Field("calls_total", INTEGER),
    "calls_successful": Field("calls_successful", INTEGER),
    "calls_failed": Field("calls_failed", INTEGER),
    "code": Field("code", STRING),
    "reason": Field("reason", STRING),
}
_REQUIRED = ("batch_id", "status", "timestamp")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class BatchReport(Model):
    """State of a batch, as sent to its status_webhook."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    batch_id: str
    """The batch."""
    status: models.BatchReportStatus
    """State that it has come to."""
    timestamp: dt.datetime
    """When that was."""
    message: str | None
    """How far it has come, for a person to read."""
    calls_total: int | None
    """How many calls it holds; at the end."""
    calls_successful: int | None
    """How many of them went well; at the end."""
    calls_failed: int | None
    """How many of them failed; at the end."""
    code: str | None
    """Why it failed, such as source_invalid or batch_early_exit."""
    reason: str | None
    """Why it failed, for a person to read."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        batch_id: str,
        status: models.BatchReportStatus,
        timestamp: dt.datetime,
        message: str | Unset = UNSET,
        calls_total: int | Unset = UNSET,
        calls_successful: int | Unset = UNSET,
        calls_failed: int | Unset = UNSET,
        code: str | Unset = UNSET,
        reason: str | Unset = UNSET,
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
        (new.batch_id, new.status, value_of_timestamp) = values
        try:
            new.timestamp = from_iso_format(value_of_timestamp)
            if len(value_of_timestamp) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.timestamp = date_time(value_of_timestamp)
        if exact:
            new.message = None
            new.calls_total = None
            new.calls_successful = None
            new.calls_failed = None
            new.code = None
            new.reason = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.message = source.get("message")
        new.calls_total = source.get("calls_total")
        new.calls_successful = source.get("calls_successful")
        new.calls_failed = source.get("calls_failed")
        new.code = source.get("code")
        new.reason = source.get("reason")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
