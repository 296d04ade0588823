"""Every operation of every vendor, called through the public client: request and answer are as specified."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from . import targets
from .operations import lists
from .running import Outcome, called, called_by_coroutines
from .specification import specification

Report = Callable[[str, object], None]

arguments = pytest.mark.parametrize("full", [False, True], ids=["required arguments", "all arguments"])
vendors = pytest.mark.parametrize("vendor", lists())


def _check(outcome: Outcome, vendor: str, how: str, record_property: Report) -> None:
    expected = {operation.id for operation in specification(vendor).operations}
    record_property("contract", f"{vendor}: {len(outcome.faults)} of {len(expected)} operations, {how}")
    assert not outcome.wrong, "\n".join(outcome.wrong)
    assert list(outcome.faults.keys() ^ expected) == []


@vendors
@arguments
def test_every_operation_is_sent_and_read_as_specified(vendor: str, full: bool, record_property: Report) -> None:
    outcome = called(targets.sandbox(vendor, is_async=False), full=full)
    _check(outcome, vendor, f"sync, {'all' if full else 'required'} arguments", record_property)


@vendors
@arguments
@pytest.mark.anyio
async def test_every_operation_is_sent_and_read_as_specified_by_coroutines(
    vendor: str, full: bool, record_property: Report
) -> None:
    outcome = await called_by_coroutines(targets.sandbox(vendor, is_async=True), full=full)
    _check(outcome, vendor, f"async, {'all' if full else 'required'} arguments", record_property)
