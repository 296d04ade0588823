"""The second job: the change becomes a commit on the vendor's branch and its pull request, or an issue says why not."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import quote

from .change import AS_BOT, PATCH
from .github import GitHub
from .report import LABELS, STOPPED, Report, body, title

_AT_GITHUB = ("-c", "credential.helper=!gh auth git-credential")
"""The token is in the environment of this step alone, and not in the checkout."""


def branch_of(vendor: str) -> str:
    """The branch of a vendor's pull request."""
    return f"follow/{vendor}"


def propose(report: Report, folder: Path, into: str, github: GitHub) -> str:
    """Do what the report asks for, and say what was done; `into` is the branch that a pull request is for."""
    request = github.request(branch_of(report.vendor))
    issue = github.issue(title(Report(report.vendor, report.base)), STOPPED)
    if not report.changed:
        return _without_change(report, request, issue, github)
    _push(report, folder / PATCH, following=request is not None)
    content = {"title": title(report), "body": body(report)}
    if request is None:
        request = github.call("POST", "pulls", {**content, "head": branch_of(report.vendor), "base": into})
    else:
        github.call("PATCH", f"pulls/{request['number']}", content)
    _label(request, report.labels, github)
    if issue is not None:
        github.close("issues", issue["number"], f"See #{request['number']}.")
    return f"pull request #{request['number']}"


def _without_change(
    report: Report, request: dict[str, Any] | None, issue: dict[str, Any] | None, github: GitHub
) -> str:
    if report.stopped:
        content = {"title": title(report), "body": body(report)}
        if issue is None:
            github.make_label(STOPPED, LABELS[STOPPED])
            issue = github.call("POST", "issues", {**content, "labels": [STOPPED]})
        else:
            github.call("PATCH", f"issues/{issue['number']}", content)
        return f"issue #{issue['number']}"
    if issue is not None:
        github.close("issues", issue["number"], "It can be followed again.")
    if request is not None:
        github.close("pulls", request["number"], "There is no difference any more.")
    return "nothing to propose"


def _label(request: dict[str, Any], wanted: tuple[str, ...], github: GitHub) -> None:
    """Our labels as they should be; others are not ours to take off."""
    present = {label["name"] for label in request.get("labels", [])} & set(LABELS)
    for label in present - set(wanted):
        github.call("DELETE", f"issues/{request['number']}/labels/{quote(label)}")
    for label in sorted(set(wanted) - present):
        github.make_label(label, LABELS[label])
        github.call("POST", f"issues/{request['number']}/labels", {"labels": [label]})


def _push(report: Report, patch: Path, *, following: bool) -> None:
    """Put the change on the vendor's branch: on top of what is there if that is under review, else in its place."""
    branch = branch_of(report.vendor)
    _git("checkout", "--quiet", "--detach", report.base)
    _git("apply", "--index", "--binary", "--whitespace=nowarn", str(patch.absolute()))
    tree = _git("write-tree")
    parents = [report.base]
    if following:
        _git(*_AT_GITHUB, "fetch", "--quiet", "origin", branch)
        tip = _git("rev-parse", "FETCH_HEAD")
        if _git("rev-parse", f"{tip}^{{tree}}") == tree:
            return
        parents = [tip] if _is_ancestor(report.base, tip) else [tip, report.base]
    said = ["-m", title(report)]
    commit = _git(*AS_BOT, "commit-tree", tree, *(word for parent in parents for word in ("-p", parent)), *said)
    _git(*_AT_GITHUB, "push", "--quiet", *([] if following else ["--force"]), "origin", f"{commit}:refs/heads/{branch}")


def _is_ancestor(one: str, other: str) -> bool:
    return subprocess.run(["git", "merge-base", "--is-ancestor", one, other], check=False).returncode == 0


def _git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
