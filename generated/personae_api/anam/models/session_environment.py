# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SessionEnvironment`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .agora_settings import AgoraSettings
    from .eleven_labs_agent_settings import ElevenLabsAgentSettings

_ELEVEN_LABS_AGENT_SETTINGS_SHAPE = Reference(
    "personae_api.anam.models.eleven_labs_agent_settings", "ElevenLabsAgentSettings"
)
_AGORA_SETTINGS_SHAPE = Reference("personae_api.anam.models.agora_settings", "AgoraSettings")

_FIELDS: Mapping[str, Field] = {
    "livekitUrl": Field("livekit_url", STRING),
    "livekitToken": Field("livekit_token", STRING, secret=True),
    "elevenLabsAgentSettings": Field("eleven_labs_agent_settings", _ELEVEN_LABS_AGENT_SETTINGS_SHAPE),
    "agoraSettings": Field("agora_settings", _AGORA_SETTINGS_SHAPE),
    "podName": Field("pod_name", STRING),
    "engineVersion": Field("engine_version", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SessionEnvironment(Model):
    """Where a session joins another service; the fields of one kind go together. Seen in use, not documented."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    livekit_url: str | Unset = UNSET
    """LiveKit server whose room to join."""
    livekit_token: str | Unset = UNSET
    """Token for that room."""
    eleven_labs_agent_settings: ElevenLabsAgentSettings | Unset = UNSET
    """Agent of ElevenLabs that speaks through the avatar."""
    agora_settings: AgoraSettings | Unset = UNSET
    """Channel of Agora to join."""
    pod_name: str | Unset = UNSET
    """Engine to run on; ordinary use takes no notice."""
    engine_version: str | Unset = UNSET
    """Version of the engine to run on; ordinary use takes no notice."""
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
            new.livekit_url = UNSET
            new.livekit_token = UNSET
            new.eleven_labs_agent_settings = UNSET
            new.agora_settings = UNSET
            new.pod_name = UNSET
            new.engine_version = UNSET
            new._additional = None
            return new
        new.livekit_url = source.get("livekitUrl", UNSET)
        new.livekit_token = source.get("livekitToken", UNSET)
        value_of_eleven_labs_agent_settings = source.get("elevenLabsAgentSettings", UNSET)
        new.eleven_labs_agent_settings = (
            _ELEVEN_LABS_AGENT_SETTINGS_SHAPE.from_dict(value_of_eleven_labs_agent_settings)
            if isinstance(value_of_eleven_labs_agent_settings, dict)
            else value_of_eleven_labs_agent_settings
        )
        value_of_agora_settings = source.get("agoraSettings", UNSET)
        new.agora_settings = (
            _AGORA_SETTINGS_SHAPE.from_dict(value_of_agora_settings)
            if isinstance(value_of_agora_settings, dict)
            else value_of_agora_settings
        )
        new.pod_name = source.get("podName", UNSET)
        new.engine_version = source.get("engineVersion", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
