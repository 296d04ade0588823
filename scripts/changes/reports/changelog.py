"""The changelog: which version comes next, and what it says of the changes."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from scripts.pipeline.errors import PipelineError

from ..finding import Finding, Severity, quoted
from .report import grouped

WIDTH = 120

HEADING = re.compile(r"^## \[?(?P<version>\d+\.\d+\.\d+)\]?(?P<pending> \(unreleased\))?.*", re.MULTILINE)
"""The heading of a version, and whether it is yet to be released."""

_VENDOR = re.compile(r"^### (.+)$", re.MULTILINE)
_LABELS = {
    Severity.BREAKING: "Breaking",
    Severity.NAME: "Other name",
    Severity.TYPES: "Type checks",
    Severity.RISKY: "Take care",
}


class Step(IntEnum):
    """How far a version is raised by what has changed, as Semantic Versioning has it."""

    NOTHING = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3


class Version(NamedTuple):
    """A version number."""

    major: int
    minor: int
    patch: int

    @classmethod
    def read(cls, text: str) -> Version:
        """The version in a text such as 0.1.0."""
        if not re.fullmatch(r"\d+\.\d+\.\d+", text):
            raise PipelineError(f"{text!r} is not a version, it must be three numbers such as 1.2.3")
        return cls(*map(int, text.split(".")))

    def __str__(self) -> str:
        return ".".join(map(str, self))

    def raised(self, step: Step) -> Version:
        """The next version; below 1.0.0 what breaks raises the number in the middle."""
        if step is Step.MAJOR and self.major:
            return Version(self.major + 1, 0, 0)
        if step >= Step.MINOR:
            return Version(self.major, self.minor + 1, 0)
        return self._replace(patch=self.patch + step)


class Proposal(NamedTuple):
    """The version that an entry belongs to, and why."""

    version: Version
    reason: str


def step_of(findings: Iterable[Finding]) -> Step:
    """How far the version is raised: what breaks counts most, then what is new."""
    return max((_step(finding) for finding in findings), default=Step.NOTHING)


def _step(finding: Finding) -> Step:
    if finding.severity.breaks:
        return Step.MAJOR
    return Step.MINOR if finding.new or finding.severity is Severity.TYPES else Step.PATCH


def proposed(step: Step, changelog: str, current: Version) -> Proposal:
    """The version that comes next, after the last one that was released; one that is not yet released may stay."""
    versions = [(Version.read(found["version"]), bool(found["pending"])) for found in HEADING.finditer(changelog)]
    pending = versions[0][0] if versions and versions[0][1] else None
    released = next((version for version, is_pending in versions if not is_pending), None)
    why = {
        Step.MAJOR: "something breaks",
        Step.MINOR: "something is new or breaks type checks",
        Step.PATCH: "nothing breaks and nothing is new",
    }
    if pending is not None and released is None:
        otherwise = f"after a release it would be {pending.raised(step)}, as {why[step]}"
        return Proposal(pending, f"no version has been released yet, so it stays; {otherwise}")
    base = released or current
    wanted = base.raised(step)
    if pending is not None and pending >= wanted:
        return Proposal(pending, f"it is not released yet and enough after {base}, as {why[step]}")
    return Proposal(wanted, f"{base} was before it, and {why[step]}")


def entries(findings: Sequence[Finding]) -> dict[str, list[str]]:
    """The items of the changelog by vendor, the worst first; what nobody notices is only counted."""
    result: dict[str, list[str]] = {}
    quiet: dict[str, int] = {}
    for group in grouped(findings):
        items = result.setdefault(group.vendor, [])
        for finding in group.findings:
            if finding.severity is Severity.HARMLESS and not finding.new:
                quiet[group.vendor] = quiet.get(group.vendor, 0) + 1
            else:
                items.append(_item(finding, [method or place for place, method in group.places]))
    for vendor, count in quiet.items():
        result[vendor].append(f"{count} smaller {'changes' if count > 1 else 'change'} that no code notices.")
    return result


def _item(finding: Finding, places: list[str]) -> str:
    first, *others = places
    more = f" and {len(others)} more" if others else ""
    joint = ": " if re.match("`|the ", finding.message) else " "
    python = f" ({'; '.join(finding.python)})" if finding.python and finding.severity <= Severity.TYPES else ""
    return f"**{_LABELS.get(finding.severity, 'New')}**: {quoted(first, 200)}{more}{joint}{finding.message}{python}."


def section(version: Version, items: dict[str, list[str]]) -> str:
    """The section of a version."""
    return f"## {version} (unreleased)\n{_body(items)}"


def _body(items: dict[str, list[str]]) -> str:
    return "".join(f"\n### {_title(vendor)}\n\n{''.join(map(_written, several))}" for vendor, several in items.items())


def _title(vendor: str) -> str:
    return vendor.capitalize()


def _written(item: str) -> str:
    return (
        textwrap.fill(f"- {item}", WIDTH, subsequent_indent="  ", break_on_hyphens=False, break_long_words=False) + "\n"
    )


def inserted(changelog: str, version: Version, items: dict[str, list[str]]) -> str:
    """The changelog with the items under this version: in the section that is not released yet, or in a new one."""
    first = HEADING.search(changelog)
    if first is None or not first["pending"]:
        at = first.start() if first else len(changelog)
        before = changelog[:at].rstrip("\n")
        return f"{before}\n\n{section(version, items)}" + (f"\n{changelog[at:]}" if first else "")
    after = HEADING.search(changelog, first.end())
    end = after.start() if after else len(changelog)
    body = changelog[first.end() : end].rstrip("\n") + "\n"
    for vendor, several in items.items():
        body = _with_items(body, vendor, several)
    return f"{changelog[: first.start()]}## {version} (unreleased){body}" + (f"\n{changelog[end:]}" if after else "")


def _with_items(body: str, vendor: str, items: list[str]) -> str:
    """A section with the items of a vendor after those that it has of it; none twice."""
    present = {" ".join(item.split()) for item in _items(body)}
    new = "".join(_written(item) for item in items if item not in present)
    for heading in _VENDOR.finditer(body):
        if heading[1] == _title(vendor):
            following = _VENDOR.search(body, heading.end())
            at = following.start() if following else len(body)
            own = body[:at].rstrip("\n") + "\n" + new
            return own + (f"\n{body[at:]}" if following else "")
    return body + _body({vendor: items})


def _items(body: str) -> Iterator[str]:
    for part in re.split(r"^- ", body, flags=re.MULTILINE)[1:]:
        yield re.split(r"\n(?!  )", part)[0]
