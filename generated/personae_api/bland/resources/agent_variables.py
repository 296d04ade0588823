# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of AgentVariables."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import agent_variables as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class AgentVariables:
    """Values that differ between the environments of an agent, secrets among them."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AgentVariablesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AgentVariablesWithResponse = with_response(self)
        return whole

    def list(self, agent_id: str, env_type: models.AgentEnvironmentType) -> builtins.list[models.AgentVariable]:
        """List variables.

        Returns the variables of one environment, sorted by their keys. The value of a secret is not returned.

        Args:
            agent_id: Id of the agent.
            env_type: Environment of the variables.

        Sends `GET /v2/agents/{agent_id}/environments/{env_type}/variables`.
        """
        return self._client._fetch(calls.list_agent_variables(agent_id, env_type))

    def set(
        self,
        agent_id: str,
        env_type: models.AgentEnvironmentType,
        key: str,
        *,
        value: Any,
        is_secret: bool | Unset = UNSET,
    ) -> models.AgentVariableKey:
        """Set a variable.

        Sets a variable of one environment, or adds it.

        Args:
            agent_id: Id of the agent.
            env_type: Environment of the variables.
            key: Key of the variable, of letters, digits and underscores.
            value: Value of the variable, of any type; null is one too.
            is_secret: Whether the value is kept secret and never returned again. False when left out.

        Sends `PUT /v2/agents/{agent_id}/environments/{env_type}/variables/{key}`.
        """
        return self._client._fetch(calls.set_agent_variable(agent_id, env_type, key, value=value, is_secret=is_secret))

    def delete(self, agent_id: str, env_type: models.AgentEnvironmentType, key: str) -> models.AgentVariableDeleted:
        """Delete a variable.

        Deletes a variable of one environment. One that is not there counts as deleted.

        Args:
            agent_id: Id of the agent.
            env_type: Environment of the variables.
            key: Key of the variable, of letters, digits and underscores.

        Sends `DELETE /v2/agents/{agent_id}/environments/{env_type}/variables/{key}`.
        """
        return self._client._fetch(calls.delete_agent_variable(agent_id, env_type, key))


class AsyncAgentVariables:
    """Values that differ between the environments of an agent, secrets among them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAgentVariablesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncAgentVariablesWithResponse = with_response(self)
        return whole

    async def list(self, agent_id: str, env_type: models.AgentEnvironmentType) -> builtins.list[models.AgentVariable]:
        """List variables.

        Returns the variables of one environment, sorted by their keys. The value of a secret is not returned.

        Args:
            agent_id: Id of the agent.
            env_type: Environment of the variables.

        Sends `GET /v2/agents/{agent_id}/environments/{env_type}/variables`.
        """
        return await self._client._fetch(calls.list_agent_variables(agent_id, env_type))

    async def set(
        self,
        agent_id: str,
        env_type: models.AgentEnvironmentType,
        key: str,
        *,
        value: Any,
        is_secret: bool | Unset = UNSET,
    ) -> models.AgentVariableKey:
        """Set a variable.

        Sets a variable of one environment, or adds it.

        Args:
            agent_id: Id of the agent.
            env_type: Environment of the variables.
            key: Key of the variable, of letters, digits and underscores.
            value: Value of the variable, of any type; null is one too.
            is_secret: Whether the value is kept secret and never returned again. False when left out.

        Sends `PUT /v2/agents/{agent_id}/environments/{env_type}/variables/{key}`.
        """
        return await self._client._fetch(
            calls.set_agent_variable(agent_id, env_type, key, value=value, is_secret=is_secret)
        )

    async def delete(
        self, agent_id: str, env_type: models.AgentEnvironmentType, key: str
    ) -> models.AgentVariableDeleted:
        """Delete a variable.

        Deletes a variable of one environment. One that is not there counts as deleted.

        Args:
            agent_id: Id of the agent.
            env_type: Environment of the variables.
            key: Key of the variable, of letters, digits and underscores.

        Sends `DELETE /v2/agents/{agent_id}/environments/{env_type}/variables/{key}`.
        """
        return await self._client._fetch(calls.delete_agent_variable(agent_id, env_type, key))


if TYPE_CHECKING:

    class AgentVariablesWithResponse:
        """`AgentVariables`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AgentVariables) -> None:
            self.list = answered(resource.list)
            self.set = answered(resource.set)
            self.delete = answered(resource.delete)

    class AsyncAgentVariablesWithResponse:
        """`AsyncAgentVariables`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncAgentVariables) -> None:
            self.list = async_answered(resource.list)
            self.set = async_answered(resource.set)
            self.delete = async_answered(resource.delete)

else:
    AgentVariablesWithResponse, AsyncAgentVariablesWithResponse = AgentVariables, AsyncAgentVariables
