# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Sms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, NULL, NUMBER, STRING, Array, Enumeration, Map, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, PagedCall, Paging, Unset, given
from .. import models

_SEND_SMS = Operation(
    vendor="bland",
    id="sendSms",
    method="POST",
    path="/v1/sms/send",
    effect="bill",
    answer=("data",),
    idempotency_header="idempotency-key",
    inputs=Inputs(
        body={
            "user_number": Field("user_number", STRING),
            "agent_number": Field("agent_number", STRING),
            "agent_message": Field("agent_message", STRING),
            "objective": Field("objective", STRING),
            "request_data": Field("request_data", Map(ANY)),
            "new_conversation": Field("new_conversation", BOOLEAN),
            "persona_id": Field("persona_id", STRING),
            "persona_version": Field("persona_version", Enumeration("draft", "production")),
            "persona_settings": Field(
                "persona_settings", Reference("personae_api.bland.models.sms_persona_settings", "SmsPersonaSettings")
            ),
            "pathway_id": Field("pathway_id", STRING),
            "pathway_version": Field("pathway_version", INTEGER),
            "start_node_id": Field("start_node_id", STRING),
            "webhook": Field("webhook", STRING),
            "metadata": Field("metadata", Map(ANY)),
            "disposition_ids": Field("disposition_ids", Array(STRING)),
            "citation_schema_ids": Field("citation_schema_ids", Array(STRING)),
            "channel": Field("channel", Enumeration("imessage", "sms", "whatsapp")),
            "content_sid": Field("content_sid", STRING),
            "content_variables": Field("content_variables", Map(STRING)),
            "time_out": Field("time_out", NUMBER),
            "timeout_message": Field("timeout_message", STRING),
            "warning_time": Field("warning_time", NUMBER),
            "warning_message": Field("warning_message", STRING),
        }
    ),
)
_SEND_SMS_ANSWER = Reference("personae_api.bland.models.sms_sent", "SmsSent")
_SEND_SMS_BATCH = Operation(
    vendor="bland",
    id="sendSmsBatch",
    method="POST",
    path="/v1/sms/batch",
    effect="bill",
    answer=("data",),
    inputs=Inputs(
        body={
            "file_id": Field("file_id", STRING),
            "global": Field("global_", Reference("personae_api.bland.models.sms_batch_defaults", "SmsBatchDefaults")),
            "column_mapping": Field("column_mapping", Map(STRING)),
        }
    ),
)
_SEND_SMS_BATCH_ANSWER = Reference("personae_api.bland.models.sms_batch", "SmsBatch")
_CREATE_SMS_CONVERSATION = Operation(
    vendor="bland",
    id="createSmsConversation",
    method="POST",
    path="/v1/sms/create",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "user_number": Field("user_number", STRING),
            "agent_number": Field("agent_number", STRING),
            "message": Field("message", STRING),
            "message_sid": Field("message_sid", STRING),
            "curr_pathway_id": Field("curr_pathway_id", STRING),
            "curr_pathway_version": Field("curr_pathway_version", STRING),
            "current_node_id": Field("current_node_id", STRING),
            "request_data": Field("request_data", Map(ANY)),
            "new_conversation": Field("new_conversation", BOOLEAN),
            "sender": Field("sender", Enumeration("AGENT", "HUMAN", "USER")),
            "time_out": Field("time_out", NUMBER),
            "timeout_message": Field("timeout_message", STRING),
            "warning_time": Field("warning_time", NUMBER),
            "warning_message": Field("warning_message", STRING),
        }
    ),
)
_CREATE_SMS_CONVERSATION_ANSWER = Reference("personae_api.bland.models.sms_conversation_start", "SmsConversationStart")
_ANALYZE_SMS_CONVERSATION = Operation(
    vendor="bland",
    id="analyzeSmsConversation",
    method="POST",
    path="/v1/sms/analyze",
    effect="bill",
    answer=("data",),
    inputs=Inputs(body={"schema_id": Field("schema_id", STRING), "conversation_id": Field("conversation_id", STRING)}),
)
_ANALYZE_SMS_CONVERSATION_ANSWER = Reference("personae_api.bland.models.sms_analysis", "SmsAnalysis")
_LIST_SMS_CONVERSATIONS = Operation(
    vendor="bland",
    id="listSmsConversations",
    method="GET",
    path="/v1/sms/conversations",
    effect="read",
    paging=Paging(
        style="page",
        items=("data",),
        position="page",
        total=("extra", "pagination", "totalItems"),
        last=("extra", "pagination", "totalPages"),
        current=("extra", "pagination", "currentPage"),
        size="pageSize",
        default_size=25,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "page": Field("page", INTEGER),
            "pageSize": Field("page_size", INTEGER),
            "sortBy": Field(
                "sort_by",
                Enumeration(
                    "agent_number",
                    "created_at",
                    "curr_pathway_id",
                    "curr_pathway_version",
                    "is_active",
                    "message_count",
                    "timed_out_at",
                    "updated_at",
                    "user_number",
                ),
            ),
            "sortDir": Field("sort_dir", Enumeration("asc", "desc")),
            "filters": Field("filters", STRING),
        }
    ),
)
_LIST_SMS_CONVERSATIONS_ANSWER = Array(
    Reference("personae_api.bland.models.sms_conversation_summary", "SmsConversationSummary")
)
_GET_SMS_CONVERSATION = Operation(
    vendor="bland",
    id="getSmsConversation",
    method="GET",
    path="/v1/sms/conversations/{conversation_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_SMS_CONVERSATION_ANSWER = Reference("personae_api.bland.models.sms_conversation", "SmsConversation")
_DELETE_SMS_CONVERSATION = Operation(
    vendor="bland",
    id="deleteSmsConversation",
    method="DELETE",
    path="/v1/sms/conversations/{conversation_id}",
    effect="delete",
    answer=("data",),
    repeatable=True,
)
_DELETE_SMS_CONVERSATION_ANSWER = Reference(
    "personae_api.bland.models.sms_conversation_deletion", "SmsConversationDeletion"
)
_UPDATE_SMS_CONVERSATION = Operation(
    vendor="bland",
    id="updateSmsConversation",
    method="PATCH",
    path="/v1/sms/conversations/{conversation_id}",
    effect="write",
    inputs=Inputs(body={"is_active": Field("is_active", BOOLEAN)}),
)
_UPDATE_SMS_CONVERSATION_ANSWER = Reference(
    "personae_api.bland.models.sms_conversation_update", "SmsConversationUpdate"
)
_SEND_SMS_CONVERSATION_MESSAGE = Operation(
    vendor="bland",
    id="sendSmsConversationMessage",
    method="POST",
    path="/v1/sms/conversations/{conversation_id}/messages",
    effect="bill",
    answer=("data",),
    idempotency_header="idempotency-key",
    inputs=Inputs(body={"message": Field("message", STRING), "sender": Field("sender", Enumeration("AGENT", "HUMAN"))}),
)
_SEND_SMS_CONVERSATION_MESSAGE_ANSWER = Reference(
    "personae_api.bland.models.sms_conversation_message", "SmsConversationMessage"
)
_DELETE_SMS_CONVERSATION_MESSAGES = Operation(
    vendor="bland",
    id="deleteSmsConversationMessages",
    method="DELETE",
    path="/v1/sms/conversations/{conversation_id}/messages",
    effect="delete",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(body={"message_ids": Field("message_ids", Array(STRING))}),
)
_DELETE_SMS_CONVERSATION_MESSAGES_ANSWER = Reference(
    "personae_api.bland.models.sms_messages_deletion", "SmsMessagesDeletion"
)
_GET_SMS_CONVERSATION_WEBHOOK = Operation(
    vendor="bland",
    id="getSmsConversationWebhook",
    method="GET",
    path="/v1/sms/conversations/{conversation_id}/webhook",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_SMS_CONVERSATION_WEBHOOK_ANSWER = OneOf(
    Reference("personae_api.bland.models.sms_webhook_log", "SmsWebhookLog"), NULL
)
_HAND_OFF_SMS_CONVERSATION = Operation(
    vendor="bland",
    id="handOffSmsConversation",
    method="POST",
    path="/v1/sms/conversations/{conversation_id}/handoff",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "reason": Field("reason", STRING),
            "metadata": Field("metadata", Map(ANY)),
            "actor": Field("actor", STRING),
            "webhook": Field("webhook", STRING),
            "notify_number": Field("notify_number", STRING),
        }
    ),
)
_HAND_OFF_SMS_CONVERSATION_ANSWER = Reference("personae_api.bland.models.sms_handoff", "SmsHandoff")
_RESUME_SMS_CONVERSATION = Operation(
    vendor="bland",
    id="resumeSmsConversation",
    method="POST",
    path="/v1/sms/conversations/{conversation_id}/resume",
    effect="bill",
    answer=("data",),
    idempotency_header="idempotency-key",
    inputs=Inputs(
        body={
            "node_id": Field("node_id", STRING),
            "message": Field("message", STRING),
            "generate_reply": Field("generate_reply", BOOLEAN),
            "actor": Field("actor", STRING),
        }
    ),
)
_RESUME_SMS_CONVERSATION_ANSWER = Reference("personae_api.bland.models.sms_resumption", "SmsResumption")
_END_SMS_CONVERSATION = Operation(
    vendor="bland",
    id="endSmsConversation",
    method="POST",
    path="/v1/sms/conversations/{conversation_id}/end",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"reason": Field("reason", STRING), "actor": Field("actor", STRING)}),
)
_END_SMS_CONVERSATION_ANSWER = Reference("personae_api.bland.models.sms_ending", "SmsEnding")
_CLEAR_SMS_CONVERSATION = Operation(
    vendor="bland",
    id="clearSmsConversation",
    method="POST",
    path="/v1/sms/clear",
    effect="write",
    inputs=Inputs(body={"to": Field("to", STRING), "from": Field("from_", STRING)}),
)
_CLEAR_SMS_CONVERSATION_ANSWER = Reference("personae_api.bland.models.sms_clearing", "SmsClearing")
_GET_SMS_MESSAGES = Operation(
    vendor="bland",
    id="getSmsMessages",
    method="POST",
    path="/v1/sms/messages/get",
    effect="read",
    answer=("messages",),
    repeatable=True,
    inputs=Inputs(body={"to": Field("to", STRING), "from": Field("from_", STRING)}),
)
_GET_SMS_MESSAGES_ANSWER = STRING
_SUBMIT_SMS_REGISTRATION = Operation(
    vendor="bland",
    id="submitSmsRegistration",
    method="POST",
    path="/v1/sms/register",
    effect="write",
    inputs=Inputs(
        body={
            "businessName": Field("business_name", STRING),
            "ein": Field("ein", STRING),
            "vertical": Field(
                "vertical",
                Enumeration(
                    "AGRICULTURE",
                    "AUTOMOTIVE",
                    "BANKING",
                    "CONSTRUCTION",
                    "CONSUMER",
                    "EDUCATION",
                    "ELECTRONICS",
                    "ENERGY",
                    "ENGINEERING",
                    "FAST_MOVING_CONSUMER_GOODS",
                    "FINANCIAL",
                    "FINTECH",
                    "FOOD_AND_BEVERAGE",
                    "GOVERNMENT",
                    "HEALTHCARE",
                    "HOSPITALITY",
                    "INSURANCE",
                    "JEWELRY",
                    "LEGAL",
                    "MANUFACTURING",
                    "MEDIA",
                    "NOT_FOR_PROFIT",
                    "OIL_AND_GAS",
                    "ONLINE",
                    "PROFESSIONAL_SERVICES",
                    "RAW_MATERIALS",
                    "REAL_ESTATE",
                    "RELIGION",
                    "RETAIL",
                    "TECHNOLOGY",
                    "TELECOMMUNICATIONS",
                    "TRANSPORTATION",
                    "TRAVEL",
                ),
            ),
            "address": Field("address", STRING),
            "city": Field("city", STRING),
            "state": Field("state", STRING),
            "postalCode": Field("postal_code", STRING),
            "country": Field("country", STRING),
            "email": Field("email", STRING),
            "type": Field(
                "type",
                Enumeration(
                    "Co-operative",
                    "Corporation",
                    "Limited Liability Corporation",
                    "Non-profit Corporation",
                    "Partnership",
                ),
            ),
            "website": Field("website", STRING),
            "opt_in_info": Field("opt_in_info", STRING),
            "messageSamples": Field("message_samples", Array(STRING)),
            "trusted_user": Field(
                "trusted_user", Reference("personae_api.bland.models.sms_trusted_user", "SmsTrustedUser")
            ),
        }
    ),
)
_SUBMIT_SMS_REGISTRATION_ANSWER = Reference("personae_api.bland.models.sms_registration", "SmsRegistration")
_GET_SMS_REGISTRATION_STATUS = Operation(
    vendor="bland",
    id="getSmsRegistrationStatus",
    method="POST",
    path="/v1/sms/register/status",
    effect="read",
    repeatable=True,
    inputs=Inputs(body={"registration_id": Field("registration_id", STRING)}),
)
_GET_SMS_REGISTRATION_STATUS_ANSWER = Reference(
    "personae_api.bland.models.sms_registration_status", "SmsRegistrationStatus"
)
_TOGGLE_SMS_HUMAN = Operation(
    vendor="bland",
    id="toggleSmsHuman",
    method="POST",
    path="/v1/sms/toggle",
    effect="write",
    inputs=Inputs(body={"phone_number": Field("phone_number", STRING), "on": Field("on", BOOLEAN)}),
)
_TOGGLE_SMS_HUMAN_ANSWER = Reference("personae_api.bland.models.sms_toggled", "SmsToggled")
_UPDATE_SMS_NUMBER_PROMPT = Operation(
    vendor="bland",
    id="updateSmsNumberPrompt",
    method="POST",
    path="/v1/sms/update",
    effect="write",
    inputs=Inputs(
        body={
            "phone_number": Field("phone_number", STRING),
            "channel": Field("channel", Enumeration("imessage", "sms", "whatsapp")),
            "prompt": Field("prompt", STRING),
            "ignore_keywords": Field("ignore_keywords", OneOf(Array(STRING), NULL)),
            "temperature": Field("temperature", NUMBER),
        }
    ),
)
_UPDATE_SMS_NUMBER_PROMPT_ANSWER = Reference("personae_api.bland.models.status_answer", "StatusAnswer")
_UPDATE_SMS_WEBHOOK = Operation(
    vendor="bland",
    id="updateSmsWebhook",
    method="POST",
    path="/v1/sms/webhook/update",
    effect="write",
    inputs=Inputs(body={"phone_number": Field("phone_number", STRING), "webhook": Field("webhook", STRING)}),
)
_UPDATE_SMS_WEBHOOK_ANSWER = Reference("personae_api.bland.models.status_answer", "StatusAnswer")
_LIST_SMS_NUMBERS = Operation(
    vendor="bland",
    id="listSmsNumbers",
    method="GET",
    path="/v1/sms/numbers",
    effect="read",
    answer=("data",),
    repeatable=True,
    inputs=Inputs(query={"channel": Field("channel", Enumeration("imessage", "sms", "whatsapp"))}),
)
_LIST_SMS_NUMBERS_ANSWER = Array(Reference("personae_api.bland.models.sms_number", "SmsNumber"))
_UPDATE_SMS_NUMBER = Operation(
    vendor="bland",
    id="updateSmsNumber",
    method="POST",
    path="/v1/sms/number/update",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "phone_number": Field("phone_number", STRING),
            "channel": Field("channel", Enumeration("imessage", "sms", "whatsapp")),
            "webhook": Field("webhook", STRING),
            "request_data": Field("request_data", OneOf(Map(ANY), Array(ANY))),
            "time_out": Field("time_out", NUMBER),
            "timeout_action": Field("timeout_action", STRING),
            "timeout_message": Field("timeout_message", STRING),
            "warning_time": Field("warning_time", NUMBER),
            "warning_message": Field("warning_message", STRING),
            "messaging_service_sid": Field("messaging_service_sid", STRING),
            "objective": Field("objective", STRING),
            "prompt": Field("prompt", STRING),
            "tools": Field("tools", Array(ANY)),
            "temperature": Field("temperature", NUMBER),
            "pathway_id": Field("pathway_id", STRING),
            "pathway_version": Field("pathway_version", OneOf(STRING, INTEGER)),
            "start_node_id": Field("start_node_id", STRING),
            "restart_after_end_call": Field("restart_after_end_call", BOOLEAN),
            "timezone": Field("timezone", STRING),
            "summary_prompt": Field("summary_prompt", STRING),
            "disposition_ids": Field("disposition_ids", Array(STRING)),
            "citation_schema_ids": Field("citation_schema_ids", Array(STRING)),
        }
    ),
)
_UPDATE_SMS_NUMBER_ANSWER = Reference("personae_api.bland.models.sms_number_update", "SmsNumberUpdate")


