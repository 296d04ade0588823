# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Objectives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import objectives as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Objectives:
    """Goals that a persona works through in a conversation, kept in sets."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> ObjectivesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: ObjectivesWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        type: models.ThingType | Unset = UNSET,
        sort: models.LongSortOrder | Unset = UNSET,
        name_or_uuid: str | Unset = UNSET,
    ) -> results.Paginator[models.ObjectiveSummary]:
        """List objectives.

        Returns the objectives of the account, a page at a time, each with the id of its set.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.
            type: Only objectives of the account (user), only those of Tavus (system), or all. Undocumented, seen in
                use. 'user' when left out.
            sort: Order by the time they were made. Undocumented, seen in use. 'ascending' when left out.
            name_or_uuid: Only objectives with this text in their name, or the one with this id. Undocumented, seen
                in use.

        Sends `GET /v2/objectives`.
        """
        return self._client._paginate(
            calls.get_objectives(limit=limit, page=page, type=type, sort=sort, name_or_uuid=name_or_uuid)
        )

    def create(
        self,
        *,
        data: ListOf[models.NewObjective | models.NewObjectiveDict],
        name: str | Unset = UNSET,
        allow_loops: bool | Unset = UNSET,
    ) -> models.ObjectivesCreated:
        """Create a set of objectives.

        Makes a set of objectives that lead from one to the next by their names. Give its id to a persona as
        `objectives_id` to have them worked through.

        Args:
            data: The objectives of the set, 50 at most; the conversation begins with the first.
            name: Name of the set. Undocumented, seen in use. At most 100 characters.
            allow_loops: Let objectives lead back to one before. Undocumented, seen in use. False when left out.

        Sends `POST /v2/objectives`.
        """
        return self._client._fetch(calls.create_objectives(data=data, name=name, allow_loops=allow_loops))

    def validate(
        self,
        *,
        data: ListOf[models.NewObjective | models.NewObjectiveDict],
        name: str | Unset = UNSET,
        allow_loops: bool | Unset = UNSET,
    ) -> dict[str, Any]:
        """Check a set of objectives.

        Tells whether a set could be made, and makes none. The shape of the answer is not known.

        Args:
            data: The objectives of the set.
            name: Name of the set.
            allow_loops: Let objectives lead back to one before. False when left out.

        Sends `POST /v2/objectives/validate`.
        """
        return self._client._fetch(calls.validate_objectives(data=data, name=name, allow_loops=allow_loops))

    def get(self, objectives_id: str) -> models.Objective:
        """Get an objective.

        Reads the objectives of a set by its id. The documentation has one objective in `data`, servers send the
        list of them: a list of one is read as that one, of several the answer is the set as it came, with `data` in
        its `to_dict()`.

        Args:
            objectives_id: Id of the set of objectives, a short text that starts with o.

        Sends `GET /v2/objectives/{objectives_id}`.
        """
        return self._client._fetch(calls.get_objective(objectives_id))

    def delete(self, objectives_id: str) -> None:
        """Delete a set of objectives.

        Removes a set with all of its objectives; personas can no longer be given it.

        Args:
            objectives_id: Id of the set of objectives, a short text that starts with o.

        Sends `DELETE /v2/objectives/{objectives_id}`.
        """
        return self._client._fetch(calls.delete_objective(objectives_id))

    def patch(
        self, objectives_id: str, body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict]
    ) -> models.MessageAnswer | None:
        """Patch a set of objectives.

        Changes a set by a JSON Patch (RFC 6902), a list of steps whose paths start at the set, such as
        /data/0/objective_prompt. The answer does not hold it, and 304 means that it already was as the patch wants
        it.

        Args:
            objectives_id: Id of the set of objectives, a short text that starts with o.
            body: Steps, applied in order.

        Sends `PATCH /v2/objectives/{objectives_id}`.
        """
        return self._client._fetch(calls.patch_objective(objectives_id, body))


class AsyncObjectives:
    """Goals that a persona works through in a conversation, kept in sets."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncObjectivesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncObjectivesWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        type: models.ThingType | Unset = UNSET,
        sort: models.LongSortOrder | Unset = UNSET,
        name_or_uuid: str | Unset = UNSET,
    ) -> results.AsyncPaginator[models.ObjectiveSummary]:
        """List objectives.

        Returns the objectives of the account, a page at a time, each with the id of its set.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.
            type: Only objectives of the account (user), only those of Tavus (system), or all. Undocumented, seen in
                use. 'user' when left out.
            sort: Order by the time they were made. Undocumented, seen in use. 'ascending' when left out.
            name_or_uuid: Only objectives with this text in their name, or the one with this id. Undocumented, seen
                in use.

        Sends `GET /v2/objectives`.
        """
        return self._client._paginate(
            calls.get_objectives(limit=limit, page=page, type=type, sort=sort, name_or_uuid=name_or_uuid)
        )

    async def create(
        self,
        *,
        data: ListOf[models.NewObjective | models.NewObjectiveDict],
        name: str | Unset = UNSET,
        allow_loops: bool | Unset = UNSET,
    ) -> models.ObjectivesCreated:
        """Create a set of objectives.

        Makes a set of objectives that lead from one to the next by their names. Give its id to a persona as
        `objectives_id` to have them worked through.

        Args:
            data: The objectives of the set, 50 at most; the conversation begins with the first.
            name: Name of the set. Undocumented, seen in use. At most 100 characters.
            allow_loops: Let objectives lead back to one before. Undocumented, seen in use. False when left out.

        Sends `POST /v2/objectives`.
        """
        return await self._client._fetch(calls.create_objectives(data=data, name=name, allow_loops=allow_loops))

    async def validate(
        self,
        *,
        data: ListOf[models.NewObjective | models.NewObjectiveDict],
        name: str | Unset = UNSET,
        allow_loops: bool | Unset = UNSET,
    ) -> dict[str, Any]:
        """Check a set of objectives.

        Tells whether a set could be made, and makes none. The shape of the answer is not known.

        Args:
            data: The objectives of the set.
            name: Name of the set.
            allow_loops: Let objectives lead back to one before. False when left out.

        Sends `POST /v2/objectives/validate`.
        """
        return await self._client._fetch(calls.validate_objectives(data=data, name=name, allow_loops=allow_loops))

    async def get(self, objectives_id: str) -> models.Objective:
        """Get an objective.

        Reads the objectives of a set by its id. The documentation has one objective in `data`, servers send the
        list of them: a list of one is read as that one, of several the answer is the set as it came, with `data` in
        its `to_dict()`.

        Args:
            objectives_id: Id of the set of objectives, a short text that starts with o.

        Sends `GET /v2/objectives/{objectives_id}`.
        """
        return await self._client._fetch(calls.get_objective(objectives_id))

    async def delete(self, objectives_id: str) -> None:
        """Delete a set of objectives.

        Removes a set with all of its objectives; personas can no longer be given it.

        Args:
            objectives_id: Id of the set of objectives, a short text that starts with o.

        Sends `DELETE /v2/objectives/{objectives_id}`.
        """
        return await self._client._fetch(calls.delete_objective(objectives_id))

    async def patch(
        self, objectives_id: str, body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict]
    ) -> models.MessageAnswer | None:
        """Patch a set of objectives.

        Changes a set by a JSON Patch (RFC 6902), a list of steps whose paths start at the set, such as
        /data/0/objective_prompt. The answer does not hold it, and 304 means that it already was as the patch wants
        it.

        Args:
            objectives_id: Id of the set of objectives, a short text that starts with o.
            body: Steps, applied in order.

        Sends `PATCH /v2/objectives/{objectives_id}`.
        """
        return await self._client._fetch(calls.patch_objective(objectives_id, body))


if TYPE_CHECKING:

    class ObjectivesWithResponse:
        """`Objectives`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Objectives) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.validate = answered(resource.validate)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.patch = answered(resource.patch)

    class AsyncObjectivesWithResponse:
        """`AsyncObjectives`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncObjectives) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.validate = async_answered(resource.validate)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.patch = async_answered(resource.patch)

else:
    ObjectivesWithResponse, AsyncObjectivesWithResponse = Objectives, AsyncObjectives
