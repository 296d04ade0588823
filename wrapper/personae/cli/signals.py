"""Signals that end the command, as an exception: what is open is closed, and no traceback is shown."""

from __future__ import annotations

import signal
import sys
import threading
from time import monotonic
from types import FrameType
from typing import Any

_ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]

_WAKING: int | None = getattr(signal, "SIGURG", None) if hasattr(signal, "pthread_kill") else None
"""Interrupts what waits, and means nothing else; an alarm may be one of whoever starts this. Windows has none."""

_SAME = 0.5
"""Seconds in which a signal that comes again is the same one: `timeout` and terminals send it to process and group."""

_TICK = 0.2
"""Seconds within which a signal is raised that came where Python raises nothing, or in the moment before it waits."""

_IS_OVER = threading.Event()


class Ended(KeyboardInterrupt):
    """Another signal than that of Ctrl-C, which is treated like it everywhere."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def prepare() -> None:
    """Raise KeyboardInterrupt at a signal that ends programs, unless whoever has started this one wants it ignored."""
    last, number, is_lost = float("-inf"), signal.SIGINT, False

    def end(got: int, _: FrameType | None) -> None:
        nonlocal last, number
        now = monotonic()
        if now - last < _SAME:
            return
        last, number = now, signal.Signals(got)
        raise _exception_of(got)

    def woken(*_: Any) -> None:
        nonlocal is_lost
        if is_lost:
            is_lost = False
            raise _exception_of(number)

    def not_raised(lost: sys.UnraisableHookArgs) -> None:
        nonlocal is_lost
        if isinstance(lost.exc_value, KeyboardInterrupt) and _WAKING is not None:
            is_lost = True
        else:
            sys.__unraisablehook__(lost)

    if _WAKING is not None:
        signal.signal(_WAKING, woken)
        waking = threading.Thread(target=_wake, args=[threading.get_ident(), _WAKING], daemon=True)
        waking.start()
    for one in _ENDING:
        if signal.getsignal(one) is not signal.SIG_IGN:
            signal.signal(one, end)
    sys.unraisablehook = not_raised


def _wake(thread: int, number: int) -> None:
    """Interrupt what a thread waits for, now and then, so that Python looks for signals that have come."""
    while not _IS_OVER.wait(_TICK):
        signal.pthread_kill(thread, number)


def _exception_of(number: int) -> KeyboardInterrupt:
    return KeyboardInterrupt() if number == signal.SIGINT else Ended(number)


def ignore() -> None:
    """Let no signal disturb the end, which is near."""
    _IS_OVER.set()
    for one in _ENDING if _WAKING is None else [*_ENDING, _WAKING]:
        signal.signal(one, signal.SIG_IGN)


def status_of(error: BaseException | None) -> int:
    """The status of a program that was ended so, as shells have it."""
    return 128 + (error.number if isinstance(error, Ended) else signal.SIGINT)
