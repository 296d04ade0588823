# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionValue`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Discriminated, Reference, keys, some
from .. import models

_SCHEMA_SHAPE = Reference("personae_api.bland.models.disposition_schema", "DispositionSchema")
_SOURCE_SHAPE = Discriminated(
    "kind",
    {
        "DispositionVariableSource": 0,
        "DispositionExtractorSource": 1,
        "DispositionJudgeSource": 2,
        "DispositionCodeSource": 3,
        "variable_extraction": 0,
        "structured_extraction": 1,
        "judge": 2,
        "custom_code": 3,
    },
    Reference("personae_api.bland.models.disposition_variable_source", "DispositionVariableSource"),
    Reference("personae_api.bland.models.disposition_extractor_source", "DispositionExtractorSource"),
    Reference("personae_api.bland.models.disposition_judge_source", "DispositionJudgeSource"),
    Reference("personae_api.bland.models.disposition_code_source", "DispositionCodeSource"),
)

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "key": Field("key", STRING, required=True),
    "label": Field("label", STRING, required=True),
    "schema": Field("schema", _SCHEMA_SHAPE, required=True),
    "source": Field("source", _SOURCE_SHAPE, required=True),
}
_REQUIRED = ("id", "key", "label", "schema", "source")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionValue(Model):
    """A value that is found out of a call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the value, a UUID of your own."""
    key: str
    """Name by which programs know it: small letters, digits and _, a letter first. At least 1 character, at most 64
    characters.
    """
    label: str
    """Name for people. At least 1 character, at most 120 characters."""
    schema: models.DispositionSchema
    """What it may be."""
    source: (
        models.DispositionVariableSource
        | models.DispositionExtractorSource
        | models.DispositionJudgeSource
        | models.DispositionCodeSource
    )
    """Where it comes from."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        key: str,
        label: str,
        schema: models.DispositionSchema,
        source: models.DispositionVariableSource
        | models.DispositionExtractorSource
        | models.DispositionJudgeSource
        | models.DispositionCodeSource,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.key, new.label, value_of_schema, value_of_source) = values
        new.schema = _SCHEMA_SHAPE.from_dict(value_of_schema) if isinstance(value_of_schema, dict) else value_of_schema
        new.source = _SOURCE_SHAPE.decode(value_of_source)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
