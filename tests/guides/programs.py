"""The programs of the guides: loaded as a reader would have them in a folder of theirs, or run as a whole."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

GUIDES = Path(__file__).parents[2] / "docs" / "guides"
PROGRAMS = GUIDES / "programs"


def load(name: str) -> Any:
    """A program as a module, as new: what it makes when it is imported is made in this test."""
    for program in PROGRAMS.glob("*.py"):
        sys.modules.pop(program.stem, None)
    return importlib.import_module(name)


def run(*arguments: str, **environment: str) -> str:
    """What a program prints that is run by Python in a process of its own; any warning is an error."""
    ended = ran(*arguments, folder=PROGRAMS, **environment)
    assert ended.returncode == 0, f"{ended.stdout}{ended.stderr}"
    return ended.stdout


def ran(*arguments: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """How a program ends that is run by Python in a process of its own, in a folder."""
    return subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
        cwd=folder,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **environment},
    )
