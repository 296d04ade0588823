"""The first job: pull, generate, test and diff in a checkout, and write down what came of it."""

from __future__ import annotations

import subprocess
from pathlib import Path

from .allowed import MADE, is_documented, published, record
from .git import AS_BOT, git
from .report import Report, Step, commands

REPORT = "report.json"
PATCH = "change.patch"


def change(vendor: str, branch: str, into: Path) -> Report:
    """Follow a vendor from HEAD, or from where its branch has got to; the patch is what that adds to either."""
    into.mkdir(parents=True, exist_ok=True)
    base = git("rev-parse", "HEAD")
    told = commands(vendor)
    if is_documented(vendor):
        return _read(vendor, base, told.pull, into)
    steps = [_step(told.merge, "git", *AS_BOT, "merge", "--squash", branch)] if branch else []
    if not steps or steps[-1].succeeded:
        start = git("write-tree")
        steps.append(_step(told.pull, "make", "pull", f"VENDOR={vendor}"))
    else:
        start = base
    changed = steps[-1].succeeded and bool(git("status", "--porcelain", "--untracked-files=all"))
    breaking, diff = False, ""
    if changed:
        for command, target in ((told.generate, "generate"), (told.docs, "docs"), (told.test, "test")):
            if steps[-1].succeeded:
                steps.append(_step(command, "make", target))
        breaking, diff, step = _compared(told.diff, into / "diff.md")
        steps.append(step)
    elif not steps[-1].succeeded:
        git("reset", "--hard", "--quiet", base)
        start = base
    report = Report(vendor, base, changed, breaking, tuple(steps), diff)
    report.save(into / REPORT)
    git("add", "--all", "--", *published(vendor), *MADE)
    patch = subprocess.run(
        ["git", "diff-index", "--cached", "--patch", "--binary", start], capture_output=True, check=True
    )
    (into / PATCH).write_bytes(patch.stdout)
    return report


def _read(vendor: str, base: str, command: str, into: Path) -> Report:
    """Read the documentation of a vendor: what is new in it is told, and the record is for a person to commit."""
    step = _step(command, "make", "pull", f"VENDOR={vendor}")
    changed = bool(git("status", "--porcelain", "--untracked-files=all", "--", record(vendor)))
    report = Report(vendor, base, changed, steps=(step,))
    report.save(into / REPORT)
    (into / PATCH).write_bytes(b"")
    return report


def _compared(command: str, file: Path) -> tuple[bool, str, Step]:
    """Whether the change is breaking, the report of that, and the step; a status of 1 with a report is no failure."""
    step = _step(command, ".venv/bin/python", "-m", "scripts.diff", "--markdown", str(file.absolute()))
    diff = file.read_text("utf-8") if file.exists() else ""
    return bool(diff) and not step.succeeded, diff, Step(command, bool(diff), step.output)


def _step(told: str, *command: str) -> Step:
    print(f"$ {' '.join(command)}", flush=True)
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace", check=False
    )
    print(done.stdout, flush=True)
    return Step(told, done.returncode == 0, done.stdout)
