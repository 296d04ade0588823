# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsAnalysis`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, INTEGER, STRING, Array, Enumeration, Map, OneOf, Reference, keys, some
from .. import models

_CITATIONS_SHAPE = OneOf(Array(Reference("personae_api.bland.models.sms_citation", "SmsCitation")), Map(Array(STRING)))

_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("error", "success"), required=True),
    "conversation_id": Field("conversation_id", STRING, required=True),
    "schema_id": Field("schema_id", STRING, required=True),
    "schema_name": Field("schema_name", STRING, required=True),
    "variables_extracted": Field("variables_extracted", INTEGER, required=True),
    "extracted_variables": Field("extracted_variables", Map(ANY), required=True),
    "citations": Field("citations", _CITATIONS_SHAPE, required=True),
    "messages_processed": Field("messages_processed", INTEGER, required=True),
}
_REQUIRED = (
    "status",
    "conversation_id",
    "schema_id",
    "schema_name",
    "variables_extracted",
    "extracted_variables",
    "citations",
    "messages_processed",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SmsAnalysis(Model):
    """Values that were found in a conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: models.ReportedStatus
    """The word success when all went well."""
    conversation_id: str
    """Conversation that was read."""
    schema_id: str
    """Citation schema that it was read by."""
    schema_name: str
    """Name of that schema."""
    variables_extracted: int
    """How many values were found."""
    extracted_variables: dict[str, Any]
    """The values by the names that the schema gives them."""
    citations: list[models.SmsCitation] | dict[str, list[str]]
    """Where the values come from, as a list or (newer reference) by their names."""
    messages_processed: int
    """How many messages were read."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        status: models.ReportedStatus,
        conversation_id: str,
        schema_id: str,
        schema_name: str,
        variables_extracted: int,
        extracted_variables: dict[str, Any],
        citations: list[models.SmsCitation] | dict[str, list[str]],
        messages_processed: int,
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
            exact = len(source) == 8
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.status,
            new.conversation_id,
            new.schema_id,
            new.schema_name,
            new.variables_extracted,
            new.extracted_variables,
            value_of_citations,
            new.messages_processed,
        ) = values
        new.citations = _CITATIONS_SHAPE.decode(value_of_citations)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
