# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Deployment`."""

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
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_CUSTOMIZATION_SHAPE = Reference("personae_api.tavus.models.deployment_customization", "DeploymentCustomization")
_LIMITS_SHAPE = Reference("personae_api.tavus.models.deployment_limits", "DeploymentLimits")

_FIELDS: Mapping[str, Field] = {
    "deployment_id": Field("deployment_id", STRING, required=True),
    "pal_id": Field("pal_id", STRING, required=True),
    "channel": Field("channel", Enumeration("embed", "landing-page", "widget"), required=True),
    "status": Field("status", Enumeration("active", "draft", "inactive"), required=True),
    "name": Field("name", STRING),
    "has_password": Field("has_password", BOOLEAN),
    "customization": Field("customization", _CUSTOMIZATION_SHAPE),
    "replica_thumbnail_video_url": Field("replica_thumbnail_video_url", OneOf(STRING, NULL)),
    "thumbnail_video_url": Field("thumbnail_video_url", OneOf(STRING, NULL)),
    "thumbnail_image_url": Field("thumbnail_image_url", OneOf(STRING, NULL)),
    "limits": Field("limits", _LIMITS_SHAPE),
    "allowed_origins": Field("allowed_origins", Array(STRING)),
    "usage_total": Field("usage_total", INTEGER),
    "usage_today": Field("usage_today", INTEGER),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = ("deployment_id", "pal_id", "channel", "status", "created_at", "updated_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Deployment(Model):
    """A PAL on a website."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    deployment_id: str
    """Id of the deployment."""
    pal_id: str
    """PAL that talks."""
    channel: models.DeploymentChannel
    """How it shows."""
    status: models.DeploymentStatus
    """Whether it can be used."""
    name: str | None
    """Name to find it by."""
    has_password: bool | None
    """Whether visitors need a password."""
    customization: models.DeploymentCustomization | None
    """How it looks."""
    replica_thumbnail_video_url: str | None
    """Older name of thumbnail_video_url, always null. Deprecated by the vendor."""
    thumbnail_video_url: str | None
    """Address of a short preview video."""
    thumbnail_image_url: str | None
    """Address of a preview picture."""
    limits: models.DeploymentLimits | None
    """How much it may be used."""
    allowed_origins: list[str] | None
    """Origins of the websites that may show it."""
    usage_total: int | None
    """Calls so far."""
    usage_today: int | None
    """Calls today."""
    created_at: dt.datetime
    """When it was made."""
    updated_at: dt.datetime
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        deployment_id: str,
        pal_id: str,
        channel: models.DeploymentChannel,
        status: models.DeploymentStatus,
        name: str | Unset = UNSET,
        has_password: bool | Unset = UNSET,
        customization: models.DeploymentCustomization | Unset = UNSET,
        replica_thumbnail_video_url: str | None | Unset = UNSET,
        thumbnail_video_url: str | None | Unset = UNSET,
        thumbnail_image_url: str | None | Unset = UNSET,
        limits: models.DeploymentLimits | Unset = UNSET,
        allowed_origins: list[str] | Unset = UNSET,
        usage_total: int | Unset = UNSET,
        usage_today: int | Unset = UNSET,
        created_at: dt.datetime,
        updated_at: dt.datetime,
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
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.deployment_id, new.pal_id, new.channel, new.status, value_of_created_at, value_of_updated_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.name = None
            new.has_password = None
            new.customization = None
            new.replica_thumbnail_video_url = None
            new.thumbnail_video_url = None
            new.thumbnail_image_url = None
            new.limits = None
            new.allowed_origins = None
            new.usage_total = None
            new.usage_today = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.name = source.get("name")
        new.has_password = source.get("has_password")
        value_of_customization = source.get("customization")
        new.customization = (
            _CUSTOMIZATION_SHAPE.from_dict(value_of_customization)
            if isinstance(value_of_customization, dict)
            else value_of_customization
        )
        new.replica_thumbnail_video_url = source.get("replica_thumbnail_video_url")
        new.thumbnail_video_url = source.get("thumbnail_video_url")
        new.thumbnail_image_url = source.get("thumbnail_image_url")
        value_of_limits = source.get("limits")
        new.limits = _LIMITS_SHAPE.from_dict(value_of_limits) if isinstance(value_of_limits, dict) else value_of_limits
        new.allowed_origins = source.get("allowed_origins")
        new.usage_total = source.get("usage_total")
        new.usage_today = source.get("usage_today")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
