# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ToolApi`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, NUMBER, STRING, Enumeration, Map, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ToolApi(Model):
    """An API of yours that a tool calls."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    url: str
    """Address, by https; names of parameters in braces are filled in."""
    method: models.ToolApiMethod | None
    """HTTP method. 'POST' when left out."""
    timeout: float | None
    """Seconds to wait for its answer, 60 at most. At most 60, 10 when left out."""
    headers: dict[str, str] | None
    """Further headers."""
    auth: models.ToolAuth | None
    """How to say who calls."""
    body_template: dict[str, Any] | None
    """The body, with names of parameters in braces; not for GET, HEAD and DELETE, and not with hmac."""
    query_params: dict[str, str] | None
    """Query parameters, with names of parameters in braces; not with hmac."""
    content_type: str | None
    """Media type of the body."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        url: str,
        method: models.ToolApiMethod | Unset = UNSET,
        timeout: float | Unset = UNSET,
        headers: dict[str, str] | Unset = UNSET,
        auth: models.ToolAuth | Unset = UNSET,
        body_template: dict[str, Any] | Unset = UNSET,
        query_params: dict[str, str] | Unset = UNSET,
        content_type: str | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.url,) = values
        if exact:
            new.method = None
            new.timeout = None
            new.headers = None
            new.auth = None
            new.body_template = None
            new.query_params = None
            new.content_type = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.method = source.get("method")
        new.timeout = source.get("timeout")
        new.headers = source.get("headers")
        value_of_auth = source.get("auth")
        new.auth = _AUTH_SHAPE.from_dict(value_of_auth) if isinstance(value_of_auth, dict) else value_of_auth
        new.body_template = source.get("body_template")
        new.query_params = source.get("query_params")
        new.content_type = source.get("content_type")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
