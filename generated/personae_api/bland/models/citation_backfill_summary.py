# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CitationBackfillSummary`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, keys, some

_FIELDS: Mapping[str, Field] = {
    "total_calls": Field("total_calls", INTEGER, required=True),
    "successful_calls": Field("successful_calls", INTEGER, required=True),
    "partial_calls": Field("partial_calls", INTEGER, required=True),
    "failed_calls": Field("failed_calls", INTEGER, required=True),
    "total_schemas_processed": Field("total_schemas_processed", INTEGER, required=True),
    "successful_schema_extractions": Field("successful_schema_extractions", INTEGER, required=True),
    "failed_schema_extractions": Field("failed_schema_extractions", INTEGER, required=True),
}
_REQUIRED = (
    "total_calls",
    "successful_calls",
    "partial_calls",
    "failed_calls",
    "total_schemas_processed",
    "successful_schema_extractions",
    "failed_schema_extractions",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CitationBackfillSummary(Model):
    """How many calls and schemas went well."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    total_calls: int
    """Calls in all."""
    successful_calls: int
    """Calls that went well."""
    partial_calls: int
    """Calls of which a part failed."""
    failed_calls: int
    """Calls that failed."""
    total_schemas_processed: int
    """Pairs of a call and a schema."""
    successful_schema_extractions: int
    """Pairs that went well."""
    failed_schema_extractions: int
    """Pairs that failed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        total_calls: int,
        successful_calls: int,
        partial_calls: int,
        failed_calls: int,
        total_schemas_processed: int,
        successful_schema_extractions: int,
        failed_schema_extractions: int,
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
            exact = len(source) == 7
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.total_calls,
            new.successful_calls,
            new.partial_calls,
            new.failed_calls,
            new.total_schemas_processed,
            new.successful_schema_extractions,
            new.failed_schema_extractions,
        ) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
