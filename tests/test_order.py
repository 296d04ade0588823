"""The order in which files of tests are begun, and which of them are one worker's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from tests.support.order import FIRST, WAITING, begun_first, scope_of

TESTS = Path(__file__).parent


def test_each_file_that_has_a_place_is_there_and_has_one() -> None:
    named = WAITING + FIRST
    assert [name for name in named if not (TESTS / name).is_file()] == []
    assert len(set(named)) == len(named)


def test_long_files_are_begun_first_and_the_others_stay_in_their_order() -> None:
    def items(*names: str) -> Iterator[Any]:
        return (SimpleNamespace(nodeid=f"tests/{name}::test_it") for name in names)

    found = [*items("test_b.py", FIRST[1], "test_a.py", FIRST[0], WAITING[0], FIRST[1])]
    begun_first(found)
    names = [WAITING[0], FIRST[0], FIRST[1], FIRST[1], "test_b.py", "test_a.py"]
    assert found == [*items(*names)]


def test_what_waits_is_one_workers_and_each_other_file_is() -> None:
    scopes = [scope_of(f"tests/{name}::TestIt::test_it[a::b]") for name in (*WAITING, *FIRST)]
    assert scopes == ["waiting"] * len(WAITING) + [f"tests/{name}" for name in FIRST]
