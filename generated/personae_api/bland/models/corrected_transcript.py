# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CorrectedTranscript`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Array, Enumeration, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import ReportedStatus
    from .aligned_segment import AlignedSegment
    from .corrected_segment import CorrectedSegment
    from .transcript_entry import TranscriptEntry

_CORRECTED_SHAPE = Array(Reference("personae_api.bland.models.corrected_segment", "CorrectedSegment"))
_ALIGNED_SHAPE = Array(Reference("personae_api.bland.models.aligned_segment", "AlignedSegment"))
_ORIGINAL_SHAPE = Array(Reference("personae_api.bland.models.transcript_entry", "TranscriptEntry"))

_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("error", "success"), required=True),
    "message": Field("message", STRING),
    "corrected": Field("corrected", _CORRECTED_SHAPE, required=True),
    "aligned": Field("aligned", _ALIGNED_SHAPE, required=True),
    "original": Field("original", _ORIGINAL_SHAPE, required=True),
}
_REQUIRED = ("status", "corrected", "aligned", "original")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CorrectedTranscript(Model):
    """Transcripts of a call, made afterwards and live."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: ReportedStatus
    """`success`, or `error`."""
    message: str | Unset = UNSET
    """What is the matter, for a person to read."""
    corrected: list[CorrectedSegment]
    """What was said, as heard in the recording."""
    aligned: list[AlignedSegment]
    """The live transcript with the times of the recording. Deprecated by the vendor."""
    original: list[TranscriptEntry]
    """The live transcript."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.status, value_of_corrected, value_of_aligned, value_of_original) = values
        new.corrected = _CORRECTED_SHAPE.decode(value_of_corrected)
        new.aligned = _ALIGNED_SHAPE.decode(value_of_aligned)
        new.original = _ORIGINAL_SHAPE.decode(value_of_original)
        if exact:
            new.message = UNSET
            new._additional = None
            return new
        new.message = source.get("message", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
