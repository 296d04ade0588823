# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SpeechControls`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NUMBER, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "expressiveness": Field("expressiveness", NUMBER),
    "stability": Field("stability", NUMBER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SpeechControls(Model):
    """How a voice performs."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    expressiveness: float | Unset = UNSET
    """How varied the intonation is, from flat (0) to lively (1). At least 0, at most 1."""
    stability: float | Unset = UNSET
    """How alike renders of a text are, from free (0) to the same (1). At least 0, at most 1."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.expressiveness = UNSET
            new.stability = UNSET
            new._additional = None
            return new
        new.expressiveness = source.get("expressiveness", UNSET)
        new.stability = source.get("stability", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
