# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ToolApi`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, NUMBER, STRING, Enumeration, Map, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import ToolApiMethod
    from .tool_auth import ToolAuth

_AUTH_SHAPE = Reference("personae_api.tavus.models.tool_auth", "ToolAuth")

_FIELDS: Mapping[str, Field] = {
    "url": Field("url", STRING, required=True),
    "method": Field("method", Enumeration("DELETE", "GET", "HEAD", "PATCH", "POST", "PUT")),
    "timeout": Field("timeout", NUMBER),
    "headers": Field("headers", Map(STRING)),
    "auth": Field("auth", _AUTH_SHAPE),
    "body_template": Field("body_template", Map(ANY)),
    "query_params": Field("query_params", Map(STRING)),
    "content_type": Field("content_type", STRING),
}
_REQUIRED = ("url",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ToolApi(Model):
    """An API of yours that a tool calls."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    url: str
    """Address, by https; names of parameters in braces are filled in."""
    method: ToolApiMethod | Unset = UNSET
    """HTTP method. 'POST' when left out."""
    timeout: float | Unset = UNSET
    """Seconds to wait for its answer, 60 at most. At most 60, 10 when left out."""
    headers: dict[str, str] | Unset = UNSET
    """Further headers."""
    auth: ToolAuth | Unset = UNSET
    """How to say who calls."""
    body_template: dict[str, Any] | Unset = UNSET
    """The body, with names of parameters in braces; not for GET, HEAD and DELETE, and not with hmac."""
    query_params: dict[str, str] | Unset = UNSET
    """Query parameters, with names of parameters in braces; not with hmac."""
    content_type: str | Unset = UNSET
    """Media type of the body."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.url,) = values
        if exact:
            new.method = UNSET
            new.timeout = UNSET
            new.headers = UNSET
            new.auth = UNSET
            new.body_template = UNSET
            new.query_params = UNSET
            new.content_type = UNSET
            new._additional = None
            return new
        new.method = source.get("method", UNSET)
        new.timeout = source.get("timeout", UNSET)
        new.headers = source.get("headers", UNSET)
        value_of_auth = source.get("auth", UNSET)
        new.auth = _AUTH_SHAPE.from_dict(value_of_auth) if isinstance(value_of_auth, dict) else value_of_auth
        new.body_template = source.get("body_template", UNSET)
        new.query_params = source.get("query_params", UNSET)
        new.content_type = source.get("content_type", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
