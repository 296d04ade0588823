"""The personas of all vendors: asked for at the same time, given as they come."""

import asyncio
import logging
import pickle
import threading
from collections import Counter
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing, contextmanager
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

import personae
from personae import (
    AsyncListing,
    ConfigurationError,
    InternalServerError,
    Listing,
    NotFoundError,
    PermissionDeniedError,
    PersonaeError,
    PersonaRecord,
    VendorsError,
)
from personae.sandbox import Sandbox
from tests.support.both_clients import VENDORS, Flavour
from tests.support.each import for_each
from tests.support.scripted_vendor import HttpWire, Script, always, answer, script
from tests.support.served_vendor import Connection, Server, serving
from tests.support.sync_or_async import closed, collected, done

from .personas import ANAM, LISTED, RECORDS, all_of, listed

pytestmark = pytest.mark.anyio


async def test_all_are_asked_at_the_same_time(flavour: Flavour) -> None:
    """Nobody answers before all have been asked."""
    barrier, async_barrier = threading.Barrier(3), asyncio.Barrier(3)

    def vendor(name: str) -> HttpWire:
        body = LISTED[name].content  # type: ignore[union-attr]

        def handler(request: httpx.Request) -> httpx.Response:
            barrier.wait(10)
            return httpx.Response(200, content=body)

        async def async_handler(request: httpx.Request) -> httpx.Response:
            async with asyncio.timeout(10):
                await async_barrier.wait()
            return httpx.Response(200, content=body)

        return HttpWire(async_handler if flavour.is_async else handler)

    listing = await done(all_of(flavour, **{name: vendor(name) for name in VENDORS}).list())
    assert [record.vendor for record in listing] == [*VENDORS]


async def test_the_order_is_the_vendors_whoever_answers_first(flavour: Flavour) -> None:
    clients = {"tavus": LISTED["tavus"], "anam": LISTED["anam"], "bland": LISTED["bland"]}
    unified = all_of(flavour, **clients)
    assert unified.vendors == VENDORS
    assert [record.vendor for record in await done(unified.list())] == [*VENDORS]


async def test_every_page_is_read(flavour: Flavour) -> None:
    def page(sent: Any) -> Any:
        number = int(sent.query["page"])
        meta = {"total": 21, "lastPage": 3, "currentPage": number}
        return answer(
            {"data": [{"id": f"p{number}-{index}"} for index in range(10 if number < 3 else 1)], "meta": meta}
        )

    listing = await done(all_of(flavour, anam=always(page)).list())
    assert len(listing) == 21


def pages_of(*pages: Any) -> Script:
    """Anam's list in pages; each is a number of items, or what happens instead."""

    def page(sent: Any) -> Any:
        number = int(sent.query["page"])
        one = pages[number - 1]
        if not isinstance(one, int):
            return one
        items = [{**ANAM, "id": f"p{number}-{index}"} for index in range(one)]
        return answer({"data": items, "meta": {"lastPage": len(pages), "currentPage": number}})

    return always(page)


class Gate(HttpWire):
    """A vendor whose page with this number comes once it is let."""

    def __init__(self, flavour: Flavour, page: int, *replies: Any) -> None:
        self.is_open = threading.Event()

        def reply_to(request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, content=replies[number_in(request) - 1].content)

        def number_in(request: httpx.Request) -> int:
            return int(request.url.params.get("page", 1))

        def handler(request: httpx.Request) -> httpx.Response:
            assert number_in(request) != page or self.is_open.wait(10)
            return reply_to(request)

        async def async_handler(request: httpx.Request) -> httpx.Response:
            async with asyncio.timeout(10):
                while number_in(request) == page and not self.is_open.is_set():
                    await asyncio.sleep(0.001)
            return reply_to(request)

        super().__init__(async_handler if flavour.is_async else handler)


@contextmanager
def silent() -> Iterator[tuple[Server, threading.Event]]:
    """A vendor that is asked and says nothing, until the client hangs up."""
    asked = threading.Event()

    def answerer(connection: Connection, _: str) -> bool:
        asked.set()
        return connection.raw.recv(1) != b""

    with serving(answerer) as server:
        yield server, asked


async def each(listing: Any) -> AsyncGenerator[PersonaRecord]:
    """The records one by one, of both kinds of list."""
    if hasattr(listing, "__aiter__"):
        async for record in listing:
            yield record
    else:
        for record in listing:
            yield record


