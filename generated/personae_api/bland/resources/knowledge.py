# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Knowledge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, File, ListOf, SyncClient, Unset
from .. import models
from ..calls import knowledge as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Knowledge:
    """Knowledge bases: what an agent may look things up in, made from a file, from a text or from web pages."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> KnowledgeWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: KnowledgeWithResponse = with_response(self)
        return whole

    def list(self, *, page: int | Unset = UNSET, limit: int | Unset = UNSET) -> results.Paginator[models.KnowledgeBase]:
        """List knowledge bases.

        Returns the knowledge bases of the account a page at a time, those that are still read included.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Page to return, counted from 1. 1 when left out.
            limit: How many knowledge bases a page holds. At most 100, 20 when left out.

        Sends `GET /v1/knowledge`.
        """
        return self._client._paginate(calls.list_knowledge_bases(page=page, limit=limit))

    def create(
        self,
        *,
        type: models.KnowledgeSource,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        text: str | Unset = UNSET,
        urls: ListOf[str] | Unset = UNSET,
        file: File | Unset = UNSET,
    ) -> models.KnowledgeBase:
        """Create a knowledge base.

        Makes a knowledge base in one of three ways, told by `type`: `file` with a `file` to upload (its name is
        used when there is no `name`), `text` with a `text` of at most 1 MB, or `web` with up to 100 `urls`; the
        last two need a `name`. The answer comes at once with the status PROCESSING: read the knowledge base until
        it is COMPLETED or FAILED. At least ten seconds must lie between two uploads.

        Args:
            type: What a knowledge base is made from, an uploaded file, a text, or pages of the web.
            name: Name of the knowledge base, by default that of the file.
            description: What the knowledge base is about.
            text: What the knowledge base holds, at most 1 MB, with `text`.
            urls: Pages to read, with `web`. At most 100 items.
            file: Document to read, such as a PDF, with `file`.

        Sends `POST /v1/knowledge/learn`.
        """
        return self._client._fetch(
            calls.create_knowledge_base(type=type, name=name, description=description, text=text, urls=urls, file=file)
        )

    def crawl_site(self, *, url: str) -> models.KnowledgeCrawl:
        """Find the pages of a website.

        Returns the addresses of the pages that a website links to or lists in its sitemap, to choose from before a
        knowledge base is made of them. Nothing is stored.

        Args:
            url: Address of the website, with its scheme.

        Sends `POST /v1/knowledge/crawl`.
        """
        return self._client._fetch(calls.crawl_knowledge_site(url=url))

    def chat(
        self,
        *,
        knowledge_base_id: str,
        messages: ListOf[models.KnowledgeMessage | models.KnowledgeMessageDict] | Unset = UNSET,
    ) -> models.KnowledgeReply:
        """Ask a knowledge base.

        Answers the last message of a conversation from a knowledge base and shows the passages that were used, as a
        trial of what an agent would find. Nothing of the conversation is kept, so each request holds all of it.

        Args:
            knowledge_base_id: Knowledge base to answer from.
            messages: The conversation so far, the question last.

        Sends `POST /v1/knowledge/chat`.
        """
        return self._client._fetch(
            calls.chat_with_knowledge_base(knowledge_base_id=knowledge_base_id, messages=messages)
        )

    def get(self, knowledge_base_id: str) -> models.KnowledgeBase:
        """Get a knowledge base.

        Reads one knowledge base; its `status` tells whether it can be used yet.

        Args:
            knowledge_base_id: Id of the knowledge base.

        Sends `GET /v1/knowledge/{knowledge_base_id}`.
        """
        return self._client._fetch(calls.get_knowledge_base(knowledge_base_id))

    def update(
        self, knowledge_base_id: str, *, name: str | Unset = UNSET, description: str | None | Unset = UNSET
    ) -> models.KnowledgeBase:
        """Rename a knowledge base.

        Changes the name or the description; what the knowledge base holds stays as it is. Although this is a PUT, a
        field that is left out keeps its value.

        Args:
            knowledge_base_id: Id of the knowledge base.
            name: New name.
            description: New description, null to take it away.

        Sends `PUT /v1/knowledge/{knowledge_base_id}`.
        """
        return self._client._fetch(calls.update_knowledge_base(knowledge_base_id, name=name, description=description))

    def delete(self, knowledge_base_id: str) -> models.KnowledgeBaseDeletion:
        """Delete a knowledge base.

        Removes a knowledge base. Agents that use it no longer find anything in it.

        Args:
            knowledge_base_id: Id of the knowledge base.

        Sends `DELETE /v1/knowledge/{knowledge_base_id}`.
        """
        return self._client._fetch(calls.delete_knowledge_base(knowledge_base_id))

    def improve(self, knowledge_base_id: str, *, question: str, answer: str) -> models.KnowledgeImprovement:
        """Suggest an answer to a knowledge base.

        Hands in the right answer to a question that the knowledge base did not answer well. Bland no longer lists
        this operation in its reference.

        Deprecated by the vendor.

        Args:
            knowledge_base_id: Id of the knowledge base.
            question: Question as a caller would ask it.
            answer: What the agent should say.

        Sends `POST /v1/knowledge/{knowledge_base_id}/improve`.
        """
        return self._client._fetch(calls.improve_knowledge_base(knowledge_base_id, question=question, answer=answer))


class AsyncKnowledge:
    """Knowledge bases: what an agent may look things up in, made from a file, from a text or from web pages."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncKnowledgeWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncKnowledgeWithResponse = with_response(self)
        return whole

    def list(
        self, *, page: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> results.AsyncPaginator[models.KnowledgeBase]:
        """List knowledge bases.

        Returns the knowledge bases of the account a page at a time, those that are still read included.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Page to return, counted from 1. 1 when left out.
            limit: How many knowledge bases a page holds. At most 100, 20 when left out.

        Sends `GET /v1/knowledge`.
        """
        return self._client._paginate(calls.list_knowledge_bases(page=page, limit=limit))

    async def create(
        self,
        *,
        type: models.KnowledgeSource,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        text: str | Unset = UNSET,
        urls: ListOf[str] | Unset = UNSET,
        file: File | Unset = UNSET,
    ) -> models.KnowledgeBase:
        """Create a knowledge base.

        Makes a knowledge base in one of three ways, told by `type`: `file` with a `file` to upload (its name is
        used when there is no `name`), `text` with a `text` of at most 1 MB, or `web` with up to 100 `urls`; the
        last two need a `name`. The answer comes at once with the status PROCESSING: read the knowledge base until
        it is COMPLETED or FAILED. At least ten seconds must lie between two uploads.

        Args:
            type: What a knowledge base is made from, an uploaded file, a text, or pages of the web.
            name: Name of the knowledge base, by default that of the file.
            description: What the knowledge base is about.
            text: What the knowledge base holds, at most 1 MB, with `text`.
            urls: Pages to read, with `web`. At most 100 items.
            file: Document to read, such as a PDF, with `file`.

        Sends `POST /v1/knowledge/learn`.
        """
        return await self._client._fetch(
            calls.create_knowledge_base(type=type, name=name, description=description, text=text, urls=urls, file=file)
        )

    async def crawl_site(self, *, url: str) -> models.KnowledgeCrawl:
        """Find the pages of a website.

        Returns the addresses of the pages that a website links to or lists in its sitemap, to choose from before a
        knowledge base is made of them. Nothing is stored.

        Args:
            url: Address of the website, with its scheme.

        Sends `POST /v1/knowledge/crawl`.
        """
        return await self._client._fetch(calls.crawl_knowledge_site(url=url))

    async def chat(
        self,
        *,
        knowledge_base_id: str,
        messages: ListOf[models.KnowledgeMessage | models.KnowledgeMessageDict] | Unset = UNSET,
    ) -> models.KnowledgeReply:
        """Ask a knowledge base.

        Answers the last message of a conversation from a knowledge base and shows the passages that were used, as a
        trial of what an agent would find. Nothing of the conversation is kept, so each request holds all of it.

        Args:
            knowledge_base_id: Knowledge base to answer from.
            messages: The conversation so far, the question last.

        Sends `POST /v1/knowledge/chat`.
        """
        return await self._client._fetch(
            calls.chat_with_knowledge_base(knowledge_base_id=knowledge_base_id, messages=messages)
        )

    async def get(self, knowledge_base_id: str) -> models.KnowledgeBase:
        """Get a knowledge base.

        Reads one knowledge base; its `status` tells whether it can be used yet.

        Args:
            knowledge_base_id: Id of the knowledge base.

        Sends `GET /v1/knowledge/{knowledge_base_id}`.
        """
        return await self._client._fetch(calls.get_knowledge_base(knowledge_base_id))

    async def update(
        self, knowledge_base_id: str, *, name: str | Unset = UNSET, description: str | None | Unset = UNSET
    ) -> models.KnowledgeBase:
        """Rename a knowledge base.

        Changes the name or the description; what the knowledge base holds stays as it is. Although this is a PUT, a
        field that is left out keeps its value.

        Args:
            knowledge_base_id: Id of the knowledge base.
            name: New name.
            description: New description, null to take it away.

        Sends `PUT /v1/knowledge/{knowledge_base_id}`.
        """
        return await self._client._fetch(
            calls.update_knowledge_base(knowledge_base_id, name=name, description=description)
        )

    async def delete(self, knowledge_base_id: str) -> models.KnowledgeBaseDeletion:
        """Delete a knowledge base.

        Removes a knowledge base. Agents that use it no longer find anything in it.

        Args:
            knowledge_base_id: Id of the knowledge base.

        Sends `DELETE /v1/knowledge/{knowledge_base_id}`.
        """
        return await self._client._fetch(calls.delete_knowledge_base(knowledge_base_id))

    async def improve(self, knowledge_base_id: str, *, question: str, answer: str) -> models.KnowledgeImprovement:
        """Suggest an answer to a knowledge base.

        Hands in the right answer to a question that the knowledge base did not answer well. Bland no longer lists
        this operation in its reference.

        Deprecated by the vendor.

        Args:
            knowledge_base_id: Id of the knowledge base.
            question: Question as a caller would ask it.
            answer: What the agent should say.

        Sends `POST /v1/knowledge/{knowledge_base_id}/improve`.
        """
        return await self._client._fetch(
            calls.improve_knowledge_base(knowledge_base_id, question=question, answer=answer)
        )


if TYPE_CHECKING:

    class KnowledgeWithResponse:
        """`Knowledge`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Knowledge) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.crawl_site = answered(resource.crawl_site)
            self.chat = answered(resource.chat)
            self.get = answered(resource.get)
            self.update = answered(resource.update)
            self.delete = answered(resource.delete)
            self.improve = answered(resource.improve)

    class AsyncKnowledgeWithResponse:
        """`AsyncKnowledge`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncKnowledge) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.crawl_site = async_answered(resource.crawl_site)
            self.chat = async_answered(resource.chat)
            self.get = async_answered(resource.get)
            self.update = async_answered(resource.update)
            self.delete = async_answered(resource.delete)
            self.improve = async_answered(resource.improve)

else:
    KnowledgeWithResponse, AsyncKnowledgeWithResponse = Knowledge, AsyncKnowledge
