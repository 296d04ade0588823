# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ReplicaSpeakingProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, NULL, NUMBER, OneOf, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "duration": Field("duration", OneOf(NUMBER, NULL), required=True),
    "interrupted": Field("interrupted", BOOLEAN, required=True),
}
_REQUIRED = ("duration", "interrupted")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ReplicaSpeakingProperties(Model):
    """How the replica has spoken."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    duration: float | None
    """How many seconds the replica has spoken, null if that is not known."""
    interrupted: bool
    """Whether the replica was interrupted."""
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
        (new.duration, new.interrupted) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