class TestReading:
    async def test_nothing_is_sent_before_it_is_read(self, flavour: Flavour) -> None:
        answers = {vendor: script(LISTED[vendor]) for vendor in VENDORS}
        listing = all_of(flavour, **answers).list()
        assert [one.requests for one in answers.values()] == [[], [], []]
        assert await collected(listing) == [*RECORDS.values()]

    async def test_the_first_records_are_there_before_all_have_answered(self, flavour: Flavour) -> None:
        slow, taken = Gate(flavour, 1, LISTED["bland"]), []
        listing = all_of(flavour, anam=pages_of(2, 1), bland=slow, tavus=LISTED["tavus"]).list()
        async for record in each(listing):
            taken.append(record.address)
            if len(taken) == 3:
                slow.is_open.set()
        assert taken == ["anam:p1-0", "anam:p1-1", "anam:p2-0", "bland:b1", "tavus:t1"]

    async def test_the_first_records_are_there_before_a_vendors_next_page(self, flavour: Flavour) -> None:
        first, second = (
            answer({"data": [{**ANAM, "id": f"p{number}"}], "meta": {"lastPage": 2, "currentPage": number}})
            for number in (1, 2)
        )
        slow, taken = Gate(flavour, 2, first, second), []
        async for record in each(all_of(flavour, anam=slow).list()):
            taken.append(record.address)
            slow.is_open.set()
        assert taken == ["anam:p1", "anam:p2"]

    async def test_what_was_read_to_its_end_is_kept(self, flavour: Flavour) -> None:
        answers = {vendor: script(LISTED[vendor]) for vendor in VENDORS}  # one answer, and no second one
        listing = all_of(flavour, **answers).list()
        assert await collected(listing) == await collected(listing) == [*RECORDS.values()]
        whole = await done(listing)
        assert (whole.records, whole.errors) == (tuple(RECORDS.values()), {})

    async def test_what_was_left_before_begins_anew(self, flavour: Flavour) -> None:
        listing = all_of(flavour, **{vendor: always(LISTED[vendor]) for vendor in VENDORS}).list()
        assert len(await collected(listing, limit=1)) == 1
        assert await collected(listing) == [*RECORDS.values()]

    async def test_leaving_it_breaks_off_what_is_on_the_way(self, flavour: Flavour) -> None:
        with silent() as (server, asked):
            bland = flavour.client(None, vendor="bland", transport=None, base_url=server.url)
            unified = flavour.personae(anam=flavour.client(pages_of(1)), bland=bland)
            async with aclosing(each(unified.list())) as records, asyncio.timeout(5):
                await anext(records)
                while not asked.is_set():
                    await asyncio.sleep(0.001)
            async with asyncio.timeout(5):
                while any(thread.is_alive() for thread in server.threads[1:]):
                    await asyncio.sleep(0.001)
            assert [one.name for one in threading.enumerate() if one.name.startswith("personae-vendor")] == []
            await closed(bland)

    async def test_closing_breaks_it_off(self, flavour: Flavour) -> None:
        with silent() as (server, asked):
            bland = flavour.client(None, vendor="bland", transport=None, base_url=server.url)
            unified = flavour.personae(anam=flavour.client(pages_of(1)), bland=bland)
            with pytest.raises(VendorsError, match="bland listPersonas: the call was broken off"):
                await self.closing_while_read(unified, asked)

    async def closing_while_read(self, unified: Any, asked: threading.Event) -> None:
        async with aclosing(each(unified.list())) as records, asyncio.timeout(5):
            async for _ in records:
                while not asked.is_set():
                    await asyncio.sleep(0.001)
                await closed(unified.bland)

    async def test_what_a_vendor_gave_before_it_failed_was_given(self, flavour: Flavour) -> None:
        listing = all_of(flavour, anam=pages_of(2, answer(status=403)), tavus=LISTED["tavus"]).list()
        read: list[Any] = []
        with pytest.raises(VendorsError) as failure:
            await collected(listing, into=read)
        assert [record.address for record in read] == ["anam:p1-0", "anam:p1-1", "tavus:t1"]
        assert failure.value.records == (RECORDS["tavus"],)
        error: Any = failure.value.errors["anam"]
        assert [item.id for item in error.items] == ["p1-0", "p1-1"]


