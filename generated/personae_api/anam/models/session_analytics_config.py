# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SessionAnalyticsConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, NULL, STRING, OneOf, keys, some

_FIELDS: Mapping[str, Field] = {
    "llmProvider": Field("llm_provider", OneOf(STRING, NULL), required=True),
    "llmModel": Field("llm_model", OneOf(STRING, NULL), required=True),
    "ttsProvider": Field("tts_provider", OneOf(STRING, NULL), required=True),
    "ttsVoice": Field("tts_voice", OneOf(STRING, NULL), required=True),
    "avatarKey": Field("avatar_key", OneOf(STRING, NULL), required=True),
    "personaName": Field("persona_name", OneOf(STRING, NULL), required=True),
    "languageCode": Field("language_code", OneOf(STRING, NULL), required=True),
    "transcriptsEnabled": Field("transcripts_enabled", BOOLEAN, required=True),
}
_REQUIRED = (
    "llmProvider",
    "llmModel",
    "ttsProvider",
    "ttsVoice",
    "avatarKey",
    "personaName",
    "languageCode",
    "transcriptsEnabled",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionAnalyticsConfig(Model):
    """What the session was run with."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    llm_provider: str | None
    """Who ran the LLM."""
    llm_model: str | None
    """Which LLM wrote the replies."""
    tts_provider: str | None
    """Who rendered the voice."""
    tts_voice: str | None
    """Which voice spoke."""
    avatar_key: str | None
    """Which face was shown, by its internal name."""
    persona_name: str | None
    """What the persona was called."""
    language_code: str | None
    """ISO 639-1 code of the language that was transcribed."""
    transcripts_enabled: bool
    """Whether what was said has been kept."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        llm_provider: str | None,
        llm_model: str | None,
        tts_provider: str | None,
        tts_voice: str | None,
        avatar_key: str | None,
        persona_name: str | None,
        language_code: str | None,
        transcripts_enabled: bool,
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
            exact = len(source) == 8
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.llm_provider,
            new.llm_model,
            new.tts_provider,
            new.tts_voice,
            new.avatar_key,
            new.persona_name,
            new.language_code,
            new.transcripts_enabled,
        ) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
