# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentMigrationDone`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "type": Field("type", Enumeration("done"), required=True),
    "status": Field("status", Enumeration(200, 201, 422, 500), required=True),
    "data": Field("data", ANY),
    "errors": Field("errors", ANY),
}
_REQUIRED = ("type", "status")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentMigrationDone(Model):
    """The end of a migration, well or badly."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: models.AgentMigrationDoneType
    """Kind of the event."""
    status: models.AgentMigrationDoneStatus
    """What an answer without a stream would have: 200 if nothing was made, 201 if an agent was."""
    data: Any
    """What was made, or would be; null if it has failed."""
    errors: Any
    """Why it has failed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        type: models.AgentMigrationDoneType,
        status: models.AgentMigrationDoneStatus,
        data: Any | Unset = UNSET,
        errors: Any | Unset = UNSET,
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
        (new.type, new.status) = values
        if exact:
            new.data = None
            new.errors = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.data = source.get("data")
        new.errors = source.get("errors")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
