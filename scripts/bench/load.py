"""1,000 concurrent GETs on loopback, against bare `httpx.AsyncClient`; the server is a process of its own."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from statistics import median

import httpx

from personae import AsyncAnam
from scripts.bench.sample import VOICE

REQUESTS = 1000
ROUNDS = 5


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


def main() -> None:
    """Print requests a second of both."""
    with subprocess.Popen([sys.executable, "-m", "scripts.bench.load", "serve"], stdout=subprocess.PIPE) as server:
        try:
            url = f"http://127.0.0.1:{int(server.stdout.readline())}" if server.stdout else ""
            rates: dict[str, list[float]] = {"httpx.AsyncClient": [], "personae": []}
            for _ in range(ROUNDS):
                for name, load in (("httpx.AsyncClient", _bare), ("personae", _ours)):
                    started = time.perf_counter()
                    asyncio.run(load(url))
                    rates[name].append(REQUESTS / (time.perf_counter() - started))
            print(json.dumps({name: median(values) for name, values in rates.items()}))
        finally:
            server.terminate()


if __name__ == "__main__":
    if sys.argv[1:] == ["serve"]:
        asyncio.run(_serve())
    else:
        main()
