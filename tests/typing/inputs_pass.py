"""Arguments that type checkers must take: mypy and pyright read this file, nothing runs it."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from personae import UNSET, Anam, AsyncBland, Bland, Tavus
from personae_api.anam.models import (
    ElevenLabsV2VoiceGenerationOptions,
    PersonaConfig,
    PersonaConfigDict,
    VoiceDetectionOptions,
)
from personae_api.bland.models import CallRetryDict, CallVoicemail
from personae_api.tavus.models import JsonPatchOperationDict, PersonaLayersDict, TtsLayer


def anam(client: Anam) -> None:
    client.sessions.create_token(client_label="web", persona_config={"persona_id": "p1"})
    client.sessions.create_token(
        persona_config={
            "name": "Nia",
            "avatar_id": "a1",
            "voice_id": "v1",
            "llm_id": "l1",
            "system_prompt": "Be brief.",
            "initial_message": None,
            "voice_detection_options": {"end_of_speech_sensitivity": 0.5},
            "voice_generation_options": {"stability": 0.5, "similarity_boost": 0.7, "style": 0.1},
            "director_notes": {"preset_style": "warm", "expressivity": 0.4},
            "tool_ids": ["t1", "t2"],
        },
        session_options={"session_replay": {"enable_session_replay": True}},
    )
    client.sessions.create_token(persona_config=PersonaConfig(name="Nia"))
    nested = VoiceDetectionOptions(end_of_speech_sensitivity=0.5)
    config: PersonaConfigDict = {"name": "Nia", "voice_detection_options": nested, "tool_ids": ("t1",)}
    client.sessions.create_token(persona_config=config)
    client.personas.create(
        name="Nia",
        voice_generation_options=ElevenLabsV2VoiceGenerationOptions(stability=0.5),
        voice_detection_options={"silence_before_skip_turn_seconds": 5},
        tool_ids=UNSET,
    )


def bland(client: Bland, data: Mapping[str, Any], ids: list[str]) -> None:
    retry: CallRetryDict = {"wait": 10}
    client.calls.send(
        phone_number="+12025550123",
        task="Say hello.",
        retry=retry,
        voicemail=CallVoicemail(action="leave_message", message="Call back."),
        request_data=data,
        metadata={"any": {"thing": [1, None]}},
        transfer_list={"sales": "+12025550124"},
        dynamic_data=[{"url": "https://example.com", "response_data": [{"name": "a", "data": "$.a", "context": "b"}]}],
        keywords=ids,
        tools=("t1",),
        dispositions=["INTERESTED", "a word of our own"],
    )
    client.pathways.update(
        "p1",
        nodes=[{"id": "1", "type": "Default", "data": {"name": "Start", "prompt": "Hi", "a_field_of_tomorrow": 1}}],
        edges=[{"id": "e1", "source": "1", "target": "2"}],
    )


async def async_bland(client: AsyncBland) -> None:
    await client.calls.send(phone_number="+12025550123", voicemail={"action": "hangup"})


def tavus(client: Tavus, steps: list[JsonPatchOperationDict]) -> None:
    layers: PersonaLayersDict = {
        "llm": {"model": "tavus-gpt-oss", "tools": [{"type": "function"}], "headers": {"x": "y"}},
        "tts": TtsLayer(tts_engine="cartesia"),
        "perception": {"visual_tools": [{"name": "seen", "description": "When seen."}]},
        "conversational_flow": {"turn_taking_patience": "low"},
    }
    client.personas.create(persona_name="Pim", layers=layers)
    client.personas.create(persona_name="Pim", layers={"tts": {"tts_engine": "an engine of tomorrow"}})
    client.personas.patch("p1", steps)
    client.personas.patch("p1", [{"op": "move", "from_": "/a", "path": "/b"}])
    client.conversations.create(
        persona_id="p1",
        replica_id="r1",
        properties={"max_call_duration": 60, "recording_storage": {"provider": "s3", "bucket_name": "b"}},
    )


def dates(client: Bland) -> None:
    client.calls.send(phone_number="+12025550123", start_time=dt.datetime.now(dt.UTC).isoformat())
