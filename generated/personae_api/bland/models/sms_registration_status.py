# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsRegistrationStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, NULL, STRING, Enumeration, OneOf, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import SmsRegistrationState


_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("approved", "failed", "pending"), required=True),
    "brandType": Field("brand_type", ANY),
    "failureReason": Field("failure_reason", OneOf(STRING, NULL)),
}
_REQUIRED = ("status",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SmsRegistrationStatus(Model):
    """How far a registration has come."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: SmsRegistrationState
    """Whether a registration is decided and how."""
    brand_type: Any | Unset = UNSET
    """Type of the brand; the sample does not tell its form."""
    failure_reason: str | None | Unset = UNSET
    """Why it failed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.status,) = values
        if exact:
            new.brand_type = UNSET
            new.failure_reason = UNSET
            new._additional = None
            return new
        new.brand_type = source.get("brandType", UNSET)
        new.failure_reason = source.get("failureReason", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
