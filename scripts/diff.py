"""`python -m scripts.diff [OLD NEW]`: what a change of the specifications means to whoever uses the client."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from rich.console import Console

from .changes.finding import Finding
from .changes.reports import report
from .changes.reports.page import page
from .changes.sources import at_revision, differences, to_correct
from .command import run
from .pipeline.errors import PipelineError, printable

ROOT = Path(__file__).parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the status is 1 if code has to be changed, and 2 for a document that cannot be read."""
    parser = argparse.ArgumentParser(prog="python -m scripts.diff", description=__doc__)
    add_documents(parser)
    parser.add_argument("--markdown", metavar="FILE", help="write the report as Markdown too; - prints it instead")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write it as a page too, what was beside what is")
    options = parser.parse_args(arguments)
    try:
        findings = compared(parser, options)
        for line in to_correct(Path(options.documents[1]) if options.documents else options.openapi):
            print(printable(line), file=sys.stderr if options.markdown == "-" else sys.stdout)
        if options.markdown == "-":
            sys.stdout.write(report.markdown(findings))
        else:
            show(findings)
        if options.markdown not in (None, "-"):
            write(Path(options.markdown), report.markdown(findings))
        if options.html is not None:
            write(options.html, page(findings, named(options)))
    except PipelineError as error:
        print(f"diff: {error}", file=sys.stderr)
        return 2
    return int(any(finding.severity.breaks for finding in findings))


def add_documents(parser: argparse.ArgumentParser) -> None:
    """The arguments that say what is compared."""
    parser.add_argument(
        "documents", nargs="*", metavar="OLD NEW", help="two documents, vendors' folders or folders of vendors"
    )
    parser.add_argument("--since", metavar="REVISION", default="HEAD", help="else: what git has there (HEAD) ...")
    parser.add_argument("--openapi", type=Path, default=ROOT / "openapi", help="... and this folder (openapi/)")


def compared(parser: argparse.ArgumentParser, options: argparse.Namespace) -> list[Finding]:
    """The findings for these arguments."""
    if options.documents:
        if len(options.documents) != 2:
            parser.error("name two documents, OLD and NEW, or none")
        return differences(*map(Path, options.documents))
    with tempfile.TemporaryDirectory() as folder:
        return differences(at_revision(options.openapi, options.since, Path(folder)), options.openapi)


def named(options: argparse.Namespace) -> str:
    """What is compared, in words."""
    if options.documents:
        return "{} → {}".format(*options.documents)
    return f"{options.openapi.name}/ as it is now, against {options.since}"


def write(path: Path, text: str) -> None:
    """Write a file; PipelineError if that cannot be."""
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise PipelineError(f"{path} cannot be written: {error.strerror}") from None


def show(findings: list[Finding]) -> None:
    """Print the findings as a table."""
    console = Console(highlight=False, width=None if sys.stdout.isatty() else 150)
    if not findings:
        console.print(report.NOTHING)
        return
    console.print(report.table(findings))
    console.print(f"\n{report.counted(findings)}")


if __name__ == "__main__":
    run(main)