def send_sms(
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
) -> Call[models.SmsSent, Literal["bland"]]:
    """POST /v1/sms/send"""
    return Call(
        _SEND_SMS,
        _SEND_SMS_ANSWER,
        json=given(
            {
                "user_number": user_number,
                "agent_number": agent_number,
                "agent_message": agent_message,
                "objective": objective,
                "request_data": request_data,
                "new_conversation": new_conversation,
                "persona_id": persona_id,
                "persona_version": persona_version,
                "persona_settings": persona_settings,
                "pathway_id": pathway_id,
                "pathway_version": pathway_version,
                "start_node_id": start_node_id,
                "webhook": webhook,
                "metadata": metadata,
                "disposition_ids": disposition_ids,
                "citation_schema_ids": citation_schema_ids,
                "channel": channel,
                "content_sid": content_sid,
                "content_variables": content_variables,
                "time_out": time_out,
                "timeout_message": timeout_message,
                "warning_time": warning_time,
                "warning_message": warning_message,
            }
        ),
    )


def send_sms_batch(
    *,
    file_id: str,
    global_: models.SmsBatchDefaults | models.SmsBatchDefaultsDict,
    column_mapping: Mapping[str, str] | Unset = UNSET,
) -> Call[models.SmsBatch, Literal["bland"]]:
    """POST /v1/sms/batch"""
    return Call(
        _SEND_SMS_BATCH,
        _SEND_SMS_BATCH_ANSWER,
        json=given({"file_id": file_id, "global": global_, "column_mapping": column_mapping}),
    )


