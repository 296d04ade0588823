"""Files that are sent: what counts as one, and whether it can be sent twice."""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike
from typing import cast

from personae_api.types import File


def files_in(value: File | Sequence[File]) -> Sequence[File]:
    """The files of a field: one, or several in a list."""
    is_named = isinstance(value, tuple) and len(value) > 0 and isinstance(value[0], str)
    return cast("Sequence[File]", value) if isinstance(value, list | tuple) and not is_named else [cast("File", value)]


def is_file(value: object) -> bool:
    """Whether a value can be sent as a file."""
    content = value[1] if isinstance(value, tuple) and len(value) in (2, 3) else value
    return isinstance(content, bytes | PathLike) or hasattr(content, "read")


def can_be_sent_again(file: File) -> bool:
    """Whether a file can be read from its start a second time."""
    content = file[1] if isinstance(file, tuple) else file
    if isinstance(content, bytes | PathLike):
        return True
    try:
        return content.seekable()
    except (AttributeError, ValueError):
        return False
