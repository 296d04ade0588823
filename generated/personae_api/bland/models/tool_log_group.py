# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ToolLogGroup`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, NULL, NUMBER, STRING, Enumeration, OneOf, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import ToolRunStatus


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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ToolLogGroup(Model):
    """Numbers on one group of runs. What is there depends on `group_by` and `metrics`."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    integration: str | Unset = UNSET
    """Integration of the group, if runs are grouped by it."""
    action: str | Unset = UNSET
    """Action of the group, if runs are grouped by it."""
    status: ToolRunStatus | Unset = UNSET
    """How a run of a tool ended."""
    tool_id: str | Unset = UNSET
    """Tool of the group, if runs are grouped by it."""
    resource_id: str | None | Unset = UNSET
    """Connection of the group, if runs are grouped by it."""
    error_type: str | None | Unset = UNSET
    """Failure of the group, if runs are grouped by it."""
    date: str | Unset = UNSET
    """Day of the group, if runs are grouped by it."""
    count: int | Unset = UNSET
    """Runs in the group."""
    execution_time_ms_avg: float | Unset = UNSET
    """Milliseconds that a run took on average."""
    input_size_kb_avg: float | Unset = UNSET
    """Kilobytes that a run was sent on average."""
    output_size_kb_avg: float | Unset = UNSET
    """Kilobytes that came back from a run on average."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.integration = UNSET
            new.action = UNSET
            new.status = UNSET
            new.tool_id = UNSET
            new.resource_id = UNSET
            new.error_type = UNSET
            new.date = UNSET
            new.count = UNSET
            new.execution_time_ms_avg = UNSET
            new.input_size_kb_avg = UNSET
            new.output_size_kb_avg = UNSET
            new._additional = None
            return new
        new.integration = source.get("integration", UNSET)
        new.action = source.get("action", UNSET)
        new.status = source.get("status", UNSET)
        new.tool_id = source.get("tool_id", UNSET)
        new.resource_id = source.get("resource_id", UNSET)
        new.error_type = source.get("error_type", UNSET)
        new.date = source.get("date", UNSET)
        new.count = source.get("count", UNSET)
        new.execution_time_ms_avg = source.get("execution_time_ms_avg", UNSET)
        new.input_size_kb_avg = source.get("input_size_kb_avg", UNSET)
        new.output_size_kb_avg = source.get("output_size_kb_avg", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
