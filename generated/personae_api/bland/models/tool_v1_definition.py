# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ToolV1Definition`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, NUMBER, STRING, Enumeration, Map, keys, some
from ...types import UNSET, Unset
from .. import models

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
    "label": Field("label", STRING),
    "public": Field("public", BOOLEAN),
}
_REQUIRED = ("name", "description", "url")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ToolV1Definition(Model):
    """A request to a web service, and when and with which values an agent sends it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: str
    """Name by which the agent knows the tool."""
    description: str
    """What the tool does, for the agent to decide by."""
    speech: str | None
    """What the agent says while it waits."""
    url: str
    """Address that the request is sent to."""
    method: models.ToolV1Method | None
    """'GET' when left out."""
    headers: dict[str, Any] | None
    """Headers of the request; credentials in them are stored as they are."""
    body: dict[str, Any] | None
    """JSON body of the request."""
    query: dict[str, Any] | None
    """Query parameters of the request."""
    input_schema: dict[str, Any] | None
    """What the agent fills in, as a JSON Schema with an `example`."""
    response: dict[str, Any] | None
    """Variables to keep, each with the path of its value in the answer, such as $.slot."""
    timeout: float | None
    """Milliseconds to wait for the answer. 10000 when left out."""
    label: str | None
    """Name of the tool for people; seen in use."""
    public: bool | None
    """Let other accounts see the tool; seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        name: str,
        description: str,
        speech: str | Unset = UNSET,
        url: str,
        method: models.ToolV1Method | Unset = UNSET,
        headers: dict[str, Any] | Unset = UNSET,
        body: dict[str, Any] | Unset = UNSET,
        query: dict[str, Any] | Unset = UNSET,
        input_schema: dict[str, Any] | Unset = UNSET,
        response: dict[str, Any] | Unset = UNSET,
        timeout: float | Unset = UNSET,
        label: str | Unset = UNSET,
        public: bool | Unset = UNSET,
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.name, new.description, new.url) = values
        if exact:
            new.speech = None
            new.method = None
            new.headers = None
            new.body = None
            new.query = None
            new.input_schema = None
            new.response = None
            new.timeout = None
            new.label = None
            new.public = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.speech = source.get("speech")
        new.method = source.get("method")
        new.headers = source.get("headers")
        new.body = source.get("body")
        new.query = source.get("query")
        new.input_schema = source.get("input_schema")
        new.response = source.get("response")
        new.timeout = source.get("timeout")
        new.label = source.get("label")
        new.public = source.get("public")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
