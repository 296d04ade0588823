# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsConversationReport`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, DATE_TIME, INTEGER, NULL, STRING, Array, Enumeration, Map, OneOf, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "type": Field("type", STRING),
    "status": Field(
        "status",
        Enumeration(
            "blacklisted",
            "ended",
            "human_handoff",
            "human_handoff_ended",
            "inactive",
            "link_clicked",
            "read",
            "timeout",
        ),
    ),
    "conversation_id": Field("conversation_id", STRING, required=True),
    "phone_number": Field("phone_number", STRING),
    "agent_number": Field("agent_number", STRING),
    "channel": Field("channel", Enumeration("imessage", "rcs", "sms", "whatsapp")),
    "pathway_id": Field("pathway_id", OneOf(STRING, NULL)),
    "pathway_version": Field("pathway_version", OneOf(STRING, INTEGER, NULL)),
    "message": Field("message", OneOf(STRING, NULL)),
    "sender": Field("sender", Enumeration("AGENT", "HUMAN", "USER")),
    "chat_history": Field("chat_history", Array(Map(ANY))),
    "variables": Field("variables", OneOf(Map(ANY), NULL)),
    "metadata": Field("metadata", OneOf(Map(ANY), NULL)),
    "pathway_tags": Field("pathway_tags", Array(ANY)),
    "created_at": Field("created_at", DATE_TIME),
    "status_reason": Field("status_reason", OneOf(STRING, NULL)),
    "reason": Field("reason", OneOf(STRING, NULL)),
    "message_count": Field("message_count", INTEGER),
    "concatenated_transcript": Field("concatenated_transcript", OneOf(STRING, NULL)),
    "summary": Field("summary", OneOf(STRING, NULL)),
    "citations": Field("citations", Array(ANY)),
    "dispositions": Field("dispositions", Array(ANY)),
}
_REQUIRED = ("conversation_id",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SmsConversationReport(Model):
    """A conversation by messages and how it stands."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: str | None
    """Kind of the report."""
    status: models.SmsReportStatus | None
    """How it stands."""
    conversation_id: str
    """Id of the conversation."""
    phone_number: str | None
    """Number of the other side."""
    agent_number: str | None
    """Number of yours."""
    channel: models.SmsReportChannel | None
    """What the messages were sent over."""
    pathway_id: str | None
    """Pathway that leads the conversation, if any."""
    pathway_version: str | int | None
    """Version of that pathway."""
    message: str | None
    """Text of the last message."""
    sender: models.SmsSender | None
    """Who wrote that."""
    chat_history: list[dict[str, Any]] | None
    """The messages so far, the oldest first."""
    variables: dict[str, Any] | None
    """Values that the conversation has gathered or was given."""
    metadata: dict[str, Any] | None
    """What was sent along as metadata; `human_handoff` or `last_human_handoff` in it, if a person took over."""
    pathway_tags: list[Any] | None
    """Labels of the nodes that the conversation came through."""
    created_at: dt.datetime | None
    """When it came to that."""
    status_reason: str | None
    """Why it stands so."""
    reason: str | None
    """Why it stands so, under another name."""
    message_count: int | None
    """How many messages there were."""
    concatenated_transcript: str | None
    """All that was written, as one text."""
    summary: str | None
    """What was written, in short."""
    citations: list[Any] | None
    """Values that citation schemas have found."""
    dispositions: list[Any] | None
    """Outcomes that were run at its end."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        type: str | Unset = UNSET,
        status: models.SmsReportStatus | Unset = UNSET,
        conversation_id: str,
        phone_number: str | Unset = UNSET,
        agent_number: str | Unset = UNSET,
        channel: models.SmsReportChannel | Unset = UNSET,
        pathway_id: str | None | Unset = UNSET,
        pathway_version: str | int | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        sender: models.SmsSender | Unset = UNSET,
        chat_history: list[dict[str, Any]] | Unset = UNSET,
        variables: dict[str, Any] | None | Unset = UNSET,
        metadata: dict[str, Any] | None | Unset = UNSET,
        pathway_tags: list[Any] | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        status_reason: str | None | Unset = UNSET,
        reason: str | None | Unset = UNSET,
        message_count: int | Unset = UNSET,
        concatenated_transcript: str | None | Unset = UNSET,
        summary: str | None | Unset = UNSET,
        citations: list[Any] | Unset = UNSET,
        dispositions: list[Any] | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        _fill(self, locals())

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if type(source) is not dict and (fault := no_object(cls, source)):
            del source
            raise TypeError(fault)
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.conversation_id,) = values
        if exact:
            new.type = None
            new.status = None
            new.phone_number = None
            new.agent_number = None
            new.channel = None
            new.pathway_id = None
            new.pathway_version = None
            new.message = None
            new.sender = None
            new.chat_history = None
            new.variables = None
            new.metadata = None
            new.pathway_tags = None
            new.created_at = None
            new.status_reason = None
            new.reason = None
            new.message_count = None
            new.concatenated_transcript = None
            new.summary = None
            new.citations = None
            new.dispositions = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.type = source.get("type")
        new.status = source.get("status")
        new.phone_number = source.get("phone_number")
        new.agent_number = source.get("agent_number")
        new.channel = source.get("channel")
        new.pathway_id = source.get("pathway_id")
        new.pathway_version = source.get("pathway_version")
        new.message = source.get("message")
        new.sender = source.get("sender")
        new.chat_history = source.get("chat_history")
        new.variables = source.get("variables")
        new.metadata = source.get("metadata")
        new.pathway_tags = source.get("pathway_tags")
        value_of_created_at = source.get("created_at")
        new.created_at = date_time(value_of_created_at)
        new.status_reason = source.get("status_reason")
        new.reason = source.get("reason")
        new.message_count = source.get("message_count")
        new.concatenated_transcript = source.get("concatenated_transcript")
        new.summary = source.get("summary")
        new.citations = source.get("citations")
        new.dispositions = source.get("dispositions")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
