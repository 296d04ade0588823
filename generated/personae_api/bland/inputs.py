# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What is taken in the place of models: mappings with the names of their fields, which editors complete."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Required, TypedDict

from ..types import ListOf
from . import models


class AgentBehaviorDict(TypedDict, total=False):
    """The graph of a conversation."""

    nodes: Required[ListOf[models.AgentNode | AgentNodeDict | Mapping[str, Any]]]
    """The nodes."""
    edges: Required[ListOf[models.AgentEdge | AgentEdgeDict | Mapping[str, Any]]]
    """Ways from one node to another."""


class AgentCheckEvalInputDict(TypedDict, total=False):
    """A judge of the conversations."""

    eval_agent_id: Required[str]
    """Id of the eval agent."""
    eval_agent_version_id: Required[str]
    """Version of the eval agent."""
    target_level_keys: ListOf[str]
    """Levels that count as passed."""
    required: bool
    """Whether the check fails without it. True when left out."""


class AgentContactDict(TypedDict, total=False):
    """How an agent is reached."""

    inbound_numbers: Required[ListOf[str] | str]
    """Its inbound numbers, or one text that names a variable of the environment, such as {{env.NUMBERS}}."""


class AgentDispositionBackfillInputDict(TypedDict, total=False):
    """Past calls that a disposition is to be run on."""

    window: Required[models.DispositionWindow | DispositionWindowDict]
    """When the calls were."""
    version_id: str
    """Version to run; without it, the published one."""
    sampling: float
    """Share of the calls that is looked at. At least 0.0001, at most 1, 1 when left out."""


class AgentDispositionDefinitionDict(TypedDict, total=False):
    """What a disposition finds out, and what is made of it."""

    name: Required[str]
    """Name for people. At least 1 character, at most 120 characters."""
    description: Required[str]
    """What it is for. At most 2000 characters."""
    timing: Required[models.DispositionTiming]
    """How soon after a call it is run."""
    values: Required[ListOf[models.DispositionValue | DispositionValueDict]]
    """The values that are found out. At most 50 items."""
    transformation: Required[models.DispositionTransformation | DispositionTransformationDict]
    """What is made of the values."""
    post_call_webhook: Required[models.DispositionWebhook | DispositionWebhookDict]
    """How the values get into webhooks."""


class AgentEdgeDict(TypedDict, total=False):
    """A way from one node to another."""

    id: Required[str]
    """Id of the edge."""
    source: Required[str]
    """Node that it comes from."""
    target: Required[str]
    """Node that it leads to."""
    type: str
    """Kind of the edge."""
    data: Mapping[str, Any]
    """What decides whether it is taken."""


class AgentGuardrailDict(TypedDict, total=False):
    """A rule that is watched during a call. Custom ones, up to five, need an enterprise plan."""

    id: Required[str]
    """Id of the guardrail."""
    kind: Required[models.AgentGuardrailKind]
    """What it watches."""
    actions: Required[ListOf[models.AgentGuardrailAction | AgentGuardrailActionDict]]
    """What is done when it is broken."""
    end_seconds: int
    """Seconds until it has to have happened, for the three kinds that have a time. At least 1, at most 600."""
    name: str
    """Name, required of custom ones."""
    description: str
    """What it is for, required of custom ones."""
    prompt: str
    """What a model looks for, required of custom ones."""


class AgentGuardrailActionDict(TypedDict, total=False):
    """Something that is done when a guardrail is broken."""

    type: Required[models.AgentGuardrailActionType]
    """What is done."""
    phone_number: str
    """Number to transfer to."""
    node_id: str
    """Node to move to."""


class AgentInlinePathwayDict(TypedDict, total=False):
    """The graph of a pathway that is not stored."""

    nodes: Required[ListOf[Mapping[str, Any]]]
    """The nodes, up to 2,000."""
    edges: ListOf[Mapping[str, Any]]
    """The edges, up to 4,000."""
    name: str
    """Name of the pathway. 'Imported pathway' when left out."""
    description: str
    """What it is for."""
    global_prompt: str
    """Instructions for the agent throughout."""
    memory_enabled: bool
    """Whether contacts are remembered."""


class AgentKnowledgeDict(TypedDict, total=False):
    """What an agent may look things up in."""

    kb_ids: Required[ListOf[str]]
    """Ids of knowledge bases."""


class AgentNodeDict(TypedDict, total=False):
    """One node of a conversation. Nodes in `data.flow` may nest ten deep."""

    id: Required[str]
    """Id of the node."""
    position: Required[models.AgentNodePosition | AgentNodePositionDict]
    """Where it is drawn."""
    data: Required[Mapping[str, Any]]
    """What it does; the fields depend on the type."""
    type: str
    """Kind of the node, such as start, scenario, complex-scenario, auth, auth-zone, complex-auth, agent, inbound or
    end-call.
    """


class AgentNodePositionDict(TypedDict, total=False):
    """A place in the drawing."""

    x: Required[float]
    """Distance from the left."""
    y: Required[float]
    """Distance from the top."""


class AgentPathwayGraphDict(TypedDict, total=False):
    """The graph of a pathway."""

    nodes: Required[ListOf[Mapping[str, Any]]]
    """The nodes, up to 500."""
    edges: Required[ListOf[Mapping[str, Any]]]
    """The edges, up to 2,000."""
    name: str
    """Name of the pathway."""
    global_prompt: str
    """Instructions for the agent throughout."""


class AgentPathwaySourceDict(TypedDict, total=False):
    """A pathway to take over: one that is stored, by its id, or a graph."""

    pathway_id: str
    """Id of a pathway that is stored."""
    version: int
    """Version of it; without it, the newest."""
    mode: models.AgentPathwayMode
    """How it is taken over. 'one_to_one' when left out."""
    pathway: models.AgentInlinePathway | AgentInlinePathwayDict
    """A graph, instead of an id."""


class AgentRunDayDict(TypedDict, total=False):
    """From when to when; an end before the start is on the next day."""

    start: Required[str]
    """Hour and minute, such as 09:00."""
    end: Required[str]
    """Hour and minute, such as 17:00."""


class AgentRunDaysDict(TypedDict, total=False):
    """The hours of each day; a day that is left out has none."""

    mon: models.AgentRunDay | AgentRunDayDict
    """Monday."""
    tue: models.AgentRunDay | AgentRunDayDict
    """Tuesday."""
    wed: models.AgentRunDay | AgentRunDayDict
    """Wednesday."""
    thu: models.AgentRunDay | AgentRunDayDict
    """Thursday."""
    fri: models.AgentRunDay | AgentRunDayDict
    """Friday."""
    sat: models.AgentRunDay | AgentRunDayDict
    """Saturday."""
    sun: models.AgentRunDay | AgentRunDayDict
    """Sunday."""


class AgentRunHoursDict(TypedDict, total=False):
    """Hours of the week in which an experiment runs."""

    timezone: Required[str]
    """Time zone by its name in the database of IANA."""
    days: Required[models.AgentRunDays | AgentRunDaysDict]
    """The days on which it runs, of which there has to be at least one."""


