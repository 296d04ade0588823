# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Meetings."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import meetings as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class Meetings:
    """Personas that join a meeting of Google Meet, Zoom or Microsoft Teams."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> MeetingsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: MeetingsWithResponse = with_response(self)
        return whole

    def list_invites(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        status: models.MeetingInviteStatus | Unset = UNSET,
    ) -> results.Paginator[models.MeetingInvite]:
        """List meeting invites.

        Returns the meetings that personas of your organization were invited to, one page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Which page to return, counted from 1. At least 1, 1 when left out.
            per_page: How many items a page holds. At least 1, at most 100, 10 when left out.
            status: Keep only invites of which this has become.

        Sends `GET /v1/meetings/invites`.
        """
        return self._client._paginate(calls.list_meeting_invites(page=page, per_page=per_page, status=status))

    def create_invite(
        self,
        *,
        meeting_url: str,
        display_name: str | Unset = UNSET,
        region: models.MeetingRegion | Unset = UNSET,
        region_policy: models.RegionPolicy | Unset = UNSET,
        join_at: dt.datetime | Unset = UNSET,
        group_call: bool | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        persona_config: models.MeetingInvitePersonaConfig
        | models.MeetingInvitePersonaConfigDict
        | Mapping[str, Any]
        | Unset = UNSET,
        session_options: models.MeetingInviteSessionOptions | models.MeetingInviteSessionOptionsDict | Unset = UNSET,
        client_label: str | Unset = UNSET,
    ) -> models.MeetingInvite:
        """Invite a persona to a meeting.

        Sends a persona into a Google Meet, Zoom or Microsoft Teams meeting, at once or at a given time. The persona
        is a saved one, by its id, or is described in full for this meeting only. It comes as a guest, so that
        somebody in the meeting may have to let it in; get the invite again to see how far it is. In the meeting it
        holds a session, which is billed as any other.

        This costs money.

        Args:
            meeting_url: Address by which people join the meeting.
            display_name: Name under which the persona takes part. At most 100 characters.
            region: Region from which the persona connects.
            region_policy: Whether another region will do when nothing is free in this one: `preferred` allows it,
                `strict` does not. 'preferred' when left out.
            join_at: When to join; at once if left out.
            group_call: Whether to expect several people, who talk among themselves too. True when left out.
            persona_id: Id of a saved persona; leave it out when `personaConfig` is sent.
            persona_config: A persona for this meeting only; leave it out when `personaId` is sent.
            session_options: Settings of the session in a meeting that do not belong to the persona.
            client_label: Label of your own that the session carries. At most 128 characters.

        Sends `POST /v1/meetings/invites`.
        """
        return self._client._fetch(
            calls.create_meeting_invite(
                meeting_url=meeting_url,
                display_name=display_name,
                region=region,
                region_policy=region_policy,
                join_at=join_at,
                group_call=group_call,
                persona_id=persona_id,
                persona_config=persona_config,
                session_options=session_options,
                client_label=client_label,
            )
        )

    def get_invite(self, id: str) -> models.MeetingInvite:
        """Get a meeting invite.

        Returns one invite by its id, with what has become of it so far.

        Args:
            id: Id of the invite.

        Sends `GET /v1/meetings/invites/{id}`.
        """
        return self._client._fetch(calls.get_meeting_invite(id))

    def cancel_invite(self, id: str) -> None:
        """Cancel a meeting invite.

        Takes an invite back; a persona that is in the meeting already leaves it. The answer has no body.

        Args:
            id: Id of the invite to cancel.

        Sends `DELETE /v1/meetings/invites/{id}`.
        """
        return self._client._fetch(calls.cancel_meeting_invite(id))

    def wait_for_invite(
        self,
        id: str,
        *,
        deadline: float | None = 86400,
        on_progress: results.OnProgress[models.MeetingInvite] | None = None,
    ) -> models.MeetingInvite:
        """Wait until the thing that `get_invite` reads is finished, and return it.

        It is finished when `status` is ended; `WaitFailedError` is raised when `status` is cancelled or failed.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            id: Id of the invite.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(calls.get_meeting_invite(id), deadline=deadline, on_progress=on_progress)

    def wait_for_invites(
        self,
        ids: ListOf[str],
        *,
        deadline: float | None = 86400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.MeetingInvite] | None = None,
    ) -> builtins.list[models.MeetingInvite]:
        """Wait for several at once, as `wait_for_invite` does for one, and return them in their order.

        It is finished when `status` is ended; `WaitFailedError` is raised when `status` is cancelled or failed.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            ids: The ids, each once or more. Id of the invite.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_meeting_invite(one),
            ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def create_invite_and_wait(
        self,
        *,
        meeting_url: str,
        display_name: str | Unset = UNSET,
        region: models.MeetingRegion | Unset = UNSET,
        region_policy: models.RegionPolicy | Unset = UNSET,
        join_at: dt.datetime | Unset = UNSET,
        group_call: bool | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        persona_config: models.MeetingInvitePersonaConfig
        | models.MeetingInvitePersonaConfigDict
        | Mapping[str, Any]
        | Unset = UNSET,
        session_options: models.MeetingInviteSessionOptions | models.MeetingInviteSessionOptionsDict | Unset = UNSET,
        client_label: str | Unset = UNSET,
        deadline: float | None = 86400,
        on_progress: results.OnProgress[models.MeetingInvite] | None = None,
    ) -> models.MeetingInvite:
        """Do what `create_invite` does, wait as `wait_for_invite` does, and return the finished thing.

        It is finished when `status` is ended; `WaitFailedError` is raised when `status` is cancelled or failed.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            meeting_url: Address by which people join the meeting.
            display_name: Name under which the persona takes part. At most 100 characters.
            region: Region from which the persona connects.
            region_policy: Whether another region will do when nothing is free in this one: `preferred` allows it,
                `strict` does not. 'preferred' when left out.
            join_at: When to join; at once if left out.
            group_call: Whether to expect several people, who talk among themselves too. True when left out.
            persona_id: Id of a saved persona; leave it out when `personaConfig` is sent.
            persona_config: A persona for this meeting only; leave it out when `personaId` is sent.
            session_options: Settings of the session in a meeting that do not belong to the persona.
            client_label: Label of your own that the session carries. At most 128 characters.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.create_meeting_invite(
                meeting_url=meeting_url,
                display_name=display_name,
                region=region,
                region_policy=region_policy,
                join_at=join_at,
                group_call=group_call,
                persona_id=persona_id,
                persona_config=persona_config,
                session_options=session_options,
                client_label=client_label,
            ),
            ("id",),
            lambda made: calls.get_meeting_invite(made),
            deadline=deadline,
            on_progress=on_progress,
        )


