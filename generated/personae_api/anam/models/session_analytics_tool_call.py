# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SessionAnalyticsToolCall`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, NULL, NUMBER, STRING, Enumeration, OneOf, date_time, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "toolCallId": Field("tool_call_id", OneOf(STRING, NULL), required=True),
    "toolName": Field("tool_name", OneOf(STRING, NULL), required=True),
    "toolType": Field("tool_type", OneOf(STRING, NULL), required=True),
    "status": Field("status", OneOf(Enumeration("completed", "failed", "started"), NULL), required=True),
    "startedAt": Field("started_at", OneOf(DATE_TIME, NULL), required=True),
    "completedAt": Field("completed_at", OneOf(DATE_TIME, NULL), required=True),
    "durationSeconds": Field("duration_seconds", OneOf(NUMBER, NULL), required=True),
    "errorMessage": Field("error_message", OneOf(STRING, NULL), required=True),
}
_REQUIRED = (
    "toolCallId",
    "toolName",
    "toolType",
    "status",
    "startedAt",
    "completedAt",
    "durationSeconds",
    "errorMessage",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionAnalyticsToolCall(Model):
    """One call of a tool, as the analytics of a session count it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    tool_call_id: str | None
    """Id that the LLM gave the call."""
    tool_name: str | None
    """Name of the tool."""
    tool_type: str | None
    """Where the tool ran."""
    status: models.ToolCallStatus | None
    """How far the call got."""
    started_at: dt.datetime | None
    """When the call began."""
    completed_at: dt.datetime | None
    """When the call was over."""
    duration_seconds: float | None
    """How long the call took."""
    error_message: str | None
    """What went wrong, if anything did."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        tool_call_id: str | None,
        tool_name: str | None,
        tool_type: str | None,
        status: models.ToolCallStatus | None,
        started_at: dt.datetime | None,
        completed_at: dt.datetime | None,
        duration_seconds: float | None,
        error_message: str | None,
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
            exact = len(source) == 8
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.tool_call_id,
            new.tool_name,
            new.tool_type,
            new.status,
            value_of_started_at,
            value_of_completed_at,
            new.duration_seconds,
            new.error_message,
        ) = values
        new.started_at = date_time(value_of_started_at)
        new.completed_at = date_time(value_of_completed_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
