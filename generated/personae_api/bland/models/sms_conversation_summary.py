# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsConversationSummary`."""

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

_PATHWAY_TAGS_SHAPE = Array(Reference("personae_api.bland.models.sms_pathway_tag", "SmsPathwayTag"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
    "user_number": Field("user_number", STRING, required=True),
    "agent_number": Field("agent_number", STRING, required=True),
    "variables": Field("variables", OneOf(Map(ANY), NULL), required=True),
    "current_node_id": Field("current_node_id", OneOf(STRING, NULL), required=True),
    "curr_pathway_id": Field("curr_pathway_id", OneOf(STRING, NULL), required=True),
    "is_active": Field("is_active", BOOLEAN, required=True),
    "message_count": Field("message_count", INTEGER, required=True),
    "last_message": Field("last_message", OneOf(STRING, NULL), required=True),
    "last_message_at": Field("last_message_at", OneOf(DATE_TIME, NULL), required=True),
    "pathway_tags": Field("pathway_tags", OneOf(_PATHWAY_TAGS_SHAPE, NULL), required=True),
    "effective_channel": Field("effective_channel", OneOf(Enumeration("rcs", "sms", "whatsapp"), NULL), required=True),
    "summary": Field("summary", OneOf(STRING, NULL), required=True),
    "citation_variables": Field("citation_variables", OneOf(Map(ANY), NULL), required=True),
    "disposition_tag": Field("disposition_tag", OneOf(STRING, NULL), required=True),
}
_REQUIRED = (
    "id",
    "created_at",
    "updated_at",
    "user_number",
    "agent_number",
    "variables",
    "current_node_id",
    "curr_pathway_id",
    "is_active",
    "message_count",
    "last_message",
    "last_message_at",
    "pathway_tags",
    "effective_channel",
    "summary",
    "citation_variables",
    "disposition_tag",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SmsConversationSummary(Model):
    """A conversation without its messages, as lists have it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the conversation."""
    created_at: dt.datetime
    """When it began."""
    updated_at: dt.datetime
    """When it last changed."""
    user_number: str
    """Number of the person."""
    agent_number: str
    """Number of the account."""
    variables: dict[str, Any] | None
    """Values that the conversation has gathered or was given."""
    current_node_id: str | None
    """Node of the pathway that it stands at."""
    curr_pathway_id: str | None
    """Pathway that leads it."""
    is_active: bool
    """Whether it is active."""
    message_count: int
    """How many messages it has."""
    last_message: str | None
    """Text of the latest message."""
    last_message_at: dt.datetime | None
    """When that was."""
    pathway_tags: list[models.SmsPathwayTag] | None
    """Tags of the pathway."""
    effective_channel: models.SmsDeliveryChannel | None
    """What the messages were sent over in the end."""
    summary: str | None
    """What it was about; written at its end if the number asks for it."""
    citation_variables: dict[str, Any] | None
    """Values that citation schemas have found in it."""
    disposition_tag: str | None
    """Tag of the first outcome that succeeded."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        user_number: str,
        agent_number: str,
        variables: dict[str, Any] | None,
        current_node_id: str | None,
        curr_pathway_id: str | None,
        is_active: bool,
        message_count: int,
        last_message: str | None,
        last_message_at: dt.datetime | None,
        pathway_tags: list[models.SmsPathwayTag] | None,
        effective_channel: models.SmsDeliveryChannel | None,
        summary: str | None,
        citation_variables: dict[str, Any] | None,
        disposition_tag: str | None,
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
            exact = len(source) == 17
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            value_of_created_at,
            value_of_updated_at,
            new.user_number,
            new.agent_number,
            new.variables,
            new.current_node_id,
            new.curr_pathway_id,
            new.is_active,
            new.message_count,
            new.last_message,
            value_of_last_message_at,
            value_of_pathway_tags,
            new.effective_channel,
            new.summary,
            new.citation_variables,
            new.disposition_tag,
        ) = values
        new.last_message_at = date_time(value_of_last_message_at)
        new.pathway_tags = _PATHWAY_TAGS_SHAPE.decode(value_of_pathway_tags)
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
