# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalEvidence`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, NULL, STRING, Enumeration, OneOf, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import EvalEvidenceSource, EvalSpeaker


_FIELDS: Mapping[str, Field] = {
    "source": Field("source", Enumeration("audio", "transcript"), required=True),
    "speaker": Field("speaker", OneOf(Enumeration("agent", "customer", "unknown"), NULL), required=True),
    "start_ms": Field("start_ms", OneOf(INTEGER, NULL), required=True),
    "end_ms": Field("end_ms", OneOf(INTEGER, NULL), required=True),
    "text": Field("text", STRING, required=True),
}
_REQUIRED = ("source", "speaker", "start_ms", "end_ms", "text")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class EvalEvidence(Model):
    """A quotation that supports a verdict."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    source: EvalEvidenceSource
    """Where it is from."""
    speaker: EvalSpeaker | None
    """Who says it, null when that is not known."""
    start_ms: int | None
    """Where it begins, in milliseconds of the call."""
    end_ms: int | None
    """Where it ends, in milliseconds of the call."""
    text: str
    """The words."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.source, new.speaker, new.start_ms, new.end_ms, new.text) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
