# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Personas."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import personas as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Personas:
    """Agents that answer calls and messages on inbound numbers. A persona holds a production version, which is live,
    and a draft version, which takes every edit until it is promoted.
    """

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

    def list(self, *, page: int | Unset = UNSET, limit: int | Unset = UNSET) -> results.Paginator[models.Persona]:
        """List personas.

        Returns the organisation's personas a page at a time, each with both of its current versions. The answer
        holds no total, so a page with fewer items than `limit` is the last one.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Page to return, counted from 1. 1 when left out.
            limit: How many personas a page holds, 100 at the most. At most 100, 20 when left out.

        Sends `GET /v1/personas`.
        """
        return self._client._paginate(calls.list_personas(page=page, limit=limit))

    def create(
        self,
        *,
        name: str,
        role: str | Unset = UNSET,
        description: str | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
        image_url: str | Unset = UNSET,
        call_config: models.CallConfig | models.CallConfigDict | Unset = UNSET,
        orchestration_prompt: str | Unset = UNSET,
        personality_prompt: str | Unset = UNSET,
        default_tools: ListOf[Any] | Unset = UNSET,
        pathway_conditions: ListOf[models.PathwayCondition | models.PathwayConditionDict] | Unset = UNSET,
        kb_ids: ListOf[str] | Unset = UNSET,
    ) -> models.Persona:
        """Create a persona.

        Makes a persona that is live at once. What is sent becomes production version 1, and a draft with the same
        content is made beside it as version 2. Only `name` is needed; numbers are attached in a call of their own.

        Args:
            name: Name shown in lists.
            role: Job the persona does, in a word or two.
            description: What the persona is there for.
            tags: Labels to group personas by.
            image_url: Address of a picture for it.
            call_config: Voice, language and limits of phone calls.
            orchestration_prompt: Instructions that steer the conversation, beside who the persona is.
            personality_prompt: Instructions on who the persona is and how it talks.
            default_tools: Tools that are on in every conversation. Bland does not document what an entry looks
                like.
            pathway_conditions: Rules that move a conversation onto a pathway.
            kb_ids: Knowledge bases the persona may look things up in.

        Sends `POST /v1/personas`.
        """
        return self._client._fetch(
            calls.create_persona(
                name=name,
                role=role,
                description=description,
                tags=tags,
                image_url=image_url,
                call_config=call_config,
                orchestration_prompt=orchestration_prompt,
                personality_prompt=personality_prompt,
                default_tools=default_tools,
                pathway_conditions=pathway_conditions,
                kb_ids=kb_ids,
            )
        )

    def get(self, persona_id: str) -> models.Persona:
        """Get a persona.

        Reads one persona with its production version, its draft and the numbers that use it.

        Args:
            persona_id: Id of the persona, a UUID.

        Sends `GET /v1/personas/{persona_id}`.
        """
        return self._client._fetch(calls.get_persona(persona_id))

    def update_with_post(
        self,
        persona_id: str,
        *,
        name: str | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        voice: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
    ) -> models.Persona:
        """Change a persona by POST.

        Changes a persona by the few fields that the vendor's command line sends. The shape of the answer is taken
        from that of `update`, which is the documented way and knows more fields.

        Args:
            persona_id: Id of the persona, a UUID.
            name: Name shown in lists.
            pathway_id: Pathway that leads its conversations.
            voice: Voice that speaks, by name or id.
            prompt: Instructions on who the persona is and how it talks.

        Sends `POST /v1/personas/{persona_id}`.
        """
        return self._client._fetch(
            calls.update_persona_with_post(persona_id, name=name, pathway_id=pathway_id, voice=voice, prompt=prompt)
        )

    def delete(self, persona_id: str, *, force: bool | Unset = UNSET) -> models.PersonaDeletion:
        """Delete a persona.

        Removes the persona and all of its versions; there is no way to restore it. Refused while a phone number
        still uses the persona, unless `force` is true: those numbers then need another persona or a setup of their
        own.

        Args:
            persona_id: Id of the persona, a UUID.
            force: Delete the persona even if numbers still use it. False when left out.

        Sends `DELETE /v1/personas/{persona_id}`.
        """
        return self._client._fetch(calls.delete_persona(persona_id, force=force))

    def update(
        self,
        persona_id: str,
        *,
        name: str,
        role: str | Unset = UNSET,
        description: str | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
        image_url: str | Unset = UNSET,
        call_config: models.CallConfig | models.CallConfigDict | Unset = UNSET,
        orchestration_prompt: str | Unset = UNSET,
        personality_prompt: str | Unset = UNSET,
        default_tools: ListOf[Any] | Unset = UNSET,
        pathway_conditions: ListOf[models.PathwayCondition | models.PathwayConditionDict] | Unset = UNSET,
        kb_ids: ListOf[str] | Unset = UNSET,
    ) -> models.Persona:
        """Change a persona.

        Writes the sent fields to the draft version; calls and messages keep the production version until the draft
        is promoted. Although this is a PATCH, `name` is documented as required: send the present name when it stays
        as it is.

        Args:
            persona_id: Id of the persona, a UUID.
            name: Name shown in lists.
            role: Job the persona does, in a word or two.
            description: What the persona is there for.
            tags: Labels to group personas by.
            image_url: Address of a picture for it.
            call_config: Voice, language and limits of phone calls.
            orchestration_prompt: Instructions that steer the conversation, beside who the persona is.
            personality_prompt: Instructions on who the persona is and how it talks.
            default_tools: Tools that are on in every conversation. Bland does not document what an entry looks
                like.
            pathway_conditions: Rules that move a conversation onto a pathway.
            kb_ids: Knowledge bases the persona may look things up in.

        Sends `PATCH /v1/personas/{persona_id}`.
        """
        return self._client._fetch(
            calls.update_persona(
                persona_id,
                name=name,
                role=role,
                description=description,
                tags=tags,
                image_url=image_url,
                call_config=call_config,
                orchestration_prompt=orchestration_prompt,
                personality_prompt=personality_prompt,
                default_tools=default_tools,
                pathway_conditions=pathway_conditions,
                kb_ids=kb_ids,
            )
        )

    def list_gaps(
        self, persona_id: str, *, page: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> results.Paginator[dict[str, Any]]:
        """List questions that a persona had no answer to.

        Returns questions of callers that the persona had no answer to, a page at a time. What an entry holds is not
        known, so it is handed over as it is.

        Pages are fetched when the result is iterated, and not before.

        Args:
            persona_id: Id of the persona, a UUID.
            page: Page to return, counted from 1. At least 1.
            limit: How many questions a page holds. At least 1.

        Sends `GET /v1/personas/{persona_id}/gaps`.
        """
        return self._client._paginate(calls.list_persona_gaps(persona_id, page=page, limit=limit))

    def resolve_gap(self, persona_id: str, gap_id: str, *, answer: str) -> Any:
        """Answer a question that a persona had no answer to.

        Gives the answer to a question, for the next time. The shape of the answer of Bland is not known.

        Args:
            persona_id: Id of the persona, a UUID.
            gap_id: Id of the question.
            answer: The answer.

        Sends `POST /v1/personas/{persona_id}/gaps/{gap_id}/resolve`.
        """
        return self._client._fetch(calls.resolve_persona_gap(persona_id, gap_id, answer=answer))

    def update_memory(self, persona_id: str, *, memory: str) -> Any:
        """Change what a persona remembers.

        Sets what a persona remembers, as a text. The shape of the answer is not known.

        Args:
            persona_id: Id of the persona, a UUID.
            memory: What it is to remember.

        Sends `POST /v1/personas/{persona_id}/update-memory`.
        """
        return self._client._fetch(calls.update_persona_memory(persona_id, memory=memory))

    def attach_inbound_number(self, persona_id: str, *, inbound_numbers: ListOf[str]) -> models.PersonaInboundNumbers:
        """Attach phone numbers to a persona.

        Lets the persona answer the given numbers, which must belong to the account already. One number that does
        not is enough for a refusal. The answer is a short form of the persona without versions.

        Args:
            persona_id: Id of the persona, a UUID.
            inbound_numbers: Numbers to attach, in E.164 form with the leading plus.

        Sends `POST /v1/personas/{persona_id}/inbound/attach`.
        """
        return self._client._fetch(calls.attach_persona_inbound_number(persona_id, inbound_numbers=inbound_numbers))

    def detach_inbound_number(self, persona_id: str, *, inbound_numbers: ListOf[str]) -> models.PersonaInboundNumbers:
        """Detach phone numbers from a persona.

        Takes the given numbers away from the persona and drops their settings. Numbers that were not attached to it
        are passed over. The answer is a short form of the persona with the numbers it still has.

        Args:
            persona_id: Id of the persona, a UUID.
            inbound_numbers: Numbers to take away, in E.164 form with the leading plus.

        Sends `POST /v1/personas/{persona_id}/inbound/detach`.
        """
        return self._client._fetch(calls.detach_persona_inbound_number(persona_id, inbound_numbers=inbound_numbers))

    def update_inbound_settings(
        self,
        persona_id: str,
        phone_number: str,
        *,
        persona_settings: models.PersonaSettings | models.PersonaSettingsDict | None,
    ) -> models.InboundNumberSettings:
        """Set how a persona treats one number.

        Sends calls and messages on one attached number to a pathway of its own, or, with null, lets the number
        follow the persona again.

        Args:
            persona_id: Id of the persona, a UUID.
            phone_number: An attached number in E.164 form, with its leading plus.
            persona_settings: The number's own routing; null clears it.

        Sends `PATCH /v1/personas/{persona_id}/inbound/{phone_number}/settings`.
        """
        return self._client._fetch(
            calls.update_persona_inbound_settings(persona_id, phone_number, persona_settings=persona_settings)
        )

    def list_versions(self, persona_id: str) -> builtins.list[models.PersonaVersion]:
        """List the versions of a persona.

        Returns every version of the persona in one answer, the newest first, archived ones included.

        Args:
            persona_id: Id of the persona, a UUID.

        Sends `GET /v1/personas/{persona_id}/versions`.
        """
        return self._client._fetch(calls.list_persona_versions(persona_id))

    def get_version(self, persona_id: str, version_id: str) -> models.PersonaVersion:
        """Get a version of a persona.

        Reads one version by its id or by a label. A version that does not exist is reported in a shape used nowhere
        else in Personas: an `error` object instead of the envelope.

        Args:
            persona_id: Id of the persona, a UUID.
            version_id: Id of a version, or a label that points to one, such as draft or production.

        Sends `GET /v1/personas/{persona_id}/versions/{version_id}`.
        """
        return self._client._fetch(calls.get_persona_version(persona_id, version_id))

    def promote_version(self, persona_id: str) -> models.Persona:
        """Promote the draft of a persona.

        Makes the present draft the production version, which callers meet from then on. Takes no body and no
        version: it is always the draft that goes live, under a new and higher version number. The draft itself
        stays for further edits.

        Args:
            persona_id: Id of the persona, a UUID.

        Sends `POST /v1/personas/{persona_id}/versions/promote`.
        """
        return self._client._fetch(calls.promote_persona_version(persona_id))

    def get_production_version(self, persona_id: str) -> models.PersonaVersion | None:
        """Get the live version of a persona.

        Reads the version that callers meet now.

        Args:
            persona_id: Id of the persona, a UUID.

        Sends `GET /v1/personas/{persona_id}/production`.
        """
        return self._client._fetch(calls.get_persona_production_version(persona_id))

    def get_draft_version(self, persona_id: str) -> models.PersonaVersion | None:
        """Get the draft of a persona.

        Reads the version that takes the edits.

        Args:
            persona_id: Id of the persona, a UUID.

        Sends `GET /v1/personas/{persona_id}/draft`.
        """
        return self._client._fetch(calls.get_persona_draft_version(persona_id))

    def reset_version(self, persona_id: str, *, source_version_id: str | Unset = UNSET) -> models.PersonaVersion:
        """Reset the draft of a persona to a version.

        Throws the edits of the draft away and copies a version into it, all but `memory_enabled`, `entity_schemas`
        and `auth_config`. One of the vendor's programs names no version.

        This cannot be undone.

        Args:
            persona_id: Id of the persona, a UUID.
            source_version_id: Version to copy, by its id.

        Sends `POST /v1/personas/{persona_id}/versions/reset`.
        """
        return self._client._fetch(calls.reset_persona_version(persona_id, source_version_id=source_version_id))

    def promote(self, persona_id: str) -> models.Persona:
        """Promote the draft of a persona (endpoint of the command line).

        Makes the present draft the production version. The documented way is `promote_version`, from which the
        shape of the answer is taken.

        Args:
            persona_id: Id of the persona, a UUID.

        Sends `POST /v1/personas/{persona_id}/promote`.
        """
        return self._client._fetch(calls.promote_persona(persona_id))

    def reset_draft(self, persona_id: str) -> models.PersonaVersion:
        """Reset the draft of a persona (endpoint of the command line).

        Throws the edits of the draft away. `reset_version` says which version the draft becomes; from it the shape
        of the answer is taken.

        This cannot be undone.

        Args:
            persona_id: Id of the persona, a UUID.

        Sends `POST /v1/personas/{persona_id}/reset-draft`.
        """
        return self._client._fetch(calls.reset_persona_draft(persona_id))

    def create_once(
        self,
        *,
        key: str,
        role: str | Unset = UNSET,
        description: str | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
        image_url: str | Unset = UNSET,
        call_config: models.CallConfig | models.CallConfigDict | Unset = UNSET,
        orchestration_prompt: str | Unset = UNSET,
        personality_prompt: str | Unset = UNSET,
        default_tools: ListOf[Any] | Unset = UNSET,
        pathway_conditions: ListOf[models.PathwayCondition | models.PathwayConditionDict] | Unset = UNSET,
        kb_ids: ListOf[str] | Unset = UNSET,
    ) -> models.Persona:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes `name`.

        Sends `POST /v1/personas`.
        """
        sent: models.Persona = self._client._once(
            key,
            calls.create_persona(
                role=role,
                description=description,
                tags=tags,
                image_url=image_url,
                call_config=call_config,
                orchestration_prompt=orchestration_prompt,
                personality_prompt=personality_prompt,
                default_tools=default_tools,
                pathway_conditions=pathway_conditions,
                kb_ids=kb_ids,
                name=key,
            ),
            calls.list_personas(),
        )
        return sent


class AsyncPersonas:
    """Agents that answer calls and messages on inbound numbers. A persona holds a production version, which is live,
    and a draft version, which takes every edit until it is promoted.
    """

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

    def list(self, *, page: int | Unset = UNSET, limit: int | Unset = UNSET) -> results.AsyncPaginator[models.Persona]:
        """List personas.

        Returns the organisation's personas a page at a time, each with both of its current versions. The answer
        holds no total, so a page with fewer items than `limit` is the last one.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Page to return, counted from 1. 1 when left out.
            limit: How many personas a page holds, 100 at the most. At most 100, 20 when left out.

        Sends `GET /v1/personas`.
        """
        return self._client._paginate(calls.list_personas(page=page, limit=limit))

    async def create(
        self,
        *,
        name: str,
        role: str | Unset = UNSET,
        description: str | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
        image_url: str | Unset = UNSET,
        call_config: models.CallConfig | models.CallConfigDict | Unset = UNSET,
        orchestration_prompt: str | Unset = UNSET,
        personality_prompt: str | Unset = UNSET,
        default_tools: ListOf[Any] | Unset = UNSET,
        pathway_conditions: ListOf[models.PathwayCondition | models.PathwayConditionDict] | Unset = UNSET,
        kb_ids: ListOf[str] | Unset = UNSET,
    ) -> models.Persona:
        """Create a persona.

        Makes a persona that is live at once. What is sent becomes production version 1, and a draft with the same
        content is made beside it as version 2. Only `name` is needed; numbers are attached in a call of their own.

        Args:
            name: Name shown in lists.
            role: Job the persona does, in a word or two.
            description: What the persona is there for.
            tags: Labels to group personas by.
            image_url: Address of a picture for it.
            call_config: Voice, language and limits of phone calls.
            orchestration_prompt: Instructions that steer the conversation, beside who the persona is.
            personality_prompt: Instructions on who the persona is and how it talks.
            default_tools: Tools that are on in every conversation. Bland does not document what an entry looks
                like.
            pathway_conditions: Rules that move a conversation onto a pathway.
            kb_ids: Knowledge bases the persona may look things up in.

        Sends `POST /v1/personas`.
        """
        return await self._client._fetch(
            calls.create_persona(
                name=name,
                role=role,
                description=description,
                tags=tags,
                image_url=image_url,
                call_config=call_config,
                orchestration_prompt=orchestration_prompt,
                personality_prompt=personality_prompt,
                default_tools=default_tools,
                pathway_conditions=pathway_conditions,
                kb_ids=kb_ids,
            )
        )

    async def get(self, persona_id: str) -> models.Persona:
        """Get a persona.

        Reads one persona with its production version, its draft and the numbers that use it.

        Args:
            persona_id: Id of the persona, a UUID.

        Sends `GET /v1/personas/{persona_id}`.
        """
        return await self._client._fetch(calls.get_persona(persona_id))

    async def update_with_post(
        self,
        persona_id: str,
        *,
        name: str | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        voice: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
    ) -> models.Persona:
        """Change a persona by POST.

        Changes a persona by the few fields that the vendor's command line sends. The shape of the answer is taken
        from that of `update`, which is the documented way and knows more fields.

        Args:
            persona_id: Id of the persona, a UUID.
            name: Name shown in lists.
            pathway_id: Pathway that leads its conversations.
            voice: Voice that speaks, by name or id.
            prompt: Instructions on who the persona is and how it talks.

        Sends `POST /v1/personas/{persona_id}`.
        """
        return await self._client._fetch(
            calls.update_persona_with_post(persona_id, name=name, pathway_id=pathway_id, voice=voice, prompt=prompt)
        )

    async def delete(self, persona_id: str, *, force: bool | Unset = UNSET) -> models.PersonaDeletion:
        """Delete a persona.

        Removes the persona and all of its versions; there is no way to restore it. Refused while a phone number
        still uses the persona, unless `force` is true: those numbers then need another persona or a setup of their
        own.

        Args:
            persona_id: Id of the persona, a UUID.
            force: Delete the persona even if numbers still use it. False when left out.

        Sends `DELETE /v1/personas/{persona_id}`.
        """
        return await self._client._fetch(calls.delete_persona(persona_id, force=force))

    async def update(
        self,
        persona_id: str,
        *,
        name: str,
        role: str | Unset = UNSET,
        description: str | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
        image_url: str | Unset = UNSET,
        call_config: models.CallConfig | models.CallConfigDict | Unset = UNSET,
        orchestration_prompt: str | Unset = UNSET,
        personality_prompt: str | Unset = UNSET,
        default_tools: ListOf[Any] | Unset = UNSET,
        pathway_conditions: ListOf[models.PathwayCondition | models.PathwayConditionDict] | Unset = UNSET,
        kb_ids: ListOf[str] | Unset = UNSET,
    ) -> models.Persona:
        """Change a persona.

        Writes the sent fields to the draft version; calls and messages keep the production version until the draft
        is promoted. Although this is a PATCH, `name` is documented as required: send the present name when it stays
        as it is.

        Args:
            persona_id: Id of the persona, a UUID.
            name: Name shown in lists.
            role: Job the persona does, in a word or two.
            description: What the persona is there for.
            tags: Labels to group personas by.
            image_url: Address of a picture for it.
            call_config: Voice, language and limits of phone calls.
            orchestration_prompt: Instructions that steer the conversation, beside who the persona is.
            personality_prompt: Instructions on who the persona is and how it talks.
            default_tools: Tools that are on in every conversation. Bland does not document what an entry looks
                like.
            pathway_conditions: Rules that move a conversation onto a pathway.
            kb_ids: Knowledge bases the persona may look things up in.

        Sends `PATCH /v1/personas/{persona_id}`.
        """
        return await self._client._fetch(
            calls.update_persona(
                persona_id,
                name=name,
                role=role,
                description=description,
                tags=tags,
                image_url=image_url,
                call_config=call_config,
                orchestration_prompt=orchestration_prompt,
                personality_prompt=personality_prompt,
                default_tools=default_tools,
                pathway_conditions=pathway_conditions,
                kb_ids=kb_ids,
            )
        )

    def list_gaps(
        self, persona_id: str, *, page: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> results.AsyncPaginator[dict[str, Any]]:
        """List questions that a persona had no answer to.

        Returns questions of callers that the persona had no answer to, a page at a time. What an entry holds is not
        known, so it is handed over as it is.

        Pages are fetched when the result is iterated, and not before.

        Args:
            persona_id: Id of the persona, a UUID.
            page: Page to return, counted from 1. At least 1.
            limit: How many questions a page holds. At least 1.

        Sends `GET /v1/personas/{persona_id}/gaps`.
        """
        return self._client._paginate(calls.list_persona_gaps(persona_id, page=page, limit=limit))

    async def resolve_gap(self, persona_id: str, gap_id: str, *, answer: str) -> Any:
        """Answer a question that a persona had no answer to.

        Gives the answer to a question, for the next time. The shape of the answer of Bland is not known.

        Args:
            persona_id: Id of the persona, a UUID.
            gap_id: Id of the question.
            answer: The answer.

        Sends `POST /v1/personas/{persona_id}/gaps/{gap_id}/resolve`.
        """
        return await self._client._fetch(calls.resolve_persona_gap(persona_id, gap_id, answer=answer))

    async def update_memory(self, persona_id: str, *, memory: str) -> Any:
        """Change what a persona remembers.

        Sets what a persona remembers, as a text. The shape of the answer is not known.

        Args:
            persona_id: Id of the persona, a UUID.
            memory: What it is to remember.

        Sends `POST /v1/personas/{persona_id}/update-memory`.
        """
        return await self._client._fetch(calls.update_persona_memory(persona_id, memory=memory))

    async def attach_inbound_number(
        self, persona_id: str, *, inbound_numbers: ListOf[str]
    ) -> models.PersonaInboundNumbers:
        """Attach phone numbers to a persona.

        Lets the persona answer the given numbers, which must belong to the account already. One number that does
        not is enough for a refusal. The answer is a short form of the persona without versions.

        Args:
            persona_id: Id of the persona, a UUID.
            inbound_numbers: Numbers to attach, in E.164 form with the leading plus.

        Sends `POST /v1/personas/{persona_id}/inbound/attach`.
        """
        return await self._client._fetch(
            calls.attach_persona_inbound_number(persona_id, inbound_numbers=inbound_numbers)
        )

    async def detach_inbound_number(
        self, persona_id: str, *, inbound_numbers: ListOf[str]
    ) -> models.PersonaInboundNumbers:
        """Detach phone numbers from a persona.

        Takes the given numbers away from the persona and drops their settings. Numbers that were not attached to it
        are passed over. The answer is a short form of the persona with the numbers it still has.

        Args:
            persona_id: Id of the persona, a UUID.
            inbound_numbers: Numbers to take away, in E.164 form with the leading plus.

        Sends `POST /v1/personas/{persona_id}/inbound/detach`.
        """
        return await self._client._fetch(
            calls.detach_persona_inbound_number(persona_id, inbound_numbers=inbound_numbers)
        )

    async def update_inbound_settings(
        self,
        persona_id: str,
        phone_number: str,
        *,
        persona_settings: models.PersonaSettings | models.PersonaSettingsDict | None,
    ) -> models.InboundNumberSettings:
        """Set how a persona treats one number.

        Sends calls and messages on one attached number to a pathway of its own, or, with null, lets the number
        follow the persona again.

        Args:
            persona_id: Id of the persona, a UUID.
            phone_number: An attached number in E.164 form, with its leading plus.
            persona_settings: The number's own routing; null clears it.

        Sends `PATCH /v1/personas/{persona_id}/inbound/{phone_number}/settings`.
        """
        return await self._client._fetch(
            calls.update_persona_inbound_settings(persona_id, phone_number, persona_settings=persona_settings)
        )

    async def list_versions(self, persona_id: str) -> builtins.list[models.PersonaVersion]:
        """List the versions of a persona.

        Returns every version of the persona in one answer, the newest first, archived ones included.

        Args:
            persona_id: Id of the persona, a UUID.

        Sends `GET /v1/personas/{persona_id}/versions`.
        """
        return await self._client._fetch(calls.list_persona_versions(persona_id))

    async def get_version(self, persona_id: str, version_id: str) -> models.PersonaVersion:
        """Get a version of a persona.

        Reads one version by its id or by a label. A version that does not exist is reported in a shape used nowhere
        else in Personas: an `error` object instead of the envelope.

        Args:
            persona_id: Id of the persona, a UUID.
            version_id: Id of a version, or a label that points to one, such as draft or production.

        Sends `GET /v1/personas/{persona_id}/versions/{version_id}`.
        """
        return await self._client._fetch(calls.get_persona_version(persona_id, version_id))

    async def promote_version(self, persona_id: str) -> models.Persona:
        """Promote the draft of a persona.

        Makes the present draft the production version, which callers meet from then on. Takes no body and no
        version: it is always the draft that goes live, under a new and higher version number. The draft itself
        stays for further edits.

        Args:
            persona_id: Id of the persona, a UUID.

        Sends `POST /v1/personas/{persona_id}/versions/promote`.
        """
        return await self._client._fetch(calls.promote_persona_version(persona_id))

    async def get_production_version(self, persona_id: str) -> models.PersonaVersion | None:
        """Get the live version of a persona.

        Reads the version that callers meet now.

        Args:
            persona_id: Id of the persona, a UUID.

        Sends `GET /v1/personas/{persona_id}/production`.
        """
        return await self._client._fetch(calls.get_persona_production_version(persona_id))

    async def get_draft_version(self, persona_id: str) -> models.PersonaVersion | None:
        """Get the draft of a persona.

        Reads the version that takes the edits.

        Args:
            persona_id: Id of the persona, a UUID.

        Sends `GET /v1/personas/{persona_id}/draft`.
        """
        return await self._client._fetch(calls.get_persona_draft_version(persona_id))

    async def reset_version(self, persona_id: str, *, source_version_id: str | Unset = UNSET) -> models.PersonaVersion:
        """Reset the draft of a persona to a version.

        Throws the edits of the draft away and copies a version into it, all but `memory_enabled`, `entity_schemas`
        and `auth_config`. One of the vendor's programs names no version.

        This cannot be undone.

        Args:
            persona_id: Id of the persona, a UUID.
            source_version_id: Version to copy, by its id.

        Sends `POST /v1/personas/{persona_id}/versions/reset`.
        """
        return await self._client._fetch(calls.reset_persona_version(persona_id, source_version_id=source_version_id))

    async def promote(self, persona_id: str) -> models.Persona:
        """Promote the draft of a persona (endpoint of the command line).

        Makes the present draft the production version. The documented way is `promote_version`, from which the
        shape of the answer is taken.

        Args:
            persona_id: Id of the persona, a UUID.

        Sends `POST /v1/personas/{persona_id}/promote`.
        """
        return await self._client._fetch(calls.promote_persona(persona_id))

    async def reset_draft(self, persona_id: str) -> models.PersonaVersion:
        """Reset the draft of a persona (endpoint of the command line).

        Throws the edits of the draft away. `reset_version` says which version the draft becomes; from it the shape
        of the answer is taken.

        This cannot be undone.

        Args:
            persona_id: Id of the persona, a UUID.

        Sends `POST /v1/personas/{persona_id}/reset-draft`.
        """
        return await self._client._fetch(calls.reset_persona_draft(persona_id))

    async def create_once(
        self,
        *,
        key: str,
        role: str | Unset = UNSET,
        description: str | Unset = UNSET,
        tags: ListOf[str] | Unset = UNSET,
        image_url: str | Unset = UNSET,
        call_config: models.CallConfig | models.CallConfigDict | Unset = UNSET,
        orchestration_prompt: str | Unset = UNSET,
        personality_prompt: str | Unset = UNSET,
        default_tools: ListOf[Any] | Unset = UNSET,
        pathway_conditions: ListOf[models.PathwayCondition | models.PathwayConditionDict] | Unset = UNSET,
        kb_ids: ListOf[str] | Unset = UNSET,
    ) -> models.Persona:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes `name`.

        Sends `POST /v1/personas`.
        """
        sent: models.Persona = await self._client._once(
            key,
            calls.create_persona(
                role=role,
                description=description,
                tags=tags,
                image_url=image_url,
                call_config=call_config,
                orchestration_prompt=orchestration_prompt,
                personality_prompt=personality_prompt,
                default_tools=default_tools,
                pathway_conditions=pathway_conditions,
                kb_ids=kb_ids,
                name=key,
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
            self.update_with_post = answered(resource.update_with_post)
            self.delete = answered(resource.delete)
            self.update = answered(resource.update)
            self.list_gaps = resource.list_gaps
            self.resolve_gap = answered(resource.resolve_gap)
            self.update_memory = answered(resource.update_memory)
            self.attach_inbound_number = answered(resource.attach_inbound_number)
            self.detach_inbound_number = answered(resource.detach_inbound_number)
            self.update_inbound_settings = answered(resource.update_inbound_settings)
            self.list_versions = answered(resource.list_versions)
            self.get_version = answered(resource.get_version)
            self.promote_version = answered(resource.promote_version)
            self.get_production_version = answered(resource.get_production_version)
            self.get_draft_version = answered(resource.get_draft_version)
            self.reset_version = answered(resource.reset_version)
            self.promote = answered(resource.promote)
            self.reset_draft = answered(resource.reset_draft)
            self.create_once = answered(resource.create_once)

    class AsyncPersonasWithResponse:
        """`AsyncPersonas`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncPersonas) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.update_with_post = async_answered(resource.update_with_post)
            self.delete = async_answered(resource.delete)
            self.update = async_answered(resource.update)
            self.list_gaps = resource.list_gaps
            self.resolve_gap = async_answered(resource.resolve_gap)
            self.update_memory = async_answered(resource.update_memory)
            self.attach_inbound_number = async_answered(resource.attach_inbound_number)
            self.detach_inbound_number = async_answered(resource.detach_inbound_number)
            self.update_inbound_settings = async_answered(resource.update_inbound_settings)
            self.list_versions = async_answered(resource.list_versions)
            self.get_version = async_answered(resource.get_version)
            self.promote_version = async_answered(resource.promote_version)
            self.get_production_version = async_answered(resource.get_production_version)
            self.get_draft_version = async_answered(resource.get_draft_version)
            self.reset_version = async_answered(resource.reset_version)
            self.promote = async_answered(resource.promote)
            self.reset_draft = async_answered(resource.reset_draft)
            self.create_once = async_answered(resource.create_once)

else:
    PersonasWithResponse, AsyncPersonasWithResponse = Personas, AsyncPersonas
