"""Tables that fit the terminal. Into a pipe or a file everything is written, and nothing is cut."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import Any

from rich.cells import cell_len
from rich.console import Console, OverflowMethod, RenderableType
from rich.padding import Padding
from rich.table import Table as RichTable
from rich.text import Text

from . import fields

_WIDEST = 40
_NARROWEST = 16
_GAP = 2
_MUCH = 0.4
"""The share of the terminal that names of fields may take beside values that do not fit."""
_IN_A_BLOCK = 8
"""How many fields are shown of an item where the terminal is too narrow for a table."""
_WITHOUT_END = 1_000_000_000


def _console() -> Console:
    is_terminal = sys.stdout.isatty()
    return Console(
        file=sys.stdout,
        width=None if is_terminal else _WITHOUT_END,
        color_system=None if os.environ.get("NO_COLOR") else "auto",  # without it there is no bold either
        highlight=False,
        emoji=False,
        markup=False,
    )


def show_one(item: Mapping[str, Any]) -> None:
    """Show an object: a line for each field."""
    console = _console()
    shown = {
        fields.text(name): fields.lines(value) if console.is_terminal else fields.text(value)
        for name, value in item.items()
        if value is not None
    }
    names = max(map(cell_len, shown), default=0)

    def belongs_below(row: tuple[str, str]) -> bool:
        return _belongs_below(row[1], console.width, beside=names + _GAP)

    for is_below, rows in groupby(shown.items(), key=belongs_below):
        if is_below:
            for name, value in rows:
                _print(console, Text(name, "bold"), Padding(Text(value, overflow="fold"), (0, 0, 0, _GAP)))
            continue
        table = RichTable(box=None, show_header=False, padding=(0, _GAP, 0, 0), pad_edge=False)
        table.add_column(style="bold", no_wrap=True, min_width=names)
        table.add_column(overflow="fold")
        for name, value in rows:
            table.add_row(Text(name), Text(value))
        _print(console, table)


def _belongs_below(value: str, width: int, *, beside: int) -> bool:
    """Whether a word of a value, such as an id, is broken beside the name of its field, and less so below it."""
    longest = max(map(cell_len, value.split()), default=0)
    return beside + longest > width and (width >= longest + _GAP or beside > _MUCH * width)


def _head(name: str) -> str:
    """A name of a field in capitals, in which the words of `createdAt` are still apart."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).upper()


