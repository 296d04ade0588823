# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""What a client of Anam AI API offers: an attribute for each resource."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from ..types import AsyncClient, SyncClient
    from .resources.avatars import AsyncAvatars, Avatars
    from .resources.engine import AsyncEngine, Engine
    from .resources.knowledge import AsyncKnowledge, Knowledge
    from .resources.llms import AsyncLLMs, LLMs
    from .resources.meetings import AsyncMeetings, Meetings
    from .resources.metrics import AsyncMetrics, Metrics
    from .resources.personas import AsyncPersonas, Personas
    from .resources.sessions import AsyncSessions, Sessions
    from .resources.share_links import AsyncShareLinks, ShareLinks
    from .resources.tools import AsyncTools, Tools
    from .resources.voices import AsyncVoices, Voices


class AnamResources:
    """The resources of Anam AI API, for a synchronous client."""

    @cached_property
    def sessions(self) -> Sessions:
        """Conversations with personas, permission to start them, and what they were like."""
        from .resources.sessions import Sessions

        return Sessions(cast("SyncClient", self))

    @cached_property
    def meetings(self) -> Meetings:
        """Personas that join a meeting of Google Meet, Zoom or Microsoft Teams."""
        from .resources.meetings import Meetings

        return Meetings(cast("SyncClient", self))

    @cached_property
    def voices(self) -> Voices:
        """Voices that a persona can speak with, Anam's own and those that you had cloned from a recording."""
        from .resources.voices import Voices

        return Voices(cast("SyncClient", self))

    @cached_property
    def tools(self) -> Tools:
        """What the LLM of a persona can call in a session, from an event in your client to a search in your documents."""
        from .resources.tools import Tools

        return Tools(cast("SyncClient", self))

    @cached_property
    def share_links(self) -> ShareLinks:
        """Addresses at which anybody who has one can talk to a persona."""
        from .resources.share_links import ShareLinks

        return ShareLinks(cast("SyncClient", self))

    @cached_property
    def personas(self) -> Personas:
        """Who takes part in a session, with a face, a voice, an LLM that thinks, the prompt it follows and the tools
        it may use.
        """
        from .resources.personas import Personas

        return Personas(cast("SyncClient", self))

    @cached_property
    def llms(self) -> LLMs:
        """Language models that think for a persona, those that Anam provides and endpoints of your own."""
        from .resources.llms import LLMs

        return LLMs(cast("SyncClient", self))

    @cached_property
    def knowledge(self) -> Knowledge:
        """Documents that a persona can look things up in, in groups that are searched together."""
        from .resources.knowledge import Knowledge

        return Knowledge(cast("SyncClient", self))

    @cached_property
    def engine(self) -> Engine:
        """Where sessions run; only for clients that make the WebRTC connection themselves."""
        from .resources.engine import Engine

        return Engine(cast("SyncClient", self))

    @cached_property
    def avatars(self) -> Avatars:
        """Faces that a persona can wear, Anam's own and those that you had made from a picture."""
        from .resources.avatars import Avatars

        return Avatars(cast("SyncClient", self))

    @cached_property
    def metrics(self) -> Metrics:
        """What browsers measure of their connections. Seen in use, not documented."""
        from .resources.metrics import Metrics

        return Metrics(cast("SyncClient", self))


class AsyncAnamResources:
    """The resources of Anam AI API, for an asynchronous client."""

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Conversations with personas, permission to start them, and what they were like."""
        from .resources.sessions import AsyncSessions

        return AsyncSessions(cast("AsyncClient", self))

    @cached_property
    def meetings(self) -> AsyncMeetings:
        """Personas that join a meeting of Google Meet, Zoom or Microsoft Teams."""
        from .resources.meetings import AsyncMeetings

        return AsyncMeetings(cast("AsyncClient", self))

    @cached_property
    def voices(self) -> AsyncVoices:
        """Voices that a persona can speak with, Anam's own and those that you had cloned from a recording."""
        from .resources.voices import AsyncVoices

        return AsyncVoices(cast("AsyncClient", self))

    @cached_property
    def tools(self) -> AsyncTools:
        """What the LLM of a persona can call in a session, from an event in your client to a search in your documents."""
        from .resources.tools import AsyncTools

        return AsyncTools(cast("AsyncClient", self))

    @cached_property
    def share_links(self) -> AsyncShareLinks:
        """Addresses at which anybody who has one can talk to a persona."""
        from .resources.share_links import AsyncShareLinks

        return AsyncShareLinks(cast("AsyncClient", self))

    @cached_property
    def personas(self) -> AsyncPersonas:
        """Who takes part in a session, with a face, a voice, an LLM that thinks, the prompt it follows and the tools
        it may use.
        """
        from .resources.personas import AsyncPersonas

        return AsyncPersonas(cast("AsyncClient", self))

    @cached_property
    def llms(self) -> AsyncLLMs:
        """Language models that think for a persona, those that Anam provides and endpoints of your own."""
        from .resources.llms import AsyncLLMs

        return AsyncLLMs(cast("AsyncClient", self))

    @cached_property
    def knowledge(self) -> AsyncKnowledge:
        """Documents that a persona can look things up in, in groups that are searched together."""
        from .resources.knowledge import AsyncKnowledge

        return AsyncKnowledge(cast("AsyncClient", self))

    @cached_property
    def engine(self) -> AsyncEngine:
        """Where sessions run; only for clients that make the WebRTC connection themselves."""
        from .resources.engine import AsyncEngine

        return AsyncEngine(cast("AsyncClient", self))

    @cached_property
    def avatars(self) -> AsyncAvatars:
        """Faces that a persona can wear, Anam's own and those that you had made from a picture."""
        from .resources.avatars import AsyncAvatars

        return AsyncAvatars(cast("AsyncClient", self))

    @cached_property
    def metrics(self) -> AsyncMetrics:
        """What browsers measure of their connections. Seen in use, not documented."""
        from .resources.metrics import AsyncMetrics

        return AsyncMetrics(cast("AsyncClient", self))
