# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayCallWebhookInvokePayload`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, INTEGER, NULL, STRING, Array, Map, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_RESPONSE_MAPPINGS_SHAPE = Array(
    Reference("personae_api.bland.models.pathway_call_response_mapping", "PathwayCallResponseMapping")
)

_FIELDS: Mapping[str, Field] = {
    "url": Field("url", STRING),
    "method": Field("method", STRING),
    "headers": Field("headers", Map(ANY)),
    "body": Field("body", ANY),
    "tool_name": Field("tool_name", OneOf(STRING, NULL)),
    "integration": Field("integration", OneOf(STRING, NULL)),
    "action": Field("action", OneOf(STRING, NULL)),
    "timeout_ms": Field("timeout_ms", OneOf(INTEGER, NULL)),
    "max_retries": Field("max_retries", OneOf(INTEGER, NULL)),
    "response_mappings": Field("response_mappings", _RESPONSE_MAPPINGS_SHAPE),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayCallWebhookInvokePayload(Model):
    """The details."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    url: str | None
    """Address that it goes to."""
    method: str | None
    """HTTP method."""
    headers: dict[str, Any] | None
    """Its headers."""
    body: Any
    """Its body."""
    tool_name: str | None
    """Tool that it belongs to, if any."""
    integration: str | None
    """Integration that it belongs to, if any."""
    action: str | None
    """Action of that integration."""
    timeout_ms: int | None
    """Milliseconds after which it is given up."""
    max_retries: int | None
    """How often it is sent again."""
    response_mappings: list[models.PathwayCallResponseMapping] | None
    """What is to be read of its answer."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        url: str | Unset = UNSET,
        method: str | Unset = UNSET,
        headers: dict[str, Any] | Unset = UNSET,
        body: Any | Unset = UNSET,
        tool_name: str | None | Unset = UNSET,
        integration: str | None | Unset = UNSET,
        action: str | None | Unset = UNSET,
        timeout_ms: int | None | Unset = UNSET,
        max_retries: int | None | Unset = UNSET,
        response_mappings: list[models.PathwayCallResponseMapping] | Unset = UNSET,
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
            new.method = None
            new.headers = None
            new.body = None
            new.tool_name = None
            new.integration = None
            new.action = None
            new.timeout_ms = None
            new.max_retries = None
            new.response_mappings = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.url = source.get("url")
        new.method = source.get("method")
        new.headers = source.get("headers")
        new.body = source.get("body")
        new.tool_name = source.get("tool_name")
        new.integration = source.get("integration")
        new.action = source.get("action")
        new.timeout_ms = source.get("timeout_ms")
        new.max_retries = source.get("max_retries")
        value_of_response_mappings = source.get("response_mappings")
        new.response_mappings = _RESPONSE_MAPPINGS_SHAPE.decode(value_of_response_mappings)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
