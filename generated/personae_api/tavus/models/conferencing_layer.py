# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ConferencingLayer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, NULL, STRING, Array, OneOf, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "username": Field("username", OneOf(STRING, NULL)),
    "allowlist": Field("allowlist", Array(STRING)),
    "whitelabel": Field("whitelabel", BOOLEAN),
    "email": Field("email", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ConferencingLayer(Model):
    """The address by which a persona can be invited to meetings elsewhere; a patch may hold nothing beside it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    username: str | None | Unset = UNSET
    """The part of the address before @tavusinvite.com; needs a default face."""
    allowlist: list[str] | Unset = UNSET
    """Who may invite it."""
    whitelabel: bool | Unset = UNSET
    """Come without the name of Tavus."""
    email: str | Unset = UNSET
    """The whole address, in answers."""
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
            new.username = UNSET
            new.allowlist = UNSET
            new.whitelabel = UNSET
            new.email = UNSET
            new._additional = None
            return new
        new.username = source.get("username", UNSET)
        new.allowlist = source.get("allowlist", UNSET)
        new.whitelabel = source.get("whitelabel", UNSET)
        new.email = source.get("email", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
