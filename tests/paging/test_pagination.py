"""Lists of every style, and what vendors do to them."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from personae import ConfigurationError, Page
from personae_api.shapes import ANY, Array
from personae_api.types import PagedCall
from tests.support.both_clients import FLAVOURS, VENDORS, Flavour
from tests.support.each import for_each
from tests.support.invented_calls import operation
from tests.support.paged_lists import NUMBERED, STYLES, Shelf, listing, things
from tests.support.scripted_vendor import always, answer, script
from tests.support.sync_or_async import collected, done

pytestmark = pytest.mark.anyio


SIZES = (0, 1, 9, 10, 11, 20, 25)


@for_each("number", SIZES)
@for_each("style", STYLES)
async def test_every_style_gives_every_item_once_and_in_order(flavour: Flavour, style: str, number: int) -> None:
    shelf = Shelf(things(number), STYLES[style])
    found = await collected(flavour.client(always(shelf))._paginate(listing(style)))
    assert found == things(number)


@for_each(
    ("style", "number", "asked"),
    [
        ("page, with last", 25, [None, "2", "3"]),
        ("page, with last", 20, [None, "2"]),
        ("page, with last", 0, [None]),
        ("page, with total", 20, [None, "2"]),
        ("page, with total", 25, [None, "2", "3"]),
        ("page, with neither", 25, [None, "2", "3"]),
        ("page, with neither", 20, [None, "2", "3"]),
        ("page, counted from 0", 25, [None, "1", "2"]),
        ("offset, with total", 25, [None, "10", "20"]),
        ("offset, with total", 20, [None, "10"]),
        ("offset, with neither", 20, [None, "10", "20"]),
        ("range", 25, [None, "10", "20"]),
        ("cursor", 25, [None, "after-10", "after-20"]),
        ("cursor", 20, [None, "after-10"]),
    ],
)
async def test_no_page_is_asked_for_in_vain(flavour: Flavour, style: str, number: int, asked: list[str | None]) -> None:
    vendor = always(Shelf(things(number), STYLES[style]))
    await collected(flavour.client(vendor)._paginate(listing(style)))
    position = STYLES[style].get("position", "page")
    assert [
        value if value != ("0" if "first" in STYLES[style] or position != "page" else "1") else None
        for value in vendor.asked(position)
    ] == asked


async def test_nothing_is_sent_before_it_is_needed(flavour: Flavour) -> None:
    vendor = always(Shelf(things(30), STYLES["page, with last"]))
    paginator = flavour.client(vendor)._paginate(listing("page, with last"))
    assert vendor.requests == []
    await collected(paginator, limit=10)
    assert vendor.asked("page") == ["1"]
    assert repr(paginator) == f"<{type(paginator).__name__} of anam probe>"


async def test_each_iteration_starts_anew(flavour: Flavour) -> None:
    vendor = always(Shelf(things(15), STYLES["cursor"]))
    paginator = flavour.client(vendor)._paginate(listing("cursor"))
    assert await collected(paginator) == await collected(paginator) == things(15)
    assert vendor.asked("cursor") == [None, "after-10", None, "after-10"]


async def test_two_walks_over_one_list_do_not_disturb_each_other(flavour: Flavour) -> None:
    paginator = flavour.client(always(Shelf(things(25), STYLES["cursor"])))._paginate(listing("cursor"))
    one, other = paginator.pages(), paginator.pages()
    following = "__anext__" if flavour.is_async else "__next__"
    pages = [await done(getattr(walk, following)()) for walk in (one, one, other, one, other)]
    assert [len(page.items) for page in pages] == [10, 10, 10, 5, 10]
    for walk in (one, other):
        await done(walk.aclose() if flavour.is_async else walk.close())


class TestPage:
    @for_each(
        ("style", "expected"),
        [
            ("page, with last", [(1, None, 25, 2), (2, None, 25, 3), (3, None, 25, None)]),
            ("page, with last only", [(1, None, None, 2), (2, None, None, 3), (3, None, None, None)]),
            ("page, with neither", [(1, None, None, 2), (2, None, None, 3), (3, None, None, None)]),
            ("page, counted from 0", [(0, None, 25, 1), (1, None, 25, 2), (2, None, 25, None)]),
            ("offset, with total", [(None, None, 25, 10), (None, None, 25, 20), (None, None, 25, None)]),
            ("range", [(None, None, 25, 10), (None, None, 25, 20), (None, None, 25, None)]),
            (
                "cursor",
                [(None, None, None, "after-10"), (None, "after-10", None, "after-20"), (None, "after-20", None, None)],
            ),
        ],
    )
    async def test_fields(self, flavour: Flavour, style: str, expected: list[Any]) -> None:
        pages = await collected(
            flavour.client(always(Shelf(things(25), STYLES[style])))._paginate(listing(style)).pages()
        )
        assert [(page.number, page.cursor, page.total, page.next) for page in pages] == expected
        assert [len(page.items) for page in pages] == [10, 10, 5]

    @for_each("style", NUMBERED)
    async def test_one_by_its_number(self, flavour: Flavour, style: str) -> None:
        client = flavour.client(always(Shelf(things(25), STYLES[style])))
        first = STYLES[style].get("first", 1)
        page = await done(client._paginate(listing(style)).page(first + 1))
        assert page.items == things(20)[10:]
        page = await done(client._paginate(listing(style)).page(first + 2))
        assert (page.items, page.next) == (things(25)[20:], None)

    @for_each("style", NUMBERED)
    @for_each("number", [-1, "x", 1.5, True, None])
    async def test_one_by_a_wrong_number_is_refused_before_it_is_sent(
        self, flavour: Flavour, style: str, number: Any
    ) -> None:
        with pytest.raises(ConfigurationError, match="the page must be a whole number of at least"):
            await done(flavour.client(script())._paginate(listing(style)).page(number))

    async def test_below_1_is_refused_before_it_is_sent(self, flavour: Flavour) -> None:
        with pytest.raises(ConfigurationError, match="whole number of at least 1, not 0"):
            await done(flavour.client(script())._paginate(listing("page, with last")).page(0))

    async def test_lists_with_cursors_have_no_page_numbers(self, flavour: Flavour) -> None:
        with pytest.raises(ConfigurationError, match="has no page numbers"):
            await done(flavour.client(script())._paginate(listing("cursor")).page(2))

    async def test_lists_of_no_known_page_size_have_no_page_numbers(self, flavour: Flavour) -> None:
        with pytest.raises(ConfigurationError, match="has no page numbers"):
            await done(flavour.client(script())._paginate(listing("offset, with total", default_size=None)).page(2))


class Eleven:
    """A whole number of another library's."""

    def __index__(self) -> int:
        return 11


