# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WebhookToolConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Enumeration, Map, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "url": Field("url", STRING, required=True),
    "method": Field("method", Enumeration("DELETE", "GET", "PATCH", "POST", "PUT"), required=True),
    "headers": Field("headers", Map(STRING)),
    "bodyTemplate": Field("body_template", STRING),
}
_REQUIRED = ("url", "method")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class WebhookToolConfig(Model):
    """Settings of a SERVER_WEBHOOK tool, which makes an HTTP request from Anam's servers."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    url: str
    """Address of your endpoint."""
    method: models.WebhookToolConfigMethod
    """HTTP method the request is made with."""
    headers: dict[str, str] | None
    """Headers to send along, such as your endpoint's own credentials."""
    body_template: str | None
    """Text of the request body, with placeholders for the arguments that the LLM supplies."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        url: str,
        method: models.WebhookToolConfigMethod,
        headers: dict[str, str] | Unset = UNSET,
        body_template: str | Unset = UNSET,
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
        (new.url, new.method) = values
        if exact:
            new.headers = None
            new.body_template = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.headers = source.get("headers")
        new.body_template = source.get("bodyTemplate")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
