# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ElevenLabsOverride`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_AGENT_SHAPE = Reference("personae_api.anam.models.eleven_labs_agent_override", "ElevenLabsAgentOverride")

_FIELDS: Mapping[str, Field] = {"agent": Field("agent", _AGENT_SHAPE)}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ElevenLabsOverride(Model):
    """What an agent of ElevenLabs is to say and do otherwise."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    agent: models.ElevenLabsAgentOverride | None
    """Of the agent itself."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        agent: models.ElevenLabsAgentOverride | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.agent = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_agent = source.get("agent")
        new.agent = _AGENT_SHAPE.from_dict(value_of_agent) if isinstance(value_of_agent, dict) else value_of_agent
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
