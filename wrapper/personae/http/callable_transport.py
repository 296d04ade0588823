"""Requests that a function in this process answers, by the road of all others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from ..errors import Failure
from .given import stream_class
from .libraries import Library, default, library_of
from .messages import Headers, Reply, TransportError

if TYPE_CHECKING:
    import httpx

    class _Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
        """For type checkers; at run time it serves the clients of both libraries, which ask for no base class."""
else:
    _Transport = object

_KINDS = {
    (Failure.NOT_SENT, False): "ConnectError",
    (Failure.NOT_SENT, True): "ConnectTimeout",
    (Failure.INTERRUPTED, False): "ReadError",
    (Failure.INTERRUPTED, True): "ReadTimeout",
}


class CallableTransport(_Transport):
    """Answers requests by a function in this process, for sandboxes and tests; for clients of httpx and httpx2.

    The function takes method, URL, headers, body and the read timeout in seconds, and returns the answer's status,
    headers and body; a body that is shorter than its `content-length` breaks the connection when it is read.
    """

    def __init__(self, answer: Callable[[str, str, Headers, bytes, float | None], Reply]) -> None:
        self._answer = answer

    def handle_request(self, request: Any) -> Any:
        return self._handle(request, request.read())

    async def handle_async_request(self, request: Any) -> Any:
        return self._handle(request, await request.aread())

    def _handle(self, request: Any, body: bytes) -> Any:
        library = library_of(request, "Request") or default()
        read = request.extensions.get("timeout", {}).get("read")
        try:
            reply = self._answer(request.method, str(request.url), Headers(request.headers.raw), body, read)
        except TransportError as error:
            kind = getattr(library.api, _KINDS[error.failure, error.is_timeout])
            raise kind(error.reason, request=request) from error
        try:
            length = int(reply.headers.get("content-length", len(reply.content)))
        except ValueError as error:
            raise library.api.RemoteProtocolError("bad content-length", request=request) from error
        headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in reply.headers.items()]
        stream = stream_class(library)(_Body(library, reply.content, length))
        return library.api.Response(reply.status, headers=headers, stream=stream, request=request)

    def close(self) -> None:
        """There is nothing to close."""

    async def aclose(self) -> None:
        """There is nothing to close."""

    def __enter__(self) -> CallableTransport:
        return self

    def __exit__(self, *_: object) -> None:
        return

    async def __aenter__(self) -> CallableTransport:
        return self

    async def __aexit__(self, *_: object) -> None:
        return


class _Body:
    def __init__(self, library: Library, content: bytes, length: int) -> None:
        self._library = library
        self._content = content
        self._missing = length - len(content)

    def __iter__(self) -> Iterator[bytes]:
        yield self._content
        if self._missing:
            raise self._library.api.RemoteProtocolError("the connection was closed in the middle of the body")
