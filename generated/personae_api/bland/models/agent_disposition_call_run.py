# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentDispositionCallRun`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    Array,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_VALUES_SHAPE = Array(Reference("personae_api.bland.models.disposition_call_value", "DispositionCallValue"))
_RESULTS_SHAPE = Array(Reference("personae_api.bland.models.disposition_result", "DispositionResult"))
_ERROR_SHAPE = Reference("personae_api.bland.models.disposition_fault", "DispositionFault")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "callId": Field("call_id", STRING, required=True),
    "dispositionId": Field("disposition_id", STRING, required=True),
    "dispositionKey": Field("disposition_key", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "versionNumber": Field("version_number", OneOf(INTEGER, NULL)),
    "status": Field(
        "status", Enumeration("cancelled", "complete", "failed", "pending", "queued", "running"), required=True
    ),
    "timing": Field("timing", OneOf(Enumeration("immediate", "within_24h"), NULL)),
    "values": Field("values", _VALUES_SHAPE, required=True),
    "results": Field("results", _RESULTS_SHAPE, required=True),
    "error": Field("error", OneOf(_ERROR_SHAPE, NULL), required=True),
    "createdAt": Field("created_at", DATE_TIME, required=True),
    "completedAt": Field("completed_at", OneOf(DATE_TIME, NULL)),
}
_REQUIRED = (
    "id",
    "callId",
    "dispositionId",
    "dispositionKey",
    "name",
    "status",
    "values",
    "results",
    "error",
    "createdAt",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentDispositionCallRun(Model):
    """What a disposition found out of one call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the run."""
    call_id: str
    """Id of the call."""
    disposition_id: str
    """Id of the disposition."""
    disposition_key: str
    """Name by which programs know it."""
    name: str
    """Name for people."""
    version_number: int | None
    """Version that was run."""
    status: models.DispositionCallRunStatus
    """How the run stands."""
    timing: models.DispositionTiming | None
    """How soon after the call it is run."""
    values: list[models.DispositionCallValue]
    """What was to be found out."""
    results: list[models.DispositionResult]
    """What was found out."""
    error: models.DispositionFault | None
    """Why it failed, null otherwise."""
    created_at: dt.datetime
    """When the run was made."""
    completed_at: dt.datetime | None
    """When it ended."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        call_id: str,
        disposition_id: str,
        disposition_key: str,
        name: str,
        version_number: int | None | Unset = UNSET,
        status: models.DispositionCallRunStatus,
        timing: models.DispositionTiming | None | Unset = UNSET,
        values: list[models.DispositionCallValue],
        results: list[models.DispositionResult],
        error: models.DispositionFault | None,
        created_at: dt.datetime,
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
            exact = len(source) == 10
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.call_id,
            new.disposition_id,
            new.disposition_key,
            new.name,
            new.status,
            value_of_values,
            value_of_results,
            value_of_error,
            value_of_created_at,
        ) = values
        new.values = _VALUES_SHAPE.decode(value_of_values)
        new.results = _RESULTS_SHAPE.decode(value_of_results)
        new.error = _ERROR_SHAPE.from_dict(value_of_error) if isinstance(value_of_error, dict) else value_of_error
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.version_number = None
            new.timing = None
            new.completed_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.version_number = source.get("versionNumber")
        new.timing = source.get("timing")
        value_of_completed_at = source.get("completedAt")
        new.completed_at = date_time(value_of_completed_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
