# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ToolLogGroup`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NULL, NUMBER, STRING, Enumeration, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "integration": Field("integration", STRING),
    "action": Field("action", STRING),
    "status": Field("status", Enumeration("error", "success")),
    "tool_id": Field("tool_id", STRING),
    "resource_id": Field("resource_id", OneOf(STRING, NULL)),
    "error_type": Field("error_type", OneOf(STRING, NULL)),
    "date": Field("date", STRING),
    "count": Field("count", INTEGER),
    "execution_time_ms_avg": Field("execution_time_ms_avg", NUMBER),
    "input_size_kb_avg": Field("input_size_kb_avg", NUMBER),
    "output_size_kb_avg": Field("output_size_kb_avg", NUMBER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ToolLogGroup(Model):
    """Numbers on one group of runs. What is there depends on `group_by` and `metrics`."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    integration: str | None
    """Integration of the group, if runs are grouped by it."""
    action: str | None
    """Action of the group, if runs are grouped by it."""
    status: models.ToolRunStatus | None
    """How a run of a tool ended."""
    tool_id: str | None
    """Tool of the group, if runs are grouped by it."""
    resource_id: str | None
    """Connection of the group, if runs are grouped by it."""
    error_type: str | None
    """Failure of the group, if runs are grouped by it."""
    date: str | None
    """Day of the group, if runs are grouped by it."""
    count: int | None
    """Runs in the group."""
    execution_time_ms_avg: float | None
    """Milliseconds that a run took on average."""
    input_size_kb_avg: float | None
    """Kilobytes that a run was sent on average."""
    output_size_kb_avg: float | None
    """Kilobytes that came back from a run on average."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        integration: str | Unset = UNSET,
        action: str | Unset = UNSET,
        status: models.ToolRunStatus | Unset = UNSET,
        tool_id: str | Unset = UNSET,
        resource_id: str | None | Unset = UNSET,
        error_type: str | None | Unset = UNSET,
        date: str | Unset = UNSET,
        count: int | Unset = UNSET,
        execution_time_ms_avg: float | Unset = UNSET,
        input_size_kb_avg: float | Unset = UNSET,
        output_size_kb_avg: float | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.integration = None
            new.action = None
            new.status = None
            new.tool_id = None
            new.resource_id = None
            new.error_type = None
            new.date = None
            new.count = None
            new.execution_time_ms_avg = None
            new.input_size_kb_avg = None
            new.output_size_kb_avg = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.integration = source.get("integration")
        new.action = source.get("action")
        new.status = source.get("status")
        new.tool_id = source.get("tool_id")
        new.resource_id = source.get("resource_id")
        new.error_type = source.get("error_type")
        new.date = source.get("date")
        new.count = source.get("count")
        new.execution_time_ms_avg = source.get("execution_time_ms_avg")
        new.input_size_kb_avg = source.get("input_size_kb_avg")
        new.output_size_kb_avg = source.get("output_size_kb_avg")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