class TestAll:
    async def test_gives_a_list(self, flavour: Flavour) -> None:
        assert await done(
            flavour.client(always(Shelf(things(25), STYLES["cursor"])))._paginate(listing("cursor")).all()
        ) == things(25)

    @for_each(("limit", "requests"), [(0, 0), (1, 1), (10, 1), (11, 2), (20, 2), (21, 3), (25, 3), (99, 3)])
    async def test_limit_is_of_items_and_asks_for_no_page_too_many(
        self, flavour: Flavour, limit: int, requests: int
    ) -> None:
        vendor = always(Shelf(things(25), STYLES["page, with total"]))
        found = await done(flavour.client(vendor)._paginate(listing("page, with total")).all(limit=limit))
        assert found == things(25)[:limit]
        assert len(vendor.requests) == requests

    @pytest.mark.parametrize("limit", ["11", 11.0, Decimal(11), Eleven()])
    async def test_a_limit_is_given_as_other_numbers_are(self, flavour: Flavour, limit: Any) -> None:
        vendor = always(Shelf(things(25), STYLES["page, with total"]))
        found = await done(flavour.client(vendor)._paginate(listing("page, with total")).all(limit=limit))
        assert (found, len(vendor.requests)) == (things(11), 2)

    @pytest.mark.parametrize("limit", [-1, "5x", 2.5, True])
    async def test_a_wrong_limit_is_refused_before_it_is_sent(self, flavour: Flavour, limit: Any) -> None:
        with pytest.raises(ConfigurationError, match="limit must be a whole number of at least 0"):
            await done(flavour.client(script())._paginate(listing("cursor")).all(limit=limit))


