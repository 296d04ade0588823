# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentFromPersona`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Reference, keys, some
from .. import models

_AGENT_SHAPE = Reference("personae_api.bland.models.agent", "Agent")
_VERSION_SHAPE = Reference("personae_api.bland.models.agent_version", "AgentVersion")
_LINT_SHAPE = Reference("personae_api.bland.models.agent_lint", "AgentLint")

_FIELDS: Mapping[str, Field] = {
    "agent": Field("agent", _AGENT_SHAPE, required=True),
    "version": Field("version", _VERSION_SHAPE, required=True),
    "warnings": Field("warnings", Array(STRING), required=True),
    "lint": Field("lint", _LINT_SHAPE, required=True),
}
_REQUIRED = ("agent", "version", "warnings", "lint")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentFromPersona(Model):
    """An agent that was made of a persona."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    agent: models.Agent
    """The agent."""
    version: models.AgentVersion
    """Its version."""
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
        agent: models.Agent,
        version: models.AgentVersion,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_agent, value_of_version, new.warnings, value_of_lint) = values
        new.agent = _AGENT_SHAPE.from_dict(value_of_agent) if isinstance(value_of_agent, dict) else value_of_agent
        new.version = (
            _VERSION_SHAPE.from_dict(value_of_version) if isinstance(value_of_version, dict) else value_of_version
        )
        new.lint = _LINT_SHAPE.from_dict(value_of_lint) if isinstance(value_of_lint, dict) else value_of_lint
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
