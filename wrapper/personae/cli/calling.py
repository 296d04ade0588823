"""A method is called, and its answer shown as it comes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib import import_module
from itertools import islice
from typing import Any

from personae_api.base import encode
from personae_api.shapes import OneOf, Shape
from personae_api.types import Call

from ..client import Client
from ..errors import APIError
from ..files.download import Download
from ..methods import Method, is_once, methods
from ..once import keyed
from ..paging.paginator import Paginator
from ..secret import Secret
from ..streams.stream import EventStream
from ..waiting.watch import Progress
from . import asking, fields
from .clients import client_for
from .known_fields import among, of_shape
from .output import Output
from .standard_streams import NotWritten
from .statuses import Status, Stop

MOST_A_PAGE = 100
"""How many items are asked for at once where the vendor does not say how many it allows."""


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


def call(method: Method, given: Mapping[str, Any], run: Run) -> None:
    """Call a method and show what it answers."""
    if run.dry_run:
        return _tell(method, given, run)
    run = _knowing(method, given, run)
    if method.answer == "file":
        _check_file(run)
    with client_for(method.vendor, sandbox=run.sandbox) as client:
        asking.confirm(method, given, yes=run.yes or run.sandbox)
        with _stopped_safely(method):
            value = _called(client, method, _sized(method, given, run), run)
            with _told_if_not_written(method, value):
                _show(value, run)
    return None


def _show(value: Any, run: Run) -> None:
    if isinstance(value, EventStream):
        _show_events(value, run)
    elif isinstance(value, Paginator):
        _show_pages(value, run)
    elif isinstance(value, Download):
        _save(value, run)
    elif isinstance(value, bytes):
        _write(value, run)
    else:
        run.output.one(encode(value))


@contextmanager
def _told_if_not_written(method: Method, value: Any) -> Iterator[None]:
    """Says what was done where standard output takes no answer, so that no id is lost; secrets are left out."""
    try:
        yield
    except NotWritten:
        if method.effect != "read":
            from ..toolbox.results import masked

            is_shown = not isinstance(value, EventStream | Paginator | Download | bytes)
            answer = f": {fields.as_json(masked(encode(value), method.secrets))}" if is_shown else ""
            asking.note(f"{method} was done, and its answer cannot be written{answer}")
        raise


def _knowing(method: Method, given: Mapping[str, Any], run: Run) -> Run:
    """The same, knowing which fields the answer has.

    One that it has not is refused here where the call does more than read, as what was done is not done again to see
    the right one. Of what is read the answer is looked at first, as it may have fields that no specification has.
    """
    shape = _call(method, given).shape if run.output.names or method.answer == "events" else None
    if shape is None or is_once(method):
        return run
    if run.wait:
        shape = OneOf(shape, *_awaited(method))
    output = run.output.of(of_shape(shape))
    if method.effect != "read":
        output.check()
    return replace(run, output=output)


def _awaited(method: Method) -> Iterator[Shape]:
    """What may come of a wait: what the methods answer that read such things."""
    calls = import_module(f"personae_api.{method.vendor}.calls")
    for one in methods(method.vendor).of(method.resource).values():
        if one.wait is not None and one.effect == "read" and one.answer == "value":
            yield getattr(calls, one.call)(*one.positional).shape


def _called(client: Client[Any], method: Method, given: Mapping[str, Any], run: Run) -> Any:
    resource = getattr(client, method.resource)
    if not run.wait or method.wait is None:
        return getattr(resource, method.name)(**given)
    options: dict[str, Any] = {method.wait["on_progress"]: _Course().tell}
    if run.deadline is not None:
        options[method.wait["deadline"]] = run.deadline
    try:
        return getattr(resource, method.wait["method"])(**given, **options)
    except APIError as error:
        if error.waited is not None and error.waited.id is not None:
            asking.note(f"its id is {error.waited.id}, and it can be waited for again")
        raise


class _Course:
    """Tells of each state in which something is while it is waited for."""

    def __init__(self) -> None:
        self._last: Any = _Course

    def tell(self, progress: Progress[Any]) -> None:
        """Tell what is new."""
        if progress.state != self._last:
            state = "made" if progress.last is None else fields.text(progress.state) or "in no state"
            asking.note(f"{progress.id}: {state} after {progress.seconds:.0f} s")
        self._last = progress.state


def _show_events(events: EventStream[Any], run: Run) -> None:
    """Write events as they come; a table has no place for things of so many kinds."""
    writer = run.output.with_every_column().instead_of_table("jsonl").writer()
    try:
        with events:
            for event in islice(events, run.limit):
                writer.items([_plain(event)])
    except BaseException:
        writer.end(is_whole=False)
        raise
    writer.end()


def _plain(event: Any) -> Any:
    """An event as JSON; one that is not known as it was sent."""
    return encode(event._asdict() if hasattr(event, "_asdict") else event)


def _tell(method: Method, given: Mapping[str, Any], run: Run) -> None:
    """Show the request that would be sent, for which no key is needed."""

    def key(_: str) -> Secret[str]:
        return Secret("no-key-is-needed-for-a-dry-run")

    with client_for(method.vendor, sandbox=run.sandbox, key=key) as client:
        request = client.would_send(_call(method, _sized(method, given, run)))
    whole = request.to_dict()
    told = {name: value for name, value in whole.items() if value is not None}
    run.output.of(among(list(whole))).instead_of_table("json").one(told)


def _call(method: Method, given: Mapping[str, Any]) -> Call[Any, Any]:
    """What a method would send; of one that makes a thing once, what it sends when nothing is found."""
    make = getattr(import_module(f"personae_api.{method.vendor}.calls"), method.call)
    once = method.once
    if once is None or not is_once(method):
        return make(**given)  # type: ignore[no-any-return]
    others = {name: value for name, value in given.items() if name != once["key"]}
    key = given[once["key"]]
    return keyed(make(**others, **({once["replaces"]: key} if once["replaces"] else {})), key, {})


def _sized(method: Method, given: Mapping[str, Any], run: Run) -> dict[str, Any]:
    """The arguments, with pages no larger than what is wanted of the list."""
    size = (method.paging or {}).get("size")
    if size is None or size in given or run.limit is None:
        return dict(given)
    most = (method.paging or {}).get("most") or MOST_A_PAGE
    return {**given, size: max(1, min(run.limit, most))}


def _show_pages(pages: Paginator[Any], run: Run) -> None:
    if run.limit == 0:
        run.output.several([])
        return
    writer = run.output.writer()
    shown, is_all, total = 0, True, None
    is_wanted = (run.all or run.limit is not None) and not sys.stdout.isatty()  # where rows are shown, they tell it
    with _progress("items", is_wanted=is_wanted) as tell:
        try:
            for page in pages.pages():
                items = page.items if run.limit is None else page.items[: run.limit - shown]
                shown += len(items)
                writer.items(encode(items))
                tell(shown, page.total if run.limit is None else run.limit)
                is_all, total = page.next is None, page.total
                if is_all or (shown >= run.limit if run.limit is not None else not run.all):
                    break
        except BaseException:
            writer.end(is_whole=False)
            raise
    writer.end()
    if not is_all and run.limit is None and run.output.form == "table" and sys.stdout.isatty():
        of = f" of {total}" if total is not None else ""
        run.output.note(f"the first {shown}{of}: --all shows all, --limit as many as you say")


def _check_file(run: Run) -> None:
    """Refuse to send for a file that has no place to go."""
    if run.file in (None, "-") and sys.stdout.isatty():
        raise Stop("the answer is a file, which a terminal cannot show: add --output FILE", Status.USAGE)


def _save(download: Download, run: Run) -> None:
    if run.file in (None, "-"):
        for part in download:
            sys.stdout.buffer.write(part)
        sys.stdout.buffer.flush()
        return
    with _progress("bytes") as tell:
        size = download.save(str(run.file), progress=tell)
    run.output.note(f"{run.file}: {size} bytes")


def _write(content: bytes, run: Run) -> None:
    """Write an answer that came as a file where JSON was possible too."""
    from ..files.saving import saving

    if run.file not in (None, "-"):
        with saving(str(run.file)) as file:
            file.write(content)
        run.output.note(f"{run.file}: {len(content)} bytes")
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


@contextmanager
def _stopped_safely(method: Method) -> Iterator[None]:
    """Says what Ctrl-C may have left behind."""
    try:
        yield
    except KeyboardInterrupt:
        if method.effect != "read":
            asking.note(f"stopped while {method.resource}.{method.name} was on the way: it may have been done")
        raise
