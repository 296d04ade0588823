"""The transport of clients in the same process."""

from __future__ import annotations

from math import inf
from urllib.parse import urlsplit

from ...errors import Failure
from ...http.callable_transport import CallableTransport
from ...http.messages import Headers, Reply, TransportError
from ..clock import VirtualClock
from .outcomes import Handle

PATIENCE = 3600.0
"""Seconds after which a client without a timeout is let go."""

_REASONS = {
    Failure.NOT_SENT: "the sandbox refuses the connection",
    Failure.INTERRUPTED: "the sandbox reset the connection",
}


class SandboxTransport(CallableTransport):
    """An httpx transport whose requests a sandbox answers; `clock` is where a client of this package waits.

    `base_url` is where its client takes the vendor to be: the paths of a specification begin behind that.
    """

    def __init__(self, handle: Handle, clock: VirtualClock, base_url: str = "") -> None:
        super().__init__(self._answered)
        self.clock = clock
        self._outcome_of = handle
        self._base = urlsplit(base_url).path.rstrip("/")

    def _answered(self, method: str, url: str, headers: Headers, content: bytes, read_timeout: float | None) -> Reply:
        path, query = urlsplit(url)[2:4]
        if path.startswith(f"{self._base}/"):
            path = path.removeprefix(self._base)
        outcome = self._outcome_of(method, path, query, headers, content)
        patience = inf if read_timeout is None else read_timeout
        if outcome.delay:
            self.clock.sleep(min(outcome.delay, patience, PATIENCE))
        if outcome.delay > patience:
            raise TransportError("the sandbox gave no answer in time", Failure.INTERRUPTED, is_timeout=True)
        failure = Failure.INTERRUPTED if outcome.delay == inf else outcome.failure
        if outcome.reply is None or failure is not None:
            cause = failure or Failure.INTERRUPTED
            raise TransportError(_REASONS[cause], cause)
        return without_body(outcome.reply) if method == "HEAD" else outcome.reply


def without_body(reply: Reply) -> Reply:
    """The answer to HEAD: the head of another answer, whose length is that of what is not sent."""
    headers = {name: value for name, value in reply.headers.items() if name != "content-length"}
    return Reply(reply.status, Headers(headers.items()), b"")
