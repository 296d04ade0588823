"""Tables that fit the terminal. Into a pipe or a file everything is written, and nothing is cut."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text

from . import fields

_WIDEST = 40
_NARROWEST = 8
_GAP = 2


def _console() -> Console:
    is_terminal = sys.stdout.isatty()
    return Console(
        file=sys.stdout, width=None if is_terminal else 1_000_000, highlight=False, emoji=False, markup=False
    )


def show_one(item: Mapping[str, Any]) -> None:
    """Show an object: a line for each field."""
    console = _console()
    table = RichTable(box=None, show_header=False, padding=(0, _GAP, 0, 0), pad_edge=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in item.items():
        if value is not None:
            table.add_row(
                Text(fields.text(name)), Text(fields.lines(value) if console.is_terminal else fields.text(value))
            )
    _print(console, table)


class Table:
    """Shows the items of a list; the first ones decide which columns there are, and how wide they are."""

    def __init__(self, names: Sequence[str], preferred: Sequence[str], note: Callable[[str], None]) -> None:
        self._names = list(names)
        self._preferred = list(preferred)
        self._note = note
        self._widths: list[int] = []
        self._console = _console()
        self._left_out: list[str] = []
        self._count = 0

    def items(self, items: Sequence[Any]) -> None:
        """Show some more."""
        if not items:
            return
        is_first = not self._widths
        if is_first:
            self._begin(items)
        table = RichTable(box=None, show_header=is_first, padding=(0, _GAP, 0, 0), pad_edge=False, header_style="bold")
        for name, width in zip(self._names, self._widths, strict=True):
            table.add_column(Text(name.upper()), width=width, no_wrap=True, overflow="ellipsis")
        for row in self._rows(items):
            table.add_row(*map(Text, row))
        _print(self._console, table)
        self._count += len(items)

    def end(self, *, is_whole: bool = True) -> None:
        """Tell what is not shown."""
        if not is_whole:
            return
        if not self._count:
            self._note("there are none")
        elif self._left_out and self._console.is_terminal:
            self._note(f"not shown: {', '.join(self._left_out)} (--fields chooses, --json has all)")

    def _begin(self, items: Sequence[Any]) -> None:
        is_asked = bool(self._names)
        self._names = self._names or self._preferred or fields.columns(items) or [""]
        widths = [
            max(cell_len(name), *(cell_len(row[place]) for row in self._rows(items)))
            for place, name in enumerate(self._names)
        ]
        if not self._console.is_terminal:
            self._widths = widths
            return
        self._widths = fitted(widths, self._console.width, keeps_all=is_asked)
        kept = len(self._widths)
        shown, every = self._names[:kept], fields.names_in(items)
        self._left_out = [] if is_asked else [name for name in every if name not in shown]
        self._names = shown

    def _rows(self, items: Sequence[Any]) -> list[list[str]]:
        return [
            [fields.text(fields.picked(item, name) if isinstance(item, Mapping) else item) for name in self._names]
            for item in items
        ]


def fitted(widths: Sequence[int], room: int, *, keeps_all: bool) -> list[int]:
    """How wide columns are shown: as many as there is room for, and of these the widest ones are cut.

    The first one, which mostly has the id, is cut only when all others are as narrow as they get.
    """
    kept = [widths[0], *(min(width, _WIDEST) for width in widths[1:])]
    while not keeps_all and len(kept) > 1 and sum(_least(kept)) + _GAP * len(kept) > room:
        kept.pop()
    while sum(kept) + _GAP * len(kept) > room and max(kept) > _NARROWEST:
        others = range(1, len(kept)) if max(kept[1:], default=0) > _NARROWEST else range(1)
        kept[max(others, key=kept.__getitem__)] -= 1
    return kept


def _least(widths: Sequence[int]) -> list[int]:
    """How narrow columns may get before one of them is left out."""
    return [widths[0], *(min(width, 2 * _NARROWEST) for width in widths[1:])]


def _print(console: Console, table: RichTable) -> None:
    """Without the spaces that fill up lines, which are in the way of whoever copies or reads on."""
    with console.capture() as captured:
        console.print(table)
    sys.stdout.write("".join(f"{line.rstrip()}\n" for line in captured.get().splitlines()))
    sys.stdout.flush()
