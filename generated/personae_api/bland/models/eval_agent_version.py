# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalAgentVersion`."""

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
    NUMBER,
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
from .. import models

_LEVELS_SHAPE = Array(Reference("personae_api.bland.models.eval_level", "EvalLevel"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "eval_agent_id": Field("eval_agent_id", STRING, required=True),
    "version_number": Field("version_number", INTEGER, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "state": Field("state", Enumeration("archived", "editable"), required=True),
    "modality": Field("modality", Enumeration("audio", "text"), required=True),
    "system_prompt_md": Field("system_prompt_md", STRING, required=True),
    "prompt_md": Field("prompt_md", STRING, required=True),
    "levels": Field("levels", _LEVELS_SHAPE, required=True),
    "target_level_keys": Field("target_level_keys", Array(STRING), required=True),
    "weight": Field("weight", NUMBER, required=True),
    "created_from_version_id": Field("created_from_version_id", OneOf(STRING, NULL), required=True),
    "created_by": Field("created_by", OneOf(STRING, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "org_id",
    "eval_agent_id",
    "version_number",
    "name",
    "description",
    "state",
    "modality",
    "system_prompt_md",
    "prompt_md",
    "levels",
    "target_level_keys",
    "weight",
    "created_from_version_id",
    "created_by",
    "created_at",
    "updated_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalAgentVersion(Model):
    """A numbered state of the prompts and levels of an eval agent."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the version."""
    org_id: str
    """Organisation that owns it."""
    eval_agent_id: str
    """Eval agent it belongs to."""
    version_number: int
    """Counts up within the eval agent."""
    name: str
    """Name of the version."""
    description: str | None
    """What is special about it."""
    state: models.EvalVersionState
    """Whether it can still be edited."""
    modality: models.EvalModality
    """What it judges by."""
    system_prompt_md: str
    """System prompt of the judge, in Markdown."""
    prompt_md: str
    """Question the judge answers about a call, in Markdown."""
    levels: list[models.EvalLevel]
    """Verdicts to choose from; without any, the judge says pass or fail."""
    target_level_keys: list[str]
    """Levels that count as passed; empty for an agent that says pass or fail."""
    weight: float
    """Its share in the score of a call, from 0 to 100, relative to other agents."""
    created_from_version_id: str | None
    """Version it was copied from, null for the first."""
    created_by: str | None
    """User who made it."""
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
        org_id: str,
        eval_agent_id: str,
        version_number: int,
        name: str,
        description: str | None,
        state: models.EvalVersionState,
        modality: models.EvalModality,
        system_prompt_md: str,
        prompt_md: str,
        levels: list[models.EvalLevel],
        target_level_keys: list[str],
        weight: float,
        created_from_version_id: str | None,
        created_by: str | None,
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
            exact = len(source) == 17
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.org_id,
            new.eval_agent_id,
            new.version_number,
            new.name,
            new.description,
            new.state,
            new.modality,
            new.system_prompt_md,
            new.prompt_md,
            value_of_levels,
            new.target_level_keys,
            new.weight,
            new.created_from_version_id,
            new.created_by,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        new.levels = _LEVELS_SHAPE.decode(value_of_levels)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
