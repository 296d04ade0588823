"""A function that only begins something has not done its item: nothing of it may be taken for done."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from personae import ConfigurationError, bulk
from personae.sandbox import Sandbox
from personae_api.bland import calls


async def coroutine(item: Any) -> Any:
    return item


def generator(item: Any) -> Iterator[Any]:
    yield item


def plain(item: Any) -> str:
    return str(item)


class Coroutine:
    async def __call__(self, item: Any) -> Any:
        return item


def takes_two(_: Any, item: Any) -> str:
    return str(item)


BEFORE_THE_FIRST: list[tuple[Callable[[Any], Any], str]] = [
    (coroutine, r"coroutine is a coroutine function: use `await bulk\.run_async"),
    (partial(coroutine), r"bulk\.run_async"),
    (Coroutine(), r"bulk\.run_async"),
    (Sandbox().async_bland().calls.get, r"bulk\.run_async"),
    (generator, "is a generator function"),
]


@pytest.mark.parametrize(("function", "said"), BEFORE_THE_FIRST)
def test_a_function_that_returns_nothing_made_is_refused_at_once(
    function: Callable[[Any], Any], said: str, tmp_path: Path
) -> None:
    with pytest.raises(ConfigurationError, match=said):
        bulk.run(function, ["a"], journal=tmp_path / "journal")
    assert not (tmp_path / "journal").exists()


UNREAD: list[tuple[Callable[[Any], Any], str]] = [
    (lambda item: coroutine(item), r"returned a coroutine, .*bulk\.run_async"),
    (lambda item: {"all": [coroutine(item), coroutine(item)]}, r"bulk\.run_async"),
    (lambda item: generator(item), "returned a generator"),
    (lambda item: map(str, [item]), "returned a map"),
    (lambda item: Sandbox().bland().calls.list(to_number=item), r"`\.\.\.\.all\(\)`"),
    (lambda item: Sandbox().async_bland().calls.list(to_number=item), r"run_async.*`await \.\.\.\.all\(\)`"),
    (lambda item: Sandbox().bland().calls.get_recording(item), r"`\.\.\.\.read\(\)`"),
    (lambda item: Sandbox().async_bland().calls.get_recording(item), r"run_async.*awaits `\.\.\.\.save"),
    (calls.get_call, r"bulk\.send"),
]


@pytest.mark.parametrize(("function", "said"), UNREAD)
def test_what_nobody_has_read_is_not_done(function: Callable[[Any], Any], said: str, tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    with pytest.raises(ConfigurationError, match=said):
        bulk.run(function, ["a", "b", "c"], journal=journal, workers=1)
    report = bulk.run(plain, ["a", "b", "c"], journal=journal)
    assert sorted(result.value for result in report.results()) == ["a", "b", "c"]


def test_what_goes_on_elsewhere_is_unknown(tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    with pytest.raises(ConfigurationError, match=r"returned a Future.*`result\(\)`"):
        bulk.run(lambda item: Future[Any](), ["a"], journal=journal)
    assert bulk.run(plain, ["a"], journal=journal).unknown == 1


def test_what_has_acted_before_is_unknown(tmp_path: Path) -> None:
    anam, journal = Sandbox().anam(), tmp_path / "journal"

    def create(name: str) -> Any:
        anam.personas.create(name=name)
        return anam.personas.list()

    with pytest.raises(ConfigurationError, match="returned a Paginator"):
        bulk.run(create, ["Ada"], journal=journal)
    assert bulk.run(plain, ["Ada"], journal=journal).unknown == 1


@pytest.mark.parametrize("function", [plain, str, partial(takes_two, 1), Sandbox().bland().calls.send, generator])
def test_a_plain_function_is_refused_before_its_first_call(function: Callable[[Any], Any], tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"use `bulk\.run\(\.\.\.\)`|is a generator function"):
        asyncio.run(bulk.run_async(function, ["a"], journal=tmp_path / "journal"))
    assert not (tmp_path / "journal").exists()


def test_a_function_that_turns_out_to_be_plain_is_called_once() -> None:
    called: list[Any] = []
    with pytest.raises(ConfigurationError, match=r"use `bulk\.run\(\.\.\.\)`"):
        asyncio.run(bulk.run_async(lambda item: called.append(item), range(20)))  # type: ignore[arg-type, return-value]
    assert called == [0]


def test_functions_that_return_awaitables_are_allowed() -> None:
    def returns(item: Any) -> Awaitable[Any]:
        return coroutine(item)

    for function in (lambda item: coroutine(item), returns, partial(coroutine), Coroutine()):
        assert asyncio.run(bulk.run_async(function, [1, 2])).done == 2


def test_an_async_list_is_not_done_either(tmp_path: Path) -> None:
    bland: Any = Sandbox().async_bland()
    journal = tmp_path / "journal"
    with pytest.raises(ConfigurationError, match=r"`await \.\.\.\.all\(\)`"):
        asyncio.run(bulk.run_async(lambda item: bland.calls.list(to_number=item), ["a"], journal=journal))
    assert bulk.run(plain, ["a"], journal=journal).done == 1
