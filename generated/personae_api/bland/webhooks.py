# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What Bland sends by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, ForwardRef, TypeAlias, Union

from ..events import Events, UnknownEvent
from ..shapes import Reference
from . import models

if TYPE_CHECKING:
    BlandEvent: TypeAlias = Union[
        models.CallCitations,
        models.LiveAgentHandoff,
        models.LiveAgentMessage,
        models.PostCallPayload,
        models.CallProgress,
        models.WidgetConversation,
        models.SmsConversationReport,
        UnknownEvent,
    ]
else:  # no model loads before somebody asks for type hints
    _MODELS = (
        "models.CallCitations",
        "models.LiveAgentHandoff",
        "models.LiveAgentMessage",
        "models.PostCallPayload",
        "models.CallProgress",
        "models.WidgetConversation",
        "models.SmsConversationReport",
    )
    BlandEvent = Union[(*(ForwardRef(name, module=__name__) for name in _MODELS), UnknownEvent)]
"""What an event can be."""

EVENTS: Events[BlandEvent] = Events(
    "bland",
    {
        "event_type": {"citations": Reference("personae_api.bland.models.call_citations", "CallCitations")},
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
        (
            frozenset({"widget_id", "thread_id"}),
            Reference("personae_api.bland.models.widget_conversation", "WidgetConversation"),
        ),
        (
            frozenset({"conversation_id", "agent_number"}),
            Reference("personae_api.bland.models.sms_conversation_report", "SmsConversationReport"),
        ),
    ),
)
"""By what they are recognised."""
