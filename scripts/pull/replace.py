"""Putting a file in the place of another one, whole."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from ..pipeline.errors import PipelineError


def replace(path: Path, content: bytes) -> None:
    """Make a file hold this, keeping its mode; whoever reads meanwhile sees the old content or the new one."""
    try:
        _replace(path, content)
    except OSError as error:
        raise PipelineError(f"{path} cannot be written: {error.strerror or error}") from None


def _replace(path: Path, content: bytes) -> None:
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fchmod(file.fileno(), mode)
            os.fsync(file.fileno())
        os.replace(name, path)
    finally:
        Path(name).unlink(missing_ok=True)  # it is there only if something went wrong
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)  # of the folder, or the new name might be lost with the power
    finally:
        os.close(folder)
