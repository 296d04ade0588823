# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `OrgMembership`."""

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
    LONGEST_EXACT,
    STRING,
    Array,
    Enumeration,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_FIELDS: Mapping[str, Field] = {
    "org_id": Field("org_id", STRING, required=True),
    "org_slug": Field("org_slug", STRING, required=True),
    "org_display_name": Field("org_display_name", STRING, required=True),
    "permissions": Field("permissions", Array(Enumeration("admin", "operator", "owner", "viewer")), required=True),
    "is_owner": Field("is_owner", BOOLEAN, required=True),
    "is_org_creator": Field("is_org_creator", BOOLEAN, required=True),
    "joined_at": Field("joined_at", DATE_TIME, required=True),
}
_REQUIRED = ("org_id", "org_slug", "org_display_name", "permissions", "is_owner", "is_org_creator", "joined_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class OrgMembership(Model):
    """What a user is in one organisation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    org_id: str
    """Id of the organisation."""
    org_slug: str
    """Second id of the organisation."""
    org_display_name: str
    """Name of the organisation that people see."""
    permissions: list[models.OrgPermission]
    """What the user may do there."""
    is_owner: bool
    """Whether the organisation is the user's."""
    is_org_creator: bool
    """Whether the user made it."""
    joined_at: dt.datetime
    """When the user came to it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        org_id: str,
        org_slug: str,
        org_display_name: str,
        permissions: list[models.OrgPermission],
        is_owner: bool,
        is_org_creator: bool,
        joined_at: dt.datetime,
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
            exact = len(source) == 7
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.org_id,
            new.org_slug,
            new.org_display_name,
            new.permissions,
            new.is_owner,
            new.is_org_creator,
            value_of_joined_at,
        ) = values
        try:
            new.joined_at = from_iso_format(value_of_joined_at)
            if len(value_of_joined_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.joined_at = date_time(value_of_joined_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
