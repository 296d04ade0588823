# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentMigrationReport`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Reference, keys, some
from .. import models

_DISPOSITIONS_SHAPE = Array(Reference("personae_api.bland.models.agent_node_fate", "AgentNodeFate"))
_DROPPED_OR_APPROXIMATED_SHAPE = Array(
    Reference("personae_api.bland.models.agent_migration_loss", "AgentMigrationLoss")
)

_FIELDS: Mapping[str, Field] = {
    "architectureSummary": Field("architecture_summary", STRING, required=True),
    "dispositions": Field("dispositions", _DISPOSITIONS_SHAPE, required=True),
    "droppedOrApproximated": Field("dropped_or_approximated", _DROPPED_OR_APPROXIMATED_SHAPE, required=True),
    "openQuestions": Field("open_questions", Array(STRING), required=True),
}
_REQUIRED = ("architectureSummary", "dispositions", "droppedOrApproximated", "openQuestions")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentMigrationReport(Model):
    """What was decided on the way."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    architecture_summary: str
    """How the agent is built, in words."""
    dispositions: list[models.AgentNodeFate]
    """What became of each node."""
    dropped_or_approximated: list[models.AgentMigrationLoss]
    """What could not be taken over as it was."""
    open_questions: list[str]
    """What somebody has to decide."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        architecture_summary: str,
        dispositions: list[models.AgentNodeFate],
        dropped_or_approximated: list[models.AgentMigrationLoss],
        open_questions: list[str],
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
        (new.architecture_summary, value_of_dispositions, value_of_dropped_or_approximated, new.open_questions) = values
        new.dispositions = _DISPOSITIONS_SHAPE.decode(value_of_dispositions)
        new.dropped_or_approximated = _DROPPED_OR_APPROXIMATED_SHAPE.decode(value_of_dropped_or_approximated)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
