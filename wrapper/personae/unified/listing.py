"""The personas of all vendors: asked for at the same time, given as they come."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterable, Iterator, Mapping
from contextlib import aclosing
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Any

from personae_api.types import PagedCall

from ..call.scalars import whole_number
from ..clock import Interrupt
from ..errors import APIError, ConfigurationError, PersonaeError
from ..misuse import refused
from ..paging.paginator import LEAVE_SECONDS, Paginator
from ..vendors import persona_of
from .record import PersonaRecord, persona_record

if TYPE_CHECKING:
    from concurrent.futures import Future

LARGEST_PAGE = 100
"""How many personas are asked for at once where the specification tells no limit: what most lists allow."""

_LOGGER = logging.getLogger("personae")


class VendorsError(PersonaeError):
    """Some vendors did not answer: `errors` has the error of each, `records` what the others answered."""

    def __init__(self, errors: Mapping[str, PersonaeError], records: tuple[PersonaRecord, ...]) -> None:
        super().__init__("; ".join(str(error) for error in errors.values()))
        self.errors = errors
        self.records = records


class Query:
    """What is asked of each vendor."""

    def __init__(self, search: str | None, limit: int | None) -> None:
        if search is not None and not isinstance(search, str):
            raise ConfigurationError(f"search=... must be a string, not {type(search).__name__}")
        self.limit = None if limit is None else whole_number(limit, 0)
        if self.limit is None and limit is not None:
            raise ConfigurationError(f"limit=... must be a whole number of at least 0, not {limit!r}")
        self._search = search or None

    def call(self, vendor: str) -> PagedCall[Any, Any]:
        """The call of a vendor's list, in pages as large as are allowed and needed."""
        argument = persona_of(vendor).search
        is_filtered_here = self._search is not None and argument is None
        arguments = {argument: self._search} if argument is not None and self._search is not None else {}
        call: PagedCall[Any, Any] = import_module(f"personae_api.{vendor}.calls").list_personas(**arguments)
        paging = call.operation.paging
        if paging is None or paging.size is None:
            return call
        size = paging.max_size or LARGEST_PAGE
        if self.limit is not None and not is_filtered_here:
            size = min(size, self.limit)
        return replace(call, query={**call.query, paging.size: size})

    def is_wanted(self, record: PersonaRecord) -> bool:
        """Whether a record is searched for; those of vendors that can search are."""
        if self._search is None or persona_of(record.vendor).search is not None:
            return True
        return self._search.casefold() in record.name.casefold()


class _Answer:
    """What one vendor has answered so far."""

    def __init__(self, vendor: str, query: Query) -> None:
        self.vendor = vendor
        self.error: PersonaeError | None = None
        self._query = query
        self._records: list[PersonaRecord] = []

    @property
    def is_enough(self) -> bool:
        """Whether no more of it can be wanted."""
        return self._query.limit is not None and len(self._records) >= self._query.limit

    def came(self, personas: Iterable[Any]) -> list[PersonaRecord]:
        """The records of a page that are wanted."""
        records = [persona_record(self.vendor, persona) for persona in personas]
        wanted = [record for record in records if self._query.is_wanted(record)]
        self._records += wanted
        return wanted

    def failed(self, error: PersonaeError) -> None:
        """Note that no more comes."""
        if isinstance(error, APIError):
            error.items = [record.source for record in self._records]
        self.error = error


class _Taken:
    """The records that were taken of the vendors' answers, one vendor after another."""

    def __init__(self, limit: int | None) -> None:
        self._limit = limit
        self._left = limit
        self._whole: list[PersonaRecord] = []
        self._begun: list[PersonaRecord] = []
        self.errors: dict[str, PersonaeError] = {}

    @property
    def is_enough(self) -> bool:
        return self._left == 0

    @property
    def records(self) -> tuple[PersonaRecord, ...]:
        """Those of the vendors that have answered."""
        return (*self._whole, *self._begun)

    def take(self, records: list[PersonaRecord]) -> list[PersonaRecord]:
        """As many of a page as the limit lets in."""
        taken = records[: self._left]
        if self._left is not None:
            self._left -= len(taken)
        self._begun += taken
        return taken

    def end(self, answer: _Answer) -> None:
        """Go on to the next vendor."""
        if answer.error is None:
            self._whole += self._begun
        else:
            self.errors[answer.vendor] = answer.error
            _LOGGER.warning("%s is missing in the list of all personas: %s", answer.vendor, answer.error)
        self._begun = []

    def check(self) -> None:
        """VendorsError if a vendor did not answer."""
        if self.errors:
            raise VendorsError(self.errors, self.records) from next(iter(self.errors.values()))


