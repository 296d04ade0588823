# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AutomationExecution`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, DATE_TIME, NULL, NUMBER, STRING, Enumeration, OneOf, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "trigger_id": Field("trigger_id", OneOf(STRING, NULL)),
    "event_pipeline_id": Field("event_pipeline_id", STRING),
    "status": Field("status", Enumeration("cancelled", "completed", "failed", "pending", "running")),
    "input": Field("input", ANY),
    "result": Field("result", ANY),
    "nodes_executed": Field("nodes_executed", ANY),
    "duration_ms": Field("duration_ms", OneOf(NUMBER, NULL)),
    "error": Field("error", OneOf(STRING, NULL)),
    "started_at": Field("started_at", OneOf(DATE_TIME, NULL)),
    "completed_at": Field("completed_at", OneOf(DATE_TIME, NULL)),
}
_REQUIRED = ("id",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AutomationExecution(Model):
    """A run of a pipeline."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the run."""
    trigger_id: str | None
    """Trigger that set it off."""
    event_pipeline_id: str | None
    """The pipeline."""
    status: models.AutomationExecutionStatus | None
    """How it stands."""
    input: Any
    """What the event brought along."""
    result: Any
    """What came of it."""
    nodes_executed: Any
    """The steps that were taken, or how many."""
    duration_ms: float | None
    """Milliseconds that it took."""
    error: str | None
    """Why it failed."""
    started_at: dt.datetime | None
    """When it began."""
    completed_at: dt.datetime | None
    """When it was over."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        trigger_id: str | None | Unset = UNSET,
        event_pipeline_id: str | Unset = UNSET,
        status: models.AutomationExecutionStatus | Unset = UNSET,
        input: Any | Unset = UNSET,
        result: Any | Unset = UNSET,
        nodes_executed: Any | Unset = UNSET,
        duration_ms: float | None | Unset = UNSET,
        error: str | None | Unset = UNSET,
        started_at: dt.datetime | None | Unset = UNSET,
        completed_at: dt.datetime | None | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id,) = values
        if exact:
            new.trigger_id = None
            new.event_pipeline_id = None
            new.status = None
            new.input = None
            new.result = None
            new.nodes_executed = None
            new.duration_ms = None
            new.error = None
            new.started_at = None
            new.completed_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.trigger_id = source.get("trigger_id")
        new.event_pipeline_id = source.get("event_pipeline_id")
        new.status = source.get("status")
        new.input = source.get("input")
        new.result = source.get("result")
        new.nodes_executed = source.get("nodes_executed")
        new.duration_ms = source.get("duration_ms")
        new.error = source.get("error")
        value_of_started_at = source.get("started_at")
        new.started_at = date_time(value_of_started_at)
        value_of_completed_at = source.get("completed_at")
        new.completed_at = date_time(value_of_completed_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
