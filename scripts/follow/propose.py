"""The second job: the change becomes a commit on the vendor's branch and its pull request, or an issue says why not."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import quote

from .allowed import is_documented, refused
from .change import PATCH
from .git import AS_BOT, git, says
from .github import GitHub
from .report import DOCUMENTATION, LABELS, STOPPED, Report, body, news, news_title, title

TESTS = "test.yml"
"""The workflow whose result counts for a pull request."""

_AT_GITHUB = ("-c", "credential.helper=!gh auth git-credential")
"""The token is in the environment of this step alone, and not in the checkout."""


def branch_of(vendor: str) -> str:
    """The branch of a vendor's pull request."""
    return f"follow/{vendor}"


def propose(report: Report, folder: Path, into: str, github: GitHub) -> str:
    """Do what the report asks for, and say what was done; `into` is the branch that a pull request is for."""
    if is_documented(report.vendor):
        return _documented(report, github)
    branch = branch_of(report.vendor)
    request = github.request(branch)
    issue = github.issue(title(report, is_request=False), STOPPED)
    if report.stopped and not report.changed:
        return _stopped(report, issue, github)
    tip = None if request is None else _fetched(branch)
    tree = _tree(report, folder / PATCH, tip)
    if tree == git("rev-parse", f"{report.base}^{{tree}}"):
        return _without_change(request, issue, github)
    commit = _pushed(report, tree, tip)
    content = {"title": title(report), "body": body(report)}
    if request is None:
        request = github.call("POST", "pulls", {**content, "head": branch, "base": into})
    else:
        github.call("PATCH", f"pulls/{request['number']}", content)
    _label(request, report.labels, github)
    if issue is not None:
        github.close("issues", issue["number"], f"See #{request['number']}.")
    # what this token pushes starts no workflow, but for one that is asked for
    github.start(TESTS, branch, commit)
    return f"pull request #{request['number']}"


def _documented(report: Report, github: GitHub) -> str:
    """Open issues for what is new in a documentation and for what could not be read, and close them when it is over."""
    told = github.issue(news_title(report.vendor), DOCUMENTATION)
    stopped = github.issue(title(report, is_request=False), STOPPED)
    if report.changed:
        if stopped is not None:
            github.close("issues", stopped["number"], "It can be followed again, or the other issue says what failed.")
        return _said({"title": news_title(report.vendor), "body": news(report)}, DOCUMENTATION, told, github)
    if report.stopped:  # nothing was read, so what has been told before is neither more nor less true
        return _stopped(report, stopped, github)
    for issue, why in ((told, "The record has all of it now."), (stopped, "It can be followed again.")):
        if issue is not None:
            github.close("issues", issue["number"], why)
    return "nothing to tell"


def _stopped(report: Report, issue: dict[str, Any] | None, github: GitHub) -> str:
    return _said({"title": title(report, is_request=False), "body": body(report)}, STOPPED, issue, github)


def _said(content: dict[str, Any], label: str, issue: dict[str, Any] | None, github: GitHub) -> str:
    """Say something in the issue that is open, or in a new one."""
    if issue is None:
        github.make_label(label, LABELS[label])
        issue = github.call("POST", "issues", {**content, "labels": [label]})
    else:
        github.call("PATCH", f"issues/{issue['number']}", content)
    return f"issue #{issue['number']}"


def _without_change(request: dict[str, Any] | None, issue: dict[str, Any] | None, github: GitHub) -> str:
    if issue is not None:
        github.close("issues", issue["number"], "It can be followed again.")
    if request is not None:
        github.close("pulls", request["number"], "There is no difference left.")
    return "nothing to propose"


def _label(request: dict[str, Any], wanted: tuple[str, ...], github: GitHub) -> None:
    """Our labels as they should be; others are not ours to take off."""
    present = {label["name"] for label in request.get("labels", [])} & set(LABELS)
    for label in present - set(wanted):
        github.call("DELETE", f"issues/{request['number']}/labels/{quote(label)}")
    for label in sorted(set(wanted) - present):
        github.make_label(label, LABELS[label])
        github.call("POST", f"issues/{request['number']}/labels", {"labels": [label]})


def _fetched(branch: str) -> str:
    git(*_AT_GITHUB, "fetch", "--quiet", "origin", branch)
    return git("rev-parse", "FETCH_HEAD")


def _tree(report: Report, patch: Path, tip: str | None) -> str:
    """The tree with the change; ValueError if it touches what it may not.

    What people have done on the branch comes from the branch, and from the other job only what it may make. No file of
    either is written to the disk.
    """
    start = report.base if tip is None else git("merge-tree", "--write-tree", report.base, tip)
    with tempfile.TemporaryDirectory() as folder:
        index = Path(folder, "index")
        git("read-tree", start, index=index)
        if patch.stat().st_size:
            git("apply", "--cached", "--binary", "--whitespace=nowarn", str(patch.absolute()), index=index)
        changes = git("diff-index", "--cached", "--raw", "-z", "--no-renames", start, index=index)
        if wrong := list(refused(changes, report.vendor)):
            raise ValueError(f"the change of {report.vendor} may not touch {', '.join(wrong[:10])}")
        return git("write-tree", index=index)


def _pushed(report: Report, tree: str, tip: str | None) -> str:
    """The commit of a tree on the vendor's branch: on top of what is there if that is under review, or in its place."""
    if tip is not None and git("rev-parse", f"{tip}^{{tree}}") == tree:
        return tip
    parents = [report.base]
    if tip is not None:
        parents = [tip] if says("merge-base", "--is-ancestor", report.base, tip) else [tip, report.base]
    said = ["-m", title(report)]
    commit = git(*AS_BOT, "commit-tree", tree, *(word for parent in parents for word in ("-p", parent)), *said)
    forced = [] if tip is not None else ["--force"]
    git(*_AT_GITHUB, "push", "--quiet", *forced, "origin", f"{commit}:refs/heads/{branch_of(report.vendor)}")
    return commit
