# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WebAgentUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Enumeration, Map, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("error", "success"), required=True),
    "message": Field("message", STRING, required=True),
    "updates": Field("updates", Map(ANY), required=True),
    "failed_updates": Field("failed_updates", Map(ANY)),
}
_REQUIRED = ("status", "message", "updates")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class WebAgentUpdate(Model):
    """What came of a change to a web agent."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: models.WebAgentStatus
    """Whether the change was made."""
    message: str
    """The same in words, for a person to read."""
    updates: dict[str, Any]
    """Fields that were changed, with their new values."""
    failed_updates: dict[str, Any] | None
    """Fields that could not be changed, as Bland has understood them."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        status: models.WebAgentStatus,
        message: str,
        updates: dict[str, Any],
        failed_updates: dict[str, Any] | Unset = UNSET,
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.status, new.message, new.updates) = values
        if exact:
            new.failed_updates = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.failed_updates = source.get("failed_updates")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
