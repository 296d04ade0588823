# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Widget."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import DATE_TIME, INTEGER, NULL, NUMBER, STRING, Array, Enumeration, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_WIDGETS_IN_BRIEF = Operation(
    vendor="bland", id="listWidgetsInBrief", method="GET", path="/v1/widget", effect="read", repeatable=True
)
_LIST_WIDGETS_IN_BRIEF_ANSWER = Array(Reference("personae_api.bland.models.widget_brief", "WidgetBrief"))
_CREATE_WIDGET = Operation(
    vendor="bland",
    id="createWidget",
    method="POST",
    path="/v1/widget",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "pathway_id": Field("pathway_id", OneOf(STRING, NULL)),
            "agent_prompt": Field("agent_prompt", OneOf(STRING, NULL)),
            "allowed_domains": Field("allowed_domains", Array(STRING)),
            "messages_per_minute": Field("messages_per_minute", NUMBER),
            "config": Field("config", Reference("personae_api.bland.models.widget_config", "WidgetConfig")),
            "agent_id": Field("agent_id", STRING),
            "webhook_url": Field("webhook_url", STRING),
        }
    ),
)
_CREATE_WIDGET_ANSWER = Reference("personae_api.bland.models.widget", "Widget")
_LIST_WIDGETS = Operation(
    vendor="bland", id="listWidgets", method="GET", path="/v1/widgets", effect="read", answer=("data",), repeatable=True
)
_LIST_WIDGETS_ANSWER = Array(Reference("personae_api.bland.models.widget", "Widget"))
_GET_WIDGET = Operation(
    vendor="bland",
    id="getWidget",
    method="GET",
    path="/v1/widget/{id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_WIDGET_ANSWER = Reference("personae_api.bland.models.widget", "Widget")
_DELETE_WIDGET = Operation(
    vendor="bland", id="deleteWidget", method="DELETE", path="/v1/widget/{id}", effect="delete", repeatable=True
)
_UPDATE_WIDGET = Operation(
    vendor="bland",
    id="updateWidget",
    method="PATCH",
    path="/v1/widget/{id}",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "pathway_id": Field("pathway_id", OneOf(STRING, NULL)),
            "agent_prompt": Field("agent_prompt", OneOf(STRING, NULL)),
            "allowed_domains": Field("allowed_domains", Array(STRING)),
            "messages_per_minute": Field("messages_per_minute", NUMBER),
            "config": Field("config", Reference("personae_api.bland.models.widget_config", "WidgetConfig")),
            "agent_id": Field("agent_id", STRING),
            "webhook_url": Field("webhook_url", STRING),
        }
    ),
)
_UPDATE_WIDGET_ANSWER = Reference("personae_api.bland.models.widget", "Widget")
_LIST_WIDGET_CUSTOM_COMPONENTS = Operation(
    vendor="bland",
    id="listWidgetCustomComponents",
    method="GET",
    path="/v1/widget/custom_components",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_WIDGET_CUSTOM_COMPONENTS_ANSWER = Array(
    Reference("personae_api.bland.models.widget_custom_component", "WidgetCustomComponent")
)
_CREATE_WIDGET_CUSTOM_COMPONENT = Operation(
    vendor="bland",
    id="createWidgetCustomComponent",
    method="POST",
    path="/v1/widget/custom_components",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "widget_id": Field("widget_id", STRING),
            "pathway_id": Field("pathway_id", STRING),
            "pathway_node": Field("pathway_node", STRING),
            "width": Field("width", STRING),
            "height": Field("height", STRING),
            "variables": Field("variables", Array(STRING)),
            "iframe_url": Field("iframe_url", STRING),
        }
    ),
)
_CREATE_WIDGET_CUSTOM_COMPONENT_ANSWER = Reference(
    "personae_api.bland.models.widget_custom_component", "WidgetCustomComponent"
)
_DELETE_WIDGET_CUSTOM_COMPONENT = Operation(
    vendor="bland",
    id="deleteWidgetCustomComponent",
    method="DELETE",
    path="/v1/widget/custom_components/{id}",
    effect="delete",
    repeatable=True,
)
_UPDATE_WIDGET_CUSTOM_COMPONENT = Operation(
    vendor="bland",
    id="updateWidgetCustomComponent",
    method="PATCH",
    path="/v1/widget/custom_components/{id}",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "widget_id": Field("widget_id", STRING),
            "pathway_id": Field("pathway_id", STRING),
            "pathway_node": Field("pathway_node", STRING),
            "width": Field("width", STRING),
            "height": Field("height", STRING),
            "variables": Field("variables", Array(STRING)),
            "iframe_url": Field("iframe_url", STRING),
        }
    ),
)
_UPDATE_WIDGET_CUSTOM_COMPONENT_ANSWER = Reference(
    "personae_api.bland.models.widget_custom_component", "WidgetCustomComponent"
)
_LIST_WIDGET_THREADS = Operation(
    vendor="bland",
    id="listWidgetThreads",
    method="GET",
    path="/v1/widget/{id}/threads",
    effect="read",
    paging=Paging(
        style="page",
        items=("data", "threads"),
        position="page",
        total=("data", "total"),
        size="limit",
        default_size=20,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "page": Field("page", INTEGER),
            "limit": Field("limit", INTEGER),
            "thread_id": Field("thread_id", STRING),
        }
    ),
)
_LIST_WIDGET_THREADS_ANSWER = Array(Reference("personae_api.bland.models.widget_thread", "WidgetThread"))
_RESEND_WIDGET_THREAD_WEBHOOK = Operation(
    vendor="bland",
    id="resendWidgetThreadWebhook",
    method="POST",
    path="/v1/widget/{id}/threads/{thread_id}/webhook",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "type": Field("type", Enumeration("END_CONVERSATION", "MESSAGE")),
            "content": Field("content", STRING),
            "sender_id": Field("sender_id", STRING),
            "created_at": Field("created_at", DATE_TIME),
        }
    ),
)
_RESEND_WIDGET_THREAD_WEBHOOK_ANSWER = OneOf(
    Reference("personae_api.bland.models.widget_live_agent_message", "WidgetLiveAgentMessage"),
    Reference("personae_api.bland.models.widget_ended_thread", "WidgetEndedThread"),
)


