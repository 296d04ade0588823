# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayCallCodeInvoke`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_PAYLOAD_SHAPE = Reference("personae_api.bland.models.pathway_call_code_invoke_payload", "PathwayCallCodeInvokePayload")

_FIELDS: Mapping[str, Field] = {
    "conversation_id": Field("conversation_id", STRING, required=True),
    "sequence": Field("sequence", INTEGER, required=True),
    "event_type": Field(
        "event_type",
        Enumeration(
            "button.press",
            "conversation.init",
            "custom_code.error",
            "custom_code.invoke",
            "custom_code.result",
            "custom_code.warning",
            "interrupt.early",
            "interrupt.late",
            "kb.error",
            "kb.invoke",
            "kb.result",
            "kb.warning",
            "llm.action",
            "loop_condition.error",
            "loop_condition.invoke",
            "loop_condition.result",
            "loop_condition.warning",
            "node.tag",
            "node.transition",
            "scheduling.error",
            "scheduling.invoke",
            "scheduling.result",
            "scheduling.warning",
            "sms.error",
            "sms.invoke",
            "sms.result",
            "sms.warning",
            "tool.error",
            "tool.invoke",
            "tool.result",
            "tool.warning",
            "transcript.assistant",
            "transcript.user",
            "transfer_call.error",
            "transfer_call.invoke",
            "transfer_call.result",
            "transfer_call.warning",
            "transfer_pathway.error",
            "transfer_pathway.invoke",
            "transfer_pathway.result",
            "transfer_pathway.warning",
            "unit_test.error",
            "unit_test.invoke",
            "unit_test.result",
            "unit_test.warning",
            "var_extraction.error",
            "var_extraction.invoke",
            "var_extraction.result",
            "var_extraction.warning",
            "webhook.error",
            "webhook.invoke",
            "webhook.mapping",
            "webhook.result",
            "webhook.warning",
        ),
        required=True,
    ),
    "node_id": Field("node_id", OneOf(STRING, NULL), required=True),
    "operation_id": Field("operation_id", OneOf(INTEGER, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "payload": Field("payload", OneOf(_PAYLOAD_SHAPE, NULL), required=True),
}
_REQUIRED = ("conversation_id", "sequence", "event_type", "node_id", "operation_id", "created_at", "payload")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayCallCodeInvoke(Model):
    """Code of yours is run."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    conversation_id: str
    """Id of the call."""
    sequence: int
    """Position among the events of the call; gaps are normal."""
    event_type: models.PathwayCallEventType
    """What happened. What a node does comes in steps, as an operation and a phase such as webhook.invoke."""
    node_id: str | None
    """Node that the call was at, null before the first."""
    operation_id: int | None
    """Sequence of the event that began what this one ends, null when there is none."""
    created_at: dt.datetime
    """When it happened."""
    payload: models.PathwayCallCodeInvokePayload | None
    """The details."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        conversation_id: str,
        sequence: int,
        event_type: models.PathwayCallEventType,
        node_id: str | None,
        operation_id: int | None,
        created_at: dt.datetime,
        payload: models.PathwayCallCodeInvokePayload | None,
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
            exact = len(source) == 7
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.conversation_id,
            new.sequence,
            new.event_type,
            new.node_id,
            new.operation_id,
            value_of_created_at,
            value_of_payload,
        ) = values
        new.payload = (
            _PAYLOAD_SHAPE.from_dict(value_of_payload) if isinstance(value_of_payload, dict) else value_of_payload
        )
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
