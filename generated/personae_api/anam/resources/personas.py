# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Personas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import personas as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Personas:
    """Who takes part in a session, with a face, a voice, an LLM that thinks, the prompt it follows and the tools it
    may use.
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

    def list(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET
    ) -> results.Paginator[models.PersonaSummary]:
        """List personas.

        Returns the personas your organization can use, one page at a time, in a short form without prompt, tools
        and settings. Use `getPersona` for those.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Which page to return, counted from 1. At least 1, 1 when left out.
            per_page: How many items a page holds. At least 1, at most 100, 10 when left out.
            search: Keep only personas whose name contains this text.

        Sends `GET /v1/personas`.
        """
        return self._client._paginate(calls.list_personas(page=page, per_page=per_page, search=search))

    def create(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        avatar_id: str | Unset = UNSET,
        avatar_model: models.AvatarModel | Unset = UNSET,
        voice_id: str | Unset = UNSET,
        llm_id: str | Unset = UNSET,
        system_prompt: str | Unset = UNSET,
        skip_greeting: bool | Unset = UNSET,
        uninterruptible_greeting: bool | Unset = UNSET,
        initial_message: str | None | Unset = UNSET,
        zero_data_retention: bool | Unset = UNSET,
        voice_detection_options: models.VoiceDetectionOptions | models.VoiceDetectionOptionsDict | Unset = UNSET,
        language_code: str | Unset = UNSET,
        voice_generation_options: models.ElevenLabsV1VoiceGenerationOptions
        | models.ElevenLabsV1VoiceGenerationOptionsDict
        | models.ElevenLabsV2VoiceGenerationOptions
        | models.ElevenLabsV2VoiceGenerationOptionsDict
        | models.CartesiaSonic3VoiceGenerationOptions
        | models.CartesiaSonic3VoiceGenerationOptionsDict
        | models.FishAudioVoiceGenerationOptions
        | models.FishAudioVoiceGenerationOptionsDict
        | Unset = UNSET,
        tool_ids: ListOf[str] | Unset = UNSET,
        director_notes: models.DirectorNotes | models.DirectorNotesDict | Unset = UNSET,
        max_session_length_seconds: float | Unset = UNSET,
    ) -> models.Persona:
        """Create a persona.

        Creates a persona from an avatar, a voice and an LLM that your organization already has access to. No field
        is mandatory, but a persona without these three cannot hold a conversation.

        Args:
            name: What the persona is called.
            description: Note for your own people; the persona never sees it and does not act on it.
            avatar_id: Id of the avatar that is the persona's face.
            avatar_model: Version of the rendering model. Those that end in `-latest` are open to invited
                organizations only.
            voice_id: Id of the voice the persona speaks with.
            llm_id: Id of the LLM that writes the replies, or `CUSTOMER_CLIENT_V1` when your own application
                supplies them.
            system_prompt: Instructions for the LLM; kept as part of the persona's `brain`.
            skip_greeting: Start a session without a greeting.
            uninterruptible_greeting: Finish the greeting even when the user talks over it.
            initial_message: Exact words of the greeting, or null to let the LLM find them.
            zero_data_retention: Store nothing of a session once it has ended. Needs an enterprise plan, and a voice
                and an LLM that both support it.
            voice_detection_options: When the persona considers the user to be speaking, done or gone.
            language_code: ISO 639-1 code of the one language to transcribe, in place of the organization's setting
                and of automatic detection.
            voice_generation_options: How the voice is rendered; take the variant that belongs to the provider and
                model of the voice.
            tool_ids: Ids of the tools the persona may use.
            director_notes: How the avatar performs, whatever it says; models before Cara 4 take no notice. Programs
                of others send it; it is not documented here.
            max_session_length_seconds: Seconds after which sessions end by themselves. Programs of others send it;
                it is not documented here.

        Sends `POST /v1/personas`.
        """
        return self._client._fetch(
            calls.create_persona(
                name=name,
                description=description,
                avatar_id=avatar_id,
                avatar_model=avatar_model,
                voice_id=voice_id,
                llm_id=llm_id,
                system_prompt=system_prompt,
                skip_greeting=skip_greeting,
                uninterruptible_greeting=uninterruptible_greeting,
                initial_message=initial_message,
                zero_data_retention=zero_data_retention,
                voice_detection_options=voice_detection_options,
                language_code=language_code,
                voice_generation_options=voice_generation_options,
                tool_ids=tool_ids,
                director_notes=director_notes,
                max_session_length_seconds=max_session_length_seconds,
            )
        )

    def get(self, id: str) -> models.Persona:
        """Get a persona.

        Returns one persona in full, with its prompt, tools, knowledge and share links.

        Args:
            id: Id of the persona.

        Sends `GET /v1/personas/{id}`.
        """
        return self._client._fetch(calls.get_persona(id))

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        avatar_id: str | Unset = UNSET,
        avatar_model: models.AvatarModel | Unset = UNSET,
        voice_id: str | Unset = UNSET,
        llm_id: str | Unset = UNSET,
        system_prompt: str | Unset = UNSET,
        skip_greeting: bool | Unset = UNSET,
        uninterruptible_greeting: bool | Unset = UNSET,
        initial_message: str | None | Unset = UNSET,
        zero_data_retention: bool | Unset = UNSET,
        voice_detection_options: models.VoiceDetectionOptions | models.VoiceDetectionOptionsDict | Unset = UNSET,
        language_code: str | Unset = UNSET,
        voice_generation_options: models.ElevenLabsV1VoiceGenerationOptions
        | models.ElevenLabsV1VoiceGenerationOptionsDict
        | models.ElevenLabsV2VoiceGenerationOptions
        | models.ElevenLabsV2VoiceGenerationOptionsDict
        | models.CartesiaSonic3VoiceGenerationOptions
        | models.CartesiaSonic3VoiceGenerationOptionsDict
        | models.FishAudioVoiceGenerationOptions
        | models.FishAudioVoiceGenerationOptionsDict
        | Unset = UNSET,
        tool_ids: ListOf[str] | Unset = UNSET,
        widget_config: models.WidgetConfig | models.WidgetConfigDict | Unset = UNSET,
        director_notes: models.DirectorNotes | models.DirectorNotesDict | Unset = UNSET,
        max_session_length_seconds: float | Unset = UNSET,
    ) -> models.Persona:
        """Update a persona.

        Changes a persona of your organization. Every field is optional: send those that are to change. A field that
        is not listed here is refused.

        Args:
            id: Id of the persona to change.
            name: What the persona is called.
            description: Note for your own people; the persona never sees it and does not act on it.
            avatar_id: Id of the avatar that is the persona's face.
            avatar_model: Version of the rendering model. Those that end in `-latest` are open to invited
                organizations only.
            voice_id: Id of the voice the persona speaks with.
            llm_id: Id of the LLM that writes the replies, or `CUSTOMER_CLIENT_V1` when your own application
                supplies them.
            system_prompt: Instructions for the LLM; kept as part of the persona's `brain`.
            skip_greeting: Start a session without a greeting.
            uninterruptible_greeting: Finish the greeting even when the user talks over it.
            initial_message: Exact words of the greeting, or null to let the LLM find them.
            zero_data_retention: Store nothing of a session once it has ended. Needs an enterprise plan, and a voice
                and an LLM that both support it.
            voice_detection_options: When the persona considers the user to be speaking, done or gone.
            language_code: ISO 639-1 code of the one language to transcribe, in place of the organization's setting
                and of automatic detection.
            voice_generation_options: How the voice is rendered; take the variant that belongs to the provider and
                model of the voice.
            tool_ids: Ids of the tools the persona may use.
            widget_config: Looks and permissions of the embeddable widget.
            director_notes: How the avatar performs, whatever it says; models before Cara 4 take no notice. Programs
                of others send it; it is not documented here.
            max_session_length_seconds: Seconds after which sessions end by themselves. Programs of others send it;
                it is not documented here.

        Sends `PUT /v1/personas/{id}`.
        """
        return self._client._fetch(
            calls.update_persona(
                id,
                name=name,
                description=description,
                avatar_id=avatar_id,
                avatar_model=avatar_model,
                voice_id=voice_id,
                llm_id=llm_id,
                system_prompt=system_prompt,
                skip_greeting=skip_greeting,
                uninterruptible_greeting=uninterruptible_greeting,
                initial_message=initial_message,
                zero_data_retention=zero_data_retention,
                voice_detection_options=voice_detection_options,
                language_code=language_code,
                voice_generation_options=voice_generation_options,
                tool_ids=tool_ids,
                widget_config=widget_config,
                director_notes=director_notes,
                max_session_length_seconds=max_session_length_seconds,
            )
        )

    def delete(self, id: str) -> models.Deletion:
        """Delete a persona.

        Removes a persona of your organization, and answers with a message rather than with the persona.

        Args:
            id: Id of the persona to delete.

        Sends `DELETE /v1/personas/{id}`.
        """
        return self._client._fetch(calls.delete_persona(id))

    def create_once(
        self,
        *,
        key: str,
        description: str | Unset = UNSET,
        avatar_id: str | Unset = UNSET,
        avatar_model: models.AvatarModel | Unset = UNSET,
        voice_id: str | Unset = UNSET,
        llm_id: str | Unset = UNSET,
        system_prompt: str | Unset = UNSET,
        skip_greeting: bool | Unset = UNSET,
        uninterruptible_greeting: bool | Unset = UNSET,
        initial_message: str | None | Unset = UNSET,
        zero_data_retention: bool | Unset = UNSET,
        voice_detection_options: models.VoiceDetectionOptions | models.VoiceDetectionOptionsDict | Unset = UNSET,
        language_code: str | Unset = UNSET,
        voice_generation_options: models.ElevenLabsV1VoiceGenerationOptions
        | models.ElevenLabsV1VoiceGenerationOptionsDict
        | models.ElevenLabsV2VoiceGenerationOptions
        | models.ElevenLabsV2VoiceGenerationOptionsDict
        | models.CartesiaSonic3VoiceGenerationOptions
        | models.CartesiaSonic3VoiceGenerationOptionsDict
        | models.FishAudioVoiceGenerationOptions
        | models.FishAudioVoiceGenerationOptionsDict
        | Unset = UNSET,
        tool_ids: ListOf[str] | Unset = UNSET,
        director_notes: models.DirectorNotes | models.DirectorNotesDict | Unset = UNSET,
        max_session_length_seconds: float | Unset = UNSET,
    ) -> models.Persona | models.PersonaSummary:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes `name`.

        Sends `POST /v1/personas`.
        """
        sent: models.Persona | models.PersonaSummary = self._client._once(
            key,
            calls.create_persona(
                description=description,
                avatar_id=avatar_id,
                avatar_model=avatar_model,
                voice_id=voice_id,
                llm_id=llm_id,
                system_prompt=system_prompt,
                skip_greeting=skip_greeting,
                uninterruptible_greeting=uninterruptible_greeting,
                initial_message=initial_message,
                zero_data_retention=zero_data_retention,
                voice_detection_options=voice_detection_options,
                language_code=language_code,
                voice_generation_options=voice_generation_options,
                tool_ids=tool_ids,
                director_notes=director_notes,
                max_session_length_seconds=max_session_length_seconds,
                name=key,
            ),
            calls.list_personas(search=key),
        )
        return sent


