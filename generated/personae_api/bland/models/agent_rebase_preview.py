# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentRebasePreview`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, NULL, STRING, Array, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_CHANGES_SHAPE = Array(Reference("personae_api.bland.models.agent_change", "AgentChange"))
_CONFLICTS_SHAPE = Array(Reference("personae_api.bland.models.agent_conflict", "AgentConflict"))

_FIELDS: Mapping[str, Field] = {
    "dev_head_version_id": Field("dev_head_version_id", OneOf(STRING, NULL)),
    "up_to_date": Field("up_to_date", BOOLEAN, required=True),
    "auto_merged": Field("auto_merged", INTEGER, required=True),
    "changes": Field("changes", _CHANGES_SHAPE, required=True),
    "conflicts": Field("conflicts", _CONFLICTS_SHAPE, required=True),
}
_REQUIRED = ("up_to_date", "auto_merged", "changes", "conflicts")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentRebasePreview(Model):
    """What a rebase would do."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    dev_head_version_id: str | None
    """Newest version of the main line."""
    up_to_date: bool
    """Whether there is nothing to do."""
    auto_merged: int
    """How many changes need no decision."""
    changes: list[models.AgentChange]
    """Changes of the main line."""
    conflicts: list[models.AgentConflict]
    """Changes that somebody has to decide on."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        dev_head_version_id: str | None | Unset = UNSET,
        up_to_date: bool,
        auto_merged: int,
        changes: list[models.AgentChange],
        conflicts: list[models.AgentConflict],
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
        (new.up_to_date, new.auto_merged, value_of_changes, value_of_conflicts) = values
        new.changes = _CHANGES_SHAPE.decode(value_of_changes)
        new.conflicts = _CONFLICTS_SHAPE.decode(value_of_conflicts)
        if exact:
            new.dev_head_version_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.dev_head_version_id = source.get("dev_head_version_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
