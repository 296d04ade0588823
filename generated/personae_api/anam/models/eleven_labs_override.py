# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ElevenLabsOverride`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .eleven_labs_agent_override import ElevenLabsAgentOverride

_AGENT_SHAPE = Reference("personae_api.anam.models.eleven_labs_agent_override", "ElevenLabsAgentOverride")

_FIELDS: Mapping[str, Field] = {"agent": Field("agent", _AGENT_SHAPE)}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ElevenLabsOverride(Model):
    """What an agent of ElevenLabs is to say and do otherwise."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    agent: ElevenLabsAgentOverride | Unset = UNSET
    """Of the agent itself."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.agent = UNSET
            new._additional = None
            return new
        value_of_agent = source.get("agent", UNSET)
        new.agent = _AGENT_SHAPE.from_dict(value_of_agent) if isinstance(value_of_agent, dict) else value_of_agent
        new._additional = rest(source, _KNOWN)
        return new
