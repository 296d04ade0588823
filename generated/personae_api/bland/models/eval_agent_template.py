# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalAgentTemplate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Enumeration, Reference, keys, some
from .. import models

_LEVELS_SHAPE = Array(Reference("personae_api.bland.models.eval_level", "EvalLevel"))

_FIELDS: Mapping[str, Field] = {
    "key": Field("key", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "category": Field(
        "category", Enumeration("compliance", "quality", "sales", "scheduling", "support", "voice"), required=True
    ),
    "modality": Field("modality", Enumeration("audio", "text"), required=True),
    "system_prompt_md": Field("system_prompt_md", STRING, required=True),
    "prompt_md": Field("prompt_md", STRING, required=True),
    "levels": Field("levels", _LEVELS_SHAPE, required=True),
    "target_level_keys": Field("target_level_keys", Array(STRING), required=True),
}
_REQUIRED = (
    "key",
    "name",
    "description",
    "category",
    "modality",
    "system_prompt_md",
    "prompt_md",
    "levels",
    "target_level_keys",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalAgentTemplate(Model):
    """A ready-made eval agent that Bland ships."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    key: str
    """Key to create an eval agent with."""
    name: str
    """Name of the template."""
    description: str
    """What it grades."""
    category: models.EvalTemplateCategory
    """Subject of the template."""
    modality: models.EvalModality
    """What it judges by."""
    system_prompt_md: str
    """System prompt of the judge, in Markdown."""
    prompt_md: str
    """Question the judge answers about a call, in Markdown."""
    levels: list[models.EvalLevel]
    """Verdicts to choose from, in their order."""
    target_level_keys: list[str]
    """Levels that count as passed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        key: str,
        name: str,
        description: str,
        category: models.EvalTemplateCategory,
        modality: models.EvalModality,
        system_prompt_md: str,
        prompt_md: str,
        levels: list[models.EvalLevel],
        target_level_keys: list[str],
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
            exact = len(source) == 9
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.key,
            new.name,
            new.description,
            new.category,
            new.modality,
            new.system_prompt_md,
            new.prompt_md,
            value_of_levels,
            new.target_level_keys,
        ) = values
        new.levels = _LEVELS_SHAPE.decode(value_of_levels)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
