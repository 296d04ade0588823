# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WebAgent`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, NULL, NUMBER, STRING, Array, Enumeration, Map, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "agent_id": Field("agent_id", STRING, required=True),
    "webhook": Field("webhook", OneOf(STRING, NULL)),
    "dynamic_data": Field("dynamic_data", OneOf(Array(ANY), Map(ANY), NULL), required=True),
    "interruption_threshold": Field("interruption_threshold", OneOf(NUMBER, NULL), required=True),
    "first_sentence": Field("first_sentence", OneOf(STRING, NULL), required=True),
    "model": Field("model", Enumeration("base", "turbo"), required=True),
    "voice_settings": Field("voice_settings", OneOf(Map(ANY), NULL), required=True),
    "voice": Field("voice", STRING, required=True),
    "prompt": Field("prompt", STRING, required=True),
    "temperature": Field("temperature", OneOf(NUMBER, NULL), required=True),
    "max_duration": Field("max_duration", NUMBER, required=True),
    "language": Field("language", STRING, required=True),
    "tools": Field("tools", OneOf(Array(ANY), NULL), required=True),
}
_REQUIRED = (
    "agent_id",
    "dynamic_data",
    "interruption_threshold",
    "first_sentence",
    "model",
    "voice_settings",
    "voice",
    "prompt",
    "temperature",
    "max_duration",
    "language",
    "tools",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class WebAgent(Model):
    """An agent that people talk to in a browser."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    agent_id: str
    """Id of the agent."""
    webhook: str | None
    """Address that gets the data of each conversation; left out when the agent was just made."""
    dynamic_data: list[Any] | dict[str, Any] | None
    """Requests to other services whose answers the agent knows."""
    interruption_threshold: float | None
    """How long it waits for the other side to finish, null when it was not set."""
    first_sentence: str | None
    """Words it begins with."""
    model: models.WebAgentModel
    """Model of an agent, the able one (base) or the fastest one (turbo), which can't use tools."""
    voice_settings: dict[str, Any] | None
    """Settings of the voice for this agent."""
    voice: str
    """Voice that speaks, by name or id."""
    prompt: str
    """What the agent is to do and to know."""
    temperature: float | None
    """How freely the model speaks, null when it was not set."""
    max_duration: float
    """Minutes after which a conversation is ended."""
    language: str
    """Code of the language that is spoken and heard."""
    tools: list[Any] | None
    """Tools and knowledge bases it uses."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        agent_id: str,
        webhook: str | None | Unset = UNSET,
        dynamic_data: list[Any] | dict[str, Any] | None,
        interruption_threshold: float | None,
        first_sentence: str | None,
        model: models.WebAgentModel,
        voice_settings: dict[str, Any] | None,
        voice: str,
        prompt: str,
        temperature: float | None,
        max_duration: float,
        language: str,
        tools: list[Any] | None,
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
            exact = len(source) == 12
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.agent_id,
            new.dynamic_data,
            new.interruption_threshold,
            new.first_sentence,
            new.model,
            new.voice_settings,
            new.voice,
            new.prompt,
            new.temperature,
            new.max_duration,
            new.language,
            new.tools,
        ) = values
        if exact:
            new.webhook = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.webhook = source.get("webhook")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
