"""What `on_call` is told: that a call and each of its attempts begins, and how it ends.

>>> from personae import Anam, CallRecord
>>> def on_call(record: CallRecord) -> None:
...     if record.event == "call.end":
...         print(record.operation, record.outcome, record.seconds)
>>> anam = Anam(api_key="...", on_call=on_call)
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from personae_api.types import Effect, Operation

from .clock import Clock
from .errors import Outcome

CallEvent: TypeAlias = Literal[
    "call.start", "attempt.start", "attempt.end", "call.end", "breaker.open", "breaker.close"
]

RateSource: TypeAlias = Literal["process", "redis", "share"]
"""Which budget has let an attempt go: one of this process, the one in Redis, or, as Redis does not answer, a share."""

_LOGGER = logging.getLogger("personae")


@dataclass(frozen=True, slots=True)
class CallRecord:
    """The start or the end of a call or an attempt, without secrets; or a breaker that the call opened or closed.

    `url` is a template, such as `https://api.anam.ai/v1/personas/{id}`. `attempt` counts from 1; for a call it is the
    number of attempts so far. `outcome` is what the attempt did, or the call in all its attempts. `status_code` and
    `request_id` are from the last response. `seconds` is how long it took, None at a start. `error` is the class name
    of the error that ended it, None if there was none. `context` is one dict for all records of a call, to keep a
    span in for example. `waited` is how many seconds an attempt waited for its turn, and `rate` the budget that let it
    go; both are None without a budget.
    """

    event: CallEvent
    vendor: str
    operation: str
    effect: Effect | None
    method: str
    url: str
    attempt: int
    outcome: Outcome
    seconds: float | None = None
    status_code: int | None = None
    request_id: str | None = None
    error: str | None = None
    waited: float | None = None
    rate: RateSource | None = None
    context: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)


OnCall: TypeAlias = Callable[[CallRecord], object]


class Telling:
    """Tells a hook of one call; what the hook raises is logged, as it says nothing of the call."""

    __slots__ = (
        "_attempt",
        "_attempt_began",
        "_began",
        "_clock",
        "_context",
        "_hook",
        "_operation",
        "_rate",
        "_request_id",
        "_status",
        "_url",
        "_waited",
        "is_attempting",
        "is_over",
    )

    def __init__(self, hook: OnCall, operation: Operation, base_url: str, clock: Clock) -> None:
        self._hook = hook
        self._operation = operation
        self._url = base_url.rstrip("/") + operation.path
        self._clock = clock
        self._context: dict[str, Any] = {}
        self._attempt = 0
        self._status: int | None = None
        self._request_id: str | None = None
        self._waited: float | None = None
        self._rate: RateSource | None = None
        self.is_attempting = False
        self.is_over = False
        self._began = self._attempt_began = clock.monotonic()
        self._tell("call.start", "not_sent")

    def has_turn(self, waited: float, rate: RateSource) -> None:
        """The next attempt had to wait for its turn."""
        self._waited, self._rate = waited, rate

    def attempts(self) -> None:
        """An attempt begins."""
        self._attempt += 1
        self._status = self._request_id = None
        self.is_attempting = True
        self._attempt_began = self._clock.monotonic()
        self._tell("attempt.start", "not_sent")

    def came(self, status: int, request_id: str | None = None) -> None:
        """An answer has begun to come."""
        self._status = status
        self._request_id = request_id or self._request_id

    def attempted(self, outcome: Outcome, error: str | None) -> None:
        """An attempt is over."""
        if self.is_attempting:
            self.is_attempting = False
            self._tell("attempt.end", outcome, self._attempt_began, error)

    def breaks(self, event: CallEvent, outcome: Outcome) -> None:
        """What came of this attempt has opened the breaker of the client, or closed it."""
        self._tell(event, outcome)

    def ends(self, outcome: Outcome, error: str | None) -> None:
        """The call is over."""
        if not self.is_over:
            self.is_over = True
            self._tell("call.end", outcome, self._began, error)

    def _tell(self, event: CallEvent, outcome: Outcome, began: float | None = None, error: str | None = None) -> None:
        operation = self._operation
        record = CallRecord(
            event=event,
            vendor=operation.vendor,
            operation=operation.id,
            effect=operation.effect,
            method=operation.method,
            url=self._url,
            attempt=self._attempt,
            outcome=outcome,
            seconds=None if began is None else self._clock.monotonic() - began,
            status_code=None if began is None else self._status,
            request_id=None if began is None else self._request_id,
            error=error,
            waited=self._waited if event.startswith("attempt") else None,
            rate=self._rate if event.startswith("attempt") else None,
            context=self._context,
        )
        try:
            self._hook(record)
        except Exception:
            _LOGGER.exception("on_call has failed at %s of %s %s", event, operation.vendor, operation.id)
