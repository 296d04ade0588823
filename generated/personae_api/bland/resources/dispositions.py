# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Dispositions."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import dispositions as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Dispositions:
    """Programs of your own that are run on a call when it is over; those of agents are the resource AgentDispositions."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> DispositionsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: DispositionsWithResponse = with_response(self)
        return whole

    def list(self) -> builtins.list[models.DispositionScript]:
        """List dispositions.

        Returns the dispositions of the account.

        Sends `GET /v1/dispositions`.
        """
        return self._client._fetch(calls.list_dispositions())

    def create(
        self, *, name: str, script: str, metadata: Mapping[str, Any] | Unset = UNSET
    ) -> models.DispositionScript:
        """Create a disposition.

        Stores a program that can be run on calls.

        Args:
            name: Name of the disposition, of letters and underscores.
            script: The program, of 100 KB at the most.
            metadata: Your own data.

        Sends `POST /v1/dispositions`.
        """
        return self._client._fetch(calls.create_disposition(name=name, script=script, metadata=metadata))

    def get(self, id: str) -> models.DispositionScript:
        """Get a disposition.

        Reads one disposition.

        Args:
            id: Id of the disposition.

        Sends `GET /v1/dispositions/{id}`.
        """
        return self._client._fetch(calls.get_disposition(id))

    def delete(self, id: str) -> Any:
        """Delete a disposition.

        Deletes a disposition. The vendor describes no fields of the answer.

        This deletes something, which cannot be undone.

        Args:
            id: Id of the disposition.

        Sends `DELETE /v1/dispositions/{id}`.
        """
        return self._client._fetch(calls.delete_disposition(id))

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        script: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
    ) -> models.DispositionScript:
        """Change a disposition.

        Changes the fields that are sent. The vendor's programs show no body; these are the fields of a creation.

        Args:
            id: Id of the disposition.
            name: Name of the disposition, of letters and underscores.
            script: The program, of 100 KB at the most.
            metadata: Your own data.

        Sends `PATCH /v1/dispositions/{id}`.
        """
        return self._client._fetch(calls.update_disposition(id, name=name, script=script, metadata=metadata))

    def generate(
        self, *, call_id: str, output_fields: ListOf[models.DispositionOutputField | models.DispositionOutputFieldDict]
    ) -> Any:
        """Generate a program.

        Has a model write a program by a call and by what it shall find out. Nothing is stored, and the vendor
        describes no fields of the answer.

        Args:
            call_id: Call to write it by.
            output_fields: What it shall find out.

        Sends `POST /v1/dispositions/generate`.
        """
        return self._client._fetch(calls.generate_disposition(call_id=call_id, output_fields=output_fields))

    def adjust(self, *, call_id: str, script: str, run_output: Any, instruction: str) -> Any:
        """Have a program changed.

        Has a model change a program by what came of it. Nothing is stored, and the vendor describes no fields of
        the answer.

        Args:
            call_id: Call that it was run on.
            script: The program.
            run_output: What came of it.
            instruction: What shall be otherwise.

        Sends `POST /v1/dispositions/adjust`.
        """
        return self._client._fetch(
            calls.adjust_disposition(call_id=call_id, script=script, run_output=run_output, instruction=instruction)
        )

    def list_runs(self, id: str) -> builtins.list[models.DispositionScriptRun]:
        """List runs of a disposition.

        Returns what came of the disposition so far.

        Args:
            id: Id of the disposition.

        Sends `GET /v1/dispositions/{id}/run`.
        """
        return self._client._fetch(calls.list_disposition_runs(id))

    def run(
        self, id: str, *, conversation_id: str, reference_type: models.DispositionReference
    ) -> models.DispositionScriptRun:
        """Run a disposition.

        Runs a disposition on a call and answers with what came of it.

        Args:
            id: Id of the disposition.
            conversation_id: Id of the call.
            reference_type: What the id is of, `CALL`.

        Sends `POST /v1/dispositions/{id}/run`.
        """
        return self._client._fetch(
            calls.run_disposition(id, conversation_id=conversation_id, reference_type=reference_type)
        )


class AsyncDispositions:
    """Programs of your own that are run on a call when it is over; those of agents are the resource AgentDispositions."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncDispositionsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncDispositionsWithResponse = with_response(self)
        return whole

    async def list(self) -> builtins.list[models.DispositionScript]:
        """List dispositions.

        Returns the dispositions of the account.

        Sends `GET /v1/dispositions`.
        """
        return await self._client._fetch(calls.list_dispositions())

    async def create(
        self, *, name: str, script: str, metadata: Mapping[str, Any] | Unset = UNSET
    ) -> models.DispositionScript:
        """Create a disposition.

        Stores a program that can be run on calls.

        Args:
            name: Name of the disposition, of letters and underscores.
            script: The program, of 100 KB at the most.
            metadata: Your own data.

        Sends `POST /v1/dispositions`.
        """
        return await self._client._fetch(calls.create_disposition(name=name, script=script, metadata=metadata))

    async def get(self, id: str) -> models.DispositionScript:
        """Get a disposition.

        Reads one disposition.

        Args:
            id: Id of the disposition.

        Sends `GET /v1/dispositions/{id}`.
        """
        return await self._client._fetch(calls.get_disposition(id))

    async def delete(self, id: str) -> Any:
        """Delete a disposition.

        Deletes a disposition. The vendor describes no fields of the answer.

        This deletes something, which cannot be undone.

        Args:
            id: Id of the disposition.

        Sends `DELETE /v1/dispositions/{id}`.
        """
        return await self._client._fetch(calls.delete_disposition(id))

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        script: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
    ) -> models.DispositionScript:
        """Change a disposition.

        Changes the fields that are sent. The vendor's programs show no body; these are the fields of a creation.

        Args:
            id: Id of the disposition.
            name: Name of the disposition, of letters and underscores.
            script: The program, of 100 KB at the most.
            metadata: Your own data.

        Sends `PATCH /v1/dispositions/{id}`.
        """
        return await self._client._fetch(calls.update_disposition(id, name=name, script=script, metadata=metadata))

    async def generate(
        self, *, call_id: str, output_fields: ListOf[models.DispositionOutputField | models.DispositionOutputFieldDict]
    ) -> Any:
        """Generate a program.

        Has a model write a program by a call and by what it shall find out. Nothing is stored, and the vendor
        describes no fields of the answer.

        Args:
            call_id: Call to write it by.
            output_fields: What it shall find out.

        Sends `POST /v1/dispositions/generate`.
        """
        return await self._client._fetch(calls.generate_disposition(call_id=call_id, output_fields=output_fields))

    async def adjust(self, *, call_id: str, script: str, run_output: Any, instruction: str) -> Any:
        """Have a program changed.

        Has a model change a program by what came of it. Nothing is stored, and the vendor describes no fields of
        the answer.

        Args:
            call_id: Call that it was run on.
            script: The program.
            run_output: What came of it.
            instruction: What shall be otherwise.

        Sends `POST /v1/dispositions/adjust`.
        """
        return await self._client._fetch(
            calls.adjust_disposition(call_id=call_id, script=script, run_output=run_output, instruction=instruction)
        )

    async def list_runs(self, id: str) -> builtins.list[models.DispositionScriptRun]:
        """List runs of a disposition.

        Returns what came of the disposition so far.

        Args:
            id: Id of the disposition.

        Sends `GET /v1/dispositions/{id}/run`.
        """
        return await self._client._fetch(calls.list_disposition_runs(id))

    async def run(
        self, id: str, *, conversation_id: str, reference_type: models.DispositionReference
    ) -> models.DispositionScriptRun:
        """Run a disposition.

        Runs a disposition on a call and answers with what came of it.

        Args:
            id: Id of the disposition.
            conversation_id: Id of the call.
            reference_type: What the id is of, `CALL`.

        Sends `POST /v1/dispositions/{id}/run`.
        """
        return await self._client._fetch(
            calls.run_disposition(id, conversation_id=conversation_id, reference_type=reference_type)
        )


if TYPE_CHECKING:

    class DispositionsWithResponse:
        """`Dispositions`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Dispositions) -> None:
            self.list = answered(resource.list)
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.update = answered(resource.update)
            self.generate = answered(resource.generate)
            self.adjust = answered(resource.adjust)
            self.list_runs = answered(resource.list_runs)
            self.run = answered(resource.run)

    class AsyncDispositionsWithResponse:
        """`AsyncDispositions`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncDispositions) -> None:
            self.list = async_answered(resource.list)
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.update = async_answered(resource.update)
            self.generate = async_answered(resource.generate)
            self.adjust = async_answered(resource.adjust)
            self.list_runs = async_answered(resource.list_runs)
            self.run = async_answered(resource.run)

else:
    DispositionsWithResponse, AsyncDispositionsWithResponse = Dispositions, AsyncDispositions
