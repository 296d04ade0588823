# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Batches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import batches as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Batches:
    """Many calls in one request, with common settings for all of them. A batch calls people and costs money as soon as
    it is created.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> BatchesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: BatchesWithResponse = with_response(self)
        return whole

    def create(
        self,
        *,
        global_: models.CallSettings | models.CallSettingsDict,
        encrypted_key: str | Unset = UNSET,
        call_objects: ListOf[models.BatchCall | models.BatchCallDict] | Unset = UNSET,
        description: str | Unset = UNSET,
        status_webhook: str | Unset = UNSET,
        max_concurrent: int | Unset = UNSET,
    ) -> str:
        """Start a batch of calls.

        Makes many calls at once: this reaches people and costs money. `global` holds what all calls have in common,
        `call_objects` one entry for each call, which adds to it or replaces it. The calls go out as the account
        allows. Each change of state is sent to `status_webhook` once: validating, dispatching, in_progress,
        in_progress_chunked, waiting_for_scheduled_calls, then completed, completed_partial or failed.

        This places a phone call, which costs money.

        Args:
            global_: What all calls have in common.
            encrypted_key: Key of your own Twilio account that the call or number belongs to, as made by
                createTwilioAccount.
            call_objects: The calls, one entry for each number.
            description: Name of the batch; Untitled Batch when left out. At most 60 characters.
            status_webhook: Address that receives each state of the batch, once and without retries.
            max_concurrent: How many calls may be active at once; seen in use. At least 1.

        Sends `POST /v2/batches/create`.
        """
        return self._client._fetch(
            calls.create_batch(
                global_=global_,
                encrypted_key=encrypted_key,
                call_objects=call_objects,
                description=description,
                status_webhook=status_webhook,
                max_concurrent=max_concurrent,
            )
        )

    def list(self, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> results.Paginator[models.Batch]:
        """List batches.

        Returns the batches of the account, a stretch of the list at a time. There is no total: a short stretch is
        the last one.

        Pages are fetched when the result is iterated, and not before.

        Args:
            take: How many entries to return.
            skip: How many entries to pass over first.

        Sends `GET /v2/batches/list`.
        """
        return self._client._paginate(calls.list_batches(take=take, skip=skip))

    def get(self, batch_id: str) -> models.Batch:
        """Get a batch.

        Reads one batch as it was asked for. How far it is, its logs tell.

        Args:
            batch_id: Id of the batch.

        Sends `GET /v2/batches/{batch_id}`.
        """
        return self._client._fetch(calls.get_batch(batch_id))

    def list_logs(
        self,
        batch_id: str,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        direction: models.IntegrationOrderDirection | Unset = UNSET,
    ) -> results.Paginator[models.BatchLog]:
        """List the logs of a batch.

        Returns what happened to a batch, newest first, a stretch of the list at a time. There is no total.

        Pages are fetched when the result is iterated, and not before.

        Args:
            batch_id: Id of the batch.
            take: How many entries to return.
            skip: How many entries to pass over first.
            direction: Whether the oldest (`asc`) or the newest (`desc`) come first. 'desc' when left out.

        Sends `GET /v2/batches/{batch_id}/logs`.
        """
        return self._client._paginate(calls.list_batch_logs(batch_id, take=take, skip=skip, direction=direction))

    def stop(self, batch_id: str) -> models.BatchStopAnswer:
        """Stop a batch.

        Makes no more calls of the batch. The answer holds nothing but the absence of errors.

        This cannot be undone.

        Args:
            batch_id: Id of the batch.

        Sends `POST /v2/batches/{batch_id}/stop`.
        """
        return self._client._fetch(calls.stop_batch(batch_id))

    def pause(self, batch_id: str, *, paused: bool) -> dict[str, Any]:
        """Pause or resume a batch.

        Stops making calls of a batch for now, or continues with them. It stands on an older page of the reference,
        which does not describe the answer.

        Args:
            batch_id: Id of the batch.
            paused: Whether to pause (true) or to go on (false).

        Sends `POST /v2/batches/{batch_id}/pause`.
        """
        return self._client._fetch(calls.pause_batch(batch_id, paused=paused))

    def add_recipients(
        self, batch_id: str, *, phone_numbers: ListOf[models.BatchCall | models.BatchCallDict]
    ) -> dict[str, Any]:
        """Add calls to a batch.

        Adds numbers to a batch, which are called as the others are: this reaches people and costs money. It stands
        on an older page of the reference, which does not describe the answer.

        This places a phone call, which costs money.

        Args:
            batch_id: Id of the batch.
            phone_numbers: The calls, one entry for each number. At least 1 item.

        Sends `PUT /v2/batches/{batch_id}/add-recipients`.
        """
        return self._client._fetch(calls.add_batch_recipients(batch_id, phone_numbers=phone_numbers))

    def create_once(
        self,
        *,
        key: str,
        global_: models.CallSettings | models.CallSettingsDict,
        encrypted_key: str | Unset = UNSET,
        call_objects: ListOf[models.BatchCall | models.BatchCallDict] | Unset = UNSET,
        status_webhook: str | Unset = UNSET,
        max_concurrent: int | Unset = UNSET,
    ) -> str:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        This places a phone call, which costs money.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes `description`.

        Sends `POST /v2/batches/create`.
        """
        sent: str = self._client._once(
            key,
            calls.create_batch(
                global_=global_,
                encrypted_key=encrypted_key,
                call_objects=call_objects,
                status_webhook=status_webhook,
                max_concurrent=max_concurrent,
                description=key,
            ),
            calls.list_batches(),
        )
        return sent


