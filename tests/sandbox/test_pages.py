from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from personae import ConfigurationError
from personae.sandbox import Sandbox
from tests.contract.arguments import arguments
from tests.contract.methods import methods
from tests.contract.specification import Operation, specification
from tests.support.each import for_each

from .conftest import SHOWN
from .documents import PAGED, invented, paged_call, shipped
from .driving import Ask, Driver

MANY = 263
"""Items in each list; divisible by no size of a page that is used here."""


@pytest.fixture(scope="module")
def shelves() -> Sandbox:
    """A sandbox with long lists, which tests only read."""
    return Sandbox(personas=MANY, specifications={"anam": invented()})


@pytest.fixture(scope="module")
def reader(shelves: Sandbox) -> Driver:
    return Driver(shelves, "anam", invented())


def ids(items: list[Any]) -> list[str]:
    return [item["id"] for item in items]


@for_each("style", PAGED)
def test_a_long_list_is_read_whole_in_each_style(shelves: Sandbox, style: str) -> None:
    found = ids(shelves.anam()._paginate(paged_call(style)).all())
    assert len(found) == len(set(found)) == MANY


@pytest.mark.anyio
@for_each("style", PAGED)
async def test_a_long_list_is_read_whole_in_each_style_by_an_asynchronous_client(shelves: Sandbox, style: str) -> None:
    found = ids(await shelves.async_anam()._paginate(paged_call(style)).all())
    assert found == ids(shelves.anam()._paginate(paged_call(style)).all())


@for_each("style", PAGED)
def test_pages_that_are_fetched_at_once_are_the_same(shelves: Sandbox, style: str) -> None:
    paginator = shelves.anam()._paginate(paged_call(style))
    if style == "cursor":
        with pytest.raises(ConfigurationError, match="cursor"):
            paginator.concurrent(4)
        return
    assert ids(paginator.concurrent(4).all()) == ids(paginator.all())


@for_each("size", [10, 50])
@for_each("style", PAGED)
def test_pages_have_the_size_that_was_asked_for(shelves: Sandbox, style: str, size: int) -> None:
    name = invented()["paths"][f"/v9/{style}"]["get"]["x-personae-paging"]["size"]
    pages = list(shelves.anam()._paginate(paged_call(style, **{name: size})).pages())
    sizes = [len(page.items) for page in pages]
    whole, rest = divmod(MANY, size)
    assert [count for count in sizes if count] == [size] * whole + [rest] * bool(rest)


def lists(vendor: str, client: Any, driver: Driver) -> Iterator[tuple[Operation, Any]]:
    """All lists of a vendor that come in pages, as a caller would ask for them."""
    for operation in specification(vendor).operations:
        if operation.paging is not None:
            method = methods(vendor)[operation.id]
            given = arguments(
                operation, None, Random(operation.id), driver.known(driver.route(operation.id)), full=False
            )
            yield operation, method.of(client)(**given.keywords(method))


def check_whole(driver: Driver, operation: Operation, items: list[Any]) -> None:
    route = driver.route(operation.id)
    name = route.resource.identifier(route.operation.item)
    many = min(MANY, route.resource.most)
    assert len(items) == many, operation
    assert name is None or len({str(item.to_dict()[name]) for item in items}) == many, operation


@pytest.mark.parametrize("vendor", SHOWN)
def test_every_list_of_the_vendors_is_read_whole(vendor: str) -> None:
    sandbox = Sandbox(personas=MANY)
    driver = Driver(sandbox, vendor, shipped(vendor))
    for operation, paginator in lists(vendor, getattr(sandbox, vendor)(), driver):
        check_whole(driver, operation, paginator.all())


@pytest.mark.anyio
@pytest.mark.parametrize(
    "vendor", [pytest.param(one, marks=pytest.mark.soak if one == "bland" else ()) for one in SHOWN]
)
async def test_every_list_of_the_vendors_is_read_whole_by_an_asynchronous_client(vendor: str) -> None:
    sandbox = Sandbox(personas=MANY)
    driver = Driver(sandbox, vendor, shipped(vendor))
    for operation, paginator in lists(vendor, getattr(sandbox, f"async_{vendor}")(), driver):
        check_whole(driver, operation, await paginator.all())


def test_the_vendors_have_lists_of_every_style() -> None:
    """Page numbers in three shapes, offsets by two names, cursors in two shapes and by the last item, index ranges."""
    found = set()
    for vendor in SHOWN:
        for operation in specification(vendor).operations:
            paging = operation.paging or {}
            end = next((key for key in ("last", "total") if key in paging), "none")
            shape = {"cursor": paging.get("cursor"), "offset": paging.get("offset"), "page": end}
            found.add((paging.get("style"), shape.get(paging.get("style", ""))))
    assert found == {
        (None, None),
        *(("page", end) for end in ("last", "total", "none")),
        *(("offset", name) for name in ("offset", "skip")),
        *(("cursor", name) for name in ("cursor", "starting_after", "before", "after", "beforeVersion")),
        ("range", None),
    }


