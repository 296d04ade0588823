# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WebhookToolConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Enumeration, Map, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import WebhookToolConfigMethod


_FIELDS: Mapping[str, Field] = {
    "url": Field("url", STRING, required=True),
    "method": Field("method", Enumeration("DELETE", "GET", "PATCH", "POST", "PUT"), required=True),
    "headers": Field("headers", Map(STRING)),
    "bodyTemplate": Field("body_template", STRING),
}
_REQUIRED = ("url", "method")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class WebhookToolConfig(Model):
    """Settings of a SERVER_WEBHOOK tool, which makes an HTTP request from Anam's servers."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    url: str
    """Address of your endpoint."""
    method: WebhookToolConfigMethod
    """HTTP method the request is made with."""
    headers: dict[str, str] | Unset = UNSET
    """Headers to send along, such as your endpoint's own credentials."""
    body_template: str | Unset = UNSET
    """Text of the request body, with placeholders for the arguments that the LLM supplies."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.url, new.method) = values
        if exact:
            new.headers = UNSET
            new.body_template = UNSET
            new._additional = None
            return new
        new.headers = source.get("headers", UNSET)
        new.body_template = source.get("bodyTemplate", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
