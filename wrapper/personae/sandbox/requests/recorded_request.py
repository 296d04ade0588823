"""What a sandbox remembers of the requests that it received."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .parsing import parse_json
from .refusal import Refusal


@dataclass(frozen=True, slots=True)
class RecordedRequest:
    """A request that a vendor received; `status` is None if no answer was sent."""

    vendor: str
    operation: str | None
    method: str
    path: str
    query: str
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    status: int | None

    @property
    def json(self) -> Any:
        """The decoded body, None if there is none or it is no JSON."""
        try:
            return parse_json(self.content)
        except Refusal:
            return None
