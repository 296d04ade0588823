# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of GuardRails."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import guard_rails as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class GuardRails:
    """Rules that watch what an agent says in a call, and what is done when one is broken. There are ready-made ones
    for disclosures required by US telephone law, and custom ones with a prompt.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> GuardRailsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: GuardRailsWithResponse = with_response(self)
        return whole

    def list(
        self, *, source_type: models.GuardRailSourceType | Unset = UNSET, source_id: str | Unset = UNSET
    ) -> builtins.list[models.GuardRail]:
        """List guard rails.

        Returns the guard rails of the organisation in one answer, or only those attached to one source.

        Args:
            source_type: Only guard rails that are attached to a source of this kind.
            source_id: Only guard rails that are attached to this source, by its id, a UUID.

        Sends `GET /v1/guard_rails`.
        """
        return self._client._fetch(calls.list_guard_rails(source_type=source_type, source_id=source_id))

    def create(
        self,
        *,
        type: models.GuardRailType,
        config: models.GuardRailConfig | models.GuardRailConfigDict | Unset = UNSET,
        attachments: ListOf[models.GuardRailAttachment | models.GuardRailAttachmentDict] | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
    ) -> models.GuardRail:
        """Create a guard rail.

        Adds a guard rail and attaches it. Of each ready-made type there can be one only. Those with a time limit
        need `config`; `tcpa:opt_out` watches the whole call. A `custom` one needs `name`, `description` and
        `prompt`, which the others do without, and an enterprise plan.

        Args:
            type: What a guard rail watches for: that the agent says it is an AI, that it says the call is recorded,
                that it says who is calling, that it lets go of who does not want to be called, or what a prompt
                describes.
            config: Limits of a guard rail, empty where its type has none.
            attachments: What the guard rail watches, and what is done there when it is broken.
            name: Name to know a custom guard rail by, needed for `custom`.
            description: What a custom guard rail is for, needed for `custom`.
            prompt: What to look out for, in words; needed for `custom`.

        Sends `POST /v1/guard_rails`.
        """
        return self._client._fetch(
            calls.create_guard_rail(
                type=type, config=config, attachments=attachments, name=name, description=description, prompt=prompt
            )
        )

    def get(self, guard_rail_id: str) -> models.GuardRail:
        """Get a guard rail.

        Reads one guard rail with all that it is attached to.

        Args:
            guard_rail_id: Id of the guard rail, a UUID.

        Sends `GET /v1/guard_rails/{guard_rail_id}`.
        """
        return self._client._fetch(calls.get_guard_rail(guard_rail_id))

    def delete(self, guard_rail_id: str) -> None:
        """Delete a guard rail.

        Takes a guard rail away from everything it was attached to. The answer has no body.

        Args:
            guard_rail_id: Id of the guard rail, a UUID.

        Sends `DELETE /v1/guard_rails/{guard_rail_id}`.
        """
        return self._client._fetch(calls.delete_guard_rail(guard_rail_id))

    def update(
        self,
        guard_rail_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        config: models.GuardRailConfig | models.GuardRailConfigDict | Unset = UNSET,
        attachments: ListOf[models.GuardRailAttachment | models.GuardRailAttachmentDict] | Unset = UNSET,
    ) -> models.GuardRail:
        """Change a guard rail.

        Replaces the fields that are sent and keeps the others; the type stays as it is. `attachments` replaces the
        whole list, so send those that shall remain too.

        Args:
            guard_rail_id: Id of the guard rail, a UUID.
            name: New name of a custom guard rail.
            description: New description of a custom guard rail.
            prompt: What a custom guard rail shall look out for from now on.
            config: Limits of a guard rail, empty where its type has none.
            attachments: All that the guard rail shall watch from now on.

        Sends `PATCH /v1/guard_rails/{guard_rail_id}`.
        """
        return self._client._fetch(
            calls.update_guard_rail(
                guard_rail_id, name=name, description=description, prompt=prompt, config=config, attachments=attachments
            )
        )


class AsyncGuardRails:
    """Rules that watch what an agent says in a call, and what is done when one is broken. There are ready-made ones
    for disclosures required by US telephone law, and custom ones with a prompt.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncGuardRailsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncGuardRailsWithResponse = with_response(self)
        return whole

    async def list(
        self, *, source_type: models.GuardRailSourceType | Unset = UNSET, source_id: str | Unset = UNSET
    ) -> builtins.list[models.GuardRail]:
        """List guard rails.

        Returns the guard rails of the organisation in one answer, or only those attached to one source.

        Args:
            source_type: Only guard rails that are attached to a source of this kind.
            source_id: Only guard rails that are attached to this source, by its id, a UUID.

        Sends `GET /v1/guard_rails`.
        """
        return await self._client._fetch(calls.list_guard_rails(source_type=source_type, source_id=source_id))

    async def create(
        self,
        *,
        type: models.GuardRailType,
        config: models.GuardRailConfig | models.GuardRailConfigDict | Unset = UNSET,
        attachments: ListOf[models.GuardRailAttachment | models.GuardRailAttachmentDict] | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
    ) -> models.GuardRail:
        """Create a guard rail.

        Adds a guard rail and attaches it. Of each ready-made type there can be one only. Those with a time limit
        need `config`; `tcpa:opt_out` watches the whole call. A `custom` one needs `name`, `description` and
        `prompt`, which the others do without, and an enterprise plan.

        Args:
            type: What a guard rail watches for: that the agent says it is an AI, that it says the call is recorded,
                that it says who is calling, that it lets go of who does not want to be called, or what a prompt
                describes.
            config: Limits of a guard rail, empty where its type has none.
            attachments: What the guard rail watches, and what is done there when it is broken.
            name: Name to know a custom guard rail by, needed for `custom`.
            description: What a custom guard rail is for, needed for `custom`.
            prompt: What to look out for, in words; needed for `custom`.

        Sends `POST /v1/guard_rails`.
        """
        return await self._client._fetch(
            calls.create_guard_rail(
                type=type, config=config, attachments=attachments, name=name, description=description, prompt=prompt
            )
        )

    async def get(self, guard_rail_id: str) -> models.GuardRail:
        """Get a guard rail.

        Reads one guard rail with all that it is attached to.

        Args:
            guard_rail_id: Id of the guard rail, a UUID.

        Sends `GET /v1/guard_rails/{guard_rail_id}`.
        """
        return await self._client._fetch(calls.get_guard_rail(guard_rail_id))

    async def delete(self, guard_rail_id: str) -> None:
        """Delete a guard rail.

        Takes a guard rail away from everything it was attached to. The answer has no body.

        Args:
            guard_rail_id: Id of the guard rail, a UUID.

        Sends `DELETE /v1/guard_rails/{guard_rail_id}`.
        """
        return await self._client._fetch(calls.delete_guard_rail(guard_rail_id))

    async def update(
        self,
        guard_rail_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        config: models.GuardRailConfig | models.GuardRailConfigDict | Unset = UNSET,
        attachments: ListOf[models.GuardRailAttachment | models.GuardRailAttachmentDict] | Unset = UNSET,
    ) -> models.GuardRail:
        """Change a guard rail.

        Replaces the fields that are sent and keeps the others; the type stays as it is. `attachments` replaces the
        whole list, so send those that shall remain too.

        Args:
            guard_rail_id: Id of the guard rail, a UUID.
            name: New name of a custom guard rail.
            description: New description of a custom guard rail.
            prompt: What a custom guard rail shall look out for from now on.
            config: Limits of a guard rail, empty where its type has none.
            attachments: All that the guard rail shall watch from now on.

        Sends `PATCH /v1/guard_rails/{guard_rail_id}`.
        """
        return await self._client._fetch(
            calls.update_guard_rail(
                guard_rail_id, name=name, description=description, prompt=prompt, config=config, attachments=attachments
            )
        )


if TYPE_CHECKING:

    class GuardRailsWithResponse:
        """`GuardRails`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: GuardRails) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.update = answered(resource.update)

    class AsyncGuardRailsWithResponse:
        """`AsyncGuardRails`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncGuardRails) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.update = async_answered(resource.update)

else:
    GuardRailsWithResponse, AsyncGuardRailsWithResponse = GuardRails, AsyncGuardRails