class _Listed:
    """What both kinds of list are, apart from reading."""

    def __init__(self, clients: Mapping[str, Any], query: Query, taken: _Taken | None = None) -> None:
        self._clients = clients
        self._query = query
        self._taken = taken
        """Once all is read."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {', '.join(self._clients)}>"

    def _answers(self) -> list[_Answer]:
        return [] if self._query.limit == 0 else [_Answer(vendor, self._query) for vendor in self._clients]


class Listing(_Listed):
    """The personas of all vendors, in the vendors' order; nothing is sent before it is read.

    Iterating gives the records as they come, and then raises VendorsError if a vendor did not answer: a failure hides
    nothing and is not overlooked. `records` and `errors`, to decide otherwise, wait for all vendors. What was read to
    its end is kept; what was left before begins anew.
    """

    def __iter__(self) -> Iterator[PersonaRecord]:
        yield from self._read() if self._taken is None else self._taken.records
        self._whole().check()

    def __len__(self) -> int:
        return len(self.records)

    if not TYPE_CHECKING:  # a type checker says by itself that it is not there
        __getitem__ = refused("a list of all vendors has no indexes: its `records` have")

    @property
    def records(self) -> tuple[PersonaRecord, ...]:
        """The personas of the vendors that have answered to the end."""
        return self._whole().records

    @property
    def errors(self) -> Mapping[str, PersonaeError]:
        """The error of each other vendor; what had come of an APIError's list before it is in its `items`."""
        return self._whole().errors

    def _whole(self) -> _Taken:
        if self._taken is None:
            deque(self._read(), maxlen=0)
        assert self._taken is not None
        return self._taken

    def _read(self) -> Iterator[PersonaRecord]:
        """Ask all vendors at the same time, and give what comes from the first, then from the next."""
        from concurrent.futures import wait
        from contextvars import copy_context
        from queue import SimpleQueue

        from ..threads import Threads

        taken, answers, stop = _Taken(self._query.limit), self._answers(), Interrupt()
        pages: dict[str, SimpleQueue[list[PersonaRecord] | None]] = {one.vendor: SimpleQueue() for one in answers}

        def read(answer: _Answer) -> None:
            client, came = self._clients[answer.vendor], pages[answer.vendor]
            try:
                for page in Paginator[Any](client._send, stop, self._query.call(answer.vendor)).pages():
                    came.put(answer.came(page.items))
                    if answer.is_enough or stop.is_set:
                        break
            except PersonaeError as error:
                answer.failed(error)
            finally:
                came.put(None)

        executor = Threads(len(self._clients), thread_name_prefix="personae-vendor")
        reading: list[Future[None]] = []
        try:
            for client in self._clients.values():
                client._transport.closing.add(stop.set)
            reading += [executor.submit(copy_context().run, read, answer) for answer in answers]
            for answer, whole in zip(answers, reading, strict=True):
                while not taken.is_enough and (records := pages[answer.vendor].get()) is not None:
                    yield from taken.take(records)
                if taken.is_enough:
                    break
                whole.result()
                taken.end(answer)
            self._taken = taken
        finally:
            for client in self._clients.values():
                client._transport.closing.discard(stop.set)
            stop.set()
            executor.shutdown(wait=False, cancel_futures=True)
            executor.shutdown(wait=not wait(reading, LEAVE_SECONDS).not_done)


class AsyncListing(_Listed):
    """The same for coroutines: `async for` gives the records as they come, `await` all of it, as a `Listing`."""

    if not TYPE_CHECKING:  # a type checker says by itself that these are not there
        __bool__ = refused("this list has not been read yet: `await` it first")
        __len__ = refused("this list has not been read yet: `await` it to get a list with a length")
        __getitem__ = refused("this list is read with `async for`, and has no indexes: `(await ...).records` has")

    async def __aiter__(self) -> AsyncIterator[PersonaRecord]:
        if self._taken is None:
            async with aclosing(self._read()) as records:
                async for record in records:
                    yield record
        else:
            for record in self._taken.records:
                yield record
        (await self._whole()).check()

    def __await__(self) -> Generator[Any, None, Listing]:
        taken = yield from self._whole().__await__()
        return Listing(self._clients, self._query, taken)

    async def _whole(self) -> _Taken:
        if self._taken is None:
            async with aclosing(self._read()) as records:
                async for _ in records:
                    continue
        assert self._taken is not None
        return self._taken

    async def _read(self) -> AsyncGenerator[PersonaRecord]:
        """Ask all vendors at the same time, and give what comes from the first, then from the next."""
        import asyncio

        taken, answers = _Taken(self._query.limit), self._answers()
        pages: dict[str, asyncio.Queue[list[PersonaRecord] | None]] = {one.vendor: asyncio.Queue() for one in answers}

        async def read(answer: _Answer) -> None:
            client, came = self._clients[answer.vendor], pages[answer.vendor]
            try:
                async with aclosing(client._paginate(self._query.call(answer.vendor)).pages()) as read_pages:
                    async for page in read_pages:
                        came.put_nowait(answer.came(page.items))
                        if answer.is_enough:
                            break
            except PersonaeError as error:
                answer.failed(error)
            finally:
                came.put_nowait(None)

        reading = [asyncio.ensure_future(read(answer)) for answer in answers]
        try:
            for answer, whole in zip(answers, reading, strict=True):
                while not taken.is_enough and (records := await pages[answer.vendor].get()) is not None:
                    for record in taken.take(records):
                        yield record
                if taken.is_enough:
                    break
                await whole
                taken.end(answer)
            self._taken = taken
        finally:
            for task in reading:
                task.cancel()
            await asyncio.gather(*reading, return_exceptions=True)
