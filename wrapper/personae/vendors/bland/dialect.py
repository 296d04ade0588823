"""Where Bland is, and how it speaks HTTP."""

from __future__ import annotations

from typing import Any

from ...call.dialect import Dialect, Limit, is_complaint


def reports_failure(body: Any) -> bool:
    """Whether a successful status hides a failure: Bland answers 200 with `errors`, or with the status "error"."""
    if not isinstance(body, dict):
        return False
    return bool(body.get("errors")) or body.get("status") == "error" or is_complaint(body)


DIALECT = Dialect(
    vendor="bland",
    title="Bland",
    base_url="https://api.bland.ai",
    key_variable="BLAND_API_KEY",
    key_header="authorization",
    limits={
        "sendCall": Limit(calls=1, seconds=10, each="phone_number"),
        "createKnowledgeBase": Limit(calls=1, seconds=10),
        "testSipCall": Limit(calls=10, seconds=900),
    },
    reports_failure=reports_failure,
)
