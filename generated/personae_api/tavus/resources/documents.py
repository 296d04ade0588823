# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import documents as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


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

        Sends `GET /v2/documents`.
        """
        return self._client._paginate(
            calls.list_documents(limit=limit, page=page, sort=sort, status=status, name_or_uuid=name_or_uuid, tags=tags)
        )

    def create(
        self,
        *,
        document_url: str,
        document_name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
        crawl: models.CrawlConfig | models.CrawlConfigDict | Unset = UNSET,
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

        Sends `POST /v2/documents`.
        """
        return self._client._fetch(
            calls.create_document(
                document_url=document_url,
                document_name=document_name,
                callback_url=callback_url,
                tags=tags,
                crawl=crawl,
            )
        )

    def get(self, document_id: str) -> models.Document:
        """Get a document.

        Reads one document; this is the call to repeat until it is ready.

        Args:
            document_id: Id of the document, a short text that starts with d.

        Sends `GET /v2/documents/{document_id}`.
        """
        return self._client._fetch(calls.get_document(document_id))

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

        Sends `GET /v2/documents`.
        """
        return self._client._paginate(
            calls.list_documents(limit=limit, page=page, sort=sort, status=status, name_or_uuid=name_or_uuid, tags=tags)
        )

    async def create(
        self,
        *,
        document_url: str,
        document_name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
        crawl: models.CrawlConfig | models.CrawlConfigDict | Unset = UNSET,
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

        Sends `POST /v2/documents`.
        """
        return await self._client._fetch(
            calls.create_document(
                document_url=document_url,
                document_name=document_name,
                callback_url=callback_url,
                tags=tags,
                crawl=crawl,
            )
        )

    async def get(self, document_id: str) -> models.Document:
        """Get a document.

        Reads one document; this is the call to repeat until it is ready.

        Args:
            document_id: Id of the document, a short text that starts with d.

        Sends `GET /v2/documents/{document_id}`.
        """
        return await self._client._fetch(calls.get_document(document_id))

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


if TYPE_CHECKING:

    class DocumentsWithResponse:
        """`Documents`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Documents) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.patch = answered(resource.patch)
            self.recrawl = answered(resource.recrawl)

    class AsyncDocumentsWithResponse:
        """`AsyncDocuments`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncDocuments) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.patch = async_answered(resource.patch)
            self.recrawl = async_answered(resource.recrawl)

else:
    DocumentsWithResponse, AsyncDocumentsWithResponse = Documents, AsyncDocuments
