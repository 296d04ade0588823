"""All vendors at once."""

import asyncio
import datetime as dt
import logging
import pickle
import threading
from collections import Counter
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing, contextmanager
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

import personae
from personae import (
    AsyncListing,
    ConfigurationError,
    InternalServerError,
    Limits,
    Listing,
    NotFoundError,
    PermissionDeniedError,
    PersonaeError,
    PersonaRecord,
    VendorsError,
)
from personae.sandbox import Sandbox
from personae_api.anam.models import PersonaSummary
from personae_api.bland.models import Persona as BlandPersona
from tests.support.both_clients import VENDORS, Flavour
from tests.support.scripted_vendor import Answer, HttpWire, Script, always, answer, script
from tests.support.served_vendor import Connection, Server, serving
from tests.support.sync_or_async import collected, done

pytestmark = pytest.mark.anyio

ANAM: dict[str, Any] = {
    "id": "a1",
    "name": "Nia",
    "description": "Greets visitors.",
    "languageCode": "en",
    "createdAt": "2026-04-20T10:00:00.000Z",
    "updatedAt": "2026-05-01T08:30:00.250Z",
    "voice": {"id": "v1", "displayName": "Alba"},
}
ANAM_IN_FULL = {name: value for name, value in ANAM.items() if name != "languageCode"} | {
    "brain": {"systemPrompt": "Be kind.", "personality": None}
}
BLAND: dict[str, Any] = {
    "id": "b1",
    "name": "Otto",
    "description": None,
    "tags": ["sales", "de"],
    "created_at": "2026-04-20T12:00:00+02:00",
    "updated_at": None,
    "current_production_version": {
        "id": "v2",
        "personality_prompt": "Be brief.",
        "call_config": {"voice": "june", "language": "de"},
    },
}
TAVUS: dict[str, Any] = {
    "persona_id": "t1",
    "persona_name": "Pim",
    "system_prompt": "Coach.",
    "layers": {"tts": {"external_voice_id": "voice-7"}},
    "created_at": "",
    "updated_at": "20 Apr 2026 10:00:00",
}

RECORDS = {
    "anam": PersonaRecord(
        vendor="anam",
        id="a1",
        name="Nia",
        description="Greets visitors.",
        prompt=None,
        voice="Alba",
        language="en",
        tags=(),
        created=dt.datetime(2026, 4, 20, 10, tzinfo=dt.UTC),
        updated=dt.datetime(2026, 5, 1, 8, 30, 0, 250_000, tzinfo=dt.UTC),
    ),
    "bland": PersonaRecord(
        vendor="bland",
        id="b1",
        name="Otto",
        description=None,
        prompt="Be brief.",
        voice="june",
        language="de",
        tags=("sales", "de"),
        created=dt.datetime(2026, 4, 20, 10, tzinfo=dt.UTC),
        updated=None,
    ),
    "tavus": PersonaRecord(
        vendor="tavus",
        id="t1",
        name="Pim",
        description=None,
        prompt="Coach.",
        voice="voice-7",
        language=None,
        tags=(),
        created=None,
        updated=dt.datetime(2026, 4, 20, 10, tzinfo=dt.UTC),
    ),
}


def listed(vendor: str, *items: Any) -> Answer:
    meta = {"total": len(items), "lastPage": 1, "currentPage": 1, "perPage": 10}
    bodies: dict[str, Any] = {
        "anam": {"data": [*items], "meta": meta},
        "bland": {"data": [*items], "errors": None},
        "tavus": {"data": [*items], "total_count": len(items)},
    }
    return answer(bodies[vendor])


def got(vendor: str, item: Any) -> Answer:
    return answer({"anam": item, "bland": {"data": item, "errors": None}, "tavus": {"data": [item]}}[vendor])


LISTED = {"anam": listed("anam", ANAM), "bland": listed("bland", BLAND), "tavus": listed("tavus", TAVUS)}
GOT = {"anam": got("anam", ANAM_IN_FULL), "bland": got("bland", BLAND), "tavus": got("tavus", TAVUS)}


