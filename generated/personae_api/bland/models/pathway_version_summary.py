# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayVersionSummary`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, DATE_TIME, INTEGER, LONGEST_EXACT, STRING, date_time, from_iso_format, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "version_number": Field("version_number", INTEGER, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "name": Field("name", STRING, required=True),
    "is_latest": Field("is_latest", BOOLEAN),
}
_REQUIRED = ("id", "version_number", "created_at", "name")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PathwayVersionSummary(Model):
    """A version of a pathway without its graph."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the version."""
    version_number: int
    """Number of the version, by which it is read and published."""
    created_at: dt.datetime
    """When it was made."""
    name: str
    """Name of the version."""
    is_latest: bool | Unset = UNSET
    """Whether no later one was made; left out when a version is created."""
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
        (new.id, new.version_number, value_of_created_at, new.name) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            are_exact = len(value_of_created_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.is_latest = UNSET
            new._additional = None
            return new
        new.is_latest = source.get("is_latest", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
