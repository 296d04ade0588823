# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Campaigns."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ...shapes import STRING, Array, Reference
from ...types import UNSET, Call, Operation, Unset, given

if TYPE_CHECKING:
    from ..enumerations import (
        CallBackgroundTrack,
        CallDisposition,
        CallInterruptibility,
        CallLanguage,
        CallModel,
        CallWebhookEvent,
    )
    from ..models import (
        CallDialingStrategy,
        CallDynamicData,
        CallGuardRail,
        CallPostCallEvals,
        CallPronunciation,
        CallRetry,
        CallVoicemail,
        CampaignNumber,
        CampaignSequence,
        CampaignSummary,
        StoppedCampaign,
    )


_LIST_CAMPAIGNS = Operation(
    vendor="bland", id="listCampaigns", method="GET", path="/v1/campaigns", answer=("campaigns",), repeatable=True
)
_LIST_CAMPAIGNS_ANSWER = Array(Reference("personae_api.bland.models.campaign_summary", "CampaignSummary"))
_CREATE_CAMPAIGN = Operation(
    vendor="bland", id="createCampaign", method="POST", path="/v1/campaigns", answer=("campaign_id",)
)
_CREATE_CAMPAIGN_ANSWER = STRING
_GET_CAMPAIGN = Operation(
    vendor="bland",
    id="getCampaign",
    method="GET",
    path="/v1/campaigns/{campaign_id}",
    answer=("campaigns",),
    repeatable=True,
)
_GET_CAMPAIGN_ANSWER = Array(Reference("personae_api.bland.models.campaign_number", "CampaignNumber"))
_STOP_CAMPAIGN = Operation(vendor="bland", id="stopCampaign", method="POST", path="/v1/campaigns/{campaign_id}/stop")
_STOP_CAMPAIGN_ANSWER = Reference("personae_api.bland.models.stopped_campaign", "StoppedCampaign")


def list_campaigns() -> Call[builtins.list[CampaignSummary], Literal["bland"]]:
    """GET /v1/campaigns"""
    return Call(_LIST_CAMPAIGNS, _LIST_CAMPAIGNS_ANSWER)


def create_campaign(
    *,
    name: str,
    numbers: Sequence[str],
    sequence: CampaignSequence | Mapping[str, Any],
    voice: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_version: int | Unset = UNSET,
    task: str | Unset = UNSET,
    first_sentence: str | Unset = UNSET,
    persona_id: str | Unset = UNSET,
    model: CallModel | Unset = UNSET,
    language: CallLanguage | Unset = UNSET,
    wait_for_greeting: bool | Unset = UNSET,
    pronunciation_guide: Sequence[CallPronunciation | Mapping[str, Any]] | Unset = UNSET,
    temperature: float | Unset = UNSET,
    interruption_threshold: float | Unset = UNSET,
    interruptibility: CallInterruptibility | Unset = UNSET,
    from_: str | Unset = UNSET,
    dialing_strategy: CallDialingStrategy | Mapping[str, Any] | Unset = UNSET,
    custom_dialing: str | Unset = UNSET,
    timezone: str | Unset = UNSET,
    start_time: str | Unset = UNSET,
    transfer_phone_number: str | Unset = UNSET,
    transfer_list: Mapping[str, str] | Unset = UNSET,
    max_duration: int | Unset = UNSET,
    tools: Sequence[str] | Unset = UNSET,
    background_track: CallBackgroundTrack | Unset = UNSET,
    noise_cancellation: bool | Unset = UNSET,
    block_interruptions: bool | Unset = UNSET,
    record: bool | Unset = UNSET,
    voicemail: CallVoicemail | Mapping[str, Any] | Unset = UNSET,
    citation_schema_ids: Sequence[str] | Unset = UNSET,
    stream_post_transfer_transcript: bool | Unset = UNSET,
    post_call_evals: CallPostCallEvals | Mapping[str, Any] | Unset = UNSET,
    summary_prompt: str | Unset = UNSET,
    retry: CallRetry | Mapping[str, Any] | Unset = UNSET,
    dispositions: Sequence[CallDisposition] | Unset = UNSET,
    request_data: Mapping[str, Any] | Unset = UNSET,
    metadata: Mapping[str, Any] | Unset = UNSET,
    webhook: str | Unset = UNSET,
    webhook_events: Sequence[CallWebhookEvent] | Unset = UNSET,
    dynamic_data: Sequence[CallDynamicData | Mapping[str, Any]] | None | Unset = UNSET,
    keywords: Sequence[str] | Unset = UNSET,
    ignore_button_press: bool | Unset = UNSET,
    precall_dtmf_sequence: str | Unset = UNSET,
    guard_rails: Sequence[CallGuardRail | Mapping[str, Any]] | Unset = UNSET,
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


def get_campaign(campaign_id: str) -> Call[builtins.list[CampaignNumber], Literal["bland"]]:
    """GET /v1/campaigns/{campaign_id}"""
    return Call(_GET_CAMPAIGN, _GET_CAMPAIGN_ANSWER, path={"campaign_id": campaign_id})


def stop_campaign(campaign_id: str) -> Call[StoppedCampaign, Literal["bland"]]:
    """POST /v1/campaigns/{campaign_id}/stop"""
    return Call(_STOP_CAMPAIGN, _STOP_CAMPAIGN_ANSWER, path={"campaign_id": campaign_id})
