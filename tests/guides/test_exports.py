"""Exports: all rows once, whatever breaks them off, and no more than a page or two in memory."""

from __future__ import annotations

import csv
import gc
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest

from personae import Bland, CallRecord, InternalServerError
from personae.sandbox import Sandbox, Status
from personae_api.bland.models import CallSummary

from .programs import load

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
