# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipTrunkTest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, NULL, NUMBER, STRING, OneOf, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "reachable": Field("reachable", BOOLEAN, required=True),
    "sip_code": Field("sip_code", OneOf(INTEGER, NULL)),
    "response_time_ms": Field("response_time_ms", OneOf(NUMBER, NULL)),
    "error": Field("error", OneOf(STRING, NULL)),
}
_REQUIRED = ("reachable",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipTrunkTest(Model):
    """Whether the server of a trunk answers."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    reachable: bool
    """Whether it answered."""
    sip_code: int | None
    """SIP status of its answer."""
    response_time_ms: float | None
    """Milliseconds that it took."""
    error: str | None
    """Why it did not, such as tls_handshake_failed or timeout."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        reachable: bool,
        sip_code: int | None | Unset = UNSET,
        response_time_ms: float | None | Unset = UNSET,
        error: str | None | Unset = UNSET,
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
        (new.reachable,) = values
        if exact:
            new.sip_code = None
            new.response_time_ms = None
            new.error = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.sip_code = source.get("sip_code")
        new.response_time_ms = source.get("response_time_ms")
        new.error = source.get("error")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
