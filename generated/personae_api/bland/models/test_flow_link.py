# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestFlowLink`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, keys, some

_FIELDS: Mapping[str, Field] = {
    "source": Field("source", STRING, required=True),
    "target": Field("target", STRING, required=True),
    "value": Field("value", INTEGER, required=True),
    "pass_count": Field("pass_count", INTEGER, required=True),
    "fail_count": Field("fail_count", INTEGER, required=True),
}
_REQUIRED = ("source", "target", "value", "pass_count", "fail_count")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestFlowLink(Model):
    """A way that runs took from one node to the next."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    source: str
    """Node it leaves."""
    target: str
    """Node it leads to."""
    value: int
    """How often it was taken."""
    pass_count: int
    """How often in runs that passed."""
    fail_count: int
    """How often in runs that failed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        source: str,
        target: str,
        value: int,
        pass_count: int,
        fail_count: int,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.source, new.target, new.value, new.pass_count, new.fail_count) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
