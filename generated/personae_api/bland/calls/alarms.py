# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Alarms."""

from __future__ import annotations

import builtins
from typing import Literal

from ...base import Field
from ...shapes import BOOLEAN, INTEGER, NULL, NUMBER, STRING, Array, Enumeration, OneOf, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, Unset, given
from .. import models

_LIST_ALARMS = Operation(
    vendor="bland",
    id="listAlarms",
    method="GET",
    path="/v1/alarms",
    effect="read",
    answer=("data", "alarms"),
    repeatable=True,
    inputs=Inputs(query={"metric_type": Field("metric_type", Enumeration("api_errors", "call_length", "latency"))}),
)
_LIST_ALARMS_ANSWER = Array(Reference("personae_api.bland.models.alarm", "Alarm"))
_CREATE_ALARM = Operation(
    vendor="bland",
    id="createAlarm",
    method="POST",
    path="/v1/alarms",
    effect="write",
    answer=("data", "alarm"),
    inputs=Inputs(
        body={
            "metric_type": Field("metric_type", Enumeration("api_errors", "call_length", "latency")),
            "threshold": Field("threshold", NUMBER),
            "webhook_config": Field(
                "webhook_config", Reference("personae_api.bland.models.alarm_webhook", "AlarmWebhook")
            ),
            "email_addresses": Field("email_addresses", Array(STRING)),
            "sms_numbers": Field("sms_numbers", Array(STRING)),
        }
    ),
)
_CREATE_ALARM_ANSWER = Reference("personae_api.bland.models.alarm", "Alarm")
_LIST_ALARM_HISTORY = Operation(
    vendor="bland",
    id="listAlarmHistory",
    method="GET",
    path="/v1/alarms/history",
    effect="read",
    answer=("data", "events"),
    repeatable=True,
    inputs=Inputs(
        query={
            "metric_type": Field("metric_type", Enumeration("api_errors", "call_length", "latency")),
            "limit": Field("limit", INTEGER),
        }
    ),
)
_LIST_ALARM_HISTORY_ANSWER = Array(Reference("personae_api.bland.models.alarm_event", "AlarmEvent"))
_GET_ALARM = Operation(
    vendor="bland",
    id="getAlarm",
    method="GET",
    path="/v1/alarms/{id}",
    effect="read",
    answer=("data", "alarm"),
    repeatable=True,
)
_GET_ALARM_ANSWER = Reference("personae_api.bland.models.alarm", "Alarm")
_DELETE_ALARM = Operation(
    vendor="bland", id="deleteAlarm", method="DELETE", path="/v1/alarms/{id}", effect="delete", repeatable=True
)
_UPDATE_ALARM = Operation(
    vendor="bland",
    id="updateAlarm",
    method="PATCH",
    path="/v1/alarms/{id}",
    effect="write",
    answer=("data", "alarm"),
    inputs=Inputs(
        body={
            "threshold": Field("threshold", NUMBER),
            "enabled": Field("enabled", BOOLEAN),
            "webhook_config": Field(
                "webhook_config", OneOf(Reference("personae_api.bland.models.alarm_webhook", "AlarmWebhook"), NULL)
            ),
            "email_addresses": Field("email_addresses", Array(STRING)),
            "sms_numbers": Field("sms_numbers", Array(STRING)),
        }
    ),
)
_UPDATE_ALARM_ANSWER = Reference("personae_api.bland.models.alarm", "Alarm")
_NOTIFY_ALARM = Operation(
    vendor="bland",
    id="notifyAlarm",
    method="POST",
    path="/v1/alarms/{id}/notify",
    effect="write",
    answer=("data",),
    inputs=Inputs(body={"type": Field("type", Enumeration("alarm", "recovery"))}),
)
_NOTIFY_ALARM_ANSWER = Reference("personae_api.bland.models.alarm_notification", "AlarmNotification")
_TOGGLE_ALARM = Operation(
    vendor="bland",
    id="toggleAlarm",
    method="POST",
    path="/v1/alarms/{id}/toggle",
    effect="write",
    answer=("data", "alarm"),
    inputs=Inputs(body={"enabled": Field("enabled", BOOLEAN)}),
)
_TOGGLE_ALARM_ANSWER = Reference("personae_api.bland.models.alarm", "Alarm")
_TRIGGER_ALARM = Operation(
    vendor="bland", id="triggerAlarm", method="POST", path="/v1/alarms/{id}/trigger", effect="write", answer=("data",)
)
_TRIGGER_ALARM_ANSWER = Reference("personae_api.bland.models.alarm_evaluation", "AlarmEvaluation")
_LIST_ALARM_EVENTS = Operation(
    vendor="bland",
    id="listAlarmEvents",
    method="GET",
    path="/v1/alarms/{id}/history",
    effect="read",
    answer=("data", "events"),
    repeatable=True,
    inputs=Inputs(query={"limit": Field("limit", INTEGER)}),
)
_LIST_ALARM_EVENTS_ANSWER = Array(Reference("personae_api.bland.models.alarm_event", "AlarmEvent"))


