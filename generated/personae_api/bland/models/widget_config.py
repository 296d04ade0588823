# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WidgetConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NUMBER, STRING, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "theme": Field("theme", STRING),
    "position": Field("position", STRING),
    "greeting": Field("greeting", STRING),
    "timeoutSeconds": Field("timeout_seconds", NUMBER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class WidgetConfig(Model):
    """How a widget looks and behaves. Bland keeps whatever is sent, not only these fields."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    theme: str | None
    """Colours of the window, such as light or dark."""
    position: str | None
    """Corner of the page, such as bottom-right."""
    greeting: str | None
    """Words that visitors are met with."""
    timeout_seconds: float | None
    """Seconds of silence after which a conversation ends; a day if absent."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        theme: str | Unset = UNSET,
        position: str | Unset = UNSET,
        greeting: str | Unset = UNSET,
        timeout_seconds: float | Unset = UNSET,
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
            new.theme = None
            new.position = None
            new.greeting = None
            new.timeout_seconds = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.theme = source.get("theme")
        new.position = source.get("position")
        new.greeting = source.get("greeting")
        new.timeout_seconds = source.get("timeoutSeconds")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
