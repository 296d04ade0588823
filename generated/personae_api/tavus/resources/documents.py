# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Documents."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import documents as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class Documents:
    """Files and websites that a persona may draw on in a conversation."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> DocumentsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: DocumentsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: models.DocumentOrder | Unset = UNSET,
        status: models.DocumentStatus | Unset = UNSET,
        name_or_uuid: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        participant_tags: str | Unset = UNSET,
        verbose: bool | Unset = UNSET,
        scope: str | Unset = UNSET,
    ) -> results.Paginator[models.Document]:
        """List documents.

        Returns the documents of the account, a page at a time, also those that are not ready.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.
            sort: Order of the documents by the time they were made.
            status: Only documents in this state, such as ready.
            name_or_uuid: Only documents with this text in their name, or the one with this id.
            tags: Only documents with these tags, in one text with commas between them.
            participant_tags: Only documents for participants with these tags, in one text with commas between them.
                Undocumented, seen in use.
            verbose: Return further fields. Undocumented, seen in use.
            scope: Whose documents to list. Undocumented, seen in use.

        Sends `GET /v2/documents`.
        """
        return self._client._paginate(
            calls.list_documents(
                limit=limit,
                page=page,
                sort=sort,
                status=status,
                name_or_uuid=name_or_uuid,
                tags=tags,
                participant_tags=participant_tags,
                verbose=verbose,
                scope=scope,
            )
        )

    def create(
        self,
        *,
        document_url: str,
        document_name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
        crawl: models.CrawlConfig | models.CrawlConfigDict | Unset = UNSET,
        participant_tags: ListOf[str] | Unset = UNSET,
        custom_description: str | Unset = UNSET,
        is_customer_support_document: bool | Unset = UNSET,
        font_size_aware_extraction: bool | Unset = UNSET,
    ) -> models.Document:
        """Add a document.

        Starts to read a file or a website and answers at once. The address must be open to download; with `crawl`
        the pages it links to are read too. Personas can draw on the document once it is ready.

        Args:
            document_url: Address of the file, or of the first page of the website.
            document_name: Name to find the document by.
            callback_url: Address that is called when the document is ready, or when that has failed.
            tags: Words by which personas and conversations can be given the document.
            crawl: How to follow the links of a website; without it one page is read.
            participant_tags: Draw on it only for participants with one of these tags. Undocumented, seen in use.
            custom_description: What is in it, for the model. Undocumented, seen in use.
            is_customer_support_document: Read it as a text of customer support. Undocumented, seen in use. False
                when left out.
            font_size_aware_extraction: Let sizes of letters tell headings from text. Undocumented, seen in use.
                False when left out.

        Sends `POST /v2/documents`.
        """
        return self._client._fetch(
            calls.create_document(
                document_url=document_url,
                document_name=document_name,
                callback_url=callback_url,
                tags=tags,
                crawl=crawl,
                participant_tags=participant_tags,
                custom_description=custom_description,
                is_customer_support_document=is_customer_support_document,
                font_size_aware_extraction=font_size_aware_extraction,
            )
        )

    def list_tags(
        self, *, search: str | Unset = UNSET, page: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> results.Paginator[models.DocumentTag]:
        """List tags of documents.

        Returns the tags that documents have, a page at a time; pages are counted from 0.

        Pages are fetched when the result is iterated, and not before.

        Args:
            search: Only tags with this text in them.
            page: Page to return, counted from 0. 0 when left out.
            limit: How many tags a page holds. At most 100, 25 when left out.

        Sends `GET /v2/documents/tags`.
        """
        return self._client._paginate(calls.list_document_tags(search=search, page=page, limit=limit))

    def get(self, document_id: str, *, verbose: bool | Unset = UNSET) -> models.Document:
        """Get a document.

        Reads one document; this is the call to repeat until it is ready.

        Args:
            document_id: Id of the document, a short text that starts with d.
            verbose: Return display_status too. Undocumented, seen in use.

        Sends `GET /v2/documents/{document_id}`.
        """
        return self._client._fetch(calls.get_document(document_id, verbose=verbose))

    def delete(self, document_id: str) -> None:
        """Delete a document.

        Removes a document, after which no persona can draw on it.

        Args:
            document_id: Id of the document, a short text that starts with d.

        Sends `DELETE /v2/documents/{document_id}`.
        """
        return self._client._fetch(calls.delete_document(document_id))

    def patch(
        self, document_id: str, *, document_name: str | Unset = UNSET, tags: ListOf[str] | Unset = UNSET
    ) -> models.Document:
        """Change a document.

        Changes the name or the tags of a document; what is left out stays. Unlike other patches of Tavus this one
        takes the fields themselves, not a JSON Patch.

        Args:
            document_id: Id of the document, a short text that starts with d.
            document_name: The new name.
            tags: All tags that the document has from now on.

        Sends `PATCH /v2/documents/{document_id}`.
        """
        return self._client._fetch(calls.patch_document(document_id, document_name=document_name, tags=tags))

    def list_chunks(
        self,
        document_id: str,
        *,
        collection: models.DocumentCollection | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: str | Unset = UNSET,
    ) -> builtins.list[models.DocumentChunk]:
        """List the pieces of a document.

        Returns the pieces that a document was cut into, as they are looked up. How to find the next `offset` is
        unknown.

        Args:
            document_id: Id of the document, a short text that starts with d.
            collection: Which pieces are meant. 'regular' when left out.
            limit: How many pieces to return. At least 1, at most 500, 100 when left out.
            offset: Where to begin, as an earlier answer said.

        Sends `GET /v2/documents/{document_id}/chunks`.
        """
        return self._client._fetch(
            calls.list_document_chunks(document_id, collection=collection, limit=limit, offset=offset)
        )

    def recrawl(
        self, document_id: str, *, crawl: models.CrawlConfig | models.CrawlConfigDict | Unset = UNSET
    ) -> models.Document:
        """Read a website again.

        Starts to read the website of a document again and answers at once; what was read before is replaced when
        that is done. The document must be ready or in error, and an hour must lie between two readings.

        Args:
            document_id: Id of the document, a short text that starts with d.
            crawl: How to follow links from now on; needed if the document has no way yet.

        Sends `POST /v2/documents/{document_id}/recrawl`.
        """
        return self._client._fetch(calls.recrawl_document(document_id, crawl=crawl))

    def wait(
        self,
        document_id: str,
        *,
        verbose: bool | Unset = UNSET,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.Document] | None = None,
    ) -> models.Document:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is ready; `WaitFailedError` is raised when `status` is error. When the deadline
        passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            document_id: Id of the document, a short text that starts with d.
            verbose: Return display_status too. Undocumented, seen in use.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(
            calls.get_document(document_id, verbose=verbose), deadline=deadline, on_progress=on_progress
        )

    def wait_all(
        self,
        document_ids: ListOf[str],
        *,
        verbose: bool | Unset = UNSET,
        deadline: float | None = 3600,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.Document] | None = None,
    ) -> builtins.list[models.Document]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is ready; `WaitFailedError` is raised when `status` is error. When the deadline
        passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            document_ids: The ids, each once or more. Id of the document, a short text that starts with d.
            verbose: Return display_status too. Undocumented, seen in use.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_document(one, verbose=verbose),
            document_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def create_and_wait(
        self,
        *,
        document_url: str,
        document_name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
        crawl: models.CrawlConfig | models.CrawlConfigDict | Unset = UNSET,
        participant_tags: ListOf[str] | Unset = UNSET,
        custom_description: str | Unset = UNSET,
        is_customer_support_document: bool | Unset = UNSET,
        font_size_aware_extraction: bool | Unset = UNSET,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.Document] | None = None,
    ) -> models.Document:
        """Do what `create` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is ready; `WaitFailedError` is raised when `status` is error. When the deadline
        passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            document_url: Address of the file, or of the first page of the website.
            document_name: Name to find the document by.
            callback_url: Address that is called when the document is ready, or when that has failed.
            tags: Words by which personas and conversations can be given the document.
            crawl: How to follow the links of a website; without it one page is read.
            participant_tags: Draw on it only for participants with one of these tags. Undocumented, seen in use.
            custom_description: What is in it, for the model. Undocumented, seen in use.
            is_customer_support_document: Read it as a text of customer support. Undocumented, seen in use. False
                when left out.
            font_size_aware_extraction: Let sizes of letters tell headings from text. Undocumented, seen in use.
                False when left out.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.create_document(
                document_url=document_url,
                document_name=document_name,
                callback_url=callback_url,
                tags=tags,
                crawl=crawl,
                participant_tags=participant_tags,
                custom_description=custom_description,
                is_customer_support_document=is_customer_support_document,
                font_size_aware_extraction=font_size_aware_extraction,
            ),
            ("document_id",),
            lambda made: calls.get_document(made),
            deadline=deadline,
            on_progress=on_progress,
        )


