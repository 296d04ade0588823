"""What is asked of git."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

AS_BOT = (
    *("-c", "user.name=github-actions[bot]"),
    *("-c", "user.email=41898282+github-actions[bot]@users.noreply.github.com"),
)


def git(*arguments: str, index: Path | None = None) -> str:
    """What a command prints, in the current checkout; with an index of its own it leaves that as it is."""
    environment = os.environ | ({} if index is None else {"GIT_INDEX_FILE": str(index)})
    done = subprocess.run(["git", *arguments], stdout=subprocess.PIPE, text=True, check=True, env=environment)
    return done.stdout.strip()


def says(*arguments: str) -> bool:
    """Whether git says yes."""
    return subprocess.run(["git", *arguments], check=False).returncode == 0
