"""Many cases in one test: all are checked, those that are wrong are told, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.support.each import each, for_each

pytestmark = pytest.mark.anyio


@pytest.fixture
def one() -> int:
    return 1


def wrong_ones(test: Callable[[], None]) -> list[str]:
    """What is told of a test that fails."""
    with pytest.raises(ExceptionGroup) as failure:
        test()
    return [failure.value.message, *(f"{error} {error.__notes__}" for error in failure.value.exceptions)]


def test_each_case_that_is_wrong_is_told_by_its_name_with_its_error() -> None:
    checked: list[int] = []

    def check(number: int) -> None:
        checked.append(number)
        if number > 1:
            pytest.fail(f"{number} is too much")

    assert wrong_ones(lambda: each({"a": 1, "b": 2, "c": 3}, check)) == [
        "2 of 3 are wrong: b, c",
        "2 is too much ['in b']",
        "3 is too much ['in c']",
    ]
    assert checked == [1, 2, 3]


def test_a_case_that_is_skipped_is_wrong() -> None:
    assert wrong_ones(lambda: each({"a": "not here"}, pytest.skip))[0] == "1 of 1 are wrong: a"


def test_no_case_is_no_test() -> None:
    with pytest.raises(AssertionError, match="there is nothing to check"):
        each({}, print)


@pytest.mark.parametrize(
    ("ids", "named"),
    [
        (None, ["0 (text='a', number=1)", "1 (text='a', number=1)", "2 (the last)"]),
        (["x", "y", "z"], ["0 (x)", "1 (y)", "2 (z)"]),
        (str, ["0 (a, 1)", "1 (a, 1)", "2 (b, 2)"]),
    ],
)
def test_cases_have_their_ids_or_their_arguments_for_a_name(ids: Any, named: list[str]) -> None:
    @for_each("text, number", [("a", 1), ("a", 1), pytest.param("b", 2, id="the last")], ids=ids)
    def test(text: str, number: int) -> None:
        raise ValueError

    assert wrong_ones(test)[0] == f"3 of 3 are wrong: {', '.join(named)}"


def test_of_several_tables_each_combination_is_a_case() -> None:
    taken: list[str] = []

    @for_each("number", [2, 3])
    @for_each(("text", "times"), [("a", 1), ("b", 2)])
    def test(given: str, number: int, text: str, times: int) -> None:
        taken.append(f"{given} {number} {text} {times}")

    test("x")
    assert taken == ["x 2 a 1", "x 2 b 2", "x 3 a 1", "x 3 b 2"]


class TestFixtures:
    @for_each("number", [2, 3])
    @pytest.mark.parametrize("text", ["a"])
    async def test_go_to_each_case(self, one: int, text: str, number: int) -> None:
        assert one * text == "a"
        assert number in {2, 3}


async def test_a_coroutine_is_awaited_for_each_case() -> None:
    @for_each("number", [1, 2, 3])
    async def test(number: int) -> None:
        assert number != 2, "it is two"

    with pytest.raises(ExceptionGroup, match=r"^1 of 3 are wrong: 1 \(number=2\)") as failure:
        await test()
    assert "it is two" in str(failure.value.exceptions[0])


def test_a_case_has_no_mark() -> None:
    with pytest.raises(AssertionError, match="cannot be marked"):
        for_each("number", [pytest.param(1, marks=pytest.mark.skip)])
