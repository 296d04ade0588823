# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentDispositionRun`."""

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

_DEFINITION_SHAPE = Reference("personae_api.bland.models.agent_disposition_definition", "AgentDispositionDefinition")
_POPULATION_SHAPE = Reference("personae_api.bland.models.disposition_population", "DispositionPopulation")
_SUMMARY_SHAPE = Reference("personae_api.bland.models.disposition_run_summary", "DispositionRunSummary")
_ERROR_SHAPE = Reference("personae_api.bland.models.disposition_fault", "DispositionFault")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "dispositionId": Field("disposition_id", STRING, required=True),
    "target": Field("target", Enumeration("draft", "published"), required=True),
    "configurationSource": Field(
        "configuration_source", Enumeration("draft", "frozen_run", "published"), required=True
    ),
    "executionSla": Field("execution_sla", Enumeration("queued", "realtime"), required=True),
    "replaySourceRunId": Field("replay_source_run_id", OneOf(STRING, NULL)),
    "definition": Field("definition", _DEFINITION_SHAPE, required=True),
    "population": Field("population", _POPULATION_SHAPE, required=True),
    "status": Field(
        "status", Enumeration("cancelled", "complete", "failed", "partial", "queued", "running"), required=True
    ),
    "requestedSize": Field("requested_size", INTEGER, required=True),
    "resolvedSize": Field("resolved_size", INTEGER, required=True),
    "completedSize": Field("completed_size", INTEGER, required=True),
    "failedSize": Field("failed_size", INTEGER, required=True),
    "evalRunId": Field("eval_run_id", OneOf(STRING, NULL), required=True),
    "mode": Field("mode", Enumeration("calls", "recent"), required=True),
    "inputSetHash": Field("input_set_hash", OneOf(STRING, NULL), required=True),
    "definitionHash": Field("definition_hash", STRING, required=True),
    "draftRevision": Field("draft_revision", OneOf(INTEGER, NULL)),
    "dispositionVersionId": Field("disposition_version_id", OneOf(STRING, NULL)),
    "summary": Field("summary", _SUMMARY_SHAPE, required=True),
    "error": Field("error", OneOf(_ERROR_SHAPE, NULL), required=True),
    "createdAt": Field("created_at", DATE_TIME, required=True),
    "startedAt": Field("started_at", OneOf(DATE_TIME, NULL)),
    "completedAt": Field("completed_at", OneOf(DATE_TIME, NULL)),
}
_REQUIRED = (
    "id",
    "dispositionId",
    "target",
    "configurationSource",
    "executionSla",
    "definition",
    "population",
    "status",
    "requestedSize",
    "resolvedSize",
    "completedSize",
    "failedSize",
    "evalRunId",
    "mode",
    "inputSetHash",
    "definitionHash",
    "summary",
    "error",
    "createdAt",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentDispositionRun(Model):
    """A disposition that is tried on past calls."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the run."""
    disposition_id: str
    """Id of the disposition."""
    target: models.DispositionRunTarget
    """What is tried."""
    configuration_source: models.DispositionRunSource
    """Where the definition is from."""
    execution_sla: models.DispositionRunSpeed
    """How soon it is done."""
    replay_source_run_id: str | None
    """Run that is repeated."""
    definition: models.AgentDispositionDefinition
    """What is found out."""
    population: models.DispositionPopulation
    """Calls that it is tried on."""
    status: models.DispositionRunStatus
    """How it stands."""
    requested_size: int
    """How many calls were asked for."""
    resolved_size: int
    """How many were there."""
    completed_size: int
    """How many are done."""
    failed_size: int
    """How many have failed."""
    eval_run_id: str | None
    """Always null."""
    mode: models.DispositionRunMode
    """Which calls."""
    input_set_hash: str | None
    """Always null."""
    definition_hash: str
    """SHA-256 of the definition, in hexadecimal."""
    draft_revision: int | None
    """Revision of the draft that is tried."""
    disposition_version_id: str | None
    """Version that is tried."""
    summary: models.DispositionRunSummary
    """What came of it."""
    error: models.DispositionFault | None
    """Why it failed, null otherwise."""
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
        target: models.DispositionRunTarget,
        configuration_source: models.DispositionRunSource,
        execution_sla: models.DispositionRunSpeed,
        replay_source_run_id: str | None | Unset = UNSET,
        definition: models.AgentDispositionDefinition,
        population: models.DispositionPopulation,
        status: models.DispositionRunStatus,
        requested_size: int,
        resolved_size: int,
        completed_size: int,
        failed_size: int,
        eval_run_id: str | None,
        mode: models.DispositionRunMode,
        input_set_hash: str | None,
        definition_hash: str,
        draft_revision: int | None | Unset = UNSET,
        disposition_version_id: str | None | Unset = UNSET,
        summary: models.DispositionRunSummary,
        error: models.DispositionFault | None,
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
            exact = len(source) == 19
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.disposition_id,
            new.target,
            new.configuration_source,
            new.execution_sla,
            value_of_definition,
            value_of_population,
            new.status,
            new.requested_size,
            new.resolved_size,
            new.completed_size,
            new.failed_size,
            new.eval_run_id,
            new.mode,
            new.input_set_hash,
            new.definition_hash,
            value_of_summary,
            value_of_error,
            value_of_created_at,
        ) = values
        new.definition = (
            _DEFINITION_SHAPE.from_dict(value_of_definition)
            if isinstance(value_of_definition, dict)
            else value_of_definition
        )
        new.population = (
            _POPULATION_SHAPE.from_dict(value_of_population)
            if isinstance(value_of_population, dict)
            else value_of_population
        )
        new.summary = (
            _SUMMARY_SHAPE.from_dict(value_of_summary) if isinstance(value_of_summary, dict) else value_of_summary
        )
        new.error = _ERROR_SHAPE.from_dict(value_of_error) if isinstance(value_of_error, dict) else value_of_error
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.replay_source_run_id = None
            new.draft_revision = None
            new.disposition_version_id = None
            new.started_at = None
            new.completed_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.replay_source_run_id = source.get("replaySourceRunId")
        new.draft_revision = source.get("draftRevision")
        new.disposition_version_id = source.get("dispositionVersionId")
        value_of_started_at = source.get("startedAt")
        new.started_at = date_time(value_of_started_at)
        value_of_completed_at = source.get("completedAt")
        new.completed_at = date_time(value_of_completed_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