class AgentSettingsDict(TypedDict, total=False):
    """What holds for the whole conversation; the vendor has more settings than these."""

    display_name: Required[str]
    """Name under which the agent speaks."""
    system_prompt: Required[str]
    """Instructions for the agent throughout."""
    guardrails: ListOf[models.AgentGuardrail | AgentGuardrailDict | Mapping[str, Any]]
    """Rules that are watched during a call."""
    voice: Any
    """Voice that it speaks with; the vendor describes no form here."""
    languages: Any
    """Languages that it speaks; the vendor describes no form here."""
    enable_memory: bool
    """Whether it remembers contacts."""
    interruption_sensitivity: Any
    """How soon it falls silent when somebody speaks; the vendor describes no form here."""
    background_noise: Any
    """Sound behind its voice; the vendor describes no form here."""
    voice_call: Any
    """Settings of phone calls; the vendor describes no form here."""
    web_chat: Any
    """Settings of chats; the vendor describes no form here."""
    request_data: Any
    """Variables to start with; the vendor describes no form here."""
    metadata: Any
    """Your own data."""
    color: str
    """Colour in which it is shown."""
    memory_schema: Any
    """What it remembers; the vendor describes no form here."""


class AgentSnapshotDict(TypedDict, total=False):
    """All that an agent says and does."""

    behavior: Required[models.AgentBehavior | AgentBehaviorDict | Mapping[str, Any]]
    """The graph of the conversation."""
    settings: Required[models.AgentSettings | AgentSettingsDict | Mapping[str, Any]]
    """What holds for the whole conversation."""
    contact: Required[models.AgentContact | AgentContactDict | Mapping[str, Any]]
    """How the agent is reached."""
    knowledge: models.AgentKnowledge | AgentKnowledgeDict | Mapping[str, Any]
    """What it may look things up in."""


class AgentTranslationSourceDict(TypedDict, total=False):
    """A pathway to take over, by its id."""

    pathway_id: Required[str]
    """Id of the pathway."""
    version: int
    """Version of it; without it, the newest."""
    mode: models.AgentPathwayMode
    """How it is taken over."""


class AlarmWebhookDict(TypedDict, total=False):
    """Where an alarm posts its notifications."""

    url: Required[str]
    """Address that takes the notifications."""
    headers: Mapping[str, str]
    """Headers to send along. Answers hide most of each value behind asterisks."""


class AnalyticsCodeConfigDict(TypedDict, total=False):
    """What the code of a panel works with."""

    inputs: ListOf[models.AnalyticsCodeInput | AnalyticsCodeInputDict | Mapping[str, Any]]
    """Panels whose rows it gets."""


class AnalyticsCodeInputDict(TypedDict, total=False):
    """A panel whose rows code gets."""

    panel_id: Required[str]
    """Id of the panel."""


class AnalyticsDateRangeDict(TypedDict, total=False):
    """From when to when."""

    since: str
    """Beginning, a date or days back such as -7d."""
    until: str
    """End, likewise."""


class AnalyticsDimensionFieldDict(TypedDict, total=False):
    """A field by which calls are counted."""

    col: Required[str]
    """The field."""
    label: str
    """Name of it in the rows."""
    trunc: models.AnalyticsTruncation
    """To what a moment is cut."""
    source: models.AnalyticsSource
    """Where the field is from."""


class AnalyticsDispositionFilterDict(TypedDict, total=False):
    """A value that a disposition has found out."""

    key: Required[str]
    """Key of the disposition."""
    op: Required[models.AnalyticsDispositionOperator]
    """How it is compared."""
    value: Any
    """What it is compared with."""
    version_id: str
    """Version of the disposition."""


class AnalyticsFilterDict(TypedDict, total=False):
    """A comparison."""

    col: Required[str]
    """Field that is compared."""
    op: Required[models.AnalyticsOperator]
    """How it is compared."""
    val: Any
    """What it is compared with."""
    source: models.AnalyticsSource
    """Where the field is from."""


class AnalyticsMetricInputDict(TypedDict, total=False):
    """Something that is counted."""

    fn: Required[models.AnalyticsFunction]
    """What is done."""
    col: str
    """Field that it is done with."""
    source: models.AnalyticsSource
    """Where the field is from."""
    filters: ListOf[models.AnalyticsFilter | AnalyticsFilterDict]
    """Which calls it is done with."""
    label: str
    """Name of the number in the rows."""


class AnalyticsPathwayPartDict(TypedDict, total=False):
    """A part of an agent."""

    id: Required[str]
    """Id of the part, of your own: small letters, digits, - and _. At least 1 character, at most 64 characters."""
    label: Required[str]
    """Name for people. At least 1 character, at most 120 characters."""
    members: Required[ListOf[str]]
    """Nodes and tools that belong to it. At least 1 item, at most 256 items."""
    stage: int
    """How far into a call it is. At least 1, at most 7."""


class AnalyticsPathwayPartsDict(TypedDict, total=False):
    """The parts into which an agent is divided."""

    groups: Required[ListOf[models.AnalyticsPathwayPart | AnalyticsPathwayPartDict]]
    """The parts. At most 7 items."""


class AnalyticsPredicateDict(TypedDict, total=False):
    """What the calls of a cohort have in common."""

    outcomes: ListOf[models.AnalyticsOutcome]
    """How they ended. At least 1 item."""
    day: str
    """Day on which they were, as YYYY-MM-DD."""
    hour_utc: dt.datetime
    """Hour in which they were."""
    metric: models.AnalyticsMetric
    """Number to which they count; seen in the vendor's programs only."""
    disposition: models.AnalyticsDispositionFilter | AnalyticsDispositionFilterDict
    """What a disposition has found out; seen in the vendor's programs only."""
    eligible_for_scoring: bool
    """Only calls that can be scored, where true; seen in the vendor's programs only."""
    sampling: float
    """Share of the calls that is taken; seen in the vendor's programs only. At least 0.0001, at most 1."""
    where: Mapping[str, Any]
    """A comparison of `col`, `op` and `value`, or several of them under `and`, `or` or `not`, eight levels deep at the
    most. `op` is one of `=`, `!=`, `in`, `not_in`, `<`, `<=`, `>`, `>=`, `is_null`, `is_not_null` and `contains`;
    seen in the vendor's programs only.
    """


class AnalyticsQueryDict(TypedDict, total=False):
    """What to count, or to list."""

    table: Required[str]
    """What is asked, `calls`."""
    mode: Required[models.AnalyticsResultMode]
    """Whether calls are counted or listed."""
    metrics: ListOf[models.AnalyticsMetricInput | AnalyticsMetricInputDict]
    """What is counted. At least 1 item, at most 10 items."""
    dimensions: ListOf[models.AnalyticsDimensionField | AnalyticsDimensionFieldDict | str]
    """By what it is counted: fields, or the names of fields. At most 10 items."""
    filters: ListOf[models.AnalyticsFilter | AnalyticsFilterDict]
    """Which calls are looked at. At most 20 items."""
    filter_mode: models.AnalyticsFilterMode
    """Whether all filters have to hold, or one of them."""
    date_range: models.AnalyticsDateRange | AnalyticsDateRangeDict
    """When the calls were, 365 days at the most."""
    select: ListOf[str]
    """Fields that are listed. At most 30 items."""
    order_by: Any
    """How the rows are sorted; the vendor's programs do not show the form."""
    limit: int
    """How many rows to return. At most 1000."""
    visualization_hint: str
    """How the rows would be drawn."""


class AnalyticsWindowDict(TypedDict, total=False):
    """From when to when, of 92 days at the most, beginning 400 days ago at the earliest."""

    start: Required[dt.datetime]
    """Beginning."""
    end: Required[dt.datetime]
    """End, which is outside."""


class AutomationNodeDict(TypedDict, total=False):
    """A step of a pipeline."""

    type: Required[models.AutomationNodeType]
    """What it does."""
    order: int
    """Its place."""
    config: Mapping[str, Any]
    """Its settings."""


