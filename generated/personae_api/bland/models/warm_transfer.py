# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WarmTransfer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Array, Enumeration, Reference, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import WarmTransferState
    from .proxy_agent_call import ProxyAgentCall

_PROXY_AGENT_CALLS_SHAPE = Array(Reference("personae_api.bland.models.proxy_agent_call", "ProxyAgentCall"))

_FIELDS: Mapping[str, Field] = {
    "state": Field("state", Enumeration("CANCELLED", "MERGED", "NO_ANSWER", "STARTED", "TIMED_OUT"), required=True),
    "proxy_agent_calls": Field("proxy_agent_calls", _PROXY_AGENT_CALLS_SHAPE, required=True),
}
_REQUIRED = ("state", "proxy_agent_calls")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class WarmTransfer(Model):
    """Calls to people who may take over."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    state: WarmTransferState
    """How the transfer went."""
    proxy_agent_calls: list[ProxyAgentCall]
    """The calls, one a person."""
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
        (new.state, value_of_proxy_agent_calls) = values
        new.proxy_agent_calls = _PROXY_AGENT_CALLS_SHAPE.decode(value_of_proxy_agent_calls)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
