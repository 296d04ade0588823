# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Knowledge."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, File, ListOf, SyncClient, Unset
from .. import models
from ..calls import knowledge as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


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

    def create_empty(self, *, name: str, description: str | Unset = UNSET) -> models.KnowledgeBaseCreated:
        """Create an empty knowledge base.

        Makes a knowledge base without anything in it, and returns its id. `create` makes one from a file, a text or
        pages.

        Args:
            name: Name of the knowledge base.
            description: What the knowledge base is about.

        Sends `POST /v1/knowledge`.
        """
        return self._client._fetch(calls.create_empty_knowledge_base(name=name, description=description))

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

        Makes a knowledge base in one of three ways, as `type` says: `file` with a `file` to upload (its name is
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

    def crawl_site(self, *, url: str, limit: int | Unset = UNSET) -> models.KnowledgeCrawl:
        """Find the pages of a website.

        Returns the addresses of the pages that a website links to or lists in its sitemap, to choose from before a
        knowledge base is made of them. Nothing is stored.

        Args:
            url: Address of the website, with its scheme.
            limit: How many pages to find at the most. Undocumented, seen in use. 100 when left out.

        Sends `POST /v1/knowledge/crawl`.
        """
        return self._client._fetch(calls.crawl_knowledge_site(url=url, limit=limit))

    def chat(
        self,
        *,
        knowledge_base_id: str,
        messages: ListOf[models.KnowledgeMessage | models.KnowledgeMessageDict] | Unset = UNSET,
        question: str | Unset = UNSET,
        conversation_history: ListOf[Any] | Unset = UNSET,
    ) -> models.KnowledgeReply:
        """Ask a knowledge base.

        Answers the last message of a conversation from a knowledge base and shows the passages that were used, as a
        trial of what an agent would find. Nothing of the conversation is kept, so each request holds all of it.

        Args:
            knowledge_base_id: Knowledge base to answer from.
            messages: The conversation so far, the question last.
            question: The question alone, in the place of messages. Undocumented, seen in use.
            conversation_history: What was said before the question. Undocumented, seen in use.

        Sends `POST /v1/knowledge/chat`.
        """
        return self._client._fetch(
            calls.chat_with_knowledge_base(
                knowledge_base_id=knowledge_base_id,
                messages=messages,
                question=question,
                conversation_history=conversation_history,
            )
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

    def answer(
        self,
        *,
        query: str | Unset = UNSET,
        question: str | Unset = UNSET,
        messages: ListOf[models.KnowledgeMessage | models.KnowledgeMessageDict] | Unset = UNSET,
        knowledge_base_id: str | Unset = UNSET,
        knowledge_base_ids: ListOf[str] | Unset = UNSET,
        top_k: float | Unset = UNSET,
        alpha: float | Unset = UNSET,
        enable_cache: bool | Unset = UNSET,
    ) -> models.KnowledgeFindings | None:
        """Find passages in knowledge bases.

        Finds what knowledge bases hold about a question, as passages and as one text for a prompt. Ask by `query`,
        or by `messages` of which the question is made. Nothing is stored.

        Args:
            query: The question; it goes before messages.
            question: The question, as another of the vendor's programs names it.
            messages: A conversation of which the question is made.
            knowledge_base_id: Knowledge base to look in.
            knowledge_base_ids: Knowledge bases to look in; they go before the single one.
            top_k: How many passages to find.
            alpha: How much meaning counts beside words.
            enable_cache: Take the answer to an equal question of before. True when left out.

        Sends `POST /v1/knowledge/answer`.
        """
        return self._client._fetch(
            calls.answer_from_knowledge(
                query=query,
                question=question,
                messages=messages,
                knowledge_base_id=knowledge_base_id,
                knowledge_base_ids=knowledge_base_ids,
                top_k=top_k,
                alpha=alpha,
                enable_cache=enable_cache,
            )
        )

    def list_analytics(self, *, knowledge_base_id: str | Unset = UNSET) -> dict[str, Any]:
        """Get how knowledge bases are used.

        Returns figures of how a knowledge base, or all of them, are used. What they are called is not known, so
        they are handed over as they are.

        Args:
            knowledge_base_id: Only figures of this knowledge base.

        Sends `GET /v1/knowledge/analytics`.
        """
        return self._client._fetch(calls.get_knowledge_analytics(knowledge_base_id=knowledge_base_id))

    def replace_content(
        self, knowledge_base_id: str, *, content: str | Unset = UNSET, text: str | Unset = UNSET
    ) -> models.KnowledgeReplacement:
        """Replace the text of a knowledge base.

        Puts a text into the place of what a knowledge base of a text or a text file holds, as a new version; for
        one of web pages there is `replace_urls`. Send `content`; one of the vendor's programs sends `text`.

        Args:
            knowledge_base_id: Id of the knowledge base.
            content: The text, at most 10 MB.
            text: The text, as another of the vendor's programs names it.

        Sends `POST /v1/knowledge/{knowledge_base_id}/content`.
        """
        return self._client._fetch(calls.replace_knowledge_content(knowledge_base_id, content=content, text=text))

    def replace_urls(self, knowledge_base_id: str, *, urls: ListOf[str]) -> models.KnowledgeUrlReplacement:
        """Replace the pages of a knowledge base.

        Has other pages read into a knowledge base of web pages, as a new version.

        Args:
            knowledge_base_id: Id of the knowledge base.
            urls: Pages to read, at most 100, or 2000 for enterprise accounts.

        Sends `POST /v1/knowledge/{knowledge_base_id}/replace_urls`.
        """
        return self._client._fetch(calls.replace_knowledge_urls(knowledge_base_id, urls=urls))

    def list_versions(self, knowledge_base_id: str) -> builtins.list[models.KnowledgeVersion]:
        """List the versions of a knowledge base.

        Returns what a knowledge base holds and has held, in one answer.

        Args:
            knowledge_base_id: Id of the knowledge base.

        Sends `GET /v1/knowledge/{knowledge_base_id}/versions`.
        """
        return self._client._fetch(calls.list_knowledge_versions(knowledge_base_id))

    def restore_version(self, knowledge_base_id: str, version_id: str) -> models.KnowledgeRestoration:
        """Restore a version of a knowledge base.

        Makes an earlier version the current one. Refused by 409 while the knowledge base is still read.

        Args:
            knowledge_base_id: Id of the knowledge base.
            version_id: Id of the version.

        Sends `POST /v1/knowledge/{knowledge_base_id}/versions/{version_id}/restore`.
        """
        return self._client._fetch(calls.restore_knowledge_version(knowledge_base_id, version_id))

    def list_gaps(
        self,
        *,
        status: models.KnowledgeGapStatus | Unset = UNSET,
        kb_id: str | Unset = UNSET,
        knowledge_base_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort_by: models.KnowledgeGapOrder | Unset = UNSET,
    ) -> results.Paginator[models.KnowledgeGap]:
        """List questions without an answer.

        Returns questions of callers that knowledge bases had no answer to, a page at a time, each with the calls in
        which it was asked.

        Pages are fetched when the result is iterated, and not before.

        Args:
            status: Only questions in this state. One of the vendor's programs writes it in lower case.
            kb_id: Only questions to this knowledge base.
            knowledge_base_id: Only questions to this knowledge base, as another of the vendor's programs names it.
            page: Page to return, counted from 1. At least 1, 1 when left out.
            limit: How many questions a page holds. At most 100, 20 when left out.
            sort_by: Order of the questions, by the time they were first asked or by how often.

        Sends `GET /v1/knowledge/gaps`.
        """
        return self._client._paginate(
            calls.list_knowledge_gaps(
                status=status, kb_id=kb_id, knowledge_base_id=knowledge_base_id, page=page, limit=limit, sort_by=sort_by
            )
        )

    def resolve_gap(self, id: str, *, answer: str, target_kb_id: str | Unset = UNSET) -> models.KnowledgeGapResolution:
        """Answer a question without an answer.

        Gives the answer to a question, which agents find from then on. The documentation asks for the knowledge
        base that takes it; one of the vendor's programs sends the answer alone.

        Args:
            id: Id of the question.
            answer: The answer. At least 10 characters.
            target_kb_id: Knowledge base that takes it.

        Sends `POST /v1/knowledge/gaps/{id}/resolve`.
        """
        return self._client._fetch(calls.resolve_knowledge_gap(id, answer=answer, target_kb_id=target_kb_id))

    def wait(
        self,
        knowledge_base_id: str,
        *,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.KnowledgeBase] | None = None,
    ) -> models.KnowledgeBase:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is COMPLETED; `WaitFailedError` is raised when `status` is FAILED or DELETED.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            knowledge_base_id: Id of the knowledge base.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(
            calls.get_knowledge_base(knowledge_base_id), deadline=deadline, on_progress=on_progress
        )

    def wait_all(
        self,
        knowledge_base_ids: ListOf[str],
        *,
        deadline: float | None = 3600,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.KnowledgeBase] | None = None,
    ) -> builtins.list[models.KnowledgeBase]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is COMPLETED; `WaitFailedError` is raised when `status` is FAILED or DELETED.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            knowledge_base_ids: The ids, each once or more. Id of the knowledge base.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_knowledge_base(one),
            knowledge_base_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def create_and_wait(
        self,
        *,
        type: models.KnowledgeSource,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        text: str | Unset = UNSET,
        urls: ListOf[str] | Unset = UNSET,
        file: File | Unset = UNSET,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.KnowledgeBase] | None = None,
    ) -> models.KnowledgeBase:
        """Do what `create` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is COMPLETED; `WaitFailedError` is raised when `status` is FAILED or DELETED.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            type: What a knowledge base is made from, an uploaded file, a text, or pages of the web.
            name: Name of the knowledge base, by default that of the file.
            description: What the knowledge base is about.
            text: What the knowledge base holds, at most 1 MB, with `text`.
            urls: Pages to read, with `web`. At most 100 items.
            file: Document to read, such as a PDF, with `file`.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.create_knowledge_base(type=type, name=name, description=description, text=text, urls=urls, file=file),
            ("id",),
            lambda made: calls.get_knowledge_base(made),
            deadline=deadline,
            on_progress=on_progress,
        )


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

    async def create_empty(self, *, name: str, description: str | Unset = UNSET) -> models.KnowledgeBaseCreated:
        """Create an empty knowledge base.

        Makes a knowledge base without anything in it, and returns its id. `create` makes one from a file, a text or
        pages.

        Args:
            name: Name of the knowledge base.
            description: What the knowledge base is about.

        Sends `POST /v1/knowledge`.
        """
        return await self._client._fetch(calls.create_empty_knowledge_base(name=name, description=description))

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

        Makes a knowledge base in one of three ways, as `type` says: `file` with a `file` to upload (its name is
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

    async def crawl_site(self, *, url: str, limit: int | Unset = UNSET) -> models.KnowledgeCrawl:
        """Find the pages of a website.

        Returns the addresses of the pages that a website links to or lists in its sitemap, to choose from before a
        knowledge base is made of them. Nothing is stored.

        Args:
            url: Address of the website, with its scheme.
            limit: How many pages to find at the most. Undocumented, seen in use. 100 when left out.

        Sends `POST /v1/knowledge/crawl`.
        """
        return await self._client._fetch(calls.crawl_knowledge_site(url=url, limit=limit))

    async def chat(
        self,
        *,
        knowledge_base_id: str,
        messages: ListOf[models.KnowledgeMessage | models.KnowledgeMessageDict] | Unset = UNSET,
        question: str | Unset = UNSET,
        conversation_history: ListOf[Any] | Unset = UNSET,
    ) -> models.KnowledgeReply:
        """Ask a knowledge base.

        Answers the last message of a conversation from a knowledge base and shows the passages that were used, as a
        trial of what an agent would find. Nothing of the conversation is kept, so each request holds all of it.

        Args:
            knowledge_base_id: Knowledge base to answer from.
            messages: The conversation so far, the question last.
            question: The question alone, in the place of messages. Undocumented, seen in use.
            conversation_history: What was said before the question. Undocumented, seen in use.

        Sends `POST /v1/knowledge/chat`.
        """
        return await self._client._fetch(
            calls.chat_with_knowledge_base(
                knowledge_base_id=knowledge_base_id,
                messages=messages,
                question=question,
                conversation_history=conversation_history,
            )
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

    async def answer(
        self,
        *,
        query: str | Unset = UNSET,
        question: str | Unset = UNSET,
        messages: ListOf[models.KnowledgeMessage | models.KnowledgeMessageDict] | Unset = UNSET,
        knowledge_base_id: str | Unset = UNSET,
        knowledge_base_ids: ListOf[str] | Unset = UNSET,
        top_k: float | Unset = UNSET,
        alpha: float | Unset = UNSET,
        enable_cache: bool | Unset = UNSET,
    ) -> models.KnowledgeFindings | None:
        """Find passages in knowledge bases.

        Finds what knowledge bases hold about a question, as passages and as one text for a prompt. Ask by `query`,
        or by `messages` of which the question is made. Nothing is stored.

        Args:
            query: The question; it goes before messages.
            question: The question, as another of the vendor's programs names it.
            messages: A conversation of which the question is made.
            knowledge_base_id: Knowledge base to look in.
            knowledge_base_ids: Knowledge bases to look in; they go before the single one.
            top_k: How many passages to find.
            alpha: How much meaning counts beside words.
            enable_cache: Take the answer to an equal question of before. True when left out.

        Sends `POST /v1/knowledge/answer`.
        """
        return await self._client._fetch(
            calls.answer_from_knowledge(
                query=query,
                question=question,
                messages=messages,
                knowledge_base_id=knowledge_base_id,
                knowledge_base_ids=knowledge_base_ids,
                top_k=top_k,
                alpha=alpha,
                enable_cache=enable_cache,
            )
        )

    async def list_analytics(self, *, knowledge_base_id: str | Unset = UNSET) -> dict[str, Any]:
        """Get how knowledge bases are used.

        Returns figures of how a knowledge base, or all of them, are used. What they are called is not known, so
        they are handed over as they are.

        Args:
            knowledge_base_id: Only figures of this knowledge base.

        Sends `GET /v1/knowledge/analytics`.
        """
        return await self._client._fetch(calls.get_knowledge_analytics(knowledge_base_id=knowledge_base_id))

    async def replace_content(
        self, knowledge_base_id: str, *, content: str | Unset = UNSET, text: str | Unset = UNSET
    ) -> models.KnowledgeReplacement:
        """Replace the text of a knowledge base.

        Puts a text into the place of what a knowledge base of a text or a text file holds, as a new version; for
        one of web pages there is `replace_urls`. Send `content`; one of the vendor's programs sends `text`.

        Args:
            knowledge_base_id: Id of the knowledge base.
            content: The text, at most 10 MB.
            text: The text, as another of the vendor's programs names it.

        Sends `POST /v1/knowledge/{knowledge_base_id}/content`.
        """
        return await self._client._fetch(calls.replace_knowledge_content(knowledge_base_id, content=content, text=text))

    async def replace_urls(self, knowledge_base_id: str, *, urls: ListOf[str]) -> models.KnowledgeUrlReplacement:
        """Replace the pages of a knowledge base.

        Has other pages read into a knowledge base of web pages, as a new version.

        Args:
            knowledge_base_id: Id of the knowledge base.
            urls: Pages to read, at most 100, or 2000 for enterprise accounts.

        Sends `POST /v1/knowledge/{knowledge_base_id}/replace_urls`.
        """
        return await self._client._fetch(calls.replace_knowledge_urls(knowledge_base_id, urls=urls))

    async def list_versions(self, knowledge_base_id: str) -> builtins.list[models.KnowledgeVersion]:
        """List the versions of a knowledge base.

        Returns what a knowledge base holds and has held, in one answer.

        Args:
            knowledge_base_id: Id of the knowledge base.

        Sends `GET /v1/knowledge/{knowledge_base_id}/versions`.
        """
        return await self._client._fetch(calls.list_knowledge_versions(knowledge_base_id))

    async def restore_version(self, knowledge_base_id: str, version_id: str) -> models.KnowledgeRestoration:
        """Restore a version of a knowledge base.

        Makes an earlier version the current one. Refused by 409 while the knowledge base is still read.

        Args:
            knowledge_base_id: Id of the knowledge base.
            version_id: Id of the version.

        Sends `POST /v1/knowledge/{knowledge_base_id}/versions/{version_id}/restore`.
        """
        return await self._client._fetch(calls.restore_knowledge_version(knowledge_base_id, version_id))

    def list_gaps(
        self,
        *,
        status: models.KnowledgeGapStatus | Unset = UNSET,
        kb_id: str | Unset = UNSET,
        knowledge_base_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort_by: models.KnowledgeGapOrder | Unset = UNSET,
    ) -> results.AsyncPaginator[models.KnowledgeGap]:
        """List questions without an answer.

        Returns questions of callers that knowledge bases had no answer to, a page at a time, each with the calls in
        which it was asked.

        Pages are fetched when the result is iterated, and not before.

        Args:
            status: Only questions in this state. One of the vendor's programs writes it in lower case.
            kb_id: Only questions to this knowledge base.
            knowledge_base_id: Only questions to this knowledge base, as another of the vendor's programs names it.
            page: Page to return, counted from 1. At least 1, 1 when left out.
            limit: How many questions a page holds. At most 100, 20 when left out.
            sort_by: Order of the questions, by the time they were first asked or by how often.

        Sends `GET /v1/knowledge/gaps`.
        """
        return self._client._paginate(
            calls.list_knowledge_gaps(
                status=status, kb_id=kb_id, knowledge_base_id=knowledge_base_id, page=page, limit=limit, sort_by=sort_by
            )
        )

    async def resolve_gap(
        self, id: str, *, answer: str, target_kb_id: str | Unset = UNSET
    ) -> models.KnowledgeGapResolution:
        """Answer a question without an answer.

        Gives the answer to a question, which agents find from then on. The documentation asks for the knowledge
        base that takes it; one of the vendor's programs sends the answer alone.

        Args:
            id: Id of the question.
            answer: The answer. At least 10 characters.
            target_kb_id: Knowledge base that takes it.

        Sends `POST /v1/knowledge/gaps/{id}/resolve`.
        """
        return await self._client._fetch(calls.resolve_knowledge_gap(id, answer=answer, target_kb_id=target_kb_id))

    async def wait(
        self,
        knowledge_base_id: str,
        *,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.KnowledgeBase] | None = None,
    ) -> models.KnowledgeBase:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is COMPLETED; `WaitFailedError` is raised when `status` is FAILED or DELETED.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            knowledge_base_id: Id of the knowledge base.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(
            calls.get_knowledge_base(knowledge_base_id), deadline=deadline, on_progress=on_progress
        )

    async def wait_all(
        self,
        knowledge_base_ids: ListOf[str],
        *,
        deadline: float | None = 3600,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.KnowledgeBase] | None = None,
    ) -> builtins.list[models.KnowledgeBase]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is COMPLETED; `WaitFailedError` is raised when `status` is FAILED or DELETED.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            knowledge_base_ids: The ids, each once or more. Id of the knowledge base.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_knowledge_base(one),
            knowledge_base_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def create_and_wait(
        self,
        *,
        type: models.KnowledgeSource,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        text: str | Unset = UNSET,
        urls: ListOf[str] | Unset = UNSET,
        file: File | Unset = UNSET,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.KnowledgeBase] | None = None,
    ) -> models.KnowledgeBase:
        """Do what `create` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is COMPLETED; `WaitFailedError` is raised when `status` is FAILED or DELETED.
        When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            type: What a knowledge base is made from, an uploaded file, a text, or pages of the web.
            name: Name of the knowledge base, by default that of the file.
            description: What the knowledge base is about.
            text: What the knowledge base holds, at most 1 MB, with `text`.
            urls: Pages to read, with `web`. At most 100 items.
            file: Document to read, such as a PDF, with `file`.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.create_knowledge_base(type=type, name=name, description=description, text=text, urls=urls, file=file),
            ("id",),
            lambda made: calls.get_knowledge_base(made),
            deadline=deadline,
            on_progress=on_progress,
        )


