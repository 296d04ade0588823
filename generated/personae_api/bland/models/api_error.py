# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ApiError`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, STRING, Map, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "error": Field("error", STRING, required=True),
    "message": Field("message", STRING, required=True),
    "details": Field("details", Map(ANY)),
}
_REQUIRED = ("error", "message")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ApiError(Model):
    """One reason for which a request failed."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    error: str
    """Short code of the failure, most often in capitals, such as PERSONA_NOT_FOUND."""
    message: str
    """What went wrong, for a person to read."""
    details: dict[str, Any] | Unset = UNSET
    """Facts that belong to the code, for instance the id that was not found; often absent."""
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
        (new.error, new.message) = values
        if exact:
            new.details = UNSET
            new._additional = None
            return new
        new.details = source.get("details", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