class BatchCallDict(TypedDict, total=False):
    """One call of a batch: a number, and what differs from the other calls."""

    voice: str
    """Voice that speaks, by name or by id. 'Karen' when left out."""
    pathway_id: str
    """Pathway that leads the conversation, in the place of a task."""
    pathway_version: int
    """Version of that pathway, as its number."""
    task: str
    """What the agent is to do and how, in plain words. Documented as required, but calls with a pathway do not need
    it.
    """
    first_sentence: str
    """Words with which the agent opens the call."""
    persona_id: str
    """Persona that makes the call."""
    model: models.CallModel
    """Model that leads the conversation. 'base' when left out."""
    language: models.CallLanguage
    """Language of the call; a babel one follows changes of language. 'babel-en' when left out."""
    wait_for_greeting: bool
    """Let the person who answers speak first. False when left out."""
    pronunciation_guide: ListOf[models.CallPronunciation | CallPronunciationDict]
    """Words that are to be spoken in a particular way."""
    temperature: float
    """How freely the agent words its sentences; 0 is the most predictable. At least 0, at most 1, 0.7 when left out."""
    interruption_threshold: float
    """How sensitive the agent is to being interrupted, as a number. 500 when left out."""
    interruptibility: models.CallInterruptibility
    """How readily the agent lets itself be interrupted: 0 never, 1 hardly, 2 in balance, 3 easily. 2 when left out."""
    from_: str
    """Number to call from, in E.164 form; it must belong to the account."""
    dialing_strategy: models.CallDialingStrategy | CallDialingStrategyDict
    """How the number to call from is picked; for enterprise accounts."""
    custom_dialing: str
    """Custom dialing pool to call from, by its id. Only the page of the pools shows this field."""
    timezone: str
    """Time zone of the call, as an IANA name. 'America/Los_Angeles' when left out."""
    start_time: str
    """When to dial, with an offset from UTC; left out, the call goes out at once."""
    transfer_phone_number: str
    """Number, in E.164 form, to hand the call to when a person is asked for."""
    transfer_list: Mapping[str, str]
    """Numbers to hand the call to, by a name for each; `default` is the usual one."""
    max_duration: int
    """Minutes after which the call is ended, 720 at the most. 30 when left out."""
    tools: ListOf[str]
    """Ids of the tools that the agent may use during the call."""
    background_track: models.CallBackgroundTrack | None
    """Sound under the voice; null is a quiet noise of the line. Personas name this field background."""
    noise_cancellation: bool
    """Filter noise out of what the other side says. True when left out."""
    block_interruptions: bool
    """Take no notice of speech while the agent is talking. False when left out."""
    record: bool
    """Keep a recording of the call. False when left out."""
    voicemail: models.CallVoicemail | CallVoicemailDict
    """What to do when a voicemail answers."""
    citation_schema_ids: ListOf[str]
    """Citation schemas whose values are taken from the transcript afterwards; for enterprise accounts."""
    stream_post_transfer_transcript: bool
    """Go on transcribing after a transfer. False when left out."""
    post_call_evals: models.CallPostCallEvals | CallPostCallEvalsDict
    """Evaluation to run once the call is over. The call must be recorded."""
    summary_prompt: str
    """How the summary of the call is to be written. At most 2000 characters."""
    retry: models.CallRetry | CallRetryDict
    """Whether and how to call again after a voicemail."""
    dispositions: ListOf[models.CallDisposition]
    """Outcomes of which one is picked for the finished call; your own may be named."""
    request_data: Mapping[str, Any]
    """Values that prompts and pathways of this call may use, by their names."""
    metadata: Mapping[str, Any]
    """Anything to find again in the call and in its webhooks."""
    webhook: str
    """Address that receives the finished call, and the events of `webhook_events`."""
    webhook_events: ListOf[models.CallWebhookEvent]
    """Events to send to the webhook during the call."""
    dynamic_data: ListOf[models.CallDynamicData | CallDynamicDataDict] | None
    """Requests that fetch values for the prompt before and during the call."""
    keywords: ListOf[str]
    """Words that the transcription should expect, such as names: at most 20 of under 100 characters, each with a
    weight after a colon (`Fenwick:3`) if 2 is not meant.
    """
    ignore_button_press: bool
    """Take no notice of keys pressed on the phone. False when left out."""
    precall_dtmf_sequence: str
    """Keys to press before the conversation begins, such as those of an extension: digits, `*`, `#`, and `w` to wait.
    With numbers of Twilio only.
    """
    guard_rails: ListOf[models.CallGuardRail | CallGuardRailDict]
    """Rules that are watched during this call; for enterprise accounts."""
    phone_number: Required[str]
    """Number to call, in E.164 form with the plus."""
    b_cid: str
    """Own mark for this call within the batch. The newest reference wants a UUID of version 7 and an account that may
    set it.
    """


class CallConfigDict(TypedDict, total=False):
    """How the persona behaves on the phone."""

    voice: str
    """Voice that speaks, by name or id."""
    record: bool
    """Keep a recording of each call."""
    language: str
    """Language of the conversation as a code, such as en-GB."""
    background: str
    """Sound played under the voice, such as cafe. Calls themselves name this field background_track."""
    max_duration: float
    """Minutes after which a call is ended."""
    wait_for_greeting: bool
    """Let the other side speak first."""
    interruption_threshold: float
    """How sensitive the persona is to being interrupted."""


class CallDialingStrategyDict(TypedDict, total=False):
    """How the number to call from is picked."""

    type: Required[models.CallDialingStrategyType]
    """Name of the strategy."""
    pool_id: str
    """Custom dialing pool to pick from, for a strategy that needs one."""


class CallDynamicDataDict(TypedDict, total=False):
    """A request that Bland sends to fetch values for the prompt."""

    url: str
    """Address to ask."""
    method: str
    """HTTP method, such as GET."""
    headers: ListOf[models.CallDynamicDataHeader | CallDynamicDataHeaderDict]
    """Headers to send."""
    query: ListOf[Any]
    """Parameters of the query; the vendor shows an empty list only."""
    body: ListOf[Any]
    """Fields of the body; the vendor shows an empty list only."""
    cache: bool
    """Ask once and keep the answer for the whole call."""
    response_data: ListOf[models.CallDynamicDataValue | CallDynamicDataValueDict]
    """Values to take out of the answer."""


class CallDynamicDataHeaderDict(TypedDict, total=False):
    """Header of a request for dynamic data."""

    key: Required[str]
    """Header to set."""
    value: Required[str]
    """What to set it to."""


class CallDynamicDataValueDict(TypedDict, total=False):
    """Value that is taken out of an answer."""

    name: str
    """Variable that holds the value."""
    data: str
    """Path to the value in the answer."""
    context: str
    """Sentence for the prompt, with the variable in it."""


class CallGuardRailDict(TypedDict, total=False):
    """Rule that is watched during one call."""

    type: Required[models.CallGuardRailType]
    """Ready-made rule, or custom for one with a prompt."""
    prompt: str
    """What a custom rule forbids, in words."""
    actions: ListOf[models.CallGuardRailAction | CallGuardRailActionDict]
    """What happens when the rule is broken."""
    config: models.CallGuardRailConfig | CallGuardRailConfigDict
    """Settings of a ready-made rule."""


class CallGuardRailActionDict(TypedDict, total=False):
    """What happens when a rule is broken."""

    type: Required[models.CallGuardRailActionType]
    """Whether to end the call, transfer it, or go to a node."""
    config: models.CallGuardRailTarget | CallGuardRailTargetDict
    """Where to, unless the call is ended."""