class TestPagesAndLimits:
    async def test_pages_are_as_large_as_each_vendor_allows(self, flavour: Flavour) -> None:
        sandbox = Sandbox(personas=300)
        unified = sandbox.async_personae() if flavour.is_async else sandbox.personae()
        assert len((await done(unified.list())).records) == 900
        asked = Counter((one.vendor, parse_qsl(one.query)[0]) for one in sandbox.requests)
        assert asked == {
            ("anam", ("perPage", "100")): 3,
            ("bland", ("limit", "100")): 4,
            ("tavus", ("limit", "100")): 3,
        }

    async def test_a_vendor_may_give_smaller_pages_than_it_was_asked_for(self, flavour: Flavour) -> None:
        def page(sent: Any) -> Any:
            first = (int(sent.query.get("page", 1)) - 1) * 50
            return answer({"data": [{"persona_id": f"t{n}"} for n in range(first, first + 50)], "total_count": 150})

        listing = await done(all_of(flavour, tavus=always(page)).list())
        assert [record.id for record in listing] == [f"t{n}" for n in range(150)]

    @for_each(
        ("limit", "found", "sizes"),
        [
            (1, ["anam:p1-0"], ["1"]),
            (2, ["anam:p1-0", "anam:p1-1"], ["2"]),
            (3, ["anam:p1-0", "anam:p1-1", "anam:p2-0"], ["3", "3"]),
            (4, ["anam:p1-0", "anam:p1-1", "anam:p2-0", "bland:b1"], ["4", "4"]),
            (9, ["anam:p1-0", "anam:p1-1", "anam:p2-0", "bland:b1", "tavus:t1"], ["9", "9"]),
            (500, ["anam:p1-0", "anam:p1-1", "anam:p2-0", "bland:b1", "tavus:t1"], ["100", "100"]),
        ],
    )
    async def test_a_limit_is_for_all_together(
        self, flavour: Flavour, limit: int, found: list[str], sizes: list[str]
    ) -> None:
        for read in (collected, done):
            anam = pages_of(2, 1)
            unified = all_of(flavour, anam=anam, bland=LISTED["bland"], tavus=LISTED["tavus"])
            records = await read(unified.list(limit=limit))
            assert [record.address for record in records] == found
            assert anam.asked("perPage") == sizes

    async def test_a_limit_of_none_asks_nobody(self, flavour: Flavour) -> None:
        listing = all_of(flavour, anam=script(), tavus=script()).list(limit=0)
        assert await collected(listing) == []
        assert (await done(listing)).errors == {}

    async def test_a_vendor_behind_the_limit_cannot_fail_it(self, flavour: Flavour) -> None:
        for read in (collected, done):
            unified = all_of(flavour, anam=pages_of(2, answer(status=403)), bland=always(answer(status=403)))
            assert len([*await read(unified.list(limit=2))]) == 2
            with pytest.raises(VendorsError) as failure:
                [*await read(unified.list(limit=3))]
            assert [*failure.value.errors] == ["anam", "bland"]

    @pytest.mark.parametrize("limit", [-1, 1.5, True, "x"])
    async def test_a_wrong_limit_is_refused_at_once(self, flavour: Flavour, limit: Any) -> None:
        with pytest.raises(ConfigurationError, match=r"limit=\.\.\. must be a whole number of at least 0, not"):
            all_of(flavour, anam=script()).list(limit=limit)


class TestSearch:
    NAMES = ("Nia at the front desk", "Otto", "DESK of Pim", "Straße")

    def everybody(self, flavour: Flavour) -> tuple[Any, dict[str, Script]]:
        answers = {
            "anam": script(listed("anam", *({"id": "a", "name": name} for name in self.NAMES[:1]))),
            "bland": script(listed("bland", *({"id": "b", "name": name} for name in self.NAMES))),
            "tavus": script(listed("tavus", *({"persona_id": "t", "persona_name": name} for name in self.NAMES))),
        }
        return all_of(flavour, **answers), answers

    async def test_is_the_vendors_where_it_has_one_and_ours_elsewhere(self, flavour: Flavour) -> None:
        unified, answers = self.everybody(flavour)
        found = [(record.vendor, record.name) for record in await collected(unified.list(search="Desk"))]
        assert found == [
            ("anam", "Nia at the front desk"),
            *((vendor, name) for vendor in ("bland", "tavus") for name in ("Nia at the front desk", "DESK of Pim")),
        ]
        assert [one.asked("search") for one in answers.values()] == [["Desk"], [None], [None]]

    async def test_what_the_vendor_finds_is_not_searched_again(self, flavour: Flavour) -> None:
        (record,) = await collected(all_of(flavour, anam=listed("anam", ANAM)).list(search="of another field"))
        assert record.name == "Nia"

    async def test_with_a_limit_whole_pages_are_read_where_it_is_ours(self, flavour: Flavour) -> None:
        unified, answers = self.everybody(flavour)
        found = [record.address for record in await collected(unified.list(search="desk", limit=4))]
        assert found == ["anam:a", "bland:b", "bland:b", "tavus:t"]
        assert (answers["anam"].asked("perPage"), answers["bland"].asked("limit")) == (["4"], ["100"])

    @pytest.mark.parametrize(("search", "found"), [("", 4), ("STRASSE", 1), ("x", 0)])
    async def test_upper_and_lower_case_are_one(self, flavour: Flavour, search: str, found: int) -> None:
        answers = listed("bland", *({"id": "b", "name": name} for name in self.NAMES))
        assert len(await collected(all_of(flavour, bland=answers).list(search=search))) == found

    @pytest.mark.parametrize("search", [5, b"desk", ["desk"]])
    async def test_a_wrong_one_is_refused_at_once(self, flavour: Flavour, search: Any) -> None:
        with pytest.raises(ConfigurationError, match=r"search=\.\.\. must be a string, not"):
            all_of(flavour, anam=script()).list(search=search)


