# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalRunSummary`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, NULL, NUMBER, OneOf, keys, some

_FIELDS: Mapping[str, Field] = {
    "overall_score_mean": Field("overall_score_mean", OneOf(NUMBER, NULL), required=True),
    "text_score_mean": Field("text_score_mean", OneOf(NUMBER, NULL), required=True),
    "audio_score_mean": Field("audio_score_mean", OneOf(NUMBER, NULL), required=True),
    "successful_call_count": Field("successful_call_count", INTEGER, required=True),
    "failed_call_count": Field("failed_call_count", INTEGER, required=True),
    "insufficient_evidence_count": Field("insufficient_evidence_count", INTEGER, required=True),
    "target_match_count": Field("target_match_count", INTEGER, required=True),
    "pass_threshold_pct": Field("pass_threshold_pct", OneOf(NUMBER, NULL), required=True),
    "overall_pass": Field("overall_pass", OneOf(BOOLEAN, NULL), required=True),
}
_REQUIRED = (
    "overall_score_mean",
    "text_score_mean",
    "audio_score_mean",
    "successful_call_count",
    "failed_call_count",
    "insufficient_evidence_count",
    "target_match_count",
    "pass_threshold_pct",
    "overall_pass",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalRunSummary(Model):
    """Scores of a run over all its calls."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    overall_score_mean: float | None
    """Mean score of the calls, from 0 to 100."""
    text_score_mean: float | None
    """Mean of what transcripts scored, from 0 to 100."""
    audio_score_mean: float | None
    """Mean of what recordings scored, from 0 to 100."""
    successful_call_count: int
    """Calls that were graded."""
    failed_call_count: int
    """Calls that could not be graded."""
    insufficient_evidence_count: int
    """Verdicts left open for lack of evidence; they count in no mean."""
    target_match_count: int
    """Verdicts whose level was a target."""
    pass_threshold_pct: float | None
    """Percentage the run had to reach, null without a threshold."""
    overall_pass: bool | None
    """Whether it reached the threshold, null without one."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        overall_score_mean: float | None,
        text_score_mean: float | None,
        audio_score_mean: float | None,
        successful_call_count: int,
        failed_call_count: int,
        insufficient_evidence_count: int,
        target_match_count: int,
        pass_threshold_pct: float | None,
        overall_pass: bool | None,
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
            exact = len(source) == 9
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.overall_score_mean,
            new.text_score_mean,
            new.audio_score_mean,
            new.successful_call_count,
            new.failed_call_count,
            new.insufficient_evidence_count,
            new.target_match_count,
            new.pass_threshold_pct,
            new.overall_pass,
        ) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
