# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What a client of Tavus offers: an attribute for each resource."""

from __future__ import annotations

from functools import cached_property
from typing import cast

from ..types import AsyncClient, SyncClient
from . import resources as _resources


class TavusResources:
    """The resources of Tavus, for a synchronous client."""

    @cached_property
    def builders(self) -> _resources.Builders:
        """Sessions in which Tavus's own assistant makes or edits a PAL. Undocumented, seen in use."""
        from .resources.builders import Builders

        return Builders(cast(SyncClient, self))

    @cached_property
    def conversations(self) -> _resources.Conversations:
        """Rooms on the web where a persona talks with people, live; each costs money for as long as it runs."""
        from .resources.conversations import Conversations

        return Conversations(cast(SyncClient, self))

    @cached_property
    def deployments(self) -> _resources.Deployments:
        """PALs on a website, as a widget, in a page or on a page of their own, with limits of how much they are used."""
        from .resources.deployments import Deployments

        return Deployments(cast(SyncClient, self))

    @cached_property
    def documents(self) -> _resources.Documents:
        """Files and websites that a persona may draw on in a conversation."""
        from .resources.documents import Documents

        return Documents(cast(SyncClient, self))

    @cached_property
    def faces(self) -> _resources.Faces:
        """What a PAL looks like in a conversation, trained from a video or an image of somebody. Face is the vendor's
        name of today for a replica.
        """
        from .resources.faces import Faces

        return Faces(cast(SyncClient, self))

    @cached_property
    def guardrails(self) -> _resources.Guardrails:
        """Limits that a persona stays within, kept in sets."""
        from .resources.guardrails import Guardrails

        return Guardrails(cast(SyncClient, self))

    @cached_property
    def lipsyncs(self) -> _resources.Lipsyncs:
        """Videos whose speaker's lips follow another sound track. Deprecated."""
        from .resources.lipsyncs import Lipsyncs

        return Lipsyncs(cast(SyncClient, self))

    @cached_property
    def objectives(self) -> _resources.Objectives:
        """Goals that a persona works through in a conversation, kept in sets."""
        from .resources.objectives import Objectives

        return Objectives(cast(SyncClient, self))

    @cached_property
    def pals(self) -> _resources.PALs:
        """Behaviour for video conversations, made of prompts, documents, tools and one layer of settings for each
        stage from hearing to speaking. PAL is the vendor's name of today for a persona.
        """
        from .resources.pals import PALs

        return PALs(cast(SyncClient, self))

    @cached_property
    def personas(self) -> _resources.Personas:
        """PALs under their older name, which still works. The rows are the same; new code uses PALs."""
        from .resources.personas import Personas

        return Personas(cast(SyncClient, self))

    @cached_property
    def pronunciation_dictionaries(self) -> _resources.PronunciationDictionaries:
        """Rules for how a persona's voice says certain words."""
        from .resources.pronunciation_dictionaries import PronunciationDictionaries

        return PronunciationDictionaries(cast(SyncClient, self))

    @cached_property
    def replacements(self) -> _resources.Replacements:
        """Videos in which somebody says something else than before. Deprecated."""
        from .resources.replacements import Replacements

        return Replacements(cast(SyncClient, self))

    @cached_property
    def replicas(self) -> _resources.Replicas:
        """Faces under their older name, which still works. The rows are the same; new code uses faces."""
        from .resources.replicas import Replicas

        return Replicas(cast(SyncClient, self))

    @cached_property
    def skills(self) -> _resources.Skills:
        """Ready-made abilities of PALs, such as searching the internet."""
        from .resources.skills import Skills

        return Skills(cast(SyncClient, self))

    @cached_property
    def tools(self) -> _resources.Tools:
        """Functions that PALs may call, in the room of a conversation or at an API of yours."""
        from .resources.tools import Tools

        return Tools(cast(SyncClient, self))

    @cached_property
    def transcriptions(self) -> _resources.Transcriptions:
        """Texts of what is said in a file, from which a replacement can be made; replacements are deprecated."""
        from .resources.transcriptions import Transcriptions

        return Transcriptions(cast(SyncClient, self))

    @cached_property
    def videos(self) -> _resources.Videos:
        """Recordings of a replica that speaks a script or an audio file, made on demand."""
        from .resources.videos import Videos

        return Videos(cast(SyncClient, self))

    @cached_property
    def voices(self) -> _resources.Voices:
        """Stock voices for replicas that are trained from a picture."""
        from .resources.voices import Voices

        return Voices(cast(SyncClient, self))


