# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `BatchLogPayload`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "message": Field("message", STRING),
    "state_change": Field("state_change", STRING),
    "calls_total": Field("calls_total", INTEGER),
    "calls_successful": Field("calls_successful", INTEGER),
    "calls_failed": Field("calls_failed", INTEGER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class BatchLogPayload(Model):
    """What happened to a batch."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    message: str | None
    """What happened, for a person to read."""
    state_change: str | None
    """State that the batch came to."""
    calls_total: int | None
    """How many calls the batch had."""
    calls_successful: int | None
    """How many of them went well."""
    calls_failed: int | None
    """How many of them failed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        message: str | Unset = UNSET,
        state_change: str | Unset = UNSET,
        calls_total: int | Unset = UNSET,
        calls_successful: int | Unset = UNSET,
        calls_failed: int | Unset = UNSET,
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
            new.state_change = None
            new.calls_total = None
            new.calls_successful = None
            new.calls_failed = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.message = source.get("message")
        new.state_change = source.get("state_change")
        new.calls_total = source.get("calls_total")
        new.calls_successful = source.get("calls_successful")
        new.calls_failed = source.get("calls_failed")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
