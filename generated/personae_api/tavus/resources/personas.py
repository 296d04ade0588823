# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Personas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import personas as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Personas:
    """PALs under their older name, which still works. The rows are the same; new code uses PALs."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> PersonasWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: PersonasWithResponse = with_response(self)
        return whole

    def list(
        self, *, limit: int | Unset = UNSET, page: int | Unset = UNSET, persona_type: models.PersonaType | Unset = UNSET
    ) -> results.Paginator[models.Persona]:
        """List personas.

        Returns the personas that the key can see, a page at a time, with all of their layers. Layers can hold keys
        of other services, so treat the answer as a secret. Rows are those of the list of PALs, which has replaced
        this one; some may have the names of today.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many personas a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.
            persona_type: Only personas of the account (user) or only those that Tavus provides (system).

        Sends `GET /v2/personas`.
        """
        return self._client._paginate(calls.list_personas(limit=limit, page=page, persona_type=persona_type))

    def create(
        self,
        *,
        persona_name: str | Unset = UNSET,
        system_prompt: str | Unset = UNSET,
        pipeline_mode: models.PipelineMode | Unset = UNSET,
        default_replica_id: str | Unset = UNSET,
        document_ids: ListOf[str] | Unset = UNSET,
        document_tags: ListOf[str] | Unset = UNSET,
        objectives_id: str | Unset = UNSET,
        guardrails_id: str | Unset = UNSET,
        guardrail_ids: ListOf[str] | Unset = UNSET,
        guardrail_tags: ListOf[str] | Unset = UNSET,
        tool_ids: ListOf[str] | Unset = UNSET,
        greeting: str | Unset = UNSET,
        languages: ListOf[str] | Unset = UNSET,
        context: str | Unset = UNSET,
        memories: ListOf[str] | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        disclosure_type: models.DisclosureType | Unset = UNSET,
        verbal_disclosure: str | Unset = UNSET,
        visual_disclosure: str | Unset = UNSET,
        layers: models.PersonaLayers | models.PersonaLayersDict | Unset = UNSET,
    ) -> models.PersonaCreated:
        """Create a persona.

        Makes a persona and answers with its id, its name and the time; read the persona to see the rest. No field
        is formally required, yet a `system_prompt` is expected unless `pipeline_mode` is echo. Creating a PAL has
        replaced this.

        Args:
            persona_name: Name to find the persona by.
            system_prompt: Instructions for the language model; expected unless the pipeline mode is echo.
            pipeline_mode: Run the whole pipeline, or only speak what the application sends.
            default_replica_id: Replica to appear as when a conversation names none.
            document_ids: Documents the persona may draw on.
            document_tags: Draw on every document that has one of these tags.
            objectives_id: Set of goals to work through in a conversation.
            guardrails_id: Older set of limits to stay within.
            guardrail_ids: Limits to stay within. At most 50 items.
            guardrail_tags: Stay within every limit that has one of these tags. At most 50 items.
            tool_ids: Tools to attach. Undocumented, seen in use. At most 50 items.
            greeting: First words to whoever comes in. Undocumented, seen in use.
            languages: Languages that are spoken; it begins in the first of them.
            context: Background for the language model, which now belongs in the prompt. Deprecated by the vendor.
            memories: What is to be remembered. Undocumented, seen in use.
            is_template: Whether others can be made from it. Undocumented, seen in use.
            disclosure_type: When it tells that it is no person.
            verbal_disclosure: The words in which it tells that.
            visual_disclosure: The text that shows that.
            layers: Settings for each stage of the pipeline; what is left out takes Tavus's defaults.

        Sends `POST /v2/personas`.
        """
        return self._client._fetch(
            calls.create_persona(
                persona_name=persona_name,
                system_prompt=system_prompt,
                pipeline_mode=pipeline_mode,
                default_replica_id=default_replica_id,
                document_ids=document_ids,
                document_tags=document_tags,
                objectives_id=objectives_id,
                guardrails_id=guardrails_id,
                guardrail_ids=guardrail_ids,
                guardrail_tags=guardrail_tags,
                tool_ids=tool_ids,
                greeting=greeting,
                languages=languages,
                context=context,
                memories=memories,
                is_template=is_template,
                disclosure_type=disclosure_type,
                verbal_disclosure=verbal_disclosure,
                visual_disclosure=visual_disclosure,
                layers=layers,
            )
        )

    def get(self, persona_id: str) -> models.Persona:
        """Get a persona.

        Reads one persona with all of its layers. The documentation wraps it in a list of one, servers send it as it
        is; both are read. Layers can hold keys of other services, so treat the answer as a secret. Reading a PAL
        has replaced this.

        Args:
            persona_id: Id of the persona, a short text that starts with p.

        Sends `GET /v2/personas/{persona_id}`.
        """
        return self._client._fetch(calls.get_persona(persona_id))

    def delete(self, persona_id: str) -> None:
        """Delete a persona.

        Removes the persona; new conversations can no longer be started with it. Deleting a PAL has replaced this.

        Args:
            persona_id: Id of the persona, a short text that starts with p.

        Sends `DELETE /v2/personas/{persona_id}`.
        """
        return self._client._fetch(calls.delete_persona(persona_id))

    def patch(self, persona_id: str, body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict]) -> Any:
        """Patch a persona.

        Changes a persona by a JSON Patch (RFC 6902), a list of steps whose paths start at the persona, such as
        /persona_name or /layers/stt/hotwords. A replace needs a field that is there; use add for one that may not
        be. The answer does not hold the persona, and 304 means that it already was as the patch wants it. Patching
        a PAL has replaced this.

        Args:
            persona_id: Id of the persona, a short text that starts with p.
            body: Steps, applied in order.

        Sends `PATCH /v2/personas/{persona_id}`.
        """
        return self._client._fetch(calls.patch_persona(persona_id, body))

    def clone_template(self, persona_id: str) -> models.PersonaCloned:
        """Make a persona from a template.

        Makes a persona that is like one of the templates of Tavus, and answers with its id.

        Args:
            persona_id: Id of the template.

        Sends `POST /v2/personas/templates/{persona_id}/clone`.
        """
        return self._client._fetch(calls.clone_persona_template(persona_id))

    def create_once(
        self,
        *,
        key: str,
        system_prompt: str | Unset = UNSET,
        pipeline_mode: models.PipelineMode | Unset = UNSET,
        default_replica_id: str | Unset = UNSET,
        document_ids: ListOf[str] | Unset = UNSET,
        document_tags: ListOf[str] | Unset = UNSET,
        objectives_id: str | Unset = UNSET,
        guardrails_id: str | Unset = UNSET,
        guardrail_ids: ListOf[str] | Unset = UNSET,
        guardrail_tags: ListOf[str] | Unset = UNSET,
        tool_ids: ListOf[str] | Unset = UNSET,
        greeting: str | Unset = UNSET,
        languages: ListOf[str] | Unset = UNSET,
        context: str | Unset = UNSET,
        memories: ListOf[str] | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        disclosure_type: models.DisclosureType | Unset = UNSET,
        verbal_disclosure: str | Unset = UNSET,
        visual_disclosure: str | Unset = UNSET,
        layers: models.PersonaLayers | models.PersonaLayersDict | Unset = UNSET,
    ) -> models.PersonaCreated | models.Persona:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes `persona_name`.

        Sends `POST /v2/personas`.
        """
        sent: models.PersonaCreated | models.Persona = self._client._once(
            key,
            calls.create_persona(
                system_prompt=system_prompt,
                pipeline_mode=pipeline_mode,
                default_replica_id=default_replica_id,
                document_ids=document_ids,
                document_tags=document_tags,
                objectives_id=objectives_id,
                guardrails_id=guardrails_id,
                guardrail_ids=guardrail_ids,
                guardrail_tags=guardrail_tags,
                tool_ids=tool_ids,
                greeting=greeting,
                languages=languages,
                context=context,
                memories=memories,
                is_template=is_template,
                disclosure_type=disclosure_type,
                verbal_disclosure=verbal_disclosure,
                visual_disclosure=visual_disclosure,
                layers=layers,
                persona_name=key,
            ),
            calls.list_personas(),
        )
        return sent


