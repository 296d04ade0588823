# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `IntegrationActionCounts`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "action_count": Field("action_count", INTEGER),
    "context_action_count": Field("context_action_count", INTEGER),
    "total_action_count": Field("total_action_count", INTEGER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class IntegrationActionCounts(Model):
    """How many actions there are."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    action_count: int | None
    """Actions that do something."""
    context_action_count: int | None
    """Actions that fetch something."""
    total_action_count: int | None
    """Both."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        action_count: int | Unset = UNSET,
        context_action_count: int | Unset = UNSET,
        total_action_count: int | Unset = UNSET,
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
            new.action_count = None
            new.context_action_count = None
            new.total_action_count = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.action_count = source.get("action_count")
        new.context_action_count = source.get("context_action_count")
        new.total_action_count = source.get("total_action_count")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
