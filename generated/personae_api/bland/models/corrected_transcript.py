# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CorrectedTranscript`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CorrectedTranscript(Model):
    """Transcripts of a call, made afterwards and live."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: models.ReportedStatus
    """`success`, or `error`."""
    message: str | None
    """What is the matter, for a person to read."""
    corrected: list[models.CorrectedSegment]
    """What was said, as heard in the recording."""
    aligned: list[models.AlignedSegment]
    """The live transcript with the times of the recording. Deprecated by the vendor."""
    original: list[models.TranscriptEntry]
    """The live transcript."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        status: models.ReportedStatus,
        message: str | Unset = UNSET,
        corrected: list[models.CorrectedSegment],
        aligned: list[models.AlignedSegment],
        original: list[models.TranscriptEntry],
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.status, value_of_corrected, value_of_aligned, value_of_original) = values
        new.corrected = _CORRECTED_SHAPE.decode(value_of_corrected)
        new.aligned = _ALIGNED_SHAPE.decode(value_of_aligned)
        new.original = _ORIGINAL_SHAPE.decode(value_of_original)
        if exact:
            new.message = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.message = source.get("message")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
