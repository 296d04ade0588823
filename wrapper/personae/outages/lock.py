"""One lock for what is remembered of failures, which a fork leaves open."""

from __future__ import annotations

import os
from threading import RLock

_lock = RLock()


def lock() -> RLock:
    """The lock of this process; it is held for a few steps, and only where something has failed."""
    return _lock


def _renew() -> None:
    global _lock
    _lock = RLock()


if hasattr(os, "register_at_fork"):  # a thread that held the old one is not there in the child, and gives nothing back
    os.register_at_fork(after_in_child=_renew)
