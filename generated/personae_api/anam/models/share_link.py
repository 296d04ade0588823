# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ShareLink`."""

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
    Array,
    Enumeration,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

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
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ShareLink(Model):
    """An address at which anybody who has it can talk to a persona."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the share link."""
    token: str
    """Last part of the link's address; whoever has it can talk to the persona."""
    type: models.ShareLinkType
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
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        token: str,
        type: models.ShareLinkType,
        expires_at: dt.datetime | None,
        usage_limit: int | None,
        usage_count: int,
        allowed_origins: list[str],
        allow_all_origins: bool,
        remove_watermark: bool,
        enabled: bool,
        is_primary: bool,
        created_at: dt.datetime,
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
            exact = len(source) == 12
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
        ) = values
        new.expires_at = date_time(value_of_expires_at)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
