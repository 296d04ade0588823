"""Answers as the vendors really give them, oddities included, decode with nothing lost and go back to the same JSON."""

from __future__ import annotations

from typing import Any

import pytest

from personae.sandbox import Sandbox
from personae_api.anam import models as anam
from personae_api.base import Model
from personae_api.bland import models as bland
from personae_api.tavus import models as tavus
from tests.support.same_json import same

MOMENT = "2026-02-03T09:15:00.250Z"
AVATAR = {
    "id": "a1",
    "displayName": "Ada",
    "variantName": "library",
    "imageUrl": "https://example.com/ada.png",
    "videoUrl": None,
    "createdAt": MOMENT,
    "updatedAt": MOMENT,
    "createdByOrganizationId": None,
    "availableVersions": ["v1", "v2"],
    "activeVersion": "v2",
}
VOICE = {
    "id": "v1",
    "displayName": "Ines",
    "provider": "ELEVENLABS",
    "providerVoiceId": "x1",
    "providerModelId": "m1",
    "sampleUrl": "https://example.com/a.mp3",
    "previewSampleUrl": "https://example.com/a.mp3",
    "gender": "FEMALE",
    "country": "PT",
    "description": "Calm",
    "displayTags": ["calm"],
    "isZdr": True,
    "createdByOrganizationId": None,
    "createdAt": MOMENT,
    "updatedAt": MOMENT,
}
ANAM_SUMMARY = {
    "id": "p1",
    "name": "Mara",
    "description": "",
    "personaPreset": "",
    "avatar": AVATAR,
    "voice": VOICE,
    "voiceSpeed": 1,
    "isDefaultPersona": False,
    "languageCode": "inherit",
    "createdAt": MOMENT,
    "updatedAt": MOMENT,
}
ANAM_PERSONA: dict[str, Any] = {
    "id": "p1",
    "name": "Mara",
    "description": None,
    "personaPreset": "",
    "avatar": AVATAR,
    "avatarModel": "cara-9",
    "voice": None,
    "voiceSpeed": None,
    "llmId": "l1",
    "brain": {"personality": None, "systemPrompt": "You help."},
    "tools": [],
    "knowledge": [],
    "shareLinks": None,
    "primaryShareLink": None,
    "enableAudioPassthrough": False,
    "skipGreeting": False,
    "zeroDataRetention": False,
    "voiceDetectionOptions": None,
    "voiceGenerationOptions": None,
    "widgetConfig": {},
    "createdAt": MOMENT,
    "updatedAt": MOMENT,
}
BLAND_VERSION = {
    "id": "w1",
    "persona_id": "p1",
    "version_type": "draft",
    "version_number": 2,
    "orchestration_prompt": None,
    "personality_prompt": "You answer the phone.",
    "pathway_conditions": [
        {"name": "", "prompt": "", "pathway_id": "", "start_node_id": "", "pathway_version": ""},
    ],
    "kb_ids": [],
    "call_config": {
        "voice": "nat",
        "record": True,
        "language": "en-GB",
        "background": "office",
        "max_duration": 20,
        "wait_for_greeting": False,
        "interruption_threshold": 400,
    },
    "default_tools": [],
    "promoted_from_version_id": "w0",
    "promoted_at": None,
    "promoted_by": None,
    "created_at": MOMENT,
    "updated_at": MOMENT,
}
BLAND_PERSONA = {
    "id": "p1",
    "name": "Front desk",
    "role": None,
    "description": None,
    "tags": ["desk"],
    "image_url": None,
    "created_at": MOMENT,
    "updated_at": MOMENT,
    "deleted_at": None,
    "user_id": "u1",
    "current_production_version_id": "w0",
    "current_draft_version_id": "w1",
    "inbound_numbers": [],
    "current_production_version": {**BLAND_VERSION, "pathway_conditions": None, "call_config": None},
    "current_draft_version": BLAND_VERSION,
}
TAVUS_PERSONA = {
    "persona_id": "p77a",
    "persona_name": "Tutor",
    "system_prompt": "You teach.",
    "default_replica_id": "r1",
    "context": "A classroom.",
    "layers": {
        "llm": {
            "model": "m",
            "base_url": "https://example.com",
            "api_key": "none",
            "tools": [{"type": "function", "function": {"name": "look", "parameters": {"type": "object"}}}],
        },
        "tts": {
            "api_key": "none",
            "tts_engine": "cartesia",
            "external_voice_id": "e1",
            "voice_settings": {"speed": "normal", "emotion": ["curiosity"]},
            "playht_user_id": "u",
            "tts_emotion_control": "false",
            "tts_model_name": "sonic",
        },
        "perception": {
            "perception_model": "raven-0",
            "ambient_awareness_queries": ["Is there a card?"],
            "perception_tool_prompt": "Tell of cards.",
            "perception_tools": [{"type": "function", "function": {"name": "card"}}],
        },
        "stt": {
            "stt_engine": "tavus-turbo",
            "participant_pause_sensitivity": "low",
            "participant_interrupt_sensitivity": "low",
            "hotwords": "card",
            "smart_turn_detection": True,
        },
    },
    "created_at": "",
    "updated_at": "yesterday",
}


@pytest.mark.parametrize(
    ("model", "answer"),
    [
        (anam.PersonaSummary, ANAM_SUMMARY),
        (anam.Persona, ANAM_PERSONA),
        (bland.Persona, BLAND_PERSONA),
        (tavus.Persona, TAVUS_PERSONA),
    ],
    ids=["anam-list", "anam-get", "bland", "tavus"],
)
def test_a_real_answer_comes_back(model: type[Model], answer: dict[str, Any]) -> None:
    decoded = model.from_dict(answer)
    assert decoded.to_dict() == answer
    assert decoded.additional_properties == {}


def test_the_answers_of_the_sandbox_come_back(vendor: str) -> None:
    client = getattr(Sandbox(personas=25), vendor)()
    for page in client.personas.list().pages():
        assert page.items
    calls = __import__(f"personae_api.{vendor}.calls", fromlist=["calls"])
    response = client.send(calls.list_personas())
    raw = response.body["data"]
    assert all(same(before, item.to_dict()) for before, item in zip(raw, response.parsed, strict=True))