class TestArguments:
    @pytest.mark.parametrize("value", ["11", 11.0, Decimal(11), Eleven()])
    async def test_pages_and_sizes_are_given_as_other_numbers_are(self, flavour: Flavour, value: Any) -> None:
        vendor = always(Shelf(things(250), STYLES["page, with total"]))
        paginator = flavour.client(vendor)._paginate(listing("page, with total", {"page": value, "size": value}))
        assert await done(paginator.all(limit=12)) == things(122)[110:]
        assert (await done(paginator.page(value))).items == things(121)[110:]
        assert await done(paginator.concurrent(value).all(limit=1)) == things(111)[110:]
        assert [request.query["page"] for request in vendor.requests[:2]] == ["11", "12"]
        assert {request.query["size"] for request in vendor.requests} == {"11"}

    async def test_messages_say_what_an_argument_is_called(self, flavour: Flavour) -> None:
        with pytest.raises(ConfigurationError, match=r"^anam listPersonas: per_page must be a whole number of"):
            flavour.client(script(), vendor="anam").personas.list(per_page=0)

    @for_each("value", [0, -3, "2x", 1.5, True])
    @for_each("name", ["page", "size"])
    async def test_wrong_ones_are_refused_before_they_are_sent(self, flavour: Flavour, name: str, value: Any) -> None:
        with pytest.raises(ConfigurationError, match=f"{name} must be a whole number of at least 1, not"):
            flavour.client(script())._paginate(listing("page, with last", {name: value}))

    async def test_the_vendors_lists_refuse_them_too(self, flavour: Flavour, vendor: str) -> None:
        with pytest.raises(
            ConfigurationError, match=f"{vendor} listPersonas: page must be a whole number of at least 1"
        ):
            flavour.client(script(), vendor=vendor).personas.list(page=0)

    async def test_an_offset_below_0_is_refused(self, flavour: Flavour) -> None:
        with pytest.raises(ConfigurationError, match="offset must be a whole number of at least 0"):
            flavour.client(script())._paginate(listing("offset, with total", {"offset": -1}))

    @for_each(
        ("style", "start"),
        [
            ("page, with last", 2),
            ("page, with total", 2),
            ("page, with neither", 2),
            ("offset, with total", 10),
            ("offset, with neither", 10),
            ("range", 10),
            ("cursor", "after-10"),
        ],
    )
    async def test_a_walk_starts_where_it_is_told(self, flavour: Flavour, style: str, start: Any) -> None:
        position = STYLES[style].get("position", "page")
        vendor = always(Shelf(things(25), STYLES[style]))
        assert await collected(flavour.client(vendor)._paginate(listing(style, {position: start}))) == things(25)[10:]
        assert vendor.asked(position)[0] == str(start)

    async def test_other_arguments_go_with_every_page(self, flavour: Flavour) -> None:
        vendor = always(Shelf(things(25), STYLES["cursor"]))
        await collected(flavour.client(vendor)._paginate(listing("cursor", {"search": "Nia", "size": 20})))
        assert [sent.query for sent in vendor.requests] == [
            {"search": "Nia", "size": "20"},
            {"search": "Nia", "size": "20", "cursor": "after-20"},
        ]

    async def test_a_call_without_pages_says_so(self, flavour: Flavour) -> None:
        with pytest.raises(ConfigurationError, match=r"anam probe does not return pages: use send"):
            flavour.client(script())._paginate(PagedCall(operation(), Array(ANY)))

    async def test_the_arguments_stay_as_they_are(self, flavour: Flavour) -> None:
        asked = listing("page, with last", {"search": "Nia"})
        await collected(flavour.client(always(Shelf(things(25), STYLES["page, with last"])))._paginate(asked))
        assert asked.query == {"search": "Nia"}


