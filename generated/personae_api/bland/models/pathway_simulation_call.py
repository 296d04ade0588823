# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwaySimulationCall`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, STRING, Array, Enumeration, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_TRANSCRIPT_SHAPE = Array(Reference("personae_api.bland.models.pathway_simulation_turn", "PathwaySimulationTurn"))

_FIELDS: Mapping[str, Field] = {
    "call_id": Field("call_id", STRING, required=True),
    "name": Field("name", STRING),
    "status": Field(
        "status", Enumeration("completed", "failed", "in_progress", "max_turns_reached", "running"), required=True
    ),
    "error": Field("error", OneOf(STRING, NULL)),
    "transcript": Field("transcript", _TRANSCRIPT_SHAPE),
}
_REQUIRED = ("call_id", "status")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwaySimulationCall(Model):
    """Conversation of one persona with a pathway."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    call_id: str
    """Id of the conversation."""
    name: str | None
    """Who plays the caller."""
    status: models.PathwaySimulationStatus
    """State of a simulated conversation; the last three are the end of it."""
    error: str | None
    """Why it failed, if it did."""
    transcript: list[models.PathwaySimulationTurn] | None
    """What was said; left out at the beginning."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        call_id: str,
        name: str | Unset = UNSET,
        status: models.PathwaySimulationStatus,
        error: str | None | Unset = UNSET,
        transcript: list[models.PathwaySimulationTurn] | Unset = UNSET,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.call_id, new.status) = values
        if exact:
            new.name = None
            new.error = None
            new.transcript = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.name = source.get("name")
        new.error = source.get("error")
        value_of_transcript = source.get("transcript")
        new.transcript = _TRANSCRIPT_SHAPE.decode(value_of_transcript)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
