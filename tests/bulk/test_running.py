"""Each item is tried once, whatever happens to it, to another, or to the process."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import AbstractContextManager
from multiprocessing import get_context
from pathlib import Path
from threading import Lock
from typing import Any

import pytest

from personae import ConfigurationError, bulk
from personae.bulk.running import Progress
from personae.sandbox import Sandbox, Status
from personae_api.bland import calls

PROGRAM = Path(__file__).with_name("program.py")


class Ledger:
    """How often each item was tried, and how many at once."""

    def __init__(self) -> None:
        self.times: Counter[Any] = Counter()
        self.most = 0
        self._now = 0
        self._lock = Lock()

    def __call__(self, item: Any) -> Any:
        with self._lock:
            self.times[item] += 1
            self._now += 1
            self.most = max(self.most, self._now)
        time.sleep(0.001)
        with self._lock:
            self._now -= 1
        return {"item": item}


def test_each_item_is_tried_once_and_so_many_at_a_time() -> None:
    ledger = Ledger()
    report = bulk.run(ledger, iter(range(200)), workers=5)
    assert (report.done, report.failed, report.unknown) == (200, 0, 0)
    assert ledger.times == Counter(range(200))
    assert 1 < ledger.most <= 5
    assert {result.item for result in report.results()} == set(range(200))


def test_what_fails_concerns_its_item_alone() -> None:
    sandbox = Sandbox(personas=3)
    anam = sandbox.anam(max_retries=0)
    good = [persona.id for persona in anam.personas.list().all()]
    sandbox.faults.add(Status(500), operation="updatePersona")

    def change(name: str) -> Any:
        return anam.personas.update(name, description="New")

    report = bulk.run(change, [good[0], "nobody", *good[1:]], workers=1)
    assert (report.done, report.failed, report.unknown) == (2, 1, 1)
    results = {result.item: result for result in report.results()}
    assert (results["nobody"].outcome, results["nobody"].error_type) == ("refused", "NotFoundError")
    assert (results[good[0]].outcome, results[good[0]].error_type) == ("unknown", "InternalServerError")
    assert results[good[1]].value["description"] == "New"


def test_an_error_of_the_users_own_may_have_come_after_a_call() -> None:
    report = bulk.run(int, ["a"])
    (result,) = report.results()
    assert (result.outcome, result.error, result.error_type) == (
        "unknown",
        "invalid literal for int() with base 10: 'a'",
        "ValueError",
    )


def test_a_key_that_is_not_valid_stops_the_run() -> None:
    sandbox = Sandbox(personas=1)
    anam = sandbox.anam(api_key="not the key of the sandbox")
    tried = Counter[int]()

    def get(item: int) -> Any:
        tried[item] += 1
        return anam.personas.get(str(item))

    with pytest.raises(
        ConfigurationError, match=r"^the run has stopped, as all items would fail alike: anam getPersona: 401"
    ):
        bulk.run(get, range(1000), workers=2)
    assert len(tried) <= 4


def test_what_is_no_json_is_done_all_the_same() -> None:
    (result,) = bulk.run(lambda item: object(), ["a"]).results()
    assert (result.outcome, result.value) == ("done", None)
    assert result.error == "what the function returned is no JSON: object"


@pytest.mark.parametrize(
    ("items", "said"),
    [
        (["a", "b", "a"], r'^the item "a" is there twice: each is done once, so make them differ$'),
        ([object()], r"^items must be JSON .* not object: give ids"),
        ([float("nan")], r"^items must be JSON .* not float"),
    ],
)
def test_items_that_cannot_be_told_apart_are_refused(items: list[Any], said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        bulk.run(str, items)


def test_one_and_true_and_a_text_are_three_items() -> None:
    assert bulk.run(str, [1, True, "1"]).done == 3


@pytest.mark.parametrize("workers", [0, -1])
def test_there_must_be_a_worker(workers: int) -> None:
    with pytest.raises(ConfigurationError, match="workers must be at least 1"):
        bulk.run(str, [1], workers=workers)


def test_progress_is_told_after_each_item() -> None:
    told: list[Progress] = []
    bulk.run(str, [1, 2, 3], on_progress=told.append, workers=1)
    assert [(one.done, one.failed, one.unknown, one.total) for one in told] == [
        (1, 0, 0, 3),
        (2, 0, 0, 3),
        (3, 0, 0, 3),
    ]
    assert told[0].seconds <= told[-1].seconds


class Stopped(BaseException):
    pass


@pytest.mark.parametrize("engine", [None, map])
def test_what_is_on_the_way_when_the_run_is_stopped_is_in_the_journal(engine: Any, tmp_path: Path) -> None:
    journal, ledger = tmp_path / "journal", Ledger()

    def stop(progress: Progress) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        bulk.run(ledger, range(100), journal=journal, workers=3, on_progress=stop, engine=engine)
    tried = dict(ledger.times)
    again = bulk.run(ledger, range(100), journal=journal, workers=3, engine=engine)
    assert (again.done, again.unknown) == (100, 0)
    assert tried
    assert set(ledger.times.values()) == {1}


def test_coroutines_run_side_by_side() -> None:
    ledger = Ledger()
    at_once = most = 0

    async def work(item: int) -> int:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0)
        at_once -= 1
        ledger.times[item] += 1
        return item

    report = asyncio.run(bulk.run_async(work, range(50), workers=4))
    assert (report.done, most) == (50, 4)
    assert ledger.times == Counter(range(50))


def test_a_cancelled_run_leaves_what_was_on_the_way_unknown(tmp_path: Path) -> None:
    journal = tmp_path / "journal"

    async def work(item: int) -> None:
        if item > 1:
            await asyncio.Event().wait()

    async def main() -> None:
        task = asyncio.create_task(bulk.run_async(work, range(10), journal=journal, workers=3))
        while "2" not in journal_text(journal):
            await asyncio.sleep(0)
        for _ in range(10):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    report = bulk.run(
        lambda item: pytest.fail("nothing is left to try") if item < 5 else None, range(10), journal=journal
    )
    assert (report.done, report.unknown) == (7, 3)
    assert {result.item for result in report.results() if result.outcome == "unknown"} == {2, 3, 4}


def journal_text(path: Path) -> str:
    return path.read_text("utf-8") if path.exists() else ""


def test_what_goes_wrong_in_a_coroutine_run_is_raised_as_it_is() -> None:
    async def work(item: int) -> None:
        await asyncio.sleep(0)

    with pytest.raises(ConfigurationError, match="is there twice"):
        asyncio.run(bulk.run_async(work, [1, 1]))


def double(item: int) -> int:
    return 2 * item


def pool() -> AbstractContextManager[Any]:
    return get_context("spawn").Pool(2)


def executor() -> AbstractContextManager[Any]:
    return ProcessPoolExecutor(2, mp_context=get_context("spawn"))


@pytest.mark.parametrize(("make", "method"), [(pool, "imap_unordered"), (executor, "map")])
def test_an_engine_takes_functions_items_and_results(
    make: Callable[[], AbstractContextManager[Any]], method: str, tmp_path: Path
) -> None:
    with make() as processes:
        report = bulk.run(double, range(20), engine=getattr(processes, method), workers=2, journal=tmp_path / "journal")
    assert {result.item: result.value for result in report.results()} == {item: 2 * item for item in range(20)}


def test_a_call_is_sent_by_the_client_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = Sandbox(personas=3)
    monkeypatch.setattr("personae.bulk.calls._client", lambda vendor: getattr(sandbox, vendor)())
    items = [calls.get_call("nobody"), calls.list_calls(limit=2)]
    first, second = bulk.run(bulk.send, items, workers=1).results()
    assert (first.item, first.error_type) == (items[0], "NotFoundError")
    assert second.outcome == "done"
    assert isinstance(second.value, list)


def test_a_run_that_is_killed_goes_on(tmp_path: Path) -> None:
    survive(tmp_path, items=400, kills=3, after=0.15)


@pytest.mark.soak
def test_a_hundred_thousand_items_survive_three_kills(tmp_path: Path) -> None:
    survive(tmp_path, items=100_000, kills=3, after=8)


def survive(tmp_path: Path, *, items: int, kills: int, after: float) -> None:
    """Run a program over a served sandbox, kill it so often, and count what the sandbox has seen."""
    journal, workers = tmp_path / "journal", 4
    sandbox = Sandbox(personas=1)
    with sandbox.serve(0) as server:
        command = [sys.executable, str(PROGRAM), server.base_url("anam"), str(items), str(workers), str(journal)]
        environment = {**os.environ, "ANAM_API_KEY": server.key}
        for _ in range(kills):
            lines = journal_text(journal).count("\n")
            process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE)
            while journal_text(journal).count("\n") <= lines + 2 * workers and process.poll() is None:
                time.sleep(0.01)
            time.sleep(after)
            process.send_signal(signal.SIGKILL)
            process.communicate()
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    report = json.loads(done.stdout)
    made = Counter(request.json["name"] for request in sandbox.requests if request.operation == "createPersona")
    assert max(made.values()) == 1, "nothing was done twice"
    assert report["failed"] == 0
    assert report["done"] + len(report["unknown"]) == items
    assert len(report["unknown"]) <= kills * workers
    assert items - len(report["unknown"]) <= len(made) <= items
    assert set(report["unknown"]) >= {f"persona {n}" for n in range(items)} - set(made), "what was not done is listed"


def test_a_dry_run_leaves_everything_for_the_next(tmp_path: Path) -> None:
    sandbox = Sandbox()
    anam = sandbox.anam()

    def create(client: Any) -> Callable[[str], Any]:
        return lambda name: client.personas.create(name=name)

    journal = tmp_path / "journal.jsonl"
    dry = bulk.run(create(anam.with_options(dry_run=True)), ["Ada", "Ben"], journal=journal)
    assert (dry.failed, dry.done, len(sandbox.requests)) == (2, 0, 0)
    assert [result.value["body"] for result in dry.results()] == [{"name": "Ada"}, {"name": "Ben"}]
    real = bulk.run(create(anam), ["Ada", "Ben"], journal=journal)
    assert (real.failed, real.done, len(sandbox.requests)) == (0, 2, 2)
