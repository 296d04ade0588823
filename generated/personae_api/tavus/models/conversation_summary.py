# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ConversationSummary`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, NULL, STRING, Enumeration, OneOf, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "conversation_id": Field("conversation_id", STRING, required=True),
    "conversation_name": Field("conversation_name", STRING, required=True),
    "status": Field("status", Enumeration("active", "ended"), required=True),
    "conversation_url": Field("conversation_url", STRING, required=True),
    "callback_url": Field("callback_url", STRING),
    "replica_id": Field("replica_id", STRING),
    "persona_id": Field("persona_id", STRING),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
    "face_id": Field("face_id", STRING),
    "pal_id": Field("pal_id", STRING),
    "shutdown_reason": Field("shutdown_reason", OneOf(STRING, NULL)),
    "ended_at": Field("ended_at", DATE_TIME),
}
_REQUIRED = ("conversation_id", "conversation_name", "status", "conversation_url", "created_at", "updated_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ConversationSummary(Model):
    """A conversation as lists show it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    conversation_id: str
    """Id of the conversation."""
    conversation_name: str
    """Name to find the conversation by."""
    status: models.ConversationStatus
    """State of the conversation."""
    conversation_url: str
    """Address of the room, open to all who know it unless a token is asked for."""
    callback_url: str | None
    """Address that is called when the state changes; empty if there is none."""
    replica_id: str | None
    """Replica that is seen; a row has this name or face_id."""
    persona_id: str | None
    """Persona that takes part; a row has this name or pal_id."""
    created_at: dt.datetime
    """When the conversation was started."""
    updated_at: dt.datetime
    """When the conversation last changed."""
    face_id: str | None
    """Newer name of replica_id."""
    pal_id: str | None
    """Newer name of persona_id."""
    shutdown_reason: str | None
    """Why it ended, in the words of the event system.shutdown."""
    ended_at: dt.datetime | None
    """When it ended. Programs of others read it; it is not documented."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        conversation_id: str,
        conversation_name: str,
        status: models.ConversationStatus,
        conversation_url: str,
        callback_url: str | Unset = UNSET,
        replica_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        face_id: str | Unset = UNSET,
        pal_id: str | Unset = UNSET,
        shutdown_reason: str | None | Unset = UNSET,
        ended_at: dt.datetime | Unset = UNSET,
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
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.conversation_id,
            new.conversation_name,
            new.status,
            new.conversation_url,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.callback_url = None
            new.replica_id = None
            new.persona_id = None
            new.face_id = None
            new.pal_id = None
            new.shutdown_reason = None
            new.ended_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.callback_url = source.get("callback_url")
        new.replica_id = source.get("replica_id")
        new.persona_id = source.get("persona_id")
        new.face_id = source.get("face_id")
        new.pal_id = source.get("pal_id")
        new.shutdown_reason = source.get("shutdown_reason")
        value_of_ended_at = source.get("ended_at")
        new.ended_at = date_time(value_of_ended_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
