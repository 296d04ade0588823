# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionPopulationInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, Array, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "environment": Field("environment", STRING),
    "requestedSize": Field("requested_size", INTEGER),
    "mode": Field("mode", Enumeration("calls", "recent")),
    "callIds": Field("call_ids", Array(STRING)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionPopulationInput(Model):
    """Calls to try a disposition on: the newest ones, or those that are named."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    environment: str | None
    """Environment of the calls, `production`."""
    requested_size: int | None
    """How many of the newest calls, needed unless calls are named. At least 1, at most 250."""
    mode: models.DispositionRunMode | None
    """Which calls."""
    call_ids: list[str] | None
    """Ids of the calls, with the mode `calls`. At least 1 item, at most 250 items."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        environment: str | Unset = UNSET,
        requested_size: int | Unset = UNSET,
        mode: models.DispositionRunMode | Unset = UNSET,
        call_ids: list[str] | Unset = UNSET,
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
            new.environment = None
            new.requested_size = None
            new.mode = None
            new.call_ids = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.environment = source.get("environment")
        new.requested_size = source.get("requestedSize")
        new.mode = source.get("mode")
        new.call_ids = source.get("callIds")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
