# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipPortedNumber`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Enumeration, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import SipPortStatus


_FIELDS: Mapping[str, Field] = {
    "number": Field("number", STRING, required=True),
    "status": Field(
        "status",
        Enumeration("canceled", "completed", "failed", "in_progress", "submitted", "waiting_for_signature"),
        required=True,
    ),
}
_REQUIRED = ("number", "status")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipPortedNumber(Model):
    """A number in a port request."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    number: str
    """The number in E.164 form."""
    status: SipPortStatus
    """How far a port request has come."""
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
        (new.number, new.status) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
