# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...responses import with_response
from ...types import AsyncClient, ListOf, SyncClient
from .. import models
from ..calls import metrics as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Metrics:
    """What browsers measure of their connections. Undocumented, seen in use."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> MetricsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: MetricsWithResponse = with_response(self)
        return whole

    def send(self, *, metrics: ListOf[models.ClientMetric | models.ClientMetricDict]) -> Any:
        """Send what a client has measured.

        Tells Anam how connections of a browser go, as the vendor's package for browsers does. No key is needed, and
        nothing that runs on a server needs it.

        Args:
            metrics: What was measured, 50 at most. At most 50 items.

        Sends `POST /v1/metrics/client`.
        """
        return self._client._fetch(calls.send_client_metrics(metrics=metrics))


class AsyncMetrics:
    """What browsers measure of their connections. Undocumented, seen in use."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncMetricsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncMetricsWithResponse = with_response(self)
        return whole

    async def send(self, *, metrics: ListOf[models.ClientMetric | models.ClientMetricDict]) -> Any:
        """Send what a client has measured.

        Tells Anam how connections of a browser go, as the vendor's package for browsers does. No key is needed, and
        nothing that runs on a server needs it.

        Args:
            metrics: What was measured, 50 at most. At most 50 items.

        Sends `POST /v1/metrics/client`.
        """
        return await self._client._fetch(calls.send_client_metrics(metrics=metrics))


if TYPE_CHECKING:

    class MetricsWithResponse:
        """`Metrics`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Metrics) -> None:
            self.send = answered(resource.send)

    class AsyncMetricsWithResponse:
        """`AsyncMetrics`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncMetrics) -> None:
            self.send = async_answered(resource.send)

else:
    MetricsWithResponse, AsyncMetricsWithResponse = Metrics, AsyncMetrics
