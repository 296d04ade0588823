"""The first job: pull, generate, test and diff in a checkout, and write down what came of it."""

from __future__ import annotations

import subprocess
from pathlib import Path

from .report import Report, Step

AS_BOT = (
    *("-c", "user.name=github-actions[bot]"),
    *("-c", "user.email=41898282+github-actions[bot]@users.noreply.github.com"),
)
REPORT = "report.json"
PATCH = "change.patch"


def change(vendor: str, branch: str, into: Path) -> Report:
    """Follow a vendor from HEAD, or from where its branch has got to; the patch is what differs from HEAD."""
    into.mkdir(parents=True, exist_ok=True)
    base = _git("rev-parse", "HEAD").strip()
    steps = [_step("git", *AS_BOT, "merge", "--squash", branch)] if branch else []
    if not steps or steps[-1].succeeded:
        steps.append(_step("make", "pull", f"VENDOR={vendor}"))
    changed = steps[-1].succeeded and bool(_git("status", "--porcelain", "--untracked-files=all").strip())
    breaking, diff = False, ""
    if changed:
        steps.append(_step("make", "generate"))
        if steps[-1].succeeded:
            steps.append(_step("make", "test"))
        breaking, diff, step = _compared(into / "diff.md")
        steps.append(step)
    elif not steps[-1].succeeded:
        _git("reset", "--hard", "--quiet", base)
    report = Report(vendor, base, changed, breaking, tuple(steps), diff)
    report.save(into / REPORT)
    _git("add", "--all")
    (into / PATCH).write_bytes(
        subprocess.run(["git", "diff", "--cached", "--binary", base], capture_output=True, check=True).stdout
    )
    return report


def _compared(file: Path) -> tuple[bool, str, Step]:
    """Whether the change is breaking, the report of that, and the step; a status of 1 with a report is no failure."""
    step = _step(".venv/bin/python", "-m", "scripts.diff", "--markdown", str(file.absolute()))
    diff = file.read_text("utf-8") if file.exists() else ""
    return bool(diff) and not step.succeeded, diff, Step("make diff", bool(diff), step.output)


def _step(*command: str) -> Step:
    print(f"$ {' '.join(command)}", flush=True)
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace", check=False
    )
    print(done.stdout, flush=True)
    return Step(" ".join(word for word in command if word not in AS_BOT), done.returncode == 0, done.stdout)


def _git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], capture_output=True, text=True, check=True).stdout
