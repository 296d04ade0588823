"""The tables and the chart of the benchmarks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """One measured value, with its budget if it has one; those of the same thing with a column make a table."""

    what: str
    who: str
    value: float
    unit: str
    at_most: float | None = None
    at_least: float | None = None
    column: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the budget is kept; None without one."""
        if self.at_most is not None:
            return self.value <= self.at_most
        if self.at_least is not None:
            return self.value >= self.at_least
        return None

    @property
    def budget_text(self) -> str:
        """The budget in words."""
        if self.at_most is not None:
            return f"at most {self.at_most:g} {self.unit}"
        return "" if self.at_least is None else f"at least {self.at_least:g} {self.unit}"

    @property
    def verdict(self) -> str:
        """How the budget fared."""
        return {True: "met", False: "MISSED", None: ""}[self.met]


Table = list[list[str]]
"""Lines of cells, the head first."""


def show(rows: Iterable[Row]) -> None:
    """Print the tables."""
    for what, group in groupby(rows, key=lambda row: row.what):
        table = _table(list(group))
        widths = [max(map(len, column)) for column in zip(*table, strict=True)]
        print(f"\n{what.replace('`', '')}")
        for line in table:
            who, *cells = line
            aligned = [cell.rjust(width) for cell, width in zip(cells, widths[1:], strict=True)]
            print("  ", who.ljust(widths[0]), *aligned, sep="  ")


def write(rows: list[Row], folder: Path) -> None:
    """Write `benchmarks.md` and `benchmarks.svg`."""
    (folder / "benchmarks.md").write_text(_markdown(rows), encoding="utf-8", newline="\n")
    (folder / "benchmarks.svg").write_text(_svg(rows), encoding="utf-8", newline="\n")


def _table(rows: list[Row]) -> Table:
    unit = rows[0].unit
    columns = list(dict.fromkeys(row.column for row in rows))
    if columns == [""]:
        lines = [["", "measured", "budget", ""]]
        lines += [[row.who, f"{row.value:.2f} {unit}", row.budget_text, row.verdict] for row in rows]
        return lines if any(row.budget_text for row in rows) else [line[:2] for line in lines]
    cells = {(row.who, row.column): f"{row.value:.2f}" for row in rows}
    names = list(dict.fromkeys(row.who for row in rows))
    return [[unit, *columns], *([name, *(cells.get((name, column), "") for column in columns)] for name in names)]


def _markdown(rows: list[Row]) -> str:
    lines = [
        "# Benchmarks",
        "",
        "Made by `make bench` on two cores: medians of interleaved runs; a ratio is the median of the ratios within a",
        "round. The other clients are those of `scripts/bench/requirements.txt`; *raw generated* is what",
        "openapi-python-client makes of the same specification by itself.",
        "",
        "*personae with httpx* is the package alone, *with httpx2* where that is installed too, *with aiohttp* with",
        "the extra of that name. For calls on loopback each client has a process of its own, and so has the server:",
        "processor time is the client's. All may have 1,000 connections, and keep idle ones as long as ours does by",
        "default; openai keeps its own defaults.",
        "",
        "![chart](benchmarks.svg)",
    ]
    for what, group in groupby(rows, key=lambda row: row.what):
        head, *body = _table(list(group))
        rule = ["---", *("---:" for _ in head[1:])]
        lines += ["", f"## {what[0].upper()}{what[1:]}", ""]
        lines += [f"| {' | '.join(line)} |" for line in (head, rule, *body)]
    return "\n".join(lines) + "\n"


_BAR, _LEFT, _WIDTH = 18, 170, 720


def _svg(rows: list[Row]) -> str:
    parts: list[str] = []
    y = 10
    for what, group in groupby([row for row in rows if row.unit == "x"], key=lambda row: row.what):
        members = list(group)
        most = max(row.value for row in members)
        y += 22
        parts.append(f'<text x="8" y="{y}" class="what">{escape(what.replace("`", ""))}</text>')
        for row in members:
            y += _BAR + 4
            length = (_WIDTH - _LEFT - 70) * row.value / most
            kind = "ours" if row.who.startswith(("personae", "concurrent")) else "other"
            parts.append(f'<text x="{_LEFT - 8}" y="{y}" class="who">{escape(row.who)}</text>')
            parts.append(f'<rect x="{_LEFT}" y="{y - 13}" width="{length:.1f}" height="{_BAR - 2}" class="{kind}"/>')
            parts.append(f'<text x="{_LEFT + length + 6:.1f}" y="{y}">{row.value:.2f} x</text>')
        y += 12
    style = (
        "text{font:13px sans-serif;fill:#222}.what{font-weight:bold}.who{text-anchor:end}"
        ".ours{fill:#2f6fde}.other{fill:#b9c2d0}rect.back{fill:#fff}"
        "@media(prefers-color-scheme:dark){text{fill:#e2e4e9}.ours{fill:#5b93ff}.other{fill:#5d6675}rect.back{fill:#1e2129}}"
    )
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {y + 10}" width="{_WIDTH}" height="{y + 10}">'
    )
    return (
        "\n".join(
            [head, f"<style>{style}</style>", '<rect class="back" width="100%" height="100%"/>', *parts, "</svg>"]
        )
        + "\n"
    )
