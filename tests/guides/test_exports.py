"""Exports: all rows once, whatever breaks them off, and no more than a page or two in memory."""

from __future__ import annotations

import csv
import gc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest

from personae import Bland, CallRecord, InternalServerError
from personae.sandbox import Sandbox, Status
from personae_api.bland.models import CallSummary

from .programs import PROGRAMS, load, ran

CALLS, PAGE = 3000, 250


@pytest.fixture(scope="module")
def sandbox() -> Sandbox:
    return Sandbox(personas=CALLS)


@pytest.fixture(scope="module")
def ids(sandbox: Sandbox) -> list[str]:
    return [call.call_id for call in sandbox.bland().calls.list(ascending=True)]


def ids_of(target: Path) -> list[str]:
    if target.is_dir():
        return [str(one) for one in pyarrow.parquet.read_table(target, columns=["call_id"])["call_id"].to_pylist()]
    with target.open(encoding="utf-8", newline="") as file:
        return [row["call_id"] for row in csv.DictReader(file)]


TARGETS = {"export_csv": "calls.csv", "export_parquet": "calls"}


@pytest.fixture(params=TARGETS)
def program(request: pytest.FixtureRequest) -> Any:
    return load(request.param)


@pytest.fixture
def target(program: Any, tmp_path: Path) -> Path:
    return tmp_path / TARGETS[program.__name__]


def test_all_calls_are_there_once(program: Any, target: Path, sandbox: Sandbox, ids: list[str]) -> None:
    assert program.export(sandbox.bland(), target) == CALLS
    assert ids_of(target) == ids
    assert program.export(sandbox.bland(), target) == 0
    assert ids_of(target) == ids


def test_a_run_that_was_broken_off_goes_on(program: Any, target: Path, sandbox: Sandbox, ids: list[str]) -> None:
    impatient = sandbox.bland(max_retries=0)
    sandbox.faults.add(Status(500), operation="listCalls", after=5)
    with pytest.raises(InternalServerError):
        program.export(impatient, target, page_size=PAGE)
    assert ids_of(target) == ids[: 5 * PAGE]
    assert program.export(impatient, target, page_size=PAGE) == CALLS - 5 * PAGE
    assert ids_of(target) == ids


def test_half_a_page_is_written_again(program: Any, target: Path, sandbox: Sandbox, ids: list[str]) -> None:
    """As a machine leaves it that loses its power."""
    sandbox.faults.add(Status(500), operation="listCalls", after=3)
    with pytest.raises(InternalServerError):
        program.export(sandbox.bland(max_retries=0), target, page_size=PAGE)
    if target.is_dir():
        (target / "000000001000.new").write_bytes(b"PAR1 half")
    else:
        with target.open("a", encoding="utf-8") as file:
            file.write("c-half,2026-\n" * 100_000)  # more than what is still to come
    program.export(sandbox.bland(), target, page_size=PAGE)
    assert ids_of(target) == ids


def test_no_more_than_two_pages_are_in_memory(program: Any, target: Path, sandbox: Sandbox) -> None:
    in_memory: list[int] = []

    def count(record: CallRecord) -> None:
        if record.event == "call.end" and len(in_memory) < 4:
            in_memory.append(sum(type(one) is CallSummary for one in gc.get_objects()))

    bland: Bland = sandbox.bland(on_call=count)
    assert program.export(bland, target, page_size=PAGE) == CALLS
    assert len(in_memory) == 4
    assert max(in_memory) <= 2 * PAGE


def _moved_away(table: Path, place: Path) -> None:
    table.rename(table.with_suffix(".old"))


def _cut_short(table: Path, place: Path) -> None:
    table.write_bytes(table.read_bytes()[:-1])


def _without_place(table: Path, place: Path) -> None:
    place.unlink()


def _damaged(text: str) -> Callable[[Path, Path], None]:
    def harm(table: Path, place: Path) -> None:
        place.write_text(text, "utf-8")

    return harm


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (_moved_away, "calls.csv is gone: put it back, or move calls.place away"),
        (_cut_short, "calls.csv is shorter than it was: put it back, or move it and calls.place away"),
        (_without_place, "calls.place is gone, so nobody knows what is in calls.csv: put it back, or move calls.csv"),
        (_damaged("[250"), "calls.place is damaged: move it and calls.csv away"),
        (_damaged("[250]"), "calls.place is damaged: move it and calls.csv away"),
        (_damaged("null"), "calls.place is damaged: move it and calls.csv away"),
    ],
)
def test_files_that_do_not_fit_together_end_the_run_and_stay_as_they_are(
    harm: Callable[[Path, Path], None], said: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    program, table, place = load("export_csv"), Path("calls.csv"), Path("calls.place")
    program.export(sandbox.bland(), table)
    harm(table, place)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises(OSError) as raised:
        program.export(sandbox.bland(), table)
    assert str(raised.value).startswith(said)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_a_run_that_was_broken_off_before_its_first_page_begins_anew(sandbox: Sandbox, ids: list[str]) -> None:
    program, table = load("export_csv"), Path("calls.csv")
    sandbox.faults.add(Status(500), operation="listCalls")
    with pytest.raises(InternalServerError):
        program.export(sandbox.bland(max_retries=0), table)
    table.write_bytes(b"call_id,crea")
    program.export(sandbox.bland(), table)
    assert ids_of(table) == ids


def _folder_is_a_file(folder: Path) -> str:
    (folder / "calls").write_text("mine", "utf-8")
    return "export_parquet"


def _foreign_file(folder: Path) -> str:
    (folder / "calls").mkdir()
    (folder / "calls" / "mine.parquet").write_text("mine", "utf-8")
    return "export_parquet"


def _table_is_a_folder(folder: Path) -> str:
    (folder / "calls.csv").mkdir()
    (folder / "calls.place").write_text("[0, 0]", "utf-8")
    return "export_csv"


def _no_such_server(folder: Path) -> str:
    return "export_csv"


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (_folder_is_a_file, "'calls'"),
        (_foreign_file, "calls/mine.parquet is not of this program: move it away"),
        (_table_is_a_folder, "'calls.csv'"),
        (_no_such_server, "bland listCalls: "),
    ],
)
def test_a_run_that_cannot_go_on_ends_in_a_sentence(harm: Callable[[Path], str], said: str, tmp_path: Path) -> None:
    name = harm(tmp_path)
    ended = ran(str(PROGRAMS / f"{name}.py"), folder=tmp_path, BLAND_API_KEY="k", BLAND_BASE_URL="http://127.0.0.1:1")
    assert ended.returncode == 1
    (line,) = ended.stderr.splitlines()
    assert line.startswith(f"{name}: ")
    assert said in line


@pytest.mark.parametrize("name", ["export_csv", "export_parquet", "workers"])
def test_without_a_key_a_program_ends_in_a_sentence(name: str, tmp_path: Path) -> None:
    ended = ran(str(PROGRAMS / f"{name}.py"), folder=tmp_path, BLAND_API_KEY="")
    (line,) = ended.stderr.splitlines()
    assert (ended.returncode, line.startswith(f"{name}: "), "BLAND_API_KEY" in line) == (1, True, True)