class AsyncBatches:
    """Many calls in one request, with common settings for all of them. A batch calls people and costs money as soon as
    it is created.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncBatchesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncBatchesWithResponse = with_response(self)
        return whole

    async def create(
        self,
        *,
        global_: models.CallSettings | models.CallSettingsDict,
        encrypted_key: str | Unset = UNSET,
        call_objects: ListOf[models.BatchCall | models.BatchCallDict] | Unset = UNSET,
        description: str | Unset = UNSET,
        status_webhook: str | Unset = UNSET,
        max_concurrent: int | Unset = UNSET,
    ) -> str:
        """Start a batch of calls.

        Makes many calls at once: this reaches people and costs money. `global` holds what all calls have in common,
        `call_objects` one entry for each call, which adds to it or replaces it. The calls go out as the account
        allows. Each change of state is sent to `status_webhook` once: validating, dispatching, in_progress,
        in_progress_chunked, waiting_for_scheduled_calls, then completed, completed_partial or failed.

        This places a phone call, which costs money.

        Args:
            global_: What all calls have in common.
            encrypted_key: Key of your own Twilio account that the call or number belongs to, as made by
                createTwilioAccount.
            call_objects: The calls, one entry for each number.
            description: Name of the batch; Untitled Batch when left out. At most 60 characters.
            status_webhook: Address that receives each state of the batch, once and without retries.
            max_concurrent: How many calls may be active at once; seen in use. At least 1.

        Sends `POST /v2/batches/create`.
        """
        return await self._client._fetch(
            calls.create_batch(
                global_=global_,
                encrypted_key=encrypted_key,
                call_objects=call_objects,
                description=description,
                status_webhook=status_webhook,
                max_concurrent=max_concurrent,
            )
        )

    def list(self, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> results.AsyncPaginator[models.Batch]:
        """List batches.

        Returns the batches of the account, a stretch of the list at a time. There is no total: a short stretch is
        the last one.

        Pages are fetched when the result is iterated, and not before.

        Args:
            take: How many entries to return.
            skip: How many entries to pass over first.

        Sends `GET /v2/batches/list`.
        """
        return self._client._paginate(calls.list_batches(take=take, skip=skip))

    async def get(self, batch_id: str) -> models.Batch:
        """Get a batch.

        Reads one batch as it was asked for. How far it is, its logs tell.

        Args:
            batch_id: Id of the batch.

        Sends `GET /v2/batches/{batch_id}`.
        """
        return await self._client._fetch(calls.get_batch(batch_id))

    def list_logs(
        self,
        batch_id: str,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        direction: models.IntegrationOrderDirection | Unset = UNSET,
    ) -> results.AsyncPaginator[models.BatchLog]:
        """List the logs of a batch.

        Returns what happened to a batch, newest first, a stretch of the list at a time. There is no total.

        Pages are fetched when the result is iterated, and not before.

        Args:
            batch_id: Id of the batch.
            take: How many entries to return.
            skip: How many entries to pass over first.
            direction: Whether the oldest (`asc`) or the newest (`desc`) come first. 'desc' when left out.

        Sends `GET /v2/batches/{batch_id}/logs`.
        """
        return self._client._paginate(calls.list_batch_logs(batch_id, take=take, skip=skip, direction=direction))

    async def stop(self, batch_id: str) -> models.BatchStopAnswer:
        """Stop a batch.

        Makes no more calls of the batch. The answer holds nothing but the absence of errors.

        This cannot be undone.

        Args:
            batch_id: Id of the batch.

        Sends `POST /v2/batches/{batch_id}/stop`.
        """
        return await self._client._fetch(calls.stop_batch(batch_id))

    async def pause(self, batch_id: str, *, paused: bool) -> dict[str, Any]:
        """Pause or resume a batch.

        Stops making calls of a batch for now, or continues with them. It stands on an older page of the reference,
        which does not describe the answer.

        Args:
            batch_id: Id of the batch.
            paused: Whether to pause (true) or to go on (false).

        Sends `POST /v2/batches/{batch_id}/pause`.
        """
        return await self._client._fetch(calls.pause_batch(batch_id, paused=paused))

    async def add_recipients(
        self, batch_id: str, *, phone_numbers: ListOf[models.BatchCall | models.BatchCallDict]
    ) -> dict[str, Any]:
        """Add calls to a batch.

        Adds numbers to a batch, which are called as the others are: this reaches people and costs money. It stands
        on an older page of the reference, which does not describe the answer.

        This places a phone call, which costs money.

        Args:
            batch_id: Id of the batch.
            phone_numbers: The calls, one entry for each number. At least 1 item.

        Sends `PUT /v2/batches/{batch_id}/add-recipients`.
        """
        return await self._client._fetch(calls.add_batch_recipients(batch_id, phone_numbers=phone_numbers))

    async def create_once(
        self,
        *,
        key: str,
        global_: models.CallSettings | models.CallSettingsDict,
        encrypted_key: str | Unset = UNSET,
        call_objects: ListOf[models.BatchCall | models.BatchCallDict] | Unset = UNSET,
        status_webhook: str | Unset = UNSET,
        max_concurrent: int | Unset = UNSET,
    ) -> str:
        """Do what `create` does, at most once for each key.

        The key is looked for with `list` first, and again after an unknown outcome, before anything is sent again.
        If it is found, that is returned. `OnceError` is raised if there is no way to know.

        This places a phone call, which costs money.

        The other arguments are those of `create`.

        Args:
            key: A string of your own that no other call has, such as the id of an order; it becomes `description`.

        Sends `POST /v2/batches/create`.
        """
        sent: str = await self._client._once(
            key,
            calls.create_batch(
                global_=global_,
                encrypted_key=encrypted_key,
                call_objects=call_objects,
                status_webhook=status_webhook,
                max_concurrent=max_concurrent,
                description=key,
            ),
            calls.list_batches(),
        )
        return sent


if TYPE_CHECKING:

    class BatchesWithResponse:
        """`Batches`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Batches) -> None:
            self.create = answered(resource.create)
            self.list = resource.list
            self.get = answered(resource.get)
            self.list_logs = resource.list_logs
            self.stop = answered(resource.stop)
            self.pause = answered(resource.pause)
            self.add_recipients = answered(resource.add_recipients)
            self.create_once = answered(resource.create_once)

    class AsyncBatchesWithResponse:
        """`AsyncBatches`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncBatches) -> None:
            self.create = async_answered(resource.create)
            self.list = resource.list
            self.get = async_answered(resource.get)
            self.list_logs = resource.list_logs
            self.stop = async_answered(resource.stop)
            self.pause = async_answered(resource.pause)
            self.add_recipients = async_answered(resource.add_recipients)
            self.create_once = async_answered(resource.create_once)

else:
    BatchesWithResponse, AsyncBatchesWithResponse = Batches, AsyncBatches
