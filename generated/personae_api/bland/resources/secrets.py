# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Secrets."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ...responses import with_response
from ...types import AsyncClient, SyncClient
from .. import models
from ..calls import secrets as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Secrets:
    """Values, such as keys of web services, that prompts, pathways and tools use by name and that nobody can read
    back.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> SecretsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: SecretsWithResponse = with_response(self)
        return whole

    def list(self) -> builtins.list[models.Secret]:
        """List secrets.

        Returns the secrets of the organisation by their names, in one answer. Their values are never returned.

        Sends `GET /v1/secrets`.
        """
        return self._client._fetch(calls.list_secrets())

    def create(self, *, name: str, value: str) -> models.Secret:
        """Create a secret.

        Keeps a value under a name, which prompts, pathways and tools use as `{{SECRET.NAME}}`. Secrets that Bland
        fetches anew from time to time are made in its dashboard. The shape of the answer is taken from the list.

        Args:
            name: Name of the secret.
            value: The value.

        Sends `POST /v1/secrets`.
        """
        return self._client._fetch(calls.create_secret(name=name, value=value))

    def delete(self, name: str) -> Any:
        """Delete a secret.

        Forgets a secret; what uses it finds nothing from then on. The shape of the answer is not known.

        This deletes something, which cannot be undone.

        Args:
            name: Name of the secret.

        Sends `DELETE /v1/secrets/{name}`.
        """
        return self._client._fetch(calls.delete_secret(name))


class AsyncSecrets:
    """Values, such as keys of web services, that prompts, pathways and tools use by name and that nobody can read
    back.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncSecretsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncSecretsWithResponse = with_response(self)
        return whole

    async def list(self) -> builtins.list[models.Secret]:
        """List secrets.

        Returns the secrets of the organisation by their names, in one answer. Their values are never returned.

        Sends `GET /v1/secrets`.
        """
        return await self._client._fetch(calls.list_secrets())

    async def create(self, *, name: str, value: str) -> models.Secret:
        """Create a secret.

        Keeps a value under a name, which prompts, pathways and tools use as `{{SECRET.NAME}}`. Secrets that Bland
        fetches anew from time to time are made in its dashboard. The shape of the answer is taken from the list.

        Args:
            name: Name of the secret.
            value: The value.

        Sends `POST /v1/secrets`.
        """
        return await self._client._fetch(calls.create_secret(name=name, value=value))

    async def delete(self, name: str) -> Any:
        """Delete a secret.

        Forgets a secret; what uses it finds nothing from then on. The shape of the answer is not known.

        This deletes something, which cannot be undone.

        Args:
            name: Name of the secret.

        Sends `DELETE /v1/secrets/{name}`.
        """
        return await self._client._fetch(calls.delete_secret(name))


if TYPE_CHECKING:

    class SecretsWithResponse:
        """`Secrets`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Secrets) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.delete = answered(resource.delete)

    class AsyncSecretsWithResponse:
        """`AsyncSecrets`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncSecrets) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.delete = async_answered(resource.delete)

else:
    SecretsWithResponse, AsyncSecretsWithResponse = Secrets, AsyncSecrets
