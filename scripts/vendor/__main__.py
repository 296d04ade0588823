"""`python -m scripts.vendor NAME --from FILE-OR-URL`: a vendor is added, from the document that it publishes."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ..command import run
from ..pipeline.documents.overlaid import CORRECTIONS
from ..pipeline.errors import PipelineError, printable
from ..pull.__main__ import Fetch, received
from ..pull.acceptance import written
from ..pull.fetch import fetch
from ..pull.source import first
from . import identity, lists
from .making import Made, make
from .placing import place

ROOT = Path(__file__).parents[2]
_MOST_TOLD = 30


def main(arguments: list[str] | None = None, *, fetch: Fetch = fetch) -> int:
    """Run the command; the status is 1 if the vendor cannot be added, and then nothing has changed."""
    parser = argparse.ArgumentParser(prog="python -m scripts.vendor", description=__doc__)
    parser.add_argument(
        "name", nargs="?", default="", help="the name of the package and, with a capital, of the client"
    )
    parser.add_argument("--from", dest="origin", metavar="FILE-OR-URL", help="the document that the vendor publishes")
    parser.add_argument("--overlay", type=Path, help="a file with corrections to it, where it needs some")
    parser.add_argument(
        "--lists", action="store_true", help="only bring the lists of vendors into step with the folders"
    )
    parser.add_argument(
        "--check", action="store_true", help="with --lists: change nothing, fail if they are not in step"
    )
    options = parser.parse_args(arguments)
    try:
        if options.lists:
            return _lists(is_check=options.check)
        if not options.origin:
            raise PipelineError("say where its document is: make vendor NAME=... FROM=file-or-https-address")
        for line in _added(options.name, options.origin, options.overlay, fetch):
            print(printable(line))
    except PipelineError as error:
        for line in (*error.lines, "nothing has changed"):
            print(f"vendor: {line}", file=sys.stderr)
        return 1
    return 0


def _added(name: str, origin: str, overlay: Path | None, fetch: Fetch) -> Iterator[str]:
    identity.refuse(name, ROOT)
    got = received(origin, None, fetch)
    assert got is not None  # only a document that was fetched before is not fetched again
    document, where, etag = got
    source = first(written(document), where, etag)
    with tempfile.TemporaryDirectory(dir=ROOT, prefix=".vendor-") as space:
        made = make(name, document, source, overlay, ROOT, Path(space))
        place(ROOT, made.folders, made.texts)
    yield from _told(name, made)


def _told(name: str, made: Made) -> Iterator[str]:
    title = name.capitalize()
    pages = sum("x-personae-paging" in action.get("update", {}) for action in made.annotated)
    yield f"{name}: {_counted(made.operations, 'operation')}, {_counted(pages, 'list')} in pages among them"
    if made.left_out:
        places = _counted(len(made.left_out), "place")
        yield f"  {places} of the document cannot be taken as it is, see openapi/{name}/{CORRECTIONS}:"
        for action in made.left_out[:_MOST_TOLD]:
            yield f"    {action['description']}"
        if len(made.left_out) > _MOST_TOLD:
            yield f"    {len(made.left_out) - _MOST_TOLD} more"
    yield from made.remarks
    yield f"personae.{title} and personae.Async{title} are there; the key is in {name.upper()}_API_KEY"
    yield "next: docs/adding-a-vendor.md says what to look at, then make test"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"


def _lists(*, is_check: bool) -> int:
    differing = lists.differing(ROOT)
    names = ", ".join(path.as_posix() for path in differing)
    if not differing:
        print("the lists of vendors are in step with the folders")
    elif is_check:
        print(f"the lists of vendors are not in step: run python -m scripts.vendor --lists ({names})", file=sys.stderr)
        return 1
    else:
        place(ROOT, {}, differing)
        print(f"the lists of vendors are new, in {names}")
    return 0


if __name__ == "__main__":
    run(main)
