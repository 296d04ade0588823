# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The known values of fields that hold one of several; a vendor may add others at any time, so other text is allowed."""

from typing import Literal, TypeAlias

ActiveCallStatus: TypeAlias = Literal["QUEUED", "IN_PROGRESS"] | str
"""State of a call that is not over."""
ActiveCallsHeartbeatType: TypeAlias = Literal["HEARTBEAT",] | str
"""Kind of the event."""
ActiveCallsStateType: TypeAlias = Literal["INITIAL_STATE",] | str
"""Kind of the event."""
ActiveCallsUpdateType: TypeAlias = Literal["UPDATE",] | str
"""Kind of the event."""
AgentBcidCarrier: TypeAlias = Literal["tmobile", "verizon"] | str
"""Carriers that show who calls."""
AgentBcidStatus: TypeAlias = Literal["not_submitted", "submitted", "pending_review", "approved", "rejected"] | str
"""How a branded caller id stands."""
AgentBump: TypeAlias = Literal["patch", "minor", "major"] | str
"""Which part of a version's number goes up."""
AgentCardChannel: TypeAlias = Literal["sms", "imessage", "rcs"] | str
"""How a contact card is sent."""
AgentCardDelivery: TypeAlias = Literal["mms", "imessage", "rcs"] | str
"""How it went."""
AgentChangeKind: TypeAlias = Literal["node", "edge", "setting", "contact", "knowledge"] | str
"""Which part of a snapshot has changed."""
AgentCheckStatus: TypeAlias = Literal["PENDING", "RUNNING", "PASSED", "FAILED", "ERROR", "CANCELLED"] | str
"""How a check run stands."""
AgentEnvironmentType: TypeAlias = Literal["dev", "staging", "production"] | str
"""The three environments of an agent."""
AgentExperimentEnd: TypeAlias = Literal["manual", "date_ended", "quota_reached", "baseline_changed"] | str
"""Why an experiment has ended."""
AgentExperimentStatus: TypeAlias = Literal["active", "completed"] | str
"""Whether an experiment is running."""
AgentGuardrailActionType: TypeAlias = Literal["end_call", "transfer", "move_to_node"] | str
"""What is done when a guardrail is broken."""
AgentGuardrailKind: TypeAlias = (
    Literal["tcpa:ai_disclosure", "tcpa:recording_disclosure", "tcpa:self_introduction", "tcpa:opt_out", "custom"] | str
)
"""What a guardrail watches; all but custom are for telephone law of the United States."""
AgentLiveEnvironment: TypeAlias = Literal["staging", "production"] | str
"""The environments that callers can meet."""
AgentLossSeverity: TypeAlias = Literal["blocking", "behavioral", "cosmetic"] | str
"""How much it matters."""
AgentMemorySource: TypeAlias = Literal["settings", "cached_version"] | str
"""Whether it is set, or was proposed for a version; null where there is none."""
AgentMigrationDoneStatus: TypeAlias = Literal[200, 201, 422, 500] | int
"""What an answer without a stream would have: 200 if nothing was made, 201 if an agent was."""
AgentMigrationDoneType: TypeAlias = Literal["done",] | str
"""Kind of the event."""
AgentMigrationIterationType: TypeAlias = Literal["iteration",] | str
"""Kind of the event."""
AgentMigrationMakingType: TypeAlias = Literal["materializing",] | str
"""Kind of the event."""
AgentMigrationNodesType: TypeAlias = Literal["read_nodes",] | str
"""Kind of the event."""
AgentMigrationPlannedType: TypeAlias = Literal["plan_submitted",] | str
"""Kind of the event."""
AgentMigrationReferenceType: TypeAlias = Literal["read_reference",] | str
"""Kind of the event."""
AgentMigrationStartType: TypeAlias = Literal["start",] | str
"""Kind of the event."""
AgentPathwayMode: TypeAlias = Literal["one_to_one", "translate"] | str
"""Whether a pathway is taken over step for step, or a model writes it anew."""
AgentPlanEntryMode: TypeAlias = Literal["llm", "deterministic"] | str
"""Whether a model decides, or conditions do."""
AgentPlanScenarioKind: TypeAlias = Literal["simple", "complex", "auth-zone"] | str
"""What a planned scenario is made of."""
AgentScenarioKind: TypeAlias = Literal["scenario", "complex-scenario", "auth", "complex-auth", "auth-zone"] | str
"""What a scenario is made of."""
AgentTranslationStatus: TypeAlias = Literal["PENDING", "RUNNING", "FINALIZING", "COMPLETE", "FAILED", "CANCELLED"] | str
"""How a translation stands."""
AgentVersionOrigin: TypeAlias = Literal["manual", "autosave"] | str
"""How a version came to be."""
AlarmEventType: TypeAlias = Literal["deviation_detected", "deviation_recovered"] | str
"""Whether a metric left its usual range or came back to it."""
AlarmMetric: TypeAlias = Literal["latency", "api_errors", "call_length"] | str
"""What an alarm watches."""
AlarmNotificationType: TypeAlias = Literal["alarm", "recovery"] | str
"""Which message to try out, that of the alarm or that of the recovery."""
AlarmState: TypeAlias = Literal["NORMAL", "ALARM", "RECOVERY_PENDING"] | str
"""State of an alarm."""
AnalyticsChart: TypeAlias = Literal["kpi", "line", "bar", "pie", "table", "scatter"] | str
"""How it is drawn."""
AnalyticsCohortStatus: TypeAlias = Literal["building", "ready", "failed"] | str
"""How a cohort stands."""
AnalyticsDispositionOperator: TypeAlias = Literal["=", "!=", "in", "is_null", "is_not_null"] | str
"""How it is compared."""
AnalyticsFilterMode: TypeAlias = Literal["AND", "OR"] | str
"""Whether all filters have to hold, or one of them."""
AnalyticsFunction: TypeAlias = Literal["count", "count_distinct", "sum", "avg", "min", "max"] | str
"""What is counted."""
AnalyticsMemberKind: TypeAlias = Literal["synthetic", "node", "tool"] | str
"""What it is."""
AnalyticsMetric: TypeAlias = (
    Literal["conversations", "containment", "abandonment", "escalation", "timeToTransfer", "earlyExit", "talkTime"]
    | str
)
"""Numbers that are kept of calls."""
AnalyticsOperator: TypeAlias = (
    Literal["=", "!=", ">", "<", ">=", "<=", "LIKE", "IN", "NOT IN", "IS NULL", "IS NOT NULL"] | str
)
"""How it is compared."""
AnalyticsOutcome: TypeAlias = (
    Literal[
        "contained",
        "escalated_cold",
        "escalated_warm",
        "ai_abandoned",
        "abandoned",
        "agent_ended",
        "voicemail",
        "not_connected",
        "errored",
    ]
    | str
)
"""How a call ended."""
AnalyticsPanelType: TypeAlias = Literal["query", "code"] | str
"""Whether it is a query or code."""
AnalyticsPathwayLayout: TypeAlias = Literal["stages",] | str
AnalyticsPathwayView: TypeAlias = Literal["simple", "detailed", "full"] | str
AnalyticsPathwayWindow: TypeAlias = Literal["7", "14", "30", "90"] | str
AnalyticsQueryMode: TypeAlias = Literal["structured",] | str
"""How the query is written, `structured`."""
AnalyticsResultMode: TypeAlias = Literal["aggregate", "rows"] | str
"""Whether calls are counted or listed."""
AnalyticsSource: TypeAlias = Literal["call", "citation", "disposition"] | str
"""Where a field of a query is from."""
AnalyticsTruncation: TypeAlias = Literal["hour", "day", "week", "month", "year"] | str
"""To what a moment is cut."""
AuditEventType: TypeAlias = (
    Literal[
        "auth.sso_login",
        "auth.logout",
        "pathway.created",
        "pathway.updated",
        "pathway.deleted",
        "pathway.published",
        "kb.content_updated",
        "kb.file_replaced",
        "kb.urls_replaced",
        "kb.version_restored",
    ]
    | str
)
"""What happened, as a group and a verb with a dot between them; more types are added over time."""
AuditResourceType: TypeAlias = Literal["convo_pathway", "kb"] | str
"""Kind of thing that an event was about."""
AutomationEventType: TypeAlias = (
    Literal[
        "bland:post_call.completed",
        "bland:call.started",
        "bland:call.voicemail_detected",
        "bland:call.inbound_received",
        "bland:call.warm_transfer",
        "bland:call.cold_transfer",
        "bland:sms.received",
        "bland:batch.completed",
        "bland:tool.success",
        "bland:tool.failure",
        "bland:eval.completed",
        "bland:kb.gap_detected",
        "bland:pathway.node_reached",
    ]
    | str
)
"""An event that sets an automation off; those of integrations are salesforce: and hubspot: with a name."""
AutomationExecutionStatus: TypeAlias = Literal["pending", "running", "completed", "failed", "cancelled"] | str
"""How a run stands."""
AutomationNodeType: TypeAlias = Literal["send_call", "send_sms", "evaluate_conditions", "schedule_window"] | str
"""What a step of a pipeline does; those that fetch something are fetch_ with a name."""
AutomationSource: TypeAlias = Literal["nango", "internal", "schedule", "api"] | str
"""Where an event comes from: an integration (nango), Bland itself, a schedule or a request."""
BackfilledConversationStatus: TypeAlias = Literal["success", "skipped", "error"] | str
"""How it went with a text conversation."""
BatchEventType: TypeAlias = Literal["lifecycle", "complete"] | str
"""Kind of entry in the logs of a batch."""
BatchReportStatus: TypeAlias = (
    Literal[
        "validating",
        "dispatching",
        "in_progress",
        "in_progress_chunked",
        "waiting_for_scheduled_calls",
        "completed",
        "failed",
        "completed_partial",
    ]
    | str
)
"""State of a batch; `completed_partial` is the end of one that was not finished."""
CallAgentDispositionState: TypeAlias = Literal["produced", "no_value", "error"] | str
"""Whether there is one."""
CallAgentDispositionStatus: TypeAlias = Literal["complete", "failed"] | str
"""Whether it was worked out; one that came too late has failed."""
CallAnsweredBy: TypeAlias = Literal["human", "voicemail", "unknown", "no-answer"] | str
"""Who or what answered a call."""
CallBackgroundTrack: TypeAlias = Literal["office", "cafe", "restaurant", "none"] | str
"""Sound under the voice of the agent."""
CallDialingStrategyType: TypeAlias = Literal["local", "custom_pooling"] | str
"""How the number to call from is picked, near the number that is called or from a pool."""
CallDisposition: TypeAlias = (
    Literal[
        "INTERESTED",
        "NOT_INTERESTED",
        "FOLLOW_UP_REQUIRED",
        "CALL_BACK_SCHEDULED",
        "TRANSFERRED",
        "OBJECTION_RAISED",
        "NEEDS_MORE_INFO",
        "NOT_QUALIFIED",
        "NO_CONTACT_MADE",
        "COMPLETED_ACTION",
        "DO_NOT_CONTACT",
        "AGENT_ENDED_CALL",
        "NO_ANSWER",
        "BUSY",
        "CANCELED",
        "FAILED",
    ]
    | str
)
"""Outcome of a call, as the ready-made ones are named."""
CallEndedBy: TypeAlias = Literal["ASSISTANT", "USER"] | str
"""Who hung up."""
CallEnrichment: TypeAlias = (
    Literal[
        "citations", "corrected_transcript", "dispositions", "post_transfer_transcript", "live_translation_transcript"
    ]
    | str
)
"""Something that is worked out after a call."""
CallEnrichmentKind: TypeAlias = (
    Literal[
        "citations",
        "corrected_transcript",
        "dispositions",
        "post_transfer_transcript",
        "live_translation_transcript",
        "multiple",
    ]
    | str
)
"""What was worked out after a call, alone or with others."""
CallEventCategory: TypeAlias = Literal["info", "performance", "error"] | str
"""Kind of event."""
CallEventLevel: TypeAlias = Literal["queue", "call"] | str
"""What an event concerns."""
CallGuardRailActionType: TypeAlias = Literal["end_call", "transfer", "move_to_node"] | str
"""Reaction to a broken rule."""
CallGuardRailType: TypeAlias = (
    Literal["tcpa:ai_disclosure", "tcpa:self_introduction", "tcpa:recording_disclosure", "tcpa:opt_out", "custom"] | str
)
"""Kind of rule."""
CallInterruptibility: TypeAlias = Literal[0, 1, 2, 3] | int
"""Level of readiness to be interrupted."""
CallLanguage: TypeAlias = (
    Literal[
        "babel",
        "fluent",
        "en",
        "babel-en",
        "en-US",
        "en-GB",
        "en-AU",
        "en-NZ",
        "en-IN",
        "es",
        "babel-es",
        "es-419",
        "fr",
        "babel-fr",
        "fr-CA",
        "de",
        "babel-de",
        "el",
        "hi",
        "hi-Latn",
        "hu",
        "ja",
        "ko",
        "ko-KR",
        "vi",
        "pt",
        "pt-BR",
        "pt-PT",
        "zh",
        "zh-CN",
        "zh-Hans",
        "zh-TW",
        "zh-Hant",
        "it",
        "nl",
        "pl",
        "ru",
        "sv",
        "sv-SE",
        "da",
        "da-DK",
        "fi",
        "no",
        "id",
        "ms",
        "tr",
        "uk",
        "bg",
        "cs",
        "ro",
        "sk",
        "auto",
    ]
    | str
)
"""Language of a call."""
CallModel: TypeAlias = Literal["base", "turbo"] | str
"""Model that leads a conversation."""
CallProgressCategory: TypeAlias = (
    Literal["queue", "call", "latency", "webhook", "tool", "dynamic_data", "citations"] | str
)
"""Kind of event during a call; what webhooks, tools and dynamic data do has the kind call."""
CallProgressLevel: TypeAlias = Literal["info", "performance"] | str
"""Whether an event tells what happens (info) or how long something took."""
CallQueueStatus: TypeAlias = (
    Literal[
        "new",
        "queued",
        "allocated",
        "started",
        "complete",
        "completed",
        "exited_early",
        "pre_queue_error",
        "queue_error",
        "call_error",
        "complete_error",
    ]
    | str
)
"""How far a call has come."""
CallStatus: TypeAlias = Literal["completed", "failed", "error", "busy", "no-answer", "canceled", "unknown"] | str
"""How a call ended."""
CallVoicemailAction: TypeAlias = Literal["hangup", "leave_message", "leave_message_and_sms", "ignore"] | str
"""What to do on a voicemail."""
CallWebhookEvent: TypeAlias = (
    Literal[
        "queue", "call", "latency", "webhook", "tool", "dynamic_data", "citations", "evals", "post_transfer_transcript"
    ]
    | str
)
"""Kind of event that is sent during a call."""
CallsSortBy: TypeAlias = Literal["created_at", "updated_at"] | str
"""'created_at' when left out."""
CitationBackfillOutcome: TypeAlias = Literal["success", "partial", "failed"] | str
"""Whether all went well, a part or nothing."""
CitationBackfillRunStatus: TypeAlias = Literal["RUNNING", "COMPLETED", "FAILED", "TERMINATED", "TIMED_OUT"] | str
"""How it stands."""
CitationBackfillStatus: TypeAlias = Literal["processing", "complete"] | str
"""Whether the work is running or done."""
CitationConditionMode: TypeAlias = Literal["extract", "flag"] | str
"""Whether a case has values to look for (extract) or is an issue by itself (flag)."""
CitationInterval: TypeAlias = Literal["daily", "hourly", "weekly"] | str
"""How far apart points in time are."""
CitationIssueSeverity: TypeAlias = Literal["low", "medium", "high"] | str
"""How bad a flagged issue is."""
CloneVoiceGender: TypeAlias = Literal["male", "female"] | str
"""Gender of the speaker, which helps the engine."""
ContactIdentifierType: TypeAlias = Literal["phone_number", "email", "external_id"] | str
"""What a contact is known by."""
DispositionArrayNodeKind: TypeAlias = Literal["array",] | str
"""Always `array`."""
DispositionCallRunStatus: TypeAlias = Literal["pending", "queued", "running", "complete", "failed", "cancelled"] | str
"""How the run for a call stands."""
DispositionCodeBilling: TypeAlias = Literal["monthly_free_tier", "enterprise_included"] | str
"""How it is paid for."""
DispositionCodeSourceKind: TypeAlias = Literal["custom_code",] | str
"""Always `custom_code`."""
DispositionCorrectedState: TypeAlias = Literal["produced", "no_value"] | str
"""Whether there is a value."""
DispositionEffort: TypeAlias = Literal["auto", "low", "medium", "high"] | str
"""How much a model thinks."""
DispositionEvidenceSource: TypeAlias = Literal["transcript", "audio"] | str
"""Where they are from."""
DispositionExtractorSourceKind: TypeAlias = Literal["structured_extraction",] | str
"""Always `structured_extraction`."""
DispositionFaultCode: TypeAlias = (
    Literal[
        "test_run_cancelled",
        "test_run_stale",
        "test_run_execution_failed",
        "in_flight_cap_exceeded",
        "empty_cohort",
        "disposition_failed",
        "billing_not_allowed",
        "custom_code_execution_failed",
        "custom_code_output_too_large",
        "custom_code_pin_mismatch",
        "custom_code_pin_unavailable",
        "custom_code_result_missing",
        "custom_code_run_snapshot_unavailable",
        "custom_code_schema_mismatch",
        "custom_code_timeout",
        "extraction_result_missing",
        "extraction_schema_mismatch",
        "judge_failed",
        "provider_failed",
        "unsupported_schema",
        "variable_extraction_result_missing",
        "verdict_missing",
        "result_error",
    ]
    | str
)
"""Why a run of a disposition, or one of its values, failed."""
DispositionInput: TypeAlias = (
    Literal[
        "transcript",
        "audio_recording",
        "call_metadata",
        "pathway_logs",
        "tool_logs",
        "variables",
        "agent_config",
        "call_config",
    ]
    | str
)
"""What a model gets to see."""
DispositionJudgeSourceKind: TypeAlias = Literal["judge",] | str
"""Always `judge`."""
DispositionLaneKind: TypeAlias = Literal["sync", "batch", "deterministic", "custom_code"] | str
"""What did it."""
DispositionLiteralNodeKind: TypeAlias = Literal["literal",] | str
"""Always `literal`."""
DispositionModality: TypeAlias = Literal["text", "audio"] | str
"""What a judge goes by."""
DispositionObjectNodeKind: TypeAlias = Literal["object",] | str
"""Always `object`."""
DispositionReference: TypeAlias = Literal["CALL",] | str
"""What the id is of, `CALL`."""
DispositionResultState: TypeAlias = Literal["produced", "no_value", "error"] | str
"""Whether a value was found."""
DispositionRowStatus: TypeAlias = Literal["queued", "running", "complete", "failed"] | str
"""How one call of a test run stands."""
DispositionRunMode: TypeAlias = Literal["recent", "calls"] | str
"""Whether the newest calls are taken, or those that are named."""
DispositionRunSource: TypeAlias = Literal["draft", "published", "frozen_run"] | str
"""Where the definition is from."""
DispositionRunSpeed: TypeAlias = Literal["realtime", "queued"] | str
"""Whether a run is done at once or when there is room."""
DispositionRunStatus: TypeAlias = Literal["queued", "running", "complete", "partial", "failed", "cancelled"] | str
"""How a test run or a backfill stands."""
DispositionRunTarget: TypeAlias = Literal["draft", "published"] | str
"""Whether the draft or the published version is tried."""
DispositionSchemaKind: TypeAlias = Literal["boolean", "string", "number", "enum", "array", "object"] | str
"""Kinds of values."""
DispositionSkipReason: TypeAlias = (
    Literal["custom_code", "no_editable_fields", "proposal_invalid", "brief_too_large"] | str
)
"""Why not."""
DispositionSpeaker: TypeAlias = Literal["agent", "representative", "customer", "unknown"] | str
"""Who said them."""
DispositionState: TypeAlias = Literal["disabled", "enabled"] | str
"""Whether a disposition is run after calls."""
DispositionThinking: TypeAlias = Literal["low", "medium", "high"] | str
"""How much it thinks."""
DispositionTiming: TypeAlias = Literal["immediate", "within_24h"] | str
"""How soon after a call a disposition is run."""
DispositionValueNodeKind: TypeAlias = Literal["value",] | str
"""Always `value`."""
DispositionVariableKind: TypeAlias = Literal["string", "number", "boolean"] | str
"""Kind of its values."""
DispositionVariableSourceKind: TypeAlias = Literal["variable_extraction",] | str
"""Always `variable_extraction`."""
DispositionVersionState: TypeAlias = Literal["editable", "archived"] | str
"""Whether it is the draft."""
DispositionWebhookMode: TypeAlias = Literal["hold", "emit_followup"] | str
"""Whether the webhook of the call waits for the values, or they come in one of their own."""
EvalApplyTarget: TypeAlias = Literal["call_tags", "pathway_tags"] | str
"""Tags that verdicts are written into."""
EvalCallStatus: TypeAlias = Literal["PENDING", "QUEUED", "RUNNING", "COMPLETE", "FAILED", "INSUFFICIENT_EVIDENCE"] | str
"""How far the grading of one call is."""
EvalDraftSource: TypeAlias = Literal["prompt", "call_note", "triage_issue", "triage_flag"] | str
"""What an eval agent is written by."""
EvalEvidenceSource: TypeAlias = Literal["transcript", "audio"] | str
"""Where a quotation is from."""
EvalLevelColor: TypeAlias = Literal["rose", "amber", "gold", "emerald", "blue", "indigo", "violet", "fog"] | str
"""Colour in which a level is shown."""
EvalModality: TypeAlias = Literal["text", "audio"] | str
"""What an eval agent judges by, the transcript or the recording."""
EvalRunMode: TypeAlias = Literal["text", "audio", "full"] | str
"""Modality of the eval agents that take part in a run; full is both."""
EvalRunStatus: TypeAlias = Literal["PENDING", "QUEUED", "RUNNING", "COMPLETE", "PARTIAL", "FAILED", "CANCELLED"] | str
"""How far a run is; QUEUED waits for the judging model, PARTIAL ended with some calls graded and some failed."""
EvalRunTrigger: TypeAlias = Literal["manual", "auto", "backfill"] | str
"""What started a run."""
EvalSpeaker: TypeAlias = Literal["agent", "customer", "unknown"] | str
"""Who says a quotation."""
EvalTemplateCategory: TypeAlias = Literal["voice", "sales", "support", "scheduling", "compliance", "quality"] | str
"""Subject of a template that Bland ships."""
EvalTemplateVisibility: TypeAlias = Literal["private", "org", "public"] | str
"""Who can see a template of your own."""
EvalVersionState: TypeAlias = Literal["editable", "archived"] | str
"""A version is editable while it is the draft, and archived once published."""
FileUsage: TypeAlias = Literal["batches", "knowledgebase", "audio", "avatars", "media"] | str
"""What a file is for."""
FollowedCallStatus: TypeAlias = Literal["QUEUED", "IN_PROGRESS", "TRANSFERRED", "COMPLETE"] | str
"""State of a call that is followed. Undocumented, seen in use."""
GuardRailActionType: TypeAlias = Literal["end_call", "transfer", "move_to_node"] | str
"""What is done with the call, hang up, hand over to a person, or go on at another node."""
GuardRailSourceType: TypeAlias = Literal["PERSONA", "PATHWAY", "INBOUND"] | str
"""Kind of thing that a guard rail is attached to, a persona, a pathway or an inbound number."""
GuardRailType: TypeAlias = (
    Literal["tcpa:ai_disclosure", "tcpa:recording_disclosure", "tcpa:self_introduction", "tcpa:opt_out", "custom"] | str
)
"""What a guard rail watches for: that the agent says it is an AI, that it says the call is recorded, that it says who
is calling, that it lets go of who does not want to be called, or what a prompt describes.
"""
InboundLanguage: TypeAlias = (
    Literal[
        "auto",
        "en",
        "en-US",
        "en-GB",
        "en-AU",
        "en-NZ",
        "en-IN",
        "zh",
        "zh-CN",
        "zh-Hans",
        "zh-TW",
        "zh-Hant",
        "es",
        "es-419",
        "fr",
        "fr-CA",
        "de",
        "el",
        "hi",
        "hi-Latn",
        "ja",
        "ko",
        "ko-KR",
        "pt",
        "pt-BR",
        "pt-PT",
        "it",
        "nl",
        "pl",
        "ru",
        "sv",
        "sv-SE",
        "da",
        "da-DK",
        "fi",
        "id",
        "ms",
        "tr",
        "uk",
        "bg",
        "cs",
        "ro",
        "sk",
        "hu",
        "no",
        "vi",
        "babel",
    ]
    | str
)
"""Language of calls on an inbound number."""
InboundWebhookEvent: TypeAlias = (
    Literal["queue", "call", "latency", "webhook", "tool", "dynamic_data", "citations"] | str
)
"""Kind of event that is sent during a call on an inbound number."""
IntegrationActionType: TypeAlias = Literal["action", "context"] | str
"""Whether it does something or fetches what an agent should know."""
IntegrationAuthType: TypeAlias = Literal["none", "api_key", "bearer", "oauth2", "basic", "nango"] | str
"""The way."""
IntegrationOrderDirection: TypeAlias = Literal["asc", "desc"] | str
"""Lowest first (asc) or highest first (desc)."""
IntegrationResourceOrder: TypeAlias = Literal["created_at",] | str
"""Field that resources can be sorted by."""
KnowledgeBaseStatus: TypeAlias = Literal["PROCESSING", "COMPLETED", "FAILED", "DELETED"] | str
"""How far a knowledge base is; only a COMPLETED one can be asked."""
KnowledgeBaseType: TypeAlias = Literal["FILE", "WEB_SCRAPE", "WEB", "TEXT"] | str
"""What a knowledge base was made from; WEB is WEB_SCRAPE under another name."""
KnowledgeFindingType: TypeAlias = Literal["document", "human_qa"] | str
"""Where a passage is from, a document or an answer that a person has given."""
KnowledgeGapOrder: TypeAlias = Literal["created_at_desc", "created_at_asc", "occurrences_desc", "occurrences_asc"] | str
"""Order of questions. 'created_at_desc' when left out."""
KnowledgeGapStatus: TypeAlias = Literal["OPEN", "RESOLVED", "DISMISSED"] | str
"""State of a question without an answer."""
KnowledgeSearchStage: TypeAlias = Literal["stage1", "stage2"] | str
"""Stage of the search in which a passage was found."""
KnowledgeSource: TypeAlias = Literal["file", "text", "web"] | str
"""What a knowledge base is made from, an uploaded file, a text, or pages of the web."""
LiveAgentRole: TypeAlias = Literal["user", "agent"] | str
"""Who wrote a message from before a person took over."""
MemoryChannel: TypeAlias = Literal["call", "sms"] | str
"""Where something was said."""
MemoryRole: TypeAlias = Literal["user", "assistant"] | str
"""Who said something, the contact (`user`) or the agent (`assistant`)."""
NodeTestStatus: TypeAlias = Literal["PENDING", "COMPLETED", "CANCELLED", "ERROR"] | str
"""How far a run is."""
NodeTestVariableType: TypeAlias = Literal["string", "integer", "boolean"] | str
"""Kind of value that a variable holds."""
NumberCountry: TypeAlias = Literal["US", "CA"] | str
"""Country of a phone number."""
OnboardingPlanStatus: TypeAlias = Literal["active", "past_due", "canceled", "none"] | str
"""How a plan stands."""
OnboardingStatus: TypeAlias = Literal["pending", "approved", "expired"] | str
"""How a code stands."""
OrgMemberPermissionsAction: TypeAlias = Literal["add", "remove", "reset", "set"] | str
"""What to do with the permissions."""
OrgMembersAction: TypeAlias = Literal["add", "remove"] | str
"""What to do."""
OrgPermission: TypeAlias = Literal["owner", "admin", "operator", "viewer"] | str
"""What a member may do."""
OrgService: TypeAlias = Literal["api_server", "ws_server"] | str
"""One of Bland's servers."""
PathwayCallEventType: TypeAlias = (
    Literal[
        "conversation.init",
        "node.transition",
        "node.tag",
        "transcript.user",
        "transcript.assistant",
        "interrupt.early",
        "interrupt.late",
        "button.press",
        "llm.action",
        "webhook.invoke",
        "webhook.result",
        "webhook.mapping",
        "tool.invoke",
        "tool.result",
        "kb.invoke",
        "kb.result",
        "sms.invoke",
        "sms.result",
        "scheduling.invoke",
        "scheduling.result",
        "loop_condition.invoke",
        "loop_condition.result",
        "var_extraction.invoke",
        "var_extraction.result",
        "custom_code.invoke",
        "custom_code.result",
        "custom_code.error",
        "transfer_pathway.invoke",
        "transfer_pathway.result",
        "transfer_call.invoke",
        "transfer_call.result",
        "unit_test.invoke",
        "unit_test.result",
        "webhook.error",
        "webhook.warning",
        "tool.error",
        "tool.warning",
        "kb.error",
        "kb.warning",
        "sms.error",
        "sms.warning",
        "scheduling.error",
        "scheduling.warning",
        "loop_condition.error",
        "loop_condition.warning",
        "var_extraction.error",
        "var_extraction.warning",
        "custom_code.warning",
        "transfer_pathway.error",
        "transfer_pathway.warning",
        "transfer_call.error",
        "transfer_call.warning",
        "unit_test.error",
        "unit_test.warning",
    ]
    | str
)
"""What happened. What a node does comes in steps, as an operation and a phase such as webhook.invoke."""
PathwayCallFormat: TypeAlias = Literal["2",] | str
PathwayCallMappingResult: TypeAlias = Literal["set", "empty", "error", "skipped_invalid"] | str
"""What became of it."""
PathwayCallParseRepair: TypeAlias = Literal["best_effort", "control_char_escape", "failed"] | str
"""How its answer was mended to be read, if it had to be."""
PathwayCallTransferStatus: TypeAlias = Literal["success", "failed"] | str
"""How it went."""
PathwayChatRole: TypeAlias = Literal["user", "assistant"] | str
"""Who says something."""
PathwayEnvironment: TypeAlias = Literal["production", "staging"] | str
"""Where a version is used, for real calls or for trials."""
PathwayNodeType: TypeAlias = (
    Literal[
        "Default",
        "End Call",
        "Transfer Call",
        "Webhook",
        "Knowledge Base",
        "SMS",
        "Custom Code",
        "Press Button",
        "Wait for Response",
        "Transfer Pathway",
        "Scheduling",
    ]
    | str
)
"""What a node does, beside what is said in it. Bland adds more types over time."""
PathwaySimulationRole: TypeAlias = Literal["user", "caller", "assistant"] | str
"""Who says something, the pathway (assistant) or the one who plays the caller."""
PathwaySimulationStatus: TypeAlias = Literal["in_progress", "running", "completed", "failed", "max_turns_reached"] | str
"""State of a simulated conversation; the last three are the end of it."""
PathwayTestCaseStatus: TypeAlias = Literal["passed", "failed"] | str
"""How the last run of a test case went."""
PersonaVersionType: TypeAlias = Literal["production", "draft", "archived"] | str
"""Part a version plays, live now, being edited, or replaced by a later one."""
PostCallEvalsStatus: TypeAlias = Literal["pending",] | str
"""How they stand."""
ReportedStatus: TypeAlias = Literal["success", "error"] | str
"""Whether a request did what it was for."""
SimulationConfidence: TypeAlias = Literal["low", "medium", "high"] | str
"""How far the numbers of a scenario can be trusted."""
SimulationStatus: TypeAlias = Literal["PENDING", "RUNNING", "PASSED", "FAILED", "ERROR"] | str
"""How a simulation set stands."""
SipAuthMode: TypeAlias = Literal["ip", "register"] | str
"""Whether the other side is known by its address (ip) or logs in (register)."""
SipDirectionType: TypeAlias = Literal["inbound", "outbound"] | str
"""Whether calls come to Bland (inbound) or leave it (outbound)."""
SipDiscoveryStatus: TypeAlias = Literal["running", "completed", "failed"] | str
"""How far the probe has come."""
SipFailoverConfigFailback: TypeAlias = Literal["auto", "manual"] | str
"""Whether calls return to the first server by themselves."""
SipFailoverTrigger: TypeAlias = Literal["unreachable", "auth_failure", "timeout"] | str
"""Something that counts as a failure of a server."""
SipHeaderRuleType: TypeAlias = Literal["custom", "uui"] | str
"""A header with a name of its own (custom) or User-to-User information (uui)."""
SipHealth: TypeAlias = Literal["healthy", "unreachable", "unchecked"] | str
"""Whether the SIP server answered when it was last tried."""
SipPasswordStrength: TypeAlias = Literal["standard", "long"] | str
"""Length of a password by name, 16 characters (standard) or 32 (long)."""
SipPortCheckNumberType: TypeAlias = Literal["mobile", "landline", "toll-free"] | str
"""Kind of number."""
SipPortStatus: TypeAlias = (
    Literal["waiting_for_signature", "submitted", "in_progress", "completed", "canceled", "failed"] | str
)
"""How far a port request has come."""
SipService: TypeAlias = Literal["sip",] | str
"""Always `sip`."""
SipTestCallResult: TypeAlias = Literal["connected", "failed", "busy", "no_answer", "pending"] | str
"""What the test has shown."""
SipTestCallState: TypeAlias = (
    Literal["queued", "initiated", "ringing", "in-progress", "completed", "failed", "busy", "no-answer"] | str
)
"""State of the call itself."""
SipTransport: TypeAlias = Literal["udp", "tcp", "tls"] | str
"""What carries the signalling."""
SipTrunkDirection: TypeAlias = Literal["inbound", "outbound", "both"] | str
"""Whether calls come to Bland (inbound), leave it (outbound) or both."""
SmsBusinessType: TypeAlias = (
    Literal["Partnership", "Limited Liability Corporation", "Co-operative", "Non-profit Corporation", "Corporation"]
    | str
)
"""Legal form of the company."""
SmsChannel: TypeAlias = Literal["sms", "whatsapp", "imessage"] | str
"""Kind of message."""
SmsConversationOrder: TypeAlias = (
    Literal[
        "created_at",
        "updated_at",
        "user_number",
        "agent_number",
        "is_active",
        "message_count",
        "curr_pathway_id",
        "curr_pathway_version",
        "timed_out_at",
    ]
    | str
)
"""Fields that conversations can be sorted by."""
SmsDeliveryChannel: TypeAlias = Literal["sms", "rcs", "whatsapp"] | str
"""What the messages were sent over in the end."""
SmsDispositionStatus: TypeAlias = Literal["COMPLETE", "ERROR"] | str
"""Whether it went well."""
SmsMessageStatus: TypeAlias = Literal["pending", "queued", "sent", "delivered", "read", "failed", "undelivered"] | str
"""How far a message has come."""
SmsPersonaVersion: TypeAlias = Literal["production", "draft"] | str
"""The live version of a persona or the one that takes the edits."""
SmsProgress: TypeAlias = Literal["processing",] | str
"""How far a message is that was asked for."""
SmsRegistrationState: TypeAlias = Literal["pending", "approved", "failed"] | str
"""Whether a registration is decided and how."""
SmsReportChannel: TypeAlias = Literal["sms", "rcs", "whatsapp", "imessage"] | str
"""What messages were sent over."""
SmsReportStatus: TypeAlias = (
    Literal[
        "ended", "timeout", "blacklisted", "inactive", "read", "link_clicked", "human_handoff", "human_handoff_ended"
    ]
    | str
)
"""How a conversation stands, or what was seen of its last message (read, link_clicked)."""
SmsSender: TypeAlias = Literal["USER", "AGENT", "HUMAN"] | str
"""Who wrote a message; HUMAN is a person who took over from the agent."""
SmsSortDirection: TypeAlias = Literal["asc", "desc"] | str
"""Smallest or oldest first (asc) or last (desc)."""
SmsVertical: TypeAlias = (
    Literal[
        "AUTOMOTIVE",
        "AGRICULTURE",
        "BANKING",
        "CONSTRUCTION",
        "CONSUMER",
        "EDUCATION",
        "ENGINEERING",
        "ENERGY",
        "OIL_AND_GAS",
        "FAST_MOVING_CONSUMER_GOODS",
        "FINANCIAL",
        "FINTECH",
        "FOOD_AND_BEVERAGE",
        "GOVERNMENT",
        "HEALTHCARE",
        "HOSPITALITY",
        "INSURANCE",
        "LEGAL",
        "MANUFACTURING",
        "MEDIA",
        "ONLINE",
        "PROFESSIONAL_SERVICES",
        "RAW_MATERIALS",
        "REAL_ESTATE",
        "RELIGION",
        "RETAIL",
        "JEWELRY",
        "TECHNOLOGY",
        "TELECOMMUNICATIONS",
        "TRANSPORTATION",
        "TRAVEL",
        "ELECTRONICS",
        "NOT_FOR_PROFIT",
    ]
    | str
)
"""Line of business."""
SmsWriter: TypeAlias = Literal["HUMAN", "AGENT"] | str
"""In whose name a message is sent, a person or the agent."""
SpeakSampleFormat: TypeAlias = Literal["audio",] | str
SpeechAudioSampleRate: TypeAlias = Literal[8000, 16000, 24000, 44100, 48000] | int
"""Sample rate in Hz; mulaw takes 8000 only. 48000 when left out."""
SpeechContainer: TypeAlias = Literal["raw", "wav"] | str
"""How audio is packed, as frames without a header (raw) or as a WAV file."""
SpeechEncoding: TypeAlias = Literal["pcm_s16le", "mulaw"] | str
"""Encoding of audio, 16-bit little-endian PCM or the 8-bit mulaw of telephones."""
SpeechFormat: TypeAlias = Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str
"""Form of audio in OpenAI's terms."""
SpeechModel: TypeAlias = Literal["btts-3", "btts-2"] | str
"""Model that speaks."""
SpeechOpenAiCompatibleStreamFormat: TypeAlias = Literal["audio",] | str
"""Only audio is taken; there are no server-sent events. 'audio' when left out."""
TestAssertionType: TypeAlias = (
    Literal[
        "LLM_JUDGE",
        "BLAND_TONE",
        "VARIABLE_EXTRACTED",
        "NODE_REACHED",
        "NODES_VISITED",
        "WEBHOOK_TRIGGERED",
        "REGEX_MATCH",
        "STRING_CHECK",
        "CUSTOM_LLM",
        "TRAVERSAL_MATCH",
        "PATHWAY_NODES_REACHED",
        "GUARD_RAIL_TRIGGERED",
    ]
    | str
)
"""What an assertion looks at."""
TestFlowNodeCategory: TypeAlias = Literal["start", "middle", "end", "error"] | str
"""Position of a node in the flow."""
TestFlowNodeType: TypeAlias = Literal["Default", "Transfer", "End Call"] | str
"""Kind of a node."""
TestJudgementMode: TypeAlias = Literal["passfail", "levels"] | str
"""How a judge grades."""
TestMessageRole: TypeAlias = Literal["user", "assistant"] | str
"""Who speaks, the played caller (user) or the tested agent (assistant)."""
TestScenarioCategory: TypeAlias = (
    Literal[
        "CUSTOM",
        "VOICEMAIL",
        "VOICEMAIL_SCREENER",
        "ANGRY_CALLER",
        "BELLIGERENT_CALLER",
        "CONFUSED_CALLER",
        "CALL_SCREENER",
        "HAPPY_PATH",
        "EDGE_CASE",
    ]
    | str
)
"""What kind of caller or situation a scenario plays."""
TestScenarioType: TypeAlias = Literal["AGENT", "REPLAY", "HISTORICAL"] | str
"""How the caller is played, by a model or by words that were written before."""
TestSimulationStatus: TypeAlias = Literal["PENDING", "RUNNING", "COMPLETE", "PARTIAL", "FAILED", "CANCELLED"] | str
"""How a simulation stands."""
TestStatus: TypeAlias = Literal["PENDING", "RUNNING", "PASSED", "FAILED", "ERROR", "CANCELLED"] | str
"""How a run or a batch stands."""
TestSuggestionType: TypeAlias = Literal["prompt_change", "node_config", "flow_change", "tone_improvement"] | str
"""What a suggestion would change."""
TestTemplateCategory: TypeAlias = Literal["VOICEMAIL", "ANGRY_CALLER", "HAPPY_PATH", "EDGE_CASE", "TRANSFER"] | str
"""Subject of a template."""
TestTrendDirection: TypeAlias = Literal["improving", "declining", "stable"] | str
"""Where the share of passed runs is going."""
TestTriggerSource: TypeAlias = Literal["api", "dashboard", "ci"] | str
"""From where a batch was started."""
TestTurnLogType: TypeAlias = Literal["decision", "tool_call", "variables", "loop"] | str
"""What happened."""
ToolIntegration: TypeAlias = (
    Literal[
        "bland-sms", "custom-code", "slack", "salesforce", "rest_api", "hubspot", "calendly", "cal-com-v2", "notion"
    ]
    | str
)
"""Service whose action a tool runs; rest_api is a web service of your own."""
ToolLogPeriod: TypeAlias = Literal["today", "week", "month"] | str
"""A span of time that ends now."""
ToolOrder: TypeAlias = Literal["asc", "desc"] | str
"""'desc' when left out."""
ToolRunStatus: TypeAlias = Literal["success", "error"] | str
"""How a run of a tool ended."""
ToolV1Method: TypeAlias = Literal["GET", "POST"] | str
"""Method of the request that a tool sends."""
TornadoStatus: TypeAlias = (
    Literal["RUNNING", "COMPLETED_ALL_PASSED", "COMPLETED_PARTIAL", "TIMEOUT", "STUCK", "CANCELLED", "ERROR"] | str
)
"""How a tornado stands."""
TranscriptBeginningType: TypeAlias = Literal["initial",] | str
"""Kind of the event."""
TranscriptCorrectionType: TypeAlias = Literal["update",] | str
"""Kind of the event."""
TranscriptEndType: TypeAlias = Literal["end",] | str
"""Kind of the event."""
TranscriptSpeaker: TypeAlias = Literal["user", "assistant", "agent-action", "robot"] | str
"""Who said a turn of a conversation, or what acted in its place."""
TranscriptUtteranceType: TypeAlias = Literal["new",] | str
"""Kind of the event."""
TranslationAudioProtocol: TypeAlias = Literal["pcm16", "twilio_ulaw"] | str
"""Form of the audio on the WebSocket, binary frames of 16-bit little-endian PCM or the JSON of Twilio's media streams."""
TranslationEndReason: TypeAlias = Literal["client_disconnect", "max_duration", "error", "api_terminated"] | str
"""Why a session ended. What was sent as a reason follows api_terminated after a colon."""
TranslationLanguage: TypeAlias = (
    Literal[
        "en",
        "es",
        "fr",
        "de",
        "it",
        "pt",
        "nl",
        "pl",
        "sv",
        "fi",
        "da",
        "cs",
        "el",
        "ro",
        "ru",
        "tr",
        "ar",
        "hi",
        "id",
        "tl",
        "zh",
        "ja",
        "ko",
    ]
    | str
)
"""Language of a translation session, as a code of two letters."""
TranslationStatus: TypeAlias = Literal["PENDING", "ACTIVE", "ENDED", "FAILED", "EXPIRED", "ABANDONED"] | str
"""Where a session stands: waiting for a connection (PENDING), connected, ended, failed, ended by its longest duration
(EXPIRED) or never connected (ABANDONED).
"""
TriageActivityKind: TypeAlias = Literal["issue", "agent"] | str
"""Whether an entry is about the issue or comes from a session of the agent."""
TriageActivityType: TypeAlias = (
    Literal[
        "created",
        "status_changed",
        "severity_changed",
        "category_changed",
        "assignee_changed",
        "owner_changed",
        "comment",
        "resource_added",
        "resource_removed",
        "flag_added",
        "flag_removed",
        "relation_added",
        "relation_removed",
        "alert_transition",
        "accepted",
        "declined",
        "merged",
        "session_started",
        "prompt",
        "thought",
        "action",
        "response",
        "artifact",
        "error",
        "session_stopped",
    ]
    | str
)
"""What happened; the values from `session_started` on belong to the agent."""
TriageActorKind: TypeAlias = Literal["user", "system", "agent"] | str
"""Who acted."""
TriageAgentSessionStatus: TypeAlias = (
    Literal["pending", "active", "awaiting_input", "complete", "error", "cancelled"] | str
)
"""State of a session of the triage agent."""
TriageArtifactStatus: TypeAlias = Literal["pending", "ready", "error"] | str
"""Whether an artifact is being made, can be used or failed."""
TriageDateField: TypeAlias = Literal["last_activity_at", "created_at"] | str
"""Date of an issue that a range of days applies to."""
TriageDateRange: TypeAlias = Literal["24h", "7d", "30d", "90d"] | str
"""Time span that ends now."""
TriageIntent: TypeAlias = Literal["fix", "verify", "status"] | str
"""What a prompt asks for - a repair, a check of the draft or a report."""
TriageIssueSort: TypeAlias = Literal["last_activity_at", "created_at", "severity", "status"] | str
"""Field by which issues are sorted."""
TriageOrder: TypeAlias = Literal["asc", "desc"] | str
"""Direction of sorting."""
TriageRelationDirection: TypeAlias = Literal["outgoing", "incoming"] | str
"""Whether the relation starts at the issue that was asked for (`outgoing`) or ends there."""
TriageRelationType: TypeAlias = Literal["related_to", "blocks", "duplicate_of"] | str
"""How an issue stands to another one."""
TriageResourceStatus: TypeAlias = Literal["available", "unavailable"] | str
"""Whether the evidence can still be read; `unavailable` once it is deleted or out of reach."""
TriageResourceType: TypeAlias = Literal["call", "sms_conversation", "file"] | str
"""What kind of evidence a resource is."""
TriageSeverity: TypeAlias = Literal["critical", "high", "medium", "low"] | str
"""How urgent an issue is."""
TriageSource: TypeAlias = Literal["manual", "automated", "client"] | str
"""Who opened an issue - a person (`manual`), a rule (`automated`) or an integration (`client`)."""
TriageStatus: TypeAlias = Literal["backlog", "todo", "in_progress", "in_review", "done", "closed"] | str
"""How far the work on an issue is."""
TtsUsageBucket: TypeAlias = Literal["day", "month"] | str
"""What a point stands for."""
TtsUsagePeriod: TypeAlias = Literal["7d", "30d", "90d", "all"] | str
"""A period that ends now, in days, or all time."""
TtsUsageStatus: TypeAlias = Literal["completed", "failed", "cancelled", "preempted"] | str
"""How it ended."""
VoiceConfigBoost: TypeAlias = Literal[0, 1] | int
"""More expression (1) or not (0), for later engines."""
VoiceSampleFormat: TypeAlias = Literal["audio", "json"] | str
"""'audio' when left out."""
VoiceService: TypeAlias = Literal["BTTS", "BTTS_V2", "BTTS_V3", "LEGACY"] | str
"""Engine that speaks with a voice; LEGACY stands for those from before Bland's own."""
WarmTransferState: TypeAlias = Literal["STARTED", "TIMED_OUT", "CANCELLED", "MERGED", "NO_ANSWER"] | str
"""State of a warm transfer, or of one call in it."""
WebAgentModel: TypeAlias = Literal["base", "turbo"] | str
"""Model of an agent, the able one (base) or the fastest one (turbo), which can't use tools."""
WebAgentStatus: TypeAlias = Literal["success", "error"] | str
"""Whether what was asked for was done."""
WebhookSendType: TypeAlias = Literal["resend", "create", "spawn"] | str
"""Why a webhook was sent: by the call itself (spawn), or by a request."""
WidgetSenderType: TypeAlias = Literal["USER", "ASSISTANT", "LIVE_AGENT"] | str
"""Who wrote a message, the visitor (USER), the widget's agent or a person who took over."""
WidgetThreadEventType: TypeAlias = Literal["MESSAGE", "END_CONVERSATION"] | str
"""What a person does to a conversation, writing into it or ending it."""
