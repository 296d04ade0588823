# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionJudgeChoice`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, NULL, STRING, Array, Enumeration, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "judgeId": Field("judge_id", STRING, required=True),
    "judgeVersionId": Field("judge_version_id", STRING, required=True),
    "key": Field("key", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL)),
    "modality": Field("modality", Enumeration("audio", "text"), required=True),
    "levelKeys": Field("level_keys", Array(STRING), required=True),
    "targetLevelKeys": Field("target_level_keys", Array(STRING), required=True),
    "scopedToAgent": Field("scoped_to_agent", BOOLEAN, required=True),
}
_REQUIRED = ("judgeId", "judgeVersionId", "key", "name", "modality", "levelKeys", "targetLevelKeys", "scopedToAgent")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionJudgeChoice(Model):
    """A judge to choose from."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    judge_id: str
    """Id of the eval agent."""
    judge_version_id: str
    """Version of it."""
    key: str
    """Name by which programs know it."""
    name: str
    """Name for people."""
    description: str | None
    """What it is for."""
    modality: models.DispositionModality
    """What it goes by."""
    level_keys: list[str]
    """Verdicts that it can come to."""
    target_level_keys: list[str]
    """Verdicts that are wanted."""
    scoped_to_agent: bool
    """Whether only this agent can use it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        judge_id: str,
        judge_version_id: str,
        key: str,
        name: str,
        description: str | None | Unset = UNSET,
        modality: models.DispositionModality,
        level_keys: list[str],
        target_level_keys: list[str],
        scoped_to_agent: bool,
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
            new.judge_id,
            new.judge_version_id,
            new.key,
            new.name,
            new.modality,
            new.level_keys,
            new.target_level_keys,
            new.scoped_to_agent,
        ) = values
        if exact:
            new.description = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.description = source.get("description")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
