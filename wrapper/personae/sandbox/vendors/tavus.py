"""Tavus: an error is one sentence, under a name that depends on the status."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ...tavus import DIALECT
from ..actions import Answer, update
from ..refusals import Complaint
from ..turns import Turn
from . import Style


def _error_body(complaint: Complaint) -> Any:
    return {"message" if complaint.status == 401 else "error": complaint.message}


def _patch_set(turn: Turn) -> Answer:
    """The steps are for a set, of which answers show the first member only."""
    pointers = ("path", "from")
    steps = [
        {name: value.removeprefix("/data/0") if name in pointers else value for name, value in step.items()}
        for step in turn.body
    ]
    return update(replace(turn, body=steps))


STYLE = Style(
    dialect=DIALECT,
    error_body=_error_body,
    reported_failure={"error": "The request failed, whatever its status says"},
    operations={"patchObjective": _patch_set, "patchGuardrails": _patch_set},
)
