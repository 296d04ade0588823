# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Video`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, Enumeration, Reference, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Video(Model):
    """A video in which a replica speaks, or one that is still being made."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    video_id: str
    """Id of the video."""
    video_name: str
    """Name to find the video by."""
    status: models.VideoStatus
    """State of the work."""
    data: models.VideoSource
    """What the video was made from."""
    download_url: str | None
    """Address of the file, once the video is ready."""
    stream_url: str | None
    """Address of the video as a stream, once it is ready."""
    hosted_url: str | None
    """Address of a page on which the video can be watched."""
    status_details: str | None
    """More about the state, in words."""
    created_at: dt.datetime
    """When the video was asked for."""
    updated_at: dt.datetime
    """When the video last changed."""
    still_image_thumbnail_url: str | None
    """Address of a preview that stands still; comes only with verbose."""
    gif_thumbnail_url: str | None
    """Address of a preview that moves; comes only with verbose."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        video_id: str,
        video_name: str,
        status: models.VideoStatus,
        data: models.VideoSource,
        download_url: str | Unset = UNSET,
        stream_url: str | Unset = UNSET,
        hosted_url: str | Unset = UNSET,
        status_details: str | Unset = UNSET,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        still_image_thumbnail_url: str | Unset = UNSET,
        gif_thumbnail_url: str | Unset = UNSET,
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
        (new.video_id, new.video_name, new.status, value_of_data, value_of_created_at, value_of_updated_at) = values
        new.data = _DATA_SHAPE.from_dict(value_of_data) if isinstance(value_of_data, dict) else value_of_data
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.download_url = None
            new.stream_url = None
            new.hosted_url = None
            new.status_details = None
            new.still_image_thumbnail_url = None
            new.gif_thumbnail_url = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.download_url = source.get("download_url")
        new.stream_url = source.get("stream_url")
        new.hosted_url = source.get("hosted_url")
        new.status_details = source.get("status_details")
        new.still_image_thumbnail_url = source.get("still_image_thumbnail_url")
        new.gif_thumbnail_url = source.get("gif_thumbnail_url")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
