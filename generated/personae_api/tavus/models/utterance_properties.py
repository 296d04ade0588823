# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `UtteranceProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "role": Field("role", STRING, required=True),
    "speech": Field("speech", STRING),
    "user_audio_analysis": Field("user_audio_analysis", STRING),
    "user_visual_analysis": Field("user_visual_analysis", STRING),
    "interrupted": Field("interrupted", BOOLEAN),
    "text": Field("text", STRING),
    "visual_context": Field("visual_context", STRING),
}
_REQUIRED = ("role",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class UtteranceProperties(Model):
    """What somebody has said."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    role: str
    """Who has spoken, such as user, replica or pal."""
    speech: str | Unset = UNSET
    """All that was said; an event may have it as text."""
    user_audio_analysis: str | Unset = UNSET
    """How the user sounded, if that was perceived."""
    user_visual_analysis: str | Unset = UNSET
    """How the user looked, if that was perceived."""
    interrupted: bool | Unset = UNSET
    """Whether the speaker was interrupted."""
    text: str | Unset = UNSET
    """All that was said, under another name. Seen in use, not documented."""
    visual_context: str | Unset = UNSET
    """What was seen at the time. Seen in use, not documented."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.role,) = values
        if exact:
            new.speech = UNSET
            new.user_audio_analysis = UNSET
            new.user_visual_analysis = UNSET
            new.interrupted = UNSET
            new.text = UNSET
            new.visual_context = UNSET
            new._additional = None
            return new
        new.speech = source.get("speech", UNSET)
        new.user_audio_analysis = source.get("user_audio_analysis", UNSET)
        new.user_visual_analysis = source.get("user_visual_analysis", UNSET)
        new.interrupted = source.get("interrupted", UNSET)
        new.text = source.get("text", UNSET)
        new.visual_context = source.get("visual_context", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
