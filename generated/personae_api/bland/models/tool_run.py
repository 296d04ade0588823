# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ToolRun`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, INTEGER, STRING, Array, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "success": Field("success", BOOLEAN, required=True),
    "statusCode": Field("status_code", INTEGER, required=True),
    "data": Field("data", ANY),
    "responseTime": Field("response_time", STRING),
    "console": Field("console", Array(STRING)),
}
_REQUIRED = ("success", "statusCode")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ToolRun(Model):
    """What came of running a tool."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    success: bool
    """Whether the integration did it."""
    status_code: int
    """HTTP status of the integration."""
    data: Any
    """What the integration has answered."""
    response_time: str | None
    """How long that took, such as 342ms."""
    console: list[str] | None
    """What code of yours has printed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        success: bool,
        status_code: int,
        data: Any | Unset = UNSET,
        response_time: str | Unset = UNSET,
        console: list[str] | Unset = UNSET,
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
        (new.success, new.status_code) = values
        if exact:
            new.data = None
            new.response_time = None
            new.console = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.data = source.get("data")
        new.response_time = source.get("responseTime")
        new.console = source.get("console")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
