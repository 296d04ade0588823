# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, NULL, NUMBER, STRING, Array, Enumeration, Map, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, Unset, given
from .. import models

_LIST_INBOUND_NUMBERS = Operation(
    vendor="bland",
    id="listInboundNumbers",
    method="GET",
    path="/v1/inbound",
    effect="read",
    answer=("inbound_numbers",),
    repeatable=True,
    inputs=Inputs(headers={"encrypted_key": Field("encrypted_key", STRING)}),
)
_LIST_INBOUND_NUMBERS_ANSWER = Array(Reference("personae_api.bland.models.inbound_phone_number", "InboundPhoneNumber"))
_IMPORT_INBOUND_NUMBERS = Operation(
    vendor="bland",
    id="importInboundNumbers",
    method="POST",
    path="/v1/inbound/insert",
    effect="write",
    answer=("inserted",),
    inputs=Inputs(
        headers={"encrypted_key": Field("encrypted_key", STRING)}, body={"numbers": Field("numbers", Array(STRING))}
    ),
)
_IMPORT_INBOUND_NUMBERS_ANSWER = Array(STRING)
_UPDATE_INBOUND_SESSION = Operation(
    vendor="bland",
    id="updateInboundSession",
    method="POST",
    path="/v1/inbound/session",
    effect="write",
    inputs=Inputs(
        body={
            "phone_number": Field("phone_number", STRING),
            "request_data": Field("request_data", Map(ANY)),
            "voice": Field("voice", STRING),
        }
    ),
)
_UPDATE_INBOUND_SESSION_ANSWER = Reference("personae_api.bland.models.inbound_session", "InboundSession")
_GET_INBOUND_NUMBER = Operation(
    vendor="bland",
    id="getInboundNumber",
    method="GET",
    path="/v1/inbound/{phone_number}",
    effect="read",
    repeatable=True,
)
_GET_INBOUND_NUMBER_ANSWER = Reference("personae_api.bland.models.inbound_phone_number", "InboundPhoneNumber")
_UPDATE_INBOUND_NUMBER = Operation(
    vendor="bland",
    id="updateInboundNumber",
    method="POST",
    path="/v1/inbound/{phone_number}",
    effect="write",
    inputs=Inputs(
        headers={"encrypted_key": Field("encrypted_key", STRING)},
        body={
            "prompt": Field("prompt", STRING),
            "pathway_id": Field("pathway_id", OneOf(STRING, NULL)),
            "pathway_version": Field("pathway_version", INTEGER),
            "start_node_id": Field("start_node_id", STRING),
            "persona_id": Field("persona_id", STRING),
            "voice": Field("voice", STRING),
            "background_track": Field("background_track", Enumeration("cafe", "none", "office", "restaurant")),
            "first_sentence": Field("first_sentence", STRING),
            "summary_prompt": Field("summary_prompt", STRING),
            "block_interruptions": Field("block_interruptions", BOOLEAN),
            "interruption_threshold": Field("interruption_threshold", NUMBER),
            "model": Field("model", Enumeration("base", "turbo")),
            "request_data": Field("request_data", Map(ANY)),
            "tools": Field("tools", Array(STRING)),
            "language": Field(
                "language",
                Enumeration(
                    "auto",
                    "babel",
                    "bg",
                    "cs",
                    "da",
                    "da-DK",
                    "de",
                    "el",
                    "en",
                    "en-AU",
                    "en-GB",
                    "en-IN",
                    "en-NZ",
                    "en-US",
                    "es",
                    "es-419",
                    "fi",
                    "fr",
                    "fr-CA",
                    "hi",
                    "hi-Latn",
                    "hu",
                    "id",
                    "it",
                    "ja",
                    "ko",
                    "ko-KR",
                    "ms",
                    "nl",
                    "no",
                    "pl",
                    "pt",
                    "pt-BR",
                    "pt-PT",
                    "ro",
                    "ru",
                    "sk",
                    "sv",
                    "sv-SE",
                    "tr",
                    "uk",
                    "vi",
                    "zh",
                    "zh-CN",
                    "zh-Hans",
                    "zh-Hant",
                    "zh-TW",
                ),
            ),
            "timezone": Field("timezone", STRING),
            "transfer_phone_number": Field("transfer_phone_number", OneOf(STRING, NULL)),
            "fallback_number": Field("fallback_number", OneOf(STRING, NULL)),
            "memory_id": Field("memory_id", OneOf(STRING, NULL)),
            "pronunciation_guide": Field(
                "pronunciation_guide",
                Array(Reference("personae_api.bland.models.call_pronunciation", "CallPronunciation")),
            ),
            "transfer_list": Field("transfer_list", Map(STRING)),
            "dynamic_data": Field(
                "dynamic_data",
                OneOf(
                    Array(Reference("personae_api.bland.models.call_dynamic_data", "CallDynamicData")),
                    Reference("personae_api.bland.models.call_dynamic_data", "CallDynamicData"),
                    NULL,
                ),
            ),
            "keywords": Field("keywords", Array(STRING)),
            "noise_cancellation": Field("noise_cancellation", BOOLEAN),
            "ignore_button_press": Field("ignore_button_press", BOOLEAN),
            "max_duration": Field("max_duration", INTEGER),
            "webhook": Field("webhook", STRING),
            "webhook_events": Field(
                "webhook_events",
                Array(Enumeration("call", "citations", "dynamic_data", "latency", "queue", "tool", "webhook")),
            ),
            "metadata": Field("metadata", Map(ANY)),
            "record": Field("record", BOOLEAN),
            "citation_schema_ids": Field("citation_schema_ids", Array(STRING)),
        },
    ),
)
_UPDATE_INBOUND_NUMBER_ANSWER = Reference("personae_api.bland.models.inbound_number_update", "InboundNumberUpdate")
_RELEASE_INBOUND_NUMBER = Operation(
    vendor="bland",
    id="releaseInboundNumber",
    method="DELETE",
    path="/v1/inbound/{phone_number}",
    effect="delete",
    repeatable=True,
)
_RELEASE_INBOUND_NUMBER_ANSWER = Map(ANY)
_DELETE_INBOUND_NUMBER = Operation(
    vendor="bland",
    id="deleteInboundNumber",
    method="POST",
    path="/v1/inbound/{phone_number}/delete",
    effect="delete",
    inputs=Inputs(headers={"encrypted_key": Field("encrypted_key", STRING)}),
)
_DELETE_INBOUND_NUMBER_ANSWER = Reference("personae_api.bland.models.status_answer", "StatusAnswer")
_PURCHASE_INBOUND_NUMBER = Operation(
    vendor="bland",
    id="purchaseInboundNumber",
    method="POST",
    path="/numbers/purchase",
    effect="buy",
    inputs=Inputs(
        body={
            "area_code": Field("area_code", STRING),
            "country_code": Field("country_code", Enumeration("CA", "US")),
            "phone_number": Field("phone_number", STRING),
        }
    ),
)
_PURCHASE_INBOUND_NUMBER_ANSWER = Map(ANY)
_UPDATE_INBOUND_NUMBER_LABEL = Operation(
    vendor="bland",
    id="updateInboundNumberLabel",
    method="POST",
    path="/inbound/update_label",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"phoneNumber": Field("phone_number", STRING), "newLabel": Field("new_label", STRING)}),
)
_UPDATE_INBOUND_NUMBER_LABEL_ANSWER = Reference("personae_api.bland.models.inbound_number_label", "InboundNumberLabel")
_LIST_OUTBOUND_NUMBERS = Operation(
    vendor="bland",
    id="listOutboundNumbers",
    method="GET",
    path="/v1/outbound",
    effect="read",
    answer=("outbound_numbers",),
    repeatable=True,
)
_LIST_OUTBOUND_NUMBERS_ANSWER = Array(
    Reference("personae_api.bland.models.outbound_phone_number", "OutboundPhoneNumber")
)
_PURCHASE_OUTBOUND_NUMBER = Operation(
    vendor="bland",
    id="purchaseOutboundNumber",
    method="POST",
    path="/v1/outbound/purchase",
    effect="buy",
    answer=("phone_number",),
    inputs=Inputs(body={"area_code": Field("area_code", STRING)}),
)
_PURCHASE_OUTBOUND_NUMBER_ANSWER = STRING
_GET_INBOUND_VOICE_POOL = Operation(
    vendor="bland",
    id="getInboundVoicePool",
    method="GET",
    path="/v1/inbound/{phone_number}/voice-pool",
    effect="read",
    answer=("data", "voice_pool"),
    repeatable=True,
)
_GET_INBOUND_VOICE_POOL_ANSWER = Array(Reference("personae_api.bland.models.inbound_pool_voice", "InboundPoolVoice"))
_SET_INBOUND_VOICE_POOL = Operation(
    vendor="bland",
    id="setInboundVoicePool",
    method="POST",
    path="/v1/inbound/{phone_number}/voice-pool",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"voice_ids": Field("voice_ids", Array(STRING))}),
)
_SET_INBOUND_VOICE_POOL_ANSWER = Reference("personae_api.bland.models.inbound_voice_pool_size", "InboundVoicePoolSize")
_PURCHASE_INBOUND_NUMBER_V1 = Operation(
    vendor="bland",
    id="purchaseInboundNumberV1",
    method="POST",
    path="/v1/inbound/purchase",
    effect="buy",
    inputs=Inputs(
        body={"area_code": Field("area_code", STRING), "country_code": Field("country_code", Enumeration("CA", "US"))}
    ),
)
_PURCHASE_INBOUND_NUMBER_V1_ANSWER = Map(ANY)
_SEND_INBOUND_WEBHOOK = Operation(
    vendor="bland",
    id="sendInboundWebhook",
    method="POST",
    path="/inbound/send_webhook",
    effect="write",
    inputs=Inputs(body={"webhookUrl": Field("webhook_url", STRING), "data": Field("data", Map(ANY))}),
)
_SEND_INBOUND_WEBHOOK_ANSWER = Map(ANY)


