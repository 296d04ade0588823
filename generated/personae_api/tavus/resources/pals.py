# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of PALs."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import pals as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class PALs:
    """Behaviour for video conversations, made of prompts, documents, tools and one layer of settings for each stage
    from hearing to speaking. PAL is the vendor's name of today for a persona.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> PALsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: PALsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        pal_type: models.PersonaType | Unset = UNSET,
        sort: models.SortOrder | Unset = UNSET,
    ) -> results.Paginator[models.Pal]:
        """List PALs.

        Returns the PALs that the key can see, a page at a time: what the older list of personas has, under the
        names of today. Layers can hold keys of other services, so treat the answer as a secret.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.
            pal_type: Only PALs of the account (user) or only those that Tavus provides (system).
            sort: Order by the time they were made, the oldest first if nothing is said. Undocumented, seen in use.

        Sends `GET /v2/pals`.
        """
        return self._client._paginate(calls.list_pals(limit=limit, page=page, pal_type=pal_type, sort=sort))

    def create(
        self,
        *,
        default_face_id: str,
        pal_name: str | Unset = UNSET,
        system_prompt: str | Unset = UNSET,
        pipeline_mode: models.PipelineMode | Unset = UNSET,
        greeting: str | Unset = UNSET,
        languages: ListOf[str] | Unset = UNSET,
        context: str | Unset = UNSET,
        document_ids: ListOf[str] | Unset = UNSET,
        document_tags: ListOf[str] | Unset = UNSET,
        objectives_id: str | Unset = UNSET,
        guardrail_ids: ListOf[str] | Unset = UNSET,
        guardrail_tags: ListOf[str] | Unset = UNSET,
        guardrails_id: str | Unset = UNSET,
        tool_ids: ListOf[str] | Unset = UNSET,
        memories: ListOf[str] | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        disclosure_type: models.DisclosureType | Unset = UNSET,
        verbal_disclosure: str | Unset = UNSET,
        visual_disclosure: str | Unset = UNSET,
        layers: models.PersonaLayers | models.PersonaLayersDict | Unset = UNSET,
    ) -> models.PalCreated:
        """Create a PAL.

        Makes a PAL and answers with its id, its name and the time; read it to see the rest.

        Args:
            default_face_id: Face to appear as when a conversation names none; its older name is refused here.
            pal_name: Name to find the PAL by.
            system_prompt: Instructions for the language model; needed when the whole pipeline runs, not allowed
                when it does not.
            pipeline_mode: Run the whole pipeline, or only speak what the application sends. 'full' when left out.
            greeting: First words to whoever comes in. Undocumented, seen in use.
            languages: Languages that are spoken; it begins in the first of them.
            context: Background for the language model, which now belongs in the prompt. Deprecated by the vendor.
            document_ids: Documents it may draw on.
            document_tags: Draw on every document that has one of these tags.
            objectives_id: Set of goals to work through in a conversation.
            guardrail_ids: Limits to stay within. At most 50 items.
            guardrail_tags: Stay within every limit that has one of these tags. At most 50 items.
            guardrails_id: Older set of limits to stay within.
            tool_ids: Tools to attach. Undocumented, seen in use. At most 50 items.
            memories: What is to be remembered. Undocumented, seen in use.
            is_template: Whether others can be made from it. Undocumented, seen in use.
            disclosure_type: When it tells that it is no person.
            verbal_disclosure: The words in which it tells that.
            visual_disclosure: The text that shows that.
            layers: Settings for each stage of the pipeline; what is left out takes Tavus's defaults.

        Sends `POST /v2/pals`.
        """
        return self._client._fetch(
            calls.create_pal(
                default_face_id=default_face_id,
                pal_name=pal_name,
                system_prompt=system_prompt,
                pipeline_mode=pipeline_mode,
                greeting=greeting,
                languages=languages,
                context=context,
                document_ids=document_ids,
                document_tags=document_tags,
                objectives_id=objectives_id,
                guardrail_ids=guardrail_ids,
                guardrail_tags=guardrail_tags,
                guardrails_id=guardrails_id,
                tool_ids=tool_ids,
                memories=memories,
                is_template=is_template,
                disclosure_type=disclosure_type,
                verbal_disclosure=verbal_disclosure,
                visual_disclosure=visual_disclosure,
                layers=layers,
            )
        )

    def check_username(self, *, username: str) -> models.UsernameAvailability:
        """Check a name for meetings.

        Tells whether a name is free that a PAL could be invited to meetings by, at tavusinvite.com. Large and small
        letters are the same.

        Args:
            username: The name, without @tavusinvite.com.

        Sends `GET /v2/pals/check-username`.
        """
        return self._client._fetch(calls.check_conferencing_username(username=username))

    def get(
        self,
        pal_id: str,
        *,
        source: models.PalSource | Unset = UNSET,
        include_settings: bool | Unset = UNSET,
        verbose: bool | Unset = UNSET,
    ) -> models.Pal:
        """Get a PAL.

        Reads one PAL with all of its layers. Layers can hold keys of other services, so treat the answer as a
        secret.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            source: Read the draft of the Maker instead of the live PAL.
            include_settings: Return the greeting, the description and what layers hold by default too.
                Undocumented, seen in use.
            verbose: Return further fields. Undocumented, seen in use.

        Sends `GET /v2/pals/{pal_id}`.
        """
        return self._client._fetch(
            calls.get_pal(pal_id, source=source, include_settings=include_settings, verbose=verbose)
        )

    def delete(self, pal_id: str) -> None:
        """Delete a PAL.

        Removes the PAL; new conversations can no longer be started with it.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.

        Sends `DELETE /v2/pals/{pal_id}`.
        """
        return self._client._fetch(calls.delete_pal(pal_id))

    def patch(
        self, pal_id: str, body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict]
    ) -> models.Pal | None:
        """Patch a PAL.

        Changes a PAL by a JSON Patch (RFC 6902), a list of steps whose paths start at the PAL, such as /pal_name or
        /layers/stt/hotwords. A replace needs a field that is there; use add for one that may not be. A change of
        /layers/conferencing goes alone. 304 means that the PAL already was as the patch wants it. Whether a patch
        goes to the draft of the Maker, where there is one, Tavus says in two ways.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            body: Steps, applied in order.

        Sends `PATCH /v2/pals/{pal_id}`.
        """
        return self._client._fetch(calls.patch_pal(pal_id, body))

    def publish(self, pal_id: str) -> models.PalPublished:
        """Publish a PAL.

        Makes the draft of the Maker live; the id may be that of the live PAL or of the draft. Without a draft
        nothing changes.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.

        Sends `POST /v2/pals/{pal_id}/publish`.
        """
        return self._client._fetch(calls.publish_pal(pal_id))

    def list_skills(self, pal_id: str) -> dict[str, models.PalSkill]:
        """List the skills of a PAL.

        Returns the skills that a PAL has, by their ids.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.

        Sends `GET /v2/pals/{pal_id}/skills`.
        """
        return self._client._fetch(calls.list_pal_skills(pal_id))

    def replace_skills(
        self, pal_id: str, *, skills: Mapping[str, models.NewPalSkill | models.NewPalSkillDict]
    ) -> dict[str, models.PalSkill]:
        """Replace the skills of a PAL.

        Gives a PAL these skills instead of those that it has.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            skills: Skills by their ids; each is an empty object or has a config.

        Sends `PUT /v2/pals/{pal_id}/skills`.
        """
        return self._client._fetch(calls.replace_pal_skills(pal_id, skills=skills))

    def get_skill(self, pal_id: str, skill_id: str) -> models.PalSkill:
        """Get a skill of a PAL.

        Reads how a skill is set up for a PAL.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            skill_id: Id of the skill: internet_search, presentation, magic_canvas and memory are known.

        Sends `GET /v2/pals/{pal_id}/skills/{skill_id}`.
        """
        return self._client._fetch(calls.get_pal_skill(pal_id, skill_id))

    def attach_skill(self, pal_id: str, skill_id: str, *, config: Mapping[str, Any] | Unset = UNSET) -> models.PalSkill:
        """Attach a skill to a PAL.

        Gives a PAL a skill, or sets one up anew that it has.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            skill_id: Id of the skill: internet_search, presentation, magic_canvas and memory are known.
            config: Settings of the skill: document_ids, slides_trigger and prompt for presentation; usage_guidance
                and components for magic_canvas; nothing for the others. The components are question, input,
                calendar, scheduling_embed, text, image, video, chart and alert, each with enabled, and
                scheduling_embed with provider and scheduling_url.

        Sends `PUT /v2/pals/{pal_id}/skills/{skill_id}`.
        """
        return self._client._fetch(calls.attach_skill_to_pal(pal_id, skill_id, config=config))

    def detach_skill(self, pal_id: str, skill_id: str) -> None:
        """Detach a skill from a PAL.

        Takes a skill from a PAL.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            skill_id: Id of the skill: internet_search, presentation, magic_canvas and memory are known.

        Sends `DELETE /v2/pals/{pal_id}/skills/{skill_id}`.
        """
        return self._client._fetch(calls.detach_skill_from_pal(pal_id, skill_id))

    def update_skill(self, pal_id: str, skill_id: str, *, config: Mapping[str, Any]) -> models.PalSkill:
        """Change a skill of a PAL.

        Changes the settings that are sent; those inside of them are replaced whole.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            skill_id: Id of the skill: internet_search, presentation, magic_canvas and memory are known.
            config: Settings of the skill: document_ids, slides_trigger and prompt for presentation; usage_guidance
                and components for magic_canvas; nothing for the others. The components are question, input,
                calendar, scheduling_embed, text, image, video, chart and alert, each with enabled, and
                scheduling_embed with provider and scheduling_url.

        Sends `PATCH /v2/pals/{pal_id}/skills/{skill_id}`.
        """
        return self._client._fetch(calls.update_pal_skill(pal_id, skill_id, config=config))

    def list_tools(self, pal_id: str, *, verbose: bool | Unset = UNSET) -> builtins.list[models.Tool]:
        """List the tools of a PAL.

        Returns the tools that are attached to a PAL. Those that were written into its layers are not among them.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            verbose: Return further fields. Undocumented, seen in use.

        Sends `GET /v2/pals/{pal_id}/tools`.
        """
        return self._client._fetch(calls.list_pal_tools(pal_id, verbose=verbose))

    def attach_tools(self, pal_id: str, *, tool_ids: ListOf[str]) -> builtins.list[models.Tool]:
        """Attach tools to a PAL.

        Gives a PAL further tools, and answers with all that it has then.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            tool_ids: Tools to attach. At least 1 item, at most 50 items.

        Sends `POST /v2/pals/{pal_id}/tools`.
        """
        return self._client._fetch(calls.attach_tools_to_pal(pal_id, tool_ids=tool_ids))

    def detach_tool(self, pal_id: str, tool_id: str) -> None:
        """Detach a tool from a PAL.

        Takes a tool from a PAL; the tool itself stays.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            tool_id: Id of the tool, a short text that starts with t.

        Sends `DELETE /v2/pals/{pal_id}/tools/{tool_id}`.
        """
        return self._client._fetch(calls.detach_tool_from_pal(pal_id, tool_id))


class AsyncPALs:
    """Behaviour for video conversations, made of prompts, documents, tools and one layer of settings for each stage
    from hearing to speaking. PAL is the vendor's name of today for a persona.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncPALsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncPALsWithResponse = with_response(self)
        return whole

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        pal_type: models.PersonaType | Unset = UNSET,
        sort: models.SortOrder | Unset = UNSET,
    ) -> results.AsyncPaginator[models.Pal]:
        """List PALs.

        Returns the PALs that the key can see, a page at a time: what the older list of personas has, under the
        names of today. Layers can hold keys of other services, so treat the answer as a secret.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many items a page holds; 10 when it is not sent.
            page: Page to return, counted from 1.
            pal_type: Only PALs of the account (user) or only those that Tavus provides (system).
            sort: Order by the time they were made, the oldest first if nothing is said. Undocumented, seen in use.

        Sends `GET /v2/pals`.
        """
        return self._client._paginate(calls.list_pals(limit=limit, page=page, pal_type=pal_type, sort=sort))

    async def create(
        self,
        *,
        default_face_id: str,
        pal_name: str | Unset = UNSET,
        system_prompt: str | Unset = UNSET,
        pipeline_mode: models.PipelineMode | Unset = UNSET,
        greeting: str | Unset = UNSET,
        languages: ListOf[str] | Unset = UNSET,
        context: str | Unset = UNSET,
        document_ids: ListOf[str] | Unset = UNSET,
        document_tags: ListOf[str] | Unset = UNSET,
        objectives_id: str | Unset = UNSET,
        guardrail_ids: ListOf[str] | Unset = UNSET,
        guardrail_tags: ListOf[str] | Unset = UNSET,
        guardrails_id: str | Unset = UNSET,
        tool_ids: ListOf[str] | Unset = UNSET,
        memories: ListOf[str] | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        disclosure_type: models.DisclosureType | Unset = UNSET,
        verbal_disclosure: str | Unset = UNSET,
        visual_disclosure: str | Unset = UNSET,
        layers: models.PersonaLayers | models.PersonaLayersDict | Unset = UNSET,
    ) -> models.PalCreated:
        """Create a PAL.

        Makes a PAL and answers with its id, its name and the time; read it to see the rest.

        Args:
            default_face_id: Face to appear as when a conversation names none; its older name is refused here.
            pal_name: Name to find the PAL by.
            system_prompt: Instructions for the language model; needed when the whole pipeline runs, not allowed
                when it does not.
            pipeline_mode: Run the whole pipeline, or only speak what the application sends. 'full' when left out.
            greeting: First words to whoever comes in. Undocumented, seen in use.
            languages: Languages that are spoken; it begins in the first of them.
            context: Background for the language model, which now belongs in the prompt. Deprecated by the vendor.
            document_ids: Documents it may draw on.
            document_tags: Draw on every document that has one of these tags.
            objectives_id: Set of goals to work through in a conversation.
            guardrail_ids: Limits to stay within. At most 50 items.
            guardrail_tags: Stay within every limit that has one of these tags. At most 50 items.
            guardrails_id: Older set of limits to stay within.
            tool_ids: Tools to attach. Undocumented, seen in use. At most 50 items.
            memories: What is to be remembered. Undocumented, seen in use.
            is_template: Whether others can be made from it. Undocumented, seen in use.
            disclosure_type: When it tells that it is no person.
            verbal_disclosure: The words in which it tells that.
            visual_disclosure: The text that shows that.
            layers: Settings for each stage of the pipeline; what is left out takes Tavus's defaults.

        Sends `POST /v2/pals`.
        """
        return await self._client._fetch(
            calls.create_pal(
                default_face_id=default_face_id,
                pal_name=pal_name,
                system_prompt=system_prompt,
                pipeline_mode=pipeline_mode,
                greeting=greeting,
                languages=languages,
                context=context,
                document_ids=document_ids,
                document_tags=document_tags,
                objectives_id=objectives_id,
                guardrail_ids=guardrail_ids,
                guardrail_tags=guardrail_tags,
                guardrails_id=guardrails_id,
                tool_ids=tool_ids,
                memories=memories,
                is_template=is_template,
                disclosure_type=disclosure_type,
                verbal_disclosure=verbal_disclosure,
                visual_disclosure=visual_disclosure,
                layers=layers,
            )
        )

    async def check_username(self, *, username: str) -> models.UsernameAvailability:
        """Check a name for meetings.

        Tells whether a name is free that a PAL could be invited to meetings by, at tavusinvite.com. Large and small
        letters are the same.

        Args:
            username: The name, without @tavusinvite.com.

        Sends `GET /v2/pals/check-username`.
        """
        return await self._client._fetch(calls.check_conferencing_username(username=username))

    async def get(
        self,
        pal_id: str,
        *,
        source: models.PalSource | Unset = UNSET,
        include_settings: bool | Unset = UNSET,
        verbose: bool | Unset = UNSET,
    ) -> models.Pal:
        """Get a PAL.

        Reads one PAL with all of its layers. Layers can hold keys of other services, so treat the answer as a
        secret.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            source: Read the draft of the Maker instead of the live PAL.
            include_settings: Return the greeting, the description and what layers hold by default too.
                Undocumented, seen in use.
            verbose: Return further fields. Undocumented, seen in use.

        Sends `GET /v2/pals/{pal_id}`.
        """
        return await self._client._fetch(
            calls.get_pal(pal_id, source=source, include_settings=include_settings, verbose=verbose)
        )

    async def delete(self, pal_id: str) -> None:
        """Delete a PAL.

        Removes the PAL; new conversations can no longer be started with it.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.

        Sends `DELETE /v2/pals/{pal_id}`.
        """
        return await self._client._fetch(calls.delete_pal(pal_id))

    async def patch(
        self, pal_id: str, body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict]
    ) -> models.Pal | None:
        """Patch a PAL.

        Changes a PAL by a JSON Patch (RFC 6902), a list of steps whose paths start at the PAL, such as /pal_name or
        /layers/stt/hotwords. A replace needs a field that is there; use add for one that may not be. A change of
        /layers/conferencing goes alone. 304 means that the PAL already was as the patch wants it. Whether a patch
        goes to the draft of the Maker, where there is one, Tavus says in two ways.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            body: Steps, applied in order.

        Sends `PATCH /v2/pals/{pal_id}`.
        """
        return await self._client._fetch(calls.patch_pal(pal_id, body))

    async def publish(self, pal_id: str) -> models.PalPublished:
        """Publish a PAL.

        Makes the draft of the Maker live; the id may be that of the live PAL or of the draft. Without a draft
        nothing changes.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.

        Sends `POST /v2/pals/{pal_id}/publish`.
        """
        return await self._client._fetch(calls.publish_pal(pal_id))

    async def list_skills(self, pal_id: str) -> dict[str, models.PalSkill]:
        """List the skills of a PAL.

        Returns the skills that a PAL has, by their ids.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.

        Sends `GET /v2/pals/{pal_id}/skills`.
        """
        return await self._client._fetch(calls.list_pal_skills(pal_id))

    async def replace_skills(
        self, pal_id: str, *, skills: Mapping[str, models.NewPalSkill | models.NewPalSkillDict]
    ) -> dict[str, models.PalSkill]:
        """Replace the skills of a PAL.

        Gives a PAL these skills instead of those that it has.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            skills: Skills by their ids; each is an empty object or has a config.

        Sends `PUT /v2/pals/{pal_id}/skills`.
        """
        return await self._client._fetch(calls.replace_pal_skills(pal_id, skills=skills))

    async def get_skill(self, pal_id: str, skill_id: str) -> models.PalSkill:
        """Get a skill of a PAL.

        Reads how a skill is set up for a PAL.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            skill_id: Id of the skill: internet_search, presentation, magic_canvas and memory are known.

        Sends `GET /v2/pals/{pal_id}/skills/{skill_id}`.
        """
        return await self._client._fetch(calls.get_pal_skill(pal_id, skill_id))

    async def attach_skill(
        self, pal_id: str, skill_id: str, *, config: Mapping[str, Any] | Unset = UNSET
    ) -> models.PalSkill:
        """Attach a skill to a PAL.

        Gives a PAL a skill, or sets one up anew that it has.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            skill_id: Id of the skill: internet_search, presentation, magic_canvas and memory are known.
            config: Settings of the skill: document_ids, slides_trigger and prompt for presentation; usage_guidance
                and components for magic_canvas; nothing for the others. The components are question, input,
                calendar, scheduling_embed, text, image, video, chart and alert, each with enabled, and
                scheduling_embed with provider and scheduling_url.

        Sends `PUT /v2/pals/{pal_id}/skills/{skill_id}`.
        """
        return await self._client._fetch(calls.attach_skill_to_pal(pal_id, skill_id, config=config))

    async def detach_skill(self, pal_id: str, skill_id: str) -> None:
        """Detach a skill from a PAL.

        Takes a skill from a PAL.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            skill_id: Id of the skill: internet_search, presentation, magic_canvas and memory are known.

        Sends `DELETE /v2/pals/{pal_id}/skills/{skill_id}`.
        """
        return await self._client._fetch(calls.detach_skill_from_pal(pal_id, skill_id))

    async def update_skill(self, pal_id: str, skill_id: str, *, config: Mapping[str, Any]) -> models.PalSkill:
        """Change a skill of a PAL.

        Changes the settings that are sent; those inside of them are replaced whole.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            skill_id: Id of the skill: internet_search, presentation, magic_canvas and memory are known.
            config: Settings of the skill: document_ids, slides_trigger and prompt for presentation; usage_guidance
                and components for magic_canvas; nothing for the others. The components are question, input,
                calendar, scheduling_embed, text, image, video, chart and alert, each with enabled, and
                scheduling_embed with provider and scheduling_url.

        Sends `PATCH /v2/pals/{pal_id}/skills/{skill_id}`.
        """
        return await self._client._fetch(calls.update_pal_skill(pal_id, skill_id, config=config))

    async def list_tools(self, pal_id: str, *, verbose: bool | Unset = UNSET) -> builtins.list[models.Tool]:
        """List the tools of a PAL.

        Returns the tools that are attached to a PAL. Those that were written into its layers are not among them.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            verbose: Return further fields. Undocumented, seen in use.

        Sends `GET /v2/pals/{pal_id}/tools`.
        """
        return await self._client._fetch(calls.list_pal_tools(pal_id, verbose=verbose))

    async def attach_tools(self, pal_id: str, *, tool_ids: ListOf[str]) -> builtins.list[models.Tool]:
        """Attach tools to a PAL.

        Gives a PAL further tools, and answers with all that it has then.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            tool_ids: Tools to attach. At least 1 item, at most 50 items.

        Sends `POST /v2/pals/{pal_id}/tools`.
        """
        return await self._client._fetch(calls.attach_tools_to_pal(pal_id, tool_ids=tool_ids))

    async def detach_tool(self, pal_id: str, tool_id: str) -> None:
        """Detach a tool from a PAL.

        Takes a tool from a PAL; the tool itself stays.

        Args:
            pal_id: Id of the PAL, a short text that starts with p; that of a persona is the same.
            tool_id: Id of the tool, a short text that starts with t.

        Sends `DELETE /v2/pals/{pal_id}/tools/{tool_id}`.
        """
        return await self._client._fetch(calls.detach_tool_from_pal(pal_id, tool_id))


