# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Campaigns."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import campaigns as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Campaigns:
    """An older way to call many numbers, with several attempts at each; batches have taken its place."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> CampaignsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: CampaignsWithResponse = with_response(self)
        return whole

    def list(self) -> builtins.list[models.CampaignSummary]:
        """List campaigns.

        Returns all campaigns with what became of their calls. Campaigns are not among what the vendor presents any
        more; batches do the same.

        Deprecated by the vendor.

        Sends `GET /v1/campaigns`.
        """
        return self._client._fetch(calls.list_campaigns())

    def create(
        self,
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
    ) -> str:
        """Start a campaign.

        Calls a list of numbers, and calls again those that are not reached: this reaches people and costs money.
        Everything that a single call takes may be said for all of them. Campaigns are not among what the vendor
        presents any more; batches do the same.

        This places a phone call, which costs money.

        Deprecated by the vendor.

        Args:
            name: Name of the campaign.
            numbers: Numbers to call, in E.164 form.
            sequence: How often to try.
            voice: Voice that speaks, by name or by id. 'Karen' when left out.
            pathway_id: Pathway that leads the conversation, in the place of a task.
            pathway_version: Version of that pathway, as its number.
            task: What the agent is to do and how, in plain words. Documented as required, but calls with a pathway
                do not need it.
            first_sentence: Words with which the agent opens the call.
            persona_id: Persona that makes the call.
            model: Model that leads the conversation. 'base' when left out.
            language: Language of the call; a babel one follows changes of language. 'babel-en' when left out.
            wait_for_greeting: Let the person who answers speak first. False when left out.
            pronunciation_guide: Words that are to be spoken in a particular way.
            temperature: How freely the agent words its sentences; 0 is the most predictable. At least 0, at most 1,
                0.7 when left out.
            interruption_threshold: How sensitive the agent is to being interrupted, as a number. 500 when left out.
            interruptibility: How readily the agent lets itself be interrupted: 0 never, 1 hardly, 2 in balance, 3
                easily. 2 when left out.
            from_: Number to call from, in E.164 form; it must belong to the account.
            dialing_strategy: How the number to call from is picked; for enterprise accounts.
            custom_dialing: Custom dialing pool to call from, by its id. Only the page of the pools shows this
                field.
            timezone: Time zone of the call, as an IANA name. 'America/Los_Angeles' when left out.
            start_time: When to dial, with an offset from UTC; left out, the call goes out at once.
            transfer_phone_number: Number, in E.164 form, to hand the call to when a person is asked for.
            transfer_list: Numbers to hand the call to, by a name for each; `default` is the usual one.
            max_duration: Minutes after which the call is ended, 720 at the most. 30 when left out.
            tools: Ids of the tools that the agent may use during the call.
            background_track: Sound under the voice; null is a quiet noise of the line. Personas name this field
                background.
            noise_cancellation: Filter noise out of what the other side says. True when left out.
            block_interruptions: Take no notice of speech while the agent is talking. False when left out.
            record: Keep a recording of the call. False when left out.
            voicemail: What to do when a voicemail answers.
            citation_schema_ids: Citation schemas whose values are taken from the transcript afterwards; for
                enterprise accounts.
            stream_post_transfer_transcript: Go on transcribing after a transfer. False when left out.
            post_call_evals: Evaluation to run once the call is over. The call must be recorded.
            summary_prompt: How the summary of the call is to be written. At most 2000 characters.
            retry: Whether and how to call again after a voicemail.
            dispositions: Outcomes of which one is picked for the finished call; your own may be named.
            request_data: Values that prompts and pathways of this call may use, by their names.
            metadata: Anything to find again in the call and in its webhooks.
            webhook: Address that receives the finished call, and the events of `webhook_events`.
            webhook_events: Events to send to the webhook during the call.
            dynamic_data: Requests that fetch values for the prompt before and during the call.
            keywords: Words that the transcription should expect, such as names: at most 20 of under 100 characters,
                each with a weight after a colon (`Fenwick:3`) if 2 is not meant.
            ignore_button_press: Take no notice of keys pressed on the phone. False when left out.
            precall_dtmf_sequence: Keys to press before the conversation begins, such as those of an extension:
                digits, `*`, `#`, and `w` to wait. With numbers of Twilio only.
            guard_rails: Rules that are watched during this call; for enterprise accounts.

        Sends `POST /v1/campaigns`.
        """
        return self._client._fetch(
            calls.create_campaign(
                name=name,
                numbers=numbers,
                sequence=sequence,
                voice=voice,
                pathway_id=pathway_id,
                pathway_version=pathway_version,
                task=task,
                first_sentence=first_sentence,
                persona_id=persona_id,
                model=model,
                language=language,
                wait_for_greeting=wait_for_greeting,
                pronunciation_guide=pronunciation_guide,
                temperature=temperature,
                interruption_threshold=interruption_threshold,
                interruptibility=interruptibility,
                from_=from_,
                dialing_strategy=dialing_strategy,
                custom_dialing=custom_dialing,
                timezone=timezone,
                start_time=start_time,
                transfer_phone_number=transfer_phone_number,
                transfer_list=transfer_list,
                max_duration=max_duration,
                tools=tools,
                background_track=background_track,
                noise_cancellation=noise_cancellation,
                block_interruptions=block_interruptions,
                record=record,
                voicemail=voicemail,
                citation_schema_ids=citation_schema_ids,
                stream_post_transfer_transcript=stream_post_transfer_transcript,
                post_call_evals=post_call_evals,
                summary_prompt=summary_prompt,
                retry=retry,
                dispositions=dispositions,
                request_data=request_data,
                metadata=metadata,
                webhook=webhook,
                webhook_events=webhook_events,
                dynamic_data=dynamic_data,
                keywords=keywords,
                ignore_button_press=ignore_button_press,
                precall_dtmf_sequence=precall_dtmf_sequence,
                guard_rails=guard_rails,
            )
        )

    def get(self, campaign_id: str) -> builtins.list[models.CampaignNumber]:
        """Get a campaign.

        Reads a campaign, one entry for each of its numbers. Campaigns are not among what the vendor presents any
        more; batches do the same.

        Deprecated by the vendor.

        Args:
            campaign_id: Id of the campaign.

        Sends `GET /v1/campaigns/{campaign_id}`.
        """
        return self._client._fetch(calls.get_campaign(campaign_id))

    def stop(self, campaign_id: str) -> models.StoppedCampaign:
        """Stop a campaign.

        Makes no more calls of the campaign. Campaigns are not among what the vendor presents any more; batches do
        the same.

        This cannot be undone.

        Deprecated by the vendor.

        Args:
            campaign_id: Id of the campaign.

        Sends `POST /v1/campaigns/{campaign_id}/stop`.
        """
        return self._client._fetch(calls.stop_campaign(campaign_id))


class AsyncCampaigns:
    """An older way to call many numbers, with several attempts at each; batches have taken its place."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncCampaignsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncCampaignsWithResponse = with_response(self)
        return whole

    async def list(self) -> builtins.list[models.CampaignSummary]:
        """List campaigns.

        Returns all campaigns with what became of their calls. Campaigns are not among what the vendor presents any
        more; batches do the same.

        Deprecated by the vendor.

        Sends `GET /v1/campaigns`.
        """
        return await self._client._fetch(calls.list_campaigns())

    async def create(
        self,
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
    ) -> str:
        """Start a campaign.

        Calls a list of numbers, and calls again those that are not reached: this reaches people and costs money.
        Everything that a single call takes may be said for all of them. Campaigns are not among what the vendor
        presents any more; batches do the same.

        This places a phone call, which costs money.

        Deprecated by the vendor.

        Args:
            name: Name of the campaign.
            numbers: Numbers to call, in E.164 form.
            sequence: How often to try.
            voice: Voice that speaks, by name or by id. 'Karen' when left out.
            pathway_id: Pathway that leads the conversation, in the place of a task.
            pathway_version: Version of that pathway, as its number.
            task: What the agent is to do and how, in plain words. Documented as required, but calls with a pathway
                do not need it.
            first_sentence: Words with which the agent opens the call.
            persona_id: Persona that makes the call.
            model: Model that leads the conversation. 'base' when left out.
            language: Language of the call; a babel one follows changes of language. 'babel-en' when left out.
            wait_for_greeting: Let the person who answers speak first. False when left out.
            pronunciation_guide: Words that are to be spoken in a particular way.
            temperature: How freely the agent words its sentences; 0 is the most predictable. At least 0, at most 1,
                0.7 when left out.
            interruption_threshold: How sensitive the agent is to being interrupted, as a number. 500 when left out.
            interruptibility: How readily the agent lets itself be interrupted: 0 never, 1 hardly, 2 in balance, 3
                easily. 2 when left out.
            from_: Number to call from, in E.164 form; it must belong to the account.
            dialing_strategy: How the number to call from is picked; for enterprise accounts.
            custom_dialing: Custom dialing pool to call from, by its id. Only the page of the pools shows this
                field.
            timezone: Time zone of the call, as an IANA name. 'America/Los_Angeles' when left out.
            start_time: When to dial, with an offset from UTC; left out, the call goes out at once.
            transfer_phone_number: Number, in E.164 form, to hand the call to when a person is asked for.
            transfer_list: Numbers to hand the call to, by a name for each; `default` is the usual one.
            max_duration: Minutes after which the call is ended, 720 at the most. 30 when left out.
            tools: Ids of the tools that the agent may use during the call.
            background_track: Sound under the voice; null is a quiet noise of the line. Personas name this field
                background.
            noise_cancellation: Filter noise out of what the other side says. True when left out.
            block_interruptions: Take no notice of speech while the agent is talking. False when left out.
            record: Keep a recording of the call. False when left out.
            voicemail: What to do when a voicemail answers.
            citation_schema_ids: Citation schemas whose values are taken from the transcript afterwards; for
                enterprise accounts.
            stream_post_transfer_transcript: Go on transcribing after a transfer. False when left out.
            post_call_evals: Evaluation to run once the call is over. The call must be recorded.
            summary_prompt: How the summary of the call is to be written. At most 2000 characters.
            retry: Whether and how to call again after a voicemail.
            dispositions: Outcomes of which one is picked for the finished call; your own may be named.
            request_data: Values that prompts and pathways of this call may use, by their names.
            metadata: Anything to find again in the call and in its webhooks.
            webhook: Address that receives the finished call, and the events of `webhook_events`.
            webhook_events: Events to send to the webhook during the call.
            dynamic_data: Requests that fetch values for the prompt before and during the call.
            keywords: Words that the transcription should expect, such as names: at most 20 of under 100 characters,
                each with a weight after a colon (`Fenwick:3`) if 2 is not meant.
            ignore_button_press: Take no notice of keys pressed on the phone. False when left out.
            precall_dtmf_sequence: Keys to press before the conversation begins, such as those of an extension:
                digits, `*`, `#`, and `w` to wait. With numbers of Twilio only.
            guard_rails: Rules that are watched during this call; for enterprise accounts.

        Sends `POST /v1/campaigns`.
        """
        return await self._client._fetch(
            calls.create_campaign(
                name=name,
                numbers=numbers,
                sequence=sequence,
                voice=voice,
                pathway_id=pathway_id,
                pathway_version=pathway_version,
                task=task,
                first_sentence=first_sentence,
                persona_id=persona_id,
                model=model,
                language=language,
                wait_for_greeting=wait_for_greeting,
                pronunciation_guide=pronunciation_guide,
                temperature=temperature,
                interruption_threshold=interruption_threshold,
                interruptibility=interruptibility,
                from_=from_,
                dialing_strategy=dialing_strategy,
                custom_dialing=custom_dialing,
                timezone=timezone,
                start_time=start_time,
                transfer_phone_number=transfer_phone_number,
                transfer_list=transfer_list,
                max_duration=max_duration,
                tools=tools,
                background_track=background_track,
                noise_cancellation=noise_cancellation,
                block_interruptions=block_interruptions,
                record=record,
                voicemail=voicemail,
                citation_schema_ids=citation_schema_ids,
                stream_post_transfer_transcript=stream_post_transfer_transcript,
                post_call_evals=post_call_evals,
                summary_prompt=summary_prompt,
                retry=retry,
                dispositions=dispositions,
                request_data=request_data,
                metadata=metadata,
                webhook=webhook,
                webhook_events=webhook_events,
                dynamic_data=dynamic_data,
                keywords=keywords,
                ignore_button_press=ignore_button_press,
                precall_dtmf_sequence=precall_dtmf_sequence,
                guard_rails=guard_rails,
            )
        )

    async def get(self, campaign_id: str) -> builtins.list[models.CampaignNumber]:
        """Get a campaign.

        Reads a campaign, one entry for each of its numbers. Campaigns are not among what the vendor presents any
        more; batches do the same.

        Deprecated by the vendor.

        Args:
            campaign_id: Id of the campaign.

        Sends `GET /v1/campaigns/{campaign_id}`.
        """
        return await self._client._fetch(calls.get_campaign(campaign_id))

    async def stop(self, campaign_id: str) -> models.StoppedCampaign:
        """Stop a campaign.

        Makes no more calls of the campaign. Campaigns are not among what the vendor presents any more; batches do
        the same.

        This cannot be undone.

        Deprecated by the vendor.

        Args:
            campaign_id: Id of the campaign.

        Sends `POST /v1/campaigns/{campaign_id}/stop`.
        """
        return await self._client._fetch(calls.stop_campaign(campaign_id))


if TYPE_CHECKING:

    class CampaignsWithResponse:
        """`Campaigns`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Campaigns) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.stop = answered(resource.stop)

    class AsyncCampaignsWithResponse:
        """`AsyncCampaigns`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncCampaigns) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.stop = async_answered(resource.stop)

else:
    CampaignsWithResponse, AsyncCampaignsWithResponse = Campaigns, AsyncCampaigns
