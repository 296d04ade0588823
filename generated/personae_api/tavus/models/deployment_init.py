# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DeploymentInit`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, NULL, STRING, Enumeration, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_CUSTOMIZATION_SHAPE = Reference("personae_api.tavus.models.deployment_customization", "DeploymentCustomization")
_LIMITS_SHAPE = Reference("personae_api.tavus.models.deployment_init_limits", "DeploymentInitLimits")
_CAPTCHA_SHAPE = Reference("personae_api.tavus.models.deployment_captcha", "DeploymentCaptcha")

_FIELDS: Mapping[str, Field] = {
    "deployment_id": Field("deployment_id", STRING, required=True),
    "channel": Field("channel", Enumeration("embed", "landing-page", "widget"), required=True),
    "customization": Field("customization", _CUSTOMIZATION_SHAPE),
    "has_password": Field("has_password", BOOLEAN),
    "replica_thumbnail_video_url": Field("replica_thumbnail_video_url", OneOf(STRING, NULL)),
    "thumbnail_video_url": Field("thumbnail_video_url", OneOf(STRING, NULL)),
    "thumbnail_image_url": Field("thumbnail_image_url", OneOf(STRING, NULL)),
    "show_tavus_branding": Field("show_tavus_branding", BOOLEAN),
    "limits": Field("limits", _LIMITS_SHAPE),
    "captcha": Field("captcha", OneOf(_CAPTCHA_SHAPE, NULL)),
    "is_available": Field("is_available", BOOLEAN),
    "unavailable_reason": Field("unavailable_reason", OneOf(STRING, NULL)),
}
_REQUIRED = ("deployment_id", "channel")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DeploymentInit(Model):
    """What a website needs to show a deployment."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    deployment_id: str
    """Id of the deployment."""
    channel: models.DeploymentChannel
    """How it shows."""
    customization: models.DeploymentCustomization | None
    """How it looks."""
    has_password: bool | None
    """Whether a password is needed."""
    replica_thumbnail_video_url: str | None
    """Older name of thumbnail_video_url, always null. Deprecated by the vendor."""
    thumbnail_video_url: str | None
    """Address of a short preview video."""
    thumbnail_image_url: str | None
    """Address of a preview picture."""
    show_tavus_branding: bool | None
    """Whether the name of Tavus shows."""
    limits: models.DeploymentInitLimits | None
    """What a visitor may do."""
    captcha: models.DeploymentCaptcha | None
    """How to prove to be a person, null if that is not asked for."""
    is_available: bool | None
    """Whether a call can be started now."""
    unavailable_reason: str | None
    """Why not; daily_limit, total_limit and busy are seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        deployment_id: str,
        channel: models.DeploymentChannel,
        customization: models.DeploymentCustomization | Unset = UNSET,
        has_password: bool | Unset = UNSET,
        replica_thumbnail_video_url: str | None | Unset = UNSET,
        thumbnail_video_url: str | None | Unset = UNSET,
        thumbnail_image_url: str | None | Unset = UNSET,
        show_tavus_branding: bool | Unset = UNSET,
        limits: models.DeploymentInitLimits | Unset = UNSET,
        captcha: models.DeploymentCaptcha | None | Unset = UNSET,
        is_available: bool | Unset = UNSET,
        unavailable_reason: str | None | Unset = UNSET,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.deployment_id, new.channel) = values
        if exact:
            new.customization = None
            new.has_password = None
            new.replica_thumbnail_video_url = None
            new.thumbnail_video_url = None
            new.thumbnail_image_url = None
            new.show_tavus_branding = None
            new.limits = None
            new.captcha = None
            new.is_available = None
            new.unavailable_reason = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_customization = source.get("customization")
        new.customization = (
            _CUSTOMIZATION_SHAPE.from_dict(value_of_customization)
            if isinstance(value_of_customization, dict)
            else value_of_customization
        )
        new.has_password = source.get("has_password")
        new.replica_thumbnail_video_url = source.get("replica_thumbnail_video_url")
        new.thumbnail_video_url = source.get("thumbnail_video_url")
        new.thumbnail_image_url = source.get("thumbnail_image_url")
        new.show_tavus_branding = source.get("show_tavus_branding")
        value_of_limits = source.get("limits")
        new.limits = _LIMITS_SHAPE.from_dict(value_of_limits) if isinstance(value_of_limits, dict) else value_of_limits
        value_of_captcha = source.get("captcha")
        new.captcha = (
            _CAPTCHA_SHAPE.from_dict(value_of_captcha) if isinstance(value_of_captcha, dict) else value_of_captcha
        )
        new.is_available = source.get("is_available")
        new.unavailable_reason = source.get("unavailable_reason")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
