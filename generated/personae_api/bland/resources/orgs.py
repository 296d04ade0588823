# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Orgs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import orgs as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Orgs:
    """Organisations, which own everything else, with their settings and the versions of Bland's servers that they run
    on, and the people in them.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> OrgsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: OrgsWithResponse = with_response(self)
        return whole

    def create(self, *, name: str) -> models.Org:
        """Create an organisation.

        Makes an organisation on the starter plan, owned by the user of the key.

        Args:
            name: Name that people see.

        Sends `POST /v1/orgs/create`.
        """
        return self._client._fetch(calls.create_org(name=name))

    def get(self, org_id: str) -> models.Org:
        """Get an organisation.

        Reads one organisation with its plan, its state and its settings.

        Args:
            org_id: Id of the organisation.

        Sends `GET /v1/orgs/{org_id}`.
        """
        return self._client._fetch(calls.get_org(org_id))

    def delete(self, org_id: str, *, delete_confirm: str) -> models.OrgDone:
        """Delete an organisation.

        Removes an organisation, with everything it owns. The slug must be sent along, as a proof that this one is
        meant.

        This deletes something, which cannot be undone.

        Args:
            org_id: Id of the organisation.
            delete_confirm: Slug of the organisation to delete.

        Sends `DELETE /v1/orgs/{org_id}`.
        """
        return self._client._fetch(calls.delete_org(org_id, delete_confirm=delete_confirm))

    def update_properties(self, org_id: str, *, updates: models.OrgUpdates | models.OrgUpdatesDict) -> models.Org:
        """Change an organisation.

        Changes the name or the settings of an organisation; what is left out stays as it is.

        Args:
            org_id: Id of the organisation.
            updates: What to change of an organisation.

        Sends `PATCH /v1/orgs/{org_id}/properties`.
        """
        return self._client._fetch(calls.update_org_properties(org_id, updates=updates))

    def update_service_version(self, org_id: str, service: models.OrgService, *, version: str) -> models.OrgDone:
        """Choose the version of a service.

        Moves an organisation to another version of one of Bland's servers; the list of versions has the ids.

        Args:
            org_id: Id of the organisation.
            service: Which of Bland's servers, the one for the API or the one for WebSockets.
            version: Id of the version to run on.

        Sends `PATCH /v1/orgs/{org_id}/versions/{service}`.
        """
        return self._client._fetch(calls.update_org_service_version(org_id, service, version=version))

    def get_service_version(self, org_id: str, service: models.OrgService) -> str:
        """Get the version of a service.

        Returns the id of the version that an organisation runs on.

        Args:
            org_id: Id of the organisation.
            service: Which of Bland's servers, the one for the API or the one for WebSockets.

        Sends `GET /v1/orgs/{org_id}/versions/{service}/current`.
        """
        return self._client._fetch(calls.get_org_service_version(org_id, service))

    def list_service_versions(self, org_id: str, service: models.OrgService) -> list[models.OrgServiceVersion]:
        """List the versions of a service.

        Returns all versions of one of Bland's servers that an organisation can choose from, at once.

        Args:
            org_id: Id of the organisation.
            service: Which of Bland's servers, the one for the API or the one for WebSockets.

        Sends `GET /v1/orgs/{org_id}/versions/{service}/list`.
        """
        return self._client._fetch(calls.list_org_service_versions(org_id, service))

    def list_my_memberships(self) -> list[models.OrgMembership]:
        """List your own memberships.

        Returns all organisations that the user of the key belongs to, and what they may do there.

        Sends `GET /v1/orgs/self/memberships`.
        """
        return self._client._fetch(calls.list_my_org_memberships())

    def leave(self, *, org_id: str) -> models.OrgDone:
        """Leave an organisation.

        Ends the membership of the user of the key; somebody else has to let them in again.

        Args:
            org_id: Id of the organisation to leave.

        Sends `DELETE /v1/orgs/self/leave`.
        """
        return self._client._fetch(calls.leave_org(org_id=org_id))

    def list_members(self, org_id: str) -> list[models.OrgMember]:
        """List members.

        Returns all people of an organisation at once, with what they may do and how to reach them.

        Args:
            org_id: Id of the organisation.

        Sends `GET /v1/orgs/{org_id}/members`.
        """
        return self._client._fetch(calls.list_org_members(org_id))

    def update_members(
        self,
        org_id: str,
        *,
        action: models.OrgMembersAction,
        target: str,
        permissions: ListOf[models.OrgPermission] | Unset = UNSET,
        is_invite: bool | Unset = UNSET,
    ) -> models.OrgDone:
        """Add or remove a member.

        Adds one person to an organisation or removes one. Adding needs `permissions`, removing needs `is_invite`.
        The pages disagree about `target`: one speaks of user ids, another of phone numbers.

        Args:
            org_id: Id of the organisation.
            action: What to do.
            target: Whom to add or remove, by user id or, for an invitation, by phone number in E.164 form.
            permissions: What the person may do; needed to add.
            is_invite: Take back an invitation instead of a membership; needed to remove.

        Sends `PATCH /v1/orgs/{org_id}/members`.
        """
        return self._client._fetch(
            calls.update_org_members(org_id, action=action, target=target, permissions=permissions, is_invite=is_invite)
        )

    def update_member_permissions(
        self,
        org_id: str,
        *,
        action: models.OrgMemberPermissionsAction,
        target: str,
        permissions: ListOf[models.OrgPermission],
    ) -> list[models.OrgPermission]:
        """Change what a member may do.

        Adds to, takes from or replaces the permissions of one member, and returns those in force afterwards.

        Args:
            org_id: Id of the organisation.
            action: What to do with the permissions.
            target: User id of the member.
            permissions: Permissions to do it with.

        Sends `PATCH /v1/orgs/{org_id}/members/permissions`.
        """
        return self._client._fetch(
            calls.update_org_member_permissions(org_id, action=action, target=target, permissions=permissions)
        )


class AsyncOrgs:
    """Organisations, which own everything else, with their settings and the versions of Bland's servers that they run
    on, and the people in them.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncOrgsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncOrgsWithResponse = with_response(self)
        return whole

    async def create(self, *, name: str) -> models.Org:
        """Create an organisation.

        Makes an organisation on the starter plan, owned by the user of the key.

        Args:
            name: Name that people see.

        Sends `POST /v1/orgs/create`.
        """
        return await self._client._fetch(calls.create_org(name=name))

    async def get(self, org_id: str) -> models.Org:
        """Get an organisation.

        Reads one organisation with its plan, its state and its settings.

        Args:
            org_id: Id of the organisation.

        Sends `GET /v1/orgs/{org_id}`.
        """
        return await self._client._fetch(calls.get_org(org_id))

    async def delete(self, org_id: str, *, delete_confirm: str) -> models.OrgDone:
        """Delete an organisation.

        Removes an organisation, with everything it owns. The slug must be sent along, as a proof that this one is
        meant.

        This deletes something, which cannot be undone.

        Args:
            org_id: Id of the organisation.
            delete_confirm: Slug of the organisation to delete.

        Sends `DELETE /v1/orgs/{org_id}`.
        """
        return await self._client._fetch(calls.delete_org(org_id, delete_confirm=delete_confirm))

    async def update_properties(self, org_id: str, *, updates: models.OrgUpdates | models.OrgUpdatesDict) -> models.Org:
        """Change an organisation.

        Changes the name or the settings of an organisation; what is left out stays as it is.

        Args:
            org_id: Id of the organisation.
            updates: What to change of an organisation.

        Sends `PATCH /v1/orgs/{org_id}/properties`.
        """
        return await self._client._fetch(calls.update_org_properties(org_id, updates=updates))

    async def update_service_version(self, org_id: str, service: models.OrgService, *, version: str) -> models.OrgDone:
        """Choose the version of a service.

        Moves an organisation to another version of one of Bland's servers; the list of versions has the ids.

        Args:
            org_id: Id of the organisation.
            service: Which of Bland's servers, the one for the API or the one for WebSockets.
            version: Id of the version to run on.

        Sends `PATCH /v1/orgs/{org_id}/versions/{service}`.
        """
        return await self._client._fetch(calls.update_org_service_version(org_id, service, version=version))

    async def get_service_version(self, org_id: str, service: models.OrgService) -> str:
        """Get the version of a service.

        Returns the id of the version that an organisation runs on.

        Args:
            org_id: Id of the organisation.
            service: Which of Bland's servers, the one for the API or the one for WebSockets.

        Sends `GET /v1/orgs/{org_id}/versions/{service}/current`.
        """
        return await self._client._fetch(calls.get_org_service_version(org_id, service))

    async def list_service_versions(self, org_id: str, service: models.OrgService) -> list[models.OrgServiceVersion]:
        """List the versions of a service.

        Returns all versions of one of Bland's servers that an organisation can choose from, at once.

        Args:
            org_id: Id of the organisation.
            service: Which of Bland's servers, the one for the API or the one for WebSockets.

        Sends `GET /v1/orgs/{org_id}/versions/{service}/list`.
        """
        return await self._client._fetch(calls.list_org_service_versions(org_id, service))

    async def list_my_memberships(self) -> list[models.OrgMembership]:
        """List your own memberships.

        Returns all organisations that the user of the key belongs to, and what they may do there.

        Sends `GET /v1/orgs/self/memberships`.
        """
        return await self._client._fetch(calls.list_my_org_memberships())

    async def leave(self, *, org_id: str) -> models.OrgDone:
        """Leave an organisation.

        Ends the membership of the user of the key; somebody else has to let them in again.

        Args:
            org_id: Id of the organisation to leave.

        Sends `DELETE /v1/orgs/self/leave`.
        """
        return await self._client._fetch(calls.leave_org(org_id=org_id))

    async def list_members(self, org_id: str) -> list[models.OrgMember]:
        """List members.

        Returns all people of an organisation at once, with what they may do and how to reach them.

        Args:
            org_id: Id of the organisation.

        Sends `GET /v1/orgs/{org_id}/members`.
        """
        return await self._client._fetch(calls.list_org_members(org_id))

    async def update_members(
        self,
        org_id: str,
        *,
        action: models.OrgMembersAction,
        target: str,
        permissions: ListOf[models.OrgPermission] | Unset = UNSET,
        is_invite: bool | Unset = UNSET,
    ) -> models.OrgDone:
        """Add or remove a member.

        Adds one person to an organisation or removes one. Adding needs `permissions`, removing needs `is_invite`.
        The pages disagree about `target`: one speaks of user ids, another of phone numbers.

        Args:
            org_id: Id of the organisation.
            action: What to do.
            target: Whom to add or remove, by user id or, for an invitation, by phone number in E.164 form.
            permissions: What the person may do; needed to add.
            is_invite: Take back an invitation instead of a membership; needed to remove.

        Sends `PATCH /v1/orgs/{org_id}/members`.
        """
        return await self._client._fetch(
            calls.update_org_members(org_id, action=action, target=target, permissions=permissions, is_invite=is_invite)
        )

    async def update_member_permissions(
        self,
        org_id: str,
        *,
        action: models.OrgMemberPermissionsAction,
        target: str,
        permissions: ListOf[models.OrgPermission],
    ) -> list[models.OrgPermission]:
        """Change what a member may do.

        Adds to, takes from or replaces the permissions of one member, and returns those in force afterwards.

        Args:
            org_id: Id of the organisation.
            action: What to do with the permissions.
            target: User id of the member.
            permissions: Permissions to do it with.

        Sends `PATCH /v1/orgs/{org_id}/members/permissions`.
        """
        return await self._client._fetch(
            calls.update_org_member_permissions(org_id, action=action, target=target, permissions=permissions)
        )