class AsyncPersonas:
    """Who takes part in a session, with a face, a voice, an LLM that thinks, the prompt it follows and the tools it
    may use.
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

    def list(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET
    ) -> results.AsyncPaginator[models.PersonaSummary]:
        """List personas.

        Returns the personas your organization can use, one page at a time, in a short form without prompt, tools
        and settings. Use `getPersona` for those.

        Pages are fetched when the result is iterated, and not before.

        Args:
            page: Which page to return, counted from 1. At least 1, 1 when left out.
            per_page: How many items a page holds. At least 1, at most 100, 10 when left out.
            search: Keep only personas whose name contains this text.

        Sends `GET /v1/personas`.
        """
        return self._client._paginate(calls.list_personas(page=page, per_page=per_page, search=search))

    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        avatar_id: str | Unset = UNSET,
        avatar_model: models.AvatarModel | Unset = UNSET,
        voice_id: str | Unset = UNSET,
        llm_id: str | Unset = UNSET,
        system_prompt: str | Unset = UNSET,
        skip_greeting: bool | Unset = UNSET,
        uninterruptible_greeting: bool | Unset = UNSET,
        initial_message: str | None | Unset = UNSET,
        zero_data_retention: bool | Unset = UNSET,
        voice_detection_options: models.VoiceDetectionOptions | models.VoiceDetectionOptionsDict | Unset = UNSET,
        language_code: str | Unset = UNSET,
        voice_generation_options: models.ElevenLabsV1VoiceGenerationOptions
        | models.ElevenLabsV1VoiceGenerationOptionsDict
        | models.ElevenLabsV2VoiceGenerationOptions
        | models.ElevenLabsV2VoiceGenerationOptionsDict
        | models.CartesiaSonic3VoiceGenerationOptions
        | models.CartesiaSonic3VoiceGenerationOptionsDict
        | models.FishAudioVoiceGenerationOptions
        | models.FishAudioVoiceGenerationOptionsDict
        | Unset = UNSET,
        tool_ids: ListOf[str] | Unset = UNSET,
        director_notes: models.DirectorNotes | models.DirectorNotesDict | Unset = UNSET,
        max_session_length_seconds: float | Unset = UNSET,
    ) -> models.Persona:
        """Create a persona.

        Creates a persona from an avatar, a voice and an LLM that your organization already has access to. No field
        is mandatory, but a persona without these three cannot hold a conversation.

        Args:
            name: What the persona is called.
            description: Note for your own people; the persona never sees it and does not act on it.
            avatar_id: Id of the avatar that is the persona's face.
            avatar_model: Version of the rendering model. Those that end in `-latest` are open to invited
                organizations only.
            voice_id: Id of the voice the persona speaks with.
            llm_id: Id of the LLM that writes the replies, or `CUSTOMER_CLIENT_V1` when your own application
                supplies them.
            system_prompt: Instructions for the LLM; kept as part of the persona's `brain`.
            skip_greeting: Start a session without a greeting.
            uninterruptible_greeting: Finish the greeting even when the user talks over it.
            initial_message: Exact words of the greeting, or null to let the LLM find them.
            zero_data_retention: Store nothing of a session once it has ended. Needs an enterprise plan, and a voice
                and an LLM that both support it.
            voice_detection_options: When the persona considers the user to be speaking, done or gone.
            language_code: ISO 639-1 code of the one language to transcribe, in place of the organization's setting
                and of automatic detection.
            voice_generation_options: How the voice is rendered; take the variant that belongs to the provider and
                model of the voice.
            tool_ids: Ids of the tools the persona may use.
            director_notes: How the avatar performs, whatever it says; models before Cara 4 take no notice. Programs
                of others send it; it is not documented here.
            max_session_length_seconds: Seconds after which sessions end by themselves. Programs of others send it;
                it is not documented here.

        Sends `POST /v1/personas`.
        """
        return await self._client._fetch(
            calls.create_persona(
                name=name,
                description=description,
                avatar_id=avatar_id,
                avatar_model=avatar_model,
                voice_id=voice_id,
                llm_id=llm_id,
                system_prompt=system_prompt,
                skip_greeting=skip_greeting,
                uninterruptible_greeting=uninterruptible_greeting,
                initial_message=initial_message,
                zero_data_retention=zero_data_retention,
                voice_detection_options=voice_detection_options,
                language_code=language_code,
                voice_generation_options=voice_generation_options,
                tool_ids=tool_ids,
                director_notes=director_notes,
                max_session_length_seconds=max_session_length_seconds,
            )
        )

    async def get(self, id: str) -> models.Persona:
        """Get a persona.

        Returns one persona in full, with its prompt, tools, knowledge and share links.

        Args:
            id: Id of the persona.

        Sends `GET /v1/personas/{id}`.
        """
        return await self._client._fetch(calls.get_persona(id))

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        avatar_id: str | Unset = UNSET,
        avatar_model: models.AvatarModel | Unset = UNSET,
        voice_id: str | Unset = UNSET,
        llm_id: str | Unset = UNSET,
        system_prompt: str | Unset = UNSET,
        skip_greeting: bool | Unset = UNSET,
        uninterruptible_greeting: bool | Unset = UNSET,
        initial_message: str | None | Unset = UNSET,
        zero_data_retention: bool | Unset = UNSET,
        voice_detection_options: models.VoiceDetectionOptions | models.VoiceDetectionOptionsDict | Unset = UNSET,
        language_code: str | Unset = UNSET,
        voice_generation_options: models.ElevenLabsV1VoiceGenerationOptions
        | models.ElevenLabsV1VoiceGenerationOptionsDict
        | models.ElevenLabsV2VoiceGenerationOptions
        | models.ElevenLabsV2VoiceGenerationOptionsDict
        | models.CartesiaSonic3VoiceGenerationOptions
        | models.CartesiaSonic3VoiceGenerationOptionsDict
        | models.FishAudioVoiceGenerationOptions
        | models.FishAudioVoiceGenerationOptionsDict
        | Unset = UNSET,
        tool_ids: ListOf[str] | Unset = UNSET,
        widget_config: models.WidgetConfig | models.WidgetConfigDict | Unset = UNSET,
        director_notes: models.DirectorNotes | models.DirectorNotesDict | Unset = UNSET,
        max_session_length_seconds: float | Unset = UNSET,
    ) -> models.Persona:
        """Update a persona.

        Changes a persona of your organization. Every field is optional: send those that are to change. A field that
        is not listed here is refused.

        Args:
            id: Id of the persona to change.
            name: What the persona is called.
            description: Note for your own people; the persona never sees it and does not act on it.
            avatar_id: Id of the avatar that is the persona's face.
            avatar_model: Version of the rendering model. Those that end in `-latest` are open to invited
                organizations only.
            voice_id: Id of the voice the persona speaks with.
            llm_id: Id of the LLM that writes the replies, or `CUSTOMER_CLIENT_V1` when your own application
                supplies them.
            system_prompt: Instructions for the LLM; kept as part of the persona's `brain`.
            skip_greeting: Start a session without a greeting.
            uninterruptible_greeting: Finish the greeting even when the user talks over it.
            initial_message: Exact words of the greeting, or null to let the LLM find them.
            zero_data_retention: Store nothing of a session once it has ended. Needs an enterprise plan, and a voice
                and an LLM that both support it.
            voice_detection_options: When the persona considers the user to be speaking, done or gone.
            language_code: ISO 639-1 code of the one language to transcribe, in place of the organization's setting
                and of automatic detection.
            voice_generation_options: How the voice is rendered; take the variant that belongs to the provider and
                model of the voice.
            tool_ids: Ids of the tools the persona may use.
            widget_config: Looks and permissions of the embeddable widget.
            director_notes: How the avatar performs, whatever it says; models before Cara 4 take no notice. Programs
                of others send it; it is not documented here.
            max_session_length_seconds: Seconds after which sessions end by themselves. Programs of others send it;
                it is not documented here.

        Sends `PUT /v1/personas/{id}`.
        """
        return await self._client._fetch(
            calls.update_persona(
                id,
                name=name,
                description=description,
                avatar_id=avatar_id,
                avatar_model=avatar_model,
                voice_id=voice_id,
                llm_id=llm_id,
                system_prompt=system_prompt,
                skip_greeting=skip_greeting,
                uninterruptible_greeting=uninterruptible_greeting,
                initial_message=initial_message,
                zero_data_retention=zero_data_retention,
                voice_detection_options=voice_detection_options,
                language_code=language_code,
                voice_generation_options=voice_generation_options,
                tool_ids=tool_ids,
                widget_config=widget_config,
                director_notes=director_notes,
                max_session_length_seconds=max_session_length_seconds,
            )
        )

    async def delete(self, id: str) -> models.Deletion:
        """Delete a persona.

        Removes a persona of your organization, and answers with a message rather than with the persona.

        Args:
            id: Id of the persona to delete.

        Sends `DELETE /v1/personas/{id}`.
        """
        return await self._client._fetch(calls.delete_persona(id))

    async def create_once(
        self,
        *,
        key: str,
        description: str | Unset = UNSET,
        avatar_id: str | Unset = UNSET,
        avatar_model: models.AvatarModel | Unset = UNSET,
        voice_id: str | Unset = UNSET,
        llm_id: str | Unset = UNSET,
        system_prompt: str | Unset = UNSET,
        skip_greeting: bool | Unset = UNSET,
        uninterruptible_greeting: bool | Unset = UNSET,
        initial_message: str | None | Unset = UNSET,
        zero_data_retention: bool | Unset = UNSET,
        voice_detection_options: models.VoiceDetectionOptions | models.VoiceDetectionOptionsDict | Unset = UNSET,
        language_code: str | Unset = UNSET,
        voice_generation_options: models.ElevenLabsV1VoiceGenerationOptions
        | models.ElevenLabsV1VoiceGenerationOptionsDict
        | models.ElevenLabsV2VoiceGenerationOptions
        | models.ElevenLabsV2VoiceGenerationOptionsDict
        | models.CartesiaSonic3VoiceGenerationOptions
        | models.CartesiaSonic3VoiceGenerationOptionsDict
        | models.FishAudioVoiceGenerationOptions
        | models.FishAudioVoiceGenerationOptionsDict
        | Unset = UNSET,
        tool_ids: ListOf[str] | Unset = UNSET,
        director_notes: models.DirectorNotes | models.DirectorNotesDict | Unset = UNSET,
        max_session_length_seconds: float | Unset = UNSET,
    ) -> models.Persona | models.PersonaSummary:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes `name`.

        Sends `POST /v1/personas`.
        """
        sent: models.Persona | models.PersonaSummary = await self._client._once(
            key,
            calls.create_persona(
                description=description,
                avatar_id=avatar_id,
                avatar_model=avatar_model,
                voice_id=voice_id,
                llm_id=llm_id,
                system_prompt=system_prompt,
                skip_greeting=skip_greeting,
                uninterruptible_greeting=uninterruptible_greeting,
                initial_message=initial_message,
                zero_data_retention=zero_data_retention,
                voice_detection_options=voice_detection_options,
                language_code=language_code,
                voice_generation_options=voice_generation_options,
                tool_ids=tool_ids,
                director_notes=director_notes,
                max_session_length_seconds=max_session_length_seconds,
                name=key,
            ),
            calls.list_personas(search=key),
        )
        return sent


if TYPE_CHECKING:

    class PersonasWithResponse:
        """`Personas`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Personas) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.update = answered(resource.update)
            self.delete = answered(resource.delete)
            self.create_once = answered(resource.create_once)

    class AsyncPersonasWithResponse:
        """`AsyncPersonas`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncPersonas) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.update = async_answered(resource.update)
            self.delete = async_answered(resource.delete)
            self.create_once = async_answered(resource.create_once)

else:
    PersonasWithResponse, AsyncPersonasWithResponse = Personas, AsyncPersonas