class TestSizes:
    """What is asked for, what is documented, and what comes."""

    @for_each("cap", [1, 3, 10, 24, 25, 26])
    @for_each("style", STYLES)
    async def test_a_vendor_that_gives_less_than_asked_for_loses_nothing(
        self, flavour: Flavour, style: str, cap: int
    ) -> None:
        vendor = always(Shelf(things(25), STYLES[style], cap=cap))
        assert await collected(flavour.client(vendor)._paginate(listing(style, {"size": 20}))) == things(25)

    @for_each("style", STYLES)
    async def test_a_documented_maximum_is_believed(self, flavour: Flavour, style: str) -> None:
        vendor = always(Shelf(things(15), STYLES[style], cap=10))
        assert await collected(flavour.client(vendor)._paginate(listing(style, {"size": 500}, max_size=10))) == things(
            15
        )
        assert len(vendor.requests) == 2

    @for_each("style", STYLES)
    async def test_a_vendor_that_gives_more_than_asked_for_loses_nothing(self, flavour: Flavour, style: str) -> None:
        vendor = always(Shelf(things(25), STYLES[style], default_size=20))
        assert await collected(flavour.client(vendor)._paginate(listing(style, default_size=5))) == things(25)

    @for_each("style", STYLES)
    async def test_the_size_need_not_be_known(self, flavour: Flavour, style: str) -> None:
        vendor = always(Shelf(things(25), STYLES[style]))
        assert await collected(flavour.client(vendor)._paginate(listing(style, default_size=None))) == things(25)

    @for_each("style", STYLES)
    async def test_the_size_need_not_be_a_parameter(self, flavour: Flavour, style: str) -> None:
        vendor = always(Shelf(things(25), STYLES[style]))
        assert await collected(flavour.client(vendor)._paginate(listing(style, size=None))) == things(25)

    async def test_a_walk_from_the_last_page_on_asks_for_no_other(self, flavour: Flavour) -> None:
        vendor = always(Shelf(things(1001), STYLES["page, with total"]))
        found = await collected(flavour.client(vendor)._paginate(listing("page, with total", {"page": 101})))
        assert (found, vendor.asked("page")) == ([{"id": 1000}], ["101"])


@pytest.mark.parametrize("named", VENDORS)
async def test_the_vendors_lists_are_walked(flavour: Flavour, named: str) -> None:
    """In each vendor's own form: with the last page, with neither, with a total."""
    people = [{"id": f"p{number}", "persona_id": f"p{number}", "name": "Nia"} for number in range(25)]
    sizes = {"anam": ("perPage", 10), "bland": ("limit", 20), "tavus": ("limit", 10)}
    parameter, default = sizes[named]

    def page(sent: Any) -> Any:
        size, number = int(sent.query.get(parameter, default)), int(sent.query.get("page", 1))
        found = people[(number - 1) * size : number * size]
        meta = {"total": 25, "lastPage": -(-25 // size), "currentPage": number, "perPage": size}
        tells: dict[str, Any] = {"anam": {"meta": meta}, "bland": {"errors": None}, "tavus": {"total_count": 25}}
        return answer({"data": found, **tells[named]})

    vendor = always(page)
    client = flavour.client(vendor, vendor=named)
    found = await collected(client.personas.list())
    assert [getattr(item, "id", None) or item.persona_id for item in found] == [item["id"] for item in people]
    assert len(vendor.requests) == -(-25 // default)


@given(
    style=st.sampled_from(sorted(STYLES)),
    number=st.integers(0, 40),
    cap=st.integers(1, 20),
    size=st.one_of(st.none(), st.integers(1, 20)),
    window=st.integers(1, 7),
    flavour=st.sampled_from(FLAVOURS),
)
async def test_any_list_comes_out_complete_and_in_order(
    style: str, number: int, cap: int, size: int | None, window: int, flavour: Flavour
) -> None:
    """Whatever the style, the size that is asked for and the most that the vendor gives, at once or one by one."""
    query = {} if size is None else {"size": size}
    vendor = always(Shelf(things(number), STYLES[style], cap=cap))
    paginator = flavour.client(vendor)._paginate(listing(style, query, default_size=min(cap, 10)))
    if style != "cursor":
        paginator = paginator.concurrent(window)
    assert await collected(paginator) == things(number)


def test_a_page_says_what_it_is() -> None:
    response: Any = object()
    page = Page(items=[1], number=2, cursor=None, total=3, next=None, response=response)
    assert repr(page) == "Page(items=[1], number=2, cursor=None, total=3, next=None)"
