# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsConversationStanding`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    ANY,
    BOOLEAN,
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    STRING,
    Map,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "is_active": Field("is_active", BOOLEAN, required=True),
    "current_node_id": Field("current_node_id", OneOf(STRING, NULL)),
    "human_handoff_at": Field("human_handoff_at", OneOf(DATE_TIME, NULL), required=True),
    "human_handoff_reason": Field("human_handoff_reason", OneOf(STRING, NULL)),
    "human_handoff_metadata": Field("human_handoff_metadata", OneOf(Map(ANY), NULL)),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = ("id", "is_active", "human_handoff_at", "updated_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SmsConversationStanding(Model):
    """How a conversation stands, and whether a person has it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the conversation."""
    is_active: bool
    """Whether it is active."""
    current_node_id: str | None
    """Node of the pathway that it stands at."""
    human_handoff_at: dt.datetime | None
    """Since when a person has it, null if none has."""
    human_handoff_reason: str | None
    """Why."""
    human_handoff_metadata: dict[str, Any] | None
    """What was sent along with it."""
    updated_at: dt.datetime
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        is_active: bool,
        current_node_id: str | None | Unset = UNSET,
        human_handoff_at: dt.datetime | None,
        human_handoff_reason: str | None | Unset = UNSET,
        human_handoff_metadata: dict[str, Any] | None | Unset = UNSET,
        updated_at: dt.datetime,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.is_active, value_of_human_handoff_at, value_of_updated_at) = values
        new.human_handoff_at = date_time(value_of_human_handoff_at)
        try:
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.current_node_id = None
            new.human_handoff_reason = None
            new.human_handoff_metadata = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.current_node_id = source.get("current_node_id")
        new.human_handoff_reason = source.get("human_handoff_reason")
        new.human_handoff_metadata = source.get("human_handoff_metadata")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
