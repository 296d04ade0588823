# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DailyRoom`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "roomUrl": Field("room_url", STRING, required=True),
    "token": Field("token", STRING, secret=True),
    "userName": Field("user_name", STRING),
}
_REQUIRED = ("roomUrl",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DailyRoom(Model):
    """A room of Daily's for the persona to appear in."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    room_url: str
    """Address of the room."""
    token: str | None
    """Daily's meeting token, for a room that is not open to everybody."""
    user_name: str | None
    """Name under which the persona appears in the room."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        room_url: str,
        token: str | Unset = UNSET,
        user_name: str | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        _fill(self, locals())

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if type(source) is not dict and (fault := no_object(cls, source)):
            del source
            raise TypeError(fault)
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.room_url,) = values
        if exact:
            new.token = None
            new.user_name = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.token = source.get("token")
        new.user_name = source.get("userName")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
