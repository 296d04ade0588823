# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Org`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    ANY,
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    Array,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_PREFERENCES_SHAPE = Reference("personae_api.bland.models.org_preferences", "OrgPreferences")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_slug": Field("org_slug", STRING, required=True),
    "org_display_name": Field("org_display_name", STRING, required=True),
    "org_image_url": Field("org_image_url", OneOf(STRING, NULL), required=True),
    "org_plan": Field("org_plan", STRING, required=True),
    "org_creation_date": Field("org_creation_date", DATE_TIME, required=True),
    "kyc_level": Field("kyc_level", INTEGER, required=True),
    "placement_group": Field("placement_group", STRING, required=True),
    "is_deleted": Field("is_deleted", BOOLEAN, required=True),
    "is_stripe_overdue": Field("is_stripe_overdue", BOOLEAN, required=True),
    "is_suspended": Field("is_suspended", BOOLEAN, required=True),
    "org_rate_limit": Field("org_rate_limit", INTEGER, required=True),
    "org_type": Field("org_type", STRING, required=True),
    "entitlements": Field("entitlements", Array(ANY), required=True),
    "preferences": Field("preferences", _PREFERENCES_SHAPE, required=True),
}
_REQUIRED = (
    "id",
    "org_slug",
    "org_display_name",
    "org_image_url",
    "org_plan",
    "org_creation_date",
    "kyc_level",
    "placement_group",
    "is_deleted",
    "is_stripe_overdue",
    "is_suspended",
    "org_rate_limit",
    "org_type",
    "entitlements",
    "preferences",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Org(Model):
    """An organisation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the organisation."""
    org_slug: str
    """Second id; asked for when the organisation is deleted."""
    org_display_name: str
    """Name that people see."""
    org_image_url: str | None
    """Address of its picture."""
    org_plan: str
    """What it pays for; starter at first."""
    org_creation_date: dt.datetime
    """When it was made."""
    kyc_level: int
    """How far its identity was checked; 0 at first."""
    placement_group: str
    """Servers that it runs on; blandshared at first."""
    is_deleted: bool
    """Whether it was deleted."""
    is_stripe_overdue: bool
    """Whether a payment is late."""
    is_suspended: bool
    """Whether it was suspended."""
    org_rate_limit: int
    """Its rate limit; 5 at first. The unit is not documented."""
    org_type: str
    """Kind of organisation; normal at first."""
    entitlements: list[Any]
    """Features that were switched on for it; none at first. Their form is not documented."""
    preferences: models.OrgPreferences
    """Settings of an organisation."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_slug: str,
        org_display_name: str,
        org_image_url: str | None,
        org_plan: str,
        org_creation_date: dt.datetime,
        kyc_level: int,
        placement_group: str,
        is_deleted: bool,
        is_stripe_overdue: bool,
        is_suspended: bool,
        org_rate_limit: int,
        org_type: str,
        entitlements: list[Any],
        preferences: models.OrgPreferences,
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
            exact = len(source) == 15
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.org_slug,
            new.org_display_name,
            new.org_image_url,
            new.org_plan,
            value_of_org_creation_date,
            new.kyc_level,
            new.placement_group,
            new.is_deleted,
            new.is_stripe_overdue,
            new.is_suspended,
            new.org_rate_limit,
            new.org_type,
            new.entitlements,
            value_of_preferences,
        ) = values
        new.preferences = (
            _PREFERENCES_SHAPE.from_dict(value_of_preferences)
            if isinstance(value_of_preferences, dict)
            else value_of_preferences
        )
        try:
            new.org_creation_date = from_iso_format(value_of_org_creation_date)
            if len(value_of_org_creation_date) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.org_creation_date = date_time(value_of_org_creation_date)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
