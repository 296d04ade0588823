# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Guardrails."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import guardrails as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Guardrails:
    """Limits that a persona stays within, kept in sets."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> GuardrailsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: GuardrailsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        legacy: bool | Unset = UNSET,
        sort: models.LongSortOrder | Unset = UNSET,
        name_or_uuid: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        type: models.ThingType | Unset = UNSET,
        verbose: bool | Unset = UNSET,
    ) -> results.Paginator[models.GuardrailsSummary]:
        """List guardrails.

        Returns the guardrails of the account, a page at a time: single ones, or with `legacy` the sets of older
        accounts, of which only the ids are returned.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.
            legacy: List sets instead of single guardrails.
            sort: Order by the time they were made.
            name_or_uuid: Only guardrails with this text in their name, or the one with this id.
            tags: Only guardrails with these tags, in one text with commas between them.
            type: Only guardrails of the account (user), only those of Tavus (system), or all. Undocumented, seen in
                use. 'user' when left out.
            verbose: Tell which PALs have them too. Undocumented, seen in use.

        Sends `GET /v2/guardrails`.
        """
        return self._client._paginate(
            calls.get_guardrails(
                limit=limit,
                page=page,
                legacy=legacy,
                sort=sort,
                name_or_uuid=name_or_uuid,
                tags=tags,
                type=type,
                verbose=verbose,
            )
        )

    def create(
        self,
        *,
        name: str | Unset = UNSET,
        data: ListOf[models.NewGuardrail | models.NewGuardrailDict] | Unset = UNSET,
        guardrail_name: str | Unset = UNSET,
        guardrail_prompt: str | Unset = UNSET,
        modality: models.Modality | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        app_message: bool | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
        tool_call: Mapping[str, Any] | Unset = UNSET,
    ) -> models.GuardrailsCreated:
        """Create a guardrail.

        Makes a guardrail, to give to PALs by its id or by its tags; a body with `guardrail_name` does so. One with
        `data` makes a set as older accounts have them, which is given as `guardrails_id`. No field is formally
        required.

        Args:
            name: Name of the set, for a set.
            data: The guardrails of the set, for a set.
            guardrail_name: Name of the guardrail, 100 letters, digits and underscores at most. At most 100
                characters.
            guardrail_prompt: What to keep to, in words. At most 1000 characters.
            modality: Whether it is about words or about something to be seen. 'verbal' when left out.
            callback_url: Address that is called when it comes into play. At most 2048 characters.
            app_message: Tell the room of the conversation when it comes into play. True when left out.
            tags: Words by which PALs can be given it. At most 32 items.
            tool_call: Tool to call when it comes into play. Undocumented, seen in use.

        Sends `POST /v2/guardrails`.
        """
        return self._client._fetch(
            calls.create_guardrails(
                name=name,
                data=data,
                guardrail_name=guardrail_name,
                guardrail_prompt=guardrail_prompt,
                modality=modality,
                callback_url=callback_url,
                app_message=app_message,
                tags=tags,
                tool_call=tool_call,
            )
        )

    def list_tags(
        self, *, search: str | Unset = UNSET, page: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> results.Paginator[models.GuardrailTag]:
        """List tags of guardrails.

        Returns the tags that guardrails have, a page at a time, each with the guardrails that have it.

        Pages are fetched when the result is iterated, and not before.

        Args:
            search: Only tags with this text in them. At least 1 character, at most 100 characters.
            page: Page to return, counted from 1.
            limit: How many items a page holds; 10 when it is not sent.

        Sends `GET /v2/guardrails/tags`.
        """
        return self._client._paginate(calls.list_guardrail_tags(search=search, page=page, limit=limit))

    def get(
        self, guardrails_id: str, *, verbose: bool | Unset = UNSET, legacy: bool | Unset = UNSET
    ) -> models.Guardrail:
        """Get a guardrail.

        Reads a guardrail by its id, or one of a set by the id of that. The documentation of sets wraps it in
        `data`, single ones come as they are; both are read.

        Args:
            guardrails_id: Id of the guardrail, or of the set, a short text.
            verbose: Tell which PALs have it too. Undocumented, seen in use.
            legacy: Read a set. Undocumented, seen in use.

        Sends `GET /v2/guardrails/{guardrails_id}`.
        """
        return self._client._fetch(calls.get_guardrail(guardrails_id, verbose=verbose, legacy=legacy))

    def delete(self, guardrails_id: str) -> None:
        """Delete a guardrail.

        Removes a guardrail, or a set with all of its guardrails; PALs can no longer be given it.

        Args:
            guardrails_id: Id of the guardrail, or of the set, a short text.

        Sends `DELETE /v2/guardrails/{guardrails_id}`.
        """
        return self._client._fetch(calls.delete_guardrails(guardrails_id))

    def patch(
        self, guardrails_id: str, body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict]
    ) -> models.MessageAnswer | models.Guardrail | None:
        """Patch a guardrail.

        Changes a guardrail by a JSON Patch (RFC 6902), a list of steps whose paths start at the guardrail, such as
        /guardrail_prompt, or at the set, such as /data/0/guardrail_prompt. The answer holds a single guardrail, of
        a set only a message; 304 means that all already was as the patch wants it.

        Args:
            guardrails_id: Id of the guardrail, or of the set, a short text.
            body: Steps, applied in order.

        Sends `PATCH /v2/guardrails/{guardrails_id}`.
        """
        return self._client._fetch(calls.patch_guardrails(guardrails_id, body))


class AsyncGuardrails:
    """Limits that a persona stays within, kept in sets."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncGuardrailsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncGuardrailsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        legacy: bool | Unset = UNSET,
        sort: models.LongSortOrder | Unset = UNSET,
        name_or_uuid: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        type: models.ThingType | Unset = UNSET,
        verbose: bool | Unset = UNSET,
    ) -> results.AsyncPaginator[models.GuardrailsSummary]:
        """List guardrails.

        Returns the guardrails of the account, a page at a time: single ones, or with `legacy` the sets of older
        accounts, of which only the ids are returned.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.
            legacy: List sets instead of single guardrails.
            sort: Order by the time they were made.
            name_or_uuid: Only guardrails with this text in their name, or the one with this id.
            tags: Only guardrails with these tags, in one text with commas between them.
            type: Only guardrails of the account (user), only those of Tavus (system), or all. Undocumented, seen in
                use. 'user' when left out.
            verbose: Tell which PALs have them too. Undocumented, seen in use.

        Sends `GET /v2/guardrails`.
        """
        return self._client._paginate(
            calls.get_guardrails(
                limit=limit,
                page=page,
                legacy=legacy,
                sort=sort,
                name_or_uuid=name_or_uuid,
                tags=tags,
                type=type,
                verbose=verbose,
            )
        )

    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        data: ListOf[models.NewGuardrail | models.NewGuardrailDict] | Unset = UNSET,
        guardrail_name: str | Unset = UNSET,
        guardrail_prompt: str | Unset = UNSET,
        modality: models.Modality | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        app_message: bool | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
        tool_call: Mapping[str, Any] | Unset = UNSET,
    ) -> models.GuardrailsCreated:
        """Create a guardrail.

        Makes a guardrail, to give to PALs by its id or by its tags; a body with `guardrail_name` does so. One with
        `data` makes a set as older accounts have them, which is given as `guardrails_id`. No field is formally
        required.

        Args:
            name: Name of the set, for a set.
            data: The guardrails of the set, for a set.
            guardrail_name: Name of the guardrail, 100 letters, digits and underscores at most. At most 100
                characters.
            guardrail_prompt: What to keep to, in words. At most 1000 characters.
            modality: Whether it is about words or about something to be seen. 'verbal' when left out.
            callback_url: Address that is called when it comes into play. At most 2048 characters.
            app_message: Tell the room of the conversation when it comes into play. True when left out.
            tags: Words by which PALs can be given it. At most 32 items.
            tool_call: Tool to call when it comes into play. Undocumented, seen in use.

        Sends `POST /v2/guardrails`.
        """
        return await self._client._fetch(
            calls.create_guardrails(
                name=name,
                data=data,
                guardrail_name=guardrail_name,
                guardrail_prompt=guardrail_prompt,
                modality=modality,
                callback_url=callback_url,
                app_message=app_message,
                tags=tags,
                tool_call=tool_call,
            )
        )

    def list_tags(
        self, *, search: str | Unset = UNSET, page: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> results.AsyncPaginator[models.GuardrailTag]:
        """List tags of guardrails.

        Returns the tags that guardrails have, a page at a time, each with the guardrails that have it.

        Pages are fetched when the result is iterated, and not before.

        Args:
            search: Only tags with this text in them. At least 1 character, at most 100 characters.
            page: Page to return, counted from 1.
            limit: How many items a page holds; 10 when it is not sent.

        Sends `GET /v2/guardrails/tags`.
        """
        return self._client._paginate(calls.list_guardrail_tags(search=search, page=page, limit=limit))

    async def get(
        self, guardrails_id: str, *, verbose: bool | Unset = UNSET, legacy: bool | Unset = UNSET
    ) -> models.Guardrail:
        """Get a guardrail.

        Reads a guardrail by its id, or one of a set by the id of that. The documentation of sets wraps it in
        `data`, single ones come as they are; both are read.

        Args:
            guardrails_id: Id of the guardrail, or of the set, a short text.
            verbose: Tell which PALs have it too. Undocumented, seen in use.
            legacy: Read a set. Undocumented, seen in use.

        Sends `GET /v2/guardrails/{guardrails_id}`.
        """
        return await self._client._fetch(calls.get_guardrail(guardrails_id, verbose=verbose, legacy=legacy))

    async def delete(self, guardrails_id: str) -> None:
        """Delete a guardrail.

        Removes a guardrail, or a set with all of its guardrails; PALs can no longer be given it.

        Args:
            guardrails_id: Id of the guardrail, or of the set, a short text.

        Sends `DELETE /v2/guardrails/{guardrails_id}`.
        """
        return await self._client._fetch(calls.delete_guardrails(guardrails_id))

    async def patch(
        self, guardrails_id: str, body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict]
    ) -> models.MessageAnswer | models.Guardrail | None:
        """Patch a guardrail.

        Changes a guardrail by a JSON Patch (RFC 6902), a list of steps whose paths start at the guardrail, such as
        /guardrail_prompt, or at the set, such as /data/0/guardrail_prompt. The answer holds a single guardrail, of
        a set only a message; 304 means that all already was as the patch wants it.

        Args:
            guardrails_id: Id of the guardrail, or of the set, a short text.
            body: Steps, applied in order.

        Sends `PATCH /v2/guardrails/{guardrails_id}`.
        """
        return await self._client._fetch(calls.patch_guardrails(guardrails_id, body))


if TYPE_CHECKING:

    class GuardrailsWithResponse:
        """`Guardrails`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Guardrails) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.list_tags = resource.list_tags
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.patch = answered(resource.patch)

    class AsyncGuardrailsWithResponse:
        """`AsyncGuardrails`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncGuardrails) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.list_tags = resource.list_tags
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.patch = async_answered(resource.patch)

else:
    GuardrailsWithResponse, AsyncGuardrailsWithResponse = Guardrails, AsyncGuardrails
