# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MemorySnapshot`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, NULL, STRING, Map, OneOf, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "summary": Field("summary", OneOf(STRING, NULL), required=True),
    "facts": Field("facts", Map(ANY), required=True),
}
_REQUIRED = ("summary", "facts")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class MemorySnapshot(Model):
    """Summary and facts of a memory at one time."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    summary: str | None
    """Summary at that time, null when there was none yet."""
    facts: dict[str, Any]
    """Facts at that time by their names."""
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
        (new.summary, new.facts) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
