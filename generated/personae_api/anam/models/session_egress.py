# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SessionEgress`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Enumeration, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import SessionEgressMode
    from .daily_room import DailyRoom

_DAILY_SHAPE = Reference("personae_api.anam.models.daily_room", "DailyRoom")

_FIELDS: Mapping[str, Field] = {
    "mode": Field("mode", Enumeration("daily"), required=True),
    "daily": Field("daily", _DAILY_SHAPE),
}
_REQUIRED = ("mode",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SessionEgress(Model):
    """Where else the persona's video and voice go."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    mode: SessionEgressMode
    """What kind of place that is, which also decides which field describes it."""
    daily: DailyRoom | Unset = UNSET
    """A room of Daily's for the persona to appear in."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.mode,) = values
        if exact:
            new.daily = UNSET
            new._additional = None
            return new
        value_of_daily = source.get("daily", UNSET)
        new.daily = _DAILY_SHAPE.from_dict(value_of_daily) if isinstance(value_of_daily, dict) else value_of_daily
        new._additional = rest(source, _KNOWN)
        return new
