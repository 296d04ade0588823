# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SpeakingProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, NULL, NUMBER, Enumeration, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "role": Field("role", Enumeration("pal", "replica", "user"), required=True),
    "interrupted": Field("interrupted", BOOLEAN),
    "duration": Field("duration", OneOf(NUMBER, NULL)),
}
_REQUIRED = ("role",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SpeakingProperties(Model):
    """Who has spoken and how."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    role: models.SpeakerRole
    """Who has begun or ceased to speak."""
    interrupted: bool | None
    """Whether the speaker was interrupted."""
    duration: float | None
    """How many seconds it took, null if that is not known."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        role: models.SpeakerRole,
        interrupted: bool | Unset = UNSET,
        duration: float | None | Unset = UNSET,
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
        (new.role,) = values
        if exact:
            new.interrupted = None
            new.duration = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.interrupted = source.get("interrupted")
        new.duration = source.get("duration")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
