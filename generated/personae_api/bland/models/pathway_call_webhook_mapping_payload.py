# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayCallWebhookMappingPayload`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, STRING, Array, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_MAPPINGS_SHAPE = Array(
    Reference("personae_api.bland.models.pathway_call_mapping_outcome", "PathwayCallMappingOutcome")
)

_FIELDS: Mapping[str, Field] = {
    "url": Field("url", OneOf(STRING, NULL)),
    "tool_name": Field("tool_name", OneOf(STRING, NULL)),
    "mappings": Field("mappings", _MAPPINGS_SHAPE),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayCallWebhookMappingPayload(Model):
    """The details."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    url: str | None
    """Address that was asked."""
    tool_name: str | None
    """Tool that it belongs to, if any."""
    mappings: list[models.PathwayCallMappingOutcome] | None
    """What became of each value."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        url: str | None | Unset = UNSET,
        tool_name: str | None | Unset = UNSET,
        mappings: list[models.PathwayCallMappingOutcome] | Unset = UNSET,
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
            new.url = None
            new.tool_name = None
            new.mappings = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.url = source.get("url")
        new.tool_name = source.get("tool_name")
        value_of_mappings = source.get("mappings")
        new.mappings = _MAPPINGS_SHAPE.decode(value_of_mappings)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
