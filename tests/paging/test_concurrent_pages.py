"""Several pages on the way at once: in order, never too many, and nothing left behind."""

import asyncio
import gc
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from personae import APIStatusError, ConfigurationError, PaginationError
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.fake_clock import FakeClock
from tests.support.paged_lists import NUMBERED, STYLES, Shelf, ids, listing, pages_of, things
from tests.support.scripted_vendor import HttpWire, Sent, always, answer, script
from tests.support.sync_or_async import collected, done

pytestmark = pytest.mark.anyio

PATIENCE = 10.0


class Meeting:
    """A vendor at which so many requests must have arrived before any of them is answered."""

    def __init__(self, flavour: Flavour, shelf: Shelf, at_once: int, alone: tuple[str, ...] = ()) -> None:
        self.shelf = shelf
        self.alone = alone
        self.active = self.most = 0
        self.lock = threading.Lock()
        self.barrier = threading.Barrier(at_once)
        self.async_barrier = asyncio.Barrier(at_once)
        self.wire = HttpWire(self.answer_async if flavour.is_async else self.answer)

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.came(1)
        if not self.is_alone(request):
            self.barrier.wait(PATIENCE)
        self.came(-1)
        return self.page(request)

    async def answer_async(self, request: httpx.Request) -> httpx.Response:
        self.came(1)
        if not self.is_alone(request):
            async with asyncio.timeout(PATIENCE):
                await self.async_barrier.wait()
        self.came(-1)
        return self.page(request)

    def is_alone(self, request: httpx.Request) -> bool:
        return request.url.params.get("page") in self.alone

    def came(self, number: int) -> None:
        with self.lock:
            self.active += number
            self.most = max(self.most, self.active)

    def page(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=self.shelf.body(dict(request.url.params)))


@pytest.mark.parametrize("at_once", [2, 5, 16])
async def test_as_many_as_wished_are_on_the_way_and_never_more(flavour: Flavour, at_once: int) -> None:
    shelf = Shelf(things((1 + 3 * at_once) * 10), STYLES["page, with last"])
    vendor = Meeting(flavour, shelf, at_once, alone=("1",))
    paginator = flavour.client(vendor.wire)._paginate(listing("page, with last")).concurrent(at_once)
    assert await collected(paginator) == shelf.items
    assert vendor.most == at_once


async def test_without_a_total_pages_are_asked_for_ahead(flavour: Flavour) -> None:
    """Six full pages and an empty one end the list, two more are in vain: nine requests, always three at once."""
    shelf = Shelf(things(60), STYLES["page, with neither"])
    vendor = Meeting(flavour, shelf, 3)
    paginator = flavour.client(vendor.wire)._paginate(listing("page, with neither")).concurrent(3)
    assert await collected(paginator) == shelf.items
    assert vendor.most == 3


@for_each("number", [0, 5, 10, 15, 35])
@for_each("style", ["page, with neither", "offset, with neither"])
async def test_without_a_total_only_few_requests_are_in_vain(flavour: Flavour, style: str, number: int) -> None:
    vendor = always(Shelf(things(number), STYLES[style]))
    paginator = flavour.client(vendor)._paginate(listing(style)).concurrent(4)
    assert await collected(paginator) == things(number)
    needed = number // 10 + 1
    assert needed <= len(vendor.requests) <= needed + 3


async def test_with_a_total_no_request_is_in_vain(flavour: Flavour) -> None:
    for style in ("page, with last", "page, with total", "offset, with total", "range"):
        vendor = always(Shelf(things(45), STYLES[style]))
        assert await collected(flavour.client(vendor)._paginate(listing(style)).concurrent(3)) == things(45)
        assert len(vendor.requests) == 5


