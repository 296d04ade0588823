# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `BatchStopAnswer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NULL, Array, OneOf, Reference, keys, rest, some

if TYPE_CHECKING:
    from .api_error import ApiError

_ERRORS_SHAPE = Array(Reference("personae_api.bland.models.api_error", "ApiError"))

_FIELDS: Mapping[str, Field] = {
    "data": Field("data", NULL, required=True),
    "errors": Field("errors", OneOf(_ERRORS_SHAPE, NULL), required=True),
}
_REQUIRED = ("data", "errors")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class BatchStopAnswer(Model):
    """Answer to the request to stop a batch."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    data: None
    """Always null."""
    errors: list[ApiError] | None
    """Null when all went well, otherwise the reasons for the failure."""
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
        (new.data, value_of_errors) = values
        new.errors = _ERRORS_SHAPE.decode(value_of_errors)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
