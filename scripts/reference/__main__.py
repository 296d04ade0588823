"""`python -m scripts.reference [--check]`: make `docs/api/` and `docs/coverage.md` from the specifications.

With --check, say whether they are in step.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Collection
from pathlib import Path

from ..command import run
from ..pipeline.errors import PipelineError
from .contents import COVERAGE, kept, pages

ROOT = Path(__file__).parents[2]


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the status is 1 if there is nothing to read or, with --check, if a page is not in step."""
    parser = argparse.ArgumentParser(prog="python -m scripts.reference", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail if docs/api/ is not what comes out")
    parser.add_argument(
        "--generated", type=Path, default=ROOT / "generated" / "personae_api", help="the generated code"
    )
    parser.add_argument("--target", type=Path, default=ROOT / "docs" / "api", help="the folder of the reference")
    parser.add_argument("--openapi", type=Path, default=ROOT / "openapi", help="the folder that tells what is left out")
    options = parser.parse_args(arguments)
    return bring(options.generated, options.openapi, options.target, check=options.check)


def bring(
    generated: Path, openapi: Path, target: Path, *, check: bool = False, of: Collection[str] | None = None
) -> int:
    """Bring a folder into step, or only say whether it is; where `of` names vendors, as far as it is about them."""
    try:
        new = pages(generated, openapi, of)
    except PipelineError as error:
        print(f"reference: {error}", file=sys.stderr)
        return 1
    old = {path: text for path, text in read(target).items() if not kept(path, generated, of)}
    differing = sorted(path for path in new.keys() | old.keys() if new.get(path) != old.get(path))
    if not differing:
        if of is None or of:
            print("docs/api/ is in step with the specifications")
    elif check:
        print(f"docs/api/ is not in step: run make docs ({', '.join(differing[:5])})", file=sys.stderr)
        return 1
    else:
        write(target, {path: new.get(path) for path in differing})
        print(f"docs/api/: {len(differing)} pages are new")
    return 0


def read(folder: Path) -> dict[str, str]:
    """What is in a folder, by path, with the page of coverage beside it."""
    files = {file.relative_to(folder).as_posix(): file for file in folder.rglob("*") if file.is_file()}
    beside = folder / COVERAGE
    files |= {COVERAGE: beside} if folder.exists() and beside.is_file() else {}
    return {path: file.read_bytes().decode("utf-8", "replace") for path, file in files.items()}


def write(folder: Path, changes: dict[str, str | None]) -> None:
    """Write pages; None takes one away."""
    for path, text in changes.items():
        file = folder / path
        if text is None:
            file.unlink()
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    run(main)
