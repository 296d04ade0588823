"""A whole answer where one that is still to come is expected, as files are read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

from ...http.messages import Headers, Reply


@dataclass(slots=True)
class _Held:
    status: int
    headers: Headers
    whole: Reply

    def take_time(self) -> None:
        """It is there already."""


class Held(_Held):
    """One that a blocking call reads."""

    def reply(self) -> Reply:
        """The answer with its body."""
        return self.whole

    def __iter__(self) -> Iterator[bytes]:
        yield self.whole.content

    def close(self) -> None:
        """There is no connection."""


class AsyncHeld(_Held):
    """One that a coroutine reads."""

    async def reply(self) -> Reply:
        """The answer with its body."""
        return self.whole

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self.whole.content

    async def aclose(self) -> None:
        """There is no connection."""
