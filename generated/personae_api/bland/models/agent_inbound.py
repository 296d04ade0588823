# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentInbound`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, NULL, STRING, Array, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_NUMBERS_SHAPE = Array(Reference("personae_api.bland.models.agent_inbound_number", "AgentInboundNumber"))

_FIELDS: Mapping[str, Field] = {
    "agent_id": Field("agent_id", STRING, required=True),
    "persona_id": Field("persona_id", OneOf(STRING, NULL)),
    "numbers": Field("numbers", _NUMBERS_SHAPE),
    "staging_attach_supported": Field("staging_attach_supported", BOOLEAN),
    "pathway_id": Field("pathway_id", OneOf(STRING, NULL)),
}
_REQUIRED = ("agent_id",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentInbound(Model):
    """The numbers that an agent answers."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    agent_id: str
    """Id of the agent."""
    persona_id: str | None
    """Persona that carries it on the phone; null where there is none."""
    numbers: list[models.AgentInboundNumber] | None
    """The numbers."""
    staging_attach_supported: bool | None
    """Whether numbers can be attached to staging."""
    pathway_id: str | None
    """Pathway that it runs; answers of September 2026 had this in the place of the numbers."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        agent_id: str,
        persona_id: str | None | Unset = UNSET,
        numbers: list[models.AgentInboundNumber] | Unset = UNSET,
        staging_attach_supported: bool | Unset = UNSET,
        pathway_id: str | None | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.agent_id,) = values
        if exact:
            new.persona_id = None
            new.numbers = None
            new.staging_attach_supported = None
            new.pathway_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.persona_id = source.get("persona_id")
        value_of_numbers = source.get("numbers")
        new.numbers = _NUMBERS_SHAPE.decode(value_of_numbers)
        new.staging_attach_supported = source.get("staging_attach_supported")
        new.pathway_id = source.get("pathway_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
