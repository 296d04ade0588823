# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentSettings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, STRING, Array, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_GUARDRAILS_SHAPE = Array(Reference("personae_api.bland.models.agent_guardrail", "AgentGuardrail"))

_FIELDS: Mapping[str, Field] = {
    "displayName": Field("display_name", STRING, required=True),
    "systemPrompt": Field("system_prompt", STRING, required=True),
    "guardrails": Field("guardrails", _GUARDRAILS_SHAPE),
    "voice": Field("voice", ANY),
    "languages": Field("languages", ANY),
    "enableMemory": Field("enable_memory", BOOLEAN),
    "interruptionSensitivity": Field("interruption_sensitivity", ANY),
    "backgroundNoise": Field("background_noise", ANY),
    "voiceCall": Field("voice_call", ANY),
    "webChat": Field("web_chat", ANY),
    "requestData": Field("request_data", ANY),
    "metadata": Field("metadata", ANY),
    "color": Field("color", STRING),
    "memorySchema": Field("memory_schema", ANY),
}
_REQUIRED = ("displayName", "systemPrompt")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentSettings(Model):
    """What holds for the whole conversation; the vendor has more settings than these."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    display_name: str
    """Name under which the agent speaks."""
    system_prompt: str
    """Instructions for the agent throughout."""
    guardrails: list[models.AgentGuardrail] | None
    """Rules that are watched during a call."""
    voice: Any
    """Voice that it speaks with; the vendor describes no form here."""
    languages: Any
    """Languages that it speaks; the vendor describes no form here."""
    enable_memory: bool | None
    """Whether it remembers contacts."""
    interruption_sensitivity: Any
    """How soon it falls silent when somebody speaks; the vendor describes no form here."""
    background_noise: Any
    """Sound behind its voice; the vendor describes no form here."""
    voice_call: Any
    """Settings of phone calls; the vendor describes no form here."""
    web_chat: Any
    """Settings of chats; the vendor describes no form here."""
    request_data: Any
    """Variables to start with; the vendor describes no form here."""
    metadata: Any
    """Your own data."""
    color: str | None
    """Colour in which it is shown."""
    memory_schema: Any
    """What it remembers; the vendor describes no form here."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        display_name: str,
        system_prompt: str,
        guardrails: list[models.AgentGuardrail] | Unset = UNSET,
        voice: Any | Unset = UNSET,
        languages: Any | Unset = UNSET,
        enable_memory: bool | Unset = UNSET,
        interruption_sensitivity: Any | Unset = UNSET,
        background_noise: Any | Unset = UNSET,
        voice_call: Any | Unset = UNSET,
        web_chat: Any | Unset = UNSET,
        request_data: Any | Unset = UNSET,
        metadata: Any | Unset = UNSET,
        color: str | Unset = UNSET,
        memory_schema: Any | Unset = UNSET,
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
        (new.display_name, new.system_prompt) = values
        if exact:
            new.guardrails = None
            new.voice = None
            new.languages = None
            new.enable_memory = None
            new.interruption_sensitivity = None
            new.background_noise = None
            new.voice_call = None
            new.web_chat = None
            new.request_data = None
            new.metadata = None
            new.color = None
            new.memory_schema = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_guardrails = source.get("guardrails")
        new.guardrails = _GUARDRAILS_SHAPE.decode(value_of_guardrails)
        new.voice = source.get("voice")
        new.languages = source.get("languages")
        new.enable_memory = source.get("enableMemory")
        new.interruption_sensitivity = source.get("interruptionSensitivity")
        new.background_noise = source.get("backgroundNoise")
        new.voice_call = source.get("voiceCall")
        new.web_chat = source.get("webChat")
        new.request_data = source.get("requestData")
        new.metadata = source.get("metadata")
        new.color = source.get("color")
        new.memory_schema = source.get("memorySchema")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