if TYPE_CHECKING:

    class KnowledgeWithResponse:
        """`Knowledge`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Knowledge) -> None:
            self.list = resource.list
            self.create_empty = answered(resource.create_empty)
            self.create = answered(resource.create)
            self.crawl_site = answered(resource.crawl_site)
            self.chat = answered(resource.chat)
            self.get = answered(resource.get)
            self.update = answered(resource.update)
            self.delete = answered(resource.delete)
            self.improve = answered(resource.improve)
            self.answer = answered(resource.answer)
            self.list_analytics = answered(resource.list_analytics)
            self.replace_content = answered(resource.replace_content)
            self.replace_urls = answered(resource.replace_urls)
            self.list_versions = answered(resource.list_versions)
            self.restore_version = answered(resource.restore_version)
            self.list_gaps = resource.list_gaps
            self.resolve_gap = answered(resource.resolve_gap)
            self.wait = answered(resource.wait)
            self.wait_all = all_answered(resource.wait_all)
            self.create_and_wait = answered(resource.create_and_wait)

    class AsyncKnowledgeWithResponse:
        """`AsyncKnowledge`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncKnowledge) -> None:
            self.list = resource.list
            self.create_empty = async_answered(resource.create_empty)
            self.create = async_answered(resource.create)
            self.crawl_site = async_answered(resource.crawl_site)
            self.chat = async_answered(resource.chat)
            self.get = async_answered(resource.get)
            self.update = async_answered(resource.update)
            self.delete = async_answered(resource.delete)
            self.improve = async_answered(resource.improve)
            self.answer = async_answered(resource.answer)
            self.list_analytics = async_answered(resource.list_analytics)
            self.replace_content = async_answered(resource.replace_content)
            self.replace_urls = async_answered(resource.replace_urls)
            self.list_versions = async_answered(resource.list_versions)
            self.restore_version = async_answered(resource.restore_version)
            self.list_gaps = resource.list_gaps
            self.resolve_gap = async_answered(resource.resolve_gap)
            self.wait = async_answered(resource.wait)
            self.wait_all = async_all_answered(resource.wait_all)
            self.create_and_wait = async_answered(resource.create_and_wait)

else:
    KnowledgeWithResponse, AsyncKnowledgeWithResponse = Knowledge, AsyncKnowledge
