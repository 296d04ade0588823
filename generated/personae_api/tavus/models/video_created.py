# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VideoCreated`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, Enumeration, date_time, from_iso_format, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "video_id": Field("video_id", STRING, required=True),
    "video_name": Field("video_name", STRING, required=True),
    "status": Field("status", Enumeration("deleted", "error", "generating", "queued", "ready"), required=True),
    "hosted_url": Field("hosted_url", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("video_id", "video_name", "status", "hosted_url", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class VideoCreated(Model):
    """What Tavus tells about a video that it has just begun to make."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    video_id: str
    """Id of the new video."""
    video_name: str
    """Name of the new video."""
    status: models.VideoStatus
    """State of the work, queued at first."""
    hosted_url: str
    """Address of a page on which the video can be watched once it is ready."""
    created_at: dt.datetime
    """When the video was asked for."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        video_id: str,
        video_name: str,
        status: models.VideoStatus,
        hosted_url: str,
        created_at: dt.datetime,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.video_id, new.video_name, new.status, new.hosted_url, value_of_created_at) = values
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
