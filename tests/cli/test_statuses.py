"""With which status commands end, and what they say then."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

from personae.cli.output import fields
from personae.cli.statuses import MEANINGS
from personae.cli.statuses import Status as Ended
from personae.sandbox import (
    ConnectFailure,
    ConnectionReset,
    CutBody,
    EmptyBody,
    HtmlPage,
    RateLimited,
    ReportedFailure,
    Sandbox,
    Status,
    Timeout,
    WrongShape,
)

from .answering import answering
from .running import Command
from .running import Ended as Answer

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
    assert ended.err.startswith("personae: anam personas create: ")
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
    assert ended.err.startswith("personae: bland calls send: 200 (a reported failure)")


class TestEmptyAnswers:
    """What was done and does not answer as expected says so; what costs money names what was made, or is no success."""

    SEND = ("bland", "calls", "send", "--phone-number", "+13125550117", "--task", "x", "--yes")

    CREATE = ("bland", "personas", "create", "--name", "x")
    GET = ("bland", "calls", "get", "c1")
    LIST = ("bland", "calls", "list")

    @pytest.fixture(autouse=True)
    def key(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BLAND_API_KEY", "k")

    @staticmethod
    def asked(
        command: Command, monkeypatch: pytest.MonkeyPatch, content: bytes, *words: str, status: int = 200
    ) -> Answer:
        with answering(content, status) as address:
            monkeypatch.setenv("BLAND_BASE_URL", address)
            return command(*words)

    @pytest.mark.parametrize(
        "content",
        [
            *(b"", b"null", b"{}", b'{"status": "success"}', b'{"calls": null}', b"42", b'"hello"', b"[]", b"true"),
            *(b'{"call_id": null}', b'{"call_id": ""}', b'{"call_id": {}}', b'{"batch_id": "b1"}', b'["c1"]'),
        ],
    )
    def test_a_call_without_an_id_is_no_success(
        self, content: bytes, command: Command, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        told = (
            "personae: bland calls send may have been done, but its answer has no call_id: look before you send it "
            "again\n"
        )
        ended = self.asked(command, monkeypatch, content, *self.SEND)
        assert ended.status == Ended.UNKNOWN
        assert ended.err.endswith(told)
        shown = self.asked(command, monkeypatch, content, *self.SEND, "--json").out
        assert json.loads(shown) == (json.loads(content) if content else None)  # nothing that came is lost
        row = self.asked(command, monkeypatch, content, *self.SEND, "--csv", "--fields", "call_id")
        assert row.status == Ended.UNKNOWN
        assert '""' not in row.out or content not in (b"", b"null")

    @pytest.mark.parametrize("content", [b'{"call_id": "c1"}', b'{"data": {"call_id": "c1"}}', b'[{"call_id": "c1"}]'])
    def test_one_with_an_id_is(self, content: bytes, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
        ended = self.asked(command, monkeypatch, content, *self.SEND, "--fields", "call_id", "--csv")
        assert ended == (0, "call_id\nc1\n", "")

    @pytest.mark.parametrize(("content", "status"), [(b'{"data": {"batch_id": "b1"}}', 0), (b'{"data": {}}', 5)])
    def test_an_answer_that_is_the_id_alone(
        self, content: bytes, status: int, command: Command, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        words = ("bland", "batches", "create", "--json", '{"global": {"task": "x"}, "call_objects": []}', "--yes")
        ended = self.asked(command, monkeypatch, content, *words)
        assert ended.status == status
        assert ("has no batch_id" in ended.err) == bool(status)

    @pytest.mark.parametrize(("content", "is_empty"), [(b"", True), (b"{}", True), (b'{"id": "p1"}', False)])
    def test_of_what_costs_nothing_it_is_told(
        self, content: bytes, is_empty: bool, command: Command, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        told = "personae: bland personas create was done, and its answer is empty\n"
        ended = self.asked(command, monkeypatch, content, *self.CREATE)
        assert (ended.status, ended.err) == (0, told if is_empty else "")

    @pytest.mark.parametrize(("content", "status"), [(b"", 200), (b"null", 200), (b"", 204)])
    def test_a_thing_that_is_nothing_is_no_success(
        self, content: bytes, status: int, command: Command, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        ended = self.asked(command, monkeypatch, content, *self.GET, status=status)
        assert (ended.status, ended.out) == (Ended.UNKNOWN, "")
        assert re.fullmatch(r"personae: bland .*(the answer is empty|the answer has nothing in it).*\n", ended.err)

    @pytest.mark.parametrize(("content", "status"), [(b"null", 200), (b"", 204)])
    def test_a_list_that_is_nothing_has_no_items(
        self, content: bytes, status: int, command: Command, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert self.asked(command, monkeypatch, content, *self.LIST, "--json", status=status) == (0, "[]\n", "")

    @pytest.mark.parametrize("content", [b"[]", b"[1, 2, 3]", b'[{"call_id": "c1"}, {"call_id": "c2"}]'])
    def test_a_list_is_no_thing(self, content: bytes, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
        told = "personae: bland calls get: the answer is a list, which is not what was asked for\n"
        ended = self.asked(command, monkeypatch, content, *self.GET, "--fields", "call_id")
        assert (ended.status, ended.err.endswith(told)) == (Ended.UNKNOWN, True)
        ended = self.asked(command, monkeypatch, content, *self.GET, "--json")
        assert (json.loads(ended.out), ended.err) == (json.loads(content), told)  # nothing that came is lost
        ended = self.asked(command, monkeypatch, content, *self.CREATE)
        assert (ended.status, ended.err.splitlines()[-1]) == (
            0,
            "personae: bland personas create was done, but the answer is a list, which is not what was asked for",
        )

    LARGE = b'{"call_id": "c1", "price": 1e999, "metadata": {"least": -1e999, "all": [1e999, 1.5]}}'

    @pytest.mark.parametrize("form", ["--json", "--jsonl"])
    def test_a_number_that_no_float_is_is_null(
        self, form: str, command: Command, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        ended = self.asked(command, monkeypatch, self.LARGE, *self.GET, form)
        expected = {"call_id": "c1", "price": None, "metadata": {"least": None, "all": [None, 1.5]}}
        assert json.loads(ended.out, parse_constant=pytest.fail) == expected
        ended = self.asked(command, monkeypatch, b'{"calls": [%b]}' % self.LARGE, *self.LIST, form)
        items = f"[{ended.out}]" if form == "--jsonl" else ended.out
        assert json.loads(items, parse_constant=pytest.fail) == [expected]

    def test_so_it_is_in_the_json_of_a_cell(self, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
        ended = self.asked(command, monkeypatch, self.LARGE, *self.GET, "--csv", "--fields", "price,metadata")
        head, row = csv.reader(io.StringIO(ended.out))
        assert head == ["price", "metadata"]
        assert row == ["Infinity", '{"least": null, "all": [null, 1.5]}']

    def test_nor_is_an_envelope_around_nothing_a_thing(self, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
        ended = self.asked(command, monkeypatch, b'{"data": null}', "bland", "personas", "get", "p1")
        assert ended == (Ended.UNKNOWN, "", "personae: bland personas get: the answer has nothing in it\n")
        ended = self.asked(command, monkeypatch, b'{"calls": null}', *self.LIST, "--json")
        assert ended == (0, "[]\n", "")

    def test_one_that_is_as_specified_is_not(self, command: Command, box: Sandbox) -> None:
        id = box.tavus().personas.list().all(limit=1)[0].persona_id
        assert command("tavus", "personas", "delete", id, "--sandbox") == (0, "", "")


class TestWaiting:
    CREATE = ("tavus", "videos", "create", "--replica-id", "r1", "--script", "Hello", "--sandbox", "--wait")

    def test_what_is_finished_is_shown(self, command: Command, box: Sandbox) -> None:
        ended = command(*self.CREATE, "--fields", "status", "--jsonl")
        assert ended[:2] == (0, '{"status": "ready"}\n')
        told = re.sub(r"^personae: \w+: ", "", ended.err, flags=re.MULTILINE)
        assert [line.partition(" ")[0] for line in told.splitlines()] == ["made", "status", "status", "status"]
        assert re.findall(r"(\w+ \w+) after \d+ s$", told, re.MULTILINE) == [
            "status queued",
            "status generating",
            "status ready",
        ]

    def test_too_late_keeps_the_id(self, command: Command, box: Sandbox) -> None:
        ended = command(*self.CREATE, "--deadline", "10")
        assert ended.status == Ended.NOT_FINISHED
        made = ended.err.split()[1].rstrip(":")
        assert ", its status is still queued;" in ended.err
        assert box.tavus().videos.get(made).status == "queued"
        assert (
            f"personae: {made} was made and continues: `personae tavus videos get {made} --wait` waits for it\n"
            in ended.err
        )

    def test_a_bad_end_is_one(self, command: Command, box: Sandbox) -> None:
        box.fail("generateVideo")
        ended = command(*self.CREATE)
        assert ended.status == Ended.ENDED_BADLY
        assert "continues" not in ended.err

    @pytest.mark.parametrize("case", FAULTS)
    def test_what_was_never_read_ends_as_its_reads_do(self, case: str, command: Command, box: Sandbox) -> None:
        fault, status = FAULTS[case]
        box.faults.add(fault, operation="getVideo", times=None)
        read = command("tavus", "videos", "get", "v1", "--sandbox")
        ended = command("tavus", "videos", "get", "v1", "--wait", "--deadline", "100", "--sandbox")
        assert (ended.status, ended.out) == (read.status, "") == (status, "")
        assert len(ended.err.splitlines()) == 1  # without a command that goes on: nobody knows that there is a v1
        cause = read.err.removeprefix("personae: tavus videos get: ").partition(" (request id")[0].strip()
        assert ("no answer came within" if case == "no answer in time" else cause.partition(":")[0]) in ended.err
        assert ("; try again after 1000 s" in ended.err) == (case == "429")

    @pytest.mark.parametrize("case", FAULTS)
    def test_what_was_made_is_told_whatever_its_reads_say(self, case: str, command: Command, box: Sandbox) -> None:
        box.faults.add(FAULTS[case][0], operation="getVideo", times=None)
        ended = command(*self.CREATE, "--deadline", "100")
        made = ended.err.split()[1].rstrip(":")
        assert f"personae: {made} was made and continues: `personae tavus videos get {made} --wait`" in ended.err
        is_refused = case in ("401", "404")
        assert ended.status == (Ended.UNKNOWN if is_refused else Ended.NOT_FINISHED)

    def test_no_connection_is_told(self, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BLAND_API_KEY", "k")
        monkeypatch.setenv("BLAND_BASE_URL", "http://127.0.0.1:1")
        ended = command("bland", "calls", "get", "x", "--wait", "--deadline", "0.5")
        assert (ended.status, ended.out) == (Ended.NO_CONNECTION, "")
        assert re.fullmatch(
            r"personae: bland calls get: x was not finished within 0\.5 s \(reads: \d\), it could not be read "
            r"\(.*refused.*\)\n",
            ended.err,
        )

    @pytest.mark.parametrize("content", [b"", b"null", b'{"status": "success"}', b"42", b'"hello"', b"[]"])
    def test_what_has_no_id_may_have_been_made(
        self, content: bytes, command: Command, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with answering(content) as address:
            monkeypatch.setenv("BLAND_API_KEY", "k")
            monkeypatch.setenv("BLAND_BASE_URL", address)
            ended = command(*TestEmptyAnswers.SEND, "--wait")
        told = "personae: bland calls send: the answer has no id of something to wait for; it may have been made\n"
        assert (ended.status, ended.out, ended.err) == (Ended.UNKNOWN, "", told)

    def test_the_command_that_waits_again_is_that_of_the_thing(self, command: Command, box: Sandbox) -> None:
        words = ("bland", "calls", "send", "--phone-number", "+13125550117", "--task", "x", "--wait", "--deadline", "1")
        again = command(*words, "--sandbox").err.split("`")[1]
        assert command(*again.split()[1:], "--sandbox", "--jsonl").status == 0


class TestOnce:
    """What cannot be looked for ends as the look does, as nothing was sent."""

    SEND = ("bland", "calls", "send-once", "--key", "a", "--phone-number", "+13125550117", "--task", "x", "--sandbox")

    @pytest.mark.parametrize("case", FAULTS)
    def test_a_look_that_fails(self, case: str, command: Command, box: Sandbox) -> None:
        fault, status = FAULTS[case]
        box.faults.add(fault, operation="listCalls", times=None)
        ended = command(*self.SEND)
        assert (ended.status, ended.out) == (status, "")
        assert "nothing was sent (bland calls list: " in ended.err
        assert ended.err.endswith("; try again after 1000 s\n") == (case == "429")

    @pytest.mark.parametrize("fault", [Status(204), EmptyBody(), WrongShape()])
    def test_a_look_that_shows_no_list(self, fault: Any, command: Command, box: Sandbox) -> None:
        box.faults.add(fault, operation="listCalls", times=None)
        ended = command(*self.SEND)
        assert (ended.status, ended.out) == (Ended.UNKNOWN, "")
        assert "nothing was sent" in ended.err

    def test_what_was_found_is_told_from_what_was_made(self, command: Command, box: Sandbox) -> None:
        made = command(*self.SEND, "--fields", "call_id,to,message", "--jsonl")
        found = command(*self.SEND, "--fields", "call_id,to,message", "--jsonl")
        assert (made.status, made.err, found.status) == (0, "", 0)
        assert found.err == "personae: this was found by its key\n"
        first, second = json.loads(made.out), json.loads(found.out)
        assert (first["to"], second["to"], second["message"]) == (None, "+13125550117", None)
        assert first["call_id"] == second["call_id"]
        assert sum(request.operation == "sendCall" for request in box.requests) == 1
        for _ in range(2):
            ended = command(*self.SEND[:4], "b", *self.SEND[5:], "--fields", "call_id,tu")
            assert (ended.status, ended.out) == (Ended.USAGE, "")
        assert sum(request.operation == "sendCall" for request in box.requests) == 1

    def test_an_id_that_was_found_is_shown_as_one_that_was_made(self, command: Command, box: Sandbox) -> None:
        words = ("bland", "batches", "create-once", "--key", "a", "--json", '{"global": {"task": "x"}}', "--sandbox")
        made, found = command(*words), command(*words)
        assert (made.status, made.err) == (0, "")
        assert found == (0, made.out, "personae: this was found by its key\n")

    @pytest.mark.parametrize("number", ["13125550199", "+1 312 555 0199", "+1-312-555-0199", " +13125550199"])
    def test_a_number_that_is_spelt_otherwise(self, number: str, command: Command, box: Sandbox) -> None:
        words = [number if word == "+13125550117" else word for word in self.SEND if word != "--sandbox"]
        for more in ((), ("--yes",), ("--dry-run",)):
            ended = command(*words, *more)
            assert (ended.status, ended.out) == (Ended.USAGE, "")
            assert ended.err.startswith("personae: bland calls send-once: --phone-number must be written in E.164 form")


def test_the_document_has_them_all() -> None:
    page = (Path(__file__).parents[2] / "docs" / "cli.md").read_text("utf-8")
    listed = dict(re.findall(r"^\| (\d+) \| (.+) \|$", page, re.MULTILINE))
    assert listed == {str(int(status)): meaning for status, meaning in MEANINGS.items()}


def test_what_a_vendor_sends_steers_no_terminal(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ("tavus", "videos", "create", "--replica-id", "r", "--script", "x", "--yes", "--wait", "--deadline", "0.2")
    monkeypatch.setenv("TAVUS_API_KEY", "k")

    def told(id: str) -> list[str]:
        with answering(json.dumps({"video_id": id, "status": "queued"}).encode()) as address:
            monkeypatch.setenv("TAVUS_BASE_URL", address)
            return command(*words).err.splitlines()

    assert told("v \x1b]0;x\x07")[0] == r"personae: v \x1b]0;x\x07: made after 0 s"
    goes_on = told("v $(x)")[-2]
    assert "`personae tavus videos get 'v $(x)' --wait`" in goes_on


def test_spaces_of_what_was_done_are_kept() -> None:
    assert fields.one_line('{"a": "b  c"}\n') == '{"a": "b  c"}'
