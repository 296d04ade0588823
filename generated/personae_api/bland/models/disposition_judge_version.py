# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionJudgeVersion`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NULL, STRING, Array, Enumeration, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_LEVELS_SHAPE = Array(Reference("personae_api.bland.models.disposition_judge_level", "DispositionJudgeLevel"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "judgeId": Field("judge_id", STRING, required=True),
    "versionNumber": Field("version_number", INTEGER, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL)),
    "modality": Field("modality", Enumeration("audio", "text"), required=True),
    "systemPromptMd": Field("system_prompt_md", STRING, required=True),
    "promptMd": Field("prompt_md", STRING, required=True),
    "levels": Field("levels", _LEVELS_SHAPE, required=True),
}
_REQUIRED = ("id", "judgeId", "versionNumber", "name", "modality", "systemPromptMd", "promptMd", "levels")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionJudgeVersion(Model):
    """A version of a judge."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the version."""
    judge_id: str
    """Id of the eval agent."""
    version_number: int
    """Number of the version."""
    name: str
    """Name for people."""
    description: str | None
    """What it is for."""
    modality: models.DispositionModality
    """What it goes by."""
    system_prompt_md: str
    """Its instructions throughout, in Markdown."""
    prompt_md: str
    """What it judges, in Markdown."""
    levels: list[models.DispositionJudgeLevel]
    """Verdicts that it can come to."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        judge_id: str,
        version_number: int,
        name: str,
        description: str | None | Unset = UNSET,
        modality: models.DispositionModality,
        system_prompt_md: str,
        prompt_md: str,
        levels: list[models.DispositionJudgeLevel],
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
            exact = len(source) == 8
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.judge_id,
            new.version_number,
            new.name,
            new.modality,
            new.system_prompt_md,
            new.prompt_md,
            value_of_levels,
        ) = values
        new.levels = _LEVELS_SHAPE.decode(value_of_levels)
        if exact:
            new.description = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.description = source.get("description")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
