# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Secret`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, DATE_TIME, NULL, STRING, date_time, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING),
    "name": Field("name", STRING, required=True),
    "static": Field("static", BOOLEAN),
    "has_secret": Field("has_secret", BOOLEAN),
    "data": Field("data", NULL),
    "created_at": Field("created_at", DATE_TIME),
}
_REQUIRED = ("name",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Secret(Model):
    """A value that is known by its name alone."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str | None
    """Id of the secret, by which `{{secret.id.ID}}` refers to it."""
    name: str
    """Name of the secret."""
    static: bool | None
    """Whether it stays as it is; others are fetched anew from time to time."""
    has_secret: bool | None
    """Whether there is a value."""
    data: None
    """In the place of the value; always null."""
    created_at: dt.datetime | None
    """When it was made; in some answers only."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str,
        static: bool | Unset = UNSET,
        has_secret: bool | Unset = UNSET,
        data: None | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
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
        (new.name,) = values
        if exact:
            new.id = None
            new.static = None
            new.has_secret = None
            new.data = None
            new.created_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.id = source.get("id")
        new.static = source.get("static")
        new.has_secret = source.get("has_secret")
        new.data = source.get("data")
        value_of_created_at = source.get("created_at")
        new.created_at = date_time(value_of_created_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