class Table:
    """Shows the items of a list; the first ones decide which columns there are, and how wide they are.

    Where the terminal is too narrow for the first two columns, each item is a block of lines. `wraps` says that all
    columns are shown, and that the last one has as many lines as it needs.
    """

    def __init__(
        self, names: Sequence[str], preferred: Sequence[str], note: Callable[[str], None], *, wraps: bool = False
    ) -> None:
        self._names = list(names)
        self._preferred = list(preferred)
        self._note = note
        self._wraps = wraps
        self._is_asked = False
        self._has_columns = False
        self._widths: list[int] = []
        self._console = _console()
        self._left_out: list[str] = []
        self._count = 0

    def items(self, items: Sequence[Any]) -> None:
        """Show some more."""
        if not items:
            return
        is_first = not self._count
        if is_first:
            self._begin(items)
        if self._widths:
            self._show_rows(self._rows(items), with_head=is_first)
        else:
            self._show_blocks(self._rows(items))
        self._count += len(items)

    def end(self, *, is_whole: bool = True) -> None:
        """Tell what is not shown."""
        if not is_whole:
            return
        if not self._count:
            self._note("there are none")
        elif self._left_out and self._console.is_terminal:
            self._note(f"not shown: {', '.join(self._left_out)} (choose with --fields, or see all with --json)")

    def _begin(self, items: Sequence[Any]) -> None:
        is_asked = self._is_asked = self._wraps or bool(self._names)
        self._has_columns = bool(self._names or self._preferred)
        self._names = self._names or self._preferred or fields.columns(items) or [""]
        widths = [
            max(cell_len(_head(name)), *(cell_len(row[place]) for row in self._rows(items)))
            for place, name in enumerate(self._names)
        ]
        if not self._console.is_terminal:
            self._widths = widths
            return
        whole = [all(map(_is_unbroken, column)) for column in zip(*self._rows(items), strict=True)]
        self._widths = fitted(widths, self._console.width, keeps_all=is_asked, whole=whole)
        kept = len(self._widths) or (len(self._names) if is_asked else _IN_A_BLOCK)
        shown, every = self._names[:kept], fields.names_in(items)
        self._left_out = [] if is_asked else [name for name in every if name not in shown]
        self._names = shown

    def _rows(self, items: Sequence[Any]) -> list[list[str]]:
        return [
            [fields.text(value) for value in fields.cells(item, self._names, is_asked=self._has_columns)]
            for item in items
        ]

    def _show_rows(self, rows: Sequence[Sequence[str]], *, with_head: bool) -> None:
        table = RichTable(box=None, show_header=with_head, padding=(0, _GAP, 0, 0), pad_edge=False, header_style="bold")
        for name, width in zip(self._names, self._widths, strict=True):
            most = width if self._console.is_terminal else None
            wraps = self._wraps and name == self._names[-1]
            overflow: OverflowMethod = "fold" if wraps else "ellipsis"
            table.add_column(Text(_head(name)), width=most, min_width=width, no_wrap=not wraps, overflow=overflow)
        for row in rows:
            table.add_row(*map(Text, row))
        _print(self._console, table)

    def _show_blocks(self, rows: Sequence[Sequence[str]]) -> None:
        """A line for each field, which is not broken here, so that it can be copied where the terminal breaks it."""
        width = max(map(cell_len, self._names)) + _GAP
        for place, row in enumerate(rows):
            if self._count or place:
                sys.stdout.write("\n")
            for name, value in zip(self._names, row, strict=True):
                if value or self._is_asked:
                    is_below = _belongs_below(value, self._console.width, beside=width)
                    begin = f"{name}\n{' ' * _GAP}" if is_below else f"{name:<{width}}"
                    self._console.print(Text.assemble((begin, "bold"), value), soft_wrap=True)
        sys.stdout.flush()


def fitted(widths: Sequence[int], room: int, *, keeps_all: bool, whole: Sequence[bool] = ()) -> list[int]:
    """How wide columns are shown: as many as there is room for, and of these the widest ones are cut.

    The first two mostly have the id and the name: others are left out before the name is cut, and the id is never cut.
    Nor are those that are `whole`, such as other ids and times, of which a part says nothing. There are no columns at
    all where the first two do not fit, or all that must be shown do not.
    """
    kept = [min(width, _WIDEST) if place else width for place, width in enumerate(widths)]
    fixed = [
        not place or (width <= _WIDEST and place < len(whole) and whole[place]) for place, width in enumerate(widths)
    ]
    least = [width if is_fixed else min(width, _NARROWEST) for width, is_fixed in zip(kept, fixed, strict=True)]
    while not keeps_all and len(kept) > 2 and _sum([*kept[:2], *least[2 : len(kept)]]) > room:
        kept.pop()
    if _sum(least[: len(kept)]) > room:
        return []
    while _sum(kept) > room:
        cut = [place for place, width in enumerate(kept) if width > least[place]]
        kept[max(cut, key=kept.__getitem__)] -= 1
    for place, width in enumerate(widths[: len(kept)]):
        kept[place] += min(width - kept[place], room - _sum(kept))
    return kept


def _sum(widths: Sequence[int]) -> int:
    """How much room columns take, with the gaps between them."""
    return sum(widths) + _GAP * len(widths)


def _is_unbroken(cell: str) -> bool:
    """Whether a text is one word, as an id or a time is."""
    return " " not in cell


def _print(console: Console, *shown: RenderableType) -> None:
    """Without the spaces that fill up lines, which are in the way of whoever copies or reads on."""
    with console.capture() as captured:
        for one in shown:
            console.print(one)
    sys.stdout.write("".join(f"{line.rstrip()}\n" for line in captured.get().splitlines()))
    sys.stdout.flush()
