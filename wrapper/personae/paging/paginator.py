"""Lists of any length, page by page: lazy, in order, and with several pages on the way at once if wished."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, Self, TypeVar

from personae_api.types import PagedCall

from ..call.response import Response
from ..clock import Interrupt
from ..errors import APIError, ConfigurationError
from ..misuse import refused
from .positions import Page, Position, Walk, whole

if TYPE_CHECKING:
    from asyncio import Task
    from concurrent.futures import Future


class _OnTheWay(Protocol):
    def cancel(self) -> Any: ...


LEAVE_SECONDS = 0.5
"""How long the end of a walk waits for pages that nobody wants any more: a client of the user's has no interrupt."""

T = TypeVar("T")
F = TypeVar("F", bound=_OnTheWay)


class _Failure(NamedTuple):
    """Where the last walk over a list has failed, and how many pages were fetched at once."""

    position: Position
    concurrency: int


class _Base(Generic[T]):
    """What both kinds of paginator are, apart from fetching; `closing` is set when their client is closed."""

    def __init__(self, send: Any, closing: Interrupt, call: PagedCall[T, Any]) -> None:
        self._send = send
        self._closing = closing
        self._call = call
        self._start: Position = Walk(call).start  # refuses wrong arguments now, not when the walk begins
        self._concurrency = 1
        self._failures: list[_Failure] = []
        """The last failure, if there is one; copies share it, so that any of them can go on."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._call.operation.vendor} {self._call.operation.id}>"

    def concurrent(self, pages: int) -> Self:
        """The same list with up to `pages` pages fetched at once, in order.

        It begins when the first page has given the total. If the vendor gives none, pages are requested ahead, and up
        to `pages - 1` requests at the end are in vain. Lists with cursors cannot be read ahead: ConfigurationError.
        """
        pages = whole(self._call, "concurrent(...)", pages, 1)
        if pages > 1 and not Walk(self._call).has_numbers:
            operation = self._call.operation
            raise ConfigurationError(
                f"{operation.vendor} {operation.id} is paged by cursors, and each page has the cursor of the next: "
                "its pages cannot be fetched at once"
            )
        return self._with(start=self._start, concurrency=pages)

    def resume(self) -> Self:
        """The rest of the list, from the page that failed in the last iteration; ConfigurationError if none did.

        Iterations with `concurrent` count too, on either object.
        """
        if not self._failures:
            raise ConfigurationError(f"{self!r} has nothing to resume: no iteration over it has failed")
        failure = self._failures[-1]
        return self._with(start=failure.position, concurrency=failure.concurrency)

    def _with(self, *, start: Position, concurrency: int) -> Self:
        copy = type(self)(self._send, self._closing, self._call)
        copy._start = start
        copy._concurrency = concurrency
        copy._failures = self._failures
        return copy

    def _walk(self) -> Walk[T]:
        walk = Walk(self._call)
        walk.start = self._start
        self._failures.clear()
        return walk

    def _failed(self, position: Position) -> None:
        self._failures[:] = [_Failure(position, self._concurrency)]

    def _checked_limit(self, limit: int | None) -> int | None:
        return None if limit is None else whole(self._call, "limit", limit, 0)


class _Window(Generic[T, F]):
    """Which pages are on the way, at most so many at once; `fetch` starts one and returns its future."""

    def __init__(self, walk: Walk[T], size: int, fetch: Callable[[PagedCall[T, Any]], F]) -> None:
        self.walk = walk
        self.size = size
        self.fetch = fetch
        self.pending: deque[tuple[Position, F]] = deque()
        self.next: Position = walk.start
        self.end: int | None = None
        self._fill(1 if walk.tells_end or size == 1 else size)

    def _fill(self, size: int) -> None:
        while len(self.pending) < size and self.next is not None:
            if self.end is not None and isinstance(self.next, int) and self.next >= self.end:
                break
            self.pending.append((self.next, self.fetch(self.walk.call_at(self.next))))
            self.next = self.walk.after(self.next)

    def head(self) -> tuple[Position, F] | None:
        """The page that is due, None if there is none on the way."""
        return self.pending.popleft() if self.pending else None

    def came(self, position: Position, response: Response[list[T]]) -> Page[T]:
        """Read the page that was due, and send for others."""
        page = self.walk.read(position, response)
        self.end = self.walk.end(response.body)
        if not self.pending or self.pending[0][0] != page.next:  # behind the end, or the vendor cuts pages otherwise
            for _, future in self.pending:
                future.cancel()
            self.pending.clear()
            self.next = page.next
        self._fill(self.size)
        return page


class Paginator(_Base[T]):
    """A lazy list: iterate over it for items, over `pages()` for pages.

    Each iteration starts from the beginning. An error loses nothing: `resume()` continues at the page that failed.

    >>> for persona in anam.personas.list().concurrent(8):  # doctest: +SKIP
    ...     print(persona.name)
    """

    _send: Callable[[PagedCall[T, Any], Interrupt], Response[list[T]]]

    if not TYPE_CHECKING:  # a type checker says by itself that these are not there
        __bool__ = refused(
            "a list that has not been read is neither true nor false: `.all()` reads it, `.all(limit=1)` one item"
        )
        __len__ = refused(
            "a list that is not read yet has no length: `len(....all())`, or `.page(1).total` where the vendor tells it"
        )
        __getitem__ = refused(
            "a list that is read page by page has no indexes: `.all(limit=n)` has the first items, `.page(n)` is a page"
        )

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[T]]:
        """The pages, one after another."""
        return self._ahead() if self._concurrency > 1 else self._one_by_one()

    def page(self, number: int) -> Page[T]:
        """One page by its number."""
        walk = Walk(self._call)
        walk.start = walk.position_of(number)
        return walk.read(walk.start, self._send(walk.call_at(walk.start), self._closing))

    def all(self, *, limit: int | None = None) -> list[T]:
        """The items, at most `limit` of them; an `APIError` has those read before it in `items`."""
        items: list[T] = []
        limit = self._checked_limit(limit)
        if limit == 0:
            return items
        try:
            for page in self.pages():
                items += page.items
                if limit is not None and len(items) >= limit:
                    break
        except APIError as error:
            error.items = items
            raise
        return items[:limit]

    def _one_by_one(self) -> Iterator[Page[T]]:
        walk = self._walk()
        position = walk.start
        while True:
            try:
                page = walk.read(position, self._send(walk.call_at(position), self._closing))
            except APIError:
                self._failed(position)
                raise
            yield page
            if page.next is None:
                return
            position = page.next

    def _ahead(self) -> Iterator[Page[T]]:
        from concurrent.futures import wait
        from contextvars import copy_context

        from ..threads import Threads

        stop = Interrupt()
        self._closing.add(stop.set)
        executor = Threads(self._concurrency, thread_name_prefix="personae-page")
        started: set[Future[Response[list[T]]]] = set()
        try:

            def fetch(call: PagedCall[T, Any]) -> Future[Response[list[T]]]:
                future = executor.submit(copy_context().run, self._send, call, stop)
                started.add(future)
                future.add_done_callback(started.discard)
                return future

            window = _Window(self._walk(), self._concurrency, fetch)
            while (due := window.head()) is not None:
                position, future = due
                try:
                    page = window.came(position, future.result())
                except APIError:
                    self._failed(position)
                    raise
                yield page
        finally:
            self._closing.discard(stop.set)
            stop.set()
            executor.shutdown(wait=False, cancel_futures=True)
            executor.shutdown(wait=not wait(list(started), LEAVE_SECONDS).not_done)


class AsyncPaginator(_Base[T]):
    """A lazy list for `async for`; otherwise like `Paginator`."""

    _send: Callable[[PagedCall[T, Any]], Awaitable[Response[list[T]]]]

    if not TYPE_CHECKING:  # a type checker says by itself that these are not there
        __bool__ = refused(
            "a list that is not read yet is neither true nor false: `await ....all()` reads it, "
            "`await ....all(limit=1)` as far as needed"
        )
        __len__ = refused(
            "a list that is not read yet has no length: `len(await ....all())`, or `(await ....page(1)).total` where "
            "the vendor tells it"
        )
        # also what `for` asks for: with an `__iter__` it would be taken for something that `for` can read
        __getitem__ = refused(
            "this list is read with `async for`, not with `for`, and has no indexes: `await ....all(limit=n)` has the "
            "first items"
        )
        __await__ = refused("a list is not awaited itself: `await ....all()`, or `async for` without `await`")

    async def __aiter__(self) -> AsyncIterator[T]:
        async with aclosing(self._pages()) as pages:
            async for page in pages:
                for item in page.items:
                    yield item

    def pages(self) -> AsyncIterator[Page[T]]:
        """The pages, one after another."""
        return self._pages()

    def _pages(self) -> AsyncGenerator[Page[T]]:
        return self._ahead() if self._concurrency > 1 else self._one_by_one()

    async def page(self, number: int) -> Page[T]:
        """One page by its number."""
        walk = Walk(self._call)
        walk.start = walk.position_of(number)
        return walk.read(walk.start, await self._send(walk.call_at(walk.start)))

    async def all(self, *, limit: int | None = None) -> list[T]:
        """The items, at most `limit` of them; an `APIError` has those read before it in `items`."""
        items: list[T] = []
        limit = self._checked_limit(limit)
        if limit == 0:
            return items
        try:
            async with aclosing(self._pages()) as pages:
                async for page in pages:
                    items += page.items
                    if limit is not None and len(items) >= limit:
                        break
        except APIError as error:
            error.items = items
            raise
        return items[:limit]

    async def _one_by_one(self) -> AsyncGenerator[Page[T]]:
        walk = self._walk()
        position = walk.start
        while True:
            try:
                page = walk.read(position, await self._send(walk.call_at(position)))
            except APIError:
                self._failed(position)
                raise
            yield page
            if page.next is None:
                return
            position = page.next

    async def _ahead(self) -> AsyncGenerator[Page[T]]:
        import asyncio

        from ..http.sockets.event_loop import running_loop

        loop = running_loop()
        started: set[Task[Response[list[T]]]] = set()

        async def sent(call: PagedCall[T, Any]) -> Response[list[T]]:
            return await self._send(call)

        def ended(task: Task[Response[list[T]]]) -> None:
            started.discard(task)
            if not task.cancelled():
                task.exception()  # asked, lest asyncio complain of the error of a page that nobody waits for any more

        def fetch(call: PagedCall[T, Any]) -> Task[Response[list[T]]]:
            task = loop.create_task(sent(call))
            started.add(task)
            task.add_done_callback(ended)
            return task

        try:
            window = _Window(self._walk(), self._concurrency, fetch)
            while (due := window.head()) is not None:
                position, task = due
                try:
                    page = window.came(position, await task)
                except APIError:
                    self._failed(position)
                    raise
                yield page
        finally:
            left = list(started)
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)