class TestOneFails:
    @pytest.mark.parametrize("broken", VENDORS)
    @pytest.mark.parametrize(
        "failure",
        [
            answer({"message": "Later."}, status=500),
            httpx.ConnectError("refused"),
            answer(content=b"<html>"),
            answer({"nothing": []}, status=500),
        ],
    )
    async def test_the_others_answers_are_there_and_the_failure_too(
        self, flavour: Flavour, broken: str, failure: Any, caplog: pytest.LogCaptureFixture
    ) -> None:
        with caplog.at_level(logging.WARNING):
            listing = await done(all_of(flavour, **{**LISTED, broken: failure}).list())
        others = [record for vendor, record in RECORDS.items() if vendor != broken]
        assert [*listing.records] == others
        assert list(listing.errors) == [broken]
        error = listing.errors[broken]
        assert isinstance(error, PersonaeError)
        (record,) = [record for record in caplog.records if record.name == "personae"]
        assert record.levelno == logging.WARNING
        assert record.getMessage() == f"{broken} is missing in the list of all personas: {error}"

    async def test_iterating_gives_the_others_and_then_raises(self, flavour: Flavour) -> None:
        listing = await done(all_of(flavour, **{**LISTED, "bland": answer(status=403)}).list())
        read: list[Any] = []
        with pytest.raises(VendorsError, match="bland listPersonas: 403: no further information") as failure:
            await collected(listing, into=read)
        assert read == [RECORDS["anam"], RECORDS["tavus"]]
        assert failure.value.records == tuple(read)
        assert list(failure.value.errors) == ["bland"]
        assert failure.value.__cause__ is listing.errors["bland"]
        with pytest.raises(VendorsError):
            list(listing)

    async def test_all_fail(self, flavour: Flavour) -> None:
        failures = {"anam": answer(status=403), "bland": answer(status=404), "tavus": answer(status=500)}
        listing = await done(all_of(flavour, **failures).list())
        assert len(listing) == 0
        assert [type(error) for error in listing.errors.values()] == [
            PermissionDeniedError,
            NotFoundError,
            InternalServerError,
        ]
        with pytest.raises(VendorsError) as failure:
            await collected(listing)
        assert str(failure.value).count("listPersonas") == 3
        assert len(str(failure.value).splitlines()) == 1
        again = pickle.loads(pickle.dumps(failure.value))
        assert {vendor: str(error) for vendor, error in again.errors.items()} == {
            vendor: str(error) for vendor, error in failure.value.errors.items()
        }

    async def test_a_bug_is_no_failure_of_a_vendor(self, flavour: Flavour) -> None:
        with pytest.raises(ZeroDivisionError):
            assert (await done(all_of(flavour, **{**LISTED, "bland": ZeroDivisionError()}).list())).records

    async def test_a_page_in_the_middle(self, flavour: Flavour) -> None:
        pages = script(answer({"data": [ANAM], "meta": {"lastPage": 2, "currentPage": 1}}), answer(status=403))
        listing = await done(all_of(flavour, anam=pages, tavus=LISTED["tavus"]).list())
        assert [record.vendor for record in listing.records] == ["tavus"]
        assert [item.id for item in listing.errors["anam"].items] == ["a1"]


def test_a_list_says_whose_it_is() -> None:
    sandbox = Sandbox()
    assert repr(sandbox.personae().list()) == "<Listing of anam, bland, tavus>"
    assert repr(sandbox.async_personae().list()) == "<AsyncListing of anam, bland, tavus>"
    assert (personae.Listing, personae.AsyncListing) == (Listing, AsyncListing)
