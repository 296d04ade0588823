"""A budget of one key and class of calls, in this process or shared by way of Redis."""

from __future__ import annotations

from secrets import token_hex
from threading import Lock
from typing import Any, NamedTuple, Protocol

from ..errors import NoTurnError
from ..telling import RateSource
from .line import Line, Waiter
from .steps import Steps
from .window import Window


class Terms(NamedTuple):
    """What calls have to know of a budget."""

    title: str
    seconds: float
    wait: float | None


class Turn(Protocol):
    """What a budget needs of an attempt that waits."""

    marks: dict[Budget, str]
    """The names under which it is known in Redis."""
    source: RateSource | None
    """Which kind of budget has let it go; None for one of this process."""

    @property
    def now(self) -> float:
        """The moment, on the client's clock."""
        ...

    @property
    def longest(self) -> float:
        """How many seconds the attempt may take."""
        ...

    def left(self, terms: Terms) -> float:
        """How many seconds it may still wait."""
        ...

    def pause(self, seconds: float | None, terms: Terms, waiter: Waiter) -> Steps[None]:
        """Wait so long, or until the waiter is rung."""
        ...

    def refused(self, terms: Terms) -> NoTurnError:
        """The error where Redis does not answer, and nobody may go without it."""
        ...


class Budget(Protocol):
    """What a turn needs of a budget; only the first of its line asks for `ready`, `wait` and `go`."""

    terms: Terms
    line: Line
    used_at: float

    def earliest(self, now: float, ahead: int) -> float:
        """The first moment at which a call may go with so many before it, as far as that is known here."""
        ...

    def ready(self, turn: Turn, waiter: Waiter) -> Steps[None]:
        """Wait until a call may go."""
        ...

    def wait(self, now: float) -> float | None:
        """Seconds to wait all the same, None for the end of another call: something has come up meanwhile."""
        ...

    def go(self, turn: Turn, now: float) -> None:
        """A call goes."""

    def end(self, turn: Turn, *, has_gone: bool) -> Steps[None]:
        """It is over, or it has not gone."""
        ...

    def shut(self, now: float, seconds: float) -> Steps[None]:
        """Let nobody go for so many seconds."""
        ...

    def is_idle(self, now: float) -> bool:
        """Whether a new one would decide alike."""
        ...


class InProcess:
    """For the clients of this process."""

    def __init__(self, terms: Terms, window: Window) -> None:
        self.terms = terms
        self.line = Line()
        self.used_at = 0.0
        self._window = window
        self._lock = Lock()

    def earliest(self, now: float, ahead: int) -> float:
        with self._lock:
            return self._window.earliest(now, ahead)

    def ready(self, turn: Turn, waiter: Waiter) -> Steps[None]:
        while (wait := self.wait(turn.now)) != 0:
            yield from turn.pause(wait, self.terms, waiter)

    def wait(self, now: float) -> float | None:
        with self._lock:
            return self._window.wait(now)

    def go(self, turn: Turn, now: float) -> None:
        del turn
        with self._lock:
            self._window.go(now)

    def end(self, turn: Turn, *, has_gone: bool) -> Steps[None]:
        del turn
        if has_gone:
            with self._lock:
                self._window.end()
            self.line.ring()
        yield from ()

    def shut(self, now: float, seconds: float) -> Steps[None]:
        with self._lock:
            self._window.shut(now + seconds)
        yield from ()

    def is_idle(self, now: float) -> bool:
        with self._lock:
            is_unused = self._window.is_idle(now)
        return is_unused and not len(self.line) and self.used_at + self.terms.seconds < now


class InRedis:
    """For all workers; while Redis does not answer, for the share of this process."""

    def __init__(self, terms: Terms, share: Window | None, shared: Any) -> None:
        self.terms = terms
        self.line = Line()
        self.used_at = 0.0
        self._shared = shared
        self._share = None if share is None else InProcess(terms, share)

    def earliest(self, now: float, ahead: int) -> float:
        del ahead  # how long others wait is known to Redis
        return now

    def ready(self, turn: Turn, waiter: Waiter) -> Steps[None]:
        from .redis import LOOK_SECONDS, SHORT_SECONDS, UnreachableError

        mark = turn.marks.setdefault(self, token_hex(8))
        at = 0
        while not self._shared.connection.is_down:
            left = turn.left(self.terms)
            try:
                entered = yield from self._shared.enter(mark, turn.longest, left, at)
            except UnreachableError:
                break
            if entered.position:
                at = 0
                yield from turn.pause(entered.position * LOOK_SECONDS, self.terms, waiter)
                continue
            at = entered.turn
            is_long = SHORT_SECONDS < entered.wait <= left
            if entered.wait:
                yield from turn.pause(entered.wait - (SHORT_SECONDS / 2 if is_long else 0), self.terms, waiter)
            if not is_long:
                return
        if self._share is None:
            raise turn.refused(self.terms)
        turn.source = "share"
        yield from self._share.ready(turn, waiter)

    def wait(self, now: float) -> float | None:
        del now  # a place is held, and a turn taken
        return 0.0

    def go(self, turn: Turn, now: float) -> None:
        if turn.source is None:
            turn.source = "redis"
        if self._share is not None:  # what was used is used, should Redis fall silent
            self._share.go(turn, now)

    def end(self, turn: Turn, *, has_gone: bool) -> Steps[None]:
        from .redis import UnreachableError

        if self._share is not None:
            yield from self._share.end(turn, has_gone=has_gone)
        mark = turn.marks.pop(self, None)
        self.line.ring()
        if mark is not None and not self._shared.connection.is_down:
            try:
                yield from self._shared.leave(mark)
            except UnreachableError:
                return

    def shut(self, now: float, seconds: float) -> Steps[None]:
        from .redis import UnreachableError

        if self._share is not None:
            yield from self._share.shut(now, seconds)
        if not self._shared.connection.is_down:
            try:
                yield from self._shared.shut(seconds)
            except UnreachableError:
                return

    def is_idle(self, now: float) -> bool:
        is_unused = self._share is None or self._share.is_idle(now)
        return is_unused and not len(self.line) and self.used_at + self.terms.seconds < now
