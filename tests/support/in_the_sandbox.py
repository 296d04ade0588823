"""Programs that make their clients themselves: their keys are in the environment, and the sandbox is behind them."""

from __future__ import annotations

from typing import Any

import pytest

from personae.sandbox import Sandbox
from personae.vendors import VENDORS, async_client_of, client_of, dialect_of


def lead_into(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the sandbox be where the vendors would be, for all clients that are not given a transport."""
    for vendor in VENDORS:
        monkeypatch.setenv(dialect_of(vendor).key_variable, sandbox.key)
        for client in (client_of(vendor), async_client_of(vendor)):
            original: Any = client.__init__

            def made(
                self: Any, *, _original: Any = original, _vendor: str = vendor, transport: Any = None, **options: Any
            ) -> None:
                _original(self, transport=transport or sandbox.transport(_vendor), **options)

            monkeypatch.setattr(client, "__init__", made)
