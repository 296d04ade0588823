# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipAlertConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipAlertConfig(Model):
    """When and how trouble on a route is reported."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    enabled: bool | None
    """Whether anything is reported."""
    thresholds: models.SipAlertThresholds | None
    """How bad it must be before it is reported."""
    channels: models.SipAlertChannels | None
    """Ways in which trouble is reported."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        enabled: bool | Unset = UNSET,
        thresholds: models.SipAlertThresholds | Unset = UNSET,
        channels: models.SipAlertChannels | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.enabled = None
            new.thresholds = None
            new.channels = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.enabled = source.get("enabled")
        value_of_thresholds = source.get("thresholds")
        new.thresholds = (
            _THRESHOLDS_SHAPE.from_dict(value_of_thresholds)
            if isinstance(value_of_thresholds, dict)
            else value_of_thresholds
        )
        value_of_channels = source.get("channels")
        new.channels = (
            _CHANNELS_SHAPE.from_dict(value_of_channels) if isinstance(value_of_channels, dict) else value_of_channels
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
