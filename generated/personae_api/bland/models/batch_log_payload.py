# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `BatchLogPayload`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class BatchLogPayload(Model):
    """What happened to a batch."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    message: str | Unset = UNSET
    """What happened, for a person to read."""
    state_change: str | Unset = UNSET
    """State that the batch came to."""
    calls_total: int | Unset = UNSET
    """How many calls the batch had."""
    calls_successful: int | Unset = UNSET
    """How many of them went well."""
    calls_failed: int | Unset = UNSET
    """How many of them failed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.message = UNSET
            new.state_change = UNSET
            new.calls_total = UNSET
            new.calls_successful = UNSET
            new.calls_failed = UNSET
            new._additional = None
            return new
        new.message = source.get("message", UNSET)
        new.state_change = source.get("state_change", UNSET)
        new.calls_total = source.get("calls_total", UNSET)
        new.calls_successful = source.get("calls_successful", UNSET)
        new.calls_failed = source.get("calls_failed", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
