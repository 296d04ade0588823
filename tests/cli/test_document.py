"""The examples of docs/cli.md run, and print what is written there."""

from __future__ import annotations

import re
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from personae.sandbox import Sandbox
from personae.vendors import VENDORS, dialect_of

from .running import Command

PAGE = (Path(__file__).parents[2] / "docs" / "cli.md").read_text("utf-8")
BLOCKS = re.findall(r"```console\n(.*?)```", PAGE, re.DOTALL)
ELSEWHERE = ("drift", "get nobody", "--dry-run")
"""Commands that ask a sandbox of their own, so that each prints what is written, whatever was asked before."""


def examples(block: str) -> Iterator[tuple[str, str]]:
    """The commands, each with what it prints."""
    for one in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        line, _, prints = one.partition("\n")
        yield line, prints


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.splitlines()[0].removeprefix("$ personae ")[:30])
def test_it_prints_what_is_written(
    block: str, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for line, prints in examples(block):
        if not line.startswith("personae "):
            subprocess.run(line, shell=True, check=True, cwd=tmp_path)
            continue
        sandbox = Sandbox()
        monkeypatch.setattr("personae.sandbox.sandbox.Sandbox", lambda sandbox=sandbox: sandbox)
        for vendor in VENDORS:
            monkeypatch.setenv(dialect_of(vendor).key_variable, sandbox.key)
        words = shlex.split(line)[1:]
        asks = "no terminal to ask on" in prints
        ended = command(*words, *([] if asks or "--sandbox" in words or words[-1] == "sned" else ["--sandbox"]))
        assert matches(prints, ended.err + ended.out), (line, ended)


def matches(written: str, printed: str) -> bool:
    """Whether a text is what is written, where a line of dots stands for any lines."""
    pattern = "".join(".*" if line == "..." else re.escape(f"{line}\n") for line in written.splitlines())
    return re.fullmatch(pattern, printed, re.DOTALL) is not None


def test_there_are_enough_of_them() -> None:
    assert sum(len(list(examples(block))) for block in BLOCKS) > 12


def test_dots_stand_for_lines_and_nothing_else() -> None:
    assert matches("a\n...\nb\n", "a\nx\ny\nb\n")
    assert not matches("a\n...\nb\n", "a\nx\n")
    assert not matches("a\n", "a\nb\n")
