"""Cancelling a coroutine at each of its await points in turn, and what must be as before afterwards."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Awaitable, Callable, Coroutine, Generator
from contextlib import suppress
from typing import Any, Literal

Moment = Literal["while it waits", "when what it waits for has come"]
MOMENTS: tuple[Moment, ...] = ("while it waits", "when what it waits for has come")

PATIENCE = 10.0


class _Stepped:
    """A coroutine that calls a function with what it waits for, at one of its await points."""

    def __init__(self, coroutine: Coroutine[Any, Any, Any], point: int, then: Callable[[Any], None]) -> None:
        self._coroutine = coroutine
        self._point = point
        self._then = then

    def __await__(self) -> Generator[Any, Any, Any]:
        steps = self._coroutine.__await__()
        point = 0
        resume: Callable[[], Any] = lambda: steps.send(None)  # noqa: E731
        while True:
            try:
                awaited = resume()
            except StopIteration as stop:
                return stop.value
            if point == self._point:
                self._then(awaited)
            point += 1
            try:
                yield awaited
            except BaseException as error:  # noqa: BLE001 - it is the coroutine's to handle

                def resume(error: BaseException = error) -> Any:
                    return steps.throw(error)
            else:

                def resume() -> Any:
                    return steps.send(None)


async def cancelled_at(make: Callable[[], Coroutine[Any, Any, Any]], point: int, moment: Moment) -> bool:
    """Whether a coroutine came to its end before the await point at which it was to be cancelled."""
    loop = asyncio.get_running_loop()
    was_reached = False

    def cancel(awaited: Any) -> None:
        nonlocal was_reached
        was_reached = True
        if moment == "while it waits" or awaited is None:
            loop.call_soon(task.cancel)
        else:
            awaited.add_done_callback(lambda _: task.cancel())  # called before the one that wakes the task

    async def stepped() -> Any:
        return await _Stepped(make(), point, cancel)

    task = asyncio.ensure_future(stepped())
    with suppress(asyncio.CancelledError):
        await asyncio.wait_for(asyncio.shield(task), PATIENCE)
    return not was_reached


async def at_every_point(
    make: Callable[[], Coroutine[Any, Any, Any]], moment: Moment, afterwards: Callable[[int], Awaitable[None]]
) -> int:
    """Cancel a new coroutine at each await point in turn, until one comes to its end; the number of points."""
    point = 0
    while not await cancelled_at(make, point, moment):
        await afterwards(point)
        point += 1
        assert point < 500, "it never ends by itself"
    await afterwards(point)
    return point


def open_files() -> int:
    return len(os.listdir("/proc/self/fd")) - 1


def threads() -> int:
    """How many there are, but for those that an event loop keeps to resolve names."""
    return sum(not thread.name.startswith("asyncio_") for thread in threading.enumerate())


async def becomes(expected: Any, current: Callable[[], Any]) -> None:
    """Wait until a value is as expected."""
    until = asyncio.get_running_loop().time() + PATIENCE
    while (found := current()) != expected:
        assert asyncio.get_running_loop().time() < until, f"{found}, not {expected}"
        await asyncio.sleep(0.005)
