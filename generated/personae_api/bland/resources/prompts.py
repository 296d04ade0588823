# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Prompts."""

from __future__ import annotations

import builtins

from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import prompts as calls


class Prompts:
    """Stored texts that tell an agent what to do."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self) -> builtins.list[models.Prompt]:
        """List prompts.

        Returns all stored prompts.

        Sends `GET /v1/prompts`.
        """
        return self._client.fetch(calls.list_prompts())

    def create(self, *, prompt: str, name: str | Unset = UNSET) -> models.Prompt:
        """Store a prompt.

        Stores a prompt for later use. The answer leaves `last_updated` out.

        Args:
            prompt: Text that tells an agent what to do.
            name: Name to find it by.

        Sends `POST /v1/prompts`.
        """
        return self._client.fetch(calls.create_prompt(prompt=prompt, name=name))

    def get(self, prompt_id: str) -> models.Prompt:
        """Get a prompt.

        Reads one stored prompt.

        Args:
            prompt_id: Id of the prompt.

        Sends `GET /v1/prompts/{prompt_id}`.
        """
        return self._client.fetch(calls.get_prompt(prompt_id))


class AsyncPrompts:
    """Stored texts that tell an agent what to do."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> builtins.list[models.Prompt]:
        """List prompts.

        Returns all stored prompts.

        Sends `GET /v1/prompts`.
        """
        return await self._client.fetch(calls.list_prompts())

    async def create(self, *, prompt: str, name: str | Unset = UNSET) -> models.Prompt:
        """Store a prompt.

        Stores a prompt for later use. The answer leaves `last_updated` out.

        Args:
            prompt: Text that tells an agent what to do.
            name: Name to find it by.

        Sends `POST /v1/prompts`.
        """
        return await self._client.fetch(calls.create_prompt(prompt=prompt, name=name))

    async def get(self, prompt_id: str) -> models.Prompt:
        """Get a prompt.

        Reads one stored prompt.

        Args:
            prompt_id: Id of the prompt.

        Sends `GET /v1/prompts/{prompt_id}`.
        """
        return await self._client.fetch(calls.get_prompt(prompt_id))
