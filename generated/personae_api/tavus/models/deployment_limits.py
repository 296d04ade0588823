# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DeploymentLimits`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "daily_call_limit": Field("daily_call_limit", INTEGER),
    "daily_call_limit_per_user": Field("daily_call_limit_per_user", INTEGER),
    "concurrent_call_limit": Field("concurrent_call_limit", INTEGER),
    "max_call_duration": Field("max_call_duration", INTEGER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DeploymentLimits(Model):
    """How much a deployment may be used; what is left out has no limit."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    daily_call_limit: int | None
    """Calls in a day. At least 1."""
    daily_call_limit_per_user: int | None
    """Calls of one visitor in a day. At least 1."""
    concurrent_call_limit: int | None
    """Calls at the same time. At least 1."""
    max_call_duration: int | None
    """Seconds that a call may take. At least 1."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        daily_call_limit: int | Unset = UNSET,
        daily_call_limit_per_user: int | Unset = UNSET,
        concurrent_call_limit: int | Unset = UNSET,
        max_call_duration: int | Unset = UNSET,
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
            new.daily_call_limit = None
            new.daily_call_limit_per_user = None
            new.concurrent_call_limit = None
            new.max_call_duration = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.daily_call_limit = source.get("daily_call_limit")
        new.daily_call_limit_per_user = source.get("daily_call_limit_per_user")
        new.concurrent_call_limit = source.get("concurrent_call_limit")
        new.max_call_duration = source.get("max_call_duration")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
