"""Every operation through the public client, sync and async, against answers that the specification shows."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest

from .cases import VENDORS, Case, cases, described
from .wire import Recorder, async_client, check_answer, check_request, client, first, first_async

KNOWN = Path(__file__).parent / "operations.txt"

every_vendor = pytest.mark.parametrize("vendor", VENDORS)


class Example(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers with the example of the operation that is called."""

    case: Case

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        status, media, body = self.case.answer()
        headers = {"content-type": media} if media else {}
        if isinstance(body, bytes) or not media:
            return httpx.Response(status, headers=headers, content=body or b"")
        return httpx.Response(status, headers=headers, json=body)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


def faults(case: Case, recorder: Recorder, result: Any) -> str:
    """What is wrong, nothing if all is as it should be."""
    try:
        check_request(case, recorder)
        check_answer(case, recorder, result)
    except AssertionError as error:
        return f"{case}: {str(error)[:300]}"
    return ""


@every_vendor
def test_every_operation_sends_and_returns_what_its_specification_says(vendor: str) -> None:
    recorder, transport = Recorder(), Example()
    with client(vendor, recorder, transport=transport) as one:
        found = []
        for transport.case in cases(vendor):
            found.append(faults(transport.case, recorder, first(transport.case, one)))
        assert [fault for fault in found if fault] == []
        assert str(one.options.on_drift) == str(type(one.options.on_drift)())


@every_vendor
@pytest.mark.anyio
async def test_every_operation_does_the_same_in_coroutines(vendor: str) -> None:
    recorder, transport = Recorder(), Example()
    async with async_client(vendor, recorder, transport=transport) as one:
        found = []
        for transport.case in cases(vendor):
            found.append(faults(transport.case, recorder, await first_async(transport.case, one)))
        assert [fault for fault in found if fault] == []


def test_all_operations_of_the_fact_sheets_are_there(capsys: pytest.CaptureFixture[str]) -> None:
    known = {tuple(line.split()) for line in KNOWN.read_text("utf-8").splitlines()}
    found = set(described())
    counts = Counter(vendor for vendor, *_ in found)
    with capsys.disabled():
        print(f"\noperations: {', '.join(f'{vendor} {counts[vendor]}' for vendor in VENDORS)}, {len(found)} in all")
    assert found == known
    assert counts == {"anam": 57, "bland": 346, "tavus": 54}
