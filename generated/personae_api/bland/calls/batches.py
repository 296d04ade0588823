# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Batches."""

from __future__ import annotations

from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, BOOLEAN, INTEGER, STRING, Array, Enumeration, Map, Reference
from ...types import UNSET, Call, Inputs, ListOf, Once, Operation, PagedCall, Paging, Unset, given
from .. import models

_CREATE_BATCH = Operation(
    vendor="bland",
    id="createBatch",
    method="POST",
    path="/v2/batches/create",
    effect="dial",
    answer=("data", "batch_id"),
    once=Once(key=("description",), found=("description",), gives=("id",)),
    inputs=Inputs(
        headers={"encrypted_key": Field("encrypted_key", STRING)},
        body={
            "global": Field("global_", Reference("personae_api.bland.models.call_settings", "CallSettings")),
            "call_objects": Field(
                "call_objects", Array(Reference("personae_api.bland.models.batch_call", "BatchCall"))
            ),
            "description": Field("description", STRING),
            "status_webhook": Field("status_webhook", STRING),
            "max_concurrent": Field("max_concurrent", INTEGER),
        },
    ),
)
_CREATE_BATCH_ANSWER = STRING
_LIST_BATCHES = Operation(
    vendor="bland",
    id="listBatches",
    method="GET",
    path="/v2/batches/list",
    effect="read",
    paging=Paging(style="offset", items=("data",), position="skip", size="take"),
    repeatable=True,
    inputs=Inputs(query={"take": Field("take", INTEGER), "skip": Field("skip", INTEGER)}),
)
_LIST_BATCHES_ANSWER = Array(Reference("personae_api.bland.models.batch", "Batch"))
_GET_BATCH = Operation(
    vendor="bland",
    id="getBatch",
    method="GET",
    path="/v2/batches/{batch_id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_BATCH_ANSWER = Reference("personae_api.bland.models.batch", "Batch")
_LIST_BATCH_LOGS = Operation(
    vendor="bland",
    id="listBatchLogs",
    method="GET",
    path="/v2/batches/{batch_id}/logs",
    effect="read",
    paging=Paging(style="offset", items=("data",), position="skip", size="take"),
    repeatable=True,
    inputs=Inputs(
        query={
            "take": Field("take", INTEGER),
            "skip": Field("skip", INTEGER),
            "direction": Field("direction", Enumeration("asc", "desc")),
        }
    ),
)
_LIST_BATCH_LOGS_ANSWER = Array(Reference("personae_api.bland.models.batch_log", "BatchLog"))
_STOP_BATCH = Operation(
    vendor="bland", id="stopBatch", method="POST", path="/v2/batches/{batch_id}/stop", effect="write"
)
_STOP_BATCH_ANSWER = Reference("personae_api.bland.models.batch_stop_answer", "BatchStopAnswer")
_PAUSE_BATCH = Operation(
    vendor="bland",
    id="pauseBatch",
    method="POST",
    path="/v2/batches/{batch_id}/pause",
    effect="write",
    inputs=Inputs(body={"paused": Field("paused", BOOLEAN)}),
)
_PAUSE_BATCH_ANSWER = Map(ANY)
_ADD_BATCH_RECIPIENTS = Operation(
    vendor="bland",
    id="addBatchRecipients",
    method="PUT",
    path="/v2/batches/{batch_id}/add-recipients",
    effect="dial",
    repeatable=True,
    inputs=Inputs(
        body={
            "phone_numbers": Field(
                "phone_numbers", Array(Reference("personae_api.bland.models.batch_call", "BatchCall"))
            )
        }
    ),
)
_ADD_BATCH_RECIPIENTS_ANSWER = Map(ANY)


def create_batch(
    *,
    global_: models.CallSettings | models.CallSettingsDict,
    encrypted_key: str | Unset = UNSET,
    call_objects: ListOf[models.BatchCall | models.BatchCallDict] | Unset = UNSET,
    description: str | Unset = UNSET,
    status_webhook: str | Unset = UNSET,
    max_concurrent: int | Unset = UNSET,
) -> Call[str, Literal["bland"]]:
    """POST /v2/batches/create"""
    return Call(
        _CREATE_BATCH,
        _CREATE_BATCH_ANSWER,
        headers=given({"encrypted_key": encrypted_key}),
        json=given(
            {
                "global": global_,
                "call_objects": call_objects,
                "description": description,
                "status_webhook": status_webhook,
                "max_concurrent": max_concurrent,
            }
        ),
    )


def list_batches(*, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> PagedCall[models.Batch, Literal["bland"]]:
    """GET /v2/batches/list"""
    return PagedCall(_LIST_BATCHES, _LIST_BATCHES_ANSWER, query=given({"take": take, "skip": skip}))


def get_batch(batch_id: str) -> Call[models.Batch, Literal["bland"]]:
    """GET /v2/batches/{batch_id}"""
    return Call(_GET_BATCH, _GET_BATCH_ANSWER, path={"batch_id": batch_id})


def list_batch_logs(
    batch_id: str,
    *,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    direction: models.IntegrationOrderDirection | Unset = UNSET,
) -> PagedCall[models.BatchLog, Literal["bland"]]:
    """GET /v2/batches/{batch_id}/logs"""
    return PagedCall(
        _LIST_BATCH_LOGS,
        _LIST_BATCH_LOGS_ANSWER,
        path={"batch_id": batch_id},
        query=given({"take": take, "skip": skip, "direction": direction}),
    )


def stop_batch(batch_id: str) -> Call[models.BatchStopAnswer, Literal["bland"]]:
    """POST /v2/batches/{batch_id}/stop"""
    return Call(_STOP_BATCH, _STOP_BATCH_ANSWER, path={"batch_id": batch_id})


def pause_batch(batch_id: str, *, paused: bool) -> Call[dict[str, Any], Literal["bland"]]:
    """POST /v2/batches/{batch_id}/pause"""
    return Call(_PAUSE_BATCH, _PAUSE_BATCH_ANSWER, path={"batch_id": batch_id}, json=given({"paused": paused}))


def add_batch_recipients(
    batch_id: str, *, phone_numbers: ListOf[models.BatchCall | models.BatchCallDict]
) -> Call[dict[str, Any], Literal["bland"]]:
    """PUT /v2/batches/{batch_id}/add-recipients"""
    return Call(
        _ADD_BATCH_RECIPIENTS,
        _ADD_BATCH_RECIPIENTS_ANSWER,
        path={"batch_id": batch_id},
        json=given({"phone_numbers": phone_numbers}),
    )
