"""Pulling a documentation: what it says now is recorded, and what is not as it was is told. Nothing of ours changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx

from ...pipeline.documents import read
from ...pipeline.errors import PipelineError
from .. import policy
from ..fetch import Asked, Came, Fetched, Limits
from ..replace import replace
from . import news, openapi_facts, record
from .index import Index, index, is_html
from .ours import Ours, ours
from .page import page
from .reading import LARGEST_PAGE, Reading, of_folder, of_host
from .record import FORM, PAGES, Page, Record, Version
from .source import Source

_MOST_NAMED = 50
_MOST_COMPARED = 200
_FEW = 10
"""With fewer pages than this, an index may lose more than half of them."""


def pull(folder: Path, where: Source, origin: str | None, limits: Limits) -> Iterator[str]:
    """Read all pages and record them, and say line by line what is new; PipelineError at the end if some failed."""
    mine = ours(folder, where.operations)
    last = record.load(folder)
    old = last or Record()
    address, reading = _place(where, origin, limits)
    named = _index(reading, address)
    pages = {name: url for name, url in named.pages.items() if name not in where.left_out}
    _believe(folder, old, pages)
    reader = _Reader(reading, old)
    document = where.document and _beside(where, address)
    if document:
        reader.read_document(document)
    reader.read_pages(pages, reads_blocks=not document)
    new = reader.new
    if last is None:
        yield _first(folder.name, new, mine)
    else:
        yield from _later(folder.name, old, new, mine)
    yield from _alone(named)
    yield from _some("read in part", reader.remarks)
    if new.document is not None:
        yield from _compared(new, mine)
    content = record.text(new).encode()
    if last is None or content != (folder / PAGES).read_bytes():
        replace(folder / PAGES, content)
        yield f"next: change our files where needed, and commit openapi/{folder.name}/{PAGES} with it"
    if reader.failed:
        yield from _some("failed", reader.failed)
        raise PipelineError(
            f"{folder.name}: {len(reader.failed)} of {len(pages) + bool(document)} did not arrive; the record keeps "
            f"what it had: pull again, or list what is never there under 'except' in {folder.name}/{read.SOURCE}"
        )


def _place(where: Source, origin: str | None, limits: Limits) -> tuple[str, Reading]:
    """The address of the index, and from where it and the pages are read."""
    if origin is None or "://" in origin:
        return str(policy.asked(origin or where.index)), of_host(limits)
    address = str(policy.asked(where.index).join(Path(origin).name))
    return address, of_folder(Path(origin).parent, address)


def _beside(where: Source, address: str) -> str:
    """The address of the document, which stands to that of the index as it does in `source.json`."""
    top = policy.asked(where.index).join(".").path
    return str(httpx.URL(address).join(policy.asked(str(where.document)).path.removeprefix(top)))


def _index(reading: Reading, address: str) -> Index:
    came: list[Came] = []
    reading([Asked(address)], lambda _, one: came.append(one), LARGEST_PAGE)
    try:
        return index(_text(came[0]), address)
    except PipelineError as error:
        raise PipelineError(f"{address} gave no index, nothing is recorded: {error}") from None


def _text(came: Came) -> str:
    """The text that came; PipelineError if it is none, or a web page."""
    if not isinstance(came, Fetched):
        raise came or PipelineError("it was reported as unchanged, which was not asked")
    try:
        text = came.content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise PipelineError("it is not UTF-8 text") from None
    if "text/html" in came.media_type.lower() or is_html(text):
        raise PipelineError("it is a web page and no text: look for the address of the text")
    if not text.strip():
        raise PipelineError("it is empty")
    return text


def _believe(folder: Path, old: Record, pages: dict[str, str]) -> None:
    """PipelineError if so much is gone that the index is likelier broken than right."""
    still = sum(name in pages for name in old.pages)
    if len(old.pages) >= _FEW and still * 2 < len(old.pages):
        raise PipelineError(
            f"{folder.name}: of {len(old.pages)} pages only {still} are still in the index, which looks wrong, so "
            f"nothing is recorded: if it is right, delete openapi/{folder.name}/{PAGES} and pull again"
        )


class _Reader:
    """Makes the new record out of the old one and what comes."""

    def __init__(self, reading: Reading, old: Record) -> None:
        self.reading, self.old, self.new = reading, old, Record()
        self.failed: dict[str, str] = {}
        self.remarks: dict[str, str] = {}

    def read_document(self, address: str) -> None:
        asked = self._asked(address, self.old.document)
        self.reading([asked], lambda _, came: self._take_document(address, came), read.MAX_BYTES)

    def read_pages(self, pages: dict[str, str], *, reads_blocks: bool) -> None:
        names = {url: name for name, url in pages.items()}
        several = [self._asked(url, self._known(name)) for url, name in names.items()]

        def take(asked: Asked, came: Came) -> None:
            self._take_page(names[asked.url], came, reads_blocks=reads_blocks)

        self.reading(several, take, LARGEST_PAGE)

    def _known(self, name: str) -> Version | None:
        return self.old.pages[name].version if name in self.old.pages else None

    def _asked(self, url: str, version: Version | None) -> Asked:
        if version is None or self.old.form != FORM:
            return Asked(url)
        return Asked(url, version.etag, version.modified)

    def _take_page(self, name: str, came: Came, *, reads_blocks: bool) -> None:
        before = self.old.pages.get(name)
        try:
            if came is not None or before is None:
                text = _text(came)
                sha256 = record.digest(text)
                if before is None or before.version.sha256 != sha256 or self.old.form != FORM:
                    described, fault = page(text, reads_block=reads_blocks)
                    before = Page(_version(came, sha256), described)
                    self.remarks |= {name: fault} if fault else {}
        except PipelineError as error:
            self.failed[name] = str(error)
        if before is not None:
            self.new.pages[name] = before

    def _take_document(self, address: str, came: Came) -> None:
        self.new.document, self.new.operations = self.old.document, self.old.operations
        if came is None:
            return
        try:
            text = _text(came)
            sha256 = record.digest(text)
            if self.old.document is None or self.old.document.sha256 != sha256 or self.old.form != FORM:
                content = text.encode()
                document = read.parse(content, policy.kind(content, httpx.URL(address).path))
                found = [openapi_facts.described(document, *one) for one in openapi_facts.operations(document)]
                if not found:
                    raise PipelineError("it has no operations")
                self.new.operations = {one.operation: one for one in found}
                self.new.document = _version(came, sha256)
        except PipelineError as error:
            self.failed[address] = str(error)


def _version(came: Came, sha256: str) -> Version:
    return Version(sha256, came.etag, came.modified) if isinstance(came, Fetched) else Version(sha256)


def _first(vendor: str, new: Record, mine: Ours) -> str:
    about = [mine.about(name, one.described.operation) for name, one in new.pages.items()]
    known = sum(bool(one.file) for one in about)
    lacking = sum(bool(one.operation) for one in about) - known
    return (
        f"{vendor}: {len(new.pages)} pages are recorded for the first time, {known} about our operations, "
        f"{lacking} about others; from now on changes are reported"
    )


def _later(vendor: str, old: Record, new: Record, mine: Ours) -> Iterator[str]:
    found = news.news(old, new)
    lines = [*news.told(found, old, new, mine), *news.of_document(old, new, mine)]
    if not lines:
        yield f"{vendor}: unchanged, {len(new.pages)} pages"
        return
    counts = {"new": found.new, "gone": found.gone, "moved": found.moved, "changed": found.changed}
    said = ", ".join(f"{len(names)} {what}" for what, names in counts.items() if names)
    yield f"{vendor}: {len(new.pages)} pages, {said or 'none of which has changed'}"
    yield from lines


def _alone(named: Index) -> Iterator[str]:
    if named.elsewhere or named.no_pages:
        yield f"  left alone: {named.elsewhere} links to other hosts, {named.no_pages} to things that are not pages"


def _some(what: str, several: dict[str, str]) -> Iterator[str]:
    for name, why in sorted(several.items())[:_MOST_NAMED]:
        yield f"  {what}  {name}: {why}"
    if len(several) > _MOST_NAMED:
        yield f"  {what}  {len(several) - _MOST_NAMED} more"


def _compared(new: Record, mine: Ours) -> Iterator[str]:
    lines = news.compared(new.operations, mine)
    yield f"the published document: {len(new.operations)} operations, {len(lines)} of them different from ours"
    yield from lines[:_MOST_COMPARED]
    if len(lines) > _MOST_COMPARED:
        yield f"  {len(lines) - _MOST_COMPARED} more"
