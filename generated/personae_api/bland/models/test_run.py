# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestRun`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    ANY,
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    NUMBER,
    STRING,
    Array,
    Enumeration,
    Map,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_CHAT_HISTORY_SHAPE = Array(Reference("personae_api.bland.models.test_message", "TestMessage"))
_BLAND_TONE_SCORE_SHAPE = Reference("personae_api.bland.models.test_tone_score", "TestToneScore")
_ASSERTION_RESULTS_SHAPE = Array(Reference("personae_api.bland.models.test_assertion_result", "TestAssertionResult"))
_METADATA_SHAPE = Reference("personae_api.bland.models.test_run_metadata", "TestRunMetadata")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "scenario_id": Field("scenario_id", STRING, required=True),
    "pathway_id": Field("pathway_id", OneOf(STRING, NULL), required=True),
    "persona_id": Field("persona_id", OneOf(STRING, NULL), required=True),
    "batch_id": Field("batch_id", OneOf(STRING, NULL), required=True),
    "status": Field(
        "status", Enumeration("CANCELLED", "ERROR", "FAILED", "PASSED", "PENDING", "RUNNING"), required=True
    ),
    "chat_history": Field("chat_history", _CHAT_HISTORY_SHAPE, required=True),
    "variables_extracted": Field("variables_extracted", Map(ANY), required=True),
    "nodes_visited": Field("nodes_visited", Array(STRING), required=True),
    "current_node_id": Field("current_node_id", OneOf(STRING, NULL), required=True),
    "turn_count": Field("turn_count", INTEGER, required=True),
    "duration_ms": Field("duration_ms", OneOf(INTEGER, NULL), required=True),
    "overall_score": Field("overall_score", OneOf(NUMBER, NULL), required=True),
    "bland_tone_score": Field("bland_tone_score", OneOf(_BLAND_TONE_SCORE_SHAPE, NULL), required=True),
    "assertion_results": Field("assertion_results", _ASSERTION_RESULTS_SHAPE, required=True),
    "error_message": Field("error_message", OneOf(STRING, NULL), required=True),
    "metadata": Field("metadata", _METADATA_SHAPE),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "scenario_id",
    "pathway_id",
    "persona_id",
    "batch_id",
    "status",
    "chat_history",
    "variables_extracted",
    "nodes_visited",
    "current_node_id",
    "turn_count",
    "duration_ms",
    "overall_score",
    "bland_tone_score",
    "assertion_results",
    "error_message",
    "created_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestRun(Model):
    """A run of a scenario with its conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the run."""
    scenario_id: str
    """Scenario that was played."""
    pathway_id: str | None
    """Pathway that was tested."""
    persona_id: str | None
    """Persona that was tested."""
    batch_id: str | None
    """Batch it belongs to, null when it was run alone."""
    status: models.TestStatus
    """How it stands."""
    chat_history: list[models.TestMessage]
    """The conversation."""
    variables_extracted: dict[str, Any]
    """Variables that were set in it, by name."""
    nodes_visited: list[str]
    """Nodes it went through, in their order."""
    current_node_id: str | None
    """Node it ended at."""
    turn_count: int
    """Turns of the conversation."""
    duration_ms: int | None
    """Length of the run in milliseconds."""
    overall_score: float | None
    """Score from 0 to 1; can be missing until the run has ended."""
    bland_tone_score: models.TestToneScore | None
    """How the agent sounds, null when the tone is not scored."""
    assertion_results: list[models.TestAssertionResult]
    """Which assertions were true."""
    error_message: str | None
    """What went wrong in a run that ended in ERROR."""
    metadata: models.TestRunMetadata | None
    """What happened in each turn of a run of an agent; seen in the vendor's programs only."""
    created_at: dt.datetime
    """When it was started."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        scenario_id: str,
        pathway_id: str | None,
        persona_id: str | None,
        batch_id: str | None,
        status: models.TestStatus,
        chat_history: list[models.TestMessage],
        variables_extracted: dict[str, Any],
        nodes_visited: list[str],
        current_node_id: str | None,
        turn_count: int,
        duration_ms: int | None,
        overall_score: float | None,
        bland_tone_score: models.TestToneScore | None,
        assertion_results: list[models.TestAssertionResult],
        error_message: str | None,
        metadata: models.TestRunMetadata | Unset = UNSET,
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
            exact = len(source) == 17
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.scenario_id,
            new.pathway_id,
            new.persona_id,
            new.batch_id,
            new.status,
            value_of_chat_history,
            new.variables_extracted,
            new.nodes_visited,
            new.current_node_id,
            new.turn_count,
            new.duration_ms,
            new.overall_score,
            value_of_bland_tone_score,
            value_of_assertion_results,
            new.error_message,
            value_of_created_at,
        ) = values
        new.chat_history = _CHAT_HISTORY_SHAPE.decode(value_of_chat_history)
        new.bland_tone_score = (
            _BLAND_TONE_SCORE_SHAPE.from_dict(value_of_bland_tone_score)
            if isinstance(value_of_bland_tone_score, dict)
            else value_of_bland_tone_score
        )
        new.assertion_results = _ASSERTION_RESULTS_SHAPE.decode(value_of_assertion_results)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.metadata = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_metadata = source.get("metadata")
        new.metadata = (
            _METADATA_SHAPE.from_dict(value_of_metadata) if isinstance(value_of_metadata, dict) else value_of_metadata
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
