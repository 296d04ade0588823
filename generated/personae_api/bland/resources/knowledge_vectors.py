# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of KnowledgeVectors."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ...responses import with_response
from ...types import UNSET, AsyncClient, File, SyncClient, Unset
from .. import models
from ..calls import knowledge_vectors as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class KnowledgeVectors:
    """The older kind of knowledge bases, vector stores of one text or file each. Bland marks them as legacy; new ones
    are made with Knowledge.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> KnowledgeVectorsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: KnowledgeVectorsWithResponse = with_response(self)
        return whole

    def list(self, *, include_text: str | Unset = UNSET) -> builtins.list[models.VectorKnowledgeBase]:
        """List vector stores.

        Returns all vector stores of the account in one answer.

        Deprecated by the vendor.

        Args:
            include_text: Whether the answer holds the text too, `true` or `false`. False when left out.

        Sends `GET /v1/knowledgebases`.
        """
        return self._client._fetch(calls.list_vector_knowledge_bases(include_text=include_text))

    def create(self, *, name: str, description: str, text: str) -> models.VectorKnowledgeBaseReference:
        """Create a vector store from a text.

        Makes a vector store of a text and returns its id, which is then given to an agent as a tool.

        Deprecated by the vendor.

        Args:
            name: Name of the vector store.
            description: What is in it, so that an agent knows when to look.
            text: Text to find passages in.

        Sends `POST /v1/knowledgebases`.
        """
        return self._client._fetch(calls.create_vector_knowledge_base(name=name, description=description, text=text))

    def upload_text(self, *, file: File, name: str | Unset = UNSET, description: str | Unset = UNSET) -> dict[str, Any]:
        """Create a vector store from a document.

        Uploads a document with text (.pdf, .txt, .doc or .docx) as a new vector store. Bland does not document the
        answer.

        Deprecated by the vendor.

        Args:
            file: Document to read, a .pdf, .txt, .doc or .docx.
            name: Name of the vector store.
            description: What is in it, so that an agent knows when to look.

        Sends `POST /v1/knowledgebases/upload`.
        """
        return self._client._fetch(calls.upload_vector_knowledge_text(file=file, name=name, description=description))

    def upload_media(
        self, *, file: File, name: str | Unset = UNSET, description: str | Unset = UNSET
    ) -> dict[str, Any]:
        """Create a vector store from a media file.

        Uploads a media file as a new vector store. Which kinds of files are read has changed over time, so try one
        before relying on it. Bland does not document the answer.

        Deprecated by the vendor.

        Args:
            file: File to read.
            name: Name of the vector store.
            description: What is in it, so that an agent knows when to look.

        Sends `POST /v1/knowledgebases/upload-media`.
        """
        return self._client._fetch(calls.upload_vector_knowledge_media(file=file, name=name, description=description))

    def get(self, vector_id: str, *, include_text: str | Unset = UNSET) -> models.VectorKnowledgeBase:
        """Get a vector store.

        Reads the name and the description of a vector store, and its text if that is asked for.

        Deprecated by the vendor.

        Args:
            vector_id: Id of the vector store.
            include_text: Whether the answer holds the text too, `true` or `false`. False when left out.

        Sends `GET /v1/knowledgebases/{vector_id}`.
        """
        return self._client._fetch(calls.get_vector_knowledge_base(vector_id, include_text=include_text))

    def delete(self, vector_id: str) -> models.VectorKnowledgeBaseDeletion:
        """Delete a vector store.

        Removes a vector store with its text.

        Deprecated by the vendor.

        Args:
            vector_id: Id of the vector store.

        Sends `DELETE /v1/knowledgebases/{vector_id}`.
        """
        return self._client._fetch(calls.delete_vector_knowledge_base(vector_id))

    def update(self, vector_id: str, *, name: str, description: str, text: str) -> models.VectorKnowledgeBaseReference:
        """Replace a vector store.

        Replaces name, description and text. Although this is a PATCH, all three are documented as required.

        Deprecated by the vendor.

        Args:
            vector_id: Id of the vector store.
            name: Name of the vector store.
            description: What is in it, so that an agent knows when to look.
            text: Text to find passages in.

        Sends `PATCH /v1/knowledgebases/{vector_id}`.
        """
        return self._client._fetch(
            calls.update_vector_knowledge_base(vector_id, name=name, description=description, text=text)
        )


class AsyncKnowledgeVectors:
    """The older kind of knowledge bases, vector stores of one text or file each. Bland marks them as legacy; new ones
    are made with Knowledge.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncKnowledgeVectorsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncKnowledgeVectorsWithResponse = with_response(self)
        return whole

    async def list(self, *, include_text: str | Unset = UNSET) -> builtins.list[models.VectorKnowledgeBase]:
        """List vector stores.

        Returns all vector stores of the account in one answer.

        Deprecated by the vendor.

        Args:
            include_text: Whether the answer holds the text too, `true` or `false`. False when left out.

        Sends `GET /v1/knowledgebases`.
        """
        return await self._client._fetch(calls.list_vector_knowledge_bases(include_text=include_text))

    async def create(self, *, name: str, description: str, text: str) -> models.VectorKnowledgeBaseReference:
        """Create a vector store from a text.

        Makes a vector store of a text and returns its id, which is then given to an agent as a tool.

        Deprecated by the vendor.

        Args:
            name: Name of the vector store.
            description: What is in it, so that an agent knows when to look.
            text: Text to find passages in.

        Sends `POST /v1/knowledgebases`.
        """
        return await self._client._fetch(
            calls.create_vector_knowledge_base(name=name, description=description, text=text)
        )

    async def upload_text(
        self, *, file: File, name: str | Unset = UNSET, description: str | Unset = UNSET
    ) -> dict[str, Any]:
        """Create a vector store from a document.

        Uploads a document with text (.pdf, .txt, .doc or .docx) as a new vector store. Bland does not document the
        answer.

        Deprecated by the vendor.

        Args:
            file: Document to read, a .pdf, .txt, .doc or .docx.
            name: Name of the vector store.
            description: What is in it, so that an agent knows when to look.

        Sends `POST /v1/knowledgebases/upload`.
        """
        return await self._client._fetch(
            calls.upload_vector_knowledge_text(file=file, name=name, description=description)
        )

    async def upload_media(
        self, *, file: File, name: str | Unset = UNSET, description: str | Unset = UNSET
    ) -> dict[str, Any]:
        """Create a vector store from a media file.

        Uploads a media file as a new vector store. Which kinds of files are read has changed over time, so try one
        before relying on it. Bland does not document the answer.

        Deprecated by the vendor.

        Args:
            file: File to read.
            name: Name of the vector store.
            description: What is in it, so that an agent knows when to look.

        Sends `POST /v1/knowledgebases/upload-media`.
        """
        return await self._client._fetch(
            calls.upload_vector_knowledge_media(file=file, name=name, description=description)
        )

    async def get(self, vector_id: str, *, include_text: str | Unset = UNSET) -> models.VectorKnowledgeBase:
        """Get a vector store.

        Reads the name and the description of a vector store, and its text if that is asked for.

        Deprecated by the vendor.

        Args:
            vector_id: Id of the vector store.
            include_text: Whether the answer holds the text too, `true` or `false`. False when left out.

        Sends `GET /v1/knowledgebases/{vector_id}`.
        """
        return await self._client._fetch(calls.get_vector_knowledge_base(vector_id, include_text=include_text))

    async def delete(self, vector_id: str) -> models.VectorKnowledgeBaseDeletion:
        """Delete a vector store.

        Removes a vector store with its text.

        Deprecated by the vendor.

        Args:
            vector_id: Id of the vector store.

        Sends `DELETE /v1/knowledgebases/{vector_id}`.
        """
        return await self._client._fetch(calls.delete_vector_knowledge_base(vector_id))

    async def update(
        self, vector_id: str, *, name: str, description: str, text: str
    ) -> models.VectorKnowledgeBaseReference:
        """Replace a vector store.

        Replaces name, description and text. Although this is a PATCH, all three are documented as required.

        Deprecated by the vendor.

        Args:
            vector_id: Id of the vector store.
            name: Name of the vector store.
            description: What is in it, so that an agent knows when to look.
            text: Text to find passages in.

        Sends `PATCH /v1/knowledgebases/{vector_id}`.
        """
        return await self._client._fetch(
            calls.update_vector_knowledge_base(vector_id, name=name, description=description, text=text)
        )


if TYPE_CHECKING:

    class KnowledgeVectorsWithResponse:
        """`KnowledgeVectors`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: KnowledgeVectors) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.upload_text = answered(resource.upload_text)
            self.upload_media = answered(resource.upload_media)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.update = answered(resource.update)

    class AsyncKnowledgeVectorsWithResponse:
        """`AsyncKnowledgeVectors`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncKnowledgeVectors) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.upload_text = async_answered(resource.upload_text)
            self.upload_media = async_answered(resource.upload_media)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.update = async_answered(resource.update)

else:
    KnowledgeVectorsWithResponse, AsyncKnowledgeVectorsWithResponse = KnowledgeVectors, AsyncKnowledgeVectors
