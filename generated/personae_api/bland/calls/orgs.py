# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Orgs."""

from __future__ import annotations

from typing import Literal

from ...base import Field
from ...shapes import BOOLEAN, STRING, Array, Enumeration, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, Unset, given
from .. import models

_CREATE_ORG = Operation(
    vendor="bland",
    id="createOrg",
    method="POST",
    path="/v1/orgs/create",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"name": Field("name", STRING)}),
)
_CREATE_ORG_ANSWER = Reference("personae_api.bland.models.org", "Org")
_GET_ORG = Operation(
    vendor="bland",
    id="getOrg",
    method="GET",
    path="/v1/orgs/{org_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_ORG_ANSWER = Reference("personae_api.bland.models.org", "Org")
_DELETE_ORG = Operation(
    vendor="bland",
    id="deleteOrg",
    method="DELETE",
    path="/v1/orgs/{org_id}",
    effect="delete",
    repeatable=True,
    inputs=Inputs(body={"delete_confirm": Field("delete_confirm", STRING)}),
)
_DELETE_ORG_ANSWER = Reference("personae_api.bland.models.org_done", "OrgDone")
_UPDATE_ORG_PROPERTIES = Operation(
    vendor="bland",
    id="updateOrgProperties",
    method="PATCH",
    path="/v1/orgs/{org_id}/properties",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"updates": Field("updates", Reference("personae_api.bland.models.org_updates", "OrgUpdates"))}),
)
_UPDATE_ORG_PROPERTIES_ANSWER = Reference("personae_api.bland.models.org", "Org")
_UPDATE_ORG_SERVICE_VERSION = Operation(
    vendor="bland",
    id="updateOrgServiceVersion",
    method="PATCH",
    path="/v1/orgs/{org_id}/versions/{service}",
    effect="write",
    inputs=Inputs(
        path={"service": Field("service", Enumeration("api_server", "ws_server"))},
        body={"version": Field("version", STRING)},
    ),
)
_UPDATE_ORG_SERVICE_VERSION_ANSWER = Reference("personae_api.bland.models.org_done", "OrgDone")
_GET_ORG_SERVICE_VERSION = Operation(
    vendor="bland",
    id="getOrgServiceVersion",
    method="GET",
    path="/v1/orgs/{org_id}/versions/{service}/current",
    effect="read",
    answer=("data", "version"),
    repeatable=True,
    inputs=Inputs(path={"service": Field("service", Enumeration("api_server", "ws_server"))}),
)
_GET_ORG_SERVICE_VERSION_ANSWER = STRING
_LIST_ORG_SERVICE_VERSIONS = Operation(
    vendor="bland",
    id="listOrgServiceVersions",
    method="GET",
    path="/v1/orgs/{org_id}/versions/{service}/list",
    effect="read",
    answer=("data", "versions"),
    repeatable=True,
    inputs=Inputs(path={"service": Field("service", Enumeration("api_server", "ws_server"))}),
)
_LIST_ORG_SERVICE_VERSIONS_ANSWER = Array(
    Reference("personae_api.bland.models.org_service_version", "OrgServiceVersion")
)
_LIST_MY_ORG_MEMBERSHIPS = Operation(
    vendor="bland",
    id="listMyOrgMemberships",
    method="GET",
    path="/v1/orgs/self/memberships",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_MY_ORG_MEMBERSHIPS_ANSWER = Array(Reference("personae_api.bland.models.org_membership", "OrgMembership"))
_LEAVE_ORG = Operation(
    vendor="bland",
    id="leaveOrg",
    method="DELETE",
    path="/v1/orgs/self/leave",
    effect="delete",
    repeatable=True,
    inputs=Inputs(body={"org_id": Field("org_id", STRING)}),
)
_LEAVE_ORG_ANSWER = Reference("personae_api.bland.models.org_done", "OrgDone")
_LIST_ORG_MEMBERS = Operation(
    vendor="bland",
    id="listOrgMembers",
    method="GET",
    path="/v1/orgs/{org_id}/members",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_ORG_MEMBERS_ANSWER = Array(Reference("personae_api.bland.models.org_member", "OrgMember"))
_UPDATE_ORG_MEMBERS = Operation(
    vendor="bland",
    id="updateOrgMembers",
    method="PATCH",
    path="/v1/orgs/{org_id}/members",
    effect="write",
    inputs=Inputs(
        body={
            "action": Field("action", Enumeration("add", "remove")),
            "target": Field("target", STRING),
            "permissions": Field("permissions", Array(Enumeration("admin", "operator", "owner", "viewer"))),
            "is_invite": Field("is_invite", BOOLEAN),
        }
    ),
)
_UPDATE_ORG_MEMBERS_ANSWER = Reference("personae_api.bland.models.org_done", "OrgDone")
_UPDATE_ORG_MEMBER_PERMISSIONS = Operation(
    vendor="bland",
    id="updateOrgMemberPermissions",
    method="PATCH",
    path="/v1/orgs/{org_id}/members/permissions",
    effect="write",
    answer=("data", "newPermissions"),
    inputs=Inputs(
        body={
            "action": Field("action", Enumeration("add", "remove", "reset", "set")),
            "target": Field("target", STRING),
            "permissions": Field("permissions", Array(Enumeration("admin", "operator", "owner", "viewer"))),
        }
    ),
)
_UPDATE_ORG_MEMBER_PERMISSIONS_ANSWER = Array(Enumeration("admin", "operator", "owner", "viewer"))


def create_org(*, name: str) -> Call[models.Org, Literal["bland"]]:
    """POST /v1/orgs/create"""
    return Call(_CREATE_ORG, _CREATE_ORG_ANSWER, json=given({"name": name}))


def get_org(org_id: str) -> Call[models.Org, Literal["bland"]]:
    """GET /v1/orgs/{org_id}"""
    return Call(_GET_ORG, _GET_ORG_ANSWER, path={"org_id": org_id})


def delete_org(org_id: str, *, delete_confirm: str) -> Call[models.OrgDone, Literal["bland"]]:
    """DELETE /v1/orgs/{org_id}"""
    return Call(
        _DELETE_ORG, _DELETE_ORG_ANSWER, path={"org_id": org_id}, json=given({"delete_confirm": delete_confirm})
    )


def update_org_properties(
    org_id: str, *, updates: models.OrgUpdates | models.OrgUpdatesDict
) -> Call[models.Org, Literal["bland"]]:
    """PATCH /v1/orgs/{org_id}/properties"""
    return Call(
        _UPDATE_ORG_PROPERTIES, _UPDATE_ORG_PROPERTIES_ANSWER, path={"org_id": org_id}, json=given({"updates": updates})
    )


def update_org_service_version(
    org_id: str, service: models.OrgService, *, version: str
) -> Call[models.OrgDone, Literal["bland"]]:
    """PATCH /v1/orgs/{org_id}/versions/{service}"""
    return Call(
        _UPDATE_ORG_SERVICE_VERSION,
        _UPDATE_ORG_SERVICE_VERSION_ANSWER,
        path={"org_id": org_id, "service": service},
        json=given({"version": version}),
    )


def get_org_service_version(org_id: str, service: models.OrgService) -> Call[str, Literal["bland"]]:
    """GET /v1/orgs/{org_id}/versions/{service}/current"""
    return Call(_GET_ORG_SERVICE_VERSION, _GET_ORG_SERVICE_VERSION_ANSWER, path={"org_id": org_id, "service": service})


def list_org_service_versions(
    org_id: str, service: models.OrgService
) -> Call[list[models.OrgServiceVersion], Literal["bland"]]:
    """GET /v1/orgs/{org_id}/versions/{service}/list"""
    return Call(
        _LIST_ORG_SERVICE_VERSIONS, _LIST_ORG_SERVICE_VERSIONS_ANSWER, path={"org_id": org_id, "service": service}
    )


def list_my_org_memberships() -> Call[list[models.OrgMembership], Literal["bland"]]:
    """GET /v1/orgs/self/memberships"""
    return Call(_LIST_MY_ORG_MEMBERSHIPS, _LIST_MY_ORG_MEMBERSHIPS_ANSWER)


def leave_org(*, org_id: str) -> Call[models.OrgDone, Literal["bland"]]:
    """DELETE /v1/orgs/self/leave"""
    return Call(_LEAVE_ORG, _LEAVE_ORG_ANSWER, json=given({"org_id": org_id}))


def list_org_members(org_id: str) -> Call[list[models.OrgMember], Literal["bland"]]:
    """GET /v1/orgs/{org_id}/members"""
    return Call(_LIST_ORG_MEMBERS, _LIST_ORG_MEMBERS_ANSWER, path={"org_id": org_id})


def update_org_members(
    org_id: str,
    *,
    action: models.OrgMembersAction,
    target: str,
    permissions: ListOf[models.OrgPermission] | Unset = UNSET,
    is_invite: bool | Unset = UNSET,
) -> Call[models.OrgDone, Literal["bland"]]:
    """PATCH /v1/orgs/{org_id}/members"""
    return Call(
        _UPDATE_ORG_MEMBERS,
        _UPDATE_ORG_MEMBERS_ANSWER,
        path={"org_id": org_id},
        json=given({"action": action, "target": target, "permissions": permissions, "is_invite": is_invite}),
    )


def update_org_member_permissions(
    org_id: str, *, action: models.OrgMemberPermissionsAction, target: str, permissions: ListOf[models.OrgPermission]
) -> Call[list[models.OrgPermission], Literal["bland"]]:
    """PATCH /v1/orgs/{org_id}/members/permissions"""
    return Call(
        _UPDATE_ORG_MEMBER_PERMISSIONS,
        _UPDATE_ORG_MEMBER_PERMISSIONS_ANSWER,
        path={"org_id": org_id},
        json=given({"action": action, "target": target, "permissions": permissions}),
    )
