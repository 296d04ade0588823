"""Where Tavus is, and how it speaks HTTP."""

from __future__ import annotations

from ...call.dialect import Dialect

DIALECT = Dialect(
    vendor="tavus",
    title="Tavus",
    base_url="https://tavusapi.com",
    key_variable="TAVUS_API_KEY",
    key_header="x-api-key",
)
