"""The same requests to an independent server, which checks them by the same specifications, and its answers."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from importlib.resources import as_file, files
from pathlib import Path

import pytest

from .. import targets
from ..operations import listed, lists
from ..running import called
from ..specification import specification
from .process import absence, running


def excused(vendor: str) -> Mapping[str, str]:
    """The operations that Prism cannot take, each with the reason."""
    lines = Path(__file__).with_name("excused.txt").read_text(encoding="utf-8").splitlines()
    found = [line.split(maxsplit=2) for line in lines if line and not line.startswith("#")]
    return {operation: reason for name, operation, reason in found if name == vendor}


def pages_made_up(vendor: str) -> set[str]:
    """Lists without an example: Prism makes up which page it is, and the client refuses one it has not asked for."""
    operations = specification(vendor).operations
    return {each.id for each in operations if "current" in (each.paging or {}) and not each.examples}


LONG = frozenset({"anam", "bland"})
"""What Prism takes longest for: with so many operations it needs a quarter of a minute."""


@pytest.mark.parametrize(
    "vendor", [pytest.param(vendor, marks=pytest.mark.soak if vendor in LONG else ()) for vendor in lists()]
)
def test_prism_takes_every_operation_and_its_answers_are_read(
    vendor: str, record_property: Callable[[str, object], None]
) -> None:
    expected, exceptions = listed(vendor).ids, excused(vendor)
    missing = absence()
    if missing and "CI" not in os.environ:
        record_property("contract", f"{vendor}: none of {len(expected)} operations, Prism: {missing}")
        pytest.skip(missing)
    with as_file(files("personae_api").joinpath(vendor, "specification.json")) as document, running(document) as url:
        outcome = called(targets.server(vendor, url), full=True)
    taken = [operation for operation, faults in outcome.faults.items() if not faults]
    record_property("contract", f"{vendor}: {len(taken)} of {len(expected)} operations, Prism, all arguments")
    made_up = pages_made_up(vendor)
    wrong = [fault for fault in outcome.wrong if fault.partition(":")[0] not in exceptions.keys() | made_up]
    assert not wrong, "\n".join(wrong)
    assert expected - {*taken} - made_up == exceptions.keys()
