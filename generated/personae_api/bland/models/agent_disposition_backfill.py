# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentDispositionBackfill`."""

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
    LONGEST_EXACT,
    NULL,
    NUMBER,
    STRING,
    Enumeration,
    Map,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_WINDOW_SHAPE = Reference("personae_api.bland.models.disposition_window", "DispositionWindow")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "dispositionId": Field("disposition_id", STRING, required=True),
    "versionId": Field("version_id", STRING, required=True),
    "cohortId": Field("cohort_id", ANY),
    "status": Field(
        "status", Enumeration("cancelled", "complete", "failed", "partial", "queued", "running"), required=True
    ),
    "window": Field("window", _WINDOW_SHAPE, required=True),
    "sampling": Field("sampling", NUMBER, required=True),
    "requestedSize": Field("requested_size", INTEGER, required=True),
    "resolvedSize": Field("resolved_size", INTEGER, required=True),
    "completedSize": Field("completed_size", INTEGER, required=True),
    "failedSize": Field("failed_size", INTEGER, required=True),
    "excluded": Field("excluded", Map(INTEGER), required=True),
    "progress": Field("progress", ANY),
    "estimatedCostUsd": Field("estimated_cost_usd", OneOf(STRING, NULL), required=True),
    "actualCostUsd": Field("actual_cost_usd", OneOf(STRING, NULL), required=True),
    "rollupDays": Field("rollup_days", ANY),
    "deadlineAt": Field("deadline_at", OneOf(DATE_TIME, NULL)),
    "errorCode": Field("error_code", OneOf(STRING, NULL)),
    "errorMessage": Field("error_message", OneOf(STRING, NULL)),
    "createdAt": Field("created_at", DATE_TIME, required=True),
    "startedAt": Field("started_at", OneOf(DATE_TIME, NULL)),
    "completedAt": Field("completed_at", OneOf(DATE_TIME, NULL)),
}
_REQUIRED = (
    "id",
    "dispositionId",
    "versionId",
    "status",
    "window",
    "sampling",
    "requestedSize",
    "resolvedSize",
    "completedSize",
    "failedSize",
    "excluded",
    "estimatedCostUsd",
    "actualCostUsd",
    "createdAt",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentDispositionBackfill(Model):
    """A disposition that is run on past calls."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the backfill."""
    disposition_id: str
    """Id of the disposition."""
    version_id: str
    """Version that is run."""
    cohort_id: Any
    """Set of the calls; the vendor promises no form."""
    status: models.DispositionRunStatus
    """How it stands."""
    window: models.DispositionWindow
    """When the calls were."""
    sampling: float
    """Share of the calls that is looked at."""
    requested_size: int
    """How many calls were asked for."""
    resolved_size: int
    """How many are looked at."""
    completed_size: int
    """How many are done."""
    failed_size: int
    """How many have failed."""
    excluded: dict[str, int]
    """How many calls are left out, by the reason."""
    progress: Any
    """How far it is; the vendor promises no form."""
    estimated_cost_usd: str | None
    """What it may cost, in US dollars."""
    actual_cost_usd: str | None
    """What it has cost, in US dollars."""
    rollup_days: Any
    """Days that are summed up; the vendor promises no form."""
    deadline_at: dt.datetime | None
    """When it has to be done."""
    error_code: str | None
    """Why it failed, as a code."""
    error_message: str | None
    """The same in words."""
    created_at: dt.datetime
    """When it was made."""
    started_at: dt.datetime | None
    """When it began."""
    completed_at: dt.datetime | None
    """When it ended."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        disposition_id: str,
        version_id: str,
        cohort_id: Any | Unset = UNSET,
        status: models.DispositionRunStatus,
        window: models.DispositionWindow,
        sampling: float,
        requested_size: int,
        resolved_size: int,
        completed_size: int,
        failed_size: int,
        excluded: dict[str, int],
        progress: Any | Unset = UNSET,
        estimated_cost_usd: str | None,
        actual_cost_usd: str | None,
        rollup_days: Any | Unset = UNSET,
        deadline_at: dt.datetime | None | Unset = UNSET,
        error_code: str | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
        created_at: dt.datetime,
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
            exact = len(source) == 14
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.disposition_id,
            new.version_id,
            new.status,
            value_of_window,
            new.sampling,
            new.requested_size,
            new.resolved_size,
            new.completed_size,
            new.failed_size,
            new.excluded,
            new.estimated_cost_usd,
            new.actual_cost_usd,
            value_of_created_at,
        ) = values
        new.window = _WINDOW_SHAPE.from_dict(value_of_window) if isinstance(value_of_window, dict) else value_of_window
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.cohort_id = None
            new.progress = None
            new.rollup_days = None
            new.deadline_at = None
            new.error_code = None
            new.error_message = None
            new.started_at = None
            new.completed_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.cohort_id = source.get("cohortId")
        new.progress = source.get("progress")
        new.rollup_days = source.get("rollupDays")
        value_of_deadline_at = source.get("deadlineAt")
        new.deadline_at = date_time(value_of_deadline_at)
        new.error_code = source.get("errorCode")
        new.error_message = source.get("errorMessage")
        value_of_started_at = source.get("startedAt")
        new.started_at = date_time(value_of_started_at)
        value_of_completed_at = source.get("completedAt")
        new.completed_at = date_time(value_of_completed_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
