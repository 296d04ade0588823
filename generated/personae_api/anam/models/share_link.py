# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ShareLink`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import BOOLEAN, DATE_TIME, INTEGER, NULL, STRING, Array, Enumeration, OneOf, keys, take
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import ShareLinkType

_EXPIRES_AT_SHAPE = OneOf(DATE_TIME, NULL)
_CREATED_AT_SHAPE = DATE_TIME

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "token": Field("token", STRING, required=True),
    "type": Field("type", Enumeration("LINK", "ORB_EMBED", "PLAYER_EMBED"), required=True),
    "expiresAt": Field("expires_at", _EXPIRES_AT_SHAPE),
    "usageLimit": Field("usage_limit", OneOf(INTEGER, NULL)),
    "usageCount": Field("usage_count", INTEGER),
    "allowedOrigins": Field("allowed_origins", Array(STRING)),
    "allowAllOrigins": Field("allow_all_origins", BOOLEAN),
    "removeWatermark": Field("remove_watermark", BOOLEAN),
    "enabled": Field("enabled", BOOLEAN, required=True),
    "isPrimary": Field("is_primary", BOOLEAN, required=True),
    "createdAt": Field("created_at", _CREATED_AT_SHAPE, required=True),
}
_expected = keys(
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
)


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ShareLink(Model):
    """An address at which anybody who has it can talk to a persona."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the share link."""
    token: str
    """Last part of the link's address; whoever has it can talk to the persona."""
    type: ShareLinkType
    expires_at: dt.datetime | None | Unset = UNSET
    """When the link stops working, or null if it does not expire."""
    usage_limit: int | None | Unset = UNSET
    """How many sessions the link allows, or null for any number."""
    usage_count: int | Unset = UNSET
    """How many sessions were started through the link so far."""
    allowed_origins: list[str] | Unset = UNSET
    """Origins of the web pages that may embed the link."""
    allow_all_origins: bool | Unset = UNSET
    """Whether any web page may embed the link."""
    remove_watermark: bool | Unset = UNSET
    """Whether Anam's watermark is left out."""
    enabled: bool
    """Whether the link works at present."""
    is_primary: bool
    """Whether this is the persona's main link."""
    created_at: dt.datetime
    """When the link was made."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        values, new.additional_properties = take(source, _expected, _FIELDS)
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
        ) = values
        new.expires_at = _EXPIRES_AT_SHAPE.decode(value_of_expires_at)
        new.created_at = _CREATED_AT_SHAPE.decode(value_of_created_at)
        return new
