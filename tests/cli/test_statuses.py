"""With which status commands end, and what they say then."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from personae.cli.statuses import MEANINGS
from personae.cli.statuses import Status as Ended
from personae.sandbox import (
    ConnectFailure,
    ConnectionReset,
    CutBody,
    HtmlPage,
    RateLimited,
    ReportedFailure,
    Sandbox,
    Status,
    Timeout,
)

from .running import Command

FAULTS: dict[str, tuple[Any, Ended]] = {
    "404": (Status(404), Ended.REFUSED),
    "401": (Status(401), Ended.REFUSED),
    "429": (RateLimited(retry_after=1000), Ended.REFUSED),
    "500": (Status(500), Ended.UNKNOWN),
    "a reset": (ConnectionReset(), Ended.UNKNOWN),
    "no answer in time": (Timeout(), Ended.UNKNOWN),
    "a cut body": (CutBody(), Ended.UNKNOWN),
    "a page": (HtmlPage(), Ended.UNKNOWN),
    "no connection": (ConnectFailure(), Ended.NO_CONNECTION),
}


@pytest.mark.parametrize("case", FAULTS)
def test_each_kind_has_its_own(case: str, command: Command, box: Sandbox) -> None:
    fault, status = FAULTS[case]
    box.faults.add(fault, operation="createPersona", times=5)
    ended = command("anam", "personas", "create", "--name", "Cara", "--sandbox")
    assert (ended.status, ended.out) == (status, "")
    assert ended.err.startswith("personae: anam createPersona: ")
    assert len(ended.err.splitlines()) == 1
    assert ended.err.endswith("; it may have been done\n") == (status is Ended.UNKNOWN)
    box.faults.add(fault, operation="listPersonas", times=5)
    assert "it may have been done" not in command("anam", "personas", "list", "--sandbox").err


def test_a_failure_that_is_reported_is_a_refusal(command: Command, box: Sandbox) -> None:
    box.faults.add(ReportedFailure(), operation="sendCall", times=5)
    ended = command("bland", "calls", "send", "--phone-number", "+13125550117", "--task", "x", "--sandbox")
    assert ended.status == Ended.REFUSED
    assert ended.err.startswith("personae: bland sendCall: 200 (a reported failure)")


class TestWaiting:
    CREATE = ("tavus", "videos", "create", "--replica-id", "r1", "--script", "Hello", "--sandbox", "--wait")

    def test_what_is_finished_is_shown(self, command: Command, box: Sandbox) -> None:
        ended = command(*self.CREATE, "--fields", "status", "--jsonl")
        assert ended[:2] == (0, '{"status": "ready"}\n')
        told = re.sub(r"^personae: \w+: ", "", ended.err, flags=re.MULTILINE)
        assert [line.partition(" ")[0] for line in told.splitlines()] == ["made", "queued", "generating", "ready"]

    def test_too_late_keeps_the_id(self, command: Command, box: Sandbox) -> None:
        ended = command(*self.CREATE, "--deadline", "10")
        assert ended.status == Ended.NOT_FINISHED
        made = ended.err.split()[1].rstrip(":")
        assert box.tavus().videos.get(made).status == "queued"
        assert f"personae: {made} goes on: `personae tavus videos get {made} --wait` waits for it\n" in ended.err

    def test_a_bad_end_is_one(self, command: Command, box: Sandbox) -> None:
        box.fail("generateVideo")
        ended = command(*self.CREATE)
        assert ended.status == Ended.ENDED_BADLY
        assert "goes on" not in ended.err

    def test_the_command_that_waits_again_is_that_of_the_thing(self, command: Command, box: Sandbox) -> None:
        words = ("bland", "calls", "send", "--phone-number", "+13125550117", "--task", "x", "--wait", "--deadline", "1")
        again = command(*words, "--sandbox").err.split("`")[1]
        assert command(*again.split()[1:], "--sandbox", "--jsonl").status == 0


def test_the_document_has_them_all() -> None:
    page = (Path(__file__).parents[2] / "docs" / "cli.md").read_text("utf-8")
    listed = dict(re.findall(r"^\| (\d+) \| (.+) \|$", page, re.MULTILINE))
    assert listed == {str(int(status)): meaning for status, meaning in MEANINGS.items()}
