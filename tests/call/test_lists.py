"""Lists on their way into a path, a query or a header: repeated, or one value with something between its items."""

from __future__ import annotations

import datetime as dt
from typing import Any
from urllib.parse import urlsplit

import pytest

from personae import ConfigurationError
from personae_api.shapes import ANY, Array
from personae_api.types import Call, PagedCall, Paging
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.invented_calls import call, operation
from tests.support.scripted_vendor import answer, script
from tests.support.sync_or_async import done

pytestmark = pytest.mark.anyio

JOINED = (("q", ","), ("spaced", "%20"), ("piped", "%7C"), ("{ids}", ","))


def asked(**query: Any) -> Call[Any, Any]:
    return Call(operation(joined=JOINED), ANY, query=query)


async def sent_query(flavour: Flavour, sent: Call[Any, Any], **options: Any) -> str:
    requests = script(answer({}))
    await done(flavour.client(requests).with_options(**options).send(sent))
    return urlsplit(requests.requests[0].url).query


@for_each(
    ("query", "text"),
    [
        ({"q": ["a", "b"]}, "q=a,b"),
        ({"q": ("a", None, 2)}, "q=a,2"),
        ({"q": {"a"}}, "q=a"),
        ({"q": ["a"]}, "q=a"),
        ({"q": []}, ""),
        ({"q": [None]}, ""),
        ({"q": ["", "a"]}, "q=,a"),
        ({"q": [True, 0.5, dt.date(2026, 4, 20)]}, "q=true,0.5,2026-04-20"),
        ({"q": ["a,b", "c&d", "é"]}, "q=a%2Cb,c%26d,%C3%A9"),
        ({"q": "a,b"}, "q=a%2Cb"),
        ({"q": 17}, "q=17"),
        ({"spaced": ["a", "b+c"]}, "spaced=a%20b%2Bc"),
        ({"piped": ["a", "b c"]}, "piped=a%7Cb%20c"),
        ({"piped": ["100%7C"]}, "piped=100%257C"),
        ({"repeated": ["a", "b,c"]}, "repeated=a&repeated=b%2Cc"),
        ({"q": ["a", "b"], "repeated": ["c", "d"]}, "q=a,b&repeated=c&repeated=d"),
    ],
)
async def test_a_list_in_a_query(flavour: Flavour, query: dict[str, Any], text: str) -> None:
    assert await sent_query(flavour, asked(**query)) == text


async def test_a_list_in_an_extra_query_is_written_as_the_vendor_says_too(flavour: Flavour) -> None:
    assert await sent_query(flavour, asked(q=["a"]), extra_query={"q": ["b", "c"], "x": ["d", "e"]}) == "q=b,c&x=d&x=e"


@pytest.mark.parametrize(
    ("query", "complaint"),
    [
        (
            {"spaced": ["a", "b c"]},
            "anam probe: spaced must not have ' ' in an item, as it stands between the items",
        ),
        ({"piped": ["a|b"]}, "anam probe: piped must not have '|' in an item, as it stands between the items"),
    ],
)
async def test_an_item_that_cannot_be_told_from_two_is_refused(
    flavour: Flavour, query: dict[str, Any], complaint: str
) -> None:
    requests = script()
    with pytest.raises(ConfigurationError) as caught:
        await done(flavour.client(requests).send(asked(**query)))
    assert str(caught.value) == complaint
    assert requests.requests == []


async def test_every_page_repeats_the_list(flavour: Flavour) -> None:
    requests = script(answer({"data": [1]}), answer({"data": [2]}), answer({"data": []}))
    paging = Paging(style="page", items=("data",), position="page")
    listed: PagedCall[Any, Any] = PagedCall(
        operation(joined=JOINED, paging=paging), Array(ANY), query={"q": ["a", "b"]}
    )
    assert await done(flavour.client(requests)._paginate(listed).all()) == [1, 2]
    assert [urlsplit(one.url).query for one in requests.requests] == [f"q=a,b&page={number}" for number in (1, 2, 3)]


@pytest.mark.parametrize(
    ("value", "path"),
    [(["a", "b"], "/things/a,b"), (["a,b", "c/d"], "/things/a%2Cb,c%2Fd"), (("a",), "/things/a"), ("a", "/things/a")],
)
async def test_a_list_in_a_path(flavour: Flavour, value: Any, path: str) -> None:
    requests = script(answer({}))
    of = operation(path="/things/{ids}", joined=JOINED)
    await done(flavour.client(requests).send(Call(of, ANY, path={"ids": value})))
    assert urlsplit(requests.requests[0].url).path.endswith(path)


@for_each("value", [[], ["a", ""], ["a", None], [".."], [["a"]], [{}]])
async def test_a_list_in_a_path_is_of_ids(flavour: Flavour, value: Any) -> None:
    of = operation(path="/things/{ids}", joined=JOINED)
    with pytest.raises(ConfigurationError, match="anam probe: ids must be an id, not "):
        await done(flavour.client(script()).send(Call(of, ANY, path={"ids": value})))


@for_each(("value", "sent"), [(["a", 2, True], "a,2,true"), ({"a"}, "a"), ([], None), ([None], None), ("a,b", "a,b")])
async def test_a_list_in_a_header(flavour: Flavour, value: Any, sent: str | None) -> None:
    requests = script(answer({}))
    await done(flavour.client(requests).send(call(headers={"x-list": value})))
    assert requests.requests[0].headers.get("x-list") == sent


async def test_a_comma_in_an_item_of_a_header_is_refused(flavour: Flavour) -> None:
    with pytest.raises(ConfigurationError, match="anam probe: x-list must not have ',' in an item"):
        await done(flavour.client(script()).send(call(headers={"x-list": ["a,b"]})))
