# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayFolderItem`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import DATE_TIME, LONGEST_EXACT, NULL, STRING, OneOf, date_time, from_iso_format, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("id", "name", "description", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PathwayFolderItem(Model):
    """A pathway as it stands in a folder."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the pathway."""
    name: str
    """Name of the pathway."""
    description: str | None
    """What it is for, null when nothing was said."""
    created_at: dt.datetime
    """When it was made."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.name, new.description, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            are_exact = len(value_of_created_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
