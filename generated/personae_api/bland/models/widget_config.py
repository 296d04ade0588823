# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WidgetConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NUMBER, STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "theme": Field("theme", STRING),
    "position": Field("position", STRING),
    "greeting": Field("greeting", STRING),
    "timeoutSeconds": Field("timeout_seconds", NUMBER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class WidgetConfig(Model):
    """How a widget looks and behaves. Bland keeps whatever is sent, not only these fields."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    theme: str | Unset = UNSET
    """Colours of the window, such as light or dark."""
    position: str | Unset = UNSET
    """Corner of the page, such as bottom-right."""
    greeting: str | Unset = UNSET
    """Words that visitors are met with."""
    timeout_seconds: float | Unset = UNSET
    """Seconds of silence after which a conversation ends; a day if not told."""
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
            new.theme = UNSET
            new.position = UNSET
            new.greeting = UNSET
            new.timeout_seconds = UNSET
            new._additional = None
            return new
        new.theme = source.get("theme", UNSET)
        new.position = source.get("position", UNSET)
        new.greeting = source.get("greeting", UNSET)
        new.timeout_seconds = source.get("timeoutSeconds", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
