# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ToolDelivery`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_API_SHAPE = Reference("personae_api.tavus.models.tool_api", "ToolApi")

_FIELDS: Mapping[str, Field] = {"app_message": Field("app_message", BOOLEAN), "api": Field("api", _API_SHAPE)}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ToolDelivery(Model):
    """Where the calls of a tool go: one of the two."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    app_message: bool | None
    """To the room of the conversation, as a message."""
    api: models.ToolApi | None
    """To an API of yours."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        app_message: bool | Unset = UNSET,
        api: models.ToolApi | Unset = UNSET,
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
            new.app_message = None
            new.api = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.app_message = source.get("app_message")
        value_of_api = source.get("api")
        new.api = _API_SHAPE.from_dict(value_of_api) if isinstance(value_of_api, dict) else value_of_api
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
