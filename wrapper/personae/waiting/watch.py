"""One wait: what was read so far, and what comes of the next read. The loops that read are elsewhere."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from inspect import iscoroutinefunction
from typing import Any, Generic, NamedTuple, TypeAlias, TypeVar

from personae_api.types import Call, Pointer, Waiting

from ..call.response import Response
from ..call.results import at
from ..clock import Clock
from ..errors import (
    APIError,
    APITimeoutError,
    ConfigurationError,
    RateLimitError,
    WaitFailedError,
    WaitTimeoutError,
    one_line,
)
from ..options import MAX_WAIT_SECONDS
from .decisions import SECONDS_BETWEEN_READS, End, Failure, as_json, before, pause, pause_after, seen
from .feed import Feed
from .waited import Waited

_LOGGER = logging.getLogger("personae")

T = TypeVar("T")


class Progress(NamedTuple, Generic[T]):
    """The progress of a wait, passed to `on_progress` after each read, and before the first if it made the thing."""

    id: str
    state: Any
    """The state in the vendor's words; None if there is none."""
    last: T | None
    """The thing as last read, None before the first read."""
    made: Any
    """The answer to the call that created it, if the wait began with one."""
    reads: int
    seconds: float
    """Since the wait began."""
    pause: float | None
    """Seconds until the next read, None if this was the last one."""


OnProgress: TypeAlias = Callable[[Progress[T]], object]


class Options(NamedTuple):
    """How somebody waits, checked by `checked`."""

    deadline: float | None
    on_progress: OnProgress[Any] | None
    feed: Feed | None = None

    def checked(self) -> Options:
        """The same; ConfigurationError for what makes no sense, before anything is made or read."""
        seconds: object = self.deadline
        is_number = isinstance(seconds, int | float) and not isinstance(seconds, bool)
        if seconds is not None and not (is_number and 0 < (self.deadline or 0) <= MAX_WAIT_SECONDS):
            raise ConfigurationError(
                f"deadline=... must be seconds above 0 (at most {MAX_WAIT_SECONDS}), or None for ever, not {seconds!r}"
            )
        if self.on_progress is not None and not callable(self.on_progress):
            raise ConfigurationError(f"on_progress=... must be a function, not {type(self.on_progress).__name__}")
        if iscoroutinefunction(self.on_progress):
            raise ConfigurationError("on_progress=... must be a plain function, not a coroutine function")
        if self.feed is not None and not isinstance(self.feed, Feed):
            raise ConfigurationError(f"feed=... must be a personae.Feed(), not {type(self.feed).__name__}")
        return self


