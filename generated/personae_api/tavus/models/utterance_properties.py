# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `UtteranceProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, STRING, keys, some
from ...types import UNSET, Unset

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class UtteranceProperties(Model):
    """What somebody has said."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    role: str
    """Who has spoken, such as user, replica or pal."""
    speech: str | None
    """All that was said; an event may have it as text."""
    user_audio_analysis: str | None
    """How the user sounded, if that was perceived."""
    user_visual_analysis: str | None
    """How the user looked, if that was perceived."""
    interrupted: bool | None
    """Whether the speaker was interrupted."""
    text: str | None
    """All that was said, under another name. Undocumented, seen in use."""
    visual_context: str | None
    """What was seen at the time. Undocumented, seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        role: str,
        speech: str | Unset = UNSET,
        user_audio_analysis: str | Unset = UNSET,
        user_visual_analysis: str | Unset = UNSET,
        interrupted: bool | Unset = UNSET,
        text: str | Unset = UNSET,
        visual_context: str | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.role,) = values
        if exact:
            new.speech = None
            new.user_audio_analysis = None
            new.user_visual_analysis = None
            new.interrupted = None
            new.text = None
            new.visual_context = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.speech = source.get("speech")
        new.user_audio_analysis = source.get("user_audio_analysis")
        new.user_visual_analysis = source.get("user_visual_analysis")
        new.interrupted = source.get("interrupted")
        new.text = source.get("text")
        new.visual_context = source.get("visual_context")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
