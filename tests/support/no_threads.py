"""A process that has as many threads as it may have."""

from __future__ import annotations

import threading

import pytest

SAID = "can't start new thread"


def allow_no_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """No thread of ours, nor of asyncio's, can be started; those of servers can."""
    start = threading.Thread.start

    def refuse(thread: threading.Thread) -> None:
        if thread.name.startswith(("personae", "asyncio")):
            raise RuntimeError(SAID)
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", refuse)
