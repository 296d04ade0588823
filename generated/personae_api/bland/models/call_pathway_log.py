# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallPathwayLog`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, NULL, STRING, OneOf, Reference, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_TAG_SHAPE = Reference("personae_api.bland.models.call_pathway_tag", "CallPathwayTag")

_FIELDS: Mapping[str, Field] = {
    "role": Field("role", OneOf(STRING, NULL)),
    "text": Field("text", OneOf(STRING, NULL)),
    "created_at": Field("created_at", DATE_TIME),
    "chosen_node_id": Field("chosen_node_id", STRING),
    "decision": Field("decision", OneOf(STRING, NULL)),
    "pathway_info": Field("pathway_info", OneOf(STRING, NULL)),
    "tag": Field("tag", OneOf(_TAG_SHAPE, NULL)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CallPathwayLog(Model):
    """One step of a call through its pathway."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    role: str | None
    """Who spoke, or what acted."""
    text: str | None
    """What was said."""
    created_at: dt.datetime | None
    """When it was."""
    chosen_node_id: str | None
    """Node that was chosen next."""
    decision: str | None
    """Why it was chosen, at times as JSON."""
    pathway_info: str | None
    """What the pathway had to say about it, at times as JSON."""
    tag: models.CallPathwayTag | None
    """Label of the node."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        role: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        chosen_node_id: str | Unset = UNSET,
        decision: str | None | Unset = UNSET,
        pathway_info: str | None | Unset = UNSET,
        tag: models.CallPathwayTag | None | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.role = None
            new.text = None
            new.created_at = None
            new.chosen_node_id = None
            new.decision = None
            new.pathway_info = None
            new.tag = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.role = source.get("role")
        new.text = source.get("text")
        value_of_created_at = source.get("created_at")
        new.created_at = date_time(value_of_created_at)
        new.chosen_node_id = source.get("chosen_node_id")
        new.decision = source.get("decision")
        new.pathway_info = source.get("pathway_info")
        value_of_tag = source.get("tag")
        new.tag = _TAG_SHAPE.from_dict(value_of_tag) if isinstance(value_of_tag, dict) else value_of_tag
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
