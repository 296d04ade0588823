# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of WebAgents."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import web_agents as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class WebAgents:
    """Agents that people talk to in a browser instead of on the phone. A browser gets in with a token made for one
    conversation.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> WebAgentsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: WebAgentsWithResponse = with_response(self)
        return whole

    def list(self) -> builtins.list[models.WebAgent]:
        """List web agents.

        Returns all web agents of the account with their settings, in one answer without pages.

        Sends `GET /v1/agents`.
        """
        return self._client._fetch(calls.list_web_agents())

    def create(
        self,
        *,
        prompt: str,
        voice: str | Unset = UNSET,
        webhook: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        pathway_id: str | None | Unset = UNSET,
        language: str | Unset = UNSET,
        model: models.WebAgentModel | Unset = UNSET,
        first_sentence: str | None | Unset = UNSET,
        tools: ListOf[Any] | Unset = UNSET,
        dynamic_data: Mapping[str, Any] | ListOf[Any] | None | Unset = UNSET,
        interruption_threshold: float | Unset = UNSET,
        keywords: ListOf[str] | Unset = UNSET,
        max_duration: float | None | Unset = UNSET,
    ) -> models.WebAgent:
        """Create a web agent.

        Makes an agent that browsers can talk to. A pathway takes the place of the prompt, the first sentence, the
        model, the dynamic data and the tools.

        Args:
            prompt: What the agent is to do and to know; without effect with a pathway.
            voice: Voice that speaks, by name or id.
            webhook: Address that gets the data of each conversation after its end.
            metadata: Data of your own to go with conversations.
            pathway_id: Pathway to follow; null or an empty text for none.
            language: Code of the language that is spoken and heard. 'ENG' when left out.
            model: Model to speak with; in nearly all cases base is the better one. 'base' when left out.
            first_sentence: Words to begin with, below 200 characters; null or an empty text for none.
            tools: Tools and knowledge bases to use, by their ids.
            dynamic_data: Requests to other services whose answers the agent knows, as for calls; null or an empty
                text for none.
            interruption_threshold: How long to wait for the other side to finish; 50 is quick, 200 patient. 500
                when left out.
            keywords: Words to hear rightly, each with a colon and a weight if it matters more.
            max_duration: Minutes after which a conversation is ended; null for the usual. 30 when left out.

        Sends `POST /v1/agents`.
        """
        return self._client._fetch(
            calls.create_web_agent(
                prompt=prompt,
                voice=voice,
                webhook=webhook,
                metadata=metadata,
                pathway_id=pathway_id,
                language=language,
                model=model,
                first_sentence=first_sentence,
                tools=tools,
                dynamic_data=dynamic_data,
                interruption_threshold=interruption_threshold,
                keywords=keywords,
                max_duration=max_duration,
            )
        )

    def update(
        self,
        agent_id: str,
        *,
        prompt: str | Unset = UNSET,
        voice: str | Unset = UNSET,
        webhook: str | None | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        pathway_id: str | None | Unset = UNSET,
        language: str | Unset = UNSET,
        model: models.WebAgentModel | Unset = UNSET,
        first_sentence: str | None | Unset = UNSET,
        tools: ListOf[Any] | Unset = UNSET,
        dynamic_data: Mapping[str, Any] | ListOf[Any] | None | Unset = UNSET,
        interruption_threshold: float | Unset = UNSET,
        max_duration: int | None | Unset = UNSET,
    ) -> models.WebAgentUpdate:
        """Change a web agent.

        Changes the fields that are sent. The answer tells which were changed and, in `failed_updates`, which were
        not; it can be a 200 all the same. The vendor calls `prompt` required, though it shows a change of the model
        alone.

        Args:
            agent_id: Id of the web agent.
            prompt: What the agent is to do and to know; without effect with a pathway.
            voice: Voice that speaks, by name or id.
            webhook: Address that gets the data of each conversation after its end; null or an empty text for none.
            metadata: Data of your own to go with conversations.
            pathway_id: Pathway to follow; null or an empty text for none.
            language: Code of the language that is spoken and heard. 'ENG' when left out.
            model: Model to speak with; in nearly all cases base is the better one. 'base' when left out.
            first_sentence: Words to begin with, below 200 characters; null or an empty text for none.
            tools: Tools and knowledge bases to use, by their ids.
            dynamic_data: Requests to other services whose answers the agent knows, as for calls; null or an empty
                text for none.
            interruption_threshold: How long to wait for the other side to finish; 50 is quick, 200 patient. 500
                when left out.
            max_duration: Minutes after which a conversation is ended; null for the usual. 30 when left out.

        Sends `POST /v1/agents/{agent_id}`.
        """
        return self._client._fetch(
            calls.update_web_agent(
                agent_id,
                prompt=prompt,
                voice=voice,
                webhook=webhook,
                metadata=metadata,
                pathway_id=pathway_id,
                language=language,
                model=model,
                first_sentence=first_sentence,
                tools=tools,
                dynamic_data=dynamic_data,
                interruption_threshold=interruption_threshold,
                max_duration=max_duration,
            )
        )

    def authorize(self, agent_id: str, *, request_data: Mapping[str, Any] | Unset = UNSET) -> models.WebAgentToken:
        """Let a browser talk to a web agent.

        Makes a token for one conversation, which a browser can have without knowing the API key. It has to be asked
        for at api.bland.ai.

        Args:
            agent_id: Id of the web agent.
            request_data: Variables for the conversation, by their names.

        Sends `POST /v1/agents/{agent_id}/authorize`.
        """
        return self._client._fetch(calls.authorize_web_agent(agent_id, request_data=request_data))

    def delete(self, agent_id: str) -> models.StatusAnswer:
        """Delete a web agent.

        Removes a web agent; browsers can no longer talk to it. Nothing is sent with the request.

        This deletes something, which cannot be undone.

        Args:
            agent_id: Id of the web agent.

        Sends `POST /v1/agents/{agent_id}/delete`.
        """
        return self._client._fetch(calls.delete_web_agent(agent_id))


class AsyncWebAgents:
    """Agents that people talk to in a browser instead of on the phone. A browser gets in with a token made for one
    conversation.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncWebAgentsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncWebAgentsWithResponse = with_response(self)
        return whole

    async def list(self) -> builtins.list[models.WebAgent]:
        """List web agents.

        Returns all web agents of the account with their settings, in one answer without pages.

        Sends `GET /v1/agents`.
        """
        return await self._client._fetch(calls.list_web_agents())

    async def create(
        self,
        *,
        prompt: str,
        voice: str | Unset = UNSET,
        webhook: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        pathway_id: str | None | Unset = UNSET,
        language: str | Unset = UNSET,
        model: models.WebAgentModel | Unset = UNSET,
        first_sentence: str | None | Unset = UNSET,
        tools: ListOf[Any] | Unset = UNSET,
        dynamic_data: Mapping[str, Any] | ListOf[Any] | None | Unset = UNSET,
        interruption_threshold: float | Unset = UNSET,
        keywords: ListOf[str] | Unset = UNSET,
        max_duration: float | None | Unset = UNSET,
    ) -> models.WebAgent:
        """Create a web agent.

        Makes an agent that browsers can talk to. A pathway takes the place of the prompt, the first sentence, the
        model, the dynamic data and the tools.

        Args:
            prompt: What the agent is to do and to know; without effect with a pathway.
            voice: Voice that speaks, by name or id.
            webhook: Address that gets the data of each conversation after its end.
            metadata: Data of your own to go with conversations.
            pathway_id: Pathway to follow; null or an empty text for none.
            language: Code of the language that is spoken and heard. 'ENG' when left out.
            model: Model to speak with; in nearly all cases base is the better one. 'base' when left out.
            first_sentence: Words to begin with, below 200 characters; null or an empty text for none.
            tools: Tools and knowledge bases to use, by their ids.
            dynamic_data: Requests to other services whose answers the agent knows, as for calls; null or an empty
                text for none.
            interruption_threshold: How long to wait for the other side to finish; 50 is quick, 200 patient. 500
                when left out.
            keywords: Words to hear rightly, each with a colon and a weight if it matters more.
            max_duration: Minutes after which a conversation is ended; null for the usual. 30 when left out.

        Sends `POST /v1/agents`.
        """
        return await self._client._fetch(
            calls.create_web_agent(
                prompt=prompt,
                voice=voice,
                webhook=webhook,
                metadata=metadata,
                pathway_id=pathway_id,
                language=language,
                model=model,
                first_sentence=first_sentence,
                tools=tools,
                dynamic_data=dynamic_data,
                interruption_threshold=interruption_threshold,
                keywords=keywords,
                max_duration=max_duration,
            )
        )

    async def update(
        self,
        agent_id: str,
        *,
        prompt: str | Unset = UNSET,
        voice: str | Unset = UNSET,
        webhook: str | None | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        pathway_id: str | None | Unset = UNSET,
        language: str | Unset = UNSET,
        model: models.WebAgentModel | Unset = UNSET,
        first_sentence: str | None | Unset = UNSET,
        tools: ListOf[Any] | Unset = UNSET,
        dynamic_data: Mapping[str, Any] | ListOf[Any] | None | Unset = UNSET,
        interruption_threshold: float | Unset = UNSET,
        max_duration: int | None | Unset = UNSET,
    ) -> models.WebAgentUpdate:
        """Change a web agent.

        Changes the fields that are sent. The answer tells which were changed and, in `failed_updates`, which were
        not; it can be a 200 all the same. The vendor calls `prompt` required, though it shows a change of the model
        alone.

        Args:
            agent_id: Id of the web agent.
            prompt: What the agent is to do and to know; without effect with a pathway.
            voice: Voice that speaks, by name or id.
            webhook: Address that gets the data of each conversation after its end; null or an empty text for none.
            metadata: Data of your own to go with conversations.
            pathway_id: Pathway to follow; null or an empty text for none.
            language: Code of the language that is spoken and heard. 'ENG' when left out.
            model: Model to speak with; in nearly all cases base is the better one. 'base' when left out.
            first_sentence: Words to begin with, below 200 characters; null or an empty text for none.
            tools: Tools and knowledge bases to use, by their ids.
            dynamic_data: Requests to other services whose answers the agent knows, as for calls; null or an empty
                text for none.
            interruption_threshold: How long to wait for the other side to finish; 50 is quick, 200 patient. 500
                when left out.
            max_duration: Minutes after which a conversation is ended; null for the usual. 30 when left out.

        Sends `POST /v1/agents/{agent_id}`.
        """
        return await self._client._fetch(
            calls.update_web_agent(
                agent_id,
                prompt=prompt,
                voice=voice,
                webhook=webhook,
                metadata=metadata,
                pathway_id=pathway_id,
                language=language,
                model=model,
                first_sentence=first_sentence,
                tools=tools,
                dynamic_data=dynamic_data,
                interruption_threshold=interruption_threshold,
                max_duration=max_duration,
            )
        )

    async def authorize(
        self, agent_id: str, *, request_data: Mapping[str, Any] | Unset = UNSET
    ) -> models.WebAgentToken:
        """Let a browser talk to a web agent.

        Makes a token for one conversation, which a browser can have without knowing the API key. It has to be asked
        for at api.bland.ai.

        Args:
            agent_id: Id of the web agent.
            request_data: Variables for the conversation, by their names.

        Sends `POST /v1/agents/{agent_id}/authorize`.
        """
        return await self._client._fetch(calls.authorize_web_agent(agent_id, request_data=request_data))

    async def delete(self, agent_id: str) -> models.StatusAnswer:
        """Delete a web agent.

        Removes a web agent; browsers can no longer talk to it. Nothing is sent with the request.

        This deletes something, which cannot be undone.

        Args:
            agent_id: Id of the web agent.

        Sends `POST /v1/agents/{agent_id}/delete`.
        """
        return await self._client._fetch(calls.delete_web_agent(agent_id))


if TYPE_CHECKING:

    class WebAgentsWithResponse:
        """`WebAgents`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: WebAgents) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.update = answered(resource.update)
            self.authorize = answered(resource.authorize)
            self.delete = answered(resource.delete)

    class AsyncWebAgentsWithResponse:
        """`AsyncWebAgents`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncWebAgents) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.update = async_answered(resource.update)
            self.authorize = async_answered(resource.authorize)
            self.delete = async_answered(resource.delete)

else:
    WebAgentsWithResponse, AsyncWebAgentsWithResponse = WebAgents, AsyncWebAgents
