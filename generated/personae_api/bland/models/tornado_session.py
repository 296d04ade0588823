# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TornadoSession`."""

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
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_FIELDS: Mapping[str, Field] = {
    "session_id": Field("session_id", STRING, required=True),
    "status": Field(
        "status",
        Enumeration("CANCELLED", "COMPLETED_ALL_PASSED", "COMPLETED_PARTIAL", "ERROR", "RUNNING", "STUCK", "TIMEOUT"),
        required=True,
    ),
    "pathway_id": Field("pathway_id", STRING, required=True),
    "persona_id": Field("persona_id", OneOf(STRING, NULL), required=True),
    "current_iteration": Field("current_iteration", INTEGER, required=True),
    "max_iterations": Field("max_iterations", INTEGER, required=True),
    "total_scenarios": Field("total_scenarios", INTEGER, required=True),
    "passed_scenarios": Field("passed_scenarios", INTEGER, required=True),
    "failed_scenarios": Field("failed_scenarios", INTEGER, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "session_id",
    "status",
    "pathway_id",
    "persona_id",
    "current_iteration",
    "max_iterations",
    "total_scenarios",
    "passed_scenarios",
    "failed_scenarios",
    "created_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TornadoSession(Model):
    """A tornado that is under way."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    session_id: str
    """Id of the tornado."""
    status: models.TornadoStatus
    """How it stands."""
    pathway_id: str
    """Pathway that is mended."""
    persona_id: str | None
    """Persona that is tested, null when the pathway is."""
    current_iteration: int
    """Round it is in, from 1."""
    max_iterations: int
    """Rounds after which it gives up."""
    total_scenarios: int
    """Scenarios it runs."""
    passed_scenarios: int
    """Scenarios that pass at present."""
    failed_scenarios: int
    """Scenarios that fail at present."""
    created_at: dt.datetime
    """When it was started."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        session_id: str,
        status: models.TornadoStatus,
        pathway_id: str,
        persona_id: str | None,
        current_iteration: int,
        max_iterations: int,
        total_scenarios: int,
        passed_scenarios: int,
        failed_scenarios: int,
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
            exact = len(source) == 10
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.session_id,
            new.status,
            new.pathway_id,
            new.persona_id,
            new.current_iteration,
            new.max_iterations,
            new.total_scenarios,
            new.passed_scenarios,
            new.failed_scenarios,
            value_of_created_at,
        ) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
