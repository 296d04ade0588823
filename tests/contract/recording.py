"""What goes over the wire, seen between a client and whatever answers it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx


@dataclass(frozen=True)
class Exchange:
    """A request and its answer."""

    method: str
    url: httpx.URL
    headers: httpx.Headers
    content: bytes
    status: int
    answer_headers: httpx.Headers
    answer: bytes


class Recorder(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Hands requests on and keeps what was sent and answered."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self.exchanges: list[Exchange] = []
        if hasattr(inner, "clock"):
            self.clock = inner.clock

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        content = request.read()
        response = self._inner.handle_request(request)
        answer = b"".join(response.stream)
        response.close()
        return self._recorded(request, content, response, answer)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        content = await request.aread()
        response = await self._inner.handle_async_request(request)
        answer = b"".join([part async for part in response.stream])
        await response.aclose()
        return self._recorded(request, content, response, answer)

    def _recorded(
        self, request: httpx.Request, content: bytes, response: httpx.Response, answer: bytes
    ) -> httpx.Response:
        self.exchanges.append(
            Exchange(
                request.method, request.url, request.headers, content, response.status_code, response.headers, answer
            )
        )
        return httpx.Response(response.status_code, headers=response.headers, stream=httpx.ByteStream(answer))

    def close(self) -> None:
        self._inner.close()

    async def aclose(self) -> None:
        await self._inner.aclose()
