# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsPersonaSettings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "pathway_id": Field("pathway_id", STRING),
    "pathway_version": Field("pathway_version", INTEGER),
    "start_node_id": Field("start_node_id", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SmsPersonaSettings(Model):
    """Routing of one conversation that takes the place of the persona's own."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    pathway_id: str | Unset = UNSET
    """Pathway that leads the conversation."""
    pathway_version: int | Unset = UNSET
    """Version of that pathway as a number."""
    start_node_id: str | Unset = UNSET
    """Node of the pathway to enter at."""
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
            new.pathway_id = UNSET
            new.pathway_version = UNSET
            new.start_node_id = UNSET
            new._additional = None
            return new
        new.pathway_id = source.get("pathway_id", UNSET)
        new.pathway_version = source.get("pathway_version", UNSET)
        new.start_node_id = source.get("start_node_id", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
