"""The jobs, each in the current checkout, which the second leaves as it is."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path

from .change import REPORT, change
from .git import git
from .github import GitHub
from .propose import branch_of, propose
from .report import load

OPENAPI = Path("openapi")


def main(arguments: list[str] | None = None) -> int:
    """Run one of them."""
    parser = argparse.ArgumentParser(prog="python3 -I scripts/follow/__main__.py", description=__doc__)
    parser.add_argument("job", choices=["vendors", "change", "propose"])
    parser.add_argument("vendor", nargs="?", default="")
    parser.add_argument("--branch", default="", help="where the vendor's pull request has got to, if there is one")
    parser.add_argument("--folder", type=Path, default=Path(".follow"), help="where the jobs leave what they found")
    parser.add_argument("--into", default="main", help="the branch that pull requests are for")
    options = parser.parse_args(arguments)
    if options.job == "change":
        report = change(options.vendor, options.branch, options.folder)
        print("stopped" if report.stopped else "changed" if report.changed else "unchanged")
        return 0
    github = GitHub(os.environ["GITHUB_REPOSITORY"])
    if options.job == "propose":
        report = load(options.folder / REPORT, options.vendor, base=git("rev-parse", "HEAD"))
        print(propose(report, options.folder, options.into, github))
        return 0
    sources = {file.parent.name: json.loads(file.read_text("utf-8")) for file in OPENAPI.glob("*/source.json")}
    names = sorted(name for name, source in sources.items() if {"url", "index"} & source.keys() or not source)
    requested = {name: github.request(branch_of(name)) is not None for name in names}
    followed = [{"vendor": name, "branch": f"origin/{branch_of(name)}" if requested[name] else ""} for name in names]
    print(f"vendors={json.dumps(followed)}")
    return 0
