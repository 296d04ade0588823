# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `BackfilledCall`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, INTEGER, NULL, STRING, Array, Enumeration, Map, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_SCHEMAS_PROCESSED_SHAPE = Array(Reference("personae_api.bland.models.backfilled_schema", "BackfilledSchema"))

_FIELDS: Mapping[str, Field] = {
    "call_id": Field("call_id", STRING, required=True),
    "status": Field("status", Enumeration("failed", "partial", "success"), required=True),
    "schemas_processed": Field("schemas_processed", _SCHEMAS_PROCESSED_SHAPE),
    "variables_extracted_count": Field("variables_extracted_count", INTEGER),
    "previous_variables": Field("previous_variables", Map(ANY)),
    "newly_extracted_variables": Field("newly_extracted_variables", Map(ANY)),
    "final_variables": Field("final_variables", Map(ANY)),
    "error_summary": Field("error_summary", OneOf(STRING, NULL)),
}
_REQUIRED = ("call_id", "status")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class BackfilledCall(Model):
    """What was found in a call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    call_id: str
    """The call."""
    status: models.CitationBackfillOutcome
    """How it went."""
    schemas_processed: list[models.BackfilledSchema] | None
    """How it went with each schema."""
    variables_extracted_count: int | None
    """How many values were found."""
    previous_variables: dict[str, Any] | None
    """Values from before, by their names."""
    newly_extracted_variables: dict[str, Any] | None
    """Values that were found, by their names."""
    final_variables: dict[str, Any] | None
    """All values now, by their names."""
    error_summary: str | None
    """What went wrong, if something did."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        call_id: str,
        status: models.CitationBackfillOutcome,
        schemas_processed: list[models.BackfilledSchema] | Unset = UNSET,
        variables_extracted_count: int | Unset = UNSET,
        previous_variables: dict[str, Any] | Unset = UNSET,
        newly_extracted_variables: dict[str, Any] | Unset = UNSET,
        final_variables: dict[str, Any] | Unset = UNSET,
        error_summary: str | None | Unset = UNSET,
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
        (new.call_id, new.status) = values
        if exact:
            new.schemas_processed = None
            new.variables_extracted_count = None
            new.previous_variables = None
            new.newly_extracted_variables = None
            new.final_variables = None
            new.error_summary = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_schemas_processed = source.get("schemas_processed")
        new.schemas_processed = _SCHEMAS_PROCESSED_SHAPE.decode(value_of_schemas_processed)
        new.variables_extracted_count = source.get("variables_extracted_count")
        new.previous_variables = source.get("previous_variables")
        new.newly_extracted_variables = source.get("newly_extracted_variables")
        new.final_variables = source.get("final_variables")
        new.error_summary = source.get("error_summary")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
