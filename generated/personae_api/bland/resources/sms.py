# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Sms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import sms as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Sms:
    """Text messages and the conversations they belong to, over SMS, WhatsApp and iMessage. Sending and setting up
    numbers needs an Enterprise plan.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> SmsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: SmsWithResponse = with_response(self)
        return whole

    def send(
        self,
        *,
        user_number: str,
        agent_number: str,
        agent_message: str | Unset = UNSET,
        objective: str | Unset = UNSET,
        request_data: Mapping[str, Any] | Unset = UNSET,
        new_conversation: bool | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        persona_version: models.SmsPersonaVersion | Unset = UNSET,
        persona_settings: models.SmsPersonaSettings | models.SmsPersonaSettingsDict | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        pathway_version: int | Unset = UNSET,
        start_node_id: str | Unset = UNSET,
        webhook: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        disposition_ids: ListOf[str] | Unset = UNSET,
        citation_schema_ids: ListOf[str] | Unset = UNSET,
        channel: models.SmsChannel | Unset = UNSET,
        content_sid: str | Unset = UNSET,
        content_variables: Mapping[str, str] | Unset = UNSET,
        time_out: float | Unset = UNSET,
        timeout_message: str | Unset = UNSET,
        warning_time: float | Unset = UNSET,
        warning_message: str | Unset = UNSET,
    ) -> models.SmsSent:
        """Send a message.

        Sends a message from one of the account's numbers, in the open conversation of the two numbers or in a new
        one. Without `agent_message` the agent writes it, by the pathway or prompt in force. Persona and pathway
        given here take the place of the number's own setup, `persona_settings` before `pathway_id`. Each message
        costs money; a repeated idempotency key neither sends nor costs anything again.

        This costs money.

        Args:
            user_number: Number in E.164 form that gets the message.
            agent_number: Number of the account in E.164 form that sends it.
            agent_message: The text; the agent writes one when left out.
            objective: What the agent is there for, if neither persona nor pathway says so; seen in use. At least 1
                character, at most 20000 characters.
            request_data: Values that the pathway or prompt can use by name.
            new_conversation: Put the open conversation away and start another that knows nothing of it.
            persona_id: Persona that leads the conversation.
            persona_version: Which version of the persona that is. 'production' when left out.
            persona_settings: Routing of one conversation that takes the place of the persona's own.
            pathway_id: Pathway that leads the conversation.
            pathway_version: Version of that pathway as a number.
            start_node_id: Node of the pathway to enter at.
            webhook: Address to report to instead of the number's own.
            metadata: Data of your own that comes back in every webhook of the conversation.
            disposition_ids: Outcomes to run when the conversation ends; those of the number when left out.
            citation_schema_ids: Citation schemas to run at the end; those of the number when left out.
            channel: What the message is sent over. 'sms' when left out.
            content_sid: Id at Twilio of a prepared message to send.
            content_variables: What to put into the prepared message, by the number of its place.
            time_out: Seconds without an answer after which the conversation times out.
            timeout_message: Text that is sent then.
            warning_time: Seconds without an answer until a reminder; fewer than time_out.
            warning_message: Text of the reminder.

        Sends `POST /v1/sms/send`.
        """
        return self._client._fetch(
            calls.send_sms(
                user_number=user_number,
                agent_number=agent_number,
                agent_message=agent_message,
                objective=objective,
                request_data=request_data,
                new_conversation=new_conversation,
                persona_id=persona_id,
                persona_version=persona_version,
                persona_settings=persona_settings,
                pathway_id=pathway_id,
                pathway_version=pathway_version,
                start_node_id=start_node_id,
                webhook=webhook,
                metadata=metadata,
                disposition_ids=disposition_ids,
                citation_schema_ids=citation_schema_ids,
                channel=channel,
                content_sid=content_sid,
                content_variables=content_variables,
                time_out=time_out,
                timeout_message=timeout_message,
                warning_time=warning_time,
                warning_message=warning_message,
            )
        )

    def send_batch(
        self,
        *,
        file_id: str,
        global_: models.SmsBatchDefaults | models.SmsBatchDefaultsDict,
        column_mapping: Mapping[str, str] | Unset = UNSET,
    ) -> models.SmsBatch:
        """Send messages to a list.

        Sends a message to everyone in a file that was uploaded before, in the background. The file is CSV with a
        column `phone_number`, which cannot be called otherwise; columns named `request_data.x` become values of the
        conversation and win over those of `global`. Each message costs money.

        This costs money.

        Args:
            file_id: Id of the uploaded file with the numbers.
            global_: What holds for all messages of a batch.
            column_mapping: Field for each column of the file; the only one possible is request_data.

        Sends `POST /v1/sms/batch`.
        """
        return self._client._fetch(
            calls.send_sms_batch(file_id=file_id, global_=global_, column_mapping=column_mapping)
        )

    def create_conversation(
        self,
        *,
        user_number: str,
        agent_number: str,
        message: str,
        message_sid: str | Unset = UNSET,
        curr_pathway_id: str | Unset = UNSET,
        curr_pathway_version: str | Unset = UNSET,
        current_node_id: str | Unset = UNSET,
        request_data: Mapping[str, Any] | Unset = UNSET,
        new_conversation: bool | Unset = UNSET,
        sender: models.SmsSender | Unset = UNSET,
        time_out: float | Unset = UNSET,
        timeout_message: str | Unset = UNSET,
        warning_time: float | Unset = UNSET,
        warning_message: str | Unset = UNSET,
    ) -> models.SmsConversationStart:
        """Record a message without sending it.

        Makes a conversation, or adds to the open one, with a message that has been sent or received elsewhere, and
        sets where in a pathway the conversation stands. Nothing is sent by the call itself.

        Args:
            user_number: Number of the person in E.164 form.
            agent_number: Number of the account in E.164 form.
            message: Text to keep in the history.
            message_sid: Id of the message at Twilio.
            curr_pathway_id: Pathway that the conversation is on.
            curr_pathway_version: Version of that pathway as text.
            current_node_id: Node of the pathway that it stands at.
            request_data: Values that the pathway or prompt can use by name.
            new_conversation: Put the open conversation away and start another.
            sender: Who wrote the message. 'USER' when left out.
            time_out: Seconds without an answer after which the conversation times out.
            timeout_message: Text that is sent then.
            warning_time: Seconds without an answer until a reminder; fewer than time_out.
            warning_message: Text of the reminder.

        Sends `POST /v1/sms/create`.
        """
        return self._client._fetch(
            calls.create_sms_conversation(
                user_number=user_number,
                agent_number=agent_number,
                message=message,
                message_sid=message_sid,
                curr_pathway_id=curr_pathway_id,
                curr_pathway_version=curr_pathway_version,
                current_node_id=current_node_id,
                request_data=request_data,
                new_conversation=new_conversation,
                sender=sender,
                time_out=time_out,
                timeout_message=timeout_message,
                warning_time=warning_time,
                warning_message=warning_message,
            )
        )

    def analyze_conversation(self, *, schema_id: str, conversation_id: str) -> models.SmsAnalysis:
        """Extract values from a conversation.

        Reads a conversation by a citation schema and returns the values it finds, with the places they come from.
        Each extraction costs as much as one of citations.

        This costs money.

        Args:
            schema_id: Citation schema to read it by.
            conversation_id: Conversation to read.

        Sends `POST /v1/sms/analyze`.
        """
        return self._client._fetch(calls.analyze_sms_conversation(schema_id=schema_id, conversation_id=conversation_id))

    def list_conversations(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort_by: models.SmsConversationOrder | Unset = UNSET,
        sort_dir: models.SmsSortDirection | Unset = UNSET,
        filters: str | Unset = UNSET,
    ) -> results.Paginator[models.SmsConversationSummary]:
        """List conversations.

        Returns the account's conversations a page at a time, the newest first unless sorted otherwise, each with
        its last message but without the others.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Page to return, counted from 1. 1 when left out.
            page_size: How many conversations a page holds. 25 when left out.
            sort_by: Field that decides the order. 'created_at' when left out.
            sort_dir: Smallest first (asc) or largest first (desc). 'desc' when left out.
            filters: Conditions as JSON text, a list of objects with `field`, `operator` and `value`. Fields are
                those to sort by, `variables` and `current_node_id`; operators are eq, contains, startsWith,
                endsWith, gt, gte, lt and lte.

        Sends `GET /v1/sms/conversations`.
        """
        return self._client._paginate(
            calls.list_sms_conversations(
                page=page, page_size=page_size, sort_by=sort_by, sort_dir=sort_dir, filters=filters
            )
        )

    def get_conversation(self, conversation_id: str) -> models.SmsConversation:
        """Get a conversation.

        Reads a conversation with all its messages, in their order, and with the outcomes run at its end.

        Args:
            conversation_id: Id of the conversation.

        Sends `GET /v1/sms/conversations/{conversation_id}`.
        """
        return self._client._fetch(calls.get_sms_conversation(conversation_id))

    def delete_conversation(self, conversation_id: str) -> models.SmsConversationDeletion:
        """Delete a conversation.

        Removes a conversation, with its messages, the record of its webhook and the outcomes that were run.

        This deletes something, which cannot be undone.

        Args:
            conversation_id: Id of the conversation.

        Sends `DELETE /v1/sms/conversations/{conversation_id}`.
        """
        return self._client._fetch(calls.delete_sms_conversation(conversation_id))

    def update_conversation(self, conversation_id: str, *, is_active: bool) -> models.SmsConversationUpdate:
        """Open or close a conversation.

        Sets whether a conversation is active; nothing else of it can be changed. The answer comes without the usual
        envelope.

        Args:
            conversation_id: Id of the conversation.
            is_active: Whether the conversation is active; false closes it.

        Sends `PATCH /v1/sms/conversations/{conversation_id}`.
        """
        return self._client._fetch(calls.update_sms_conversation(conversation_id, is_active=is_active))

    def send_conversation_message(
        self, conversation_id: str, *, message: str, sender: models.SmsWriter | Unset = UNSET
    ) -> models.SmsConversationMessage:
        """Write in a conversation.

        Sends a message in a conversation, as a person who took it over or in the name of the agent. Each message
        costs money; a repeated idempotency key neither sends nor costs anything again. For enterprise accounts.

        This costs money.

        Args:
            conversation_id: Id of the conversation.
            message: The text. At least 1 character, at most 1600 characters.
            sender: In whose name it is sent. 'HUMAN' when left out.

        Sends `POST /v1/sms/conversations/{conversation_id}/messages`.
        """
        return self._client._fetch(calls.send_sms_conversation_message(conversation_id, message=message, sender=sender))

    def delete_conversation_messages(
        self, conversation_id: str, *, message_ids: ListOf[str]
    ) -> models.SmsMessagesDeletion:
        """Delete messages of a conversation.

        Removes the named messages and leaves the rest of the conversation. Their ids are those of the
        conversation's messages, sent as text.

        This deletes something, which cannot be undone.

        Args:
            conversation_id: Id of the conversation.
            message_ids: Ids of the messages, as text.

        Sends `DELETE /v1/sms/conversations/{conversation_id}/messages`.
        """
        return self._client._fetch(calls.delete_sms_conversation_messages(conversation_id, message_ids=message_ids))

    def get_conversation_webhook(self, conversation_id: str) -> models.SmsWebhookLog | None:
        """Get the webhook of a conversation.

        Reads what was reported at the end of a conversation, where to, and how each try went. Null if nothing was
        reported.

        Args:
            conversation_id: Id of the conversation.

        Sends `GET /v1/sms/conversations/{conversation_id}/webhook`.
        """
        return self._client._fetch(calls.get_sms_conversation_webhook(conversation_id))

    def hand_off_conversation(
        self,
        conversation_id: str,
        *,
        reason: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        actor: str | Unset = UNSET,
        webhook: str | Unset = UNSET,
        notify_number: str | Unset = UNSET,
    ) -> models.SmsHandoff:
        """Hand a conversation to a person.

        Keeps the agent from answering in a conversation until it is given back. The webhook is called once, with
        the status human_handoff. It still receives messages of the other side, but not what becomes of messages.
        For enterprise accounts.

        Args:
            conversation_id: Id of the conversation.
            reason: Why, for the person to read.
            metadata: Anything to find again in the webhooks.
            actor: Who asks for it.
            webhook: Address to report to instead of the number's own.
            notify_number: Number in E.164 form that gets a message about it.

        Sends `POST /v1/sms/conversations/{conversation_id}/handoff`.
        """
        return self._client._fetch(
            calls.hand_off_sms_conversation(
                conversation_id,
                reason=reason,
                metadata=metadata,
                actor=actor,
                webhook=webhook,
                notify_number=notify_number,
            )
        )

    def resume_conversation(
        self,
        conversation_id: str,
        *,
        node_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
        generate_reply: bool | Unset = UNSET,
        actor: str | Unset = UNSET,
    ) -> models.SmsResumption:
        """Give a conversation back to the agent.

        Lets the agent answer again. It may begin at another node, and with a `message` of yours or, by
        `generate_reply`, one that it writes: send one of the two at most. Each message costs money; a repeated
        idempotency key does nothing again. For enterprise accounts.

        This costs money.

        Args:
            conversation_id: Id of the conversation.
            node_id: Node of the pathway to go on at.
            message: Text to go on with; not beside `generate_reply`. At most 1600 characters.
            generate_reply: Have the agent write to go on; not beside `message`.
            actor: Who asks for it.

        Sends `POST /v1/sms/conversations/{conversation_id}/resume`.
        """
        return self._client._fetch(
            calls.resume_sms_conversation(
                conversation_id, node_id=node_id, message=message, generate_reply=generate_reply, actor=actor
            )
        )

    def end_conversation(
        self, conversation_id: str, *, reason: str | Unset = UNSET, actor: str | Unset = UNSET
    ) -> models.SmsEnding:
        """End a conversation.

        Ends a conversation, whoever has it, and runs what is to run at its end. For enterprise accounts.

        This cannot be undone.

        Args:
            conversation_id: Id of the conversation.
            reason: Why. At most 500 characters.
            actor: Who asks for it.

        Sends `POST /v1/sms/conversations/{conversation_id}/end`.
        """
        return self._client._fetch(calls.end_sms_conversation(conversation_id, reason=reason, actor=actor))

    def clear_conversation(self, *, to: str, from_: str) -> models.SmsClearing:
        """Make the agent forget a conversation.

        Hides the messages between two numbers from the agent, without deleting them. Meant for development; Bland's
        reference no longer lists it.

        Deprecated by the vendor.

        Args:
            to: One of the two numbers.
            from_: The other number.

        Sends `POST /v1/sms/clear`.
        """
        return self._client._fetch(calls.clear_sms_conversation(to=to, from_=from_))

    def get_messages(self, *, to: str | Unset = UNSET, from_: str | Unset = UNSET) -> str:
        """Get the messages between two numbers.

        Returns the messages between two numbers as JSON text. Bland's reference no longer lists it: read the
        conversation by its id instead.

        Deprecated by the vendor.

        Args:
            to: Number of the person; the two may be swapped.
            from_: Number of the account.

        Sends `POST /v1/sms/messages/get`.
        """
        return self._client._fetch(calls.get_sms_messages(to=to, from_=from_))

    def submit_registration(
        self,
        *,
        business_name: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        vertical: models.SmsVertical | Unset = UNSET,
        address: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        country: str | Unset = UNSET,
        email: str | Unset = UNSET,
        type: models.SmsBusinessType | Unset = UNSET,
        website: str | Unset = UNSET,
        opt_in_info: str | Unset = UNSET,
        message_samples: ListOf[str] | Unset = UNSET,
        trusted_user: models.SmsTrustedUser | models.SmsTrustedUserDict | Unset = UNSET,
    ) -> models.SmsRegistration:
        """Register a brand for messages.

        Hands a company in for A2P registration, which every business in the United States needs before it may send
        messages. A success only means that it was handed in; the decision takes days or weeks. Bland's reference no
        longer lists it and did not say which fields may be left out, so send them all.

        Deprecated by the vendor.

        Args:
            business_name: Legal name of the company.
            ein: Employer Identification Number.
            vertical: Line of business.
            address: Street and house number.
            city: Town.
            state: State as two letters.
            postal_code: Postal code.
            country: Country.
            email: Mail address of the company.
            type: Legal form of the company.
            website: Address of its website.
            opt_in_info: How people agree to get messages; in words.
            message_samples: Three messages as they will be sent.
            trusted_user: Who registers the company; somebody of its management.

        Sends `POST /v1/sms/register`.
        """
        return self._client._fetch(
            calls.submit_sms_registration(
                business_name=business_name,
                ein=ein,
                vertical=vertical,
                address=address,
                city=city,
                state=state,
                postal_code=postal_code,
                country=country,
                email=email,
                type=type,
                website=website,
                opt_in_info=opt_in_info,
                message_samples=message_samples,
                trusted_user=trusted_user,
            )
        )

    def get_registration_status(self, *, registration_id: str | Unset = UNSET) -> models.SmsRegistrationStatus:
        """Get the state of a registration.

        Tells whether an A2P registration is decided, and why it failed if it did. Bland's reference no longer lists
        it.

        Deprecated by the vendor.

        Args:
            registration_id: Id of the registration.

        Sends `POST /v1/sms/register/status`.
        """
        return self._client._fetch(calls.get_sms_registration_status(registration_id=registration_id))

    def toggle_human(self, *, phone_number: str | Unset = UNSET, on: bool | Unset = UNSET) -> models.SmsToggled:
        """Let a human answer instead of the agent.

        Stops the agent from answering on a number, or lets it answer again. It works for numbers set up with a
        prompt only, not for pathways and personas, and Bland's reference no longer lists it.

        Deprecated by the vendor.

        Args:
            phone_number: Number of the account in E.164 form.
            on: True keeps the agent silent; false lets it answer.

        Sends `POST /v1/sms/toggle`.
        """
        return self._client._fetch(calls.toggle_sms_human(phone_number=phone_number, on=on))

    def update_number_prompt(
        self,
        *,
        phone_number: str | Unset = UNSET,
        channel: models.SmsChannel | Unset = UNSET,
        prompt: str | Unset = UNSET,
        ignore_keywords: ListOf[str] | None | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> models.StatusAnswer:
        """Set the prompt of a number.

        Sets how the agent writes on a number. Bland's reference no longer lists it: `objective` of
        /v1/sms/number/update is the same and more.

        Deprecated by the vendor.

        Args:
            phone_number: Number of the account in E.164 form.
            channel: Kind of messages that it holds for. 'sms' when left out.
            prompt: What the agent is there for and how it writes.
            ignore_keywords: Words on which the agent does not answer; null for none.
            temperature: How freely the agent writes; 0 is the least.

        Sends `POST /v1/sms/update`.
        """
        return self._client._fetch(
            calls.update_sms_number_prompt(
                phone_number=phone_number,
                channel=channel,
                prompt=prompt,
                ignore_keywords=ignore_keywords,
                temperature=temperature,
            )
        )

    def update_webhook(self, *, phone_number: str | Unset = UNSET, webhook: str | Unset = UNSET) -> models.StatusAnswer:
        """Set the webhook of a number.

        Sets where replies on a number are reported to. Bland's reference no longer lists it: `webhook` of
        /v1/sms/number/update is the same.

        Deprecated by the vendor.

        Args:
            phone_number: Number of the account in E.164 form.
            webhook: Address that replies are reported to.

        Sends `POST /v1/sms/webhook/update`.
        """
        return self._client._fetch(calls.update_sms_webhook(phone_number=phone_number, webhook=webhook))

    def list_numbers(self, *, channel: models.SmsChannel | Unset = UNSET) -> list[models.SmsNumber]:
        """List numbers for messages.

        Returns the account's numbers that are set up for messages, all at once, each with its setup and how many
        conversations it has had.

        Args:
            channel: Whose setup to return; numbers without one for this channel are left out. 'sms' when left out.

        Sends `GET /v1/sms/numbers`.
        """
        return self._client._fetch(calls.list_sms_numbers(channel=channel))

    def update_number(
        self,
        *,
        phone_number: str,
        channel: models.SmsChannel | Unset = UNSET,
        webhook: str | Unset = UNSET,
        request_data: Mapping[str, Any] | ListOf[Any] | Unset = UNSET,
        time_out: float | Unset = UNSET,
        timeout_action: str | Unset = UNSET,
        timeout_message: str | Unset = UNSET,
        warning_time: float | Unset = UNSET,
        warning_message: str | Unset = UNSET,
        messaging_service_sid: str | Unset = UNSET,
        objective: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        tools: ListOf[Any] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        pathway_version: str | int | Unset = UNSET,
        start_node_id: str | Unset = UNSET,
        restart_after_end_call: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
        summary_prompt: str | Unset = UNSET,
        disposition_ids: ListOf[str] | Unset = UNSET,
        citation_schema_ids: ListOf[str] | Unset = UNSET,
    ) -> models.SmsNumberUpdate:
        """Set a number up for messages.

        Changes how a number answers messages, by a pathway or by an objective in words. What is sent takes the
        place of what was there, and fields that are not known are ignored without an error.

        Args:
            phone_number: Number of the account in E.164 form.
            channel: Kind of messages to set up (newer reference). 'sms' when left out.
            webhook: Address that each reply is reported to with the history.
            request_data: Values that the pathway or prompt can use by name.
            time_out: Seconds without an answer until the conversation times out; at least 30 are taken.
            timeout_action: What happens then such as send_sms.
            timeout_message: Text that is sent then.
            warning_time: Seconds without an answer until a reminder; fewer than time_out.
            warning_message: Text of the reminder.
            messaging_service_sid: Messaging service at Twilio.
            objective: What the agent is there for and how it writes.
            prompt: The older name of `objective`; seen in use.
            tools: Tools that the agent may use.
            temperature: How freely the agent writes; 0 is the least.
            pathway_id: Pathway that leads the conversations.
            pathway_version: Version of that pathway, as text or as a number.
            start_node_id: Node of the pathway to enter at.
            restart_after_end_call: Answer a message after the end with a new conversation; otherwise it is only
                kept.
            timezone: Time zone of dates and times such as America/Chicago.
            summary_prompt: How to sum a conversation up at its end.
            disposition_ids: Outcomes to run when a conversation ends.
            citation_schema_ids: Citation schemas to run when a conversation ends.

        Sends `POST /v1/sms/number/update`.
        """
        return self._client._fetch(
            calls.update_sms_number(
                phone_number=phone_number,
                channel=channel,
                webhook=webhook,
                request_data=request_data,
                time_out=time_out,
                timeout_action=timeout_action,
                timeout_message=timeout_message,
                warning_time=warning_time,
                warning_message=warning_message,
                messaging_service_sid=messaging_service_sid,
                objective=objective,
                prompt=prompt,
                tools=tools,
                temperature=temperature,
                pathway_id=pathway_id,
                pathway_version=pathway_version,
                start_node_id=start_node_id,
                restart_after_end_call=restart_after_end_call,
                timezone=timezone,
                summary_prompt=summary_prompt,
                disposition_ids=disposition_ids,
                citation_schema_ids=citation_schema_ids,
            )
        )


class AsyncSms:
    """Text messages and the conversations they belong to, over SMS, WhatsApp and iMessage. Sending and setting up
    numbers needs an Enterprise plan.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncSmsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncSmsWithResponse = with_response(self)
        return whole

    async def send(
        self,
        *,
        user_number: str,
        agent_number: str,
        agent_message: str | Unset = UNSET,
        objective: str | Unset = UNSET,
        request_data: Mapping[str, Any] | Unset = UNSET,
        new_conversation: bool | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        persona_version: models.SmsPersonaVersion | Unset = UNSET,
        persona_settings: models.SmsPersonaSettings | models.SmsPersonaSettingsDict | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        pathway_version: int | Unset = UNSET,
        start_node_id: str | Unset = UNSET,
        webhook: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        disposition_ids: ListOf[str] | Unset = UNSET,
        citation_schema_ids: ListOf[str] | Unset = UNSET,
        channel: models.SmsChannel | Unset = UNSET,
        content_sid: str | Unset = UNSET,
        content_variables: Mapping[str, str] | Unset = UNSET,
        time_out: float | Unset = UNSET,
        timeout_message: str | Unset = UNSET,
        warning_time: float | Unset = UNSET,
        warning_message: str | Unset = UNSET,
    ) -> models.SmsSent:
        """Send a message.

        Sends a message from one of the account's numbers, in the open conversation of the two numbers or in a new
        one. Without `agent_message` the agent writes it, by the pathway or prompt in force. Persona and pathway
        given here take the place of the number's own setup, `persona_settings` before `pathway_id`. Each message
        costs money; a repeated idempotency key neither sends nor costs anything again.

        This costs money.

        Args:
            user_number: Number in E.164 form that gets the message.
            agent_number: Number of the account in E.164 form that sends it.
            agent_message: The text; the agent writes one when left out.
            objective: What the agent is there for, if neither persona nor pathway says so; seen in use. At least 1
                character, at most 20000 characters.
            request_data: Values that the pathway or prompt can use by name.
            new_conversation: Put the open conversation away and start another that knows nothing of it.
            persona_id: Persona that leads the conversation.
            persona_version: Which version of the persona that is. 'production' when left out.
            persona_settings: Routing of one conversation that takes the place of the persona's own.
            pathway_id: Pathway that leads the conversation.
            pathway_version: Version of that pathway as a number.
            start_node_id: Node of the pathway to enter at.
            webhook: Address to report to instead of the number's own.
            metadata: Data of your own that comes back in every webhook of the conversation.
            disposition_ids: Outcomes to run when the conversation ends; those of the number when left out.
            citation_schema_ids: Citation schemas to run at the end; those of the number when left out.
            channel: What the message is sent over. 'sms' when left out.
            content_sid: Id at Twilio of a prepared message to send.
            content_variables: What to put into the prepared message, by the number of its place.
            time_out: Seconds without an answer after which the conversation times out.
            timeout_message: Text that is sent then.
            warning_time: Seconds without an answer until a reminder; fewer than time_out.
            warning_message: Text of the reminder.

        Sends `POST /v1/sms/send`.
        """
        return await self._client._fetch(
            calls.send_sms(
                user_number=user_number,
                agent_number=agent_number,
                agent_message=agent_message,
                objective=objective,
                request_data=request_data,
                new_conversation=new_conversation,
                persona_id=persona_id,
                persona_version=persona_version,
                persona_settings=persona_settings,
                pathway_id=pathway_id,
                pathway_version=pathway_version,
                start_node_id=start_node_id,
                webhook=webhook,
                metadata=metadata,
                disposition_ids=disposition_ids,
                citation_schema_ids=citation_schema_ids,
                channel=channel,
                content_sid=content_sid,
                content_variables=content_variables,
                time_out=time_out,
                timeout_message=timeout_message,
                warning_time=warning_time,
                warning_message=warning_message,
            )
        )

    async def send_batch(
        self,
        *,
        file_id: str,
        global_: models.SmsBatchDefaults | models.SmsBatchDefaultsDict,
        column_mapping: Mapping[str, str] | Unset = UNSET,
    ) -> models.SmsBatch:
        """Send messages to a list.

        Sends a message to everyone in a file that was uploaded before, in the background. The file is CSV with a
        column `phone_number`, which cannot be called otherwise; columns named `request_data.x` become values of the
        conversation and win over those of `global`. Each message costs money.

        This costs money.

        Args:
            file_id: Id of the uploaded file with the numbers.
            global_: What holds for all messages of a batch.
            column_mapping: Field for each column of the file; the only one possible is request_data.

        Sends `POST /v1/sms/batch`.
        """
        return await self._client._fetch(
            calls.send_sms_batch(file_id=file_id, global_=global_, column_mapping=column_mapping)
        )

    async def create_conversation(
        self,
        *,
        user_number: str,
        agent_number: str,
        message: str,
        message_sid: str | Unset = UNSET,
        curr_pathway_id: str | Unset = UNSET,
        curr_pathway_version: str | Unset = UNSET,
        current_node_id: str | Unset = UNSET,
        request_data: Mapping[str, Any] | Unset = UNSET,
        new_conversation: bool | Unset = UNSET,
        sender: models.SmsSender | Unset = UNSET,
        time_out: float | Unset = UNSET,
        timeout_message: str | Unset = UNSET,
        warning_time: float | Unset = UNSET,
        warning_message: str | Unset = UNSET,
    ) -> models.SmsConversationStart:
        """Record a message without sending it.

        Makes a conversation, or adds to the open one, with a message that has been sent or received elsewhere, and
        sets where in a pathway the conversation stands. Nothing is sent by the call itself.

        Args:
            user_number: Number of the person in E.164 form.
            agent_number: Number of the account in E.164 form.
            message: Text to keep in the history.
            message_sid: Id of the message at Twilio.
            curr_pathway_id: Pathway that the conversation is on.
            curr_pathway_version: Version of that pathway as text.
            current_node_id: Node of the pathway that it stands at.
            request_data: Values that the pathway or prompt can use by name.
            new_conversation: Put the open conversation away and start another.
            sender: Who wrote the message. 'USER' when left out.
            time_out: Seconds without an answer after which the conversation times out.
            timeout_message: Text that is sent then.
            warning_time: Seconds without an answer until a reminder; fewer than time_out.
            warning_message: Text of the reminder.

        Sends `POST /v1/sms/create`.
        """
        return await self._client._fetch(
            calls.create_sms_conversation(
                user_number=user_number,
                agent_number=agent_number,
                message=message,
                message_sid=message_sid,
                curr_pathway_id=curr_pathway_id,
                curr_pathway_version=curr_pathway_version,
                current_node_id=current_node_id,
                request_data=request_data,
                new_conversation=new_conversation,
                sender=sender,
                time_out=time_out,
                timeout_message=timeout_message,
                warning_time=warning_time,
                warning_message=warning_message,
            )
        )

    async def analyze_conversation(self, *, schema_id: str, conversation_id: str) -> models.SmsAnalysis:
        """Extract values from a conversation.

        Reads a conversation by a citation schema and returns the values it finds, with the places they come from.
        Each extraction costs as much as one of citations.

        This costs money.

        Args:
            schema_id: Citation schema to read it by.
            conversation_id: Conversation to read.

        Sends `POST /v1/sms/analyze`.
        """
        return await self._client._fetch(
            calls.analyze_sms_conversation(schema_id=schema_id, conversation_id=conversation_id)
        )

    def list_conversations(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort_by: models.SmsConversationOrder | Unset = UNSET,
        sort_dir: models.SmsSortDirection | Unset = UNSET,
        filters: str | Unset = UNSET,
    ) -> results.AsyncPaginator[models.SmsConversationSummary]:
        """List conversations.

        Returns the account's conversations a page at a time, the newest first unless sorted otherwise, each with
        its last message but without the others.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Page to return, counted from 1. 1 when left out.
            page_size: How many conversations a page holds. 25 when left out.
            sort_by: Field that decides the order. 'created_at' when left out.
            sort_dir: Smallest first (asc) or largest first (desc). 'desc' when left out.
            filters: Conditions as JSON text, a list of objects with `field`, `operator` and `value`. Fields are
                those to sort by, `variables` and `current_node_id`; operators are eq, contains, startsWith,
                endsWith, gt, gte, lt and lte.

        Sends `GET /v1/sms/conversations`.
        """
        return self._client._paginate(
            calls.list_sms_conversations(
                page=page, page_size=page_size, sort_by=sort_by, sort_dir=sort_dir, filters=filters
            )
        )

    async def get_conversation(self, conversation_id: str) -> models.SmsConversation:
        """Get a conversation.

        Reads a conversation with all its messages, in their order, and with the outcomes run at its end.

        Args:
            conversation_id: Id of the conversation.

        Sends `GET /v1/sms/conversations/{conversation_id}`.
        """
        return await self._client._fetch(calls.get_sms_conversation(conversation_id))

    async def delete_conversation(self, conversation_id: str) -> models.SmsConversationDeletion:
        """Delete a conversation.

        Removes a conversation, with its messages, the record of its webhook and the outcomes that were run.

        This deletes something, which cannot be undone.

        Args:
            conversation_id: Id of the conversation.

        Sends `DELETE /v1/sms/conversations/{conversation_id}`.
        """
        return await self._client._fetch(calls.delete_sms_conversation(conversation_id))

    async def update_conversation(self, conversation_id: str, *, is_active: bool) -> models.SmsConversationUpdate:
        """Open or close a conversation.

        Sets whether a conversation is active; nothing else of it can be changed. The answer comes without the usual
        envelope.

        Args:
            conversation_id: Id of the conversation.
            is_active: Whether the conversation is active; false closes it.

        Sends `PATCH /v1/sms/conversations/{conversation_id}`.
        """
        return await self._client._fetch(calls.update_sms_conversation(conversation_id, is_active=is_active))

    async def send_conversation_message(
        self, conversation_id: str, *, message: str, sender: models.SmsWriter | Unset = UNSET
    ) -> models.SmsConversationMessage:
        """Write in a conversation.

        Sends a message in a conversation, as a person who took it over or in the name of the agent. Each message
        costs money; a repeated idempotency key neither sends nor costs anything again. For enterprise accounts.

        This costs money.

        Args:
            conversation_id: Id of the conversation.
            message: The text. At least 1 character, at most 1600 characters.
            sender: In whose name it is sent. 'HUMAN' when left out.

        Sends `POST /v1/sms/conversations/{conversation_id}/messages`.
        """
        return await self._client._fetch(
            calls.send_sms_conversation_message(conversation_id, message=message, sender=sender)
        )

    async def delete_conversation_messages(
        self, conversation_id: str, *, message_ids: ListOf[str]
    ) -> models.SmsMessagesDeletion:
        """Delete messages of a conversation.

        Removes the named messages and leaves the rest of the conversation. Their ids are those of the
        conversation's messages, sent as text.

        This deletes something, which cannot be undone.

        Args:
            conversation_id: Id of the conversation.
            message_ids: Ids of the messages, as text.

        Sends `DELETE /v1/sms/conversations/{conversation_id}/messages`.
        """
        return await self._client._fetch(
            calls.delete_sms_conversation_messages(conversation_id, message_ids=message_ids)
        )

    async def get_conversation_webhook(self, conversation_id: str) -> models.SmsWebhookLog | None:
        """Get the webhook of a conversation.

        Reads what was reported at the end of a conversation, where to, and how each try went. Null if nothing was
        reported.

        Args:
            conversation_id: Id of the conversation.

        Sends `GET /v1/sms/conversations/{conversation_id}/webhook`.
        """
        return await self._client._fetch(calls.get_sms_conversation_webhook(conversation_id))

    async def hand_off_conversation(
        self,
        conversation_id: str,
        *,
        reason: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        actor: str | Unset = UNSET,
        webhook: str | Unset = UNSET,
        notify_number: str | Unset = UNSET,
    ) -> models.SmsHandoff:
        """Hand a conversation to a person.

        Keeps the agent from answering in a conversation until it is given back. The webhook is called once, with
        the status human_handoff. It still receives messages of the other side, but not what becomes of messages.
        For enterprise accounts.

        Args:
            conversation_id: Id of the conversation.
            reason: Why, for the person to read.
            metadata: Anything to find again in the webhooks.
            actor: Who asks for it.
            webhook: Address to report to instead of the number's own.
            notify_number: Number in E.164 form that gets a message about it.

        Sends `POST /v1/sms/conversations/{conversation_id}/handoff`.
        """
        return await self._client._fetch(
            calls.hand_off_sms_conversation(
                conversation_id,
                reason=reason,
                metadata=metadata,
                actor=actor,
                webhook=webhook,
                notify_number=notify_number,
            )
        )

    async def resume_conversation(
        self,
        conversation_id: str,
        *,
        node_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
        generate_reply: bool | Unset = UNSET,
        actor: str | Unset = UNSET,
    ) -> models.SmsResumption:
        """Give a conversation back to the agent.

        Lets the agent answer again. It may begin at another node, and with a `message` of yours or, by
        `generate_reply`, one that it writes: send one of the two at most. Each message costs money; a repeated
        idempotency key does nothing again. For enterprise accounts.

        This costs money.

        Args:
            conversation_id: Id of the conversation.
            node_id: Node of the pathway to go on at.
            message: Text to go on with; not beside `generate_reply`. At most 1600 characters.
            generate_reply: Have the agent write to go on; not beside `message`.
            actor: Who asks for it.

        Sends `POST /v1/sms/conversations/{conversation_id}/resume`.
        """
        return await self._client._fetch(
            calls.resume_sms_conversation(
                conversation_id, node_id=node_id, message=message, generate_reply=generate_reply, actor=actor
            )
        )

    async def end_conversation(
        self, conversation_id: str, *, reason: str | Unset = UNSET, actor: str | Unset = UNSET
    ) -> models.SmsEnding:
        """End a conversation.

        Ends a conversation, whoever has it, and runs what is to run at its end. For enterprise accounts.

        This cannot be undone.

        Args:
            conversation_id: Id of the conversation.
            reason: Why. At most 500 characters.
            actor: Who asks for it.

        Sends `POST /v1/sms/conversations/{conversation_id}/end`.
        """
        return await self._client._fetch(calls.end_sms_conversation(conversation_id, reason=reason, actor=actor))

    async def clear_conversation(self, *, to: str, from_: str) -> models.SmsClearing:
        """Make the agent forget a conversation.

        Hides the messages between two numbers from the agent, without deleting them. Meant for development; Bland's
        reference no longer lists it.

        Deprecated by the vendor.

        Args:
            to: One of the two numbers.
            from_: The other number.

        Sends `POST /v1/sms/clear`.
        """
        return await self._client._fetch(calls.clear_sms_conversation(to=to, from_=from_))

    async def get_messages(self, *, to: str | Unset = UNSET, from_: str | Unset = UNSET) -> str:
        """Get the messages between two numbers.

        Returns the messages between two numbers as JSON text. Bland's reference no longer lists it: read the
        conversation by its id instead.

        Deprecated by the vendor.

        Args:
            to: Number of the person; the two may be swapped.
            from_: Number of the account.

        Sends `POST /v1/sms/messages/get`.
        """
        return await self._client._fetch(calls.get_sms_messages(to=to, from_=from_))

    async def submit_registration(
        self,
        *,
        business_name: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        vertical: models.SmsVertical | Unset = UNSET,
        address: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        country: str | Unset = UNSET,
        email: str | Unset = UNSET,
        type: models.SmsBusinessType | Unset = UNSET,
        website: str | Unset = UNSET,
        opt_in_info: str | Unset = UNSET,
        message_samples: ListOf[str] | Unset = UNSET,
        trusted_user: models.SmsTrustedUser | models.SmsTrustedUserDict | Unset = UNSET,
    ) -> models.SmsRegistration:
        """Register a brand for messages.

        Hands a company in for A2P registration, which every business in the United States needs before it may send
        messages. A success only means that it was handed in; the decision takes days or weeks. Bland's reference no
        longer lists it and did not say which fields may be left out, so send them all.

        Deprecated by the vendor.

        Args:
            business_name: Legal name of the company.
            ein: Employer Identification Number.
            vertical: Line of business.
            address: Street and house number.
            city: Town.
            state: State as two letters.
            postal_code: Postal code.
            country: Country.
            email: Mail address of the company.
            type: Legal form of the company.
            website: Address of its website.
            opt_in_info: How people agree to get messages; in words.
            message_samples: Three messages as they will be sent.
            trusted_user: Who registers the company; somebody of its management.

        Sends `POST /v1/sms/register`.
        """
        return await self._client._fetch(
            calls.submit_sms_registration(
                business_name=business_name,
                ein=ein,
                vertical=vertical,
                address=address,
                city=city,
                state=state,
                postal_code=postal_code,
                country=country,
                email=email,
                type=type,
                website=website,
                opt_in_info=opt_in_info,
                message_samples=message_samples,
                trusted_user=trusted_user,
            )
        )

    async def get_registration_status(self, *, registration_id: str | Unset = UNSET) -> models.SmsRegistrationStatus:
        """Get the state of a registration.

        Tells whether an A2P registration is decided, and why it failed if it did. Bland's reference no longer lists
        it.

        Deprecated by the vendor.

        Args:
            registration_id: Id of the registration.

        Sends `POST /v1/sms/register/status`.
        """
        return await self._client._fetch(calls.get_sms_registration_status(registration_id=registration_id))

    async def toggle_human(self, *, phone_number: str | Unset = UNSET, on: bool | Unset = UNSET) -> models.SmsToggled:
        """Let a human answer instead of the agent.

        Stops the agent from answering on a number, or lets it answer again. It works for numbers set up with a
        prompt only, not for pathways and personas, and Bland's reference no longer lists it.

        Deprecated by the vendor.

        Args:
            phone_number: Number of the account in E.164 form.
            on: True keeps the agent silent; false lets it answer.

        Sends `POST /v1/sms/toggle`.
        """
        return await self._client._fetch(calls.toggle_sms_human(phone_number=phone_number, on=on))

    async def update_number_prompt(
        self,
        *,
        phone_number: str | Unset = UNSET,
        channel: models.SmsChannel | Unset = UNSET,
        prompt: str | Unset = UNSET,
        ignore_keywords: ListOf[str] | None | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> models.StatusAnswer:
        """Set the prompt of a number.

        Sets how the agent writes on a number. Bland's reference no longer lists it: `objective` of
        /v1/sms/number/update is the same and more.

        Deprecated by the vendor.

        Args:
            phone_number: Number of the account in E.164 form.
            channel: Kind of messages that it holds for. 'sms' when left out.
            prompt: What the agent is there for and how it writes.
            ignore_keywords: Words on which the agent does not answer; null for none.
            temperature: How freely the agent writes; 0 is the least.

        Sends `POST /v1/sms/update`.
        """
        return await self._client._fetch(
            calls.update_sms_number_prompt(
                phone_number=phone_number,
                channel=channel,
                prompt=prompt,
                ignore_keywords=ignore_keywords,
                temperature=temperature,
            )
        )

    async def update_webhook(
        self, *, phone_number: str | Unset = UNSET, webhook: str | Unset = UNSET
    ) -> models.StatusAnswer:
        """Set the webhook of a number.

        Sets where replies on a number are reported to. Bland's reference no longer lists it: `webhook` of
        /v1/sms/number/update is the same.

        Deprecated by the vendor.

        Args:
            phone_number: Number of the account in E.164 form.
            webhook: Address that replies are reported to.

        Sends `POST /v1/sms/webhook/update`.
        """
        return await self._client._fetch(calls.update_sms_webhook(phone_number=phone_number, webhook=webhook))

    async def list_numbers(self, *, channel: models.SmsChannel | Unset = UNSET) -> list[models.SmsNumber]:
        """List numbers for messages.

        Returns the account's numbers that are set up for messages, all at once, each with its setup and how many
        conversations it has had.

        Args:
            channel: Whose setup to return; numbers without one for this channel are left out. 'sms' when left out.

        Sends `GET /v1/sms/numbers`.
        """
        return await self._client._fetch(calls.list_sms_numbers(channel=channel))

    async def update_number(
        self,
        *,
        phone_number: str,
        channel: models.SmsChannel | Unset = UNSET,
        webhook: str | Unset = UNSET,
        request_data: Mapping[str, Any] | ListOf[Any] | Unset = UNSET,
        time_out: float | Unset = UNSET,
        timeout_action: str | Unset = UNSET,
        timeout_message: str | Unset = UNSET,
        warning_time: float | Unset = UNSET,
        warning_message: str | Unset = UNSET,
        messaging_service_sid: str | Unset = UNSET,
        objective: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        tools: ListOf[Any] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        pathway_version: str | int | Unset = UNSET,
        start_node_id: str | Unset = UNSET,
        restart_after_end_call: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
        summary_prompt: str | Unset = UNSET,
        disposition_ids: ListOf[str] | Unset = UNSET,
        citation_schema_ids: ListOf[str] | Unset = UNSET,
    ) -> models.SmsNumberUpdate:
        """Set a number up for messages.

        Changes how a number answers messages, by a pathway or by an objective in words. What is sent takes the
        place of what was there, and fields that are not known are ignored without an error.

        Args:
            phone_number: Number of the account in E.164 form.
            channel: Kind of messages to set up (newer reference). 'sms' when left out.
            webhook: Address that each reply is reported to with the history.
            request_data: Values that the pathway or prompt can use by name.
            time_out: Seconds without an answer until the conversation times out; at least 30 are taken.
            timeout_action: What happens then such as send_sms.
            timeout_message: Text that is sent then.
            warning_time: Seconds without an answer until a reminder; fewer than time_out.
            warning_message: Text of the reminder.
            messaging_service_sid: Messaging service at Twilio.
            objective: What the agent is there for and how it writes.
            prompt: The older name of `objective`; seen in use.
            tools: Tools that the agent may use.
            temperature: How freely the agent writes; 0 is the least.
            pathway_id: Pathway that leads the conversations.
            pathway_version: Version of that pathway, as text or as a number.
            start_node_id: Node of the pathway to enter at.
            restart_after_end_call: Answer a message after the end with a new conversation; otherwise it is only
                kept.
            timezone: Time zone of dates and times such as America/Chicago.
            summary_prompt: How to sum a conversation up at its end.
            disposition_ids: Outcomes to run when a conversation ends.
            citation_schema_ids: Citation schemas to run when a conversation ends.

        Sends `POST /v1/sms/number/update`.
        """
        return await self._client._fetch(
            calls.update_sms_number(
                phone_number=phone_number,
                channel=channel,
                webhook=webhook,
                request_data=request_data,
                time_out=time_out,
                timeout_action=timeout_action,
                timeout_message=timeout_message,
                warning_time=warning_time,
                warning_message=warning_message,
                messaging_service_sid=messaging_service_sid,
                objective=objective,
                prompt=prompt,
                tools=tools,
                temperature=temperature,
                pathway_id=pathway_id,
                pathway_version=pathway_version,
                start_node_id=start_node_id,
                restart_after_end_call=restart_after_end_call,
                timezone=timezone,
                summary_prompt=summary_prompt,
                disposition_ids=disposition_ids,
                citation_schema_ids=citation_schema_ids,
            )
        )


if TYPE_CHECKING:

    class SmsWithResponse:
        """`Sms`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Sms) -> None:
            self.send = answered(resource.send)
            self.send_batch = answered(resource.send_batch)
            self.create_conversation = answered(resource.create_conversation)
            self.analyze_conversation = answered(resource.analyze_conversation)
            self.list_conversations = resource.list_conversations
            self.get_conversation = answered(resource.get_conversation)
            self.delete_conversation = answered(resource.delete_conversation)
            self.update_conversation = answered(resource.update_conversation)
            self.send_conversation_message = answered(resource.send_conversation_message)
            self.delete_conversation_messages = answered(resource.delete_conversation_messages)
            self.get_conversation_webhook = answered(resource.get_conversation_webhook)
            self.hand_off_conversation = answered(resource.hand_off_conversation)
            self.resume_conversation = answered(resource.resume_conversation)
            self.end_conversation = answered(resource.end_conversation)
            self.clear_conversation = answered(resource.clear_conversation)
            self.get_messages = answered(resource.get_messages)
            self.submit_registration = answered(resource.submit_registration)
            self.get_registration_status = answered(resource.get_registration_status)
            self.toggle_human = answered(resource.toggle_human)
            self.update_number_prompt = answered(resource.update_number_prompt)
            self.update_webhook = answered(resource.update_webhook)
            self.list_numbers = answered(resource.list_numbers)
            self.update_number = answered(resource.update_number)

    class AsyncSmsWithResponse:
        """`AsyncSms`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncSms) -> None:
            self.send = async_answered(resource.send)
            self.send_batch = async_answered(resource.send_batch)
            self.create_conversation = async_answered(resource.create_conversation)
            self.analyze_conversation = async_answered(resource.analyze_conversation)
            self.list_conversations = resource.list_conversations
            self.get_conversation = async_answered(resource.get_conversation)
            self.delete_conversation = async_answered(resource.delete_conversation)
            self.update_conversation = async_answered(resource.update_conversation)
            self.send_conversation_message = async_answered(resource.send_conversation_message)
            self.delete_conversation_messages = async_answered(resource.delete_conversation_messages)
            self.get_conversation_webhook = async_answered(resource.get_conversation_webhook)
            self.hand_off_conversation = async_answered(resource.hand_off_conversation)
            self.resume_conversation = async_answered(resource.resume_conversation)
            self.end_conversation = async_answered(resource.end_conversation)
            self.clear_conversation = async_answered(resource.clear_conversation)
            self.get_messages = async_answered(resource.get_messages)
            self.submit_registration = async_answered(resource.submit_registration)
            self.get_registration_status = async_answered(resource.get_registration_status)
            self.toggle_human = async_answered(resource.toggle_human)
            self.update_number_prompt = async_answered(resource.update_number_prompt)
            self.update_webhook = async_answered(resource.update_webhook)
            self.list_numbers = async_answered(resource.list_numbers)
            self.update_number = async_answered(resource.update_number)

else:
    SmsWithResponse, AsyncSmsWithResponse = Sms, AsyncSms
