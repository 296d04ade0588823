# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TriageAffectedCall`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, INTEGER, NULL, STRING, OneOf, date_time, keys, some

_FIELDS: Mapping[str, Field] = {
    "call_id": Field("call_id", STRING, required=True),
    "title": Field("title", STRING, required=True),
    "started_at": Field("started_at", OneOf(DATE_TIME, NULL), required=True),
    "pathway_id": Field("pathway_id", OneOf(STRING, NULL), required=True),
    "pathway_name": Field("pathway_name", OneOf(STRING, NULL), required=True),
    "pathway_version_id": Field("pathway_version_id", OneOf(STRING, NULL), required=True),
    "version_number": Field("version_number", OneOf(INTEGER, NULL), required=True),
    "version_label": Field("version_label", OneOf(STRING, NULL), required=True),
    "persona_id": Field("persona_id", OneOf(STRING, NULL), required=True),
    "persona_name": Field("persona_name", OneOf(STRING, NULL), required=True),
}
_REQUIRED = (
    "call_id",
    "title",
    "started_at",
    "pathway_id",
    "pathway_name",
    "pathway_version_id",
    "version_number",
    "version_label",
    "persona_id",
    "persona_name",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TriageAffectedCall(Model):
    """An attached call with the pathway or persona that led it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    call_id: str
    """Id of the call."""
    title: str
    """Name of its pathway or persona, else a shortened id."""
    started_at: dt.datetime | None
    """When the call began."""
    pathway_id: str | None
    """Pathway that led the call."""
    pathway_name: str | None
    """Name of that pathway."""
    pathway_version_id: str | None
    """Version of the pathway that ran."""
    version_number: int | None
    """Number of that version."""
    version_label: str | None
    """What the version was, such as production."""
    persona_id: str | None
    """Persona that led the call."""
    persona_name: str | None
    """Name of that persona."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        call_id: str,
        title: str,
        started_at: dt.datetime | None,
        pathway_id: str | None,
        pathway_name: str | None,
        pathway_version_id: str | None,
        version_number: int | None,
        version_label: str | None,
        persona_id: str | None,
        persona_name: str | None,
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
            exact = len(source) == 10
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.call_id,
            new.title,
            value_of_started_at,
            new.pathway_id,
            new.pathway_name,
            new.pathway_version_id,
            new.version_number,
            new.version_label,
            new.persona_id,
            new.persona_name,
        ) = values
        new.started_at = date_time(value_of_started_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
