# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `OrgMember`."""

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
    "user_id": Field("user_id", STRING, required=True),
    "permissions": Field("permissions", Array(Enumeration("admin", "operator", "owner", "viewer")), required=True),
    "is_owner": Field("is_owner", BOOLEAN, required=True),
    "is_org_creator": Field("is_org_creator", BOOLEAN, required=True),
    "joined_at": Field("joined_at", DATE_TIME, required=True),
    "first_name": Field("first_name", STRING, required=True),
    "last_name": Field("last_name", STRING, required=True),
    "combo_id": Field("combo_id", STRING, required=True),
    "org_slug": Field("org_slug", STRING, required=True),
    "org_display_name": Field("org_display_name", STRING, required=True),
    "member_email": Field("member_email", STRING, required=True),
    "member_phone_number": Field("member_phone_number", STRING, required=True),
}
_REQUIRED = (
    "org_id",
    "user_id",
    "permissions",
    "is_owner",
    "is_org_creator",
    "joined_at",
    "first_name",
    "last_name",
    "combo_id",
    "org_slug",
    "org_display_name",
    "member_email",
    "member_phone_number",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class OrgMember(Model):
    """A person in an organisation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    org_id: str
    """Id of the organisation."""
    user_id: str
    """Id of the person; the target when members are changed."""
    permissions: list[models.OrgPermission]
    """What the person may do."""
    is_owner: bool
    """Whether the organisation is this person's."""
    is_org_creator: bool
    """Whether this person made it."""
    joined_at: dt.datetime
    """When the person came to it."""
    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    combo_id: str
    """Id of the membership."""
    org_slug: str
    """Second id of the organisation."""
    org_display_name: str
    """Name of the organisation that people see."""
    member_email: str
    """Mail address."""
    member_phone_number: str
    """Phone number in E.164 form."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        org_id: str,
        user_id: str,
        permissions: list[models.OrgPermission],
        is_owner: bool,
        is_org_creator: bool,
        joined_at: dt.datetime,
        first_name: str,
        last_name: str,
        combo_id: str,
        org_slug: str,
        org_display_name: str,
        member_email: str,
        member_phone_number: str,
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
            exact = len(source) == 13
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.org_id,
            new.user_id,
            new.permissions,
            new.is_owner,
            new.is_org_creator,
            value_of_joined_at,
            new.first_name,
            new.last_name,
            new.combo_id,
            new.org_slug,
            new.org_display_name,
            new.member_email,
            new.member_phone_number,
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
