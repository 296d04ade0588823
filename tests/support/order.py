"""Which files of tests are begun first: those that take long, lest one is left at the end for one worker alone."""

from __future__ import annotations

import pytest

FIRST = (
    "test_follow.py",
    "test_in_a_browser.py",
    "test_deadlines.py",
    "test_decoding.py",
    "test_program.py",
    "test_every_method.py",
    "test_reproducible.py",
    "test_programs.py",
    "test_every_operation.py",
    "test_adding.py",
    "test_standard_streams.py",
    "test_cancellation.py",
    "test_generate.py",
    "test_hostile_documents.py",
    "test_prism.py",
    "test_contract.py",
    "test_once_ledger.py",
    "test_vendor_changes.py",
)
"""Their names, the longest first."""


def begun_first(items: list[pytest.Item]) -> None:
    """Put these files before all others, which stay in their order."""
    place = {name: number for number, name in enumerate(FIRST)}
    items.sort(key=lambda item: place.get(item.path.name, len(place)))
