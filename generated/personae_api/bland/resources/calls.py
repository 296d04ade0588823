# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Calls."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import calls as calls

if TYPE_CHECKING:
    from ...responses import (
        all_answered,
        answered,
        async_all_answered,
        async_answered,
        async_file_answered,
        file_answered,
    )


class Calls:
    """Phone calls by an agent: placing them, following them while they go on, and reading what was said. Every call
    that is sent reaches a person and costs money.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> CallsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: CallsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        from_: int | Unset = UNSET,
        to: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        ascending: bool | Unset = UNSET,
        sort_by: models.CallsSortBy | Unset = UNSET,
        start_date: dt.datetime | Unset = UNSET,
        end_date: dt.datetime | Unset = UNSET,
        created_at: dt.date | Unset = UNSET,
        timezone: str | Unset = UNSET,
        update_start_date: dt.date | Unset = UNSET,
        update_end_date: dt.date | Unset = UNSET,
        completed: bool | Unset = UNSET,
        batch_id: str | Unset = UNSET,
        answered_by: str | Unset = UNSET,
        inbound: bool | Unset = UNSET,
        duration_gt: float | Unset = UNSET,
        duration_lt: float | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        call_id: str | Unset = UNSET,
        call_ended_by: models.CallEndedBy | Unset = UNSET,
        error_message: str | Unset = UNSET,
        cost_gt: float | Unset = UNSET,
        cost_lt: float | Unset = UNSET,
        variables: str | Unset = UNSET,
        analysis_schema: str | Unset = UNSET,
        exclude_fields: ListOf[str] | Unset = UNSET,
        encrypted_key: str | Unset = UNSET,
    ) -> results.Paginator[models.CallSummary]:
        """List calls.

        Returns calls in short, newest first, a range of the list at a time. `from` is the place of the first call,
        `limit` says how many follow. The vendor also documents a `total_count`, which its sample answer does not
        have. Transcripts come with the single call.

        Pages are fetched when the result is iterated, and not before.

        Args:
            from_number: Only calls from this number.
            to_number: Only calls to this number.
            from_: Position of the first call to return, counted from 0; not a phone number. At least 0.
            to: Position in the list before which to end; not a phone number.
            limit: How many calls an answer holds. 1000 when left out.
            ascending: Oldest calls first. False when left out.
            sort_by: Time to sort by. 'created_at' when left out.
            start_date: Only calls made at this time or later.
            end_date: Only calls made at this time or before.
            created_at: Only calls made on this day.
            timezone: Time zone in which the dates are meant. The vendor describes a date and time here.
            update_start_date: Only calls that changed on this day or later.
            update_end_date: Only calls that changed on this day or before.
            completed: Only calls that are over, or only those that are not.
            batch_id: Only calls of this batch.
            answered_by: Only calls that were answered by: `human`, `machine`, `voicemail` or `unknown`.
            inbound: Only calls that came in, or only those that went out.
            duration_gt: Only calls with a greater `call_length` than this.
            duration_lt: Only calls with a smaller `call_length` than this.
            campaign_id: Only calls of this campaign.
            call_id: Only the call with this id. Undocumented, seen in use.
            call_ended_by: Only calls that this side ended. Undocumented, seen in use.
            error_message: Only calls that failed with this message. Undocumented, seen in use.
            cost_gt: Only calls that cost more dollars than this. Undocumented, seen in use.
            cost_lt: Only calls that cost fewer dollars than this. Undocumented, seen in use.
            variables: Only calls with these values of variables, as JSON. Undocumented, seen in use.
            analysis_schema: Only calls with these values of an analysis, as JSON. Undocumented, seen in use.
            exclude_fields: Fields to leave out of the answer. Undocumented, seen in use.
            encrypted_key: Key of your own Twilio account that the call or number belongs to, as made by
                createTwilioAccount.

        Sends `GET /v1/calls`.
        """
        return self._client._paginate(
            calls.list_calls(
                from_number=from_number,
                to_number=to_number,
                from_=from_,
                to=to,
                limit=limit,
                ascending=ascending,
                sort_by=sort_by,
                start_date=start_date,
                end_date=end_date,
                created_at=created_at,
                timezone=timezone,
                update_start_date=update_start_date,
                update_end_date=update_end_date,
                completed=completed,
                batch_id=batch_id,
                answered_by=answered_by,
                inbound=inbound,
                duration_gt=duration_gt,
                duration_lt=duration_lt,
                campaign_id=campaign_id,
                call_id=call_id,
                call_ended_by=call_ended_by,
                error_message=error_message,
                cost_gt=cost_gt,
                cost_lt=cost_lt,
                variables=variables,
                analysis_schema=analysis_schema,
                exclude_fields=exclude_fields,
                encrypted_key=encrypted_key,
            )
        )

    def send(
        self,
        *,
        phone_number: str,
        encrypted_key: str | Unset = UNSET,
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
        agent_id: str | Unset = UNSET,
        agent_version: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        ivr_mode: bool | Unset = UNSET,
        amd: bool | Unset = UNSET,
        voicemail_message: str | Unset = UNSET,
    ) -> models.SentCall:
        """Make a call.

        Calls a phone number and lets an agent talk: this reaches a person and costs money. What the agent does
        comes from a `task`, a pathway, a persona or an agent. The answer comes as soon as the call is queued; how
        it went is read later by its id, or sent to `webhook`. A number gets one call in ten seconds. A number on
        the do-not-call list is not called, and the answer then has another `status` than success or error, and may
        lack a `call_id`.

        This places a phone call, which costs money.

        Args:
            phone_number: Number to call, in E.164 form with the plus.
            encrypted_key: Key of your own Twilio account that the call or number belongs to, as made by
                createTwilioAccount.
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
            agent_id: Agent that makes the call; beside it pathway_id, persona_id and tools are refused.
            agent_version: Version of the agent: production, staging, dev, latest, one like 1.4.0, or a branch as
                `branch:` and its name. Only calls without it take part in experiments. 'production' when left out.
            external_id: Id of your own, which comes back in the call, in lists and in its webhook. At least 1
                character, at most 256 characters.
            ivr_mode: Expect a machine with a menu; voicemails are then ignored. False when left out.
            amd: Older name of `ivr_mode`.
            voicemail_message: Words to leave on a voicemail, beside `voicemail`. Undocumented, seen in use.

        Sends `POST /v1/calls`.
        """
        return self._client._fetch(
            calls.send_call(
                phone_number=phone_number,
                encrypted_key=encrypted_key,
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
                agent_id=agent_id,
                agent_version=agent_version,
                external_id=external_id,
                ivr_mode=ivr_mode,
                amd=amd,
                voicemail_message=voicemail_message,
            )
        )

    def get(self, call_id: str, *, encrypted_key: str | Unset = UNSET) -> models.PhoneCall:
        """Get a call.

        Reads one call with its transcript, times, price and outcome. While the call is in progress, much of it is
        empty. A call that failed says so in `status` and `error_message`, not by the status of this answer.

        Args:
            call_id: Id of the call.
            encrypted_key: Key of your own Twilio account that the call or number belongs to, as made by
                createTwilioAccount.

        Sends `GET /v1/calls/{call_id}`.
        """
        return self._client._fetch(calls.get_call(call_id, encrypted_key=encrypted_key))

    def list_active(self, *, x_bland_org_id: str) -> builtins.list[models.ActiveCall]:
        """List calls that are going on.

        Returns the calls of an organisation that wait or are under way at this moment, all of them at once.

        Args:
            x_bland_org_id: Organisation whose calls are wanted.

        Sends `GET /v1/calls/active`.
        """
        return self._client._fetch(calls.list_active_calls(x_bland_org_id=x_bland_org_id))

    def stop_all_active(self) -> models.StoppedCalls:
        """Stop all calls.

        Ends every call of the account that waits or is under way. There is no choice, and no way back.

        This cannot be undone.

        Sends `POST /v1/calls/active/stop`.
        """
        return self._client._fetch(calls.stop_all_active_calls())

    def transfer_active(self, *, call_id: str, transfer_number: str) -> str:
        """Transfer a call.

        Hands a call that is under way to another number, which is dialled. A refusal names VALIDATION_ERROR,
        NOT_FOUND or FORBIDDEN.

        This places a phone call, which costs money.

        Args:
            call_id: Call to hand over; it must be under way.
            transfer_number: Number that takes it, in E.164 form.

        Sends `POST /v1/calls/active/transfer`.
        """
        return self._client._fetch(calls.transfer_active_call(call_id=call_id, transfer_number=transfer_number))

    def stop(self, call_id: str) -> models.StatusAnswer:
        """Stop a call.

        Ends one call that waits or is under way.

        This cannot be undone.

        Args:
            call_id: Id of the call.

        Sends `POST /v1/calls/{call_id}/stop`.
        """
        return self._client._fetch(calls.stop_call(call_id))

    def listen(self, call_id: str) -> str:
        """Listen to a call.

        Returns the address of a WebSocket that plays a call under way: mono PCM of 16 bits at 16 kHz, in binary
        messages. The organisation must have switched it on.

        Args:
            call_id: Id of the call.

        Sends `POST /v1/calls/{call_id}/listen`.
        """
        return self._client._fetch(calls.listen_to_call(call_id))

    def create_transcript_stream_url(self, call_id: str) -> models.TranscriptStreamUrl:
        """Open a live transcript.

        Returns the address of a WebSocket that sends what is said as it is said. The address is good for a few
        minutes. A call that is not ready yet answers 404: ask again after a second or two. Messages are
        `transcript_segment` and, at the end, `stream_end`.

        Args:
            call_id: Id of the call.

        Sends `POST /v1/calls/{call_id}/transcript-stream/token`.
        """
        return self._client._fetch(calls.create_transcript_stream_url(call_id))

    def stream_active(
        self,
    ) -> results.EventStream[models.ActiveCallsState | models.ActiveCallsUpdate | models.ActiveCallsHeartbeat]:
        """Follow the calls that are going on.

        Sends all calls that wait or are under way, and then each change of one, as it happens. A heartbeat comes
        every 30 seconds. The stream has no end of its own. It can be opened 100 times in 15 minutes from one
        address.

        The call is sent when the events are iterated, and not before.

        Sends `GET /v1/calls/active/stream`.
        """
        return self._client._stream(calls.stream_active_calls())

    def stream_transcript(
        self, call_id: str, *, last_id: str | Unset = UNSET
    ) -> results.EventStream[
        models.TranscriptBeginning | models.TranscriptUtterance | models.TranscriptCorrection | models.TranscriptEnd
    ]:
        """Follow what is said in a call.

        Sends what has been said so far, then each utterance as it is made, and corrections of earlier ones, until
        the call is over.

        The call is sent when the events are iterated, and not before.

        Args:
            call_id: Id of the call.
            last_id: Id of the last event that is known, to go on behind it; a stream that breaks off goes on by
                itself.

        Sends `GET /v1/calls/{call_id}/transcript/stream`.
        """
        return self._client._stream(calls.stream_call_transcript(call_id, last_id=last_id))

    def get_recording(self, call_id: str) -> results.Download:
        """Get the recording of a call.

        Returns the audio of a call that was made with `record`. It is WAV unless MP3 is asked for, which Bland
        takes from a `content-type` header of the request: `bland.with_options(extra_headers={"content-type":
        "audio/mpeg"})` sends one. Other parameters in the query are passed on to the store of the recordings.

        The call is sent when the file is read, saved or iterated, and not before.

        Args:
            call_id: Id of the call.

        Sends `GET /v1/recordings/{call_id}`.
        """
        return self._client._download(calls.get_call_recording(call_id))

    def get_recording_url(self, call_id: str) -> str:
        """Get the address of a recording.

        Returns an address from which the recording of a call can be downloaded without the key, such as for a
        player in a browser. `get_recording` returns the audio itself.

        Args:
            call_id: Id of the call.

        Sends `GET /v1/calls/{call_id}/recording`.
        """
        return self._client._fetch(calls.get_call_recording_url(call_id))

    def analyze(self, call_id: str, *, goal: str, questions: ListOf[ListOf[str]]) -> models.CallAnswers:
        """Ask questions about a call.

        Has a model answer questions from the transcript of a finished call. It costs credits.

        This costs money.

        Args:
            call_id: Id of the call.
            goal: What the call was for; it helps to answer.
            questions: The questions, each a pair of its text and the kind of answer that is wanted.

        Sends `POST /v1/calls/{call_id}/analyze`.
        """
        return self._client._fetch(calls.analyze_call(call_id, goal=goal, questions=questions))

    def analyze_with_schema(self, *, call_id: str, schema_id: str | Unset = UNSET) -> dict[str, Any]:
        """Analyse a call by a citation schema.

        Analyses the transcript of a finished call by a citation schema, in the place of questions. What comes back
        is not known beforehand, so it is handed over as it is. It costs credits.

        This costs money.

        Args:
            call_id: Call to analyse.
            schema_id: Citation schema that says what to look for.

        Sends `POST /v1/calls/analyze`.
        """
        return self._client._fetch(calls.analyze_call_with_schema(call_id=call_id, schema_id=schema_id))

    def list_events(self, call_id: str) -> builtins.list[models.CallEvent]:
        """List the events of a call.

        Returns what happened while a call was made, errors and delays among it. It is empty until the call has
        ended. The documented way is `get_event_stream`.

        Args:
            call_id: Id of the call.

        Sends `GET /v1/calls/{call_id}/events`.
        """
        return self._client._fetch(calls.list_call_events(call_id))

    def get_corrected_transcript(self, call_id: str) -> models.CorrectedTranscript:
        """Get the corrected transcript.

        Returns a transcript made from the recording after the call, which is better than the live one and tells the
        speakers apart. The live one comes beside it. The call must have been recorded.

        Args:
            call_id: Id of the call.

        Sends `GET /v1/calls/{call_id}/correct`.
        """
        return self._client._fetch(calls.get_corrected_transcript(call_id))

    def get_event_stream(self, call_id: str) -> builtins.list[models.CallEvent] | models.CallEvent:
        """Get the events of a call.

        Returns what happened while a call was queued and made, as plain JSON in spite of its name. The vendor shows
        no answer, so one event and a list of events are both taken.

        Args:
            call_id: Id of the call.

        Sends `GET /v1/event_stream/{call_id}`.
        """
        return self._client._fetch(calls.get_call_event_stream(call_id))

    def simulate(
        self,
        *,
        pathway_id: str,
        profiles: ListOf[models.SimulatedCaller | models.SimulatedCallerDict],
        max_turns: int | Unset = UNSET,
        request_data: Mapping[str, Any] | Unset = UNSET,
        start_node_id: str | Unset = UNSET,
        pathway_version: str | Unset = UNSET,
        advanced_instructions: str | Unset = UNSET,
    ) -> models.CallSimulation:
        """Simulate calls to a pathway.

        Lets a model play callers, one for each profile, and talk to a pathway. Nobody is called; each simulated
        call has an id all the same, by which it can be read.

        Args:
            pathway_id: Pathway to talk to.
            profiles: Callers to play. At least 1 item, at most 5 items.
            max_turns: After how many turns a call ends at the latest. 5 when left out.
            request_data: Values that the pathway may use, by their names.
            start_node_id: Node to begin at, the start of the pathway when left out.
            pathway_version: Version of the pathway to talk to, as a text.
            advanced_instructions: What all of the callers are to keep to.

        Sends `POST /v1/calls/simulate`.
        """
        return self._client._fetch(
            calls.simulate_calls(
                pathway_id=pathway_id,
                profiles=profiles,
                max_turns=max_turns,
                request_data=request_data,
                start_node_id=start_node_id,
                pathway_version=pathway_version,
                advanced_instructions=advanced_instructions,
            )
        )

    def wait(
        self,
        call_id: str,
        *,
        encrypted_key: str | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.PhoneCall] | None = None,
        feed: results.Feed | None = None,
    ) -> models.PhoneCall:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed, busy,
        no-answer, canceled or error; it is finished when `queue_status` is complete, completed or exited_early;
        `WaitFailedError` is raised when `queue_status` is pre_queue_error, queue_error, call_error or
        complete_error; it is finished when `completed` is True. When the deadline passes, `WaitTimeoutError` is
        raised, with what was read last.

        Args:
            call_id: Id of the call.
            encrypted_key: Key of your own Twilio account that the call or number belongs to, as made by
                createTwilioAccount.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return self._client._wait(
            calls.get_call(call_id, encrypted_key=encrypted_key), deadline=deadline, on_progress=on_progress, feed=feed
        )

    def wait_all(
        self,
        call_ids: ListOf[str],
        *,
        encrypted_key: str | Unset = UNSET,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.PhoneCall] | None = None,
        feed: results.Feed | None = None,
    ) -> builtins.list[models.PhoneCall]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed, busy,
        no-answer, canceled or error; it is finished when `queue_status` is complete, completed or exited_early;
        `WaitFailedError` is raised when `queue_status` is pre_queue_error, queue_error, call_error or
        complete_error; it is finished when `completed` is True. When the deadline passes, `WaitTimeoutError` is
        raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            call_ids: The ids, each once or more. Id of the call.
            encrypted_key: Key of your own Twilio account that the call or number belongs to, as made by
                createTwilioAccount.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return self._client._wait_all(
            lambda one: calls.get_call(one, encrypted_key=encrypted_key),
            call_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
            feed=feed,
        )

    def send_and_wait(
        self,
        *,
        phone_number: str,
        encrypted_key: str | Unset = UNSET,
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
        agent_id: str | Unset = UNSET,
        agent_version: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        ivr_mode: bool | Unset = UNSET,
        amd: bool | Unset = UNSET,
        voicemail_message: str | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.PhoneCall] | None = None,
        feed: results.Feed | None = None,
    ) -> models.PhoneCall:
        """Do what `send` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed, busy,
        no-answer, canceled or error; it is finished when `queue_status` is complete, completed or exited_early;
        `WaitFailedError` is raised when `queue_status` is pre_queue_error, queue_error, call_error or
        complete_error; it is finished when `completed` is True. When the deadline passes, `WaitTimeoutError` is
        raised, with what was read last.

        This places a phone call, which costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            phone_number: Number to call, in E.164 form with the plus.
            encrypted_key: Key of your own Twilio account that the call or number belongs to, as made by
                createTwilioAccount.
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
            agent_id: Agent that makes the call; beside it pathway_id, persona_id and tools are refused.
            agent_version: Version of the agent: production, staging, dev, latest, one like 1.4.0, or a branch as
                `branch:` and its name. Only calls without it take part in experiments. 'production' when left out.
            external_id: Id of your own, which comes back in the call, in lists and in its webhook. At least 1
                character, at most 256 characters.
            ivr_mode: Expect a machine with a menu; voicemails are then ignored. False when left out.
            amd: Older name of `ivr_mode`.
            voicemail_message: Words to leave on a voicemail, beside `voicemail`. Undocumented, seen in use.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return self._client._make_and_wait(
            calls.send_call(
                phone_number=phone_number,
                encrypted_key=encrypted_key,
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
                agent_id=agent_id,
                agent_version=agent_version,
                external_id=external_id,
                ivr_mode=ivr_mode,
                amd=amd,
                voicemail_message=voicemail_message,
            ),
            ("call_id",),
            lambda made: calls.get_call(made, encrypted_key=encrypted_key),
            deadline=deadline,
            on_progress=on_progress,
            feed=feed,
        )

    def send_once(
        self,
        *,
        key: str,
        phone_number: str,
        encrypted_key: str | Unset = UNSET,
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
        agent_id: str | Unset = UNSET,
        agent_version: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        ivr_mode: bool | Unset = UNSET,
        amd: bool | Unset = UNSET,
        voicemail_message: str | Unset = UNSET,
    ) -> models.SentCall | models.PhoneCall:
        """Do what `send` does, at most once for each key and `phone_number`.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        This places a phone call, which costs money.

        The other arguments are those of `send`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it is kept in
                `metadata.personae_key`. With another `phone_number` it is another key, so write that in E.164 form,
                that is + and 7 to 15 digits without spaces, such as +13125550117.

        Sends `POST /v1/calls`.
        """
        sent: models.SentCall | models.PhoneCall = self._client._once(
            key,
            calls.send_call(
                phone_number=phone_number,
                encrypted_key=encrypted_key,
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
                agent_id=agent_id,
                agent_version=agent_version,
                external_id=external_id,
                ivr_mode=ivr_mode,
                amd=amd,
                voicemail_message=voicemail_message,
            ),
            calls.list_calls(to_number=phone_number, encrypted_key=encrypted_key),
            lambda one: calls.get_call(one, encrypted_key=encrypted_key),
        )
        return sent


