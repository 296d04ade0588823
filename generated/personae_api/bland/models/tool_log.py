# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ToolLog`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
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
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "tool_id": Field("tool_id", STRING, required=True),
    "resource_id": Field("resource_id", OneOf(STRING, NULL), required=True),
    "integration": Field("integration", STRING, required=True),
    "action": Field("action", STRING, required=True),
    "status": Field("status", Enumeration("error", "success"), required=True),
    "call_id": Field("call_id", STRING, required=True),
    "execution_time_ms": Field("execution_time_ms", NUMBER, required=True),
    "input_size_kb": Field("input_size_kb", NUMBER, required=True),
    "output_size_kb": Field("output_size_kb", NUMBER, required=True),
    "error_type": Field("error_type", OneOf(STRING, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "tool_id",
    "resource_id",
    "integration",
    "action",
    "status",
    "call_id",
    "execution_time_ms",
    "input_size_kb",
    "output_size_kb",
    "error_type",
    "created_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ToolLog(Model):
    """One run of a tool."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the run."""
    tool_id: str
    """Tool that ran."""
    resource_id: str | None
    """Connection that was used, null when there is none."""
    integration: str
    """Integration of the tool."""
    action: str
    """Action that was run."""
    status: models.ToolRunStatus
    """How a run of a tool ended."""
    call_id: str
    """Call in which it ran."""
    execution_time_ms: float
    """Milliseconds that it took."""
    input_size_kb: float
    """Kilobytes that were sent."""
    output_size_kb: float
    """Kilobytes that came back."""
    error_type: str | None
    """How it failed, null when it did not."""
    created_at: dt.datetime
    """When it ran."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        tool_id: str,
        resource_id: str | None,
        integration: str,
        action: str,
        status: models.ToolRunStatus,
        call_id: str,
        execution_time_ms: float,
        input_size_kb: float,
        output_size_kb: float,
        error_type: str | None,
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
            exact = len(source) == 12
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.tool_id,
            new.resource_id,
            new.integration,
            new.action,
            new.status,
            new.call_id,
            new.execution_time_ms,
            new.input_size_kb,
            new.output_size_kb,
            new.error_type,
            value_of_created_at,
        ) = values
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