if TYPE_CHECKING:

    class OrgsWithResponse:
        """`Orgs`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Orgs) -> None:
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.update_properties = answered(resource.update_properties)
            self.update_service_version = answered(resource.update_service_version)
            self.get_service_version = answered(resource.get_service_version)
            self.list_service_versions = answered(resource.list_service_versions)
            self.list_my_memberships = answered(resource.list_my_memberships)
            self.leave = answered(resource.leave)
            self.list_members = answered(resource.list_members)
            self.update_members = answered(resource.update_members)
            self.update_member_permissions = answered(resource.update_member_permissions)

    class AsyncOrgsWithResponse:
        """`AsyncOrgs`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncOrgs) -> None:
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.update_properties = async_answered(resource.update_properties)
            self.update_service_version = async_answered(resource.update_service_version)
            self.get_service_version = async_answered(resource.get_service_version)
            self.list_service_versions = async_answered(resource.list_service_versions)
            self.list_my_memberships = async_answered(resource.list_my_memberships)
            self.leave = async_answered(resource.leave)
            self.list_members = async_answered(resource.list_members)
            self.update_members = async_answered(resource.update_members)
            self.update_member_permissions = async_answered(resource.update_member_permissions)

else:
    OrgsWithResponse, AsyncOrgsWithResponse = Orgs, AsyncOrgs
