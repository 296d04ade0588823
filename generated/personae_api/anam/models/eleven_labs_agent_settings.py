# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ElevenLabsAgentSettings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, STRING, Map, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .eleven_labs_override import ElevenLabsOverride

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ElevenLabsAgentSettings(Model):
    """Agent of ElevenLabs that speaks through an avatar."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    signed_url: str
    """Address that lets in to the agent."""
    agent_id: str
    """Id of the agent."""
    dynamic_variables: dict[str, Any] | Unset = UNSET
    """Values for variables in its prompt."""
    conversation_config_override: ElevenLabsOverride | Unset = UNSET
    """What to say and do otherwise."""
    user_id: str | Unset = UNSET
    """Who talks to it."""
    custom_llm_extra_body: dict[str, Any] | Unset = UNSET
    """Extra fields for the model."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.signed_url, new.agent_id) = values
        if exact:
            new.dynamic_variables = UNSET
            new.conversation_config_override = UNSET
            new.user_id = UNSET
            new.custom_llm_extra_body = UNSET
            new._additional = None
            return new
        new.dynamic_variables = source.get("dynamicVariables", UNSET)
        value_of_conversation_config_override = source.get("conversationConfigOverride", UNSET)
        new.conversation_config_override = (
            _CONVERSATION_CONFIG_OVERRIDE_SHAPE.from_dict(value_of_conversation_config_override)
            if isinstance(value_of_conversation_config_override, dict)
            else value_of_conversation_config_override
        )
        new.user_id = source.get("userId", UNSET)
        new.custom_llm_extra_body = source.get("customLlmExtraBody", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
