"""`python -m scripts.pull VENDOR [--from FILE-OR-URL]`: the vendor's newest document becomes its `swagger.json`.

Of a vendor whose specification is ours the documentation is read, and it is said what is new in it.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace as with_values
from pathlib import Path
from typing import Any

from ..command import run
from ..pipeline.documents import overlaid, read
from ..pipeline.documents.extensions import foreign, told, without_foreign
from ..pipeline.endpoints.clients import otherwise
from ..pipeline.errors import PipelineError, printable
from ..pipeline.generate import vendors
from ..pipeline.validate import validate
from . import policy, source
from .acceptance import Judgement, judge, operations, written
from .documentation import pull as pages
from .documentation import source as documented
from .fetch import LIMITS, Fetched, Limits, fetch
from .prose import unsaid
from .renamed import hinted
from .replace import replace

ROOT = Path(__file__).parents[2]
_MOST_NAMES = 50

Fetch = Callable[[str, str | None], Fetched | None]


def main(arguments: list[str] | None = None, *, fetch: Fetch = fetch, limits: Limits = LIMITS) -> int:
    """Run the command; the status is 1 if nothing could be pulled, and then nothing has changed, or not all pages."""
    parser = argparse.ArgumentParser(prog="python -m scripts.pull", description=__doc__)
    parser.add_argument("vendor", help="the vendor's folder in openapi/")
    parser.add_argument("--from", dest="origin", metavar="FILE-OR-URL", help="another place than that in source.json")
    parser.add_argument("--openapi", type=Path, default=ROOT / "openapi", help="the folder of the specifications")
    options = parser.parse_args(arguments)
    try:
        known = vendors(options.openapi)
        if options.vendor not in known:
            raise PipelineError(f"there is no vendor {options.vendor!r}, only {', '.join(known)}")
        folder = options.openapi / options.vendor
        where = documented.load(folder)
        lines = pages.pull(folder, where, options.origin, limits) if where else pull(folder, options.origin, fetch)
        for line in lines:
            print(printable(line))
    except PipelineError as error:
        print(f"pull: {error}", file=sys.stderr)
        return 1
    return 0


def pull(folder: Path, origin: str | None, fetch: Fetch) -> Iterator[str]:
    """Replace a vendor's document and its record, and say what happened, line by line."""
    present = (folder / read.PUBLISHED).read_bytes() if (folder / read.PUBLISHED).exists() else None
    where = source.load(folder)
    last = where.last(present)
    if origin is None and where.url is None:
        raise PipelineError(f"{folder.name}: it is not known where the document is: give FROM=file-or-https-address")
    got = received(origin or str(where.url), last, fetch)
    document, name, etag = got or (_old(present), "", None)
    content = present if got is None and present is not None else written(document)
    if content == present and last is not None:
        yield f"{folder.name}: unchanged since {last.at}"
        yield from _advice(folder.name, judge(document, folder), last.matched_before)
        return
    judgement = judge(document, folder)
    overlay = hinted(judgement.overlay, _old(present), document)
    before = overlaid.with_all(without_foreign(_old(present)), folder)
    changes = list(_changes(present, content, document))
    at = dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    matched = judgement.overlay.changed(before.counts) if present else {}
    pulled = source.Pulled(name, at, source.digest(content), etag, matched)
    # the document first: a record of what is not there would only make the next pull ask for all of it
    replace(folder / read.PUBLISHED, content)
    replace(folder / read.SOURCE, source.text(with_values(where, pulled=pulled)).encode())
    yield f"{folder.name}: pulled from {name}"
    yield from changes
    yield from unsaid(document)
    yield from told(folder.name, foreign(document))
    yield from _advice(folder.name, with_values(judgement, overlay=overlay), matched)
    yield from _otherwise(folder.name, judgement)
    yield "next: make diff, make generate, make test"


def received(origin: str, last: source.Pulled | None, fetch: Fetch) -> tuple[dict[str, Any], str, str | None] | None:
    """A document, the place to record, and its tag; None if it is the one that was pulled last."""
    if "://" not in origin:
        content = _file(Path(origin))
        return read.parse(content, policy.kind(content, origin)), Path(origin).name, None
    address = str(policy.asked(origin))
    fetched = fetch(address, last.etag if last is not None and last.origin == address else None)
    if fetched is None:
        return None
    try:
        document = read.parse(
            fetched.content, policy.kind(fetched.content, policy.asked(origin).path, fetched.media_type)
        )
    except PipelineError as error:
        raise PipelineError(f"{address} gave no document: {error}") from None
    return document, address, fetched.etag


def _file(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(read.MAX_BYTES + 1)
    except OSError as error:
        raise PipelineError(f"{path} cannot be read: {error.strerror}") from None


def _changes(old: bytes | None, new: bytes, document: dict[str, Any]) -> Iterator[str]:
    before, after = dict.fromkeys(operations(_old(old))), dict.fromkeys(operations(document))
    yield f"  {len(old or b''):,} -> {len(new):,} bytes, {len(before)} -> {len(after)} operations"
    yield from _listed("added  ", [name for name in after if name not in before])
    yield from _listed("removed", [name for name in before if name not in after])


def _old(content: bytes | None) -> dict[str, Any]:
    """The old document, as far as it is one: a broken one is replaced like any other."""
    try:
        return {} if content is None else read.parse(content, "json")
    except PipelineError:
        return {}


def _listed(what: str, names: list[str]) -> Iterator[str]:
    yield from (f"  {what}  {name}" for name in names[:_MOST_NAMES])
    if len(names) > _MOST_NAMES:
        yield f"  {what}  {len(names) - _MOST_NAMES} more"


def _advice(vendor: str, judgement: Judgement, before: overlaid.Counts) -> Iterator[str]:
    return overlaid.told(vendor, judgement.overlay.notes(before), judgement.demands(before))


def _otherwise(vendor: str, judgement: Judgement) -> Iterator[str]:
    """What its clients do otherwise than the document says; of one that is not valid nothing is told."""
    try:
        yield from otherwise(vendor, validate(judgement.overlay.document))
    except PipelineError:
        return


if __name__ == "__main__":
    run(main)