class AsyncDocuments:
    """Files and websites that a persona may draw on in a conversation."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncDocumentsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncDocumentsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: models.DocumentOrder | Unset = UNSET,
        status: models.DocumentStatus | Unset = UNSET,
        name_or_uuid: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        participant_tags: str | Unset = UNSET,
        verbose: bool | Unset = UNSET,
        scope: str | Unset = UNSET,
    ) -> results.AsyncPaginator[models.Document]:
        """List documents.

        Returns the documents of the account, a page at a time, also those that are not ready.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.
            sort: Order of the documents by the time they were made.
            status: Only documents in this state, such as ready.
            name_or_uuid: Only documents with this text in their name, or the one with this id.
            tags: Only documents with these tags, in one text with commas between them.
            participant_tags: Only documents for participants with these tags, in one text with commas between them.
                Undocumented, seen in use.
            verbose: Return further fields. Undocumented, seen in use.
            scope: Whose documents to list. Undocumented, seen in use.

        Sends `GET /v2/documents`.
        """
        return self._client._paginate(
            calls.list_documents(
                limit=limit,
                page=page,
                sort=sort,
                status=status,
                name_or_uuid=name_or_uuid,
                tags=tags,
                participant_tags=participant_tags,
                verbose=verbose,
                scope=scope,
            )
        )

    async def create(
        self,
        *,
        document_url: str,
        document_name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
        crawl: models.CrawlConfig | models.CrawlConfigDict | Unset = UNSET,
        participant_tags: ListOf[str] | Unset = UNSET,
        custom_description: str | Unset = UNSET,
        is_customer_support_document: bool | Unset = UNSET,
        font_size_aware_extraction: bool | Unset = UNSET,
    ) -> models.Document:
        """Add a document.

        Starts to read a file or a website and answers at once. The address must be open to download; with `crawl`
        the pages it links to are read too. Personas can draw on the document once it is ready.

        Args:
            document_url: Address of the file, or of the first page of the website.
            document_name: Name to find the document by.
            callback_url: Address that is called when the document is ready, or when that has failed.
            tags: Words by which personas and conversations can be given the document.
            crawl: How to follow the links of a website; without it one page is read.
            participant_tags: Draw on it only for participants with one of these tags. Undocumented, seen in use.
            custom_description: What is in it, for the model. Undocumented, seen in use.
            is_customer_support_document: Read it as a text of customer support. Undocumented, seen in use. False
                when left out.
            font_size_aware_extraction: Let sizes of letters tell headings from text. Undocumented, seen in use.
                False when left out.

        Sends `POST /v2/documents`.
        """
        return await self._client._fetch(
            calls.create_document(
                document_url=document_url,
                document_name=document_name,
                callback_url=callback_url,
                tags=tags,
                crawl=crawl,
                participant_tags=participant_tags,
                custom_description=custom_description,
                is_customer_support_document=is_customer_support_document,
                font_size_aware_extraction=font_size_aware_extraction,
            )
        )

    def list_tags(
        self, *, search: str | Unset = UNSET, page: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> results.AsyncPaginator[models.DocumentTag]:
        """List tags of documents.

        Returns the tags that documents have, a page at a time; pages are counted from 0.

        Pages are fetched when the result is iterated, and not before.

        Args:
            search: Only tags with this text in them.
            page: Page to return, counted from 0. 0 when left out.
            limit: How many tags a page holds. At most 100, 25 when left out.

        Sends `GET /v2/documents/tags`.
        """
        return self._client._paginate(calls.list_document_tags(search=search, page=page, limit=limit))

    async def get(self, document_id: str, *, verbose: bool | Unset = UNSET) -> models.Document:
        """Get a document.

        Reads one document; this is the call to repeat until it is ready.

        Args:
            document_id: Id of the document, a short text that starts with d.
            verbose: Return display_status too. Undocumented, seen in use.

        Sends `GET /v2/documents/{document_id}`.
        """
        return await self._client._fetch(calls.get_document(document_id, verbose=verbose))

    async def delete(self, document_id: str) -> None:
        """Delete a document.

        Removes a document, after which no persona can draw on it.

        Args:
            document_id: Id of the document, a short text that starts with d.

        Sends `DELETE /v2/documents/{document_id}`.
        """
        return await self._client._fetch(calls.delete_document(document_id))

    async def patch(
        self, document_id: str, *, document_name: str | Unset = UNSET, tags: ListOf[str] | Unset = UNSET
    ) -> models.Document:
        """Change a document.

        Changes the name or the tags of a document; what is left out stays. Unlike other patches of Tavus this one
        takes the fields themselves, not a JSON Patch.

        Args:
            document_id: Id of the document, a short text that starts with d.
            document_name: The new name.
            tags: All tags that the document has from now on.

        Sends `PATCH /v2/documents/{document_id}`.
        """
        return await self._client._fetch(calls.patch_document(document_id, document_name=document_name, tags=tags))

    async def list_chunks(
        self,
        document_id: str,
        *,
        collection: models.DocumentCollection | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: str | Unset = UNSET,
    ) -> builtins.list[models.DocumentChunk]:
        """List the pieces of a document.

        Returns the pieces that a document was cut into, as they are looked up. How to find the next `offset` is
        unknown.

        Args:
            document_id: Id of the document, a short text that starts with d.
            collection: Which pieces are meant. 'regular' when left out.
            limit: How many pieces to return. At least 1, at most 500, 100 when left out.
            offset: Where to begin, as an earlier answer said.

        Sends `GET /v2/documents/{document_id}/chunks`.
        """
        return await self._client._fetch(
            calls.list_document_chunks(document_id, collection=collection, limit=limit, offset=offset)
        )

    async def recrawl(
        self, document_id: str, *, crawl: models.CrawlConfig | models.CrawlConfigDict | Unset = UNSET
    ) -> models.Document:
        """Read a website again.

        Starts to read the website of a document again and answers at once; what was read before is replaced when
        that is done. The document must be ready or in error, and an hour must lie between two readings.

        Args:
            document_id: Id of the document, a short text that starts with d.
            crawl: How to follow links from now on; needed if the document has no way yet.

        Sends `POST /v2/documents/{document_id}/recrawl`.
        """
        return await self._client._fetch(calls.recrawl_document(document_id, crawl=crawl))

    async def wait(
        self,
        document_id: str,
        *,
        verbose: bool | Unset = UNSET,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.Document] | None = None,
    ) -> models.Document:
        """Wait until the thing that `get` reads is finished, and return it.

        It is finished when `status` is ready; `WaitFailedError` is raised when `status` is error. When the deadline
        passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            document_id: Id of the document, a short text that starts with d.
            verbose: Return display_status too. Undocumented, seen in use.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(
            calls.get_document(document_id, verbose=verbose), deadline=deadline, on_progress=on_progress
        )

    async def wait_all(
        self,
        document_ids: ListOf[str],
        *,
        verbose: bool | Unset = UNSET,
        deadline: float | None = 3600,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.Document] | None = None,
    ) -> builtins.list[models.Document]:
        """Wait for several at once, as `wait` does for one, and return them in their order.

        It is finished when `status` is ready; `WaitFailedError` is raised when `status` is error. When the deadline
        passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            document_ids: The ids, each once or more. Id of the document, a short text that starts with d.
            verbose: Return display_status too. Undocumented, seen in use.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_document(one, verbose=verbose),
            document_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def create_and_wait(
        self,
        *,
        document_url: str,
        document_name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
        crawl: models.CrawlConfig | models.CrawlConfigDict | Unset = UNSET,
        participant_tags: ListOf[str] | Unset = UNSET,
        custom_description: str | Unset = UNSET,
        is_customer_support_document: bool | Unset = UNSET,
        font_size_aware_extraction: bool | Unset = UNSET,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.Document] | None = None,
    ) -> models.Document:
        """Do what `create` does, wait as `wait` does, and return the finished thing.

        It is finished when `status` is ready; `WaitFailedError` is raised when `status` is error. When the deadline
        passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            document_url: Address of the file, or of the first page of the website.
            document_name: Name to find the document by.
            callback_url: Address that is called when the document is ready, or when that has failed.
            tags: Words by which personas and conversations can be given the document.
            crawl: How to follow the links of a website; without it one page is read.
            participant_tags: Draw on it only for participants with one of these tags. Undocumented, seen in use.
            custom_description: What is in it, for the model. Undocumented, seen in use.
            is_customer_support_document: Read it as a text of customer support. Undocumented, seen in use. False
                when left out.
            font_size_aware_extraction: Let sizes of letters tell headings from text. Undocumented, seen in use.
                False when left out.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.create_document(
                document_url=document_url,
                document_name=document_name,
                callback_url=callback_url,
                tags=tags,
                crawl=crawl,
                participant_tags=participant_tags,
                custom_description=custom_description,
                is_customer_support_document=is_customer_support_document,
                font_size_aware_extraction=font_size_aware_extraction,
            ),
            ("document_id",),
            lambda made: calls.get_document(made),
            deadline=deadline,
            on_progress=on_progress,
        )


if TYPE_CHECKING:

    class DocumentsWithResponse:
        """`Documents`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Documents) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.list_tags = resource.list_tags
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.patch = answered(resource.patch)
            self.list_chunks = answered(resource.list_chunks)
            self.recrawl = answered(resource.recrawl)
            self.wait = answered(resource.wait)
            self.wait_all = all_answered(resource.wait_all)
            self.create_and_wait = answered(resource.create_and_wait)

    class AsyncDocumentsWithResponse:
        """`AsyncDocuments`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncDocuments) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.list_tags = resource.list_tags
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.patch = async_answered(resource.patch)
            self.list_chunks = async_answered(resource.list_chunks)
            self.recrawl = async_answered(resource.recrawl)
            self.wait = async_answered(resource.wait)
            self.wait_all = async_all_answered(resource.wait_all)
            self.create_and_wait = async_answered(resource.create_and_wait)

else:
    DocumentsWithResponse, AsyncDocumentsWithResponse = Documents, AsyncDocuments
