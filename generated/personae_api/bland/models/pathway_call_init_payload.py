# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayCallInitPayload`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, NULL, STRING, Map, OneOf, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "pathway_id": Field("pathway_id", STRING),
    "start_node_id": Field("start_node_id", STRING),
    "initial_variables": Field("initial_variables", Map(ANY)),
    "metadata": Field("metadata", Map(ANY)),
    "version": Field("version", STRING),
    "persona_id": Field("persona_id", OneOf(STRING, NULL)),
    "persona_version_id": Field("persona_version_id", OneOf(STRING, NULL)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayCallInitPayload(Model):
    """The details."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    pathway_id: str | None
    """Pathway that leads the call."""
    start_node_id: str | None
    """Node that it begins at."""
    initial_variables: dict[str, Any] | None
    """Values that are known before it begins."""
    metadata: dict[str, Any] | None
    """What was sent along as metadata."""
    version: str | None
    """Version of the pathway, as a text."""
    persona_id: str | None
    """Persona that answers, if any."""
    persona_version_id: str | None
    """Version of that persona."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        pathway_id: str | Unset = UNSET,
        start_node_id: str | Unset = UNSET,
        initial_variables: dict[str, Any] | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        version: str | Unset = UNSET,
        persona_id: str | None | Unset = UNSET,
        persona_version_id: str | None | Unset = UNSET,
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
            new.pathway_id = None
            new.start_node_id = None
            new.initial_variables = None
            new.metadata = None
            new.version = None
            new.persona_id = None
            new.persona_version_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.pathway_id = source.get("pathway_id")
        new.start_node_id = source.get("start_node_id")
        new.initial_variables = source.get("initial_variables")
        new.metadata = source.get("metadata")
        new.version = source.get("version")
        new.persona_id = source.get("persona_id")
        new.persona_version_id = source.get("persona_version_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
