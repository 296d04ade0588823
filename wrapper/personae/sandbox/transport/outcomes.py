"""What comes of a request, before a client gets it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from ...errors import Failure
from ...http.messages import Headers, Reply


@dataclass(frozen=True, slots=True)
class Outcome:
    """An answer or a failure, after a delay (for ever, if it is infinite)."""

    reply: Reply | None = None
    delay: float = 0.0
    failure: Failure | None = None


Handle: TypeAlias = Callable[[str, str, str, Headers, bytes], Outcome]
"""What answers requests, by method, path, query, headers and body."""
