# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CampaignStep`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NULL, STRING, Array, OneOf, Reference, keys, some
from .. import models

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
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CampaignStep(Model):
    """One step of a campaign."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    seq_id: str
    """Name of the step."""
    step: int
    """Position of the step."""
    type: str
    """Kind of the step."""
    task: str
    """What the agent is to do in it."""
    start_time: str | None
    """When it starts, if that is set."""
    pathway: list[models.CampaignPathway]
    """Pathways that lead it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        seq_id: str,
        step: int,
        type: str,
        task: str,
        start_time: str | None,
        pathway: list[models.CampaignPathway],
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
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.seq_id, new.step, new.type, new.task, new.start_time, value_of_pathway) = values
        new.pathway = _PATHWAY_SHAPE.decode(value_of_pathway)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
