# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import numbers as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Numbers:
    """Phone numbers of the account: buying and importing them, and what the agent does with calls on them."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> NumbersWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: NumbersWithResponse = with_response(self)
        return whole

    def list_inbound(self, *, encrypted_key: str | Unset = UNSET) -> list[models.InboundPhoneNumber]:
        """List inbound numbers.

        Returns all numbers that people may call, with what the agent does there. With a key, those of the own
        Twilio account.

        Args:
            encrypted_key: Key of your own Twilio account that the call or number belongs to, as made by
                createTwilioAccount.

        Sends `GET /v1/inbound`.
        """
        return self._client._fetch(calls.list_inbound_numbers(encrypted_key=encrypted_key))

    def import_inbound(self, *, encrypted_key: str, numbers: ListOf[str]) -> list[str]:
        """Import inbound numbers.

        Lets Bland answer numbers of your own Twilio account, which the key stands for.

        Args:
            encrypted_key: Key of your own Twilio account, as made by createTwilioAccount.
            numbers: Numbers to take over, in E.164 form.

        Sends `POST /v1/inbound/insert`.
        """
        return self._client._fetch(calls.import_inbound_numbers(encrypted_key=encrypted_key, numbers=numbers))

    def update_inbound_session(
        self, *, phone_number: str, request_data: Mapping[str, Any] | Unset = UNSET, voice: str | Unset = UNSET
    ) -> models.InboundSession:
        """Prepare the next inbound call.

        Keeps values and a voice for a call that is about to come in on a number. They are used by that call and
        forgotten when the time is over.

        Args:
            phone_number: Number of the session, in E.164 form.
            request_data: Values that the prompt and the pathway may use, by their names.
            voice: Voice that speaks, by name or by id.

        Sends `POST /v1/inbound/session`.
        """
        return self._client._fetch(
            calls.update_inbound_session(phone_number=phone_number, request_data=request_data, voice=voice)
        )

    def get_inbound(self, phone_number: str) -> models.InboundPhoneNumber:
        """Get an inbound number.

        Reads what the agent does on one inbound number. It shows fewer fields than the list; the voice is `voice`
        in the vendor's description and `voice_id` in its sample.

        Args:
            phone_number: Inbound number in E.164 form, with its plus.

        Sends `GET /v1/inbound/{phone_number}`.
        """
        return self._client._fetch(calls.get_inbound_number(phone_number))

    def update_inbound(
        self,
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
    ) -> models.InboundNumberUpdate:
        """Set up an inbound number.

        Says what the agent does with calls on one inbound number, from the next call on. `prompt` is documented as
        required: send the present one when it stays as it is. Part of the request may fail beside a `success`;
        `failed_updates` then says what.

        Args:
            phone_number: Inbound number in E.164 form, with its plus.
            prompt: What the agent is to do and how, in plain words.
            encrypted_key: Key of your own Twilio account that the call or number belongs to, as made by
                createTwilioAccount.
            pathway_id: Pathway that leads the conversation; null goes back to the prompt.
            pathway_version: Version of that pathway, as its number.
            start_node_id: Node of the pathway to enter at; seen in use.
            persona_id: Persona that answers; seen in use.
            voice: Voice that speaks, by name or by id.
            background_track: Sound under the voice.
            first_sentence: Words with which the agent answers.
            summary_prompt: How the summary of a call is to be written. At most 2000 characters.
            block_interruptions: Take no notice of speech while the agent is talking. False when left out.
            interruption_threshold: How sensitive the agent is to being interrupted. Documented as 50 to 200, with a
                default outside of that. 500 when left out.
            model: Model that leads the conversation. 'base' when left out.
            request_data: Values that the prompt and the pathway may use, by their names.
            tools: Ids of the tools that the agent may use.
            language: Language of the calls; babel and auto follow the caller. 'en-US' when left out.
            timezone: Time zone of the calls, as an IANA name. 'America/Los_Angeles' when left out.
            transfer_phone_number: Number to hand a call to when a person is asked for; null for none.
            fallback_number: Number that takes the calls when the agent cannot; null for none.
            memory_id: Memory in which callers are remembered; null for none.
            pronunciation_guide: Words that are to be spoken in a particular way.
            transfer_list: Numbers to hand a call to, by a name for each; `default` is the usual one.
            dynamic_data: Requests that fetch values for the prompt; null for none. Documented as one object, listed
                as an array.
            keywords: Words that the transcription should expect, such as names.
            noise_cancellation: Filter noise out of what the caller says. False when left out.
            ignore_button_press: Take no notice of keys pressed on the phone. False when left out.
            max_duration: Minutes after which a call is ended. 30 when left out.
            webhook: Address that receives each finished call.
            webhook_events: Events to send to the webhook during a call; for enterprise accounts.
            metadata: Anything to find again in the calls and in their webhooks.
            record: Keep recordings of the calls. False when left out.
            citation_schema_ids: Citation schemas whose values are taken from the transcripts; for enterprise
                accounts.

        Sends `POST /v1/inbound/{phone_number}`.
        """
        return self._client._fetch(
            calls.update_inbound_number(
                phone_number,
                prompt=prompt,
                encrypted_key=encrypted_key,
                pathway_id=pathway_id,
                pathway_version=pathway_version,
                start_node_id=start_node_id,
                persona_id=persona_id,
                voice=voice,
                background_track=background_track,
                first_sentence=first_sentence,
                summary_prompt=summary_prompt,
                block_interruptions=block_interruptions,
                interruption_threshold=interruption_threshold,
                model=model,
                request_data=request_data,
                tools=tools,
                language=language,
                timezone=timezone,
                transfer_phone_number=transfer_phone_number,
                fallback_number=fallback_number,
                memory_id=memory_id,
                pronunciation_guide=pronunciation_guide,
                transfer_list=transfer_list,
                dynamic_data=dynamic_data,
                keywords=keywords,
                noise_cancellation=noise_cancellation,
                ignore_button_press=ignore_button_press,
                max_duration=max_duration,
                webhook=webhook,
                webhook_events=webhook_events,
                metadata=metadata,
                record=record,
                citation_schema_ids=citation_schema_ids,
            )
        )

    def release_inbound(self, phone_number: str) -> dict[str, Any]:
        """Give an inbound number up.

        Releases a number that was bought. The answer is not documented.

        This deletes something, which cannot be undone.

        Args:
            phone_number: Inbound number in E.164 form, with its plus.

        Sends `DELETE /v1/inbound/{phone_number}`.
        """
        return self._client._fetch(calls.release_inbound_number(phone_number))

    def delete_inbound(self, phone_number: str, *, encrypted_key: str) -> models.StatusAnswer:
        """Remove an inbound number.

        Takes a number of your own Twilio account away from Bland; what it was set up to do is lost. The number
        itself stays with Twilio.

        This deletes something, which cannot be undone.

        Args:
            phone_number: Inbound number in E.164 form, with its plus.
            encrypted_key: Key of your own Twilio account, as made by createTwilioAccount.

        Sends `POST /v1/inbound/{phone_number}/delete`.
        """
        return self._client._fetch(calls.delete_inbound_number(phone_number, encrypted_key=encrypted_key))

    def purchase_inbound(
        self,
        *,
        area_code: str | Unset = UNSET,
        country_code: models.NumberCountry | Unset = UNSET,
        phone_number: str | Unset = UNSET,
    ) -> dict[str, Any]:
        """Buy an inbound number.

        Buys a phone number that people may call, any one of an area or a particular one. It costs money. The vendor
        does not document the answer.

        This buys something, which costs money.

        Args:
            area_code: Area in which to buy a number. '415' when left out.
            country_code: Country in which to buy a number. 'US' when left out.
            phone_number: The very number to buy, in E.164 form.

        Sends `POST /numbers/purchase`.
        """
        return self._client._fetch(
            calls.purchase_inbound_number(area_code=area_code, country_code=country_code, phone_number=phone_number)
        )

    def update_inbound_label(self, *, phone_number: str, new_label: str) -> models.InboundNumberLabel:
        """Name an inbound number.

        Gives an inbound number a label, to tell numbers apart.

        Args:
            phone_number: Number to name, in E.164 form.
            new_label: Its label. At most 150 characters.

        Sends `POST /inbound/update_label`.
        """
        return self._client._fetch(calls.update_inbound_number_label(phone_number=phone_number, new_label=new_label))

    def list_outbound(self) -> list[models.OutboundPhoneNumber]:
        """List outbound numbers.

        Returns all numbers that calls may come from. Numbers to call from are not among what the vendor presents
        any more.

        Deprecated by the vendor.

        Sends `GET /v1/outbound`.
        """
        return self._client._fetch(calls.list_outbound_numbers())

    def purchase_outbound(self, *, area_code: str | Unset = UNSET) -> str:
        """Buy an outbound number.

        Buys a phone number that calls may come from, in an area. It costs money. Numbers to call from are not among
        what the vendor presents any more.

        This buys something, which costs money.

        Deprecated by the vendor.

        Args:
            area_code: Area in which to buy a number. '415' when left out.

        Sends `POST /v1/outbound/purchase`.
        """
        return self._client._fetch(calls.purchase_outbound_number(area_code=area_code))

    def get_voice_pool(self, phone_number: str) -> list[models.InboundPoolVoice]:
        """Get the voices of an inbound number.

        Returns the voices of which one is picked for each call on a number.

        Args:
            phone_number: Inbound number in E.164 form, with its plus.

        Sends `GET /v1/inbound/{phone_number}/voice-pool`.
        """
        return self._client._fetch(calls.get_inbound_voice_pool(phone_number))

    def set_voice_pool(self, phone_number: str, *, voice_ids: ListOf[str]) -> models.InboundVoicePoolSize:
        """Set the voices of an inbound number.

        Says of which voices one is picked for each call on a number; those before are replaced.

        Args:
            phone_number: Inbound number in E.164 form, with its plus.
            voice_ids: The voices, by their ids. At most 20 items.

        Sends `POST /v1/inbound/{phone_number}/voice-pool`.
        """
        return self._client._fetch(calls.set_inbound_voice_pool(phone_number, voice_ids=voice_ids))

    def purchase_inbound_v1(
        self, *, area_code: str | Unset = UNSET, country_code: models.NumberCountry | Unset = UNSET
    ) -> dict[str, Any]:
        """Buy an inbound number (other endpoint).

        Buys a phone number of an area. It costs money. The vendor's programs ask for it here; its reference has
        `purchase_inbound`. The answer is not documented.

        This buys something, which costs money.

        Args:
            area_code: Area in which to buy a number.
            country_code: Country in which to buy a number. 'US' when left out.

        Sends `POST /v1/inbound/purchase`.
        """
        return self._client._fetch(calls.purchase_inbound_number_v1(area_code=area_code, country_code=country_code))

    def send_webhook(self, *, webhook_url: str, data: Mapping[str, Any]) -> dict[str, Any]:
        """Send something to a webhook.

        Has Bland send data to an address, to try out what receives it. The answer is not documented.

        Args:
            webhook_url: Address to send it to.
            data: What to send.

        Sends `POST /inbound/send_webhook`.
        """
        return self._client._fetch(calls.send_inbound_webhook(webhook_url=webhook_url, data=data))


class AsyncNumbers:
    """Phone numbers of the account: buying and importing them, and what the agent does with calls on them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncNumbersWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncNumbersWithResponse = with_response(self)
        return whole

    async def list_inbound(self, *, encrypted_key: str | Unset = UNSET) -> list[models.InboundPhoneNumber]:
        """List inbound numbers.

        Returns all numbers that people may call, with what the agent does there. With a key, those of the own
        Twilio account.

        Args:
            encrypted_key: Key of your own Twilio account that the call or number belongs to, as made by
                createTwilioAccount.

        Sends `GET /v1/inbound`.
        """
        return await self._client._fetch(calls.list_inbound_numbers(encrypted_key=encrypted_key))

    async def import_inbound(self, *, encrypted_key: str, numbers: ListOf[str]) -> list[str]:
        """Import inbound numbers.

        Lets Bland answer numbers of your own Twilio account, which the key stands for.

        Args:
            encrypted_key: Key of your own Twilio account, as made by createTwilioAccount.
            numbers: Numbers to take over, in E.164 form.

        Sends `POST /v1/inbound/insert`.
        """
        return await self._client._fetch(calls.import_inbound_numbers(encrypted_key=encrypted_key, numbers=numbers))

    async def update_inbound_session(
        self, *, phone_number: str, request_data: Mapping[str, Any] | Unset = UNSET, voice: str | Unset = UNSET
    ) -> models.InboundSession:
        """Prepare the next inbound call.

        Keeps values and a voice for a call that is about to come in on a number. They are used by that call and
        forgotten when the time is over.

        Args:
            phone_number: Number of the session, in E.164 form.
            request_data: Values that the prompt and the pathway may use, by their names.
            voice: Voice that speaks, by name or by id.

        Sends `POST /v1/inbound/session`.
        """
        return await self._client._fetch(
            calls.update_inbound_session(phone_number=phone_number, request_data=request_data, voice=voice)
        )

    async def get_inbound(self, phone_number: str) -> models.InboundPhoneNumber:
        """Get an inbound number.

        Reads what the agent does on one inbound number. It shows fewer fields than the list; the voice is `voice`
        in the vendor's description and `voice_id` in its sample.

        Args:
            phone_number: Inbound number in E.164 form, with its plus.

        Sends `GET /v1/inbound/{phone_number}`.
        """
        return await self._client._fetch(calls.get_inbound_number(phone_number))

    async def update_inbound(
        self,
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
    ) -> models.InboundNumberUpdate:
        """Set up an inbound number.

        Says what the agent does with calls on one inbound number, from the next call on. `prompt` is documented as
        required: send the present one when it stays as it is. Part of the request may fail beside a `success`;
        `failed_updates` then says what.

        Args:
            phone_number: Inbound number in E.164 form, with its plus.
            prompt: What the agent is to do and how, in plain words.
            encrypted_key: Key of your own Twilio account that the call or number belongs to, as made by
                createTwilioAccount.
            pathway_id: Pathway that leads the conversation; null goes back to the prompt.
            pathway_version: Version of that pathway, as its number.
            start_node_id: Node of the pathway to enter at; seen in use.
            persona_id: Persona that answers; seen in use.
            voice: Voice that speaks, by name or by id.
            background_track: Sound under the voice.
            first_sentence: Words with which the agent answers.
            summary_prompt: How the summary of a call is to be written. At most 2000 characters.
            block_interruptions: Take no notice of speech while the agent is talking. False when left out.
            interruption_threshold: How sensitive the agent is to being interrupted. Documented as 50 to 200, with a
                default outside of that. 500 when left out.
            model: Model that leads the conversation. 'base' when left out.
            request_data: Values that the prompt and the pathway may use, by their names.
            tools: Ids of the tools that the agent may use.
            language: Language of the calls; babel and auto follow the caller. 'en-US' when left out.
            timezone: Time zone of the calls, as an IANA name. 'America/Los_Angeles' when left out.
            transfer_phone_number: Number to hand a call to when a person is asked for; null for none.
            fallback_number: Number that takes the calls when the agent cannot; null for none.
            memory_id: Memory in which callers are remembered; null for none.
            pronunciation_guide: Words that are to be spoken in a particular way.
            transfer_list: Numbers to hand a call to, by a name for each; `default` is the usual one.
            dynamic_data: Requests that fetch values for the prompt; null for none. Documented as one object, listed
                as an array.
            keywords: Words that the transcription should expect, such as names.
            noise_cancellation: Filter noise out of what the caller says. False when left out.
            ignore_button_press: Take no notice of keys pressed on the phone. False when left out.
            max_duration: Minutes after which a call is ended. 30 when left out.
            webhook: Address that receives each finished call.
            webhook_events: Events to send to the webhook during a call; for enterprise accounts.
            metadata: Anything to find again in the calls and in their webhooks.
            record: Keep recordings of the calls. False when left out.
            citation_schema_ids: Citation schemas whose values are taken from the transcripts; for enterprise
                accounts.

        Sends `POST /v1/inbound/{phone_number}`.
        """
        return await self._client._fetch(
            calls.update_inbound_number(
                phone_number,
                prompt=prompt,
                encrypted_key=encrypted_key,
                pathway_id=pathway_id,
                pathway_version=pathway_version,
                start_node_id=start_node_id,
                persona_id=persona_id,
                voice=voice,
                background_track=background_track,
                first_sentence=first_sentence,
                summary_prompt=summary_prompt,
                block_interruptions=block_interruptions,
                interruption_threshold=interruption_threshold,
                model=model,
                request_data=request_data,
                tools=tools,
                language=language,
                timezone=timezone,
                transfer_phone_number=transfer_phone_number,
                fallback_number=fallback_number,
                memory_id=memory_id,
                pronunciation_guide=pronunciation_guide,
                transfer_list=transfer_list,
                dynamic_data=dynamic_data,
                keywords=keywords,
                noise_cancellation=noise_cancellation,
                ignore_button_press=ignore_button_press,
                max_duration=max_duration,
                webhook=webhook,
                webhook_events=webhook_events,
                metadata=metadata,
                record=record,
                citation_schema_ids=citation_schema_ids,
            )
        )

    async def release_inbound(self, phone_number: str) -> dict[str, Any]:
        """Give an inbound number up.

        Releases a number that was bought. The answer is not documented.

        This deletes something, which cannot be undone.

        Args:
            phone_number: Inbound number in E.164 form, with its plus.

        Sends `DELETE /v1/inbound/{phone_number}`.
        """
        return await self._client._fetch(calls.release_inbound_number(phone_number))

    async def delete_inbound(self, phone_number: str, *, encrypted_key: str) -> models.StatusAnswer:
        """Remove an inbound number.

        Takes a number of your own Twilio account away from Bland; what it was set up to do is lost. The number
        itself stays with Twilio.

        This deletes something, which cannot be undone.

        Args:
            phone_number: Inbound number in E.164 form, with its plus.
            encrypted_key: Key of your own Twilio account, as made by createTwilioAccount.

        Sends `POST /v1/inbound/{phone_number}/delete`.
        """
        return await self._client._fetch(calls.delete_inbound_number(phone_number, encrypted_key=encrypted_key))

    async def purchase_inbound(
        self,
        *,
        area_code: str | Unset = UNSET,
        country_code: models.NumberCountry | Unset = UNSET,
        phone_number: str | Unset = UNSET,
    ) -> dict[str, Any]:
        """Buy an inbound number.

        Buys a phone number that people may call, any one of an area or a particular one. It costs money. The vendor
        does not document the answer.

        This buys something, which costs money.

        Args:
            area_code: Area in which to buy a number. '415' when left out.
            country_code: Country in which to buy a number. 'US' when left out.
            phone_number: The very number to buy, in E.164 form.

        Sends `POST /numbers/purchase`.
        """
        return await self._client._fetch(
            calls.purchase_inbound_number(area_code=area_code, country_code=country_code, phone_number=phone_number)
        )

    async def update_inbound_label(self, *, phone_number: str, new_label: str) -> models.InboundNumberLabel:
        """Name an inbound number.

        Gives an inbound number a label, to tell numbers apart.

        Args:
            phone_number: Number to name, in E.164 form.
            new_label: Its label. At most 150 characters.

        Sends `POST /inbound/update_label`.
        """
        return await self._client._fetch(
            calls.update_inbound_number_label(phone_number=phone_number, new_label=new_label)
        )

    async def list_outbound(self) -> list[models.OutboundPhoneNumber]:
        """List outbound numbers.

        Returns all numbers that calls may come from. Numbers to call from are not among what the vendor presents
        any more.

        Deprecated by the vendor.

        Sends `GET /v1/outbound`.
        """
        return await self._client._fetch(calls.list_outbound_numbers())

    async def purchase_outbound(self, *, area_code: str | Unset = UNSET) -> str:
        """Buy an outbound number.

        Buys a phone number that calls may come from, in an area. It costs money. Numbers to call from are not among
        what the vendor presents any more.

        This buys something, which costs money.

        Deprecated by the vendor.

        Args:
            area_code: Area in which to buy a number. '415' when left out.

        Sends `POST /v1/outbound/purchase`.
        """
        return await self._client._fetch(calls.purchase_outbound_number(area_code=area_code))

    async def get_voice_pool(self, phone_number: str) -> list[models.InboundPoolVoice]:
        """Get the voices of an inbound number.

        Returns the voices of which one is picked for each call on a number.

        Args:
            phone_number: Inbound number in E.164 form, with its plus.

        Sends `GET /v1/inbound/{phone_number}/voice-pool`.
        """
        return await self._client._fetch(calls.get_inbound_voice_pool(phone_number))

    async def set_voice_pool(self, phone_number: str, *, voice_ids: ListOf[str]) -> models.InboundVoicePoolSize:
        """Set the voices of an inbound number.

        Says of which voices one is picked for each call on a number; those before are replaced.

        Args:
            phone_number: Inbound number in E.164 form, with its plus.
            voice_ids: The voices, by their ids. At most 20 items.

        Sends `POST /v1/inbound/{phone_number}/voice-pool`.
        """
        return await self._client._fetch(calls.set_inbound_voice_pool(phone_number, voice_ids=voice_ids))

    async def purchase_inbound_v1(
        self, *, area_code: str | Unset = UNSET, country_code: models.NumberCountry | Unset = UNSET
    ) -> dict[str, Any]:
        """Buy an inbound number (other endpoint).

        Buys a phone number of an area. It costs money. The vendor's programs ask for it here; its reference has
        `purchase_inbound`. The answer is not documented.

        This buys something, which costs money.

        Args:
            area_code: Area in which to buy a number.
            country_code: Country in which to buy a number. 'US' when left out.

        Sends `POST /v1/inbound/purchase`.
        """
        return await self._client._fetch(
            calls.purchase_inbound_number_v1(area_code=area_code, country_code=country_code)
        )

    async def send_webhook(self, *, webhook_url: str, data: Mapping[str, Any]) -> dict[str, Any]:
        """Send something to a webhook.

        Has Bland send data to an address, to try out what receives it. The answer is not documented.

        Args:
            webhook_url: Address to send it to.
            data: What to send.

        Sends `POST /inbound/send_webhook`.
        """
        return await self._client._fetch(calls.send_inbound_webhook(webhook_url=webhook_url, data=data))


