# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayCallCodeErrorPayload`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NUMBER, STRING, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "message": Field("message", STRING),
    "code": Field("code", STRING),
    "duration_ms": Field("duration_ms", NUMBER),
    "timeout_ms": Field("timeout_ms", NUMBER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayCallCodeErrorPayload(Model):
    """The details."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    message: str | None
    """Why, for a person to read."""
    code: str | None
    """Why, such as SNIPPET_TIMEOUT or SNIPPET_ERROR."""
    duration_ms: float | None
    """Milliseconds that it ran."""
    timeout_ms: float | None
    """Milliseconds that it may run."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        message: str | Unset = UNSET,
        code: str | Unset = UNSET,
        duration_ms: float | Unset = UNSET,
        timeout_ms: float | Unset = UNSET,
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
            new.message = None
            new.code = None
            new.duration_ms = None
            new.timeout_ms = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.message = source.get("message")
        new.code = source.get("code")
        new.duration_ms = source.get("duration_ms")
        new.timeout_ms = source.get("timeout_ms")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