def create_sms_conversation(
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
) -> Call[models.SmsConversationStart, Literal["bland"]]:
    """POST /v1/sms/create"""
    return Call(
        _CREATE_SMS_CONVERSATION,
        _CREATE_SMS_CONVERSATION_ANSWER,
        json=given(
            {
                "user_number": user_number,
                "agent_number": agent_number,
                "message": message,
                "message_sid": message_sid,
                "curr_pathway_id": curr_pathway_id,
                "curr_pathway_version": curr_pathway_version,
                "current_node_id": current_node_id,
                "request_data": request_data,
                "new_conversation": new_conversation,
                "sender": sender,
                "time_out": time_out,
                "timeout_message": timeout_message,
                "warning_time": warning_time,
                "warning_message": warning_message,
            }
        ),
    )


def analyze_sms_conversation(*, schema_id: str, conversation_id: str) -> Call[models.SmsAnalysis, Literal["bland"]]:
    """POST /v1/sms/analyze"""
    return Call(
        _ANALYZE_SMS_CONVERSATION,
        _ANALYZE_SMS_CONVERSATION_ANSWER,
        json=given({"schema_id": schema_id, "conversation_id": conversation_id}),
    )


def list_sms_conversations(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sort_by: models.SmsConversationOrder | Unset = UNSET,
    sort_dir: models.SmsSortDirection | Unset = UNSET,
    filters: str | Unset = UNSET,
) -> PagedCall[models.SmsConversationSummary, Literal["bland"]]:
    """GET /v1/sms/conversations"""
    return PagedCall(
        _LIST_SMS_CONVERSATIONS,
        _LIST_SMS_CONVERSATIONS_ANSWER,
        query=given({"page": page, "pageSize": page_size, "sortBy": sort_by, "sortDir": sort_dir, "filters": filters}),
    )


