# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WidgetConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, STRING, Array, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "callToAction": Field("call_to_action", STRING),
    "allowedOrigins": Field("allowed_origins", Array(STRING)),
    "allowEverywhere": Field("allow_everywhere", BOOLEAN),
    "layout": Field("layout", Enumeration("floating", "inline")),
    "initialState": Field("initial_state", Enumeration("expanded", "minimized")),
    "position": Field("position", STRING),
    "showTextInput": Field("show_text_input", BOOLEAN),
    "showMuteButton": Field("show_mute_button", BOOLEAN),
    "showTranscript": Field("show_transcript", BOOLEAN),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class WidgetConfig(Model):
    """Looks and permissions of the embeddable widget."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    call_to_action: str | None
    """Text on the button that opens the widget."""
    allowed_origins: list[str] | None
    """Origins of the web pages that may embed the persona."""
    allow_everywhere: bool | None
    """Let any web page embed the persona, whatever `allowedOrigins` says."""
    layout: models.WidgetConfigLayout | None
    """Whether the widget is part of the page or hovers above it."""
    initial_state: models.WidgetConfigInitialState | None
    """Whether the widget is folded or open when the page loads."""
    position: str | None
    """Corner of the page where a floating widget sits."""
    show_text_input: bool | None
    """Offer a field for typing to the persona."""
    show_mute_button: bool | None
    """Offer a button that mutes the user's microphone."""
    show_transcript: bool | None
    """Show the conversation as text beside the video."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        call_to_action: str | Unset = UNSET,
        allowed_origins: list[str] | Unset = UNSET,
        allow_everywhere: bool | Unset = UNSET,
        layout: models.WidgetConfigLayout | Unset = UNSET,
        initial_state: models.WidgetConfigInitialState | Unset = UNSET,
        position: str | Unset = UNSET,
        show_text_input: bool | Unset = UNSET,
        show_mute_button: bool | Unset = UNSET,
        show_transcript: bool | Unset = UNSET,
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
            new.call_to_action = None
            new.allowed_origins = None
            new.allow_everywhere = None
            new.layout = None
            new.initial_state = None
            new.position = None
            new.show_text_input = None
            new.show_mute_button = None
            new.show_transcript = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.call_to_action = source.get("callToAction")
        new.allowed_origins = source.get("allowedOrigins")
        new.allow_everywhere = source.get("allowEverywhere")
        new.layout = source.get("layout")
        new.initial_state = source.get("initialState")
        new.position = source.get("position")
        new.show_text_input = source.get("showTextInput")
        new.show_mute_button = source.get("showMuteButton")
        new.show_transcript = source.get("showTranscript")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
