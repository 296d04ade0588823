# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Release`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, INTEGER, NULL, STRING, OneOf, date_time, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "pathway_id": Field("pathway_id", OneOf(STRING, NULL)),
    "version": Field("version", OneOf(INTEGER, STRING, NULL)),
    "tag": Field("tag", OneOf(STRING, NULL)),
    "created_at": Field("created_at", DATE_TIME),
}
_REQUIRED = ("id",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Release(Model):
    """A version of a pathway under a name."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the release."""
    pathway_id: str | None
    """Pathway of the version."""
    version: int | str | None
    """Version that is released."""
    tag: str | None
    """Name of the release."""
    created_at: dt.datetime | None
    """When it was made."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        pathway_id: str | None | Unset = UNSET,
        version: int | str | None | Unset = UNSET,
        tag: str | None | Unset = UNSET,
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
        (new.id,) = values
        if exact:
            new.pathway_id = None
            new.version = None
            new.tag = None
            new.created_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.pathway_id = source.get("pathway_id")
        new.version = source.get("version")
        new.tag = source.get("tag")
        value_of_created_at = source.get("created_at")
        new.created_at = date_time(value_of_created_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
