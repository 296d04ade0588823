# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentFromPathways`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, STRING, Array, Map, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_AGENT_SHAPE = Reference("personae_api.bland.models.agent", "Agent")
_VERSION_SHAPE = Reference("personae_api.bland.models.agent_version", "AgentVersion")
_CARRIED_SHAPE = Reference("personae_api.bland.models.agent_carried", "AgentCarried")
_LINT_SHAPE = Reference("personae_api.bland.models.agent_lint", "AgentLint")

_FIELDS: Mapping[str, Field] = {
    "created": Field("created", BOOLEAN, required=True),
    "agent": Field("agent", _AGENT_SHAPE),
    "version": Field("version", _VERSION_SHAPE),
    "carried": Field("carried", _CARRIED_SHAPE),
    "scenarios": Field("scenarios", Array(Map(ANY))),
    "warnings": Field("warnings", Array(STRING), required=True),
    "lint": Field("lint", _LINT_SHAPE, required=True),
}
_REQUIRED = ("created", "warnings", "lint")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentFromPathways(Model):
    """An agent that was, or would be, made of pathways."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    created: bool
    """Whether the agent was made."""
    agent: models.Agent | None
    """The agent, where it was made."""
    version: models.AgentVersion | None
    """Its version, where it was made."""
    carried: models.AgentCarried | None
    """What was taken over beside the conversations."""
    scenarios: list[dict[str, Any]] | None
    """Nodes of the agent, where it was not made."""
    warnings: list[str]
    """What one should look at."""
    lint: models.AgentLint
    """What is wrong with it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        created: bool,
        agent: models.Agent | Unset = UNSET,
        version: models.AgentVersion | Unset = UNSET,
        carried: models.AgentCarried | Unset = UNSET,
        scenarios: list[dict[str, Any]] | Unset = UNSET,
        warnings: list[str],
        lint: models.AgentLint,
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.created, new.warnings, value_of_lint) = values
        new.lint = _LINT_SHAPE.from_dict(value_of_lint) if isinstance(value_of_lint, dict) else value_of_lint
        if exact:
            new.agent = None
            new.version = None
            new.carried = None
            new.scenarios = None
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
        new.scenarios = source.get("scenarios")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