async def test_the_order_stays_when_later_pages_come_first(flavour: Flavour) -> None:
    shelf = Shelf(things(90), STYLES["page, with last"])
    order: list[int] = []
    came = {number: threading.Event() for number in range(1, 10)}
    came_async = {number: asyncio.Event() for number in range(1, 10)}

    def waits_for(request: httpx.Request) -> tuple[int, int | None]:
        number = int(request.url.params["page"])
        return number, None if (number - 1) % 4 == 0 else number + 1

    def page(request: httpx.Request) -> httpx.Response:
        number, other = waits_for(request)
        assert other is None or came[other].wait(PATIENCE)
        order.append(number)
        came[number].set()
        return httpx.Response(200, json=shelf.body(dict(request.url.params)))

    async def page_async(request: httpx.Request) -> httpx.Response:
        number, other = waits_for(request)
        if other is not None:
            await asyncio.wait_for(came_async[other].wait(), PATIENCE)
        order.append(number)
        came_async[number].set()
        return httpx.Response(200, json=shelf.body(dict(request.url.params)))

    wire = HttpWire(page_async if flavour.is_async else page)
    found = await collected(flavour.client(wire)._paginate(listing("page, with last")).concurrent(4))
    assert found == shelf.items
    assert order == [1, 5, 4, 3, 2, 9, 8, 7, 6]


async def test_a_reader_that_stops_is_not_read_ahead_of_without_bounds(flavour: Flavour) -> None:
    vendor = always(Shelf(things(1000), STYLES["page, with last"]))
    paginator = flavour.client(vendor)._paginate(listing("page, with last")).concurrent(4)
    assert await collected(paginator, limit=11) == things(11)
    await settled()
    assert len(vendor.requests) <= 2 + 4


