# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Translation."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import INTEGER, STRING, Enumeration, Reference
from ...types import UNSET, Call, Inputs, Operation, State, Unset, Waiting, given
from .. import models

_CREATE_TRANSLATION_SESSION = Operation(
    vendor="bland",
    id="createTranslationSession",
    method="POST",
    path="/v1/translation/sessions",
    effect="bill",
    answer=("data",),
    inputs=Inputs(
        body={
            "source_language": Field(
                "source_language",
                Enumeration(
                    "ar",
                    "cs",
                    "da",
                    "de",
                    "el",
                    "en",
                    "es",
                    "fi",
                    "fr",
                    "hi",
                    "id",
                    "it",
                    "ja",
                    "ko",
                    "nl",
                    "pl",
                    "pt",
                    "ro",
                    "ru",
                    "sv",
                    "tl",
                    "tr",
                    "zh",
                ),
            ),
            "target_language": Field(
                "target_language",
                Enumeration(
                    "ar",
                    "cs",
                    "da",
                    "de",
                    "el",
                    "en",
                    "es",
                    "fi",
                    "fr",
                    "hi",
                    "id",
                    "it",
                    "ja",
                    "ko",
                    "nl",
                    "pl",
                    "pt",
                    "ro",
                    "ru",
                    "sv",
                    "tl",
                    "tr",
                    "zh",
                ),
            ),
            "voice_id": Field("voice_id", STRING),
            "audio_protocol": Field("audio_protocol", Enumeration("pcm16", "twilio_ulaw")),
            "sample_rate": Field("sample_rate", INTEGER),
            "max_duration_seconds": Field("max_duration_seconds", INTEGER),
        }
    ),
)
_CREATE_TRANSLATION_SESSION_ANSWER = Reference(
    "personae_api.bland.models.translation_session_access", "TranslationSessionAccess"
)
_GET_TRANSLATION_SESSION = Operation(
    vendor="bland",
    id="getTranslationSession",
    method="GET",
    path="/v1/translation/sessions/{session_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
    waiting=Waiting(
        "session_id",
        (State(field=("status",), well=("ENDED", "EXPIRED"), badly=("FAILED", "ABANDONED")),),
        first=5,
        cap=60,
    ),
)
_GET_TRANSLATION_SESSION_ANSWER = Reference("personae_api.bland.models.translation_session", "TranslationSession")
_END_TRANSLATION_SESSION = Operation(
    vendor="bland",
    id="endTranslationSession",
    method="DELETE",
    path="/v1/translation/sessions/{session_id}",
    effect="delete",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(body={"reason": Field("reason", STRING)}),
)
_END_TRANSLATION_SESSION_ANSWER = Reference("personae_api.bland.models.translation_session", "TranslationSession")


def create_translation_session(
    *,
    source_language: models.TranslationLanguage,
    target_language: models.TranslationLanguage,
    voice_id: str | Unset = UNSET,
    audio_protocol: models.TranslationAudioProtocol | Unset = UNSET,
    sample_rate: int | Unset = UNSET,
    max_duration_seconds: int | Unset = UNSET,
) -> Call[models.TranslationSessionAccess, Literal["bland"]]:
    """POST /v1/translation/sessions"""
    return Call(
        _CREATE_TRANSLATION_SESSION,
        _CREATE_TRANSLATION_SESSION_ANSWER,
        json=given(
            {
                "source_language": source_language,
                "target_language": target_language,
                "voice_id": voice_id,
                "audio_protocol": audio_protocol,
                "sample_rate": sample_rate,
                "max_duration_seconds": max_duration_seconds,
            }
        ),
    )


def get_translation_session(session_id: str) -> Call[models.TranslationSession, Literal["bland"]]:
    """GET /v1/translation/sessions/{session_id}"""
    return Call(_GET_TRANSLATION_SESSION, _GET_TRANSLATION_SESSION_ANSWER, path={"session_id": session_id})


def end_translation_session(
    session_id: str, *, reason: str | Unset = UNSET
) -> Call[models.TranslationSession, Literal["bland"]]:
    """DELETE /v1/translation/sessions/{session_id}"""
    return Call(
        _END_TRANSLATION_SESSION,
        _END_TRANSLATION_SESSION_ANSWER,
        path={"session_id": session_id},
        json=given({"reason": reason}),
    )
