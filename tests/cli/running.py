"""The command as a function: what it prints, and its status."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import pytest

from personae.cli.main import run


class Ended(NamedTuple):
    """How a command has ended."""

    status: int
    out: str
    err: str


Command = Callable[..., Ended]


def commands(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Command]:
    """A function that takes the words of a command, and what comes by standard input."""

    def command(*words: str, stdin: str = "") -> Ended:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        capsys.readouterr()
        status = run(words)
        told = capsys.readouterr()
        return Ended(int(status), told.out, told.err)

    yield command


def words_of(line: str) -> Sequence[str]:
    """The words of a line, as a shell has them."""
    import shlex

    return shlex.split(line)
