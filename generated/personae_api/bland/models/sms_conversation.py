# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsConversation`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    ANY,
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    Array,
    Enumeration,
    Map,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_MESSAGES_SHAPE = Array(Reference("personae_api.bland.models.sms_message", "SmsMessage"))
_DISPOSITION_LOGS_SHAPE = Array(Reference("personae_api.bland.models.sms_disposition_log", "SmsDispositionLog"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
    "user_id": Field("user_id", STRING, required=True),
    "user_number": Field("user_number", STRING, required=True),
    "agent_number": Field("agent_number", STRING, required=True),
    "inbound_id": Field("inbound_id", OneOf(INTEGER, NULL), required=True),
    "variables": Field("variables", OneOf(Map(ANY), NULL), required=True),
    "current_node_id": Field("current_node_id", OneOf(STRING, NULL), required=True),
    "curr_pathway_id": Field("curr_pathway_id", OneOf(STRING, NULL), required=True),
    "curr_pathway_version": Field("curr_pathway_version", OneOf(STRING, NULL), required=True),
    "timed_out_at": Field("timed_out_at", OneOf(DATE_TIME, NULL), required=True),
    "last_message_at": Field("last_message_at", OneOf(DATE_TIME, NULL), required=True),
    "is_active": Field("is_active", BOOLEAN, required=True),
    "effective_channel": Field("effective_channel", OneOf(Enumeration("rcs", "sms", "whatsapp"), NULL), required=True),
    "summary": Field("summary", OneOf(STRING, NULL), required=True),
    "citation_variables": Field("citation_variables", OneOf(Map(ANY), NULL), required=True),
    "disposition_tag": Field("disposition_tag", OneOf(STRING, NULL), required=True),
    "messages": Field("messages", _MESSAGES_SHAPE, required=True),
    "disposition_logs": Field("disposition_logs", _DISPOSITION_LOGS_SHAPE, required=True),
}
_REQUIRED = (
    "id",
    "created_at",
    "updated_at",
    "user_id",
    "user_number",
    "agent_number",
    "inbound_id",
    "variables",
    "current_node_id",
    "curr_pathway_id",
    "curr_pathway_version",
    "timed_out_at",
    "last_message_at",
    "is_active",
    "effective_channel",
    "summary",
    "citation_variables",
    "disposition_tag",
    "messages",
    "disposition_logs",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SmsConversation(Model):
    """A conversation with all its messages."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the conversation."""
    created_at: dt.datetime
    """When it began."""
    updated_at: dt.datetime
    """When it last changed."""
    user_id: str
    """Owner of the conversation at Bland."""
    user_number: str
    """Number of the person."""
    agent_number: str
    """Number of the account."""
    inbound_id: int | None
    """Bland's own number for the record of agent_number."""
    variables: dict[str, Any] | None
    """Values that the conversation has gathered or was given."""
    current_node_id: str | None
    """Node of the pathway that it stands at."""
    curr_pathway_id: str | None
    """Pathway that leads it."""
    curr_pathway_version: str | None
    """Version of that pathway as text."""
    timed_out_at: dt.datetime | None
    """When it timed out; from then on messages are kept but not answered."""
    last_message_at: dt.datetime | None
    """When the latest message came."""
    is_active: bool
    """Whether it is active."""
    effective_channel: models.SmsDeliveryChannel | None
    """What the messages were sent over in the end."""
    summary: str | None
    """What it was about; written at its end if the number asks for it."""
    citation_variables: dict[str, Any] | None
    """Values that citation schemas have found in it."""
    disposition_tag: str | None
    """Tag of the first outcome that succeeded."""
    messages: list[models.SmsMessage]
    """The messages, the oldest first."""
    disposition_logs: list[models.SmsDispositionLog]
    """Outcomes that were run at its end."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        user_id: str,
        user_number: str,
        agent_number: str,
        inbound_id: int | None,
        variables: dict[str, Any] | None,
        current_node_id: str | None,
        curr_pathway_id: str | None,
        curr_pathway_version: str | None,
        timed_out_at: dt.datetime | None,
        last_message_at: dt.datetime | None,
        is_active: bool,
        effective_channel: models.SmsDeliveryChannel | None,
        summary: str | None,
        citation_variables: dict[str, Any] | None,
        disposition_tag: str | None,
        messages: list[models.SmsMessage],
        disposition_logs: list[models.SmsDispositionLog],
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
            exact = len(source) == 20
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            value_of_created_at,
            value_of_updated_at,
            new.user_id,
            new.user_number,
            new.agent_number,
            new.inbound_id,
            new.variables,
            new.current_node_id,
            new.curr_pathway_id,
            new.curr_pathway_version,
            value_of_timed_out_at,
            value_of_last_message_at,
            new.is_active,
            new.effective_channel,
            new.summary,
            new.citation_variables,
            new.disposition_tag,
            value_of_messages,
            value_of_disposition_logs,
        ) = values
        new.timed_out_at = date_time(value_of_timed_out_at)
        new.last_message_at = date_time(value_of_last_message_at)
        new.messages = _MESSAGES_SHAPE.decode(value_of_messages)
        new.disposition_logs = _DISPOSITION_LOGS_SHAPE.decode(value_of_disposition_logs)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