def list_inbound_numbers(
    *, encrypted_key: str | Unset = UNSET
) -> Call[list[models.InboundPhoneNumber], Literal["bland"]]:
    """GET /v1/inbound"""
    return Call(_LIST_INBOUND_NUMBERS, _LIST_INBOUND_NUMBERS_ANSWER, headers=given({"encrypted_key": encrypted_key}))


def import_inbound_numbers(*, encrypted_key: str, numbers: ListOf[str]) -> Call[list[str], Literal["bland"]]:
    """POST /v1/inbound/insert"""
    return Call(
        _IMPORT_INBOUND_NUMBERS,
        _IMPORT_INBOUND_NUMBERS_ANSWER,
        headers=given({"encrypted_key": encrypted_key}),
        json=given({"numbers": numbers}),
    )


def update_inbound_session(
    *, phone_number: str, request_data: Mapping[str, Any] | Unset = UNSET, voice: str | Unset = UNSET
) -> Call[models.InboundSession, Literal["bland"]]:
    """POST /v1/inbound/session"""
    return Call(
        _UPDATE_INBOUND_SESSION,
        _UPDATE_INBOUND_SESSION_ANSWER,
        json=given({"phone_number": phone_number, "request_data": request_data, "voice": voice}),
    )


def get_inbound_number(phone_number: str) -> Call[models.InboundPhoneNumber, Literal["bland"]]:
    """GET /v1/inbound/{phone_number}"""
    return Call(_GET_INBOUND_NUMBER, _GET_INBOUND_NUMBER_ANSWER, path={"phone_number": phone_number})


