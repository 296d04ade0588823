"""How far something is, shown on standard error while it goes on."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn


@contextmanager
def shown(unit: str) -> Iterator[Callable[[int, int | None], None]]:
    """Give a function that is told how much there is, and of how much; the line goes when it is over."""
    console = Console(file=sys.stderr, color_system=None if os.environ.get("NO_COLOR") else "auto")
    if not console.is_interactive:  # a terminal that cannot take a line back
        yield lambda *_: None
        return
    columns = (DownloadColumn(),) if unit == "bytes" else (MofNCompleteColumn(), TextColumn(unit))
    progress = Progress(
        BarColumn(),
        *columns,
        TimeElapsedColumn(),
        console=console,
        transient=True,
        redirect_stdout=False,  # it would go to this console, with what a pipe or a file should get
    )
    with progress:
        task = progress.add_task(unit, total=None)

        def tell(done: int, of: int | None) -> None:
            progress.update(task, completed=done, total=of)

        yield tell
