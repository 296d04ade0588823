# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VoiceMeta`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {"per_decode": Field("per_decode", INTEGER)}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class VoiceMeta(Model):
    """Settings of a voice in its engine's own terms; what is in it depends on the engine."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    per_decode: int | Unset = UNSET
    """Consistency as the engine has it."""
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
            new.per_decode = UNSET
            new._additional = None
            return new
        new.per_decode = source.get("per_decode", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
