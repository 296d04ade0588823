"""Going through all items once: on threads, as coroutines, or on an engine of the user's."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Generator, Iterable, Iterator, Sized
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import islice
from os import PathLike
from typing import Any, TypeVar

from ..errors import ConfigurationError
from ..threads import Threads
from .attempts import BEGUN, Result, attempt, attempt_async
from .journal import Journal, name_of
from .report import Report, report
from .unread import check, check_async

T = TypeVar("T")

Engine = Callable[[Callable[[Any], Result], Iterable[Any]], Iterable[Result]]
"""What applies a function to items elsewhere, and gives the results in whatever order: `pool.imap_unordered`, say."""

WORKERS = 8
_BATCH = 4


@dataclass(frozen=True, slots=True)
class Progress:
    """The progress of a run; `seconds` since it began, `total` if the items can be counted."""

    done: int
    failed: int
    unknown: int
    total: int | None
    seconds: float


OnProgress = Callable[[Progress], object]


class _Run:
    """What a run knows: its journal, and what is still to be tried."""

    def __init__(
        self, items: Iterable[Any], journal: Journal, workers: int, on_progress: OnProgress | None, *, repeat: bool
    ) -> None:
        if workers < 1:
            raise ConfigurationError(f"workers must be at least 1, not {workers}")
        self.journal = journal
        self.workers = workers
        self._items = items
        self._total = len(items) if isinstance(items, Sized) else None
        self._on_progress = on_progress
        self._started = time.monotonic()
        self._settled = ("done",) if repeat else ("done", "unknown")
        self.stopped: Result | None = None
        """The result that every other item would have too."""

    def left(self) -> Iterator[Any]:
        """The items to try, each to be noted in the journal before it is; none after one that concerns all."""
        seen: set[str] = set()
        for item in self._items:
            if self.stopped is not None:
                return
            name = name_of(item)
            if name in seen:
                raise ConfigurationError(f"the item {name} appears twice: each item is done once, so make them differ")
            seen.add(name)
            if self.journal.outcomes.get(name) not in self._settled:
                yield item

    def ended(self, result: Result) -> None:
        """Note what became of an item."""
        self.journal.end(result)
        if result.concerns_all:
            self.stopped = result
        if self._on_progress is not None:
            now, seconds = report(self.journal), time.monotonic() - self._started
            on_the_way = self.journal.counts[BEGUN]
            self._on_progress(Progress(now.done, now.failed, now.unknown - on_the_way, self._total, seconds))

    def report(self) -> Report:
        """What has become of all; the error that concerns all, if there was one."""
        if self.stopped is not None:
            raise ConfigurationError(f"the run stopped, because all other items would fail too: {self.stopped.error}")
        return report(self.journal)


def run(
    function: Callable[[T], Any],
    items: Iterable[T],
    *,
    journal: str | PathLike[str] | None = None,
    workers: int = WORKERS,
    engine: Engine | None = None,
    repeat_unknown: bool = False,
    on_progress: OnProgress | None = None,
) -> Report:
    """Call a function once for each item, with `workers` threads.

    Items are JSON, such as ids, or calls for `personae.bulk.send`. An exception concerns its item only; an
    AuthenticationError ends the run. Ctrl-C ends it as soon as the items in progress have ended.

    With `journal=` a run that died continues. Items that are done are skipped, and those refused or not sent are tried
    again. Unknown ones are reported, and tried again only with `repeat_unknown=True`, which says that they may be done
    twice.

    `engine=` takes a function that applies another elsewhere, such as `multiprocessing.Pool().imap_unordered`. It gets
    4 items per worker at a time; after a crash these are unknown. The function, the items and the results must be
    picklable.

    Raises ConfigurationError for an item that appears twice, for a journal that is in use or not a journal, and for a
    function that returns what does nothing until it is read, such as a coroutine, a generator, a list that is not read
    or a file.

    >>> from personae import Bland, bulk
    >>> bland = Bland()  # doctest: +SKIP
    >>> report = bulk.run(bland.calls.get, ids, journal="calls.jsonl")  # doctest: +SKIP
    >>> report.done, report.failed, report.unknown  # doctest: +SKIP
    """
    check(function)
    with Journal(journal) as written:
        going = _Run(items, written, workers, on_progress, repeat=repeat_unknown)
        with closing(
            _on_threads(function, going) if engine is None else _on_engine(function, going, engine)
        ) as results:
            for result in results:
                going.ended(result)
        return going.report()


def _on_threads(function: Callable[[Any], Any], going: _Run) -> Generator[Result, None, None]:
    with Threads(going.workers, thread_name_prefix="personae-bulk") as threads:
        left = going.left()
        on_the_way: set[Future[Result]] = set()
        try:
            while True:
                for item in islice(left, going.workers - len(on_the_way)):  # which may raise after some
                    going.journal.begin(item)
                    on_the_way.add(threads.submit(attempt, function, item))
                if not on_the_way:
                    return
                for future in wait(on_the_way, return_when=FIRST_COMPLETED).done:
                    on_the_way.discard(future)
                    yield future.result()
        finally:
            for future in on_the_way:  # where the run is stopped, they end all the same
                going.journal.end(future.result())


def _on_engine(function: Callable[[Any], Any], going: _Run, engine: Engine) -> Generator[Result, None, None]:
    left = going.left()
    while batch := list(islice(left, _BATCH * going.workers)):
        for item in batch:
            going.journal.begin(item)
        results = iter(engine(partial(attempt, function), batch))
        try:
            yield from results
        finally:
            for result in results:  # as above
                going.journal.end(result)


async def run_async(
    function: Callable[[T], Awaitable[Any]],
    items: Iterable[T],
    *,
    journal: str | PathLike[str] | None = None,
    workers: int = WORKERS,
    repeat_unknown: bool = False,
    on_progress: OnProgress | None = None,
) -> Report:
    """The same for a coroutine function, so many at a time on this event loop; cancelled calls are `unknown`."""
    check_async(function)
    with Journal(journal) as written:
        going = _Run(items, written, workers, on_progress, repeat=repeat_unknown)
        left = going.left()
        raised: list[Exception] = []

        async def work() -> None:
            try:
                for item in left:
                    if raised:
                        return
                    written.begin(item)
                    going.ended(await attempt_async(function, item))
            except Exception as error:  # noqa: BLE001  (what the others have on the way ends, as on threads)
                raised.append(error)

        try:
            async with asyncio.TaskGroup() as tasks:
                for _ in range(workers):
                    tasks.create_task(work())
        except BaseExceptionGroup as ended:  # the first has ended the others
            raise ended.exceptions[0] from None
        if raised:
            raise raised[0]
        return going.report()
