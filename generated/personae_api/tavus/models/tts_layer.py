# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TtsLayer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, NULL, STRING, Enumeration, Map, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "api_key": Field("api_key", STRING, secret=True),
    "tts_engine": Field("tts_engine", Enumeration("azure", "cartesia", "elevenlabs")),
    "external_voice_id": Field("external_voice_id", STRING),
    "voice_settings": Field("voice_settings", Map(ANY)),
    "tts_emotion_control": Field("tts_emotion_control", OneOf(BOOLEAN, STRING)),
    "tts_model_name": Field("tts_model_name", STRING),
    "pronunciation_dictionary_id": Field("pronunciation_dictionary_id", STRING),
    "playht_user_id": Field("playht_user_id", STRING),
    "voice_id": Field("voice_id", STRING),
    "tts_engine_name": Field("tts_engine_name", OneOf(STRING, NULL)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TtsLayer(Model):
    """The voice of the persona."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    api_key: str | None
    """Key for the voice service, needed for private voices. It comes back in answers."""
    tts_engine: models.TtsEngine | None
    """Service that makes the voice."""
    external_voice_id: str | None
    """Voice to use, by its id at the voice service."""
    voice_settings: dict[str, Any] | None
    """Settings handed on to the voice service; their names and values are that service's."""
    tts_emotion_control: bool | str | None
    """Let the voice follow the mood of the words. Send a boolean; answers may hold it as text. True when left out."""
    tts_model_name: str | None
    """Model of the voice service to use."""
    pronunciation_dictionary_id: str | None
    """Dictionary of words that need a special pronunciation."""
    playht_user_id: str | None
    """User at a voice service that is no longer listed; older personas may still hold it. Deprecated by the vendor."""
    voice_id: str | None
    """Voice to use, by its id at Tavus. Undocumented, seen in use."""
    tts_engine_name: str | None
    """Name of the service that makes the voice, in answers. Undocumented, seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        api_key: str | Unset = UNSET,
        tts_engine: models.TtsEngine | Unset = UNSET,
        external_voice_id: str | Unset = UNSET,
        voice_settings: dict[str, Any] | Unset = UNSET,
        tts_emotion_control: bool | str | Unset = UNSET,
        tts_model_name: str | Unset = UNSET,
        pronunciation_dictionary_id: str | Unset = UNSET,
        playht_user_id: str | Unset = UNSET,
        voice_id: str | Unset = UNSET,
        tts_engine_name: str | None | Unset = UNSET,
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
            new.api_key = None
            new.tts_engine = None
            new.external_voice_id = None
            new.voice_settings = None
            new.tts_emotion_control = None
            new.tts_model_name = None
            new.pronunciation_dictionary_id = None
            new.playht_user_id = None
            new.voice_id = None
            new.tts_engine_name = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.api_key = source.get("api_key")
        new.tts_engine = source.get("tts_engine")
        new.external_voice_id = source.get("external_voice_id")
        new.voice_settings = source.get("voice_settings")
        new.tts_emotion_control = source.get("tts_emotion_control")
        new.tts_model_name = source.get("tts_model_name")
        new.pronunciation_dictionary_id = source.get("pronunciation_dictionary_id")
        new.playht_user_id = source.get("playht_user_id")
        new.voice_id = source.get("voice_id")
        new.tts_engine_name = source.get("tts_engine_name")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
