# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MemoryChanges`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Array, Reference, keys, rest, some

if TYPE_CHECKING:
    from .memory_history_entry import MemoryHistoryEntry
    from .memory_snapshot import MemorySnapshot

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class MemoryChanges(Model):
    """What one call or conversation did to a memory."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    initial_memory: MemorySnapshot
    """Summary and facts of a memory at one time."""
    changes: MemorySnapshot
    """Summary and facts of a memory at one time."""
    memory_history: list[MemoryHistoryEntry]
    """The changes of the memory one by one."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
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
        new._additional = None if exact else rest(source, _KNOWN)
        return new