def all_of(flavour: Flavour, **answers: Any) -> Any:
    clients = {
        vendor: flavour.client(
            one if isinstance(one, (Script, HttpWire)) else script(one), vendor=vendor, max_retries=0
        )
        for vendor, one in answers.items()
    }
    return flavour.personae(**clients)


async def test_one_kind_of_record_for_all(flavour: Flavour) -> None:
    listing = await done(all_of(flavour, **LISTED).list())
    assert [*listing] == [*RECORDS.values()]
    assert listing.records == tuple(RECORDS.values())
    assert len(listing) == 3
    assert listing.errors == {}
    assert [record.address for record in listing] == ["anam:a1", "bland:b1", "tavus:t1"]


async def test_records_hold_the_vendors_own_model(flavour: Flavour) -> None:
    anam, bland, _ = await done(all_of(flavour, **LISTED).list())
    assert isinstance(anam.source, PersonaSummary)
    assert isinstance(bland.source, BlandPersona)
    assert anam.source.to_dict() == ANAM


async def test_a_language_that_is_inherited_is_not_told(flavour: Flavour) -> None:
    (record,) = await done(all_of(flavour, anam=listed("anam", {**ANAM, "languageCode": "inherit"})).list())
    assert record.language is None


async def test_dates_have_a_zone_or_are_none(flavour: Flavour) -> None:
    for record in await done(all_of(flavour, **LISTED).list()):
        for date in (record.created, record.updated):
            assert date is None or date.utcoffset() is not None


@pytest.mark.parametrize("named", VENDORS)
@pytest.mark.parametrize("date", ["", "soon", None, 17, "0000-00-00", {}])
async def test_a_date_that_is_none_is_none(flavour: Flavour, named: str, date: Any) -> None:
    names = {"anam": ("createdAt", "updatedAt")}.get(named, ("created_at", "updated_at"))
    item = {"id": "p1", "persona_id": "p1", names[0]: date, names[1]: date}
    (record,) = await done(all_of(flavour, **{named: listed(named, item)}).list())
    assert (record.created, record.updated) == (None, None)


@pytest.mark.parametrize("named", VENDORS)
@pytest.mark.parametrize(
    "item",
    [
        {},
        None,
        "p1",
        {"id": None, "persona_id": None, "name": None, "persona_name": None},
        {
            "name": 17,
            "persona_name": 17,
            "description": [],
            "brain": "x",
            "voice": None,
            "tags": "x",
            "layers": [],
            "current_production_version": "v1",
            "system_prompt": {},
        },
        {"current_production_version": {"call_config": None}, "layers": {"tts": None}, "brain": None, "tags": None},
    ],
)
async def test_what_a_vendor_does_not_say_is_none(flavour: Flavour, named: str, item: Any) -> None:
    (record,) = await done(all_of(flavour, **{named: listed(named, item)}).list())
    assert record == PersonaRecord(vendor=named, id="", name="")


