# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipAlertConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .sip_alert_channels import SipAlertChannels
    from .sip_alert_thresholds import SipAlertThresholds

_THRESHOLDS_SHAPE = Reference("personae_api.bland.models.sip_alert_thresholds", "SipAlertThresholds")
_CHANNELS_SHAPE = Reference("personae_api.bland.models.sip_alert_channels", "SipAlertChannels")

_FIELDS: Mapping[str, Field] = {
    "enabled": Field("enabled", BOOLEAN),
    "thresholds": Field("thresholds", _THRESHOLDS_SHAPE),
    "channels": Field("channels", _CHANNELS_SHAPE),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipAlertConfig(Model):
    """When and how trouble on a route is reported."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    enabled: bool | Unset = UNSET
    """Whether anything is reported."""
    thresholds: SipAlertThresholds | Unset = UNSET
    """How bad it must be before it is reported."""
    channels: SipAlertChannels | Unset = UNSET
    """Ways in which trouble is reported."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.enabled = UNSET
            new.thresholds = UNSET
            new.channels = UNSET
            new._additional = None
            return new
        new.enabled = source.get("enabled", UNSET)
        value_of_thresholds = source.get("thresholds", UNSET)
        new.thresholds = (
            _THRESHOLDS_SHAPE.from_dict(value_of_thresholds)
            if isinstance(value_of_thresholds, dict)
            else value_of_thresholds
        )
        value_of_channels = source.get("channels", UNSET)
        new.channels = (
            _CHANNELS_SHAPE.from_dict(value_of_channels) if isinstance(value_of_channels, dict) else value_of_channels
        )
        new._additional = rest(source, _KNOWN)
        return new