class TestNothingIsLeftBehind:
    async def test_after_an_error(self, flavour: Flavour) -> None:
        before = running()
        stuck = Stuck(flavour, fails_at=2)
        paginator = flavour.client(stuck.wire)._paginate(listing("page, with last")).concurrent(3)
        with pytest.raises(APIStatusError) as error:
            await done(paginator.all())
        assert ids(error.value.items) == list(range(10))
        assert stuck.started == {1, 2, 3, 4}
        assert running() == before

    async def test_after_an_early_end(self, flavour: Flavour) -> None:
        before = running()
        stuck = Stuck(flavour)
        paginator = flavour.client(stuck.wire)._paginate(listing("page, with last")).concurrent(3)
        assert await collected(paginator, limit=5) == things(5)
        await settled()
        assert running() == before

    async def test_after_a_limit(self, flavour: Flavour) -> None:
        before = running()
        stuck = Stuck(flavour)
        paginator = flavour.client(stuck.wire)._paginate(listing("page, with last")).concurrent(3)
        assert await done(paginator.all(limit=5)) == things(5)
        assert running() == before

    async def test_after_a_bug(self, flavour: Flavour) -> None:
        before = running()
        stuck = Stuck(flavour, fails_at=2, failure=ZeroDivisionError)
        paginator = flavour.client(stuck.wire)._paginate(listing("page, with last")).concurrent(3)
        with pytest.raises(ZeroDivisionError):
            await collected(paginator)
        assert running() == before

    async def test_after_a_whole_walk(self, flavour: Flavour) -> None:
        before = running()
        vendor = always(Shelf(things(95), STYLES["page, with last"]))
        await collected(flavour.client(vendor)._paginate(listing("page, with last")).concurrent(3))
        assert running() == before

    async def test_after_a_cancellation(self) -> None:
        before = running()
        flavour = Flavour("Async")
        stuck = Stuck(flavour, first_is_stuck=True)
        walk = asyncio.ensure_future(
            flavour.client(stuck.wire)._paginate(listing("page, with neither")).concurrent(3).all()
        )
        while len(stuck.started) < 3:
            await asyncio.sleep(0)
        walk.cancel()
        with pytest.raises(asyncio.CancelledError):
            await walk
        assert running() == before

    async def test_the_errors_of_abandoned_pages_are_not_reported_by_asyncio(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        complaints: list[Any] = []
        monkeypatch.setattr(asyncio.get_running_loop(), "call_exception_handler", complaints.append)

        async def handler(request: httpx.Request) -> httpx.Response:
            if request.url.params["page"] in {"1", "2"}:
                await settled()  # by now, all later ones have failed
            return httpx.Response(200, json={"data": [1]}) if request.url.params["page"] == "1" else httpx.Response(400)

        client = Flavour("Async").client(HttpWire(handler))
        assert await client._paginate(listing("page, with neither")).concurrent(5).all() == [1]
        failing = asyncio.ensure_future(
            client._paginate(listing("page, with neither", {"page": 2})).concurrent(5).all()
        )
        await asyncio.wait([failing])
        assert isinstance(failing.exception(), APIStatusError)
        del failing
        gc.collect()
        assert complaints == []

    async def test_as_soon_as_a_walk_is_closed(self) -> None:
        before = running()
        walk = Flavour("Async").client(Stuck(Flavour("Async")).wire)._paginate(listing("page, with last"))
        for items in (aiter(walk.concurrent(3)), aiter(walk.concurrent(3).pages())):
            await anext(items)
            await items.aclose()
            assert running() == before


async def test_pages_that_were_asked_for_at_the_wrong_place_are_given_up_at_once() -> None:
    """The vendor gives five items where ten were asked for: what is on the way behind them is of no use."""
    shelf = Shelf(things(40), STYLES["offset, with neither"], cap=5)
    asked: list[str] = []
    active = most = 0

    async def handler(request: httpx.Request) -> httpx.Response:
        nonlocal active, most
        offset = request.url.params["offset"]
        is_first_time = offset not in asked
        asked.append(offset)
        active += 1
        most = max(most, active)
        try:
            await (asyncio.Event().wait() if is_first_time and offset in {"10", "20"} else asyncio.sleep(0))
        finally:
            active -= 1
        return httpx.Response(200, json=shelf.body(dict(request.url.params)))

    call = listing("offset, with neither", {"size": 10})
    assert await Flavour("Async").client(HttpWire(handler))._paginate(call).concurrent(3).all() == things(40)
    assert asked[:3] == ["0", "10", "20"]
    assert most == 3


class Stuck:
    """A vendor that answers page 1 (of 9), and refuses one page once the window is full.

    About all others it is silent, unless it is asked by threads, which cannot be cancelled.
    """

    def __init__(
        self,
        flavour: Flavour,
        *,
        fails_at: int | None = None,
        failure: Callable[[], Exception] | None = None,
        first_is_stuck: bool = False,
    ) -> None:
        self.fails_at = fails_at
        self.failure = failure
        self.first_is_stuck = first_is_stuck
        self.started: set[int] = set()
        self.is_full = threading.Event()
        self.shelf = Shelf(things(90), STYLES["page, with last"])
        self.wire = HttpWire(self.answer_async if flavour.is_async else self.answer)

    def begin(self, request: httpx.Request) -> int:
        number = int(request.url.params["page"])
        self.started.add(number)
        if len(self.started) >= 4:
            self.is_full.set()
        return number

    def page(self, request: httpx.Request, number: int) -> httpx.Response:
        if number == self.fails_at:
            if self.failure is not None:
                raise self.failure()
            return httpx.Response(403)
        return httpx.Response(200, json=self.shelf.body(dict(request.url.params)))

    def answer(self, request: httpx.Request) -> httpx.Response:
        number = self.begin(request)
        assert number != self.fails_at or self.is_full.wait(PATIENCE)
        return self.page(request, number)

    async def answer_async(self, request: httpx.Request) -> httpx.Response:
        number = self.begin(request)
        while number == self.fails_at and not self.is_full.is_set():
            await asyncio.sleep(0)
        if (number != 1 or self.first_is_stuck) and number != self.fails_at:
            await asyncio.Event().wait()
        return self.page(request, number)


def running() -> set[Any]:
    return {*asyncio.all_tasks(), *(thread for thread in threading.enumerate() if "personae" in thread.name)}


async def settled() -> None:
    """Let the event loop finish what it has to, such as closing a generator that nobody reads any more."""
    for _ in range(20):
        await asyncio.sleep(0)


async def test_a_page_behind_the_end_may_fail(flavour: Flavour) -> None:
    """It was asked for in vain; nobody needs to know."""
    vendor = always(lambda sent: answer({"data": things(3)}) if sent.query["page"] == "1" else answer(status=404))
    paginator = flavour.client(vendor)._paginate(listing("page, with neither")).concurrent(4)
    assert await collected(paginator) == things(3)


@for_each("style", NUMBERED)
async def test_a_failure_loses_nothing_and_can_be_resumed(flavour: Flavour, style: str) -> None:
    shelf = Shelf(things(95), STYLES[style])
    position = STYLES[style].get("position", "page")
    broken = {"page": "4", "offset": "30", "from": "30"}[position]
    left = [answer(status=403)]

    def page(sent: Sent) -> Any:
        return left.pop() if left and sent.query[position] == broken else shelf(sent)

    paginator = flavour.client(always(page))._paginate(listing(style)).concurrent(3)
    with pytest.raises(APIStatusError) as error:
        await done(paginator.all())
    read = error.value.items
    first = STYLES[style].get("first", 1)
    assert read == things(30 if position != "page" else (4 - first) * 10)
    assert read + await done(paginator.resume().all()) == things(95)


async def test_a_repeated_page_is_an_error(flavour: Flavour) -> None:
    before = running()
    vendor = always(pages_of(*[[{"id": 0}]] * 9, last=9))
    paginator = flavour.client(vendor)._paginate(listing("page, with last", current=None, total=None)).concurrent(3)
    with pytest.raises(PaginationError, match="this page 2 came before"):
        await collected(paginator)
    assert running() == before


async def test_a_shrinking_total_ends_the_walk(flavour: Flavour) -> None:
    vendor = always(
        pages_of([{"id": 0}], [{"id": 1}], [{"id": 2}], [{"id": 3}], total=lambda page: 4 if page == 1 else 2)
    )
    paginator = flavour.client(vendor)._paginate(listing("page, with total", default_size=1)).concurrent(3)
    assert ids(await collected(paginator)) == [0, 1]


async def test_a_growing_total_lengthens_the_walk(flavour: Flavour) -> None:
    vendor = always(
        pages_of([{"id": 0}], [{"id": 1}], [{"id": 2}], [{"id": 3}], total=lambda page: 2 if page == 1 else 4)
    )
    paginator = flavour.client(vendor)._paginate(listing("page, with total", default_size=1)).concurrent(3)
    assert ids(await collected(paginator)) == [0, 1, 2, 3]


async def test_an_empty_page_in_the_middle_ends_nothing(flavour: Flavour) -> None:
    vendor = always(pages_of([{"id": 0}], [], [{"id": 2}], last=3))
    paginator = flavour.client(vendor)._paginate(listing("page, with last", current=None, total=None, default_size=1))
    assert ids(await collected(paginator.concurrent(2))) == [0, 2]


async def test_lists_with_cursors_cannot_be_read_ahead(flavour: Flavour) -> None:
    paginator = flavour.client(script())._paginate(listing("cursor"))
    with pytest.raises(ConfigurationError, match="is paged by cursors"):
        paginator.concurrent(2)
    assert type(paginator.concurrent(1)) is type(paginator)


@for_each("pages", [0, -1, "4x", 2.5, True, None])
async def test_a_wrong_number_of_pages_is_refused(flavour: Flavour, pages: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"concurrent\(...\) must be a whole number of at least 1"):
        flavour.client(script())._paginate(listing("range")).concurrent(pages)


async def test_the_list_itself_stays_one_by_one(flavour: Flavour) -> None:
    shelf = Shelf(things(30), STYLES["page, with last"])
    vendor = Meeting(flavour, shelf, 1)
    paginator = flavour.client(vendor.wire)._paginate(listing("page, with last"))
    paginator.concurrent(8)
    assert await collected(paginator) == shelf.items
    assert vendor.most == 1


async def test_each_page_is_retried_on_its_own(flavour: Flavour) -> None:
    clock = FakeClock()
    shelf = Shelf(things(55), STYLES["page, with last"])
    failures = {number: [answer(status=500), answer(status=429)] for number in "123456"}
    vendor = always(lambda sent: failures[sent.query["page"]].pop() if failures[sent.query["page"]] else shelf(sent))
    paginator = flavour.client(vendor, clock=clock)._paginate(listing("page, with last")).concurrent(3)
    assert await collected(paginator) == shelf.items
    assert len(clock.sleeps) == 12
