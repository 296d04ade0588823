# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SessionTool`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, BOOLEAN, STRING, Array, Enumeration, Map, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import SessionToolKind, SessionToolType, WebhookToolConfigMethod


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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SessionTool(Model):
    """A tool that exists for one session only."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    type: SessionToolType
    """Where the tool runs."""
    name: str
    """Name by which the LLM calls the tool."""
    description: str | Unset = UNSET
    """What the tool does and when to use it, written for the LLM that decides to call it. At most 1024 characters."""
    parameters: dict[str, Any] | Unset = UNSET
    """JSON Schema of the arguments that the LLM fills in."""
    subtype: SessionToolKind | Unset = UNSET
    """Kind of a tool that runs on a server. Seen in use, not documented."""
    document_folder_ids: list[str] | Unset = UNSET
    """Groups of documents to search, for knowledge. Seen in use, not documented."""
    url: str | Unset = UNSET
    """Address to call, for webhook. Seen in use, not documented."""
    method: WebhookToolConfigMethod | Unset = UNSET
    """HTTP method of the call, for webhook. Seen in use, not documented."""
    headers: dict[str, str] | Unset = UNSET
    """Headers of the call, for webhook. Seen in use, not documented."""
    query_parameters: dict[str, Any] | Unset = UNSET
    """JSON Schema of the arguments that go into the query, for webhook. Seen in use, not documented."""
    await_response: bool | Unset = UNSET
    """Wait for the answer before the reply goes on, for webhook. Seen in use, not documented."""
    disable_interruptions: bool | Unset = UNSET
    """Let nobody interrupt while it runs. Seen in use, not documented."""
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
        (new.type, new.name) = values
        if exact:
            new.description = UNSET
            new.parameters = UNSET
            new.subtype = UNSET
            new.document_folder_ids = UNSET
            new.url = UNSET
            new.method = UNSET
            new.headers = UNSET
            new.query_parameters = UNSET
            new.await_response = UNSET
            new.disable_interruptions = UNSET
            new._additional = None
            return new
        new.description = source.get("description", UNSET)
        new.parameters = source.get("parameters", UNSET)
        new.subtype = source.get("subtype", UNSET)
        new.document_folder_ids = source.get("documentFolderIds", UNSET)
        new.url = source.get("url", UNSET)
        new.method = source.get("method", UNSET)
        new.headers = source.get("headers", UNSET)
        new.query_parameters = source.get("queryParameters", UNSET)
        new.await_response = source.get("awaitResponse", UNSET)
        new.disable_interruptions = source.get("disableInterruptions", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
