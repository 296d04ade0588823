# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, NUMBER, STRING, keys, some
from ...types import UNSET, Unset

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CallConfig(Model):
    """How the persona behaves on the phone."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    voice: str | None
    """Voice that speaks, by name or id."""
    record: bool | None
    """Keep a recording of each call."""
    language: str | None
    """Language of the conversation as a code, such as en-GB."""
    background: str | None
    """Sound played under the voice, such as cafe. Calls themselves name this field background_track."""
    max_duration: float | None
    """Minutes after which a call is ended."""
    wait_for_greeting: bool | None
    """Let the other side speak first."""
    interruption_threshold: float | None
    """How sensitive the persona is to being interrupted."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        voice: str | Unset = UNSET,
        record: bool | Unset = UNSET,
        language: str | Unset = UNSET,
        background: str | Unset = UNSET,
        max_duration: float | Unset = UNSET,
        wait_for_greeting: bool | Unset = UNSET,
        interruption_threshold: float | Unset = UNSET,
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
            new.voice = None
            new.record = None
            new.language = None
            new.background = None
            new.max_duration = None
            new.wait_for_greeting = None
            new.interruption_threshold = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.voice = source.get("voice")
        new.record = source.get("record")
        new.language = source.get("language")
        new.background = source.get("background")
        new.max_duration = source.get("max_duration")
        new.wait_for_greeting = source.get("wait_for_greeting")
        new.interruption_threshold = source.get("interruption_threshold")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
