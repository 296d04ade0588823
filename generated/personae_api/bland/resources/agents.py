# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Agents."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import agents as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Agents:
    """Agents of the second generation. What an agent says and does is a graph that is saved in versions; environments
    run a version each, and numbers and widgets reach them.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AgentsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AgentsWithResponse = with_response(self)
        return whole

    def list(self, *, limit: int | Unset = UNSET) -> builtins.list[models.AgentListItem]:
        """List agents.

        Returns the agents of the organisation in one answer, the one that was changed last first. There are no
        further pages.

        Args:
            limit: How many agents to return; a number outside of the bounds is taken for the nearest one inside. At
                least 1, at most 500, 100 when left out.

        Sends `GET /v2/agents`.
        """
        return self._client._fetch(calls.list_agents(limit=limit))

    def create(self, *, name: str) -> models.Agent:
        """Create an agent.

        Makes an agent with its three environments, dev, staging and production. It has no version yet, so nothing
        can be published before one is saved.

        Args:
            name: Name of the agent.

        Sends `POST /v2/agents`.
        """
        return self._client._fetch(calls.create_agent(name=name))

    def get(self, agent_id: str) -> models.AgentWithEnvironments:
        """Get an agent.

        Reads one agent, with the version that each of its environments runs.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}`.
        """
        return self._client._fetch(calls.get_agent(agent_id))

    def delete(self, agent_id: str) -> models.AgentDeleted:
        """Delete an agent.

        Deletes an agent. One that a widget is bound to cannot be deleted.

        This deletes something, which cannot be undone.

        Args:
            agent_id: Id of the agent.

        Sends `DELETE /v2/agents/{agent_id}`.
        """
        return self._client._fetch(calls.delete_agent(agent_id))

    def update(self, agent_id: str, *, name: str) -> models.Agent:
        """Rename an agent.

        Gives an agent another name. What it says and does is in its versions.

        Args:
            agent_id: Id of the agent.
            name: New name of the agent.

        Sends `PATCH /v2/agents/{agent_id}`.
        """
        return self._client._fetch(calls.update_agent(agent_id, name=name))

    def get_memory_schema(self, agent_id: str) -> models.AgentMemorySchema:
        """Get the memory schema of an agent.

        Tells which kinds of things the agent remembers, and what of each.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/memory/schema`.
        """
        return self._client._fetch(calls.get_agent_memory_schema(agent_id))

    def infer_memory_schema(
        self, agent_id: str, *, snapshot: Mapping[str, Any] | Unset = UNSET
    ) -> models.AgentMemoryProposal:
        """Propose a memory schema.

        Has a model propose what the agent should remember, from its newest version or from a snapshot that is sent
        along. Nothing is stored. Six requests a minute are allowed.

        Args:
            agent_id: Id of the agent.
            snapshot: Snapshot to read instead of the newest version.

        Sends `POST /v2/agents/{agent_id}/memory/schema/infer`.
        """
        return self._client._fetch(calls.infer_agent_memory_schema(agent_id, snapshot=snapshot))

    def bind_widget(self, agent_id: str, widget_id: str) -> models.AgentWidgetBinding:
        """Bind a widget to an agent.

        Lets a chat widget talk with the agent. As long as it is bound, the agent cannot be deleted.

        Args:
            agent_id: Id of the agent.
            widget_id: Id of the widget.

        Sends `POST /v2/agents/{agent_id}/widgets/{widget_id}/bind`.
        """
        return self._client._fetch(calls.bind_agent_widget(agent_id, widget_id))

    def get_starter(self, agent_id: str) -> Any:
        """Get the starter of an agent.

        Reads what an agent is started from. The vendor describes no fields of the answer.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/starter`.
        """
        return self._client._fetch(calls.get_agent_starter(agent_id))

    def get_inbound(self, agent_id: str) -> models.AgentInbound:
        """Get the inbound numbers of an agent.

        Tells which numbers the agent answers. An agent that does not exist has none; it is not reported.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/inbound`.
        """
        return self._client._fetch(calls.get_agent_inbound(agent_id))

    def attach_inbound(
        self, agent_id: str, *, inbound_numbers: ListOf[str], environment: models.AgentLiveEnvironment | Unset = UNSET
    ) -> models.AgentInboundAttached:
        """Attach inbound numbers to an agent.

        Lets the agent answer calls on numbers of the account, with the version that is live in production or in
        staging.

        Args:
            agent_id: Id of the agent.
            inbound_numbers: Numbers in E.164 form.
            environment: Environment that answers. 'production' when left out.

        Sends `POST /v2/agents/{agent_id}/inbound/attach`.
        """
        return self._client._fetch(
            calls.attach_agent_inbound(agent_id, inbound_numbers=inbound_numbers, environment=environment)
        )

    def detach_inbound(self, agent_id: str, *, inbound_numbers: ListOf[str]) -> models.AgentInboundDetached:
        """Detach inbound numbers from an agent.

        Takes numbers away from the agent. Numbers that it does not have are passed over, and so is an agent that
        does not exist.

        Args:
            agent_id: Id of the agent.
            inbound_numbers: Numbers in E.164 form.

        Sends `POST /v2/agents/{agent_id}/inbound/detach`.
        """
        return self._client._fetch(calls.detach_agent_inbound(agent_id, inbound_numbers=inbound_numbers))

    def list_environments(self, agent_id: str) -> builtins.list[models.AgentEnvironmentDetail]:
        """List the environments of an agent.

        Returns the three environments, each with the version that it runs.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/environments`.
        """
        return self._client._fetch(calls.list_agent_environments(agent_id))

    def list_deployments(
        self, agent_id: str, *, env: models.AgentEnvironmentType | Unset = UNSET, limit: int | Unset = UNSET
    ) -> builtins.list[models.AgentDeployment]:
        """List the deployments of an agent.

        Returns what was live in an environment and when, the newest first. There are no further pages.

        Args:
            agent_id: Id of the agent.
            env: Environment to look at. 'production' when left out.
            limit: How many deployments to return. At least 1, at most 200, 50 when left out.

        Sends `GET /v2/agents/{agent_id}/deployments`.
        """
        return self._client._fetch(calls.list_agent_deployments(agent_id, env=env, limit=limit))

    def publish(
        self,
        agent_id: str,
        *,
        snapshot: models.AgentSnapshot | models.AgentSnapshotDict | Mapping[str, Any] | Unset = UNSET,
        version_id: str | Unset = UNSET,
        branch_id: str | Unset = UNSET,
        bump: models.AgentBump | Unset = UNSET,
    ) -> models.AgentPublished:
        """Publish a version to staging.

        Gives a version a number and lets staging run it. Name a version that is stored, or send a snapshot, which
        is stored first; with neither, the vendor takes the newest version.

        Args:
            agent_id: Id of the agent.
            snapshot: What to store and publish.
            version_id: Version to publish.
            branch_id: Branch to publish from.
            bump: Which part of the number goes up. 'patch' when left out.

        Sends `POST /v2/agents/{agent_id}/publish`.
        """
        return self._client._fetch(
            calls.publish_agent(agent_id, snapshot=snapshot, version_id=version_id, branch_id=branch_id, bump=bump)
        )

    def preview_publish(self, agent_id: str, *, version_id: str | Unset = UNSET) -> models.AgentPublishPreview:
        """Preview the next version numbers.

        Tells which number the agent has now, and which ones a publication would give.

        Args:
            agent_id: Id of the agent.
            version_id: Version that is to be published.

        Sends `GET /v2/agents/{agent_id}/publish-preview`.
        """
        return self._client._fetch(calls.preview_agent_publish(agent_id, version_id=version_id))

    def promote(
        self,
        agent_id: str,
        *,
        version_id: str | Unset = UNSET,
        branch_id: str | Unset = UNSET,
        bump: models.AgentBump | Unset = UNSET,
        force: bool | Unset = UNSET,
    ) -> models.AgentPromoted:
        """Promote staging to production.

        Lets production run what staging runs, or the version that is named. Checks that are required and have not
        passed stop it, unless `force` is set.

        Args:
            agent_id: Id of the agent.
            version_id: Version to promote; without it, the one in staging.
            branch_id: Branch to promote from.
            bump: Which part of the number goes up.
            force: Whether to go on without the checks.

        Sends `POST /v2/agents/{agent_id}/promote`.
        """
        return self._client._fetch(
            calls.promote_agent(agent_id, version_id=version_id, branch_id=branch_id, bump=bump, force=force)
        )

    def roll_back(self, agent_id: str, *, version_id: str) -> models.AgentRolledBack:
        """Roll production back.

        Lets production run a version that it ran before.

        Args:
            agent_id: Id of the agent.
            version_id: Version to go back to.

        Sends `POST /v2/agents/{agent_id}/rollback`.
        """
        return self._client._fetch(calls.rollback_agent(agent_id, version_id=version_id))

    def list_versions(
        self, agent_id: str, *, limit: int | Unset = UNSET, branch: str | Unset = UNSET
    ) -> builtins.list[models.AgentVersionListItem]:
        """List the versions of an agent.

        Returns the newest versions of the main line, or of one branch, without their snapshots. There are no
        further pages, and a branch that does not exist has no versions.

        Args:
            agent_id: Id of the agent.
            limit: How many versions to return. At least 1, at most 200, 50 when left out.
            branch: Only versions of this branch.

        Sends `GET /v2/agents/{agent_id}/versions`.
        """
        return self._client._fetch(calls.list_agent_versions(agent_id, limit=limit, branch=branch))

    def create_version(
        self,
        agent_id: str,
        *,
        snapshot: models.AgentSnapshot | models.AgentSnapshotDict | Mapping[str, Any],
        name: str | Unset = UNSET,
        branch_id: str | Unset = UNSET,
        autosave: bool | Unset = UNSET,
        parent_version_id: str | None | Unset = UNSET,
        parent_revision: int | Unset = UNSET,
    ) -> models.AgentVersion:
        """Save a version of an agent.

        Stores a snapshot of the agent as a new version. With `parent_version_id` and `parent_revision` it is
        refused where somebody else has saved since. An autosave overwrites the newest autosave, and its answer has
        no `org_id` and no `snapshot`.

        Args:
            agent_id: Id of the agent.
            snapshot: What the agent says and does, up to 2 MB as JSON.
            name: Name of the version.
            branch_id: Branch to save on; without it, the main line.
            autosave: Whether this is saved on the way, and not on purpose. False when left out.
            parent_version_id: Version that was edited.
            parent_revision: Revision of the version that was edited.

        Sends `POST /v2/agents/{agent_id}/versions`.
        """
        return self._client._fetch(
            calls.create_agent_version(
                agent_id,
                snapshot=snapshot,
                name=name,
                branch_id=branch_id,
                autosave=autosave,
                parent_version_id=parent_version_id,
                parent_revision=parent_revision,
            )
        )

    def get_latest_version(self, agent_id: str, *, branch: str | Unset = UNSET) -> models.AgentVersion:
        """Get the latest version of an agent.

        Reads the newest version of the main line, or of one branch, with its snapshot.

        Args:
            agent_id: Id of the agent.
            branch: Branch to look at.

        Sends `GET /v2/agents/{agent_id}/versions/latest`.
        """
        return self._client._fetch(calls.get_latest_agent_version(agent_id, branch=branch))

    def get_version(self, agent_id: str, semver: str) -> models.AgentVersion:
        """Get a version of an agent.

        Reads one version by the number that it was published under, with its snapshot.

        Args:
            agent_id: Id of the agent.
            semver: Number of a published version, such as 1.4.2.

        Sends `GET /v2/agents/{agent_id}/versions/{semver}`.
        """
        return self._client._fetch(calls.get_agent_version(agent_id, semver))

    def get_version_graph(self, agent_id: str, version_id: str) -> models.AgentVersionGraph:
        """Get the graph of a version.

        Reads the nodes and edges of one version.

        Args:
            agent_id: Id of the agent.
            version_id: Id of the version.

        Sends `GET /v2/agents/{agent_id}/versions/{version_id}/graph`.
        """
        return self._client._fetch(calls.get_agent_version_graph(agent_id, version_id))

    def list_scenario_history(
        self,
        agent_id: str,
        node_id: str,
        *,
        branch: str | Unset = UNSET,
        path: str | Unset = UNSET,
        before: str | Unset = UNSET,
    ) -> results.Paginator[models.AgentScenarioVersion]:
        """List the history of a scenario.

        Returns how one node of the agent looked in earlier versions, a page at a time, the newest first. The answer
        also tells how it looks in staging and production.

        Pages are fetched when the result is iterated, and not before.

        Args:
            agent_id: Id of the agent.
            node_id: Id of the node.
            branch: Branch to look at.
            path: Ids of the nodes around this one, from the outside in, as JSON text; up to 10. '[]' when left out.
            before: Cursor of the page, from the answer before.

        Sends `GET /v2/agents/{agent_id}/scenarios/{node_id}/history`.
        """
        return self._client._paginate(
            calls.list_agent_scenario_history(agent_id, node_id, branch=branch, path=path, before=before)
        )


class AsyncAgents:
    """Agents of the second generation. What an agent says and does is a graph that is saved in versions; environments
    run a version each, and numbers and widgets reach them.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAgentsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncAgentsWithResponse = with_response(self)
        return whole

    async def list(self, *, limit: int | Unset = UNSET) -> builtins.list[models.AgentListItem]:
        """List agents.

        Returns the agents of the organisation in one answer, the one that was changed last first. There are no
        further pages.

        Args:
            limit: How many agents to return; a number outside of the bounds is taken for the nearest one inside. At
                least 1, at most 500, 100 when left out.

        Sends `GET /v2/agents`.
        """
        return await self._client._fetch(calls.list_agents(limit=limit))

    async def create(self, *, name: str) -> models.Agent:
        """Create an agent.

        Makes an agent with its three environments, dev, staging and production. It has no version yet, so nothing
        can be published before one is saved.

        Args:
            name: Name of the agent.

        Sends `POST /v2/agents`.
        """
        return await self._client._fetch(calls.create_agent(name=name))

    async def get(self, agent_id: str) -> models.AgentWithEnvironments:
        """Get an agent.

        Reads one agent, with the version that each of its environments runs.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}`.
        """
        return await self._client._fetch(calls.get_agent(agent_id))

    async def delete(self, agent_id: str) -> models.AgentDeleted:
        """Delete an agent.

        Deletes an agent. One that a widget is bound to cannot be deleted.

        This deletes something, which cannot be undone.

        Args:
            agent_id: Id of the agent.

        Sends `DELETE /v2/agents/{agent_id}`.
        """
        return await self._client._fetch(calls.delete_agent(agent_id))

    async def update(self, agent_id: str, *, name: str) -> models.Agent:
        """Rename an agent.

        Gives an agent another name. What it says and does is in its versions.

        Args:
            agent_id: Id of the agent.
            name: New name of the agent.

        Sends `PATCH /v2/agents/{agent_id}`.
        """
        return await self._client._fetch(calls.update_agent(agent_id, name=name))

    async def get_memory_schema(self, agent_id: str) -> models.AgentMemorySchema:
        """Get the memory schema of an agent.

        Tells which kinds of things the agent remembers, and what of each.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/memory/schema`.
        """
        return await self._client._fetch(calls.get_agent_memory_schema(agent_id))

    async def infer_memory_schema(
        self, agent_id: str, *, snapshot: Mapping[str, Any] | Unset = UNSET
    ) -> models.AgentMemoryProposal:
        """Propose a memory schema.

        Has a model propose what the agent should remember, from its newest version or from a snapshot that is sent
        along. Nothing is stored. Six requests a minute are allowed.

        Args:
            agent_id: Id of the agent.
            snapshot: Snapshot to read instead of the newest version.

        Sends `POST /v2/agents/{agent_id}/memory/schema/infer`.
        """
        return await self._client._fetch(calls.infer_agent_memory_schema(agent_id, snapshot=snapshot))

    async def bind_widget(self, agent_id: str, widget_id: str) -> models.AgentWidgetBinding:
        """Bind a widget to an agent.

        Lets a chat widget talk with the agent. As long as it is bound, the agent cannot be deleted.

        Args:
            agent_id: Id of the agent.
            widget_id: Id of the widget.

        Sends `POST /v2/agents/{agent_id}/widgets/{widget_id}/bind`.
        """
        return await self._client._fetch(calls.bind_agent_widget(agent_id, widget_id))

    async def get_starter(self, agent_id: str) -> Any:
        """Get the starter of an agent.

        Reads what an agent is started from. The vendor describes no fields of the answer.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/starter`.
        """
        return await self._client._fetch(calls.get_agent_starter(agent_id))

    async def get_inbound(self, agent_id: str) -> models.AgentInbound:
        """Get the inbound numbers of an agent.

        Tells which numbers the agent answers. An agent that does not exist has none; it is not reported.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/inbound`.
        """
        return await self._client._fetch(calls.get_agent_inbound(agent_id))

    async def attach_inbound(
        self, agent_id: str, *, inbound_numbers: ListOf[str], environment: models.AgentLiveEnvironment | Unset = UNSET
    ) -> models.AgentInboundAttached:
        """Attach inbound numbers to an agent.

        Lets the agent answer calls on numbers of the account, with the version that is live in production or in
        staging.

        Args:
            agent_id: Id of the agent.
            inbound_numbers: Numbers in E.164 form.
            environment: Environment that answers. 'production' when left out.

        Sends `POST /v2/agents/{agent_id}/inbound/attach`.
        """
        return await self._client._fetch(
            calls.attach_agent_inbound(agent_id, inbound_numbers=inbound_numbers, environment=environment)
        )

    async def detach_inbound(self, agent_id: str, *, inbound_numbers: ListOf[str]) -> models.AgentInboundDetached:
        """Detach inbound numbers from an agent.

        Takes numbers away from the agent. Numbers that it does not have are passed over, and so is an agent that
        does not exist.

        Args:
            agent_id: Id of the agent.
            inbound_numbers: Numbers in E.164 form.

        Sends `POST /v2/agents/{agent_id}/inbound/detach`.
        """
        return await self._client._fetch(calls.detach_agent_inbound(agent_id, inbound_numbers=inbound_numbers))

    async def list_environments(self, agent_id: str) -> builtins.list[models.AgentEnvironmentDetail]:
        """List the environments of an agent.

        Returns the three environments, each with the version that it runs.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/environments`.
        """
        return await self._client._fetch(calls.list_agent_environments(agent_id))

    async def list_deployments(
        self, agent_id: str, *, env: models.AgentEnvironmentType | Unset = UNSET, limit: int | Unset = UNSET
    ) -> builtins.list[models.AgentDeployment]:
        """List the deployments of an agent.

        Returns what was live in an environment and when, the newest first. There are no further pages.

        Args:
            agent_id: Id of the agent.
            env: Environment to look at. 'production' when left out.
            limit: How many deployments to return. At least 1, at most 200, 50 when left out.

        Sends `GET /v2/agents/{agent_id}/deployments`.
        """
        return await self._client._fetch(calls.list_agent_deployments(agent_id, env=env, limit=limit))

    async def publish(
        self,
        agent_id: str,
        *,
        snapshot: models.AgentSnapshot | models.AgentSnapshotDict | Mapping[str, Any] | Unset = UNSET,
        version_id: str | Unset = UNSET,
        branch_id: str | Unset = UNSET,
        bump: models.AgentBump | Unset = UNSET,
    ) -> models.AgentPublished:
        """Publish a version to staging.

        Gives a version a number and lets staging run it. Name a version that is stored, or send a snapshot, which
        is stored first; with neither, the vendor takes the newest version.

        Args:
            agent_id: Id of the agent.
            snapshot: What to store and publish.
            version_id: Version to publish.
            branch_id: Branch to publish from.
            bump: Which part of the number goes up. 'patch' when left out.

        Sends `POST /v2/agents/{agent_id}/publish`.
        """
        return await self._client._fetch(
            calls.publish_agent(agent_id, snapshot=snapshot, version_id=version_id, branch_id=branch_id, bump=bump)
        )

    async def preview_publish(self, agent_id: str, *, version_id: str | Unset = UNSET) -> models.AgentPublishPreview:
        """Preview the next version numbers.

        Tells which number the agent has now, and which ones a publication would give.

        Args:
            agent_id: Id of the agent.
            version_id: Version that is to be published.

        Sends `GET /v2/agents/{agent_id}/publish-preview`.
        """
        return await self._client._fetch(calls.preview_agent_publish(agent_id, version_id=version_id))

    async def promote(
        self,
        agent_id: str,
        *,
        version_id: str | Unset = UNSET,
        branch_id: str | Unset = UNSET,
        bump: models.AgentBump | Unset = UNSET,
        force: bool | Unset = UNSET,
    ) -> models.AgentPromoted:
        """Promote staging to production.

        Lets production run what staging runs, or the version that is named. Checks that are required and have not
        passed stop it, unless `force` is set.

        Args:
            agent_id: Id of the agent.
            version_id: Version to promote; without it, the one in staging.
            branch_id: Branch to promote from.
            bump: Which part of the number goes up.
            force: Whether to go on without the checks.

        Sends `POST /v2/agents/{agent_id}/promote`.
        """
        return await self._client._fetch(
            calls.promote_agent(agent_id, version_id=version_id, branch_id=branch_id, bump=bump, force=force)
        )

    async def roll_back(self, agent_id: str, *, version_id: str) -> models.AgentRolledBack:
        """Roll production back.

        Lets production run a version that it ran before.

        Args:
            agent_id: Id of the agent.
            version_id: Version to go back to.

        Sends `POST /v2/agents/{agent_id}/rollback`.
        """
        return await self._client._fetch(calls.rollback_agent(agent_id, version_id=version_id))

    async def list_versions(
        self, agent_id: str, *, limit: int | Unset = UNSET, branch: str | Unset = UNSET
    ) -> builtins.list[models.AgentVersionListItem]:
        """List the versions of an agent.

        Returns the newest versions of the main line, or of one branch, without their snapshots. There are no
        further pages, and a branch that does not exist has no versions.

        Args:
            agent_id: Id of the agent.
            limit: How many versions to return. At least 1, at most 200, 50 when left out.
            branch: Only versions of this branch.

        Sends `GET /v2/agents/{agent_id}/versions`.
        """
        return await self._client._fetch(calls.list_agent_versions(agent_id, limit=limit, branch=branch))

    async def create_version(
        self,
        agent_id: str,
        *,
        snapshot: models.AgentSnapshot | models.AgentSnapshotDict | Mapping[str, Any],
        name: str | Unset = UNSET,
        branch_id: str | Unset = UNSET,
        autosave: bool | Unset = UNSET,
        parent_version_id: str | None | Unset = UNSET,
        parent_revision: int | Unset = UNSET,
    ) -> models.AgentVersion:
        """Save a version of an agent.

        Stores a snapshot of the agent as a new version. With `parent_version_id` and `parent_revision` it is
        refused where somebody else has saved since. An autosave overwrites the newest autosave, and its answer has
        no `org_id` and no `snapshot`.

        Args:
            agent_id: Id of the agent.
            snapshot: What the agent says and does, up to 2 MB as JSON.
            name: Name of the version.
            branch_id: Branch to save on; without it, the main line.
            autosave: Whether this is saved on the way, and not on purpose. False when left out.
            parent_version_id: Version that was edited.
            parent_revision: Revision of the version that was edited.

        Sends `POST /v2/agents/{agent_id}/versions`.
        """
        return await self._client._fetch(
            calls.create_agent_version(
                agent_id,
                snapshot=snapshot,
                name=name,
                branch_id=branch_id,
                autosave=autosave,
                parent_version_id=parent_version_id,
                parent_revision=parent_revision,
            )
        )

    async def get_latest_version(self, agent_id: str, *, branch: str | Unset = UNSET) -> models.AgentVersion:
        """Get the latest version of an agent.

        Reads the newest version of the main line, or of one branch, with its snapshot.

        Args:
            agent_id: Id of the agent.
            branch: Branch to look at.

        Sends `GET /v2/agents/{agent_id}/versions/latest`.
        """
        return await self._client._fetch(calls.get_latest_agent_version(agent_id, branch=branch))

    async def get_version(self, agent_id: str, semver: str) -> models.AgentVersion:
        """Get a version of an agent.

        Reads one version by the number that it was published under, with its snapshot.

        Args:
            agent_id: Id of the agent.
            semver: Number of a published version, such as 1.4.2.

        Sends `GET /v2/agents/{agent_id}/versions/{semver}`.
        """
        return await self._client._fetch(calls.get_agent_version(agent_id, semver))

    async def get_version_graph(self, agent_id: str, version_id: str) -> models.AgentVersionGraph:
        """Get the graph of a version.

        Reads the nodes and edges of one version.

        Args:
            agent_id: Id of the agent.
            version_id: Id of the version.

        Sends `GET /v2/agents/{agent_id}/versions/{version_id}/graph`.
        """
        return await self._client._fetch(calls.get_agent_version_graph(agent_id, version_id))

    def list_scenario_history(
        self,
        agent_id: str,
        node_id: str,
        *,
        branch: str | Unset = UNSET,
        path: str | Unset = UNSET,
        before: str | Unset = UNSET,
    ) -> results.AsyncPaginator[models.AgentScenarioVersion]:
        """List the history of a scenario.

        Returns how one node of the agent looked in earlier versions, a page at a time, the newest first. The answer
        also tells how it looks in staging and production.

        Pages are fetched when the result is iterated, and not before.

        Args:
            agent_id: Id of the agent.
            node_id: Id of the node.
            branch: Branch to look at.
            path: Ids of the nodes around this one, from the outside in, as JSON text; up to 10. '[]' when left out.
            before: Cursor of the page, from the answer before.

        Sends `GET /v2/agents/{agent_id}/scenarios/{node_id}/history`.
        """
        return self._client._paginate(
            calls.list_agent_scenario_history(agent_id, node_id, branch=branch, path=path, before=before)
        )


if TYPE_CHECKING:

    class AgentsWithResponse:
        """`Agents`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Agents) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.update = answered(resource.update)
            self.get_memory_schema = answered(resource.get_memory_schema)
            self.infer_memory_schema = answered(resource.infer_memory_schema)
            self.bind_widget = answered(resource.bind_widget)
            self.get_starter = answered(resource.get_starter)
            self.get_inbound = answered(resource.get_inbound)
            self.attach_inbound = answered(resource.attach_inbound)
            self.detach_inbound = answered(resource.detach_inbound)
            self.list_environments = answered(resource.list_environments)
            self.list_deployments = answered(resource.list_deployments)
            self.publish = answered(resource.publish)
            self.preview_publish = answered(resource.preview_publish)
            self.promote = answered(resource.promote)
            self.roll_back = answered(resource.roll_back)
            self.list_versions = answered(resource.list_versions)
            self.create_version = answered(resource.create_version)
            self.get_latest_version = answered(resource.get_latest_version)
            self.get_version = answered(resource.get_version)
            self.get_version_graph = answered(resource.get_version_graph)
            self.list_scenario_history = resource.list_scenario_history

    class AsyncAgentsWithResponse:
        """`AsyncAgents`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncAgents) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.update = async_answered(resource.update)
            self.get_memory_schema = async_answered(resource.get_memory_schema)
            self.infer_memory_schema = async_answered(resource.infer_memory_schema)
            self.bind_widget = async_answered(resource.bind_widget)
            self.get_starter = async_answered(resource.get_starter)
            self.get_inbound = async_answered(resource.get_inbound)
            self.attach_inbound = async_answered(resource.attach_inbound)
            self.detach_inbound = async_answered(resource.detach_inbound)
            self.list_environments = async_answered(resource.list_environments)
            self.list_deployments = async_answered(resource.list_deployments)
            self.publish = async_answered(resource.publish)
            self.preview_publish = async_answered(resource.preview_publish)
            self.promote = async_answered(resource.promote)
            self.roll_back = async_answered(resource.roll_back)
            self.list_versions = async_answered(resource.list_versions)
            self.create_version = async_answered(resource.create_version)
            self.get_latest_version = async_answered(resource.get_latest_version)
            self.get_version = async_answered(resource.get_version)
            self.get_version_graph = async_answered(resource.get_version_graph)
            self.list_scenario_history = resource.list_scenario_history

else:
    AgentsWithResponse, AsyncAgentsWithResponse = Agents, AsyncAgents
