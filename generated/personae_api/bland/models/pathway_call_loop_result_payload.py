# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayCallLoopResultPayload`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, NULL, STRING, OneOf, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "conditions_met": Field("conditions_met", OneOf(BOOLEAN, STRING)),
    "target_node": Field("target_node", OneOf(STRING, NULL)),
    "condition_prompt": Field("condition_prompt", OneOf(STRING, NULL)),
    "external_id": Field("external_id", OneOf(STRING, NULL)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayCallLoopResultPayload(Model):
    """The details."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    conditions_met: bool | str | None
    """Whether the condition is met, at times as a text."""
    target_node: str | None
    """Node that comes next."""
    condition_prompt: str | None
    """The condition."""
    external_id: str | None
    """Id of your own for the call."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        conditions_met: bool | str | Unset = UNSET,
        target_node: str | None | Unset = UNSET,
        condition_prompt: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.conditions_met = None
            new.target_node = None
            new.condition_prompt = None
            new.external_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.conditions_met = source.get("conditions_met")
        new.target_node = source.get("target_node")
        new.condition_prompt = source.get("condition_prompt")
        new.external_id = source.get("external_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