class CallGuardRailConfigDict(TypedDict, total=False):
    """Settings of a ready-made rule."""

    end_seconds: float
    """Seconds from the start within which it must be kept. 30 when left out."""


class CallGuardRailTargetDict(TypedDict, total=False):
    """Where a call goes when a rule is broken."""

    phone_number: str
    """Number to transfer to, in E.164 form."""
    node_id: str
    """Node of the pathway to go to."""


class CallPostCallEvalsDict(TypedDict, total=False):
    """Evaluation that runs on a finished call; at least one of both ids is needed."""

    workbench_setup_id: str
    """Setup of the evaluation."""
    workbench_setup_version_id: str
    """Version of that setup, unless the newest will do."""


class CallPronunciationDict(TypedDict, total=False):
    """How one word is to be spoken."""

    word: Required[str]
    """Word as it is written."""
    pronunciation: Required[str]
    """The same word, spelled as it sounds."""
    case_sensitive: bool | str
    """Whether capitals matter; true and false, as a text too."""
    spaced: bool | str
    """Whether the word must stand by itself; true and false, as a text too."""


class CallRetryDict(TypedDict, total=False):
    """A second attempt after a voicemail."""

    wait: int
    """Seconds until the next attempt."""
    voicemail_action: models.CallVoicemailAction
    """What to do when the voicemail answers again."""
    voicemail_message: str
    """Words to leave then."""


class CallSettingsDict(TypedDict, total=False):
    """What can be said about a call besides the number it goes to."""

    voice: str
    """Voice that speaks, by name or by id. 'Karen' when left out."""
    pathway_id: str
    """Pathway that leads the conversation, in the place of a task."""
    pathway_version: int
    """Version of that pathway, as its number."""
    task: str
    """What the agent is to do and how, in plain words. Documented as required, but calls with a pathway do not need
    it.
    """
    first_sentence: str
    """Words with which the agent opens the call."""
    persona_id: str
    """Persona that makes the call."""
    model: models.CallModel
    """Model that leads the conversation. 'base' when left out."""
    language: models.CallLanguage
    """Language of the call; a babel one follows changes of language. 'babel-en' when left out."""
    wait_for_greeting: bool
    """Let the person who answers speak first. False when left out."""
    pronunciation_guide: ListOf[models.CallPronunciation | CallPronunciationDict]
    """Words that are to be spoken in a particular way."""
    temperature: float
    """How freely the agent words its sentences; 0 is the most predictable. At least 0, at most 1, 0.7 when left out."""
    interruption_threshold: float
    """How sensitive the agent is to being interrupted, as a number. 500 when left out."""
    interruptibility: models.CallInterruptibility
    """How readily the agent lets itself be interrupted: 0 never, 1 hardly, 2 in balance, 3 easily. 2 when left out."""
    from_: str
    """Number to call from, in E.164 form; it must belong to the account."""
    dialing_strategy: models.CallDialingStrategy | CallDialingStrategyDict
    """How the number to call from is picked; for enterprise accounts."""
    custom_dialing: str
    """Custom dialing pool to call from, by its id. Only the page of the pools shows this field."""
    timezone: str
    """Time zone of the call, as an IANA name. 'America/Los_Angeles' when left out."""
    start_time: str
    """When to dial, with an offset from UTC; left out, the call goes out at once."""
    transfer_phone_number: str
    """Number, in E.164 form, to hand the call to when a person is asked for."""
    transfer_list: Mapping[str, str]
    """Numbers to hand the call to, by a name for each; `default` is the usual one."""
    max_duration: int
    """Minutes after which the call is ended, 720 at the most. 30 when left out."""
    tools: ListOf[str]
    """Ids of the tools that the agent may use during the call."""
    background_track: models.CallBackgroundTrack | None
    """Sound under the voice; null is a quiet noise of the line. Personas name this field background."""
    noise_cancellation: bool
    """Filter noise out of what the other side says. True when left out."""
    block_interruptions: bool
    """Take no notice of speech while the agent is talking. False when left out."""
    record: bool
    """Keep a recording of the call. False when left out."""
    voicemail: models.CallVoicemail | CallVoicemailDict
    """What to do when a voicemail answers."""
    citation_schema_ids: ListOf[str]
    """Citation schemas whose values are taken from the transcript afterwards; for enterprise accounts."""
    stream_post_transfer_transcript: bool
    """Go on transcribing after a transfer. False when left out."""
    post_call_evals: models.CallPostCallEvals | CallPostCallEvalsDict
    """Evaluation to run once the call is over. The call must be recorded."""
    summary_prompt: str
    """How the summary of the call is to be written. At most 2000 characters."""
    retry: models.CallRetry | CallRetryDict
    """Whether and how to call again after a voicemail."""
    dispositions: ListOf[models.CallDisposition]
    """Outcomes of which one is picked for the finished call; your own may be named."""
    request_data: Mapping[str, Any]
    """Values that prompts and pathways of this call may use, by their names."""
    metadata: Mapping[str, Any]
    """Anything to find again in the call and in its webhooks."""
    webhook: str
    """Address that receives the finished call, and the events of `webhook_events`."""
    webhook_events: ListOf[models.CallWebhookEvent]
    """Events to send to the webhook during the call."""
    dynamic_data: ListOf[models.CallDynamicData | CallDynamicDataDict] | None
    """Requests that fetch values for the prompt before and during the call."""
    keywords: ListOf[str]
    """Words that the transcription should expect, such as names: at most 20 of under 100 characters, each with a
    weight after a colon (`Fenwick:3`) if 2 is not meant.
    """
    ignore_button_press: bool
    """Take no notice of keys pressed on the phone. False when left out."""
    precall_dtmf_sequence: str
    """Keys to press before the conversation begins, such as those of an extension: digits, `*`, `#`, and `w` to wait.
    With numbers of Twilio only.
    """
    guard_rails: ListOf[models.CallGuardRail | CallGuardRailDict]
    """Rules that are watched during this call; for enterprise accounts."""


class CallVoicemailDict(TypedDict, total=False):
    """What to do when a voicemail answers."""

    action: models.CallVoicemailAction
    """Hang up, leave the message, with a text message or without, or go on as if a person had answered. 'hangup' when
    left out.
    """
    message: str
    """Words to leave on the voicemail."""
    sms: models.CallVoicemailSms | CallVoicemailSmsDict
    """Text message to send as well."""
    sensitive: bool
    """Look harder for signs of a voicemail. False when left out."""


class CallVoicemailSmsDict(TypedDict, total=False):
    """Text message that follows a voicemail."""

    to: str
    """Number that gets the message, in E.164 form."""
    from_: str
    """Number to send it from, in E.164 form."""
    message: str
    """Text of the message."""


class CampaignSequenceDict(TypedDict, total=False):
    """How often a campaign tries a number."""

    retries: int
    """Attempts after the first one."""
    wait_period: int
    """Time between two attempts; the vendor names no unit."""


class CitationConditionDict(TypedDict, total=False):
    """Values to look for in one case."""

    condition: Required[models.CitationTest | CitationTestDict]
    """When the case is given."""
    variables: Required[ListOf[models.CitationVariable | CitationVariableDict]]
    """The values."""
    mode: models.CitationConditionMode
    """What the case is for; seen in use."""
    issue_severity: models.CitationIssueSeverity
    """How bad it is, if it is an issue; seen in use."""
    issue_type: str
    """Kind of issue; seen in use."""
    issue_detail: str
    """The issue in words; seen in use."""