def update_inbound_number(
    phone_number: str,
    *,
    prompt: str,
    encrypted_key: str | Unset = UNSET,
    pathway_id: str | None | Unset = UNSET,
    pathway_version: int | Unset = UNSET,
    start_node_id: str | Unset = UNSET,
    persona_id: str | Unset = UNSET,
    voice: str | Unset = UNSET,
    background_track: models.CallBackgroundTrack | Unset = UNSET,
    first_sentence: str | Unset = UNSET,
    summary_prompt: str | Unset = UNSET,
    block_interruptions: bool | Unset = UNSET,
    interruption_threshold: float | Unset = UNSET,
    model: models.CallModel | Unset = UNSET,
    request_data: Mapping[str, Any] | Unset = UNSET,
    tools: ListOf[str] | Unset = UNSET,
    language: models.InboundLanguage | Unset = UNSET,
    timezone: str | Unset = UNSET,
    transfer_phone_number: str | None | Unset = UNSET,
    fallback_number: str | None | Unset = UNSET,
    memory_id: str | None | Unset = UNSET,
    pronunciation_guide: ListOf[models.CallPronunciation | models.CallPronunciationDict] | Unset = UNSET,
    transfer_list: Mapping[str, str] | Unset = UNSET,
    dynamic_data: ListOf[models.CallDynamicData | models.CallDynamicDataDict]
    | models.CallDynamicData
    | models.CallDynamicDataDict
    | None
    | Unset = UNSET,
    keywords: ListOf[str] | Unset = UNSET,
    noise_cancellation: bool | Unset = UNSET,
    ignore_button_press: bool | Unset = UNSET,
    max_duration: int | Unset = UNSET,
    webhook: str | Unset = UNSET,
    webhook_events: ListOf[models.InboundWebhookEvent] | Unset = UNSET,
    metadata: Mapping[str, Any] | Unset = UNSET,
    record: bool | Unset = UNSET,
    citation_schema_ids: ListOf[str] | Unset = UNSET,
) -> Call[models.InboundNumberUpdate, Literal["bland"]]:
    """POST /v1/inbound/{phone_number}"""
    return Call(
        _UPDATE_INBOUND_NUMBER,
        _UPDATE_INBOUND_NUMBER_ANSWER,
        path={"phone_number": phone_number},
        headers=given({"encrypted_key": encrypted_key}),
        json=given(
            {
                "prompt": prompt,
                "pathway_id": pathway_id,
                "pathway_version": pathway_version,
                "start_node_id": start_node_id,
                "persona_id": persona_id,
                "voice": voice,
                "background_track": background_track,
                "first_sentence": first_sentence,
                "summary_prompt": summary_prompt,
                "block_interruptions": block_interruptions,
                "interruption_threshold": interruption_threshold,
                "model": model,
                "request_data": request_data,
                "tools": tools,
                "language": language,
                "timezone": timezone,
                "transfer_phone_number": transfer_phone_number,
                "fallback_number": fallback_number,
                "memory_id": memory_id,
                "pronunciation_guide": pronunciation_guide,
                "transfer_list": transfer_list,
                "dynamic_data": dynamic_data,
                "keywords": keywords,
                "noise_cancellation": noise_cancellation,
                "ignore_button_press": ignore_button_press,
                "max_duration": max_duration,
                "webhook": webhook,
                "webhook_events": webhook_events,
                "metadata": metadata,
                "record": record,
                "citation_schema_ids": citation_schema_ids,
            }
        ),
    )


