"""The whole answer to a call."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from ..errors import Outcome
from ..http.messages import Headers

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True, eq=False)
class Response(Generic[T_co]):
    """What the methods of `with_response` return, and `client.send(call)`: the answer, and how it came.

    `parsed` is what the resource's method would have returned (of a paged list: the items of this page), `body` the
    decoded JSON that it was made from (None if there is none), `attempts` how often the call was sent, and `outcome`
    what the call has done: `done`.
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
        """What the vendor calls the request, for its support; None if it does not tell."""
        return next((value for name in self._request_id_headers if (value := self.headers.get(name))), None)
