# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...responses import with_response
from ...types import UNSET, AsyncClient, File, SyncClient, Unset
from .. import models
from ..calls import files as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Files:
    """Files that are uploaded once and named by their ids, for batches of messages, knowledge bases and more."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> FilesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: FilesWithResponse = with_response(self)
        return whole

    def attach(
        self,
        *,
        x_bland_org_id: str,
        filename: str,
        usage: models.FileUsage,
        file: File,
        file_type: models.FileUsage | Unset = UNSET,
    ) -> models.AttachedFile:
        """Upload a file.

        Stores a file of 125 MB at most, so that a batch, a knowledge base or a message can name it by its id. The
        extension of its name decides what it is: csv, json, md, mdx, txt, pdf, docx, pptx, xlsx, wav, png, jpg,
        jpeg, gif or webp.

        Args:
            x_bland_org_id: Organisation that the file is for.
            filename: Its name with the extension.
            usage: What it is for.
            file: The file.
            file_type: An older name of `usage`, which the page on batches of messages has.

        Sends `POST /v1/files/attach`.
        """
        return self._client._fetch(
            calls.attach_file(
                x_bland_org_id=x_bland_org_id, filename=filename, usage=usage, file=file, file_type=file_type
            )
        )


class AsyncFiles:
    """Files that are uploaded once and named by their ids, for batches of messages, knowledge bases and more."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncFilesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncFilesWithResponse = with_response(self)
        return whole

    async def attach(
        self,
        *,
        x_bland_org_id: str,
        filename: str,
        usage: models.FileUsage,
        file: File,
        file_type: models.FileUsage | Unset = UNSET,
    ) -> models.AttachedFile:
        """Upload a file.

        Stores a file of 125 MB at most, so that a batch, a knowledge base or a message can name it by its id. The
        extension of its name decides what it is: csv, json, md, mdx, txt, pdf, docx, pptx, xlsx, wav, png, jpg,
        jpeg, gif or webp.

        Args:
            x_bland_org_id: Organisation that the file is for.
            filename: Its name with the extension.
            usage: What it is for.
            file: The file.
            file_type: An older name of `usage`, which the page on batches of messages has.

        Sends `POST /v1/files/attach`.
        """
        return await self._client._fetch(
            calls.attach_file(
                x_bland_org_id=x_bland_org_id, filename=filename, usage=usage, file=file, file_type=file_type
            )
        )


if TYPE_CHECKING:

    class FilesWithResponse:
        """`Files`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Files) -> None:
            self.attach = answered(resource.attach)

    class AsyncFilesWithResponse:
        """`AsyncFiles`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncFiles) -> None:
            self.attach = async_answered(resource.attach)

else:
    FilesWithResponse, AsyncFilesWithResponse = Files, AsyncFiles
