# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgoraSettings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, STRING, Enumeration, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "appId": Field("app_id", STRING, required=True),
    "token": Field("token", STRING, required=True, secret=True),
    "channel": Field("channel", STRING, required=True),
    "uid": Field("uid", STRING, required=True),
    "quality": Field("quality", Enumeration("high", "low", "medium"), required=True),
    "videoEncoding": Field("video_encoding", Enumeration("AV1", "H264", "VP8"), required=True),
    "enableStringUids": Field("enable_string_uids", BOOLEAN, required=True),
    "activityIdleTimeout": Field("activity_idle_timeout", OneOf(INTEGER, STRING)),
}
_REQUIRED = ("appId", "token", "channel", "uid", "quality", "videoEncoding", "enableStringUids")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgoraSettings(Model):
    """Channel of Agora to join."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    app_id: str
    """Application at Agora."""
    token: str
    """Token for the channel."""
    channel: str
    """Name of the channel."""
    uid: str
    """Who the persona is there."""
    quality: models.AgoraVideoQuality
    """How good the video is."""
    video_encoding: models.AgoraVideoEncoding
    """How it is encoded."""
    enable_string_uids: bool
    """Whether ids there are texts."""
    activity_idle_timeout: int | str | None
    """Seconds of silence after which to leave; 0 for never. 120 when left out."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        app_id: str,
        token: str,
        channel: str,
        uid: str,
        quality: models.AgoraVideoQuality,
        video_encoding: models.AgoraVideoEncoding,
        enable_string_uids: bool,
        activity_idle_timeout: int | str | Unset = UNSET,
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
            exact = len(source) == 7
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.app_id, new.token, new.channel, new.uid, new.quality, new.video_encoding, new.enable_string_uids) = values
        if exact:
            new.activity_idle_timeout = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.activity_idle_timeout = source.get("activityIdleTimeout")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