def list_widgets_in_brief() -> Call[builtins.list[models.WidgetBrief], Literal["bland"]]:
    """GET /v1/widget"""
    return Call(_LIST_WIDGETS_IN_BRIEF, _LIST_WIDGETS_IN_BRIEF_ANSWER)


def create_widget(
    *,
    allowed_domains: ListOf[str],
    messages_per_minute: float,
    config: models.WidgetConfig | models.WidgetConfigDict | Mapping[str, Any],
    pathway_id: str | None | Unset = UNSET,
    agent_prompt: str | None | Unset = UNSET,
    agent_id: str | Unset = UNSET,
    webhook_url: str | Unset = UNSET,
) -> Call[models.Widget, Literal["bland"]]:
    """POST /v1/widget"""
    return Call(
        _CREATE_WIDGET,
        _CREATE_WIDGET_ANSWER,
        json=given(
            {
                "pathway_id": pathway_id,
                "agent_prompt": agent_prompt,
                "allowed_domains": allowed_domains,
                "messages_per_minute": messages_per_minute,
                "config": config,
                "agent_id": agent_id,
                "webhook_url": webhook_url,
            }
        ),
    )


def list_widgets() -> Call[builtins.list[models.Widget], Literal["bland"]]:
    """GET /v1/widgets"""
    return Call(_LIST_WIDGETS, _LIST_WIDGETS_ANSWER)


def get_widget(id: str) -> Call[models.Widget, Literal["bland"]]:
    """GET /v1/widget/{id}"""
    return Call(_GET_WIDGET, _GET_WIDGET_ANSWER, path={"id": id})


def delete_widget(id: str) -> Call[None, Literal["bland"]]:
    """DELETE /v1/widget/{id}"""
    return Call(_DELETE_WIDGET, None, path={"id": id})


