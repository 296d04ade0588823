# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Persona`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, fill, see
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, Array, Reference, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Persona(Model):
    """Who takes part in a video conversation and how."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    persona_id: str
    """Id of the persona."""
    persona_name: str
    """Name to find the persona by."""
    system_prompt: str | None
    """Instructions for the language model."""
    default_replica_id: str | None
    """Replica to appear as when a conversation names none."""
    context: str | None
    """Background for the language model; seen in older personas, no longer documented."""
    document_ids: list[str] | None
    """Documents the persona may draw on."""
    document_tags: list[str] | None
    """Tags of further documents it may draw on."""
    layers: models.PersonaLayers | None
    """Settings of each stage; may hold keys of other services."""
    created_at: dt.datetime
    """When the persona was made; Tavus may give an empty text or a date in another form."""
    updated_at: dt.datetime
    """When the persona last changed; Tavus may give an empty text or a date in another form."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        persona_id: str,
        persona_name: str,
        system_prompt: str | Unset = UNSET,
        default_replica_id: str | Unset = UNSET,
        context: str | Unset = UNSET,
        document_ids: list[str] | Unset = UNSET,
        document_tags: list[str] | Unset = UNSET,
        layers: models.PersonaLayers | Unset = UNSET,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        fill(self, locals())

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
            new.system_prompt = None
            new.default_replica_id = None
            new.context = None
            new.document_ids = None
            new.document_tags = None
            new.layers = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.system_prompt = source.get("system_prompt")
        new.default_replica_id = source.get("default_replica_id")
        new.context = source.get("context")
        new.document_ids = source.get("document_ids")
        new.document_tags = source.get("document_tags")
        value_of_layers = source.get("layers")
        new.layers = _LAYERS_SHAPE.from_dict(value_of_layers) if isinstance(value_of_layers, dict) else value_of_layers
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
