# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestToneExample`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, keys, some

_FIELDS: Mapping[str, Field] = {
    "turn": Field("turn", INTEGER, required=True),
    "category": Field("category", STRING, required=True),
    "text": Field("text", STRING, required=True),
    "sentiment": Field("sentiment", STRING, required=True),
}
_REQUIRED = ("turn", "category", "text", "sentiment")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestToneExample(Model):
    """A passage that stands out in tone."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    turn: int
    """Turn it is in."""
    category: str
    """Side of the tone it shows, such as empathy."""
    text: str
    """The words."""
    sentiment: str
    """How it strikes, such as positive."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        turn: int,
        category: str,
        text: str,
        sentiment: str,
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
        (new.turn, new.category, new.text, new.sentiment) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
