# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The calls of Dispositions."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal

from ...base import Field
from ...shapes import ANY, STRING, Array, Enumeration, Map, Reference
from ...types import UNSET, Call, Inputs, ListOf, Operation, Unset, given
from .. import models

_LIST_DISPOSITIONS = Operation(
    vendor="bland",
    id="listDispositions",
    method="GET",
    path="/v1/dispositions",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_DISPOSITIONS_ANSWER = Array(Reference("personae_api.bland.models.disposition_script", "DispositionScript"))
_CREATE_DISPOSITION = Operation(
    vendor="bland",
    id="createDisposition",
    method="POST",
    path="/v1/dispositions",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={"name": Field("name", STRING), "script": Field("script", STRING), "metadata": Field("metadata", Map(ANY))}
    ),
)
_CREATE_DISPOSITION_ANSWER = Reference("personae_api.bland.models.disposition_script", "DispositionScript")
_GET_DISPOSITION = Operation(
    vendor="bland",
    id="getDisposition",
    method="GET",
    path="/v1/dispositions/{id}",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_GET_DISPOSITION_ANSWER = Reference("personae_api.bland.models.disposition_script", "DispositionScript")
_DELETE_DISPOSITION = Operation(
    vendor="bland",
    id="deleteDisposition",
    method="DELETE",
    path="/v1/dispositions/{id}",
    effect="delete",
    answer=("data",),
    repeatable=True,
)
_DELETE_DISPOSITION_ANSWER = ANY
_UPDATE_DISPOSITION = Operation(
    vendor="bland",
    id="updateDisposition",
    method="PATCH",
    path="/v1/dispositions/{id}",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={"name": Field("name", STRING), "script": Field("script", STRING), "metadata": Field("metadata", Map(ANY))}
    ),
)
_UPDATE_DISPOSITION_ANSWER = Reference("personae_api.bland.models.disposition_script", "DispositionScript")
_GENERATE_DISPOSITION = Operation(
    vendor="bland",
    id="generateDisposition",
    method="POST",
    path="/v1/dispositions/generate",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "call_id": Field("call_id", STRING),
            "output_fields": Field(
                "output_fields",
                Array(Reference("personae_api.bland.models.disposition_output_field", "DispositionOutputField")),
            ),
        }
    ),
)
_GENERATE_DISPOSITION_ANSWER = ANY
_ADJUST_DISPOSITION = Operation(
    vendor="bland",
    id="adjustDisposition",
    method="POST",
    path="/v1/dispositions/adjust",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "call_id": Field("call_id", STRING),
            "script": Field("script", STRING),
            "run_output": Field("run_output", ANY),
            "instruction": Field("instruction", STRING),
        }
    ),
)
_ADJUST_DISPOSITION_ANSWER = ANY
_LIST_DISPOSITION_RUNS = Operation(
    vendor="bland",
    id="listDispositionRuns",
    method="GET",
    path="/v1/dispositions/{id}/run",
    effect="read",
    answer=("data",),
    repeatable=True,
)
_LIST_DISPOSITION_RUNS_ANSWER = Array(
    Reference("personae_api.bland.models.disposition_script_run", "DispositionScriptRun")
)
_RUN_DISPOSITION = Operation(
    vendor="bland",
    id="runDisposition",
    method="POST",
    path="/v1/dispositions/{id}/run",
    effect="write",
    answer=("data",),
    inputs=Inputs(
        body={
            "conversation_id": Field("conversation_id", STRING),
            "reference_type": Field("reference_type", Enumeration("CALL")),
        }
    ),
)
_RUN_DISPOSITION_ANSWER = Reference("personae_api.bland.models.disposition_script_run", "DispositionScriptRun")


def list_dispositions() -> Call[builtins.list[models.DispositionScript], Literal["bland"]]:
    """GET /v1/dispositions"""
    return Call(_LIST_DISPOSITIONS, _LIST_DISPOSITIONS_ANSWER)


def create_disposition(
    *, name: str, script: str, metadata: Mapping[str, Any] | Unset = UNSET
) -> Call[models.DispositionScript, Literal["bland"]]:
    """POST /v1/dispositions"""
    return Call(
        _CREATE_DISPOSITION,
        _CREATE_DISPOSITION_ANSWER,
        json=given({"name": name, "script": script, "metadata": metadata}),
    )


def get_disposition(id: str) -> Call[models.DispositionScript, Literal["bland"]]:
    """GET /v1/dispositions/{id}"""
    return Call(_GET_DISPOSITION, _GET_DISPOSITION_ANSWER, path={"id": id})


def delete_disposition(id: str) -> Call[Any, Literal["bland"]]:
    """DELETE /v1/dispositions/{id}"""
    return Call(_DELETE_DISPOSITION, _DELETE_DISPOSITION_ANSWER, path={"id": id})


def update_disposition(
    id: str, *, name: str | Unset = UNSET, script: str | Unset = UNSET, metadata: Mapping[str, Any] | Unset = UNSET
) -> Call[models.DispositionScript, Literal["bland"]]:
    """PATCH /v1/dispositions/{id}"""
    return Call(
        _UPDATE_DISPOSITION,
        _UPDATE_DISPOSITION_ANSWER,
        path={"id": id},
        json=given({"name": name, "script": script, "metadata": metadata}),
    )


def generate_disposition(
    *, call_id: str, output_fields: ListOf[models.DispositionOutputField | models.DispositionOutputFieldDict]
) -> Call[Any, Literal["bland"]]:
    """POST /v1/dispositions/generate"""
    return Call(
        _GENERATE_DISPOSITION,
        _GENERATE_DISPOSITION_ANSWER,
        json=given({"call_id": call_id, "output_fields": output_fields}),
    )


def adjust_disposition(*, call_id: str, script: str, run_output: Any, instruction: str) -> Call[Any, Literal["bland"]]:
    """POST /v1/dispositions/adjust"""
    return Call(
        _ADJUST_DISPOSITION,
        _ADJUST_DISPOSITION_ANSWER,
        json=given({"call_id": call_id, "script": script, "run_output": run_output, "instruction": instruction}),
    )


def list_disposition_runs(id: str) -> Call[builtins.list[models.DispositionScriptRun], Literal["bland"]]:
    """GET /v1/dispositions/{id}/run"""
    return Call(_LIST_DISPOSITION_RUNS, _LIST_DISPOSITION_RUNS_ANSWER, path={"id": id})


def run_disposition(
    id: str, *, conversation_id: str, reference_type: models.DispositionReference
) -> Call[models.DispositionScriptRun, Literal["bland"]]:
    """POST /v1/dispositions/{id}/run"""
    return Call(
        _RUN_DISPOSITION,
        _RUN_DISPOSITION_ANSWER,
        path={"id": id},
        json=given({"conversation_id": conversation_id, "reference_type": reference_type}),
    )
