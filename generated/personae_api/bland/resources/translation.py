# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Translation."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import translation as calls

if TYPE_CHECKING:
    from ...responses import all_answered, answered, async_all_answered, async_answered


class Translation:
    """Speech that is translated while it is spoken. A session gives the address of a WebSocket that takes audio in one
    language and answers with speech in another.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> TranslationWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: TranslationWithResponse = with_response(self)
        return whole

    def create_session(
        self,
        *,
        source_language: models.TranslationLanguage,
        target_language: models.TranslationLanguage,
        voice_id: str | Unset = UNSET,
        audio_protocol: models.TranslationAudioProtocol | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        max_duration_seconds: int | Unset = UNSET,
    ) -> models.TranslationSessionAccess:
        """Start a translation session.

        Makes a session and the address of its WebSocket, which takes a single connection within ten minutes; a
        dropped connection needs a new session. Each minute that is begun while connected costs money. An
        organisation has three sessions at a time, those that wait included, and a number of minutes a day.

        This costs money.

        Args:
            source_language: Language that is spoken.
            target_language: Language to translate into.
            voice_id: Voice of the organisation that speaks; otherwise a usual one of the language does.
            audio_protocol: Form of the audio on the WebSocket. 'pcm16' when left out.
            sample_rate: Sample rate of the audio that is sent, in Hz; not for twilio_ulaw. At least 8000, at most
                48000, 16000 when left out.
            max_duration_seconds: Seconds after which the session ends by itself. At least 30, at most 1800, 1800
                when left out.

        Sends `POST /v1/translation/sessions`.
        """
        return self._client._fetch(
            calls.create_translation_session(
                source_language=source_language,
                target_language=target_language,
                voice_id=voice_id,
                audio_protocol=audio_protocol,
                sample_rate=sample_rate,
                max_duration_seconds=max_duration_seconds,
            )
        )

    def get_session(self, session_id: str) -> models.TranslationSession:
        """Get a translation session.

        Reads whether a session is connected, how long it ran and for how many minutes it was billed.

        Args:
            session_id: Id of the session.

        Sends `GET /v1/translation/sessions/{session_id}`.
        """
        return self._client._fetch(calls.get_translation_session(session_id))

    def end_session(self, session_id: str, *, reason: str | Unset = UNSET) -> models.TranslationSession:
        """End a translation session.

        Ends a session and closes its WebSocket, if there is a connection; a session that still waits no longer
        counts towards the limit. One that has ended stays as it is and is returned.

        Args:
            session_id: Id of the session.
            reason: Why it ends; it is added to `end_reason`. At most 200 characters.

        Sends `DELETE /v1/translation/sessions/{session_id}`.
        """
        return self._client._fetch(calls.end_translation_session(session_id, reason=reason))

    def wait_for_session(
        self,
        session_id: str,
        *,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.TranslationSession] | None = None,
    ) -> models.TranslationSession:
        """Wait until the thing that `get_session` reads is finished, and return it.

        It is finished when `status` is ENDED or EXPIRED; `WaitFailedError` is raised when `status` is FAILED or
        ABANDONED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            session_id: Id of the session.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait(calls.get_translation_session(session_id), deadline=deadline, on_progress=on_progress)

    def wait_for_sessions(
        self,
        session_ids: ListOf[str],
        *,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.TranslationSession] | None = None,
    ) -> builtins.list[models.TranslationSession]:
        """Wait for several at once, as `wait_for_session` does for one, and return them in their order.

        It is finished when `status` is ENDED or EXPIRED; `WaitFailedError` is raised when `status` is FAILED or
        ABANDONED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            session_ids: The ids, each once or more. Id of the session.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return self._client._wait_all(
            lambda one: calls.get_translation_session(one),
            session_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )


class AsyncTranslation:
    """Speech that is translated while it is spoken. A session gives the address of a WebSocket that takes audio in one
    language and answers with speech in another.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncTranslationWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncTranslationWithResponse = with_response(self)
        return whole

    async def create_session(
        self,
        *,
        source_language: models.TranslationLanguage,
        target_language: models.TranslationLanguage,
        voice_id: str | Unset = UNSET,
        audio_protocol: models.TranslationAudioProtocol | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        max_duration_seconds: int | Unset = UNSET,
    ) -> models.TranslationSessionAccess:
        """Start a translation session.

        Makes a session and the address of its WebSocket, which takes a single connection within ten minutes; a
        dropped connection needs a new session. Each minute that is begun while connected costs money. An
        organisation has three sessions at a time, those that wait included, and a number of minutes a day.

        This costs money.

        Args:
            source_language: Language that is spoken.
            target_language: Language to translate into.
            voice_id: Voice of the organisation that speaks; otherwise a usual one of the language does.
            audio_protocol: Form of the audio on the WebSocket. 'pcm16' when left out.
            sample_rate: Sample rate of the audio that is sent, in Hz; not for twilio_ulaw. At least 8000, at most
                48000, 16000 when left out.
            max_duration_seconds: Seconds after which the session ends by itself. At least 30, at most 1800, 1800
                when left out.

        Sends `POST /v1/translation/sessions`.
        """
        return await self._client._fetch(
            calls.create_translation_session(
                source_language=source_language,
                target_language=target_language,
                voice_id=voice_id,
                audio_protocol=audio_protocol,
                sample_rate=sample_rate,
                max_duration_seconds=max_duration_seconds,
            )
        )

    async def get_session(self, session_id: str) -> models.TranslationSession:
        """Get a translation session.

        Reads whether a session is connected, how long it ran and for how many minutes it was billed.

        Args:
            session_id: Id of the session.

        Sends `GET /v1/translation/sessions/{session_id}`.
        """
        return await self._client._fetch(calls.get_translation_session(session_id))

    async def end_session(self, session_id: str, *, reason: str | Unset = UNSET) -> models.TranslationSession:
        """End a translation session.

        Ends a session and closes its WebSocket, if there is a connection; a session that still waits no longer
        counts towards the limit. One that has ended stays as it is and is returned.

        Args:
            session_id: Id of the session.
            reason: Why it ends; it is added to `end_reason`. At most 200 characters.

        Sends `DELETE /v1/translation/sessions/{session_id}`.
        """
        return await self._client._fetch(calls.end_translation_session(session_id, reason=reason))

    async def wait_for_session(
        self,
        session_id: str,
        *,
        deadline: float | None = 14400,
        on_progress: results.OnProgress[models.TranslationSession] | None = None,
    ) -> models.TranslationSession:
        """Wait until the thing that `get_session` reads is finished, and return it.

        It is finished when `status` is ENDED or EXPIRED; `WaitFailedError` is raised when `status` is FAILED or
        ABANDONED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        Args:
            session_id: Id of the session.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait(
            calls.get_translation_session(session_id), deadline=deadline, on_progress=on_progress
        )

    async def wait_for_sessions(
        self,
        session_ids: ListOf[str],
        *,
        deadline: float | None = 14400,
        concurrency: int = 8,
        on_progress: results.OnProgress[models.TranslationSession] | None = None,
    ) -> builtins.list[models.TranslationSession]:
        """Wait for several at once, as `wait_for_session` does for one, and return them in their order.

        It is finished when `status` is ENDED or EXPIRED; `WaitFailedError` is raised when `status` is FAILED or
        ABANDONED. When the deadline passes, `WaitTimeoutError` is raised, with what was read last.

        `WaitAllError` has every failure, and the things that ended well.

        Args:
            session_ids: The ids, each once or more. Id of the session.
            deadline: Seconds to wait in all, None for ever; the thing continues at the vendor.
            concurrency: How many are read at once.
            on_progress: Called with a `Progress` after each read.
        """
        return await self._client._wait_all(
            lambda one: calls.get_translation_session(one),
            session_ids,
            deadline=deadline,
            concurrency=concurrency,
            on_progress=on_progress,
        )


if TYPE_CHECKING:

    class TranslationWithResponse:
        """`Translation`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Translation) -> None:
            self.create_session = answered(resource.create_session)
            self.get_session = answered(resource.get_session)
            self.end_session = answered(resource.end_session)
            self.wait_for_session = answered(resource.wait_for_session)
            self.wait_for_sessions = all_answered(resource.wait_for_sessions)

    class AsyncTranslationWithResponse:
        """`AsyncTranslation`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncTranslation) -> None:
            self.create_session = async_answered(resource.create_session)
            self.get_session = async_answered(resource.get_session)
            self.end_session = async_answered(resource.end_session)
            self.wait_for_session = async_answered(resource.wait_for_session)
            self.wait_for_sessions = async_all_answered(resource.wait_for_sessions)

else:
    TranslationWithResponse, AsyncTranslationWithResponse = Translation, AsyncTranslation
