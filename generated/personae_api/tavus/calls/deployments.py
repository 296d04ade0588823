# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Deployments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import BOOLEAN, INTEGER, NULL, STRING, Array, Enumeration, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_DEPLOYMENTS = Operation(
    vendor="tavus",
    id="listDeployments",
    method="GET",
    path="/v2/deployments",
    effect="read",
    paging=Paging(
        style="page", items=("deployments",), position="page", total=("total",), size="limit", first=0, default_size=20
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "limit": Field("limit", INTEGER),
            "page": Field("page", INTEGER),
            "pal_id": Field("pal_id", STRING),
            "search": Field("search", STRING),
            "status": Field("status", STRING),
            "channel": Field("channel", STRING),
            "sort": Field("sort", Enumeration("asc", "desc")),
            "include_thumbnails": Field("include_thumbnails", BOOLEAN),
        }
    ),
)
_LIST_DEPLOYMENTS_ANSWER = Array(Reference("personae_api.tavus.models.deployment", "Deployment"))
_CREATE_DEPLOYMENT = Operation(
    vendor="tavus",
    id="createDeployment",
    method="POST",
    path="/v2/deployments",
    effect="write",
    inputs=Inputs(
        body={
            "pal_id": Field("pal_id", STRING),
            "channel": Field("channel", Enumeration("embed", "landing-page", "widget")),
            "name": Field("name", STRING),
            "status": Field("status", Enumeration("active", "draft", "inactive")),
            "password": Field("password", OneOf(STRING, NULL), secret=True),
            "customization": Field(
                "customization",
                Reference("personae_api.tavus.models.deployment_customization", "DeploymentCustomization"),
            ),
            "limits": Field("limits", Reference("personae_api.tavus.models.deployment_limits", "DeploymentLimits")),
            "allowed_origins": Field("allowed_origins", Array(STRING)),
        }
    ),
)
_CREATE_DEPLOYMENT_ANSWER = Reference("personae_api.tavus.models.deployment", "Deployment")
_GET_DEPLOYMENT = Operation(
    vendor="tavus",
    id="getDeployment",
    method="GET",
    path="/v2/deployments/{deployment_id}",
    effect="read",
    repeatable=True,
)
_GET_DEPLOYMENT_ANSWER = Reference("personae_api.tavus.models.deployment", "Deployment")
_DELETE_DEPLOYMENT = Operation(
    vendor="tavus",
    id="deleteDeployment",
    method="DELETE",
    path="/v2/deployments/{deployment_id}",
    effect="delete",
    repeatable=True,
)
_PATCH_DEPLOYMENT = Operation(
    vendor="tavus",
    id="patchDeployment",
    method="PATCH",
    path="/v2/deployments/{deployment_id}",
    effect="write",
    inputs=Inputs(
        headers={"If-Match": Field("if_match", STRING)},
        whole=Field("body", Array(Reference("personae_api.tavus.models.json_patch_operation", "JsonPatchOperation"))),
    ),
)
_PATCH_DEPLOYMENT_ANSWER = Reference("personae_api.tavus.models.deployment", "Deployment")
_GET_DEPLOYMENT_INIT = Operation(
    vendor="tavus",
    id="getDeploymentInit",
    method="GET",
    path="/v2/deployments/{deployment_id}/init",
    effect="read",
    repeatable=True,
)
_GET_DEPLOYMENT_INIT_ANSWER = Reference("personae_api.tavus.models.deployment_init", "DeploymentInit")
_START_DEPLOYMENT_CONVERSATION = Operation(
    vendor="tavus",
    id="startDeploymentConversation",
    method="POST",
    path="/v2/deployments/{deployment_id}/start",
    effect="bill",
    inputs=Inputs(
        body={
            "password": Field("password", OneOf(STRING, NULL), secret=True),
            "conversational_context": Field("conversational_context", STRING),
            "custom_greeting": Field("custom_greeting", STRING),
            "pal_id": Field("pal_id", STRING),
            "memory_stores": Field("memory_stores", Array(STRING)),
            "captcha_token": Field("captcha_token", STRING, secret=True),
        }
    ),
)
_START_DEPLOYMENT_CONVERSATION_ANSWER = Reference(
    "personae_api.tavus.models.conversation_created", "ConversationCreated"
)
_END_DEPLOYMENT_CONVERSATION = Operation(
    vendor="tavus",
    id="endDeploymentConversation",
    method="POST",
    path="/v2/deployments/{deployment_id}/conversations/{conversation_id}/end",
    effect="write",
)


