# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Video`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import (
    DATE_TIME,
    LONGEST_EXACT,
    STRING,
    Enumeration,
    Reference,
    date_time,
    from_iso_format,
    keys,
    rest,
    some,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import VideoStatus
    from .video_source import VideoSource

_DATA_SHAPE = Reference("personae_api.tavus.models.video_source", "VideoSource")

_FIELDS: Mapping[str, Field] = {
    "video_id": Field("video_id", STRING, required=True),
    "video_name": Field("video_name", STRING, required=True),
    "status": Field("status", Enumeration("deleted", "error", "generating", "queued", "ready"), required=True),
    "data": Field("data", _DATA_SHAPE, required=True),
    "download_url": Field("download_url", STRING),
    "stream_url": Field("stream_url", STRING),
    "hosted_url": Field("hosted_url", STRING),
    "status_details": Field("status_details", STRING),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
    "still_image_thumbnail_url": Field("still_image_thumbnail_url", STRING),
    "gif_thumbnail_url": Field("gif_thumbnail_url", STRING),
}
_REQUIRED = ("video_id", "video_name", "status", "data", "created_at", "updated_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class Video(Model):
    """A video in which a replica speaks, or one that is still being made."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    video_id: str
    """Id of the video."""
    video_name: str
    """Name to find the video by."""
    status: VideoStatus
    """State of the work."""
    data: VideoSource
    """What the video was made from."""
    download_url: str | Unset = UNSET
    """Address of the file, once the video is ready."""
    stream_url: str | Unset = UNSET
    """Address of the video as a stream, once it is ready."""
    hosted_url: str | Unset = UNSET
    """Address of a page on which the video can be watched."""
    status_details: str | Unset = UNSET
    """More about the state, in words."""
    created_at: dt.datetime
    """When the video was asked for."""
    updated_at: dt.datetime
    """When the video last changed."""
    still_image_thumbnail_url: str | Unset = UNSET
    """Address of a preview that stands still; comes only with verbose."""
    gif_thumbnail_url: str | Unset = UNSET
    """Address of a preview that moves; comes only with verbose."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.video_id, new.video_name, new.status, value_of_data, value_of_created_at, value_of_updated_at) = values
        new.data = _DATA_SHAPE.from_dict(value_of_data) if isinstance(value_of_data, dict) else value_of_data
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            are_exact = len(value_of_created_at) <= LONGEST_EXACT and len(value_of_updated_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.download_url = UNSET
            new.stream_url = UNSET
            new.hosted_url = UNSET
            new.status_details = UNSET
            new.still_image_thumbnail_url = UNSET
            new.gif_thumbnail_url = UNSET
            new._additional = None
            return new
        new.download_url = source.get("download_url", UNSET)
        new.stream_url = source.get("stream_url", UNSET)
        new.hosted_url = source.get("hosted_url", UNSET)
        new.status_details = source.get("status_details", UNSET)
        new.still_image_thumbnail_url = source.get("still_image_thumbnail_url", UNSET)
        new.gif_thumbnail_url = source.get("gif_thumbnail_url", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
