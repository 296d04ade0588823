# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalAgentResult`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    BOOLEAN,
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    NUMBER,
    STRING,
    Array,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_EVIDENCE_SHAPE = Array(Reference("personae_api.bland.models.eval_evidence", "EvalEvidence"))
_AUDIT_SHAPE = Reference("personae_api.bland.models.eval_audit", "EvalAudit")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "eval_run_id": Field("eval_run_id", STRING, required=True),
    "eval_run_call_result_id": Field("eval_run_call_result_id", STRING, required=True),
    "eval_run_agent_snapshot_id": Field("eval_run_agent_snapshot_id", STRING, required=True),
    "eval_agent_id": Field("eval_agent_id", STRING, required=True),
    "eval_agent_version_id": Field("eval_agent_version_id", STRING, required=True),
    "call_id": Field("call_id", STRING, required=True),
    "verdict": Field("verdict", OneOf(BOOLEAN, NULL)),
    "selected_level_key": Field("selected_level_key", OneOf(STRING, NULL), required=True),
    "selected_level_label": Field("selected_level_label", OneOf(STRING, NULL), required=True),
    "score_normalized_0_100": Field("score_normalized_0_100", OneOf(NUMBER, NULL), required=True),
    "is_target_match": Field("is_target_match", OneOf(BOOLEAN, NULL), required=True),
    "is_insufficient_evidence": Field("is_insufficient_evidence", BOOLEAN, required=True),
    "confidence": Field("confidence", OneOf(NUMBER, NULL), required=True),
    "reasoning_md": Field("reasoning_md", OneOf(STRING, NULL), required=True),
    "evidence": Field("evidence", _EVIDENCE_SHAPE, required=True),
    "failed": Field("failed", BOOLEAN, required=True),
    "failure_code": Field("failure_code", OneOf(STRING, NULL), required=True),
    "failure_message": Field("failure_message", OneOf(STRING, NULL), required=True),
    "billable_cost_usd": Field("billable_cost_usd", OneOf(NUMBER, NULL), required=True),
    "audit": Field("audit", _AUDIT_SHAPE, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "org_id",
    "eval_run_id",
    "eval_run_call_result_id",
    "eval_run_agent_snapshot_id",
    "eval_agent_id",
    "eval_agent_version_id",
    "call_id",
    "selected_level_key",
    "selected_level_label",
    "score_normalized_0_100",
    "is_target_match",
    "is_insufficient_evidence",
    "confidence",
    "reasoning_md",
    "evidence",
    "failed",
    "failure_code",
    "failure_message",
    "billable_cost_usd",
    "audit",
    "created_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalAgentResult(Model):
    """The verdict of one eval agent on one call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the verdict."""
    org_id: str
    """Organisation that owns it."""
    eval_run_id: str
    """Run it belongs to."""
    eval_run_call_result_id: str
    """Result of the call it is part of."""
    eval_run_agent_snapshot_id: str
    """Snapshot of the agent that judged."""
    eval_agent_id: str
    """Eval agent that judged."""
    eval_agent_version_id: str
    """Version of it."""
    call_id: str
    """Call that was judged."""
    verdict: bool | None
    """Whether a wanted level was reached; seen in the vendor's programs only."""
    selected_level_key: str | None
    """Level it chose, null when it failed or lacked evidence."""
    selected_level_label: str | None
    """Name of that level."""
    score_normalized_0_100: float | None
    """Score of that level, from 0 to 100."""
    is_target_match: bool | None
    """Whether the level is a target."""
    is_insufficient_evidence: bool
    """Whether the call held too little to judge by."""
    confidence: float | None
    """How sure the judge is, from 0 to 1."""
    reasoning_md: str | None
    """Why, in Markdown."""
    evidence: list[models.EvalEvidence]
    """Quotations that support the verdict."""
    failed: bool
    """Whether no verdict came about."""
    failure_code: str | None
    """Code of the failure."""
    failure_message: str | None
    """The failure in words."""
    billable_cost_usd: float | None
    """What the verdict costs in US dollars."""
    audit: models.EvalAudit
    """What the verdict took."""
    created_at: dt.datetime
    """When it was given."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_id: str,
        eval_run_id: str,
        eval_run_call_result_id: str,
        eval_run_agent_snapshot_id: str,
        eval_agent_id: str,
        eval_agent_version_id: str,
        call_id: str,
        verdict: bool | None | Unset = UNSET,
        selected_level_key: str | None,
        selected_level_label: str | None,
        score_normalized_0_100: float | None,
        is_target_match: bool | None,
        is_insufficient_evidence: bool,
        confidence: float | None,
        reasoning_md: str | None,
        evidence: list[models.EvalEvidence],
        failed: bool,
        failure_code: str | None,
        failure_message: str | None,
        billable_cost_usd: float | None,
        audit: models.EvalAudit,
        created_at: dt.datetime,
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
            exact = len(source) == 22
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.org_id,
            new.eval_run_id,
            new.eval_run_call_result_id,
            new.eval_run_agent_snapshot_id,
            new.eval_agent_id,
            new.eval_agent_version_id,
            new.call_id,
            new.selected_level_key,
            new.selected_level_label,
            new.score_normalized_0_100,
            new.is_target_match,
            new.is_insufficient_evidence,
            new.confidence,
            new.reasoning_md,
            value_of_evidence,
            new.failed,
            new.failure_code,
            new.failure_message,
            new.billable_cost_usd,
            value_of_audit,
            value_of_created_at,
        ) = values
        new.evidence = _EVIDENCE_SHAPE.decode(value_of_evidence)
        new.audit = _AUDIT_SHAPE.from_dict(value_of_audit) if isinstance(value_of_audit, dict) else value_of_audit
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.verdict = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.verdict = source.get("verdict")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
