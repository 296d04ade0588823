"""The whole answer to a call."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from ..errors import Outcome
from ..http.messages import Headers

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True, eq=False)
class Response(Generic[T_co]):
    """The whole answer, as `client.send(call)` and the methods of `with_response` return it.

    `parsed` is what the resource's method returns (for a paged list, the items of this page), `body` the decoded JSON
    behind it (None if there is none), `attempts` how often the call was sent, and `outcome` is `done`.
    """

    vendor: str
    operation: str
    status_code: int
    headers: Headers = field(repr=False)
    attempts: int
    outcome: Outcome
    content: bytes = field(repr=False)
    body: Any = field(repr=False)
    parsed: T_co = field(repr=False)
    _request_id_headers: tuple[str, ...] = field(default=(), repr=False)

    @property
    def request_id(self) -> str | None:
        """The vendor's id of the request, for its support; None if it gives none."""
        return next((value for name in self._request_id_headers if (value := self.headers.get(name))), None)