class AsyncCalls:
    """Phone calls by an agent: placing them, following them while they go on, and reading what was said. Every call
    that is sent reaches a person and costs money.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncCallsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncCallsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        from_: int | Unset = UNSET,
        to: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        ascending: bool | Unset = UNSET,
        sort_by: models.CallsSortBy | Unset = UNSET,
        start_date: dt.datetime | Unset = UNSET,
        end_date: dt.datetime | Unset = UNSET,
        created_at: dt.date | Unset = UNSET,
        timezone: str | Unset = UNSET,
        update_start_date: dt.date | Unset = UNSET,
        update_end_date: dt.date | Unset = UNSET,
        completed: bool | Unset = UNSET,
        batch_id: str | Unset = UNSET,
        answered_by: str | Unset = UNSET,
        inbound: bool | Unset = UNSET,
        duration_gt: float | Unset = UNSET,
        duration_lt: float | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        call_id: str | Unset = UNSET,
        call_ended_by: models.CallEndedBy | Unset = UNSET,
        error_message: str | Unset = UNSET,
        cost_gt: float | Unset = UNSET,
        cost_lt: float | Unset = UNSET,
        variables: str | Unset = UNSET,
        analysis_schema: str | Unset = UNSET,
        exclude_fields: ListOf[str] | Unset = UNSET,
        encrypted_key: str | Unset = UNSET,
    ) -> results.AsyncPaginator[models.CallSummary]:
        """List calls.

        Returns calls in short, newest first, a range of the list at a time. `from` is the place of the first call,
        `limit` says how many follow. The vendor also documents a `total_count`, which its sample answer does not
        have. Transcripts come with the single call.

        Pages are fetched when the result is iterated, and not before.

        Args:
            from_number: Only calls from this number.
            to_number: Only calls to this number.
            from_: Position of the first call to return, counted from 0; not a phone number. At least 0.
            to: Position in the list before which to end; not a phone number.
            limit: How many calls an answer holds. 1000 when left out.
            ascending: Oldest calls first. False when left out.
            sort_by: Time to sort by. 'created_at' when left out.
            start_date: Only calls made at this time or later.
            end_date: Only calls made at this time or before.
            created_at: Only calls made on this day.
            timezone: Time zone in which the dates are meant. The vendor describes a date and time here.
            update_start_date: Only calls that changed on this day or later.
            update_end_date: Only calls that changed on this day or before.
            completed: Only calls that are over, or only those that are not.
            batch_id: Only calls of this batch.
            answered_by: Only calls that were answered by: `human`, `machine`, `voicemail` or `unknown`.
            inbound: Only calls that came in, or only those that went out.
            duration_gt: Only calls with a greater `call_length` than this.
            duration_lt: Only calls with a smaller `call_length` than this.
            campaign_id: Only calls of this campaign.
            call_id: Only the call with this id. Undocumented, seen in use.
            call_ended_by: Only calls that this side ended. Undocumented, seen in use.
            error_message: Only calls that failed with this message. Undocumented, seen in use.
            cost_gt: Only calls that cost more dollars than this. Undocumented, seen in use.
            cost_lt: Only calls that cost fewer dollars than this. Undocumented, seen in use.
            variables: Only calls with these values of variables, as JSON. Undocumented, seen in use.
            analysis_schema: Only calls with these values of an analysis, as JSON. Undocumented, seen in use.
            exclude_fields: Fields to leave out of the answer. Undocumented, seen in use.
            encrypted_key: Key of your own Twilio account that the call or number belongs to, as made by
                createTwilioAccount.

        Sends `GET /v1/calls`.
        """
        return self._client._paginate(
            calls.list_calls(
                from_number=from_number,
                to_number=to_number,
                from_=from_,
                to=to,
                limit=limit,
                ascending=ascending,
                sort_by=sort_by,
                start_date=start_date,
                end_date=end_date,
                created_at=created_at,
                timezone=timezone,
                update_start_date=update_start_date,
                update_end_date=update_end_date,
                completed=completed,
                batch_id=batch_id,
                answered_by=answered_by,
                inbound=inbound,
                duration_gt=duration_gt,
                duration_lt=duration_lt,
                campaign_id=campaign_id,
                call_id=call_id,
                call_ended_by=call_ended_by,
                error_message=error_message,
                cost_gt=cost_gt,
                cost_lt=cost_lt,
                variables=variables,
                analysis_schema=analysis_schema,
                exclude_fields=exclude_fields,
                encrypted_key=encrypted_key,
            )
        )

    async def send(
        self,
        *,
        phone_number: str,
        encrypted_key: str | Unset = UNSET,
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
        agent_id: str | Unset = UNSET,
        agent_version: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        ivr_mode: bool | Unset = UNSET,
        amd: bool | Unset = UNSET,
        voicemail_message: str | Unset = UNSET,
    ) -> models.SentCall:
        """Make a call.

        Calls a phone number and lets an agent talk: this reaches a person and costs money. What the agent does
        comes from a `task`, a pathway, a persona or an agent. The answer comes as soon as the call is queued; how
        it went is read later by its id, or sent to `webhook`. A number gets one call in ten seconds. A number on
        the do-not-call list is not called, and the answer then has another `status` than success or error, and may
        lack a `call_id`.

        This places a phone call, which costs money.

        Args:
            phone_number: Number to call, in E.164 form with the plus.
            encrypted_key: Key of your own Twilio account that the call or number belongs to, as made by
                createTwilioAccount.
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
            agent_id: Agent that makes the call; beside it pathway_id, persona_id and tools are refused.
            agent_version: Version of the agent: production, staging, dev, latest, one like 1.4.0, or a branch as
                `branch:` and its name. Only calls without it take part in experiments. 'production' when left out.
            external_id: Id of your own, which comes back in the call, in lists and in its webhook. At least 1
                character, at most 256 characters.
            ivr_mode: Expect a machine with a menu; voicemails are then ignored. False when left out.
            amd: Older name of `ivr_mode`.
            voicemail_message: Words to leave on a voicemail, beside `voicemail`. Undocumented, seen in use.

        Sends `POST /v1/calls`.
        """
        return await self._client._fetch(
            calls.send_call(
                phone_number=phone_number,
                encrypted_key=encrypted_key,
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
                agent_id=agent_id,
                agent_version=agent_version,
                external_id=external_id,
                ivr_mode=ivr_mode,
                amd=amd,
                voicemail_message=voicemail_message,
            )
        )

    async def get(self, call_id: str, *, encrypted_key: str | Unset = UNSET) -> models.PhoneCall:
        """Get a call.

        Reads one call with its transcript, times, price and outcome. While the call is in progress, much of it is
        empty. A call that failed says so in `status` and `error_message`, not by the status of this answer.

        Args:
            call_id: Id of the call.
            encrypted_key: Key of your own Twilio account that the call or number belongs to, as made by
                createTwilioAccount.

        Sends `GET /v1/calls/{call_id}`.
        """
        return await self._client._fetch(calls.get_call(call_id, encrypted_key=encrypted_key))

    async def list_active(self, *, x_bland_org_id: str) -> builtins.list[models.ActiveCall]:
        """List calls that are going on.

        Returns the calls of an organisation that wait or are under way at this moment, all of them at once.

        Args:
            x_bland_org_id: Organisation whose calls are wanted.

        Sends `GET /v1/calls/active`.
        """
        return await self._client._fetch(calls.list_active_calls(x_bland_org_id=x_bland_org_id))

    async def stop_all_active(self) -> models.StoppedCalls:
        """Stop all calls.

        Ends every call of the account that waits or is under way. There is no choice, and no way back.

        This cannot be undone.

        Sends `POST /v1/calls/active/stop`.
        """
        return await self._client._fetch(calls.stop_all_active_calls())

    async def transfer_active(self, *, call_id: str, transfer_number: str) -> str:
        """Transfer a call.

        Hands a call that is under way to another number, which is dialled. A refusal names VALIDATION_ERROR,
        NOT_FOUND or FORBIDDEN.

        This places a phone call, which costs money.

        Args:
            call_id: Call to hand over; it must be under way.
            transfer_number: Number that takes it, in E.164 form.

        Sends `POST /v1/calls/active/transfer`.
        """
        return await self._client._fetch(calls.transfer_active_call(call_id=call_id, transfer_number=transfer_number))

    async def stop(self, call_id: str) -> models.StatusAnswer:
        """Stop a call.

        Ends one call that waits or is under way.

        This cannot be undone.

        Args:
            call_id: Id of the call.

        Sends `POST /v1/calls/{call_id}/stop`.
        """
        return await self._client._fetch(calls.stop_call(call_id))

    async def listen(self, call_id: str) -> str:
        """Listen to a call.

        Returns the address of a WebSocket that plays a call under way: mono PCM of 16 bits at 16 kHz, in binary
        messages. The organisation must have switched it on.

        Args:
            call_id: Id of the call.

        Sends `POST /v1/calls/{call_id}/listen`.
        """
        return await self._client._fetch(calls.listen_to_call(call_id))

    async def create_transcript_stream_url(self, call_id: str) -> models.TranscriptStreamUrl:
        """Open a live transcript.

        Returns the address of a WebSocket that sends what is said as it is said. The address is good for a few
        minutes. A call that is not ready yet answers 404: ask again after a second or two. Messages are
        `transcript_segment` and, at the end, `stream_end`.

        Args:
            call_id: Id of the call.

        Sends `POST /v1/calls/{call_id}/transcript-stream/token`.
        """
        return await self._client._fetch(calls.create_transcript_stream_url(call_id))

    def stream_active(
        self,
    ) -> results.AsyncEventStream[models.ActiveCallsState | models.ActiveCallsUpdate | models.ActiveCallsHeartbeat]:
        """Follow the calls that are going on.

        Sends all calls that wait or are under way, and then each change of one, as it happens. A heartbeat comes
        every 30 seconds. The stream has no end of its own. It can be opened 100 times in 15 minutes from one
        address.

        The call is sent when the events are iterated, and not before.

        Sends `GET /v1/calls/active/stream`.
        """
        return self._client._stream(calls.stream_active_calls())

    def stream_transcript(
        self, call_id: str, *, last_id: str | Unset = UNSET
    ) -> results.AsyncEventStream[
        models.TranscriptBeginning | models.TranscriptUtterance | models.TranscriptCorrection | models.TranscriptEnd
    ]:
        """Follow what is said in a call.

        Sends what has been said so far, then each utterance as it is made, and corrections of earlier ones, until
        the call is over.

        The call is sent when the events are iterated, and not before.

        Args:
            call_id: Id of the call.
            last_id: Id of the last event that is known, to go on behind it; a stream that breaks off goes on by
                itself.

        Sends `GET /v1/calls/{call_id}/transcript/stream`.
        """
        return self._client._stream(calls.stream_call_transcript(call_id, last_id=last_id))

    def get_recording(self, call_id: str) -> results.AsyncDownload:
        """Get the recording of a call.

        Returns the audio of a call that was made with `record`. It is WAV unless MP3 is asked for, which Bland
        takes from a `content-type` header of the request: `bland.with_options(extra_headers={"content-type":
        "audio/mpeg"})` sends one. Other parameters in the query are passed on to the store of the recordings.

        The call is sent when the file is read, saved or iterated, and not before.

        Args:
            call_id: Id of the call.

        Sends `GET /v1/recordings/{call_id}`.
        """
        return self._client._download(calls.get_call_recording(call_id))

    async def get_recording_url(self, call_id: str) -> str:
        """Get the address of a recording.

        Returns an address from which the recording of a call can be downloaded without the key, such as for a
        player in a browser. `get_recording` returns the audio itself.

        Args:
            call_id: Id of the call.

        Sends `GET /v1/calls/{call_id}/recording`.
        """
        return await self._client._fetch(calls.get_call_recording_url(call_id))

    async def analyze(self, call_id: str, *, goal: str, questions: ListOf[ListOf[str]]) -> models.CallAnswers:
        """Ask questions about a call.

        Has a model answer questions from the transcript of a finished call. It costs credits.

        This costs money.

        Args:
            call_id: Id of the call.
            goal: What the call was for; it helps to answer.
            questions: The questions, each a pair of its text and the kind of answer that is wanted.

        Sends `POST /v1/calls/{call_id}/analyze`.
        """
        return await self._client._fetch(calls.analyze_call(call_id, goal=goal, questions=questions))

    async def analyze_with_schema(self, *, call_id: str, schema_id: str | Unset = UNSET) -> dict[str, Any]:
        """Analyse a call by a citation schema.

        Analyses the transcript of a finished call by a citation schema, in the place of questions. What comes back
        is not known beforehand, so it is handed over as it is. It costs credits.

        This costs money.

        Args:
            call_id: Call to analyse.
            schema_id: Citation schema that says what to look for.

        Sends `POST /v1/calls/analyze`.
        """
        return await self._client._fetch(calls.analyze_call_with_schema(call_id=call_id, schema_id=schema_id))

    async def list_events(self, call_id: str) -> builtins.list[models.CallEvent]:
        """List the events of a call.

        Returns what happened while a call was made, errors and delays among it. It is empty until the call has
        ended. The documented way is `get_event_stream`.

        Args:
            call_id: Id of the call.

        Sends `GET /v1/calls/{call_id}/events`.
        """
        return await self._client._fetch(calls.list_call_events(call_id))

    async def get_corrected_transcript(self, call_id: str) -> models.CorrectedTranscript:
        """Get the corrected transcript.

        Returns a transcript made from the recording after the call, which is better than the live one and tells the
        speakers apart. The live one comes beside it. The call must have been recorded.

        Args:
            call_id: Id of the call.

        Sends `GET /v1/calls/{call_id}/correct`.
        """
        return await self._client._fetch(calls.get_corrected_transcript(call_id))

    async def get_event_stream(self, call_id: str) -> builtins.list[models.CallEvent] | models.CallEvent:
        """Get the events of a call.

        Returns what happened while a call was queued and made, as plain JSON in spite of its name. The vendor shows
        no answer, so one event and a list of events are both taken.

        Args:
            call_id: Id of the call.

        Sends `GET /v1/event_stream/{call_id}`.
        """
        return await self._client._fetch(calls.get_call_event_stream(call_id))

    async def simulate(
        self,
        *,
        pathway_id: str,
        profiles: ListOf[models.SimulatedCaller | models.SimulatedCallerDict],
        max_turns: int | Unset = UNSET,
        request_data: Mapping[str, Any] | Unset = UNSET,
        start_node_id: str | Unset = UNSET,
        pathway_version: str | Unset = UNSET,
        advanced_instructions: str | Unset = UNSET,
    ) -> models.CallSimulation:
        """Simulate calls to a pathway.

        Lets a model play callers, one for each profile, and talk to a pathway. Nobody is called; each simulated
        call has an id all the same, by which it can be read.

        Args:
            pathway_id: Pathway to talk to.
            profiles: Callers to play. At least 1 item, at most 5 items.
            max_turns: After how many turns a call ends at the latest. 5 when left out.
            request_data: Values that the pathway may use, by their names.
            start_node_id: Node to begin at, the start of the pathway when left out.
            pathway_version: Version of the pathway to talk to, as a text.
            advanced_instructions: What all of the callers are to keep to.

        Sends `POST /v1/calls/simulate`.
        """
        return await self._client._fetch(
            calls.simulate_calls(
                pathway_id=pathway_id,
                profiles=profiles,
                max_turns=max_turns,
                request_data=request_data,
                start_node_id=start_node_id,
                pathway_version=pathway_version,
                advanced_instructions=advanced_instructions,
            )
        )

    async def wait(
        self,
        call_id: str,
        *,
        encrypted_key: str | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.PhoneCall] | None = None,
        feed: results.Feed | None = None,
    ) -> models.PhoneCall:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed, busy,
        no-answer, canceled or error; it is finished when `queue_status` is complete, completed or exited_early;
        `WaitFailedError` is raised when `queue_status` is pre_queue_error, queue_error, call_error or
        complete_error; it is finished when `completed` is True. When the deadline passes, `WaitTimeoutError` is
        raised, with what was read last.

        Args:
            call_id: Id of the call.
            encrypted_key: Key of your own Twilio account that the call or number belongs to, as made by
                createTwilioAccount.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return await self._client._wait(
            calls.get_call(call_id, encrypted_key=encrypted_key), deadline=deadline, on_progress=on_progress, feed=feed
        )

    async def wait_all(
        self,
        call_ids: ListOf[str],
        *,
        encrypted_key: str | Unset = UNSET,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.PhoneCall] | None = None,
        feed: results.Feed | None = None,
    ) -> builtins.list[models.PhoneCall]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed, busy,
        no-answer, canceled or error; it is finished when `queue_status` is complete, completed or exited_early;
        `WaitFailedError` is raised when `queue_status` is pre_queue_error, queue_error, call_error or
        complete_error; it is finished when `completed` is True. When the deadline passes, `WaitTimeoutError` is
        raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            call_ids: The ids, each once or more. Id of the call.
            encrypted_key: Key of your own Twilio account that the call or number belongs to, as made by
                createTwilioAccount.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return await self._client._wait_all(
            lambda one: calls.get_call(one, encrypted_key=encrypted_key),
            call_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
            feed=feed,
        )

    async def send_and_wait(
        self,
        *,
        phone_number: str,
        encrypted_key: str | Unset = UNSET,
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
        agent_id: str | Unset = UNSET,
        agent_version: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        ivr_mode: bool | Unset = UNSET,
        amd: bool | Unset = UNSET,
        voicemail_message: str | Unset = UNSET,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.PhoneCall] | None = None,
        feed: results.Feed | None = None,
    ) -> models.PhoneCall:
        """Do what `send` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is completed; `WaitFailedError` is raised when `status` is failed, busy,
        no-answer, canceled or error; it is finished when `queue_status` is complete, completed or exited_early;
        `WaitFailedError` is raised when `queue_status` is pre_queue_error, queue_error, call_error or
        complete_error; it is finished when `completed` is True. When the deadline passes, `WaitTimeoutError` is
        raised, with what was read last.

        This places a phone call, which costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            phone_number: Number to call, in E.164 form with the plus.
            encrypted_key: Key of your own Twilio account that the call or number belongs to, as made by
                createTwilioAccount.
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
            agent_id: Agent that makes the call; beside it pathway_id, persona_id and tools are refused.
            agent_version: Version of the agent: production, staging, dev, latest, one like 1.4.0, or a branch as
                `branch:` and its name. Only calls without it take part in experiments. 'production' when left out.
            external_id: Id of your own, which comes back in the call, in lists and in its webhook. At least 1
                character, at most 256 characters.
            ivr_mode: Expect a machine with a menu; voicemails are then ignored. False when left out.
            amd: Older name of `ivr_mode`.
            voicemail_message: Words to leave on a voicemail, beside `voicemail`. Undocumented, seen in use.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
            feed: The `Feed` of the vendor's events, each of which brings the next read forward.
        """
        return await self._client._make_and_wait(
            calls.send_call(
                phone_number=phone_number,
                encrypted_key=encrypted_key,
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
                agent_id=agent_id,
                agent_version=agent_version,
                external_id=external_id,
                ivr_mode=ivr_mode,
                amd=amd,
                voicemail_message=voicemail_message,
            ),
            ("call_id",),
            lambda made: calls.get_call(made, encrypted_key=encrypted_key),
            deadline=deadline,
            on_progress=on_progress,
            feed=feed,
        )

    async def send_once(
        self,
        *,
        key: str,
        phone_number: str,
        encrypted_key: str | Unset = UNSET,
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
        agent_id: str | Unset = UNSET,
        agent_version: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        ivr_mode: bool | Unset = UNSET,
        amd: bool | Unset = UNSET,
        voicemail_message: str | Unset = UNSET,
    ) -> models.SentCall | models.PhoneCall:
        """Do what `send` does, at most once for each key and `phone_number`.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        This places a phone call, which costs money.

        The other arguments are those of `send`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it is kept in
                `metadata.personae_key`. With another `phone_number` it is another key, so write that in E.164 form,
                that is + and 7 to 15 digits without spaces, such as +13125550117.

        Sends `POST /v1/calls`.
        """
        sent: models.SentCall | models.PhoneCall = await self._client._once(
            key,
            calls.send_call(
                phone_number=phone_number,
                encrypted_key=encrypted_key,
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
                agent_id=agent_id,
                agent_version=agent_version,
                external_id=external_id,
                ivr_mode=ivr_mode,
                amd=amd,
                voicemail_message=voicemail_message,
            ),
            calls.list_calls(to_number=phone_number, encrypted_key=encrypted_key),
            lambda one: calls.get_call(one, encrypted_key=encrypted_key),
        )
        return sent


if TYPE_CHECKING:

    class CallsWithResponse:
        """`Calls`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Calls) -> None:
            self.list = resource.list
            self.send = answered(resource.send)
            self.get = answered(resource.get)
            self.list_active = answered(resource.list_active)
            self.stop_all_active = answered(resource.stop_all_active)
            self.transfer_active = answered(resource.transfer_active)
            self.stop = answered(resource.stop)
            self.listen = answered(resource.listen)
            self.create_transcript_stream_url = answered(resource.create_transcript_stream_url)
            self.stream_active = resource.stream_active
            self.stream_transcript = resource.stream_transcript
            self.get_recording = file_answered(resource.get_recording)
            self.get_recording_url = answered(resource.get_recording_url)
            self.analyze = answered(resource.analyze)
            self.analyze_with_schema = answered(resource.analyze_with_schema)
            self.list_events = answered(resource.list_events)
            self.get_corrected_transcript = answered(resource.get_corrected_transcript)
            self.get_event_stream = answered(resource.get_event_stream)
            self.simulate = answered(resource.simulate)
            self.wait = answered(resource.wait)
            self.wait_all = all_answered(resource.wait_all)
            self.send_and_wait = answered(resource.send_and_wait)
            self.send_once = answered(resource.send_once)

    class AsyncCallsWithResponse:
        """`AsyncCalls`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncCalls) -> None:
            self.list = resource.list
            self.send = async_answered(resource.send)
            self.get = async_answered(resource.get)
            self.list_active = async_answered(resource.list_active)
            self.stop_all_active = async_answered(resource.stop_all_active)
            self.transfer_active = async_answered(resource.transfer_active)
            self.stop = async_answered(resource.stop)
            self.listen = async_answered(resource.listen)
            self.create_transcript_stream_url = async_answered(resource.create_transcript_stream_url)
            self.stream_active = resource.stream_active
            self.stream_transcript = resource.stream_transcript
            self.get_recording = async_file_answered(resource.get_recording)
            self.get_recording_url = async_answered(resource.get_recording_url)
            self.analyze = async_answered(resource.analyze)
            self.analyze_with_schema = async_answered(resource.analyze_with_schema)
            self.list_events = async_answered(resource.list_events)
            self.get_corrected_transcript = async_answered(resource.get_corrected_transcript)
            self.get_event_stream = async_answered(resource.get_event_stream)
            self.simulate = async_answered(resource.simulate)
            self.wait = async_answered(resource.wait)
            self.wait_all = async_all_answered(resource.wait_all)
            self.send_and_wait = async_answered(resource.send_and_wait)
            self.send_once = async_answered(resource.send_once)

else:
    CallsWithResponse, AsyncCallsWithResponse = Calls, AsyncCalls
