"""Where Anam is, and how it speaks HTTP."""

from __future__ import annotations

from ...call.dialect import Dialect

DIALECT = Dialect(
    vendor="anam",
    title="Anam",
    base_url="https://api.anam.ai",
    key_variable="ANAM_API_KEY",
    key_header="authorization",
    key_prefix="Bearer ",
    limit_headers=("ratelimit", "x-ratelimit-org-hour"),
)
