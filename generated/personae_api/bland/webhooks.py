# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What Bland sends by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, ForwardRef, TypeAlias, Union

from ..events import Events, UnknownEvent
from ..shapes import Reference
from . import models

if TYPE_CHECKING:
    BlandEvent: TypeAlias = Union[
        models.PostCallPayload,
        models.CallEvals,
        models.PathwayCallInit,
        models.PathwayCallTransition,
        models.PathwayCallTag,
        models.PathwayCallTranscript,
        models.PathwayCallInterrupt,
        models.PathwayCallButton,
        models.PathwayCallLlmAction,
        models.PathwayCallWebhookInvoke,
        models.PathwayCallWebhookResult,
        models.PathwayCallWebhookMapping,
        models.PathwayCallToolInvoke,
        models.PathwayCallToolResult,
        models.PathwayCallKnowledgeInvoke,
        models.PathwayCallKnowledgeResult,
        models.PathwayCallSmsInvoke,
        models.PathwayCallSmsResult,
        models.PathwayCallSchedulingInvoke,
        models.PathwayCallSchedulingResult,
        models.PathwayCallLoopInvoke,
        models.PathwayCallLoopResult,
        models.PathwayCallExtractionInvoke,
        models.PathwayCallExtractionResult,
        models.PathwayCallCodeInvoke,
        models.PathwayCallCodeResult,
        models.PathwayCallCodeError,
        models.PathwayCallPathwayTransferInvoke,
        models.PathwayCallPathwayTransferResult,
        models.PathwayCallTransferInvoke,
        models.PathwayCallTransferResult,
        models.PathwayCallUnitTestInvoke,
        models.PathwayCallUnitTestResult,
        models.PathwayCallProblem,
        models.LiveAgentHandoff,
        models.LiveAgentMessage,
        models.CallProgress,
        models.CallCitations,
        models.CallDispositions,
        models.WidgetConversation,
        models.BatchReport,
        models.SmsConversationReport,
        models.SmsMessageReport,
        UnknownEvent,
    ]
else:  # no model loads before somebody asks for type hints
    _MODELS = (
        "models.PostCallPayload",
        "models.CallEvals",
        "models.PathwayCallInit",
        "models.PathwayCallTransition",
        "models.PathwayCallTag",
        "models.PathwayCallTranscript",
        "models.PathwayCallInterrupt",
        "models.PathwayCallButton",
        "models.PathwayCallLlmAction",
        "models.PathwayCallWebhookInvoke",
        "models.PathwayCallWebhookResult",
        "models.PathwayCallWebhookMapping",
        "models.PathwayCallToolInvoke",
        "models.PathwayCallToolResult",
        "models.PathwayCallKnowledgeInvoke",
        "models.PathwayCallKnowledgeResult",
        "models.PathwayCallSmsInvoke",
        "models.PathwayCallSmsResult",
        "models.PathwayCallSchedulingInvoke",
        "models.PathwayCallSchedulingResult",
        "models.PathwayCallLoopInvoke",
        "models.PathwayCallLoopResult",
        "models.PathwayCallExtractionInvoke",
        "models.PathwayCallExtractionResult",
        "models.PathwayCallCodeInvoke",
        "models.PathwayCallCodeResult",
        "models.PathwayCallCodeError",
        "models.PathwayCallPathwayTransferInvoke",
        "models.PathwayCallPathwayTransferResult",
        "models.PathwayCallTransferInvoke",
        "models.PathwayCallTransferResult",
        "models.PathwayCallUnitTestInvoke",
        "models.PathwayCallUnitTestResult",
        "models.PathwayCallProblem",
        "models.LiveAgentHandoff",
        "models.LiveAgentMessage",
        "models.CallProgress",
        "models.CallCitations",
        "models.CallDispositions",
        "models.WidgetConversation",
        "models.BatchReport",
        "models.SmsConversationReport",
        "models.SmsMessageReport",
    )
    BlandEvent = Union[(*(ForwardRef(name, module=__name__) for name in _MODELS), UnknownEvent)]
"""What an event can be."""

