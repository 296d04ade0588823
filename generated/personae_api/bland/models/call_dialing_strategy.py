# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallDialingStrategy`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {"type": Field("type", STRING, required=True), "pool_id": Field("pool_id", STRING)}
_REQUIRED = ("type",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CallDialingStrategy(Model):
    """How the number to call from is picked."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: str
    """Name of the strategy."""
    pool_id: str | Unset = UNSET
    """Custom dialing pool to pick from, for a strategy that needs one."""
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
        (new.type,) = values
        if exact:
            new.pool_id = UNSET
            new._additional = None
            return new
        new.pool_id = source.get("pool_id", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
