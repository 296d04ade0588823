"""Requests that a function in this process answers, by the road of all others."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator

from ..errors import Failure
from .library import httpx
from .messages import Headers, Reply, TransportError


class InProcessTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers requests by a function in this process, for sandboxes and tests.

    The function takes method, URL, headers, body and the read timeout in seconds, and returns the answer's status,
    headers and body; a body that is shorter than its `content-length` breaks the connection when it is read.
    """

    def __init__(self, answer: Callable[[str, str, Headers, bytes, float | None], Reply]) -> None:
        self._answer = answer

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._handle(request, request.read())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self._handle(request, await request.aread())

    def _handle(self, request: httpx.Request, body: bytes) -> httpx.Response:
        read = request.extensions.get("timeout", {}).get("read")
        url = httpx.URL(request.url)
        try:
            reply = self._answer(request.method, str(url), Headers(request.headers.raw), body, read)
        except TransportError as error:
            raise _as_library_error(error, request) from error
        try:
            length = int(reply.headers.get("content-length", len(reply.content)))
        except ValueError as error:
            raise httpx.RemoteProtocolError("bad content-length", request=request) from error
        headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in reply.headers.items()]
        return httpx.Response(reply.status, headers=headers, stream=_Body(reply.content, length), request=request)


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, content: bytes, length: int) -> None:
        self._content = content
        self._missing = length - len(content)

    def __iter__(self) -> Iterator[bytes]:
        yield self._content
        if self._missing:
            raise httpx.RemoteProtocolError("the connection was closed in the middle of the body")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part


def _as_library_error(error: TransportError, request: httpx.Request) -> httpx.TransportError:
    kinds: dict[tuple[Failure, bool], type[httpx.TransportError]] = {
        (Failure.NOT_SENT, False): httpx.ConnectError,
        (Failure.NOT_SENT, True): httpx.ConnectTimeout,
        (Failure.INTERRUPTED, False): httpx.ReadError,
        (Failure.INTERRUPTED, True): httpx.ReadTimeout,
    }
    return kinds[error.failure, error.is_timeout](error.reason, request=request)
