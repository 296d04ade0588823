# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of ConvoPathways."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import convo_pathways as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class ConvoPathways:
    """The operations with which the vendor's own programs save pathways: a draft that is written in place, and
    versions with revisions that protect from writing over what others have changed. The documented ones are
    Pathways.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> ConvoPathwaysWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: ConvoPathwaysWithResponse = with_response(self)
        return whole

    def list(self) -> builtins.list[models.ConvoPathway]:
        """List pathways.

        Returns the pathways of the account with their graphs, in one answer.

        Sends `GET /v1/convo_pathway`.
        """
        return self._client._fetch(calls.list_convo_pathways())

    def create(self, *, name: str, description: str | Unset = UNSET) -> models.ConvoPathwayCreated:
        """Create a pathway.

        Makes a pathway and returns its id. It is not empty: it has three nodes of a template, as version 1 in
        production and as version 2 in staging.

        Args:
            name: Name of the pathway.
            description: What the pathway is for.

        Sends `POST /v1/convo_pathway/create`.
        """
        return self._client._fetch(calls.create_convo_pathway(name=name, description=description))

    def duplicate(self, *, pathway_id: str, name: str | Unset = UNSET) -> models.ConvoPathwayCopied:
        """Copy a pathway.

        Makes a pathway with the graph of another one, and returns its id.

        Args:
            pathway_id: Pathway to copy.
            name: Name of the copy.

        Sends `POST /v1/convo_pathway/duplicate`.
        """
        return self._client._fetch(calls.duplicate_convo_pathway(pathway_id=pathway_id, name=name))

    def get(self, id: str) -> models.ConvoPathway:
        """Get a pathway.

        Reads a pathway with its graph.

        Args:
            id: Id of the pathway, a UUID.

        Sends `GET /v1/convo_pathway/{id}`.
        """
        return self._client._fetch(calls.get_convo_pathway(id))

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        nodes: ListOf[models.PathwayNode | models.PathwayNodeDict | models.PathwayGlobals | models.PathwayGlobalsDict]
        | Unset = UNSET,
        edges: ListOf[models.PathwayEdge | models.PathwayEdgeDict] | Unset = UNSET,
    ) -> models.ConvoPathway:
        """Change the draft of a pathway.

        Replaces the fields that are sent, in place. `nodes` and `edges` replace the whole graph of the draft;
        versions stay as they are, and `update_version` writes one of them.

        Args:
            id: Id of the pathway, a UUID.
            name: New name of the pathway.
            description: New description of the pathway.
            nodes: All nodes of the graph. The prompt of all nodes is an entry of its own, with `globalConfig`.
            edges: All edges of the graph.

        Sends `POST /v1/convo_pathway/{id}`.
        """
        return self._client._fetch(
            calls.update_convo_pathway(id, name=name, description=description, nodes=nodes, edges=edges)
        )

    def delete(self, id: str) -> Any:
        """Delete a pathway.

        Removes a pathway with its versions. Numbers and personas that lead to it need another one. The shape of the
        answer is not known.

        Args:
            id: Id of the pathway, a UUID.

        Sends `DELETE /v1/convo_pathway/{id}`.
        """
        return self._client._fetch(calls.delete_convo_pathway(id))

    def get_version(self, *, id: str, version_number: int) -> models.ConvoPathwayVersion:
        """Get a version of a pathway.

        Reads one version with its graph. Although this is a POST, nothing is changed.

        Args:
            id: Id of the pathway.
            version_number: Number of the version.

        Sends `POST /v1/convo_pathway/get_one`.
        """
        return self._client._fetch(calls.get_convo_pathway_version(id=id, version_number=version_number))

    def create_version(
        self,
        *,
        id: str,
        nodes: ListOf[models.PathwayNode | models.PathwayNodeDict | models.PathwayGlobals | models.PathwayGlobalsDict],
        edges: ListOf[models.PathwayEdge | models.PathwayEdgeDict],
        pathway_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        source_version_id: int | Unset = UNSET,
    ) -> models.ConvoPathwayVersionCreated:
        """Create a version of a pathway.

        Stores a graph as a new version. Of the vendor's programs one names the pathway by `id` and another one by
        `pathway_id`; both may be sent.

        Args:
            id: Id of the pathway.
            nodes: All nodes of the graph. The prompt of all nodes is an entry of its own, with `globalConfig`.
            edges: All edges of the graph.
            pathway_id: Id of the pathway, under its other name.
            name: Name of the version.
            source_version_id: Number of the version that it is made from.

        Sends `POST /v1/convo_pathway/create-version`.
        """
        return self._client._fetch(
            calls.create_convo_pathway_version(
                id=id, nodes=nodes, edges=edges, pathway_id=pathway_id, name=name, source_version_id=source_version_id
            )
        )

    def update_version(
        self,
        *,
        id: str,
        version_number: int,
        nodes: ListOf[models.PathwayNode | models.PathwayNodeDict | models.PathwayGlobals | models.PathwayGlobalsDict],
        edges: ListOf[models.PathwayEdge | models.PathwayEdgeDict],
        force: bool | Unset = UNSET,
        post_call_actions: ListOf[Any] | Unset = UNSET,
        revision_number: int | Unset = UNSET,
    ) -> Any:
        """Replace a version of a pathway.

        Replaces the graph of a version. Send the `revision_number` that was read, so that nobody's change in
        between is written over: a newer one is refused by 409, and so is a version that somebody else is saving by
        423. The shape of the answer is not known.

        Args:
            id: Id of the pathway.
            version_number: Number of the version.
            nodes: All nodes of the graph. The prompt of all nodes is an entry of its own, with `globalConfig`.
            edges: All edges of the graph.
            force: Write over a newer revision.
            post_call_actions: What is done after a call. What an entry looks like is not known.
            revision_number: Revision that was read and changed.

        Sends `POST /v1/convo_pathway/update`.
        """
        return self._client._fetch(
            calls.update_convo_pathway_version(
                id=id,
                version_number=version_number,
                nodes=nodes,
                edges=edges,
                force=force,
                post_call_actions=post_call_actions,
                revision_number=revision_number,
            )
        )

    def publish_version(
        self, *, id: str, version_number: int, environment: models.PathwayEnvironment, run_tests: bool | Unset = UNSET
    ) -> Any:
        """Publish a version of a pathway.

        Makes a version the live one, as a new version that does not change any more, or the one of the staging
        environment. With `run_tests` it is published by itself once the tests have passed; the status of the
        response, 202 in the place of 200, tells that they run. The shape of the answer is not known.

        Args:
            id: Id of the pathway.
            version_number: Number of the version.
            environment: Where to publish it.
            run_tests: Publish it only if the tests pass.

        Sends `POST /v1/convo_pathway/publish`.
        """
        return self._client._fetch(
            calls.publish_convo_pathway_version(
                id=id, version_number=version_number, environment=environment, run_tests=run_tests
            )
        )


class AsyncConvoPathways:
    """The operations with which the vendor's own programs save pathways: a draft that is written in place, and
    versions with revisions that protect from writing over what others have changed. The documented ones are
    Pathways.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncConvoPathwaysWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncConvoPathwaysWithResponse = with_response(self)
        return whole

    async def list(self) -> builtins.list[models.ConvoPathway]:
        """List pathways.

        Returns the pathways of the account with their graphs, in one answer.

        Sends `GET /v1/convo_pathway`.
        """
        return await self._client._fetch(calls.list_convo_pathways())

    async def create(self, *, name: str, description: str | Unset = UNSET) -> models.ConvoPathwayCreated:
        """Create a pathway.

        Makes a pathway and returns its id. It is not empty: it has three nodes of a template, as version 1 in
        production and as version 2 in staging.

        Args:
            name: Name of the pathway.
            description: What the pathway is for.

        Sends `POST /v1/convo_pathway/create`.
        """
        return await self._client._fetch(calls.create_convo_pathway(name=name, description=description))

    async def duplicate(self, *, pathway_id: str, name: str | Unset = UNSET) -> models.ConvoPathwayCopied:
        """Copy a pathway.

        Makes a pathway with the graph of another one, and returns its id.

        Args:
            pathway_id: Pathway to copy.
            name: Name of the copy.

        Sends `POST /v1/convo_pathway/duplicate`.
        """
        return await self._client._fetch(calls.duplicate_convo_pathway(pathway_id=pathway_id, name=name))

    async def get(self, id: str) -> models.ConvoPathway:
        """Get a pathway.

        Reads a pathway with its graph.

        Args:
            id: Id of the pathway, a UUID.

        Sends `GET /v1/convo_pathway/{id}`.
        """
        return await self._client._fetch(calls.get_convo_pathway(id))

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        nodes: ListOf[models.PathwayNode | models.PathwayNodeDict | models.PathwayGlobals | models.PathwayGlobalsDict]
        | Unset = UNSET,
        edges: ListOf[models.PathwayEdge | models.PathwayEdgeDict] | Unset = UNSET,
    ) -> models.ConvoPathway:
        """Change the draft of a pathway.

        Replaces the fields that are sent, in place. `nodes` and `edges` replace the whole graph of the draft;
        versions stay as they are, and `update_version` writes one of them.

        Args:
            id: Id of the pathway, a UUID.
            name: New name of the pathway.
            description: New description of the pathway.
            nodes: All nodes of the graph. The prompt of all nodes is an entry of its own, with `globalConfig`.
            edges: All edges of the graph.

        Sends `POST /v1/convo_pathway/{id}`.
        """
        return await self._client._fetch(
            calls.update_convo_pathway(id, name=name, description=description, nodes=nodes, edges=edges)
        )

    async def delete(self, id: str) -> Any:
        """Delete a pathway.

        Removes a pathway with its versions. Numbers and personas that lead to it need another one. The shape of the
        answer is not known.

        Args:
            id: Id of the pathway, a UUID.

        Sends `DELETE /v1/convo_pathway/{id}`.
        """
        return await self._client._fetch(calls.delete_convo_pathway(id))

    async def get_version(self, *, id: str, version_number: int) -> models.ConvoPathwayVersion:
        """Get a version of a pathway.

        Reads one version with its graph. Although this is a POST, nothing is changed.

        Args:
            id: Id of the pathway.
            version_number: Number of the version.

        Sends `POST /v1/convo_pathway/get_one`.
        """
        return await self._client._fetch(calls.get_convo_pathway_version(id=id, version_number=version_number))

    async def create_version(
        self,
        *,
        id: str,
        nodes: ListOf[models.PathwayNode | models.PathwayNodeDict | models.PathwayGlobals | models.PathwayGlobalsDict],
        edges: ListOf[models.PathwayEdge | models.PathwayEdgeDict],
        pathway_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        source_version_id: int | Unset = UNSET,
    ) -> models.ConvoPathwayVersionCreated:
        """Create a version of a pathway.

        Stores a graph as a new version. Of the vendor's programs one names the pathway by `id` and another one by
        `pathway_id`; both may be sent.

        Args:
            id: Id of the pathway.
            nodes: All nodes of the graph. The prompt of all nodes is an entry of its own, with `globalConfig`.
            edges: All edges of the graph.
            pathway_id: Id of the pathway, under its other name.
            name: Name of the version.
            source_version_id: Number of the version that it is made from.

        Sends `POST /v1/convo_pathway/create-version`.
        """
        return await self._client._fetch(
            calls.create_convo_pathway_version(
                id=id, nodes=nodes, edges=edges, pathway_id=pathway_id, name=name, source_version_id=source_version_id
            )
        )

    async def update_version(
        self,
        *,
        id: str,
        version_number: int,
        nodes: ListOf[models.PathwayNode | models.PathwayNodeDict | models.PathwayGlobals | models.PathwayGlobalsDict],
        edges: ListOf[models.PathwayEdge | models.PathwayEdgeDict],
        force: bool | Unset = UNSET,
        post_call_actions: ListOf[Any] | Unset = UNSET,
        revision_number: int | Unset = UNSET,
    ) -> Any:
        """Replace a version of a pathway.

        Replaces the graph of a version. Send the `revision_number` that was read, so that nobody's change in
        between is written over: a newer one is refused by 409, and so is a version that somebody else is saving by
        423. The shape of the answer is not known.

        Args:
            id: Id of the pathway.
            version_number: Number of the version.
            nodes: All nodes of the graph. The prompt of all nodes is an entry of its own, with `globalConfig`.
            edges: All edges of the graph.
            force: Write over a newer revision.
            post_call_actions: What is done after a call. What an entry looks like is not known.
            revision_number: Revision that was read and changed.

        Sends `POST /v1/convo_pathway/update`.
        """
        return await self._client._fetch(
            calls.update_convo_pathway_version(
                id=id,
                version_number=version_number,
                nodes=nodes,
                edges=edges,
                force=force,
                post_call_actions=post_call_actions,
                revision_number=revision_number,
            )
        )

    async def publish_version(
        self, *, id: str, version_number: int, environment: models.PathwayEnvironment, run_tests: bool | Unset = UNSET
    ) -> Any:
        """Publish a version of a pathway.

        Makes a version the live one, as a new version that does not change any more, or the one of the staging
        environment. With `run_tests` it is published by itself once the tests have passed; the status of the
        response, 202 in the place of 200, tells that they run. The shape of the answer is not known.

        Args:
            id: Id of the pathway.
            version_number: Number of the version.
            environment: Where to publish it.
            run_tests: Publish it only if the tests pass.

        Sends `POST /v1/convo_pathway/publish`.
        """
        return await self._client._fetch(
            calls.publish_convo_pathway_version(
                id=id, version_number=version_number, environment=environment, run_tests=run_tests
            )
        )


if TYPE_CHECKING:

    class ConvoPathwaysWithResponse:
        """`ConvoPathways`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: ConvoPathways) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.duplicate = answered(resource.duplicate)
            self.get = answered(resource.get)
            self.update = answered(resource.update)
            self.delete = answered(resource.delete)
            self.get_version = answered(resource.get_version)
            self.create_version = answered(resource.create_version)
            self.update_version = answered(resource.update_version)
            self.publish_version = answered(resource.publish_version)

    class AsyncConvoPathwaysWithResponse:
        """`AsyncConvoPathways`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncConvoPathways) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.duplicate = async_answered(resource.duplicate)
            self.get = async_answered(resource.get)
            self.update = async_answered(resource.update)
            self.delete = async_answered(resource.delete)
            self.get_version = async_answered(resource.get_version)
            self.create_version = async_answered(resource.create_version)
            self.update_version = async_answered(resource.update_version)
            self.publish_version = async_answered(resource.publish_version)

else:
    ConvoPathwaysWithResponse, AsyncConvoPathwaysWithResponse = ConvoPathways, AsyncConvoPathways
