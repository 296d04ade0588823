"""Lists that are not as they should be, and walks that fail in the middle."""

import copy
from typing import Any

import httpx
import pytest

from personae import APIConnectionError, APIStatusError, ConfigurationError, PaginationError
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.invented_calls import paged
from tests.support.paged_lists import LAST, STYLES, TOTAL, Shelf, ids, listing, pages_of, things
from tests.support.scripted_vendor import always, answer, script
from tests.support.sync_or_async import collected, done

pytestmark = pytest.mark.anyio


class TestVendorsThatAreWrong:
    LAST3 = paged(last=LAST, default_size=2)

    async def test_an_empty_page_in_the_middle_ends_nothing(self, flavour: Flavour) -> None:
        vendor = always(pages_of([{"id": 0}, {"id": 1}], [], [{"id": 4}], last=3))
        assert ids(await collected(flavour.client(vendor)._paginate(self.LAST3))) == [0, 1, 4]

    async def test_an_empty_page_in_the_middle_of_a_total_ends_nothing(self, flavour: Flavour) -> None:
        vendor = always(pages_of([{"id": 0}, {"id": 1}], [], [{"id": 4}], total=5))
        assert ids(await collected(flavour.client(vendor)._paginate(paged(total=TOTAL, default_size=2)))) == [0, 1, 4]

    async def test_an_empty_page_in_the_middle_of_offsets_ends_nothing(self, flavour: Flavour) -> None:
        offsets = {None: [{"id": 0}, {"id": 1}], "0": [{"id": 0}, {"id": 1}], "2": [], "4": [{"id": 4}]}
        vendor = always(lambda sent: answer({"data": offsets[sent.query.get("offset")], "meta": {"total": 5}}))
        found = await collected(flavour.client(vendor)._paginate(listing("offset, with total", default_size=2)))
        assert ids(found) == [0, 1, 4]

    async def test_an_empty_page_in_front_of_a_cursor_ends_nothing(self, flavour: Flavour) -> None:
        bodies: dict[str | None, Any] = {None: ([{"id": 0}], "b"), "b": ([], "c"), "c": ([{"id": 2}], None)}

        def page(sent: Any) -> Any:
            items, following = bodies[sent.query.get("cursor")]
            return answer({"data": items, "meta": {"next": following}})

        assert ids(await collected(flavour.client(always(page))._paginate(listing("cursor")))) == [0, 2]

    @pytest.mark.parametrize(
        ("answers", "found"),
        [
            ([([0, 1], True), ([2, 3], False)], [0, 1, 2, 3]),
            ([([0], True), ([1], True), ([2], False)], [0, 1, 2]),  # shorter than asked for, and yet not the last
            ([([0, 1], True), ([], True)], [0, 1]),
            ([([0, 1], None), ([2], None)], [0, 1, 2]),
        ],
    )
    async def test_a_vendor_tells_whether_more_follows(self, flavour: Flavour, answers: Any, found: Any) -> None:
        pages = script(
            *[answer({"data": [{"id": one} for one in page], "meta": {"more": more}}) for page, more in answers]
        )
        listed = flavour.client(pages)._paginate(paged(more=("meta", "more"), default_size=2))
        assert ids(await collected(listed)) == found

    async def test_a_cursor_behind_which_nothing_follows_is_not_used(self, flavour: Flavour) -> None:
        vendor = script(answer({"data": [{"id": 0}], "meta": {"next": "b", "more": False}}))
        listed = flavour.client(vendor)._paginate(listing("cursor", more=("meta", "more")))
        assert ids(await collected(listed)) == [0]

    async def test_a_cursor_may_be_the_last_items_id(self, flavour: Flavour) -> None:
        vendor = script(*[answer({"data": [{"id": one} for one in page]}) for page in ("ab", "cd", "")])
        listed = flavour.client(vendor)._paginate(listing("cursor", next=("data", -1, "id")))
        assert [item["id"] for item in await collected(listed)] == ["a", "b", "c", "d"]
        assert vendor.asked("cursor") == [None, "b", "d"]

    @pytest.mark.parametrize(
        ("of", "meta"), [({"last": LAST}, {"last": 3}), ({"total": TOTAL}, {"total": 6}), ({}, {})]
    )
    async def test_a_page_that_comes_again_is_an_error(self, flavour: Flavour, of: Any, meta: Any) -> None:
        same = [{"id": 0, "tags": ["a"]}, {"id": 1, "tags": []}]
        vendor = always(pages_of(same, copy.deepcopy(same), copy.deepcopy(same), **meta))
        with pytest.raises(
            PaginationError, match="anam probe: the items at this page 2 came before: the list does not end"
        ) as e:
            await done(flavour.client(vendor)._paginate(paged(**of, default_size=2)).all())
        assert e.value.items == same
        assert len(vendor.requests) == 2

    async def test_a_page_that_is_not_the_one_asked_for_is_an_error(self, flavour: Flavour) -> None:
        """Some vendors give their last page, or their first, for each number beyond the end."""
        vendor = always(pages_of([{"id": 0}], [{"id": 1}], total=9, current=1))
        call = paged(total=TOTAL, current=("meta", "current"), default_size=1)
        with pytest.raises(PaginationError, match="page 2 was asked for, page 1 came"):
            await collected(flavour.client(vendor)._paginate(call))
        with pytest.raises(PaginationError, match="page 7 was asked for, page 1 came"):
            await done(flavour.client(always(pages_of(*[[{"id": 0}]] * 9, current=1)))._paginate(call).page(7))

    @pytest.mark.parametrize(
        ("following", "read"),
        [
            ({None: "a", "a": "a"}, [None, "a"]),
            ({None: "a", "a": "b", "b": "a"}, [None, "a", "b"]),
            ({None: "a", "a": "b", "b": "c", "c": "b"}, [None, "a", "b", "c"]),
        ],
    )
    async def test_a_cursor_that_comes_again_is_an_error(self, flavour: Flavour, following: Any, read: Any) -> None:
        def page(sent: Any) -> Any:
            cursor = sent.query.get("cursor")
            return answer({"data": [{"at": cursor}], "meta": {"next": following[cursor]}})

        vendor = always(page)
        with pytest.raises(PaginationError, match="the cursor of a page before came again: the list does not end") as e:
            await done(flavour.client(vendor)._paginate(listing("cursor")).all())
        assert e.value.items == [{"at": cursor} for cursor in read]
        assert vendor.asked("cursor") == read

    async def test_a_cursor_that_leads_back_to_where_the_walk_began_is_an_error(self, flavour: Flavour) -> None:
        vendor = script(answer({"data": [1], "meta": {"next": "b"}}), answer({"data": [2], "meta": {"next": "a"}}))
        with pytest.raises(PaginationError, match="the cursor of a page before came again"):
            await collected(flavour.client(vendor)._paginate(listing("cursor", {"cursor": "a"})))

    @pytest.mark.parametrize("end", [None, "", False])
    async def test_no_cursor_ends_a_list(self, flavour: Flavour, end: Any) -> None:
        vendor = script(answer({"data": [1], "meta": {"next": end}}))
        assert await collected(flavour.client(vendor)._paginate(listing("cursor"))) == [1]

    async def test_a_list_without_the_place_of_its_cursor_ends(self, flavour: Flavour) -> None:
        assert await collected(flavour.client(script(answer({"data": [1]})))._paginate(listing("cursor"))) == [1]

    async def test_a_number_is_a_cursor_too(self, flavour: Flavour) -> None:
        vendor = script(answer({"data": [1], "meta": {"next": 70}}), answer({"data": [2], "meta": {"next": None}}))
        pages = await collected(flavour.client(vendor)._paginate(listing("cursor")).pages())
        assert [page.cursor for page in pages] == [None, "70"]

    @pytest.mark.parametrize("cursor", [{"page": 2}, ["b"], 1.5])
    async def test_a_cursor_that_is_none_is_an_error(self, flavour: Flavour, cursor: Any) -> None:
        vendor = script(answer({"data": [1], "meta": {"next": cursor}}))
        with pytest.raises(PaginationError, match="the next cursor is not a string"):
            await collected(flavour.client(vendor)._paginate(listing("cursor")))

    async def test_a_shrinking_total_ends_the_walk_earlier(self, flavour: Flavour) -> None:
        vendor = always(pages_of([{"id": 0}, {"id": 1}], [{"id": 2}], total=lambda page: {1: 6, 2: 3}[page]))
        assert ids(await collected(flavour.client(vendor)._paginate(paged(total=TOTAL, default_size=2)))) == [0, 1, 2]
        assert vendor.asked("page") == ["1", "2"]

    async def test_a_growing_total_lengthens_the_walk(self, flavour: Flavour) -> None:
        pages = ([{"id": 0}, {"id": 1}], [{"id": 2}, {"id": 3}], [{"id": 4}])
        vendor = always(pages_of(*pages, total=lambda page: {1: 3, 2: 5, 3: 5}[page]))
        found = await collected(flavour.client(vendor)._paginate(paged(total=TOTAL, default_size=2)))
        assert ids(found) == [0, 1, 2, 3, 4]

    @for_each("senseless", [None, "3", -1, 2.5, True, [], {}])
    async def test_a_senseless_total_counts_as_none(self, flavour: Flavour, senseless: Any) -> None:
        vendor = always(pages_of([{"id": 0}, {"id": 1}], [{"id": 2}], total=senseless, last=senseless))
        call = paged(total=TOTAL, last=LAST, default_size=2)
        pages = await collected(flavour.client(vendor)._paginate(call).pages())
        assert [(ids(page.items), page.total) for page in pages] == [([0, 1], None), ([2], None)]

    async def test_items_nested_too_deeply_to_compare_are_items_all_the_same(self) -> None:
        from personae.call.response import Response
        from personae.http.messages import Headers
        from personae.paging.positions import Walk

        deep: list[Any] = []
        for _ in range(5000):
            deep = [deep]
        walk: Walk[Any] = Walk(paged(default_size=1))
        body = {"data": [deep]}
        response: Response[list[Any]] = Response("anam", "probe", 200, Headers(), 1, "done", b"[]", body, [deep])
        assert walk.read(1, response).next == 2
        with pytest.raises(PaginationError):
            walk.read(2, response)
        while deep:
            deep = deep.pop()


