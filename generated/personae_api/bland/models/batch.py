# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Batch`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, Array, Reference, date_time, from_iso_format, keys, some
from .. import models

_CALL_OBJECTS_SHAPE = Array(Reference("personae_api.bland.models.batch_call", "BatchCall"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "user_id": Field("user_id", STRING, required=True),
    "base_prompt": Field("base_prompt", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "call_objects": Field("call_objects", _CALL_OBJECTS_SHAPE, required=True),
    "description": Field("description", STRING, required=True),
}
_REQUIRED = ("id", "user_id", "base_prompt", "created_at", "call_objects", "description")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Batch(Model):
    """A batch of calls, as it was asked for."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the batch."""
    user_id: str
    """User who owns it."""
    base_prompt: str
    """What all calls have in common, as a JSON text."""
    created_at: dt.datetime
    """When it was made."""
    call_objects: list[models.BatchCall]
    """The calls."""
    description: str
    """Name of the batch."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        user_id: str,
        base_prompt: str,
        created_at: dt.datetime,
        call_objects: list[models.BatchCall],
        description: str,
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
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.user_id, new.base_prompt, value_of_created_at, value_of_call_objects, new.description) = values
        new.call_objects = _CALL_OBJECTS_SHAPE.decode(value_of_call_objects)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
