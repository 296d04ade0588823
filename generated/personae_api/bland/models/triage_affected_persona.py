# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TriageAffectedPersona`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, Array, keys, some

_FIELDS: Mapping[str, Field] = {
    "persona_id": Field("persona_id", STRING, required=True),
    "persona_name": Field("persona_name", STRING, required=True),
    "call_count": Field("call_count", INTEGER, required=True),
    "call_ids": Field("call_ids", Array(STRING), required=True),
}
_REQUIRED = ("persona_id", "persona_name", "call_count", "call_ids")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TriageAffectedPersona(Model):
    """A persona that led attached calls."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    persona_id: str
    """Id of the persona."""
    persona_name: str
    """Name of the persona."""
    call_count: int
    """How many attached calls it led."""
    call_ids: list[str]
    """Ids of these calls."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        persona_id: str,
        persona_name: str,
        call_count: int,
        call_ids: list[str],
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
        (new.persona_id, new.persona_name, new.call_count, new.call_ids) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