class TestFailureInMidWalk:
    @staticmethod
    def failing(style: str, at: int, failure: Any) -> Any:
        """A list whose page breaks once."""
        shelf = Shelf(things(45), STYLES[style])
        left = [failure]

        def page(sent: Any) -> Any:
            if len(shelf.requests) + 1 == at and left:
                return left.pop()
            return shelf(sent)

        return always(page)

    @for_each("failure", [answer(status=403), httpx.ReadError("reset")])
    @for_each("at", [1, 3, 5])
    @for_each("style", STYLES)
    async def test_loses_nothing_and_can_be_resumed(self, flavour: Flavour, style: str, at: int, failure: Any) -> None:
        vendor = self.failing(style, at, failure)
        paginator = flavour.client(vendor, max_retries=0)._paginate(listing(style))
        with pytest.raises((APIStatusError, APIConnectionError)) as error:
            await done(paginator.all())
        read = error.value.items
        assert read == things(45)[: (at - 1) * 10]
        before = len(vendor.requests)
        assert [*read, *await done(paginator.resume().all())] == things(45)
        assert len(vendor.requests) - before <= 7 - at, "no page is read twice"

    async def test_can_be_resumed_after_an_iteration_too(self, flavour: Flavour) -> None:
        paginator = flavour.client(self.failing("cursor", 3, answer(status=403)))._paginate(listing("cursor"))
        read: list[Any] = []
        with pytest.raises(APIStatusError) as error:
            await collected(paginator, into=read)
        assert error.value.items == ()
        assert read + await collected(paginator.resume()) == things(45)

    async def test_a_resumption_that_fails_can_be_resumed(self, flavour: Flavour) -> None:
        failures = iter([answer(status=403), answer(status=500)])
        shelf = Shelf(things(25), STYLES["page, with total"])
        vendor = always(
            lambda sent: next(failures, None) or shelf(sent) if sent.query.get("page") == "2" else shelf(sent)
        )
        first = flavour.client(vendor, max_retries=0)._paginate(listing("page, with total"))
        with pytest.raises(APIStatusError):
            await done(first.all())
        second = first.resume()
        with pytest.raises(APIStatusError):
            await done(second.all())
        assert ids(await done(second.resume().all())) == list(range(10, 25))

    async def test_without_a_failure_there_is_nothing_to_resume(self, flavour: Flavour) -> None:
        paginator = flavour.client(self.failing("cursor", 3, answer(status=403)))._paginate(listing("cursor"))
        with pytest.raises(ConfigurationError, match="has nothing to resume"):
            paginator.resume()
        with pytest.raises(APIStatusError):
            await collected(paginator)
        await collected(paginator)
        with pytest.raises(ConfigurationError, match="has nothing to resume"):
            paginator.resume()
