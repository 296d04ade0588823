# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Deployment`."""

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
    Reference,
    date_time,
    from_iso_format,
    keys,
    rest,
    some,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import DeploymentChannel, DeploymentStatus
    from .deployment_customization import DeploymentCustomization
    from .deployment_limits import DeploymentLimits

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class Deployment(Model):
    """A PAL on a website."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    deployment_id: str
    """Id of the deployment."""
    pal_id: str
    """PAL that talks."""
    channel: DeploymentChannel
    """How it shows."""
    status: DeploymentStatus
    """Whether it can be used."""
    name: str | Unset = UNSET
    """Name to find it by."""
    has_password: bool | Unset = UNSET
    """Whether visitors need a password."""
    customization: DeploymentCustomization | Unset = UNSET
    """How it looks."""
    replica_thumbnail_video_url: str | None | Unset = UNSET
    """Older name of thumbnail_video_url, always null. Deprecated by the vendor."""
    thumbnail_video_url: str | None | Unset = UNSET
    """Address of a short preview video."""
    thumbnail_image_url: str | None | Unset = UNSET
    """Address of a preview picture."""
    limits: DeploymentLimits | Unset = UNSET
    """How much it may be used."""
    allowed_origins: list[str] | Unset = UNSET
    """Origins of the websites that may show it."""
    usage_total: int | Unset = UNSET
    """Calls so far."""
    usage_today: int | Unset = UNSET
    """Calls today."""
    created_at: dt.datetime
    """When it was made."""
    updated_at: dt.datetime
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
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
            are_exact = len(value_of_created_at) <= LONGEST_EXACT and len(value_of_updated_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.name = UNSET
            new.has_password = UNSET
            new.customization = UNSET
            new.replica_thumbnail_video_url = UNSET
            new.thumbnail_video_url = UNSET
            new.thumbnail_image_url = UNSET
            new.limits = UNSET
            new.allowed_origins = UNSET
            new.usage_total = UNSET
            new.usage_today = UNSET
            new._additional = None
            return new
        new.name = source.get("name", UNSET)
        new.has_password = source.get("has_password", UNSET)
        value_of_customization = source.get("customization", UNSET)
        new.customization = (
            _CUSTOMIZATION_SHAPE.from_dict(value_of_customization)
            if isinstance(value_of_customization, dict)
            else value_of_customization
        )
        new.replica_thumbnail_video_url = source.get("replica_thumbnail_video_url", UNSET)
        new.thumbnail_video_url = source.get("thumbnail_video_url", UNSET)
        new.thumbnail_image_url = source.get("thumbnail_image_url", UNSET)
        value_of_limits = source.get("limits", UNSET)
        new.limits = _LIMITS_SHAPE.from_dict(value_of_limits) if isinstance(value_of_limits, dict) else value_of_limits
        new.allowed_origins = source.get("allowed_origins", UNSET)
        new.usage_total = source.get("usage_total", UNSET)
        new.usage_today = source.get("usage_today", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
