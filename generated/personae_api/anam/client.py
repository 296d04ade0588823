# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What a client of Anam AI API offers: an attribute for each resource."""

from __future__ import annotations

from functools import cached_property
from typing import cast

from ..types import AsyncClient, SyncClient
from . import resources as _resources


class AnamResources:
    """The resources of Anam AI API, for a synchronous client."""

    @cached_property
    def sessions(self) -> _resources.Sessions:
        """Conversations with personas, permission to start them, and what they were like."""
        from .resources.sessions import Sessions

        return Sessions(cast(SyncClient, self))

    @cached_property
    def meetings(self) -> _resources.Meetings:
        """Personas that join a meeting of Google Meet, Zoom or Microsoft Teams."""
        from .resources.meetings import Meetings

        return Meetings(cast(SyncClient, self))

    @cached_property
    def voices(self) -> _resources.Voices:
        """Voices that a persona can speak with, Anam's own and those that you had cloned from a recording."""
        from .resources.voices import Voices

        return Voices(cast(SyncClient, self))

    @cached_property
    def tools(self) -> _resources.Tools:
        """What the LLM of a persona can call in a session, from an event in your client to a search in your documents."""
        from .resources.tools import Tools

        return Tools(cast(SyncClient, self))

    @cached_property
    def share_links(self) -> _resources.ShareLinks:
        """Addresses at which anybody who has one can talk to a persona."""
        from .resources.share_links import ShareLinks

        return ShareLinks(cast(SyncClient, self))

    @cached_property
    def personas(self) -> _resources.Personas:
        """Who takes part in a session, with a face, a voice, an LLM that thinks, the prompt it follows and the tools
        it may use.
        """
        from .resources.personas import Personas

        return Personas(cast(SyncClient, self))

    @cached_property
    def llms(self) -> _resources.LLMs:
        """Language models that think for a persona, those that Anam provides and endpoints of your own."""
        from .resources.llms import LLMs

        return LLMs(cast(SyncClient, self))

    @cached_property
    def knowledge(self) -> _resources.Knowledge:
        """Documents that a persona can look things up in, in groups that are searched together."""
        from .resources.knowledge import Knowledge

        return Knowledge(cast(SyncClient, self))

    @cached_property
    def engine(self) -> _resources.Engine:
        """Where sessions run; only for clients that make the WebRTC connection themselves."""
        from .resources.engine import Engine

        return Engine(cast(SyncClient, self))

    @cached_property
    def avatars(self) -> _resources.Avatars:
        """Faces that a persona can wear, Anam's own and those that you had made from a picture."""
        from .resources.avatars import Avatars

        return Avatars(cast(SyncClient, self))

    @cached_property
    def metrics(self) -> _resources.Metrics:
        """What browsers measure of their connections. Undocumented, seen in use."""
        from .resources.metrics import Metrics

        return Metrics(cast(SyncClient, self))


class AsyncAnamResources:
    """The resources of Anam AI API, for an asynchronous client."""

    @cached_property
    def sessions(self) -> _resources.AsyncSessions:
        """Conversations with personas, permission to start them, and what they were like."""
        from .resources.sessions import AsyncSessions

        return AsyncSessions(cast(AsyncClient, self))

    @cached_property
    def meetings(self) -> _resources.AsyncMeetings:
        """Personas that join a meeting of Google Meet, Zoom or Microsoft Teams."""
        from .resources.meetings import AsyncMeetings

        return AsyncMeetings(cast(AsyncClient, self))

    @cached_property
    def voices(self) -> _resources.AsyncVoices:
        """Voices that a persona can speak with, Anam's own and those that you had cloned from a recording."""
        from .resources.voices import AsyncVoices

        return AsyncVoices(cast(AsyncClient, self))

    @cached_property
    def tools(self) -> _resources.AsyncTools:
        """What the LLM of a persona can call in a session, from an event in your client to a search in your documents."""
        from .resources.tools import AsyncTools

        return AsyncTools(cast(AsyncClient, self))

    @cached_property
    def share_links(self) -> _resources.AsyncShareLinks:
        """Addresses at which anybody who has one can talk to a persona."""
        from .resources.share_links import AsyncShareLinks

        return AsyncShareLinks(cast(AsyncClient, self))

    @cached_property
    def personas(self) -> _resources.AsyncPersonas:
        """Who takes part in a session, with a face, a voice, an LLM that thinks, the prompt it follows and the tools
        it may use.
        """
        from .resources.personas import AsyncPersonas

        return AsyncPersonas(cast(AsyncClient, self))

    @cached_property
    def llms(self) -> _resources.AsyncLLMs:
        """Language models that think for a persona, those that Anam provides and endpoints of your own."""
        from .resources.llms import AsyncLLMs

        return AsyncLLMs(cast(AsyncClient, self))

    @cached_property
    def knowledge(self) -> _resources.AsyncKnowledge:
        """Documents that a persona can look things up in, in groups that are searched together."""
        from .resources.knowledge import AsyncKnowledge

        return AsyncKnowledge(cast(AsyncClient, self))

    @cached_property
    def engine(self) -> _resources.AsyncEngine:
        """Where sessions run; only for clients that make the WebRTC connection themselves."""
        from .resources.engine import AsyncEngine

        return AsyncEngine(cast(AsyncClient, self))

    @cached_property
    def avatars(self) -> _resources.AsyncAvatars:
        """Faces that a persona can wear, Anam's own and those that you had made from a picture."""
        from .resources.avatars import AsyncAvatars

        return AsyncAvatars(cast(AsyncClient, self))

    @cached_property
    def metrics(self) -> _resources.AsyncMetrics:
        """What browsers measure of their connections. Undocumented, seen in use."""
        from .resources.metrics import AsyncMetrics

        return AsyncMetrics(cast(AsyncClient, self))
