"""What a sandbox remembers of the requests that it received."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from .parsing import parse_json
from .refusal import Refusal

MAX_RECORDED = 10_000
"""How many requests are remembered, the newest."""
MAX_RECORDED_BYTES = 256 * 1024 * 1024
"""What they take in memory at most, roughly; older ones go first."""


@dataclass(frozen=True, slots=True)
class RecordedRequest:
    """A request that a vendor received; `status` is None if no answer was sent.

    `content` is empty where the vendor did not look at the body: a wrong key, too many requests, an unknown path or
    method.
    """

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

    @property
    def size(self) -> int:
        """Bytes that it takes, roughly."""
        heads = sum(len(name) + len(value) for name, value in self.headers.items())
        return len(self.content) + len(self.path) + len(self.query) + heads


class Recorded:
    """The requests that came last, as far as there is room."""

    def __init__(self) -> None:
        self._requests: deque[RecordedRequest] = deque()
        self._size = 0
        self._lock = Lock()

    def all(self) -> list[RecordedRequest]:
        """They, the newest last."""
        with self._lock:
            return list(self._requests)

    def add(self, request: RecordedRequest) -> None:
        """Remember one more."""
        with self._lock:
            self._requests.append(request)
            self._size += request.size
            while len(self._requests) > MAX_RECORDED or (self._size > MAX_RECORDED_BYTES and len(self._requests) > 1):
                self._size -= self._requests.popleft().size

    def clear(self) -> None:
        """Forget them."""
        with self._lock:
            self._requests.clear()
            self._size = 0
