# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TornadoStarted`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, INTEGER, LONGEST_EXACT, STRING, Enumeration, date_time, from_iso_format, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "session_id": Field("session_id", STRING, required=True),
    "status": Field(
        "status",
        Enumeration("CANCELLED", "COMPLETED_ALL_PASSED", "COMPLETED_PARTIAL", "ERROR", "RUNNING", "STUCK", "TIMEOUT"),
        required=True,
    ),
    "pathway_id": Field("pathway_id", STRING, required=True),
    "max_iterations": Field("max_iterations", INTEGER, required=True),
    "timeout_ms": Field("timeout_ms", INTEGER, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("session_id", "status", "pathway_id", "max_iterations", "timeout_ms", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TornadoStarted(Model):
    """A tornado that has just been started."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    session_id: str
    """Id of the tornado."""
    status: models.TornadoStatus
    """How it stands, RUNNING at first."""
    pathway_id: str
    """Pathway that is mended."""
    max_iterations: int
    """Rounds after which it gives up."""
    timeout_ms: int
    """Milliseconds after which it gives up."""
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
        max_iterations: int,
        timeout_ms: int,
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
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.session_id, new.status, new.pathway_id, new.max_iterations, new.timeout_ms, value_of_created_at) = values
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
