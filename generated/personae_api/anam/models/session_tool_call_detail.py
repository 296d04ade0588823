# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SessionToolCallDetail`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    ANY,
    DATE_TIME,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    Array,
    Enumeration,
    Map,
    OneOf,
    date_time,
    keys,
    some,
)
from .. import models

_FIELDS: Mapping[str, Field] = {
    "turnIndex": Field("turn_index", INTEGER, required=True),
    "correlationId": Field("correlation_id", OneOf(STRING, NULL), required=True),
    "toolCallId": Field("tool_call_id", OneOf(STRING, NULL), required=True),
    "toolName": Field("tool_name", OneOf(STRING, NULL), required=True),
    "toolType": Field("tool_type", OneOf(Enumeration("client", "server", "system"), NULL), required=True),
    "toolSubtype": Field("tool_subtype", OneOf(STRING, NULL), required=True),
    "status": Field("status", OneOf(Enumeration("completed", "failed", "started"), NULL), required=True),
    "startedAt": Field("started_at", OneOf(DATE_TIME, NULL), required=True),
    "completedAt": Field("completed_at", OneOf(DATE_TIME, NULL), required=True),
    "durationSeconds": Field("duration_seconds", OneOf(NUMBER, NULL), required=True),
    "errorMessage": Field("error_message", OneOf(STRING, NULL), required=True),
    "arguments": Field("arguments", OneOf(Map(ANY), NULL), required=True),
    "result": Field("result", OneOf(STRING, NULL), required=True),
    "documentsAccessed": Field("documents_accessed", OneOf(Array(STRING), NULL), required=True),
}
_REQUIRED = (
    "turnIndex",
    "correlationId",
    "toolCallId",
    "toolName",
    "toolType",
    "toolSubtype",
    "status",
    "startedAt",
    "completedAt",
    "durationSeconds",
    "errorMessage",
    "arguments",
    "result",
    "documentsAccessed",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionToolCallDetail(Model):
    """One call of a tool during a session, with what went in and what came out."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    turn_index: int
    """Number of the turn in which the tool was called, counted from 0."""
    correlation_id: str | None
    """Id that the turn has in Anam's own records."""
    tool_call_id: str | None
    """Id that the LLM gave the call."""
    tool_name: str | None
    """Name of the tool."""
    tool_type: models.CalledToolType | None
    """Where the tool ran."""
    tool_subtype: str | None
    """Which kind of tool it is within its type, such as `webhook`."""
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
    arguments: dict[str, Any] | None
    """Arguments that the LLM filled in."""
    result: str | None
    """What the tool answered, as text."""
    documents_accessed: list[str] | None
    """Documents in which the tool found something."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        turn_index: int,
        correlation_id: str | None,
        tool_call_id: str | None,
        tool_name: str | None,
        tool_type: models.CalledToolType | None,
        tool_subtype: str | None,
        status: models.ToolCallStatus | None,
        started_at: dt.datetime | None,
        completed_at: dt.datetime | None,
        duration_seconds: float | None,
        error_message: str | None,
        arguments: dict[str, Any] | None,
        result: str | None,
        documents_accessed: list[str] | None,
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
            exact = len(source) == 14
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.turn_index,
            new.correlation_id,
            new.tool_call_id,
            new.tool_name,
            new.tool_type,
            new.tool_subtype,
            new.status,
            value_of_started_at,
            value_of_completed_at,
            new.duration_seconds,
            new.error_message,
            new.arguments,
            new.result,
            new.documents_accessed,
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
