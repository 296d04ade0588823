# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WidgetConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, STRING, Array, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import WidgetConfigInitialState, WidgetConfigLayout


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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class WidgetConfig(Model):
    """Looks and permissions of the embeddable widget."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    call_to_action: str | Unset = UNSET
    """Text on the button that opens the widget."""
    allowed_origins: list[str] | Unset = UNSET
    """Origins of the web pages that may embed the persona."""
    allow_everywhere: bool | Unset = UNSET
    """Let any web page embed the persona, whatever `allowedOrigins` says."""
    layout: WidgetConfigLayout | Unset = UNSET
    """Whether the widget is part of the page or hovers above it."""
    initial_state: WidgetConfigInitialState | Unset = UNSET
    """Whether the widget is folded or open when the page loads."""
    position: str | Unset = UNSET
    """Corner of the page where a floating widget sits."""
    show_text_input: bool | Unset = UNSET
    """Offer a field for typing to the persona."""
    show_mute_button: bool | Unset = UNSET
    """Offer a button that mutes the user's microphone."""
    show_transcript: bool | Unset = UNSET
    """Show the conversation as text beside the video."""
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
            new.call_to_action = UNSET
            new.allowed_origins = UNSET
            new.allow_everywhere = UNSET
            new.layout = UNSET
            new.initial_state = UNSET
            new.position = UNSET
            new.show_text_input = UNSET
            new.show_mute_button = UNSET
            new.show_transcript = UNSET
            new._additional = None
            return new
        new.call_to_action = source.get("callToAction", UNSET)
        new.allowed_origins = source.get("allowedOrigins", UNSET)
        new.allow_everywhere = source.get("allowEverywhere", UNSET)
        new.layout = source.get("layout", UNSET)
        new.initial_state = source.get("initialState", UNSET)
        new.position = source.get("position", UNSET)
        new.show_text_input = source.get("showTextInput", UNSET)
        new.show_mute_button = source.get("showMuteButton", UNSET)
        new.show_transcript = source.get("showTranscript", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
