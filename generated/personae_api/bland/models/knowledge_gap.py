# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `KnowledgeGap`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    Array,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_KBS_SHAPE = Array(Reference("personae_api.bland.models.knowledge_base_name", "KnowledgeBaseName"))
_OCCURRENCES_SHAPE = Array(Reference("personae_api.bland.models.knowledge_gap_occurrence", "KnowledgeGapOccurrence"))
_ANSWER_KB_SHAPE = Reference("personae_api.bland.models.knowledge_base_name", "KnowledgeBaseName")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "question": Field("question", STRING, required=True),
    "search_query": Field("search_query", STRING, required=True),
    "kbs": Field("kbs", _KBS_SHAPE, required=True),
    "occurrences": Field("occurrences", _OCCURRENCES_SHAPE, required=True),
    "status": Field("status", Enumeration("DISMISSED", "OPEN", "RESOLVED"), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
    "resolved_at": Field("resolved_at", OneOf(DATE_TIME, NULL), required=True),
    "dismissed_at": Field("dismissed_at", OneOf(DATE_TIME, NULL), required=True),
    "asked_after_dismissal": Field("asked_after_dismissal", INTEGER, required=True),
    "deleted_at": Field("deleted_at", OneOf(DATE_TIME, NULL), required=True),
    "merged_into_gap_id": Field("merged_into_gap_id", OneOf(STRING, NULL), required=True),
    "answer": Field("answer", STRING),
    "answer_kb": Field("answer_kb", _ANSWER_KB_SHAPE),
    "resolved_by_name": Field("resolved_by_name", STRING),
}
_REQUIRED = (
    "id",
    "question",
    "search_query",
    "kbs",
    "occurrences",
    "status",
    "created_at",
    "updated_at",
    "resolved_at",
    "dismissed_at",
    "asked_after_dismissal",
    "deleted_at",
    "merged_into_gap_id",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class KnowledgeGap(Model):
    """A question that knowledge bases had no answer to."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the question."""
    question: str
    """The question."""
    search_query: str
    """What was searched for."""
    kbs: list[models.KnowledgeBaseName]
    """Knowledge bases that were searched."""
    occurrences: list[models.KnowledgeGapOccurrence]
    """Where it was asked."""
    status: models.KnowledgeGapStatus
    """State of a question without an answer."""
    created_at: dt.datetime
    """When it was first asked."""
    updated_at: dt.datetime
    """When it last changed."""
    resolved_at: dt.datetime | None
    """When it was answered, if it was."""
    dismissed_at: dt.datetime | None
    """When it was put aside, if it was."""
    asked_after_dismissal: int
    """How often it was asked after it was put aside."""
    deleted_at: dt.datetime | None
    """When it was deleted, if it was."""
    merged_into_gap_id: str | None
    """Question that it is the same as, if that was said."""
    answer: str | None
    """The answer; of an answered one only."""
    answer_kb: models.KnowledgeBaseName | None
    """A knowledge base by its id and its name."""
    resolved_by_name: str | None
    """Who gave the answer; of an answered one only."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        question: str,
        search_query: str,
        kbs: list[models.KnowledgeBaseName],
        occurrences: list[models.KnowledgeGapOccurrence],
        status: models.KnowledgeGapStatus,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        resolved_at: dt.datetime | None,
        dismissed_at: dt.datetime | None,
        asked_after_dismissal: int,
        deleted_at: dt.datetime | None,
        merged_into_gap_id: str | None,
        answer: str | Unset = UNSET,
        answer_kb: models.KnowledgeBaseName | Unset = UNSET,
        resolved_by_name: str | Unset = UNSET,
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
            exact = len(source) == 13
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.question,
            new.search_query,
            value_of_kbs,
            value_of_occurrences,
            new.status,
            value_of_created_at,
            value_of_updated_at,
            value_of_resolved_at,
            value_of_dismissed_at,
            new.asked_after_dismissal,
            value_of_deleted_at,
            new.merged_into_gap_id,
        ) = values
        new.kbs = _KBS_SHAPE.decode(value_of_kbs)
        new.occurrences = _OCCURRENCES_SHAPE.decode(value_of_occurrences)
        new.resolved_at = date_time(value_of_resolved_at)
        new.dismissed_at = date_time(value_of_dismissed_at)
        new.deleted_at = date_time(value_of_deleted_at)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.answer = None
            new.answer_kb = None
            new.resolved_by_name = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.answer = source.get("answer")
        value_of_answer_kb = source.get("answer_kb")
        new.answer_kb = (
            _ANSWER_KB_SHAPE.from_dict(value_of_answer_kb)
            if isinstance(value_of_answer_kb, dict)
            else value_of_answer_kb
        )
        new.resolved_by_name = source.get("resolved_by_name")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
