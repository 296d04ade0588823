"""How far something is, shown on standard error while it goes on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn


@contextmanager
def shown(unit: str) -> Iterator[Callable[[int, int | None], None]]:
    """Give a function that is told how much there is, and of how much; the line goes when it is over."""
    count = DownloadColumn() if unit == "bytes" else MofNCompleteColumn()
    progress = Progress(
        BarColumn(), count, TextColumn(unit), TimeElapsedColumn(), console=Console(file=sys.stderr), transient=True
    )
    with progress:
        task = progress.add_task(unit, total=None)

        def tell(done: int, of: int | None) -> None:
            progress.update(task, completed=done, total=of)

        yield tell