def get_sms_conversation(conversation_id: str) -> Call[models.SmsConversation, Literal["bland"]]:
    """GET /v1/sms/conversations/{conversation_id}"""
    return Call(_GET_SMS_CONVERSATION, _GET_SMS_CONVERSATION_ANSWER, path={"conversation_id": conversation_id})


def delete_sms_conversation(conversation_id: str) -> Call[models.SmsConversationDeletion, Literal["bland"]]:
    """DELETE /v1/sms/conversations/{conversation_id}"""
    return Call(_DELETE_SMS_CONVERSATION, _DELETE_SMS_CONVERSATION_ANSWER, path={"conversation_id": conversation_id})


def update_sms_conversation(
    conversation_id: str, *, is_active: bool
) -> Call[models.SmsConversationUpdate, Literal["bland"]]:
    """PATCH /v1/sms/conversations/{conversation_id}"""
    return Call(
        _UPDATE_SMS_CONVERSATION,
        _UPDATE_SMS_CONVERSATION_ANSWER,
        path={"conversation_id": conversation_id},
        json=given({"is_active": is_active}),
    )


def send_sms_conversation_message(
    conversation_id: str, *, message: str, sender: models.SmsWriter | Unset = UNSET
) -> Call[models.SmsConversationMessage, Literal["bland"]]:
    """POST /v1/sms/conversations/{conversation_id}/messages"""
    return Call(
        _SEND_SMS_CONVERSATION_MESSAGE,
        _SEND_SMS_CONVERSATION_MESSAGE_ANSWER,
        path={"conversation_id": conversation_id},
        json=given({"message": message, "sender": sender}),
    )


