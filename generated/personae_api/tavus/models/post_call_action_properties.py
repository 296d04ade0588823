# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PostCallActionProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_REQUEST_SHAPE = Reference("personae_api.tavus.models.post_call_action_request", "PostCallActionRequest")

_FIELDS: Mapping[str, Field] = {
    "tool_id": Field("tool_id", STRING),
    "tool_name": Field("tool_name", STRING),
    "status": Field("status", STRING),
    "request": Field("request", _REQUEST_SHAPE),
    "response": Field("response", ANY),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PostCallActionProperties(Model):
    """A tool that was called after a conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    tool_id: str | None
    """Id of the tool."""
    tool_name: str | None
    """Its name."""
    status: str | None
    """How it went, such as error."""
    request: models.PostCallActionRequest | None
    """What was sent."""
    response: Any
    """What came back. Programs of others read it; it is not documented."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        tool_id: str | Unset = UNSET,
        tool_name: str | Unset = UNSET,
        status: str | Unset = UNSET,
        request: models.PostCallActionRequest | Unset = UNSET,
        response: Any | Unset = UNSET,
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
            new.tool_id = None
            new.tool_name = None
            new.status = None
            new.request = None
            new.response = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.tool_id = source.get("tool_id")
        new.tool_name = source.get("tool_name")
        new.status = source.get("status")
        value_of_request = source.get("request")
        new.request = (
            _REQUEST_SHAPE.from_dict(value_of_request) if isinstance(value_of_request, dict) else value_of_request
        )
        new.response = source.get("response")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
