# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Persona`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    Array,
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

_LAYERS_SHAPE = Reference("personae_api.tavus.models.persona_layers", "PersonaLayers")

_FIELDS: Mapping[str, Field] = {
    "persona_id": Field("persona_id", STRING, required=True),
    "persona_name": Field("persona_name", STRING, required=True),
    "system_prompt": Field("system_prompt", STRING),
    "default_replica_id": Field("default_replica_id", STRING),
    "context": Field("context", STRING),
    "document_ids": Field("document_ids", Array(STRING)),
    "document_tags": Field("document_tags", Array(STRING)),
    "greeting": Field("greeting", OneOf(STRING, NULL)),
    "pipeline_mode": Field("pipeline_mode", Enumeration("echo", "full", "speech-to-speech")),
    "languages": Field("languages", Array(STRING)),
    "objectives_id": Field("objectives_id", OneOf(STRING, NULL)),
    "guardrails_id": Field("guardrails_id", OneOf(STRING, NULL)),
    "guardrail_ids": Field("guardrail_ids", Array(STRING)),
    "guardrail_tags": Field("guardrail_tags", Array(STRING)),
    "tool_ids": Field("tool_ids", Array(STRING)),
    "memories": Field("memories", Array(STRING)),
    "conferencing_email": Field("conferencing_email", OneOf(STRING, NULL)),
    "disclosure_type": Field("disclosure_type", Enumeration("always", "auto", "off")),
    "verbal_disclosure": Field("verbal_disclosure", STRING),
    "visual_disclosure": Field("visual_disclosure", STRING),
    "is_published": Field("is_published", BOOLEAN),
    "is_draft": Field("is_draft", BOOLEAN),
    "is_template": Field("is_template", BOOLEAN),
    "owner_id": Field("owner_id", INTEGER),
    "session_id": Field("session_id", STRING),
    "source_template_id": Field("source_template_id", STRING),
    "registration_id": Field("registration_id", INTEGER),
    "pal_settings_id": Field("pal_settings_id", INTEGER),
    "publish_url": Field("publish_url", STRING),
    "persona_description": Field("persona_description", OneOf(STRING, NULL)),
    "pal_id": Field("pal_id", STRING),
    "pal_name": Field("pal_name", STRING),
    "pal_description": Field("pal_description", OneOf(STRING, NULL)),
    "default_face_id": Field("default_face_id", STRING),
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
    greeting: str | None
    """First words to whoever comes in. Undocumented, seen in use."""
    pipeline_mode: models.PipelineMode | None
    """How much of the pipeline runs."""
    languages: list[str] | None
    """Languages that are spoken; it begins in the first of them."""
    objectives_id: str | None
    """Set of goals to work through."""
    guardrails_id: str | None
    """Older set of limits to stay within."""
    guardrail_ids: list[str] | None
    """Limits to stay within."""
    guardrail_tags: list[str] | None
    """Stay within every limit that has one of these tags."""
    tool_ids: list[str] | None
    """Tools that are attached."""
    memories: list[str] | None
    """What is to be remembered. Undocumented, seen in use."""
    conferencing_email: str | None
    """Address to invite to meetings."""
    disclosure_type: models.DisclosureType | None
    """When it tells that it is no person."""
    verbal_disclosure: str | None
    """The words in which it tells that."""
    visual_disclosure: str | None
    """The text that shows that."""
    is_published: bool | None
    """Whether what the Maker's draft holds is live. Undocumented, seen in use."""
    is_draft: bool | None
    """Whether this is the Maker's draft. Undocumented, seen in use."""
    is_template: bool | None
    """Whether others are made from this. Undocumented, seen in use."""
    owner_id: int | None
    """Account that has it. Undocumented, seen in use."""
    session_id: str | None
    """Session of the Maker it was made in. Undocumented, seen in use."""
    source_template_id: str | None
    """Template it was made from. Undocumented, seen in use."""
    registration_id: int | None
    """Number of its registration. Undocumented, seen in use."""
    pal_settings_id: int | None
    """Number of its settings. Undocumented, seen in use."""
    publish_url: str | None
    """Address that makes the Maker's draft live, if this is one or if a patch went there."""
    persona_description: str | None
    """What it is about."""
    pal_id: str | None
    """Newer name of persona_id, which some rows have instead."""
    pal_name: str | None
    """Newer name of persona_name, which some rows have instead."""
    pal_description: str | None
    """Newer name of persona_description, which some rows have instead."""
    default_face_id: str | None
    """Newer name of default_replica_id, which some rows have instead."""
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
        greeting: str | None | Unset = UNSET,
        pipeline_mode: models.PipelineMode | Unset = UNSET,
        languages: list[str] | Unset = UNSET,
        objectives_id: str | None | Unset = UNSET,
        guardrails_id: str | None | Unset = UNSET,
        guardrail_ids: list[str] | Unset = UNSET,
        guardrail_tags: list[str] | Unset = UNSET,
        tool_ids: list[str] | Unset = UNSET,
        memories: list[str] | Unset = UNSET,
        conferencing_email: str | None | Unset = UNSET,
        disclosure_type: models.DisclosureType | Unset = UNSET,
        verbal_disclosure: str | Unset = UNSET,
        visual_disclosure: str | Unset = UNSET,
        is_published: bool | Unset = UNSET,
        is_draft: bool | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        owner_id: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        source_template_id: str | Unset = UNSET,
        registration_id: int | Unset = UNSET,
        pal_settings_id: int | Unset = UNSET,
        publish_url: str | Unset = UNSET,
        persona_description: str | None | Unset = UNSET,
        pal_id: str | Unset = UNSET,
        pal_name: str | Unset = UNSET,
        pal_description: str | None | Unset = UNSET,
        default_face_id: str | Unset = UNSET,
        layers: models.PersonaLayers | Unset = UNSET,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.persona_id, new.persona_name, value_of_created_at, value_of_updated_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.system_prompt = None
            new.default_replica_id = None
            new.context = None
            new.document_ids = None
            new.document_tags = None
            new.greeting = None
            new.pipeline_mode = None
            new.languages = None
            new.objectives_id = None
            new.guardrails_id = None
            new.guardrail_ids = None
            new.guardrail_tags = None
            new.tool_ids = None
            new.memories = None
            new.conferencing_email = None
            new.disclosure_type = None
            new.verbal_disclosure = None
            new.visual_disclosure = None
            new.is_published = None
            new.is_draft = None
            new.is_template = None
            new.owner_id = None
            new.session_id = None
            new.source_template_id = None
            new.registration_id = None
            new.pal_settings_id = None
            new.publish_url = None
            new.persona_description = None
            new.pal_id = None
            new.pal_name = None
            new.pal_description = None
            new.default_face_id = None
            new.layers = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.system_prompt = source.get("system_prompt")
        new.default_replica_id = source.get("default_replica_id")
        new.context = source.get("context")
        new.document_ids = source.get("document_ids")
        new.document_tags = source.get("document_tags")
        new.greeting = source.get("greeting")
        new.pipeline_mode = source.get("pipeline_mode")
        new.languages = source.get("languages")
        new.objectives_id = source.get("objectives_id")
        new.guardrails_id = source.get("guardrails_id")
        new.guardrail_ids = source.get("guardrail_ids")
        new.guardrail_tags = source.get("guardrail_tags")
        new.tool_ids = source.get("tool_ids")
        new.memories = source.get("memories")
        new.conferencing_email = source.get("conferencing_email")
        new.disclosure_type = source.get("disclosure_type")
        new.verbal_disclosure = source.get("verbal_disclosure")
        new.visual_disclosure = source.get("visual_disclosure")
        new.is_published = source.get("is_published")
        new.is_draft = source.get("is_draft")
        new.is_template = source.get("is_template")
        new.owner_id = source.get("owner_id")
        new.session_id = source.get("session_id")
        new.source_template_id = source.get("source_template_id")
        new.registration_id = source.get("registration_id")
        new.pal_settings_id = source.get("pal_settings_id")
        new.publish_url = source.get("publish_url")
        new.persona_description = source.get("persona_description")
        new.pal_id = source.get("pal_id")
        new.pal_name = source.get("pal_name")
        new.pal_description = source.get("pal_description")
        new.default_face_id = source.get("default_face_id")
        value_of_layers = source.get("layers")
        new.layers = _LAYERS_SHAPE.from_dict(value_of_layers) if isinstance(value_of_layers, dict) else value_of_layers
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
