# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Objective`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    ANY,
    DATE_TIME,
    LONGEST_EXACT,
    STRING,
    Array,
    Enumeration,
    Map,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "objective_name": Field("objective_name", STRING, required=True),
    "objective_prompt": Field("objective_prompt", STRING, required=True),
    "confirmation_mode": Field("confirmation_mode", Enumeration("auto", "manual")),
    "output_variables": Field("output_variables", Array(STRING)),
    "modality": Field("modality", Enumeration("audio", "verbal", "visual")),
    "next_conditional_objectives": Field("next_conditional_objectives", Map(STRING)),
    "next_required_objective": Field("next_required_objective", STRING),
    "callback_url": Field("callback_url", STRING),
    "tool_call": Field("tool_call", Map(ANY)),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = ("objective_name", "objective_prompt", "created_at", "updated_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Objective(Model):
    """A goal that a persona works through in a conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    objective_name: str
    """Name by which other objectives of the set lead here."""
    objective_prompt: str
    """What the persona is to reach, in words."""
    confirmation_mode: models.ConfirmationMode | None
    """Who finds that the objective is reached. 'auto' when left out."""
    output_variables: list[str] | None
    """Names of the values to note down on the way."""
    modality: models.Modality | None
    """Whether the objective is reached by words or by something to be seen. 'verbal' when left out."""
    next_conditional_objectives: dict[str, str] | None
    """Names of objectives that may come next, each with the condition for it in words; not beside
    next_required_objective.
    """
    next_required_objective: str | None
    """Name of the objective that comes next in any case."""
    callback_url: str | None
    """Address that is called when the objective is reached."""
    tool_call: dict[str, Any] | None
    """Tool to call when the objective is reached. Undocumented, seen in use."""
    created_at: dt.datetime
    """When the objective was made."""
    updated_at: dt.datetime
    """When the objective last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        objective_name: str,
        objective_prompt: str,
        confirmation_mode: models.ConfirmationMode | Unset = UNSET,
        output_variables: list[str] | Unset = UNSET,
        modality: models.Modality | Unset = UNSET,
        next_conditional_objectives: dict[str, str] | Unset = UNSET,
        next_required_objective: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        tool_call: dict[str, Any] | Unset = UNSET,
        created_at: dt.datetime,
        updated_at: dt.datetime,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.objective_name, new.objective_prompt, value_of_created_at, value_of_updated_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.confirmation_mode = None
            new.output_variables = None
            new.modality = None
            new.next_conditional_objectives = None
            new.next_required_objective = None
            new.callback_url = None
            new.tool_call = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.confirmation_mode = source.get("confirmation_mode")
        new.output_variables = source.get("output_variables")
        new.modality = source.get("modality")
        new.next_conditional_objectives = source.get("next_conditional_objectives")
        new.next_required_objective = source.get("next_required_objective")
        new.callback_url = source.get("callback_url")
        new.tool_call = source.get("tool_call")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
