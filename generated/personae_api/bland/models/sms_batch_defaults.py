# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsBatchDefaults`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Array, Enumeration, Map, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "agent_number": Field("agent_number", STRING, required=True),
    "agent_message": Field("agent_message", STRING),
    "request_data": Field("request_data", Map(ANY)),
    "metadata": Field("metadata", Map(ANY)),
    "disposition_ids": Field("disposition_ids", Array(STRING)),
    "citation_schema_ids": Field("citation_schema_ids", Array(STRING)),
    "pathway_id": Field("pathway_id", STRING),
    "channel": Field("channel", Enumeration("imessage", "sms", "whatsapp")),
}
_REQUIRED = ("agent_number",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SmsBatchDefaults(Model):
    """What holds for all messages of a batch."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    agent_number: str
    """Number of the account in E.164 form that sends them."""
    agent_message: str | None
    """The text; the number's pathway opens when left out."""
    request_data: dict[str, Any] | None
    """Values that the pathway or prompt can use by name."""
    metadata: dict[str, Any] | None
    """Data of your own that comes back in every webhook of the conversations."""
    disposition_ids: list[str] | None
    """Outcomes to run when a conversation ends; those of the number when left out."""
    citation_schema_ids: list[str] | None
    """Citation schemas to run at the end; those of the number when left out."""
    pathway_id: str | None
    """Pathway that leads the conversations; shown in a request only."""
    channel: models.SmsChannel | None
    """What the messages are sent over; shown in a request only."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        agent_number: str,
        agent_message: str | Unset = UNSET,
        request_data: dict[str, Any] | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        disposition_ids: list[str] | Unset = UNSET,
        citation_schema_ids: list[str] | Unset = UNSET,
        pathway_id: str | Unset = UNSET,
        channel: models.SmsChannel | Unset = UNSET,
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
        (new.agent_number,) = values
        if exact:
            new.agent_message = None
            new.request_data = None
            new.metadata = None
            new.disposition_ids = None
            new.citation_schema_ids = None
            new.pathway_id = None
            new.channel = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.agent_message = source.get("agent_message")
        new.request_data = source.get("request_data")
        new.metadata = source.get("metadata")
        new.disposition_ids = source.get("disposition_ids")
        new.citation_schema_ids = source.get("citation_schema_ids")
        new.pathway_id = source.get("pathway_id")
        new.channel = source.get("channel")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
