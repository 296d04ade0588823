"""1,000 concurrent GETs on loopback, against bare `httpx.AsyncClient`; the server is a process of its own."""

from __future__ import annotations

import asyncio
import gc
import json
import subprocess
import sys
import time
from collections.abc import Callable, Coroutine
from statistics import median
from typing import Any

import httpx

from personae import AsyncAnam
from scripts.bench.sample import VOICE

REQUESTS = 1000
ROUNDS = 9


async def _serve() -> None:
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(VOICE)}\r\n\r\n".encode()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                writer.write(head + VOICE)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


async def _bare(url: str) -> None:
    limits = httpx.Limits(max_connections=1000, max_keepalive_connections=100, keepalive_expiry=30)  # ours by default
    async with httpx.AsyncClient(timeout=60, limits=limits) as client:

        async def get() -> None:
            (await client.get(f"{url}/v1/voices/v1", headers={"authorization": "Bearer k"})).json()

        await asyncio.gather(*(get() for _ in range(REQUESTS)))


async def _ours(url: str) -> None:
    async with AsyncAnam(api_key="k", base_url=url) as anam:
        await asyncio.gather(*(anam.voices.get("v1") for _ in range(REQUESTS)))


def _seconds(load: Callable[[str], Coroutine[Any, Any, None]], url: str) -> float:
    gc.collect()
    started = time.perf_counter()
    asyncio.run(load(url))
    return time.perf_counter() - started


def main() -> None:
    """Print the rates, as ratios within a round: rounds are seconds apart, and the machine is not the same in each."""
    with subprocess.Popen([sys.executable, "-m", "scripts.bench.load", "serve"], stdout=subprocess.PIPE) as server:
        try:
            url = f"http://127.0.0.1:{int(server.stdout.readline())}" if server.stdout else ""
            ratios = [_seconds(_bare, url) / _seconds(_ours, url) for _ in range(ROUNDS)]
            print(json.dumps({"httpx.AsyncClient": 1.0, "personae": median(ratios)}))
        finally:
            server.terminate()


if __name__ == "__main__":
    if sys.argv[1:] == ["serve"]:
        asyncio.run(_serve())
    else:
        main()
