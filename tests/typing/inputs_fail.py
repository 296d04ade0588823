"""Arguments that type checkers must refuse, each line with its error; one that is taken is an error of its own."""

import datetime as dt
import decimal
import uuid
from typing import Any

from personae import Anam, AsyncBland, Bland, Tavus
from personae_api.anam.models import PersonaConfig, PersonaConfigDict, VoiceDetectionOptions
from personae_api.bland.models import CallRetryDict
from personae_api.tavus.models import JsonPatchOperationDict, PersonaLayersDict


def anam(client: Anam, anything: dict[str, Any]) -> None:
    client.sessions.create_token(persona_config={"persona_idd": "p1"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.sessions.create_token(persona_config={"personaId": "p1"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # converted
    client.sessions.create_token(persona_config={"name": 5})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # converted
    client.sessions.create_token(persona_config=anything)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.sessions.create_token(persona_config=VoiceDetectionOptions())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.sessions.create_token(persona_config={"voice_detection_options": {"end_of_speech_sensitivty": 0.5}})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.sessions.create_token(persona_config={"tool_ids": "t1"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.personas.create(name="Nia", tool_ids="t1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.personas.create(name="Nia", voice_generation_options={"stabilty": 0.5})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.personas.create(name="Nia", skip_greeting="yes")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    config: PersonaConfigDict = {"name": "Nia", "nme": "Nia"}  # type: ignore[typeddict-unknown-key]  # pyright: ignore[reportAssignmentType]  # no call
    config["voise_id"] = "v1"  # type: ignore[typeddict-unknown-key]  # pyright: ignore[reportGeneralTypeIssues]  # no call
    PersonaConfig(naem="Nia")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def bland(client: Bland) -> None:
    retry: CallRetryDict = {"wait": 10, "waitt": 10}  # type: ignore[typeddict-unknown-key]  # pyright: ignore[reportAssignmentType]  # no call
    client.calls.send(phone_number="+12025550123", retry={"wait": "ten"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.calls.send(phone_number=12025550123, retry=retry)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.calls.send(phone_number="+12025550123", tools="t1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.calls.send(phone_number="+12025550123", keywords=b"t1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.calls.send(phone_number="+12025550123", keywords={"a": 1})  # type: ignore[arg-type, dict-item]  # pyright: ignore[reportArgumentType]
    client.calls.send(phone_number="+12025550123", max_duration="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # converted
    client.calls.send(phone_number="+12025550123", start_time=dt.datetime.now())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.calls.send(phone_number="+12025550123", persona_id=uuid.uuid4())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # converted
    client.calls.send(phone_number="+12025550123", temperature=decimal.Decimal("0.5"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # converted
    client.calls.send(phone_number="+12025550123", dynamic_data=[{"url": "u", "response_data": [{"nam": "a"}]}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    client.calls.send(phone_number="+12025550123", dynamic_data={"url": "u"})  # type: ignore[arg-type, dict-item]  # pyright: ignore[reportArgumentType]
    client.calls.send(phone_number="+12025550123", transfer_list={"sales": 5})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]  # converted
    client.pathways.update("p1", edges=[{"id": "e1", "source": "1", "targett": "2"}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]


async def async_bland(client: AsyncBland) -> None:
    await client.calls.send(phone_number="+12025550123", voicemail={"akshun": "hangup"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def tavus(client: Tavus) -> None:
    client.personas.create(persona_name="Pim", layers={"ttss": {"tts_engine": "cartesia"}})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.personas.create(persona_name="Pim", layers={"tts": {"tts_engin": "cartesia"}})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.personas.create(persona_name="Pim", layers={"llm": {"tools": "t"}})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    layers: PersonaLayersDict = {"perception": {"visual_tools": [5]}}  # type: ignore[typeddict-item]  # pyright: ignore[reportAssignmentType]  # no call
    client.personas.create(persona_name="Pim", layers=[layers])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.personas.patch("p1", [{"op": "remove", "pth": "/x"}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    client.personas.patch("p1", {"op": "remove", "path": "/x"})  # type: ignore[arg-type, dict-item]  # pyright: ignore[reportArgumentType]
    step: JsonPatchOperationDict = {"op": "remove"}  # type: ignore[typeddict-item]  # pyright: ignore[reportAssignmentType]  # no call
    client.personas.patch("p1", [step])
    client.conversations.create(replica_id="r1", properties={"recording_storage": {"bucket_name": "b"}})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
