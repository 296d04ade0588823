# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `UtteranceStreamingProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, STRING, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "role": Field("role", STRING, required=True),
    "speech": Field("speech", STRING, required=True),
    "content_index": Field("content_index", INTEGER, required=True),
    "final": Field("final", BOOLEAN, required=True),
    "is_interrupted": Field("is_interrupted", BOOLEAN),
}
_REQUIRED = ("role", "speech", "content_index", "final")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class UtteranceStreamingProperties(Model):
    """What the replica has said so far."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    role: str
    """Who is speaking."""
    speech: str
    """All that was said so far; with final, all that was said."""
    content_index: int
    """Number of this part of the utterance."""
    final: bool
    """Whether the utterance is over."""
    is_interrupted: bool | None
    """Whether it is over because of an interruption."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        role: str,
        speech: str,
        content_index: int,
        final: bool,
        is_interrupted: bool | Unset = UNSET,
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
        (new.role, new.speech, new.content_index, new.final) = values
        if exact:
            new.is_interrupted = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.is_interrupted = source.get("is_interrupted")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
