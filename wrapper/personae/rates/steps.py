"""What waiting for a turn does, step by step: generators say what, and a thread or a coroutine does it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from inspect import isawaitable
from typing import Any, Protocol, TypeAlias, TypeVar

from ..clock import Bell, Clock, Interrupt
from .line import Waiter

T = TypeVar("T")


class Step(Protocol):
    """One thing to wait for."""

    def block(self, clock: Clock, interrupt: Interrupt) -> Any:
        """Do it in this thread."""

    async def suspend(self, clock: Clock, interrupt: Interrupt) -> Any:
        """Do it without holding up the event loop."""


Steps: TypeAlias = Generator[Step, Any, T]


@dataclass(frozen=True, slots=True)
class Sleep:
    """Let time pass, on the client's clock."""

    seconds: float

    def block(self, clock: Clock, interrupt: Interrupt) -> None:
        clock.sleep(self.seconds, interrupt)

    async def suspend(self, clock: Clock, interrupt: Interrupt) -> None:
        await clock.async_sleep(self.seconds, interrupt)


@dataclass(frozen=True, slots=True)
class Listen:
    """Wait until a waiter is rung, at most so many seconds, and say whether it was; what others do takes real time."""

    waiter: Waiter
    seconds: float

    def block(self, clock: Clock, interrupt: Interrupt) -> bool:
        del clock
        bell = Bell()
        self.waiter.wake = bell.ring
        interrupt.add(bell.ring)
        try:
            if not self.waiter.has_rung:
                bell.wait(self.seconds)
            return self.waiter.has_rung
        finally:
            interrupt.discard(bell.ring)
            self.waiter.wake = None
            self.waiter.has_rung = False

    async def suspend(self, clock: Clock, interrupt: Interrupt) -> bool:
        del clock
        import asyncio

        loop = asyncio.get_running_loop()
        came = asyncio.Event()

        def wake() -> None:
            loop.call_soon_threadsafe(came.set)

        self.waiter.wake = wake
        interrupt.add(wake)
        try:
            if not self.waiter.has_rung:
                async with asyncio.timeout(self.seconds):
                    await came.wait()
            return self.waiter.has_rung
        except TimeoutError:
            return self.waiter.has_rung
        finally:
            interrupt.discard(wake)
            self.waiter.wake = None
            self.waiter.has_rung = False


class Asked(Protocol):
    """Whom to ask."""

    patience: float

    def asking(self) -> AbstractContextManager[None]:
        """While a question is asked."""
        ...

    def client(self) -> Any:
        """What a thread asks."""

    def async_client(self) -> Any:
        """What a coroutine asks."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask Redis by a function that takes a client of it and returns an answer, or what is to be awaited for one."""

    connection: Asked
    question: Callable[[Any], Any]

    def block(self, clock: Clock, interrupt: Interrupt) -> Any:
        del clock, interrupt
        with self.connection.asking():
            return self.question(self.connection.client())

    async def suspend(self, clock: Clock, interrupt: Interrupt) -> Any:
        del clock, interrupt
        import asyncio

        with self.connection.asking():
            client = self.connection.async_client()
            async with asyncio.timeout(self.connection.patience):
                answer = self.question(client)
                return await answer if isawaitable(answer) else answer


def block(steps: Steps[T], clock: Clock, interrupt: Interrupt) -> T:
    """Take all steps in this thread."""
    result: Any = None
    error: BaseException | None = None
    try:
        while True:
            try:
                step = steps.send(result) if error is None else steps.throw(error)
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]
            result = error = None
            try:
                result = step.block(clock, interrupt)
            except BaseException as caught:  # noqa: BLE001  (it is the generator's to handle, or to let through)
                error = caught
    finally:
        del error


async def suspend(steps: Steps[T], clock: Clock, interrupt: Interrupt) -> T:
    """Take all steps in this coroutine."""
    result: Any = None
    error: BaseException | None = None
    try:
        while True:
            try:
                step = steps.send(result) if error is None else steps.throw(error)
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]
            result = error = None
            try:
                result = await step.suspend(clock, interrupt)
            except BaseException as caught:  # noqa: BLE001  (as above)
                error = caught
    finally:
        del error
