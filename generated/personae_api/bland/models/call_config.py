# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, NUMBER, STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "voice": Field("voice", STRING),
    "record": Field("record", BOOLEAN),
    "language": Field("language", STRING),
    "background": Field("background", STRING),
    "max_duration": Field("max_duration", NUMBER),
    "wait_for_greeting": Field("wait_for_greeting", BOOLEAN),
    "interruption_threshold": Field("interruption_threshold", NUMBER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CallConfig(Model):
    """How the persona behaves on the phone."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    voice: str | Unset = UNSET
    """Voice that speaks, by name or id."""
    record: bool | Unset = UNSET
    """Keep a recording of each call."""
    language: str | Unset = UNSET
    """Language of the conversation as a code, such as en-GB."""
    background: str | Unset = UNSET
    """Sound played under the voice, such as cafe. Calls themselves name this field background_track."""
    max_duration: float | Unset = UNSET
    """Minutes after which a call is ended."""
    wait_for_greeting: bool | Unset = UNSET
    """Let the other side speak first."""
    interruption_threshold: float | Unset = UNSET
    """How sensitive the persona is to being interrupted."""
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
            new.voice = UNSET
            new.record = UNSET
            new.language = UNSET
            new.background = UNSET
            new.max_duration = UNSET
            new.wait_for_greeting = UNSET
            new.interruption_threshold = UNSET
            new._additional = None
            return new
        new.voice = source.get("voice", UNSET)
        new.record = source.get("record", UNSET)
        new.language = source.get("language", UNSET)
        new.background = source.get("background", UNSET)
        new.max_duration = source.get("max_duration", UNSET)
        new.wait_for_greeting = source.get("wait_for_greeting", UNSET)
        new.interruption_threshold = source.get("interruption_threshold", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