class CitationDefinitionDict(TypedDict, total=False):
    """Values to look for."""

    variables: ListOf[models.CitationVariable | CitationVariableDict]
    """The values to look for."""
    groupings: ListOf[models.CitationGrouping | CitationGroupingDict]
    """Values that belong together."""
    conditions: ListOf[models.CitationCondition | CitationConditionDict]
    """Values to look for in certain cases only."""


class CitationGroupingDict(TypedDict, total=False):
    """Values that belong together."""

    name: Required[str]
    """What they have in common."""
    description: str
    """What the group is there for."""
    variables: Required[ListOf[str]]
    """The values, by their names."""


class CitationTestDict(TypedDict, total=False):
    """Comparison of a value that was found."""

    variable: Required[str]
    """Value to compare, by its name."""
    operator: Required[str]
    """How to compare."""
    value: Required[str]
    """What to compare with, as a text."""


class CitationVariableDict(TypedDict, total=False):
    """A value to look for."""

    name: Required[str]
    """Name of the value."""
    description: Required[str]
    """What it means, in words."""
    type: Required[str]
    """Type of the value: string, boolean, number, categorical or array."""
    options: ListOf[str]
    """Values that it may have, if it is categorical; seen in use."""
    regex: str
    """Form that it must have; seen in use."""
    items: Mapping[str, Any]
    """What the items of an array are; seen in use."""


class DispositionArrayNodeDict(TypedDict, total=False):
    """A list."""

    kind: Required[models.DispositionArrayNodeKind]
    """Always `array`."""
    items: Required[ListOf[Mapping[str, Any]]]
    """Its items, each of them a part of this form. At most 50 items."""


class DispositionCodeSourceDict(TypedDict, total=False):
    """A value that code of your own works out."""

    kind: Required[models.DispositionCodeSourceKind]
    """Always `custom_code`."""
    snippet_id: Required[str]
    """Id of the code."""
    snippet_version: Required[int]
    """Version of the code. At least 1."""
    timeout_seconds: Required[int]
    """Seconds after which it is stopped. At least 1, at most 60."""
    connections: Required[Mapping[str, models.DispositionConnection | DispositionConnectionDict]]
    """Connections that it uses, by its names for them; up to 20."""
    secrets: Required[Mapping[str, models.DispositionSecret | DispositionSecretDict]]
    """Secrets that it uses, by its names for them; up to 20."""
    dependency_value_ids: Required[ListOf[str]]
    """Values that it needs. At most 20 items."""


class DispositionConnectionDict(TypedDict, total=False):
    """A connection that code uses."""

    resource_id: Required[str]
    """Id of the connection."""
    integration: str
    """Integration that it belongs to."""


class DispositionExecutionDict(TypedDict, total=False):
    """How a model finds a value out."""

    reasoning_effort: Required[models.DispositionEffort]
    """How much the model thinks."""
    input_source_ids: Required[ListOf[models.DispositionInput]]
    """What it gets to see. At least 1 item, at most 8 items."""


class DispositionExtractorSourceDict(TypedDict, total=False):
    """A value that an extractor takes out of the call."""

    kind: Required[models.DispositionExtractorSourceKind]
    """Always `structured_extraction`."""
    extractor_id: Required[str]
    """Id of the extractor."""
    extractor_version_id: str
    """Version of the extractor; without it, the active one."""
    execution: Required[models.DispositionExecution | DispositionExecutionDict]
    """How the model works."""
    frozen: Any
    """What the extractor was when it was published; the vendor writes it."""


class DispositionInferenceDict(TypedDict, total=False):
    """How a model works."""

    context_sources: Required[ListOf[models.DispositionInput]]
    """What it gets to see. At least 1 item, at most 8 items."""
    model_profile_key: str
    """Which model: `balanced`, `fast` or `high_accuracy`. 'balanced' when left out."""
    temperature: float
    """How freely it chooses its words. At least 0, at most 2."""
    max_output_tokens: int
    """How much it may write. At least 1, at most 64000."""
    thinking: models.DispositionThinking
    """How much it thinks."""


class DispositionJudgeSourceDict(TypedDict, total=False):
    """A verdict of an eval agent."""

    kind: Required[models.DispositionJudgeSourceKind]
    """Always `judge`."""
    judge_id: Required[str]
    """Id of the eval agent."""
    judge_version_id: Required[str]
    """Version of the eval agent."""
    execution: Required[models.DispositionExecution | DispositionExecutionDict]
    """How the model works."""


class DispositionLiteralNodeDict(TypedDict, total=False):
    """Something that is always the same."""

    kind: Required[models.DispositionLiteralNodeKind]
    """Always `literal`."""
    value: Required[Any]
    """What it is."""


class DispositionObjectNodeDict(TypedDict, total=False):
    """An object."""

    kind: Required[models.DispositionObjectNodeKind]
    """Always `object`."""
    fields: Required[Mapping[str, Mapping[str, Any]]]
    """Its fields, each of them a part of this form."""


class DispositionOptionDict(TypedDict, total=False):
    """A value of an enumeration."""

    key: Required[str]
    """The value. At least 1 character, at most 64 characters."""
    label: Required[str]
    """Name for people. At least 1 character, at most 120 characters."""


class DispositionOutputFieldDict(TypedDict, total=False):
    """Something that a program shall find out."""

    field_name: Required[str]
    """Name of the field."""
    field_description: Required[str]
    """What it holds."""


class DispositionPopulationInputDict(TypedDict, total=False):
    """Calls to try a disposition on: the newest ones, or those that are named."""

    environment: str
    """Environment of the calls, `production`."""
    requested_size: int
    """How many of the newest calls, needed unless calls are named. At least 1, at most 250."""
    mode: models.DispositionRunMode
    """Which calls."""
    call_ids: ListOf[str]
    """Ids of the calls, with the mode `calls`. At least 1 item, at most 250 items."""


class DispositionReasoningDict(TypedDict, total=False):
    """How a variable is extracted."""

    reasoning_effort: models.DispositionEffort
    """How much the model thinks. 'auto' when left out."""


class DispositionSchemaDict(TypedDict, total=False):
    """What a value may be. A schema has 200 nodes in 8 levels at the most, and 64 KB."""

    kind: Required[models.DispositionSchemaKind]
    """Kind of the value."""
    description: str
    """What it holds. At most 2000 characters."""
    format: str
    """Of texts: `date-time` for a moment."""
    options: ListOf[models.DispositionOption | DispositionOptionDict]
    """Of enumerations: what it may be. At least 1 item, at most 24 items."""
    items: Mapping[str, Any]
    """Of arrays: what they hold, a schema of this form."""
    min_items: int
    """Of arrays: how many items there are at the least. At least 0, at most 1000."""
    max_items: int
    """Of arrays: how many items there are at the most. At least 1, at most 1000."""
    properties: Mapping[str, Mapping[str, Any]]
    """Of objects: the fields, up to 64, each with a schema of this form."""
    required: ListOf[str]
    """Of objects: the fields that have to be there."""


class DispositionSecretDict(TypedDict, total=False):
    """A secret that code uses."""

    secret_id: Required[str]
    """Id of the secret, not the secret itself."""


class DispositionTransformationDict(TypedDict, total=False):
    """What is made of the values."""

    version: Required[int]
    """Version of this form, 1."""
    root: Required[
        models.DispositionValueNode
        | DispositionValueNodeDict
        | models.DispositionLiteralNode
        | DispositionLiteralNodeDict
        | models.DispositionObjectNode
        | DispositionObjectNodeDict
        | models.DispositionArrayNode
        | DispositionArrayNodeDict
    ]
    """What comes out."""


