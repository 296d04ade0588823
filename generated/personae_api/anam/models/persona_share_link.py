# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PersonaShareLink`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import (
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    Array,
    Enumeration,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    rest,
    some,
)

if TYPE_CHECKING:
    from ..enumerations import ShareLinkType


_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "token": Field("token", STRING, required=True),
    "type": Field("type", Enumeration("LINK", "ORB_EMBED", "PLAYER_EMBED"), required=True),
    "expiresAt": Field("expires_at", OneOf(DATE_TIME, NULL), required=True),
    "usageLimit": Field("usage_limit", OneOf(INTEGER, NULL), required=True),
    "usageCount": Field("usage_count", INTEGER, required=True),
    "allowedOrigins": Field("allowed_origins", Array(STRING), required=True),
    "allowAllOrigins": Field("allow_all_origins", BOOLEAN, required=True),
    "removeWatermark": Field("remove_watermark", BOOLEAN, required=True),
    "enabled": Field("enabled", BOOLEAN, required=True),
    "isPrimary": Field("is_primary", BOOLEAN, required=True),
    "createdAt": Field("created_at", DATE_TIME, required=True),
    "personaId": Field("persona_id", STRING, required=True),
    "personaName": Field("persona_name", STRING, required=True),
    "organizationId": Field("organization_id", STRING, required=True),
}
_REQUIRED = (
    "id",
    "token",
    "type",
    "expiresAt",
    "usageLimit",
    "usageCount",
    "allowedOrigins",
    "allowAllOrigins",
    "removeWatermark",
    "enabled",
    "isPrimary",
    "createdAt",
    "personaId",
    "personaName",
    "organizationId",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PersonaShareLink(Model):
    """A share link with the persona that it leads to."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the share link."""
    token: str
    """Last part of the link's address; whoever has it can talk to the persona."""
    type: ShareLinkType
    """Whether it is opened as a page or embedded in one, and in which form."""
    expires_at: dt.datetime | None
    """When the link stops working, or null if it does not expire."""
    usage_limit: int | None
    """How many sessions the link allows, or null for any number."""
    usage_count: int
    """How many sessions were started through the link so far."""
    allowed_origins: list[str]
    """Origins of the web pages that may embed the link."""
    allow_all_origins: bool
    """Whether any web page may embed the link."""
    remove_watermark: bool
    """Whether Anam's watermark is left out."""
    enabled: bool
    """Whether the link works at present."""
    is_primary: bool
    """Whether this is the persona's main link."""
    created_at: dt.datetime
    """When the link was made."""
    persona_id: str
    """Id of the persona that the link leads to."""
    persona_name: str
    """What that persona is called."""
    organization_id: str
    """Organization that the persona belongs to; either a UUID or a shorter nanoid, depending on the organization's
    age.
    """
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 15
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.token,
            new.type,
            value_of_expires_at,
            new.usage_limit,
            new.usage_count,
            new.allowed_origins,
            new.allow_all_origins,
            new.remove_watermark,
            new.enabled,
            new.is_primary,
            value_of_created_at,
            new.persona_id,
            new.persona_name,
            new.organization_id,
        ) = values
        new.expires_at = date_time(value_of_expires_at)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            are_exact = len(value_of_created_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
