# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PostCallActionProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, STRING, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .post_call_action_request import PostCallActionRequest

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PostCallActionProperties(Model):
    """A tool that was called after a conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    tool_id: str | Unset = UNSET
    """Id of the tool."""
    tool_name: str | Unset = UNSET
    """Its name."""
    status: str | Unset = UNSET
    """How it went, such as error."""
    request: PostCallActionRequest | Unset = UNSET
    """What was sent."""
    response: Any | Unset = UNSET
    """What came back. Programs of others read it; it is not documented."""
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
            new.tool_id = UNSET
            new.tool_name = UNSET
            new.status = UNSET
            new.request = UNSET
            new.response = UNSET
            new._additional = None
            return new
        new.tool_id = source.get("tool_id", UNSET)
        new.tool_name = source.get("tool_name", UNSET)
        new.status = source.get("status", UNSET)
        value_of_request = source.get("request", UNSET)
        new.request = (
            _REQUEST_SHAPE.from_dict(value_of_request) if isinstance(value_of_request, dict) else value_of_request
        )
        new.response = source.get("response", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
