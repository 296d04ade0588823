# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MemorySnapshot`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, NULL, STRING, Map, OneOf, keys, some

_FIELDS: Mapping[str, Field] = {
    "summary": Field("summary", OneOf(STRING, NULL), required=True),
    "facts": Field("facts", Map(ANY), required=True),
}
_REQUIRED = ("summary", "facts")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class MemorySnapshot(Model):
    """Summary and facts of a memory at one time."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    summary: str | None
    """Summary at that time, null when there was none yet."""
    facts: dict[str, Any]
    """Facts at that time by their names."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        summary: str | None,
        facts: dict[str, Any],
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
        (new.summary, new.facts) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
