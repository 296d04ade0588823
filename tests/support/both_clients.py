"""The clients of all vendors, synchronous and asynchronous, for tests that run with each."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import personae
from personae.clock import Clock

from .fake_clock import FakeClock
from .scripted_vendor import Script, Wire
from .sync_or_async import closed

WIRE: dict[str, Any] = {}
"""The options of clients that open connections of their own; the fixture `library` sets them."""

KEYS = {"anam": "anam-key-7Qx9/Zt+3==", "bland": "org_bland-key-8Wy2", "tavus": "tavus-key-5Rm4"}


VENDORS = tuple(KEYS)
"""Those whose answers are written down in tests; what holds for all vendors asks `personae.vendors` for them."""


@dataclass(frozen=True)
class Flavour:
    """Sync or async."""

    prefix: str

    @property
    def is_async(self) -> bool:
        return bool(self.prefix)

    def kind(self, vendor: str) -> Any:
        return getattr(personae, self.prefix + vendor.capitalize())

    def personae(self, **clients: Any) -> Any:
        return getattr(personae, f"{self.prefix}Personae")(**clients)

    def client(self, answers: Any, *, vendor: str = "anam", clock: Clock | None = None, **options: Any) -> Any:
        wire = Wire(answers, clock or FakeClock()) if isinstance(answers, Script) else answers
        options = {"api_key": KEYS[vendor], "transport": wire, **options}
        own = WIRE if options["transport"] is None and "http_client" not in options else {}
        return self.kind(vendor)(**own, **options)

    @asynccontextmanager
    async def connected(self, url: str, **options: Any) -> AsyncIterator[Any]:
        """A client of a real server, which does not try again by itself."""
        client = self.client(None, **{"base_url": url, "transport": None, "max_retries": 0, **options})
        try:
            yield client
        finally:
            await closed(client)


FLAVOURS = (Flavour(""), Flavour("Async"))