class Watch(Generic[T]):
    """A thing that is waited for: `came` or `failed` after each read, which say when the next one is due, or end it."""

    def __init__(self, clock: Clock, call: Call[T, Any], options: Options, made: Response[Any] | None = None) -> None:
        operation = call.operation
        if operation.waiting is None:
            raise ConfigurationError(f"{operation.vendor} {operation.id} does not read a thing that you can wait for")
        self.call = call
        self.waiting: Waiting = operation.waiting
        self.id = str({**call.query, **call.path}.get(self.waiting.id))
        self._clock = clock
        self._options = options
        self._made = made
        self._started = clock.monotonic()
        self._reads = 0
        self._failures = 0
        self._last: T | None = None
        self._was_seen = False
        self._trouble: APIError | None = None
        """Why it cannot be read now; that the time for it was over tells less than what was before."""
        self._state: Any = None
        self._field: str | None = None
        self.raised: BaseException | None = None
        """What `on_progress` has raised, which is no error of the wait, whatever it is."""
        self.not_before = self._started
        """When the next read may be, however soon somebody wants it."""
        self._tell(0.0) if made is not None else None

    @property
    def elapsed(self) -> float:
        """Seconds since the wait began."""
        return self._clock.monotonic() - self._started

    @property
    def remaining(self) -> float | None:
        """Seconds until the deadline, which are more than nothing; None if there is none."""
        deadline = self._options.deadline
        return None if deadline is None else max(deadline - self.elapsed, 0.001)

    def concerns(self, event: Mapping[str, Any]) -> bool:
        """Whether an event is about this thing."""
        return any(str(at(event, pointer)) == self.id for pointer in self.waiting.events)

    def came(self, response: Response[T]) -> Response[T] | float:
        """The response if the thing is finished, or seconds until the next read; WaitError if it never will be."""
        self._reads += 1
        self._failures = 0
        self._trouble = None
        self._was_seen = True
        self._last = response.parsed
        end, self._state, reason, self._field = seen(self.waiting, response.parsed)
        if end is not None:
            self._tell(None)
        if end is End.WELL:
            return response
        if end is End.BADLY:
            said = f": {reason}" if reason else ""
            raise WaitFailedError(
                f"{self._name} has ended badly ({self._shown}){said}", **self._identity(), reason=reason
            )
        wait = self._before_deadline(pause(self.waiting, self._reads, self._clock.random()))
        self._tell(wait)
        return wait

    def failed(self, error: APIError) -> float:
        """Seconds until the next read after one that failed; the error if that ends the wait."""
        self._reads += 1
        self._failures += 1
        if self._trouble is None or not isinstance(error, APITimeoutError):
            self._trouble = error
        since = None if self._made is None else self.elapsed
        usual, chance = pause(self.waiting, self._reads, self._clock.random()), self._clock.random()
        wait = pause_after(Failure(error, self._failures, self._was_seen, since), usual, chance)
        if wait is None:
            error.waited = self.waited
            raise error
        asked = (getattr(error, "retry_after", None) or 0.0) if isinstance(error, RateLimitError) else 0.0
        wait = self._before_deadline(wait, asked)
        _LOGGER.info("%s: read %d of %s failed, next in %.1f s", self._operation, self._reads, self._name, wait)
        return wait

    def _before_deadline(self, wait: float, asked: float = 0.0) -> float:
        within = before(self._options.deadline, wait, self.elapsed, asked)
        if within is None:
            raise self._late() from self._trouble
        self.not_before = self._clock.monotonic() + max(asked, min(within, SECONDS_BETWEEN_READS))
        return within

    def _late(self) -> WaitTimeoutError:
        trouble, is_known = self._trouble, self._was_seen or self._made is not None
        told = "" if trouble is None else f" ({str(trouble).removeprefix(f'{self._operation}: ')})"
        if self._was_seen:
            it = "it" if self._field is None else f"its {self._field}"
            state = f"{it} is still {self._shown}{f', and could not be read any more{told}' if told else ''}"
        else:
            state = f"it could not be read{told}"
        return WaitTimeoutError(
            f"{self._name} was not finished within {self._options.deadline:g} s (reads: {self._reads}), {state}"
            f"{'; it continues, and can be waited for again' if is_known else ''}",
            **self._identity(),
            outcome="done" if is_known or trouble is None else trouble.outcome,
            retry_after=getattr(trouble, "retry_after", None),
        )

    @property
    def _name(self) -> str:
        return one_line(self.id)

    @property
    def _operation(self) -> str:
        return f"{self.call.operation.vendor} {self.call.operation.id}"

    @property
    def _shown(self) -> str:
        return "in an unknown state" if self._state is None else one_line(str(self._state))

    @property
    def waited(self) -> Waited:
        """What an error says of the wait."""
        made = None if self._made is None else self._made.parsed
        return Waited(self.id, self._state, self._last, made, self._reads, self.elapsed)

    def _identity(self) -> dict[str, Any]:
        operation = self.call.operation
        return {"vendor": operation.vendor, "operation": operation.id, "waited": self.waited}

    def _tell(self, wait: float | None) -> None:
        if self._options.on_progress is not None:
            made = None if self._made is None else self._made.parsed
            progress = Progress(self.id, self._state, self._last, made, self._reads, self.elapsed, wait)
            try:
                self._options.on_progress(progress)
            except BaseException as error:
                self.raised = error
                raise


def made_id(response: Response[Any], pointer: Pointer) -> str:
    """The id of what was made; WaitFailedError with all that was answered if there is none."""
    value = at(as_json(response.parsed), pointer)
    if isinstance(value, str | int) and not isinstance(value, bool) and value != "":
        return str(value)
    message = at(response.body, ("message",))
    reason = one_line(message) if isinstance(message, str) and message else None
    raise WaitFailedError(
        f"the answer has no id of something to wait for{f': {reason}' if reason else ''}; it may have been made",
        vendor=response.vendor,
        operation=response.operation,
        waited=Waited(None, None, None, response.parsed, 0, 0.0),
        outcome="unknown",
        reason=reason,
    )
