# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallPathwayLog`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import DATE_TIME, NULL, STRING, OneOf, Reference, date_time, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .call_pathway_tag import CallPathwayTag

_TAG_SHAPE = Reference("personae_api.bland.models.call_pathway_tag", "CallPathwayTag")

_FIELDS: Mapping[str, Field] = {
    "role": Field("role", STRING),
    "text": Field("text", STRING),
    "created_at": Field("created_at", DATE_TIME),
    "chosen_node_id": Field("chosen_node_id", STRING),
    "decision": Field("decision", STRING),
    "pathway_info": Field("pathway_info", STRING),
    "tag": Field("tag", OneOf(_TAG_SHAPE, NULL)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CallPathwayLog(Model):
    """One step of a call through its pathway."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    role: str | Unset = UNSET
    """Who spoke, or what acted."""
    text: str | Unset = UNSET
    """What was said."""
    created_at: dt.datetime | Unset = UNSET
    """When it was."""
    chosen_node_id: str | Unset = UNSET
    """Node that was chosen next."""
    decision: str | Unset = UNSET
    """Why it was chosen."""
    pathway_info: str | Unset = UNSET
    """What the pathway had to say about it."""
    tag: CallPathwayTag | None | Unset = UNSET
    """Label of the node."""
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
            new.role = UNSET
            new.text = UNSET
            new.created_at = UNSET
            new.chosen_node_id = UNSET
            new.decision = UNSET
            new.pathway_info = UNSET
            new.tag = UNSET
            new._additional = None
            return new
        new.role = source.get("role", UNSET)
        new.text = source.get("text", UNSET)
        value_of_created_at = source.get("created_at", UNSET)
        new.created_at = date_time(value_of_created_at)
        new.chosen_node_id = source.get("chosen_node_id", UNSET)
        new.decision = source.get("decision", UNSET)
        new.pathway_info = source.get("pathway_info", UNSET)
        value_of_tag = source.get("tag", UNSET)
        new.tag = _TAG_SHAPE.from_dict(value_of_tag) if isinstance(value_of_tag, dict) else value_of_tag
        new._additional = rest(source, _KNOWN)
        return new
