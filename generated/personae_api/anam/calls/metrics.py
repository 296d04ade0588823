# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Metrics."""

from __future__ import annotations

from typing import Any, Literal

from ...base import Field
from ...shapes import Array, Reference
from ...types import Call, Inputs, ListOf, Operation, given
from .. import models

_SEND_CLIENT_METRICS = Operation(
    vendor="anam",
    id="sendClientMetrics",
    method="POST",
    path="/v1/metrics/client",
    effect="write",
    inputs=Inputs(
        body={"metrics": Field("metrics", Array(Reference("personae_api.anam.models.client_metric", "ClientMetric")))}
    ),
)


def send_client_metrics(
    *, metrics: ListOf[models.ClientMetric | models.ClientMetricDict]
) -> Call[Any, Literal["anam"]]:
    """POST /v1/metrics/client"""
    return Call(_SEND_CLIENT_METRICS, None, json=given({"metrics": metrics}))
