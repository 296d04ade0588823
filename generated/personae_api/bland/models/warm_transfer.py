# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WarmTransfer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Array, Enumeration, Reference, keys, some
from .. import models

_PROXY_AGENT_CALLS_SHAPE = Array(Reference("personae_api.bland.models.proxy_agent_call", "ProxyAgentCall"))

_FIELDS: Mapping[str, Field] = {
    "state": Field("state", Enumeration("CANCELLED", "MERGED", "NO_ANSWER", "STARTED", "TIMED_OUT"), required=True),
    "proxy_agent_calls": Field("proxy_agent_calls", _PROXY_AGENT_CALLS_SHAPE, required=True),
}
_REQUIRED = ("state", "proxy_agent_calls")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class WarmTransfer(Model):
    """Calls to people who may take over."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    state: models.WarmTransferState
    """How the transfer went."""
    proxy_agent_calls: list[models.ProxyAgentCall]
    """The calls, one a person."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        state: models.WarmTransferState,
        proxy_agent_calls: list[models.ProxyAgentCall],
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.state, value_of_proxy_agent_calls) = values
        new.proxy_agent_calls = _PROXY_AGENT_CALLS_SHAPE.decode(value_of_proxy_agent_calls)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
