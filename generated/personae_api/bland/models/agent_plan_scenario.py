# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentPlanScenario`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Array, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_ENTRY_SHAPE = Reference("personae_api.bland.models.agent_plan_entry", "AgentPlanEntry")
_RULE_PARTS_SHAPE = Array(Reference("personae_api.bland.models.agent_plan_rule_part", "AgentPlanRulePart"))

_FIELDS: Mapping[str, Field] = {
    "kind": Field("kind", Enumeration("auth-zone", "complex", "simple"), required=True),
    "name": Field("name", STRING, required=True),
    "entry": Field("entry", _ENTRY_SHAPE, required=True),
    "ruleParts": Field("rule_parts", _RULE_PARTS_SHAPE),
    "variablesFrom": Field("variables_from", ANY),
    "extraVariables": Field("extra_variables", ANY),
    "tools": Field("tools", ANY),
    "carryToolsFrom": Field("carry_tools_from", ANY),
    "settingsFrom": Field("settings_from", ANY),
    "rule": Field("rule", ANY),
    "steps": Field("steps", ANY),
    "edges": Field("edges", ANY),
    "method": Field("method", ANY),
    "detail": Field("detail", ANY),
    "gates": Field("gates", ANY),
}
_REQUIRED = ("kind", "name", "entry")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentPlanScenario(Model):
    """A scenario of a plan."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    kind: models.AgentPlanScenarioKind
    """What it is made of."""
    name: str
    """Name of the scenario."""
    entry: models.AgentPlanEntry
    """When it is entered."""
    rule_parts: list[models.AgentPlanRulePart] | None
    """What its rule is put together from."""
    variables_from: Any
    """Nodes whose variables it takes over; the vendor does not describe the form."""
    extra_variables: Any
    """Further variables; the vendor does not describe the form."""
    tools: Any
    """Its tools; the vendor does not describe the form."""
    carry_tools_from: Any
    """Nodes whose tools it takes over; the vendor does not describe the form."""
    settings_from: Any
    """Nodes whose settings it takes over; the vendor does not describe the form."""
    rule: Any
    """Its rule; the vendor does not describe the form."""
    steps: Any
    """Its steps; the vendor does not describe the form."""
    edges: Any
    """Ways between the steps; the vendor does not describe the form."""
    method: Any
    """How somebody is identified; the vendor does not describe the form."""
    detail: Any
    """More about that; the vendor does not describe the form."""
    gates: Any
    """What is behind it; the vendor does not describe the form."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        kind: models.AgentPlanScenarioKind,
        name: str,
        entry: models.AgentPlanEntry,
        rule_parts: list[models.AgentPlanRulePart] | Unset = UNSET,
        variables_from: Any | Unset = UNSET,
        extra_variables: Any | Unset = UNSET,
        tools: Any | Unset = UNSET,
        carry_tools_from: Any | Unset = UNSET,
        settings_from: Any | Unset = UNSET,
        rule: Any | Unset = UNSET,
        steps: Any | Unset = UNSET,
        edges: Any | Unset = UNSET,
        method: Any | Unset = UNSET,
        detail: Any | Unset = UNSET,
        gates: Any | Unset = UNSET,
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
        (new.kind, new.name, value_of_entry) = values
        new.entry = _ENTRY_SHAPE.from_dict(value_of_entry) if isinstance(value_of_entry, dict) else value_of_entry
        if exact:
            new.rule_parts = None
            new.variables_from = None
            new.extra_variables = None
            new.tools = None
            new.carry_tools_from = None
            new.settings_from = None
            new.rule = None
            new.steps = None
            new.edges = None
            new.method = None
            new.detail = None
            new.gates = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_rule_parts = source.get("ruleParts")
        new.rule_parts = _RULE_PARTS_SHAPE.decode(value_of_rule_parts)
        new.variables_from = source.get("variablesFrom")
        new.extra_variables = source.get("extraVariables")
        new.tools = source.get("tools")
        new.carry_tools_from = source.get("carryToolsFrom")
        new.settings_from = source.get("settingsFrom")
        new.rule = source.get("rule")
        new.steps = source.get("steps")
        new.edges = source.get("edges")
        new.method = source.get("method")
        new.detail = source.get("detail")
        new.gates = source.get("gates")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
