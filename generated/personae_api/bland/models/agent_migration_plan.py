# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentMigrationPlan`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Array, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_REQUEST_DATA_SHAPE = Array(Reference("personae_api.bland.models.agent_plan_variable", "AgentPlanVariable"))
_SCENARIOS_SHAPE = Array(Reference("personae_api.bland.models.agent_plan_scenario", "AgentPlanScenario"))
_END_CALLS_SHAPE = Array(Reference("personae_api.bland.models.agent_plan_ending", "AgentPlanEnding"))
_REPORT_SHAPE = Reference("personae_api.bland.models.agent_migration_report", "AgentMigrationReport")

_FIELDS: Mapping[str, Field] = {
    "displayName": Field("display_name", STRING, required=True),
    "hubPrompt": Field("hub_prompt", STRING, required=True),
    "languages": Field("languages", Array(ANY)),
    "requestData": Field("request_data", _REQUEST_DATA_SHAPE),
    "scenarios": Field("scenarios", _SCENARIOS_SHAPE, required=True),
    "endCalls": Field("end_calls", _END_CALLS_SHAPE, required=True),
    "report": Field("report", _REPORT_SHAPE, required=True),
}
_REQUIRED = ("displayName", "hubPrompt", "scenarios", "endCalls", "report")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentMigrationPlan(Model):
    """How a pathway becomes an agent."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    display_name: str
    """Name under which the agent speaks."""
    hub_prompt: str
    """Instructions for the agent throughout."""
    languages: list[Any] | None
    """Languages that it speaks."""
    request_data: list[models.AgentPlanVariable] | None
    """Variables to start with."""
    scenarios: list[models.AgentPlanScenario]
    """Its scenarios."""
    end_calls: list[models.AgentPlanEnding]
    """Ways for a call to end."""
    report: models.AgentMigrationReport
    """What was decided on the way."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        display_name: str,
        hub_prompt: str,
        languages: list[Any] | Unset = UNSET,
        request_data: list[models.AgentPlanVariable] | Unset = UNSET,
        scenarios: list[models.AgentPlanScenario],
        end_calls: list[models.AgentPlanEnding],
        report: models.AgentMigrationReport,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.display_name, new.hub_prompt, value_of_scenarios, value_of_end_calls, value_of_report) = values
        new.scenarios = _SCENARIOS_SHAPE.decode(value_of_scenarios)
        new.end_calls = _END_CALLS_SHAPE.decode(value_of_end_calls)
        new.report = _REPORT_SHAPE.from_dict(value_of_report) if isinstance(value_of_report, dict) else value_of_report
        if exact:
            new.languages = None
            new.request_data = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.languages = source.get("languages")
        value_of_request_data = source.get("requestData")
        new.request_data = _REQUEST_DATA_SHAPE.decode(value_of_request_data)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
