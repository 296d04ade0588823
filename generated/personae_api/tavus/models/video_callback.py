# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VideoCallback`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import DATE_TIME, NULL, STRING, Enumeration, OneOf, Reference, date_time, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import VideoStatus
    from .video_source import VideoSource

_DATA_SHAPE = Reference("personae_api.tavus.models.video_source", "VideoSource")

_FIELDS: Mapping[str, Field] = {
    "video_id": Field("video_id", STRING, required=True),
    "video_name": Field("video_name", STRING),
    "replica_id": Field("replica_id", STRING),
    "status": Field("status", Enumeration("deleted", "error", "generating", "queued", "ready"), required=True),
    "status_details": Field("status_details", STRING),
    "error_details": Field("error_details", OneOf(STRING, NULL)),
    "generation_progress": Field("generation_progress", STRING),
    "data": Field("data", _DATA_SHAPE),
    "download_url": Field("download_url", OneOf(STRING, NULL)),
    "stream_url": Field("stream_url", OneOf(STRING, NULL)),
    "hosted_url": Field("hosted_url", STRING),
    "created_at": Field("created_at", DATE_TIME),
    "updated_at": Field("updated_at", DATE_TIME),
}
_REQUIRED = ("video_id", "status")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class VideoCallback(Model):
    """A video that is ready, or could not be made."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    video_id: str
    """Id of the video."""
    video_name: str | Unset = UNSET
    """Name to find the video by."""
    replica_id: str | Unset = UNSET
    """Replica that speaks in it."""
    status: VideoStatus
    """How it went, ready or error."""
    status_details: str | Unset = UNSET
    """More about that, in words."""
    error_details: str | None | Unset = UNSET
    """What went wrong, null if that is not told."""
    generation_progress: str | Unset = UNSET
    """How far the work has come, as text such as 100/100."""
    data: VideoSource | Unset = UNSET
    """What it was made from."""
    download_url: str | None | Unset = UNSET
    """Address of the file."""
    stream_url: str | None | Unset = UNSET
    """Address of the video as a stream."""
    hosted_url: str | Unset = UNSET
    """Address of a page on which it can be watched."""
    created_at: dt.datetime | Unset = UNSET
    """When it was asked for."""
    updated_at: dt.datetime | Unset = UNSET
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.video_id, new.status) = values
        if exact:
            new.video_name = UNSET
            new.replica_id = UNSET
            new.status_details = UNSET
            new.error_details = UNSET
            new.generation_progress = UNSET
            new.data = UNSET
            new.download_url = UNSET
            new.stream_url = UNSET
            new.hosted_url = UNSET
            new.created_at = UNSET
            new.updated_at = UNSET
            new._additional = None
            return new
        new.video_name = source.get("video_name", UNSET)
        new.replica_id = source.get("replica_id", UNSET)
        new.status_details = source.get("status_details", UNSET)
        new.error_details = source.get("error_details", UNSET)
        new.generation_progress = source.get("generation_progress", UNSET)
        value_of_data = source.get("data", UNSET)
        new.data = _DATA_SHAPE.from_dict(value_of_data) if isinstance(value_of_data, dict) else value_of_data
        new.download_url = source.get("download_url", UNSET)
        new.stream_url = source.get("stream_url", UNSET)
        new.hosted_url = source.get("hosted_url", UNSET)
        value_of_created_at = source.get("created_at", UNSET)
        new.created_at = date_time(value_of_created_at)
        value_of_updated_at = source.get("updated_at", UNSET)
        new.updated_at = date_time(value_of_updated_at)
        new._additional = rest(source, _KNOWN)
        return new
