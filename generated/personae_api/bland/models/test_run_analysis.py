# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestRunAnalysis`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Map, Reference, keys, some
from .. import models

_SUGGESTIONS_SHAPE = Array(Reference("personae_api.bland.models.test_suggestion", "TestSuggestion"))

_FIELDS: Mapping[str, Field] = {
    "root_cause": Field("root_cause", STRING, required=True),
    "suggestions": Field("suggestions", _SUGGESTIONS_SHAPE, required=True),
    "node_id_to_name": Field("node_id_to_name", Map(STRING), required=True),
}
_REQUIRED = ("root_cause", "suggestions", "node_id_to_name")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestRunAnalysis(Model):
    """Why a run failed."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    root_cause: str
    """The cause, in words."""
    suggestions: list[models.TestSuggestion]
    """Changes that may help."""
    node_id_to_name: dict[str, str]
    """Names of the nodes, by their ids."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        root_cause: str,
        suggestions: list[models.TestSuggestion],
        node_id_to_name: dict[str, str],
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
        (new.root_cause, value_of_suggestions, new.node_id_to_name) = values
        new.suggestions = _SUGGESTIONS_SHAPE.decode(value_of_suggestions)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
