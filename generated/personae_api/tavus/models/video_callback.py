# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VideoCallback`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, NULL, STRING, Enumeration, OneOf, Reference, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class VideoCallback(Model):
    """A video that is ready, or could not be made."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    video_id: str
    """Id of the video."""
    video_name: str | None
    """Name to find the video by."""
    replica_id: str | None
    """Replica that speaks in it."""
    status: models.VideoStatus
    """How it went, ready or error."""
    status_details: str | None
    """More about that, in words."""
    error_details: str | None
    """What went wrong, null if unknown."""
    generation_progress: str | None
    """How far the work has come, as text such as 100/100."""
    data: models.VideoSource | None
    """What it was made from."""
    download_url: str | None
    """Address of the file."""
    stream_url: str | None
    """Address of the video as a stream."""
    hosted_url: str | None
    """Address of a page on which it can be watched."""
    created_at: dt.datetime | None
    """When it was asked for."""
    updated_at: dt.datetime | None
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        video_id: str,
        video_name: str | Unset = UNSET,
        replica_id: str | Unset = UNSET,
        status: models.VideoStatus,
        status_details: str | Unset = UNSET,
        error_details: str | None | Unset = UNSET,
        generation_progress: str | Unset = UNSET,
        data: models.VideoSource | Unset = UNSET,
        download_url: str | None | Unset = UNSET,
        stream_url: str | None | Unset = UNSET,
        hosted_url: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.video_id, new.status) = values
        if exact:
            new.video_name = None
            new.replica_id = None
            new.status_details = None
            new.error_details = None
            new.generation_progress = None
            new.data = None
            new.download_url = None
            new.stream_url = None
            new.hosted_url = None
            new.created_at = None
            new.updated_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.video_name = source.get("video_name")
        new.replica_id = source.get("replica_id")
        new.status_details = source.get("status_details")
        new.error_details = source.get("error_details")
        new.generation_progress = source.get("generation_progress")
        value_of_data = source.get("data")
        new.data = _DATA_SHAPE.from_dict(value_of_data) if isinstance(value_of_data, dict) else value_of_data
        new.download_url = source.get("download_url")
        new.stream_url = source.get("stream_url")
        new.hosted_url = source.get("hosted_url")
        value_of_created_at = source.get("created_at")
        new.created_at = date_time(value_of_created_at)
        value_of_updated_at = source.get("updated_at")
        new.updated_at = date_time(value_of_updated_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
