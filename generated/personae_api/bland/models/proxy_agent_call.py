# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ProxyAgentCall`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Enumeration, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import WarmTransferState


_FIELDS: Mapping[str, Field] = {
    "call_id": Field("call_id", STRING, required=True),
    "phone_number": Field("phone_number", STRING, required=True),
    "state": Field("state", Enumeration("CANCELLED", "MERGED", "NO_ANSWER", "STARTED", "TIMED_OUT"), required=True),
}
_REQUIRED = ("call_id", "phone_number", "state")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ProxyAgentCall(Model):
    """Call to one person who may take over."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    call_id: str
    """Id of that call."""
    phone_number: str
    """Number of the person."""
    state: WarmTransferState
    """How that call went."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.call_id, new.phone_number, new.state) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
