# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Alarms."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import alarms as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Alarms:
    """Watches over latency, failed API requests and the length of calls. An alarm that goes off tells a webhook, mail
    addresses and phone numbers.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AlarmsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AlarmsWithResponse = with_response(self)
        return whole

    def list(self, *, metric_type: models.AlarmMetric | Unset = UNSET) -> builtins.list[models.Alarm]:
        """List alarms.

        Returns all alarms of the organisation in one answer.

        Args:
            metric_type: Only alarms that watch this metric.

        Sends `GET /v1/alarms`.
        """
        return self._client._fetch(calls.list_alarms(metric_type=metric_type))

    def create(
        self,
        *,
        metric_type: models.AlarmMetric,
        threshold: float,
        webhook_config: models.AlarmWebhook | models.AlarmWebhookDict | Unset = UNSET,
        email_addresses: ListOf[str] | Unset = UNSET,
        sms_numbers: ListOf[str] | Unset = UNSET,
    ) -> models.Alarm:
        """Create an alarm.

        Makes an alarm, which is on from the start. Name at least one of webhook, mail addresses and numbers, or
        nobody hears of it.

        Args:
            metric_type: What an alarm watches.
            threshold: How far the metric may stray from its baseline; the dashboard calls 0.5 sensitive, 1 normal
                and 2 relaxed. More than 0.
            webhook_config: Where an alarm posts its notifications.
            email_addresses: Addresses that get a mail.
            sms_numbers: Numbers that get a text message, in E.164 form with the plus.

        Sends `POST /v1/alarms`.
        """
        return self._client._fetch(
            calls.create_alarm(
                metric_type=metric_type,
                threshold=threshold,
                webhook_config=webhook_config,
                email_addresses=email_addresses,
                sms_numbers=sms_numbers,
            )
        )

    def list_history(
        self, *, metric_type: models.AlarmMetric | Unset = UNSET, limit: int | Unset = UNSET
    ) -> builtins.list[models.AlarmEvent]:
        """List what alarms reported.

        Returns the newest changes of state of all alarms. There are no further pages; `limit` decides how far back
        the answer goes.

        Args:
            metric_type: Only events of this metric.
            limit: How many events to return. At least 1, at most 200, 50 when left out.

        Sends `GET /v1/alarms/history`.
        """
        return self._client._fetch(calls.list_alarm_history(metric_type=metric_type, limit=limit))

    def get(self, id: str) -> models.Alarm:
        """Get an alarm.

        Reads one alarm. The values of its webhook headers are hidden in part.

        Args:
            id: Id of the alarm.

        Sends `GET /v1/alarms/{id}`.
        """
        return self._client._fetch(calls.get_alarm(id))

    def delete(self, id: str) -> None:
        """Delete an alarm.

        Deletes the alarm. Turn it off instead if it is to come back.

        Args:
            id: Id of the alarm.

        Sends `DELETE /v1/alarms/{id}`.
        """
        return self._client._fetch(calls.delete_alarm(id))

    def update(
        self,
        id: str,
        *,
        threshold: float | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        webhook_config: models.AlarmWebhook | models.AlarmWebhookDict | None | Unset = UNSET,
        email_addresses: ListOf[str] | Unset = UNSET,
        sms_numbers: ListOf[str] | Unset = UNSET,
    ) -> models.Alarm:
        """Change an alarm.

        Changes the fields that are sent and leaves the others. The metric of an alarm cannot be changed. Do not
        send header values back as they were read, since they are hidden in part.

        Args:
            id: Id of the alarm.
            threshold: New threshold; higher is more tolerant. More than 0.
            enabled: Whether the metric is watched.
            webhook_config: New webhook; null takes it away.
            email_addresses: Addresses that get a mail, in place of those there are.
            sms_numbers: Numbers that get a text message, in place of those there are.

        Sends `PATCH /v1/alarms/{id}`.
        """
        return self._client._fetch(
            calls.update_alarm(
                id,
                threshold=threshold,
                enabled=enabled,
                webhook_config=webhook_config,
                email_addresses=email_addresses,
                sms_numbers=sms_numbers,
            )
        )

    def notify(self, id: str, *, type: models.AlarmNotificationType) -> models.AlarmNotification:
        """Try out the notifications of an alarm.

        Sends a test to everybody the alarm would tell. When no way works the answer can hold the error
        `NOTIFICATION_TEST_FAILED`.

        Args:
            id: Id of the alarm.
            type: Which message to try out, that of the alarm or that of the recovery.

        Sends `POST /v1/alarms/{id}/notify`.
        """
        return self._client._fetch(calls.notify_alarm(id, type=type))

    def toggle(self, id: str, *, enabled: bool) -> models.Alarm:
        """Turn an alarm on or off.

        Sets whether the metric is watched. It does not flip the present state, so it may be repeated.

        Args:
            id: Id of the alarm.
            enabled: True turns the alarm on and false turns it off.

        Sends `POST /v1/alarms/{id}/toggle`.
        """
        return self._client._fetch(calls.toggle_alarm(id, enabled=enabled))

    def trigger(self, id: str) -> models.AlarmEvaluation:
        """Evaluate an alarm now.

        Compares the metric with its baseline at once. With too little recent data the answer has `success` false
        and no metrics, although the request went well.

        Args:
            id: Id of the alarm.

        Sends `POST /v1/alarms/{id}/trigger`.
        """
        return self._client._fetch(calls.trigger_alarm(id))

    def list_events(self, id: str, *, limit: int | Unset = UNSET) -> builtins.list[models.AlarmEvent]:
        """List what one alarm reported.

        Returns changes of state of one alarm, the oldest first. There are no further pages; `limit` decides how far
        back the answer goes.

        Args:
            id: Id of the alarm.
            limit: How many events to return; outside of the bounds the answer is a 400 with INVALID_LIMIT. At least
                1, at most 200, 50 when left out.

        Sends `GET /v1/alarms/{id}/history`.
        """
        return self._client._fetch(calls.list_alarm_events(id, limit=limit))


class AsyncAlarms:
    """Watches over latency, failed API requests and the length of calls. An alarm that goes off tells a webhook, mail
    addresses and phone numbers.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAlarmsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncAlarmsWithResponse = with_response(self)
        return whole

    async def list(self, *, metric_type: models.AlarmMetric | Unset = UNSET) -> builtins.list[models.Alarm]:
        """List alarms.

        Returns all alarms of the organisation in one answer.

        Args:
            metric_type: Only alarms that watch this metric.

        Sends `GET /v1/alarms`.
        """
        return await self._client._fetch(calls.list_alarms(metric_type=metric_type))

    async def create(
        self,
        *,
        metric_type: models.AlarmMetric,
        threshold: float,
        webhook_config: models.AlarmWebhook | models.AlarmWebhookDict | Unset = UNSET,
        email_addresses: ListOf[str] | Unset = UNSET,
        sms_numbers: ListOf[str] | Unset = UNSET,
    ) -> models.Alarm:
        """Create an alarm.

        Makes an alarm, which is on from the start. Name at least one of webhook, mail addresses and numbers, or
        nobody hears of it.

        Args:
            metric_type: What an alarm watches.
            threshold: How far the metric may stray from its baseline; the dashboard calls 0.5 sensitive, 1 normal
                and 2 relaxed. More than 0.
            webhook_config: Where an alarm posts its notifications.
            email_addresses: Addresses that get a mail.
            sms_numbers: Numbers that get a text message, in E.164 form with the plus.

        Sends `POST /v1/alarms`.
        """
        return await self._client._fetch(
            calls.create_alarm(
                metric_type=metric_type,
                threshold=threshold,
                webhook_config=webhook_config,
                email_addresses=email_addresses,
                sms_numbers=sms_numbers,
            )
        )

    async def list_history(
        self, *, metric_type: models.AlarmMetric | Unset = UNSET, limit: int | Unset = UNSET
    ) -> builtins.list[models.AlarmEvent]:
        """List what alarms reported.

        Returns the newest changes of state of all alarms. There are no further pages; `limit` decides how far back
        the answer goes.

        Args:
            metric_type: Only events of this metric.
            limit: How many events to return. At least 1, at most 200, 50 when left out.

        Sends `GET /v1/alarms/history`.
        """
        return await self._client._fetch(calls.list_alarm_history(metric_type=metric_type, limit=limit))

    async def get(self, id: str) -> models.Alarm:
        """Get an alarm.

        Reads one alarm. The values of its webhook headers are hidden in part.

        Args:
            id: Id of the alarm.

        Sends `GET /v1/alarms/{id}`.
        """
        return await self._client._fetch(calls.get_alarm(id))

    async def delete(self, id: str) -> None:
        """Delete an alarm.

        Deletes the alarm. Turn it off instead if it is to come back.

        Args:
            id: Id of the alarm.

        Sends `DELETE /v1/alarms/{id}`.
        """
        return await self._client._fetch(calls.delete_alarm(id))

    async def update(
        self,
        id: str,
        *,
        threshold: float | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        webhook_config: models.AlarmWebhook | models.AlarmWebhookDict | None | Unset = UNSET,
        email_addresses: ListOf[str] | Unset = UNSET,
        sms_numbers: ListOf[str] | Unset = UNSET,
    ) -> models.Alarm:
        """Change an alarm.

        Changes the fields that are sent and leaves the others. The metric of an alarm cannot be changed. Do not
        send header values back as they were read, since they are hidden in part.

        Args:
            id: Id of the alarm.
            threshold: New threshold; higher is more tolerant. More than 0.
            enabled: Whether the metric is watched.
            webhook_config: New webhook; null takes it away.
            email_addresses: Addresses that get a mail, in place of those there are.
            sms_numbers: Numbers that get a text message, in place of those there are.

        Sends `PATCH /v1/alarms/{id}`.
        """
        return await self._client._fetch(
            calls.update_alarm(
                id,
                threshold=threshold,
                enabled=enabled,
                webhook_config=webhook_config,
                email_addresses=email_addresses,
                sms_numbers=sms_numbers,
            )
        )

    async def notify(self, id: str, *, type: models.AlarmNotificationType) -> models.AlarmNotification:
        """Try out the notifications of an alarm.

        Sends a test to everybody the alarm would tell. When no way works the answer can hold the error
        `NOTIFICATION_TEST_FAILED`.

        Args:
            id: Id of the alarm.
            type: Which message to try out, that of the alarm or that of the recovery.

        Sends `POST /v1/alarms/{id}/notify`.
        """
        return await self._client._fetch(calls.notify_alarm(id, type=type))

    async def toggle(self, id: str, *, enabled: bool) -> models.Alarm:
        """Turn an alarm on or off.

        Sets whether the metric is watched. It does not flip the present state, so it may be repeated.

        Args:
            id: Id of the alarm.
            enabled: True turns the alarm on and false turns it off.

        Sends `POST /v1/alarms/{id}/toggle`.
        """
        return await self._client._fetch(calls.toggle_alarm(id, enabled=enabled))

    async def trigger(self, id: str) -> models.AlarmEvaluation:
        """Evaluate an alarm now.

        Compares the metric with its baseline at once. With too little recent data the answer has `success` false
        and no metrics, although the request went well.

        Args:
            id: Id of the alarm.

        Sends `POST /v1/alarms/{id}/trigger`.
        """
        return await self._client._fetch(calls.trigger_alarm(id))

    async def list_events(self, id: str, *, limit: int | Unset = UNSET) -> builtins.list[models.AlarmEvent]:
        """List what one alarm reported.

        Returns changes of state of one alarm, the oldest first. There are no further pages; `limit` decides how far
        back the answer goes.

        Args:
            id: Id of the alarm.
            limit: How many events to return; outside of the bounds the answer is a 400 with INVALID_LIMIT. At least
                1, at most 200, 50 when left out.

        Sends `GET /v1/alarms/{id}/history`.
        """
        return await self._client._fetch(calls.list_alarm_events(id, limit=limit))


if TYPE_CHECKING:

    class AlarmsWithResponse:
        """`Alarms`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Alarms) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.list_history = answered(resource.list_history)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.update = answered(resource.update)
            self.notify = answered(resource.notify)
            self.toggle = answered(resource.toggle)
            self.trigger = answered(resource.trigger)
            self.list_events = answered(resource.list_events)

    class AsyncAlarmsWithResponse:
        """`AsyncAlarms`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncAlarms) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.list_history = async_answered(resource.list_history)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.update = async_answered(resource.update)
            self.notify = async_answered(resource.notify)
            self.toggle = async_answered(resource.toggle)
            self.trigger = async_answered(resource.trigger)
            self.list_events = async_answered(resource.list_events)

else:
    AlarmsWithResponse, AsyncAlarmsWithResponse = Alarms, AsyncAlarms
