"""What a method answers, shown as it comes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from threading import Event, Timer
from typing import TYPE_CHECKING, Any

from personae_api.base import encode

from ...files.download import Download
from ...paging.paginator import Paginator
from ...streams.stream import EventStream
from ..statuses import Status, Stop
from .formats import Output

if TYPE_CHECKING:
    from ...files.saving import Destination


@dataclass(frozen=True)
class Run:
    """How a method is called."""

    output: Output
    limit: int | None = None
    all: bool = False
    file: str | None = None
    yes: bool = False
    dry_run: bool = False
    sandbox: bool = False
    wait: bool = False
    deadline: float | None = None
    timeout: float | None = None


@contextmanager
def place(run: Run) -> Iterator[Destination | None]:
    """Where an answer goes that may come as a file, which is looked at before anything is sent."""
    if run.file in (None, "-"):
        yield None
        return
    from ...files.saving import saving

    with saving(str(run.file)) as file:
        yield file
    if not file.is_left:
        run.output.note(f"{run.file}: {file.size} bytes")


def show(value: Any, run: Run, file: Destination | None = None) -> None:
    """Show it, in the form that is asked for; a file goes to the place that was made for it."""
    if file is not None and not isinstance(value, bytes):
        file.leave()
    if isinstance(value, EventStream):
        _show_events(value, run)
    elif isinstance(value, Paginator):
        _show_pages(value, run)
    elif isinstance(value, Download):
        _save(value, run)
    elif isinstance(value, bytes):
        _write(value, file)
    else:
        run.output.one(encode(value))


def _show_events(events: EventStream[Any], run: Run) -> None:
    """Write events as they come; a table has no place for things of so many kinds."""
    output = run.output.with_every_column().instead_of_table("jsonl")
    with output.writing("event") as writer, events, _first_within(run.timeout, events) as came:
        for event in islice(events, run.limit):
            came()
            writer.items([_plain(event)])


@contextmanager
def _first_within(seconds: float | None, events: EventStream[Any]) -> Iterator[Callable[[], None]]:
    """Ends the stream if it has brought nothing in time; a deadline of the client would end those that have, too."""
    if seconds is None:
        yield lambda: None
        return
    is_late = Event()

    def end() -> None:
        is_late.set()
        events.close()

    timer = Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield timer.cancel
    finally:
        timer.cancel()
    if is_late.is_set():
        raise Stop(f"no event came within the --timeout of {seconds:g} s", Status.UNKNOWN)


def _plain(event: Any) -> Any:
    """An event as JSON; one that is not known as it was sent."""
    return encode(event._asdict() if hasattr(event, "_asdict") else event)


def _show_pages(pages: Paginator[Any], run: Run) -> None:
    if run.limit == 0:
        run.output.nothing()
        return
    shown, is_all, total = 0, True, None
    is_wanted = (run.all or run.limit is not None) and not sys.stdout.isatty()  # where rows are shown, they tell it
    with run.output.writing() as writer, _progress("items", is_wanted=is_wanted) as tell:
        for page in pages.pages():
            items = page.items if run.limit is None else page.items[: run.limit - shown]
            shown += len(items)
            writer.items(encode(items))
            tell(shown, page.total if run.limit is None else run.limit)
            is_all, total = page.next is None, page.total
            if is_all or (shown >= run.limit if run.limit is not None else not run.all):
                break
    if not is_all and run.limit is None:  # in a pipe too, where nobody sees that pages are missing
        of = f" of {total}" if total is not None else ""
        run.output.note(f"the first {shown}{of}; use --all for all, or --limit NUMBER for more")


def _save(download: Download, run: Run) -> None:
    if run.file in (None, "-"):
        for part in download:
            sys.stdout.buffer.write(part)
        sys.stdout.buffer.flush()
        return
    with _progress("bytes") as tell:
        size = download.save(str(run.file), progress=tell)
    run.output.note(f"{run.file}: {size} bytes")


def _write(content: bytes, file: Destination | None) -> None:
    """Write an answer that came as a file where JSON was possible too."""
    if file is not None:
        file.write(content)
    elif sys.stdout.isatty():
        raise Stop("the answer was a file, which a terminal cannot show: add --output FILE", Status.OTHER)
    else:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()


@contextmanager
def _progress(unit: str, *, is_wanted: bool = True) -> Iterator[Callable[[int, int | None], None]]:
    """Shows how far it is, on a terminal."""
    if not (is_wanted and sys.stderr.isatty()):
        yield lambda *_: None
        return
    from .progress import shown

    with shown(unit) as tell:
        yield tell
