# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Meetings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import BOOLEAN, DATE_TIME, INTEGER, STRING, Array, Enumeration, Reference
from ...types import UNSET, Call, Inputs, Operation, PagedCall, Paging, State, Unset, Waiting, given
from .. import models

_LIST_MEETING_INVITES = Operation(
    vendor="anam",
    id="listMeetingInvites",
    method="GET",
    path="/v1/meetings/invites",
    effect="read",
    paging=Paging(
        style="page",
        items=("data",),
        position="page",
        total=("meta", "total"),
        last=("meta", "lastPage"),
        current=("meta", "currentPage"),
        size="perPage",
        default_size=10,
        max_size=100,
    ),
    repeatable=True,
    inputs=Inputs(
        query={
            "page": Field("page", INTEGER),
            "perPage": Field("per_page", INTEGER),
            "status": Field("status", Enumeration("active", "cancelled", "ended", "failed", "pending")),
        }
    ),
)
_LIST_MEETING_INVITES_ANSWER = Array(Reference("personae_api.anam.models.meeting_invite", "MeetingInvite"))
_CREATE_MEETING_INVITE = Operation(
    vendor="anam",
    id="createMeetingInvite",
    method="POST",
    path="/v1/meetings/invites",
    effect="bill",
    inputs=Inputs(
        body={
            "meetingUrl": Field("meeting_url", STRING),
            "displayName": Field("display_name", STRING),
            "region": Field("region", Enumeration("eu", "us-east", "us-west")),
            "regionPolicy": Field("region_policy", Enumeration("preferred", "strict")),
            "joinAt": Field("join_at", DATE_TIME),
            "groupCall": Field("group_call", BOOLEAN),
            "personaId": Field("persona_id", STRING),
            "personaConfig": Field(
                "persona_config",
                Reference("personae_api.anam.models.meeting_invite_persona_config", "MeetingInvitePersonaConfig"),
            ),
            "sessionOptions": Field(
                "session_options",
                Reference("personae_api.anam.models.meeting_invite_session_options", "MeetingInviteSessionOptions"),
            ),
            "clientLabel": Field("client_label", STRING),
        }
    ),
)
_CREATE_MEETING_INVITE_ANSWER = Reference("personae_api.anam.models.meeting_invite", "MeetingInvite")
_GET_MEETING_INVITE = Operation(
    vendor="anam",
    id="getMeetingInvite",
    method="GET",
    path="/v1/meetings/invites/{id}",
    effect="read",
    repeatable=True,
    waiting=Waiting(
        "id",
        (State(field=("status",), well=("ended",), badly=("cancelled", "failed")),),
        first=10,
        cap=60,
        reason=("statusReason",),
    ),
)
_GET_MEETING_INVITE_ANSWER = Reference("personae_api.anam.models.meeting_invite", "MeetingInvite")
_CANCEL_MEETING_INVITE = Operation(
    vendor="anam",
    id="cancelMeetingInvite",
    method="DELETE",
    path="/v1/meetings/invites/{id}",
    effect="delete",
    repeatable=True,
)


def list_meeting_invites(
    *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, status: models.MeetingInviteStatus | Unset = UNSET
) -> PagedCall[models.MeetingInvite, Literal["anam"]]:
    """GET /v1/meetings/invites"""
    return PagedCall(
        _LIST_MEETING_INVITES,
        _LIST_MEETING_INVITES_ANSWER,
        query=given({"page": page, "perPage": per_page, "status": status}),
    )


def create_meeting_invite(
    *,
    meeting_url: str,
    display_name: str | Unset = UNSET,
    region: models.MeetingRegion | Unset = UNSET,
    region_policy: models.RegionPolicy | Unset = UNSET,
    join_at: dt.datetime | Unset = UNSET,
    group_call: bool | Unset = UNSET,
    persona_id: str | Unset = UNSET,
    persona_config: models.MeetingInvitePersonaConfig
    | models.MeetingInvitePersonaConfigDict
    | Mapping[str, Any]
    | Unset = UNSET,
    session_options: models.MeetingInviteSessionOptions | models.MeetingInviteSessionOptionsDict | Unset = UNSET,
    client_label: str | Unset = UNSET,
) -> Call[models.MeetingInvite, Literal["anam"]]:
    """POST /v1/meetings/invites"""
    return Call(
        _CREATE_MEETING_INVITE,
        _CREATE_MEETING_INVITE_ANSWER,
        json=given(
            {
                "meetingUrl": meeting_url,
                "displayName": display_name,
                "region": region,
                "regionPolicy": region_policy,
                "joinAt": join_at,
                "groupCall": group_call,
                "personaId": persona_id,
                "personaConfig": persona_config,
                "sessionOptions": session_options,
                "clientLabel": client_label,
            }
        ),
    )


def get_meeting_invite(id: str) -> Call[models.MeetingInvite, Literal["anam"]]:
    """GET /v1/meetings/invites/{id}"""
    return Call(_GET_MEETING_INVITE, _GET_MEETING_INVITE_ANSWER, path={"id": id})


def cancel_meeting_invite(id: str) -> Call[None, Literal["anam"]]:
    """DELETE /v1/meetings/invites/{id}"""
    return Call(_CANCEL_MEETING_INVITE, None, path={"id": id})
