"""One way to drive both kinds of client: what has to be awaited is, and what need not be is not."""

from __future__ import annotations

import inspect
from typing import Any


async def done(value: Any) -> Any:
    """The value, waited for if it has to be."""
    return await value if inspect.isawaitable(value) else value


async def collected(iterable: Any, limit: int | None = None, into: list[Any] | None = None) -> list[Any]:
    """What an iterable gives, of either kind; with a limit, the iteration is broken off."""
    found: list[Any] = [] if into is None else into
    if hasattr(iterable, "__aiter__"):
        async for item in iterable:
            found.append(item)
            if len(found) == limit:
                break
        return found
    for item in iterable:
        found.append(item)
        if len(found) == limit:
            break
    return found


async def closed(client: Any) -> None:
    await done(client.aclose() if hasattr(client, "aclose") else client.close())
