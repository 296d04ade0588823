# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CampaignStep`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, NULL, STRING, Array, OneOf, Reference, keys, rest, some

if TYPE_CHECKING:
    from .campaign_pathway import CampaignPathway

_PATHWAY_SHAPE = Array(Reference("personae_api.bland.models.campaign_pathway", "CampaignPathway"))

_FIELDS: Mapping[str, Field] = {
    "seqId": Field("seq_id", STRING, required=True),
    "step": Field("step", INTEGER, required=True),
    "type": Field("type", STRING, required=True),
    "task": Field("task", STRING, required=True),
    "start_time": Field("start_time", OneOf(STRING, NULL), required=True),
    "pathway": Field("pathway", _PATHWAY_SHAPE, required=True),
}
_REQUIRED = ("seqId", "step", "type", "task", "start_time", "pathway")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CampaignStep(Model):
    """One step of a campaign."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    seq_id: str
    """Name of the step."""
    step: int
    """Place of the step."""
    type: str
    """Kind of the step."""
    task: str
    """What the agent is to do in it."""
    start_time: str | None
    """When it starts, if that is set."""
    pathway: list[CampaignPathway]
    """Pathways that lead it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.seq_id, new.step, new.type, new.task, new.start_time, value_of_pathway) = values
        new.pathway = _PATHWAY_SHAPE.decode(value_of_pathway)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
