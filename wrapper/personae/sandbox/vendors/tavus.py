"""Tavus: an error is one sentence, under a name that depends on the status."""

from __future__ import annotations

from typing import Any

from ...tavus import DIALECT
from ..refusals import Complaint
from . import Style


def _error_body(complaint: Complaint) -> Any:
    return {"message" if complaint.status == 401 else "error": complaint.message}


STYLE = Style(
    dialect=DIALECT,
    error_body=_error_body,
    reported_failure={"error": "The request failed, whatever its status says"},
)
