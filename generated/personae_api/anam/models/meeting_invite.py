# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MeetingInvite`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    BOOLEAN,
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    STRING,
    Enumeration,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "provider": Field("provider", Enumeration("google_meet", "microsoft_teams", "zoom"), required=True),
    "meetingUrl": Field("meeting_url", STRING, required=True),
    "displayName": Field("display_name", STRING, required=True),
    "status": Field("status", Enumeration("active", "cancelled", "ended", "failed", "pending"), required=True),
    "createdAt": Field("created_at", DATE_TIME, required=True),
    "joinAt": Field("join_at", OneOf(DATE_TIME, NULL), required=True),
    "groupCall": Field("group_call", BOOLEAN, required=True),
    "sessionId": Field("session_id", OneOf(STRING, NULL), required=True),
    "region": Field("region", OneOf(Enumeration("eu", "us-east", "us-west"), NULL), required=True),
    "joinState": Field(
        "join_state",
        OneOf(
            Enumeration(
                "done",
                "error",
                "in_call",
                "joining",
                "left",
                "media_active",
                "media_denied",
                "media_granted",
                "waiting_room",
            ),
            NULL,
        ),
        required=True,
    ),
    "statusReason": Field("status_reason", OneOf(STRING, NULL), required=True),
}
_REQUIRED = (
    "id",
    "provider",
    "meetingUrl",
    "displayName",
    "status",
    "createdAt",
    "joinAt",
    "groupCall",
    "sessionId",
    "region",
    "joinState",
    "statusReason",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class MeetingInvite(Model):
    """A persona's invitation to a meeting, and what has become of it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the invite."""
    provider: models.MeetingInviteProvider
    """Product that the meeting is held in."""
    meeting_url: str
    """Address by which people join the meeting."""
    display_name: str
    """Name under which the persona takes part."""
    status: models.MeetingInviteStatus
    """What has become of the invite."""
    created_at: dt.datetime
    """When the invite was made."""
    join_at: dt.datetime | None
    """When the persona is to join, or null if at once."""
    group_call: bool
    """Whether several people are expected, who talk among themselves too."""
    session_id: str | None
    """Id of the session in the meeting, or null as long as there is none."""
    region: models.MeetingRegion | None
    """Region from which the persona connects, or null if any will do."""
    join_state: models.MeetingInviteJoinState | None
    """Where the persona is on its way into the meeting and out of it, or null before it sets out."""
    status_reason: str | None
    """Why the invite is where it is, if there is more to say."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        provider: models.MeetingInviteProvider,
        meeting_url: str,
        display_name: str,
        status: models.MeetingInviteStatus,
        created_at: dt.datetime,
        join_at: dt.datetime | None,
        group_call: bool,
        session_id: str | None,
        region: models.MeetingRegion | None,
        join_state: models.MeetingInviteJoinState | None,
        status_reason: str | None,
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
            exact = len(source) == 12
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.provider,
            new.meeting_url,
            new.display_name,
            new.status,
            value_of_created_at,
            value_of_join_at,
            new.group_call,
            new.session_id,
            new.region,
            new.join_state,
            new.status_reason,
        ) = values
        new.join_at = date_time(value_of_join_at)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
