"""Putting all that was made in its place, or nothing."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from ..pipeline.errors import PipelineError


def place(root: Path, folders: Mapping[Path, Path], texts: Mapping[Path, str | None]) -> None:
    """Move folders to their places in `root`, write files there, and remove those that are None.

    If that fails, all is as it was.
    """
    try:
        with tempfile.TemporaryDirectory(dir=root, prefix=".vendor-") as kept, ExitStack() as undo:
            for number, (target, made) in enumerate(folders.items()):
                _move(made, root / target, Path(kept) / str(number), undo)
            for target, text in texts.items():
                _write(root / target, text, undo)
            undo.pop_all()
    except OSError as error:
        raise PipelineError(f"{error.filename or root} cannot be written: {error.strerror or error}") from None


def _move(made: Path, target: Path, kept: Path, undo: ExitStack) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        os.replace(target, kept)
        undo.callback(os.replace, kept, target)
    undo.callback(shutil.rmtree, target, ignore_errors=True)
    os.replace(made, target)


def _write(target: Path, text: str | None, undo: ExitStack) -> None:
    undo.callback(_restore, target, target.read_bytes() if target.exists() else None)
    if text is None:
        target.unlink(missing_ok=True)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8", newline="\n")


def _restore(target: Path, content: bytes | None) -> None:
    if content is None:
        target.unlink(missing_ok=True)
    else:
        target.write_bytes(content)