@pytest.mark.parametrize("named", VENDORS)
async def test_a_record_is_short_hashable_and_can_be_pickled(flavour: Flavour, named: str) -> None:
    (record,) = await done(all_of(flavour, **{named: LISTED[named]}).list())
    assert "source" not in repr(record)
    assert record in {RECORDS[named]}
    again = pickle.loads(pickle.dumps(record))
    assert again == record
    assert again.source.to_dict() == record.source.to_dict()


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

    @pytest.mark.parametrize(
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

    @pytest.mark.parametrize("limit", [-1, 1.0, True, "3"])
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
        with pytest.raises(ConfigurationError, match=r"search=\.\.\. must be a text, not"):
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


class TestGet:
    @pytest.mark.parametrize("named", VENDORS)
    async def test_gives_a_record(self, flavour: Flavour, named: str) -> None:
        record = await done(all_of(flavour, **GOT).get(RECORDS[named].address))
        told_by_anam: dict[str, Any] = {"prompt": "Be kind.", "language": None}  # in full, other than in a list
        assert record == replace(RECORDS[named], **(told_by_anam if named == "anam" else {}))

    async def test_an_id_may_have_a_colon(self, flavour: Flavour) -> None:
        requests = script(GOT["tavus"])
        await done(all_of(flavour, tavus=requests).get("tavus:p1:2"))
        assert requests.paths == ["/v2/personas/p1%3A2"]

    @pytest.mark.parametrize(
        "address",
        [
            "",
            "a1",
            ":a1",
            "anam:",
            "ANAM:a1",
            "openai:a1",
            "anam a1",
            " anam:a1",
            "anam/a1",
            None,
            17,
            b"anam:a1",
            ["anam:a1"],
        ],
    )
    async def test_a_wrong_address_says_what_is_allowed(self, flavour: Flavour, address: Any) -> None:
        with pytest.raises(
            ConfigurationError, match="is no address of a persona: use VENDOR:ID with one of anam, tavus"
        ):
            await done(all_of(flavour, anam=script(), tavus=script()).get(address))

    async def test_a_vendor_that_is_not_configured(self, flavour: Flavour) -> None:
        with pytest.raises(ConfigurationError, match=r"use VENDOR:ID with one of anam$"):
            await done(all_of(flavour, anam=script()).get("tavus:t1"))

    @pytest.mark.parametrize("address", ["anam:..", "anam: ", "anam:a\nb"])
    async def test_a_wrong_id_is_refused_before_it_is_sent(self, flavour: Flavour, address: str) -> None:
        with pytest.raises(ConfigurationError, match="anam getPersona: id must be an id"):
            await done(all_of(flavour, anam=script()).get(address))

    async def test_the_vendors_error_is_the_error(self, flavour: Flavour) -> None:
        with pytest.raises(NotFoundError, match="tavus getPersona: 404: No such persona"):
            await done(all_of(flavour, tavus=answer({"message": "No such persona."}, status=404)).get("tavus:t1"))


class TestConfiguration:
    async def test_keys_from_the_environment(self, flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("ANAM_API_KEY", "k1")
        monkeypatch.setenv("TAVUS_API_KEY", "k2")
        monkeypatch.setenv("BLAND_API_KEY", "  ")
        unified = flavour.personae()
        assert unified.vendors == ("anam", "tavus")
        await closed(unified)

    async def test_a_key_that_is_given_goes_before_the_environment(
        self, flavour: Flavour, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("ANAM_API_KEY", "outside")
        unified = flavour.personae(anam="given")
        assert unified._clients["anam"].options.api_key.reveal() == "given"
        await closed(unified)

    async def test_nothing_at_all_says_what_to_do(self, flavour: Flavour) -> None:
        with pytest.raises(ConfigurationError) as failure:
            flavour.personae()
        assert str(failure.value) == (
            "no vendor is configured: pass a key or a client, or set one of ANAM_API_KEY, BLAND_API_KEY, TAVUS_API_KEY"
        )

    @pytest.mark.parametrize("value", [17, b"key", ["key"], object(), lambda: "key"])
    async def test_anything_but_a_key_or_a_client_is_refused(self, flavour: Flavour, vendor: str, value: Any) -> None:
        with pytest.raises(ConfigurationError, match=rf"{vendor}=\.\.\. must be a key or a client \({flavour.prefix}"):
            flavour.personae(**{vendor: value})

    async def test_a_client_of_the_other_kind_or_vendor_is_refused(self, flavour: Flavour) -> None:
        other = Flavour("" if flavour.is_async else "Async")
        with pytest.raises(ConfigurationError, match="must be a key or a client"):
            flavour.personae(anam=other.client(script()))
        with pytest.raises(ConfigurationError, match="must be a key or a client"):
            flavour.personae(anam=flavour.client(script(), vendor="tavus"))

    @pytest.mark.parametrize("key", ["", " ", "a\nb"])
    async def test_a_wrong_key_is_refused(self, flavour: Flavour, vendor: str, key: str) -> None:
        with pytest.raises(ConfigurationError, match=r"api_key=\.\.\. is empty or has"):
            flavour.personae(**{vendor: key})

    async def test_an_unknown_vendor_is_pythons_own_error(self, flavour: Flavour) -> None:
        with pytest.raises(TypeError, match="unexpected keyword argument 'openai'"):
            flavour.personae(openai="k")


async def closed(unified: Any) -> None:
    await done(unified.aclose() if hasattr(unified, "aclose") else unified.close())


class TestOptions:
    async def test_are_those_of_the_clients_that_are_made(self, flavour: Flavour) -> None:
        def told(_: object) -> None: ...

        theirs = flavour.client(script(), vendor="anam", timeout=1)
        options: dict[str, Any] = {
            "timeout": 7,
            "max_retries": 5,
            "deadline": 30,
            "max_response_bytes": 1000,
            "on_retry": told,
            "on_drift": told,
        }
        unified = flavour.personae(anam=theirs, bland="k1", tavus="k2", **options, limits=Limits(max_connections=3))
        for vendor in ("bland", "tavus"):
            made = getattr(unified, vendor).options
            assert {name: getattr(made, name) for name in options} == options
        assert unified.anam.options.timeout == 1
        await closed(unified)

    async def test_without_them_the_clients_have_their_own(self, flavour: Flavour) -> None:
        unified = flavour.personae(anam="k")
        alone = flavour.kind("anam")(api_key="k")
        names = ("timeout", "max_retries", "deadline", "max_response_bytes", "on_retry", "on_drift")
        assert all(getattr(unified.anam.options, name) == getattr(alone.options, name) for name in names)
        await closed(unified)
        await closed(alone)

    @pytest.mark.parametrize(("name", "value"), [("timeout", "5"), ("max_retries", -1), ("limits", 5), ("deadline", 0)])
    async def test_a_wrong_one_is_refused(self, flavour: Flavour, name: str, value: Any) -> None:
        with pytest.raises(ConfigurationError, match=name):
            flavour.personae(anam="k", **{name: value})

    async def test_they_do_not_get_lost(self, flavour: Flavour) -> None:
        with pytest.raises(
            ConfigurationError, match="max_retries, deadline: options are for clients that are made here"
        ):
            flavour.personae(anam=flavour.client(script()), max_retries=0, deadline=None)


class TestClosing:
    async def test_only_what_was_made_here_is_closed(self, flavour: Flavour) -> None:
        theirs = flavour.client(script(), vendor="anam")
        unified = flavour.personae(anam=theirs, bland="k")
        own = unified._clients["bland"]
        await closed(unified)
        assert own.closed
        assert not theirs.closed

    async def test_it_is_a_context_manager(self, flavour: Flavour) -> None:
        unified = flavour.personae(tavus="k")
        if flavour.is_async:
            async with unified as entered:
                assert entered is unified
        else:
            with unified as entered:
                assert entered is unified
        assert unified._clients["tavus"].closed

    async def test_a_closed_one_says_so(self, flavour: Flavour) -> None:
        unified = flavour.personae(tavus="k")
        await closed(unified)
        with pytest.raises(ConfigurationError, match="this client is closed"):
            await done(unified.get("tavus:t1"))
        assert "this client is closed" in str((await done(unified.list())).errors["tavus"])

    async def test_no_thread_is_left(self, flavour: Flavour) -> None:
        await done(all_of(flavour, **LISTED).list())
        assert [thread.name for thread in threading.enumerate() if "personae" in thread.name] == []


def test_a_list_says_whose_it_is() -> None:
    sandbox = Sandbox()
    assert repr(sandbox.personae().list()) == "<Listing of anam, bland, tavus>"
    assert repr(sandbox.async_personae().list()) == "<AsyncListing of anam, bland, tavus>"
    assert (personae.Listing, personae.AsyncListing) == (Listing, AsyncListing)
