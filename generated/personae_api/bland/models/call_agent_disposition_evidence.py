# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallAgentDispositionEvidence`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "source": Field("source", STRING),
    "speaker": Field("speaker", STRING),
    "start_ms": Field("start_ms", INTEGER),
    "end_ms": Field("end_ms", INTEGER),
    "text": Field("text", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CallAgentDispositionEvidence(Model):
    """Words of a call that prove an outcome."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    source: str | None
    """Where they are from."""
    speaker: str | None
    """Who spoke."""
    start_ms: int | None
    """Milliseconds from the start of the call to their beginning."""
    end_ms: int | None
    """Milliseconds from the start of the call to their end."""
    text: str | None
    """What was said."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        source: str | Unset = UNSET,
        speaker: str | Unset = UNSET,
        start_ms: int | Unset = UNSET,
        end_ms: int | Unset = UNSET,
        text: str | Unset = UNSET,
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
            new.source = None
            new.speaker = None
            new.start_ms = None
            new.end_ms = None
            new.text = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.source = source.get("source")
        new.speaker = source.get("speaker")
        new.start_ms = source.get("start_ms")
        new.end_ms = source.get("end_ms")
        new.text = source.get("text")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
