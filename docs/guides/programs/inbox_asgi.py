"""The inbox behind any server that speaks ASGI."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from inbox import take, webhook_secret

INBOX = Path("inbox.db")
SECRET = webhook_secret()
MOST_BYTES = 10_000_000


async def app(
    scope: dict[str, Any],
    receive: Callable[[], Awaitable[dict[str, Any]]],
    send: Callable[[dict[str, Any]], Awaitable[None]],
) -> None:
    assert scope["type"] == "http"
    body, more = b"", True
    while more and len(body) <= MOST_BYTES:
        part = await receive()
        body += part.get("body", b"")
        more = part.get("more_body", False)
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
    status = 413 if more else await asyncio.to_thread(take, body, headers, secret=SECRET, inbox=INBOX)
    await send({"type": "http.response.start", "status": status, "headers": []})
    await send({"type": "http.response.body"})
