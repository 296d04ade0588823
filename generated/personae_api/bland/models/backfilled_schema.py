# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `BackfilledSchema`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NULL, STRING, Enumeration, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "schema_id": Field("schema_id", STRING, required=True),
    "status": Field("status", Enumeration("failed", "partial", "success"), required=True),
    "variables_extracted": Field("variables_extracted", INTEGER),
    "error_message": Field("error_message", OneOf(STRING, NULL)),
}
_REQUIRED = ("schema_id", "status")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class BackfilledSchema(Model):
    """How it went with a schema."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    schema_id: str
    """The schema."""
    status: models.CitationBackfillOutcome
    """How it went."""
    variables_extracted: int | None
    """How many values were found."""
    error_message: str | None
    """What went wrong, if something did."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        schema_id: str,
        status: models.CitationBackfillOutcome,
        variables_extracted: int | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
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
        (new.schema_id, new.status) = values
        if exact:
            new.variables_extracted = None
            new.error_message = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.variables_extracted = source.get("variables_extracted")
        new.error_message = source.get("error_message")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
