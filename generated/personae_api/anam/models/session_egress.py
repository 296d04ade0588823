# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SessionEgress`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_DAILY_SHAPE = Reference("personae_api.anam.models.daily_room", "DailyRoom")

_FIELDS: Mapping[str, Field] = {
    "mode": Field("mode", Enumeration("daily"), required=True),
    "daily": Field("daily", _DAILY_SHAPE),
}
_REQUIRED = ("mode",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionEgress(Model):
    """Where else the persona's video and voice go."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    mode: models.SessionEgressMode
    """What kind of place that is, which also decides which field describes it."""
    daily: models.DailyRoom | None
    """A room of Daily's for the persona to appear in."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        mode: models.SessionEgressMode,
        daily: models.DailyRoom | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.mode,) = values
        if exact:
            new.daily = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_daily = source.get("daily")
        new.daily = _DAILY_SHAPE.from_dict(value_of_daily) if isinstance(value_of_daily, dict) else value_of_daily
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
