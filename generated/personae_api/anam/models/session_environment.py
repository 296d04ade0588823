# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SessionEnvironment`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionEnvironment(Model):
    """Where a session joins another service; the fields of one kind go together. Undocumented, seen in use."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    livekit_url: str | None
    """LiveKit server whose room to join."""
    livekit_token: str | None
    """Token for that room."""
    eleven_labs_agent_settings: models.ElevenLabsAgentSettings | None
    """Agent of ElevenLabs that speaks through the avatar."""
    agora_settings: models.AgoraSettings | None
    """Channel of Agora to join."""
    pod_name: str | None
    """Engine to run on; ordinary use takes no notice."""
    engine_version: str | None
    """Version of the engine to run on; ordinary use takes no notice."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        livekit_url: str | Unset = UNSET,
        livekit_token: str | Unset = UNSET,
        eleven_labs_agent_settings: models.ElevenLabsAgentSettings | Unset = UNSET,
        agora_settings: models.AgoraSettings | Unset = UNSET,
        pod_name: str | Unset = UNSET,
        engine_version: str | Unset = UNSET,
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
            new.livekit_url = None
            new.livekit_token = None
            new.eleven_labs_agent_settings = None
            new.agora_settings = None
            new.pod_name = None
            new.engine_version = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.livekit_url = source.get("livekitUrl")
        new.livekit_token = source.get("livekitToken")
        value_of_eleven_labs_agent_settings = source.get("elevenLabsAgentSettings")
        new.eleven_labs_agent_settings = (
            _ELEVEN_LABS_AGENT_SETTINGS_SHAPE.from_dict(value_of_eleven_labs_agent_settings)
            if isinstance(value_of_eleven_labs_agent_settings, dict)
            else value_of_eleven_labs_agent_settings
        )
        value_of_agora_settings = source.get("agoraSettings")
        new.agora_settings = (
            _AGORA_SETTINGS_SHAPE.from_dict(value_of_agora_settings)
            if isinstance(value_of_agora_settings, dict)
            else value_of_agora_settings
        )
        new.pod_name = source.get("podName")
        new.engine_version = source.get("engineVersion")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
