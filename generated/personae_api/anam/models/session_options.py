# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SessionOptions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, STRING, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_SESSION_REPLAY_SHAPE = Reference("personae_api.anam.models.session_replay", "SessionReplay")
_EGRESS_SHAPE = Reference("personae_api.anam.models.session_egress", "SessionEgress")

_FIELDS: Mapping[str, Field] = {
    "sessionReplay": Field("session_replay", _SESSION_REPLAY_SHAPE),
    "videoQuality": Field("video_quality", Enumeration("auto", "high")),
    "videoWidth": Field("video_width", INTEGER),
    "videoHeight": Field("video_height", INTEGER),
    "egress": Field("egress", _EGRESS_SHAPE),
    "region": Field("region", STRING),
    "regionPolicy": Field("region_policy", Enumeration("preferred", "strict")),
    "showAIAvatarDisclosure": Field("show_ai_avatar_disclosure", BOOLEAN),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionOptions(Model):
    """Settings of the session that do not belong to the persona."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    session_replay: models.SessionReplay | None
    """Whether the session can be replayed later on, which is so unless it is turned off here."""
    video_quality: models.VideoQuality | None
    """Whether the video keeps up its quality or follows the connection."""
    video_width: int | None
    """Width of the video in pixels."""
    video_height: int | None
    """Height of the video in pixels."""
    egress: models.SessionEgress | None
    """Where else the persona's video and voice go."""
    region: str | None
    """Where the session should run, such as eu or us. Undocumented, seen in use."""
    region_policy: models.RegionPolicy | None
    """Whether the region is wished for (preferred) or needed (strict); strict needs a region. Undocumented, seen in
    use.
    """
    show_ai_avatar_disclosure: bool | None
    """Show during the whole session that the avatar is made by a machine. Undocumented, seen in use. False when left
    out.
    """
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        session_replay: models.SessionReplay | Unset = UNSET,
        video_quality: models.VideoQuality | Unset = UNSET,
        video_width: int | Unset = UNSET,
        video_height: int | Unset = UNSET,
        egress: models.SessionEgress | Unset = UNSET,
        region: str | Unset = UNSET,
        region_policy: models.RegionPolicy | Unset = UNSET,
        show_ai_avatar_disclosure: bool | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.session_replay = None
            new.video_quality = None
            new.video_width = None
            new.video_height = None
            new.egress = None
            new.region = None
            new.region_policy = None
            new.show_ai_avatar_disclosure = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_session_replay = source.get("sessionReplay")
        new.session_replay = (
            _SESSION_REPLAY_SHAPE.from_dict(value_of_session_replay)
            if isinstance(value_of_session_replay, dict)
            else value_of_session_replay
        )
        new.video_quality = source.get("videoQuality")
        new.video_width = source.get("videoWidth")
        new.video_height = source.get("videoHeight")
        value_of_egress = source.get("egress")
        new.egress = _EGRESS_SHAPE.from_dict(value_of_egress) if isinstance(value_of_egress, dict) else value_of_egress
        new.region = source.get("region")
        new.region_policy = source.get("regionPolicy")
        new.show_ai_avatar_disclosure = source.get("showAIAvatarDisclosure")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
