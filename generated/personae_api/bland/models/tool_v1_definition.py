# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ToolV1Definition`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, NUMBER, STRING, Enumeration, Map, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import ToolV1Method


_FIELDS: Mapping[str, Field] = {
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "speech": Field("speech", STRING),
    "url": Field("url", STRING, required=True),
    "method": Field("method", Enumeration("GET", "POST")),
    "headers": Field("headers", Map(ANY)),
    "body": Field("body", Map(ANY)),
    "query": Field("query", Map(ANY)),
    "input_schema": Field("input_schema", Map(ANY)),
    "response": Field("response", Map(ANY)),
    "timeout": Field("timeout", NUMBER),
}
_REQUIRED = ("name", "description", "url")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ToolV1Definition(Model):
    """A request to a web service, and when and with which values an agent sends it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: str
    """Name by which the agent knows the tool."""
    description: str
    """What the tool does, for the agent to decide by."""
    speech: str | Unset = UNSET
    """What the agent says while it waits."""
    url: str
    """Address that the request is sent to."""
    method: ToolV1Method | Unset = UNSET
    """'GET' when left out."""
    headers: dict[str, Any] | Unset = UNSET
    """Headers of the request; credentials in them are stored as they are."""
    body: dict[str, Any] | Unset = UNSET
    """JSON body of the request."""
    query: dict[str, Any] | Unset = UNSET
    """Query parameters of the request."""
    input_schema: dict[str, Any] | Unset = UNSET
    """What the agent fills in, as a JSON Schema with an `example`."""
    response: dict[str, Any] | Unset = UNSET
    """Variables to keep, each with the path of its value in the answer, such as $.slot."""
    timeout: float | Unset = UNSET
    """Milliseconds to wait for the answer. 10000 when left out."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.name, new.description, new.url) = values
        if exact:
            new.speech = UNSET
            new.method = UNSET
            new.headers = UNSET
            new.body = UNSET
            new.query = UNSET
            new.input_schema = UNSET
            new.response = UNSET
            new.timeout = UNSET
            new._additional = None
            return new
        new.speech = source.get("speech", UNSET)
        new.method = source.get("method", UNSET)
        new.headers = source.get("headers", UNSET)
        new.body = source.get("body", UNSET)
        new.query = source.get("query", UNSET)
        new.input_schema = source.get("input_schema", UNSET)
        new.response = source.get("response", UNSET)
        new.timeout = source.get("timeout", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
