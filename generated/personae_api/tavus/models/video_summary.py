# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VideoSummary`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_DATA_SHAPE = Reference("personae_api.tavus.models.video_source", "VideoSource")

_FIELDS: Mapping[str, Field] = {
    "video_id": Field("video_id", STRING, required=True),
    "video_name": Field("video_name", STRING, required=True),
    "status": Field("status", Enumeration("deleted", "error", "generating", "queued", "ready"), required=True),
    "data": Field("data", _DATA_SHAPE, required=True),
    "download_url": Field("download_url", STRING),
    "hosted_url": Field("hosted_url", STRING),
    "stream_url": Field("stream_url", STRING),
    "status_details": Field("status_details", STRING),
    "background_url": Field("background_url", STRING),
    "background_source_url": Field("background_source_url", STRING),
    "still_image_thumbnail_url": Field("still_image_thumbnail_url", STRING),
    "gif_thumbnail_url": Field("gif_thumbnail_url", STRING),
    "error_details": Field("error_details", STRING),
}
_REQUIRED = ("video_id", "video_name", "status", "data")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class VideoSummary(Model):
    """A video as lists show it."""

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
    hosted_url: str | None
    """Address of a page on which the video can be watched."""
    stream_url: str | None
    """Address of the video as a stream, once it is ready."""
    status_details: str | None
    """More about the state, in words."""
    background_url: str | None
    """Website behind the replica."""
    background_source_url: str | None
    """Video behind the replica."""
    still_image_thumbnail_url: str | None
    """Address of a preview that stands still."""
    gif_thumbnail_url: str | None
    """Address of a preview that moves."""
    error_details: str | None
    """Why the video could not be made."""
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
        hosted_url: str | Unset = UNSET,
        stream_url: str | Unset = UNSET,
        status_details: str | Unset = UNSET,
        background_url: str | Unset = UNSET,
        background_source_url: str | Unset = UNSET,
        still_image_thumbnail_url: str | Unset = UNSET,
        gif_thumbnail_url: str | Unset = UNSET,
        error_details: str | Unset = UNSET,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.video_id, new.video_name, new.status, value_of_data) = values
        new.data = _DATA_SHAPE.from_dict(value_of_data) if isinstance(value_of_data, dict) else value_of_data
        if exact:
            new.download_url = None
            new.hosted_url = None
            new.stream_url = None
            new.status_details = None
            new.background_url = None
            new.background_source_url = None
            new.still_image_thumbnail_url = None
            new.gif_thumbnail_url = None
            new.error_details = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.download_url = source.get("download_url")
        new.hosted_url = source.get("hosted_url")
        new.stream_url = source.get("stream_url")
        new.status_details = source.get("status_details")
        new.background_url = source.get("background_url")
        new.background_source_url = source.get("background_source_url")
        new.still_image_thumbnail_url = source.get("still_image_thumbnail_url")
        new.gif_thumbnail_url = source.get("gif_thumbnail_url")
        new.error_details = source.get("error_details")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
