# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `GuardRailActionConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {"phone_number": Field("phone_number", STRING), "node_id": Field("node_id", STRING)}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class GuardRailActionConfig(Model):
    """Where an action leads to; hanging up needs nothing of it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    phone_number: str | Unset = UNSET
    """Number to transfer the call to, in E.164 form with the plus."""
    node_id: str | Unset = UNSET
    """Node of the pathway to go on at."""
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
            new.phone_number = UNSET
            new.node_id = UNSET
            new._additional = None
            return new
        new.phone_number = source.get("phone_number", UNSET)
        new.node_id = source.get("node_id", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
