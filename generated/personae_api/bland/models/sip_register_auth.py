# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipRegisterAuth`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "username": Field("username", STRING, required=True),
    "password": Field("password", STRING, required=True, secret=True),
}
_REQUIRED = ("username", "password")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipRegisterAuth(Model):
    """Login with which a PBX registers."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    username: str
    """Name to log in with."""
    password: str
    """Password that the one for the PBX is derived from. At least 8 characters."""
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
        (new.username, new.password) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
