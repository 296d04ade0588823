# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentVersionListItem`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, NULL, STRING, Enumeration, OneOf, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "agent_id": Field("agent_id", STRING, required=True),
    "name": Field("name", OneOf(STRING, NULL)),
    "created_via": Field("created_via", Enumeration("autosave", "manual"), required=True),
    "created_by": Field("created_by", OneOf(STRING, NULL)),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "semver": Field("semver", OneOf(STRING, NULL), required=True),
}
_REQUIRED = ("id", "agent_id", "created_via", "created_at", "semver")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentVersionListItem(Model):
    """A version of an agent as lists show it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the version."""
    agent_id: str
    """Agent that it belongs to."""
    name: str | None
    """Name of the version."""
    created_via: models.AgentVersionOrigin
    """How it came to be."""
    created_by: str | None
    """Who made it."""
    created_at: dt.datetime
    """When it was made."""
    semver: str | None
    """Number that it was published under, null before."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        agent_id: str,
        name: str | None | Unset = UNSET,
        created_via: models.AgentVersionOrigin,
        created_by: str | None | Unset = UNSET,
        created_at: dt.datetime,
        semver: str | None,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.agent_id, new.created_via, value_of_created_at, new.semver) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.name = None
            new.created_by = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.name = source.get("name")
        new.created_by = source.get("created_by")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
