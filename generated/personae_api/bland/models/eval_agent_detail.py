# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalAgentDetail`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Reference, keys, some
from .. import models

_AGENT_SHAPE = Reference("personae_api.bland.models.eval_agent", "EvalAgent")
_CURRENT_VERSION_SHAPE = Reference("personae_api.bland.models.eval_agent_version", "EvalAgentVersion")

_FIELDS: Mapping[str, Field] = {
    "agent": Field("agent", _AGENT_SHAPE, required=True),
    "current_version": Field("current_version", _CURRENT_VERSION_SHAPE, required=True),
}
_REQUIRED = ("agent", "current_version")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalAgentDetail(Model):
    """An eval agent with its draft."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    agent: models.EvalAgent
    """The eval agent."""
    current_version: models.EvalAgentVersion
    """Its draft."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        agent: models.EvalAgent,
        current_version: models.EvalAgentVersion,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_agent, value_of_current_version) = values
        new.agent = _AGENT_SHAPE.from_dict(value_of_agent) if isinstance(value_of_agent, dict) else value_of_agent
        new.current_version = (
            _CURRENT_VERSION_SHAPE.from_dict(value_of_current_version)
            if isinstance(value_of_current_version, dict)
            else value_of_current_version
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
