# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PerceptionAnalysisProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import STRING, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {"analysis": Field("analysis", STRING, required=True)}
_REQUIRED = ("analysis",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PerceptionAnalysisProperties(Model):
    """What was perceived in a conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    analysis: str
    """Summary of all that was seen."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.analysis,) = values
        new.additional_properties = {} if exact else rest(source, _KNOWN)
        return new
