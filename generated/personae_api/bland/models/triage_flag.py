# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TriageFlag`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, INTEGER, LONGEST_EXACT, NULL, STRING, OneOf, date_time, from_iso_format, keys, some

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "issue_id": Field("issue_id", STRING, required=True),
    "call_id": Field("call_id", STRING, required=True),
    "type": Field("type", STRING, required=True),
    "note": Field("note", STRING, required=True),
    "node_id": Field("node_id", OneOf(STRING, NULL), required=True),
    "node_name": Field("node_name", OneOf(STRING, NULL), required=True),
    "message_index": Field("message_index", OneOf(INTEGER, NULL), required=True),
    "message_text": Field("message_text", OneOf(STRING, NULL), required=True),
    "author_id": Field("author_id", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "org_id",
    "issue_id",
    "call_id",
    "type",
    "note",
    "node_id",
    "node_name",
    "message_index",
    "message_text",
    "author_id",
    "created_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TriageFlag(Model):
    """A mark on the moment of a call at which something went wrong."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the flag."""
    org_id: str
    """Organisation that the issue belongs to."""
    issue_id: str
    """Issue that the flag was set for."""
    call_id: str
    """Call that the flag points into."""
    type: str
    """Kind of mistake in lower_snake_case."""
    note: str
    """Why the moment was flagged; empty when no reason was given."""
    node_id: str | None
    """Pathway node that was running, if known."""
    node_name: str | None
    """Name that node had when the flag was set."""
    message_index: int | None
    """Position of the message in the transcript, counted from 0."""
    message_text: str | None
    """What was said at that moment."""
    author_id: str
    """User who set the flag."""
    created_at: dt.datetime
    """When the flag was set."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_id: str,
        issue_id: str,
        call_id: str,
        type: str,
        note: str,
        node_id: str | None,
        node_name: str | None,
        message_index: int | None,
        message_text: str | None,
        author_id: str,
        created_at: dt.datetime,
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
            exact = len(source) == 12
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.org_id,
            new.issue_id,
            new.call_id,
            new.type,
            new.note,
            new.node_id,
            new.node_name,
            new.message_index,
            new.message_text,
            new.author_id,
            value_of_created_at,
        ) = values
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
