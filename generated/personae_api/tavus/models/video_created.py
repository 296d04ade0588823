# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VideoCreated`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import DATE_TIME, STRING, date_time, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "video_id": Field("video_id", STRING, required=True),
    "video_name": Field("video_name", STRING, required=True),
    "status": Field("status", STRING, required=True),
    "hosted_url": Field("hosted_url", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("video_id", "video_name", "status", "hosted_url", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class VideoCreated(Model):
    """What Tavus tells about a video that it has just begun to make."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    video_id: str
    """Id of the new video."""
    video_name: str
    """Name of the new video."""
    status: str
    """State of the work, queued at first."""
    hosted_url: str
    """Address of a page on which the video can be watched once it is ready."""
    created_at: dt.datetime
    """When the video was asked for."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        try:
            values = _required(source)
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.video_id, new.video_name, new.status, new.hosted_url, value_of_created_at) = values
        new.created_at = date_time(value_of_created_at)
        new.additional_properties = {} if exact else rest(source, _KNOWN)
        return new