def update_widget(
    id: str,
    *,
    pathway_id: str | None | Unset = UNSET,
    agent_prompt: str | None | Unset = UNSET,
    allowed_domains: ListOf[str] | Unset = UNSET,
    messages_per_minute: float | Unset = UNSET,
    config: models.WidgetConfig | models.WidgetConfigDict | Mapping[str, Any] | Unset = UNSET,
    agent_id: str | Unset = UNSET,
    webhook_url: str | Unset = UNSET,
) -> Call[models.Widget, Literal["bland"]]:
    """PATCH /v1/widget/{id}"""
    return Call(
        _UPDATE_WIDGET,
        _UPDATE_WIDGET_ANSWER,
        path={"id": id},
        json=given(
            {
                "pathway_id": pathway_id,
                "agent_prompt": agent_prompt,
                "allowed_domains": allowed_domains,
                "messages_per_minute": messages_per_minute,
                "config": config,
                "agent_id": agent_id,
                "webhook_url": webhook_url,
            }
        ),
    )


def list_widget_custom_components() -> Call[builtins.list[models.WidgetCustomComponent], Literal["bland"]]:
    """GET /v1/widget/custom_components"""
    return Call(_LIST_WIDGET_CUSTOM_COMPONENTS, _LIST_WIDGET_CUSTOM_COMPONENTS_ANSWER)


def create_widget_custom_component(
    *,
    widget_id: str,
    pathway_id: str,
    pathway_node: str,
    width: str,
    height: str,
    variables: ListOf[str],
    iframe_url: str,
) -> Call[models.WidgetCustomComponent, Literal["bland"]]:
    """POST /v1/widget/custom_components"""
    return Call(
        _CREATE_WIDGET_CUSTOM_COMPONENT,
        _CREATE_WIDGET_CUSTOM_COMPONENT_ANSWER,
        json=given(
            {
                "widget_id": widget_id,
                "pathway_id": pathway_id,
                "pathway_node": pathway_node,
                "width": width,
                "height": height,
                "variables": variables,
                "iframe_url": iframe_url,
            }
        ),
    )


def delete_widget_custom_component(id: str) -> Call[None, Literal["bland"]]:
    """DELETE /v1/widget/custom_components/{id}"""
    return Call(_DELETE_WIDGET_CUSTOM_COMPONENT, None, path={"id": id})


def update_widget_custom_component(
    id: str,
    *,
    widget_id: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_node: str | Unset = UNSET,
    width: str | Unset = UNSET,
    height: str | Unset = UNSET,
    variables: ListOf[str] | Unset = UNSET,
    iframe_url: str | Unset = UNSET,
) -> Call[models.WidgetCustomComponent, Literal["bland"]]:
    """PATCH /v1/widget/custom_components/{id}"""
    return Call(
        _UPDATE_WIDGET_CUSTOM_COMPONENT,
        _UPDATE_WIDGET_CUSTOM_COMPONENT_ANSWER,
        path={"id": id},
        json=given(
            {
                "widget_id": widget_id,
                "pathway_id": pathway_id,
                "pathway_node": pathway_node,
                "width": width,
                "height": height,
                "variables": variables,
                "iframe_url": iframe_url,
            }
        ),
    )


def list_widget_threads(
    id: str, *, page: int | Unset = UNSET, limit: int | Unset = UNSET, thread_id: str | Unset = UNSET
) -> PagedCall[models.WidgetThread, Literal["bland"]]:
    """GET /v1/widget/{id}/threads"""
    return PagedCall(
        _LIST_WIDGET_THREADS,
        _LIST_WIDGET_THREADS_ANSWER,
        path={"id": id},
        query=given({"page": page, "limit": limit, "thread_id": thread_id}),
    )


def resend_widget_thread_webhook(
    id: str,
    thread_id: str,
    *,
    type: models.WidgetThreadEventType,
    content: str | Unset = UNSET,
    sender_id: str | Unset = UNSET,
    created_at: dt.datetime | Unset = UNSET,
) -> Call[models.WidgetLiveAgentMessage | models.WidgetEndedThread, Literal["bland"]]:
    """POST /v1/widget/{id}/threads/{thread_id}/webhook"""
    return Call(
        _RESEND_WIDGET_THREAD_WEBHOOK,
        _RESEND_WIDGET_THREAD_WEBHOOK_ANSWER,
        path={"id": id, "thread_id": thread_id},
        json=given({"type": type, "content": content, "sender_id": sender_id, "created_at": created_at}),
    )
