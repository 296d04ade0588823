# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `BatchCall`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, INTEGER, NULL, NUMBER, STRING, Array, Enumeration, Map, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_PRONUNCIATION_GUIDE_SHAPE = Array(Reference("personae_api.bland.models.call_pronunciation", "CallPronunciation"))
_DIALING_STRATEGY_SHAPE = Reference("personae_api.bland.models.call_dialing_strategy", "CallDialingStrategy")
_VOICEMAIL_SHAPE = Reference("personae_api.bland.models.call_voicemail", "CallVoicemail")
_POST_CALL_EVALS_SHAPE = Reference("personae_api.bland.models.call_post_call_evals", "CallPostCallEvals")
_RETRY_SHAPE = Reference("personae_api.bland.models.call_retry", "CallRetry")
_DYNAMIC_DATA_SHAPE = Array(Reference("personae_api.bland.models.call_dynamic_data", "CallDynamicData"))
_GUARD_RAILS_SHAPE = Array(Reference("personae_api.bland.models.call_guard_rail", "CallGuardRail"))

_FIELDS: Mapping[str, Field] = {
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
    "pronunciation_guide": Field("pronunciation_guide", _PRONUNCIATION_GUIDE_SHAPE),
    "temperature": Field("temperature", NUMBER),
    "interruption_threshold": Field("interruption_threshold", NUMBER),
    "interruptibility": Field("interruptibility", Enumeration(0, 1, 2, 3)),
    "from": Field("from_", STRING),
    "dialing_strategy": Field("dialing_strategy", _DIALING_STRATEGY_SHAPE),
    "custom_dialing": Field("custom_dialing", STRING),
    "timezone": Field("timezone", STRING),
    "start_time": Field("start_time", STRING),
    "transfer_phone_number": Field("transfer_phone_number", STRING),
    "transfer_list": Field("transfer_list", Map(STRING)),
    "max_duration": Field("max_duration", INTEGER),
    "tools": Field("tools", Array(STRING)),
    "background_track": Field("background_track", OneOf(Enumeration("cafe", "none", "office", "restaurant"), NULL)),
    "noise_cancellation": Field("noise_cancellation", BOOLEAN),
    "block_interruptions": Field("block_interruptions", BOOLEAN),
    "record": Field("record", BOOLEAN),
    "voicemail": Field("voicemail", _VOICEMAIL_SHAPE),
    "citation_schema_ids": Field("citation_schema_ids", Array(STRING)),
    "stream_post_transfer_transcript": Field("stream_post_transfer_transcript", BOOLEAN),
    "post_call_evals": Field("post_call_evals", _POST_CALL_EVALS_SHAPE),
    "summary_prompt": Field("summary_prompt", STRING),
    "retry": Field("retry", _RETRY_SHAPE),
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
    "dynamic_data": Field("dynamic_data", OneOf(_DYNAMIC_DATA_SHAPE, NULL)),
    "keywords": Field("keywords", Array(STRING)),
    "ignore_button_press": Field("ignore_button_press", BOOLEAN),
    "precall_dtmf_sequence": Field("precall_dtmf_sequence", STRING),
    "guard_rails": Field("guard_rails", _GUARD_RAILS_SHAPE),
    "phone_number": Field("phone_number", STRING, required=True),
    "b_cid": Field("b_cid", STRING),
}
_REQUIRED = ("phone_number",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class BatchCall(Model):
    """One call of a batch: a number, and what differs from the other calls."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    voice: str | None
    """Voice that speaks, by name or by id. 'Karen' when left out."""
    pathway_id: str | None
    """Pathway that leads the conversation, in the place of a task."""
    pathway_version: int | None
    """Version of that pathway, as its number."""
    task: str | None
    """What the agent is to do and how, in plain words. Documented as required, but calls with a pathway do not need
    it.
    """
    first_sentence: str | None
    """Words with which the agent opens the call."""
    persona_id: str | None
    """Persona that makes the call."""
    model: models.CallModel | None
    """Model that leads the conversation. 'base' when left out."""
    language: models.CallLanguage | None
    """Language of the call; a babel one follows changes of language. 'babel-en' when left out."""
    wait_for_greeting: bool | None
    """Let the person who answers speak first. False when left out."""
    pronunciation_guide: list[models.CallPronunciation] | None
    """Words that are to be spoken in a particular way."""
    temperature: float | None
    """How freely the agent words its sentences; 0 is the most predictable. At least 0, at most 1, 0.7 when left out."""
    interruption_threshold: float | None
    """How sensitive the agent is to being interrupted, as a number. 500 when left out."""
    interruptibility: models.CallInterruptibility | None
    """How readily the agent lets itself be interrupted: 0 never, 1 hardly, 2 in balance, 3 easily. 2 when left out."""
    from_: str | None
    """Number to call from, in E.164 form; it must belong to the account."""
    dialing_strategy: models.CallDialingStrategy | None
    """How the number to call from is picked; for enterprise accounts."""
    custom_dialing: str | None
    """Custom dialing pool to call from, by its id. Only the page of the pools shows this field."""
    timezone: str | None
    """Time zone of the call, as an IANA name. 'America/Los_Angeles' when left out."""
    start_time: str | None
    """When to dial, with an offset from UTC; left out, the call goes out at once."""
    transfer_phone_number: str | None
    """Number, in E.164 form, to hand the call to when a person is asked for."""
    transfer_list: dict[str, str] | None
    """Numbers to hand the call to, by a name for each; `default` is the usual one."""
    max_duration: int | None
    """Minutes after which the call is ended, 720 at the most. 30 when left out."""
    tools: list[str] | None
    """Ids of the tools that the agent may use during the call."""
    background_track: models.CallBackgroundTrack | None
    """Sound under the voice; null is a quiet noise of the line. Personas name this field background."""
    noise_cancellation: bool | None
    """Filter noise out of what the other side says. True when left out."""
    block_interruptions: bool | None
    """Take no notice of speech while the agent is talking. False when left out."""
    record: bool | None
    """Keep a recording of the call. False when left out."""
    voicemail: models.CallVoicemail | None
    """What to do when a voicemail answers."""
    citation_schema_ids: list[str] | None
    """Citation schemas whose values are taken from the transcript afterwards; for enterprise accounts."""
    stream_post_transfer_transcript: bool | None
    """Go on transcribing after a transfer. False when left out."""
    post_call_evals: models.CallPostCallEvals | None
    """Evaluation to run once the call is over. The call must be recorded."""
    summary_prompt: str | None
    """How the summary of the call is to be written. At most 2000 characters."""
    retry: models.CallRetry | None
    """Whether and how to call again after a voicemail."""
    dispositions: list[models.CallDisposition] | None
    """Outcomes of which one is picked for the finished call; your own may be named."""
    request_data: dict[str, Any] | None
    """Values that prompts and pathways of this call may use, by their names."""
    metadata: dict[str, Any] | None
    """Anything to find again in the call and in its webhooks."""
    webhook: str | None
    """Address that receives the finished call, and the events of `webhook_events`."""
    webhook_events: list[models.CallWebhookEvent] | None
    """Events to send to the webhook during the call."""
    dynamic_data: list[models.CallDynamicData] | None
    """Requests that fetch values for the prompt before and during the call."""
    keywords: list[str] | None
    """Words that the transcription should expect, such as names: at most 20 of under 100 characters, each with a
    weight after a colon (`Fenwick:3`) if 2 is not meant.
    """
    ignore_button_press: bool | None
    """Take no notice of keys pressed on the phone. False when left out."""
    precall_dtmf_sequence: str | None
    """Keys to press before the conversation begins, such as those of an extension: digits, `*`, `#`, and `w` to wait.
    With numbers of Twilio only.
    """
    guard_rails: list[models.CallGuardRail] | None
    """Rules that are watched during this call; for enterprise accounts."""
    phone_number: str
    """Number to call, in E.164 form with the plus."""
    b_cid: str | None
    """Own mark for this call within the batch. The newest reference wants a UUID of version 7 and an account that may
    set it.
    """
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        voice: str | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        pathway_version: int | Unset = UNSET,
        task: str | Unset = UNSET,
        first_sentence: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        model: models.CallModel | Unset = UNSET,
        language: models.CallLanguage | Unset = UNSET,
        wait_for_greeting: bool | Unset = UNSET,
        pronunciation_guide: list[models.CallPronunciation] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        interruption_threshold: float | Unset = UNSET,
        interruptibility: models.CallInterruptibility | Unset = UNSET,
        from_: str | Unset = UNSET,
        dialing_strategy: models.CallDialingStrategy | Unset = UNSET,
        custom_dialing: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        start_time: str | Unset = UNSET,
        transfer_phone_number: str | Unset = UNSET,
        transfer_list: dict[str, str] | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        tools: list[str] | Unset = UNSET,
        background_track: models.CallBackgroundTrack | None | Unset = UNSET,
        noise_cancellation: bool | Unset = UNSET,
        block_interruptions: bool | Unset = UNSET,
        record: bool | Unset = UNSET,
        voicemail: models.CallVoicemail | Unset = UNSET,
        citation_schema_ids: list[str] | Unset = UNSET,
        stream_post_transfer_transcript: bool | Unset = UNSET,
        post_call_evals: models.CallPostCallEvals | Unset = UNSET,
        summary_prompt: str | Unset = UNSET,
        retry: models.CallRetry | Unset = UNSET,
        dispositions: list[models.CallDisposition] | Unset = UNSET,
        request_data: dict[str, Any] | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        webhook: str | Unset = UNSET,
        webhook_events: list[models.CallWebhookEvent] | Unset = UNSET,
        dynamic_data: list[models.CallDynamicData] | None | Unset = UNSET,
        keywords: list[str] | Unset = UNSET,
        ignore_button_press: bool | Unset = UNSET,
        precall_dtmf_sequence: str | Unset = UNSET,
        guard_rails: list[models.CallGuardRail] | Unset = UNSET,
        phone_number: str,
        b_cid: str | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        _fill(self, locals())

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if type(source) is not dict and (fault := no_object(cls, source)):
            del source
            raise TypeError(fault)
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.phone_number,) = values
        if exact:
            new.voice = None
            new.pathway_id = None
            new.pathway_version = None
            new.task = None
            new.first_sentence = None
            new.persona_id = None
            new.model = None
            new.language = None
            new.wait_for_greeting = None
            new.pronunciation_guide = None
            new.temperature = None
            new.interruption_threshold = None
            new.interruptibility = None
            new.from_ = None
            new.dialing_strategy = None
            new.custom_dialing = None
            new.timezone = None
            new.start_time = None
            new.transfer_phone_number = None
            new.transfer_list = None
            new.max_duration = None
            new.tools = None
            new.background_track = None
            new.noise_cancellation = None
            new.block_interruptions = None
            new.record = None
            new.voicemail = None
            new.citation_schema_ids = None
            new.stream_post_transfer_transcript = None
            new.post_call_evals = None
            new.summary_prompt = None
            new.retry = None
            new.dispositions = None
            new.request_data = None
            new.metadata = None
            new.webhook = None
            new.webhook_events = None
            new.dynamic_data = None
            new.keywords = None
            new.ignore_button_press = None
            new.precall_dtmf_sequence = None
            new.guard_rails = None
            new.b_cid = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.voice = source.get("voice")
        new.pathway_id = source.get("pathway_id")
        new.pathway_version = source.get("pathway_version")
        new.task = source.get("task")
        new.first_sentence = source.get("first_sentence")
        new.persona_id = source.get("persona_id")
        new.model = source.get("model")
        new.language = source.get("language")
        new.wait_for_greeting = source.get("wait_for_greeting")
        value_of_pronunciation_guide = source.get("pronunciation_guide")
        new.pronunciation_guide = _PRONUNCIATION_GUIDE_SHAPE.decode(value_of_pronunciation_guide)
        new.temperature = source.get("temperature")
        new.interruption_threshold = source.get("interruption_threshold")
        new.interruptibility = source.get("interruptibility")
        new.from_ = source.get("from")
        value_of_dialing_strategy = source.get("dialing_strategy")
        new.dialing_strategy = (
            _DIALING_STRATEGY_SHAPE.from_dict(value_of_dialing_strategy)
            if isinstance(value_of_dialing_strategy, dict)
            else value_of_dialing_strategy
        )
        new.custom_dialing = source.get("custom_dialing")
        new.timezone = source.get("timezone")
        new.start_time = source.get("start_time")
        new.transfer_phone_number = source.get("transfer_phone_number")
        new.transfer_list = source.get("transfer_list")
        new.max_duration = source.get("max_duration")
        new.tools = source.get("tools")
        new.background_track = source.get("background_track")
        new.noise_cancellation = source.get("noise_cancellation")
        new.block_interruptions = source.get("block_interruptions")
        new.record = source.get("record")
        value_of_voicemail = source.get("voicemail")
        new.voicemail = (
            _VOICEMAIL_SHAPE.from_dict(value_of_voicemail)
            if isinstance(value_of_voicemail, dict)
            else value_of_voicemail
        )
        new.citation_schema_ids = source.get("citation_schema_ids")
        new.stream_post_transfer_transcript = source.get("stream_post_transfer_transcript")
        value_of_post_call_evals = source.get("post_call_evals")
        new.post_call_evals = (
            _POST_CALL_EVALS_SHAPE.from_dict(value_of_post_call_evals)
            if isinstance(value_of_post_call_evals, dict)
            else value_of_post_call_evals
        )
        new.summary_prompt = source.get("summary_prompt")
        value_of_retry = source.get("retry")
        new.retry = _RETRY_SHAPE.from_dict(value_of_retry) if isinstance(value_of_retry, dict) else value_of_retry
        new.dispositions = source.get("dispositions")
        new.request_data = source.get("request_data")
        new.metadata = source.get("metadata")
        new.webhook = source.get("webhook")
        new.webhook_events = source.get("webhook_events")
        value_of_dynamic_data = source.get("dynamic_data")
        new.dynamic_data = _DYNAMIC_DATA_SHAPE.decode(value_of_dynamic_data)
        new.keywords = source.get("keywords")
        new.ignore_button_press = source.get("ignore_button_press")
        new.precall_dtmf_sequence = source.get("precall_dtmf_sequence")
        value_of_guard_rails = source.get("guard_rails")
        new.guard_rails = _GUARD_RAILS_SHAPE.decode(value_of_guard_rails)
        new.b_cid = source.get("b_cid")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
