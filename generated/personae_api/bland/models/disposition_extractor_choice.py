# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionExtractorChoice`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, NULL, STRING, Array, Enumeration, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_OUTPUT_SCHEMA_SHAPE = Reference("personae_api.bland.models.disposition_schema", "DispositionSchema")

_FIELDS: Mapping[str, Field] = {
    "extractorId": Field("extractor_id", STRING, required=True),
    "extractorVersionId": Field("extractor_version_id", STRING, required=True),
    "key": Field("key", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL)),
    "outputSchema": Field("output_schema", _OUTPUT_SCHEMA_SHAPE, required=True),
    "inputSourceIds": Field(
        "input_source_ids",
        Array(
            Enumeration(
                "agent_config",
                "audio_recording",
                "call_config",
                "call_metadata",
                "pathway_logs",
                "tool_logs",
                "transcript",
                "variables",
            )
        ),
        required=True,
    ),
    "scopedToAgent": Field("scoped_to_agent", BOOLEAN, required=True),
}
_REQUIRED = ("extractorId", "extractorVersionId", "key", "name", "outputSchema", "inputSourceIds", "scopedToAgent")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionExtractorChoice(Model):
    """An extractor to choose from."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    extractor_id: str
    """Id of the extractor."""
    extractor_version_id: str
    """Version that is used."""
    key: str
    """Name by which programs know it."""
    name: str
    """Name for people."""
    description: str | None
    """What it is for."""
    output_schema: models.DispositionSchema
    """What comes out."""
    input_source_ids: list[models.DispositionInput]
    """What the model gets to see."""
    scoped_to_agent: bool
    """Whether only this agent can use it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        extractor_id: str,
        extractor_version_id: str,
        key: str,
        name: str,
        description: str | None | Unset = UNSET,
        output_schema: models.DispositionSchema,
        input_source_ids: list[models.DispositionInput],
        scoped_to_agent: bool,
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
            new.extractor_id,
            new.extractor_version_id,
            new.key,
            new.name,
            value_of_output_schema,
            new.input_source_ids,
            new.scoped_to_agent,
        ) = values
        new.output_schema = (
            _OUTPUT_SCHEMA_SHAPE.from_dict(value_of_output_schema)
            if isinstance(value_of_output_schema, dict)
            else value_of_output_schema
        )
        if exact:
            new.description = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.description = source.get("description")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
