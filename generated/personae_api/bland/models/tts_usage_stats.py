# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TtsUsageStats`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NULL, NUMBER, OneOf, keys, some

_FIELDS: Mapping[str, Field] = {
    "generations": Field("generations", INTEGER, required=True),
    "completed": Field("completed", INTEGER, required=True),
    "ttft_ms": Field("ttft_ms", OneOf(NUMBER, NULL), required=True),
    "ttfa_ms": Field("ttfa_ms", OneOf(NUMBER, NULL), required=True),
    "total_generation_ms": Field("total_generation_ms", OneOf(NUMBER, NULL), required=True),
    "ttft_samples": Field("ttft_samples", INTEGER, required=True),
    "ttfa_samples": Field("ttfa_samples", INTEGER, required=True),
}
_REQUIRED = ("generations", "completed", "ttft_ms", "ttfa_ms", "total_generation_ms", "ttft_samples", "ttfa_samples")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TtsUsageStats(Model):
    """How many generations there were, and how fast."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    generations: int
    """Generations in all."""
    completed: int
    """How many of them were finished."""
    ttft_ms: float | None
    """Mean milliseconds until the first token."""
    ttfa_ms: float | None
    """Mean milliseconds until the first audio."""
    total_generation_ms: float | None
    """Mean milliseconds of a whole generation."""
    ttft_samples: int
    """Generations behind the first of these."""
    ttfa_samples: int
    """Generations behind the second of these."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        generations: int,
        completed: int,
        ttft_ms: float | None,
        ttfa_ms: float | None,
        total_generation_ms: float | None,
        ttft_samples: int,
        ttfa_samples: int,
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
            exact = len(source) == 7
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.generations,
            new.completed,
            new.ttft_ms,
            new.ttfa_ms,
            new.total_generation_ms,
            new.ttft_samples,
            new.ttfa_samples,
        ) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
