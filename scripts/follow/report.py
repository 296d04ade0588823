"""What came of following a vendor, as the first job tells the second, and as people read it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, NamedTuple

BREAKING = "breaking"
STOPPED = "needs correction"
DOCUMENTATION = "vendor documentation"
LABELS = {BREAKING: "d93f0b", STOPPED: "fbca04", DOCUMENTATION: "0e8a16"}

LONGEST = 60_000
"""GitHub takes bodies of 65,536 characters."""

_LAST_LINES = 40
_LONGEST_STEP = 6_000
_WIDTH = 160
"""What stands further to the right is easily overlooked."""

_MOST_BYTES = 10_000_000

NOTE = """\
The lines below are from the job that ran the generated code, as they came. Whether the change is good is said by the \
workflow `test` on this branch, which makes `generated/` and `docs/api/` again and compares."""


class Commands(NamedTuple):
    """What the steps are called in reports."""

    merge: str
    pull: str
    generate: str
    docs: str
    test: str
    diff: str


def commands(vendor: str) -> Commands:
    """The names of the steps for a vendor."""
    made = (f"make {target}" for target in Commands._fields[2:])
    return Commands(f"git merge --squash origin/follow/{vendor}", f"make pull VENDOR={vendor}", *made)


@dataclass(frozen=True, slots=True)
class Step:
    """A command, whether it succeeded, and what it said."""

    command: str
    succeeded: bool
    output: str


@dataclass(frozen=True, slots=True)
class Report:
    """The commit that was started from, the steps, and the report of `make diff`."""

    vendor: str
    base: str
    changed: bool = False
    breaking: bool = False
    steps: tuple[Step, ...] = ()
    diff: str = ""

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that the pull request should have, of ours."""
        told = {BREAKING: self.breaking, STOPPED: self.stopped}
        return tuple(label for label, is_so in told.items() if is_so)

    @property
    def stopped(self) -> bool:
        """Whether a step failed, but for the one that only says that the change is breaking."""
        return not all(step.succeeded for step in self.steps)

    def save(self, path: Path) -> None:
        """Write it for the other job."""
        path.write_text(json.dumps(asdict(self), indent=1), "utf-8")


def load(path: Path, vendor: str, base: str) -> Report:
    """What the other job wrote of a vendor, if it is a report of it from this commit; else ValueError."""
    with path.open("rb") as file:
        content = file.read(_MOST_BYTES + 1)
    try:
        report = _report(json.loads(content if len(content) <= _MOST_BYTES else b""))
    except (ValueError, TypeError, KeyError, RecursionError):
        raise ValueError(f"{path} is not a report") from None
    known = commands(vendor)
    if (report.vendor, report.base) != (vendor, base) or not {step.command for step in report.steps} <= {*known}:
        raise ValueError(f"{path} is not a report of {vendor} from {base}")
    return report


def _report(content: Any) -> Report:
    steps = [
        Step(_a(str, one["command"]), _a(bool, one["succeeded"]), _a(str, one["output"]))
        for one in _a(list, content["steps"])[: len(Commands._fields)]
    ]
    vendor, base, diff = (_a(str, content[name]) for name in ("vendor", "base", "diff"))
    changed, breaking = (_a(bool, content[name]) for name in ("changed", "breaking"))
    return Report(vendor, base, changed, breaking, tuple(steps), diff)


def _a(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise TypeError(f"{type(value)} for {kind}")
    return value


def title(report: Report, *, is_request: bool = True) -> str:
    """The title of the pull request, or of the issue if there is nothing to request."""
    return f"{report.vendor}: {'the specification has changed' if is_request else 'cannot be followed'}"


def body(report: Report) -> str:
    """The report of `make diff`, and what each step said that failed or is worth reading."""
    pull = commands(report.vendor).pull
    shown = [step for step in report.steps if not step.succeeded or step.command == pull]
    steps = [_section(step) for step in shown]
    left = LONGEST - sum(map(len, steps))
    found = [f"`make diff` found:\n\n{fenced(report.diff, left)}"] if report.diff.strip() else []
    return "\n\n".join([NOTE, *found, *steps])


def news_title(vendor: str) -> str:
    """The title of the issue that says what is new in a documentation."""
    return f"{vendor}: the documentation has changed"


def news(report: Report) -> str:
    """What was read in a documentation, whole as far as there is room, and what to do about it."""
    said = "\n".join(step.output.strip() for step in report.steps)
    pull, record = commands(report.vendor).pull, f"openapi/{report.vendor}/pages.json"
    return (
        f"The lines below are from the job that read the pages, as they came. Run `{pull}`, change what is ours where "
        f"that is called for, and commit `{record}` with it: then this issue is closed by the next run.\n\n"
        f"{fenced(said, LONGEST)}"
    )


def _section(step: Step) -> str:
    lines = step.output.strip().splitlines() or ["(it said nothing)"]
    said = fenced("\n".join(lines[-_LAST_LINES:]), _LONGEST_STEP)
    return f"`{step.command}` {'said' if step.succeeded else 'failed'}:\n\n{said}"


def fenced(text: str, longest: int) -> str:
    """A text in a block of which it cannot break out, and in which nothing of it is hidden or means anything."""
    shown = "\n".join(line[at : at + _WIDTH] for line in visible(text).split("\n") for at in _starts(line))
    shown = re.sub("\n{4,}", "\n\n\n", shown)
    if len(shown) > longest:
        shown = f"{shown[:longest]}\n(cut here, it is too long)"
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", shown)), default=0))
    return f"{fence}text\n{shown}\n{fence}"


def _starts(line: str) -> range:
    return range(0, max(len(line), 1), _WIDTH)


def visible(text: str) -> str:
    """A text on its lines, with what is not seen by itself, or moves or covers others, written as its number."""
    lines = (line.replace("\t", "    ").rstrip(" ") for line in text.replace("\r\n", "\n").strip(" \n").split("\n"))
    return "\n".join("".join(_seen(line)) for line in lines)


_BLANK = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0000-\U000e0fff]")
"""What counts as printable and shows nothing."""

_MOST_MARKS = 2


def _seen(line: str) -> Iterator[str]:
    marks = 0
    for char in line:
        marks = marks + 1 if unicodedata.combining(char) else 0
        if char.isprintable() and not _BLANK.match(char) and marks <= _MOST_MARKS:
            yield char
        else:
            yield char.encode("unicode_escape").decode()