class AsyncPersonas:
    """PALs under their older name, which still works. The rows are the same; new code uses PALs."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncPersonasWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncPersonasWithResponse = with_response(self)
        return whole

    def list(
        self, *, limit: int | Unset = UNSET, page: int | Unset = UNSET, persona_type: models.PersonaType | Unset = UNSET
    ) -> results.AsyncPaginator[models.Persona]:
        """List personas.

        Returns the personas that the key can see, a page at a time, with all of their layers. Layers can hold keys
        of other services, so treat the answer as a secret. Rows are those of the list of PALs, which has replaced
        this one; some may have the names of today.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many personas a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.
            persona_type: Only personas of the account (user) or only those that Tavus provides (system).

        Sends `GET /v2/personas`.
        """
        return self._client._paginate(calls.list_personas(limit=limit, page=page, persona_type=persona_type))

    async def create(
        self,
        *,
        persona_name: str | Unset = UNSET,
        system_prompt: str | Unset = UNSET,
        pipeline_mode: models.PipelineMode | Unset = UNSET,
        default_replica_id: str | Unset = UNSET,
        document_ids: ListOf[str] | Unset = UNSET,
        document_tags: ListOf[str] | Unset = UNSET,
        objectives_id: str | Unset = UNSET,
        guardrails_id: str | Unset = UNSET,
        guardrail_ids: ListOf[str] | Unset = UNSET,
        guardrail_tags: ListOf[str] | Unset = UNSET,
        tool_ids: ListOf[str] | Unset = UNSET,
        greeting: str | Unset = UNSET,
        languages: ListOf[str] | Unset = UNSET,
        context: str | Unset = UNSET,
        memories: ListOf[str] | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        disclosure_type: models.DisclosureType | Unset = UNSET,
        verbal_disclosure: str | Unset = UNSET,
        visual_disclosure: str | Unset = UNSET,
        layers: models.PersonaLayers | models.PersonaLayersDict | Unset = UNSET,
    ) -> models.PersonaCreated:
        """Create a persona.

        Makes a persona and answers with its id, its name and the time; read the persona to see the rest. No field
        is formally required, yet a `system_prompt` is expected unless `pipeline_mode` is echo. Creating a PAL has
        replaced this.

        Args:
            persona_name: Name to find the persona by.
            system_prompt: Instructions for the language model; expected unless the pipeline mode is echo.
            pipeline_mode: Run the whole pipeline, or only speak what the application sends.
            default_replica_id: Replica to appear as when a conversation names none.
            document_ids: Documents the persona may draw on.
            document_tags: Draw on every document that has one of these tags.
            objectives_id: Set of goals to work through in a conversation.
            guardrails_id: Older set of limits to stay within.
            guardrail_ids: Limits to stay within. At most 50 items.
            guardrail_tags: Stay within every limit that has one of these tags. At most 50 items.
            tool_ids: Tools to attach. Undocumented, seen in use. At most 50 items.
            greeting: First words to whoever comes in. Undocumented, seen in use.
            languages: Languages that are spoken; it begins in the first of them.
            context: Background for the language model, which now belongs in the prompt. Deprecated by the vendor.
            memories: What is to be remembered. Undocumented, seen in use.
            is_template: Whether others can be made from it. Undocumented, seen in use.
            disclosure_type: When it tells that it is no person.
            verbal_disclosure: The words in which it tells that.
            visual_disclosure: The text that shows that.
            layers: Settings for each stage of the pipeline; what is left out takes Tavus's defaults.

        Sends `POST /v2/personas`.
        """
        return await self._client._fetch(
            calls.create_persona(
                persona_name=persona_name,
                system_prompt=system_prompt,
                pipeline_mode=pipeline_mode,
                default_replica_id=default_replica_id,
                document_ids=document_ids,
                document_tags=document_tags,
                objectives_id=objectives_id,
                guardrails_id=guardrails_id,
                guardrail_ids=guardrail_ids,
                guardrail_tags=guardrail_tags,
                tool_ids=tool_ids,
                greeting=greeting,
                languages=languages,
                context=context,
                memories=memories,
                is_template=is_template,
                disclosure_type=disclosure_type,
                verbal_disclosure=verbal_disclosure,
                visual_disclosure=visual_disclosure,
                layers=layers,
            )
        )

    async def get(self, persona_id: str) -> models.Persona:
        """Get a persona.

        Reads one persona with all of its layers. The documentation wraps it in a list of one, servers send it as it
        is; both are read. Layers can hold keys of other services, so treat the answer as a secret. Reading a PAL
        has replaced this.

        Args:
            persona_id: Id of the persona, a short text that starts with p.

        Sends `GET /v2/personas/{persona_id}`.
        """
        return await self._client._fetch(calls.get_persona(persona_id))

    async def delete(self, persona_id: str) -> None:
        """Delete a persona.

        Removes the persona; new conversations can no longer be started with it. Deleting a PAL has replaced this.

        Args:
            persona_id: Id of the persona, a short text that starts with p.

        Sends `DELETE /v2/personas/{persona_id}`.
        """
        return await self._client._fetch(calls.delete_persona(persona_id))

    async def patch(
        self, persona_id: str, body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict]
    ) -> Any:
        """Patch a persona.

        Changes a persona by a JSON Patch (RFC 6902), a list of steps whose paths start at the persona, such as
        /persona_name or /layers/stt/hotwords. A replace needs a field that is there; use add for one that may not
        be. The answer does not hold the persona, and 304 means that it already was as the patch wants it. Patching
        a PAL has replaced this.

        Args:
            persona_id: Id of the persona, a short text that starts with p.
            body: Steps, applied in order.

        Sends `PATCH /v2/personas/{persona_id}`.
        """
        return await self._client._fetch(calls.patch_persona(persona_id, body))

    async def clone_template(self, persona_id: str) -> models.PersonaCloned:
        """Make a persona from a template.

        Makes a persona that is like one of the templates of Tavus, and answers with its id.

        Args:
            persona_id: Id of the template.

        Sends `POST /v2/personas/templates/{persona_id}/clone`.
        """
        return await self._client._fetch(calls.clone_persona_template(persona_id))

    async def create_once(
        self,
        *,
        key: str,
        system_prompt: str | Unset = UNSET,
        pipeline_mode: models.PipelineMode | Unset = UNSET,
        default_replica_id: str | Unset = UNSET,
        document_ids: ListOf[str] | Unset = UNSET,
        document_tags: ListOf[str] | Unset = UNSET,
        objectives_id: str | Unset = UNSET,
        guardrails_id: str | Unset = UNSET,
        guardrail_ids: ListOf[str] | Unset = UNSET,
        guardrail_tags: ListOf[str] | Unset = UNSET,
        tool_ids: ListOf[str] | Unset = UNSET,
        greeting: str | Unset = UNSET,
        languages: ListOf[str] | Unset = UNSET,
        context: str | Unset = UNSET,
        memories: ListOf[str] | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        disclosure_type: models.DisclosureType | Unset = UNSET,
        verbal_disclosure: str | Unset = UNSET,
        visual_disclosure: str | Unset = UNSET,
        layers: models.PersonaLayers | models.PersonaLayersDict | Unset = UNSET,
    ) -> models.PersonaCreated | models.Persona:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes `persona_name`.

        Sends `POST /v2/personas`.
        """
        sent: models.PersonaCreated | models.Persona = await self._client._once(
            key,
            calls.create_persona(
                system_prompt=system_prompt,
                pipeline_mode=pipeline_mode,
                default_replica_id=default_replica_id,
                document_ids=document_ids,
                document_tags=document_tags,
                objectives_id=objectives_id,
                guardrails_id=guardrails_id,
                guardrail_ids=guardrail_ids,
                guardrail_tags=guardrail_tags,
                tool_ids=tool_ids,
                greeting=greeting,
                languages=languages,
                context=context,
                memories=memories,
                is_template=is_template,
                disclosure_type=disclosure_type,
                verbal_disclosure=verbal_disclosure,
                visual_disclosure=visual_disclosure,
                layers=layers,
                persona_name=key,
            ),
            calls.list_personas(),
        )
        return sent


if TYPE_CHECKING:

    class PersonasWithResponse:
        """`Personas`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Personas) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.patch = answered(resource.patch)
            self.clone_template = answered(resource.clone_template)
            self.create_once = answered(resource.create_once)

    class AsyncPersonasWithResponse:
        """`AsyncPersonas`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncPersonas) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.patch = async_answered(resource.patch)
            self.clone_template = async_answered(resource.clone_template)
            self.create_once = async_answered(resource.create_once)

else:
    PersonasWithResponse, AsyncPersonasWithResponse = Personas, AsyncPersonas
