# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Prompts."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import prompts as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Prompts:
    """Stored texts that tell an agent what to do."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> PromptsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: PromptsWithResponse = with_response(self)
        return whole

    def list(self) -> builtins.list[models.Prompt]:
        """List prompts.

        Returns all stored prompts.

        Sends `GET /v1/prompts`.
        """
        return self._client._fetch(calls.list_prompts())

    def create(self, *, prompt: str, name: str | Unset = UNSET) -> models.Prompt:
        """Store a prompt.

        Stores a prompt for later use. The answer leaves `last_updated` out.

        Args:
            prompt: Text that tells an agent what to do.
            name: Name to find it by.

        Sends `POST /v1/prompts`.
        """
        return self._client._fetch(calls.create_prompt(prompt=prompt, name=name))

    def get(self, prompt_id: str) -> models.Prompt:
        """Get a prompt.

        Reads one stored prompt.

        Args:
            prompt_id: Id of the prompt.

        Sends `GET /v1/prompts/{prompt_id}`.
        """
        return self._client._fetch(calls.get_prompt(prompt_id))


class AsyncPrompts:
    """Stored texts that tell an agent what to do."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncPromptsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncPromptsWithResponse = with_response(self)
        return whole

    async def list(self) -> builtins.list[models.Prompt]:
        """List prompts.

        Returns all stored prompts.

        Sends `GET /v1/prompts`.
        """
        return await self._client._fetch(calls.list_prompts())

    async def create(self, *, prompt: str, name: str | Unset = UNSET) -> models.Prompt:
        """Store a prompt.

        Stores a prompt for later use. The answer leaves `last_updated` out.

        Args:
            prompt: Text that tells an agent what to do.
            name: Name to find it by.

        Sends `POST /v1/prompts`.
        """
        return await self._client._fetch(calls.create_prompt(prompt=prompt, name=name))

    async def get(self, prompt_id: str) -> models.Prompt:
        """Get a prompt.

        Reads one stored prompt.

        Args:
            prompt_id: Id of the prompt.

        Sends `GET /v1/prompts/{prompt_id}`.
        """
        return await self._client._fetch(calls.get_prompt(prompt_id))


if TYPE_CHECKING:

    class PromptsWithResponse:
        """`Prompts`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Prompts) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.get = answered(resource.get)

    class AsyncPromptsWithResponse:
        """`AsyncPrompts`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncPrompts) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)

else:
    PromptsWithResponse, AsyncPromptsWithResponse = Prompts, AsyncPrompts
