# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of AgentBranches."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import agent_branches as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class AgentBranches:
    """Lines of versions of an agent beside its main line, where something is worked on until it is merged."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AgentBranchesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AgentBranchesWithResponse = with_response(self)
        return whole

    def list(self, agent_id: str) -> builtins.list[models.AgentBranch]:
        """List branches.

        Returns the open branches of the agent, the oldest first.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/branches`.
        """
        return self._client._fetch(calls.list_agent_branches(agent_id))

    def create(self, agent_id: str, *, name: str) -> models.AgentBranch:
        """Create a branch.

        Starts a branch of the agent from its newest version.

        Args:
            agent_id: Id of the agent.
            name: Name of the branch, unique for the agent. At least 1 character, at most 64 characters.

        Sends `POST /v2/agents/{agent_id}/branches`.
        """
        return self._client._fetch(calls.create_agent_branch(agent_id, name=name))

    def delete(self, agent_id: str, branch_id: str) -> models.AgentBranchDeleted:
        """Delete a branch.

        Closes a branch without merging it.

        Args:
            agent_id: Id of the agent.
            branch_id: Id of the branch.

        Sends `DELETE /v2/agents/{agent_id}/branches/{branch_id}`.
        """
        return self._client._fetch(calls.delete_agent_branch(agent_id, branch_id))

    def merge(self, agent_id: str, branch_id: str) -> models.AgentBranchVersion:
        """Merge a branch.

        Makes the newest version of the branch the newest version of the main line. A branch that is behind has to
        be rebased first.

        Args:
            agent_id: Id of the agent.
            branch_id: Id of the branch.

        Sends `POST /v2/agents/{agent_id}/branches/{branch_id}/merge`.
        """
        return self._client._fetch(calls.merge_agent_branch(agent_id, branch_id))

    def preview_rebase(self, agent_id: str, branch_id: str) -> models.AgentRebasePreview:
        """Preview a rebase.

        Tells what a rebase would take over from the main line, and what somebody has to decide. Nothing is changed.

        Args:
            agent_id: Id of the agent.
            branch_id: Id of the branch.

        Sends `POST /v2/agents/{agent_id}/branches/{branch_id}/rebase-preview`.
        """
        return self._client._fetch(calls.preview_agent_branch_rebase(agent_id, branch_id))

    def rebase(
        self, agent_id: str, branch_id: str, *, dev_head_version_id: str, resolutions: Mapping[str, Any] | Unset = UNSET
    ) -> models.AgentBranchVersion:
        """Rebase a branch.

        Takes the changes of the main line over into the branch. Each conflict that the preview tells needs an entry
        in `resolutions`.

        Args:
            agent_id: Id of the agent.
            branch_id: Id of the branch.
            dev_head_version_id: Newest version of the main line, as the preview returned it.
            resolutions: What becomes of each conflict, by its id: `ours`, `theirs`, or an object with a `value`.

        Sends `POST /v2/agents/{agent_id}/branches/{branch_id}/rebase`.
        """
        return self._client._fetch(
            calls.rebase_agent_branch(
                agent_id, branch_id, dev_head_version_id=dev_head_version_id, resolutions=resolutions
            )
        )


class AsyncAgentBranches:
    """Lines of versions of an agent beside its main line, where something is worked on until it is merged."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAgentBranchesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncAgentBranchesWithResponse = with_response(self)
        return whole

    async def list(self, agent_id: str) -> builtins.list[models.AgentBranch]:
        """List branches.

        Returns the open branches of the agent, the oldest first.

        Args:
            agent_id: Id of the agent.

        Sends `GET /v2/agents/{agent_id}/branches`.
        """
        return await self._client._fetch(calls.list_agent_branches(agent_id))

    async def create(self, agent_id: str, *, name: str) -> models.AgentBranch:
        """Create a branch.

        Starts a branch of the agent from its newest version.

        Args:
            agent_id: Id of the agent.
            name: Name of the branch, unique for the agent. At least 1 character, at most 64 characters.

        Sends `POST /v2/agents/{agent_id}/branches`.
        """
        return await self._client._fetch(calls.create_agent_branch(agent_id, name=name))

    async def delete(self, agent_id: str, branch_id: str) -> models.AgentBranchDeleted:
        """Delete a branch.

        Closes a branch without merging it.

        Args:
            agent_id: Id of the agent.
            branch_id: Id of the branch.

        Sends `DELETE /v2/agents/{agent_id}/branches/{branch_id}`.
        """
        return await self._client._fetch(calls.delete_agent_branch(agent_id, branch_id))

    async def merge(self, agent_id: str, branch_id: str) -> models.AgentBranchVersion:
        """Merge a branch.

        Makes the newest version of the branch the newest version of the main line. A branch that is behind has to
        be rebased first.

        Args:
            agent_id: Id of the agent.
            branch_id: Id of the branch.

        Sends `POST /v2/agents/{agent_id}/branches/{branch_id}/merge`.
        """
        return await self._client._fetch(calls.merge_agent_branch(agent_id, branch_id))

    async def preview_rebase(self, agent_id: str, branch_id: str) -> models.AgentRebasePreview:
        """Preview a rebase.

        Tells what a rebase would take over from the main line, and what somebody has to decide. Nothing is changed.

        Args:
            agent_id: Id of the agent.
            branch_id: Id of the branch.

        Sends `POST /v2/agents/{agent_id}/branches/{branch_id}/rebase-preview`.
        """
        return await self._client._fetch(calls.preview_agent_branch_rebase(agent_id, branch_id))

    async def rebase(
        self, agent_id: str, branch_id: str, *, dev_head_version_id: str, resolutions: Mapping[str, Any] | Unset = UNSET
    ) -> models.AgentBranchVersion:
        """Rebase a branch.

        Takes the changes of the main line over into the branch. Each conflict that the preview tells needs an entry
        in `resolutions`.

        Args:
            agent_id: Id of the agent.
            branch_id: Id of the branch.
            dev_head_version_id: Newest version of the main line, as the preview returned it.
            resolutions: What becomes of each conflict, by its id: `ours`, `theirs`, or an object with a `value`.

        Sends `POST /v2/agents/{agent_id}/branches/{branch_id}/rebase`.
        """
        return await self._client._fetch(
            calls.rebase_agent_branch(
                agent_id, branch_id, dev_head_version_id=dev_head_version_id, resolutions=resolutions
            )
        )


if TYPE_CHECKING:

    class AgentBranchesWithResponse:
        """`AgentBranches`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AgentBranches) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.delete = answered(resource.delete)
            self.merge = answered(resource.merge)
            self.preview_rebase = answered(resource.preview_rebase)
            self.rebase = answered(resource.rebase)

    class AsyncAgentBranchesWithResponse:
        """`AsyncAgentBranches`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncAgentBranches) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.delete = async_answered(resource.delete)
            self.merge = async_answered(resource.merge)
            self.preview_rebase = async_answered(resource.preview_rebase)
            self.rebase = async_answered(resource.rebase)

else:
    AgentBranchesWithResponse, AsyncAgentBranchesWithResponse = AgentBranches, AsyncAgentBranches
