# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayCallTransitionPayload`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, STRING, Array, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_VARIABLE_CHANGES_SHAPE = Reference(
    "personae_api.bland.models.pathway_call_variable_changes", "PathwayCallVariableChanges"
)

_FIELDS: Mapping[str, Field] = {
    "chosen_node_id": Field("chosen_node_id", STRING),
    "chosen_label": Field("chosen_label", OneOf(STRING, NULL)),
    "previous_node_id": Field("previous_node_id", OneOf(STRING, NULL)),
    "variable_changes": Field("variable_changes", _VARIABLE_CHANGES_SHAPE),
    "failures": Field("failures", Array(STRING)),
    "persona_id": Field("persona_id", OneOf(STRING, NULL)),
    "external_id": Field("external_id", OneOf(STRING, NULL)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayCallTransitionPayload(Model):
    """The details."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    chosen_node_id: str | None
    """Node that it goes to."""
    chosen_label: str | None
    """Label of the way there."""
    previous_node_id: str | None
    """Node that it comes from."""
    variable_changes: models.PathwayCallVariableChanges | None
    """What has changed on the way."""
    failures: list[str] | None
    """What went wrong in choosing, in words."""
    persona_id: str | None
    """Persona that answers from here on."""
    external_id: str | None
    """Id of your own for the call."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        chosen_node_id: str | Unset = UNSET,
        chosen_label: str | None | Unset = UNSET,
        previous_node_id: str | None | Unset = UNSET,
        variable_changes: models.PathwayCallVariableChanges | Unset = UNSET,
        failures: list[str] | Unset = UNSET,
        persona_id: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
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
            new.chosen_node_id = None
            new.chosen_label = None
            new.previous_node_id = None
            new.variable_changes = None
            new.failures = None
            new.persona_id = None
            new.external_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.chosen_node_id = source.get("chosen_node_id")
        new.chosen_label = source.get("chosen_label")
        new.previous_node_id = source.get("previous_node_id")
        value_of_variable_changes = source.get("variable_changes")
        new.variable_changes = (
            _VARIABLE_CHANGES_SHAPE.from_dict(value_of_variable_changes)
            if isinstance(value_of_variable_changes, dict)
            else value_of_variable_changes
        )
        new.failures = source.get("failures")
        new.persona_id = source.get("persona_id")
        new.external_id = source.get("external_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
