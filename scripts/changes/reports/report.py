"""Showing findings: as a table in a terminal, or as Markdown in a pull request."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.table import Table
from rich.text import Text

from scripts.pipeline.generating.render import plain

from ..finding import Finding, Severity, listed, quoted

LONGEST = 60_000
"""How many characters a report in Markdown has at most: GitHub takes 65,536 as the body of a pull request."""

WORDS = {
    Severity.BREAKING: ("breaking", "breaking"),
    Severity.NAME: ("other name", "other names"),
    Severity.TYPES: ("type checks", "type checks"),
    Severity.RISKY: ("risky", "risky"),
    Severity.HARMLESS: ("harmless", "harmless"),
}
NOTHING = "Nothing has changed."

_COLOURS = {
    Severity.BREAKING: "bold red",
    Severity.NAME: "magenta",
    Severity.TYPES: "cyan",
    Severity.RISKY: "yellow",
    Severity.HARMLESS: "green",
}
_MOST_PLACES = 3
_MOST_FINDINGS = 40


@dataclass(frozen=True, slots=True)
class Group:
    """The findings of the same places, of which each has its method, if it has one."""

    vendor: str
    places: tuple[tuple[str, str], ...]
    findings: tuple[Finding, ...]

    @property
    def worst(self) -> Severity:
        """The worst of the findings."""
        return min(finding.severity for finding in self.findings)


def grouped(findings: Iterable[Finding]) -> list[Group]:
    """The findings by vendor and place, the worst first; what is the same in several places is told once, for all."""
    places: dict[tuple[str, Severity, str, tuple[str, ...], bool], list[Finding]] = {}
    for one in sorted(findings):
        places.setdefault((one.vendor, one.severity, one.message, one.python, one.new), []).append(one)
    groups: dict[tuple[str, tuple[tuple[str, str], ...]], list[Finding]] = {}
    for same in places.values():
        where = tuple(sorted((one.place, one.method) for one in same))
        groups.setdefault((same[0].vendor, where), []).append(same[0])
    found = [Group(vendor, where, tuple(several)) for (vendor, where), several in groups.items()]
    return sorted(found, key=lambda group: (group.vendor, group.worst, group.places))


def counted(findings: Iterable[Finding]) -> str:
    """How many findings there are of each kind: "1 breaking, 2 risky"."""
    counts = Counter(finding.severity for group in grouped(findings) for finding in group.findings)
    return ", ".join(f"{counts[one]} {WORDS[one][counts[one] > 1]}" for one in Severity if counts[one])


def table(findings: Iterable[Finding]) -> Table:
    """The findings for a terminal."""
    result = Table(box=None, pad_edge=False, header_style="bold", expand=False)
    for column, ratio in (("", None), ("where", 2), ("what, and what comes of it in Python", 3)):
        result.add_column(column, ratio=ratio, overflow="fold", no_wrap=not column)
    vendor = ""
    for group in grouped(findings):
        if group.vendor != vendor:
            vendor = group.vendor
            result.add_row("", Text(vendor, "bold"))
        where = _where(group)
        for finding in group.findings:
            verdict = Text(WORDS[finding.severity][0], _COLOURS[finding.severity])
            result.add_row(verdict, where, _bare("\n".join([finding.message, *map("  {}".format, finding.python)])))
            where = Text()
    return result


def _where(group: Group) -> Text:
    (place, method), *others = group.places
    more = [f"and {len(others)} more"] if others else []
    return Text("\n".join(filter(None, [plain(place), method, *more])))


def _bare(message: str) -> Text:
    """A message with what stands in backticks in another colour."""
    parts = enumerate(message.split("`"))
    return Text.assemble(*((part, "cyan" if number % 2 else "") for number, part in parts))


def markdown(findings: Sequence[Finding], longest: int = LONGEST) -> str:
    """The findings for a pull request; if they are too many, the harmless ones are left out first."""
    groups = grouped(findings)
    if not groups:
        return f"{NOTHING}\n"
    serious = [_group(group) for group in groups if group.worst < Severity.HARMLESS]
    harmless = [_harmless(group) for group in groups if group.worst is Severity.HARMLESS]
    head = f"**{counted(findings)}**\n"
    kept, left = _within(longest - len(head) - 300, serious)
    mild, left_too = _within(longest - len(head) - 300 - sum(len(part) + 1 for part in kept), harmless)
    parts = [head, *kept]
    if mild:
        summary = f"<details><summary>{len(harmless)} harmless in other places</summary>"
        parts.append("\n".join([summary, "", *mild, "", "</details>"]))
    if left + left_too:
        parts.append(f"\n{left + left_too} places are left out here, `make diff` shows them all.\n")
    return "\n".join(part.rstrip("\n") + "\n" for part in parts)


def _within(space: int, parts: list[str]) -> tuple[list[str], int]:
    """As many of the parts as there is space for, and how many are left."""
    kept: list[str] = []
    for part in parts:
        space -= len(part) + 1
        if space < 0:
            break
        kept.append(part)
    return kept, len(parts) - len(kept)


def _group(group: Group) -> str:
    lines = [f"#### {group.vendor}: {_places(group)}", ""]
    for finding in group.findings[:_MOST_FINDINGS]:
        lines += [f"- **{WORDS[finding.severity][0]}**: {finding.message}", *_python(finding)]
    if len(group.findings) > _MOST_FINDINGS:
        lines.append(f"- and {len(group.findings) - _MOST_FINDINGS} more, the worst are these")
    return "\n".join(lines) + "\n"


def _harmless(group: Group) -> str:
    """Shorter: most are new operations."""
    lines = []
    for finding in group.findings:
        lines += [f"- {group.vendor}: {_places(group)}: {finding.message}", *_python(finding)]
    return "\n".join(lines)


def _places(group: Group) -> str:
    return listed((_named(place, method) for place, method in group.places), _MOST_PLACES)


def _python(finding: Finding) -> list[str]:
    return [f"  - {text}" for text in finding.python]


def _named(place: str, method: str) -> str:
    return f"{quoted(place, 200)} ({quoted(method, 200)})" if method else quoted(place, 200)
