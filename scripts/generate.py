"""`python -m scripts.generate [--check | --anew]`: make `generated/` from `openapi/`, or say whether it is in step."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from filecmp import cmp
from pathlib import Path

from .command import run
from .pipeline import manifest
from .pipeline.errors import PipelineError, printable
from .pipeline.generate import generate, remarks
from .pipeline.manifest import PACKAGE
from .reference.__main__ import bring

ROOT = Path(__file__).parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the status is 1 if a document cannot be taken or, with --check, if the code is not in step."""
    parser = argparse.ArgumentParser(prog="python -m scripts.generate", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail if generated/ is not what comes out")
    parser.add_argument("--anew", action="store_true", help="generate even if nothing has changed")
    parser.add_argument("--openapi", type=Path, default=ROOT / "openapi", help="the folder of the specifications")
    parser.add_argument("--generated", type=Path, default=ROOT / "generated", help="the folder of the generated code")
    parser.add_argument("--reference", type=Path, help="bring the reference in this folder into step too")
    parser.add_argument("--notes", action="store_true", help="list what is unusual in the documents of the vendors")
    options = parser.parse_args(arguments)
    try:
        if options.check:
            return check(options.openapi, options.generated)
        made = make(options.openapi, options.generated, anew=options.anew, notes=options.notes)
    except PipelineError as error:
        print(f"generate: {error}", file=sys.stderr)
        return 1
    if options.reference:
        return bring(options.generated / PACKAGE, options.openapi, options.reference, of=made)
    return 0


def make(specifications: Path, target: Path, *, anew: bool = False, notes: bool = False) -> set[str]:
    """Bring `target` into step and say what happened; the vendors that were made anew."""
    started = time.perf_counter()
    target.parent.mkdir(parents=True, exist_ok=True)
    for line in remarks(specifications, in_full=notes):
        print(printable(line))
    made = generate(specifications, target, anew=anew)
    took = time.perf_counter() - started
    for vendor, sentences in manifest.unjudged(target).items():
        for sentence in sentences:
            print(printable(f"{vendor}: {sentence}"))
    is_new = made is not None
    print(
        f"generated/ is new, made in {took:.1f} s" if is_new else "generated/ is in step with openapi/, nothing to do"
    )
    return made or set()


def check(specifications: Path, target: Path) -> int:
    """Say which files of `target` differ from what the specifications give."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "generated"
        generate(specifications, fresh)
        new, old = _files(fresh), _files(target)
        differing = [
            name for name in sorted(new | old) if name not in new & old or not cmp(fresh / name, target / name, False)
        ]
    if differing:
        print(
            f"generated/ is not in step with openapi/: run make generate ({', '.join(differing[:5])})", file=sys.stderr
        )
        return 1
    print("generated/ is in step with openapi/")
    return 0


def _files(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file() and p.suffix != ".pyc"}


if __name__ == "__main__":
    run(main)
