"""The commands beside those of vendors: personas, keys, doctor, drift, completion and the sandbox."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from email.utils import formatdate
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail, null

from personae.cli.own import doctor
from personae.cli.own.reading import readable
from personae.cli.root import OWN, root
from personae.drift import Drift
from personae.sandbox import ConnectFailure, Fault, HtmlPage, Sandbox, Status, WrongShape
from personae.vendors import VENDORS, dialect_of

from .memory import Memory
from .running import Command
from .terminals import PROGRAM, on_a_terminal, piped

DEAD = {dialect_of(vendor).base_url_variable: "http://127.0.0.1:1" for vendor in VENDORS}
KEY = "the-key-that-nobody-sees"


@pytest.fixture
def memory() -> Memory:
    kept = Memory()
    keyring.set_keyring(kept)
    return kept


@pytest.mark.parametrize("name", OWN)
def test_each_is_there_and_has_help(name: str, command: Command) -> None:
    status, out, _ = command(name, "--help")
    assert status == 0
    assert f"Usage: personae {name}" in out


def test_the_top_names_vendors_and_the_others(command: Command) -> None:
    status, out, _ = command("--help")
    assert status == 0
    told = " ".join(out.split())
    for vendor in VENDORS:
        assert f"{vendor} All methods of {dialect_of(vendor).title}" in told
        assert f"All methods of {dialect_of(vendor).title}, by resource." in command(vendor, "--help").out
    assert all(" ".join(text.split()) in told for text in OWN.values())
    assert not set(OWN) & set(VENDORS)
    assert command("--version").out.startswith("personae 0.")
    assert command().status == 2
    assert command("-h").out == out
    assert command("anam", "personas", "list", "-h").status == 0
    module = subprocess.run([sys.executable, "-m", "personae", "--version"], capture_output=True, text=True, timeout=30)
    assert module.stdout == command("--version").out


class TestPersonas:
    def test_all_vendors_at_once(self, command: Command, box: Sandbox) -> None:
        rows = [json.loads(line) for line in command("personas", "--sandbox", "--jsonl").out.splitlines()]
        assert [row["address"] for row in rows] == [record.address for record in box.personae().list()]

    def test_a_table_begins_with_the_address(self, command: Command, box: Sandbox) -> None:
        out = command("personas", "--sandbox", "--limit", "3").out
        assert out.splitlines()[0].split()[:2] == ["ADDRESS", "NAME"]
        assert len(out.splitlines()) == 4

    def test_one_by_its_address(self, command: Command, box: Sandbox) -> None:
        address = next(iter(box.personae().list())).address
        assert json.loads(command("personas", address, "--sandbox", "--json").out)["address"] == address
        ended = command("personas", "nobody:1", "--sandbox")
        assert ended.status == 2
        assert "nobody" in ended.err

    @pytest.mark.parametrize(
        "words",
        [("personas", "--fields", "address"), ("personas", "--search", "address"), ("drift", "--report", "vendors")],
    )
    def test_a_value_may_be_called_as_a_place_is(self, words: tuple[str, ...], command: Command, box: Sandbox) -> None:
        ended = command(*words, *(["--sandbox"] if words[0] == "personas" else []))
        assert "has no value" not in ended.err
        assert ended.status == (2 if words[0] == "drift" else 0), "there is no such file"

    def test_a_place_may_be_called_as_it_is(self, command: Command, box: Sandbox) -> None:
        ended = command("personas", "address", "--sandbox")
        assert "has no value" not in ended.err

    def test_search(self, command: Command, box: Sandbox) -> None:
        names = command("personas", "--search", "museum", "--sandbox", "--fields", "name", "--jsonl").out.splitlines()
        assert names
        assert all("useum" in name for name in names)

    @pytest.mark.parametrize("form", ["--jsonl", "--json", "--fields=address"])
    def test_those_that_answer_are_shown_though_one_does_not(self, form: str, command: Command, box: Sandbox) -> None:
        box.faults.add(Status(500), vendor="bland", operation="listPersonas", times=9)
        ended = command("personas", "--sandbox", form)
        assert ended.status == 5
        assert "anam:" in ended.out
        assert "tavus:" in ended.out
        assert ended.err.startswith("personae: bland ")

    def test_no_key_at_all(self, command: Command) -> None:
        assert command("personas").status == 3


class TestKeys:
    @pytest.mark.parametrize("vendor", VENDORS)
    def test_a_key_that_is_kept_is_used(
        self, vendor: str, command: Command, memory: Memory, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with Sandbox(keys=[KEY]).serve() as server:
            monkeypatch.setenv(dialect_of(vendor).base_url_variable, server.base_url(vendor))
            assert command(vendor, "personas", "list").status == 3
            told = command("login", vendor, stdin=f"{KEY}\n")
            assert told.status == 0
            assert KEY not in told.out + told.err
            assert memory.kept == {("personae", vendor): KEY}
            assert command(vendor, "personas", "list").status == 0
            monkeypatch.setenv(dialect_of(vendor).key_variable, "another")
            assert command(vendor, "personas", "list").status == 4, "the environment comes first"
            monkeypatch.delenv(dialect_of(vendor).key_variable)
            assert command("logout", vendor).err.endswith("is no longer in the keyring\n")
            assert command("logout", vendor).err.endswith("was not in the keyring\n")
            assert command(vendor, "personas", "list").status == 3

    @pytest.mark.parametrize("typed", ["", "\n", "two\twords\n"])
    def test_what_is_no_key_is_not_kept(self, typed: str, command: Command, memory: Memory) -> None:
        ended = command("login", "anam", stdin=typed)
        assert ended.status == 2
        assert "the key is empty or has characters that a key cannot have" in ended.err
        assert memory.kept == {}

    @pytest.mark.parametrize("words", [("login", "bland"), ("logout", "bland")])
    def test_a_system_without_a_keyring(self, words: tuple[str, ...], command: Command) -> None:
        keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
        ended = command(*words, stdin=f"{KEY}\n")
        assert ended.status == 3
        advice = {"login": ": set BLAND_API_KEY in the environment", "logout": ", so there is no key in it"}[words[0]]
        assert ended.err == f"personae: this system has no keyring that keeps keys (NoKeyringError){advice}\n"
        assert command("bland", "personas", "list").status == 3

    def test_a_keyring_that_keeps_nothing(self, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
        keyring.set_keyring(null.Keyring())  # type: ignore[no-untyped-call]
        ended = command("login", "anam", stdin=f"{KEY}\n")
        told = "this system has no keyring that keeps keys (it keeps nothing): set ANAM_API_KEY in the environment"
        assert ended == (3, "", f"personae: {told}\n")
        for name, value in DEAD.items():
            monkeypatch.setenv(name, value)
        rows = [json.loads(line) for line in command("doctor", "--jsonl").out.splitlines()]
        assert {"check": "keyring", "state": "note", "detail": "none that keeps keys (it keeps nothing)"} in rows

    def test_a_key_that_is_not_kept_though_others_are(
        self, command: Command, memory: Memory, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        keep = Memory.set_password
        monkeypatch.setattr(
            Memory, "set_password", lambda self, *words: keep(self, *words) if KEY not in words else None
        )
        ended = command("login", "anam", stdin=f"{KEY}\n")
        assert (ended.status, "it keeps nothing" in ended.err, KEY in ended.err) == (3, True, False)
        assert memory.kept == {}

    def test_looking_leaves_nothing_behind(self, command: Command, memory: Memory, box: Sandbox) -> None:
        command("login", "anam", stdin="")
        for name in ("doctor", "personas"):
            command(name, "--sandbox")
        assert memory.kept == {}

    def test_it_is_no_argument(self, command: Command, memory: Memory) -> None:
        assert command("login", "anam", KEY).status == 2
        assert memory.kept == {}

    def test_what_is_typed_is_not_shown(self) -> None:
        with on_a_terminal("login", "anam", PYTHON_KEYRING_BACKEND="tests.cli.memory.Memory") as terminal:
            terminal.until("Key of Anam: ")  # behind which nothing is shown any more
            terminal.type(f"{KEY}\n")
            assert terminal.ended() == 0
            assert KEY not in terminal.shown

    def test_nothing_is_asked_for_that_cannot_be_kept(self) -> None:
        with on_a_terminal("login", "anam", PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring") as terminal:
            assert terminal.ended() == 3
        assert "Key of" not in terminal.shown

    def test_two_lines_are_no_key(self, command: Command, memory: Memory) -> None:
        assert command("login", "anam", stdin=f"{KEY}\nanother\n").status == 2
        assert memory.kept == {}

    @pytest.mark.parametrize("key", ["schl\u00fcssel", "two\nlines"])
    def test_one_that_cannot_be_sent_is_named(
        self, key: str, command: Command, memory: Memory, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        memory.kept["personae", "anam"] = key
        monkeypatch.setenv("TAVUS_API_KEY", key)
        for words, name in (
            (("tavus", "personas", "list"), "TAVUS_API_KEY"),
            (("anam", "personas", "list"), "the key of Anam in the keyring"),
            (("personas",), "the key of Anam in the keyring"),
        ):
            ended = command(*words)
            assert ended.status == 3
            assert ended.err.startswith(f"personae: {name} is empty or has characters that a key cannot have")
            assert key not in ended.err

    @pytest.mark.parametrize("words", [("anam", "personas", "list"), ("personas",), ("login", "anam"), ("doctor",)])
    def test_a_keyring_that_cannot_be_loaded(self, words: tuple[str, ...]) -> None:
        ended = piped(*words, PYTHON_KEYRING_BACKEND="nosuch.Module", **DEAD)
        assert ended.returncode == 3
        assert "Traceback" not in ended.stderr
        if words == ("doctor",):
            assert re.search(r"keyring +note +none that keeps keys \(ModuleNotFoundError\)", ended.stdout)


class TestDoctor:
    def found(self, command: Command, *words: str) -> tuple[int, dict[str, tuple[str, str]]]:
        ended = command("doctor", "--jsonl", *words)
        assert KEY not in ended.out + ended.err
        rows = map(json.loads, ended.out.splitlines())
        return ended.status, {row["check"]: (row["state"], row["detail"]) for row in rows}

    @pytest.fixture
    def well(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
        """All vendors are there, and there are keys for them."""
        sandbox = Sandbox(keys=[KEY], starts=dt.datetime.now(dt.UTC))
        with sandbox.serve() as server:
            for vendor in VENDORS:
                monkeypatch.setenv(dialect_of(vendor).base_url_variable, server.base_url(vendor))
                monkeypatch.setenv(dialect_of(vendor).key_variable, KEY)
            yield sandbox

    def test_when_all_is_well(self, well: Sandbox, command: Command) -> None:
        status, found = self.found(command)
        assert status == 0
        assert found["anam key"] == ("ok", "in the environment")
        assert found["bland key is valid"][0] == found["tavus network"][0] == "ok"
        assert "httpx" in found["packages"][1]
        assert not [state for state, _ in found.values() if state == "wrong"]

    def test_a_key_that_is_wrong_and_one_that_is_missing(
        self, well: Sandbox, command: Command, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("ANAM_API_KEY", "wrong")
        monkeypatch.delenv("TAVUS_API_KEY")
        status, found = self.found(command)
        assert status == 4
        assert found["anam key is valid"][0] == "wrong"
        assert found["tavus key"] == ("note", "none; set TAVUS_API_KEY, or use `personae login tavus`")
        assert found["tavus network"][0] == "ok"
        assert "tavus key is valid" not in found

    @pytest.mark.parametrize("address", ["http://127.0.0.1:1", "nowhere"])
    @pytest.mark.parametrize(("faults", "status"), [((), 0), ((Status(500),), 5)])
    def test_a_vendor_without_a_key_need_not_be_well(
        self,
        faults: tuple[Fault, ...],
        status: int,
        address: str,
        well: Sandbox,
        command: Command,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        for vendor in set(VENDORS) - {"bland"}:
            monkeypatch.delenv(dialect_of(vendor).key_variable)
            monkeypatch.setenv(dialect_of(vendor).base_url_variable, address)
        if faults:
            well.faults.add(*faults, vendor="bland", times=None)
        ended, found = self.found(command)
        assert ended == status
        assert {check for check, (state, _) in found.items() if state == "wrong"} == (
            {"bland answer"} if faults else set()
        )
        assert found["anam address"][0] == found["tavus address"][0] == "note"
        if address != "nowhere":
            assert found["anam network"][0] == found["tavus network"][0] == "note"

    def test_a_vendor_without_a_key_that_fails_is_a_note(
        self, well: Sandbox, command: Command, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("ANAM_API_KEY")
        well.faults.add(Status(500), vendor="anam", times=None)
        status, found = self.found(command)
        assert (status, found["anam answer"][0]) == (0, "note")

    def test_without_any_key_no_vendor_is_passed_over(
        self, well: Sandbox, command: Command, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for vendor in VENDORS:
            monkeypatch.delenv(dialect_of(vendor).key_variable)
        monkeypatch.setenv("ANAM_BASE_URL", "http://127.0.0.1:1")
        status, found = self.found(command)
        assert status == 3
        assert (found["anam network"][0], found["keys"][0]) == ("wrong", "wrong")

    def test_a_sandbox_in_memory_is_well(self, command: Command) -> None:
        status, found = self.found(command, "--sandbox")
        assert status == 0
        assert not [state for state, _ in found.values() if state == "wrong"]

    def test_a_sandbox_in_memory_has_no_address(self, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("ANAM_BASE_URL", "http://127.0.0.1:1")
        status, found = self.found(command, "--sandbox")
        assert status == 0
        assert "anam address" not in found
        assert found["anam network"] == ("ok", "answered by a sandbox in memory, without a network")

    @pytest.mark.parametrize(
        ("fault", "state", "status"), [(Status(500), "wrong", 5), (Status(503), "wrong", 5), (Status(409), "note", 0)]
    )
    def test_a_vendor_that_fails_is_not_well(
        self, fault: Fault, state: str, status: int, box: Sandbox, command: Command
    ) -> None:
        box.faults.add(fault, vendor="bland", times=None)
        ended, found = self.found(command, "--sandbox")
        assert (ended, found["bland answer"][0]) == (status, state)
        assert found["bland answer"][1].startswith("bland personas list: ")

    def test_no_network(self, box: Sandbox, command: Command) -> None:
        box.faults.add(ConnectFailure(), vendor="bland", times=None)
        status, found = self.found(command, "--sandbox")
        assert status == 6
        assert found["bland network"][0] == "wrong"
        assert found["anam network"][0] == "ok"

    def test_a_proxy_is_shown_without_its_password(self, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HTTPS_PROXY", f"http://me:{KEY}@proxy.example.com:3128")
        assert self.found(command, "--sandbox")[1]["proxies"] == ("note", "https by proxy.example.com:3128")

    @pytest.mark.parametrize(
        ("settings", "state", "told"),
        [
            ({"NO_PROXY": "http://[bad,.example.com"}, "ok", "none in the environment"),
            ({"NPM_CONFIG_PROXY": "http://[bad", "HTTPS_PROXY": " "}, "ok", "none in the environment"),
            ({"HTTP_PROXY": "p:1", "NO_PROXY": "localhost,::1"}, "note", "http by p:1; not for localhost,::1"),
            ({"ALL_PROXY": "socks5://p:1"}, "note", "all by p:1"),
        ],
    )
    def test_what_is_no_proxy_is_told_as_none(
        self, settings: dict[str, str], state: str, told: str, command: Command, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
            monkeypatch.delenv(name)
        for name, value in settings.items():
            monkeypatch.setenv(name, value)
        status, found = self.found(command, "--sandbox")
        assert (status, found["proxies"]) == (0, (state, told))

    @pytest.mark.parametrize(
        ("places", "state", "told"),
        [
            (["{0}", "{0}"], "note", "{0}{1}{0}"),
            (["{0}", "/no/such"], "note", "{0}{1}/no/such (/no/such does not exist)"),
            (["/no/such", "/nor/this"], "wrong", "/no/such and /nor/this do not exist"),
        ],
    )
    def test_certificates_may_be_in_several_folders(
        self,
        places: list[str],
        state: str,
        told: str,
        command: Command,
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
    ) -> None:
        monkeypatch.setenv("SSL_CERT_DIR", os.pathsep.join(places).format(tmp_path))
        found = self.found(command, "--sandbox")[1]
        assert found["SSL_CERT_DIR"] == (state, told.format(tmp_path, os.pathsep))

    def test_certificates_that_are_not_there(self, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", "/no/such.pem")
        status, found = self.found(command, "--sandbox")
        assert status == 3
        assert found["SSL_CERT_FILE"] == ("wrong", "/no/such.pem does not exist")

    @pytest.mark.parametrize(
        ("seconds", "state", "told"),
        [(3, "ok", "as here"), (900, "wrong", "900 s ahead of"), (-900, "wrong", "900 s behind")],
    )
    def test_the_clock(self, seconds: int, state: str, told: str) -> None:
        now = 1_800_000_000.0
        finding = doctor._of_clock("anam", {"date": formatdate(now - seconds, usegmt=True)}, now)
        assert finding.state == state
        assert told in finding.detail

    @pytest.mark.parametrize("headers", [{}, {"date": "soon"}])
    def test_a_vendor_that_tells_no_time(self, headers: dict[str, str]) -> None:
        finding = doctor._of_clock("anam", headers, 0.0)
        assert (finding.state, finding.detail) == ("note", "the answer does not say what time it is")

    @pytest.mark.parametrize("proxy", ["http://[bad", "http://me:secret@host:port"])
    def test_a_proxy_that_is_none(self, proxy: str, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HTTP_PROXY", proxy)
        status, found = self.found(command, "--sandbox")
        assert status == 3
        assert found["proxies"] == ("wrong", "HTTP_PROXY in the environment is not an address")

    def test_a_key_that_cannot_be_sent(self, well: Sandbox, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("TAVUS_API_KEY", "schl\u00fcssel")
        status, found = self.found(command)
        assert status == 3
        assert found["tavus key"][0] == "wrong"
        assert found["tavus key"][1].startswith("TAVUS_API_KEY is empty or has")
        assert found["anam network"][0] == "ok"

    def test_a_setting_that_is_wrong_counts_more_than_no_network(
        self, command: Command, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name, value in DEAD.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("ANAM_BASE_URL", "nowhere")
        status, found = self.found(command)
        assert status == 3
        assert found["bland network"][0] == "wrong"

    def test_ctrl_c_ends_it_at_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            silent.settimeout(30)
            for name in DEAD:
                monkeypatch.setenv(name, f"http://127.0.0.1:{silent.getsockname()[1]}")
            with on_a_terminal("doctor") as terminal:
                connections = [silent.accept()[0] for _ in DEAD]
                begun = time.monotonic()
                assert terminal.stopped() == 130
                assert time.monotonic() - begun < doctor.PATIENCE / 2
            for connection in connections:
                connection.close()


class TestDrift:
    def test_none(self, command: Command, box: Sandbox) -> None:
        assert command("drift", "anam", "--sandbox") == (0, "every answer was as specified\n", "")

    def test_what_differs_is_shown_and_the_status_says_so(self, command: Command, box: Sandbox, tmp_path: Path) -> None:
        box.faults.add(WrongShape(), operation="listPersonas", times=None)
        ended = command("drift", "tavus", "--sandbox", "--jsonl")
        assert ended.status == 1
        rows = [json.loads(line) for line in ended.out.splitlines()]
        assert {row["operation"] for row in rows} == {"listPersonas"}
        (tmp_path / "drift.jsonl").write_text(ended.out, "utf-8")
        again = command("drift", "--report", str(tmp_path / "drift.jsonl"))
        assert again.status == 1
        assert again.out.splitlines()[0].split() == ["VENDOR", "OPERATION", "PATH", "EXPECTED", "GOT", "TIMES"]
        assert command("drift", "--report", "-", "--json", stdin=json.dumps(rows)).status == 1

    def test_what_fails_is_told_and_the_rest_is_read(self, command: Command, box: Sandbox) -> None:
        box.faults.add(Status(404), operation="listVoices", times=None)
        ended = command("drift", "anam", "--sandbox")
        assert ended.status == 0
        assert ended.out == "every answer that could be read was as specified\n"
        assert "anam voices list: 404" in ended.err
        whole = len(readable("anam"))
        assert ended.err.endswith(f"personae: {whole - 1} of {whole} answers could be read\n")

    def test_what_fails_in_the_same_way_is_told_once(self, command: Command, box: Sandbox) -> None:
        box.faults.add(Status(500), vendor="tavus", times=None)
        box.faults.add(Status(404), operation="listVoices", times=None)
        ended = command("drift", "tavus", "anam", "--sandbox")
        first, more, other, _ = ended.err.splitlines()
        assert re.match(
            r"personae: tavus [\w-]+ list: 500: Something went wrong, as the test asked \(request id", first
        )
        count = len(readable("tavus")) - 1
        assert more == (
            f"personae: tavus: {count} more failed in the same way: 500: Something went wrong, as the test asked"
        )
        assert other.startswith("personae: anam voices list: 404: ")

    @pytest.mark.parametrize("form", ["--csv", "--json", "--fields=path"])
    @pytest.mark.parametrize(("fault", "status"), [(Status(401), 4), (HtmlPage(), 5), (Status(500), 5)])
    def test_nothing_that_could_be_read_is_no_success(
        self, fault: Fault, status: int, form: str, command: Command, box: Sandbox
    ) -> None:
        box.faults.add(fault, vendor="tavus", times=None)
        ended = command("drift", "tavus", "--sandbox", form)
        assert ended.status == status
        assert "as specified" not in ended.out
        assert re.search(r"^personae: 0 of \d+ answers could be read$", ended.err.splitlines()[-1])

    def test_a_vendor_that_fails_in_part_is_no_success(self, command: Command, box: Sandbox) -> None:
        box.faults.add(HtmlPage(), operation="listVoices", times=None)
        ended = command("drift", "anam", "--sandbox")
        assert (ended.status, ended.out) == (5, "every answer that could be read was as specified\n")

    @pytest.mark.parametrize(
        "text",
        ["{oops", "[1]", '{"vendor": "anam"}', '"text"', "[" * 200_000]
        + [json.dumps({**dict.fromkeys(Drift._fields, "x"), "times": times}) for times in ("x", None, 0, [1], 1e400)],
        ids=lambda text: text[:20],
    )
    def test_what_is_no_report(self, text: str, command: Command) -> None:
        ended = command("drift", "--report", "-", stdin=text)
        assert ended.status == 2
        assert "is not a report of drift" in ended.err

    def test_no_report_there(self, command: Command) -> None:
        assert "No such file" in command("drift", "--report", "/no/such").err

    def test_it_goes_on_and_shows_what_is_new(
        self,
        command: Command,
        box: Sandbox,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        rounds: list[float] = []

        def pause(seconds: float) -> None:
            rounds.append(seconds)
            box.faults.add(WrongShape(), operation="listPersonas", times=None)
            if len(rounds) == 3:
                raise KeyboardInterrupt

        monkeypatch.setattr("personae.cli.own.drift.time.sleep", pause)
        with pytest.raises(KeyboardInterrupt):
            command("drift", "anam", "--sandbox", "--every", "60", "--jsonl")
        assert rounds == [60, 60, 60]
        told = capsys.readouterr()
        shown = [json.loads(line) for line in told.out.splitlines()]
        assert {row["operation"] for row in shown} == {"listPersonas"}
        assert told.err.endswith(f"personae: stopped after {len(shown)} item{'s' if len(shown) > 1 else ''}\n")
        assert len({row["path"] for row in shown}) == len(shown), "each is shown once"

    def test_what_repeats_goes_on_after_a_failure(
        self, command: Command, box: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        rounds: list[float] = []

        def pause(seconds: float) -> None:
            rounds.append(seconds)
            if len(rounds) == 2:
                raise KeyboardInterrupt

        box.faults.add(ConnectFailure(), vendor="anam", times=None)
        monkeypatch.setattr("personae.cli.own.drift.time.sleep", pause)
        with pytest.raises(KeyboardInterrupt):
            command("drift", "anam", "--sandbox", "--every", "60")
        assert capsys.readouterr().err.count("refuses the connection") == len(rounds)


@pytest.mark.parametrize("shell", ["zsh", "fish", "bash"])
def test_completion_is_a_script_of_the_shell(shell: str, command: Command) -> None:
    status, out, _ = command("completion", shell)
    assert status == 0
    assert f"_PERSONAE_COMPLETE={shell}_complete" in out


def test_the_sandbox_is_served_until_ctrl_c() -> None:
    with subprocess.Popen([*PROGRAM, "sandbox", "--port", "0"], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        told = ""
        while "TAVUS_API_KEY" not in told:
            told += program.stdout.readline()
        assert re.search(r"http://127\.0\.0\.1:\d+", told)
        program.send_signal(signal.SIGINT)
        assert program.wait(30) == 0


def test_a_port_that_is_taken_is_a_sentence(command: Command) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = command("sandbox", "--port", str(port))
    assert ended.status == 2
    assert ended.err.startswith(f"personae: cannot serve on port {port} (Address already in use): choose another")
    assert len(ended.err.splitlines()) == 1


def test_an_installed_command_is_this_one() -> None:
    from importlib.metadata import entry_points

    (found,) = entry_points(group="console_scripts", name="personae")
    assert found.value == "personae.cli.main:main"
    assert root().name == "personae"
