# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SubaccountNumberAnswer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, Enumeration, Map, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import ReportedStatus


_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("error", "success"), required=True),
    "data": Field("data", Map(ANY)),
}
_REQUIRED = ("status",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SubaccountNumberAnswer(Model):
    """Envelope around a number that has moved."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: ReportedStatus
    """The word success or error."""
    data: dict[str, Any] | Unset = UNSET
    """The number as the subaccount has it; not documented further."""
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
            new.data = UNSET
            new._additional = None
            return new
        new.data = source.get("data", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
