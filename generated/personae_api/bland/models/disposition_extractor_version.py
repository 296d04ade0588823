# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionExtractorVersion`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_OUTPUT_SCHEMA_SHAPE = Reference("personae_api.bland.models.disposition_schema", "DispositionSchema")
_INFERENCE_CONFIG_SHAPE = Reference("personae_api.bland.models.disposition_inference", "DispositionInference")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "extractorId": Field("extractor_id", STRING, required=True),
    "versionNumber": Field("version_number", INTEGER, required=True),
    "state": Field("state", Enumeration("archived", "editable"), required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL)),
    "systemPromptMd": Field("system_prompt_md", STRING, required=True),
    "promptMd": Field("prompt_md", STRING, required=True),
    "outputSchema": Field("output_schema", _OUTPUT_SCHEMA_SHAPE, required=True),
    "inferenceConfig": Field("inference_config", _INFERENCE_CONFIG_SHAPE, required=True),
    "createdAt": Field("created_at", DATE_TIME, required=True),
    "updatedAt": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "extractorId",
    "versionNumber",
    "state",
    "name",
    "systemPromptMd",
    "promptMd",
    "outputSchema",
    "inferenceConfig",
    "createdAt",
    "updatedAt",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionExtractorVersion(Model):
    """A version of an extractor."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the version."""
    extractor_id: str
    """Id of the extractor."""
    version_number: int
    """Number of the version."""
    state: models.DispositionVersionState
    """Whether it is the draft."""
    name: str
    """Name for people."""
    description: str | None
    """What it is for."""
    system_prompt_md: str
    """Instructions for the model throughout, in Markdown."""
    prompt_md: str
    """What it shall find, in Markdown."""
    output_schema: models.DispositionSchema
    """What comes out."""
    inference_config: models.DispositionInference
    """How the model works."""
    created_at: dt.datetime
    """When it was made."""
    updated_at: dt.datetime
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        extractor_id: str,
        version_number: int,
        state: models.DispositionVersionState,
        name: str,
        description: str | None | Unset = UNSET,
        system_prompt_md: str,
        prompt_md: str,
        output_schema: models.DispositionSchema,
        inference_config: models.DispositionInference,
        created_at: dt.datetime,
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
            exact = len(source) == 11
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.extractor_id,
            new.version_number,
            new.state,
            new.name,
            new.system_prompt_md,
            new.prompt_md,
            value_of_output_schema,
            value_of_inference_config,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        new.output_schema = (
            _OUTPUT_SCHEMA_SHAPE.from_dict(value_of_output_schema)
            if isinstance(value_of_output_schema, dict)
            else value_of_output_schema
        )
        new.inference_config = (
            _INFERENCE_CONFIG_SHAPE.from_dict(value_of_inference_config)
            if isinstance(value_of_inference_config, dict)
            else value_of_inference_config
        )
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.description = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.description = source.get("description")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