if TYPE_CHECKING:

    class NumbersWithResponse:
        """`Numbers`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Numbers) -> None:
            self.list_inbound = answered(resource.list_inbound)
            self.import_inbound = answered(resource.import_inbound)
            self.update_inbound_session = answered(resource.update_inbound_session)
            self.get_inbound = answered(resource.get_inbound)
            self.update_inbound = answered(resource.update_inbound)
            self.release_inbound = answered(resource.release_inbound)
            self.delete_inbound = answered(resource.delete_inbound)
            self.purchase_inbound = answered(resource.purchase_inbound)
            self.update_inbound_label = answered(resource.update_inbound_label)
            self.list_outbound = answered(resource.list_outbound)
            self.purchase_outbound = answered(resource.purchase_outbound)
            self.get_voice_pool = answered(resource.get_voice_pool)
            self.set_voice_pool = answered(resource.set_voice_pool)
            self.purchase_inbound_v1 = answered(resource.purchase_inbound_v1)
            self.send_webhook = answered(resource.send_webhook)

    class AsyncNumbersWithResponse:
        """`AsyncNumbers`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncNumbers) -> None:
            self.list_inbound = async_answered(resource.list_inbound)
            self.import_inbound = async_answered(resource.import_inbound)
            self.update_inbound_session = async_answered(resource.update_inbound_session)
            self.get_inbound = async_answered(resource.get_inbound)
            self.update_inbound = async_answered(resource.update_inbound)
            self.release_inbound = async_answered(resource.release_inbound)
            self.delete_inbound = async_answered(resource.delete_inbound)
            self.purchase_inbound = async_answered(resource.purchase_inbound)
            self.update_inbound_label = async_answered(resource.update_inbound_label)
            self.list_outbound = async_answered(resource.list_outbound)
            self.purchase_outbound = async_answered(resource.purchase_outbound)
            self.get_voice_pool = async_answered(resource.get_voice_pool)
            self.set_voice_pool = async_answered(resource.set_voice_pool)
            self.purchase_inbound_v1 = async_answered(resource.purchase_inbound_v1)
            self.send_webhook = async_answered(resource.send_webhook)

else:
    NumbersWithResponse, AsyncNumbersWithResponse = Numbers, AsyncNumbers