if TYPE_CHECKING:

    class PALsWithResponse:
        """`PALs`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: PALs) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.check_username = answered(resource.check_username)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.patch = answered(resource.patch)
            self.publish = answered(resource.publish)
            self.list_skills = answered(resource.list_skills)
            self.replace_skills = answered(resource.replace_skills)
            self.get_skill = answered(resource.get_skill)
            self.attach_skill = answered(resource.attach_skill)
            self.detach_skill = answered(resource.detach_skill)
            self.update_skill = answered(resource.update_skill)
            self.list_tools = answered(resource.list_tools)
            self.attach_tools = answered(resource.attach_tools)
            self.detach_tool = answered(resource.detach_tool)

    class AsyncPALsWithResponse:
        """`AsyncPALs`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncPALs) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.check_username = async_answered(resource.check_username)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.patch = async_answered(resource.patch)
            self.publish = async_answered(resource.publish)
            self.list_skills = async_answered(resource.list_skills)
            self.replace_skills = async_answered(resource.replace_skills)
            self.get_skill = async_answered(resource.get_skill)
            self.attach_skill = async_answered(resource.attach_skill)
            self.detach_skill = async_answered(resource.detach_skill)
            self.update_skill = async_answered(resource.update_skill)
            self.list_tools = async_answered(resource.list_tools)
            self.attach_tools = async_answered(resource.attach_tools)
            self.detach_tool = async_answered(resource.detach_tool)

else:
    PALsWithResponse, AsyncPALsWithResponse = PALs, AsyncPALs