class DispositionValueDict(TypedDict, total=False):
    """A value that is found out of a call."""

    id: Required[str]
    """Id of the value, a UUID of your own."""
    key: Required[str]
    """Name by which programs know it: small letters, digits and _, a letter first. At least 1 character, at most 64
    characters.
    """
    label: Required[str]
    """Name for people. At least 1 character, at most 120 characters."""
    schema: Required[models.DispositionSchema | DispositionSchemaDict]
    """What it may be."""
    source: Required[
        models.DispositionVariableSource
        | DispositionVariableSourceDict
        | models.DispositionExtractorSource
        | DispositionExtractorSourceDict
        | models.DispositionJudgeSource
        | DispositionJudgeSourceDict
        | models.DispositionCodeSource
        | DispositionCodeSourceDict
    ]
    """Where it comes from."""


class DispositionValueNodeDict(TypedDict, total=False):
    """A value that was found out."""

    kind: Required[models.DispositionValueNodeKind]
    """Always `value`."""
    value_id: Required[str]
    """Id of the value."""


class DispositionVariableSourceDict(TypedDict, total=False):
    """A variable that the agent extracts."""

    kind: Required[models.DispositionVariableSourceKind]
    """Always `variable_extraction`."""
    variable_key: Required[str]
    """Name of the variable: up to 128 letters, digits and _ . -, a letter or _ first."""
    execution: models.DispositionReasoning | DispositionReasoningDict
    """How it is extracted."""


class DispositionWebhookDict(TypedDict, total=False):
    """How values get into webhooks."""

    mode: Required[models.DispositionWebhookMode]
    """`hold` needs the timing `immediate`."""


class DispositionWindowDict(TypedDict, total=False):
    """From when to when, of 92 days at the most, beginning 400 days ago at the earliest."""

    start: Required[dt.datetime]
    """Beginning."""
    end: Required[dt.datetime]
    """End, which is outside."""


class EvalAttachedAgentDict(TypedDict, total=False):
    """An eval agent as part of a run or a setup."""

    eval_agent_id: Required[str]
    """Id of the eval agent."""
    eval_agent_version_id: Required[str]
    """Version of it that judges."""
    weight: Required[float]
    """Its share in the score of a call, from 0 to 100, relative to the other agents."""
    target_level_keys: Required[ListOf[str]]
    """Levels that count as passed here."""


class EvalAttachedAgentInputDict(TypedDict, total=False):
    """An eval agent that shall judge the calls of a run."""

    eval_agent_id: Required[str]
    """Id of the eval agent."""
    eval_agent_version_id: str
    """Version that judges; the published one when left out."""
    weight: float
    """Its share in the score of a call, from 0 to 100, relative to the other agents."""
    target_level_keys: ListOf[str]
    """Levels that count as passed in this run."""


class EvalLevelDict(TypedDict, total=False):
    """A verdict that an eval agent can come to."""

    level_key: Required[str]
    """Key of the level, unique within its version. At least 1 character, at most 64 characters."""
    label: Required[str]
    """Name shown in results. At least 1 character, at most 80 characters."""
    prompt_md: Required[str]
    """When the level applies, in Markdown; the judge reads it."""
    color: models.EvalLevelColor
    """Colour of the level; the snapshots of a run may have a hexadecimal one."""


class GuardRailActionDict(TypedDict, total=False):
    """Something that is done with a call when a guard rail is broken."""

    type: Required[models.GuardRailActionType]
    """What is done with the call, hang up, hand over to a person, or go on at another node."""
    config: models.GuardRailActionConfig | GuardRailActionConfigDict
    """Where an action leads to; hanging up needs nothing of it."""


class GuardRailActionConfigDict(TypedDict, total=False):
    """Where an action leads to; hanging up needs nothing of it."""

    phone_number: str
    """Number to transfer the call to, in E.164 form with the plus."""
    node_id: str
    """Node of the pathway to go on at."""


class GuardRailAttachmentDict(TypedDict, total=False):
    """Something that a guard rail watches."""

    source_type: Required[models.GuardRailSourceType]
    """Kind of thing that a guard rail is attached to, a persona, a pathway or an inbound number."""
    source_id: Required[str]
    """Id of the persona, pathway or number."""
    actions: Required[ListOf[models.GuardRailAction | GuardRailActionDict]]
    """What is done when the guard rail is broken."""


class GuardRailConfigDict(TypedDict, total=False):
    """Limits of a guard rail, empty where its type has none."""

    end_seconds: int
    """Seconds of the call within which the disclosure must be made."""


class KnowledgeMessageDict(TypedDict, total=False):
    """One turn of a conversation with a knowledge base."""

    role: Required[str]
    """Who speaks: user, assistant or system."""
    content: Required[str]
    """What is said."""


class NodeTestConversationDict(TypedDict, total=False):
    """A past conversation."""

    id: Required[str]
    """Id of the call."""
    type: Required[str]
    """Kind of conversation, so far always `call`."""


class NodeTestVariableDict(TypedDict, total=False):
    """A variable to take from a conversation."""

    name: Required[str]
    """Name of the variable."""
    type: Required[models.NodeTestVariableType]
    """Kind of value that a variable holds."""
    description: Required[str]
    """What it stands for, for the model to find it."""
    spelling_precision: Required[bool]
    """Whether every letter counts, as in a name."""


class OneTimeCitationSchemaDict(TypedDict, total=False):
    """Values to look for once."""

    name: str
    """Name of the schema."""
    variables: ListOf[models.CitationVariable | CitationVariableDict]
    """The values to look for."""
    groupings: ListOf[models.CitationGrouping | CitationGroupingDict]
    """Values that belong together."""
    conditions: ListOf[models.CitationCondition | CitationConditionDict]
    """Values to look for in certain cases only."""


class OrgPreferencesDict(TypedDict, total=False):
    """Settings of an organisation."""

    use_bland_url: bool
    """Use Bland's own address; so at first."""
    recording_lifespan_days: int
    """Days after a call on which its recording plays without a login. 0 means never, -1 always. At least -1, at most
    1825.
    """


class OrgUpdatesDict(TypedDict, total=False):
    """What to change of an organisation."""

    org_display_name: str
    """Name that people see. At least 1 character, at most 30 characters."""
    preferences: models.OrgPreferences | OrgPreferencesDict
    """Settings of an organisation."""


class PathwayConditionDict(TypedDict, total=False):
    """A rule that moves a conversation onto a pathway."""

    name: Required[str]
    """Label of the rule."""
    prompt: Required[str]
    """Situation, in words, in which the rule applies."""
    pathway_id: Required[str]
    """Pathway to continue on."""
    pathway_version: Required[str]
    """Version of that pathway, as text (persona_settings has a number instead)."""
    start_node_id: Required[str]
    """Node of the pathway to enter at."""


class PathwayEdgeDict(TypedDict, total=False):
    """A way from one node to another."""

    id: str
    """Id of the edge; answers always hold it."""
    source: Required[str]
    """Id of the node it leads from."""
    target: Required[str]
    """Id of the node it leads to."""
    label: str
    """Situation in which the agent takes this way, if it is not in `data`."""
    data: models.PathwayEdgeData | PathwayEdgeDataDict | Mapping[str, Any]
    """Content of an edge."""


class PathwayEdgeDataDict(TypedDict, total=False):
    """Content of an edge."""

    label: str
    """Situation in which the agent takes this way."""
    name: str
    """Name of the node it leads to."""
    prompt: str
    """Prompt of the node it leads to."""
    description: str
    """More about the situation."""