def list_alarms(
    *, metric_type: models.AlarmMetric | Unset = UNSET
) -> Call[builtins.list[models.Alarm], Literal["bland"]]:
    """GET /v1/alarms"""
    return Call(_LIST_ALARMS, _LIST_ALARMS_ANSWER, query=given({"metric_type": metric_type}))


def create_alarm(
    *,
    metric_type: models.AlarmMetric,
    threshold: float,
    webhook_config: models.AlarmWebhook | models.AlarmWebhookDict | Unset = UNSET,
    email_addresses: ListOf[str] | Unset = UNSET,
    sms_numbers: ListOf[str] | Unset = UNSET,
) -> Call[models.Alarm, Literal["bland"]]:
    """POST /v1/alarms"""
    return Call(
        _CREATE_ALARM,
        _CREATE_ALARM_ANSWER,
        json=given(
            {
                "metric_type": metric_type,
                "threshold": threshold,
                "webhook_config": webhook_config,
                "email_addresses": email_addresses,
                "sms_numbers": sms_numbers,
            }
        ),
    )


def list_alarm_history(
    *, metric_type: models.AlarmMetric | Unset = UNSET, limit: int | Unset = UNSET
) -> Call[builtins.list[models.AlarmEvent], Literal["bland"]]:
    """GET /v1/alarms/history"""
    return Call(
        _LIST_ALARM_HISTORY, _LIST_ALARM_HISTORY_ANSWER, query=given({"metric_type": metric_type, "limit": limit})
    )


def get_alarm(id: str) -> Call[models.Alarm, Literal["bland"]]:
    """GET /v1/alarms/{id}"""
    return Call(_GET_ALARM, _GET_ALARM_ANSWER, path={"id": id})


def delete_alarm(id: str) -> Call[None, Literal["bland"]]:
    """DELETE /v1/alarms/{id}"""
    return Call(_DELETE_ALARM, None, path={"id": id})


def update_alarm(
    id: str,
    *,
    threshold: float | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    webhook_config: models.AlarmWebhook | models.AlarmWebhookDict | None | Unset = UNSET,
    email_addresses: ListOf[str] | Unset = UNSET,
    sms_numbers: ListOf[str] | Unset = UNSET,
) -> Call[models.Alarm, Literal["bland"]]:
    """PATCH /v1/alarms/{id}"""
    return Call(
        _UPDATE_ALARM,
        _UPDATE_ALARM_ANSWER,
        path={"id": id},
        json=given(
            {
                "threshold": threshold,
                "enabled": enabled,
                "webhook_config": webhook_config,
                "email_addresses": email_addresses,
                "sms_numbers": sms_numbers,
            }
        ),
    )


def notify_alarm(id: str, *, type: models.AlarmNotificationType) -> Call[models.AlarmNotification, Literal["bland"]]:
    """POST /v1/alarms/{id}/notify"""
    return Call(_NOTIFY_ALARM, _NOTIFY_ALARM_ANSWER, path={"id": id}, json=given({"type": type}))


def toggle_alarm(id: str, *, enabled: bool) -> Call[models.Alarm, Literal["bland"]]:
    """POST /v1/alarms/{id}/toggle"""
    return Call(_TOGGLE_ALARM, _TOGGLE_ALARM_ANSWER, path={"id": id}, json=given({"enabled": enabled}))


def trigger_alarm(id: str) -> Call[models.AlarmEvaluation, Literal["bland"]]:
    """POST /v1/alarms/{id}/trigger"""
    return Call(_TRIGGER_ALARM, _TRIGGER_ALARM_ANSWER, path={"id": id})


def list_alarm_events(
    id: str, *, limit: int | Unset = UNSET
) -> Call[builtins.list[models.AlarmEvent], Literal["bland"]]:
    """GET /v1/alarms/{id}/history"""
    return Call(_LIST_ALARM_EVENTS, _LIST_ALARM_EVENTS_ANSWER, path={"id": id}, query=given({"limit": limit}))
