"""With which status commands end, and what they say then."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
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


@pytest.mark.parametrize("words", [("anam", "personas", "list"), ("personas",), ("drift", "anam"), ("doctor",)])
def test_a_vendor_that_wants_to_be_asked_later_is_quoted(
    words: tuple[str, ...], command: Command, box: Sandbox
) -> None:
    box.faults.add(RateLimited(retry_after=99.5), vendor="anam", times=None)
    ended = command(*words, "--sandbox")
    assert "; try again after 100 s" in ended.err + ended.out.replace("\n", " ")


def test_a_failure_that_is_reported_is_a_refusal(command: Command, box: Sandbox) -> None:
    box.faults.add(ReportedFailure(), operation="sendCall", times=5)
    ended = command("bland", "calls", "send", "--phone-number", "+13125550117", "--task", "x", "--sandbox")
    assert ended.status == Ended.REFUSED
    assert ended.err.startswith("personae: bland sendCall: 200 (a reported failure)")


class TestEmptyAnswers:
    """What was done and answers nothing where something is expected says so."""

    SEND = ("bland", "calls", "send", "--phone-number", "+13125550117", "--task", "x", "--yes")

    @pytest.mark.parametrize(("content", "is_empty"), [(b"", True), (b"{}", True), (b'{"call_id": "c1"}', False)])
    def test_one_is_told(
        self, content: bytes, is_empty: bool, command: Command, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with answering(content) as address:
            monkeypatch.setenv("BLAND_API_KEY", "k")
            monkeypatch.setenv("BLAND_BASE_URL", address)
            ended = command(*self.SEND)
        told = "personae: bland calls.send was done, and its answer is empty\n"
        assert (ended.status, ended.err) == (0, told if is_empty else "")

    def test_one_that_is_as_specified_is_not(self, command: Command, box: Sandbox) -> None:
        id = box.tavus().personas.list().all(limit=1)[0].persona_id
        assert command("tavus", "personas", "delete", id, "--sandbox") == (0, "", "")


@contextmanager
def answering(content: bytes) -> Iterator[str]:
    """A vendor that always gives the same answer, and its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


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
