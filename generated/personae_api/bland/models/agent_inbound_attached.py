# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentInboundAttached`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, keys, some

_FIELDS: Mapping[str, Field] = {
    "agent_id": Field("agent_id", STRING, required=True),
    "persona_id": Field("persona_id", STRING, required=True),
    "pathway_id": Field("pathway_id", STRING, required=True),
    "compiled_from_version": Field("compiled_from_version", STRING, required=True),
    "attached": Field("attached", Array(STRING), required=True),
}
_REQUIRED = ("agent_id", "persona_id", "pathway_id", "compiled_from_version", "attached")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentInboundAttached(Model):
    """Numbers that an agent answers from now on."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    agent_id: str
    """Id of the agent."""
    persona_id: str
    """Persona that carries it on the phone."""
    pathway_id: str
    """Pathway that it was compiled into."""
    compiled_from_version: str
    """Id of the version that answers."""
    attached: list[str]
    """Numbers that were attached."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        agent_id: str,
        persona_id: str,
        pathway_id: str,
        compiled_from_version: str,
        attached: list[str],
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.agent_id, new.persona_id, new.pathway_id, new.compiled_from_version, new.attached) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
