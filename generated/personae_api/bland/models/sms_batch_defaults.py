# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsBatchDefaults`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, STRING, Array, Enumeration, Map, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import SmsChannel


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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SmsBatchDefaults(Model):
    """What holds for all messages of a batch."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    agent_number: str
    """Number of the account in E.164 form that sends them."""
    agent_message: str | Unset = UNSET
    """The text; the number's pathway opens when left out."""
    request_data: dict[str, Any] | Unset = UNSET
    """Values that the pathway or prompt can use by name."""
    metadata: dict[str, Any] | Unset = UNSET
    """Data of one's own that comes back in every webhook of the conversations."""
    disposition_ids: list[str] | Unset = UNSET
    """Outcomes to run when a conversation ends; those of the number when left out."""
    citation_schema_ids: list[str] | Unset = UNSET
    """Citation schemas to run at the end; those of the number when left out."""
    pathway_id: str | Unset = UNSET
    """Pathway that leads the conversations; shown in a request only."""
    channel: SmsChannel | Unset = UNSET
    """What the messages are sent over; shown in a request only."""
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
        (new.agent_number,) = values
        if exact:
            new.agent_message = UNSET
            new.request_data = UNSET
            new.metadata = UNSET
            new.disposition_ids = UNSET
            new.citation_schema_ids = UNSET
            new.pathway_id = UNSET
            new.channel = UNSET
            new._additional = None
            return new
        new.agent_message = source.get("agent_message", UNSET)
        new.request_data = source.get("request_data", UNSET)
        new.metadata = source.get("metadata", UNSET)
        new.disposition_ids = source.get("disposition_ids", UNSET)
        new.citation_schema_ids = source.get("citation_schema_ids", UNSET)
        new.pathway_id = source.get("pathway_id", UNSET)
        new.channel = source.get("channel", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
