"""The names of files that complete one, where a shell does not know that a word is the name of a file."""

from __future__ import annotations

import os
from collections.abc import Iterator

from click.shell_completion import CompletionItem

OPEN = "open"
"""The type of a completion behind which more of the same word comes."""


def behind_at(incomplete: str) -> list[CompletionItem[str]]:
    """Those behind an @, which stands for what is in a file."""
    if not incomplete.startswith("@") or incomplete.startswith("@@"):
        return []
    return files("@", incomplete[1:])


def files(before: str, incomplete: str) -> list[CompletionItem[str]]:
    """Those whose names begin so, with what stands before them in the word."""
    folder, name = os.path.split(incomplete)
    return [
        CompletionItem(f"{before}{os.path.join(folder, one)}", OPEN if one.endswith("/") else "plain", is_file=True)
        for one in sorted(_names(folder))
        if one.startswith(name) and (name or not one.startswith("."))
    ]


def _names(folder: str) -> Iterator[str]:
    """The names in a folder; those of folders end with a slash."""
    try:
        with os.scandir(folder or ".") as found:
            for one in found:
                yield f"{one.name}/" if one.is_dir() else one.name
    except OSError:
        return
