# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DeploymentLimits`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "daily_call_limit": Field("daily_call_limit", INTEGER),
    "daily_call_limit_per_user": Field("daily_call_limit_per_user", INTEGER),
    "concurrent_call_limit": Field("concurrent_call_limit", INTEGER),
    "max_call_duration": Field("max_call_duration", INTEGER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class DeploymentLimits(Model):
    """How much a deployment may be used; what is left out has no limit."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    daily_call_limit: int | Unset = UNSET
    """Calls in a day. At least 1."""
    daily_call_limit_per_user: int | Unset = UNSET
    """Calls of one visitor in a day. At least 1."""
    concurrent_call_limit: int | Unset = UNSET
    """Calls at the same time. At least 1."""
    max_call_duration: int | Unset = UNSET
    """Seconds that a call may take. At least 1."""
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
            new.daily_call_limit = UNSET
            new.daily_call_limit_per_user = UNSET
            new.concurrent_call_limit = UNSET
            new.max_call_duration = UNSET
            new._additional = None
            return new
        new.daily_call_limit = source.get("daily_call_limit", UNSET)
        new.daily_call_limit_per_user = source.get("daily_call_limit_per_user", UNSET)
        new.concurrent_call_limit = source.get("concurrent_call_limit", UNSET)
        new.max_call_duration = source.get("max_call_duration", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
