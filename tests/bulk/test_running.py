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
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import AbstractContextManager
from multiprocessing import get_context
from pathlib import Path
from threading import Lock
from typing import Any

import pytest

from personae import ConfigurationError, PaginationError, WaitAllError, WaitTimeoutError, bulk
from personae.bulk.running import Progress
from personae.sandbox import Sandbox, Status
from personae_api.anam import calls as of_anam
from personae_api.bland import calls

PROGRAM = Path(__file__).with_name("program.py")
POOLED = Path(__file__).with_name("pooled.py")
forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")


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
        ConfigurationError, match=r"^the run stopped, because all other items would fail too: anam getPersona: 401"
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
        (["a", "b", "a"], r'^the item "a" appears twice: each item is done once, so make them differ$'),
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

    with pytest.raises(ConfigurationError, match="appears twice"):
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
    """Run a program over a served sandbox, kill it so often, and count what the sandbox has."""
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
    there = Counter(persona.name for persona in sandbox.anam().personas.list(per_page=100))
    made = {name: times for name, times in there.items() if name.startswith("persona ")}
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


def test_what_came_before_an_error_of_the_items_is_kept(tmp_path: Path) -> None:
    def items() -> Iterator[str]:
        yield "a"
        yield "b"
        raise LookupError("page 2")

    async def slow(item: str) -> str:
        await asyncio.sleep(0)
        return item

    def on_threads(journal: Path) -> Any:
        return bulk.run(str, items(), journal=journal, workers=4)

    def as_coroutines(journal: Path) -> Any:
        return asyncio.run(bulk.run_async(slow, items(), journal=journal, workers=4))

    for number, run in enumerate((on_threads, as_coroutines)):
        journal = tmp_path / str(number)
        with pytest.raises(LookupError, match="page 2"):
            run(journal)
        again = bulk.run(lambda item: pytest.fail("it is done"), ["a", "b"], journal=journal)
        assert (again.done, again.unknown) == (2, 0)


