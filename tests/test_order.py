"""The order in which files of tests are begun."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from tests.support.order import FIRST, begun_first

TESTS = Path(__file__).parent


def test_each_file_that_is_begun_first_is_there() -> None:
    assert set(FIRST) - {file.name for file in TESTS.rglob("test_*.py")} == set()


def test_long_files_are_begun_first_and_the_others_stay_in_their_order() -> None:
    def items(*names: str) -> Iterator[Any]:
        return (SimpleNamespace(path=TESTS / name) for name in names)

    found = [*items("test_b.py", FIRST[1], "test_a.py", FIRST[0], FIRST[1])]
    begun_first(found)
    assert [item.path.name for item in found] == [FIRST[0], FIRST[1], FIRST[1], "test_b.py", "test_a.py"]
