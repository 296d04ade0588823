# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Personas."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import BOOLEAN, INTEGER, NULL, NUMBER, STRING, Array, Enumeration, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Once, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_PERSONAS = Operation(
    vendor="anam",
    id="listPersonas",
    method="GET",
    path="/v1/personas",
    effect="read",
    paging=Paging(
        style="page",
        items=("data",),
        position="page",
        total=("meta", "total"),
        last=("meta", "lastPage"),
        current=("meta", "currentPage"),
        size="perPage",
        default_size=10,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={"page": Field("page", INTEGER), "perPage": Field("per_page", INTEGER), "search": Field("search", STRING)}
    ),
)
_LIST_PERSONAS_ANSWER = Array(Reference("personae_api.anam.models.persona_summary", "PersonaSummary"))
_CREATE_PERSONA = Operation(
    vendor="anam",
    id="createPersona",
    method="POST",
    path="/v1/personas",
    effect="write",
    once=Once(key=("name",), found=("name",)),
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "avatarId": Field("avatar_id", STRING),
            "avatarModel": Field("avatar_model", Enumeration("cara-3", "cara-4", "cara-4-latest")),
            "voiceId": Field("voice_id", STRING),
            "llmId": Field("llm_id", STRING),
            "systemPrompt": Field("system_prompt", STRING),
            "skipGreeting": Field("skip_greeting", BOOLEAN),
            "uninterruptibleGreeting": Field("uninterruptible_greeting", BOOLEAN),
            "initialMessage": Field("initial_message", OneOf(STRING, NULL)),
            "zeroDataRetention": Field("zero_data_retention", BOOLEAN),
            "voiceDetectionOptions": Field(
                "voice_detection_options",
                Reference("personae_api.anam.models.voice_detection_options", "VoiceDetectionOptions"),
            ),
            "languageCode": Field("language_code", STRING),
            "voiceGenerationOptions": Field(
                "voice_generation_options",
                OneOf(
                    Reference(
                        "personae_api.anam.models.eleven_labs_v1_voice_generation_options",
                        "ElevenLabsV1VoiceGenerationOptions",
                    ),
                    Reference(
                        "personae_api.anam.models.eleven_labs_v2_voice_generation_options",
                        "ElevenLabsV2VoiceGenerationOptions",
                    ),
                    Reference(
                        "personae_api.anam.models.cartesia_sonic_3_voice_generation_options",
                        "CartesiaSonic3VoiceGenerationOptions",
                    ),
                    Reference(
                        "personae_api.anam.models.fish_audio_voice_generation_options",
                        "FishAudioVoiceGenerationOptions",
                    ),
                ),
            ),
            "toolIds": Field("tool_ids", Array(STRING)),
            "directorNotes": Field(
                "director_notes", Reference("personae_api.anam.models.director_notes", "DirectorNotes")
            ),
            "maxSessionLengthSeconds": Field("max_session_length_seconds", NUMBER),
        }
    ),
)
_CREATE_PERSONA_ANSWER = Reference("personae_api.anam.models.persona", "Persona")
_GET_PERSONA = Operation(
    vendor="anam", id="getPersona", method="GET", path="/v1/personas/{id}", effect="read", repeatable=True
)
_GET_PERSONA_ANSWER = Reference("personae_api.anam.models.persona", "Persona")
_UPDATE_PERSONA = Operation(
    vendor="anam",
    id="updatePersona",
    method="PUT",
    path="/v1/personas/{id}",
    effect="write",
    repeatable=True,
    inputs=Inputs(
        body={
            "name": Field("name", STRING),
            "description": Field("description", STRING),
            "avatarId": Field("avatar_id", STRING),
            "avatarModel": Field("avatar_model", Enumeration("cara-3", "cara-4", "cara-4-latest")),
            "voiceId": Field("voice_id", STRING),
            "llmId": Field("llm_id", STRING),
            "systemPrompt": Field("system_prompt", STRING),
            "skipGreeting": Field("skip_greeting", BOOLEAN),
            "uninterruptibleGreeting": Field("uninterruptible_greeting", BOOLEAN),
            "initialMessage": Field("initial_message", OneOf(STRING, NULL)),
            "zeroDataRetention": Field("zero_data_retention", BOOLEAN),
            "voiceDetectionOptions": Field(
                "voice_detection_options",
                Reference("personae_api.anam.models.voice_detection_options", "VoiceDetectionOptions"),
            ),
            "languageCode": Field("language_code", STRING),
            "voiceGenerationOptions": Field(
                "voice_generation_options",
                OneOf(
                    Reference(
                        "personae_api.anam.models.eleven_labs_v1_voice_generation_options",
                        "ElevenLabsV1VoiceGenerationOptions",
                    ),
                    Reference(
                        "personae_api.anam.models.eleven_labs_v2_voice_generation_options",
                        "ElevenLabsV2VoiceGenerationOptions",
                    ),
                    Reference(
                        "personae_api.anam.models.cartesia_sonic_3_voice_generation_options",
                        "CartesiaSonic3VoiceGenerationOptions",
                    ),
                    Reference(
                        "personae_api.anam.models.fish_audio_voice_generation_options",
                        "FishAudioVoiceGenerationOptions",
                    ),
                ),
            ),
            "toolIds": Field("tool_ids", Array(STRING)),
            "widgetConfig": Field("widget_config", Reference("personae_api.anam.models.widget_config", "WidgetConfig")),
            "directorNotes": Field(
                "director_notes", Reference("personae_api.anam.models.director_notes", "DirectorNotes")
            ),
            "maxSessionLengthSeconds": Field("max_session_length_seconds", NUMBER),
        }
    ),
)
_UPDATE_PERSONA_ANSWER = Reference("personae_api.anam.models.persona", "Persona")
_DELETE_PERSONA = Operation(
    vendor="anam", id="deletePersona", method="DELETE", path="/v1/personas/{id}", effect="delete", repeatable=True
)
_DELETE_PERSONA_ANSWER = Reference("personae_api.anam.models.deletion", "Deletion")


