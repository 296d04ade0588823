# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CampaignConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "stop_when_answer": Field("stop_when_answer", BOOLEAN, required=True),
    "auto_mark_complete": Field("auto_mark_complete", BOOLEAN, required=True),
}
_REQUIRED = ("stop_when_answer", "auto_mark_complete")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CampaignConfig(Model):
    """When a number of a campaign is done."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    stop_when_answer: bool
    """Whether an answer ends it."""
    auto_mark_complete: bool
    """Whether it is marked as complete by itself."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.stop_when_answer, new.auto_mark_complete) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
