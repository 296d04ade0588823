# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentDispositionDraft`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NULL, STRING, OneOf, Reference, keys, some
from .. import models

_DEFINITION_SHAPE = Reference("personae_api.bland.models.agent_disposition_definition", "AgentDispositionDefinition")

_FIELDS: Mapping[str, Field] = {
    "dispositionId": Field("disposition_id", STRING, required=True),
    "revision": Field("revision", INTEGER, required=True),
    "baseVersionId": Field("base_version_id", OneOf(STRING, NULL), required=True),
    "definition": Field("definition", _DEFINITION_SHAPE, required=True),
}
_REQUIRED = ("dispositionId", "revision", "baseVersionId", "definition")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentDispositionDraft(Model):
    """What a disposition will find out once it is published."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    disposition_id: str
    """Id of the disposition."""
    revision: int
    """How often it was changed."""
    base_version_id: str | None
    """Version that it started from."""
    definition: models.AgentDispositionDefinition
    """What it finds out."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        disposition_id: str,
        revision: int,
        base_version_id: str | None,
        definition: models.AgentDispositionDefinition,
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
        (new.disposition_id, new.revision, new.base_version_id, value_of_definition) = values
        new.definition = (
            _DEFINITION_SHAPE.from_dict(value_of_definition)
            if isinstance(value_of_definition, dict)
            else value_of_definition
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
