"""The command as a program, on real sockets, with pipes and on a terminal."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from personae.sandbox import Sandbox, Server
from personae.vendors import VENDORS, dialect_of

from .answering import answering
from .terminals import PROGRAM, on_a_terminal, piped

CALL = ("bland", "calls", "send", "--phone-number", "+13125550117", "--task", "Say hello.")
LIST = ("anam", "personas", "list")


@pytest.fixture(scope="module")
def sandbox() -> Sandbox:
    return Sandbox(personas=25)


@pytest.fixture(scope="module")
def server(sandbox: Sandbox) -> Iterator[Server]:
    with sandbox.serve() as served:
        yield served


@pytest.fixture(autouse=True)
def served(server: Server, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    for vendor in VENDORS:
        dialect = dialect_of(vendor)
        monkeypatch.setenv(dialect.key_variable, server.key)
        monkeypatch.setenv(dialect.base_url_variable, server.base_url(vendor))
    sandbox.clear()


def sent(sandbox: Sandbox) -> list[str]:
    return [f"{one.method} {one.path}" for one in sandbox.requests]


def test_it_talks_http(sandbox: Sandbox) -> None:
    ended = piped("anam", "personas", "list", "--limit", "2", "--fields", "name", "--jsonl")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert [list(json.loads(line)) for line in ended.stdout.splitlines()] == [["name"], ["name"]]
    assert len(sent(sandbox)) == 1


class TestConfirmation:
    def test_on_a_terminal_it_asks(self, sandbox: Sandbox) -> None:
        with on_a_terminal(*CALL, columns=200) as terminal:
            terminal.until("bland calls send (--phone-number +13125550117): Make a call. It places a phone call")
            assert sent(sandbox) == []
            terminal.type("y\n")
            assert terminal.ended() == 0
            assert "call_id" in terminal.shown
        assert sent(sandbox) == ["POST /v1/calls"]

    @pytest.mark.parametrize(
        ("words", "asked"),
        [
            (
                ("bland", "calls", "stop-all-active"),
                "bland calls stop-all-active: Stop all calls. It cannot be undone. ",
            ),
            (("bland", "batches", "stop", "b1"), "bland batches stop b1: Stop a batch. It cannot be undone. "),
            (("anam", "sessions", "stop", "s1"), "anam sessions stop s1: Stop a session. It cannot be undone. "),
            (
                ("bland", "web-agents", "delete", "a1"),
                "bland web-agents delete a1: Delete a web agent. It cannot be undone. ",
            ),
        ],
    )
    def test_what_cannot_be_taken_back_is_asked(self, words: tuple[str, ...], asked: str, sandbox: Sandbox) -> None:
        ended = piped(*words)
        assert ended.returncode == 2
        assert "there is no terminal to ask on: add --yes" in ended.stderr
        with on_a_terminal(*words, columns=200) as terminal:
            terminal.until(asked)
            terminal.type("\x04")
            assert terminal.ended() == 1
        assert terminal.shown.endswith("[y/N] \r\npersonae: not sent\r\n")
        assert sent(sandbox) == []

    def test_a_secret_is_not_repeated_in_the_question(self, tmp_path: Path) -> None:
        (tmp_path / "secret").write_text("sk-12345", "utf-8")
        with on_a_terminal("bland", "twilio-accounts", "delete", "--encrypted-key", f"@{tmp_path}/secret") as terminal:
            terminal.until("bland twilio-accounts delete: Disconnect a Twilio account. It cannot be undone. ")
            terminal.type("\n")
            assert terminal.ended() == 1

    @pytest.mark.parametrize("keys", ["n\n", "\n", "\x04"])
    def test_without_a_yes_nothing_is_sent(self, keys: str, sandbox: Sandbox) -> None:
        with on_a_terminal(*CALL) as terminal:
            terminal.until("[y/N]")
            terminal.type(keys)
            assert terminal.ended() == 1
            assert "personae: not sent" in terminal.shown
        assert sent(sandbox) == []

    @pytest.mark.parametrize(("keys", "status"), [("y\n", 0), ("\n", 1), ("\x04", 1)])
    def test_it_asks_though_arguments_come_by_standard_input(
        self, keys: str, status: int, sandbox: Sandbox, tmp_path: Path
    ) -> None:
        (tmp_path / "in.json").write_text('{"phone_number": "+13125550117", "task": "Say hello."}', "utf-8")
        words = ("bland", "calls", "send", "--json", "-")
        with (tmp_path / "in.json").open("rb") as stdin, on_a_terminal(*words, stdin=stdin) as terminal:
            terminal.until("Place it? [y/N]")
            assert sent(sandbox) == []
            terminal.type(keys)
            assert terminal.ended() == status
        assert sent(sandbox) == (["POST /v1/calls"] if status == 0 else [])

    def test_ctrl_c_is_no_yes(self, sandbox: Sandbox) -> None:
        with on_a_terminal(*CALL) as terminal:
            terminal.until("[y/N]")
            assert terminal.stopped() == 130
        assert re.search(r"\[y/N\] (\^C)*\r\n$", terminal.shown), "the prompt of the shell has a line of its own"
        assert sent(sandbox) == []

    def test_without_a_terminal_it_refuses(self, sandbox: Sandbox) -> None:
        ended = piped(*CALL)
        assert ended.returncode == 2
        assert ended.stderr == (
            "personae: bland calls send (--phone-number +13125550117): Make a call. It places a phone call, which "
            "costs money, and there is no terminal to ask on: add --yes\n"
        )
        assert sent(sandbox) == []

    def test_yes_answers_and_a_dry_run_does_not_ask(self, sandbox: Sandbox) -> None:
        told = piped(*CALL, "--dry-run")
        assert (told.returncode, sent(sandbox)) == (0, [])
        assert json.loads(told.stdout)["body"]["task"] == "Say hello."
        assert os.environ["BLAND_API_KEY"] not in told.stdout
        assert piped(*CALL, "--yes").returncode == 0
        assert sent(sandbox) == ["POST /v1/calls"]

    def test_what_reads_or_writes_does_not_ask(self) -> None:
        assert piped("anam", "personas", "create", "--name", "Cara").returncode == 0


class TestEnds:
    @pytest.fixture
    def silent(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
        """A vendor that takes requests and never answers."""
        with socket.create_server(("127.0.0.1", 0)) as listening:
            listening.settimeout(30)
            monkeypatch.setenv("ANAM_BASE_URL", f"http://127.0.0.1:{listening.getsockname()[1]}")
            yield listening

    @pytest.mark.parametrize("method", ["list", "create"])
    def test_ctrl_c_ends_a_call(self, silent: socket.socket, method: str) -> None:
        words = ["--name", "Cara"] if method == "create" else []
        with on_a_terminal("anam", "personas", method, *words) as terminal:
            connection, _ = silent.accept()
            with connection:
                connection.recv(65536)
                assert terminal.stopped() == 130
        assert "Traceback" not in terminal.shown
        assert ("it may have been done" in terminal.shown) == (method == "create")

    def test_ctrl_c_while_it_waits_says_what_goes_on(self) -> None:
        words = ("tavus", "videos", "create", "--replica-id", "r1", "--script", "Hi", "--wait", "--yes")
        with on_a_terminal(*words, columns=200) as terminal:
            terminal.until("queued")
            assert terminal.stopped() == 130
        made = terminal.shown.split()[1].rstrip(":")
        told = f"stopped waiting; {made} was made and continues: `personae tavus videos get {made} --wait` waits for it"
        assert told in terminal.shown
        assert "it may have been done" not in terminal.shown

    def test_a_signal_does_too(self, silent: socket.socket) -> None:
        with subprocess.Popen([*PROGRAM, "anam", "personas", "list"], stderr=subprocess.PIPE) as program:
            connection, _ = silent.accept()
            with connection:
                connection.recv(65536)
                program.send_signal(signal.SIGINT)
                assert program.wait(30) == 130
            assert program.stderr is not None
            assert program.stderr.read() == b""

    @pytest.mark.parametrize("form", ["--json", "--jsonl", "--csv", "--fields=id"])
    def test_a_reader_that_goes_ends_it(self, form: str) -> None:
        words = [*PROGRAM, "anam", "personas", "list", "--all", "--page-size", "1", form]
        with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
            assert program.stdout is not None
            assert program.stderr is not None
            program.stdout.close()
            assert program.stderr.read() == b""
            assert program.wait(30) == 141

    def test_no_connection(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listening:
            port = listening.getsockname()[1]
        monkeypatch.setenv("TAVUS_BASE_URL", f"http://127.0.0.1:{port}")
        ended = piped("tavus", "personas", "create", "--system-prompt", "x")
        assert ended.returncode == 6
        assert len(ended.stderr.splitlines()) == 1

    def test_no_key(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("ANAM_API_KEY")
        ended = piped("anam", "personas", "list")
        assert ended.returncode == 3
        assert ended.stderr.startswith("personae: no key for Anam: set ANAM_API_KEY in the environment, or keep one")

    def test_an_address_that_is_none(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("ANAM_BASE_URL", "nowhere")
        ended = piped("anam", "personas", "list")
        assert ended.returncode == 3
        assert "ANAM_BASE_URL must be a URL" in ended.stderr


class TestFiles:
    RECORDING = ("bland", "calls", "get-recording")

    @pytest.fixture
    def recording(self) -> tuple[str, ...]:
        listed = piped("bland", "calls", "list", "--limit", "1", "--fields", "call_id", "--jsonl")
        return (*self.RECORDING, json.loads(listed.stdout)["call_id"])

    def test_into_a_file(self, recording: tuple[str, ...], tmp_path: Path) -> None:
        ended = piped(*recording, "--output", str(tmp_path / "call.wav"))
        assert (ended.returncode, ended.stdout) == (0, "")
        size = (tmp_path / "call.wav").stat().st_size
        assert size > 0
        assert ended.stderr == f"personae: {tmp_path / 'call.wav'}: {size} bytes\n"

    def test_into_a_pipe(self, recording: tuple[str, ...], tmp_path: Path) -> None:
        piped(*recording, "--output", str(tmp_path / "call.wav"))
        ended = subprocess.run([*PROGRAM, *recording], capture_output=True, timeout=30)
        assert ended.stdout == (tmp_path / "call.wav").read_bytes()

    @pytest.mark.parametrize("output", [[], ["--output", "-"]])
    def test_never_to_a_terminal(self, recording: tuple[str, ...], output: list[str], sandbox: Sandbox) -> None:
        sandbox.clear()
        with on_a_terminal(*recording, *output) as terminal:
            assert terminal.ended() == 2
            assert "which a terminal cannot show: add --output FILE" in terminal.shown
        assert sent(sandbox) == []

    def test_where_no_file_can_be(self, recording: tuple[str, ...], tmp_path: Path) -> None:
        ended = piped(*recording, "--output", str(tmp_path / "no" / "call.wav"))
        assert ended.returncode == 2
        assert "cannot save to" in ended.stderr


class TestWhatMayBeAFile:
    """A call that costs, and whose answer mostly is JSON."""

    SPEAK = ("bland", "tts", "speak", "--text", "Hello", "--yes")

    @pytest.mark.parametrize("place", ["no/speech.wav", "."])
    def test_nothing_is_sent_where_no_file_can_be(self, place: str, tmp_path: Path, sandbox: Sandbox) -> None:
        sandbox.clear()
        ended = piped(*self.SPEAK, "--output", str(tmp_path / place))
        assert (ended.returncode, sent(sandbox)) == (2, [])
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("output", [[], ["--output", "-"], ["--json"]])
    def test_nor_on_a_terminal_without_one(self, output: list[str], sandbox: Sandbox) -> None:
        sandbox.clear()
        with on_a_terminal(*self.SPEAK, *output) as terminal:
            assert terminal.ended() == 2
            assert "may be a file, which a terminal cannot show: add --output FILE" in terminal.shown
        assert sent(sandbox) == []

    def test_it_is_written_where_it_should_be(self, tmp_path: Path) -> None:
        place = tmp_path / "speech.wav"
        with answering(b"RIFF", kind="audio/x-wav") as address:
            ended = piped(*self.SPEAK, "--output", str(place), BLAND_BASE_URL=address)
        assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", f"personae: {place}: 4 bytes\n")
        assert place.read_bytes() == b"RIFF"

    def test_one_that_is_none_changes_no_file(self, tmp_path: Path) -> None:
        place = tmp_path / "speech.wav"
        place.write_text("before")
        with answering(b'{"url": "https://example.com/a.wav", "sample_id": "s1"}') as address:
            ended = piped(*self.SPEAK, "--output", str(place), "--json", BLAND_BASE_URL=address)
        assert (ended.returncode, json.loads(ended.stdout)["sample_id"], ended.stderr) == (0, "s1", "")
        assert (place.read_text(), [one.name for one in tmp_path.iterdir()]) == ("before", ["speech.wav"])

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
    def test_that_it_was_done_is_said_where_it_cannot_be_written(self) -> None:
        with answering(b"RIFF", kind="audio/x-wav") as address:
            ended = piped(*self.SPEAK, "--output", "/dev/full", BLAND_BASE_URL=address)
        assert ended.returncode == 1
        assert ended.stderr.splitlines() == [
            "personae: bland tts speak was done, and its answer cannot be written",
            "personae: cannot save to '/dev/full': No space left on device",
        ]

    def test_the_help_says_where_it_goes(self) -> None:
        assert "--output FILE" in piped(*self.SPEAK[:3], "--help").stdout
        assert "--output" not in piped("bland", "tts", "list-models", "--help").stdout


class TestTerminal:
    @pytest.mark.parametrize("columns", [60, 100])
    def test_a_table_fits(self, columns: int) -> None:
        with on_a_terminal("bland", "calls", "list", columns=columns) as terminal:
            assert terminal.ended() == 0
        table = [line for line in terminal.shown.splitlines() if not line.startswith("personae:")]
        assert table[0].startswith("CALL_ID")
        assert max(map(len, table)) <= columns
        assert len(table) > 20

    def test_where_no_table_fits_each_item_is_a_block(self) -> None:
        with on_a_terminal("personas", columns=40) as terminal:
            assert terminal.ended() == 0
        block = terminal.shown.replace("\r", "").split("\n\n")[0].splitlines()
        names = ["address", "name", "language", "created", "updated", "voice", "description"]
        assert [line.split()[0] for line in block] == names
        assert re.fullmatch(r"address +anam:[0-9a-f-]{36}", block[0]), "an address can be copied"
        assert "\x1b[1maddress      \x1b[0manam:" in terminal.raw, "what it is called is bold, and no more"

    def test_a_field_without_a_value_takes_no_line_of_a_block(self) -> None:
        with on_a_terminal("personas", columns=40) as terminal:
            assert terminal.ended() == 0
        lines = [line for line in terminal.shown.splitlines() if line]
        assert all(len(line.split()) > 1 for line in lines), lines
        with on_a_terminal("personas", "--fields", "address,language,tags", columns=20) as terminal:
            assert terminal.ended() == 0
        names = [line.split()[0] for line in terminal.shown.splitlines() if line and not line.startswith(" ")]
        assert names[:6] == ["address", "language", "tags"] * 2, "which is asked for"

    @pytest.mark.parametrize("words", [LIST, ("bland", "account", "get-me"), ("personas",)])
    @pytest.mark.parametrize("columns", [40, 100])
    def test_no_colour_is_no_bold_either(self, words: tuple[str, ...], columns: int) -> None:
        with on_a_terminal(*words, columns=columns, NO_COLOR="1") as terminal:
            assert terminal.ended() == 0
        assert "\x1b[" not in terminal.raw

    @pytest.mark.parametrize("columns", [40, 80])
    def test_no_detail_of_the_doctor_is_cut(self, columns: int) -> None:
        with on_a_terminal("doctor", columns=columns) as terminal:
            terminal.ended()
        assert re.sub(r"\s", "", os.environ["ANAM_BASE_URL"]).rpartition("/")[2] in re.sub(r"\s", "", terminal.shown)
        assert "…" not in terminal.shown

    @pytest.mark.parametrize(
        "words", [("--all", "--jsonl"), ("--limit", "20", "--json"), ("--limit", "20", "--fields", "id,name")]
    )
    def test_what_goes_into_a_file_is_all_in_the_file(self, words: tuple[str, ...], tmp_path: Path) -> None:
        with (tmp_path / "out").open("wb") as out, on_a_terminal(*LIST, *words, stdout=out) as terminal:
            assert terminal.ended() == 0
        text = (tmp_path / "out").read_text("utf-8")
        assert text == piped(*LIST, *words).stdout
        assert len(text.splitlines()) >= 20
        assert "Nora" not in terminal.shown

    def test_json_is_json_on_a_terminal_too(self) -> None:
        words = (*LIST, "--limit", "1", "--json", "--fields", "id,description,name")
        with on_a_terminal(*words, columns=40) as terminal:
            assert terminal.ended() == 0
        assert json.loads(terminal.shown) == json.loads(piped(*words).stdout)

    def test_a_terminal_that_can_take_nothing_back_shows_no_progress(self, tmp_path: Path) -> None:
        with (tmp_path / "out").open("wb") as out, on_a_terminal(*LIST, "--all", stdout=out, TERM="dumb") as terminal:
            assert terminal.ended() == 0
        assert terminal.shown == ""

    def test_a_long_list_says_that_there_is_more(self) -> None:
        with on_a_terminal("anam", "personas", "list") as terminal:
            assert terminal.ended() == 0
        assert re.search(r"the first 10 of \d+; use --all for all", terminal.shown)

    def test_all_of_it_is_shown_while_it_comes(self) -> None:
        with on_a_terminal("anam", "personas", "list", "--all", "--page-size", "10") as terminal:
            assert terminal.ended() == 0
        rows = [line for line in terminal.shown.splitlines() if "-" in line and " Nora" in line]
        assert len(rows) >= 25
        assert terminal.shown.count("CREATED") == 1

    def test_nothing_is_cut_in_a_pipe(self) -> None:
        table = piped(
            "bland", "calls", "list", "--fields", "call_id,variables,concatenated_transcript,created_at"
        ).stdout
        assert "…" not in table
        assert "\x1b" not in table

    def test_nothing_is_cut_though_the_first_page_is_narrower(self, sandbox: Sandbox) -> None:
        names = ["A", "A name that is longer than those before", "B" * 100]
        for name in names:
            sandbox.anam().personas.create(name=name)
        words = (*LIST, "--all", "--page-size", "1", "--fields", "name")
        shown = [line.strip() for line in piped(*words).stdout.splitlines()]
        assert set(names) <= set(shown)


SHOWN = (
    "import sys; from personae.cli.main import run; run({}); print([m for m in sys.modules if m.split('.')[0] in {}])"
)


class TestHelp:
    def test_it_loads_neither_clients_nor_rich(self) -> None:
        heavy = ("rich", "httpx", "httpx2", "httpcore", "attrs", "keyring", "dateutil", "ssl", "asyncio")
        for words in ([], ["bland"], ["bland", "calls"], ["bland", "calls", "list"]):
            code = SHOWN.format([*words, "--help"], heavy)
            ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30)
            assert ended.stdout.splitlines()[-1] == "[]", words
            code = SHOWN.format([*words, "--help"], ("personae", "personae_api"))
            ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30)
            assert "'personae.client'" not in ended.stdout.splitlines()[-1]

    @pytest.mark.parametrize("words", [(), ("bland", "calls", "list")])
    def test_it_starts_within_two_and_a_half_times_what_rich_takes(self, words: tuple[str, ...]) -> None:
        """The shortest of several runs of each, in turn, as others on the machine can only make them longer."""
        ours, rich = [], []
        for _ in range(25):
            ours.append(seconds([*PROGRAM, *words, "--help"]))
            rich.append(seconds([sys.executable, "-c", "import rich.console"]))
            if len(ours) > 4 and min(ours) <= 2.5 * min(rich):
                break
        assert min(ours) <= 2.5 * min(rich), (ours, rich)

    def test_without_the_extra_it_says_what_is_missing(self) -> None:
        code = "import sys; sys.modules['click'] = None; from personae.cli.main import main; main()"
        ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30)
        assert ended.returncode == 3
        assert ended.stderr == "personae: the command needs more than the library does: pip install 'personae[cli]'\n"


def seconds(words: list[str]) -> float:
    """How long a program takes, where Python keeps what it compiles."""
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begun = time.perf_counter()
    subprocess.run(words, capture_output=True, check=True, env=compiled)
    return time.perf_counter() - begun


def test_a_log_is_written_where_it_is_asked_for() -> None:
    ended = piped("anam", "personas", "list", "--limit", "1", "--json", PERSONAE_LOG="debug")
    json.loads(ended.stdout)
    assert "DEBUG personae: anam listPersonas" in ended.stderr
    assert os.environ["ANAM_API_KEY"] not in ended.stderr
