"""Which files of tests are begun first, and which are one worker's: while it waits, the others keep the cores busy."""

from __future__ import annotations

import pytest

WAITING = (
    "rates/test_redis.py",
    "streams/test_streams.py",
    "cli/test_timeouts.py",
    "http/test_connecting.py",
    "http/test_http2.py",
    "client/test_monitors.py",
    "http/test_in_use.py",
    "waiting/test_waits.py",
    "http/test_deadlines.py",
    "http/test_cancellation.py",
)
"""Those that mostly wait: one worker has all of them, as several that wait at once leave the cores idle."""

FIRST = (
    "follow/test_follow.py",
    "site/test_in_a_browser.py",
    "models/test_decoding.py",
    "cli/test_program.py",
    "cli/test_every_method.py",
    "pipeline/test_reproducible.py",
    "http/test_programs.py",
    "sandbox/test_every_operation.py",
    "vendor/test_adding.py",
    "cli/test_standard_streams.py",
    "pipeline/test_generate.py",
    "pipeline/test_hostile_documents.py",
    "contract/prism/test_prism.py",
    "contract/test_contract.py",
    "http/test_once_ledger.py",
    "pipeline/test_vendor_changes.py",
)
"""Those that take longest, the longest first, lest one is left at the end for one worker alone."""


def begun_first(items: list[pytest.Item]) -> None:
    """Put these files before all others, which stay in their order."""
    places = {name: place for place, name in enumerate(WAITING + FIRST)}
    items.sort(key=lambda item: places.get(file_of(item.nodeid), len(places)))


def file_of(nodeid: str) -> str:
    """Where the file of a test lies in tests/."""
    return nodeid.partition("::")[0].removeprefix("tests/")


def scope_of(nodeid: str) -> str:
    """What one worker has whole: a file, so that what its tests share is made once, or all that mostly wait."""
    return "waiting" if file_of(nodeid) in WAITING else nodeid.partition("::")[0]
