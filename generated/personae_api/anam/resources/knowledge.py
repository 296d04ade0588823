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
    """Documents that a persona can look things up in, in groups that are searched together."""

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

    def list_groups(self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> list[models.KnowledgeGroup]:
        """List knowledge groups.

        Returns all knowledge groups of your organization at once; this list has no pages.

        Args:
            page: Page to return. Undocumented, seen in use.
            per_page: How many groups to return. Undocumented, seen in use.

        Sends `GET /v1/knowledge/groups`.
        """
        return self._client._fetch(calls.list_knowledge_groups(page=page, per_page=per_page))

    def create_group(self, *, name: str, description: str | Unset = UNSET) -> models.KnowledgeGroup:
        """Create a knowledge group.

        Makes an empty group for documents that are to be searched together. A persona searches it by means of a
        SERVER_RAG tool that names its id.

        Args:
            name: What the group is called.
            description: Note about what the group holds.

        Sends `POST /v1/knowledge/groups`.
        """
        return self._client._fetch(calls.create_knowledge_group(name=name, description=description))

    def get_group(self, id: str) -> models.KnowledgeGroup:
        """Get a knowledge group.

        Returns one knowledge group by its id, without its documents.

        Args:
            id: Id of the group.

        Sends `GET /v1/knowledge/groups/{id}`.
        """
        return self._client._fetch(calls.get_knowledge_group(id))

    def update_group(
        self, id: str, *, name: str | Unset = UNSET, description: str | Unset = UNSET
    ) -> models.KnowledgeGroup:
        """Update a knowledge group.

        Changes the name or the note of a knowledge group. Both fields are optional: send those that are to change.

        Args:
            id: Id of the group to change.
            name: What the group is called.
            description: Note about what the group holds.

        Sends `PUT /v1/knowledge/groups/{id}`.
        """
        return self._client._fetch(calls.update_knowledge_group(id, name=name, description=description))

    def delete_group(self, id: str) -> None:
        """Delete a knowledge group.

        Removes a knowledge group. The answer has no body.

        Args:
            id: Id of the group to delete.

        Sends `DELETE /v1/knowledge/groups/{id}`.
        """
        return self._client._fetch(calls.delete_knowledge_group(id))

    def search_group(self, id: str, *, query: str, limit: int | Unset = UNSET) -> list[models.KnowledgeSearchResult]:
        """Search a knowledge group.

        Finds the passages of a group's documents whose meaning is closest to a question, best first. Documents that
        are not READY are left out.

        Args:
            id: Id of the group to search.
            query: What to look for, as a question or in a few words.
            limit: How many passages to return at most. At least 1, at most 20, 5 when left out.

        Sends `POST /v1/knowledge/groups/{id}/search`.
        """
        return self._client._fetch(calls.search_knowledge_group(id, query=query, limit=limit))

    def list_group_documents(
        self, id: str, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET
    ) -> list[models.KnowledgeDocument]:
        """List the documents of a knowledge group.

        Returns all documents of a knowledge group at once; this list has no pages.

        Args:
            id: Id of the group.
            page: Page to return. Undocumented, seen in use.
            per_page: How many documents to return. Undocumented, seen in use.

        Sends `GET /v1/knowledge/groups/{id}/documents`.
        """
        return self._client._fetch(calls.list_knowledge_group_documents(id, page=page, per_page=per_page))

    def upload_group_document(
        self, id: str, *, file: File, chunk_size: int | Unset = UNSET, chunk_overlap: int | Unset = UNSET
    ) -> models.KnowledgeDocument:
        """Upload a document into a knowledge group.

        Puts a file of up to 50 MB into a knowledge group: PDF, text, Markdown, Word or CSV. It is cut into passages
        afterwards, so get the document again until its status is READY before you search it.

        Args:
            id: Id of the group that the document goes into.
            file: The file itself, with its name.
            chunk_size: How long a passage may get. 1000 when left out.
            chunk_overlap: How much a passage repeats of the one before it. 200 when left out.

        Sends `POST /v1/knowledge/groups/{id}/documents`.
        """
        return self._client._fetch(
            calls.upload_knowledge_group_document(id, file=file, chunk_size=chunk_size, chunk_overlap=chunk_overlap)
        )

    def get_document(self, id: str) -> models.KnowledgeDocument:
        """Get a document.

        Returns one document by its id, and how far its processing got, but not what is in it.

        Args:
            id: Id of the document.

        Sends `GET /v1/knowledge/documents/{id}`.
        """
        return self._client._fetch(calls.get_knowledge_document(id))

    def update_document(self, id: str, *, filename: str | Unset = UNSET) -> models.KnowledgeDocument:
        """Rename a document.

        Gives a document another file name; to change what is in it, upload it anew.

        Args:
            id: Id of the document to rename.
            filename: Name that the file has from now on.

        Sends `PUT /v1/knowledge/documents/{id}`.
        """
        return self._client._fetch(calls.update_knowledge_document(id, filename=filename))

    def delete_document(self, id: str) -> None:
        """Delete a document.

        Removes a document from its group. The answer has no body.

        Args:
            id: Id of the document to delete.

        Sends `DELETE /v1/knowledge/documents/{id}`.
        """
        return self._client._fetch(calls.delete_knowledge_document(id))

    def get_document_download(self, id: str) -> models.KnowledgeDocumentDownload:
        """Get a download address of a document.

        Returns an address from which the file of a document can be fetched without an API key.

        Args:
            id: Id of the document.

        Sends `GET /v1/knowledge/documents/{id}/download`.
        """
        return self._client._fetch(calls.get_knowledge_document_download(id))

    def create_document_upload(
        self, id: str, *, filename: str, content_type: str, file_size: int
    ) -> models.KnowledgeDocumentUpload:
        """Begin to upload a document.

        Answers with an address to which the file is sent by PUT, with its media type and without a key, and with
        the id by which the upload is then confirmed.

        Args:
            id: Id of the knowledge group.
            filename: Name of the file.
            content_type: Media type of the file.
            file_size: Size of the file in bytes.

        Sends `POST /v1/knowledge/groups/{id}/documents/presigned-upload`.
        """
        return self._client._fetch(
            calls.create_knowledge_document_upload(
                id, filename=filename, content_type=content_type, file_size=file_size
            )
        )

    def confirm_document_upload(self, id: str, *, file_size: int) -> dict[str, Any]:
        """Confirm the upload of a document.

        Says that the file is there, so that it is read. What the answer holds is not known.

        Args:
            id: Id of the document, as returned when the upload began.
            file_size: Size of the file in bytes.

        Sends `POST /v1/knowledge/documents/{id}/confirm-upload`.
        """
        return self._client._fetch(calls.confirm_knowledge_document_upload(id, file_size=file_size))

    def wait_for_document(
        self,
        id: str,
        *,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.KnowledgeDocument] | None = None,
    ) -> models.KnowledgeDocument:
        """Wait until the thing that `get_document` reads is finished, and return it.

        It is finished when `status` is READY; `WaitFailedError` is raised when `status` is FAILED. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            id: Id of the document.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(calls.get_knowledge_document(id), deadline=deadline, on_progress=on_progress)

    def wait_for_documents(
        self,
        ids: ListOf[str],
        *,
        deadline: float | None = 3600,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.KnowledgeDocument] | None = None,
    ) -> builtins.list[models.KnowledgeDocument]:
        """Wait for several at once, as `wait_for_document` does for one, and return them in their order.

        It is finished when `status` is READY; `WaitFailedError` is raised when `status` is FAILED. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            ids: The ids, each once or more. Id of the document.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_knowledge_document(one),
            ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def upload_group_document_and_wait(
        self,
        id: str,
        *,
        file: File,
        chunk_size: int | Unset = UNSET,
        chunk_overlap: int | Unset = UNSET,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.KnowledgeDocument] | None = None,
    ) -> models.KnowledgeDocument:
        """Do what `upload_group_document` does, wait as `wait_for_document` does, and return the finished thing.

        It is finished when `status` is READY; `WaitFailedError` is raised when `status` is FAILED. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            id: Id of the group that the document goes into.
            file: The file itself, with its name.
            chunk_size: How long a passage may get. 1000 when left out.
            chunk_overlap: How much a passage repeats of the one before it. 200 when left out.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._make_and_wait(
            calls.upload_knowledge_group_document(id, file=file, chunk_size=chunk_size, chunk_overlap=chunk_overlap),
            ("id",),
            lambda made: calls.get_knowledge_document(made),
            deadline=deadline,
            on_progress=on_progress,
        )


class AsyncKnowledge:
    """Documents that a persona can look things up in, in groups that are searched together."""

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

    async def list_groups(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET
    ) -> list[models.KnowledgeGroup]:
        """List knowledge groups.

        Returns all knowledge groups of your organization at once; this list has no pages.

        Args:
            page: Page to return. Undocumented, seen in use.
            per_page: How many groups to return. Undocumented, seen in use.

        Sends `GET /v1/knowledge/groups`.
        """
        return await self._client._fetch(calls.list_knowledge_groups(page=page, per_page=per_page))

    async def create_group(self, *, name: str, description: str | Unset = UNSET) -> models.KnowledgeGroup:
        """Create a knowledge group.

        Makes an empty group for documents that are to be searched together. A persona searches it by means of a
        SERVER_RAG tool that names its id.

        Args:
            name: What the group is called.
            description: Note about what the group holds.

        Sends `POST /v1/knowledge/groups`.
        """
        return await self._client._fetch(calls.create_knowledge_group(name=name, description=description))

    async def get_group(self, id: str) -> models.KnowledgeGroup:
        """Get a knowledge group.

        Returns one knowledge group by its id, without its documents.

        Args:
            id: Id of the group.

        Sends `GET /v1/knowledge/groups/{id}`.
        """
        return await self._client._fetch(calls.get_knowledge_group(id))

    async def update_group(
        self, id: str, *, name: str | Unset = UNSET, description: str | Unset = UNSET
    ) -> models.KnowledgeGroup:
        """Update a knowledge group.

        Changes the name or the note of a knowledge group. Both fields are optional: send those that are to change.

        Args:
            id: Id of the group to change.
            name: What the group is called.
            description: Note about what the group holds.

        Sends `PUT /v1/knowledge/groups/{id}`.
        """
        return await self._client._fetch(calls.update_knowledge_group(id, name=name, description=description))

    async def delete_group(self, id: str) -> None:
        """Delete a knowledge group.

        Removes a knowledge group. The answer has no body.

        Args:
            id: Id of the group to delete.

        Sends `DELETE /v1/knowledge/groups/{id}`.
        """
        return await self._client._fetch(calls.delete_knowledge_group(id))

    async def search_group(
        self, id: str, *, query: str, limit: int | Unset = UNSET
    ) -> list[models.KnowledgeSearchResult]:
        """Search a knowledge group.

        Finds the passages of a group's documents whose meaning is closest to a question, best first. Documents that
        are not READY are left out.

        Args:
            id: Id of the group to search.
            query: What to look for, as a question or in a few words.
            limit: How many passages to return at most. At least 1, at most 20, 5 when left out.

        Sends `POST /v1/knowledge/groups/{id}/search`.
        """
        return await self._client._fetch(calls.search_knowledge_group(id, query=query, limit=limit))

    async def list_group_documents(
        self, id: str, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET
    ) -> list[models.KnowledgeDocument]:
        """List the documents of a knowledge group.

        Returns all documents of a knowledge group at once; this list has no pages.

        Args:
            id: Id of the group.
            page: Page to return. Undocumented, seen in use.
            per_page: How many documents to return. Undocumented, seen in use.

        Sends `GET /v1/knowledge/groups/{id}/documents`.
        """
        return await self._client._fetch(calls.list_knowledge_group_documents(id, page=page, per_page=per_page))

    async def upload_group_document(
        self, id: str, *, file: File, chunk_size: int | Unset = UNSET, chunk_overlap: int | Unset = UNSET
    ) -> models.KnowledgeDocument:
        """Upload a document into a knowledge group.

        Puts a file of up to 50 MB into a knowledge group: PDF, text, Markdown, Word or CSV. It is cut into passages
        afterwards, so get the document again until its status is READY before you search it.

        Args:
            id: Id of the group that the document goes into.
            file: The file itself, with its name.
            chunk_size: How long a passage may get. 1000 when left out.
            chunk_overlap: How much a passage repeats of the one before it. 200 when left out.

        Sends `POST /v1/knowledge/groups/{id}/documents`.
        """
        return await self._client._fetch(
            calls.upload_knowledge_group_document(id, file=file, chunk_size=chunk_size, chunk_overlap=chunk_overlap)
        )

    async def get_document(self, id: str) -> models.KnowledgeDocument:
        """Get a document.

        Returns one document by its id, and how far its processing got, but not what is in it.

        Args:
            id: Id of the document.

        Sends `GET /v1/knowledge/documents/{id}`.
        """
        return await self._client._fetch(calls.get_knowledge_document(id))

    async def update_document(self, id: str, *, filename: str | Unset = UNSET) -> models.KnowledgeDocument:
        """Rename a document.

        Gives a document another file name; to change what is in it, upload it anew.

        Args:
            id: Id of the document to rename.
            filename: Name that the file has from now on.

        Sends `PUT /v1/knowledge/documents/{id}`.
        """
        return await self._client._fetch(calls.update_knowledge_document(id, filename=filename))

    async def delete_document(self, id: str) -> None:
        """Delete a document.

        Removes a document from its group. The answer has no body.

        Args:
            id: Id of the document to delete.

        Sends `DELETE /v1/knowledge/documents/{id}`.
        """
        return await self._client._fetch(calls.delete_knowledge_document(id))

    async def get_document_download(self, id: str) -> models.KnowledgeDocumentDownload:
        """Get a download address of a document.

        Returns an address from which the file of a document can be fetched without an API key.

        Args:
            id: Id of the document.

        Sends `GET /v1/knowledge/documents/{id}/download`.
        """
        return await self._client._fetch(calls.get_knowledge_document_download(id))

    async def create_document_upload(
        self, id: str, *, filename: str, content_type: str, file_size: int
    ) -> models.KnowledgeDocumentUpload:
        """Begin to upload a document.

        Answers with an address to which the file is sent by PUT, with its media type and without a key, and with
        the id by which the upload is then confirmed.

        Args:
            id: Id of the knowledge group.
            filename: Name of the file.
            content_type: Media type of the file.
            file_size: Size of the file in bytes.

        Sends `POST /v1/knowledge/groups/{id}/documents/presigned-upload`.
        """
        return await self._client._fetch(
            calls.create_knowledge_document_upload(
                id, filename=filename, content_type=content_type, file_size=file_size
            )
        )

    async def confirm_document_upload(self, id: str, *, file_size: int) -> dict[str, Any]:
        """Confirm the upload of a document.

        Says that the file is there, so that it is read. What the answer holds is not known.

        Args:
            id: Id of the document, as returned when the upload began.
            file_size: Size of the file in bytes.

        Sends `POST /v1/knowledge/documents/{id}/confirm-upload`.
        """
        return await self._client._fetch(calls.confirm_knowledge_document_upload(id, file_size=file_size))

    async def wait_for_document(
        self,
        id: str,
        *,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.KnowledgeDocument] | None = None,
    ) -> models.KnowledgeDocument:
        """Wait until the thing that `get_document` reads is finished, and return it.

        It is finished when `status` is READY; `WaitFailedError` is raised when `status` is FAILED. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            id: Id of the document.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(calls.get_knowledge_document(id), deadline=deadline, on_progress=on_progress)

    async def wait_for_documents(
        self,
        ids: ListOf[str],
        *,
        deadline: float | None = 3600,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.KnowledgeDocument] | None = None,
    ) -> builtins.list[models.KnowledgeDocument]:
        """Wait for several at once, as `wait_for_document` does for one, and return them in their order.

        It is finished when `status` is READY; `WaitFailedError` is raised when `status` is FAILED. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            ids: The ids, each once or more. Id of the document.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_knowledge_document(one),
            ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def upload_group_document_and_wait(
        self,
        id: str,
        *,
        file: File,
        chunk_size: int | Unset = UNSET,
        chunk_overlap: int | Unset = UNSET,
        deadline: float | None = 3600,
        on_progress: results.OnProgress[models.KnowledgeDocument] | None = None,
    ) -> models.KnowledgeDocument:
        """Do what `upload_group_document` does, wait as `wait_for_document` does, and return the finished thing.

        It is finished when `status` is READY; `WaitFailedError` is raised when `status` is FAILED. When the
        deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again.

        Args:
            id: Id of the group that the document goes into.
            file: The file itself, with its name.
            chunk_size: How long a passage may get. 1000 when left out.
            chunk_overlap: How much a passage repeats of the one before it. 200 when left out.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._make_and_wait(
            calls.upload_knowledge_group_document(id, file=file, chunk_size=chunk_size, chunk_overlap=chunk_overlap),
            ("id",),
            lambda made: calls.get_knowledge_document(made),
            deadline=deadline,
            on_progress=on_progress,
        )