def delete_sms_conversation_messages(
    conversation_id: str, *, message_ids: ListOf[str]
) -> Call[models.SmsMessagesDeletion, Literal["bland"]]:
    """DELETE /v1/sms/conversations/{conversation_id}/messages"""
    return Call(
        _DELETE_SMS_CONVERSATION_MESSAGES,
        _DELETE_SMS_CONVERSATION_MESSAGES_ANSWER,
        path={"conversation_id": conversation_id},
        json=given({"message_ids": message_ids}),
    )


def get_sms_conversation_webhook(conversation_id: str) -> Call[models.SmsWebhookLog | None, Literal["bland"]]:
    """GET /v1/sms/conversations/{conversation_id}/webhook"""
    return Call(
        _GET_SMS_CONVERSATION_WEBHOOK, _GET_SMS_CONVERSATION_WEBHOOK_ANSWER, path={"conversation_id": conversation_id}
    )


def hand_off_sms_conversation(
    conversation_id: str,
    *,
    reason: str | Unset = UNSET,
    metadata: Mapping[str, Any] | Unset = UNSET,
    actor: str | Unset = UNSET,
    webhook: str | Unset = UNSET,
    notify_number: str | Unset = UNSET,
) -> Call[models.SmsHandoff, Literal["bland"]]:
    """POST /v1/sms/conversations/{conversation_id}/handoff"""
    return Call(
        _HAND_OFF_SMS_CONVERSATION,
        _HAND_OFF_SMS_CONVERSATION_ANSWER,
        path={"conversation_id": conversation_id},
        json=given(
            {"reason": reason, "metadata": metadata, "actor": actor, "webhook": webhook, "notify_number": notify_number}
        ),
    )


