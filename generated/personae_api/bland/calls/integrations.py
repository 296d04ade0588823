# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Integrations."""

from __future__ import annotations

from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, STRING, Array, Enumeration, Map, Reference
from ...types import UNSET, Call, Inputs, Operation, PagedCall, Paging, Unset, given
from .. import models

_LIST_INTEGRATION_ACTIONS = Operation(
    vendor="bland",
    id="listIntegrationActions",
    method="GET",
    path="/v1/integrations/{integration}/actions",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_INTEGRATION_ACTIONS_ANSWER = Reference("personae_api.bland.models.integration_actions", "IntegrationActions")
_LIST_INTEGRATION_RESOURCES = Operation(
    vendor="bland",
    id="listIntegrationResources",
    method="GET",
    path="/v1/integrations/{integration}/resources",
    effect="read",
    answer=("data", "resources"),
    repeatable=True,
)
_LIST_INTEGRATION_RESOURCES_ANSWER = Array(
    Reference("personae_api.bland.models.integration_resource", "IntegrationResource")
)
_LIST_RESOURCES = Operation(
    vendor="bland",
    id="listResources",
    method="GET",
    path="/v1/resources",
    effect="read",
    paging=Paging(
        style="page",
        items=("data", "resources"),
        position="page",
        total=("data", "totalCount"),
        last=("data", "totalPages"),
        current=("data", "page"),
        more=("data", "hasMore"),
        size="limit",
        default_size=50,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "page": Field("page", INTEGER),
            "limit": Field("limit", INTEGER),
            "integration": Field("integration", STRING),
            "is_active": Field("is_active", BOOLEAN),
            "orderBy": Field("order_by", Enumeration("created_at")),
            "orderDirection": Field("order_direction", Enumeration("asc", "desc")),
        }
    ),
)
_LIST_RESOURCES_ANSWER = Array(Reference("personae_api.bland.models.integration_resource", "IntegrationResource"))
_GET_RESOURCE = Operation(
    vendor="bland",
    id="getResource",
    method="GET",
    path="/v1/resources/{resource_id}",
    effect="read",
    answer=("data", "resource"),
    repeatable=True,
)
_GET_RESOURCE_ANSWER = Reference("personae_api.bland.models.integration_resource", "IntegrationResource")
_DELETE_RESOURCE = Operation(
    vendor="bland",
    id="deleteResource",
    method="DELETE",
    path="/v1/resources/{resource_id}",
    effect="delete",
    repeatable=True,
)
_DELETE_RESOURCE_ANSWER = Map(ANY)
_LIST_RESOURCE_ACTIONS = Operation(
    vendor="bland",
    id="listResourceActions",
    method="GET",
    path="/v1/resources/{resource_id}/actions",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_RESOURCE_ACTIONS_ANSWER = Reference("personae_api.bland.models.integration_actions", "IntegrationActions")


def list_integration_actions(integration: str) -> Call[models.IntegrationActions, Literal["bland"]]:
    """GET /v1/integrations/{integration}/actions"""
    return Call(_LIST_INTEGRATION_ACTIONS, _LIST_INTEGRATION_ACTIONS_ANSWER, path={"integration": integration})


def list_integration_resources(integration: str) -> Call[list[models.IntegrationResource], Literal["bland"]]:
    """GET /v1/integrations/{integration}/resources"""
    return Call(_LIST_INTEGRATION_RESOURCES, _LIST_INTEGRATION_RESOURCES_ANSWER, path={"integration": integration})


def list_resources(
    *,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    integration: str | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    order_by: models.IntegrationResourceOrder | Unset = UNSET,
    order_direction: models.IntegrationOrderDirection | Unset = UNSET,
) -> PagedCall[models.IntegrationResource, Literal["bland"]]:
    """GET /v1/resources"""
    return PagedCall(
        _LIST_RESOURCES,
        _LIST_RESOURCES_ANSWER,
        query=given(
            {
                "page": page,
                "limit": limit,
                "integration": integration,
                "is_active": is_active,
                "orderBy": order_by,
                "orderDirection": order_direction,
            }
        ),
    )


def get_resource(resource_id: str) -> Call[models.IntegrationResource, Literal["bland"]]:
    """GET /v1/resources/{resource_id}"""
    return Call(_GET_RESOURCE, _GET_RESOURCE_ANSWER, path={"resource_id": resource_id})


def delete_resource(resource_id: str) -> Call[dict[str, Any], Literal["bland"]]:
    """DELETE /v1/resources/{resource_id}"""
    return Call(_DELETE_RESOURCE, _DELETE_RESOURCE_ANSWER, path={"resource_id": resource_id})


def list_resource_actions(resource_id: str) -> Call[models.IntegrationActions, Literal["bland"]]:
    """GET /v1/resources/{resource_id}/actions"""
    return Call(_LIST_RESOURCE_ACTIONS, _LIST_RESOURCE_ACTIONS_ANSWER, path={"resource_id": resource_id})
