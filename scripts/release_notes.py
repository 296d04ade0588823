"""`python -m scripts.release_notes [OLD NEW]`: an entry of the changelog for a change of the specifications."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .changes.reports.changelog import Proposal, Step, entries, inserted, proposed, section, step_of
from .changes.reports.report import NOTHING
from .command import run
from .diff import ROOT, add_documents, compared, write
from .pipeline.errors import PipelineError
from .release.version import VERSION, current


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the status is 2 for a document that cannot be read."""
    parser = argparse.ArgumentParser(prog="python -m scripts.release_notes", description=__doc__)
    add_documents(parser)
    parser.add_argument("--write", action="store_true", help="put the entry into the changelog, and raise the version")
    parser.add_argument("--changelog", type=Path, default=ROOT / "CHANGELOG.md", help="the changelog")
    parser.add_argument(
        "--package", type=Path, default=ROOT / "wrapper/personae/__init__.py", help="the module with __version__"
    )
    options = parser.parse_args(arguments)
    try:
        findings = compared(parser, options)
        step = step_of(findings)
        if step is Step.NOTHING:
            print(f"{NOTHING} There is nothing to release.")
            return 0
        changelog, package = _read(options.changelog), _read(options.package)
        present = current(package)
        proposal = proposed(step, changelog, present)
        items = entries(findings)
        print(f"{section(proposal.version, items)}\n{_said(proposal)}")
        if options.write:
            write(options.changelog, inserted(changelog, proposal.version, items))
            write(options.package, VERSION.sub(f'__version__ = "{proposal.version}"', package, count=1))
            print(f"{options.changelog.name} has the entry, __version__ is {proposal.version} (it was {present})")
    except PipelineError as error:
        print(f"release-notes: {error}", file=sys.stderr)
        return 2
    return 0


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, ValueError) as error:
        raise PipelineError(f"{path} cannot be read: {error}") from None


def _said(proposal: Proposal) -> str:
    return f"Version {proposal.version}: {proposal.reason}."


if __name__ == "__main__":
    run(main)