def resume_sms_conversation(
    conversation_id: str,
    *,
    node_id: str | Unset = UNSET,
    message: str | Unset = UNSET,
    generate_reply: bool | Unset = UNSET,
    actor: str | Unset = UNSET,
) -> Call[models.SmsResumption, Literal["bland"]]:
    """POST /v1/sms/conversations/{conversation_id}/resume"""
    return Call(
        _RESUME_SMS_CONVERSATION,
        _RESUME_SMS_CONVERSATION_ANSWER,
        path={"conversation_id": conversation_id},
        json=given({"node_id": node_id, "message": message, "generate_reply": generate_reply, "actor": actor}),
    )


def end_sms_conversation(
    conversation_id: str, *, reason: str | Unset = UNSET, actor: str | Unset = UNSET
) -> Call[models.SmsEnding, Literal["bland"]]:
    """POST /v1/sms/conversations/{conversation_id}/end"""
    return Call(
        _END_SMS_CONVERSATION,
        _END_SMS_CONVERSATION_ANSWER,
        path={"conversation_id": conversation_id},
        json=given({"reason": reason, "actor": actor}),
    )


def clear_sms_conversation(*, to: str, from_: str) -> Call[models.SmsClearing, Literal["bland"]]:
    """POST /v1/sms/clear"""
    return Call(_CLEAR_SMS_CONVERSATION, _CLEAR_SMS_CONVERSATION_ANSWER, json=given({"to": to, "from": from_}))


