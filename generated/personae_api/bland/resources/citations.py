# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Citations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import citations as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Citations:
    """Values that are taken from the transcripts of calls, each with the words that prove it; schemas say what to look
    for.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> CitationsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: CitationsWithResponse = with_response(self)
        return whole

    def get_schema(self, *, id: str) -> models.CitationSchema:
        """Get a citation schema.

        Reads one citation schema; its id goes into the query.

        Args:
            id: Id of the schema.

        Sends `GET /v1/citation_schemas/`.
        """
        return self._client._fetch(calls.get_citation_schema(id=id))

    def create_schema(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        schema: models.CitationDefinition | models.CitationDefinitionDict | Unset = UNSET,
    ) -> models.CitationSchema:
        """Create a citation schema.

        Describes values that are looked for in the transcripts of calls, each with the words that prove it. Calls
        name the schema in `citation_schema_ids`.

        Args:
            name: Name of the schema.
            description: What the schema is there for.
            schema: The values to look for.

        Sends `POST /v1/citation_schemas/`.
        """
        return self._client._fetch(calls.create_citation_schema(name=name, description=description, schema=schema))

    def update_schema(
        self,
        *,
        id: str,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        schema: models.CitationDefinition | models.CitationDefinitionDict | Unset = UNSET,
    ) -> models.CitationSchema:
        """Change a citation schema.

        Changes the fields that are sent; its id goes into the query. A new `schema` takes the place of the whole
        old one.

        Args:
            id: Id of the schema.
            name: Name of the schema.
            description: What the schema is there for.
            schema: The values to look for.

        Sends `PATCH /v1/citation_schemas/`.
        """
        return self._client._fetch(
            calls.update_citation_schema(id=id, name=name, description=description, schema=schema)
        )

    def list_schemas(self) -> list[models.CitationSchema]:
        """List citation schemas.

        Returns all citation schemas of the organisation, without its id in each.

        Sends `GET /v1/citation_schemas/list`.
        """
        return self._client._fetch(calls.list_citation_schemas())

    def backfill(
        self,
        *,
        schema_id: str | Unset = UNSET,
        schema_ids: ListOf[str] | Unset = UNSET,
        schema: models.OneTimeCitationSchema | models.OneTimeCitationSchemaDict | Unset = UNSET,
        call_id: str | Unset = UNSET,
        call_ids: ListOf[str] | Unset = UNSET,
        conversation_id: str | Unset = UNSET,
        conversation_ids: ListOf[str] | Unset = UNSET,
    ) -> models.CitationBackfill:
        """Take values from past conversations.

        Looks for the values of schemas in calls or text conversations that are over. Name one schema, several, or
        give one for this time only, and one conversation or several. Calls are worked on in the background: the
        answer is a 202 with a `workflow_id`. Text conversations, 50 at the most, are done at once and answer 200.
        For enterprise accounts.

        Args:
            schema_id: One stored schema.
            schema_ids: Several stored schemas.
            schema: A schema for this time only.
            call_id: One call.
            call_ids: Several calls.
            conversation_id: One text conversation.
            conversation_ids: Several text conversations. At most 50 items.

        Sends `POST /v1/citation_schemas/backfill`.
        """
        return self._client._fetch(
            calls.backfill_citations(
                schema_id=schema_id,
                schema_ids=schema_ids,
                schema=schema,
                call_id=call_id,
                call_ids=call_ids,
                conversation_id=conversation_id,
                conversation_ids=conversation_ids,
            )
        )


class AsyncCitations:
    """Values that are taken from the transcripts of calls, each with the words that prove it; schemas say what to look
    for.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncCitationsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncCitationsWithResponse = with_response(self)
        return whole

    async def get_schema(self, *, id: str) -> models.CitationSchema:
        """Get a citation schema.

        Reads one citation schema; its id goes into the query.

        Args:
            id: Id of the schema.

        Sends `GET /v1/citation_schemas/`.
        """
        return await self._client._fetch(calls.get_citation_schema(id=id))

    async def create_schema(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        schema: models.CitationDefinition | models.CitationDefinitionDict | Unset = UNSET,
    ) -> models.CitationSchema:
        """Create a citation schema.

        Describes values that are looked for in the transcripts of calls, each with the words that prove it. Calls
        name the schema in `citation_schema_ids`.

        Args:
            name: Name of the schema.
            description: What the schema is there for.
            schema: The values to look for.

        Sends `POST /v1/citation_schemas/`.
        """
        return await self._client._fetch(
            calls.create_citation_schema(name=name, description=description, schema=schema)
        )

    async def update_schema(
        self,
        *,
        id: str,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        schema: models.CitationDefinition | models.CitationDefinitionDict | Unset = UNSET,
    ) -> models.CitationSchema:
        """Change a citation schema.

        Changes the fields that are sent; its id goes into the query. A new `schema` takes the place of the whole
        old one.

        Args:
            id: Id of the schema.
            name: Name of the schema.
            description: What the schema is there for.
            schema: The values to look for.

        Sends `PATCH /v1/citation_schemas/`.
        """
        return await self._client._fetch(
            calls.update_citation_schema(id=id, name=name, description=description, schema=schema)
        )

    async def list_schemas(self) -> list[models.CitationSchema]:
        """List citation schemas.

        Returns all citation schemas of the organisation, without its id in each.

        Sends `GET /v1/citation_schemas/list`.
        """
        return await self._client._fetch(calls.list_citation_schemas())

    async def backfill(
        self,
        *,
        schema_id: str | Unset = UNSET,
        schema_ids: ListOf[str] | Unset = UNSET,
        schema: models.OneTimeCitationSchema | models.OneTimeCitationSchemaDict | Unset = UNSET,
        call_id: str | Unset = UNSET,
        call_ids: ListOf[str] | Unset = UNSET,
        conversation_id: str | Unset = UNSET,
        conversation_ids: ListOf[str] | Unset = UNSET,
    ) -> models.CitationBackfill:
        """Take values from past conversations.

        Looks for the values of schemas in calls or text conversations that are over. Name one schema, several, or
        give one for this time only, and one conversation or several. Calls are worked on in the background: the
        answer is a 202 with a `workflow_id`. Text conversations, 50 at the most, are done at once and answer 200.
        For enterprise accounts.

        Args:
            schema_id: One stored schema.
            schema_ids: Several stored schemas.
            schema: A schema for this time only.
            call_id: One call.
            call_ids: Several calls.
            conversation_id: One text conversation.
            conversation_ids: Several text conversations. At most 50 items.

        Sends `POST /v1/citation_schemas/backfill`.
        """
        return await self._client._fetch(
            calls.backfill_citations(
                schema_id=schema_id,
                schema_ids=schema_ids,
                schema=schema,
                call_id=call_id,
                call_ids=call_ids,
                conversation_id=conversation_id,
                conversation_ids=conversation_ids,
            )
        )


if TYPE_CHECKING:

    class CitationsWithResponse:
        """`Citations`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Citations) -> None:
            self.get_schema = answered(resource.get_schema)
            self.create_schema = answered(resource.create_schema)
            self.update_schema = answered(resource.update_schema)
            self.list_schemas = answered(resource.list_schemas)
            self.backfill = answered(resource.backfill)

    class AsyncCitationsWithResponse:
        """`AsyncCitations`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncCitations) -> None:
            self.get_schema = async_answered(resource.get_schema)
            self.create_schema = async_answered(resource.create_schema)
            self.update_schema = async_answered(resource.update_schema)
            self.list_schemas = async_answered(resource.list_schemas)
            self.backfill = async_answered(resource.backfill)

else:
    CitationsWithResponse, AsyncCitationsWithResponse = Citations, AsyncCitations
