"""What came of following a vendor, as the first job tells the second, and as people read it."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path

BREAKING = "breaking"
STOPPED = "needs correction"
LABELS = {BREAKING: "d93f0b", STOPPED: "fbca04"}

LONGEST = 60_000
"""GitHub takes bodies of 65,536 characters."""

_LAST_LINES = 40


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
        return tuple(label for label in LABELS if told[label])

    @property
    def stopped(self) -> bool:
        """Whether a step failed, but for the one that only says that the change is breaking."""
        return not all(step.succeeded for step in self.steps)

    def save(self, path: Path) -> None:
        """Write it for the other job."""
        path.write_text(json.dumps(asdict(self), indent=1), "utf-8")


def load(path: Path, vendor: str) -> Report:
    """What the other job wrote of a vendor; that job ran what was generated, so it is not trusted with names."""
    content = json.loads(path.read_text("utf-8"))
    report = Report(**content | {"steps": tuple(Step(**step) for step in content["steps"])})
    if report.vendor != vendor or not re.fullmatch("[0-9a-f]{40,64}", report.base):
        raise ValueError(f"{path} is no report of {vendor}, but of {report.vendor!r} from {report.base!r}")
    return report


def title(report: Report) -> str:
    """The title of the pull request, or of the issue if there is nothing to request."""
    return (
        f"{report.vendor}: the specification has changed" if report.changed else f"{report.vendor}: cannot be followed"
    )


def body(report: Report) -> str:
    """The report of `make diff`, and what each step said that failed or is worth reading."""
    sections = [report.diff.strip()] if report.diff.strip() else []
    sections += [_section(step) for step in report.steps if not step.succeeded or step.command.startswith("make pull")]
    text = "\n\n".join(sections)
    return text if len(text) <= LONGEST else text[:LONGEST] + "\n\n(cut here, it is too long)"


def _section(step: Step) -> str:
    lines = step.output.strip().splitlines() or ["(it said nothing)"]
    said = "\n".join(lines[-_LAST_LINES:])
    longest = max((len(fence) for fence in re.findall("`{3,}", said)), default=2)
    fence = "`" * (longest + 1)  # what is shown cannot end the block that it is shown in
    return f"`{step.command}` {'said' if step.succeeded else 'failed'}:\n\n{fence}text\n{said}\n{fence}"
