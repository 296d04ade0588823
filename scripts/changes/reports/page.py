"""Showing findings as one page of HTML: the worst first, what was beside what is, and nothing from elsewhere."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from scripts.pipeline.generating.render import plain

from ..finding import Finding, Severity, Sides
from .report import NOTHING, WORDS, Group, counted, grouped

MEANINGS = {
    Severity.BREAKING: "Code or requests that were right are not any more.",
    Severity.NAME: "All is there, but code must call it otherwise, or an overlay must keep the name.",
    Severity.TYPES: "Code runs on, but type checkers refuse it: a value that is read may be more than it was.",
    Severity.RISKY: "It still works, but somebody could have relied on what has changed.",
    Severity.HARMLESS: "Nothing that worked stops working.",
}
_CONTEXT = 2
"""How many lines are shown around those that differ."""

_MOST_WORDS = 400
_HERE = Path(__file__).parent


class Piece(NamedTuple):
    """A part of a line, and whether the other side has another one in its place."""

    text: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A line of one side; `left_out` stands for several that are the same on both."""

    pieces: tuple[Piece, ...] = ()
    differs: bool = False
    left_out: bool = False


class Row(NamedTuple):
    """What is shown of one part of a change: the specification, or what comes of it in Python."""

    label: str
    before: tuple[Line, ...]
    after: tuple[Line, ...]
    text: str = ""
    """What there is to say of it, if there are no sides to show."""


class Part(NamedTuple):
    """All findings of one severity."""

    severity: Severity
    name: str
    told: str
    meaning: str
    groups: tuple[Group, ...]


def page(findings: Sequence[Finding], compared: str) -> str:
    """The findings as a page; `compared` says which documents they are of."""
    style = (_HERE / "page.css").read_text("utf-8")
    environment = Environment(
        loader=FileSystemLoader(_HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters.update(marked=marked, rows=rows, plain=plain)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return environment.get_template("page.html.jinja").render(
        compared=compared,
        counted=counted(findings) or NOTHING,
        digest=digest,
        parts=list(_parts(findings)),
        style=style,
        is_quiet=lambda part: part.severity is Severity.HARMLESS,
    )


def _parts(findings: Iterable[Finding]) -> Iterator[Part]:
    for severity in Severity:
        of_it = [finding for finding in findings if finding.severity is severity]
        if of_it:
            name = WORDS[severity][0]
            yield Part(severity, name.replace(" ", "-"), counted(of_it), MEANINGS[severity], tuple(grouped(of_it)))


def marked(message: str) -> list[Piece]:
    """A message in parts, of which those that stood in backticks differ from the others: they are code."""
    parts = enumerate(plain(message).split("`"))
    return [Piece(part, bool(number % 2)) for number, part in parts if part]


def rows(finding: Finding) -> list[Row]:
    """What is shown beside each other: the specification, then what comes of it in Python."""
    told = [("specification", finding.described, "")]
    code = finding.code or [Sides()] * len(finding.python)
    told += [("Python", sides, text) for sides, text in zip(code, finding.python or [""] * len(code), strict=False)]
    return [row for label, sides, text in told if (row := _row(label, sides, text)) is not None]


def _row(label: str, sides: Sides, text: str) -> Row | None:
    if sides.before == sides.after:
        return Row(label, (), (), text) if text else None
    return Row(label, *beside(sides))


def beside(sides: Sides) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The lines of both sides, those that differ marked, and most of the others left out."""
    old, new = ([_seen(line) for line in side.splitlines()] for side in sides)
    before, after = list[Line](), list[Line]()
    if not old or not new:
        return tuple(map(_whole, old)), tuple(map(_whole, new))
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            kept = _kept(old[a:b], is_first=a == 0, is_last=b == len(old))
            before += kept
            after += kept
        else:
            left, right = _contrasted(old[a:b], new[c:d])
            before += left
            after += right
    return tuple(before), tuple(after)


def _seen(line: str) -> str:
    """A line as nothing but text that is seen, with its indentation."""
    text = line.lstrip(" ")
    return " " * (len(line) - len(text)) + plain(text)


def _whole(line: str) -> Line:
    return Line((Piece(line, False),), True)


def _kept(lines: list[str], *, is_first: bool, is_last: bool) -> list[Line]:
    """Lines that are the same on both sides, as far as they are near to others."""
    same = [Line((Piece(line, False),)) for line in lines]
    head, tail = (0 if is_first else _CONTEXT), (0 if is_last else _CONTEXT)
    if len(lines) <= head + tail + 1:
        return same
    return [*same[:head], Line(left_out=True), *same[len(lines) - tail :]]


def _contrasted(old: list[str], new: list[str]) -> tuple[list[Line], list[Line]]:
    """Lines that others have replaced: those that begin with the same key, with the words that differ."""
    left, right = [*map(_whole, old)], [*map(_whole, new)]
    places = {line.partition(":")[0]: number for number, line in reversed([*enumerate(new)])}
    for number, line in enumerate(old):
        other = 0 if len(old) == len(new) == 1 else places.pop(line.partition(":")[0], None)
        if other is not None:
            left[number], right[other] = _words(line, new[other])
    return left, right


def _words(old: str, new: str) -> tuple[Line, Line]:
    """Two lines of which one has become the other, with the words that differ."""
    before, after = (re.findall(r"\w+|\s+|[^\w\s]", line) for line in (old, new))
    if len(before) + len(after) > _MOST_WORDS:
        return _whole(old), _whole(new)
    left, right = list[Piece](), list[Piece]()
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        for pieces, words in ((left, before[a:b]), (right, after[c:d])):
            if words:
                pieces.append(Piece("".join(words), kind != "equal"))
    return Line(tuple(left), True), Line(tuple(right), True)