EVENTS: Events[BlandEvent] = Events(
    "bland",
    {
        "event_type": {
            "multiple": Reference("personae_api.bland.models.post_call_payload", "PostCallPayload"),
            "corrected_transcript": Reference("personae_api.bland.models.post_call_payload", "PostCallPayload"),
            "post_transfer_transcript": Reference("personae_api.bland.models.post_call_payload", "PostCallPayload"),
            "live_translation_transcript": Reference("personae_api.bland.models.post_call_payload", "PostCallPayload"),
            "evals": Reference("personae_api.bland.models.call_evals", "CallEvals"),
            "conversation.init": Reference("personae_api.bland.models.pathway_call_init", "PathwayCallInit"),
            "node.transition": Reference("personae_api.bland.models.pathway_call_transition", "PathwayCallTransition"),
            "node.tag": Reference("personae_api.bland.models.pathway_call_tag", "PathwayCallTag"),
            "transcript.user": Reference("personae_api.bland.models.pathway_call_transcript", "PathwayCallTranscript"),
            "transcript.assistant": Reference(
                "personae_api.bland.models.pathway_call_transcript", "PathwayCallTranscript"
            ),
            "interrupt.early": Reference("personae_api.bland.models.pathway_call_interrupt", "PathwayCallInterrupt"),
            "interrupt.late": Reference("personae_api.bland.models.pathway_call_interrupt", "PathwayCallInterrupt"),
            "button.press": Reference("personae_api.bland.models.pathway_call_button", "PathwayCallButton"),
            "llm.action": Reference("personae_api.bland.models.pathway_call_llm_action", "PathwayCallLlmAction"),
            "webhook.invoke": Reference(
                "personae_api.bland.models.pathway_call_webhook_invoke", "PathwayCallWebhookInvoke"
            ),
            "webhook.result": Reference(
                "personae_api.bland.models.pathway_call_webhook_result", "PathwayCallWebhookResult"
            ),
            "webhook.mapping": Reference(
                "personae_api.bland.models.pathway_call_webhook_mapping", "PathwayCallWebhookMapping"
            ),
            "tool.invoke": Reference("personae_api.bland.models.pathway_call_tool_invoke", "PathwayCallToolInvoke"),
            "tool.result": Reference("personae_api.bland.models.pathway_call_tool_result", "PathwayCallToolResult"),
            "kb.invoke": Reference(
                "personae_api.bland.models.pathway_call_knowledge_invoke", "PathwayCallKnowledgeInvoke"
            ),
            "kb.result": Reference(
                "personae_api.bland.models.pathway_call_knowledge_result", "PathwayCallKnowledgeResult"
            ),
            "sms.invoke": Reference("personae_api.bland.models.pathway_call_sms_invoke", "PathwayCallSmsInvoke"),
            "sms.result": Reference("personae_api.bland.models.pathway_call_sms_result", "PathwayCallSmsResult"),
            "scheduling.invoke": Reference(
                "personae_api.bland.models.pathway_call_scheduling_invoke", "PathwayCallSchedulingInvoke"
            ),
            "scheduling.result": Reference(
                "personae_api.bland.models.pathway_call_scheduling_result", "PathwayCallSchedulingResult"
            ),
            "loop_condition.invoke": Reference(
                "personae_api.bland.models.pathway_call_loop_invoke", "PathwayCallLoopInvoke"
            ),
            "loop_condition.result": Reference(
                "personae_api.bland.models.pathway_call_loop_result", "PathwayCallLoopResult"
            ),
            "var_extraction.invoke": Reference(
                "personae_api.bland.models.pathway_call_extraction_invoke", "PathwayCallExtractionInvoke"
            ),
            "var_extraction.result": Reference(
                "personae_api.bland.models.pathway_call_extraction_result", "PathwayCallExtractionResult"
            ),
            "custom_code.invoke": Reference(
                "personae_api.bland.models.pathway_call_code_invoke", "PathwayCallCodeInvoke"
            ),
            "custom_code.result": Reference(
                "personae_api.bland.models.pathway_call_code_result", "PathwayCallCodeResult"
            ),
            "custom_code.error": Reference("personae_api.bland.models.pathway_call_code_error", "PathwayCallCodeError"),
            "transfer_pathway.invoke": Reference(
                "personae_api.bland.models.pathway_call_pathway_transfer_invoke", "PathwayCallPathwayTransferInvoke"
            ),
            "transfer_pathway.result": Reference(
                "personae_api.bland.models.pathway_call_pathway_transfer_result", "PathwayCallPathwayTransferResult"
            ),
            "transfer_call.invoke": Reference(
                "personae_api.bland.models.pathway_call_transfer_invoke", "PathwayCallTransferInvoke"
            ),
            "transfer_call.result": Reference(
                "personae_api.bland.models.pathway_call_transfer_result", "PathwayCallTransferResult"
            ),
            "unit_test.invoke": Reference(
                "personae_api.bland.models.pathway_call_unit_test_invoke", "PathwayCallUnitTestInvoke"
            ),
            "unit_test.result": Reference(
                "personae_api.bland.models.pathway_call_unit_test_result", "PathwayCallUnitTestResult"
            ),
            "webhook.error": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
            "webhook.warning": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
            "tool.error": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
            "tool.warning": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
            "kb.error": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
            "kb.warning": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
            "sms.error": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
            "sms.warning": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
            "scheduling.error": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
            "scheduling.warning": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
            "loop_condition.error": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
            "loop_condition.warning": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
            "var_extraction.error": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
            "var_extraction.warning": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
            "custom_code.warning": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
            "transfer_pathway.error": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
            "transfer_pathway.warning": Reference(
                "personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"
            ),
            "transfer_call.error": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
            "transfer_call.warning": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
            "unit_test.error": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
            "unit_test.warning": Reference("personae_api.bland.models.pathway_call_problem", "PathwayCallProblem"),
        },
        "type": {
            "INITIAL_CONVERSATION": Reference("personae_api.bland.models.live_agent_handoff", "LiveAgentHandoff"),
            "MESSAGE": Reference("personae_api.bland.models.live_agent_message", "LiveAgentMessage"),
        },
    },
    (
        (frozenset({"call_id", "status"}), Reference("personae_api.bland.models.post_call_payload", "PostCallPayload")),
        (
            frozenset({"call_id", "category", "message"}),
            Reference("personae_api.bland.models.call_progress", "CallProgress"),
        ),
        (frozenset({"call_id", "citations"}), Reference("personae_api.bland.models.call_citations", "CallCitations")),
        (
            frozenset({"call_id", "agent_dispositions"}),
            Reference("personae_api.bland.models.call_dispositions", "CallDispositions"),
        ),
        (
            frozenset({"widget_id", "thread_id"}),
            Reference("personae_api.bland.models.widget_conversation", "WidgetConversation"),
        ),
        (
            frozenset({"batch_id", "status", "timestamp"}),
            Reference("personae_api.bland.models.batch_report", "BatchReport"),
        ),
        (
            frozenset({"conversation_id", "agent_number", "status"}),
            Reference("personae_api.bland.models.sms_conversation_report", "SmsConversationReport"),
        ),
        (
            frozenset({"conversation_id", "agent_number", "message"}),
            Reference("personae_api.bland.models.sms_message_report", "SmsMessageReport"),
        ),
    ),
)
"""By what they are recognised."""
