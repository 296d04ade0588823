# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DeploymentInit`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, NULL, STRING, Enumeration, OneOf, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import DeploymentChannel
    from .deployment_captcha import DeploymentCaptcha
    from .deployment_customization import DeploymentCustomization
    from .deployment_init_limits import DeploymentInitLimits

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class DeploymentInit(Model):
    """What a website needs to show a deployment."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    deployment_id: str
    """Id of the deployment."""
    channel: DeploymentChannel
    """How it shows."""
    customization: DeploymentCustomization | Unset = UNSET
    """How it looks."""
    has_password: bool | Unset = UNSET
    """Whether a password is needed."""
    replica_thumbnail_video_url: str | None | Unset = UNSET
    """Older name of thumbnail_video_url, always null. Deprecated by the vendor."""
    thumbnail_video_url: str | None | Unset = UNSET
    """Address of a short preview video."""
    thumbnail_image_url: str | None | Unset = UNSET
    """Address of a preview picture."""
    show_tavus_branding: bool | Unset = UNSET
    """Whether the name of Tavus shows."""
    limits: DeploymentInitLimits | Unset = UNSET
    """What a visitor may do."""
    captcha: DeploymentCaptcha | None | Unset = UNSET
    """How to prove to be a person, null if that is not asked for."""
    is_available: bool | Unset = UNSET
    """Whether a call can be started now."""
    unavailable_reason: str | None | Unset = UNSET
    """Why not; daily_limit, total_limit and busy are seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.deployment_id, new.channel) = values
        if exact:
            new.customization = UNSET
            new.has_password = UNSET
            new.replica_thumbnail_video_url = UNSET
            new.thumbnail_video_url = UNSET
            new.thumbnail_image_url = UNSET
            new.show_tavus_branding = UNSET
            new.limits = UNSET
            new.captcha = UNSET
            new.is_available = UNSET
            new.unavailable_reason = UNSET
            new._additional = None
            return new
        value_of_customization = source.get("customization", UNSET)
        new.customization = (
            _CUSTOMIZATION_SHAPE.from_dict(value_of_customization)
            if isinstance(value_of_customization, dict)
            else value_of_customization
        )
        new.has_password = source.get("has_password", UNSET)
        new.replica_thumbnail_video_url = source.get("replica_thumbnail_video_url", UNSET)
        new.thumbnail_video_url = source.get("thumbnail_video_url", UNSET)
        new.thumbnail_image_url = source.get("thumbnail_image_url", UNSET)
        new.show_tavus_branding = source.get("show_tavus_branding", UNSET)
        value_of_limits = source.get("limits", UNSET)
        new.limits = _LIMITS_SHAPE.from_dict(value_of_limits) if isinstance(value_of_limits, dict) else value_of_limits
        value_of_captcha = source.get("captcha", UNSET)
        new.captcha = (
            _CAPTCHA_SHAPE.from_dict(value_of_captcha) if isinstance(value_of_captcha, dict) else value_of_captcha
        )
        new.is_available = source.get("is_available", UNSET)
        new.unavailable_reason = source.get("unavailable_reason", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
