# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SessionTool`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, STRING, Array, Enumeration, Map, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "type": Field("type", Enumeration("client", "server", "system"), required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING),
    "parameters": Field("parameters", Map(ANY)),
    "subtype": Field("subtype", Enumeration("knowledge", "webhook")),
    "documentFolderIds": Field("document_folder_ids", Array(STRING)),
    "url": Field("url", STRING),
    "method": Field("method", Enumeration("DELETE", "GET", "PATCH", "POST", "PUT")),
    "headers": Field("headers", Map(STRING)),
    "queryParameters": Field("query_parameters", Map(ANY)),
    "awaitResponse": Field("await_response", BOOLEAN),
    "disableInterruptions": Field("disable_interruptions", BOOLEAN),
}
_REQUIRED = ("type", "name")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionTool(Model):
    """A tool that exists for one session only."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    type: models.SessionToolType
    """Where the tool runs."""
    name: str
    """Name by which the LLM calls the tool."""
    description: str | None
    """What the tool does and when to use it, written for the LLM that decides to call it. At most 1024 characters."""
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments that the LLM fills in."""
    subtype: models.SessionToolKind | None
    """Kind of a tool that runs on a server. Undocumented, seen in use."""
    document_folder_ids: list[str] | None
    """Groups of documents to search, for knowledge. Undocumented, seen in use."""
    url: str | None
    """Address to call, for webhook. Undocumented, seen in use."""
    method: models.WebhookToolConfigMethod | None
    """HTTP method of the call, for webhook. Undocumented, seen in use."""
    headers: dict[str, str] | None
    """Headers of the call, for webhook. Undocumented, seen in use."""
    query_parameters: dict[str, Any] | None
    """JSON Schema of the arguments that go into the query, for webhook. Undocumented, seen in use."""
    await_response: bool | None
    """Wait for the answer before the reply goes on, for webhook. Undocumented, seen in use."""
    disable_interruptions: bool | None
    """Let nobody interrupt while it runs. Undocumented, seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        type: models.SessionToolType,
        name: str,
        description: str | Unset = UNSET,
        parameters: dict[str, Any] | Unset = UNSET,
        subtype: models.SessionToolKind | Unset = UNSET,
        document_folder_ids: list[str] | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.WebhookToolConfigMethod | Unset = UNSET,
        headers: dict[str, str] | Unset = UNSET,
        query_parameters: dict[str, Any] | Unset = UNSET,
        await_response: bool | Unset = UNSET,
        disable_interruptions: bool | Unset = UNSET,
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
        (new.type, new.name) = values
        if exact:
            new.description = None
            new.parameters = None
            new.subtype = None
            new.document_folder_ids = None
            new.url = None
            new.method = None
            new.headers = None
            new.query_parameters = None
            new.await_response = None
            new.disable_interruptions = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.description = source.get("description")
        new.parameters = source.get("parameters")
        new.subtype = source.get("subtype")
        new.document_folder_ids = source.get("documentFolderIds")
        new.url = source.get("url")
        new.method = source.get("method")
        new.headers = source.get("headers")
        new.query_parameters = source.get("queryParameters")
        new.await_response = source.get("awaitResponse")
        new.disable_interruptions = source.get("disableInterruptions")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
