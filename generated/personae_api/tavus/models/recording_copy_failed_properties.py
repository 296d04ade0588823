# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `RecordingCopyFailedProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {"error_message": Field("error_message", STRING)}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class RecordingCopyFailedProperties(Model):
    """What went wrong with a recording."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    error_message: str | Unset = UNSET
    """Why. Programs of others read it; it is not documented."""
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
            new.error_message = UNSET
            new._additional = None
            return new
        new.error_message = source.get("error_message", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
