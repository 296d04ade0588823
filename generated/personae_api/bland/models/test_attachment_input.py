# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestAttachmentInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NUMBER, STRING, Array, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "eval_agent_id": Field("eval_agent_id", STRING, required=True),
    "eval_agent_version_id": Field("eval_agent_version_id", STRING),
    "weight": Field("weight", NUMBER),
    "target_level_keys": Field("target_level_keys", Array(STRING)),
    "order": Field("order", INTEGER),
}
_REQUIRED = ("eval_agent_id",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestAttachmentInput(Model):
    """An eval agent that shall judge."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    eval_agent_id: str
    """Id of the eval agent."""
    eval_agent_version_id: str | None
    """Version of it; without it, the published one."""
    weight: float | None
    """Its share in the score."""
    target_level_keys: list[str] | None
    """Levels that count as passed."""
    order: int | None
    """Position among the judges."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        eval_agent_id: str,
        eval_agent_version_id: str | Unset = UNSET,
        weight: float | Unset = UNSET,
        target_level_keys: list[str] | Unset = UNSET,
        order: int | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.eval_agent_id,) = values
        if exact:
            new.eval_agent_version_id = None
            new.weight = None
            new.target_level_keys = None
            new.order = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.eval_agent_version_id = source.get("eval_agent_version_id")
        new.weight = source.get("weight")
        new.target_level_keys = source.get("target_level_keys")
        new.order = source.get("order")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
