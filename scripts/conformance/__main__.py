"""Run the suites, and write docs/conformance.md or, with --check, say whether it is in step."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from ..command import run
from . import json_patch, json_path, json_schema, json_texts, overlays
from .cases import Suite
from .packages import UnavailableError
from .report import page

PAGE = Path(__file__).parents[2] / "docs" / "conformance.md"


def suites() -> Iterator[Suite]:
    """All of them; UnavailableError if one cannot be had."""
    for module in (json_schema, json_texts, json_patch, json_path, overlays):
        yield from module.suites()


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the status is 1 if a suite cannot be had or if the page is not in step."""
    parser = argparse.ArgumentParser(prog="python -m scripts.conformance", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail if the page is not what comes out")
    options = parser.parse_args(arguments)
    try:
        every = list(suites())
    except UnavailableError as error:
        print(f"conformance: {error}", file=sys.stderr)
        return 1
    for suite in every:
        print(f"{suite.title}, {suite.about}: {suite.passed} of {len(suite.cases)}")
        for case in suite.unexplained:
            print(f"  {case.name}: {case.fault}", file=sys.stderr)
    if any(suite.unexplained for suite in every):
        return 1
    text = page(every)
    if not options.check:
        PAGE.write_text(text, "utf-8", newline="\n")
    elif PAGE.read_text("utf-8") != text:
        print("docs/conformance.md is not in step: run make conformance", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    run(main)
