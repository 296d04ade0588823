# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayVersionSummary`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "version_number": Field("version_number", INTEGER, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "name": Field("name", STRING, required=True),
    "is_latest": Field("is_latest", BOOLEAN),
    "revision_number": Field("revision_number", INTEGER),
    "source_version_number": Field("source_version_number", OneOf(INTEGER, NULL)),
    "is_prev_published": Field("is_prev_published", BOOLEAN),
}
_REQUIRED = ("id", "version_number", "created_at", "name")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
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
    is_latest: bool | None
    """Whether no later one was made; left out when a version is created."""
    revision_number: int | None
    """Number of its state, which counts up with each change. Undocumented, seen in use."""
    source_version_number: int | None
    """Version that it was made from. Undocumented, seen in use."""
    is_prev_published: bool | None
    """Whether it was live before. Undocumented, seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        version_number: int,
        created_at: dt.datetime,
        name: str,
        is_latest: bool | Unset = UNSET,
        revision_number: int | Unset = UNSET,
        source_version_number: int | None | Unset = UNSET,
        is_prev_published: bool | Unset = UNSET,
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
        (new.id, new.version_number, value_of_created_at, new.name) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.is_latest = None
            new.revision_number = None
            new.source_version_number = None
            new.is_prev_published = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.is_latest = source.get("is_latest")
        new.revision_number = source.get("revision_number")
        new.source_version_number = source.get("source_version_number")
        new.is_prev_published = source.get("is_prev_published")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
