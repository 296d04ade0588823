# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionEvidence`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NULL, STRING, Enumeration, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "source": Field("source", Enumeration("audio", "transcript"), required=True),
    "speaker": Field("speaker", OneOf(Enumeration("agent", "customer", "representative", "unknown"), NULL)),
    "start_ms": Field("start_ms", OneOf(INTEGER, NULL)),
    "end_ms": Field("end_ms", OneOf(INTEGER, NULL)),
    "text": Field("text", STRING, required=True),
}
_REQUIRED = ("source", "text")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionEvidence(Model):
    """Words that prove a value."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    source: models.DispositionEvidenceSource
    """Where they are from."""
    speaker: models.DispositionSpeaker | None
    """Who said them."""
    start_ms: int | None
    """When they begin, in milliseconds from the start of the call."""
    end_ms: int | None
    """When they end."""
    text: str
    """The words, up to 1,000 characters."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        source: models.DispositionEvidenceSource,
        speaker: models.DispositionSpeaker | None | Unset = UNSET,
        start_ms: int | None | Unset = UNSET,
        end_ms: int | None | Unset = UNSET,
        text: str,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.source, new.text) = values
        if exact:
            new.speaker = None
            new.start_ms = None
            new.end_ms = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.speaker = source.get("speaker")
        new.start_ms = source.get("start_ms")
        new.end_ms = source.get("end_ms")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