def release_inbound_number(phone_number: str) -> Call[dict[str, Any], Literal["bland"]]:
    """DELETE /v1/inbound/{phone_number}"""
    return Call(_RELEASE_INBOUND_NUMBER, _RELEASE_INBOUND_NUMBER_ANSWER, path={"phone_number": phone_number})


def delete_inbound_number(phone_number: str, *, encrypted_key: str) -> Call[models.StatusAnswer, Literal["bland"]]:
    """POST /v1/inbound/{phone_number}/delete"""
    return Call(
        _DELETE_INBOUND_NUMBER,
        _DELETE_INBOUND_NUMBER_ANSWER,
        path={"phone_number": phone_number},
        headers=given({"encrypted_key": encrypted_key}),
    )


def purchase_inbound_number(
    *,
    area_code: str | Unset = UNSET,
    country_code: models.NumberCountry | Unset = UNSET,
    phone_number: str | Unset = UNSET,
) -> Call[dict[str, Any], Literal["bland"]]:
    """POST /numbers/purchase"""
    return Call(
        _PURCHASE_INBOUND_NUMBER,
        _PURCHASE_INBOUND_NUMBER_ANSWER,
        json=given({"area_code": area_code, "country_code": country_code, "phone_number": phone_number}),
    )


def update_inbound_number_label(
    *, phone_number: str, new_label: str
) -> Call[models.InboundNumberLabel, Literal["bland"]]:
    """POST /inbound/update_label"""
    return Call(
        _UPDATE_INBOUND_NUMBER_LABEL,
        _UPDATE_INBOUND_NUMBER_LABEL_ANSWER,
        json=given({"phoneNumber": phone_number, "newLabel": new_label}),
    )


def list_outbound_numbers() -> Call[list[models.OutboundPhoneNumber], Literal["bland"]]:
    """GET /v1/outbound"""
    return Call(_LIST_OUTBOUND_NUMBERS, _LIST_OUTBOUND_NUMBERS_ANSWER)


def purchase_outbound_number(*, area_code: str | Unset = UNSET) -> Call[str, Literal["bland"]]:
    """POST /v1/outbound/purchase"""
    return Call(_PURCHASE_OUTBOUND_NUMBER, _PURCHASE_OUTBOUND_NUMBER_ANSWER, json=given({"area_code": area_code}))


def get_inbound_voice_pool(phone_number: str) -> Call[list[models.InboundPoolVoice], Literal["bland"]]:
    """GET /v1/inbound/{phone_number}/voice-pool"""
    return Call(_GET_INBOUND_VOICE_POOL, _GET_INBOUND_VOICE_POOL_ANSWER, path={"phone_number": phone_number})


def set_inbound_voice_pool(
    phone_number: str, *, voice_ids: ListOf[str]
) -> Call[models.InboundVoicePoolSize, Literal["bland"]]:
    """POST /v1/inbound/{phone_number}/voice-pool"""
    return Call(
        _SET_INBOUND_VOICE_POOL,
        _SET_INBOUND_VOICE_POOL_ANSWER,
        path={"phone_number": phone_number},
        json=given({"voice_ids": voice_ids}),
    )


def purchase_inbound_number_v1(
    *, area_code: str | Unset = UNSET, country_code: models.NumberCountry | Unset = UNSET
) -> Call[dict[str, Any], Literal["bland"]]:
    """POST /v1/inbound/purchase"""
    return Call(
        _PURCHASE_INBOUND_NUMBER_V1,
        _PURCHASE_INBOUND_NUMBER_V1_ANSWER,
        json=given({"area_code": area_code, "country_code": country_code}),
    )


def send_inbound_webhook(*, webhook_url: str, data: Mapping[str, Any]) -> Call[dict[str, Any], Literal["bland"]]:
    """POST /inbound/send_webhook"""
    return Call(
        _SEND_INBOUND_WEBHOOK, _SEND_INBOUND_WEBHOOK_ANSWER, json=given({"webhookUrl": webhook_url, "data": data})
    )
