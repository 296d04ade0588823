# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayCodeRun`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, NULL, STRING, Array, OneOf, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "output": Field("output", ANY),
    "logs": Field("logs", Array(STRING)),
    "error": Field("error", OneOf(STRING, NULL)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayCodeRun(Model):
    """What came of running the code of a node."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    output: Any
    """What the code returned."""
    logs: list[str] | None
    """What it wrote to its log."""
    error: str | None
    """Why it failed, if it did."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        output: Any | Unset = UNSET,
        logs: list[str] | Unset = UNSET,
        error: str | None | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.output = None
            new.logs = None
            new.error = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.output = source.get("output")
        new.logs = source.get("logs")
        new.error = source.get("error")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
