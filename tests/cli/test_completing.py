"""What shells complete."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from personae.cli.input.arguments import dashed
from personae.drift import Drift
from personae.methods import methods
from personae.vendors import VENDORS

from .running import Command
from .terminals import on_a_terminal, piped

Completed = Callable[..., list[str]]
COMPLETING = "_PERSONAE_COMPLETE"


@pytest.fixture
def completed(command: Command, monkeypatch: pytest.MonkeyPatch) -> Completed:
    """The completions of the last word of a line."""

    def complete(line: str, shell: str = "bash") -> list[str]:
        monkeypatch.setenv(COMPLETING, f"{shell}_complete")
        monkeypatch.setenv("COMP_WORDS", line)
        monkeypatch.setenv("COMP_CWORD", re.split("[ =]", line)[-1])
        ended = command()
        assert (ended.status, ended.err) == (0, "")
        return [one.removeprefix("plain,") for one in ended.out.splitlines() if one]

    return complete


LINES = {
    "personae bla": ["bland"],
    "personae per": ["personas"],
    "personae bland calls get-rec": ["get-recording", "get-recording-url"],
    "personae bland calls list --sort-by up": ["updated_at"],
    "personae bland calls send --background-track c": ["cafe"],
    "personae bland calls send --background-track=c": ["cafe"],
    "personae bland calls send --task=x --background-track=c": ["cafe"],
    "personae nope ": [],
    "personae nope b": [],
    "personae bland nope ": [],
    "personae bland calls nope ": [],
    "personae bland calls list --fields call_": ["call_id", "call_length"],
    "personae anam personas create-once --fields avatar.displayN": ["avatar.displayName"],
    "personae bland calls list --fields to,call_": ["to,call_id", "to,call_length"],
    "personae bland calls list --fields call_id,call_": ["call_id,call_length"],
    "personae anam personas list --fields avatar.displayName,avatar.displayN": [],
    "personae anam personas list --fields id,avatar.displayN": ["id,avatar.displayName"],
    "personae tavus videos get v1 --fields stat": ["status", "status_details"],
    "personae personas --fields na": ["name"],
    "personae personas --fields name,t": ["name,tags"],
    "personae doctor --fields st": ["state"],
    "personae drift --fields ti": ["times"],
}


@pytest.mark.parametrize("line", LINES)
def test_bash(line: str, completed: Completed) -> None:
    assert completed(line) == LINES[line]


def test_options_and_all_fields_of_drift(completed: Completed) -> None:
    assert "--sort-by" in completed("personae bland calls list --sor")
    assert completed("personae drift --fields ") == [*Drift._fields, "times"]


WITH_COMMA = next(
    one for vendor in VENDORS for one in methods(vendor).all if ", " in one.summary and one.effect == "write"
)
"""A method of which more is told behind a comma."""

RESOURCE, NAME = dashed(WITH_COMMA.resource), dashed(WITH_COMMA.name)
TOLD = f"{NAME}\t{WITH_COMMA.summary}"


def test_fish_gets_all_that_is_told_of_a_completion(completed: Completed) -> None:
    assert completed(f"personae {WITH_COMMA.vendor} {RESOURCE} {NAME}", "fish")[0] == TOLD


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """The command under its name, which the scripts of shells call."""
    file = tmp_path / "personae"
    file.write_text(f'#!/bin/sh\nexec {sys.executable} -m personae.cli "$@"\n', "utf-8")
    file.chmod(0o700)
    return tmp_path


def in_a_shell(shell: str, code: str, program: Path) -> str:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    script = piped("completion", shell).stdout
    path = f"{program}{os.pathsep}{os.environ['PATH']}"
    ended = subprocess.run(
        [shell, "-c", f"{script}\n{code}"], capture_output=True, text=True, timeout=60, env={**os.environ, "PATH": path}
    )
    return ended.stdout


def test_in_fish(program: Path) -> None:
    code = f"complete -C 'personae {WITH_COMMA.vendor} {RESOURCE} {NAME}'"
    assert in_a_shell("fish", code, program).splitlines()[0] == TOLD
    code = "complete -C 'personae bland calls list --fields id,cal'"
    assert in_a_shell("fish", code, program).splitlines() == ["id,call_id", "id,call_length"]


SHELLS: dict[str, tuple[list[str], str]] = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], "shown() { printf '<%s>' \"$@\"; echo .; }"),
    "zsh": (
        ["zsh", "-f", "-i"],
        "autoload -U compinit; compinit -D -u; bindkey -e; shown() { printf '<%s>' \"$@\"; echo .; }",
    ),
    "fish": (
        ["fish", "--no-config", "-i", "-C", "function fish_prompt; echo '> '; end"],
        "function shown; printf '<%s>' $argv; echo .; end",
    ),
}
"""How each begins with nothing of whoever tests, and a function that shows its words."""

TYPED = {
    "personae bland calls send --background-track=c": "--background-track=cafe",
    "personae bland calls send --background-track c": "cafe",
    "personae bland calls send --mod": "--model",
    "personae bland calls list --sort-by=up": "--sort-by=updated_at",
    "personae bland calls list --fields=to,call_i": "--fields=to,call_id",
    "personae bland calls send --json @ca": "@calls one.json",
    "personae bland calls send --json=@ca": "--json=@calls one.json",
    "personae bland calls send --dynamic-data @ca": "@calls one.json",
    "personae bland calls send --dynamic-data=@fol": "--dynamic-data=@folder/",
    "personae bland calls send --dynamic-data=@folder/i": "--dynamic-data=@folder/inner.json",
    "personae bland voices clone --audio-samples ni": "nia.wav",
    "personae bland voices clone --audio-samples=ni": "--audio-samples=nia.wav",
    "personae personas tav": "tavus:",
}
"""The last word of a line when Tab was pressed behind it."""


@pytest.mark.parametrize("shell", SHELLS)
def test_tab_in_a_shell(shell: str, program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    place = tmp_path / "here"
    (place / "folder").mkdir(parents=True)
    for name in ("calls one.json", "nia.wav", "folder/inner.json"):
        (place / name).touch()
    monkeypatch.chdir(place)
    begun, showing = SHELLS[shell]
    (tmp_path / "script").write_text(piped("completion", shell).stdout, "utf-8")
    path = f"{program}{os.pathsep}{os.environ['PATH']}"
    with on_a_terminal(
        program=begun, columns=300, HOME=str(tmp_path), PATH=path, PS1="> ", LC_ALL="C.UTF-8"
    ) as terminal:
        terminal.until("> ")
        terminal.type(f"{showing}\n. {tmp_path}/script\nshown ready\n")
        terminal.until("<ready>.")
        found = {}
        for line in TYPED:
            begun_at = len(terminal.shown)
            terminal.type(f"{line}\t\x01shown \n")
            shown = terminal.until_after(begun_at, ">.")[begun_at:]
            found[line] = re.findall(r"<([^<>]*)>(?=\.)", shown)[-1]
    assert found == TYPED
