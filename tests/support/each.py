"""One test for many cases: pytest spends milliseconds on a test of its own, and most checks take less."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

import pytest

T = TypeVar("T")


def each(cases: Mapping[str, T], check: Callable[[T], object]) -> None:
    """Check all cases by their names, and fail with the names and the errors of those that are wrong."""
    assert cases, "there is nothing to check"
    wrong: dict[str, BaseException] = {}
    for name, case in cases.items():
        try:
            check(case)
        except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 - all are told
            error.add_note(f"in {name}")
            wrong[name] = error
    if wrong:
        raise BaseExceptionGroup(f"{len(wrong)} of {len(cases)} are wrong: {', '.join(wrong)}", [*wrong.values()])
