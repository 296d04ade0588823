# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ReplicaCreated`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Enumeration, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import TrainingStatus


_FIELDS: Mapping[str, Field] = {
    "replica_id": Field("replica_id", STRING, required=True),
    "status": Field("status", Enumeration("completed", "error", "started"), required=True),
}
_REQUIRED = ("replica_id", "status")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ReplicaCreated(Model):
    """What Tavus tells about a replica whose training has just started."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    replica_id: str
    """Id of the new replica."""
    status: TrainingStatus
    """State of the training, started at first."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.replica_id, new.status) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