def test_an_answer_tells_of_its_page_what_its_schema_has_room_for(reader: Driver) -> None:
    assert reader.get("/v9/last", "page=2&perPage=50")["meta"] == {
        "total": MANY,
        "lastPage": 6,
        "currentPage": 2,
        "perPage": 50,
        "prev": 1,
        "next": 3,
    }
    last = reader.get("/v9/last", "page=6&perPage=50")
    assert (last["meta"]["prev"], last["meta"]["next"], len(last["data"])) == (5, None, MANY - 250)
    assert reader.get("/v9/offset", "offset=260&limit=2")["pagination"] == {
        "total": MANY,
        "offset": 260,
        "limit": 2,
        "has_more": True,
        "next_page": 132,
    }
    assert reader.get("/v9/offset", "offset=262&limit=2")["pagination"] == {
        "total": MANY,
        "offset": 262,
        "limit": 2,
        "has_more": False,
    }
    ranged = reader.get("/v9/range", "from=260")
    assert (ranged["total_count"], ranged["count"]) == (MANY, 3)
    assert reader.get("/v9/bare").keys() == {"data", "errors"}


def test_the_first_page_may_be_page_0(reader: Driver) -> None:
    assert ids(reader.get("/v9/total", "page=0&limit=3")["rows"]) == ids(reader.get("/v9/total", "limit=3")["rows"])
    assert reader.send(Ask("GET", "/v9/last", "page=0")).status == 400


def test_sizes_are_the_documented_ones_if_none_is_sent(reader: Driver) -> None:
    sizes = {style: len(reader.get(f"/v9/{style}")[key]) for style, key in (("last", "data"), ("total", "rows"))}
    assert sizes == {"last": 7, "total": 9}


@pytest.mark.parametrize(
    ("path", "query", "key"),
    [
        ("last", "page=7&perPage=50", "data"),
        ("total", "page=99999999", "rows"),
        ("bare", "page=1000", "data"),
        ("offset", "offset=263", "gears"),
        ("range", "from=999999999999999999", "calls"),
    ],
)
def test_a_page_behind_the_end_is_empty(reader: Driver, path: str, query: str, key: str) -> None:
    assert reader.get(f"/v9/{path}", query)[key] == []


@pytest.mark.parametrize(
    ("path", "query", "name"),
    [
        ("last", "perPage=51", "perPage"),
        ("last", "perPage=0", "perPage"),
        ("bare", "limit=101", "limit"),
        ("bare", "limit=-1", "limit"),
        ("bare", "limit=ten", "limit"),
        ("bare", "limit=1.5", "limit"),
        ("bare", "page=0", "page"),
        ("offset", "offset=-1", "offset"),
        ("range", "from=-1", "from"),
        ("cursor", "cursor=nowhere", "cursor"),
        ("before", "before=nowhere", "before"),
    ],
)
def test_a_page_that_cannot_be_is_refused_by_name(reader: Driver, path: str, query: str, name: str) -> None:
    reply = reader.send(Ask("GET", f"/v9/{path}", query))
    assert reply.status == 400
    assert f'"{name}: must be'.encode() in reply.content


def test_a_cursor_is_good_although_its_item_has_been_deleted() -> None:
    document = {**invented(), "paths": {**invented()["paths"]}}
    document["paths"]["/v9/cursor/{gear_id}"] = {
        "parameters": [{"name": "gear_id", "in": "path", "required": True, "schema": {"type": "string"}}],
        "delete": {"operationId": "deleteListed", "responses": {"204": {"description": "Gone."}}},
    }
    driver = Driver(Sandbox(personas=9, specifications={"anam": document}), "anam", document)
    every = ids(driver.get("/v9/cursor")["data"]["items"])
    first = driver.get("/v9/cursor", "limit=4")["data"]
    assert driver.send(Ask("DELETE", f"/v9/cursor/{first['items'][-1]['id']}")).status == 204
    second = driver.get("/v9/cursor", f"limit=9&cursor={first['next_cursor']}")["data"]
    assert ids(second["items"]) == every[4:]
    assert second["next_cursor"] is None
    assert second["has_more"] is False


def test_an_item_can_be_the_cursor_where_no_other_comes_back(reader: Driver) -> None:
    found: list[str] = []
    while page := ids(reader.get("/v9/before", f"before={found[-1]}" if found else "")["calls"]):
        found += page
    assert len(found) == len(set(found)) == MANY
