# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipDetachedDirection`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Enumeration, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import SipDirectionType


_FIELDS: Mapping[str, Field] = {"type": Field("type", Enumeration("inbound", "outbound"), required=True)}
_REQUIRED = ("type",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipDetachedDirection(Model):
    """A direction to remove."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: SipDirectionType
    """Whether calls come to Bland (inbound) or leave it (outbound)."""
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
        (new.type,) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
