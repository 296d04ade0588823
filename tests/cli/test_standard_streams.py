"""What becomes of a command whose standard streams are full, closed, or of a narrow encoding."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from .answering import answering
from .terminals import PROGRAM, piped

FULL = Path("/dev/full")
SEND = ("bland", "calls", "send", "--phone-number", "+13125550117", "--task", "Say hello.", "--sandbox")
CHEER = "ja \N{HIRAGANA LETTER A} \N{GRINNING FACE} \N{LATIN SMALL LETTER E WITH ACUTE}"
COMMANDS = {
    "help": ("--help",),
    "version": ("--version",),
    "a table": ("anam", "personas", "list", "--sandbox"),
    "json": ("anam", "personas", "list", "--sandbox", "--json"),
    "lines": ("anam", "personas", "list", "--sandbox", "--jsonl"),
    "csv": ("anam", "personas", "list", "--sandbox", "--csv"),
    "one thing": ("bland", "account", "get-me", "--sandbox"),
    "what would be sent": (*SEND, "--dry-run"),
    "all vendors": ("personas", "--sandbox"),
    "doctor": ("doctor", "--sandbox"),
    "drift": ("drift", "anam", "--sandbox"),
    "a script": ("completion", "bash"),
    "a file": ("bland", "calls", "get-recording", "0b569efa-760e-4c8e-a89f-73af294f80d8", "--sandbox"),
    "events": ("bland", "calls", "stream-transcript", "0b569efa-760e-4c8e-a89f-73af294f80d8", "--sandbox"),
}
QUICK = {"version", "a table", "csv", "a file", "doctor"}
"""One for each way in which they write."""
needs_full = pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full")


def in_a_shell(redirections: str, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run it with streams that only a shell makes."""
    return subprocess.run(
        ["/bin/sh", "-c", f'exec "$@" {redirections}', "sh", *PROGRAM, *words],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **environment},
    )


@needs_full
@pytest.mark.parametrize(
    "case", [pytest.param(case, marks=() if case in QUICK else pytest.mark.soak) for case in COMMANDS]
)
def test_a_full_disk_is_a_sentence(case: str) -> None:
    ended = in_a_shell("> /dev/full", *COMMANDS[case])
    sentence = "personae: cannot write to standard output: No space left on device\n"
    assert (ended.returncode, ended.stderr) == (1, sentence)


@pytest.mark.parametrize("case", ["version", "a table", "json", "a file"])
def test_output_that_is_closed_is_a_sentence(case: str) -> None:
    ended = in_a_shell(">&-", *COMMANDS[case])
    assert (ended.returncode, ended.stderr) == (1, "personae: cannot write to standard output: it is closed\n")


@pytest.mark.parametrize("redirection", [pytest.param("> /dev/full", marks=needs_full), ">&-", "| true"])
def test_the_id_of_what_was_done_is_not_lost(redirection: str) -> None:
    ended = in_a_shell(redirection, *SEND)
    told = ended.stderr.splitlines()[0]
    assert told.startswith("personae: bland calls send was done, and its answer cannot be written: {")
    assert json.loads(told[told.index("{") :])["call_id"]


def test_what_was_done_is_json_whatever_its_numbers_are() -> None:
    with answering(b'{"call_id": "c1", "price": 1e999}') as address:
        ended = in_a_shell(">&-", *SEND[:-1], "--yes", BLAND_API_KEY="k", BLAND_BASE_URL=address)
    told = ended.stderr.splitlines()[0]
    assert json.loads(told[told.index("{") :], parse_constant=pytest.fail) == {"call_id": "c1", "price": None}


@pytest.mark.parametrize("redirection", [pytest.param("2> /dev/full", marks=needs_full), "2>&-"])
def test_notes_that_nobody_reads_cost_no_answer(redirection: str) -> None:
    words = ("tavus", "videos", "create", "--replica-id", "r1", "--script", "Hi", "--sandbox", "--wait", "--jsonl")
    ended = in_a_shell(redirection, *words)
    assert (ended.returncode, json.loads(ended.stdout)["status"]) == (0, "ready")
    assert in_a_shell(redirection, "anam", "nothing").returncode == 2


def test_secrets_are_not_told() -> None:
    words = ("anam", "sessions", "create-token", "--sandbox")
    token = json.loads(piped(*words, "--json").stdout)["sessionToken"]
    told = in_a_shell(">&-", *words).stderr
    assert '"sessionToken": "*' in told
    assert token[:8] not in told


class TestInput:
    def test_nobody_is_asked_where_it_is_closed(self) -> None:
        ended = in_a_shell("<&-", *SEND[:-1], BLAND_API_KEY="k", BLAND_BASE_URL="http://127.0.0.1:1")
        assert ended.returncode == 2
        assert "there is no terminal to ask on: add --yes" in ended.stderr

    @pytest.mark.parametrize("words", [("bland", "calls", "send", "--json", "-"), ("drift", "--report", "-")])
    def test_what_cannot_be_read_is_a_sentence(self, words: tuple[str, ...]) -> None:
        ended = in_a_shell("<&-", *words)
        assert ended.returncode == 2
        assert "standard input: Bad file descriptor" in ended.stderr
        assert len(ended.stderr.splitlines()) == 1

    def test_what_is_no_text_is_a_sentence(self) -> None:
        ended = subprocess.run(
            [*PROGRAM, "bland", "calls", "send", "--json", "-"], input=b"\xff", capture_output=True, timeout=30
        )
        assert ended.returncode == 2
        assert b"standard input: it is not UTF-8" in ended.stderr


@pytest.mark.parametrize("encoding", ["latin-1", "ascii:strict"])
@pytest.mark.parametrize("form", ["--json", "--csv"])
def test_an_encoding_that_lacks_characters_gets_escapes(encoding: str, form: str) -> None:
    words = ("bland", "calls", "send", "--phone-number", "+13125550117", "--task", CHEER, "--dry-run")
    ended = subprocess.run(
        [*PROGRAM, *words, form], capture_output=True, timeout=30, env={**os.environ, "PYTHONIOENCODING": encoding}
    )
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert rb"\u3042 \ud83d\ude00" in ended.stdout
    if form.startswith("--json"):
        assert json.loads(ended.stdout.decode("latin-1"))["body"]["task"] == CHEER
