"""The simulation: what it counts is right, and its numbers are those of the page."""

from __future__ import annotations

import re
from dataclasses import replace
from email.utils import parsedate_to_datetime
from pathlib import Path
from random import Random
from typing import Any
from xml.etree import ElementTree

import pytest

from personae import TokenBucket
from scripts.simulation import report
from scripts.simulation.__main__ import SEED, main, simulated
from scripts.simulation.policies import POLICIES, RATED, Ours
from scripts.simulation.running import EPOCH, Run, Scenario, Worker, run
from scripts.simulation.scenarios import (
    MEASURES,
    SCENARIOS,
    added_by_retries,
    fairness,
    ideal,
    longest_wait,
    throughput,
)
from scripts.simulation.vendor import Service, Vendor
from tests.support.each import for_each

DOCS = Path(__file__).parents[2] / "docs"
DOWN = Vendor(down_from=30, down_to=150)
SMALL: Any = {"workers": 50, "seconds": 180.0}


def test_a_vendor_counts_and_says_when_to_come_again() -> None:
    service = Service(Vendor(calls=2, seconds=10), Random(0), EPOCH)
    answers = [service.answer(now) for now in (0.0, 9.0, 9.5, 9.5, 10.0)]
    assert [one.status for one in answers] == [200, 200, 429, 429, 200]
    assert answers[2].headers == {"retry-after": "1"}
    date = parsedate_to_datetime(answers[3].headers["retry-after"])
    assert date.timestamp() == EPOCH + 10


def test_a_vendor_is_down_and_fails_now_and_then() -> None:
    service = Service(Vendor(down_from=5, down_to=6, failing_share=0.1), Random(0), EPOCH)
    assert [service.answer(now).status for now in (5.0, 5.9)] == [502, 502]
    statuses = [service.answer(7.0).status for _ in range(10_000)]
    assert set(statuses) == {200, 500}
    assert statuses.count(500) == pytest.approx(1_000, rel=0.1)


@for_each("policy", POLICIES)
@pytest.mark.parametrize("vendor", [DOWN, Vendor(calls=20), Vendor(failing_share=0.2)], ids=["down", "limit", "fails"])
def test_what_is_counted_agrees(policy: str, vendor: Vendor) -> None:
    found = run(Scenario(vendor, thinks=1, **SMALL), POLICIES[policy], 3)
    calls, attempts, ended = sum(found.calls), sum(found.attempts), sum(found.served) + sum(found.failed)
    assert 0 <= calls - ended <= 50  # those that are under way at the end
    assert attempts <= 3 * calls
    assert sum(found.served) == sum(worker.served for worker in found.workers)
    assert sum(found.served) <= attempts - sum(found.too_many)


@pytest.mark.parametrize("policy", POLICIES)
def test_the_same_seed_gives_the_same(policy: str) -> None:
    def numbers(seed: int) -> list[list[int]]:
        found = run(Scenario(Vendor(calls=20, failing_share=0.1), thinks=1, **SMALL), POLICIES[policy], seed)
        return [found.calls, found.attempts, found.served, [one.served for one in found.workers]]

    assert numbers(1) == numbers(1)
    assert numbers(1) != numbers(2)


def test_a_limit_is_kept() -> None:
    found = run(Scenario(Vendor(calls=20, seconds=10), thinks=1, **SMALL), POLICIES["personae"], 1)
    assert sum(found.attempts) - sum(found.too_many) == 18 * 20
    assert throughput(found, 18 * 20) == pytest.approx(1.0, abs=0.03)


def outage(policy: str, thinks: float) -> float:
    return added_by_retries(run(Scenario(DOWN, thinks=thinks, **SMALL), POLICIES[policy], 1))


def test_in_an_outage_a_budget_keeps_what_retries_add_below_a_tenth() -> None:
    """Of processes that make 200 calls in it, or of any if they share one."""
    assert outage("personae, no budget", 0.4) > 1.8
    assert outage("personae", 0.3) < 0.1
    assert outage("personae", 5) > 0.1  # each of them may add as many, however few its calls are
    assert outage("personae, one budget for all", 5) < 0.1
    assert outage("personae, breaker", 0.4) < -0.8


def test_nobody_notices_single_failures() -> None:
    scenario = Scenario(Vendor(failing_share=0.05), thinks=1, **SMALL)
    served = {policy: sum(run(scenario, POLICIES[policy], 1).served) for policy in POLICIES if "personae" in policy}
    assert len(set(served.values())) == 1