class PathwayGlobalConfigDict(TypedDict, total=False):
    """Settings of all nodes."""

    global_prompt: str
    """Instructions that are followed at every node."""


class PathwayGlobalsDict(TypedDict, total=False):
    """What counts at every node, sent as one more entry of the nodes."""

    global_config: Required[models.PathwayGlobalConfig | PathwayGlobalConfigDict]
    """Settings of all nodes."""
    position: models.PathwayNodePosition | PathwayNodePositionDict
    """Where something is drawn in the editor."""


class PathwayModelOptionsDict(TypedDict, total=False):
    """How the agent thinks and listens at a node."""

    model_name: str
    """Model to use at the node."""
    interruption_threshold: float
    """Milliseconds to wait once the caller has stopped speaking, the older way beside interruptibility."""
    interruptibility: int
    """How easily the agent is interrupted, from 0 (never) over 2 (balanced) to 4 (always)."""
    temperature: float
    """How freely the model words things."""


class PathwayNodeDict(TypedDict, total=False):
    """A step of a conversation."""

    id: Required[str]
    """Id of the node, unique in its pathway; choose any text."""
    type: Required[models.PathwayNodeType]
    """What a node does, beside what is said in it. Bland adds more types over time."""
    data: Required[models.PathwayNodeData | PathwayNodeDataDict | Mapping[str, Any]]
    """Content of a node. What is there depends on its type, and there may be more."""
    position: models.PathwayNodePosition | PathwayNodePositionDict
    """Where something is drawn in the editor."""


class PathwayNodeDataDict(TypedDict, total=False):
    """Content of a node. What is there depends on its type, and there may be more."""

    name: Required[str]
    """Name of the node."""
    is_start: bool
    """Whether the conversation starts here; true for one node of a pathway."""
    is_global: bool
    """Whether it can be reached from every node."""
    global_label: str
    """Situation in which a global node is gone to."""
    type: models.PathwayNodeType
    """What a node does, beside what is said in it. Bland adds more types over time."""
    text: str
    """What is said, word for word; `prompt` leaves the words to the agent."""
    prompt: str
    """What the agent shall say or find out here."""
    global_prompt: str
    """Instructions that are followed at every node."""
    condition: str
    """What must be reached before the conversation goes on."""
    transfer_number: str
    """Number to transfer the call to, in E.164 form with the plus."""
    kb: str
    """What a knowledge base node looks things up in, a text or a knowledge base."""
    url: str
    """Address that a webhook node sends its request to."""
    method: str
    """Method of the request of a webhook node, such as POST."""
    body: str
    """Body of the request of a webhook node, with variables in double braces."""
    extract_vars: ListOf[ListOf[str]]
    """Variables to take from what is said, each as name, type and description."""
    response_data: ListOf[models.PathwayResponseField | PathwayResponseFieldDict]
    """What is taken out of the answer to the request."""
    response_pathways: ListOf[ListOf[str | models.PathwayNodeLink | PathwayNodeLinkDict]]
    """Where to go on by the answer, each as variable, comparison, value and node."""
    pathway_examples: ListOf[Any]
    """Examples of which way to take, to train the agent."""
    condition_examples: ListOf[Any]
    """Examples of a condition that is met, or not."""
    dialogue_examples: ListOf[Any]
    """Examples of what to say."""
    model_options: models.PathwayModelOptions | PathwayModelOptionsDict
    """How the agent thinks and listens at a node."""


class PathwayNodeLinkDict(TypedDict, total=False):
    """A node to go to."""

    id: Required[str]
    """Id of the node."""
    name: Required[str]
    """Name of the node."""


class PathwayNodePositionDict(TypedDict, total=False):
    """Where something is drawn in the editor."""

    x: Required[float]
    """Distance to the right."""
    y: Required[float]
    """Distance downwards."""


class PathwayResponseFieldDict(TypedDict, total=False):
    """A value that is taken out of the answer to a request."""

    data: Required[str]
    """Path of the value in the answer, such as $.slots."""
    name: Required[str]
    """Variable that takes the value."""
    context: str
    """What the value means, for the agent; may be empty."""


class PersonaSettingsDict(TypedDict, total=False):
    """Routing of one number that takes the place of the persona's own."""

    pathway_id: str
    """Pathway for conversations on this number."""
    pathway_version: int
    """Version of that pathway, as a number."""
    start_node_id: str
    """Node of the pathway to enter at."""


class SimulatedCallerDict(TypedDict, total=False):
    """A caller that a model plays."""

    name: Required[str]
    """Name of the profile."""
    objective: Required[str]
    """What the caller wants."""


class SipAlertChannelsDict(TypedDict, total=False):
    """Ways in which trouble is reported."""

    email: bool
    """Send a mail."""
    sms: bool
    """Send a text message."""
    webhook: str
    """Address that is called."""


class SipAlertConfigDict(TypedDict, total=False):
    """When and how trouble on a route is reported."""

    enabled: bool
    """Whether anything is reported."""
    thresholds: models.SipAlertThresholds | SipAlertThresholdsDict
    """How bad it must be before it is reported."""
    channels: models.SipAlertChannels | SipAlertChannelsDict
    """Ways in which trouble is reported."""


class SipAlertThresholdsDict(TypedDict, total=False):
    """How bad it must be before it is reported."""

    unreachable_minutes: float
    """Minutes without an answer of the server."""
    failure_rate_percent: float
    """Share of calls that fail; in percent."""
    failure_rate_window_minutes: float
    """Minutes over which that share is taken."""
    response_time_ms: float
    """Milliseconds that the server takes to answer."""


class SipCodecConfigDict(TypedDict, total=False):
    """How sound is encoded on a route."""

    codecs: ListOf[str]
    """Codecs to offer, the best first; PCMU, PCMA, G.729, Opus and G.722 are known."""
    transcode: bool
    """Translate between codecs if the two sides share none."""


class SipDetachedDirectionDict(TypedDict, total=False):
    """A direction to remove."""

    type: Required[models.SipDirectionType]
    """Whether calls come to Bland (inbound) or leave it (outbound)."""


class SipDirectionDict(TypedDict, total=False):
    """How calls of one direction are carried."""

    type: Required[models.SipDirectionType]
    """Whether calls come to Bland (inbound) or leave it (outbound)."""
    auth_mode: models.SipAuthMode
    """How the other side proves itself, inbound only; by its address when left out."""
    register_auth: models.SipRegisterAuth | SipRegisterAuthDict
    """Login of the PBX, inbound only; needed when it registers."""
    sip_endpoint: str
    """Server as a SIP URI; needed for outbound calls, unless a trunk has it."""
    headers: models.SipHeaderMap | SipHeaderMapDict
    """How SIP headers become variables of a pathway, and the other way round."""
    options: models.SipOptions | SipOptionsDict
    """Details of a connection."""


class SipFailoverConfigDict(TypedDict, total=False):
    """Where calls go when the server of a route fails."""

    enabled: bool
    """Whether other servers are tried at all."""
    endpoints: ListOf[models.SipFailoverEndpoint | SipFailoverEndpointDict]
    """The other servers."""
    triggers: ListOf[models.SipFailoverTrigger]
    """What counts as a failure."""
    failback: models.SipFailoverConfigFailback
    """Whether calls return to the first server by themselves."""


class SipFailoverEndpointDict(TypedDict, total=False):
    """A server to fall back on."""

    host: str
    """Host name or IP address."""
    port: int
    """Port of the server."""
    transport: models.SipTransport
    """What carries the signalling."""
    priority: int
    """Position in the order in which servers are tried."""