class AsyncTavusResources:
    """The resources of Tavus, for an asynchronous client."""

    @cached_property
    def builders(self) -> _resources.AsyncBuilders:
        """Sessions in which Tavus's own assistant makes or edits a PAL. Undocumented, seen in use."""
        from .resources.builders import AsyncBuilders

        return AsyncBuilders(cast(AsyncClient, self))

    @cached_property
    def conversations(self) -> _resources.AsyncConversations:
        """Rooms on the web where a persona talks with people, live; each costs money for as long as it runs."""
        from .resources.conversations import AsyncConversations

        return AsyncConversations(cast(AsyncClient, self))

    @cached_property
    def deployments(self) -> _resources.AsyncDeployments:
        """PALs on a website, as a widget, in a page or on a page of their own, with limits of how much they are used."""
        from .resources.deployments import AsyncDeployments

        return AsyncDeployments(cast(AsyncClient, self))

    @cached_property
    def documents(self) -> _resources.AsyncDocuments:
        """Files and websites that a persona may draw on in a conversation."""
        from .resources.documents import AsyncDocuments

        return AsyncDocuments(cast(AsyncClient, self))

    @cached_property
    def faces(self) -> _resources.AsyncFaces:
        """What a PAL looks like in a conversation, trained from a video or an image of somebody. Face is the vendor's
        name of today for a replica.
        """
        from .resources.faces import AsyncFaces

        return AsyncFaces(cast(AsyncClient, self))

    @cached_property
    def guardrails(self) -> _resources.AsyncGuardrails:
        """Limits that a persona stays within, kept in sets."""
        from .resources.guardrails import AsyncGuardrails

        return AsyncGuardrails(cast(AsyncClient, self))

    @cached_property
    def lipsyncs(self) -> _resources.AsyncLipsyncs:
        """Videos whose speaker's lips follow another sound track. Deprecated."""
        from .resources.lipsyncs import AsyncLipsyncs

        return AsyncLipsyncs(cast(AsyncClient, self))

    @cached_property
    def objectives(self) -> _resources.AsyncObjectives:
        """Goals that a persona works through in a conversation, kept in sets."""
        from .resources.objectives import AsyncObjectives

        return AsyncObjectives(cast(AsyncClient, self))

    @cached_property
    def pals(self) -> _resources.AsyncPALs:
        """Behaviour for video conversations, made of prompts, documents, tools and one layer of settings for each
        stage from hearing to speaking. PAL is the vendor's name of today for a persona.
        """
        from .resources.pals import AsyncPALs

        return AsyncPALs(cast(AsyncClient, self))

    @cached_property
    def personas(self) -> _resources.AsyncPersonas:
        """PALs under their older name, which still works. The rows are the same; new code uses PALs."""
        from .resources.personas import AsyncPersonas

        return AsyncPersonas(cast(AsyncClient, self))

    @cached_property
    def pronunciation_dictionaries(self) -> _resources.AsyncPronunciationDictionaries:
        """Rules for how a persona's voice says certain words."""
        from .resources.pronunciation_dictionaries import AsyncPronunciationDictionaries

        return AsyncPronunciationDictionaries(cast(AsyncClient, self))

    @cached_property
    def replacements(self) -> _resources.AsyncReplacements:
        """Videos in which somebody says something else than before. Deprecated."""
        from .resources.replacements import AsyncReplacements

        return AsyncReplacements(cast(AsyncClient, self))

    @cached_property
    def replicas(self) -> _resources.AsyncReplicas:
        """Faces under their older name, which still works. The rows are the same; new code uses faces."""
        from .resources.replicas import AsyncReplicas

        return AsyncReplicas(cast(AsyncClient, self))

    @cached_property
    def skills(self) -> _resources.AsyncSkills:
        """Ready-made abilities of PALs, such as searching the internet."""
        from .resources.skills import AsyncSkills

        return AsyncSkills(cast(AsyncClient, self))

    @cached_property
    def tools(self) -> _resources.AsyncTools:
        """Functions that PALs may call, in the room of a conversation or at an API of yours."""
        from .resources.tools import AsyncTools

        return AsyncTools(cast(AsyncClient, self))

    @cached_property
    def transcriptions(self) -> _resources.AsyncTranscriptions:
        """Texts of what is said in a file, from which a replacement can be made; replacements are deprecated."""
        from .resources.transcriptions import AsyncTranscriptions

        return AsyncTranscriptions(cast(AsyncClient, self))

    @cached_property
    def videos(self) -> _resources.AsyncVideos:
        """Recordings of a replica that speaks a script or an audio file, made on demand."""
        from .resources.videos import AsyncVideos

        return AsyncVideos(cast(AsyncClient, self))

    @cached_property
    def voices(self) -> _resources.AsyncVoices:
        """Stock voices for replicas that are trained from a picture."""
        from .resources.voices import AsyncVoices

        return AsyncVoices(cast(AsyncClient, self))
