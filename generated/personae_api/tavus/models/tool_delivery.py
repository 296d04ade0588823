# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ToolDelivery`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .tool_api import ToolApi

_API_SHAPE = Reference("personae_api.tavus.models.tool_api", "ToolApi")

_FIELDS: Mapping[str, Field] = {"app_message": Field("app_message", BOOLEAN), "api": Field("api", _API_SHAPE)}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ToolDelivery(Model):
    """Where the calls of a tool go: one of the two."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    app_message: bool | Unset = UNSET
    """To the room of the conversation, as a message."""
    api: ToolApi | Unset = UNSET
    """To an API of yours."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.app_message = UNSET
            new.api = UNSET
            new._additional = None
            return new
        new.app_message = source.get("app_message", UNSET)
        value_of_api = source.get("api", UNSET)
        new.api = _API_SHAPE.from_dict(value_of_api) if isinstance(value_of_api, dict) else value_of_api
        new._additional = rest(source, _KNOWN)
        return new
