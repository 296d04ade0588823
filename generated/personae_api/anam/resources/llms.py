# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of LLMs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import llms as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class LLMs:
    """Language models that think for a persona, those that Anam provides and endpoints of your own."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> LLMsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: LLMsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        include_defaults: bool | Unset = UNSET,
    ) -> results.Paginator[models.LLM]:
        """List LLMs.

        Returns the LLMs of your organization and, on request, the ones Anam provides, one page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Which page to return, counted from 1.
            per_page: How many items a page holds. At most 100, 10 when left out.
            search: Keep only LLMs whose name contains this text.
            include_defaults: Whether the LLMs that Anam provides are listed too.

        Sends `GET /v1/llms`.
        """
        return self._client._paginate(
            calls.list_llms(page=page, per_page=per_page, search=search, include_defaults=include_defaults)
        )

    def create(
        self,
        *,
        display_name: str,
        urls: ListOf[models.LlmEndpoint | models.LlmEndpointDict],
        llm_format: models.LlmFormat,
        model_name: str,
        secret: str,
        description: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        reasoning_effort: models.ReasoningEffort | Unset = UNSET,
        reasoning_format: models.ReasoningFormat | Unset = UNSET,
        temperature: float | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
    ) -> models.LLM:
        """Register an LLM.

        Registers an LLM endpoint of your own, so that personas can use it by its id. Anam's servers call the
        endpoint with the secret given here, which no answer shows.

        Args:
            display_name: Name under which the LLM is listed.
            urls: Endpoints that serve the model.
            llm_format: Dialect that the endpoint speaks.
            model_name: Name of the model as the endpoint knows it.
            secret: API key that Anam presents to the endpoint; it is stored encrypted.
            description: Note about what the LLM is for.
            metadata: Any further details you want to keep with the LLM.
            reasoning_effort: How much a reasoning model may think before it replies; less is faster.
            reasoning_format: What becomes of a reasoning model's thoughts: kept apart, left in the text, or
                dropped.
            temperature: How freely the model chooses its words. It is in examples of the documentation only.
            max_tokens: How long a reply may be. Undocumented, seen in use.

        Sends `POST /v1/llms`.
        """
        return self._client._fetch(
            calls.create_llm(
                display_name=display_name,
                urls=urls,
                llm_format=llm_format,
                model_name=model_name,
                secret=secret,
                description=description,
                metadata=metadata,
                reasoning_effort=reasoning_effort,
                reasoning_format=reasoning_format,
                temperature=temperature,
                max_tokens=max_tokens,
            )
        )

    def get(self, id: str) -> models.LLM:
        """Get an LLM.

        Returns one LLM by its id, without its secret.

        Args:
            id: Id of the LLM.

        Sends `GET /v1/llms/{id}`.
        """
        return self._client._fetch(calls.get_llm(id))

    def update(
        self,
        id: str,
        *,
        display_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        url: str | Unset = UNSET,
        llm_format: models.LlmUpdateFormat | Unset = UNSET,
        model_name: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        reasoning_effort: models.ReasoningEffort | Unset = UNSET,
        reasoning_format: models.ReasoningFormat | Unset = UNSET,
        temperature: float | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
    ) -> models.LLM:
        """Update an LLM.

        Changes an LLM of your organization. Every field is optional: send those that are to change. Unlike at
        creation, the endpoint is given as one `url`. The LLMs that Anam provides cannot be changed.

        Args:
            id: Id of the LLM to change.
            display_name: Name under which the LLM is listed from now on.
            description: Note about what the LLM is for.
            url: Address of the endpoint that serves the model from now on.
            llm_format: Dialect that the endpoint speaks.
            model_name: Name of the model as the endpoint knows it.
            secret: New API key that Anam presents to the endpoint; it is stored encrypted.
            metadata: Any further details you want to keep with the LLM.
            reasoning_effort: How much a reasoning model may think before it replies; less is faster.
            reasoning_format: What becomes of a reasoning model's thoughts: kept apart, left in the text, or
                dropped.
            temperature: How freely the model chooses its words. It is in examples of the documentation only.
            max_tokens: How long a reply may be. Undocumented, seen in use.

        Sends `PUT /v1/llms/{id}`.
        """
        return self._client._fetch(
            calls.update_llm(
                id,
                display_name=display_name,
                description=description,
                url=url,
                llm_format=llm_format,
                model_name=model_name,
                secret=secret,
                metadata=metadata,
                reasoning_effort=reasoning_effort,
                reasoning_format=reasoning_format,
                temperature=temperature,
                max_tokens=max_tokens,
            )
        )

    def delete(self, id: str) -> None:
        """Delete an LLM.

        Removes an LLM of your organization. The answer has no body. The LLMs that Anam provides cannot be deleted.

        Args:
            id: Id of the LLM to delete.

        Sends `DELETE /v1/llms/{id}`.
        """
        return self._client._fetch(calls.delete_llm(id))


class AsyncLLMs:
    """Language models that think for a persona, those that Anam provides and endpoints of your own."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncLLMsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncLLMsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        include_defaults: bool | Unset = UNSET,
    ) -> results.AsyncPaginator[models.LLM]:
        """List LLMs.

        Returns the LLMs of your organization and, on request, the ones Anam provides, one page at a time.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Which page to return, counted from 1.
            per_page: How many items a page holds. At most 100, 10 when left out.
            search: Keep only LLMs whose name contains this text.
            include_defaults: Whether the LLMs that Anam provides are listed too.

        Sends `GET /v1/llms`.
        """
        return self._client._paginate(
            calls.list_llms(page=page, per_page=per_page, search=search, include_defaults=include_defaults)
        )

    async def create(
        self,
        *,
        display_name: str,
        urls: ListOf[models.LlmEndpoint | models.LlmEndpointDict],
        llm_format: models.LlmFormat,
        model_name: str,
        secret: str,
        description: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        reasoning_effort: models.ReasoningEffort | Unset = UNSET,
        reasoning_format: models.ReasoningFormat | Unset = UNSET,
        temperature: float | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
    ) -> models.LLM:
        """Register an LLM.

        Registers an LLM endpoint of your own, so that personas can use it by its id. Anam's servers call the
        endpoint with the secret given here, which no answer shows.

        Args:
            display_name: Name under which the LLM is listed.
            urls: Endpoints that serve the model.
            llm_format: Dialect that the endpoint speaks.
            model_name: Name of the model as the endpoint knows it.
            secret: API key that Anam presents to the endpoint; it is stored encrypted.
            description: Note about what the LLM is for.
            metadata: Any further details you want to keep with the LLM.
            reasoning_effort: How much a reasoning model may think before it replies; less is faster.
            reasoning_format: What becomes of a reasoning model's thoughts: kept apart, left in the text, or
                dropped.
            temperature: How freely the model chooses its words. It is in examples of the documentation only.
            max_tokens: How long a reply may be. Undocumented, seen in use.

        Sends `POST /v1/llms`.
        """
        return await self._client._fetch(
            calls.create_llm(
                display_name=display_name,
                urls=urls,
                llm_format=llm_format,
                model_name=model_name,
                secret=secret,
                description=description,
                metadata=metadata,
                reasoning_effort=reasoning_effort,
                reasoning_format=reasoning_format,
                temperature=temperature,
                max_tokens=max_tokens,
            )
        )

    async def get(self, id: str) -> models.LLM:
        """Get an LLM.

        Returns one LLM by its id, without its secret.

        Args:
            id: Id of the LLM.

        Sends `GET /v1/llms/{id}`.
        """
        return await self._client._fetch(calls.get_llm(id))

    async def update(
        self,
        id: str,
        *,
        display_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        url: str | Unset = UNSET,
        llm_format: models.LlmUpdateFormat | Unset = UNSET,
        model_name: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        reasoning_effort: models.ReasoningEffort | Unset = UNSET,
        reasoning_format: models.ReasoningFormat | Unset = UNSET,
        temperature: float | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
    ) -> models.LLM:
        """Update an LLM.

        Changes an LLM of your organization. Every field is optional: send those that are to change. Unlike at
        creation, the endpoint is given as one `url`. The LLMs that Anam provides cannot be changed.

        Args:
            id: Id of the LLM to change.
            display_name: Name under which the LLM is listed from now on.
            description: Note about what the LLM is for.
            url: Address of the endpoint that serves the model from now on.
            llm_format: Dialect that the endpoint speaks.
            model_name: Name of the model as the endpoint knows it.
            secret: New API key that Anam presents to the endpoint; it is stored encrypted.
            metadata: Any further details you want to keep with the LLM.
            reasoning_effort: How much a reasoning model may think before it replies; less is faster.
            reasoning_format: What becomes of a reasoning model's thoughts: kept apart, left in the text, or
                dropped.
            temperature: How freely the model chooses its words. It is in examples of the documentation only.
            max_tokens: How long a reply may be. Undocumented, seen in use.

        Sends `PUT /v1/llms/{id}`.
        """
        return await self._client._fetch(
            calls.update_llm(
                id,
                display_name=display_name,
                description=description,
                url=url,
                llm_format=llm_format,
                model_name=model_name,
                secret=secret,
                metadata=metadata,
                reasoning_effort=reasoning_effort,
                reasoning_format=reasoning_format,
                temperature=temperature,
                max_tokens=max_tokens,
            )
        )

    async def delete(self, id: str) -> None:
        """Delete an LLM.

        Removes an LLM of your organization. The answer has no body. The LLMs that Anam provides cannot be deleted.

        Args:
            id: Id of the LLM to delete.

        Sends `DELETE /v1/llms/{id}`.
        """
        return await self._client._fetch(calls.delete_llm(id))


if TYPE_CHECKING:

    class LLMsWithResponse:
        """`LLMs`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: LLMs) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.update = answered(resource.update)
            self.delete = answered(resource.delete)

    class AsyncLLMsWithResponse:
        """`AsyncLLMs`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncLLMs) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.update = async_answered(resource.update)
            self.delete = async_answered(resource.delete)

else:
    LLMsWithResponse, AsyncLLMsWithResponse = LLMs, AsyncLLMs
