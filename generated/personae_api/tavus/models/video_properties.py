# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VideoProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, STRING, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "background_scroll": Field("background_scroll", BOOLEAN),
    "background_scroll_type": Field("background_scroll_type", STRING),
    "background_scroll_depth": Field("background_scroll_depth", STRING),
    "background_scroll_return": Field("background_scroll_return", STRING),
    "start_with_wave": Field("start_with_wave", BOOLEAN),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class VideoProperties(Model):
    """How the background of a video moves and how the video begins."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    background_scroll: bool | None
    """Whether the website in the background scrolls."""
    background_scroll_type: str | None
    """How the website scrolls, like a person (human) or evenly (smooth)."""
    background_scroll_depth: str | None
    """How far down the website scrolls, to its middle or to its bottom."""
    background_scroll_return: str | None
    """What comes after the way down, back up again (return) or nothing more (halt)."""
    start_with_wave: bool | None
    """Whether the replica waves before it speaks."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        background_scroll: bool | Unset = UNSET,
        background_scroll_type: str | Unset = UNSET,
        background_scroll_depth: str | Unset = UNSET,
        background_scroll_return: str | Unset = UNSET,
        start_with_wave: bool | Unset = UNSET,
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
            new.background_scroll = None
            new.background_scroll_type = None
            new.background_scroll_depth = None
            new.background_scroll_return = None
            new.start_with_wave = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.background_scroll = source.get("background_scroll")
        new.background_scroll_type = source.get("background_scroll_type")
        new.background_scroll_depth = source.get("background_scroll_depth")
        new.background_scroll_return = source.get("background_scroll_return")
        new.start_with_wave = source.get("start_with_wave")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
