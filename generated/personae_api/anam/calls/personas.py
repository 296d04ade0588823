# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Personas."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ...shapes import Array, Reference
from ...types import UNSET, Call, Operation, PagedCall, Paging, Unset, given

if TYPE_CHECKING:
    from ..enumerations import AvatarModel
    from ..models import (
        CartesiaSonic3VoiceGenerationOptions,
        Deletion,
        ElevenLabsV1VoiceGenerationOptions,
        ElevenLabsV2VoiceGenerationOptions,
        FishAudioVoiceGenerationOptions,
        Persona,
        PersonaSummary,
        VoiceDetectionOptions,
        WidgetConfig,
    )


_LIST_PERSONAS = Operation(
    vendor="anam",
    id="listPersonas",
    method="GET",
    path="/v1/personas",
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
)
_LIST_PERSONAS_ANSWER = Array(Reference("personae_api.anam.models.persona_summary", "PersonaSummary"))
_CREATE_PERSONA = Operation(vendor="anam", id="createPersona", method="POST", path="/v1/personas")
_CREATE_PERSONA_ANSWER = Reference("personae_api.anam.models.persona", "Persona")
_GET_PERSONA = Operation(vendor="anam", id="getPersona", method="GET", path="/v1/personas/{id}", repeatable=True)
_GET_PERSONA_ANSWER = Reference("personae_api.anam.models.persona", "Persona")
_UPDATE_PERSONA = Operation(vendor="anam", id="updatePersona", method="PUT", path="/v1/personas/{id}", repeatable=True)
_UPDATE_PERSONA_ANSWER = Reference("personae_api.anam.models.persona", "Persona")
_DELETE_PERSONA = Operation(
    vendor="anam", id="deletePersona", method="DELETE", path="/v1/personas/{id}", repeatable=True
)
_DELETE_PERSONA_ANSWER = Reference("personae_api.anam.models.deletion", "Deletion")


def list_personas(
    *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET
) -> PagedCall[PersonaSummary, Literal["anam"]]:
    """GET /v1/personas"""
    return PagedCall(
        _LIST_PERSONAS, _LIST_PERSONAS_ANSWER, query=given({"page": page, "perPage": per_page, "search": search})
    )


def create_persona(
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    avatar_id: str | Unset = UNSET,
    avatar_model: AvatarModel | Unset = UNSET,
    voice_id: str | Unset = UNSET,
    llm_id: str | Unset = UNSET,
    system_prompt: str | Unset = UNSET,
    skip_greeting: bool | Unset = UNSET,
    uninterruptible_greeting: bool | Unset = UNSET,
    initial_message: str | None | Unset = UNSET,
    zero_data_retention: bool | Unset = UNSET,
    voice_detection_options: VoiceDetectionOptions | Mapping[str, Any] | Unset = UNSET,
    language_code: str | Unset = UNSET,
    voice_generation_options: ElevenLabsV1VoiceGenerationOptions
    | Mapping[str, Any]
    | ElevenLabsV2VoiceGenerationOptions
    | CartesiaSonic3VoiceGenerationOptions
    | FishAudioVoiceGenerationOptions
    | Unset = UNSET,
    tool_ids: Sequence[str] | Unset = UNSET,
) -> Call[Persona, Literal["anam"]]:
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
            }
        ),
    )


def get_persona(id: str) -> Call[Persona, Literal["anam"]]:
    """GET /v1/personas/{id}"""
    return Call(_GET_PERSONA, _GET_PERSONA_ANSWER, path={"id": id})


def update_persona(
    id: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    avatar_id: str | Unset = UNSET,
    avatar_model: AvatarModel | Unset = UNSET,
    voice_id: str | Unset = UNSET,
    llm_id: str | Unset = UNSET,
    system_prompt: str | Unset = UNSET,
    skip_greeting: bool | Unset = UNSET,
    uninterruptible_greeting: bool | Unset = UNSET,
    initial_message: str | None | Unset = UNSET,
    zero_data_retention: bool | Unset = UNSET,
    voice_detection_options: VoiceDetectionOptions | Mapping[str, Any] | Unset = UNSET,
    language_code: str | Unset = UNSET,
    voice_generation_options: ElevenLabsV1VoiceGenerationOptions
    | Mapping[str, Any]
    | ElevenLabsV2VoiceGenerationOptions
    | CartesiaSonic3VoiceGenerationOptions
    | FishAudioVoiceGenerationOptions
    | Unset = UNSET,
    tool_ids: Sequence[str] | Unset = UNSET,
    widget_config: WidgetConfig | Mapping[str, Any] | Unset = UNSET,
) -> Call[Persona, Literal["anam"]]:
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
            }
        ),
    )


def delete_persona(id: str) -> Call[Deletion, Literal["anam"]]:
    """DELETE /v1/personas/{id}"""
    return Call(_DELETE_PERSONA, _DELETE_PERSONA_ANSWER, path={"id": id})
