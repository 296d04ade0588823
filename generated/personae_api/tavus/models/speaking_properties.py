# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SpeakingProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, NULL, NUMBER, Enumeration, OneOf, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import SpeakerRole


_FIELDS: Mapping[str, Field] = {
    "role": Field("role", Enumeration("pal", "replica", "user"), required=True),
    "interrupted": Field("interrupted", BOOLEAN),
    "duration": Field("duration", OneOf(NUMBER, NULL)),
}
_REQUIRED = ("role",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SpeakingProperties(Model):
    """Who has spoken and how."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    role: SpeakerRole
    """Who has begun or ceased to speak."""
    interrupted: bool | Unset = UNSET
    """Whether the speaker was interrupted."""
    duration: float | None | Unset = UNSET
    """How many seconds it took, null if that is not known."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.role,) = values
        if exact:
            new.interrupted = UNSET
            new.duration = UNSET
            new._additional = None
            return new
        new.interrupted = source.get("interrupted", UNSET)
        new.duration = source.get("duration", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
