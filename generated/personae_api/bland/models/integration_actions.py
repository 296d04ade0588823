# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `IntegrationActions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_ACTIONS_SHAPE = Array(Reference("personae_api.bland.models.integration_action", "IntegrationAction"))
_METADATA_SHAPE = Reference("personae_api.bland.models.integration_details", "IntegrationDetails")

_FIELDS: Mapping[str, Field] = {
    "integration": Field("integration", STRING, required=True),
    "actions": Field("actions", _ACTIONS_SHAPE, required=True),
    "metadata": Field("metadata", _METADATA_SHAPE),
}
_REQUIRED = ("integration", "actions")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class IntegrationActions(Model):
    """What can be done at an integration."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    integration: str
    """Key of the integration."""
    actions: list[models.IntegrationAction]
    """The actions."""
    metadata: models.IntegrationDetails | None
    """The integration itself."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        integration: str,
        actions: list[models.IntegrationAction],
        metadata: models.IntegrationDetails | Unset = UNSET,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.integration, value_of_actions) = values
        new.actions = _ACTIONS_SHAPE.decode(value_of_actions)
        if exact:
            new.metadata = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_metadata = source.get("metadata")
        new.metadata = (
            _METADATA_SHAPE.from_dict(value_of_metadata) if isinstance(value_of_metadata, dict) else value_of_metadata
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
