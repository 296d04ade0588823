# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallSettings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import (
    ANY,
    BOOLEAN,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    Array,
    Enumeration,
    Map,
    OneOf,
    Reference,
    keys,
    rest,
    some,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import (
        CallBackgroundTrack,
        CallDisposition,
        CallInterruptibility,
        CallLanguage,
        CallModel,
        CallWebhookEvent,
    )
    from .call_dialing_strategy import CallDialingStrategy
    from .call_dynamic_data import CallDynamicData
    from .call_guard_rail import CallGuardRail
    from .call_post_call_evals import CallPostCallEvals
    from .call_pronunciation import CallPronunciation
    from .call_retry import CallRetry
    from .call_voicemail import CallVoicemail

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
    "background_track": Field("background_track", Enumeration("cafe", "none", "office", "restaurant")),
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
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CallSettings(Model):
    """What can be said about a call besides the number it goes to."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    voice: str | Unset = UNSET
    """Voice that speaks, by name or by id."""
    pathway_id: str | Unset = UNSET
    """Pathway that leads the conversation, in the place of a task."""
    pathway_version: int | Unset = UNSET
    """Version of that pathway, as its number."""
    task: str | Unset = UNSET
    """What the agent is to do and how, in plain words. Documented as required, yet calls with a pathway go without."""
    first_sentence: str | Unset = UNSET
    """Words with which the agent opens the call."""
    persona_id: str | Unset = UNSET
    """Persona that makes the call."""
    model: CallModel | Unset = UNSET
    """Model that leads the conversation. 'base' when left out."""
    language: CallLanguage | Unset = UNSET
    """Language of the call; a babel one follows changes of language. 'babel-en' when left out."""
    wait_for_greeting: bool | Unset = UNSET
    """Let the person who answers speak first. False when left out."""
    pronunciation_guide: list[CallPronunciation] | Unset = UNSET
    """Words that are to be spoken in a particular way."""
    temperature: float | Unset = UNSET
    """How freely the agent words its sentences; 0 is the most predictable. At least 0, at most 1, 0.7 when left out."""
    interruption_threshold: float | Unset = UNSET
    """How sensitive the agent is to being interrupted, as a number. 500 when left out."""
    interruptibility: CallInterruptibility | Unset = UNSET
    """How readily the agent lets itself be interrupted, in four levels. 2 when left out."""
    from_: str | Unset = UNSET
    """Number to call from, in E.164 form; it must belong to the account."""
    dialing_strategy: CallDialingStrategy | Unset = UNSET
    """How the number to call from is picked; for enterprise accounts."""
    custom_dialing: str | Unset = UNSET
    """Custom dialing pool to call from, by its id. Only the page of the pools shows this field."""
    timezone: str | Unset = UNSET
    """Time zone of the call, as an IANA name. 'America/Los_Angeles' when left out."""
    start_time: str | Unset = UNSET
    """When to dial, with an offset from UTC; left out, the call goes out at once."""
    transfer_phone_number: str | Unset = UNSET
    """Number, in E.164 form, to hand the call to when a person is asked for."""
    transfer_list: dict[str, str] | Unset = UNSET
    """Numbers to hand the call to, by a name for each; `default` is the usual one."""
    max_duration: int | Unset = UNSET
    """Minutes after which the call is ended. 30 when left out."""
    tools: list[str] | Unset = UNSET
    """Ids of the tools that the agent may use during the call."""
    background_track: CallBackgroundTrack | Unset = UNSET
    """Sound under the voice; personas name this field background."""
    noise_cancellation: bool | Unset = UNSET
    """Filter noise out of what the other side says. False when left out."""
    block_interruptions: bool | Unset = UNSET
    """Take no notice of speech while the agent is talking. False when left out."""
    record: bool | Unset = UNSET
    """Keep a recording of the call. False when left out."""
    voicemail: CallVoicemail | Unset = UNSET
    """What to do when a voicemail answers."""
    citation_schema_ids: list[str] | Unset = UNSET
    """Citation schemas whose values are taken from the transcript afterwards; for enterprise accounts."""
    stream_post_transfer_transcript: bool | Unset = UNSET
    """Go on transcribing after a transfer. False when left out."""
    post_call_evals: CallPostCallEvals | Unset = UNSET
    """Evaluation to run once the call is over."""
    summary_prompt: str | Unset = UNSET
    """How the summary of the call is to be written. At most 2000 characters."""
    retry: CallRetry | Unset = UNSET
    """Whether and how to call again after a voicemail."""
    dispositions: list[CallDisposition] | Unset = UNSET
    """Outcomes of which one is picked for the finished call; own ones may be named."""
    request_data: dict[str, Any] | Unset = UNSET
    """Values that prompts and pathways of this call may use, by their names."""
    metadata: dict[str, Any] | Unset = UNSET
    """Anything to find again in the call and in its webhooks."""
    webhook: str | Unset = UNSET
    """Address that receives the finished call, and the events of `webhook_events`."""
    webhook_events: list[CallWebhookEvent] | Unset = UNSET
    """Events to send to the webhook while the call goes on."""
    dynamic_data: list[CallDynamicData] | None | Unset = UNSET
    """Requests that fetch values for the prompt before and during the call."""
    keywords: list[str] | Unset = UNSET
    """Words that the transcription should expect, such as names."""
    ignore_button_press: bool | Unset = UNSET
    """Take no notice of keys pressed on the phone. False when left out."""
    precall_dtmf_sequence: str | Unset = UNSET
    """Keys to press before the conversation begins, such as those of an extension."""
    guard_rails: list[CallGuardRail] | Unset = UNSET
    """Rules that are watched during this call; for enterprise accounts."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.voice = UNSET
            new.pathway_id = UNSET
            new.pathway_version = UNSET
            new.task = UNSET
            new.first_sentence = UNSET
            new.persona_id = UNSET
            new.model = UNSET
            new.language = UNSET
            new.wait_for_greeting = UNSET
            new.pronunciation_guide = UNSET
            new.temperature = UNSET
            new.interruption_threshold = UNSET
            new.interruptibility = UNSET
            new.from_ = UNSET
            new.dialing_strategy = UNSET
            new.custom_dialing = UNSET
            new.timezone = UNSET
            new.start_time = UNSET
            new.transfer_phone_number = UNSET
            new.transfer_list = UNSET
            new.max_duration = UNSET
            new.tools = UNSET
            new.background_track = UNSET
            new.noise_cancellation = UNSET
            new.block_interruptions = UNSET
            new.record = UNSET
            new.voicemail = UNSET
            new.citation_schema_ids = UNSET
            new.stream_post_transfer_transcript = UNSET
            new.post_call_evals = UNSET
            new.summary_prompt = UNSET
            new.retry = UNSET
            new.dispositions = UNSET
            new.request_data = UNSET
            new.metadata = UNSET
            new.webhook = UNSET
            new.webhook_events = UNSET
            new.dynamic_data = UNSET
            new.keywords = UNSET
            new.ignore_button_press = UNSET
            new.precall_dtmf_sequence = UNSET
            new.guard_rails = UNSET
            new._additional = None
            return new
        new.voice = source.get("voice", UNSET)
        new.pathway_id = source.get("pathway_id", UNSET)
        new.pathway_version = source.get("pathway_version", UNSET)
        new.task = source.get("task", UNSET)
        new.first_sentence = source.get("first_sentence", UNSET)
        new.persona_id = source.get("persona_id", UNSET)
        new.model = source.get("model", UNSET)
        new.language = source.get("language", UNSET)
        new.wait_for_greeting = source.get("wait_for_greeting", UNSET)
        value_of_pronunciation_guide = source.get("pronunciation_guide", UNSET)
        new.pronunciation_guide = _PRONUNCIATION_GUIDE_SHAPE.decode(value_of_pronunciation_guide)
        new.temperature = source.get("temperature", UNSET)
        new.interruption_threshold = source.get("interruption_threshold", UNSET)
        new.interruptibility = source.get("interruptibility", UNSET)
        new.from_ = source.get("from", UNSET)
        value_of_dialing_strategy = source.get("dialing_strategy", UNSET)
        new.dialing_strategy = (
            _DIALING_STRATEGY_SHAPE.from_dict(value_of_dialing_strategy)
            if isinstance(value_of_dialing_strategy, dict)
            else value_of_dialing_strategy
        )
        new.custom_dialing = source.get("custom_dialing", UNSET)
        new.timezone = source.get("timezone", UNSET)
        new.start_time = source.get("start_time", UNSET)
        new.transfer_phone_number = source.get("transfer_phone_number", UNSET)
        new.transfer_list = source.get("transfer_list", UNSET)
        new.max_duration = source.get("max_duration", UNSET)
        new.tools = source.get("tools", UNSET)
        new.background_track = source.get("background_track", UNSET)
        new.noise_cancellation = source.get("noise_cancellation", UNSET)
        new.block_interruptions = source.get("block_interruptions", UNSET)
        new.record = source.get("record", UNSET)
        value_of_voicemail = source.get("voicemail", UNSET)
        new.voicemail = (
            _VOICEMAIL_SHAPE.from_dict(value_of_voicemail)
            if isinstance(value_of_voicemail, dict)
            else value_of_voicemail
        )
        new.citation_schema_ids = source.get("citation_schema_ids", UNSET)
        new.stream_post_transfer_transcript = source.get("stream_post_transfer_transcript", UNSET)
        value_of_post_call_evals = source.get("post_call_evals", UNSET)
        new.post_call_evals = (
            _POST_CALL_EVALS_SHAPE.from_dict(value_of_post_call_evals)
            if isinstance(value_of_post_call_evals, dict)
            else value_of_post_call_evals
        )
        new.summary_prompt = source.get("summary_prompt", UNSET)
        value_of_retry = source.get("retry", UNSET)
        new.retry = _RETRY_SHAPE.from_dict(value_of_retry) if isinstance(value_of_retry, dict) else value_of_retry
        new.dispositions = source.get("dispositions", UNSET)
        new.request_data = source.get("request_data", UNSET)
        new.metadata = source.get("metadata", UNSET)
        new.webhook = source.get("webhook", UNSET)
        new.webhook_events = source.get("webhook_events", UNSET)
        value_of_dynamic_data = source.get("dynamic_data", UNSET)
        new.dynamic_data = _DYNAMIC_DATA_SHAPE.decode(value_of_dynamic_data)
        new.keywords = source.get("keywords", UNSET)
        new.ignore_button_press = source.get("ignore_button_press", UNSET)
        new.precall_dtmf_sequence = source.get("precall_dtmf_sequence", UNSET)
        value_of_guard_rails = source.get("guard_rails", UNSET)
        new.guard_rails = _GUARD_RAILS_SHAPE.decode(value_of_guard_rails)
        new._additional = rest(source, _KNOWN)
        return new
