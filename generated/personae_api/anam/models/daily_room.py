# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DailyRoom`."""

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
    "roomUrl": Field("room_url", STRING, required=True),
    "token": Field("token", STRING, secret=True),
    "userName": Field("user_name", STRING),
}
_REQUIRED = ("roomUrl",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class DailyRoom(Model):
    """A room of Daily's for the persona to appear in."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    room_url: str
    """Address of the room."""
    token: str | Unset = UNSET
    """Daily's meeting token, for a room that is not open to everybody."""
    user_name: str | Unset = UNSET
    """Name under which the persona appears in the room."""
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
        (new.room_url,) = values
        if exact:
            new.token = UNSET
            new.user_name = UNSET
            new._additional = None
            return new
        new.token = source.get("token", UNSET)
        new.user_name = source.get("userName", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
