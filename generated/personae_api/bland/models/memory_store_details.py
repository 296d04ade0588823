# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MemoryStoreDetails`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, Array, Reference, date_time, from_iso_format, keys, some
from .. import models

_USERS_SHAPE = Array(Reference("personae_api.bland.models.memory_store_user", "MemoryStoreUser"))

_FIELDS: Mapping[str, Field] = {
    "memory_id": Field("memory_id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "users": Field("users", _USERS_SHAPE, required=True),
}
_REQUIRED = ("memory_id", "name", "created_at", "users")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class MemoryStoreDetails(Model):
    """A store with all people in it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    memory_id: str
    """Id of the store."""
    name: str
    """Name of the store."""
    created_at: dt.datetime
    """When the store was made."""
    users: list[models.MemoryStoreUser]
    """The people that the store remembers."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        memory_id: str,
        name: str,
        created_at: dt.datetime,
        users: list[models.MemoryStoreUser],
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.memory_id, new.name, value_of_created_at, value_of_users) = values
        new.users = _USERS_SHAPE.decode(value_of_users)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
