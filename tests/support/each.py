"""One test for many cases: pytest spends milliseconds on a test of its own, and most checks take less."""

from __future__ import annotations

import functools
import inspect
import reprlib
from collections.abc import Awaitable, Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

import pytest

T = TypeVar("T")
Function = Callable[..., Any]
Wrong = dict[str, Exception]


def for_each(
    names: str | Sequence[str],
    values: Iterable[Any],
    *,
    ids: Iterable[object] | Callable[[Any], object] | None = None,
) -> Callable[[Function], Function]:
    """Like `pytest.mark.parametrize`, but all cases are one test, which fails with those that are wrong.

    They share the fixtures of the test: none may find what another has left there.
    """
    arguments = names.replace(",", " ").split() if isinstance(names, str) else list(names)
    rows = [_row(arguments, value) for value in values]
    if callable(ids):
        ids = [", ".join(str(ids(value)) for value in case.values()) for _, case in rows]
    if ids is not None:
        rows = [(str(id), case) for id, (_, case) in zip(ids, rows, strict=True)]

    def merged(function: Function) -> Function:
        @functools.wraps(function)
        def one_by_one(*given: Any, **fixtures: Any) -> None:
            each(_by_name(rows), lambda case: function(*given, **fixtures, **case))

        @functools.wraps(function)
        async def awaited_one_by_one(*given: Any, **fixtures: Any) -> None:
            await each_async(_by_name(rows), lambda case: function(*given, **fixtures, **case))

        test: Any = awaited_one_by_one if inspect.iscoroutinefunction(function) else one_by_one
        signature = inspect.signature(function)
        fixtures = [one for name, one in signature.parameters.items() if name not in arguments]
        test.__signature__ = signature.replace(parameters=fixtures)
        return test  # type: ignore[no-any-return]

    return merged


def each(cases: Mapping[str, T], check: Callable[[T], object]) -> None:
    """Check all cases by their names, and fail with the names and the errors of those that are wrong."""
    wrong: Wrong = {}
    for name, case in cases.items():
        with _kept(wrong, name):
            check(case)
    _tell(wrong, cases)


async def each_async(cases: Mapping[str, T], check: Callable[[T], Awaitable[object]]) -> None:
    """The same, with a check that is awaited."""
    wrong: Wrong = {}
    for name, case in cases.items():
        with _kept(wrong, name):
            await check(case)
    _tell(wrong, cases)


@contextmanager
def _kept(wrong: Wrong, name: str) -> Iterator[None]:
    """Keep the error of a case; one that is skipped is wrong too, as nobody would see it."""
    error: Exception
    try:
        yield
        return
    except Exception as raised:  # noqa: BLE001 - all are told
        error = raised
    except (pytest.fail.Exception, pytest.skip.Exception) as outcome:
        # these are no `Exception`, and a group with one would end the event loop that all tests share
        error = AssertionError(outcome.msg).with_traceback(outcome.__traceback__)
    error.add_note(f"in {name}")
    wrong[name] = error


def _tell(wrong: Wrong, cases: Collection[str]) -> None:
    assert cases, "there is nothing to check"
    if wrong:
        raise ExceptionGroup(f"{len(wrong)} of {len(cases)} are wrong: {', '.join(wrong)}", [*wrong.values()])


def _row(arguments: list[str], value: Any) -> tuple[str, dict[str, Any]]:
    """The id of a case, if it has one, and its arguments."""
    id, values = "", value if len(arguments) > 1 else [value]
    if isinstance(value, type(pytest.param())):
        assert not value.marks, "a case of many cannot be marked"
        id, values = str(value.id or ""), value.values
    return id, dict(zip(arguments, values, strict=True))


def _by_name(rows: list[tuple[str, dict[str, Any]]]) -> dict[str, dict[str, Any]]:
    """The cases by their ids or arguments, and by their numbers, as two may look alike."""
    return {f"{number} ({id or _shown(case)})": case for number, (id, case) in enumerate(rows)}


def _shown(case: dict[str, Any]) -> str:
    return ", ".join(f"{name}={_SHORT.repr(value)}" for name, value in case.items())


_SHORT = reprlib.Repr()
_SHORT.maxstring = _SHORT.maxother = 60
