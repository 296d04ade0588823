# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentCheckConfig`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, DATE_TIME, INTEGER, STRING, Array, Enumeration, Reference, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_EVALS_SHAPE = Array(Reference("personae_api.bland.models.agent_check_eval", "AgentCheckEval"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING),
    "agent_id": Field("agent_id", STRING),
    "env_type": Field("env_type", Enumeration("production", "staging")),
    "enabled": Field("enabled", BOOLEAN),
    "scenario_ids": Field("scenario_ids", Array(STRING)),
    "scenario_names": Field("scenario_names", Array(STRING)),
    "simulations_count": Field("simulations_count", INTEGER),
    "evals": Field("evals", _EVALS_SHAPE, required=True),
    "created_at": Field("created_at", DATE_TIME),
    "updated_at": Field("updated_at", DATE_TIME),
}
_REQUIRED = ("evals",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentCheckConfig(Model):
    """What a version has to pass before it runs in an environment."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str | None
    """Id of the checks."""
    agent_id: str | None
    """Agent that they belong to."""
    env_type: models.AgentLiveEnvironment | None
    """Environment that they are for."""
    enabled: bool | None
    """Whether they are run."""
    scenario_ids: list[str] | None
    """Scenarios that are played; a sample answer to the removal of a judge leaves them out."""
    scenario_names: list[str] | None
    """Names of the scenarios."""
    simulations_count: int | None
    """How often each scenario is played."""
    evals: list[models.AgentCheckEval]
    """Judges of the conversations."""
    created_at: dt.datetime | None
    """When they were first set."""
    updated_at: dt.datetime | None
    """When they were last set."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        agent_id: str | Unset = UNSET,
        env_type: models.AgentLiveEnvironment | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        scenario_ids: list[str] | Unset = UNSET,
        scenario_names: list[str] | Unset = UNSET,
        simulations_count: int | Unset = UNSET,
        evals: list[models.AgentCheckEval],
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
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
        (value_of_evals,) = values
        new.evals = _EVALS_SHAPE.decode(value_of_evals)
        if exact:
            new.id = None
            new.agent_id = None
            new.env_type = None
            new.enabled = None
            new.scenario_ids = None
            new.scenario_names = None
            new.simulations_count = None
            new.created_at = None
            new.updated_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.id = source.get("id")
        new.agent_id = source.get("agent_id")
        new.env_type = source.get("env_type")
        new.enabled = source.get("enabled")
        new.scenario_ids = source.get("scenario_ids")
        new.scenario_names = source.get("scenario_names")
        new.simulations_count = source.get("simulations_count")
        value_of_created_at = source.get("created_at")
        new.created_at = date_time(value_of_created_at)
        value_of_updated_at = source.get("updated_at")
        new.updated_at = date_time(value_of_updated_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