def test_an_engine_gets_nothing_of_a_batch_that_is_not_whole(tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    with pytest.raises(ConfigurationError, match="appears twice"):
        bulk.run(str, ["a", "b", "a"], journal=journal, engine=map)
    assert bulk.run(str, ["a", "b"], journal=journal).done == 2, "what was not tried is not unknown"


def test_coroutines_on_the_way_end_when_the_progress_raises(tmp_path: Path) -> None:
    journal = tmp_path / "journal"

    def stop(progress: Progress) -> None:
        raise LookupError("the bar is gone")

    async def work(item: int) -> None:
        for _ in range(item + 1):
            await asyncio.sleep(0)

    with pytest.raises(LookupError, match="the bar"):
        asyncio.run(bulk.run_async(work, range(9), journal=journal, workers=3, on_progress=stop))
    assert "unknown" not in {result.outcome for result in bulk.run(str, [], journal=journal).results()}


@forks
def test_a_journal_goes_on_while_a_forked_pool_lives(tmp_path: Path) -> None:
    (tmp_path / "go").touch()
    done = subprocess.run([sys.executable, str(POOLED), str(tmp_path), "3"], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["2", "4", "6"]


@forks
def test_a_journal_goes_on_while_workers_outlive_their_run(tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    process = subprocess.Popen(
        [sys.executable, str(POOLED), str(tmp_path), "1"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while len(found := list(tmp_path.glob("worker-*"))) < 2 and process.poll() is None:
        time.sleep(0.01)
    with pytest.raises(ConfigurationError, match="another run is writing"):
        bulk.run(str, [], journal=journal)
    process.kill()
    process.wait()
    workers = [int(one.name.partition("-")[2]) for one in found]
    try:
        for worker in workers:
            os.kill(worker, 0)  # it lives
        assert bulk.run(str, [0, 1, 2], journal=journal).unknown == 2
    finally:
        for worker in workers:
            os.kill(worker, signal.SIGKILL)


def test_a_function_of_several_calls_is_not_repeated_if_one_of_them_has_acted(tmp_path: Path) -> None:
    sandbox = Sandbox()
    anam = sandbox.anam(max_retries=0)

    def create(name: str) -> Any:
        if name != "Ada":
            anam.personas.list().all()
        if name == "Ben":
            anam.personas.create(name=name)
        return anam.personas.get("nobody")

    async def create_too(name: str) -> Any:
        async with sandbox.async_anam(max_retries=0) as client:
            if name == "Dee":
                await client.personas.create(name=name)
            return await client.personas.get("nobody")

    results = list(bulk.run(create, ["Ada", "Ben", "Cy"], workers=1).results())
    results += asyncio.run(bulk.run_async(create_too, ["Dee", "Eve"], workers=2)).results()
    assert {result.item: result.outcome for result in results} == {
        "Ada": "refused",
        "Ben": "unknown",
        "Cy": "refused",
        "Dee": "unknown",
        "Eve": "refused",
    }
    assert {result.error_type for result in results} == {"NotFoundError"}


def test_a_make_that_is_waited_for_is_not_repeated() -> None:
    sandbox = Sandbox()
    tavus = sandbox.tavus()
    sandbox.faults.add(Status(403), operation="getReplica")
    (result,) = bulk.run(lambda url: tavus.replicas.create_and_wait(train_video_url=url), ["https://e.com/v"]).results()
    assert (result.outcome, result.error_type) == ("unknown", "PermissionDeniedError")


def test_an_item_whose_function_has_raised_is_never_done() -> None:
    sandbox = Sandbox()
    tavus = sandbox.tavus()
    made = tavus.replicas.create(train_video_url="https://e.com/v").replica_id
    (late,) = bulk.run(lambda id: tavus.replicas.wait(id, deadline=60), [made]).results()
    assert (late.outcome, late.error_type) == ("refused", WaitTimeoutError.__name__), "the next run waits again"
    (late,) = bulk.run(
        lambda url: tavus.replicas.create_and_wait(train_video_url=url, deadline=60), ["https://e.com/v"]
    ).results()
    assert (late.outcome, late.error_type) == ("unknown", WaitTimeoutError.__name__)
    (several,) = bulk.run(lambda id: tavus.replicas.wait_all([id]), ["nobody"]).results()
    assert (several.outcome, several.error_type) == ("unknown", WaitAllError.__name__)

    def endless(item: str) -> None:
        raise PaginationError("page 2 came again", vendor="anam", operation="listPersonas", outcome="done")

    (other,) = bulk.run(endless, ["a"]).results()
    assert other.outcome == "unknown", "nobody has seen the calls"


@pytest.mark.parametrize("returns", [lambda unsent: None, lambda unsent: ("Ada", unsent)])
def test_a_dry_run_inside_of_a_function_leaves_its_item_for_the_next(returns: Any, tmp_path: Path) -> None:
    sandbox = Sandbox()
    anam, journal = sandbox.anam(), tmp_path / "journal"
    dry = anam.with_options(dry_run=True)
    report = bulk.run(lambda name: returns(dry.personas.create(name=name)), ["Ada"], journal=journal)
    (result,) = report.results()
    assert (report.failed, result.outcome, result.value[0]["body"]) == (1, "not_sent", {"name": "Ada"})
    real = bulk.run(lambda name: anam.personas.create(name=name), ["Ada"], journal=journal)
    assert (real.done, len(sandbox.requests)) == (1, 1)


def test_who_asks_what_would_be_sent_makes_no_dry_run() -> None:
    client = Sandbox().anam()
    call = of_anam.create_persona(name="Ada")
    (result,) = bulk.run(lambda name: client.would_send(call).body, ["Ada"]).results()
    assert (result.outcome, result.value) == ("done", {"name": "Ada"})


def test_what_is_sent_beside_a_dry_run_is_not_repeated() -> None:
    sandbox = Sandbox()
    anam = sandbox.anam()

    def create(name: str) -> None:
        anam.with_options(dry_run=True).personas.create(name=name)
        anam.personas.create(name=name)

    (result,) = bulk.run(create, ["Ada"]).results()
    assert result.outcome == "unknown"
