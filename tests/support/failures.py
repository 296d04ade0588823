"""How a request can fail, and what an error comes from."""

from __future__ import annotations

from collections.abc import Iterator

import httpx

from personae.http.messages import Headers, Reply

NOT_SENT: tuple[Exception, ...] = (
    httpx.ConnectError("refused"),
    httpx.ConnectTimeout("no handshake"),
    httpx.PoolTimeout("no free connection"),
    httpx.ProxyError("403 by the proxy"),
)
INTERRUPTED: tuple[Exception, ...] = (
    httpx.ReadError("reset"),
    httpx.ReadTimeout("silence"),
    httpx.WriteError("broken pipe"),
    httpx.WriteTimeout("no progress"),
    httpx.CloseError("late"),
    httpx.LocalProtocolError("bad length"),
    httpx.RemoteProtocolError("no HTTP"),
)
CUT = Reply(200, Headers({"content-length": "100"}.items()), b'{"data": [')


def chain(error: BaseException) -> Iterator[BaseException]:
    """An error and all that it comes from."""
    seen: list[BaseException] = []
    todo: list[BaseException | None] = [error]
    while todo:
        one = todo.pop()
        if one is not None and one not in seen:
            seen.append(one)
            todo += [one.__cause__, one.__context__]
    return iter(seen)
