# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PersonaVersion`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    ANY,
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    Array,
    Enumeration,
    Map,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_PATHWAY_CONDITIONS_SHAPE = Array(Reference("personae_api.bland.models.pathway_condition", "PathwayCondition"))
_CALL_CONFIG_SHAPE = Reference("personae_api.bland.models.call_config", "CallConfig")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "persona_id": Field("persona_id", STRING, required=True),
    "version_type": Field("version_type", Enumeration("archived", "draft", "production"), required=True),
    "version_number": Field("version_number", INTEGER, required=True),
    "orchestration_prompt": Field("orchestration_prompt", OneOf(STRING, NULL), required=True),
    "personality_prompt": Field("personality_prompt", STRING, required=True),
    "pathway_conditions": Field("pathway_conditions", OneOf(_PATHWAY_CONDITIONS_SHAPE, NULL), required=True),
    "kb_ids": Field("kb_ids", Array(STRING), required=True),
    "call_config": Field("call_config", OneOf(_CALL_CONFIG_SHAPE, NULL), required=True),
    "default_tools": Field("default_tools", Array(ANY), required=True),
    "promoted_from_version_id": Field("promoted_from_version_id", OneOf(STRING, NULL), required=True),
    "promoted_at": Field("promoted_at", OneOf(DATE_TIME, NULL), required=True),
    "promoted_by": Field("promoted_by", OneOf(STRING, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
    "memory_enabled": Field("memory_enabled", BOOLEAN),
    "entity_schemas": Field("entity_schemas", OneOf(Map(ANY), NULL)),
    "auth_config": Field("auth_config", OneOf(Map(ANY), NULL)),
    "skills": Field("skills", OneOf(Map(ANY), NULL)),
}
_REQUIRED = (
    "id",
    "persona_id",
    "version_type",
    "version_number",
    "orchestration_prompt",
    "personality_prompt",
    "pathway_conditions",
    "kb_ids",
    "call_config",
    "default_tools",
    "promoted_from_version_id",
    "promoted_at",
    "promoted_by",
    "created_at",
    "updated_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PersonaVersion(Model):
    """A numbered state of everything that makes a persona speak and act."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the version."""
    persona_id: str
    """Persona the version belongs to."""
    version_type: models.PersonaVersionType
    """Whether the version is live, a draft or archived; some servers write it in capitals."""
    version_number: int
    """Counts up within the persona; a promotion takes the next free number."""
    orchestration_prompt: str | None
    """Instructions that steer the conversation, beside who the persona is."""
    personality_prompt: str
    """Instructions on who the persona is and how it talks."""
    pathway_conditions: list[models.PathwayCondition] | None
    """Rules that move a conversation onto a pathway; null when none was ever set. Where Bland answers with an object,
    it is kept as it came.
    """
    kb_ids: list[str]
    """Knowledge bases the persona may look things up in."""
    call_config: models.CallConfig | None
    """Settings for phone calls, null when none was sent."""
    default_tools: list[Any]
    """Tools that are on in every conversation. Bland does not document what an entry looks like."""
    promoted_from_version_id: str | None
    """Version this one was copied from; a first draft also names the version it came from."""
    promoted_at: dt.datetime | None
    """When the version went live, null for a draft."""
    promoted_by: str | None
    """User who promoted it, null for a draft and for the first version, which goes live by itself."""
    created_at: dt.datetime
    """When the version was made."""
    updated_at: dt.datetime
    """When the version last changed."""
    memory_enabled: bool | None
    """Whether callers are remembered. Undocumented, seen in use."""
    entity_schemas: dict[str, Any] | None
    """What is remembered of callers. Undocumented, seen in use."""
    auth_config: dict[str, Any] | None
    """How callers prove who they are. Undocumented, seen in use."""
    skills: dict[str, Any] | None
    """Skills of the persona. Undocumented, seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        persona_id: str,
        version_type: models.PersonaVersionType,
        version_number: int,
        orchestration_prompt: str | None,
        personality_prompt: str,
        pathway_conditions: list[models.PathwayCondition] | None,
        kb_ids: list[str],
        call_config: models.CallConfig | None,
        default_tools: list[Any],
        promoted_from_version_id: str | None,
        promoted_at: dt.datetime | None,
        promoted_by: str | None,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        memory_enabled: bool | Unset = UNSET,
        entity_schemas: dict[str, Any] | None | Unset = UNSET,
        auth_config: dict[str, Any] | None | Unset = UNSET,
        skills: dict[str, Any] | None | Unset = UNSET,
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
            exact = len(source) == 15
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.persona_id,
            new.version_type,
            new.version_number,
            new.orchestration_prompt,
            new.personality_prompt,
            value_of_pathway_conditions,
            new.kb_ids,
            value_of_call_config,
            new.default_tools,
            new.promoted_from_version_id,
            value_of_promoted_at,
            new.promoted_by,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        new.pathway_conditions = _PATHWAY_CONDITIONS_SHAPE.decode(value_of_pathway_conditions)
        new.call_config = (
            _CALL_CONFIG_SHAPE.from_dict(value_of_call_config)
            if isinstance(value_of_call_config, dict)
            else value_of_call_config
        )
        new.promoted_at = date_time(value_of_promoted_at)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.memory_enabled = None
            new.entity_schemas = None
            new.auth_config = None
            new.skills = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.memory_enabled = source.get("memory_enabled")
        new.entity_schemas = source.get("entity_schemas")
        new.auth_config = source.get("auth_config")
        new.skills = source.get("skills")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
