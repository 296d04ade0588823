# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, INTEGER, NULL, NUMBER, STRING, Array, Map, OneOf, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "webhook": Field("webhook", OneOf(STRING, NULL), required=True),
    "request_data": Field("request_data", OneOf(Map(ANY), Array(ANY), NULL), required=True),
    "time_out": Field("time_out", OneOf(NUMBER, NULL), required=True),
    "timeout_action": Field("timeout_action", OneOf(STRING, NULL)),
    "timeout_message": Field("timeout_message", OneOf(STRING, NULL)),
    "warning_time": Field("warning_time", OneOf(NUMBER, NULL)),
    "warning_message": Field("warning_message", OneOf(STRING, NULL)),
    "messaging_service_sid": Field("messaging_service_sid", OneOf(STRING, NULL)),
    "objective": Field("objective", OneOf(STRING, NULL), required=True),
    "tools": Field("tools", OneOf(Array(ANY), NULL), required=True),
    "temperature": Field("temperature", OneOf(NUMBER, NULL), required=True),
    "pathway_id": Field("pathway_id", OneOf(STRING, NULL), required=True),
    "pathway_version": Field("pathway_version", OneOf(STRING, INTEGER, NULL), required=True),
    "start_node_id": Field("start_node_id", OneOf(STRING, NULL), required=True),
    "restart_after_end_call": Field("restart_after_end_call", OneOf(BOOLEAN, NULL), required=True),
    "timezone": Field("timezone", OneOf(STRING, NULL), required=True),
    "summary_prompt": Field("summary_prompt", OneOf(STRING, NULL), required=True),
    "disposition_ids": Field("disposition_ids", OneOf(Array(STRING), NULL), required=True),
    "citation_schema_ids": Field("citation_schema_ids", OneOf(Array(STRING), NULL), required=True),
}
_REQUIRED = (
    "webhook",
    "request_data",
    "time_out",
    "objective",
    "tools",
    "temperature",
    "pathway_id",
    "pathway_version",
    "start_node_id",
    "restart_after_end_call",
    "timezone",
    "summary_prompt",
    "disposition_ids",
    "citation_schema_ids",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SmsConfig(Model):
    """How a number answers messages. Lists leave the timeout and warning fields but time_out out."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    webhook: str | None
    """Address that each reply is reported to."""
    request_data: dict[str, Any] | list[Any] | None
    """Values that the pathway or prompt can use by name."""
    time_out: float | None
    """Seconds without an answer until the conversation times out."""
    timeout_action: str | None
    """What happens then."""
    timeout_message: str | None
    """Text that is sent then."""
    warning_time: float | None
    """Seconds without an answer until a reminder."""
    warning_message: str | None
    """Text of the reminder."""
    messaging_service_sid: str | None
    """Messaging service at Twilio."""
    objective: str | None
    """What the agent is there for and how it writes."""
    tools: list[Any] | None
    """Tools that the agent may use."""
    temperature: float | None
    """How freely the agent writes; 0 is the least."""
    pathway_id: str | None
    """Pathway that leads the conversations."""
    pathway_version: str | int | None
    """Version of that pathway, as text or as a number."""
    start_node_id: str | None
    """Node of the pathway to enter at."""
    restart_after_end_call: bool | None
    """Whether a message after the end starts a new conversation; otherwise it is only kept."""
    timezone: str | None
    """Time zone of dates and times."""
    summary_prompt: str | None
    """How a conversation is summed up at its end."""
    disposition_ids: list[str] | None
    """Outcomes that are run when a conversation ends."""
    citation_schema_ids: list[str] | None
    """Citation schemas that are run when a conversation ends."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        webhook: str | None,
        request_data: dict[str, Any] | list[Any] | None,
        time_out: float | None,
        timeout_action: str | None | Unset = UNSET,
        timeout_message: str | None | Unset = UNSET,
        warning_time: float | None | Unset = UNSET,
        warning_message: str | None | Unset = UNSET,
        messaging_service_sid: str | None | Unset = UNSET,
        objective: str | None,
        tools: list[Any] | None,
        temperature: float | None,
        pathway_id: str | None,
        pathway_version: str | int | None,
        start_node_id: str | None,
        restart_after_end_call: bool | None,
        timezone: str | None,
        summary_prompt: str | None,
        disposition_ids: list[str] | None,
        citation_schema_ids: list[str] | None,
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
            exact = len(source) == 14
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.webhook,
            new.request_data,
            new.time_out,
            new.objective,
            new.tools,
            new.temperature,
            new.pathway_id,
            new.pathway_version,
            new.start_node_id,
            new.restart_after_end_call,
            new.timezone,
            new.summary_prompt,
            new.disposition_ids,
            new.citation_schema_ids,
        ) = values
        if exact:
            new.timeout_action = None
            new.timeout_message = None
            new.warning_time = None
            new.warning_message = None
            new.messaging_service_sid = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.timeout_action = source.get("timeout_action")
        new.timeout_message = source.get("timeout_message")
        new.warning_time = source.get("warning_time")
        new.warning_message = source.get("warning_message")
        new.messaging_service_sid = source.get("messaging_service_sid")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
