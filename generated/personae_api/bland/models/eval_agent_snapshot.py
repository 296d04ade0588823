# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalAgentSnapshot`."""

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
    NUMBER,
    STRING,
    Array,
    Enumeration,
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
    "eval_run_id": Field("eval_run_id", STRING, required=True),
    "eval_agent_id": Field("eval_agent_id", STRING, required=True),
    "eval_agent_version_id": Field("eval_agent_version_id", STRING, required=True),
    "position": Field("position", INTEGER, required=True),
    "key": Field("key", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "modality": Field("modality", Enumeration("audio", "text"), required=True),
    "system_prompt_md": Field("system_prompt_md", STRING, required=True),
    "prompt_md": Field("prompt_md", STRING, required=True),
    "prompt_version": Field("prompt_version", STRING, required=True),
    "levels": Field("levels", _LEVELS_SHAPE, required=True),
    "target_level_keys": Field("target_level_keys", Array(STRING), required=True),
    "weight": Field("weight", NUMBER, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "org_id",
    "eval_run_id",
    "eval_agent_id",
    "eval_agent_version_id",
    "position",
    "key",
    "name",
    "modality",
    "system_prompt_md",
    "prompt_md",
    "prompt_version",
    "levels",
    "target_level_keys",
    "weight",
    "created_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalAgentSnapshot(Model):
    """An eval agent as it was when a run was created; later edits do not change it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the snapshot."""
    org_id: str
    """Organisation that owns it."""
    eval_run_id: str
    """Run it belongs to."""
    eval_agent_id: str
    """Eval agent it shows."""
    eval_agent_version_id: str
    """Version it shows."""
    position: int
    """Position among the agents of the run, from 0."""
    key: str
    """Readable key of the agent."""
    name: str
    """Name of the agent at that time."""
    modality: models.EvalModality
    """What it judges by."""
    system_prompt_md: str
    """System prompt of the judge, in Markdown."""
    prompt_md: str
    """Question the judge answers about a call, in Markdown."""
    prompt_version: str
    """Version of the prompt around your own ones."""
    levels: list[models.EvalLevel]
    """Verdicts to choose from."""
    target_level_keys: list[str]
    """Levels that count as passed."""
    weight: float
    """Its share in the score of a call, from 0 to 100, relative to the other agents."""
    created_at: dt.datetime
    """When it was taken."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_id: str,
        eval_run_id: str,
        eval_agent_id: str,
        eval_agent_version_id: str,
        position: int,
        key: str,
        name: str,
        modality: models.EvalModality,
        system_prompt_md: str,
        prompt_md: str,
        prompt_version: str,
        levels: list[models.EvalLevel],
        target_level_keys: list[str],
        weight: float,
        created_at: dt.datetime,
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
            exact = len(source) == 16
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.org_id,
            new.eval_run_id,
            new.eval_agent_id,
            new.eval_agent_version_id,
            new.position,
            new.key,
            new.name,
            new.modality,
            new.system_prompt_md,
            new.prompt_md,
            new.prompt_version,
            value_of_levels,
            new.target_level_keys,
            new.weight,
            value_of_created_at,
        ) = values
        new.levels = _LEVELS_SHAPE.decode(value_of_levels)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