def list_personas(
    *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET
) -> PagedCall[models.PersonaSummary, Literal["anam"]]:
    """GET /v1/personas"""
    return PagedCall(
        _LIST_PERSONAS, _LIST_PERSONAS_ANSWER, query=given({"page": page, "perPage": per_page, "search": search})
    )


def create_persona(
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    avatar_id: str | Unset = UNSET,
    avatar_model: models.AvatarModel | Unset = UNSET,
    voice_id: str | Unset = UNSET,
    llm_id: str | Unset = UNSET,
    system_prompt: str | Unset = UNSET,
    skip_greeting: bool | Unset = UNSET,
    uninterruptible_greeting: bool | Unset = UNSET,
    initial_message: str | None | Unset = UNSET,
    zero_data_retention: bool | Unset = UNSET,
    voice_detection_options: models.VoiceDetectionOptions | models.VoiceDetectionOptionsDict | Unset = UNSET,
    language_code: str | Unset = UNSET,
    voice_generation_options: models.ElevenLabsV1VoiceGenerationOptions
    | models.ElevenLabsV1VoiceGenerationOptionsDict
    | models.ElevenLabsV2VoiceGenerationOptions
    | models.ElevenLabsV2VoiceGenerationOptionsDict
    | models.CartesiaSonic3VoiceGenerationOptions
    | models.CartesiaSonic3VoiceGenerationOptionsDict
    | models.FishAudioVoiceGenerationOptions
    | models.FishAudioVoiceGenerationOptionsDict
    | Unset = UNSET,
    tool_ids: ListOf[str] | Unset = UNSET,
    director_notes: models.DirectorNotes | models.DirectorNotesDict | Unset = UNSET,
    max_session_length_seconds: float | Unset = UNSET,
) -> Call[models.Persona, Literal["anam"]]:
    """POST /v1/personas"""
    return Call(
        _CREATE_PERSONA,
        _CREATE_PERSONA_ANSWER,
        json=given(
            {
                "name": name,
                "description": description,
                "avatarId": avatar_id,
                "avatarModel": avatar_model,
                "voiceId": voice_id,
                "llmId": llm_id,
                "systemPrompt": system_prompt,
                "skipGreeting": skip_greeting,
                "uninterruptibleGreeting": uninterruptible_greeting,
                "initialMessage": initial_message,
                "zeroDataRetention": zero_data_retention,
                "voiceDetectionOptions": voice_detection_options,
                "languageCode": language_code,
                "voiceGenerationOptions": voice_generation_options,
                "toolIds": tool_ids,
                "directorNotes": director_notes,
                "maxSessionLengthSeconds": max_session_length_seconds,
            }
        ),
    )


