# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentTranslation`."""

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

_RESULT_SHAPE = Reference("personae_api.bland.models.agent_translation_result", "AgentTranslationResult")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "status": Field(
        "status", Enumeration("CANCELLED", "COMPLETE", "FAILED", "FINALIZING", "PENDING", "RUNNING"), required=True
    ),
    "total_pathways": Field("total_pathways", INTEGER, required=True),
    "completed_pathways": Field("completed_pathways", INTEGER, required=True),
    "result": Field("result", OneOf(_RESULT_SHAPE, NULL), required=True),
    "error_code": Field("error_code", OneOf(STRING, NULL), required=True),
    "error_message": Field("error_message", OneOf(STRING, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "completed_at": Field("completed_at", OneOf(DATE_TIME, NULL)),
}
_REQUIRED = (
    "id",
    "status",
    "total_pathways",
    "completed_pathways",
    "result",
    "error_code",
    "error_message",
    "created_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentTranslation(Model):
    """Pathways that a model turns into an agent."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the run."""
    status: models.AgentTranslationStatus
    """How it stands."""
    total_pathways: int
    """How many pathways there are."""
    completed_pathways: int
    """How many are done."""
    result: models.AgentTranslationResult | None
    """What came of it, null before the end."""
    error_code: str | None
    """Why it failed, such as TRANSLATION_CANCELLED, TRANSLATION_TIMED_OUT or TRANSLATION_START_FAILED."""
    error_message: str | None
    """The same in words."""
    created_at: dt.datetime
    """When it was started."""
    completed_at: dt.datetime | None
    """When it ended."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        status: models.AgentTranslationStatus,
        total_pathways: int,
        completed_pathways: int,
        result: models.AgentTranslationResult | None,
        error_code: str | None,
        error_message: str | None,
        created_at: dt.datetime,
        completed_at: dt.datetime | None | Unset = UNSET,
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
            exact = len(source) == 8
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.status,
            new.total_pathways,
            new.completed_pathways,
            value_of_result,
            new.error_code,
            new.error_message,
            value_of_created_at,
        ) = values
        new.result = _RESULT_SHAPE.from_dict(value_of_result) if isinstance(value_of_result, dict) else value_of_result
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.completed_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_completed_at = source.get("completed_at")
        new.completed_at = date_time(value_of_completed_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