def made(served: list[int]) -> Run:
    workers = []
    for number, one in enumerate(served):
        worker = Worker(number, Ours(TokenBucket()), Random(0), 0.0)
        worker.served, worker.longest_wait = one, number
        workers.append(worker)
    return Run(Scenario(Vendor(), 1), workers)


@pytest.mark.parametrize(
    ("served", "expected"), [([5, 5, 5], 1.0), ([9, 0, 0], 1 / 3), ([1, 2, 3], 36 / 42), ([0], 0.0)]
)
def test_fairness(served: list[int], expected: float) -> None:
    assert fairness(made(served)) == pytest.approx(expected)


def test_who_is_never_served_has_waited_to_the_end() -> None:
    found = run(Scenario(Vendor(down_from=0, down_to=1e9), thinks=1, **SMALL), POLICIES["personae"], 1)
    assert 179 < longest_wait(found) <= 180
    assert sum(found.served) == 0


def test_workers_that_need_one_call_stop() -> None:
    scenario = replace(SCENARIOS["start"][0], workers=100, seconds=60, vendor=Vendor())
    found = run(scenario, POLICIES["personae"], 1)
    assert (sum(found.calls), sum(found.served)) == (100, 100)
    assert longest_wait(found) == pytest.approx(0.2)


def test_the_ideal_is_what_is_wanted_or_allowed() -> None:
    assert ideal("limit", Scenario(Vendor(calls=20), thinks=1, **SMALL), 1) == 360
    free = ideal("any", Scenario(Vendor(), thinks=1, **SMALL), 1)
    assert free == pytest.approx(50 * 180 / 1.2, rel=0.02)
    assert ideal("any", Scenario(DOWN, thinks=1, **SMALL), 1) == pytest.approx(free / 3)


def rows(page: str, name: str) -> dict[str, list[str]]:
    section = page.split(f"\n## {SCENARIOS[name][1]}\n")[1].split("\n## ")[0]
    lines = [[cell.strip() for cell in line.strip("|").split("|")] for line in section.splitlines() if line[:1] == "|"]
    return {line[0]: line[1:] for line in lines[2:]}


def in_step(name: str) -> None:
    runs, could_be = simulated(name, SEED)
    page = rows((DOCS / "simulation.md").read_text("utf-8"), name)
    expected = {policy: [cell(one, could_be) for cell in MEASURES.values()] for policy, one in runs.items()}

    assert page == expected, "make simulate"


def test_the_page_is_in_step() -> None:
    in_step("start")


@pytest.mark.soak
@pytest.mark.parametrize("name", SCENARIOS)
def test_all_of_the_page_is_in_step(name: str) -> None:
    in_step(name)


def test_the_chart_has_a_line_for_each_policy_in_each_scenario() -> None:
    chart = ElementTree.parse(DOCS / "simulation.svg").getroot()
    space = "{http://www.w3.org/2000/svg}"
    lines = [line.get("stroke") for line in chart.iter(f"{space}polyline")]
    policies = len(lines) // len(SCENARIOS)
    assert policies == len(POLICIES)
    assert lines == lines[:policies] * len(SCENARIOS)
    assert len(set(lines)) == policies
    for line in chart.iter(f"{space}polyline"):
        heights = [float(point.split(",")[1]) for point in re.findall(r"\S+", line.get("points") or "")]
        assert len(heights) >= 30
        is_held = line.get("stroke") == report.COLOURS[RATED]  # a limit that is held is a flat line
        assert is_held or max(heights) - min(heights) > 1


def test_every_policy_has_a_colour() -> None:
    assert set(POLICIES) == set(report.COLOURS)


def test_the_command_prints_and_writes(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    small = {name: (replace(one, workers=5), words) for name, (one, words) in SCENARIOS.items()}
    monkeypatch.setattr("scripts.simulation.__main__.SCENARIOS", small)
    monkeypatch.setattr("scripts.simulation.__main__.DOCS", tmp_path)
    monkeypatch.setattr("sys.argv", ["simulation", "--seed", "5"])
    assert main() == 0
    shown = capsys.readouterr().out
    assert all(words in shown for _, words in SCENARIOS.values())
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr("sys.argv", ["simulation"])
    assert main() == 0
    assert sorted(file.name for file in tmp_path.iterdir()) == ["simulation.md", "simulation.svg"]
    assert set(rows((tmp_path / "simulation.md").read_text("utf-8"), "limit")) == set(POLICIES)
