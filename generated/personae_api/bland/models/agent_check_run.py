# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentCheckRun`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    BOOLEAN,
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

_VERDICTS_SHAPE = Array(Reference("personae_api.bland.models.agent_verdict", "AgentVerdict"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "agent_id": Field("agent_id", STRING, required=True),
    "env_type": Field("env_type", Enumeration("production", "staging"), required=True),
    "agent_version_id": Field("agent_version_id", STRING, required=True),
    "semver": Field("semver", OneOf(STRING, NULL), required=True),
    "version_name": Field("version_name", OneOf(STRING, NULL), required=True),
    "status": Field(
        "status", Enumeration("CANCELLED", "ERROR", "FAILED", "PASSED", "PENDING", "RUNNING"), required=True
    ),
    "judge_names": Field("judge_names", Array(STRING), required=True),
    "scenario_count": Field("scenario_count", INTEGER, required=True),
    "simulations_count": Field("simulations_count", INTEGER, required=True),
    "overall_passed": Field("overall_passed", OneOf(BOOLEAN, NULL), required=True),
    "verdicts": Field("verdicts", OneOf(_VERDICTS_SHAPE, NULL), required=True),
    "simulation_set_id": Field("simulation_set_id", OneOf(STRING, NULL), required=True),
    "eval_run_id": Field("eval_run_id", OneOf(STRING, NULL), required=True),
    "error_message": Field("error_message", OneOf(STRING, NULL), required=True),
    "triggered_by": Field("triggered_by", OneOf(STRING, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "started_at": Field("started_at", OneOf(DATE_TIME, NULL)),
    "completed_at": Field("completed_at", OneOf(DATE_TIME, NULL)),
}
_REQUIRED = (
    "id",
    "agent_id",
    "env_type",
    "agent_version_id",
    "semver",
    "version_name",
    "status",
    "judge_names",
    "scenario_count",
    "simulations_count",
    "overall_passed",
    "verdicts",
    "simulation_set_id",
    "eval_run_id",
    "error_message",
    "triggered_by",
    "created_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentCheckRun(Model):
    """Scenarios that are played and judged for one version."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the run."""
    agent_id: str
    """Agent that is checked."""
    env_type: models.AgentLiveEnvironment
    """Environment whose checks are run."""
    agent_version_id: str
    """Version that is checked."""
    semver: str | None
    """Number of the version."""
    version_name: str | None
    """Name of the version."""
    status: models.AgentCheckStatus
    """How it stands."""
    judge_names: list[str]
    """Names of the judges."""
    scenario_count: int
    """How many scenarios are played."""
    simulations_count: int
    """How often each is played."""
    overall_passed: bool | None
    """Whether all that is required passed, null before the end."""
    verdicts: list[models.AgentVerdict] | None
    """What the judges say, null before the end."""
    simulation_set_id: str | None
    """Set of the simulations."""
    eval_run_id: str | None
    """Run of the judges."""
    error_message: str | None
    """Why it could not be run."""
    triggered_by: str | None
    """Who started it."""
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
        agent_id: str,
        env_type: models.AgentLiveEnvironment,
        agent_version_id: str,
        semver: str | None,
        version_name: str | None,
        status: models.AgentCheckStatus,
        judge_names: list[str],
        scenario_count: int,
        simulations_count: int,
        overall_passed: bool | None,
        verdicts: list[models.AgentVerdict] | None,
        simulation_set_id: str | None,
        eval_run_id: str | None,
        error_message: str | None,
        triggered_by: str | None,
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
            exact = len(source) == 17
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.agent_id,
            new.env_type,
            new.agent_version_id,
            new.semver,
            new.version_name,
            new.status,
            new.judge_names,
            new.scenario_count,
            new.simulations_count,
            new.overall_passed,
            value_of_verdicts,
            new.simulation_set_id,
            new.eval_run_id,
            new.error_message,
            new.triggered_by,
            value_of_created_at,
        ) = values
        new.verdicts = _VERDICTS_SHAPE.decode(value_of_verdicts)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.started_at = None
            new.completed_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_started_at = source.get("started_at")
        new.started_at = date_time(value_of_started_at)
        value_of_completed_at = source.get("completed_at")
        new.completed_at = date_time(value_of_completed_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
