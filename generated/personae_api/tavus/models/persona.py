# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Persona`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, Array, Reference, date_time, from_iso_format, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .persona_layers import PersonaLayers

_LAYERS_SHAPE = Reference("personae_api.tavus.models.persona_layers", "PersonaLayers")

_FIELDS: Mapping[str, Field] = {
    "persona_id": Field("persona_id", STRING, required=True),
    "persona_name": Field("persona_name", STRING, required=True),
    "system_prompt": Field("system_prompt", STRING),
    "default_replica_id": Field("default_replica_id", STRING),
    "context": Field("context", STRING),
    "document_ids": Field("document_ids", Array(STRING)),
    "document_tags": Field("document_tags", Array(STRING)),
    "layers": Field("layers", _LAYERS_SHAPE),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = ("persona_id", "persona_name", "created_at", "updated_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


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
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.persona_id, new.persona_name, value_of_created_at, value_of_updated_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            are_exact = len(value_of_created_at) <= LONGEST_EXACT and len(value_of_updated_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.system_prompt = UNSET
            new.default_replica_id = UNSET
            new.context = UNSET
            new.document_ids = UNSET
            new.document_tags = UNSET
            new.layers = UNSET
            new._additional = None
            return new
        new.system_prompt = source.get("system_prompt", UNSET)
        new.default_replica_id = source.get("default_replica_id", UNSET)
        new.context = source.get("context", UNSET)
        new.document_ids = source.get("document_ids", UNSET)
        new.document_tags = source.get("document_tags", UNSET)
        value_of_layers = source.get("layers", UNSET)
        new.layers = _LAYERS_SHAPE.from_dict(value_of_layers) if isinstance(value_of_layers, dict) else value_of_layers
        new._additional = rest(source, _KNOWN)
        return new