def get_persona(id: str) -> Call[models.Persona, Literal["anam"]]:
    """GET /v1/personas/{id}"""
    return Call(_GET_PERSONA, _GET_PERSONA_ANSWER, path={"id": id})


def update_persona(
    id: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    avatar_id: str | Unset = UNSET,
    avatar_model: models.AvatarModel | Unset = UNSET,
    voice_id: str | Unset = UNSET,
    llm_id: str | Unset = UNSET,
    system_prompt: str | Unset = UNSET,
    skip_greeting: bool | Unset = UNSET,
    uninterruptible_greeting: bool | Unset = UNSET,
    initial_message: str | None | Unset = UNSET,
    zero_data_retention: bool | Unset = UNSET,
    voice_detection_options: models.VoiceDetectionOptions | models.VoiceDetectionOptionsDict | Unset = UNSET,
    language_code: str | Unset = UNSET,
    voice_generation_options: models.ElevenLabsV1VoiceGenerationOptions
    | models.ElevenLabsV1VoiceGenerationOptionsDict
    | models.ElevenLabsV2VoiceGenerationOptions
    | models.ElevenLabsV2VoiceGenerationOptionsDict
    | models.CartesiaSonic3VoiceGenerationOptions
    | models.CartesiaSonic3VoiceGenerationOptionsDict
    | models.FishAudioVoiceGenerationOptions
    | models.FishAudioVoiceGenerationOptionsDict
    | Unset = UNSET,
    tool_ids: ListOf[str] | Unset = UNSET,
    widget_config: models.WidgetConfig | models.WidgetConfigDict | Unset = UNSET,
    director_notes: models.DirectorNotes | models.DirectorNotesDict | Unset = UNSET,
    max_session_length_seconds: float | Unset = UNSET,
) -> Call[models.Persona, Literal["anam"]]:
    """PUT /v1/personas/{id}"""
    return Call(
        _UPDATE_PERSONA,
        _UPDATE_PERSONA_ANSWER,
        path={"id": id},
        json=given(
            {
                "name": name,
                "description": description,
                "avatarId": avatar_id,
                "avatarModel": avatar_model,
                "voiceId": voice_id,
                "llmId": llm_id,
                "systemPrompt": system_prompt,
                "skipGreeting": skip_greeting,
                "uninterruptibleGreeting": uninterruptible_greeting,
                "initialMessage": initial_message,
                "zeroDataRetention": zero_data_retention,
                "voiceDetectionOptions": voice_detection_options,
                "languageCode": language_code,
                "voiceGenerationOptions": voice_generation_options,
                "toolIds": tool_ids,
                "widgetConfig": widget_config,
                "directorNotes": director_notes,
                "maxSessionLengthSeconds": max_session_length_seconds,
            }
        ),
    )


def delete_persona(id: str) -> Call[models.Deletion, Literal["anam"]]:
    """DELETE /v1/personas/{id}"""
    return Call(_DELETE_PERSONA, _DELETE_PERSONA_ANSWER, path={"id": id})
