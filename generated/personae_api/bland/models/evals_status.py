# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalsStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, NULL, STRING, OneOf, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "enabled": Field("enabled", BOOLEAN, required=True),
    "gate": Field("gate", STRING, required=True),
    "reason": Field("reason", OneOf(STRING, NULL), required=True),
}
_REQUIRED = ("enabled", "gate", "reason")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class EvalsStatus(Model):
    """Whether the organisation may use Evals."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    enabled: bool
    """Whether Evals is switched on."""
    gate: str
    """Name of the switch, `evals_enabled`."""
    reason: str | None
    """Why Evals is off, null when it is on."""
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
        (new.enabled, new.gate, new.reason) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
