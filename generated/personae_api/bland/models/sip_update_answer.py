# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipUpdateAnswer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NULL, Array, OneOf, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .api_error import ApiError
    from .sip_update import SipUpdate

_DATA_SHAPE = Reference("personae_api.bland.models.sip_update", "SipUpdate")
_ERRORS_SHAPE = Array(Reference("personae_api.bland.models.api_error", "ApiError"))

_FIELDS: Mapping[str, Field] = {
    "data": Field("data", OneOf(_DATA_SHAPE, NULL)),
    "errors": Field("errors", OneOf(_ERRORS_SHAPE, NULL)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipUpdateAnswer(Model):
    """Envelope around what comes of a changed route."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    data: SipUpdate | None | Unset = UNSET
    """Null or empty unless the route registers."""
    errors: list[ApiError] | None | Unset = UNSET
    """Null when all went well, otherwise the reasons for the failure."""
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
            new.data = UNSET
            new.errors = UNSET
            new._additional = None
            return new
        value_of_data = source.get("data", UNSET)
        new.data = _DATA_SHAPE.from_dict(value_of_data) if isinstance(value_of_data, dict) else value_of_data
        value_of_errors = source.get("errors", UNSET)
        new.errors = _ERRORS_SHAPE.decode(value_of_errors)
        new._additional = rest(source, _KNOWN)
        return new
