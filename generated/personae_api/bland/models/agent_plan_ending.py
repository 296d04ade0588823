# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentPlanEnding`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Array, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_ENTRY_SHAPE = Reference("personae_api.bland.models.agent_plan_entry", "AgentPlanEntry")

_FIELDS: Mapping[str, Field] = {
    "name": Field("name", STRING, required=True),
    "entry": Field("entry", _ENTRY_SHAPE, required=True),
    "promptParts": Field("prompt_parts", Array(ANY), required=True),
    "variablesFrom": Field("variables_from", ANY),
    "extraVariables": Field("extra_variables", ANY),
}
_REQUIRED = ("name", "entry", "promptParts")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentPlanEnding(Model):
    """A way for a call to end."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    name: str
    """Name of the ending."""
    entry: models.AgentPlanEntry
    """When it is taken."""
    prompt_parts: list[Any]
    """What is said; the vendor does not describe the form."""
    variables_from: Any
    """Nodes whose variables it takes over; the vendor does not describe the form."""
    extra_variables: Any
    """Further variables; the vendor does not describe the form."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        name: str,
        entry: models.AgentPlanEntry,
        prompt_parts: list[Any],
        variables_from: Any | Unset = UNSET,
        extra_variables: Any | Unset = UNSET,
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
        (new.name, value_of_entry, new.prompt_parts) = values
        new.entry = _ENTRY_SHAPE.from_dict(value_of_entry) if isinstance(value_of_entry, dict) else value_of_entry
        if exact:
            new.variables_from = None
            new.extra_variables = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.variables_from = source.get("variablesFrom")
        new.extra_variables = source.get("extraVariables")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