def get_sms_messages(*, to: str | Unset = UNSET, from_: str | Unset = UNSET) -> Call[str, Literal["bland"]]:
    """POST /v1/sms/messages/get"""
    return Call(_GET_SMS_MESSAGES, _GET_SMS_MESSAGES_ANSWER, json=given({"to": to, "from": from_}))


def submit_sms_registration(
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
) -> Call[models.SmsRegistration, Literal["bland"]]:
    """POST /v1/sms/register"""
    return Call(
        _SUBMIT_SMS_REGISTRATION,
        _SUBMIT_SMS_REGISTRATION_ANSWER,
        json=given(
            {
                "businessName": business_name,
                "ein": ein,
                "vertical": vertical,
                "address": address,
                "city": city,
                "state": state,
                "postalCode": postal_code,
                "country": country,
                "email": email,
                "type": type,
                "website": website,
                "opt_in_info": opt_in_info,
                "messageSamples": message_samples,
                "trusted_user": trusted_user,
            }
        ),
    )


def get_sms_registration_status(
    *, registration_id: str | Unset = UNSET
) -> Call[models.SmsRegistrationStatus, Literal["bland"]]:
    """POST /v1/sms/register/status"""
    return Call(
        _GET_SMS_REGISTRATION_STATUS,
        _GET_SMS_REGISTRATION_STATUS_ANSWER,
        json=given({"registration_id": registration_id}),
    )


def toggle_sms_human(
    *, phone_number: str | Unset = UNSET, on: bool | Unset = UNSET
) -> Call[models.SmsToggled, Literal["bland"]]:
    """POST /v1/sms/toggle"""
    return Call(_TOGGLE_SMS_HUMAN, _TOGGLE_SMS_HUMAN_ANSWER, json=given({"phone_number": phone_number, "on": on}))


def update_sms_number_prompt(
    *,
    phone_number: str | Unset = UNSET,
    channel: models.SmsChannel | Unset = UNSET,
    prompt: str | Unset = UNSET,
    ignore_keywords: ListOf[str] | None | Unset = UNSET,
    temperature: float | Unset = UNSET,
) -> Call[models.StatusAnswer, Literal["bland"]]:
    """POST /v1/sms/update"""
    return Call(
        _UPDATE_SMS_NUMBER_PROMPT,
        _UPDATE_SMS_NUMBER_PROMPT_ANSWER,
        json=given(
            {
                "phone_number": phone_number,
                "channel": channel,
                "prompt": prompt,
                "ignore_keywords": ignore_keywords,
                "temperature": temperature,
            }
        ),
    )


def update_sms_webhook(
    *, phone_number: str | Unset = UNSET, webhook: str | Unset = UNSET
) -> Call[models.StatusAnswer, Literal["bland"]]:
    """POST /v1/sms/webhook/update"""
    return Call(
        _UPDATE_SMS_WEBHOOK, _UPDATE_SMS_WEBHOOK_ANSWER, json=given({"phone_number": phone_number, "webhook": webhook})
    )


def list_sms_numbers(*, channel: models.SmsChannel | Unset = UNSET) -> Call[list[models.SmsNumber], Literal["bland"]]:
    """GET /v1/sms/numbers"""
    return Call(_LIST_SMS_NUMBERS, _LIST_SMS_NUMBERS_ANSWER, query=given({"channel": channel}))


def update_sms_number(
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
) -> Call[models.SmsNumberUpdate, Literal["bland"]]:
    """POST /v1/sms/number/update"""
    return Call(
        _UPDATE_SMS_NUMBER,
        _UPDATE_SMS_NUMBER_ANSWER,
        json=given(
            {
                "phone_number": phone_number,
                "channel": channel,
                "webhook": webhook,
                "request_data": request_data,
                "time_out": time_out,
                "timeout_action": timeout_action,
                "timeout_message": timeout_message,
                "warning_time": warning_time,
                "warning_message": warning_message,
                "messaging_service_sid": messaging_service_sid,
                "objective": objective,
                "prompt": prompt,
                "tools": tools,
                "temperature": temperature,
                "pathway_id": pathway_id,
                "pathway_version": pathway_version,
                "start_node_id": start_node_id,
                "restart_after_end_call": restart_after_end_call,
                "timezone": timezone,
                "summary_prompt": summary_prompt,
                "disposition_ids": disposition_ids,
                "citation_schema_ids": citation_schema_ids,
            }
        ),
    )
