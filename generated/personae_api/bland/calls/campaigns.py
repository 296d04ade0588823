# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Campaigns."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, NULL, NUMBER, STRING, Array, Enumeration, Map, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, Unset, given
from .. import models

_LIST_CAMPAIGNS = Operation(
    vendor="bland",
    id="listCampaigns",
    method="GET",
    path="/v1/campaigns",
    effect="read",
    answer=("campaigns",),
    repeatable=True,
)
_LIST_CAMPAIGNS_ANSWER = Array(Reference("personae_api.bland.models.campaign_summary", "CampaignSummary"))
_CREATE_CAMPAIGN = Operation(
    vendor="bland",
    id="createCampaign",
    method="POST",
    path="/v1/campaigns",
    effect="dial",
    answer=("campaign_id",),
    inputs=Inputs(
        body={
            "voice": Field("voice", STRING),
            "pathway_id": Field("pathway_id", STRING),
            "pathway_version": Field("pathway_version", INTEGER),
            "task": Field("task", STRING),
            "first_sentence": Field("first_sentence", STRING),
            "persona_id": Field("persona_id", STRING),
            "model": Field("model", Enumeration("base", "turbo")),
            "language": Field(
                "language",
                Enumeration(
                    "auto",
                    "babel",
                    "babel-de",
                    "babel-en",
                    "babel-es",
                    "babel-fr",
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
                    "fluent",
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
            "wait_for_greeting": Field("wait_for_greeting", BOOLEAN),
            "pronunciation_guide": Field(
                "pronunciation_guide",
                Array(Reference("personae_api.bland.models.call_pronunciation", "CallPronunciation")),
            ),
            "temperature": Field("temperature", NUMBER),
            "interruption_threshold": Field("interruption_threshold", NUMBER),
            "interruptibility": Field("interruptibility", Enumeration(0, 1, 2, 3)),
            "from": Field("from_", STRING),
            "dialing_strategy": Field(
                "dialing_strategy", Reference("personae_api.bland.models.call_dialing_strategy", "CallDialingStrategy")
            ),
            "custom_dialing": Field("custom_dialing", STRING),
            "timezone": Field("timezone", STRING),
            "start_time": Field("start_time", STRING),
            "transfer_phone_number": Field("transfer_phone_number", STRING),
            "transfer_list": Field("transfer_list", Map(STRING)),
            "max_duration": Field("max_duration", INTEGER),
            "tools": Field("tools", Array(STRING)),
            "background_track": Field(
                "background_track", OneOf(Enumeration("cafe", "none", "office", "restaurant"), NULL)
            ),
            "noise_cancellation": Field("noise_cancellation", BOOLEAN),
            "block_interruptions": Field("block_interruptions", BOOLEAN),
            "record": Field("record", BOOLEAN),
            "voicemail": Field("voicemail", Reference("personae_api.bland.models.call_voicemail", "CallVoicemail")),
            "citation_schema_ids": Field("citation_schema_ids", Array(STRING)),
            "stream_post_transfer_transcript": Field("stream_post_transfer_transcript", BOOLEAN),
            "post_call_evals": Field(
                "post_call_evals", Reference("personae_api.bland.models.call_post_call_evals", "CallPostCallEvals")
            ),
            "summary_prompt": Field("summary_prompt", STRING),
            "retry": Field("retry", Reference("personae_api.bland.models.call_retry", "CallRetry")),
            "dispositions": Field(
                "dispositions",
                Array(
                    Enumeration(
                        "AGENT_ENDED_CALL",
                        "BUSY",
                        "CALL_BACK_SCHEDULED",
                        "CANCELED",
                        "COMPLETED_ACTION",
                        "DO_NOT_CONTACT",
                        "FAILED",
                        "FOLLOW_UP_REQUIRED",
                        "INTERESTED",
                        "NEEDS_MORE_INFO",
                        "NOT_INTERESTED",
                        "NOT_QUALIFIED",
                        "NO_ANSWER",
                        "NO_CONTACT_MADE",
                        "OBJECTION_RAISED",
                        "TRANSFERRED",
                    )
                ),
            ),
            "request_data": Field("request_data", Map(ANY)),
            "metadata": Field("metadata", Map(ANY)),
            "webhook": Field("webhook", STRING),
            "webhook_events": Field(
                "webhook_events",
                Array(
                    Enumeration(
                        "call",
                        "citations",
                        "dynamic_data",
                        "evals",
                        "latency",
                        "post_transfer_transcript",
                        "queue",
                        "tool",
                        "webhook",
                    )
                ),
            ),
            "dynamic_data": Field(
                "dynamic_data",
                OneOf(Array(Reference("personae_api.bland.models.call_dynamic_data", "CallDynamicData")), NULL),
            ),
            "keywords": Field("keywords", Array(STRING)),
            "ignore_button_press": Field("ignore_button_press", BOOLEAN),
            "precall_dtmf_sequence": Field("precall_dtmf_sequence", STRING),
            "guard_rails": Field(
                "guard_rails", Array(Reference("personae_api.bland.models.call_guard_rail", "CallGuardRail"))
            ),
            "name": Field("name", STRING),
            "numbers": Field("numbers", Array(STRING)),
            "sequence": Field("sequence", Reference("personae_api.bland.models.campaign_sequence", "CampaignSequence")),
        }
    ),
)
_CREATE_CAMPAIGN_ANSWER = STRING
_GET_CAMPAIGN = Operation(
    vendor="bland",
    id="getCampaign",
    method="GET",
    path="/v1/campaigns/{campaign_id}",
    effect="read",
    answer=("campaigns",),
    repeatable=True,
)
_GET_CAMPAIGN_ANSWER = Array(Reference("personae_api.bland.models.campaign_number", "CampaignNumber"))
_STOP_CAMPAIGN = Operation(
    vendor="bland", id="stopCampaign", method="POST", path="/v1/campaigns/{campaign_id}/stop", effect="write"
)
_STOP_CAMPAIGN_ANSWER = Reference("personae_api.bland.models.stopped_campaign", "StoppedCampaign")


def list_campaigns() -> Call[builtins.list[models.CampaignSummary], Literal["bland"]]:
    """GET /v1/campaigns"""
    return Call(_LIST_CAMPAIGNS, _LIST_CAMPAIGNS_ANSWER)


def create_campaign(
    *,
    name: str,
    numbers: ListOf[str],
    sequence: models.CampaignSequence | models.CampaignSequenceDict,
    voice: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_version: int | Unset = UNSET,
    task: str | Unset = UNSET,
    first_sentence: str | Unset = UNSET,
    persona_id: str | Unset = UNSET,
    model: models.CallModel | Unset = UNSET,
    language: models.CallLanguage | Unset = UNSET,
    wait_for_greeting: bool | Unset = UNSET,
    pronunciation_guide: ListOf[models.CallPronunciation | models.CallPronunciationDict] | Unset = UNSET,
    temperature: float | Unset = UNSET,
    interruption_threshold: float | Unset = UNSET,
    interruptibility: models.CallInterruptibility | Unset = UNSET,
    from_: str | Unset = UNSET,
    dialing_strategy: models.CallDialingStrategy | models.CallDialingStrategyDict | Unset = UNSET,
    custom_dialing: str | Unset = UNSET,
    timezone: str | Unset = UNSET,
    start_time: str | Unset = UNSET,
    transfer_phone_number: str | Unset = UNSET,
    transfer_list: Mapping[str, str] | Unset = UNSET,
    max_duration: int | Unset = UNSET,
    tools: ListOf[str] | Unset = UNSET,
    background_track: models.CallBackgroundTrack | None | Unset = UNSET,
    noise_cancellation: bool | Unset = UNSET,
    block_interruptions: bool | Unset = UNSET,
    record: bool | Unset = UNSET,
    voicemail: models.CallVoicemail | models.CallVoicemailDict | Unset = UNSET,
    citation_schema_ids: ListOf[str] | Unset = UNSET,
    stream_post_transfer_transcript: bool | Unset = UNSET,
    post_call_evals: models.CallPostCallEvals | models.CallPostCallEvalsDict | Unset = UNSET,
    summary_prompt: str | Unset = UNSET,
    retry: models.CallRetry | models.CallRetryDict | Unset = UNSET,
    dispositions: ListOf[models.CallDisposition] | Unset = UNSET,
    request_data: Mapping[str, Any] | Unset = UNSET,
    metadata: Mapping[str, Any] | Unset = UNSET,
    webhook: str | Unset = UNSET,
    webhook_events: ListOf[models.CallWebhookEvent] | Unset = UNSET,
    dynamic_data: ListOf[models.CallDynamicData | models.CallDynamicDataDict] | None | Unset = UNSET,
    keywords: ListOf[str] | Unset = UNSET,
    ignore_button_press: bool | Unset = UNSET,
    precall_dtmf_sequence: str | Unset = UNSET,
    guard_rails: ListOf[models.CallGuardRail | models.CallGuardRailDict] | Unset = UNSET,
) -> Call[str, Literal["bland"]]:
    """POST /v1/campaigns"""
    return Call(
        _CREATE_CAMPAIGN,
        _CREATE_CAMPAIGN_ANSWER,
        json=given(
            {
                "voice": voice,
                "pathway_id": pathway_id,
                "pathway_version": pathway_version,
                "task": task,
                "first_sentence": first_sentence,
                "persona_id": persona_id,
                "model": model,
                "language": language,
                "wait_for_greeting": wait_for_greeting,
                "pronunciation_guide": pronunciation_guide,
                "temperature": temperature,
                "interruption_threshold": interruption_threshold,
                "interruptibility": interruptibility,
                "from": from_,
                "dialing_strategy": dialing_strategy,
                "custom_dialing": custom_dialing,
                "timezone": timezone,
                "start_time": start_time,
                "transfer_phone_number": transfer_phone_number,
                "transfer_list": transfer_list,
                "max_duration": max_duration,
                "tools": tools,
                "background_track": background_track,
                "noise_cancellation": noise_cancellation,
                "block_interruptions": block_interruptions,
                "record": record,
                "voicemail": voicemail,
                "citation_schema_ids": citation_schema_ids,
                "stream_post_transfer_transcript": stream_post_transfer_transcript,
                "post_call_evals": post_call_evals,
                "summary_prompt": summary_prompt,
                "retry": retry,
                "dispositions": dispositions,
                "request_data": request_data,
                "metadata": metadata,
                "webhook": webhook,
                "webhook_events": webhook_events,
                "dynamic_data": dynamic_data,
                "keywords": keywords,
                "ignore_button_press": ignore_button_press,
                "precall_dtmf_sequence": precall_dtmf_sequence,
                "guard_rails": guard_rails,
                "name": name,
                "numbers": numbers,
                "sequence": sequence,
            }
        ),
    )


def get_campaign(campaign_id: str) -> Call[builtins.list[models.CampaignNumber], Literal["bland"]]:
    """GET /v1/campaigns/{campaign_id}"""
    return Call(_GET_CAMPAIGN, _GET_CAMPAIGN_ANSWER, path={"campaign_id": campaign_id})


def stop_campaign(campaign_id: str) -> Call[models.StoppedCampaign, Literal["bland"]]:
    """POST /v1/campaigns/{campaign_id}/stop"""
    return Call(_STOP_CAMPAIGN, _STOP_CAMPAIGN_ANSWER, path={"campaign_id": campaign_id})
