# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `UsernameAvailability`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "available": Field("available", BOOLEAN, required=True),
    "reason": Field("reason", STRING),
}
_REQUIRED = ("available",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class UsernameAvailability(Model):
    """Whether a name for invitations to meetings is free."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    available: bool
    """Whether the name can be taken."""
    reason: str | Unset = UNSET
    """Why it cannot."""
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
        (new.available,) = values
        if exact:
            new.reason = UNSET
            new._additional = None
            return new
        new.reason = source.get("reason", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
