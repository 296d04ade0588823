"""The server of the wire's benchmarks: one answer to whatever is asked, on loopback, in a process of its own."""

from __future__ import annotations

import asyncio
import json
import sys

from scripts.bench.process import allow_open_files
from scripts.bench.sample import VOICE

_ANSWER = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(VOICE)}\r\n\r\n".encode() + VOICE
_END_OF_REQUEST = b"\r\n\r\n"


class _Connection(asyncio.Protocol):
    def __init__(self) -> None:
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        *requests, self._received = (self._received + data).split(_END_OF_REQUEST)
        for _ in requests:
            self._transport.write(_ANSWER)


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(_Connection, "127.0.0.1", 0, backlog=2048)
    print(json.dumps(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"), flush=True)
    await server.serve_forever()


async def _serve_while_wanted() -> None:
    """Serve until standard input ends, which it does with whoever started this process."""
    serving = asyncio.create_task(_serve())
    await asyncio.to_thread(sys.stdin.read)
    serving.cancel()


if __name__ == "__main__":
    allow_open_files()
    asyncio.run(_serve_while_wanted())
