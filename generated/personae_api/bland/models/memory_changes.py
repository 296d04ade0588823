# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MemoryChanges`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Array, Reference, keys, some
from .. import models

_INITIAL_MEMORY_SHAPE = Reference("personae_api.bland.models.memory_snapshot", "MemorySnapshot")
_CHANGES_SHAPE = Reference("personae_api.bland.models.memory_snapshot", "MemorySnapshot")
_MEMORY_HISTORY_SHAPE = Array(Reference("personae_api.bland.models.memory_history_entry", "MemoryHistoryEntry"))

_FIELDS: Mapping[str, Field] = {
    "initial_memory": Field("initial_memory", _INITIAL_MEMORY_SHAPE, required=True),
    "changes": Field("changes", _CHANGES_SHAPE, required=True),
    "memory_history": Field("memory_history", _MEMORY_HISTORY_SHAPE, required=True),
}
_REQUIRED = ("initial_memory", "changes", "memory_history")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class MemoryChanges(Model):
    """What one call or conversation did to a memory."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    initial_memory: models.MemorySnapshot
    """Summary and facts of a memory at one time."""
    changes: models.MemorySnapshot
    """Summary and facts of a memory at one time."""
    memory_history: list[models.MemoryHistoryEntry]
    """The changes of the memory one by one."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        initial_memory: models.MemorySnapshot,
        changes: models.MemorySnapshot,
        memory_history: list[models.MemoryHistoryEntry],
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_initial_memory, value_of_changes, value_of_memory_history) = values
        new.initial_memory = (
            _INITIAL_MEMORY_SHAPE.from_dict(value_of_initial_memory)
            if isinstance(value_of_initial_memory, dict)
            else value_of_initial_memory
        )
        new.changes = (
            _CHANGES_SHAPE.from_dict(value_of_changes) if isinstance(value_of_changes, dict) else value_of_changes
        )
        new.memory_history = _MEMORY_HISTORY_SHAPE.decode(value_of_memory_history)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
