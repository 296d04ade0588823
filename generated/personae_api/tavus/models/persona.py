# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Persona`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import DATE_TIME, STRING, Array, Reference, keys, take
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .persona_layers import PersonaLayers

_LAYERS_SHAPE = Reference("personae_api.tavus.models.persona_layers", "PersonaLayers")
_CREATED_AT_SHAPE = DATE_TIME
_UPDATED_AT_SHAPE = DATE_TIME

_FIELDS: Mapping[str, Field] = {
    "persona_id": Field("persona_id", STRING, required=True),
    "persona_name": Field("persona_name", STRING, required=True),
    "system_prompt": Field("system_prompt", STRING),
    "default_replica_id": Field("default_replica_id", STRING),
    "context": Field("context", STRING),
    "document_ids": Field("document_ids", Array(STRING)),
    "document_tags": Field("document_tags", Array(STRING)),
    "layers": Field("layers", _LAYERS_SHAPE),
    "created_at": Field("created_at", _CREATED_AT_SHAPE, required=True),
    "updated_at": Field("updated_at", _UPDATED_AT_SHAPE, required=True),
}
_expected = keys(
    "persona_id",
    "persona_name",
    "system_prompt",
    "default_replica_id",
    "context",
    "document_ids",
    "document_tags",
    "layers",
    "created_at",
    "updated_at",
)


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class Persona(Model):
    """Who takes part in a video conversation and how."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    persona_id: str
    """Id of the persona."""
    persona_name: str
    """Name to find the persona by."""
    system_prompt: str | Unset = UNSET
    """Instructions for the language model."""
    default_replica_id: str | Unset = UNSET
    """Replica to appear as when a conversation names none."""
    context: str | Unset = UNSET
    """Background for the language model; seen in older personas, no longer documented."""
    document_ids: list[str] | Unset = UNSET
    """Documents the persona may draw on."""
    document_tags: list[str] | Unset = UNSET
    """Tags of further documents it may draw on."""
    layers: PersonaLayers | Unset = UNSET
    """Settings of each stage; may hold keys of other services."""
    created_at: dt.datetime
    """When the persona was made; Tavus may give an empty text or a date in another form."""
    updated_at: dt.datetime
    """When the persona last changed; Tavus may give an empty text or a date in another form."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        values, new.additional_properties = take(source, _expected, _FIELDS)
        (
            new.persona_id,
            new.persona_name,
            new.system_prompt,
            new.default_replica_id,
            new.context,
            new.document_ids,
            new.document_tags,
            value_of_layers,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        new.layers = _LAYERS_SHAPE.decode(value_of_layers)
        new.created_at = _CREATED_AT_SHAPE.decode(value_of_created_at)
        new.updated_at = _UPDATED_AT_SHAPE.decode(value_of_updated_at)
        return new
