# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionExtractorSource`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_EXECUTION_SHAPE = Reference("personae_api.bland.models.disposition_execution", "DispositionExecution")

_FIELDS: Mapping[str, Field] = {
    "kind": Field("kind", Enumeration("structured_extraction"), required=True),
    "extractorId": Field("extractor_id", STRING, required=True),
    "extractorVersionId": Field("extractor_version_id", STRING),
    "execution": Field("execution", _EXECUTION_SHAPE, required=True),
    "frozen": Field("frozen", ANY),
}
_REQUIRED = ("kind", "extractorId", "execution")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionExtractorSource(Model):
    """A value that an extractor takes out of the call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    kind: models.DispositionExtractorSourceKind
    """Always `structured_extraction`."""
    extractor_id: str
    """Id of the extractor."""
    extractor_version_id: str | None
    """Version of the extractor; without it, the active one."""
    execution: models.DispositionExecution
    """How the model works."""
    frozen: Any
    """What the extractor was when it was published; the vendor writes it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        kind: models.DispositionExtractorSourceKind,
        extractor_id: str,
        extractor_version_id: str | Unset = UNSET,
        execution: models.DispositionExecution,
        frozen: Any | Unset = UNSET,
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
        (new.kind, new.extractor_id, value_of_execution) = values
        new.execution = (
            _EXECUTION_SHAPE.from_dict(value_of_execution)
            if isinstance(value_of_execution, dict)
            else value_of_execution
        )
        if exact:
            new.extractor_version_id = None
            new.frozen = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.extractor_version_id = source.get("extractorVersionId")
        new.frozen = source.get("frozen")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
