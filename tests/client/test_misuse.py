"""What is asked of a client or of what it gives in a way that cannot be: one sentence says what to do instead."""

from __future__ import annotations

import operator
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any

import pytest

import personae
from personae import AsyncDownload, AsyncPaginator, Paginator
from personae.sandbox import Sandbox
from personae.vendors import VENDORS
from tests.support.both_clients import FLAVOURS, Flavour

pytestmark = pytest.mark.anyio


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(personas=3)


Use = Callable[[Any], object]


def unpacked(value: Any) -> object:
    first, *_ = value
    return first


USES: dict[str, tuple[Use, str, str]] = {
    "truth": (bool, r"neither true nor false: `\.all\(\)`", r"neither true nor false: `await \.\.\.\.all\(\)`"),
    "a condition": (lambda some: 1 if some else 2, "neither true nor false", "neither true nor false"),
    "not": (operator.not_, "neither true nor false", "neither true nor false"),
    "length": (len, r"`len\(\.\.\.\.all\(\)\)`", r"`len\(await \.\.\.\.all\(\)\)`"),
    "an index": (lambda some: some[0], r"no indexes: `\.all\(limit=n\)`", r"no indexes: `await \.\.\.\.all"),
    "a slice": (lambda some: some[:5], r"no indexes: `\.all\(limit=n\)`", r"no indexes: `await \.\.\.\.all"),
    "backwards": (lambda some: list(reversed(some)), "no length", "no length"),
    "for": (list, "", "`async for`, not with `for`"),
    "in": (lambda some: 7 in some, "", "`async for`, not with `for`"),
    "unpacking": (unpacked, "", "`async for`, not with `for`"),
}


@pytest.mark.parametrize("flavour", FLAVOURS, ids=lambda flavour: flavour.prefix or "sync")
@pytest.mark.parametrize("use", USES)
async def test_a_list_that_is_not_read(sandbox: Sandbox, flavour: Flavour, use: str) -> None:
    anam = sandbox.async_anam() if flavour.is_async else sandbox.anam()
    function, sentence, async_sentence = USES[use]
    expected = async_sentence if flavour.is_async else sentence
    if not expected:
        function(anam.personas.list())
        return
    with pytest.raises(TypeError, match=expected):
        function(anam.personas.list())
    assert not sandbox.requests


async def test_a_list_is_read_all_the_same(sandbox: Sandbox) -> None:
    assert len(list(sandbox.anam().personas.list())) == 3
    assert [*sandbox.anam().personas.list()]


async def test_nothing_takes_these_for_what_they_are_not() -> None:
    """What asks whether something can be iterated, as frameworks do, gets the answer that holds."""
    assert not issubclass(Paginator, AsyncIterable | Awaitable)
    for kind in (AsyncPaginator, AsyncDownload):
        assert not issubclass(kind, Iterable)
        assert issubclass(kind, AsyncIterable)


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda sandbox: sandbox.async_anam().personas.list(), r"`await \.\.\.\.all\(\)`, or `async for`"),
        (lambda sandbox: sandbox.async_bland().calls.get_recording("c1"), r"`await \.\.\.\.read\(\)`"),
    ],
)
async def test_what_is_not_awaited_itself(sandbox: Sandbox, make: Callable[[Sandbox], Any], sentence: str) -> None:
    with pytest.raises(TypeError, match=sentence):
        await make(sandbox)


async def test_what_python_says_itself(sandbox: Sandbox) -> None:
    anam: Any = sandbox.anam()
    with pytest.raises(TypeError, match="can't be used in 'await' expression"):
        await anam.personas.list()
    with pytest.raises(TypeError, match="'async for' requires an object with __aiter__ method, got Paginator"):
        async for _ in anam.personas.list():
            pass


async def test_an_asynchronous_file_in_a_for(sandbox: Sandbox) -> None:
    recording: Any = sandbox.async_bland().calls.get_recording("c1")
    with pytest.raises(TypeError, match=r"`async for`, not with `for`, or whole: `await \.\.\.\.read\(\)`"):
        list(recording)


KINDS = [name.capitalize() for name in VENDORS] + ["Personae"]


@pytest.mark.parametrize("name", KINDS)
async def test_the_wrong_kind_of_with(sandbox: Sandbox, name: str) -> None:
    sync, twin = getattr(sandbox, name.lower())(), getattr(sandbox, f"async_{name.lower()}")()
    with pytest.raises(TypeError, match="use `async with`"), twin:
        pass
    with pytest.raises(TypeError, match="use `with`"):
        async with sync:
            pass
    assert not isinstance(twin, AbstractContextManager)
    assert not isinstance(sync, AbstractAsyncContextManager)
    assert not hasattr(twin, "__enter__")
    assert not hasattr(sync, "__aenter__")


async def test_lists_of_all_vendors(sandbox: Sandbox) -> None:
    with pytest.raises(TypeError, match="its `records` have"):
        sandbox.personae().list()[0]  # type: ignore[index]
    listing: Any = sandbox.async_personae().list()
    for use in (bool, len, list, lambda some: some[0]):
        with pytest.raises(TypeError, match="await"):
            use(listing)
    assert not isinstance(listing, Iterable)


@pytest.mark.parametrize("name", ["Anam", "Bland", "Tavus"])
@pytest.mark.parametrize("flavour", FLAVOURS, ids=lambda flavour: flavour.prefix or "sync")
async def test_completion_shows_what_is_for_users(sandbox: Sandbox, flavour: Flavour, name: str) -> None:
    client = getattr(sandbox, f"{'async_' if flavour.is_async else ''}{name.lower()}")()
    resources = {one for one in dir(type(client)) if hasattr(getattr(type(client), one), "func")}
    shown = {one for one in dir(client) if not one.startswith("_")}
    close = "aclose" if flavour.is_async else "close"
    assert shown - resources == {"send", close, "closed", "with_options", "would_send", "documented_rates"}


SHOWN = {
    "Paginator": {"all", "concurrent", "page", "pages", "resume"},
    "Page": {"cursor", "items", "next", "number", "response", "total"},
    "Download": {"read", "response", "save", "stream"},
    "Response": {
        *("attempts", "body", "content", "headers", "operation", "outcome", "parsed", "request_id", "status_code"),
        "vendor",
    },
}


@pytest.mark.parametrize("name", SHOWN)
async def test_completion_shows_what_is_for_users_of_what_clients_give(name: str) -> None:
    for kind in {getattr(personae, name), getattr(personae, f"Async{name}", getattr(personae, name))}:
        assert {one for one in dir(kind) if not one.startswith("_")} == SHOWN[name]


@pytest.mark.parametrize("name", ["Bland", "AsyncBland"])
async def test_help_names_the_options(name: str) -> None:
    import pydoc

    text = pydoc.plain(pydoc.render_doc(getattr(personae, name)))
    for option in ("api_key", "timeout", "max_retries", "deadline", "http_library", "on_drift"):
        assert f"{option}: '" in text
    assert "**options" not in text
    if name == "Bland":
        assert "max_retries: How often a failed call is retried" in text
