# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SessionOptions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, INTEGER, STRING, Enumeration, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import RegionPolicy, VideoQuality
    from .session_egress import SessionEgress
    from .session_replay import SessionReplay

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SessionOptions(Model):
    """Settings of the session that do not belong to the persona."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    session_replay: SessionReplay | Unset = UNSET
    """Whether the session can be replayed later on, which is so unless it is turned off here."""
    video_quality: VideoQuality | Unset = UNSET
    """Whether the video keeps up its quality or follows the connection."""
    video_width: int | Unset = UNSET
    """Width of the video in pixels."""
    video_height: int | Unset = UNSET
    """Height of the video in pixels."""
    egress: SessionEgress | Unset = UNSET
    """Where else the persona's video and voice go."""
    region: str | Unset = UNSET
    """Where the session should run, such as eu or us. Seen in use, not documented."""
    region_policy: RegionPolicy | Unset = UNSET
    """Whether the region is wished for (preferred) or needed (strict); strict needs a region. Seen in use, not
    documented.
    """
    show_ai_avatar_disclosure: bool | Unset = UNSET
    """Show during the whole session that the avatar is made by a machine. Seen in use, not documented. False when left
    out.
    """
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.session_replay = UNSET
            new.video_quality = UNSET
            new.video_width = UNSET
            new.video_height = UNSET
            new.egress = UNSET
            new.region = UNSET
            new.region_policy = UNSET
            new.show_ai_avatar_disclosure = UNSET
            new._additional = None
            return new
        value_of_session_replay = source.get("sessionReplay", UNSET)
        new.session_replay = (
            _SESSION_REPLAY_SHAPE.from_dict(value_of_session_replay)
            if isinstance(value_of_session_replay, dict)
            else value_of_session_replay
        )
        new.video_quality = source.get("videoQuality", UNSET)
        new.video_width = source.get("videoWidth", UNSET)
        new.video_height = source.get("videoHeight", UNSET)
        value_of_egress = source.get("egress", UNSET)
        new.egress = _EGRESS_SHAPE.from_dict(value_of_egress) if isinstance(value_of_egress, dict) else value_of_egress
        new.region = source.get("region", UNSET)
        new.region_policy = source.get("regionPolicy", UNSET)
        new.show_ai_avatar_disclosure = source.get("showAIAvatarDisclosure", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
