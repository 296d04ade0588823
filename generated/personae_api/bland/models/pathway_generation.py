# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayGeneration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "ready": Field("ready", BOOLEAN, required=True),
    "pathway_id": Field("pathway_id", STRING),
    "error": Field("error", STRING),
}
_REQUIRED = ("ready",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PathwayGeneration(Model):
    """State of a generation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    ready: bool
    """Whether it has ended, well or not."""
    pathway_id: str | Unset = UNSET
    """Id of the new pathway once it is ready."""
    error: str | Unset = UNSET
    """Why the generation failed; left out when it did not."""
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
        (new.ready,) = values
        if exact:
            new.pathway_id = UNSET
            new.error = UNSET
            new._additional = None
            return new
        new.pathway_id = source.get("pathway_id", UNSET)
        new.error = source.get("error", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
