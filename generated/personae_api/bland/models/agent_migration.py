# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentMigration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_PLAN_SHAPE = Reference("personae_api.bland.models.agent_migration_plan", "AgentMigrationPlan")
_SNAPSHOT_SHAPE = Reference("personae_api.bland.models.agent_snapshot", "AgentSnapshot")
_LINT_SHAPE = Reference("personae_api.bland.models.agent_lint", "AgentLint")
_USAGE_SHAPE = Reference("personae_api.bland.models.agent_migration_usage", "AgentMigrationUsage")
_AGENT_SHAPE = Reference("personae_api.bland.models.agent", "Agent")
_VERSION_SHAPE = Reference("personae_api.bland.models.agent_version", "AgentVersion")
_CARRIED_SHAPE = Reference("personae_api.bland.models.agent_carried", "AgentCarried")

_FIELDS: Mapping[str, Field] = {
    "plan": Field("plan", _PLAN_SHAPE, required=True),
    "snapshot": Field("snapshot", _SNAPSHOT_SHAPE, required=True),
    "lint": Field("lint", _LINT_SHAPE, required=True),
    "usage": Field("usage", _USAGE_SHAPE, required=True),
    "created": Field("created", BOOLEAN, required=True),
    "agent": Field("agent", _AGENT_SHAPE),
    "version": Field("version", _VERSION_SHAPE),
    "carried": Field("carried", _CARRIED_SHAPE),
}
_REQUIRED = ("plan", "snapshot", "lint", "usage", "created")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentMigration(Model):
    """An agent that was, or would be, made of a pathway."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    plan: models.AgentMigrationPlan
    """What the model planned."""
    snapshot: models.AgentSnapshot
    """What the agent says and does."""
    lint: models.AgentLint
    """What is wrong with it."""
    usage: models.AgentMigrationUsage
    """What the model took."""
    created: bool
    """Whether the agent was made."""
    agent: models.Agent | None
    """The agent, where it was made."""
    version: models.AgentVersion | None
    """Its version, where it was made."""
    carried: models.AgentCarried | None
    """What was taken over beside the conversation."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        plan: models.AgentMigrationPlan,
        snapshot: models.AgentSnapshot,
        lint: models.AgentLint,
        usage: models.AgentMigrationUsage,
        created: bool,
        agent: models.Agent | Unset = UNSET,
        version: models.AgentVersion | Unset = UNSET,
        carried: models.AgentCarried | Unset = UNSET,
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
        (value_of_plan, value_of_snapshot, value_of_lint, value_of_usage, new.created) = values
        new.plan = _PLAN_SHAPE.from_dict(value_of_plan) if isinstance(value_of_plan, dict) else value_of_plan
        new.snapshot = (
            _SNAPSHOT_SHAPE.from_dict(value_of_snapshot) if isinstance(value_of_snapshot, dict) else value_of_snapshot
        )
        new.lint = _LINT_SHAPE.from_dict(value_of_lint) if isinstance(value_of_lint, dict) else value_of_lint
        new.usage = _USAGE_SHAPE.from_dict(value_of_usage) if isinstance(value_of_usage, dict) else value_of_usage
        if exact:
            new.agent = None
            new.version = None
            new.carried = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_agent = source.get("agent")
        new.agent = _AGENT_SHAPE.from_dict(value_of_agent) if isinstance(value_of_agent, dict) else value_of_agent
        value_of_version = source.get("version")
        new.version = (
            _VERSION_SHAPE.from_dict(value_of_version) if isinstance(value_of_version, dict) else value_of_version
        )
        value_of_carried = source.get("carried")
        new.carried = (
            _CARRIED_SHAPE.from_dict(value_of_carried) if isinstance(value_of_carried, dict) else value_of_carried
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
