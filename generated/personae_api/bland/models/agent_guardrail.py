# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentGuardrail`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, Array, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_ACTIONS_SHAPE = Array(Reference("personae_api.bland.models.agent_guardrail_action", "AgentGuardrailAction"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "kind": Field(
        "kind",
        Enumeration(
            "custom", "tcpa:ai_disclosure", "tcpa:opt_out", "tcpa:recording_disclosure", "tcpa:self_introduction"
        ),
        required=True,
    ),
    "actions": Field("actions", _ACTIONS_SHAPE, required=True),
    "endSeconds": Field("end_seconds", INTEGER),
    "name": Field("name", STRING),
    "description": Field("description", STRING),
    "prompt": Field("prompt", STRING),
}
_REQUIRED = ("id", "kind", "actions")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentGuardrail(Model):
    """A rule that is watched during a call. Custom ones, up to five, need an enterprise plan."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    id: str
    """Id of the guardrail."""
    kind: models.AgentGuardrailKind
    """What it watches."""
    actions: list[models.AgentGuardrailAction]
    """What is done when it is broken."""
    end_seconds: int | None
    """Seconds until it has to have happened, for the three kinds that have a time. At least 1, at most 600."""
    name: str | None
    """Name, required of custom ones."""
    description: str | None
    """What it is for, required of custom ones."""
    prompt: str | None
    """What a model looks for, required of custom ones."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        kind: models.AgentGuardrailKind,
        actions: list[models.AgentGuardrailAction],
        end_seconds: int | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
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
        (new.id, new.kind, value_of_actions) = values
        new.actions = _ACTIONS_SHAPE.decode(value_of_actions)
        if exact:
            new.end_seconds = None
            new.name = None
            new.description = None
            new.prompt = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.end_seconds = source.get("endSeconds")
        new.name = source.get("name")
        new.description = source.get("description")
        new.prompt = source.get("prompt")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
