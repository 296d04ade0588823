"""What a measured process sets up first; it loads next to nothing, since imports are measured too."""

from __future__ import annotations

import resource
import sys

_OPEN_FILES = 4096


def hide(*modules: str) -> None:
    """Let modules be as if they were not installed; they must not be loaded yet."""
    for name in modules:
        if name in sys.modules:
            raise SystemExit(f"{name} is loaded already")
        sys.modules[name] = None  # type: ignore[assignment]  # to the import system: there is none


def allow_open_files() -> None:
    """Let this process open as many files as a burst of 1,000 needs; some systems allow 256 unless asked."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    allowed = _OPEN_FILES if hard == resource.RLIM_INFINITY else min(hard, _OPEN_FILES)
    if soft != resource.RLIM_INFINITY and soft < allowed:
        resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, hard))
