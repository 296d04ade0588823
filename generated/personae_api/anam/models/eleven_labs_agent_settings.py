# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ElevenLabsAgentSettings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Map, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_CONVERSATION_CONFIG_OVERRIDE_SHAPE = Reference("personae_api.anam.models.eleven_labs_override", "ElevenLabsOverride")

_FIELDS: Mapping[str, Field] = {
    "signedUrl": Field("signed_url", STRING, required=True, secret=True),
    "agentId": Field("agent_id", STRING, required=True),
    "dynamicVariables": Field("dynamic_variables", Map(ANY)),
    "conversationConfigOverride": Field("conversation_config_override", _CONVERSATION_CONFIG_OVERRIDE_SHAPE),
    "userId": Field("user_id", STRING),
    "customLlmExtraBody": Field("custom_llm_extra_body", Map(ANY)),
}
_REQUIRED = ("signedUrl", "agentId")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ElevenLabsAgentSettings(Model):
    """Agent of ElevenLabs that speaks through an avatar."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    signed_url: str
    """Address that lets in to the agent."""
    agent_id: str
    """Id of the agent."""
    dynamic_variables: dict[str, Any] | None
    """Values for variables in its prompt."""
    conversation_config_override: models.ElevenLabsOverride | None
    """What to say and do otherwise."""
    user_id: str | None
    """Who talks to it."""
    custom_llm_extra_body: dict[str, Any] | None
    """Extra fields for the model."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        signed_url: str,
        agent_id: str,
        dynamic_variables: dict[str, Any] | Unset = UNSET,
        conversation_config_override: models.ElevenLabsOverride | Unset = UNSET,
        user_id: str | Unset = UNSET,
        custom_llm_extra_body: dict[str, Any] | Unset = UNSET,
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
        (new.signed_url, new.agent_id) = values
        if exact:
            new.dynamic_variables = None
            new.conversation_config_override = None
            new.user_id = None
            new.custom_llm_extra_body = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.dynamic_variables = source.get("dynamicVariables")
        value_of_conversation_config_override = source.get("conversationConfigOverride")
        new.conversation_config_override = (
            _CONVERSATION_CONFIG_OVERRIDE_SHAPE.from_dict(value_of_conversation_config_override)
            if isinstance(value_of_conversation_config_override, dict)
            else value_of_conversation_config_override
        )
        new.user_id = source.get("userId")
        new.custom_llm_extra_body = source.get("customLlmExtraBody")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
