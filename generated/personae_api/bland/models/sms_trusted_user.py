# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsTrustedUser`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "position": Field("position", STRING),
    "first_name": Field("first_name", STRING),
    "last_name": Field("last_name", STRING),
    "phone_number": Field("phone_number", STRING),
    "email": Field("email", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SmsTrustedUser(Model):
    """Who registers the company; somebody of its management."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    position: str | Unset = UNSET
    """Position in the company such as CEO or VP."""
    first_name: str | Unset = UNSET
    """First name."""
    last_name: str | Unset = UNSET
    """Last name."""
    phone_number: str | Unset = UNSET
    """Number in E.164 form."""
    email: str | Unset = UNSET
    """Mail address."""
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
            new.position = UNSET
            new.first_name = UNSET
            new.last_name = UNSET
            new.phone_number = UNSET
            new.email = UNSET
            new._additional = None
            return new
        new.position = source.get("position", UNSET)
        new.first_name = source.get("first_name", UNSET)
        new.last_name = source.get("last_name", UNSET)
        new.phone_number = source.get("phone_number", UNSET)
        new.email = source.get("email", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