class AsyncMeetings:
    """Personas that join a meeting of Google Meet, Zoom or Microsoft Teams."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncMeetingsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncMeetingsWithResponse = with_response(self)
        return whole

    def list_invites(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        status: models.MeetingInviteStatus | Unset = UNSET,
    ) -> results.AsyncPaginator[models.MeetingInvite]:
        """List meeting invites.

        Returns the meetings that personas of your organization were invited to, one page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Which page to return, counted from 1. At least 1, 1 when left out.
            per_page: How many items a page holds. At least 1, at most 100, 10 when left out.
            status: Keep only invites of which this has become.

        Sends `GET /v1/meetings/invites`.
        """
        return self._client._paginate(calls.list_meeting_invites(page=page, per_page=per_page, status=status))

    async def create_invite(
        self,
        *,
        meeting_url: str,
        display_name: str | Unset = UNSET,
        region: models.MeetingRegion | Unset = UNSET,
        region_policy: models.RegionPolicy | Unset = UNSET,
        join_at: dt.datetime | Unset = UNSET,
        group_call: bool | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        persona_config: models.MeetingInvitePersonaConfig
        | models.MeetingInvitePersonaConfigDict
        | Mapping[str, Any]
        | Unset = UNSET,
        session_options: models.MeetingInviteSessionOptions | models.MeetingInviteSessionOptionsDict | Unset = UNSET,
        client_label: str | Unset = UNSET,
    ) -> models.MeetingInvite:
        """Invite a persona to a meeting.

        Sends a persona into a Google Meet, Zoom or Microsoft Teams meeting, at once or at a given time. The persona
        is a saved one, by its id, or is described in full for this meeting only. It comes as a guest, so that
        somebody in the meeting may have to let it in; get the invite again to see how far it is. In the meeting it
        holds a session, which is billed as any other.

        This costs money.

        Args:
            meeting_url: Address by which people join the meeting.
            display_name: Name under which the persona takes part. At most 100 characters.
            region: Region from which the persona connects.
            region_policy: Whether another region will do when nothing is free in this one: `preferred` allows it,
                `strict` does not. 'preferred' when left out.
            join_at: When to join; at once if left out.
            group_call: Whether to expect several people, who talk among themselves too. True when left out.
            persona_id: Id of a saved persona; leave it out when `personaConfig` is sent.
            persona_config: A persona for this meeting only; leave it out when `personaId` is sent.
            session_options: Settings of the session in a meeting that do not belong to the persona.
            client_label: Label of your own that the session carries. At most 128 characters.

        Sends `POST /v1/meetings/invites`.
        """
        return await self._client._fetch(
            calls.create_meeting_invite(
                meeting_url=meeting_url,
                display_name=display_name,
                region=region,
                region_policy=region_policy,
                join_at=join_at,
                group_call=group_call,
                persona_id=persona_id,
                persona_config=persona_config,
                session_options=session_options,
                client_label=client_label,
            )
        )

    async def get_invite(self, id: str) -> models.MeetingInvite:
        """Get a meeting invite.

        Returns one invite by its id, with what has become of it so far.

        Args:
            id: Id of the invite.

        Sends `GET /v1/meetings/invites/{id}`.
        """
        return await self._client._fetch(calls.get_meeting_invite(id))

    async def cancel_invite(self, id: str) -> None:
        """Cancel a meeting invite.

        Takes an invite back; a persona that is in the meeting already leaves it. The answer has no body.

        Args:
            id: Id of the invite to cancel.

        Sends `DELETE /v1/meetings/invites/{id}`.
        """
        return await self._client._fetch(calls.cancel_meeting_invite(id))

    async def wait_for_invite(
        self,
        id: str,
        *,
        deadline: float | None = 86400,
        on_progress: results.OnProgress[models.MeetingInvite] | None = None,
    ) -> models.MeetingInvite:
        """Wait until the thing that `get_invite` reads is finished, and return it.

        It is finished when `status` is ended; `WaitFailedError` is raised when `status` is cancelled or failed.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            id: Id of the invite.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(calls.get_meeting_invite(id), deadline=deadline, on_progress=on_progress)

    async def wait_for_invites(
        self,
        ids: ListOf[str],
        *,
        deadline: float | None = 86400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.MeetingInvite] | None = None,
    ) -> builtins.list[models.MeetingInvite]:
        """Wait for several at once, as `wait_for_invite` does for one, and return them in their order.

        It is finished when `status` is ended; `WaitFailedError` is raised when `status` is cancelled or failed.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            ids: The ids, each once or more. Id of the invite.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_meeting_invite(one),
            ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def create_invite_and_wait(
        self,
        *,
        meeting_url: str,
        display_name: str | Unset = UNSET,
        region: models.MeetingRegion | Unset = UNSET,
        region_policy: models.RegionPolicy | Unset = UNSET,
        join_at: dt.datetime | Unset = UNSET,
        group_call: bool | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        persona_config: models.MeetingInvitePersonaConfig
        | models.MeetingInvitePersonaConfigDict
        | Mapping[str, Any]
        | Unset = UNSET,
        session_options: models.MeetingInviteSessionOptions | models.MeetingInviteSessionOptionsDict | Unset = UNSET,
        client_label: str | Unset = UNSET,
        deadline: float | None = 86400,
        on_progress: results.OnProgress[models.MeetingInvite] | None = None,
    ) -> models.MeetingInvite:
        """Do what `create_invite` does, wait as `wait_for_invite` does, and return the finished thing.

        It is finished when `status` is ended; `WaitFailedError` is raised when `status` is cancelled or failed.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        This costs money.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            meeting_url: Address by which people join the meeting.
            display_name: Name under which the persona takes part. At most 100 characters.
            region: Region from which the persona connects.
            region_policy: Whether another region will do when nothing is free in this one: `preferred` allows it,
                `strict` does not. 'preferred' when left out.
            join_at: When to join; at once if left out.
            group_call: Whether to expect several people, who talk among themselves too. True when left out.
            persona_id: Id of a saved persona; leave it out when `personaConfig` is sent.
            persona_config: A persona for this meeting only; leave it out when `personaId` is sent.
            session_options: Settings of the session in a meeting that do not belong to the persona.
            client_label: Label of your own that the session carries. At most 128 characters.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.create_meeting_invite(
                meeting_url=meeting_url,
                display_name=display_name,
                region=region,
                region_policy=region_policy,
                join_at=join_at,
                group_call=group_call,
                persona_id=persona_id,
                persona_config=persona_config,
                session_options=session_options,
                client_label=client_label,
            ),
            ("id",),
            lambda made: calls.get_meeting_invite(made),
            deadline=deadline,
            on_progress=on_progress,
        )


if TYPE_CHECKING:

    class MeetingsWithResponse:
        """`Meetings`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Meetings) -> None:
            self.list_invites = resource.list_invites
            self.create_invite = answered(resource.create_invite)
            self.get_invite = answered(resource.get_invite)
            self.cancel_invite = answered(resource.cancel_invite)
            self.wait_for_invite = answered(resource.wait_for_invite)
            self.wait_for_invites = all_answered(resource.wait_for_invites)
            self.create_invite_and_wait = answered(resource.create_invite_and_wait)

    class AsyncMeetingsWithResponse:
        """`AsyncMeetings`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncMeetings) -> None:
            self.list_invites = resource.list_invites
            self.create_invite = async_answered(resource.create_invite)
            self.get_invite = async_answered(resource.get_invite)
            self.cancel_invite = async_answered(resource.cancel_invite)
            self.wait_for_invite = async_answered(resource.wait_for_invite)
            self.wait_for_invites = async_all_answered(resource.wait_for_invites)
            self.create_invite_and_wait = async_answered(resource.create_invite_and_wait)

else:
    MeetingsWithResponse, AsyncMeetingsWithResponse = Meetings, AsyncMeetings
