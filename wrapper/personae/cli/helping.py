"""Help texts that fit terminals of any width; click makes none narrower than fifty columns."""

from __future__ import annotations

import shutil
from collections.abc import Iterable

import click

_WIDE_ENOUGH = 52
_NARROWEST = 20
_MARGIN = 2


def width() -> int | None:
    """How wide help texts are; None where click may decide."""
    columns = shutil.get_terminal_size().columns
    return max(columns - _MARGIN, _NARROWEST) if columns < _WIDE_ENOUGH else None


class _Formatter(click.HelpFormatter):
    """Leaves descriptions as much room as there is."""

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write names, each with what it means."""
        super().write_dl(
            list(rows), min(col_max, self.width // 3) if self.width < _WIDE_ENOUGH else col_max, col_spacing
        )


class Context(click.Context):
    """The context of commands whose help is such a text."""

    formatter_class = _Formatter