class SipHeaderMapDict(TypedDict, total=False):
    """How SIP headers become variables of a pathway, and the other way round."""

    direction: Required[models.SipDirectionType]
    """Whether calls come to Bland (inbound) or leave it (outbound)."""
    headers: Required[ListOf[models.SipHeaderRule | SipHeaderRuleDict]]
    """One rule for each header."""


class SipHeaderRuleDict(TypedDict, total=False):
    """What is done with one SIP header."""

    type: Required[models.SipHeaderRuleType]
    """A header with a name of its own (custom) or User-to-User information (uui)."""
    key: str
    """Header or variable that is read; custom only."""
    value: str
    """Variable or header that is written or a fixed value; custom only."""
    passthrough: bool
    """Take the value as it is instead of as a name; custom only."""
    target: str
    """Variable that holds the information; uui only."""
    purpose: str
    """Purpose parameter of the information; uui only."""
    encoding: str
    """How the information is written such as hex; uui only."""
    content: str
    """Content parameter of the information; uui only."""


class SipLosingCarrierDict(TypedDict, total=False):
    """The account with the present carrier, exactly as that carrier has it. Of the two ways to name the owner and the
    representative, one is enough.
    """

    customer_type: str
    """Business or Individual; the older reference has business and personal."""
    customer_name: str
    """Owner of the account (newer reference)."""
    business_name: str
    """Name of the company (older reference)."""
    first_name: str
    """First name of the owner (older reference)."""
    last_name: str
    """Last name of the owner (older reference)."""
    account_number: str
    """Number of the account."""
    account_telephone_number: str
    """Number that the account is billed under."""
    authorized_representative: str
    """Full name of who may move the numbers."""
    authorized_representative_email: str
    """Where the letter to sign is sent."""
    notification_emails: ListOf[str]
    """Who is notified of progress (older reference)."""
    address: models.SipServiceAddress | SipServiceAddressDict
    """Address that the numbers are registered at."""


class SipOptionsDict(TypedDict, total=False):
    """Details of a connection."""

    port: int
    """Port of the server."""
    transport: models.SipTransport
    """What carries the signalling."""
    secure_media: bool
    """Encrypt the sound as well."""
    sip_username: str
    """Name that the server asks for on a call."""
    sip_password: str
    """Password that goes with the name."""
    sip_realm: str
    """Realm to log in to; without it whatever realm the server names is taken."""


class SipRegisterAuthDict(TypedDict, total=False):
    """Login with which a PBX registers."""

    username: Required[str]
    """Name to log in with."""
    password: Required[str]
    """Password that the one for the PBX is derived from. At least 8 characters."""


class SipServiceAddressDict(TypedDict, total=False):
    """Address that the numbers are registered at."""

    street: str
    """Street and house number."""
    street2: str
    """Second line (older reference)."""
    street_2: str
    """Second line (newer reference)."""
    city: str
    """Town."""
    state: str
    """State as two letters."""
    zip: str
    """Postal code."""
    country: str
    """Country as two letters."""


class SmsBatchDefaultsDict(TypedDict, total=False):
    """What holds for all messages of a batch."""

    agent_number: Required[str]
    """Number of the account in E.164 form that sends them."""
    agent_message: str
    """The text; the number's pathway opens when left out."""
    request_data: Mapping[str, Any]
    """Values that the pathway or prompt can use by name."""
    metadata: Mapping[str, Any]
    """Data of your own that comes back in every webhook of the conversations."""
    disposition_ids: ListOf[str]
    """Outcomes to run when a conversation ends; those of the number when left out."""
    citation_schema_ids: ListOf[str]
    """Citation schemas to run at the end; those of the number when left out."""
    pathway_id: str
    """Pathway that leads the conversations; shown in a request only."""
    channel: models.SmsChannel
    """What the messages are sent over; shown in a request only."""


class SmsPersonaSettingsDict(TypedDict, total=False):
    """Routing of one conversation that takes the place of the persona's own."""

    pathway_id: str
    """Pathway that leads the conversation."""
    pathway_version: int
    """Version of that pathway as a number."""
    start_node_id: str
    """Node of the pathway to enter at."""


class SmsTrustedUserDict(TypedDict, total=False):
    """Who registers the company; somebody of its management."""

    position: str
    """Position in the company such as CEO or VP."""
    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    phone_number: str
    """Number in E.164 form."""
    email: str
    """Mail address."""


class SpeechAudioDict(TypedDict, total=False):
    """Form of the audio of a speech request."""

    encoding: models.SpeechEncoding
    """Encoding of the samples. 'pcm_s16le' when left out."""
    sample_rate: models.SpeechAudioSampleRate
    """Sample rate in Hz; mulaw takes 8000 only. 48000 when left out."""
    container: models.SpeechContainer
    """Frames to play at once (raw) or, after the whole render, a file (wav). 'raw' when left out."""


class SpeechControlsDict(TypedDict, total=False):
    """How a voice performs."""

    expressiveness: float
    """How varied the intonation is, from flat (0) to lively (1). At least 0, at most 1."""
    stability: float
    """How alike renders of a text are, from free (0) to the same (1). At least 0, at most 1."""


class TestAssertionInputDict(TypedDict, total=False):
    """Something that has to be true of a run."""

    type: Required[models.TestAssertionType]
    """What it looks at."""
    config: Required[Mapping[str, Any]]
    """Settings that depend on the type, such as `prompt`, `output_type` and `threshold` of a judge, or `node_id`. In
    use are also `pass_on_true` of a judge, `expectedUrl` and `expectedMethod` of a webhook, `variableName`,
    `condition` and `value` of a variable, `nodeIds` and `condition` of the nodes of a pathway, and `type` and
    `guardRailId` of a guard rail.
    """
    name: str
    """Name shown in results."""
    is_required: bool
    """Whether the run fails when this is not true. True when left out."""
    weight: float
    """Its share in the score of the run. 1 when left out."""
    order: int
    """Position among the assertions."""


class TestAttachmentInputDict(TypedDict, total=False):
    """An eval agent that shall judge."""

    eval_agent_id: Required[str]
    """Id of the eval agent."""
    eval_agent_version_id: str
    """Version of it; without it, the published one."""
    weight: float
    """Its share in the score."""
    target_level_keys: ListOf[str]
    """Levels that count as passed."""
    order: int
    """Position among the judges."""


class ToolResponseFieldDict(TypedDict, total=False):
    """A value that is taken out of the answer of an integration."""

    name: Required[str]
    """Variable that takes the value."""
    data: Required[str]
    """Path of the value in the answer, such as $.slots."""
    context: str
    """What the value means, for the agent."""


class TriageResourceLinkDict(TypedDict, total=False):
    """A piece of evidence to attach to a new issue."""

    resource_type: Required[models.TriageResourceType]
    """What kind of evidence a resource is."""
    resource_id: Required[str]
    """Id of the call, conversation or file."""


class VoiceSampleTranscriptionDict(TypedDict, total=False):
    """A new transcription for a sample."""

    id: Required[str]
    """Id of the sample."""
    transcription: Required[str]
    """What is said in it."""


class WidgetConfigDict(TypedDict, total=False):
    """How a widget looks and behaves. Bland keeps whatever is sent, not only these fields."""

    theme: str
    """Colours of the window, such as light or dark."""
    position: str
    """Corner of the page, such as bottom-right."""
    greeting: str
    """Words that visitors are met with."""
    timeout_seconds: float
    """Seconds of silence after which a conversation ends; a day if absent."""
