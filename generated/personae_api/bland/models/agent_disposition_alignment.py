# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentDispositionAlignment`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, Array, Reference, keys, some
from .. import models

_PROPOSALS_SHAPE = Array(Reference("personae_api.bland.models.disposition_proposal", "DispositionProposal"))
_SKIPPED_SHAPE = Array(Reference("personae_api.bland.models.disposition_skipped", "DispositionSkipped"))

_FIELDS: Mapping[str, Field] = {
    "proposals": Field("proposals", _PROPOSALS_SHAPE, required=True),
    "skipped": Field("skipped", _SKIPPED_SHAPE, required=True),
    "truncatedCorrections": Field("truncated_corrections", INTEGER, required=True),
}
_REQUIRED = ("proposals", "skipped", "truncatedCorrections")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentDispositionAlignment(Model):
    """Better prompts that a model proposes."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    proposals: list[models.DispositionProposal]
    """The proposals."""
    skipped: list[models.DispositionSkipped]
    """Values for which there is none."""
    truncated_corrections: int
    """How many corrections were too many to be heeded."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        proposals: list[models.DispositionProposal],
        skipped: list[models.DispositionSkipped],
        truncated_corrections: int,
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_proposals, value_of_skipped, new.truncated_corrections) = values
        new.proposals = _PROPOSALS_SHAPE.decode(value_of_proposals)
        new.skipped = _SKIPPED_SHAPE.decode(value_of_skipped)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