if TYPE_CHECKING:

    class KnowledgeWithResponse:
        """`Knowledge`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Knowledge) -> None:
            self.list_groups = answered(resource.list_groups)
            self.create_group = answered(resource.create_group)
            self.get_group = answered(resource.get_group)
            self.update_group = answered(resource.update_group)
            self.delete_group = answered(resource.delete_group)
            self.search_group = answered(resource.search_group)
            self.list_group_documents = answered(resource.list_group_documents)
            self.upload_group_document = answered(resource.upload_group_document)
            self.get_document = answered(resource.get_document)
            self.update_document = answered(resource.update_document)
            self.delete_document = answered(resource.delete_document)
            self.get_document_download = answered(resource.get_document_download)
            self.create_document_upload = answered(resource.create_document_upload)
            self.confirm_document_upload = answered(resource.confirm_document_upload)
            self.wait_for_document = answered(resource.wait_for_document)
            self.wait_for_documents = all_answered(resource.wait_for_documents)
            self.upload_group_document_and_wait = answered(resource.upload_group_document_and_wait)

    class AsyncKnowledgeWithResponse:
        """`AsyncKnowledge`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncKnowledge) -> None:
            self.list_groups = async_answered(resource.list_groups)
            self.create_group = async_answered(resource.create_group)
            self.get_group = async_answered(resource.get_group)
            self.update_group = async_answered(resource.update_group)
            self.delete_group = async_answered(resource.delete_group)
            self.search_group = async_answered(resource.search_group)
            self.list_group_documents = async_answered(resource.list_group_documents)
            self.upload_group_document = async_answered(resource.upload_group_document)
            self.get_document = async_answered(resource.get_document)
            self.update_document = async_answered(resource.update_document)
            self.delete_document = async_answered(resource.delete_document)
            self.get_document_download = async_answered(resource.get_document_download)
            self.create_document_upload = async_answered(resource.create_document_upload)
            self.confirm_document_upload = async_answered(resource.confirm_document_upload)
            self.wait_for_document = async_answered(resource.wait_for_document)
            self.wait_for_documents = async_all_answered(resource.wait_for_documents)
            self.upload_group_document_and_wait = async_answered(resource.upload_group_document_and_wait)

else:
    KnowledgeWithResponse, AsyncKnowledgeWithResponse = Knowledge, AsyncKnowledge
