# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `UtteranceProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import BOOLEAN, STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "role": Field("role", STRING, required=True),
    "speech": Field("speech", STRING, required=True),
    "user_audio_analysis": Field("user_audio_analysis", STRING),
    "user_visual_analysis": Field("user_visual_analysis", STRING),
    "interrupted": Field("interrupted", BOOLEAN),
}
_REQUIRED = ("role", "speech")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class UtteranceProperties(Model):
    """What somebody has said."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    role: str
    """Who has spoken, such as user or replica."""
    speech: str
    """All that was said."""
    user_audio_analysis: str | Unset = UNSET
    """How the user sounded, if that was perceived."""
    user_visual_analysis: str | Unset = UNSET
    """How the user looked, if that was perceived."""
    interrupted: bool | Unset = UNSET
    """Whether the speaker was interrupted."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.role, new.speech) = values
        if exact:
            new.user_audio_analysis = UNSET
            new.user_visual_analysis = UNSET
            new.interrupted = UNSET
            new.additional_properties = {}
            return new
        new.user_audio_analysis = source.get("user_audio_analysis", UNSET)
        new.user_visual_analysis = source.get("user_visual_analysis", UNSET)
        new.interrupted = source.get("interrupted", UNSET)
        new.additional_properties = rest(source, _KNOWN)
        return new
