"""`python -m scripts.release notes TAG | sbom`: what the changelog says of a version, or what the package needs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..command import run
from ..pipeline.errors import PipelineError
from . import sbom
from .version import current, notes

ROOT = Path(__file__).parents[2]


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the status is 1 for a version that may not be released."""
    parser = argparse.ArgumentParser(prog="python -m scripts.release", description=__doc__)
    parser.add_argument("what", choices=["notes", "sbom"])
    parser.add_argument("tag", nargs="?", default="", help="the tag of the release, such as v1.2.3")
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout")
    options = parser.parse_args(arguments)
    try:
        version = current((options.root / "wrapper/personae/__init__.py").read_text("utf-8"))
        if options.what == "notes":
            print(notes((options.root / "CHANGELOG.md").read_text("utf-8"), version, options.tag))
        else:
            print(sbom.written(options.root, str(version)))
    except PipelineError as error:
        print(f"release: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    run(main)
