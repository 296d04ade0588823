"""100 pages of 50 ms, one by one and 16 at once; and 100,000 items, by the growth of resident memory."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from pathlib import Path

import httpx

from personae import Anam, AsyncAnam
from scripts.bench.sample import page

PAGES = 100
DELAY_SECONDS = 0.05
ITEMS = 100_000
PAGE_SIZE = 100


def _page(request: httpx.Request, size: int, last: int) -> httpx.Response:
    return httpx.Response(200, content=page(int(request.url.params["page"]), size, last))


def speed() -> dict[str, float]:
    """Seconds for all pages."""

    def slow(request: httpx.Request) -> httpx.Response:
        time.sleep(DELAY_SECONDS)
        return _page(request, 2, PAGES)

    async def slow_async(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(DELAY_SECONDS)
        return _page(request, 2, PAGES)

    anam = Anam(api_key="k", transport=httpx.MockTransport(slow))
    personas = anam.personas.list(per_page=2)
    results = {}
    for name, walk in (("one by one", personas), ("concurrent(16)", personas.concurrent(16))):
        started = time.perf_counter()
        count = sum(1 for _ in walk)
        results[name] = time.perf_counter() - started
        if count != 2 * PAGES:
            raise SystemExit(f"{name}: {count} items came instead of {2 * PAGES}")

    async def walk_async() -> float:
        client = AsyncAnam(api_key="k", transport=httpx.MockTransport(slow_async))
        started = time.perf_counter()
        await client.personas.list(per_page=2).concurrent(16).all()
        return time.perf_counter() - started

    results["concurrent(16), asyncio"] = asyncio.run(walk_async())
    return results


def memory() -> dict[str, float]:
    """Growth of resident memory in bytes, after the first thousand items."""
    last = ITEMS // PAGE_SIZE
    anam = Anam(api_key="k", transport=httpx.MockTransport(lambda request: _page(request, PAGE_SIZE, last)))
    walk = iter(anam.personas.list(per_page=PAGE_SIZE))
    for _ in range(1000):
        next(walk)
    gc.collect()
    start = most = _resident()
    for count, _ in enumerate(walk):
        if count % 1000 == 0:
            most = max(most, _resident())
    return {"growth": most - start}


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096


if __name__ == "__main__":
    print(json.dumps(memory() if sys.argv[1] == "memory" else speed()))