def list_deployments(
    *,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    pal_id: str | Unset = UNSET,
    search: str | Unset = UNSET,
    status: str | Unset = UNSET,
    channel: str | Unset = UNSET,
    sort: models.SortOrder | Unset = UNSET,
    include_thumbnails: bool | Unset = UNSET,
) -> PagedCall[models.Deployment, Literal["tavus"]]:
    """GET /v2/deployments"""
    return PagedCall(
        _LIST_DEPLOYMENTS,
        _LIST_DEPLOYMENTS_ANSWER,
        query=given(
            {
                "limit": limit,
                "page": page,
                "pal_id": pal_id,
                "search": search,
                "status": status,
                "channel": channel,
                "sort": sort,
                "include_thumbnails": include_thumbnails,
            }
        ),
    )


def create_deployment(
    *,
    pal_id: str,
    channel: models.DeploymentChannel,
    name: str | Unset = UNSET,
    status: models.DeploymentStatus | Unset = UNSET,
    password: str | None | Unset = UNSET,
    customization: models.DeploymentCustomization
    | models.DeploymentCustomizationDict
    | Mapping[str, Any]
    | Unset = UNSET,
    limits: models.DeploymentLimits | models.DeploymentLimitsDict | Unset = UNSET,
    allowed_origins: ListOf[str] | Unset = UNSET,
) -> Call[models.Deployment, Literal["tavus"]]:
    """POST /v2/deployments"""
    return Call(
        _CREATE_DEPLOYMENT,
        _CREATE_DEPLOYMENT_ANSWER,
        json=given(
            {
                "pal_id": pal_id,
                "channel": channel,
                "name": name,
                "status": status,
                "password": password,
                "customization": customization,
                "limits": limits,
                "allowed_origins": allowed_origins,
            }
        ),
    )


def get_deployment(deployment_id: str) -> Call[models.Deployment, Literal["tavus"]]:
    """GET /v2/deployments/{deployment_id}"""
    return Call(_GET_DEPLOYMENT, _GET_DEPLOYMENT_ANSWER, path={"deployment_id": deployment_id})


def delete_deployment(deployment_id: str) -> Call[None, Literal["tavus"]]:
    """DELETE /v2/deployments/{deployment_id}"""
    return Call(_DELETE_DEPLOYMENT, None, path={"deployment_id": deployment_id})


def patch_deployment(
    deployment_id: str,
    body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict],
    *,
    if_match: str | Unset = UNSET,
) -> Call[models.Deployment, Literal["tavus"]]:
    """PATCH /v2/deployments/{deployment_id}"""
    return Call(
        _PATCH_DEPLOYMENT,
        _PATCH_DEPLOYMENT_ANSWER,
        path={"deployment_id": deployment_id},
        headers=given({"If-Match": if_match}),
        json=body,
    )


def get_deployment_init(deployment_id: str) -> Call[models.DeploymentInit, Literal["tavus"]]:
    """GET /v2/deployments/{deployment_id}/init"""
    return Call(_GET_DEPLOYMENT_INIT, _GET_DEPLOYMENT_INIT_ANSWER, path={"deployment_id": deployment_id})


def start_deployment_conversation(
    deployment_id: str,
    *,
    password: str | None | Unset = UNSET,
    conversational_context: str | Unset = UNSET,
    custom_greeting: str | Unset = UNSET,
    pal_id: str | Unset = UNSET,
    memory_stores: ListOf[str] | Unset = UNSET,
    captcha_token: str | Unset = UNSET,
) -> Call[models.ConversationCreated, Literal["tavus"]]:
    """POST /v2/deployments/{deployment_id}/start"""
    return Call(
        _START_DEPLOYMENT_CONVERSATION,
        _START_DEPLOYMENT_CONVERSATION_ANSWER,
        path={"deployment_id": deployment_id},
        json=given(
            {
                "password": password,
                "conversational_context": conversational_context,
                "custom_greeting": custom_greeting,
                "pal_id": pal_id,
                "memory_stores": memory_stores,
                "captcha_token": captcha_token,
            }
        ),
    )


def end_deployment_conversation(deployment_id: str, conversation_id: str) -> Call[Any, Literal["tavus"]]:
    """POST /v2/deployments/{deployment_id}/conversations/{conversation_id}/end"""
    return Call(
        _END_DEPLOYMENT_CONVERSATION, None, path={"deployment_id": deployment_id, "conversation_id": conversation_id}
    )
